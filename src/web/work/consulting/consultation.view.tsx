import type { JSX } from 'preact'
import type { Counted, HostRow, QuestionView } from '#capabilities/consultation/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Chip, ChipList } from '#ui/facts/facts.tsx'
import { Icon } from '#ui/icon/icon.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { DataTable } from '#ui/table/table.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { hostKeepingTexts } from './keeping-texts.ts'
import { dayInWords, Local, type Time, timeInWords } from './parts.view.tsx'
import { consultingTexts } from './texts.ts'
import { consultingWords } from './words.ts'

export function Hosts(props: {
  args: PageArgs
  hosts: readonly HostRow[]
  next: ReadonlyMap<string, Time>
}): JSX.Element {
  const { args, hosts, next } = props
  const { lang } = args
  const words = consultingTexts[lang].list
  const named = consultingWords[lang]
  const now = args.caller.clock.now()
  return (
    <ul class="consulting-cards">
      {hosts.map((host) => {
        const time = next.get(host.id)
        return (
          <li key={host.id} class="consulting-card">
            <p class="consulting-card__kicker">{named.specialities[host.speciality]}</p>
            <h3 class="consulting-card__title">
              <a href={path('workConsultationHost', lang, { id: host.id })}>
                <Local of={host.name} lang={lang} />
              </a>
            </h3>
            <p class="consulting-card__people">
              {host.people.map(({ name, title }, index) => (
                <span key={name}>
                  {index > 0 && ' · '}
                  {name}, <Local of={title} lang={lang} />
                </span>
              ))}
            </p>
            <p>
              <Local of={host.what_for} lang={lang} />
            </p>
            {host.may_ask && (
              <p class="consulting-card__next">
                <Icon name="clock" />{' '}
                {time === undefined ? words.noTimes : words.next(timeInWords(time, lang, now))}
              </p>
            )}
            <ChipList
              chips={[
                ...(host.active ? [] : [hostKeepingTexts[lang].closed]),
                named.audiences[host.audience],
                ...host.ways.map((way) => named.ways[way]),
                ...(host.areas === null
                  ? [named.wholeCounty]
                  : host.area_names.map((area) => inLanguage(area, lang))),
              ]}
            />
          </li>
        )
      })}
    </ul>
  )
}

export function Questions(props: {
  args: PageArgs
  questions: readonly QuestionView[]
  as: 'host' | 'asker'
}): JSX.Element {
  const { args, questions } = props
  const { lang } = args
  const words = consultingTexts[lang].list
  const named = consultingWords[lang]
  const now = args.caller.clock.now()
  return (
    <ol class="consulting-list">
      {questions.map((question) => (
        <li key={question.id} class="consulting-row">
          <h3 class="consulting-row__title">
            <a href={path('workConsultationQuestion', lang, { id: question.id })}>
              {question.topics.map((topic) => named.topics[topic]).join(', ')}
              <span class="consulting-row__age">, {named.ages[question.age_band].toLowerCase()}</span>
            </a>
          </h3>
          <p class="consulting-row__words">{question.asked}</p>
          <p class="consulting-row__about">
            {props.as === 'host' ? (
              words.opened(question.asker.name)
            ) : (
              <Local of={question.host_name} lang={lang} />
            )}
            {' · '}
            {question.starts_at !== null && question.ends_at !== null && question.state === 'booked'
              ? timeInWords({ from: question.starts_at, to: question.ends_at }, lang, now)
              : dayInWords(question.asked_at, lang, now)}
          </p>
          <Chip tone={question.state === 'answered' ? 'good' : question.state === 'asked' ? 'soon' : 'plain'}>
            {named.states[question.state]}
          </Chip>
        </li>
      ))}
    </ol>
  )
}

const shownRows = 8

/** What has been asked, without anybody: the beginning at once, the rest on request. */
export function Counts({ args, counts }: { args: PageArgs; counts: readonly Counted[] }): JSX.Element {
  const { lang } = args
  const words = consultingTexts[lang].list
  const named = consultingWords[lang]
  const byTopic = new Map<string, { asked: number; answered: number }>()
  for (const { topic, asked, answered } of counts) {
    const sum = byTopic.get(named.topics[topic]) ?? { asked: 0, answered: 0 }
    byTopic.set(named.topics[topic], { asked: sum.asked + asked, answered: sum.answered + answered })
  }
  const rows = [...byTopic].toSorted((a, b) => b[1].asked - a[1].asked)
  const [first, second, third] = words.countHead
  return (
    <Disclosure summary={words.counts}>
      <DataTable
        id="counts"
        caption={words.counts}
        captionHidden
        columns={[{ label: first }, { label: second, numeric: true }, { label: third, numeric: true }]}
        rows={rows
          .slice(0, shownRows)
          .map(([topic, sum]) => ({ key: topic, cells: [topic, String(sum.asked), String(sum.answered)] }))}
      />
      {rows.length > shownRows && <p>{words.manyTopics(rows.length - shownRows)}</p>}
      <p>{words.countNote}</p>
    </Disclosure>
  )
}
