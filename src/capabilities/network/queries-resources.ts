import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import {
  areaResourceAccess,
  keepsArea,
  keepsCounty,
  roomCommitmentAccess,
  sharedEffortAccess,
} from './access-areas.ts'
import type { EffortKind, EffortState, Funding } from './domain/area-words.ts'

export type Resource = {
  readonly id: string
  readonly area: string | null
  readonly type: string
  readonly variant: string
  readonly service: Localized
  readonly year: number
  readonly funding: Funding
  readonly preventive: boolean
  readonly hours: number | null
  readonly euros: number | null
  readonly source: string
  readonly note: string
  readonly version: number
  readonly may_change: boolean
}

export async function resourcesOf(
  tx: Tx,
  county: string,
  wish: { readonly year: number | null; readonly one?: string },
): Promise<readonly Resource[]> {
  const { rows } = await sql<Resource>`
    select r.id, r.area_id as area, r.type, r.variant, t.name as service, r.year, r.funding, r.preventive, r.hours, r.euros, r.source,
      r.note, r.version, ${areaResourceAccess.change.allowed} as may_change
    from network.resource r join directory.service_type t on t.key = r.type and t.variant = r.variant
    left join directory.area a on a.id = r.area_id
    where r.county = ${county} and ${areaResourceAccess.read.allowed} and (${wish.year}::integer is null or r.year = ${wish.year})
      and (${wish.one ?? null}::uuid is null or r.id = ${wish.one ?? null})
    order by a.position nulls first, t.name->>'fi', r.funding, r.id limit 1000`.execute(tx)
  return rows
}

/** Hours and euros of every year, so that years can be laid side by side. */
export type YearSum = {
  readonly year: number
  readonly funding: Funding
  readonly preventive: boolean
  readonly hours: number
  readonly euros: number
}
export async function yearSums(tx: Tx, county: string): Promise<readonly YearSum[]> {
  const { rows } = await sql<YearSum>`
    select r.year, r.funding, r.preventive, coalesce(sum(r.hours), 0)::integer as hours, coalesce(sum(r.euros), 0)::float8 as euros
    from network.resource r where r.county = ${county} and ${areaResourceAccess.read.allowed}
    group by r.year, r.funding, r.preventive order by r.year desc limit 400`.execute(tx)
  return rows
}

