import type { JSX } from 'preact'
import { goalLevels, stepKinds } from '#capabilities/casework/index.ts'
import type { Fact } from '#ui/facts/facts.tsx'
import { TextArea } from '#ui/fields/fields.tsx'
import type { Problems } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { Conflict, TextOrNone } from '#web/plan/conflict.view.tsx'
import { planWords } from '#web/plan/plan-words.ts'
import { dayWords, frozenOwnerName } from '#web/plan/reading.ts'
import { bothTexts, dayTyped, standingGoal, standingJoin, standingStep } from '#web/plan/standing.ts'
import { CaseDocument } from '#web/work/cases/case-head.view.tsx'
import { type Sent, sentIn } from '#web/work/families/acts.view.tsx'
import { LevelFields } from './goals.view.tsx'
import { JoinFields } from './joins.view.tsx'
import { inShort, type OnPlan } from './on-plan.ts'
import { StepFields, whoOptions } from './steps.view.tsx'

type Told = Pick<Parameters<typeof Conflict>[0], 'version' | 'stands' | 'typed' | 'merge'>

const levelTyped = (sent: Sent): (typeof goalLevels)[number] | null =>
  goalLevels.find((level) => String(level) === sent.one('startLevel')) ?? null

function toldOfWords(of: OnPlan, problems: Problems, sent: Sent): Told | null {
  const stands = standingGoal(problems)
  if (stands === undefined) return null
  const words = planWords[of.reading.lang].conflict
  const typed = sent.one('words')
  const fact = (text: string): readonly Fact[] => [
    { term: words.what, value: <TextOrNone reading={of.reading} text={text} /> },
  ]
  return {
    version: stands.version,
    stands: fact(stands.words),
    typed: fact(typed),
    merge: (fields) => (
      <TextArea
        {...fields.text('words', bothTexts(stands.words, typed))}
        label={of.words.goals.words}
        rows={5}
        maxlength={2000}
      />
    ),
  }
}

function toldOfLevels(of: OnPlan, problems: Problems, sent: Sent): Told | null {
  const stands = standingGoal(problems)
  if (stands === undefined) return null
  const names = planWords[of.reading.lang]
  const typed = {
    levels: goalLevels.map((_, index) => sent.one(`levels-${index}`)),
    startLevel: levelTyped(sent),
  }
  const facts = ({
    levels,
    startLevel,
  }: {
    levels: readonly string[] | null
    startLevel: number | null
  }): Fact[] => [
    ...goalLevels.map((level, index) => ({
      term: names.levels[`${level}`],
      value: <TextOrNone reading={of.reading} text={levels?.[index] ?? ''} />,
    })),
    { term: names.conflict.start, value: startLevel === null ? names.conflict.none : String(startLevel) },
  ]
  return {
    version: stands.version,
    stands: facts(stands),
    typed: facts(typed),
    merge: (fields) => (
      <LevelFields
        of={of}
        fields={fields}
        stored={{
          levels: goalLevels.map((_, index) =>
            bothTexts(stands.levels?.[index] ?? '', typed.levels[index] ?? ''),
          ),
          startLevel: typed.startLevel ?? stands.startLevel,
        }}
      />
    ),
  }
}

