import type { JSX } from 'preact'
import { type DoorRow, keptDays } from '#capabilities/help-requests/index.ts'
import { inLanguage } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { type Fact, FactList, type SummaryItem, SummaryList } from '#ui/facts/facts.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { path } from '#web/paths.ts'
import { protectedWords } from '#web/protected-words.ts'
import type { Answers, StepName } from './answers.ts'
import type { Journey } from './journey.ts'

const year = 365

/** What has been answered, each with its way back. */
export function AnswersGiven({ journey, answers }: { journey: Journey; answers: Answers }): JSX.Element {
  const { words, say, lang, args } = journey
  const { terms } = words.check
  const item = (step: StepName, key: keyof typeof terms, value: string): SummaryItem => ({
    term: terms[key],
    value,
    change: {
      href: path(step, lang, {}, { muuta: 1 }),
      words: words.check.change,
      what: terms[key].toLowerCase(),
    },
  })
  const place =
    answers.municipality === null ? undefined : args.deps.catalogue.municipality(answers.municipality)
  const topics = (answers.topics ?? []).map((topic) => say.topics[topic])
  const reachedAt = answers.way === 'email' ? answers.email : answers.phone
  const way = answers.way === null ? '' : say.ways[answers.way].label
  const wishes: readonly SummaryItem[] = [
    ...(answers.times === '' ? [] : [item('askContact', 'times', answers.times)]),
    ...(answers.not === '' ? [] : [item('askContact', 'not', answers.not)]),
  ]
  return (
    <SummaryList
      items={[
        item('ask', 'forWhom', answers.forWhom === null ? '' : say.forWhomOptions[answers.forWhom]),
        item('askAbout', 'text', answers.text.trim() === '' ? words.check.noWords : answers.text),
        item('askAbout', 'topics', topics.length === 0 ? words.check.noTopics : topics.join('\n')),
        item('askWorry', 'worry', answers.worry === null ? '' : say.worries[answers.worry].label),
        item('askWhere', 'municipality', place === undefined ? '' : inLanguage(place.name, lang)),
        ...(answers.isProtected
          ? [
              {
                term: protectedWords[lang].ask.term,
                value: protectedWords[lang].ask.yes,
                change: {
                  href: path('askWhere', lang, {}, { muuta: 1 }),
                  words: words.check.change,
                  what: protectedWords[lang].ask.term.toLowerCase(),
                },
              },
            ]
          : []),
        item('askContact', 'way', answers.way === 'anonymous' ? way : `${way}\n${reachedAt}`),
        ...(answers.way === 'anonymous' ? [] : wishes),
        item('askContact', 'language', words.languages[answers.language ?? lang]),
        ...(answers.interpreter === '' ? [] : [item('askContact', 'interpreter', answers.interpreter)]),
      ]}
    />
  )
}

function whatIsRecorded(answers: Answers, door: DoorRow): 'anonymous' | 'customer' | 'not-customer' {
  if (answers.way === 'anonymous') return 'anonymous'
  return door.makes_customer ? 'customer' : 'not-customer'
}

/** What a person should know before sending: who reads it, by when, how long, what follows from it. */
export function BeforeSending(props: {
  journey: Journey
  answers: Answers
  door: DoorRow
  promisedBy: Date
}): JSX.Element {
  const { journey, answers, door } = props
  const { words, say, lang, now } = journey
  const { check } = words
  const organisation = inLanguage(door.organisation, lang)
  const facts: readonly Fact[] = [
    {
      term: check.whoReads,
      value: (
        <>
          <p>
            <strong>
              {inLanguage(door.name, lang)}, {organisation}.
            </strong>{' '}
            {check.readers}
          </p>
          <p>{check.controller(organisation)}</p>
        </>
      ),
    },
    {
      term: check.when,
      value: (
        <p>
          <strong>{check.promise(momentInWords(props.promisedBy, lang, now))}</strong>
        </p>
      ),
    },
    {
      term: check.kept,
      value: (
        <p>
          {answers.way === 'anonymous'
            ? check.keptDays(keptDays.anonymous)
            : check.keptYears(Math.round(keptDays.named / year))}
        </p>
      ),
    },
    { term: check.register, value: <p>{say.register[whatIsRecorded(answers, door)]}</p> },
    { term: check.duty, value: say.duty.map((line) => <p key={line}>{line}</p>) },
  ]
  return (
    <Section title={check.before}>
      {door.is_health && (
        <Notice kind="warning" title={check.health} level={3}>
          <p>{check.healthRoute}</p>
        </Notice>
      )}
      <FactList facts={facts} />
      <p>{check.emergency}</p>
    </Section>
  )
}
