/** Brings together what the rule of free times needs to know of a host, its people, further people and a room. */
import { days, later } from '#platform/clock.ts'
import { helsinkiDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import { occurrenceDays } from '#platform/recurrence.ts'
import { notFound } from '#platform/refusal.ts'
import { awayTogether, type DayHours, type Ground, takes } from './domain/availability.ts'
import type { AppointmentKind, AppointmentWay } from './domain/life.ts'
import { fullSpans } from './domain/rooms.ts'
import type { Span } from './domain/spans.ts'
import * as queries from './queries.ts'

export type Wanted = {
  readonly calendar: string
  readonly room: string | null
  /** People who take part besides those of the calendar. */
  readonly with: readonly string[]
  readonly kind: AppointmentKind | null
  readonly way: AppointmentWay | null
  /** A booking that is being moved takes nothing from itself. */
  readonly but: string | null
  /** The way there and back, beside the pauses of the host and its people. */
  readonly travel?: number
  /** Hours for a family: those of this offer, and the calendar's other ones unless it has its own alone. */
  readonly offer?: { readonly id: string; readonly ownHours: boolean }
  readonly onHolidays?: boolean
}

export type Grounds = {
  readonly host: queries.CalendarRow
  readonly grounds: readonly Ground[]
  /** Everybody who takes part for certain: nobody of a group of which anyone will do. */
  readonly people: readonly string[]
  readonly takes: (span: Span) => readonly queries.Taking[]
}

const peopleOf = (host: queries.CalendarRow, others: readonly string[]): readonly string[] => [
  ...new Set([
    ...(host.attends === 'all' || host.kind === 'person' ? host.people.map(({ id }) => id) : []),
    ...others,
  ]),
]

function hoursOf(
  calendar: queries.CalendarRow,
  within: Span,
  wanted: Pick<Wanted, 'kind' | 'way' | 'offer'>,
): readonly DayHours[] {
  const [from, to] = [helsinkiDate(within.from), helsinkiDate(within.to)]
  return calendar.patterns.flatMap((pattern) => {
    const { offer } = wanted
    const isOf =
      pattern.offer_id === null ? offer === undefined || !offer.ownHours : pattern.offer_id === offer?.id
    const isFor =
      isOf &&
      (wanted.kind === null || pattern.kinds.length === 0 || pattern.kinds.includes(wanted.kind)) &&
      (wanted.way === null || pattern.ways.includes(wanted.way))
    if (!isFor) return []
    const end = pattern.last_day !== null && pattern.last_day < to ? pattern.last_day : to
    return occurrenceDays(pattern.rule, pattern.first_day, from, end).map((day) => ({
      day,
      opens: pattern.opens,
      closes: pattern.closes,
    }))
  })
}

/** Locks what is about to be booked: from here on nobody else can book it before this transaction ends. */
export async function lockGrounds(tx: Tx, wishes: readonly Wanted[], now: Date): Promise<void> {
  const hosts = await queries.calendarsOf(
    tx,
    wishes.map(({ calendar }) => calendar),
  )
  if (hosts.length === 0) throw notFound()
  const people = [...new Set(hosts.flatMap((host) => peopleOf(host, wishes[0]?.with ?? [])))]
  await queries.giveCalendars(tx, people, now)
  const rooms = wishes.flatMap(({ room }) => (room === null ? [] : [room]))
  await queries.lockCalendars(tx, [...hosts.map(({ id }) => id), ...rooms], people)
}

/** Reads at once what several wishes stand on: as many statements for a hundred as for one. */
export async function gatherGrounds(
  tx: Tx,
  wishes: readonly Wanted[],
  within: Span,
): Promise<(wanted: Wanted) => Grounds> {
  const hosts = await queries.calendarsOf(tx, [...new Set(wishes.map(({ calendar }) => calendar))])
  const hostOf = (wanted: Wanted): queries.CalendarRow => {
    const found = hosts.find(({ id }) => id === wanted.calendar)
    if (found === undefined) throw notFound()
    return found
  }
  const peopleFor = (wanted: Wanted): readonly string[] => peopleOf(hostOf(wanted), wanted.with)
  const everybody = [...new Set(wishes.flatMap((wanted) => peopleFor(wanted)))]
  const rooms = wishes.flatMap(({ room }) => (room === null ? [] : [room]))
  const ids = [...new Set([...hosts.map(({ id }) => id), ...rooms])]
  const calendars = await queries.calendarsOf(tx, ids, everybody)
  // Buffers and long meetings of the day before may reach in.
  const around = { from: later(within.from, -days(1)), to: later(within.to, days(1)) }
  const taken = await queries.takenOf(
    tx,
    calendars.map(({ number }) => number),
    around,
    wishes[0]?.but ?? null,
  )
  const members = hosts.flatMap(({ people }) => people.map(({ id }) => id))
  const away = await queries.awayOf(tx, [...new Set([...everybody, ...members])], ids, around)
  const awayOfPerson = (person: string): readonly Span[] => away.filter((each) => each.person_id === person)
  const takenFrom = (calendar: queries.CalendarRow): readonly Span[] => {
    const own = taken.filter((each) => each.number === calendar.number)
    return calendar.kind === 'room' ? fullSpans(own, calendar.at_once) : own
  }

  return (wanted) => {
    const host = hostOf(wanted)
    const people = peopleFor(wanted)
    // A room stays where it is: only people are on their way.
    const buffersOf = (calendar: queries.CalendarRow): Pick<Ground, 'bufferBefore' | 'bufferAfter'> => {
      const travel = calendar.kind === 'room' ? 0 : (wanted.travel ?? 0)
      return { bufferBefore: calendar.buffer_before + travel, bufferAfter: calendar.buffer_after + travel }
    }
    const ground = (calendar: queries.CalendarRow): Ground => {
      const isHost = calendar.id === host.id
      const isRoom = calendar.id === wanted.room
      const own = away.filter((each) => each.calendar_id === calendar.id)
      const together =
        isHost && calendar.kind === 'group' && calendar.attends === 'any'
          ? awayTogether(
              'any',
              host.people.map(({ id }) => awayOfPerson(id)),
            )
          : []
      return {
        // A room's own hours are for everybody who uses it, whatever is offered of the host's.
        hours: isHost
          ? hoursOf(calendar, within, wanted)
          : isRoom && calendar.patterns.length > 0
            ? hoursOf(calendar, within, { kind: wanted.kind, way: wanted.way })
            : null,
        worksHolidays: calendar.works_holidays || wanted.onHolidays === true,
        taken: takenFrom(calendar),
        away: [...own, ...together],
        ...buffersOf(calendar),
      }
    }
    const needed = calendars.filter(
      ({ id, person_id: person }) =>
        id !== host.id && (id === wanted.room || (person !== null && people.includes(person))),
    )
    // The host leads: times lie on the grid of its hours.
    const ordered = [host, ...needed]
    const personal: Ground = {
      hours: null,
      worksHolidays: true,
      taken: [],
      away: people.flatMap((person) => awayOfPerson(person)),
      bufferBefore: 0,
      bufferAfter: 0,
    }
    return {
      host,
      people,
      grounds: [...ordered.map((calendar) => ground(calendar)), personal],
      takes: (span) =>
        ordered.map((calendar) => ({
          number: calendar.number,
          span: takes(span, buffersOf(calendar)),
          shared: calendar.kind === 'room' && calendar.at_once > 1,
        })),
    }
  }
}

export const readGrounds = async (tx: Tx, wanted: Wanted, within: Span): Promise<Grounds> =>
  (await gatherGrounds(tx, [wanted], within))(wanted)

/** From now until so far ahead as the host lets others book, or the part of it that is asked for. */
export const bookable = (host: queries.CalendarRow, now: Date): Span => ({
  from: later(now, host.notice_hours * 3_600_000),
  to: later(now, days(host.horizon_days)),
})
