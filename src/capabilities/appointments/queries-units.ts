import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'

const me = sql`platform.actor_person()`

/** The unit of these columns is the asker's to keep: as its lead, the lead of its area, or the county's coordinator. */
const keeps = (
  unit: RawBuilder<unknown>,
  area: RawBuilder<unknown>,
  county: RawBuilder<unknown>,
): RawBuilder<boolean> => sql<boolean>`
  exists (select from published.role_now k where k.person_id = ${me} and (
    (k.role = 'unit-lead' and k.scope_kind = 'unit' and k.scope_id = ${unit}::text)
    or (k.role = 'area-lead' and k.scope_kind = 'area' and k.scope_id = ${area}::text)
    or (k.role = 'coordinator' and k.scope_kind = 'county' and k.scope_id = ${county})))`

const keepsUnit = keeps(sql`u.id`, sql`u.area_id`, sql`u.county`)

export type KeptUnit = {
  readonly id: string
  readonly county: string
  readonly name: Localized
  readonly organisation: Localized
  readonly organisation_id: string
  readonly area_id: string | null
  readonly people: readonly { readonly id: string; readonly name: string; readonly title: Localized }[]
}

/** The units that the asker keeps, each with the people who work in it now. */
export async function keptUnits(tx: Tx): Promise<readonly KeptUnit[]> {
  const { rows } = await sql<KeptUnit>`
    select u.id, u.county, u.name, u.organisation, u.organisation_id, u.area_id,
      coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'title', p.title) order by p.name)
        from published.unit_member m join published.person p on p.id = m.person_id
        where m.unit_id = u.id and p.active), '[]') as people
    from published.unit u where ${keepsUnit} order by u.name->>'fi', u.id limit 300`.execute(tx)
  return rows
}

/** The unit's county, if the asker keeps the unit. */
export async function unitToKeep(tx: Tx, unit: string): Promise<string | undefined> {
  const { rows } = await sql<{ county: string }>`
    select u.county from published.unit u where u.id = ${unit} and ${keepsUnit}`.execute(tx)
  return rows[0]?.county
}

/**
 * How many of these people the asker may put into a calendar: oneself, those of the units one keeps, anybody of the county
 * for its coordinator, and those who are in the calendar already.
 */
export async function countToPut(
  tx: Tx,
  county: string,
  people: readonly string[],
  calendar: string | null,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from published.person p
    where p.county = ${county} and p.active and p.id = any(${sql.val([...people])}::uuid[]) and (
      p.id = ${me}
      or exists (select from appointments.calendar_member m where m.calendar_id = ${calendar}::uuid and m.person_id = p.id)
      or exists (select from published.role_now c where c.person_id = ${me} and c.role = 'coordinator'
        and c.scope_kind = 'county' and c.scope_id = p.county)
      or exists (select from published.unit_member m join published.unit u on u.id = m.unit_id
        where m.person_id = p.id and ${keepsUnit}))`.execute(tx)
  return rows[0]?.count ?? 0
}

/** Who works with families in the county, by name. */
export async function workersOf(
  tx: Tx,
  county: string,
): Promise<readonly { readonly id: string; readonly name: string; readonly title: Localized }[]> {
  const { rows } = await sql<{ id: string; name: string; title: Localized }>`
    select p.id, p.name, p.title from published.person p
    where p.county = ${county} and p.active and exists (select from published.role_now r
      where r.person_id = p.id and r.role in ('guide', 'professional', 'unit-lead'))
    order by p.name, p.id limit 500`.execute(tx)
  return rows
}
