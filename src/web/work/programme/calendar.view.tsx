import type { ComponentChildren, JSX } from 'preact'
import type { Clash, JointCalendar, JointDay } from '#capabilities/meeting-places/index.ts'
import {
  addDays,
  daysBetween,
  helsinkiDate,
  isoWeek,
  partsOf,
  type PlainDate,
  weekday,
} from '#platform/dates.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { dateInWords, weekdayName } from '#platform/words.ts'
import { Chip } from '#ui/facts/facts.tsx'
import { Icon } from '#ui/icon/icon.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { DataTable } from '#ui/table/table.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { programmeWords } from '#web/programme-words.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { calendarTexts } from './calendar-texts.ts'
import { capital, hoursOf, shortDay, shortWeekday } from './in-words.ts'

type Props = { readonly args: PageArgs; readonly calendar: JointCalendar }

const today = (args: PageArgs): PlainDate => helsinkiDate(args.caller.clock.now())

export const activityHref = (row: Pick<JointDay, 'activityId' | 'day'>, lang: Language): string =>
  `${path('workActivity', lang, { id: row.activityId }, { kerta: row.day })}#kerrat`

/** The same families called to two places is worth knowing; a room or a leader cannot be in two places. */
const isInTheWay = (kind: Clash['kind']): boolean => kind !== 'audience'

/** What stands apart from the plan, and what collides. Colour never says it alone. */
export function Marks({ row, lang }: { row: JointDay; lang: Language }): JSX.Element | null {
  const words = calendarTexts[lang]
  const marks: JSX.Element[] = []
  if (row.activityState === 'draft') marks.push(<Chip tone="soon">{words.draft}</Chip>)
  if (row.state === 'cancelled' || row.state === 'moved')
    marks.push(
      <Chip tone={row.state === 'cancelled' ? 'late' : 'soon'}>{programmeWords[lang].days[row.state]}</Chip>,
    )
  const inTheWay = row.clashes.filter(isInTheWay)
  if (inTheWay.length > 0)
    marks.push(
      <span class="joint-item__clash">
        <Icon name="alert" />
        <span>
          <span class="visually-hidden">{words.clashes.mark('')}</span>
          {inTheWay.map((each) => words.clashes.kinds[each]).join(', ')}
        </span>
      </span>,
    )
  for (const each of row.clashes.filter((kind) => !isInTheWay(kind)))
    marks.push(<span class="joint-item__beside">{words.clashes.kinds[each]}</span>)
  return marks.length === 0 ? null : (
    <span class="joint-item__marks">
      {marks.map((mark, index) => (
        <span key={index}>{mark}</span>
      ))}
    </span>
  )
}

function Where({ row, lang }: { row: JointDay; lang: Language }): JSX.Element {
  return (
    <>
      {row.place !== null ? (
        <LocalText of={row.place.name} lang={lang} />
      ) : inLanguage(row.address, lang) !== '' ? (
        <LocalText of={row.address} lang={lang} />
      ) : row.remote ? (
        calendarTexts[lang].remote
      ) : null}
    </>
  )
}

function Item(props: { row: JointDay; lang: Language; long: boolean; short?: boolean }): JSX.Element {
  const { row, lang, long } = props
  const classes =
    row.state === 'cancelled'
      ? 'joint-item joint-item--cancelled'
      : row.activityState === 'draft'
        ? 'joint-item joint-item--draft'
        : 'joint-item'
  return (
    <li class={classes}>
      <span class="joint-item__clock">{hoursOf(row.startsAt, row.endsAt, lang)}</span>{' '}
      <a class="joint-item__title" href={activityHref(row, lang)}>
        <LocalText of={row.title} lang={lang} hyphens />
      </a>
      <span
        class={props.short === true ? 'joint-item__where joint-item__where--narrow' : 'joint-item__where'}
      >
        <Where row={row} lang={lang} />
        {long && row.room !== null && (
          <>
            , <LocalText of={row.room.name} lang={lang} />
          </>
        )}
      </span>
      {long && (
        <span class="joint-item__where">
          <LocalText of={row.host.name} lang={lang} />
        </span>
      )}
      <Marks row={row} lang={lang} />
    </li>
  )
}

