import type { JSX } from 'preact'
import { goalLevels, type PlanGoal } from '#capabilities/casework/index.ts'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { EmptyState } from '#ui/result/result.tsx'
import { path } from '#web/paths.ts'
import { planWords } from '#web/plan/plan-words.ts'
import { dayWords } from '#web/plan/reading.ts'
import { Scale } from '#web/plan/scale.view.tsx'
import { Act, type Fields, Press } from '#web/work/families/acts.view.tsx'
import { authorName, inShort, type OnPlan } from './on-plan.ts'
import { OwnMark, SharingFields } from './sharing.view.tsx'
import { AddStep, Steps } from './steps.view.tsx'

type OfGoal = { readonly of: OnPlan; readonly goal: PlanGoal }

const signed = (level: number): string => (level > 0 ? `+${level}` : String(level).replace('-', '−'))

/** What each level looks like, and where the family begins. */
export function LevelFields(props: {
  of: OnPlan
  fields: Fields
  stored?: Pick<PlanGoal, 'levels' | 'startLevel'>
}): JSX.Element {
  const { of, fields, stored } = props
  const { words, reading } = of
  const names = planWords[reading.lang].levels
  return (
    <>
      <p class="family-quiet">{words.goals.levelsHint}</p>
      {goalLevels.map((level, index) => (
        <TextField
          key={level}
          {...fields.text(`levels-${index}`, stored?.levels?.[index] ?? '')}
          label={words.goals.level(signed(level), names[`${level}`])}
          maxlength={500}
        />
      ))}
      <Select
        {...fields.text('startLevel', stored?.startLevel === null ? '' : String(stored?.startLevel ?? ''))}
        label={words.goals.startLevel}
        empty={words.goals.startUnknown}
        options={goalLevels.map((level) => ({
          value: String(level),
          label: `${signed(level)} ${names[`${level}`]}`,
        }))}
      />
    </>
  )
}

function AddGoal({ of }: { of: OnPlan }): JSX.Element {
  const { on, words } = of
  const wasTyped = on.bench.form !== null
  return (
    <Act
      bench={on.bench}
      move="add-goal"
      label={words.goals.add}
      send={words.goals.addSend}
      look={of.plan.goals.length === 0 ? 'primary' : 'secondary'}
    >
      {(fields) => (
        <>
          <TextArea
            {...fields.text('words')}
            label={words.goals.words}
            hint={words.goals.wordsHint}
            rows={3}
            maxlength={2000}
          />
          <SharingFields of={of} fields={fields} />
          <Disclosure summary={words.goals.levelsTitle} open={fields.isOpen && wasTyped}>
            <LevelFields of={of} fields={fields} />
          </Disclosure>
        </>
      )}
    </Act>
  )
}

function Rate({ of, goal }: OfGoal): JSX.Element {
  const { on, words, reading } = of
  const names = planWords[reading.lang].levels
  return (
    <Act
      bench={on.bench}
      move="rate"
      subject={goal.id}
      label={words.goals.rate}
      about={words.goals.about(inShort(goal.words))}
      send={words.goals.rateSend}
      look="quiet"
    >
      {(fields) => (
        <>
          <RadioGroup
            {...fields.text('level', goal.level === null ? undefined : String(goal.level))}
            label={words.goals.rateLead}
            options={goalLevels.map((level, index) => ({
              value: String(level),
              label: `${signed(level)} ${goal.levels?.[index] ?? names[`${level}`]}`,
            }))}
          />
          <TextArea
            {...fields.text('rating')}
            label={words.goals.rateWords}
            optional={words.goals.optional}
            rows={2}
            maxlength={2000}
          />
        </>
      )}
    </Act>
  )
}

