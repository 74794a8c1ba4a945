import type { JSX } from 'preact'
import type { openOutreach } from '#capabilities/outreach/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { Section } from '#ui/layout/layout.tsx'
import type { PageArgs } from '#web/page.ts'
import { dayInWords, whenInWords } from '#web/work/outreach/in-words.ts'
import { areaTexts } from './area-texts.ts'
import { LocalText } from './local-text.tsx'

/** Open outreach that is running in an area. */
export type Visits = Awaited<ReturnType<typeof openOutreach>>

/** Where a family guide comes to: anybody may come, without a time and a name. @source R76, R79 */
export function AreaVisits({ args, visits }: { args: PageArgs; visits: Visits }): JSX.Element | null {
  if (visits.length === 0) return null
  const { lang, deps } = args
  const words = areaTexts[lang].visits
  const today = helsinkiDate(deps.clock.now())
  return (
    <Section title={words.title}>
      <p>{words.lead}</p>
      <ul>
        {visits.map((visit) => (
          <li key={visit.id}>
            <strong>
              <LocalText of={visit.place_words} lang={lang} />
            </strong>
            <br />
            {whenInWords(visit, lang)}
            {visit.next !== null && (
              <>
                <br />
                {words.next(dayInWords(visit.next, lang, today))}
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
