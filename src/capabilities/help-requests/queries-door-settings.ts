import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import { newId } from '#platform/ids.ts'
import type { Localized } from '#platform/text.ts'
import { doorAccess } from './access-doors.ts'
import type { Shares } from './domain/escalation.ts'
import type { DoorHours, DoorPromise } from './domain/promise.ts'

export type DoorLocked = {
  readonly id: string
  readonly county: string
  readonly organisation_id: string
  readonly unit_id: string
  readonly name: Localized
  readonly phone: string
  readonly hours: DoorHours
  readonly promise: DoorPromise
  readonly capacity: number | null
  readonly serves: readonly string[] | null
  readonly version: number
}

/** Locks the doors of the county in one order: rest and receiving are settled between doors. */
export async function lockDoor(tx: Tx, id: string): Promise<DoorLocked | undefined> {
  await sql`select id from help_requests.door
    where county = (select county from help_requests.door where id = ${id}) order by id for update`.execute(
    tx,
  )
  const { rows } = await sql<DoorLocked>`
    select id, county, organisation_id, unit_id, name, phone, hours, promise, capacity, serves, version
    from help_requests.door where id = ${id}`.execute(tx)
  return rows[0]
}

export type DoorSet = {
  readonly name?: Localized
  readonly phone?: string
  readonly hours?: DoorHours
  readonly promise?: DoorPromise
  readonly capacity?: number | null
  readonly unitId?: string
  readonly rest?: {
    readonly until: string | null
    readonly reason: Localized
    readonly instead: string
  } | null
}

const json = (value: unknown): RawBuilder<unknown> => sql`${JSON.stringify(value)}::jsonb`

export async function updateDoor(
  tx: Tx,
  id: string,
  set: DoorSet,
  change: { readonly by: string; readonly now: Date },
): Promise<void> {
  const parts = [sql`changed_at = ${change.now}`, sql`changed_by = ${change.by}`, sql`version = version + 1`]
  if (set.name !== undefined) parts.push(sql`name = ${json(set.name)}`)
  if (set.phone !== undefined) parts.push(sql`phone = ${set.phone}`)
  if (set.hours !== undefined) parts.push(sql`hours = ${json(set.hours)}`)
  if (set.promise !== undefined) parts.push(sql`promise = ${json(set.promise)}`)
  if (set.capacity !== undefined) parts.push(sql`capacity = ${set.capacity}`)
  if (set.unitId !== undefined) parts.push(sql`unit_id = ${set.unitId}`)
  if (set.rest === null)
    parts.push(sql`paused_at = null, paused_until = null, pause_reason = null, instead_door = null`)
  else if (set.rest !== undefined)
    parts.push(
      sql`paused_at = ${change.now}, paused_until = ${set.rest.until}, pause_reason = ${json(set.rest.reason)},
        instead_door = ${set.rest.instead}`,
    )
  await sql`update help_requests.door set ${sql.join(parts)} where id = ${id}`.execute(tx)
}

