import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { PlainDate } from '#platform/dates.ts'
import type { Localized } from '#platform/text.ts'
import { defaultShares, type Shares } from './domain/escalation.ts'
import type { DoorHours, DoorPromise, SpecialDay } from './domain/promise.ts'
import type { DoorKey } from './domain/routing.ts'

/** A special day with the reason that families read. */
export type DoorDay = SpecialDay & { readonly note: Localized }

/** A door that rests: who receives meanwhile, why and until when. */
export type Rest = {
  readonly until: PlainDate | null
  readonly reason: Localized
  readonly instead: { readonly id: string; readonly key: DoorKey; readonly name: Localized }
}

export type DoorRow = {
  readonly id: string
  readonly county: string
  readonly key: DoorKey
  readonly organisation_id: string
  readonly organisation: Localized
  readonly organisation_sector: string
  /** The unit that serves the municipality asked about; without one, the door's own. */
  readonly unit_id: string
  readonly name: Localized
  readonly phone: string
  readonly hours: DoorHours
  /** The days from today on, on which the usual hours do not hold. */
  readonly special: readonly DoorDay[]
  readonly promise: DoorPromise
  readonly shares: Shares
  readonly serves: readonly string[] | null
  readonly rest: Rest | null
  readonly makes_customer: boolean
  readonly is_health: boolean
}

const today = sql`(platform.now() at time zone 'Europe/Helsinki')::date`

const door = (municipality: string | null): ReturnType<typeof sql> => sql`
  d.id, d.county, d.key, d.organisation_id, o.name as organisation, o.sector as organisation_sector,
  help_requests.unit_at(d.id, ${municipality}::text) as unit_id, d.name, d.phone, d.hours,
  coalesce((select jsonb_agg(jsonb_build_object('day', x.day, 'opens', x.opens, 'closes', x.closes, 'note', x.note) order by x.day)
    from help_requests.door_day x where x.door_id = d.id and x.day >= ${today}), '[]') as special,
  d.promise, coalesce(cs.shares, ${JSON.stringify(defaultShares)}::jsonb) as shares, d.serves,
  case when i.id is not null then jsonb_build_object('until', d.paused_until, 'reason', d.pause_reason,
    'instead', jsonb_build_object('id', i.id, 'key', i.key, 'name', i.name)) end as rest,
  d.makes_customer, d.is_health`

const doorTables = sql`help_requests.door d
  join published.organisation o on o.id = d.organisation_id
  left join help_requests.county_setting cs on cs.county = d.county
  left join help_requests.door i on i.id = d.instead_door and (d.paused_until is null or d.paused_until >= ${today})`

/** The doors of a county that serve a municipality; all of them when no municipality is given. */
export async function doorsOf(
  tx: Tx,
  county: string,
  municipality: string | null,
): Promise<readonly DoorRow[]> {
  const { rows } = await sql<DoorRow>`
    select ${door(municipality)} from ${doorTables}
    where d.county = ${county} and (d.serves is null or ${municipality}::text is null or ${municipality} = any (d.serves))
    order by d.position`.execute(tx)
  return rows
}

/** One door, with the unit that serves the municipality behind it. */
export async function doorById(
  tx: Tx,
  id: string,
  municipality: string | null = null,
): Promise<DoorRow | undefined> {
  const { rows } =
    await sql<DoorRow>`select ${door(municipality)} from ${doorTables} where d.id = ${id}`.execute(tx)
  return rows[0]
}