/** Why nothing may be held on a day: a holiday, a break. */
function DayNotes({
  calendar,
  date,
  lang,
}: {
  calendar: JointCalendar
  date: PlainDate
  lang: Language
}): JSX.Element {
  const words = calendarTexts[lang]
  const holiday = calendar.holidays.find((each) => each.date === date)
  const breaks = calendar.breaks.filter((each) => each.firstDay <= date && date <= each.lastDay)
  const said = new Set(
    breaks.map((each) => {
      const name = inLanguage(each.words, lang)
      return name === '' ? words.breakNameless : words.breakOf(name)
    }),
  )
  return (
    <>
      {holiday !== undefined && <p class="joint-day__note">{capital(holiday.name[lang])}</p>}
      {[...said].map((each) => (
        <p key={each} class="joint-day__note">
          {each}
        </p>
      ))}
    </>
  )
}

const daysOf = ({ from, to }: JointCalendar): readonly PlainDate[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index))

const onDay = (calendar: JointCalendar, date: PlainDate): readonly JointDay[] =>
  calendar.rows.filter((row) => row.date === date)

function DayName(props: { args: PageArgs; date: PlainDate; href: string; short: boolean }): JSX.Element {
  const { args, date, href, short } = props
  const { lang } = args
  const isToday = date === today(args)
  return (
    <h3 class="joint-day__name">
      <a href={href} aria-current={isToday ? 'date' : undefined}>
        {short ? (
          <>
            <span aria-hidden="true">
              {capital(shortWeekday(date, lang))} {shortDay(date, lang)}
            </span>
            <span class="visually-hidden">{capital(dateInWords(date, lang, today(args)))}</span>
          </>
        ) : (
          capital(dateInWords(date, lang, today(args)))
        )}
      </a>
      {isToday && <span class="joint-day__today"> {calendarTexts[lang].isToday}</span>}
    </h3>
  )
}

