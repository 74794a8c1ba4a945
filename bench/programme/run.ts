/**
 * The month of a county with as many series as the whole country has: ours, from days made ahead, against expanding every series
 * with `rrule` at each request over the same tables of the same server. Both in one run, in turns, medians. Aim: ten times.
 */
import { createRequire } from 'node:module'
import { loadavg } from 'node:os'
import { sql } from 'kysely'
import type * as Rrule from 'rrule'
import { hoursOn, monthOf, programme } from '#capabilities/meeting-places/index.ts'
import { anyone } from '#platform/actor.ts'
import { settableClock } from '#platform/clock.ts'
import { createCrypto } from '#platform/crypto.ts'
import {
  addDays,
  helsinkiDate,
  instantInHelsinki,
  type PlainDate,
  plainDate,
  wallTime,
} from '#platform/dates.ts'
import { openServerDatabase, type Tx } from '#platform/db/database.ts'
import { isHoliday } from '#platform/finnish-calendar.ts'
import { fill, ordinaryMonday } from '#tests/support/world.ts'
import { startPostgres } from '../../scripts/testing/temporary-postgres.ts'
import { median, spread } from '../directory/measure.ts'
import { fillProgramme } from './fill.ts'

const { RRule } = createRequire(import.meta.url)('rrule') as typeof Rrule

const series = Number(process.env['BENCH_SERIES'] ?? 4400)
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 7)
const aim = 10
const month = '2026-03'
const [from, to] = [plainDate('2026-03-01'), plainDate('2026-03-31')]
const perDay = 3

const server = await startPostgres()
if ('absent' in server) {
  console.log(`Not measured: ${server.absent}.`)
  process.exit(0)
}
const clock = settableClock(ordinaryMonday)
const db = await openServerDatabase(server.url, clock, { onLost: () => {} })
await fill(db)
const rows = await fillProgramme(db, series)
console.log(
  `PostgreSQL ${server.version}; ${series} series in one county, ${rows.toLocaleString('en')} days made ahead; load ${loadavg()[0]?.toFixed(1)}`,
)
const caller = {
  db,
  clock,
  crypto: createCrypto(['a secret of the measurement, long enough']),
  actor: anyone,
  limitFactor: 1_000_000,
}

// --- The peer ----------------------------------------------------------------------------------------------------

type Told = ReadonlyMap<string, { readonly count: number; readonly firsts: readonly string[] }>
type SeriesRow = {
  readonly id: string
  readonly rule: string
  readonly first_day: PlainDate
  readonly last_day: PlainDate | null
  readonly opens: string
  readonly closes: string
  readonly title: unknown
  readonly seats: number | null
}
type OwnRow = {
  readonly activity_id: string
  readonly day: PlainDate
  readonly starts_at: Date
  readonly state: string
}

const noon = (day: string): Date => new Date(`${day}T12:00:00Z`)
const parse = (row: SeriesRow): Rrule.RRule =>
  new RRule({ ...RRule.parseString(row.rule), dtstart: noon(row.first_day) }, true)
const parsed = new Map<string, Rrule.RRule>()
const kept = (row: SeriesRow): Rrule.RRule => {
  const found = parsed.get(row.id) ?? parse(row)
  parsed.set(row.id, found)
  return found
}

/** What a calendar of recurring events does: reads the series, the exceptions and the breaks, and expands at each request. */
async function expanding(tx: Tx, rule: (row: SeriesRow) => Rrule.RRule): Promise<Told> {
  const all = (
    await sql<SeriesRow>`select id, rule, first_day::text as first_day, last_day::text as last_day, opens, closes, title, seats
      from meeting_places.activity where county = '17' and state = 'published' and first_day <= ${to}::date
      and (last_day is null or last_day >= ${from}::date)`.execute(tx)
  ).rows
  const own = (
    await sql<OwnRow>`select activity_id, day::text as day, starts_at, state from meeting_places.occurrence
      where county = '17' and own and starts_at >= ${instantInHelsinki(addDays(from, -7), '00:00')}
        and starts_at < ${instantInHelsinki(addDays(to, 8), '00:00')}`.execute(tx)
  ).rows
  const breaks = (
    await sql<{
      f: PlainDate
      l: PlainDate
    }>`select first_day::text as f, last_day::text as l from meeting_places.break
      where county = '17' and place_id is null and organisation_id is null`.execute(tx)
  ).rows
  const exceptions = new Set(own.map((row) => `${row.activity_id} ${row.day}`))
  const byDay = new Map<string, { count: number; starts: { at: number; id: string; title: unknown }[] }>()
  const add = (id: string, day: string, at: Date, title: unknown): void => {
    const found = byDay.get(day) ?? { count: 0, starts: [] }
    found.count += 1
    found.starts.push({ at: at.getTime(), id, title })
    byDay.set(day, found)
  }
  for (const row of all) {
    const end = row.last_day !== null && row.last_day < to ? row.last_day : to
    for (const at of rule(row).between(noon(from), noon(end), true)) {
      const day = plainDate(at.toISOString().slice(0, 10))
      if (
        isHoliday(day) ||
        breaks.some(({ f, l }) => f <= day && day <= l) ||
        exceptions.has(`${row.id} ${day}`)
      )
        continue
      const { startsAt } = hoursOn(day, wallTime(row.opens), wallTime(row.closes))
      add(row.id, day, startsAt, row.title)
    }
  }
  for (const row of own) {
    const day = helsinkiDate(row.starts_at)
    if (row.state !== 'cancelled' && day >= from && day <= to) add(row.activity_id, day, row.starts_at, null)
  }
  return new Map(
    [...byDay].map(([day, { count, starts }]) => [
      day,
      {
        count,
        firsts: starts
          .toSorted((one, two) => one.at - two.at)
          .slice(0, perDay)
          .map(({ at }) => new Date(at).toISOString()),
      },
    ]),
  )
}
const peer = (rule: (row: SeriesRow) => Rrule.RRule) => (): Promise<Told> =>
  db.transaction(anyone, (tx) => expanding(tx, rule))

