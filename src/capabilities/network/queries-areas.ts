import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { networkActorAccess, networkAreaAccess } from './access-areas.ts'
import type { ActorPresence } from './domain/area-words.ts'

export type OwnArea = {
  readonly id: string
  readonly name: Localized
  readonly mine: boolean
  /** Said by oneself; else it follows from the unit. */
  readonly chosen: boolean
  readonly may_keep: boolean
}

/** The areas of a county, and to which of them somebody belongs. @source R64 */
export async function ownAreas(tx: Tx, county: string, person: string): Promise<readonly OwnArea[]> {
  const { rows } = await sql<OwnArea>`
    with chosen as (select area_id from network.own_area where person_id = ${person}),
      derived as (select u.area_id from published.unit_member m join published.unit u on u.id = m.unit_id
          where m.person_id = ${person} and u.area_id is not null
        union select r.scope_id::uuid from published.role_now r where r.person_id = ${person} and r.scope_kind = 'area')
    select a.id, a.name, exists (select from chosen c where c.area_id = a.id) as chosen,
      case when exists (select from chosen) then exists (select from chosen c where c.area_id = a.id)
        else exists (select from derived d where d.area_id = a.id) end as mine,
      ${networkAreaAccess.keep.allowed} as may_keep
    from directory.area a where a.county = ${county} and ${networkAreaAccess.read.allowed}
    order by a.position`.execute(tx)
  return rows
}

export async function areasIn(tx: Tx, county: string, areas: readonly string[]): Promise<boolean> {
  const { rows } = await sql<{ found: number }>`select count(*)::integer as found from directory.area
    where county = ${county} and id = any (${[...areas]}::uuid[])`.execute(tx)
  return rows[0]?.found === new Set(areas).size
}

export async function setOwnAreas(
  tx: Tx,
  person: string,
  areas: readonly string[],
  now: Date,
): Promise<void> {
  await sql`delete from network.own_area where person_id = ${person}`.execute(tx)
  await sql`insert into network.own_area (person_id, area_id, set_at)
    select ${person}, id, ${now} from unnest(${[...areas]}::uuid[]) as given (id)`.execute(tx)
}

export type Lead = {
  readonly id: string
  readonly name: string
  readonly title: Localized
  readonly role: string
}

/** Who leads the area and who coordinates the county. */
export async function leadsOf(tx: Tx, county: string, area: string): Promise<readonly Lead[]> {
  const { rows } = await sql<Lead>`
    select distinct p.id, p.name, p.title, r.role from published.role_now r join published.person p on p.id = r.person_id
    where (r.role = 'area-lead' and ((r.scope_kind = 'area' and r.scope_id = ${area}) or (r.scope_kind = 'centre' and r.scope_id in (
        select c.id::text from directory.family_centre c where c.area_id = ${area}::uuid))))
      or (r.role = 'coordinator' and r.scope_kind = 'county' and r.scope_id = ${county})
    order by r.role, p.name limit 20`.execute(tx)
  return rows
}

export type Place = { readonly name: Localized; readonly localities: readonly Localized[] }

export async function municipalitiesOf(tx: Tx, area: string): Promise<readonly Place[]> {
  const { rows } = await sql<Place>`
    select m.name, coalesce((select jsonb_agg(l.name order by l.name->>'fi') from directory.locality l
      where l.municipality = m.code), '[]') as localities
    from directory.municipality m where m.area_id = ${area} order by m.population desc`.execute(tx)
  return rows
}

export type Actor = {
  readonly id: string
  readonly name: Localized
  readonly sector: string
  readonly web: string | null
  readonly units: readonly Localized[]
}

/** The organisations of an area: those of its municipalities, and those of the county that work there. */
export async function organisationsOf(tx: Tx, county: string, area: string): Promise<readonly Actor[]> {
  const { rows } = await sql<Actor>`
    select o.id, o.name, o.sector, o.web, coalesce((select jsonb_agg(u.name order by u.name->>'fi') from published.unit u
      where u.organisation_id = o.id and (u.area_id is null or u.area_id = ${area}::uuid)), '[]') as units
    from published.organisation o left join directory.municipality m on m.code = o.municipality
    where o.county = ${county} and (o.municipality is null or m.area_id = ${area}::uuid or exists (select from network.area_actor x
      where x.organisation_id = o.id and x.area_id = ${area}::uuid and x.presence <> 'none'))
    order by array_position(array['county', 'municipality', 'parish', 'ngo', 'kela', 'company'], o.sector), o.name->>'fi'
    limit 200`.execute(tx)
  return rows
}

export type NextDate = {
  readonly id: string
  readonly forum: Localized
  readonly title: Localized
  readonly starts_at: Date
}

