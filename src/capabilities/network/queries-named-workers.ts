import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { namedWorkerAccess, networkAreaAccess } from './access-areas.ts'
import type { WorkerSide } from './domain/area-words.ts'

export type NamedWorker = {
  readonly id: string
  readonly area: string
  readonly side: WorkerSide
  readonly person: { readonly id: string; readonly name: string; readonly title: Localized } | null
  readonly name: string | null
  readonly unit_id: string | null
  readonly unit: Localized | null
  readonly organisation_id: string | null
  readonly organisation: Localized | null
  readonly what_for: Localized
  readonly how: Localized
  readonly phone: string
  readonly first_day: string
  readonly last_day: string | null
  readonly version: number
  readonly may_change: boolean
  readonly may_remove: boolean
}

/** Everybody who is or will be named in the county; somebody who has left the work is not there any more. */
export async function namedWorkers(
  tx: Tx,
  county: string,
  today: string,
  one: string | null = null,
): Promise<readonly NamedWorker[]> {
  const { rows } = await sql<NamedWorker>`
    select w.id, w.area_id as area, w.side, (select jsonb_build_object('id', p.id, 'name', p.name, 'title', p.title)
        from published.person p where p.id = w.person_id) as person, w.name, w.unit_id, u.name as unit,
      coalesce(w.organisation_id, u.organisation_id) as organisation_id, o.name as organisation, w.what_for, w.how, w.phone,
      w.first_day::text as first_day, w.last_day::text as last_day, w.version, ${namedWorkerAccess.change.allowed} as may_change,
      ${namedWorkerAccess.remove.allowed} as may_remove
    from network.named_worker w join directory.area a on a.id = w.area_id left join published.unit u on u.id = w.unit_id
    left join published.organisation o on o.id = coalesce(w.organisation_id, u.organisation_id)
    where w.county = ${county} and ${namedWorkerAccess.read.allowed} and (${one}::uuid is null or w.id = ${one})
      and (w.last_day is null or w.last_day >= ${today}::date)
      and (w.person_id is null or exists (select from published.person p where p.id = w.person_id and p.active))
    order by a.position, array_position(array['social', 'health', 'education', 'third-sector'], w.side), w.first_day, w.id
    limit 400`.execute(tx)
  return rows
}

export async function namedFits(
  tx: Tx,
  county: string,
  of: { area: string; person: string | null; unit: string | null; organisation: string | null },
): Promise<{
  readonly area: boolean
  readonly may: boolean
  readonly person: boolean
  readonly unit: boolean
  readonly organisation: boolean
}> {
  const { rows } = await sql<{
    area: boolean
    may: boolean
    person: boolean
    unit: boolean
    organisation: boolean
  }>`
    select exists (select from directory.area a where a.id = ${of.area} and a.county = ${county}) as area,
      exists (select from directory.area a where a.id = ${of.area} and ${networkAreaAccess.keep.allowed}) as may,
      (${of.person}::uuid is null or exists (select from published.person p where p.id = ${of.person} and p.county = ${county}
        and p.active)) as person,
      (${of.unit}::uuid is null or exists (select from published.unit u where u.id = ${of.unit} and u.county = ${county})) as unit,
      (${of.organisation}::uuid is null or exists (select from published.organisation o where o.id = ${of.organisation}
        and o.county = ${county})) as organisation`.execute(tx)
  return rows[0] ?? { area: false, may: false, person: false, unit: false, organisation: false }
}

export type NamedContent = {
  readonly whatFor: Localized
  readonly how: Localized
  readonly phone: string
  readonly firstDay: string
  readonly lastDay: string | null
}
type By = { readonly person: string; readonly now: Date }

export async function insertNamed(
  tx: Tx,
  row: NamedContent & {
    id: string
    county: string
    area: string
    side: WorkerSide
    personId: string | null
    name: string | null
    unit: string | null
    organisation: string | null
  },
  by: By,
): Promise<void> {
  await sql`insert into network.named_worker (id, county, area_id, side, person_id, name, unit_id, organisation_id, what_for, how,
      phone, first_day, last_day, changed_at, changed_by)
    values (${row.id}, ${row.county}, ${row.area}, ${row.side}, ${row.personId}, ${row.name}, ${row.unit}, ${row.organisation},
      ${JSON.stringify(row.whatFor)}::jsonb, ${JSON.stringify(row.how)}::jsonb, ${row.phone}, ${row.firstDay}, ${row.lastDay},
      ${by.now}, ${by.person}) on conflict (id) do nothing`.execute(tx)
}

export async function updateNamed(
  tx: Tx,
  id: string,
  seen: number,
  row: NamedContent,
  by: By,
): Promise<boolean> {
  const { rows } = await sql`update network.named_worker set what_for = ${JSON.stringify(row.whatFor)}::jsonb,
      how = ${JSON.stringify(row.how)}::jsonb, phone = ${row.phone}, first_day = ${row.firstDay}, last_day = ${row.lastDay},
      changed_at = ${by.now}, changed_by = ${by.person}, version = version + 1
    where id = ${id} and version = ${seen} returning id`.execute(tx)
  return rows.length === 1
}

export async function deleteNamed(tx: Tx, id: string): Promise<void> {
  await sql`delete from network.named_worker where id = ${id}`.execute(tx)
}

export type Choice = { readonly id: string; readonly name: string; readonly title: Localized }

/** Whom one may name: workers of the county. */
export async function workersOf(tx: Tx, county: string): Promise<readonly Choice[]> {
  const { rows } = await sql<Choice>`
    select p.id, p.name, p.title from published.person p where p.county = ${county} and p.active
      and exists (select from published.unit_member m where m.person_id = p.id)
    order by p.name limit 1000`.execute(tx)
  return rows
}
export type Named = { readonly id: string; readonly name: Localized }

export async function organisationChoices(tx: Tx, county: string): Promise<readonly Named[]> {
  const { rows } = await sql<Named>`select id, name from published.organisation where county = ${county}
    order by name->>'fi' limit 500`.execute(tx)
  return rows
}
export async function unitChoices(
  tx: Tx,
  county: string,
): Promise<readonly (Named & { readonly organisation: Localized; readonly area: string | null })[]> {
  const { rows } = await sql<Named & { organisation: Localized; area: string | null }>`
    select id, name, organisation, area_id as area from published.unit where county = ${county}
    order by name->>'fi' limit 500`.execute(tx)
  return rows
}
