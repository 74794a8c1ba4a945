import type { JSX } from 'preact'
import { readMeetingPlace } from '#capabilities/meeting-places/index.ts'
import { addDays, helsinkiDate } from '#platform/dates.ts'
import { canTypeset } from '#platform/typeset.ts'
import { ButtonRow, LinkButton } from '#ui/button/button.tsx'
import { classNames } from '#ui/class-names.ts'
import { placePage } from '#web/calendars/addresses.ts'
import { Page as Column } from '#ui/layout/layout.tsx'
import type { Page } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { isWithinReach, mondayIn, mondayOf, weekKey } from '#web/public/programme/address.ts'
import { qrOf } from '#web/public/qr.ts'
import { sharedTexts } from './texts.ts'
import { papers, type PosterDay, weekPoster } from './week-poster.ts'
import { weekPdfAddress } from './week-poster-pdf.ts'

function Day({ day }: { day: PosterDay }): JSX.Element {
  return (
    <section class="week-poster__day">
      <h2 class="week-poster__day-name">
        {day.name} <span class="week-poster__number">{day.number}</span>
      </h2>
      <ul class="week-poster__rows">
        {day.rows.map((row) => (
          <li
            key={row.id}
            class={classNames('week-poster__row', row.isCancelled && 'week-poster__row--cancelled')}
          >
            <span class="week-poster__time">{row.time}</span>
            <span>
              {row.isCancelled ? (
                <s class="week-poster__what">{row.title}</s>
              ) : (
                <b class="week-poster__what">{row.title}</b>
              )}
              {row.facts !== '' && <span class="week-poster__facts">{row.facts}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The week of a meeting place on one sheet: for its door, printed by the browser or as a PDF. @source R114 */
export const meetingPlaceWeekPage: Page = {
  audience: 'public',
  get: async (args): Promise<JSX.Element> => {
    const { lang, deps, query } = args
    const id = args.params['id'] ?? ''
    const now = deps.clock.now()
    const today = helsinkiDate(now)
    const asked = mondayIn(query['week'] ?? '')
    const monday = asked !== null && isWithinReach(asked, today) ? asked : mondayOf(today)
    const place = await readMeetingPlace(args.caller, { id, from: monday })
    const words = sharedTexts[lang].poster
    const poster = weekPoster(place, lang, { monday, now, publicUrl: deps.config.publicUrl })
    const { size, path: squares } = qrOf(poster.address)
    const weekOf = (days: number): string =>
      path('meetingPlaceWeek', lang, { id }, { week: weekKey(addDays(monday, days)) })
    return (
      <PublicDocument
        args={args}
        title={words.title(poster.name)}
        tab={words.tab}
        parts={{ id }}
        query={{ week: weekKey(monday) }}
        sheet="paper"
      >
        <Column>
          <div class="print-hidden">
            <p>
              <a href={placePage(lang, id)}>{words.back}</a>
            </p>
            <p>{words.lead}</p>
            {canTypeset && (
              <ButtonRow>
                {papers.map((paper) => (
                  <LinkButton
                    key={paper}
                    kind={paper === 'a4' ? 'primary' : 'secondary'}
                    href={weekPdfAddress(lang, id, paper, weekKey(monday))}
                  >
                    {words.pdf(paper.toUpperCase())}
                  </LinkButton>
                ))}
              </ButtonRow>
            )}
            <p>{words.print}</p>
            <nav class="week-poster__nav" aria-label={words.nav}>
              {isWithinReach(addDays(monday, -7), today) && <a href={weekOf(-7)}>{words.previous}</a>}
              {isWithinReach(addDays(monday, 7), today) && <a href={weekOf(7)}>{words.next}</a>}
            </nav>
          </div>
          <article class="poster week-poster">
            <p class="poster__by">{poster.by}</p>
            <h1 class="poster__name">{poster.name}</h1>
            <p class="week-poster__week">{poster.week}</p>
            {poster.notes.map((note) => (
              <p key={note} class="week-poster__note">
                {note}
              </p>
            ))}
            {poster.days.map((day) => (
              <Day key={day.date} day={day} />
            ))}
            <div class="poster__foot">
              <svg class="poster__qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={words.qr}>
                <rect width={size} height={size} fill="#fff" />
                <path d={squares} fill="#000" />
              </svg>
              <p>
                {poster.where !== '' && (
                  <>
                    <strong>{poster.where}</strong>
                    <br />
                  </>
                )}
                {poster.phone !== '' && (
                  <>
                    {poster.phone}
                    <br />
                  </>
                )}
                <strong>{words.scan}</strong>
                <br />
                <span class="poster__address">{poster.address}</span>
                <br />
                {poster.made}
              </p>
            </div>
          </article>
        </Column>
      </PublicDocument>
    )
  },
}
