import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { signUp, type SignUpInput, type SignUpReceipt } from '#capabilities/meeting-places/index.ts'
import { addDays, type PlainDate, plainDate } from '#platform/dates.ts'
import type { Caller } from '#platform/use-case.ts'
import { organisationId, unitId } from '#seed/demo/ids.ts'
import type { World } from '#tests/support/world.ts'

export type Made = {
  readonly activity: string
  /** The days, in order. */
  readonly days: readonly string[]
}

type Wanted = {
  readonly kind?: 'open' | 'group' | 'event'
  readonly entry?: 'open' | 'sign-up' | 'invitation' | 'teacher'
  readonly for?: 'day' | 'series'
  readonly seats?: number | null
  readonly care?: number | null
  readonly coffee?: number | null
  readonly line?: number | null
  readonly days?: number
  /** The first day; a week from the ordinary Monday when left out. */
  readonly first?: string
  readonly title?: Readonly<Record<string, string>>
  readonly consent?: Readonly<Record<string, string>>
  readonly opensDaysBefore?: number | null
  readonly closesHoursBefore?: number
  readonly state?: 'draft' | 'published'
  readonly unit?: string | null
  readonly address?: Readonly<Record<string, string>>
}

const at = (day: PlainDate, time: string): Date => new Date(`${day}T${time}:00Z`)

/** An activity of the guides in Vaasa with its days, week after week from ten to noon. */
export async function makeActivity(world: World, wanted: Wanted = {}): Promise<Made> {
  const activity = randomUUID()
  const first = plainDate(wanted.first ?? '2026-03-14')
  const count = wanted.days ?? 1
  const days = Array.from({ length: count }, (_, index) => ({
    id: randomUUID(),
    day: addDays(first, index * 7),
  }))
  const last = days[days.length - 1]?.day ?? first
  const now = world.clock.now()
  const json = (value: unknown): string => JSON.stringify(value)
  await world.db.asOwner(async (tx) => {
    await sql`
      insert into meeting_places.activity (id, county, municipality, kind, form, organisation_id, unit_id, title, address,
        languages, food, rule, first_day, last_day, opens, closes, entry, sign_up_for, seats, care_places, coffee,
        waiting_limit, opens_days_before, closes_hours_before, consent_words, state, created_at, changed_at)
      values (${activity}, '17', '905', ${wanted.kind ?? 'event'}, 'theme-evening', ${organisationId('17', 'county')},
        ${wanted.unit === undefined ? unitId('17', 'guidance') : wanted.unit},
        ${json(wanted.title ?? { fi: 'Vanhempien ilta', sv: 'Föräldrakväll' })}::jsonb,
        ${json(wanted.address ?? { fi: 'Kirjasto, Vaasa', sv: 'Biblioteket, Vasa' })}::jsonb, '{fi,sv}', 'coffee',
        ${count > 1 ? 'FREQ=WEEKLY' : null}, ${first}, ${last}, '10:00', '12:00', ${wanted.entry ?? 'sign-up'},
        ${wanted.for ?? 'day'}, ${wanted.seats === undefined ? 10 : wanted.seats},
        ${wanted.care === undefined ? 4 : wanted.care}, ${wanted.coffee === undefined ? 10 : wanted.coffee},
        ${wanted.line === undefined ? 50 : wanted.line}, ${wanted.opensDaysBefore ?? null},
        ${wanted.closesHoursBefore ?? 0}, ${json(wanted.consent ?? {})}::jsonb, ${wanted.state ?? 'published'}, ${now}, ${now})`.execute(
      tx,
    )
    for (const { id, day } of days)
      await sql`
        insert into meeting_places.occurrence (id, activity_id, day, county, municipality, starts_at, ends_at, published,
          changed_at)
        values (${id}, ${activity}, ${day}, '17', '905', ${at(day, '08:00')}, ${at(day, '10:00')},
          ${wanted.state !== 'draft'}, ${now})`.execute(tx)
  })
  return { activity, days: days.map(({ id }) => id) }
}

/** Takes the activities of a test away again: they are no part of the demo. */
export async function removeActivities(world: World, made: readonly Made[]): Promise<void> {
  const ids = made.map(({ activity }) => activity)
  await world.db.asOwner(async (tx) => {
    await sql`delete from meeting_places.sign_up where activity_id = any(${ids}::uuid[])`.execute(tx)
    await sql`delete from meeting_places.wish where activity_id = any(${ids}::uuid[]) or became_id = any(${ids}::uuid[])`.execute(
      tx,
    )
    await sql`delete from meeting_places.activity where id = any(${ids}::uuid[])`.execute(tx)
  })
}

export type Party = Partial<Omit<SignUpInput, 'activity' | 'occurrence'>>

/** A sign-up for the first day, or for the series: one adult with an e-mail, unless something else is said. */
export const wishFor = (made: Made, party: Party = {}, day: number | 'series' = 0): SignUpInput => ({
  activity: made.activity,
  occurrence: day === 'series' ? null : (made.days[day] ?? null),
  language: 'fi',
  name: 'Maija',
  email: 'maija@perhe.example',
  adults: 1,
  ...party,
})

export const come = (
  caller: Caller,
  made: Made,
  party: Party = {},
  more: {
    readonly key?: string
    readonly day?: number | 'series'
    readonly entry?: string | null
    readonly startSession?: boolean
    readonly from?: string
  } = {},
): Promise<SignUpReceipt> =>
  signUp(caller, {
    key: more.key ?? randomUUID(),
    from: more.from ?? randomUUID(),
    signUp: wishFor(made, party, more.day ?? 0),
    entry: more.entry ?? null,
    startSession: more.startSession ?? false,
  })

export type Counters = {
  readonly seats_taken: number
  readonly care_taken: number
  readonly coffee_taken: number
  readonly waiting: number
}

/** The counters of a day, or of the series. */
export async function countersOf(
  world: World,
  made: Made,
  day: number | 'series' = 0,
): Promise<Counters | undefined> {
  const { rows } = await world.db.asOwner((tx) =>
    (day === 'series'
      ? sql<Counters>`select seats_taken, care_taken, coffee_taken, waiting from meeting_places.activity where id = ${made.activity}`
      : sql<Counters>`select seats_taken, care_taken, coffee_taken, waiting from meeting_places.occurrence where id = ${made.days[day] ?? null}`
    ).execute(tx),
  )
  return rows[0]
}

/** What the rows say, beside the counters. */
export async function standing(
  world: World,
  made: Made,
): Promise<readonly { resource: string; state: string; sum: number; count: number }[]> {
  const { rows } = await world.db.asOwner((tx) =>
    sql<{ resource: string; state: string; sum: number; count: number }>`
      select p.resource, p.state, sum(p.wanted)::integer as sum, count(*)::integer as count
      from meeting_places.sign_up_part p join meeting_places.sign_up s on s.id = p.sign_up_id
      where s.activity_id = ${made.activity} group by 1, 2 order by 1, 2`.execute(tx),
  )
  return rows
}
