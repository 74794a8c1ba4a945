import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import { newId } from '#platform/ids.ts'
import type { Localized } from '#platform/text.ts'
import type { ListingContent, ListingPlace } from './domain/listing.ts'

export type ListingState = 'draft' | 'published' | 'hidden' | 'merged' | 'removed'

/** Why a version came to be; the history shows it. */
export type VersionWay =
  | 'created'
  | 'edit'
  | 'restore'
  | 'import'
  | 'undo'
  | 'phone'
  | 'merge'
  | 'correction'
  | 'translation'
  | 'mail'

/** How somebody said that a listing is still right. */
export type ConfirmationWay = 'mail' | 'page' | 'phone' | 'lead' | 'edit' | 'import'

export type StoredListing = {
  readonly id: string
  readonly county: string
  readonly organisation_id: string
  readonly organisation: Localized
  readonly sector: string
  readonly statutory: boolean
  readonly state: ListingState
  readonly version: number
  readonly confirmed_on: string
  readonly next_check_on: string
  readonly unconfirmed_since: string | null
  readonly changed_at: Date
  readonly origin: string
  readonly merged_into: string | null
  readonly content: ListingContent
}

/** A service with its places, exceptions and professional contact as one value of `ListingContent`. */
const contentOf = sql`jsonb_build_object(
  'type', s.type, 'variant', s.variant, 'name', s.name, 'summary', s.summary, 'description', s.description,
  'forWhom', s.for_whom, 'howToGetIn', s.how_to_get_in, 'afterContact', s.after_contact, 'cost', s.cost,
  'criteria', s.criteria, 'criteriaFrom', s.criteria_from, 'localWords', s.local_words, 'modes', s.modes,
  'access', s.access, 'free', s.free, 'languages', s.languages, 'ageFrom', s.age_from, 'ageTo', s.age_to,
  'phone', s.phone, 'phoneHours', s.phone_hours, 'web', s.web, 'booking', s.booking, 'doorKey', s.door_key,
  'answerDays', s.answer_days, 'startDays', s.start_days,
  'places', coalesce((select jsonb_agg(jsonb_build_object('site', i.id, 'kind', i.kind, 'name', i.name, 'address', i.address,
      'postcode', i.postcode, 'municipality', i.municipality, 'accessible', i.accessible, 'lon', i.lon, 'lat', i.lat,
      'hours', p.hours, 'note', p.note) order by i.key)
    from directory.service_place p join directory.site i on i.id = p.site_id where p.service_id = s.id), '[]'),
  'exceptions', coalesce((select jsonb_agg(jsonb_build_object('from', e.from_day, 'to', e.to_day, 'opens', e.opens,
      'closes', e.closes, 'note', e.note, 'place', (select n.position from (select p.site_id,
          row_number() over (order by i.key) - 1 as position from directory.service_place p
          join directory.site i on i.id = p.site_id where p.service_id = s.id) n where n.site_id = e.site_id))
      order by e.from_day, e.id)
    from directory.hours_exception e where e.service_id = s.id), '[]'),
  'municipalities', coalesce((select jsonb_agg(m.municipality order by m.municipality)
    from directory.service_municipality m where m.service_id = s.id), '[]'),
  'professional', (select jsonb_build_object('phone', c.phone, 'email', c.email, 'hours', c.hours,
      'whatHappens', c.what_happens, 'names', c.names)
    from directory.professional_contact c where c.service_id = s.id),
  'video', s.video)`

/** The columns of `StoredListing` for a query over `directory.service s`, joined by `listingJoins`. */
export const listingColumns = sql`s.id, s.county, s.organisation_id, o.name as organisation, o.sector, t.statutory, s.state,
  s.version, s.confirmed_on::text as confirmed_on, s.next_check_on::text as next_check_on,
  s.unconfirmed_since::text as unconfirmed_since, s.changed_at, s.origin, s.merged_into, ${contentOf} as content`
export const listingJoins = sql`join directory.service_type t on t.key = s.type and t.variant = s.variant
  join published.organisation o on o.id = s.organisation_id`

/** What is stored now, with any state; undefined when there is no such listing. `lock` holds it to the end of the transaction. */
export async function readListing(
  tx: Tx,
  id: string,
  options: { lock?: boolean } = {},
): Promise<StoredListing | undefined> {
  const lock = options.lock === true ? sql`for update of s` : sql``
  const { rows } = await sql<StoredListing>`
    select ${listingColumns} from directory.service s ${listingJoins} where s.id = ${id} ${lock}`.execute(tx)
  return rows[0]
}

/** Days from a confirmation to the next check, when the county has not decided otherwise: half a year. */
export const checkEveryDays = 182

export type Written = {
  readonly id: string
  readonly county: string
  readonly organisation: string
  readonly state: ListingState
  readonly content: ListingContent
  readonly way: VersionWay
  readonly origin: 'local' | 'ptv' | 'hsds' | 'table'
  /** Who did it; null for the product itself. */
  readonly by: string | null
  readonly now: Date
  /** The calendar day in Helsinki: what is written counts as confirmed on it, when `confirms`. */
  readonly today: string
  readonly confirms: ConfirmationWay | null
}