/** A week: beside each other where there is room, under each other on a phone. */
export function WeekView({
  args,
  calendar,
  dayHref,
}: Props & { dayHref: (date: PlainDate) => string }): JSX.Element {
  const { lang } = args
  const words = calendarTexts[lang]
  return (
    <>
      <nav class="joint-links joint-jump" aria-label={words.jump}>
        <ul>
          {daysOf(calendar).map((date) => (
            <li key={date}>
              <a href={`#p-${date}`}>
                <span aria-hidden="true">{capital(shortWeekday(date, lang))}</span>
                <span class="visually-hidden">{dateInWords(date, lang, today(args))}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <ol class="joint-week">
        {daysOf(calendar).map((date) => {
          const rows = onDay(calendar, date)
          return (
            <li
              key={date}
              id={`p-${date}`}
              class={date === today(args) ? 'joint-day joint-day--today' : 'joint-day'}
            >
              <DayName args={args} date={date} href={dayHref(date)} short />
              <DayNotes calendar={calendar} date={date} lang={lang} />
              {rows.length === 0 ? (
                <p class="joint-day__none">{words.nothingDay}</p>
              ) : (
                <ul class="joint-day__items">
                  {rows.map((row) => (
                    <Item key={row.id} row={row} lang={lang} long={false} />
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ol>
    </>
  )
}

/** One day with all there is to know of it. */
export function DayView({ args, calendar }: Props): JSX.Element {
  const { lang } = args
  return (
    <div class="joint-one-day">
      <DayNotes calendar={calendar} date={calendar.from} lang={lang} />
      {calendar.rows.length === 0 ? (
        <p>{calendarTexts[lang].nothing}</p>
      ) : (
        <ul class="joint-day__items joint-day__items--long">
          {calendar.rows.map((row) => (
            <Item key={row.id} row={row} lang={lang} long />
          ))}
        </ul>
      )}
    </div>
  )
}

const perDay = 4

/** A month: seven beside each other where there is room; on a phone only the days that hold something. */
export function MonthView({
  args,
  calendar,
  dayHref,
}: Props & { dayHref: (date: PlainDate) => string }): JSX.Element {
  const { lang } = args
  const words = calendarTexts[lang]
  return (
    <>
      <div class="joint-month__heads" aria-hidden="true">
        {([1, 2, 3, 4, 5, 6, 7] as const).map((day) => (
          <span key={day}>{capital(weekdayName(day, lang))}</span>
        ))}
      </div>
      <ol class={`joint-month joint-month--from-${weekday(calendar.from)}`}>
        {daysOf(calendar).map((date) => {
          const rows = onDay(calendar, date)
          const rest = rows.length - perDay
          const classes = [
            'joint-day',
            date === today(args) && 'joint-day--today',
            rows.length === 0 && 'joint-day--empty',
          ]
          return (
            <li key={date} class={classes.filter((each) => each !== false).join(' ')}>
              <DayName args={args} date={date} href={dayHref(date)} short />
              <DayNotes calendar={calendar} date={date} lang={lang} />
              {rows.length > 0 && (
                <ul class="joint-day__items">
                  {rows.slice(0, perDay).map((row) => (
                    <Item key={row.id} row={row} lang={lang} long={false} short />
                  ))}
                </ul>
              )}
              {rest > 0 && (
                <p class="joint-day__more">
                  <a href={dayHref(date)}>
                    {words.more(rest)}
                    <span class="visually-hidden">: {dateInWords(date, lang, today(args))}</span>
                  </a>
                </p>
              )}
            </li>
          )
        })}
      </ol>
    </>
  )
}

/** The same as rows, for reading through and for print. */
export function ListView({ args, calendar }: Props): JSX.Element {
  const { lang } = args
  const words = calendarTexts[lang]
  const named = programmeWords[lang]
  if (calendar.rows.length === 0) return <p>{words.nothing}</p>
  return (
    <DataTable
      id="joint-list"
      caption={words.title}
      captionHidden
      columns={[
        { label: words.columns.day },
        { label: words.columns.time },
        { label: words.columns.what },
        { label: words.columns.where },
        { label: words.columns.host },
        { label: words.columns.state },
      ]}
      rows={calendar.rows.map((row) => ({
        key: row.id,
        cells: [
          `${capital(shortWeekday(row.date, lang))} ${shortDay(row.date, lang)}`,
          <span class="joint-list__clock">{hoursOf(row.startsAt, row.endsAt, lang)}</span>,
          <>
            <a href={activityHref(row, lang)}>
              <LocalText of={row.title} lang={lang} />
            </a>
            <br />
            <span class="quiet">{named.forms[row.form]}</span>
          </>,
          <Where row={row} lang={lang} />,
          <LocalText of={row.host.name} lang={lang} />,
          <Marks row={row} lang={lang} />,
        ],
      }))}
    />
  )
}

const shownClashes = 6

/** What collides in the time that is shown, with the way to it. */
export function Clashes({ args, calendar }: Props): JSX.Element | null {
  const { lang } = args
  const words = calendarTexts[lang].clashes
  const rows = calendar.rows.filter((row) => row.clashes.some(isInTheWay))
  if (rows.length === 0) return null
  return (
    <Section title={words.title(rows.length)}>
      <p>{words.lead}</p>
      <ul class="joint-clashes">
        {rows.slice(0, shownClashes).map((row) => (
          <li key={row.id}>
            <a href={activityHref(row, lang)}>
              <LocalText of={row.title} lang={lang} />
            </a>
            {', '}
            {dateInWords(row.date, lang, today(args))} {hoursOf(row.startsAt, row.endsAt, lang)}:{' '}
            {row.clashes.map((each) => words.kinds[each]).join(', ')}
          </li>
        ))}
      </ul>
      {rows.length > shownClashes && <p>{calendarTexts[lang].more(rows.length - shownClashes)}</p>}
    </Section>
  )
}

const monthName = (date: PlainDate, lang: Language): string => {
  const { year, month } = partsOf(date)
  const name = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, 15),
  )
  return `${capital(name)} ${year}`
}

/** What is being shown, as its heading. */
export function headingOf(
  kind: 'week' | 'day' | 'month' | 'list',
  calendar: JointCalendar,
  args: PageArgs,
): string {
  const { lang } = args
  const words = calendarTexts[lang]
  const { from, to } = calendar
  switch (kind) {
    case 'week':
      return `${words.week(isoWeek(from).week)}, ${shortDay(from, lang)}–${shortDay(to, lang)}`
    case 'day':
      return capital(dateInWords(from, lang, today(args)))
    case 'month':
      return monthName(from, lang)
    case 'list':
      return words.listFrom(shortDay(from, lang))
  }
}

/** Links of one row: views, moves in time. */
export function LinkRow(props: {
  label: string
  links: readonly { readonly href: string; readonly words: ComponentChildren; readonly current?: boolean }[]
}): JSX.Element {
  return (
    <nav class="joint-links" aria-label={props.label}>
      <ul>
        {props.links.map((link) => (
          <li key={link.href}>
            <a href={link.href} aria-current={link.current === true ? 'page' : undefined}>
              {link.words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