function toldOfStep(of: OnPlan, problems: Problems, sent: Sent): Told | null {
  const stands = standingStep(problems)
  if (stands === undefined) return null
  const { reading, plan } = of
  const words = planWords[reading.lang]
  const goalWords = (id: string | null): string => {
    const goal = plan.goals.find((each) => each.id === id)
    return goal === undefined ? of.words.steps.noGoal : inShort(goal.words)
  }
  const facts = (step: {
    kind: string
    words: string
    goal: string | null
    who: string
    day: string
  }): Fact[] => [
    { term: words.conflict.what, value: <TextOrNone reading={reading} text={step.words} /> },
    { term: words.conflict.kind, value: step.kind },
    { term: words.conflict.goal, value: step.goal === null ? of.words.steps.noGoal : goalWords(step.goal) },
    { term: words.conflict.who, value: step.who },
    { term: words.conflict.when, value: step.day },
  ]
  const [who, dueOn, goal] = [sent.one('who'), dayTyped(sent.one('dueOn')), sent.some('goal') ?? null]
  const kind = stepKinds.find((each) => each === sent.one('kind')) ?? stands.kind
  const other = sent.one('owner')
  const whoTyped = whoOptions(of).find(({ value }) => value === who)
  const [by, id = ''] = who.split(' ')
  const workers = Object.fromEntries(plan.owners.workers.map((worker) => [worker.id, worker.name]))
  return {
    version: stands.version,
    stands: facts({
      ...stands,
      kind: of.words.steps.oneKind[stands.kind],
      who: frozenOwnerName(reading, { ...stands, owner: stands.owner === '' ? null : stands.owner }, workers),
      day: stands.dueOn === null ? words.noDay : dayWords(reading, stands.dueOn),
    }),
    typed: facts({
      kind: of.words.steps.oneKind[kind],
      words: sent.one('words'),
      goal,
      who: who === 'other' ? other : (whoTyped?.label ?? of.words.steps.whoMe),
      day: dueOn === null ? words.noDay : dayWords(reading, dueOn),
    }),
    merge:
      stands.state === 'open'
        ? (fields) => (
            <StepFields
              of={of}
              fields={fields}
              stored={{
                kind,
                words: bothTexts(stands.words, sent.one('words')),
                goal,
                dueOn,
                remindOn: dayTyped(sent.one('remindOn')),
                owner: {
                  member: by === 'member' ? id : null,
                  person: by === 'person' ? { id, name: workers[id] ?? '' } : null,
                  other,
                  me: false,
                },
              }}
            />
          )
        : null,
  }
}

function toldOfJoin(of: OnPlan, problems: Problems, sent: Sent): Told | null {
  const stands = standingJoin(problems)
  if (stands === undefined) return null
  const { reading } = of
  const words = planWords[reading.lang]
  const typedDay = dayTyped(sent.one('dueOn')) ?? stands.dueOn
  const facts = (join: { words: string; day: typeof stands.dueOn; state: string }): Fact[] => [
    { term: words.conflict.when, value: dayWords(reading, join.day) },
    { term: words.conflict.what, value: <TextOrNone reading={reading} text={join.words} /> },
    ...(join.state === '' ? [] : [{ term: words.conflict.kind, value: join.state }]),
  ]
  return {
    version: stands.version,
    stands: facts({ words: stands.words, day: stands.dueOn, state: words.joinStates[stands.state] }),
    typed: facts({ words: sent.one('words'), day: typedDay, state: '' }),
    merge:
      stands.state === 'open' || stands.state === 'offered'
        ? (fields) => (
            <JoinFields
              of={of}
              fields={fields}
              stored={{ dueOn: typedDay, words: bothTexts(stands.words, sent.one('words')) }}
            />
          )
        : null,
  }
}

const tellers: Readonly<Record<string, (of: OnPlan, problems: Problems, sent: Sent) => Told | null>> = {
  'change-goal': toldOfWords,
  'set-levels': toldOfLevels,
  'change-step': toldOfStep,
  'change-join': toldOfJoin,
}

/** The page after two have written in one place; null where the refused form is shown again as any other. */
export function conflictPage(of: OnPlan, problems: Problems): JSX.Element | null {
  const sent = sentIn(problems.form)
  const told = tellers[sent.move]?.(of, problems, sent)
  if (told === undefined || told === null) return null
  const { lang } = of.reading
  return (
    <CaseDocument on={of.on} title={planWords[lang].conflict.title}>
      <Conflict
        reading={of.reading}
        bench={of.on.bench}
        form={problems.form}
        move={sent.move}
        subject={sent.subject}
        keepHref={path('workCasePlan', lang, { id: of.on.view.id })}
        {...told}
      />
    </CaseDocument>
  )
}
