import { escape, foldLines } from 'ical-generator'
import type { CalendarDay, CalendarSeries } from '#capabilities/meeting-places/index.ts'
import {
  addDays,
  helsinkiDate,
  helsinkiTime,
  instantInHelsinki,
  type PlainDate,
  type WallTime,
} from '#platform/dates.ts'
import { idFrom } from '#platform/ids.ts'
import { occurrenceDays } from '#platform/recurrence.ts'
import type { Language } from '#platform/text.ts'
import type { SaidDay } from './calendar-words.ts'

/**
 * A programme as a calendar that any calendar program reads: each series by its rule, so that it stays one entry in
 * somebody's own calendar, and each day that differs as an exception of its own. Times are wall-clock times of Finland.
 * @source RFC 5545, RFC 7986, ADR-0048
 */
export type Feed = {
  readonly name: string
  readonly lang: Language
  readonly series: readonly CalendarSeries[]
  /** How what is held is told: in words, with its page. */
  readonly say: (series: CalendarSeries, day: CalendarDay | null) => SaidDay
}

const zone = 'Europe/Helsinki'
// Since 1996 the clocks of the European Union change on the last Sundays of March and October.
const zoneLines = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:STANDARD',
  'DTSTART:19961027T040000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0300',
  'TZOFFSETTO:+0200',
  'TZNAME:EET',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:19970330T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0300',
  'TZNAME:EEST',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
] as const

/** What people wrote as one value: no line break, no sign without a shape, nothing that would begin another property. */
export const textValue = (text: string, most = 2_000): string =>
  escape(
    text
      .replaceAll(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/gu, ' ')
      // Not every reader takes an escaped backslash before an n for two signs.
      .replaceAll('\\', '/')
      .slice(0, most)
      .trim(),
    false,
  )
/** The same in one line: a title never holds a break. */
export const titleValue = (text: string): string => textValue(text.replaceAll(/\s+/g, ' '), 200)

const utc = (at: Date): string => `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
const wall = (day: PlainDate, time: WallTime): string =>
  `${day.replaceAll('-', '')}T${time.replace(':', '')}00`
const local = (name: string, day: PlainDate, time: WallTime): string =>
  `${name};TZID=${zone}:${wall(day, time)}`
const localAt = (name: string, at: Date): string => local(name, helsinkiDate(at), helsinkiTime(at))

const minutesOf = (time: WallTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** How long one day of it takes when no clock changes meanwhile. */
const usualLength = ({ opens, closes }: CalendarSeries): number => {
  const minutes = minutesOf(closes) - minutesOf(opens)
  return (minutes > 0 ? minutes : minutes + 1440) * 60_000
}

/** The clocks of Finland change between three and four: any other time is shown exactly once, every day. */
const changesNear = (time: WallTime): boolean => time >= '03:00' && time < '04:00'

/** Whether the clock shows this time on this day once: in two nights of the year an hour is missing or comes twice. */
const isOrdinary = (day: PlainDate, time: WallTime): boolean => {
  if (!changesNear(time)) return true
  const at = instantInHelsinki(day, time)
  return helsinkiTime(at) === time && helsinkiTime(new Date(at.getTime() + 3_600_000)) !== time
}

type Parts = {
  readonly uid: string
  readonly sequence: number
  readonly changedAt: Date
  readonly said: SaidDay
  readonly times: readonly string[]
  readonly isCancelled: boolean
}

const event = ({ uid, sequence, changedAt, said, times, isCancelled }: Parts): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `DTSTAMP:${utc(changedAt)}`,
  `LAST-MODIFIED:${utc(changedAt)}`,
  `SEQUENCE:${sequence}`,
  ...times,
  `SUMMARY:${titleValue(said.title)}`,
  ...(said.where === '' ? [] : [`LOCATION:${textValue(said.where, 300)}`]),
  ...(said.words === '' ? [] : [`DESCRIPTION:${textValue(said.words)}`]),
  ...(said.address === null ? [] : [`URL:${said.address}`]),
  `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

/** Another name than in the product for what leaves it, the same for ever. */
const uidOf = (...parts: readonly string[]): string => `${idFrom('calendar', ...parts)}@perhetalo`

function single(feed: Feed, series: CalendarSeries, day: CalendarDay): string[] {
  return event({
    uid: uidOf(series.id, day.day),
    sequence: series.sequence + day.sequence,
    changedAt: later(series.changedAt, day.changedAt),
    said: feed.say(series, day),
    times: [localOrUtc('DTSTART', day.startsAt), localOrUtc('DTEND', day.endsAt)],
    isCancelled: day.state === 'cancelled',
  })
}

/** In the hour that comes twice only an instant says which one is meant. */
const localOrUtc = (name: string, at: Date): string =>
  isOrdinary(helsinkiDate(at), helsinkiTime(at)) ? localAt(name, at) : `${name}:${utc(at)}`

const later = (a: Date, b: Date): Date => (a > b ? a : b)

