import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import { newId } from '#platform/ids.ts'
import type { Localized } from '#platform/text.ts'
import { guidanceModelAccess } from './access-doors.ts'
import type { GuidanceGroup, OwnWorker, Reach } from './domain/guidance-model.ts'
import type { DoorKey } from './domain/routing.ts'

export type RuleRow = {
  readonly id: string
  readonly county: string
  readonly area: string | null
  readonly area_name: Localized | null
  readonly group: GuidanceGroup
  readonly door: string | null
  readonly door_key: DoorKey | null
  readonly door_name: Localized | null
  readonly door_phone: string | null
  readonly unit: string | null
  readonly unit_name: Localized | null
  readonly reach: Reach
  readonly own_worker: OwnWorker
  readonly own_worker_title: Localized
  readonly note: Localized
  readonly from: string
  readonly to: string | null
  readonly version: number
  readonly changed_at: Date
  readonly changed_by: string | null
}

/** Every rule of a county that has not ended before a day. */
export async function rulesOf(tx: Tx, county: string, day: string): Promise<readonly RuleRow[]> {
  const { rows } = await sql<RuleRow>`
    select g.id, g.county, g.area_id as area, a.name as area_name, g.group_key as "group", g.door_id as door, d.key as door_key,
      d.name as door_name, d.phone as door_phone, g.unit_id as unit, u.name as unit_name, g.reach, g.own_worker,
      g.own_worker_title, g.note, g.valid_from::text as "from", g.valid_to::text as "to", g.version, g.changed_at,
      p.name as changed_by
    from help_requests.guidance_rule g
    left join published.area a on a.id = g.area_id left join help_requests.door d on d.id = g.door_id
    left join published.unit u on u.id = g.unit_id left join published.person p on p.id = g.changed_by
    where g.county = ${county} and (g.valid_to is null or g.valid_to >= ${day}::date)
    order by g.area_id nulls first, g.group_key, g.valid_from`.execute(tx)
  return rows
}

/** Locks the rules of one scope and group, so that two changes come one after the other. */
export async function lockRules(tx: Tx, scope: string, group: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`guidance ${scope} ${group}`}, 0))`.execute(tx)
}

const json = (value: unknown): RawBuilder<unknown> => sql`${JSON.stringify(value)}::jsonb`

/** From its first day on the new rule holds; the one before ends the day before, a later plan for the same day is replaced. */
export async function putRule(
  tx: Tx,
  rule: {
    county: string
    area: string | null
    group: GuidanceGroup
    door: string | null
    unit: string | null
    reach: Reach
    ownWorker: OwnWorker
    ownWorkerTitle: Localized
    note: Localized
    from: string
    by: string
    now: Date
  },
): Promise<void> {
  await sql`update help_requests.guidance_rule set valid_to = ${rule.from}::date - 1, version = version + 1
    where county = ${rule.county} and area_id is not distinct from ${rule.area}::uuid and group_key = ${rule.group}
      and valid_from < ${rule.from}::date and (valid_to is null or valid_to >= ${rule.from}::date)`.execute(
    tx,
  )
  await sql`insert into help_requests.guidance_rule (id, county, area_id, group_key, door_id, unit_id, reach, own_worker,
      own_worker_title, note, valid_from, changed_at, changed_by)
    values (${newId()}, ${rule.county}, ${rule.area}, ${rule.group}, ${rule.door}, ${rule.unit}, ${rule.reach}, ${rule.ownWorker},
      ${json(rule.ownWorkerTitle)}, ${json(rule.note)}, ${rule.from}, ${rule.now}, ${rule.by})
    on conflict (county, area_id, group_key, valid_from) do update set door_id = excluded.door_id, unit_id = excluded.unit_id,
      reach = excluded.reach, own_worker = excluded.own_worker, own_worker_title = excluded.own_worker_title, note = excluded.note,
      valid_to = null, changed_at = excluded.changed_at, changed_by = excluded.changed_by,
      version = help_requests.guidance_rule.version + 1`.execute(tx)
}

/** The area's own rule ends with this day, and the county's holds again. */
export async function endRule(
  tx: Tx,
  rule: { county: string; area: string; group: string; lastDay: string; by: string; now: Date },
): Promise<number> {
  const own = sql`county = ${rule.county} and area_id = ${rule.area} and group_key = ${rule.group}`
  const { rows } = await sql`
    with planned as (delete from help_requests.guidance_rule where ${own} and valid_from > ${rule.lastDay}::date returning 1),
    ended as (update help_requests.guidance_rule set valid_to = ${rule.lastDay}, changed_at = ${rule.now},
        changed_by = ${rule.by}, version = version + 1
      where ${own} and valid_from <= ${rule.lastDay}::date and (valid_to is null or valid_to > ${rule.lastDay}::date) returning 1)
    select 1 from planned union all select 1 from ended`.execute(tx)
  return rows.length
}

export type Scope = { readonly id: string; readonly county: string; readonly may_change: boolean }

/** The county and its areas, and whether the asker may change the model of each. */
export async function scopesOf(tx: Tx, county: string): Promise<readonly Scope[]> {
  const { rows } = await sql<Scope>`
    select g.id, g.county, ${guidanceModelAccess.change.allowed} as may_change
    from (select a.id::text as id, a.county from published.area a union all select c.code, c.code from published.county c) g
    where g.county = ${county}`.execute(tx)
  return rows
}

export async function areaAt(
  tx: Tx,
  municipality: string,
): Promise<{ readonly county: string; readonly area: string | null } | undefined> {
  const { rows } = await sql<{ county: string; area: string | null }>`
    select county, area_id as area from published.municipality where code = ${municipality}`.execute(tx)
  return rows[0]
}

/** Units of a county that may guide, by name. */
export async function unitsOfCounty(
  tx: Tx,
  county: string,
): Promise<readonly { readonly id: string; readonly name: Localized; readonly organisation: Localized }[]> {
  const { rows } = await sql<{ id: string; name: Localized; organisation: Localized }>`
    select id, name, organisation from published.unit where county = ${county} order by organisation->>'fi', name->>'fi', id`.execute(
    tx,
  )
  return rows
}
