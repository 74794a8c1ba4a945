/** The annual clock: a county's year on one page, from wherever its days are kept. */
import { z } from 'zod'
import {
  addMonths,
  dateFrom,
  helsinkiDate,
  helsinkiTime,
  partsOf,
  type PlainDate,
  wallTime,
} from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { clockEntryAccess } from './access-clock.ts'
import {
  clockAsk,
  type ClockDate,
  type ClockEntryView,
  type ClockTime,
  type ClockYear,
} from './clock-shapes.ts'
import { firstOfMonth, legalReports, slotsOf, stateOf } from './domain/clock.ts'
import * as queries from './queries-clock.ts'

const countyOf = ({ actor }: Ctx, asked: string | undefined): string => {
  const own = actor.kind === 'person' ? actor.county : undefined
  const county = asked ?? own
  if (county === undefined) throw notFound()
  return county
}

/** Who does not work in the county finds no year of it. */
export async function readerIn(ctx: Ctx, county: string): Promise<queries.ClockReader> {
  const reader = await queries.clockReader(ctx.tx, county)
  if (!reader.reads && !reader.keepsCounty && reader.areas.length === 0) throw notFound()
  return reader
}

/** One time of an entry as it stands in the year. */
function entryDate(
  entry: queries.EntryRow,
  slot: { readonly slot: string; readonly due: PlainDate },
  time: queries.TimeRow | undefined,
  today: PlainDate,
): ClockDate {
  const plannedOn = time?.plannedOn ?? null
  const doneOn = time?.doneOn ?? null
  const isOpenMonth = entry.wholeMonth && plannedOn === null && doneOn === null
  const planned = time?.plannedAt ?? null
  return {
    key: `${entry.id}:${slot.slot}`,
    id: entry.id,
    kind: entry.kind,
    isEntry: true,
    slot: slot.slot,
    title: entry.title,
    of: null,
    area: entry.area,
    municipality: entry.municipality,
    // What was done stands on the day on which it was due or agreed, so that years can be laid on each other.
    day: plannedOn ?? (isOpenMonth ? firstOfMonth(slot.due) : (doneOn ?? slot.due)),
    lastDay: isOpenMonth ? slot.due : null,
    wholeMonth: isOpenMonth,
    at: planned === null ? null : wallTime(planned),
    state: stateOf({ plannedOn, doneOn, due: slot.due }, today),
    owner: entry.ownerName ?? entry.ownerWords,
    edge: null,
    count: 1,
  }
}

/** The times of all entries within some years: what the rules give, and what was agreed on or done although they no longer give it. */
export function entryDates(
  entries: readonly queries.EntryRow[],
  times: readonly queries.TimeRow[],
  years: readonly [from: number, to: number],
  today: PlainDate,
): readonly ClockDate[] {
  const byEntry = Map.groupBy(times, ({ entry }) => entry)
  return entries.flatMap((entry) => {
    const said = new Map((byEntry.get(entry.id) ?? []).map((each) => [each.slot, each]))
    const slots = slotsOf(entry, ...years)
    const given = new Set(slots.map(({ slot }) => slot))
    const others = [...said.values()].filter(
      (each) => !given.has(each.slot) && (each.doneOn !== null || each.plannedOn !== null),
    )
    return [...slots, ...others].map((slot) => entryDate(entry, slot, said.get(slot.slot), today))
  })
}

export function outsideDate(row: queries.OutsideDate, today: PlainDate): ClockDate {
  const isOver = (row.lastDay ?? row.day) < today
  const isMilestone = row.kind !== 'forum' && row.kind !== 'programme' && row.kind !== 'training'
  return {
    key: `${row.kind}:${row.id}:${row.edge ?? ''}${row.day}`,
    id: row.id,
    kind: row.kind,
    isEntry: false,
    slot: null,
    title: row.title,
    of: row.of,
    area: row.area,
    municipality: null,
    day: row.day,
    lastDay: row.lastDay,
    wholeMonth: false,
    at: row.startsAt === null ? null : helsinkiTime(row.startsAt),
    state: row.cancelled
      ? 'cancelled'
      : row.done && (isMilestone || isOver)
        ? 'done'
        : isOver && isMilestone
          ? 'late'
          : isOver
            ? 'done'
            : row.kind === 'forum' || row.kind === 'training'
              ? 'agreed'
              : 'coming',
    owner: '',
    edge: row.edge,
    count: row.count,
  }
}

