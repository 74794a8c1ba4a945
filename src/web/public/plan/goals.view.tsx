import type { JSX } from 'preact'
import { goalLevels, type PlanGoal } from '#capabilities/casework/index.ts'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { path } from '#web/paths.ts'
import { planWords } from '#web/plan/plan-words.ts'
import { dayWords } from '#web/plan/reading.ts'
import { Scale } from '#web/plan/scale.view.tsx'
import { type Fields, fieldsOf } from '#web/work/families/acts.view.tsx'
import { inShort } from '#web/work/plan/on-plan.ts'
import { Fold, OwnForm } from './fold.view.tsx'
import { type OnMyPlan, planQuery, whoWrote } from './on-my-plan.ts'
import { OwnLine, SeeFields } from './see.view.tsx'
import { AddOwnStep, MySteps } from './steps.view.tsx'

type OfGoal = { readonly of: OnMyPlan; readonly goal: PlanGoal }

const levelName = ({ of, goal }: OfGoal, index: number): string => {
  const level = goalLevels[index] ?? 0
  return goal.levels?.[index] ?? planWords[of.reading.lang].levels[`${level}`]
}

/** What each of the five looks like in one's own life. */
export function OwnLevelFields(props: {
  of: OnMyPlan
  fields: Fields
  stored?: Pick<PlanGoal, 'levels' | 'startLevel'>
}): JSX.Element {
  const { of, fields, stored } = props
  const { words, reading } = of
  const names = planWords[reading.lang].levels
  const start = stored?.startLevel ?? null
  return (
    <>
      <p>{words.goals.levelsLead}</p>
      {goalLevels.map((level, index) => (
        <TextField
          key={level}
          {...fields.text(`levels-${index}`, stored?.levels?.[index] ?? '')}
          label={names[`${level}`]}
          maxlength={500}
        />
      ))}
      <Select
        {...fields.text('startLevel', start === null ? '' : String(start))}
        label={words.goals.startLevel}
        empty={words.goals.startUnknown}
        options={goalLevels.map((level) => ({ value: String(level), label: names[`${level}`] }))}
      />
    </>
  )
}