/** Whether the asker keeps the resources of this area, or of the whole county. */
export async function mayKeep(tx: Tx, county: string, area: string | null): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select (${keepsCounty(sql`${county}::text`)} or ${keepsArea(sql`${area}::uuid`)})
      and (${area}::uuid is null or exists (select from directory.area a where a.id = ${area} and a.county = ${county})) as may`.execute(
    tx,
  )
  return rows[0]?.may === true
}
export async function isType(tx: Tx, type: string, variant: string): Promise<boolean> {
  const { rows } =
    await sql`select from directory.service_type where key = ${type} and variant = ${variant}`.execute(tx)
  return rows.length === 1
}
export type TypeChoice = { readonly type: string; readonly variant: string; readonly name: Localized }
export async function typeChoices(tx: Tx): Promise<readonly TypeChoice[]> {
  const { rows } = await sql<TypeChoice>`select key as type, variant, name from directory.service_type
    order by name->>'fi' limit 300`.execute(tx)
  return rows
}

type By = { readonly person: string; readonly now: Date }
export type ResourceContent = {
  readonly area: string | null
  readonly type: string
  readonly variant: string
  readonly year: number
  readonly funding: Funding
  readonly preventive: boolean
  readonly hours: number | null
  readonly euros: number | null
  readonly source: string
  readonly note: string
}

export async function insertResource(
  tx: Tx,
  id: string,
  county: string,
  row: ResourceContent,
  by: By,
): Promise<void> {
  await sql`insert into network.resource (id, county, area_id, type, variant, year, funding, preventive, hours, euros, source, note,
      changed_at, changed_by)
    values (${id}, ${county}, ${row.area}, ${row.type}, ${row.variant}, ${row.year}, ${row.funding}, ${row.preventive}, ${row.hours},
      ${row.euros}, ${row.source}, ${row.note}, ${by.now}, ${by.person}) on conflict (id) do nothing`.execute(
    tx,
  )
}
export async function updateResource(
  tx: Tx,
  id: string,
  seen: number,
  row: ResourceContent,
  by: By,
): Promise<boolean> {
  const { rows } =
    await sql`update network.resource set area_id = ${row.area}, type = ${row.type}, variant = ${row.variant},
      year = ${row.year}, funding = ${row.funding}, preventive = ${row.preventive}, hours = ${row.hours}, euros = ${row.euros},
      source = ${row.source}, note = ${row.note}, changed_at = ${by.now}, changed_by = ${by.person}, version = version + 1
    where id = ${id} and version = ${seen} returning id`.execute(tx)
  return rows.length === 1
}
export async function deleteResource(tx: Tx, id: string): Promise<void> {
  await sql`delete from network.resource where id = ${id}`.execute(tx)
}

// --- Know-how lent, effort aimed at trials -------------------------------------------------------------------------------

export type Effort = {
  readonly id: string
  readonly kind: EffortKind
  readonly from_unit: Localized
  readonly to_unit: Localized | null
  readonly area: string | null
  readonly experiment_id: string | null
  readonly experiment_name: string
  readonly what: string
  readonly hours_a_week: number | null
  readonly euros: number | null
  readonly first_day: string
  readonly last_day: string
  readonly state: EffortState
  readonly state_words: string
  readonly proposed_by: string | null
  readonly version: number
  readonly may_agree: boolean
  readonly may_end: boolean
}

/** What is proposed and agreed, then what has ended within the year. */
export async function effortsOf(
  tx: Tx,
  county: string,
  after: string,
  one: string | null = null,
): Promise<readonly Effort[]> {
  const { rows } = await sql<Effort>`
    select e.id, e.kind, g.name as from_unit, t.name as to_unit, e.area_id as area, e.experiment_id, e.experiment_name, e.what,
      e.hours_a_week::float8 as hours_a_week, e.euros, e.first_day::text as first_day, e.last_day::text as last_day, e.state,
      e.state_words, p.name as proposed_by, e.version, ${sharedEffortAccess.agree.allowed} as may_agree,
      ${sharedEffortAccess.end.allowed} as may_end
    from network.effort e join published.unit g on g.id = e.from_unit_id left join published.unit t on t.id = e.to_unit_id
    left join published.person p on p.id = e.proposed_by
    where e.county = ${county} and ${sharedEffortAccess.read.allowed} and (${one}::uuid is null or e.id = ${one})
      and (e.state in ('proposed', 'agreed') or e.last_day >= ${after}::date)
    order by array_position(array['proposed', 'agreed', 'declined', 'ended'], e.state), e.first_day desc, e.id limit 200`.execute(
    tx,
  )
  return rows
}

export type EffortContent = {
  readonly kind: EffortKind
  readonly fromUnit: string
  readonly toUnit: string | null
  readonly area: string | null
  readonly experiment: string | null
  readonly experimentName: string
  readonly what: string
  readonly hoursAWeek: number | null
  readonly euros: number | null
  readonly firstDay: string
  readonly lastDay: string
}

export async function unitsFit(tx: Tx, county: string, units: readonly string[]): Promise<boolean> {
  const { rows } = await sql<{ found: number }>`select count(*)::integer as found from published.unit
    where county = ${county} and id = any (${[...units]}::uuid[])`.execute(tx)
  return rows[0]?.found === new Set(units).size
}

export async function insertEffort(
  tx: Tx,
  id: string,
  county: string,
  row: EffortContent,
  by: By,
): Promise<void> {
  await sql`insert into network.effort (id, county, kind, from_unit_id, to_unit_id, area_id, experiment_id, experiment_name, what,
      hours_a_week, euros, first_day, last_day, state, proposed_by, changed_at, changed_by)
    values (${id}, ${county}, ${row.kind}, ${row.fromUnit}, ${row.toUnit}, ${row.area}, ${row.experiment}, ${row.experimentName},
      ${row.what}, ${row.hoursAWeek}, ${row.euros}, ${row.firstDay}, ${row.lastDay}, 'proposed', ${by.person}, ${by.now}, ${by.person})
    on conflict (id) do nothing`.execute(tx)
}

export async function moveEffort(
  tx: Tx,
  id: string,
  seen: number,
  to: { readonly state: EffortState; readonly words: string } & By,
): Promise<boolean> {
  const { rows } =
    await sql`update network.effort set state = ${to.state}, state_words = ${to.words}, changed_at = ${to.now},
      changed_by = ${to.person}, version = version + 1 where id = ${id} and version = ${seen} returning id`.execute(
      tx,
    )
  return rows.length === 1
}

// --- Premises ----------------------------------------------------------------------------------------------------------

export type Commitment = {
  readonly id: string
  readonly area: string | null
  readonly room_id: string | null
  readonly room: Localized | null
  readonly place: string
  readonly organisation_id: string
  readonly organisation: Localized
  readonly sector: string
  readonly weekday: number
  readonly opens: string
  readonly closes: string
  readonly shared: boolean
  readonly what_for: string
  readonly first_day: string
  readonly last_day: string | null
  readonly version: number
  readonly may_change: boolean
}

export async function commitmentsOf(
  tx: Tx,
  county: string,
  today: string,
  one: string | null = null,
): Promise<readonly Commitment[]> {
  const { rows } = await sql<Commitment>`
    select k.id, k.area_id as area, k.room_id, case when c.id is null then null else c.place || c.name end as room, k.place,
      k.organisation_id, o.name as organisation, o.sector, k.weekday, k.opens, k.closes, k.shared, k.what_for,
      k.first_day::text as first_day, k.last_day::text as last_day, k.version, ${roomCommitmentAccess.change.allowed} as may_change
    from network.room_commitment k join published.organisation o on o.id = k.organisation_id
    left join directory.area a on a.id = k.area_id left join appointments.calendar c on c.id = k.room_id
    where k.county = ${county} and ${roomCommitmentAccess.read.allowed} and (${one}::uuid is null or k.id = ${one})
      and (k.last_day is null or k.last_day >= ${today}::date)
    order by a.position nulls first, k.place, c.name->>'fi', k.weekday, k.opens, k.id limit 500`.execute(tx)
  return rows
}

export type CommitmentContent = {
  readonly area: string | null
  readonly room: string | null
  readonly place: string
  readonly organisation: string
  readonly weekday: number
  readonly opens: string
  readonly closes: string
  readonly shared: boolean
  readonly whatFor: string
  readonly firstDay: string
  readonly lastDay: string | null
}

/** For which organisations and areas the asker may promise hours. */
export async function mayPromise(
  tx: Tx,
  county: string,
  row: { readonly organisation: string; readonly area: string | null; readonly room: string | null },
): Promise<{
  readonly organisation: boolean
  readonly area: boolean
  readonly room: boolean
  readonly may: boolean
}> {
  const { rows } = await sql<{ organisation: boolean; area: boolean; room: boolean; may: boolean }>`
    select exists (select from published.organisation o where o.id = ${row.organisation} and o.county = ${county}) as organisation,
      (${row.area}::uuid is null or exists (select from directory.area a where a.id = ${row.area} and a.county = ${county})) as area,
      (${row.room}::uuid is null or exists (select from appointments.calendar c where c.id = ${row.room} and c.kind = 'room'
        and c.county = ${county})) as room,
      exists (select from (select ${row.organisation}::uuid as organisation_id, ${row.area}::uuid as area_id,
        ${county}::text as county) k where ${roomCommitmentAccess.change.allowed}) as may`.execute(tx)
  return rows[0] ?? { organisation: false, area: false, room: false, may: false }
}

/** The organisations in whose name the asker may promise hours in some area. */
export async function promisers(
  tx: Tx,
  county: string,
): Promise<readonly { readonly id: string; readonly name: Localized }[]> {
  const { rows } = await sql<{ id: string; name: Localized }>`
    select o.id, o.name from published.organisation o where o.county = ${county} and (
      exists (select from directory.area a where a.county = o.county and ${keepsArea(sql`a.id`)})
      or exists (select from (select o.id as organisation_id, null::uuid as area_id, o.county) k
        where ${roomCommitmentAccess.change.allowed}))
    order by o.name->>'fi' limit 500`.execute(tx)
  return rows
}

export async function roomChoices(
  tx: Tx,
  county: string,
): Promise<readonly { readonly id: string; readonly name: Localized; readonly place: Localized }[]> {
  const { rows } = await sql<{ id: string; name: Localized; place: Localized }>`
    select c.id, c.name, c.place from appointments.calendar c where c.county = ${county} and c.kind = 'room'
    order by c.name->>'fi' limit 300`.execute(tx)
  return rows
}

export async function insertCommitment(
  tx: Tx,
  id: string,
  county: string,
  row: CommitmentContent,
  by: By,
): Promise<void> {
  await sql`insert into network.room_commitment (id, county, area_id, room_id, place, organisation_id, weekday, opens, closes, shared,
      what_for, first_day, last_day, changed_at, changed_by)
    values (${id}, ${county}, ${row.area}, ${row.room}, ${row.place}, ${row.organisation}, ${row.weekday}, ${row.opens}, ${row.closes},
      ${row.shared}, ${row.whatFor}, ${row.firstDay}, ${row.lastDay}, ${by.now}, ${by.person}) on conflict (id) do nothing`.execute(
    tx,
  )
}
export async function updateCommitment(
  tx: Tx,
  id: string,
  seen: number,
  row: CommitmentContent,
  by: By,
): Promise<boolean> {
  const { rows } =
    await sql`update network.room_commitment set area_id = ${row.area}, room_id = ${row.room}, place = ${row.place},
      organisation_id = ${row.organisation}, weekday = ${row.weekday}, opens = ${row.opens}, closes = ${row.closes},
      shared = ${row.shared}, what_for = ${row.whatFor}, first_day = ${row.firstDay}, last_day = ${row.lastDay},
      changed_at = ${by.now}, changed_by = ${by.person}, version = version + 1
    where id = ${id} and version = ${seen} returning id`.execute(tx)
  return rows.length === 1
}
export async function deleteCommitment(tx: Tx, id: string): Promise<void> {
  await sql`delete from network.room_commitment where id = ${id}`.execute(tx)
}
