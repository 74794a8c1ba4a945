import type { JSX } from 'preact'
import { type PlanGoal, type PlanStep, stepKinds } from '#capabilities/casework/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Checkbox } from '#ui/fields/choices.tsx'
import { Hidden, Select, type SelectOption, TextArea, TextField } from '#ui/fields/fields.tsx'
import type { HeadingLevel } from '#ui/heading.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Step, StepGroups } from '#web/plan/steps.view.tsx'
import { Act, type Fields, Press } from '#web/work/families/acts.view.tsx'
import { inShort, type OnPlan } from './on-plan.ts'
import { OwnMark, SharingFields } from './sharing.view.tsx'

/** Whom a step may be given to: the family's people, those who work on the case, or somebody in words. */
export function whoOptions({ plan, reading, words }: OnPlan): readonly SelectOption[] {
  return [
    ...plan.owners.members.flatMap((id) => {
      const name = reading.memberName(id)
      return name === null ? [] : [{ value: `member ${id}`, label: name }]
    }),
    ...plan.owners.workers.map(({ id, name, title }) => ({
      value: `person ${id}`,
      label: `${name}, ${inLanguage(title, reading.lang)}`,
    })),
    { value: 'other', label: words.steps.whoOther },
  ]
}

type StoredStep = Pick<PlanStep, 'kind' | 'words' | 'goal' | 'dueOn' | 'remindOn' | 'owner'>

export const whoOf = ({ owner }: Pick<PlanStep, 'owner'>): string =>
  owner.member !== null
    ? `member ${owner.member}`
    : owner.person !== null
      ? `person ${owner.person.id}`
      : 'other'

/** What, who, by when; the goal where it may be chosen. */
export function StepFields(props: {
  of: OnPlan
  fields: Fields
  stored?: StoredStep
  /** The step is put under this goal; null: under none; left out: chosen here. */
  under?: string | null
}): JSX.Element {
  const { of, fields, stored, under } = props
  const { words, plan } = of
  return (
    <>
      <Select
        {...fields.text('kind', stored?.kind ?? 'family')}
        label={words.steps.kind}
        options={stepKinds.map((value) => ({ value, label: words.steps.oneKind[value] }))}
      />
      <TextArea
        {...fields.text('words', stored?.words)}
        label={words.steps.words}
        rows={2}
        maxlength={2000}
      />
      {under === undefined ? (
        <Select
          {...fields.text('goal', stored?.goal ?? '')}
          label={words.steps.goal}
          empty={words.steps.noGoal}
          options={plan.goals
            .filter(({ id, endedAt }) => endedAt === null || id === stored?.goal)
            .map(({ id, words: goal }) => ({ value: id, label: inShort(goal) }))}
        />
      ) : (
        under !== null && <Hidden name={fields.name('goal')} value={under} />
      )}
      <div class="family-pair">
        <Select
          {...fields.text('who', stored === undefined ? '' : whoOf(stored))}
          label={words.steps.who}
          empty={stored === undefined ? words.steps.whoMe : undefined}
          options={whoOptions(of)}
        />
        <TextField
          {...fields.text('owner', stored?.owner.other ?? '')}
          label={words.steps.other}
          hint={words.steps.otherHint}
          maxlength={200}
        />
      </div>
      <div class="family-pair">
        <TextField
          {...fields.text('dueOn', stored?.dueOn ?? '')}
          type="date"
          width="middle"
          label={words.steps.dueOn}
        />
        <TextField
          {...fields.text('remindOn', stored?.remindOn ?? '')}
          type="date"
          width="middle"
          label={words.steps.remindOn}
          hint={words.steps.remindHint}
        />
      </div>
      <Checkbox
        name={fields.name('noReminder')}
        label={words.steps.noReminder}
        checked={fields.isTicked(
          'noReminder',
          stored !== undefined && stored.dueOn !== null && stored.remindOn === null,
        )}
      />
    </>
  )
}

function StepActs({ of, step }: { of: OnPlan; step: PlanStep }): JSX.Element | null {
  const { on, words } = of
  const { bench } = on
  const about = `: ${inShort(step.words)}`
  const { can } = step
  if (!can.tick && !can.change) return null
  if (step.state !== 'open')
    return can.tick ? (
      <div class="plan-acts">
        <Press
          bench={bench}
          move="reopen-step"
          subject={step.id}
          label={words.steps.reopen}
          about={about}
          kind="quiet"
        />
      </div>
    ) : null
  return (
    <div class="plan-acts">
      {can.tick && (
        <Press
          bench={bench}
          move="done-step"
          subject={step.id}
          label={words.steps.done}
          about={about}
          kind="quiet"
        />
      )}
      {can.change && (
        <>
          <Act
            bench={bench}
            move="change-step"
            subject={step.id}
            label={words.steps.change}
            about={about}
            look="quiet"
          >
            {(fields) => (
              <>
                <Hidden
                  name={fields.name('version')}
                  value={fields.text('version', String(step.version)).value ?? ''}
                />
                <StepFields of={of} fields={fields} stored={step} />
              </>
            )}
          </Act>
          <Press
            bench={bench}
            move="drop-step"
            subject={step.id}
            label={words.steps.drop}
            about={about}
            kind="quiet"
          />
        </>
      )}
    </div>
  )
}

export function Steps(props: {
  of: OnPlan
  steps: readonly PlanStep[]
  level: HeadingLevel
}): JSX.Element | null {
  const { of, steps, level } = props
  if (steps.length === 0) return null
  return (
    <StepGroups
      steps={steps}
      titles={of.words.steps.kinds}
      level={level}
      step={(step) => (
        <Step
          key={step.id}
          reading={of.reading}
          step={step}
          about={
            step.own === null && step.meeting === null ? null : (
              <>
                <OwnMark of={of} own={step.own} />
                {step.meeting !== null && <span class="family-quiet">{of.words.steps.fromMeeting}</span>}
              </>
            )
          }
        >
          <StepActs of={of} step={step} />
        </Step>
      )}
    />
  )
}

export function AddStep({ of, goal }: { of: OnPlan; goal: PlanGoal | null }): JSX.Element {
  const { on, words } = of
  const isOwn = goal !== null && goal.own !== null
  return (
    <Act
      bench={on.bench}
      move="add-step"
      subject={goal?.id ?? ''}
      label={words.steps.add}
      about={goal === null ? undefined : words.goals.about(inShort(goal.words))}
      send={words.steps.addSend}
    >
      {(fields) => (
        <>
          <StepFields of={of} fields={fields} under={goal?.id ?? null} />
          {isOwn ? (
            <>
              <Hidden name={fields.name('ownOf')} value={goal.own?.of ?? ''} />
              <Hidden name={fields.name('teamSees')} value={goal.own?.teamSees === true ? 'yes' : ''} />
            </>
          ) : (
            <SharingFields of={of} fields={fields} />
          )}
        </>
      )}
    </Act>
  )
}

/** Steps that stand under no goal, and tasks beside the plan. */
export function LooseSteps({ of }: { of: OnPlan }): JSX.Element {
  const { plan, words } = of
  const known = new Set(plan.goals.map(({ id }) => id))
  const loose = plan.steps.filter(({ goal }) => goal === null || !known.has(goal))
  return (
    <Section title={words.steps.loose} id="steps">
      <p class="family-quiet">{words.steps.looseHint}</p>
      {loose.length === 0 ? <p>{words.steps.none}</p> : <Steps of={of} steps={loose} level={3} />}
      {plan.can.write && <AddStep of={of} goal={null} />}
    </Section>
  )
}
