import type { JSX } from 'preact'
import type { Looked } from '#capabilities/oversight/index.ts'
import { helsinkiDate, helsinkiTime, type PlainDate } from '#platform/dates.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
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

function eventOf(entry: Looked, lang: Language): TimelineEvent {
  const words = oversightTexts[lang].looked
  const place = [entry.title, entry.unit, entry.organisation].flatMap((each) =>
    each === null ? [] : [inLanguage(each, lang)],
  )
  return {
    when: helsinkiTime(entry.at).replace(':', lang === 'en' ? ':' : '.'),
    datetime: entry.at.toISOString(),
    title: entry.person ?? words.noName,
    by: place.filter((each, index) => place.indexOf(each) === index).join(', '),
    body: (
      <p>
        {(entry.ofPerson ? words.actsOfPerson : words.acts)[entry.act]}. {groundInWords(entry, lang)}
      </p>
    ),
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
        const name = dateInWords(day, lang, today)
        return (
          <Section key={day} title={name.charAt(0).toUpperCase() + name.slice(1)}>
            <Timeline label={name} events={ofDay.map((entry) => eventOf(entry, lang))} />
          </Section>
        )
      })}
    </Stack>
  )
}
