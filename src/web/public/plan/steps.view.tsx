import type { JSX } from 'preact'
import type { OwnView, PlanStep } from '#capabilities/casework/index.ts'
import { Hidden, TextArea, TextField } from '#ui/fields/fields.tsx'
import type { HeadingLevel } from '#ui/heading.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { Step, StepGroups } from '#web/plan/steps.view.tsx'
import { type Fields, fieldsOf } from '#web/work/families/acts.view.tsx'
import { inShort } from '#web/work/plan/on-plan.ts'
import { Fold, OwnForm } from './fold.view.tsx'
import type { OnMyPlan } from './on-my-plan.ts'
import { OwnLine, SeeFields } from './see.view.tsx'

/** What one will do oneself, and by when. */
export function OwnStepFields(props: {
  of: OnMyPlan
  fields: Fields
  stored?: Pick<PlanStep, 'words' | 'dueOn'>
}): JSX.Element {
  const { of, fields, stored } = props
  const { words } = of
  return (
    <>
      <TextArea
        {...fields.text('words', stored?.words)}
        label={words.steps.words}
        hint={words.steps.wordsHint}
        rows={2}
        maxlength={2000}
      />
      <TextField
        {...fields.text('dueOn', stored?.dueOn ?? '')}
        type="date"
        width="middle"
        label={words.steps.dueOn}
        optional={words.goals.optional}
      />
    </>
  )
}

/** Words and day anew, or left out: for whoever wrote it. */
function ChangeStep({ of, step }: { of: OnMyPlan; step: PlanStep }): JSX.Element {
  const { bench, words } = of
  const about = `: ${inShort(step.words)}`
  const { member, person, other } = step.owner
  const who = member !== null ? `member ${member}` : person !== null ? `person ${person.id}` : 'other'
  return (
    <div class="plan-fold">
      <Disclosure
        open={fieldsOf(bench, 'change-step', step.id).isOpen}
        summary={
          <>
            {words.steps.change}
            <span class="visually-hidden"> {about}</span>
          </>
        }
      >
        <OwnForm
          bench={bench}
          move="change-step"
          subject={step.id}
          send={words.steps.changeSend}
          about={about}
        >
          {(fields) => (
            <>
              <Hidden
                name={fields.name('version')}
                value={fields.text('version', String(step.version)).value ?? ''}
              />
              <Hidden name={fields.name('goal')} value={step.goal ?? ''} />
              <Hidden name={fields.name('kind')} value={step.kind} />
              <Hidden name={fields.name('who')} value={who} />
              <Hidden name={fields.name('owner')} value={other ?? ''} />
              <OwnStepFields of={of} fields={fields} stored={step} />
            </>
          )}
        </OwnForm>
        <OwnForm
          bench={bench}
          move="drop-step"
          subject={step.id}
          send={words.steps.drop}
          about={about}
          kind="quiet"
        />
      </Disclosure>
    </div>
  )
}

/** What may be done with a step: ticked by whoever is to do it, changed by whoever wrote it. */
function StepForms({ of, step }: { of: OnMyPlan; step: PlanStep }): JSX.Element | null {
  const { bench, words } = of
  const about = `: ${inShort(step.words)}`
  const { can } = step
  if (!can.tick && !can.change) return null
  if (step.state !== 'open')
    return can.tick ? (
      <OwnForm
        bench={bench}
        move="reopen-step"
        subject={step.id}
        send={words.turn.reopen}
        about={about}
        kind="quiet"
      />
    ) : null
  return (
    <div class="plan-acts">
      {can.tick && (
        <OwnForm bench={bench} move="done-step" subject={step.id} send={words.turn.tick} about={about} />
      )}
      {can.change && <ChangeStep of={of} step={step} />}
    </div>
  )
}

export function MyStep({ of, step }: { of: OnMyPlan; step: PlanStep }): JSX.Element {
  return (
    <Step reading={of.reading} step={step}>
      <OwnLine of={of} own={step.own} />
      <StepForms of={of} step={step} />
    </Step>
  )
}

export function MySteps(props: {
  of: OnMyPlan
  steps: readonly PlanStep[]
  level: HeadingLevel
}): JSX.Element | null {
  if (props.steps.length === 0) return null
  return (
    <StepGroups
      steps={props.steps}
      titles={props.of.words.steps.kinds}
      level={props.level}
      step={(step) => <MyStep key={step.id} of={props.of} step={step} />}
    />
  )
}

/** Something one wants to do oneself, under one goal or under none. */
export function AddOwnStep({
  of,
  goal,
}: {
  of: OnMyPlan
  goal: { readonly id: string; readonly words: string; readonly own: OwnView } | null
}): JSX.Element {
  const { bench, words, here } = of
  return (
    <Fold
      bench={bench}
      move="add-step"
      subject={goal?.id ?? ''}
      label={words.steps.add}
      about={goal === null ? undefined : words.goals.aboutGoal(inShort(goal.words))}
      send={words.steps.addSend}
    >
      {(fields) => (
        <>
          <Hidden name={fields.name('case')} value={here.id} />
          <Hidden name={fields.name('goal')} value={goal?.id ?? ''} />
          <OwnStepFields of={of} fields={fields} />
          {goal === null || goal.own === null ? (
            <SeeFields of={of} fields={fields} />
          ) : (
            // What is under an own goal goes no further than the goal.
            <>
              <Hidden name={fields.name('see')} value={goal.own.teamSees ? 'team' : 'me'} />
              {goal.own.shownTo.map((id) => (
                <Hidden key={id} name={fields.name('shownTo')} value={id} />
              ))}
            </>
          )}
        </>
      )}
    </Fold>
  )
}