/** The newest on the card, the earlier ones folded away. */
function Ratings({ of, goal }: OfGoal): JSX.Element | null {
  const { words, reading } = of
  const names = planWords[reading.lang]
  const said = goal.ratings.map((rating) => (
    <>
      <strong>{signed(rating.level)}</strong>
      {rating.words !== '' && <> ”{rating.words}”</>}{' '}
      <span class="family-quiet">
        {words.goals.rated(authorName(of, rating.by) ?? names.somebody, dayWords(reading, rating.at))}
      </span>
    </>
  ))
  const [newest, ...earlier] = said
  if (newest === undefined) return null
  return (
    <div class="plan-ratings">
      <p>{newest}</p>
      {earlier.length > 0 && (
        <Disclosure summary={words.goals.ratings}>
          <ul class="plan-ratings__list">
            {earlier.map((each, index) => (
              <li key={index}>{each}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  )
}

function GoalActs({ of, goal }: OfGoal): JSX.Element {
  const { on, words } = of
  const about = words.goals.about(inShort(goal.words))
  const { bench } = on
  if (goal.endedAt !== null)
    return (
      <div class="plan-acts">
        {goal.can.change && (
          <Press
            bench={bench}
            move="resume-goal"
            subject={goal.id}
            label={words.goals.resume}
            about={about}
          />
        )}
      </div>
    )
  return (
    <div class="plan-acts">
      {goal.can.rate && <Rate of={of} goal={goal} />}
      {goal.can.change && (
        <>
          <Act
            bench={bench}
            move="change-goal"
            subject={goal.id}
            label={words.goals.change}
            about={about}
            look="quiet"
          >
            {(fields) => (
              <>
                <Hidden
                  name={fields.name('version')}
                  value={fields.text('version', String(goal.version)).value ?? ''}
                />
                <TextArea
                  {...fields.text('words', goal.words)}
                  label={words.goals.words}
                  rows={3}
                  maxlength={2000}
                />
              </>
            )}
          </Act>
          <Act
            bench={bench}
            move="set-levels"
            subject={goal.id}
            label={words.goals.levels}
            about={about}
            send={words.goals.levelsSend}
            look="quiet"
          >
            {(fields) => (
              <>
                <Hidden
                  name={fields.name('version')}
                  value={fields.text('version', String(goal.version)).value ?? ''}
                />
                <LevelFields of={of} fields={fields} stored={goal} />
              </>
            )}
          </Act>
          <Press
            bench={bench}
            move="end-goal"
            subject={goal.id}
            label={words.goals.end}
            about={about}
            kind="quiet"
          />
        </>
      )}
    </div>
  )
}

function Goal({ of, goal }: OfGoal): JSX.Element {
  const { plan, words, reading } = of
  const names = planWords[reading.lang]
  const steps = plan.steps.filter((step) => step.goal === goal.id)
  const by = authorName(of, goal.author)
  return (
    <li class={goal.own === null ? 'plan-goal' : 'plan-goal print-hidden'} id={`goal-${goal.id}`}>
      <h3 class="plan-goal__words">{goal.words}</h3>
      <p class="family-quiet">
        {words.goals.written(by ?? names.somebody, dayWords(reading, goal.writtenAt))}
        {goal.endedAt !== null && <> · {names.ended(dayWords(reading, goal.endedAt))}</>}
      </p>
      <OwnMark of={of} own={goal.own} />
      <Scale reading={reading} goal={goal} />
      {goal.levels === null && goal.can.change && goal.endedAt === null && (
        <p class="family-quiet">{words.goals.noLevels}</p>
      )}
      <Ratings of={of} goal={goal} />
      <GoalActs of={of} goal={goal} />
      <Steps of={of} steps={steps} level={4} />
      {plan.can.write && goal.endedAt === null && <AddStep of={of} goal={goal} />}
    </li>
  )
}

/** What the family wants, in its own words: the first thing of the plan. */
export function Goals({ of, withEnded }: { of: OnPlan; withEnded: boolean }): JSX.Element {
  const { on, plan, words } = of
  const { lang } = on.args
  const { id } = on.view
  return (
    <Section title={words.goals.title} id="goals">
      {plan.goals.length === 0 && (
        <EmptyState title={words.goals.none} level={3}>
          <p>{words.goals.noneText}</p>
        </EmptyState>
      )}
      <ul class="plan-goals">
        {plan.goals.map((goal) => (
          <Goal key={goal.id} of={of} goal={goal} />
        ))}
      </ul>
      {plan.can.write && <AddGoal of={of} />}
      <p class="print-hidden">
        <a href={path('workCasePlan', lang, { id }, withEnded ? {} : { ended: 1 })}>
          {withEnded ? words.goals.hideEnded : words.goals.showEnded}
        </a>
      </p>
    </Section>
  )
}
