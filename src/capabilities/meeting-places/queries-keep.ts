import { sql } from 'kysely'
import type { ProviderSector } from '#capabilities/directory/index.ts'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { list } from './queries-sieve.ts'
import type { PlacePlan } from './shapes.ts'

const json = (value: unknown): ReturnType<typeof sql> => sql`${JSON.stringify(value)}::jsonb`

// --- Who may put something down, and where ------------------------------------------------------------------------

export type Holding = {
  readonly county: string
  readonly area: string | null
  /** The municipality or area is one of this county. */
  readonly placed: boolean
  /** The unit is one of the organisation, or one in which the asker works. */
  readonly unitFits: boolean
  readonly maintainer: boolean
  readonly worksThere: boolean
  readonly leadsArea: boolean
  readonly coordinates: boolean
  /** Of the place that was named: its organisation or one that shares it. */
  readonly shares: boolean
  readonly roomFits: boolean
}

/** What the asker is to an organisation, a unit and a part of the county; undefined when there is no such organisation. */
export async function holdingOf(
  tx: Tx,
  wish: {
    readonly organisation: string
    readonly unit: string | null
    readonly municipality: string | null
    readonly area: string | null
    readonly place: string | null
    readonly room: string | null
  },
): Promise<Holding | undefined> {
  const role = (name: string, kind: string, scope: ReturnType<typeof sql>): ReturnType<typeof sql> =>
    sql`exists (select from published.role_now r where r.person_id = platform.actor_person() and r.role = ${name}
      and r.scope_kind = ${kind} and r.scope_id = ${scope})`
  const { rows } = await sql<Holding>`
    select o.county, g.area, g.placed,
      ${wish.unit}::uuid is null or exists (select from published.unit u where u.id = ${wish.unit} and (u.organisation_id = o.id
        or exists (select from published.unit_member m where m.unit_id = u.id and m.person_id = platform.actor_person())
        or exists (select from meeting_places.place p where p.id = ${wish.place}::uuid and p.unit_id = u.id)))
        as "unitFits",
      ${role('maintainer', 'organisation', sql`o.id::text`)} as maintainer,
      exists (select from published.unit_member m join published.unit u on u.id = m.unit_id
        where m.person_id = platform.actor_person() and u.organisation_id = o.id and u.id = ${wish.unit}::uuid) as "worksThere",
      ${role('area-lead', 'area', sql`g.area::text`)} as "leadsArea",
      ${role('coordinator', 'county', sql`o.county`)} as coordinates,
      exists (select from meeting_places.place p where p.id = ${wish.place}::uuid and (p.organisation_id = o.id or exists (
        select from meeting_places.place_partner x where x.place_id = p.id and x.organisation_id = o.id))) as shares,
      ${wish.room}::uuid is null or exists (select from appointments.calendar c where c.id = ${wish.room} and c.kind = 'room'
        and c.county = o.county) as "roomFits"
    from published.organisation o
    cross join lateral (
      select coalesce(m.area_id, a.id) as area,
        (${wish.municipality}::text is null or m.code is not null) and (${wish.area}::uuid is null or a.id is not null) as placed
      from (select) one left join published.municipality m on m.code = ${wish.municipality} and m.county = o.county
      left join published.area a on a.id = ${wish.area}::uuid and a.county = o.county) g
    where o.id = ${wish.organisation}`.execute(tx)
  return rows[0]
}

/** How many of these organisations are in the county. */
export async function countOrganisations(tx: Tx, county: string, ids: readonly string[]): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from published.organisation
    where county = ${county} and id = any(${list(ids)}::uuid[])`.execute(tx)
  return rows[0]?.count ?? 0
}

/** How many of these people work in the county. */
export async function countPeople(tx: Tx, county: string, ids: readonly string[]): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from published.person
    where county = ${county} and active and id = any(${list(ids)}::uuid[])`.execute(tx)
  return rows[0]?.count ?? 0
}

