import type { JSX } from 'preact'
import type { ProgrammeDay } from '#capabilities/meeting-places/index.ts'
import { helsinkiDate, type PlainDate } from '#platform/dates.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { activityPage, programmePage } from '#web/calendars/addresses.ts'
import { programmeWords } from '#web/programme-words.ts'
import type { Deps } from '#web/page.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { agesInWords, bareHours, cancelledInWords } from '#web/public/programme/in-words.ts'
import { capital } from '#web/public/service-facts.ts'
import { DocumentHead } from '#web/shell/document-head.tsx'
import type { ProgrammeWish } from './programme-embed.ts'
import { sharedTexts } from './texts.ts'

function factsOf(row: ProgrammeDay, lang: Language, isOfOnePlace: boolean): string {
  if (row.state === 'cancelled') return cancelledInWords(row, lang)
  const place = row.place === null ? row.address : row.place.name
  return [
    row.state === 'moved' ? programmeWords[lang].days.moved : '',
    isOfOnePlace ? '' : inLanguage(place, lang),
    agesInWords(row, lang) ?? '',
    inLanguage(row.note, lang),
  ]
    .filter((fact) => fact !== '')
    .join(' · ')
}

/** The coming days of the programme for somebody else's page: links only, opened in a window of their own. */
export function ProgrammeFrame({
  deps,
  wish,
  rows,
}: {
  deps: Deps
  wish: ProgrammeWish
  rows: readonly ProgrammeDay[]
}): JSX.Element {
  const { lang } = wish
  const { config, assets, clock } = deps
  const words = sharedTexts[lang].embed
  const today = helsinkiDate(clock.now())
  const dates: readonly PlainDate[] = [...new Set(rows.map(({ date }) => date))]
  return (
    <html lang={lang}>
      <DocumentHead
        title={words.frameTitle}
        robots="noindex"
        cssHref={assets.css('public')}
        sheetHref={assets.css('paper')}
        scriptSrc={null}
      />
      <body class="embed">
        <main>
          <h1 class="small-heading">{words.frameTitle}</h1>
          {rows.length === 0 && <p>{words.none}</p>}
          {dates.map((date) => (
            <section key={date}>
              <h2 class="programme-frame__day">{capital(dateInWords(date, lang, today))}</h2>
              <ul class="programme-frame__rows">
                {rows
                  .filter((row) => row.date === date)
                  .map((row) => {
                    const facts = factsOf(row, lang, wish.place !== null)
                    return (
                      <li key={row.id} class="programme-frame__row">
                        <span>{bareHours(row, lang)}</span>
                        <span>
                          <a
                            href={config.publicUrl + activityPage(lang, row.activityId, row.day)}
                            target="_blank"
                            rel="noopener"
                          >
                            <LocalText of={row.title} lang={lang} />
                          </a>
                          {facts !== '' && <span class="programme-frame__facts">{facts}</span>}
                        </span>
                      </li>
                    )
                  })}
              </ul>
            </section>
          ))}
          <p>
            <a href={config.publicUrl + programmePage(lang)} target="_blank" rel="noopener">
              {words.from}
            </a>
          </p>
        </main>
      </body>
    </html>
  )
}