/** A place keeps its building when it has one; otherwise a building with the same address is found or made. */
async function siteOf(tx: Tx, county: string, place: ListingPlace): Promise<string> {
  if (place.site !== null) return place.site
  const known = await sql<{ id: string }>`
    select id from directory.site where county = ${county} and municipality = ${place.municipality}
      and name = ${JSON.stringify(place.name)}::jsonb and address = ${JSON.stringify(place.address)}::jsonb limit 1`.execute(
    tx,
  )
  const found = known.rows[0]?.id
  if (found !== undefined) return found
  const id = newId()
  await sql`insert into directory.site (id, county, key, kind, name, municipality, address, postcode, accessible, lon, lat)
    values (${id}, ${county}, ${`own-${id}`}, ${place.kind}, ${JSON.stringify(place.name)}::jsonb, ${place.municipality},
      ${JSON.stringify(place.address)}::jsonb, ${place.postcode}, ${place.accessible}, ${place.lon}, ${place.lat})`.execute(
    tx,
  )
  return id
}

const json = (value: unknown): string | null =>
  value === null || value === undefined ? null : JSON.stringify(value)

/**
 * Writes a listing whole: the service, where and when, exceptions, the professionals' contact, the next version and, when
 * asked, a confirmation. The public index follows by itself. Returns the number of the version.
 */
export async function writeListing(tx: Tx, written: Written): Promise<number> {
  const { id, content } = written
  const c = content
  const { rows } = await sql<{ version: number }>`
    insert into directory.service as s (id, county, type, variant, organisation_id, name, summary, description, for_whom,
      how_to_get_in, after_contact, cost, criteria, criteria_from, local_words, modes, access, free, languages, age_from, age_to,
      phone, phone_hours, web, booking, door_key, answer_days, start_days, video, state, origin, confirmed_on, next_check_on,
      created_at, changed_at, changed_by)
    values (${id}, ${written.county}, ${c.type}, ${c.variant}, ${written.organisation}, ${json(c.name)}::jsonb,
      ${json(c.summary)}::jsonb, ${json(c.description)}::jsonb, ${json(c.forWhom)}::jsonb, ${json(c.howToGetIn)}::jsonb,
      ${json(c.afterContact)}::jsonb, ${json(c.cost)}::jsonb, ${json(c.criteria)}::jsonb, ${c.criteriaFrom}::date,
      ${JSON.stringify(c.localWords)}::jsonb, ${[...c.modes]}::text[], ${c.access}, ${c.free}, ${[...c.languages]}::text[],
      ${c.ageFrom}, ${c.ageTo}, ${c.phone}, ${json(c.phoneHours)}::jsonb, ${c.web}, ${c.booking}, ${c.doorKey}, ${c.answerDays},
      ${c.startDays}, ${json(c.video)}::jsonb, ${written.state}, ${written.origin}, ${written.today}::date,
      ${written.today}::date + ${checkEveryDays}::integer, ${written.now}, ${written.now}, ${written.by})
    on conflict (id) do update set county = excluded.county, type = excluded.type, variant = excluded.variant,
      organisation_id = excluded.organisation_id, name = excluded.name, summary = excluded.summary,
      description = excluded.description, for_whom = excluded.for_whom, how_to_get_in = excluded.how_to_get_in,
      after_contact = excluded.after_contact, cost = excluded.cost, criteria = excluded.criteria,
      criteria_from = excluded.criteria_from, local_words = excluded.local_words, modes = excluded.modes,
      access = excluded.access, free = excluded.free, languages = excluded.languages, age_from = excluded.age_from,
      age_to = excluded.age_to, phone = excluded.phone, phone_hours = excluded.phone_hours, web = excluded.web,
      booking = excluded.booking, door_key = excluded.door_key, answer_days = excluded.answer_days,
      start_days = excluded.start_days, video = excluded.video, state = excluded.state, version = s.version + 1,
      changed_at = excluded.changed_at, changed_by = excluded.changed_by,
      merged_into = case when excluded.state = 'merged' then s.merged_into else null end
    returning version`.execute(tx)
  const version = rows[0]?.version ?? 1
  const sites: string[] = []
  for (const place of c.places) sites.push(await siteOf(tx, written.county, place))
  const places = c.places.flatMap((place, at) =>
    sites.indexOf(sites[at] ?? '') === at ? [{ site: sites[at], hours: place.hours, note: place.note }] : [],
  )
  const exceptions = c.exceptions.map((each) => ({
    id: newId(),
    site: each.place === null ? null : (sites[each.place] ?? null),
    from: each.from,
    to: each.to,
    opens: each.opens,
    closes: each.closes,
    note: each.note,
  }))
  await sql`delete from directory.service_place where service_id = ${id}`.execute(tx)
  await sql`delete from directory.service_municipality where service_id = ${id}`.execute(tx)
  await sql`delete from directory.hours_exception where service_id = ${id}`.execute(tx)
  await sql`delete from directory.professional_contact where service_id = ${id}`.execute(tx)
  if (places.length > 0) {
    await sql`insert into directory.service_place (service_id, site_id, hours, note)
      select ${id}::uuid, r.site, r.hours, r.note
      from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as r (site uuid, hours jsonb, note jsonb)`.execute(
      tx,
    )
  }
  if (c.municipalities.length > 0) {
    await sql`insert into directory.service_municipality (service_id, municipality)
      select ${id}::uuid, each from unnest(${[...new Set(c.municipalities)]}::text[]) as each`.execute(tx)
  }
  if (exceptions.length > 0) {
    await sql`insert into directory.hours_exception (id, service_id, site_id, from_day, to_day, opens, closes, note)
      select r.id, ${id}::uuid, r.site, r."from", r."to", r.opens, r.closes, r.note
      from jsonb_to_recordset(${JSON.stringify(exceptions)}::jsonb)
        as r (id uuid, site uuid, "from" date, "to" date, opens text, closes text, note jsonb)`.execute(tx)
  }
  if (c.professional !== null) {
    const p = c.professional
    await sql`insert into directory.professional_contact (service_id, phone, email, hours, what_happens, names)
      values (${id}, ${p.phone}, ${p.email}, ${JSON.stringify(p.hours)}::jsonb, ${JSON.stringify(p.whatHappens)}::jsonb,
        ${JSON.stringify(p.names)}::jsonb)`.execute(tx)
  }
  await sql`insert into directory.listing_version (service_id, number, content, way, changed_at, changed_by)
    values (${id}, ${version}, ${JSON.stringify(content)}::jsonb, ${written.way}, ${written.now}, ${written.by})
    on conflict (service_id, number) do nothing`.execute(tx)
  if (written.confirms !== null) {
    await confirmListings(tx, [id], {
      way: written.confirms,
      by: written.by,
      saidBy: null,
      now: written.now,
      today: written.today,
      nextCheckOn: null,
    })
  }
  return version
}