// --- Places ------------------------------------------------------------------------------------------------------

export type PlaceCore = {
  readonly id: string
  readonly county: string
  readonly area_id: string | null
  readonly municipality: string | null
  readonly organisation_id: string
  readonly state: 'closed' | 'draft' | 'published'
  readonly kind: PlacePlan['kind']
  readonly version: number
}

export async function placeCore(tx: Tx, id: string): Promise<PlaceCore | undefined> {
  const { rows } =
    await sql<PlaceCore>`select id, county, area_id, municipality, organisation_id, state, kind, version
    from meeting_places.place where id = ${id} for no key update`.execute(tx)
  return rows[0]
}

type By = { readonly person: string | null; readonly now: Date }

const placeValues = (plan: PlacePlan): Readonly<Record<string, unknown>> => ({
  kind: plan.kind,
  organisation_id: plan.organisation,
  unit_id: plan.unit,
  site_id: plan.site,
  service_id: plan.service,
  municipality: plan.municipality,
  name: plan.name,
  summary: plan.summary,
  description: plan.description,
  address: plan.address,
  lon: plan.lon,
  lat: plan.lat,
  remote_link: plan.remoteLink,
  age_from: plan.ageFrom,
  age_to: plan.ageTo,
  audiences: plan.audiences,
  languages: plan.languages,
  accessibility: plan.accessibility,
  access_words: plan.accessWords,
  phone: plan.phone,
  email: plan.email,
  web: plan.web,
  contact_words: plan.contactWords,
  plan_words: plan.planWords,
})

/** The columns of a row given as JSON: read by their types in the table itself. */
const columnsOf = (values: Readonly<Record<string, unknown>>): ReturnType<typeof sql> =>
  sql.join(Object.keys(values).map((name) => sql.ref(name)))

export async function insertPlace(
  tx: Tx,
  place: By & {
    readonly id: string
    readonly county: string
    readonly area: string | null
    readonly plan: PlacePlan
  },
): Promise<void> {
  const values = {
    ...placeValues(place.plan),
    id: place.id,
    county: place.county,
    area_id: place.area,
    state: 'draft',
    created_at: place.now,
    changed_at: place.now,
    changed_by: place.person,
  }
  await sql`insert into meeting_places.place (${columnsOf(values)})
    select ${columnsOf(values)} from jsonb_populate_record(null::meeting_places.place, ${json(values)})`.execute(
    tx,
  )
}

/** @returns whether the version that was seen still stood. */
export async function updatePlace(
  tx: Tx,
  id: string,
  seen: number,
  to: By & { readonly area: string | null; readonly plan: PlacePlan },
): Promise<boolean> {
  const values = { ...placeValues(to.plan), area_id: to.area, changed_at: to.now, changed_by: to.person }
  const { rows } = await sql`update meeting_places.place p set (${columnsOf(values)}) = (
      select ${columnsOf(values)} from jsonb_populate_record(null::meeting_places.place, ${json(values)})), version = p.version + 1
    where id = ${id} and version = ${seen} returning id`.execute(tx)
  return rows.length === 1
}

/** What is held at a place stands where the place stands. */
export async function movePlace(tx: Tx, id: string, after: Date): Promise<void> {
  await sql`
    with moved as (
      update meeting_places.activity a set area_id = p.area_id, municipality = p.municipality
      from meeting_places.place p where p.id = ${id} and a.place_id = p.id
        and (a.area_id, a.municipality) is distinct from (p.area_id, p.municipality))
    update meeting_places.occurrence o set area_id = p.area_id, municipality = p.municipality
    from meeting_places.place p where p.id = ${id} and o.place_id = p.id and o.starts_at > ${after}
      and (o.area_id, o.municipality) is distinct from (p.area_id, p.municipality)`.execute(tx)
}