function Rate({ of, goal }: OfGoal): JSX.Element {
  const { bench, words } = of
  return (
    <Fold
      bench={bench}
      move="rate"
      subject={goal.id}
      label={words.goals.rate}
      about={words.goals.aboutGoal(inShort(goal.words))}
      send={words.goals.rateSend}
    >
      {(fields) => (
        <>
          <RadioGroup
            {...fields.text('level', goal.level === null ? undefined : String(goal.level))}
            label={words.goals.rateLead}
            options={goalLevels.map((level, index) => ({
              value: String(level),
              label: levelName({ of, goal }, index),
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
    </Fold>
  )
}

function Ratings({ of, goal }: OfGoal): JSX.Element | null {
  const { words, reading } = of
  const said = goal.ratings.map((rating, index) => {
    // The newest stands in the drawing above.
    const isDrawn = index === 0 && rating.level === goal.level
    const level = isDrawn && rating.words !== '' ? null : levelName({ of, goal }, rating.level + 2)
    return (
      <>
        {level}
        {level !== null && rating.words !== '' && <br />}
        {rating.words !== '' && <>”{rating.words}”</>}
        <br />
        <span class="my-quiet">
          {words.goals.rated(whoWrote(of, rating.by), dayWords(reading, rating.at))}
        </span>
      </>
    )
  })
  const [newest, ...earlier] = said
  if (newest === undefined) return null
  return (
    <div class="plan-ratings">
      <p>{newest}</p>
      {earlier.length > 0 && (
        <Disclosure summary={words.goals.earlier}>
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

/** What is folded away together, since it is needed seldom. */
const goalMoves = ['change-goal', 'set-levels', 'show-goal', 'end-goal'] as const

function GoalForms({ of, goal }: OfGoal): JSX.Element | null {
  const { bench, words } = of
  const about = words.goals.aboutGoal(inShort(goal.words))
  if (goal.endedAt !== null)
    return goal.can.change ? (
      <OwnForm
        bench={bench}
        move="resume-goal"
        subject={goal.id}
        send={words.goals.resume}
        about={about}
        kind="quiet"
      />
    ) : null
  const version = (fields: Fields): JSX.Element => (
    <Hidden name={fields.name('version')} value={fields.text('version', String(goal.version)).value ?? ''} />
  )
  const isOpen = goalMoves.some((move) => fieldsOf(bench, move, goal.id).isOpen)
  const mayShow = goal.can.show && goal.own !== null
  return (
    <>
      {goal.can.rate && <Rate of={of} goal={goal} />}
      {(goal.can.change || mayShow) && (
        <div class="plan-fold">
          <Disclosure
            open={isOpen}
            summary={
              <>
                {words.goals.edit}
                <span class="visually-hidden"> {about}</span>
              </>
            }
          >
            {goal.can.change && (
              <>
                <Fold
                  bench={bench}
                  move="change-goal"
                  subject={goal.id}
                  label={words.goals.change}
                  about={about}
                  send={words.goals.changeSend}
                >
                  {(fields) => (
                    <>
                      {version(fields)}
                      <TextArea
                        {...fields.text('words', goal.words)}
                        label={words.goals.changeWords}
                        rows={3}
                        maxlength={2000}
                      />
                    </>
                  )}
                </Fold>
                <Fold
                  bench={bench}
                  move="set-levels"
                  subject={goal.id}
                  label={words.goals.levels}
                  about={about}
                  send={words.goals.levelsSend}
                >
                  {(fields) => (
                    <>
                      {version(fields)}
                      <OwnLevelFields of={of} fields={fields} stored={goal} />
                    </>
                  )}
                </Fold>
              </>
            )}
            {goal.can.show && goal.own !== null && (
              <Fold
                bench={bench}
                move="show-goal"
                subject={goal.id}
                label={words.see.change}
                about={about}
                send={words.see.send}
              >
                {(fields) => (
                  <>
                    <p>{words.see.lead}</p>
                    <SeeFields of={of} fields={fields} own={goal.own} />
                  </>
                )}
              </Fold>
            )}
            {goal.can.change && (
              <OwnForm
                bench={bench}
                move="end-goal"
                subject={goal.id}
                send={words.goals.end}
                about={about}
                kind="quiet"
              />
            )}
          </Disclosure>
        </div>
      )}
    </>
  )
}

function Goal({ of, goal }: OfGoal): JSX.Element {
  const { plan, reading } = of
  const steps = plan.steps.filter((step) => step.goal === goal.id)
  return (
    <li class={goal.own === null ? 'plan-goal' : 'plan-goal print-hidden'} id={`goal-${goal.id}`}>
      <h3 class="plan-goal__words">{goal.words}</h3>
      <OwnLine of={of} own={goal.own} />
      {goal.endedAt !== null && (
        <p class="my-quiet">{planWords[reading.lang].ended(dayWords(reading, goal.endedAt))}</p>
      )}
      <Scale reading={reading} goal={goal} />
      <Ratings of={of} goal={goal} />
      <MySteps of={of} steps={steps} level={4} />
      {plan.can.write && goal.endedAt === null && (goal.own === null || goal.own.mine) && (
        <AddOwnStep of={of} goal={goal} />
      )}
      <GoalForms of={of} goal={goal} />
    </li>
  )
}

/** What we want, in our own words. */
export function MyGoals({ of, withEnded }: { of: OnMyPlan; withEnded: boolean }): JSX.Element {
  const { plan, words, bench, here, reading } = of
  return (
    <Section title={words.goals.title} id="goals">
      {plan.goals.length === 0 && <p>{words.goals.none}</p>}
      <ul class="plan-goals">
        {plan.goals.map((goal) => (
          <Goal key={goal.id} of={of} goal={goal} />
        ))}
      </ul>
      {plan.can.write && (
        <Fold bench={bench} move="add-goal" label={words.goals.add} send={words.goals.addSend}>
          {(fields) => (
            <>
              <p>{words.goals.addLead}</p>
              <Hidden name={fields.name('case')} value={here.id} />
              <TextArea
                {...fields.text('words')}
                label={words.goals.words}
                hint={words.goals.wordsHint}
                rows={3}
                maxlength={2000}
              />
              <SeeFields of={of} fields={fields} />
            </>
          )}
        </Fold>
      )}
      <p class="print-hidden">
        <a href={path('myPlan', reading.lang, {}, { ...planQuery(of), ended: withEnded ? undefined : 1 })}>
          {withEnded ? words.goals.hideEnded : words.goals.showEnded}
        </a>
      </p>
    </Section>
  )
}
