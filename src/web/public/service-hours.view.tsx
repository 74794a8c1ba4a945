import type { JSX } from 'preact'
import type { OpeningHours } from '#capabilities/directory/index.ts'
import type { Language } from '#platform/text.ts'
import { hoursInWords } from './opening-hours.ts'
import { capital } from './service-facts.ts'
import { serviceFullTexts } from './service-full-texts.ts'
import type { SpecialDay } from './special-days.ts'

/** The week in words, or what to do when no times are known. */
export function Hours(props: { hours: OpeningHours; lang: Language; unknown: string }): JSX.Element {
  const lines = hoursInWords(props.hours, props.lang)
  if (lines.length === 0) return <p>{props.unknown}</p>
  return (
    <ul class="hours">
      {lines.map((line) => (
        <li key={line.days}>
          {capital(line.days)} {line.times}
        </li>
      ))}
    </ul>
  )
}

/** The coming days on which the week above does not hold; nothing when there are none. */
export function SpecialDays(props: {
  days: readonly SpecialDay[]
  lang: Language
  level: 3 | 4
}): JSX.Element | null {
  if (props.days.length === 0) return null
  const Heading = `h${props.level}` as const
  return (
    <div>
      <Heading class="small-heading">{serviceFullTexts[props.lang].specialDays}</Heading>
      <ul class="hours">
        {props.days.map(({ when, hours, why }) => (
          <li key={when}>
            {when} {hours}
            {why !== '' && ` (${why})`}
          </li>
        ))}
      </ul>
    </div>
  )
}