export async function setPlaceState(
  tx: Tx,
  id: string,
  seen: number,
  to: By & { readonly state: PlaceCore['state'] },
): Promise<boolean> {
  const { rows } =
    await sql`update meeting_places.place set state = ${to.state}, changed_at = ${to.now}, changed_by = ${to.person},
    version = version + 1 where id = ${id} and version = ${seen} returning id`.execute(tx)
  return rows.length === 1
}

export async function replacePartners(
  tx: Tx,
  place: string,
  partners: readonly { readonly organisation: string; readonly share: Localized }[],
): Promise<void> {
  await sql`
    with given as (select * from jsonb_to_recordset(${json(partners)}) as g(organisation uuid, share jsonb)),
    gone as (delete from meeting_places.place_partner where place_id = ${place}
      and organisation_id not in (select organisation from given))
    insert into meeting_places.place_partner (place_id, organisation_id, share)
    select ${place}::uuid, organisation, coalesce(share, '{}') from given
    on conflict (place_id, organisation_id) do update set share = excluded.share`.execute(tx)
}

// --- Pictures ----------------------------------------------------------------------------------------------------

export async function insertPicture(
  tx: Tx,
  picture: By & {
    readonly id: string
    readonly county: string
    readonly bytes: Uint8Array
    readonly width: number
    readonly height: number
    readonly alt: Localized
    readonly credit: string | null
  },
): Promise<void> {
  await sql`insert into meeting_places.picture (id, county, bytes, width, height, alt, credit, created_at, created_by)
    values (${picture.id}, ${picture.county}, ${Buffer.from(picture.bytes)}, ${picture.width}, ${picture.height},
      ${json(picture.alt)}, ${picture.credit}, ${picture.now}, ${picture.person})`.execute(tx)
}

export async function pictureBytes(tx: Tx, id: string): Promise<Uint8Array | undefined> {
  const { rows } = await sql<{
    bytes: Uint8Array
  }>`select bytes from meeting_places.picture where id = ${id}`.execute(tx)
  return rows[0]?.bytes
}

/** Hangs the picture on a place or an activity, or takes it off. @returns whether the picture is of the same county. */
export async function hangPicture(
  tx: Tx,
  on: { readonly kind: 'activity' | 'place'; readonly id: string },
  picture: string | null,
  by: By,
): Promise<boolean> {
  const table = sql.table(`meeting_places.${on.kind}`)
  const { rows } = await sql`update ${table} x set picture_id = ${picture}::uuid, changed_at = ${by.now},
      changed_by = ${by.person}, version = x.version + 1
    where id = ${on.id} and (${picture}::uuid is null or exists (select from meeting_places.picture c
      where c.id = ${picture}::uuid and c.county = x.county)) returning id`.execute(tx)
  return rows.length === 1
}

/** Removes pictures that hang nowhere any more. */
export async function removeLoosePictures(tx: Tx, before: Date): Promise<number> {
  const { rows } = await sql`delete from meeting_places.picture c where c.created_at < ${before}
    and not exists (select from meeting_places.place p where p.picture_id = c.id)
    and not exists (select from meeting_places.activity a where a.picture_id = c.id) returning id`.execute(tx)
  return rows.length
}

// --- Breaks ------------------------------------------------------------------------------------------------------

export type BreakCore = {
  readonly id: string
  readonly county: string
  readonly place_id: string | null
  readonly organisation_id: string | null
  readonly first_day: PlainDate
  readonly last_day: PlainDate
}

export async function insertBreak(
  tx: Tx,
  row: BreakCore & { readonly words: Localized; readonly person: string | null },
): Promise<void> {
  await sql`insert into meeting_places.break (id, county, place_id, organisation_id, first_day, last_day, words, created_by)
    values (${row.id}, ${row.county}, ${row.place_id}, ${row.organisation_id}, ${row.first_day}, ${row.last_day},
      ${json(row.words)}, ${row.person})`.execute(tx)
}

export async function breakById(tx: Tx, id: string): Promise<BreakCore | undefined> {
  const { rows } =
    await sql<BreakCore>`select id, county, place_id, organisation_id, first_day::text as first_day,
    last_day::text as last_day from meeting_places.break where id = ${id}`.execute(tx)
  return rows[0]
}

