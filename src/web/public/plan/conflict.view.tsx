import type { JSX } from 'preact'
import { goalLevels } from '#capabilities/casework/index.ts'
import type { Fact } from '#ui/facts/facts.tsx'
import { Hidden, TextArea } from '#ui/fields/fields.tsx'
import type { Problems } from '#web/page.ts'
import { Conflict, TextOrNone } from '#web/plan/conflict.view.tsx'
import { planWords } from '#web/plan/plan-words.ts'
import { dayWords } from '#web/plan/reading.ts'
import { bothTexts, dayTyped, standingGoal, standingStep } from '#web/plan/standing.ts'
import { type Sent, sentIn } from '#web/work/families/acts.view.tsx'
import { OwnLevelFields } from './goals.view.tsx'
import type { OnMyPlan } from './on-my-plan.ts'
import { OwnStepFields } from './steps.view.tsx'

type Told = Pick<Parameters<typeof Conflict>[0], 'version' | 'stands' | 'typed' | 'merge'>

function toldOfWords(of: OnMyPlan, problems: Problems, sent: Sent): Told | null {
  const stands = standingGoal(problems)
  if (stands === undefined) return null
  const term = planWords[of.reading.lang].conflict.what
  const fact = (text: string): readonly Fact[] => [
    { term, value: <TextOrNone reading={of.reading} text={text} /> },
  ]
  const typed = sent.one('words')
  return {
    version: stands.version,
    stands: fact(stands.words),
    typed: fact(typed),
    merge: (fields) => (
      <TextArea
        {...fields.text('words', bothTexts(stands.words, typed))}
        label={of.words.goals.changeWords}
        rows={5}
        maxlength={2000}
      />
    ),
  }
}

function toldOfLevels(of: OnMyPlan, problems: Problems, sent: Sent): Told | null {
  const stands = standingGoal(problems)
  if (stands === undefined) return null
  const names = planWords[of.reading.lang]
  const typed = goalLevels.map((_, index) => sent.one(`levels-${index}`))
  const startLevel = goalLevels.find((level) => String(level) === sent.one('startLevel')) ?? stands.startLevel
  const facts = (levels: readonly string[] | null): readonly Fact[] =>
    goalLevels.map((level, index) => ({
      term: names.levels[`${level}`],
      value: <TextOrNone reading={of.reading} text={levels?.[index] ?? ''} />,
    }))
  return {
    version: stands.version,
    stands: facts(stands.levels),
    typed: facts(typed),
    merge: (fields) => (
      <OwnLevelFields
        of={of}
        fields={fields}
        stored={{
          levels: typed.map((level, index) => bothTexts(stands.levels?.[index] ?? '', level)),
          startLevel,
        }}
      />
    ),
  }
}

/** What stays as it is while words and day are joined. */
const keptFields = ['goal', 'kind', 'who', 'owner'] as const

function toldOfStep(of: OnMyPlan, problems: Problems, sent: Sent): Told | null {
  const stands = standingStep(problems)
  if (stands === undefined) return null
  const { reading } = of
  const words = planWords[reading.lang]
  const dueOn = dayTyped(sent.one('dueOn'))
  const facts = (text: string, day: typeof dueOn): readonly Fact[] => [
    { term: words.conflict.what, value: <TextOrNone reading={reading} text={text} /> },
    { term: words.conflict.when, value: day === null ? words.noDay : dayWords(reading, day) },
  ]
  return {
    version: stands.version,
    stands: facts(stands.words, stands.dueOn),
    typed: facts(sent.one('words'), dueOn),
    merge:
      stands.state === 'open'
        ? (fields) => (
            <>
              {keptFields.map((field) => (
                <Hidden key={field} name={fields.name(field)} value={sent.one(field)} />
              ))}
              <OwnStepFields
                of={of}
                fields={fields}
                stored={{ words: bothTexts(stands.words, sent.one('words')), dueOn }}
              />
            </>
          )
        : null,
  }
}

const tellers: Readonly<Record<string, (of: OnMyPlan, problems: Problems, sent: Sent) => Told | null>> = {
  'change-goal': toldOfWords,
  'set-levels': toldOfLevels,
  'change-step': toldOfStep,
}

/** Both texts, after two have written in one place; null where the refused form is shown again as any other. */
export function myConflict(of: OnMyPlan, problems: Problems): JSX.Element | null {
  const sent = sentIn(problems.form)
  const told = tellers[sent.move]?.(of, problems, sent)
  if (told === undefined || told === null) return null
  return (
    <Conflict
      reading={of.reading}
      bench={of.bench}
      form={problems.form}
      move={sent.move}
      subject={sent.subject}
      keepHref={of.bench.action}
      {...told}
    />
  )
}
