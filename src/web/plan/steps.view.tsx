import type { ComponentChildren, JSX } from 'preact'
import { type PlanStep, type StepKind, stepKinds } from '#capabilities/casework/index.ts'
import { classNames } from '#ui/class-names.ts'
import { Chip } from '#ui/facts/facts.tsx'
import { Heading, type HeadingLevel } from '#ui/heading.tsx'
import { Icon } from '#ui/icon/icon.tsx'
import { planWords } from './plan-words.ts'
import { dayWords, ownerName, type Reading } from './reading.ts'

/**
 * One step: what, who, by when, and whether it is done; then what the reader may do with it. Somebody’s own part does not come
 * on paper by itself.
 * @source S-20
 */
export function Step(props: {
  reading: Reading
  step: PlanStep
  /** Between the facts and the acts: whose own part it is, to which goal it belongs. */
  about?: ComponentChildren
  children?: ComponentChildren
}): JSX.Element {
  const { reading, step } = props
  const words = planWords[reading.lang]
  const isDone = step.state === 'done'
  return (
    <li
      class={classNames('plan-step', isDone && 'plan-step--done', step.own !== null && 'print-hidden')}
      id={`step-${step.id}`}
    >
      <p class="plan-step__words">
        {isDone && (
          <>
            <Icon name="check" />{' '}
          </>
        )}
        {step.words}
      </p>
      <p class="plan-step__facts">
        <span class="plan-step__owner">{ownerName(reading, step)}</span>
        {' · '}
        {step.state === 'open'
          ? step.dueOn === null
            ? words.noDay
            : words.by(dayWords(reading, step.dueOn))
          : isDone && step.stateAt !== null
            ? words.done(dayWords(reading, step.stateAt))
            : words.dropped}
        {step.late && (
          <>
            {' '}
            <Chip tone="late" icon="alert">
              {words.late}
            </Chip>
          </>
        )}
      </p>
      {props.about !== undefined && props.about !== null && <p class="plan-step__about">{props.about}</p>}
      {props.children}
    </li>
  )
}

const order = { open: 0, done: 1, dropped: 2 } as const

/** Steps told apart by who acts: the family, the services, what helps meanwhile. What is done comes last in each. */
export function StepGroups(props: {
  steps: readonly PlanStep[]
  titles: Readonly<Record<StepKind, string>>
  level: HeadingLevel
  step: (step: PlanStep) => ComponentChildren
}): JSX.Element {
  const groups = stepKinds
    .map((kind) => ({
      kind,
      steps: props.steps
        .filter((step) => step.kind === kind)
        .toSorted((one, other) => order[one.state] - order[other.state]),
    }))
    .filter(({ steps }) => steps.length > 0)
  return (
    <div class="plan-groups">
      {groups.map(({ kind, steps }) => (
        <section key={kind} class={`plan-group plan-group--${kind}`}>
          <Heading level={props.level} class="plan-group__title">
            {props.titles[kind]}
          </Heading>
          <ul class="plan-steps">{steps.map(props.step)}</ul>
        </section>
      ))}
    </div>
  )
}