/** Whether another door rests with this one receiving meanwhile. */
export async function receivesForOthers(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from help_requests.door d where d.instead_door = ${id}
      and (d.paused_until is null or d.paused_until >= (platform.now() at time zone 'Europe/Helsinki')::date)) as found`.execute(
    tx,
  )
  return rows[0]?.found === true
}

export async function putDay(
  tx: Tx,
  doorId: string,
  row: { day: string; opens: string | null; closes: string | null; note: Localized },
  change: { readonly by: string; readonly now: Date },
): Promise<void> {
  await sql`insert into help_requests.door_day (door_id, day, opens, closes, note, changed_at, changed_by)
    values (${doorId}, ${row.day}, ${row.opens}, ${row.closes}, ${json(row.note)}, ${change.now}, ${change.by})
    on conflict (door_id, day) do update set opens = excluded.opens, closes = excluded.closes, note = excluded.note,
      changed_at = excluded.changed_at, changed_by = excluded.changed_by`.execute(tx)
}

export async function dropDay(tx: Tx, doorId: string, day: string): Promise<boolean> {
  const { rows } =
    await sql`delete from help_requests.door_day where door_id = ${doorId} and day = ${day} returning 1`.execute(
      tx,
    )
  return rows.length > 0
}

export type UnitBehind = {
  readonly id: string
  readonly unit_id: string
  readonly unit: Localized
  readonly area_id: string | null
  readonly area: Localized | null
  readonly municipality: string | null
  readonly municipality_name: Localized | null
}

/** The units that serve parts of the county behind a door. */
export async function unitsBehind(tx: Tx, doorId: string): Promise<readonly UnitBehind[]> {
  const { rows } = await sql<UnitBehind>`
    select b.id, b.unit_id, u.name as unit, b.area_id, a.name as area, b.municipality, m.name as municipality_name
    from help_requests.door_unit b join published.unit u on u.id = b.unit_id
    left join published.area a on a.id = b.area_id left join published.municipality m on m.code = b.municipality
    where b.door_id = ${doorId} order by a.name->>'fi' nulls last, m.name->>'fi'`.execute(tx)
  return rows
}

export type UnitChoice = { readonly id: string; readonly name: Localized; readonly isOwn: boolean }

/** Units of the door's own controller that write in the same register: those that may stand behind it. */
export async function unitsFor(tx: Tx, doorId: string): Promise<readonly UnitChoice[]> {
  const { rows } = await sql<UnitChoice>`
    select u.id, u.name, u.id = d.unit_id as "isOwn" from help_requests.door d
    join published.unit own on own.id = d.unit_id
    join published.unit u on u.organisation_id = d.organisation_id and u.register = own.register
    where d.id = ${doorId} order by u.id = d.unit_id desc, u.name->>'fi'`.execute(tx)
  return rows
}

export async function putUnit(
  tx: Tx,
  doorId: string,
  row: { areaId: string | null; municipality: string | null; unitId: string | null },
  change: { readonly by: string; readonly now: Date },
): Promise<void> {
  await sql`delete from help_requests.door_unit where door_id = ${doorId}
    and area_id is not distinct from ${row.areaId}::uuid and municipality is not distinct from ${row.municipality}`.execute(
    tx,
  )
  if (row.unitId === null) return
  await sql`insert into help_requests.door_unit (id, door_id, unit_id, area_id, municipality, changed_at, changed_by)
    values (${newId()}, ${doorId}, ${row.unitId}, ${row.areaId}, ${row.municipality}, ${change.now}, ${change.by})`.execute(
    tx,
  )
}

export type SettingChange = {
  readonly id: string
  readonly what: string
  readonly at: Date
  readonly name: string | null
  readonly before: unknown
  readonly after: unknown
}

export async function writeChange(
  tx: Tx,
  change: {
    county: string
    doorId?: string | null
    areaId?: string | null
    what: string
    by: string
    now: Date
    before: unknown
    after: unknown
  },
): Promise<void> {
  await sql`insert into help_requests.setting_change (id, county, door_id, area_id, what, at, person_id, before, after)
    values (${newId()}, ${change.county}, ${change.doorId ?? null}, ${change.areaId ?? null}, ${change.what}, ${change.now},
      ${change.by}, ${json(change.before)}, ${json(change.after)})`.execute(tx)
}

/** The latest changes of a door, newest first. */
export async function changesOf(tx: Tx, doorId: string): Promise<readonly SettingChange[]> {
  const { rows } = await sql<SettingChange>`
    select c.id, c.what, c.at, p.name, c.before, c.after from help_requests.setting_change c
    left join published.person p on p.id = c.person_id
    where c.door_id = ${doorId} order by c.at desc, c.id limit 50`.execute(tx)
  return rows
}

export type OwnDoor = {
  readonly id: string
  readonly version: number
  readonly capacity: number | null
  readonly changed_at: Date | null
  readonly changed_by: string | null
  readonly may_change: boolean
  readonly may_keep_rota: boolean
}

/** The doors of a county whose settings the asker may read, or one of them. */
export async function settingsOfDoors(
  tx: Tx,
  which: { readonly county: string } | { readonly id: string },
): Promise<readonly OwnDoor[]> {
  const { rows } = await sql<OwnDoor>`
    select d.id, d.version, d.capacity, d.changed_at, p.name as changed_by, ${doorAccess.change.allowed} as may_change,
      ${doorAccess.keepRota.allowed} as may_keep_rota
    from help_requests.door d left join published.person p on p.id = d.changed_by
    where ${'id' in which ? sql`d.id = ${which.id}` : sql`d.county = ${which.county}`} and ${doorAccess.read.allowed}
    order by d.position`.execute(tx)
  return rows
}

/** The alarm chain that a county has decided, with its version; undefined where the product's own holds. */
export async function alarmOf(
  tx: Tx,
  county: string,
): Promise<{ readonly shares: Shares; readonly version: number } | undefined> {
  const { rows } = await sql<{ shares: Shares; version: number }>`
    select shares, version from help_requests.county_setting where county = ${county} for update`.execute(tx)
  return rows[0]
}

export async function putAlarm(
  tx: Tx,
  county: string,
  shares: Shares,
  change: { readonly by: string; readonly now: Date },
): Promise<void> {
  await sql`insert into help_requests.county_setting (county, shares, changed_at, changed_by)
    values (${county}, ${json(shares)}, ${change.now}, ${change.by})
    on conflict (county) do update set shares = excluded.shares, changed_at = excluded.changed_at,
      changed_by = excluded.changed_by, version = help_requests.county_setting.version + 1`.execute(tx)
}
