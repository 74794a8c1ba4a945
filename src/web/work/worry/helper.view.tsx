import type { JSX } from 'preact'
import {
  type Answers,
  answersTo,
  nextQuestion,
  questions,
  suggest,
  type Suggestion,
} from '#capabilities/statutory-contacts/index.ts'
import type { Language } from '#platform/text.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { SummaryList } from '#ui/facts/facts.tsx'
import { Notice } from '#ui/message/message.tsx'
import { path, type Query } from '#web/paths.ts'
import { workWorryTexts } from './texts.ts'

/** Where a way begins. `phone` is that of child welfare. */
export function wayHref(way: Suggestion, lang: Language, phone: string, request: string): string {
  switch (way) {
    case 'call-now':
      return path('lines', lang)
    case 'guide':
      return path('workGuide', lang, {}, request === '' ? {} : { request })
    case 'ask-advice':
      return `tel:${phone.replaceAll(/[^+\d]/g, '')}`
    default:
      return path('workWorry', lang, {}, { tapa: way, ...(request === '' ? {} : { pyynto: request }) })
  }
}

type HelperProps = {
  readonly lang: Language
  readonly answers: Answers
  readonly phone: string
  readonly request: string
}

const asQuery = (answers: Answers): Query => ({ ...answers })

/** One question after the other, each answer an address: nothing is sent and nothing is kept. */
export function Helper({ lang, answers, phone, request }: HelperProps): JSX.Element {
  const words = workWorryTexts[lang].helper
  const ways = workWorryTexts[lang].suggestions
  const next = nextQuestion(answers)
  const answered = questions.filter((question) => answers[question] !== undefined)
  const kept: Query = request === '' ? {} : { pyynto: request }
  const before = (question: (typeof questions)[number]): Query => {
    const earlier = questions.slice(0, questions.indexOf(question))
    return { ...kept, ...Object.fromEntries(earlier.map((each) => [each, answers[each] ?? ''])) }
  }
  return (
    <Section id="apuri" title={words.title}>
      {answered.length === 0 && <p>{words.lead}</p>}
      {next !== null && (
        <div class="worry-question">
          <p class="worry-question__step">{words.step(questions.indexOf(next) + 1, questions.length)}</p>
          <h3>{words.questions[next].title}</h3>
          <p>{words.questions[next].why}</p>
          <div class="cluster">
            {answersTo[next].map((answer) => (
              <LinkButton
                key={answer}
                kind="secondary"
                href={`${path('workWorry', lang, {}, { ...kept, ...asQuery(answers), [next]: answer })}#apuri`}
              >
                {words.answers[next][answer]}
              </LinkButton>
            ))}
          </div>
        </div>
      )}
      {next === null && (
        <Notice kind="info" title={words.suggestion} level={3} live>
          <ol class="worry-suggested">
            {suggest(answers).map((way) => (
              <li key={way}>
                <a href={wayHref(way, lang, phone, request)}>{ways[way].title}</a>
                <br />
                {ways[way].when}
              </li>
            ))}
          </ol>
          <p>{words.onlySuggestion}</p>
          <p>
            <a href={`${path('workWorry', lang, {}, kept)}#apuri`}>{words.again}</a>
          </p>
        </Notice>
      )}
      {answered.length > 0 && (
        <div class="worry-answered">
          <h3>{words.answered}</h3>
          <SummaryList
            items={answered.map((question) => ({
              term: words.questions[question].title,
              value: words.answers[question][answers[question] ?? ''] ?? '',
              change: {
                href: `${path('workWorry', lang, {}, before(question))}#apuri`,
                words: words.change,
                what: words.questions[question].title,
              },
            }))}
          />
        </div>
      )}
    </Section>
  )
}