const inOrder = (a: ClockDate, b: ClockDate): number =>
  a.day.localeCompare(b.day) ||
  Number(b.wholeMonth) - Number(a.wholeMonth) ||
  (a.at ?? '').localeCompare(b.at ?? '') ||
  a.key.localeCompare(b.key)

async function datesBetween(
  ctx: Ctx,
  of: {
    readonly county: string
    readonly area: string | null
    readonly from: PlainDate
    readonly to: PlainDate
  },
): Promise<readonly ClockDate[]> {
  const today = helsinkiDate(ctx.now)
  // A day that was agreed on may be in the year after the one that it is for.
  const years = [partsOf(of.from).year - 1, partsOf(of.to).year + 1] as const
  const entries = await queries.entriesOf(ctx.tx, of)
  const times = await queries.timesOf(ctx.tx, { county: of.county, fromYear: years[0], toYear: years[1] })
  const outside = await queries.outsideDates(ctx.tx, of)
  return [
    ...entryDates(entries, times, years, today).filter(({ day }) => day >= of.from && day <= of.to),
    ...outside.map((row) => outsideDate(row, today)),
  ].toSorted(inOrder)
}

/** A county's year: everything that has its day in it, by kind and area. @source R174, ADR-0052 */
export const readAnnualClock = useCase({
  name: 'annual-clock.read',
  trace: 'refusals',
  input: clockAsk,
  needs: { signedInBecause: 'whoever works in the network of the county: demanded inside' },
  run: async (ctx, asked): Promise<ClockYear> => {
    const county = countyOf(ctx, asked.county)
    const reader = await readerIn(ctx, county)
    const today = helsinkiDate(ctx.now)
    const year = asked.year ?? partsOf(today).year
    const dates = await datesBetween(ctx, {
      county,
      area: asked.area,
      from: dateFrom({ year, month: 1, day: 1 }),
      to: dateFrom({ year, month: 12, day: 31 }),
    })
    const reports = await queries.reportsIn(ctx.tx, county)
    return {
      county,
      year,
      today,
      dates: dates.filter(({ kind }) => asked.kinds.length === 0 || asked.kinds.includes(kind)),
      keeps: { county: reader.keepsCounty, areas: reader.areas },
      missing: {
        reports: legalReports.filter((each) => !reports.some((day) => isOn(day, each))).length,
        municipalities: await queries.withoutNegotiation(ctx.tx, county),
      },
    }
  },
})

export const isOn = (day: PlainDate, on: { readonly month: number; readonly day: number }): boolean =>
  partsOf(day).month === on.month && partsOf(day).day === on.day

/** What comes within some days, and what is late: for the page of the month. */
export const listClockDates = useCase({
  name: 'annual-clock.list-dates',
  trace: 'refusals',
  input: z.object({
    county: z.string().max(8).optional(),
    area: z.uuid().nullable().default(null),
    from: z.iso.date(),
    to: z.iso.date(),
  }),
  needs: { signedInBecause: 'whoever works in the network of the county: demanded inside' },
  run: async (ctx, { county: asked, area, from, to }): Promise<readonly ClockDate[]> => {
    const county = countyOf(ctx, asked)
    await readerIn(ctx, county)
    const first = dateFrom(partsFrom(from))
    const last = dateFrom(partsFrom(to))
    // So much of a year is asked for at once and no more.
    const end = last > addMonths(first, 24) ? addMonths(first, 24) : last
    return datesBetween(ctx, { county, area, from: first, to: end })
  },
})

const partsFrom = (text: string): { year: number; month: number; day: number } => ({
  year: Number(text.slice(0, 4)),
  month: Number(text.slice(5, 7)),
  day: Number(text.slice(8, 10)),
})

/** Years that an entry shows of its past and its future. */
const yearsShown = [-6, 1] as const