/** What a confirmation makes of the organisation's open question, once nothing in it waits any more. */
const answeredHow: Readonly<Record<ConfirmationWay, 'all-right' | 'changed' | 'phone' | 'lead'>> = {
  mail: 'all-right',
  page: 'all-right',
  phone: 'phone',
  lead: 'lead',
  edit: 'changed',
  import: 'changed',
}

/** The one area that a listing `s` serves, as text; null when it serves several or the whole county. */
export const onlyArea = sql`(select min(k.area_id::text) from directory.service_municipality m
  join directory.municipality k on k.code = m.municipality where m.service_id = s.id having count(distinct k.area_id) = 1)`

const decidedDays = (scope: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(select (t.value #>> '{}')::integer from directory.setting t
    where t.county = s.county and t.scope = ${scope} and t.key = 'check-every-days')`

/**
 * Marks listings as right today: the public date, the next check, no "not confirmed since" mark; what the rule had hidden
 * for want of an answer is seen again. A monthly question of which nothing waits any more is answered. `nextCheckOn` null:
 * after the days that the area, else the county, has decided, else `checkEveryDays`.
 */
export async function confirmListings(
  tx: Tx,
  ids: readonly string[],
  said: {
    readonly way: ConfirmationWay
    readonly by: string | null
    readonly saidBy: string | null
    readonly now: Date
    readonly today: string
    readonly nextCheckOn: string | null
  },
): Promise<void> {
  if (ids.length === 0) return
  await sql`update directory.service s set confirmed_on = ${said.today}::date,
      next_check_on = coalesce(${said.nextCheckOn}::date, ${said.today}::date
        + coalesce(${decidedDays(onlyArea)}, ${decidedDays(sql`s.county`)}, ${checkEveryDays}::integer)),
      state = case when state = 'hidden' and unconfirmed_since is not null then 'published' else state end,
      unconfirmed_since = null
    where id = any(${[...ids]}::uuid[])`.execute(tx)
  const rows = ids.map((service) => ({ id: newId(), service }))
  await sql`with answered as (
      update directory.check_round r set answered_at = ${said.now}, answered_how = ${answeredHow[said.way]}
      where r.answered_at is null and r.services && ${[...ids]}::uuid[]
        and r.organisation_id in (select s.organisation_id from directory.service s where s.id = any(${[...ids]}::uuid[]))
        and not exists (select from directory.service s where s.id = any(r.services) and s.next_check_on <= ${said.today}::date
          and (s.state = 'published' or (s.state = 'hidden' and s.unconfirmed_since is not null))))
    insert into directory.confirmation (id, service_id, at, way, person_id, said_by)
    select r.id, r.service, ${said.now}, ${said.way}, ${said.by}, ${said.saidBy}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, service uuid)`.execute(tx)
}