// --- Ours --------------------------------------------------------------------------------------------------------

async function ours(): Promise<Told> {
  const { days } = await monthOf(caller, { month, county: '17', perDay })
  return new Map(
    days
      .filter(({ count }) => count > 0)
      .map(({ date, count, rows: first }) => [
        date,
        {
          count,
          firsts: first
            .filter(({ state }) => state !== 'cancelled')
            .map(({ startsAt }) => startsAt.toISOString()),
        },
      ]),
  )
}

/** Nothing but the count of the days in their index: what no way of doing it can undercut. */
const bare = (): Promise<unknown> =>
  db.transaction(anyone, (tx) =>
    sql`select (starts_at at time zone 'Europe/Helsinki')::date, count(*) from meeting_places.occurrence where county = '17'
      and starts_at >= ${instantInHelsinki(from, '00:00')} and starts_at < ${instantInHelsinki(addDays(to, 1), '00:00')}
      and published and state <> 'cancelled' group by 1`.execute(tx),
  )

// --- The same answer ---------------------------------------------------------------------------------------------

const [mine, theirs] = [await ours(), await peer(parse)()]
let different = 0
for (const day of new Set([...mine.keys(), ...theirs.keys()])) {
  const [one, two] = [mine.get(day), theirs.get(day)]
  // Among the first of a day ours also names what is cancelled; what both name begins at the same times.
  const isSame =
    one?.count === two?.count && (one?.firsts ?? []).every((at, index) => at === two?.firsts[index])
  if (!isSame) different += 1
}
const total = [...mine.values()].reduce((sum, { count }) => sum + count, 0)
console.log(
  `The same answer: ${mine.size} days, ${total.toLocaleString('en')} held, ${different} days differ`,
)
if (different > 0) process.exit(1)

// --- Time --------------------------------------------------------------------------------------------------------

const time = async (run: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await run()
  return performance.now() - began
}
const ways: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['month, ours', ours],
  ['month, rrule at each request', peer(parse)],
  ['month, rrule with rules kept parsed', peer(kept)],
  ['month, bare count of the index', bare],
  [
    'first hundred of a week, ours',
    () => programme(caller, { from: '2026-03-09', to: '2026-03-15', county: '17', limit: 100 }),
  ],
]
for (const [, run] of ways) await run()
const times = new Map(ways.map(([name]) => [name, [] as number[]]))
for (let round = 0; round < rounds; round += 1)
  for (const [name, run] of round % 2 === 0 ? ways : ways.toReversed()) times.get(name)?.push(await time(run))
const of = (name: string): readonly number[] => times.get(name) ?? []
for (const [name] of ways)
  console.log(`${name.padEnd(38)} ${median(of(name)).toFixed(1).padStart(8)} ms  (${spread(of(name), 1)})`)
const ratios = (name: string): readonly number[] =>
  of(name).map((each, index) => each / (of('month, ours')[index] ?? each))
for (const name of ['month, rrule at each request', 'month, rrule with rules kept parsed'])
  console.log(
    `${name}: ${median(ratios(name)).toFixed(1)}× our time (${spread(ratios(name), 1)}), aim ${aim}×`,
  )
console.log(
  `ours: ${median(of('month, ours').map((each, index) => each / (of('month, bare count of the index')[index] ?? each))).toFixed(1)}× the bare count; load ${loadavg()[0]?.toFixed(1)}`,
)
await db.close()
await server.stop()
process.exit(0)
