import type { ComponentChildren, JSX } from 'preact'
import type { FrozenGoal, FrozenStep, PlanComparison, StepKind } from '#capabilities/casework/index.ts'
import { Heading } from '#ui/heading.tsx'
import { planWords } from './plan-words.ts'
import { dayWords, frozenOwnerName, type Reading } from './reading.ts'

type Of = {
  readonly reading: Reading
  readonly kinds: Readonly<Record<StepKind, string>>
  readonly workers: Readonly<Record<string, string>>
}

/** A goal as it was agreed: its words and what its levels look like. */
export function FrozenGoalText({ of, goal }: { of: Of; goal: FrozenGoal }): JSX.Element {
  const words = planWords[of.reading.lang]
  return (
    <>
      <p class="plan-frozen__words">{goal.words}</p>
      {goal.levels !== null && (
        <ol class="plan-frozen__levels">
          {goal.levels.map((level, index) => (
            <li key={index}>
              {level}
              {goal.startLevel === index - 2 && <> ({words.atStart})</>}
            </li>
          ))}
        </ol>
      )}
    </>
  )
}

export function FrozenStepText({ of, step }: { of: Of; step: FrozenStep }): JSX.Element {
  const words = planWords[of.reading.lang]
  return (
    <>
      <p class="plan-frozen__words">{step.words}</p>
      <p class="plan-step__facts">
        {of.kinds[step.kind]} · {frozenOwnerName(of.reading, step, of.workers)} ·{' '}
        {step.dueOn === null ? words.noDay : words.by(dayWords(of.reading, step.dueOn))}
      </p>
    </>
  )
}

function Part<T extends { readonly id: string }>(props: {
  of: Of
  title: string
  difference: {
    readonly added: readonly T[]
    readonly gone: readonly T[]
    readonly changed: readonly { readonly before: T; readonly after: T }[]
  }
  show: (row: T) => ComponentChildren
}): JSX.Element | null {
  const { added, gone, changed } = props.difference
  if (added.length + gone.length + changed.length === 0) return null
  const words = planWords[props.of.reading.lang].difference
  return (
    <section class="plan-difference">
      <Heading level={2}>{props.title}</Heading>
      <ul class="plan-changes">
        {changed.map(({ before, after }) => (
          <li key={after.id} class="plan-change">
            <p class="plan-change__kind">{words.changed}</p>
            <div class="plan-change__sides">
              <div class="plan-change__before">
                <p class="plan-change__side">{words.before}</p>
                {props.show(before)}
              </div>
              <div class="plan-change__after">
                <p class="plan-change__side">{words.after}</p>
                {props.show(after)}
              </div>
            </div>
          </li>
        ))}
        {added.map((row) => (
          <li key={row.id} class="plan-change plan-change--added">
            <p class="plan-change__kind">{words.added}</p>
            {props.show(row)}
          </li>
        ))}
        {gone.map((row) => (
          <li key={row.id} class="plan-change plan-change--gone">
            <p class="plan-change__kind">{words.gone}</p>
            {props.show(row)}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What came, went and changed between two versions: in words, never by colour alone. */
export function Difference(props: {
  reading: Reading
  comparison: PlanComparison
  kinds: Readonly<Record<StepKind, string>>
}): JSX.Element {
  const { goals, steps } = props.comparison.difference
  const words = planWords[props.reading.lang].difference
  const of: Of = { reading: props.reading, kinds: props.kinds, workers: props.comparison.workers }
  const isSame = [goals, steps].every(
    ({ added, gone, changed }) => added.length + gone.length + changed.length === 0,
  )
  if (isSame) return <p>{words.none}</p>
  return (
    <>
      <Part
        of={of}
        title={words.goals}
        difference={goals}
        show={(goal) => <FrozenGoalText of={of} goal={goal} />}
      />
      <Part
        of={of}
        title={words.steps}
        difference={steps}
        show={(step) => <FrozenStepText of={of} step={step} />}
      />
    </>
  )
}