/** One entry with what became of it in the years before. */
export const readClockEntry = useCase({
  name: 'clock-entry.read',
  trace: 'refusals',
  input: z.object({ id: z.uuid() }),
  needs: clockEntryAccess.read,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<ClockEntryView> => {
    const entry = await queries.entryById(ctx.tx, id)
    if (entry === undefined) throw notFound()
    const today = helsinkiDate(ctx.now)
    const { year } = partsOf(today)
    const said = await queries.timesOfEntry(ctx.tx, id)
    const bySlot = new Map(said.map((each) => [each.slot, each]))
    const slots = slotsOf(
      entry,
      year + yearsShown[0],
      Math.max(year + yearsShown[1], partsOf(entry.firstDay).year),
    )
    const given = new Set(slots.map(({ slot }) => slot))
    const all = [...slots, ...said.filter((each) => !given.has(each.slot))]
    const times = all
      .map(({ slot, due }): ClockTime => {
        const time = bySlot.get(slot)
        const plannedOn = time?.plannedOn ?? null
        const doneOn = time?.doneOn ?? null
        return {
          slot,
          due,
          state: stateOf({ plannedOn, doneOn, due }, today),
          plannedOn,
          plannedAt: time?.plannedAt ?? null,
          place: time?.place ?? '',
          doneOn,
          outcome: time?.outcome ?? '',
          changedAt: time?.changedAt ?? null,
          changedBy: time?.changedBy ?? null,
          version: time?.version ?? 0,
        }
      })
      .toSorted((a, b) => b.due.localeCompare(a.due))
    return { ...entry, times, can: await queries.entryFlags(ctx.tx, id) }
  },
})

export type FeedDate = ClockDate & {
  readonly startsAt: Date | null
  readonly endsAt: Date | null
  readonly changedAt: Date | null
  readonly sequence: number
}

/**
 * The part of a county's year that anybody may subscribe to: when its forums meet, programmes begin and end, and what is kept as
 * open to all. No notes, no outcomes, no names, no trials, risks or single measures, and no meetings of teams.
 * @source R174, ADR-0052
 */
export const readYearFeed = useCase({
  name: 'annual-clock.read-feed',
  trace: 'refusals',
  input: z.object({ county: z.string().regex(/^\d{2}$/) }),
  needs: { openBecause: 'days of a public body, without persons' },
  run: async (ctx, { county }): Promise<readonly FeedDate[]> => {
    const today = helsinkiDate(ctx.now)
    const from = addMonths(today, -12)
    const to = addMonths(today, 15)
    const years = [partsOf(from).year - 1, partsOf(to).year + 1] as const
    const entries = (await queries.entriesOf(ctx.tx, { county, area: null })).filter(({ inFeed }) => inFeed)
    const times = await queries.timesOf(ctx.tx, { county, fromYear: years[0], toYear: years[1] })
    const changed = new Map(times.map((each) => [`${each.entry}:${each.slot}`, each]))
    const outside = await queries.outsideDates(ctx.tx, { county, area: null, from, to })
    const open = outside.filter(
      ({ kind, isTeam }) =>
        (kind === 'forum' && !isTeam) || kind === 'programme' || kind === 'training' || kind === 'plan-check',
    )
    const byId = new Map(entries.map((each) => [each.id, each]))
    const own = entryDates(entries, times, years, today)
      .filter(({ day }) => day >= from && day <= to)
      .map((date): FeedDate => {
        const entry = byId.get(date.id)
        const time = changed.get(date.key)
        const later = time !== undefined && (entry === undefined || time.changedAt > entry.changedAt)
        return {
          ...date,
          owner: '',
          startsAt: null,
          endsAt: null,
          changedAt: later ? time.changedAt : (entry?.changedAt ?? null),
          sequence: (entry?.version ?? 1) + (time?.version ?? 0),
        }
      })
    const others = open.map((row): FeedDate => {
      const { startsAt, endsAt, changedAt, sequence } = row
      return { ...outsideDate(row, today), startsAt, endsAt, changedAt, sequence }
    })
    return [...own, ...others].toSorted(inOrder)
  },
})