/** Coming meetings of the forums of the area and of the county. */
export async function nextDates(
  tx: Tx,
  county: string,
  area: string,
  now: Date,
): Promise<readonly NextDate[]> {
  const { rows } = await sql<NextDate>`
    select d.id, d.forum, d.title, d.starts_at from published.forum_date d
    where d.county = ${county} and (d.area_id is null or d.area_id = ${area}) and d.state = 'planned' and d.starts_at >= ${now}
    order by d.starts_at limit 6`.execute(tx)
  return rows
}

export type Forum = { readonly id: string; readonly name: Localized; readonly of_area: boolean }

export async function forumsOf(tx: Tx, county: string, area: string): Promise<readonly Forum[]> {
  const { rows } = await sql<Forum>`
    select f.id, n.name, coalesce(f.area_id = ${area}::uuid, false) as of_area
    from network.forum f join accounts.forum n on n.id = f.id
    where f.county = ${county} and (f.area_id is null or f.area_id = ${area}::uuid)
    order by f.area_id nulls last, n.name->>'fi' limit 40`.execute(tx)
  return rows
}

// --- Actors ----------------------------------------------------------------------------------------------------------

export type MarkedActor = {
  readonly id: string
  readonly name: Localized
  readonly sector: string
  /** Where it belongs by its municipality; null: to the whole county. */
  readonly home: string | null
  readonly may_mark: boolean
}
export type Mark = {
  readonly area: string
  readonly organisation: string
  readonly presence: ActorPresence
  readonly note: Localized
  readonly changed_at: Date
  readonly author: string | null
  readonly version: number
}

export async function actorsOf(tx: Tx, county: string): Promise<readonly MarkedActor[]> {
  const { rows } = await sql<MarkedActor>`
    select o.id, o.name, o.sector, m.area_id as home, ${networkActorAccess.mark.allowed} as may_mark
    from published.organisation o left join directory.municipality m on m.code = o.municipality
    where o.county = ${county} and ${networkActorAccess.read.allowed}
    order by array_position(array['county', 'municipality', 'parish', 'ngo', 'kela', 'company'], o.sector), o.name->>'fi'
    limit 500`.execute(tx)
  return rows
}

export async function marksOf(tx: Tx, county: string): Promise<readonly Mark[]> {
  const { rows } = await sql<Mark>`
    select x.area_id as area, x.organisation_id as organisation, x.presence, x.note, x.changed_at, p.name as author, x.version
    from network.area_actor x join directory.area a on a.id = x.area_id left join published.person p on p.id = x.changed_by
    where a.county = ${county} order by a.position, x.organisation_id limit 5000`.execute(tx)
  return rows
}

export type MayMark = { readonly county: string; readonly may: boolean }

/** Whether the organisation and the area are of one county, and the asker may speak for either. */
export async function mayMark(tx: Tx, area: string, organisation: string): Promise<MayMark | undefined> {
  const { rows } = await sql<MayMark>`
    select a.county, (${networkAreaAccess.keep.allowed} or ${networkActorAccess.mark.allowed}) as may
    from directory.area a join published.organisation o on o.county = a.county
    where a.id = ${area} and o.id = ${organisation} and ${networkAreaAccess.read.allowed}`.execute(tx)
  return rows[0]
}

export async function markOf(tx: Tx, area: string, organisation: string): Promise<Mark | undefined> {
  const { rows } = await sql<Mark>`
    select x.area_id as area, x.organisation_id as organisation, x.presence, x.note, x.changed_at, p.name as author, x.version
    from network.area_actor x left join published.person p on p.id = x.changed_by
    where x.area_id = ${area} and x.organisation_id = ${organisation}`.execute(tx)
  return rows[0]
}

export type Marking = {
  readonly area: string
  readonly organisation: string
  readonly presence: ActorPresence
  readonly note: Localized
  /** What the asker saw; 0 where nothing was marked. */
  readonly seen: number
  readonly by: string
  readonly now: Date
}

export async function putMark(tx: Tx, mark: Marking): Promise<boolean> {
  const note = JSON.stringify(mark.note)
  const { rows } = await sql`
    insert into network.area_actor (area_id, organisation_id, presence, note, changed_at, changed_by)
    select ${mark.area}, ${mark.organisation}, ${mark.presence}, ${note}::jsonb, ${mark.now}, ${mark.by}
    where ${mark.seen}::integer = 0 or exists (select from network.area_actor x
      where x.area_id = ${mark.area} and x.organisation_id = ${mark.organisation})
    on conflict (area_id, organisation_id) do update set presence = excluded.presence, note = excluded.note,
      changed_at = excluded.changed_at, changed_by = excluded.changed_by, version = network.area_actor.version + 1
    where network.area_actor.version = ${mark.seen}
    returning version`.execute(tx)
  return rows.length === 1
}

export async function dropMark(tx: Tx, area: string, organisation: string, seen: number): Promise<boolean> {
  const { rows } =
    await sql`delete from network.area_actor where area_id = ${area} and organisation_id = ${organisation}
    and version = ${seen} returning version`.execute(tx)
  return rows.length === 1
}
