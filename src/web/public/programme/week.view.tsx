import type { JSX } from 'preact'
import type { ProgrammeDay } from '#capabilities/meeting-places/index.ts'
import { addDays, helsinkiDate, type PlainDate } from '#platform/dates.ts'
import { holidayName } from '#platform/finnish-calendar.ts'
import { classNames } from '#ui/class-names.ts'
import { Heading, type HeadingLevel } from '#ui/heading.tsx'
import type { PageArgs } from '#web/page.ts'
import { dayName, dayNumber, partOf } from './in-words.ts'
import { inWeek, ProgrammeRow, type RowShows } from './row.view.tsx'
import { parts, programmeTexts } from './texts.ts'

type Day = { readonly date: PlainDate; readonly rows: readonly ProgrammeDay[] }

/** Rows by the day on which they begin, also the days without any. */
export function byDay(rows: readonly ProgrammeDay[], from: PlainDate, to: PlainDate): readonly Day[] {
  const days: Day[] = []
  for (let date = from; date <= to; date = addDays(date, 1))
    days.push({ date, rows: rows.filter((row) => row.date === date) })
  return days
}

type Props = {
  readonly args: PageArgs
  readonly shows: RowShows
  readonly level: HeadingLevel
}

/** One day: its morning, afternoon and evening under each other on a phone and beside each other on a wide screen. */
function OneDay({ args, shows, level, day }: Props & { readonly day: Day }): JSX.Element {
  const { lang, caller } = args
  const words = programmeTexts[lang]
  const isToday = day.date === helsinkiDate(caller.clock.now())
  const holiday = holidayName(day.date, lang)
  return (
    <section class={classNames('programme-day', isToday && 'programme-day--today')}>
      <Heading level={level} class="programme-day__name" id={`d${day.date}`}>
        {dayName(day.date, lang)} <span class="programme-day__date">{dayNumber(day.date, lang)}</span>
        {isToday && <span class="programme-day__today">{words.views.day.toLowerCase()}</span>}
        {holiday !== null && <span class="programme-day__holiday">{holiday}</span>}
      </Heading>
      {day.rows.length === 0 ? (
        <p class="programme-day__nothing">{words.week.nothingToday}</p>
      ) : (
        parts.map((part) => {
          const rows = day.rows.filter((row) => partOf(row) === part)
          return rows.length === 0 ? null : (
            <ul
              key={part}
              class={`programme-part programme-part--${part}`}
              aria-label={`${dayName(day.date, lang)}, ${words.parts[part].toLowerCase()}`}
            >
              {rows.map((row) => (
                <ProgrammeRow key={row.id} args={args} row={row} shows={shows} />
              ))}
            </ul>
          )
        })
      )}
    </section>
  )
}

/** A week as a list by day, on a wide screen as a timetable. */
export function WeekOf(props: {
  readonly args: PageArgs
  readonly rows: readonly ProgrammeDay[]
  readonly from: PlainDate
  readonly to: PlainDate
  readonly shows?: RowShows
  readonly level?: HeadingLevel
  /** Days without anything are left out, where one day of the week is asked for. */
  readonly onlyHeld?: boolean
}): JSX.Element {
  const { args, rows, from, to, shows = inWeek, level = 2, onlyHeld = false } = props
  const words = programmeTexts[args.lang]
  const days = byDay(rows, from, to).filter(({ rows: held }) => !onlyHeld || held.length > 0)
  return (
    <div class="programme-week">
      <p class="programme-heads" aria-hidden="true">
        {parts.map((part) => (
          <span key={part}>{words.parts[part]}</span>
        ))}
      </p>
      {days.map((day) => (
        <OneDay key={day.date} args={args} shows={shows} level={level} day={day} />
      ))}
    </div>
  )
}