export async function deleteBreak(tx: Tx, id: string): Promise<void> {
  await sql`delete from meeting_places.break where id = ${id}`.execute(tx)
}

export type OrganisationHold = {
  readonly county: string
  readonly maintainer: boolean
  readonly coordinates: boolean
}

/** What the asker is to an organisation; without one, to the county. */
export async function organisationHold(
  tx: Tx,
  organisation: string | null,
  county: string,
): Promise<OrganisationHold | undefined> {
  const { rows } = await sql<OrganisationHold>`
    select k.code as county,
      exists (select from published.role_now r where r.person_id = platform.actor_person() and r.role = 'maintainer'
        and r.scope_kind = 'organisation' and r.scope_id = ${organisation}::text) as maintainer,
      exists (select from published.role_now r where r.person_id = platform.actor_person() and r.role = 'coordinator'
        and r.scope_kind = 'county' and r.scope_id = k.code) as coordinates
    from published.county k where k.code = ${county} and (${organisation}::uuid is null or exists (
      select from published.organisation o where o.id = ${organisation}::uuid and o.county = k.code))`.execute(
    tx,
  )
  return rows[0]
}

/** Whether a picture, a place of outreach and a listing are of the county. */
export async function besideFits(
  tx: Tx,
  county: string,
  plan: {
    readonly picture: string | null
    readonly outreach: string | null
    readonly service: string | null
  },
): Promise<boolean> {
  const { rows } = await sql<{ fits: boolean }>`select
    (${plan.picture}::uuid is null or exists (select from meeting_places.picture c where c.id = ${plan.picture}::uuid and c.county = ${county}))
    and (${plan.outreach}::uuid is null or exists (select from outreach.work w where w.id = ${plan.outreach}::uuid and w.county = ${county}))
    and (${plan.service}::uuid is null or exists (select from directory.service s
      where s.id = ${plan.service}::uuid and s.county = ${county})) as fits`.execute(tx)
  return rows[0]?.fits === true
}

export type HoldingItem = {
  readonly organisation: string
  readonly name: Localized
  readonly county: string
  readonly sector: ProviderSector
  readonly units: readonly { readonly id: string; readonly name: Localized }[]
}

/** The organisations that the asker answers for: as maintainer, by one's unit, or as who leads an area or coordinates a county. */
export async function holdings(tx: Tx): Promise<readonly HoldingItem[]> {
  const { rows } = await sql<HoldingItem>`
    with mine as (select r.role, r.scope_kind, r.scope_id from published.role_now r where r.person_id = platform.actor_person()),
    leads as (select exists (select from mine where role in ('area-lead', 'coordinator')) as all_of_county)
    select o.id as organisation, o.name, o.county, o.sector,
      coalesce((select jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name) order by u.name->>'fi', u.id)
        from published.unit u where u.organisation_id = o.id and (leads.all_of_county
          or exists (select from published.unit_member m where m.unit_id = u.id and m.person_id = platform.actor_person()))), '[]')
        as units
    from published.organisation o cross join leads
    where leads.all_of_county and o.county = (select p.county from published.person p where p.id = platform.actor_person())
      or exists (select from mine where role = 'maintainer' and scope_kind = 'organisation' and scope_id = o.id::text)
      or exists (select from published.unit_member m join published.unit u on u.id = m.unit_id
        where m.person_id = platform.actor_person() and u.organisation_id = o.id)
    order by o.name->>'fi' nulls last, o.name->>'sv', o.id limit 500`.execute(tx)
  return rows
}

export async function roomFits(tx: Tx, county: string, room: string): Promise<boolean> {
  const { rows } = await sql<{
    fits: boolean
  }>`select exists (select from appointments.calendar c where c.id = ${room}
    and c.kind = 'room' and c.county = ${county}) as fits`.execute(tx)
  return rows[0]?.fits === true
}
