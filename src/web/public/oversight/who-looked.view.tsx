import type { JSX } from 'preact'
import type { Looked } from '#capabilities/oversight/index.ts'
import { helsinkiDate, helsinkiTime, type PlainDate, weekday } from '#platform/dates.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { dateInWords, weekdayName } from '#platform/words.ts'
import { Section, Stack } from '#ui/layout/layout.tsx'
import { Timeline, type TimelineEvent } from '#ui/timeline/timeline.tsx'
import { oversightTexts } from './texts.ts'

/** Why somebody may: the relation, in one or two plain sentences. */
export function groundInWords(entry: Looked, lang: Language): string {
  const words = oversightTexts[lang].looked
  const because = entry.by === null ? undefined : words.because[entry.by]
  if (because !== undefined) return because
  const part = entry.part === null ? words.becauseElse : (words.parts[entry.part] ?? words.becauseElse)
  const basis = entry.basis === null ? undefined : words.bases[entry.basis]
  return basis === undefined ? part : `${part} ${basis}`
}

/** 8.30 in Finnish and Swedish, 08:30 in English. */
const clockOf = (at: Date, lang: Language): string =>
  lang === 'en' ? helsinkiTime(at) : helsinkiTime(at).replace(':', '.').replace(/^0/, '')

/** What the same worker did for the same reason within the same minute is told once, with how many times it was. */
function told(entries: readonly Looked[], lang: Language): TimelineEvent[] {
  const events: { event: TimelineEvent; said: string; times: number }[] = []
  for (const entry of entries) {
    const event = eventOf(entry, lang)
    const said = [event.when, event.title, event.by, saidOf(entry, lang)].join('\n')
    const last = events.at(-1)
    if (last?.said === said) last.times += 1
    else events.push({ event, said, times: 1 })
  }
  const words = oversightTexts[lang].looked
  return events.map(({ event, times }) =>
    times === 1 ? event : { ...event, when: `${event.when} · ${words.times(times)}` },
  )
}

/** What was done, and why it might be done. */
function saidOf(entry: Looked, lang: Language): string {
  const words = oversightTexts[lang].looked
  return `${(entry.ofPerson ? words.actsOfPerson : words.acts)[entry.act]}. ${groundInWords(entry, lang)}`
}

function eventOf(entry: Looked, lang: Language): TimelineEvent {
  const words = oversightTexts[lang].looked
  const place = [entry.title, entry.unit, entry.organisation].flatMap((each) =>
    each === null ? [] : [inLanguage(each, lang)],
  )
  return {
    when: clockOf(entry.at, lang),
    datetime: entry.at.toISOString(),
    title: entry.person ?? words.noName,
    by: place.filter((each, index) => place.indexOf(each) === index).join(', '),
    body: <p>{saidOf(entry, lang)}</p>,
  }
}

/** Day by day, the newest first. */
export function LookedDays(props: {
  entries: readonly Looked[]
  lang: Language
  today: PlainDate
}): JSX.Element {
  const { entries, lang, today } = props
  const days = [...Map.groupBy(entries, ({ at }) => helsinkiDate(at))]
  return (
    <Stack gap="large">
      {days.map(([day, ofDay]) => {
        // A heading names the day: in Finnish torstai, where a sentence says torstaina.
        const name = dateInWords(day, lang, today).replace(/^[^ ]+/, weekdayName(weekday(day), lang))
        return (
          <Section key={day} title={name.charAt(0).toUpperCase() + name.slice(1)}>
            <Timeline label={name} events={told(ofDay, lang)} />
          </Section>
        )
      })}
    </Stack>
  )
}
