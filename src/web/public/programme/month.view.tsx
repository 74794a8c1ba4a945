import type { JSX } from 'preact'
import type { MonthDay, MonthView } from '#capabilities/meeting-places/index.ts'
import {
  addDays,
  addMonths,
  helsinkiDate,
  helsinkiTime,
  partsOf,
  type PlainDate,
  weekday,
} from '#platform/dates.ts'
import { holidayName } from '#platform/finnish-calendar.ts'
import { inLanguage } from '#platform/text.ts'
import { weekdayName } from '#platform/words.ts'
import { classNames } from '#ui/class-names.ts'
import { hyphenate } from '#ui/hyphenate.ts'
import type { PageArgs } from '#web/page.ts'
import { capital } from '#web/public/service-facts.ts'
import { type Asked, firstOfMonth, isWithinReach, mondayOf, programmeAddress } from './address.ts'
import { Filters, Held } from './filters.view.tsx'
import { dayName, dayNumber, monthInWords } from './in-words.ts'
import { Nothing, WhereLine } from './parts.view.tsx'
import { programmeTexts } from './texts.ts'
import { TimeNav } from './views-nav.view.tsx'
import type { Where } from './where.ts'

type Props = {
  readonly args: PageArgs
  readonly asked: Asked
  readonly where: Where
  /** Any day of the month. */
  readonly day: PlainDate
  readonly found: MonthView
}

const seven = [0, 1, 2, 3, 4, 5, 6] as const

/** What one square holds: the day as a link, how many are held, and on a wide screen the first of them. */
function Square({
  args,
  asked,
  day,
}: Pick<Props, 'args' | 'asked'> & { readonly day: MonthDay }): JSX.Element {
  const { lang, caller } = args
  const words = programmeTexts[lang].month
  const today = helsinkiDate(caller.clock.now())
  const { day: number } = partsOf(day.date)
  const rest = day.count + day.cancelled - day.rows.length
  const said = [
    `${dayName(day.date, lang)} ${dayNumber(day.date, lang)}`,
    words.count(day.count),
    ...(day.cancelled === 0 ? [] : [words.cancelled(day.cancelled)]),
  ].join(', ')
  const href = programmeAddress('programmeDay', lang, asked, { day: day.date })
  const holiday = holidayName(day.date, lang)
  return (
    <td
      class={classNames(
        'programme-square',
        day.date === today && 'programme-square--today',
        day.date < today && 'programme-square--over',
      )}
    >
      {day.count + day.cancelled === 0 ? (
        <span class="programme-square__day">{number}</span>
      ) : (
        <a class="programme-square__day" href={href} rel="nofollow">
          <span class="visually-hidden">{said}</span>
          <span aria-hidden="true">{number}</span>
          <span class="programme-square__count" aria-hidden="true">
            {day.count}
          </span>
        </a>
      )}
      {holiday !== null && <span class="programme-square__holiday">{hyphenate(holiday, lang)}</span>}
      {day.rows.length > 0 && (
        <ul class="programme-square__rows">
          {day.rows.map((row) => (
            <li key={row.id} class={row.state === 'cancelled' ? 'programme-square__cancelled' : undefined}>
              <span>
                {helsinkiTime(row.startsAt)
                  .replace(/^0/, '')
                  .replace(':', lang === 'en' ? ':' : '.')}
              </span>{' '}
              {hyphenate(inLanguage(row.title, lang), lang)}
            </li>
          ))}
          {rest > 0 && <li>{words.more(rest)}</li>}
        </ul>
      )}
    </td>
  )
}

export function Month(props: Props): JSX.Element {
  const { args, asked, where, day, found } = props
  const { lang, caller } = args
  const words = programmeTexts[lang]
  const today = helsinkiDate(caller.clock.now())
  const first = firstOfMonth(day)
  const step = (to: PlainDate, said: string): { href: string; words: string } | null =>
    isWithinReach(to, firstOfMonth(today))
      ? { href: programmeAddress('programmeMonth', lang, asked, { day: to }), words: said }
      : null
  const next = step(addMonths(first, 1), words.month.next)
  const byDate = new Map(found.days.map((each) => [each.date, each]))
  const weeks: PlainDate[] = []
  for (let monday = mondayOf(found.from); monday <= found.to; monday = addDays(monday, 7)) weeks.push(monday)
  return (
    <>
      <TimeNav
        label={words.month.nav}
        here={monthInWords(day, lang)}
        previous={step(addMonths(first, -1), words.month.previous)}
        next={next}
        now={
          first === firstOfMonth(today)
            ? null
            : {
                href: programmeAddress('programmeMonth', lang, asked, { day: null }),
                words: words.month.toNow,
              }
        }
      />
      <WhereLine args={args} route="programmeMonth" asked={asked} where={where} />
      <Filters args={args} route="programmeMonth" asked={asked} where={where} />
      <Held args={args} route="programmeMonth" asked={asked} where={where} placeName="" />
      <table class="programme-month">
        <caption class="visually-hidden">{words.month.caption}</caption>
        <thead>
          <tr>
            {seven.map((at) => {
              const name = capital(weekdayName(weekday(addDays(mondayOf(first), at)), lang))
              return (
                <th key={at} scope="col">
                  <abbr title={name}>{name.slice(0, lang === 'en' ? 3 : 2)}</abbr>
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {weeks.map((monday) => (
            <tr key={monday}>
              {seven.map((at) => {
                const each = byDate.get(addDays(monday, at))
                return each === undefined ? (
                  <td key={at} class="programme-square programme-square--none" />
                ) : (
                  <Square key={at} args={args} asked={asked} day={each} />
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {found.total === 0 && (
        <Nothing
          args={args}
          route="programmeMonth"
          asked={asked}
          where={where}
          title={words.empty.filtered}
          next={null}
        />
      )}
    </>
  )
}