/**
 * One series. Days that the rule gives and that are as the rule says stand in the rule; what the rule gives and nobody holds is
 * left out; a day that differs is an exception; a day outside the rule is an entry of its own, since not every calendar program
 * reads single days added to a rule.
 */
function seriesEvents(feed: Feed, series: CalendarSeries, at: Instants): string[] {
  const { rule, opens, days } = series
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined) return []
  const ruleDays = rule === null ? [] : occurrenceDays(rule, series.firstDay, first.day, last.day)
  const byDay = new Map(days.map((day) => [day.day, day]))
  const told = new Set<PlainDate>()
  const entries = runsOf(ruleDays, opens, byDay).flatMap((run, count) => {
    for (const day of run) told.add(day)
    const uid = count === 0 ? uidOf(series.id) : uidOf(series.id, run[0], 'on')
    return runEvents(feed, series, run, uid, byDay, at)
  })
  const alone = days.filter(({ day }) => !told.has(day))
  return [...entries, ...alone.flatMap((day) => single(feed, series, day))]
}

type Run = readonly [PlainDate, PlainDate, ...PlainDate[]]
const isRun = (days: readonly PlainDate[]): days is readonly PlainDate[] & Run => days.length > 1

/**
 * The days of the rule as stretches that begin with a day on which it is held, since every reader counts the first one. Nights
 * in which the clocks change end a stretch: no two readers agree on an exception in an hour that is missing or comes twice.
 */
function runsOf(
  ruleDays: readonly PlainDate[],
  opens: WallTime,
  byDay: ReadonlyMap<PlainDate, CalendarDay>,
): readonly Run[] {
  const runs: PlainDate[][] = [[]]
  for (const day of ruleDays) {
    const current = runs.at(-1)
    if (!isOrdinary(day, opens)) runs.push([])
    else if (current !== undefined && (current.length > 0 || byDay.has(day))) current.push(day)
  }
  return runs.flatMap((days) => (isRun(days) ? [days] : []))
}

function runEvents(
  feed: Feed,
  series: CalendarSeries,
  run: Run,
  uid: string,
  byDay: ReadonlyMap<PlainDate, CalendarDay>,
  at: Instants,
): string[] {
  const { rule, opens, closes } = series
  const [start] = run
  const own = run.flatMap((day) => {
    const row = byDay.get(day)
    return row !== undefined && differs(series, row, at) ? [row] : []
  })
  return [
    ...event({
      uid,
      sequence: series.sequence,
      changedAt: series.changedAt,
      said: feed.say(series, null),
      times: [
        local('DTSTART', start, opens),
        local('DTEND', closes > opens ? start : addDays(start, 1), closes),
        `RRULE:${rule ?? ''};UNTIL=${utc(at(run.at(-1) ?? start, opens))}`,
        ...run.filter((day) => !byDay.has(day)).map((day) => local('EXDATE', day, opens)),
      ],
      isCancelled: false,
    }),
    ...own.flatMap((day) =>
      event({
        uid,
        sequence: series.sequence + day.sequence,
        changedAt: later(series.changedAt, day.changedAt),
        said: feed.say(series, day),
        times: [
          local('RECURRENCE-ID', day.day, opens),
          localOrUtc('DTSTART', day.startsAt),
          localOrUtc('DTEND', day.endsAt),
        ],
        isCancelled: day.state === 'cancelled',
      }),
    ),
  ]
}

/** Whether this day is not simply what the rule says: changed by somebody, or a night in which the clocks change. */
function differs(series: CalendarSeries, row: CalendarDay, at: Instants): boolean {
  const { opens, closes } = series
  const changed = row.state === 'cancelled' || row.state === 'moved' || row.isTold
  if (changed || row.startsAt.getTime() !== at(row.day, opens).getTime()) return true
  if (row.endsAt.getTime() - row.startsAt.getTime() !== usualLength(series)) return true
  // Some readers count the length by the wall, others by what has passed: over a change of the clocks it is said outright.
  return (opens < '04:00' || closes <= opens) && helsinkiTime(row.endsAt) !== closes
}

type Instants = (day: PlainDate, time: WallTime) => Date

/** Many series begin at the same time of the same day: each is worked out once in a calendar. */
function instants(): Instants {
  const known = new Map<string, Date>()
  return (day, time) => {
    const found = known.get(day + time) ?? instantInHelsinki(day, time)
    known.set(day + time, found)
    return found
  }
}

/** The whole calendar, in lines of at most 75 octets that end as the standard says. */
export function calendarText(feed: Feed): string {
  const { name, lang, series } = feed
  const at = instants()
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Perhetalo//Programme//${lang.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${titleValue(name)}`,
    `X-WR-CALNAME:${titleValue(name)}`,
    `X-WR-TIMEZONE:${zone}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT3H',
    'X-PUBLISHED-TTL:PT3H',
    ...zoneLines,
    ...series.flatMap((each) => seriesEvents(feed, each, at)),
    'END:VCALENDAR',
    '',
  ]
  return foldLines(lines.join('\r\n'))
}
