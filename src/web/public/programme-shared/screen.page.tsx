import type { JSX } from 'preact'
import { programme, type ProgrammeDay, readMeetingPlace } from '#capabilities/meeting-places/index.ts'
import { addDays, helsinkiDate, isoWeek } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords, momentInWords } from '#platform/words.ts'
import { classNames } from '#ui/class-names.ts'
import { placePage } from '#web/calendars/addresses.ts'
import { html, type Page } from '#web/page.ts'
import { qrOf } from '#web/public/qr.ts'
import { DocumentHead } from '#web/shell/document-head.tsx'
import { sharedTexts } from './texts.ts'
import { forTheWall, posterDays, type PosterRow, posterRow } from './week-poster.ts'

/** Seconds after which the screen asks for what is true then. */
const refresh = 120
/** What a wall has room for beside today. */
const mostLater = 7

type Standing = 'over' | 'now' | 'next' | 'later'

const standingOf = (row: ProgrammeDay, now: Date, next: string | null): Standing =>
  row.endsAt <= now ? 'over' : row.startsAt <= now ? 'now' : row.id === next ? 'next' : 'later'

/**
 * The day of a meeting place for a screen in its hall: large, without a menu, and it renews itself without a script.
 * @source R114
 */
export const meetingPlaceScreenPage: Page = {
  audience: 'public',
  get: async (args): Promise<Response> => {
    const { lang, deps } = args
    const now = deps.clock.now()
    const today = helsinkiDate(now)
    const id = args.params['id'] ?? ''
    const place = await readMeetingPlace(args.caller, { id, from: today })
    const words = sharedTexts[lang].screen
    const { rows } = await programme(args.caller, {
      place: id,
      from: today,
      to: addDays(today, 7),
      limit: 60,
    })
    const shown = forTheWall(rows)
    const ofToday = shown.filter(({ date }) => date === today)
    const isHeld = (row: ProgrammeDay): boolean => row.state !== 'cancelled'
    const isFree = !ofToday.some((row) => isHeld(row) && row.endsAt > now)
    const next = ofToday.find((row) => isHeld(row) && row.startsAt > now)?.id ?? null
    const later = posterDays(shown.filter((row) => row.date > today).slice(0, mostLater), place, lang)
    const { size, path: squares } = qrOf(deps.config.publicUrl + placePage(lang, id))
    const line = (row: PosterRow, mark: string | null, standing: Standing): JSX.Element => (
      <li
        key={row.id}
        class={classNames(
          'screen__row',
          `screen__row--${standing}`,
          row.isCancelled && 'screen__row--cancelled',
        )}
      >
        <span class="screen__time">{row.time}</span>
        <span class="screen__what">
          {row.isCancelled ? <s>{row.title}</s> : <b>{row.title}</b>}
          {row.facts !== '' && <span class="screen__facts">{row.facts}</span>}
        </span>
        {mark !== null && <span class="screen__mark">{mark}</span>}
      </li>
    )
    const marks: Readonly<Record<Standing, string | null>> = {
      over: words.over,
      now: words.now,
      next: words.next,
      later: null,
    }
    const name = inLanguage(place.name, lang)
    const page = (
      <html lang={lang}>
        <DocumentHead
          title={words.title(name)}
          robots="noindex"
          cssHref={deps.assets.css('public')}
          sheetHref={deps.assets.css('paper')}
          scriptSrc={null}
        />
        <body class="screen">
          <header class="screen__head">
            <div>
              <p class="screen__by">{inLanguage(place.host.name, lang)}</p>
              <h1 class="screen__name">{name}</h1>
            </div>
            <p class="screen__date">
              {dateInWords(today, lang, today)}
              <br />
              <small>{sharedTexts[lang].week(isoWeek(today).week)}</small>
            </p>
          </header>
          <main class={classNames('screen__main', isFree && 'screen__main--free')}>
            <section class="screen__today">
              <h2 class="screen__heading">{words.today}</h2>
              {isFree && <p class="screen__nothing">{words.nothingToday}</p>}
              <ul class="screen__rows">
                {ofToday.map((row) => {
                  const standing = standingOf(row, now, next)
                  return line(posterRow(row, place, lang), isHeld(row) ? marks[standing] : null, standing)
                })}
              </ul>
            </section>
            <section class="screen__later">
              <h2 class="screen__heading">{words.later}</h2>
              {later.length === 0 && <p class="screen__nothing">{words.nothing}</p>}
              <div class="screen__days">
                {later.map((day) => (
                  <div key={day.date}>
                    <h3 class="screen__day">
                      {day.name} {day.number}
                    </h3>
                    <ul class="screen__rows screen__rows--small">
                      {day.rows.map((row) =>
                        line({ ...row, facts: row.isCancelled ? row.facts : '' }, null, 'later'),
                      )}
                    </ul>
                  </div>
                ))}
              </div>
            </section>
          </main>
          <footer class="screen__foot">
            <svg class="screen__qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={words.qr}>
              <rect width={size} height={size} fill="#fff" />
              <path d={squares} fill="#000" />
            </svg>
            <p class="screen__scan">
              {words.scan}
              <br />
              <small>{words.asOf(momentInWords(now, lang, now))}</small>
            </p>
          </footer>
        </body>
      </html>
    )
    // Whoever reads slowly, or has it read aloud, can ask that it stays as it is.
    return html(page, 200, args.query['pysy'] === '1' ? {} : { refresh: String(refresh) })
  },
}
