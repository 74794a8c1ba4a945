import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import { newId } from '#platform/ids.ts'
import type { SiteIndex } from './domain/imports/compare.ts'
import type { ListingContent, ListingPlace } from './domain/listing.ts'
import type { DueTranslation } from './domain/parity.ts'
import type { ImportKind, RowOrganisation } from './queries-imports.ts'
import { confirmListings, type ListingState } from './queries-listings.ts'

export type BulkListing = {
  readonly id: string
  readonly organisation: string
  readonly state: ListingState
  readonly content: ListingContent
  readonly isNew: boolean
  readonly confirms: boolean
}
export type BulkWrite = {
  readonly county: string
  readonly origin: ImportKind
  readonly way: 'import' | 'undo'
  readonly by: string
  readonly now: Date
  readonly today: string
  readonly nextCheckOn: string
}

const rowsFrom = (rows: readonly unknown[]) => sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)`

/** Buildings that no place of the county has yet are made, one for all the listings that name it. */
async function sitesOf(
  tx: Tx,
  county: string,
  listings: readonly BulkListing[],
  sites: SiteIndex,
): Promise<(place: ListingPlace) => string | null> {
  const made: (Omit<ListingPlace, 'site' | 'hours' | 'note'> & {
    readonly id: string
    readonly key: string
  })[] = []
  for (const place of listings.flatMap(({ content }) => content.places)) {
    if (place.site !== null || sites.find(place).site !== null) continue
    const { site: _site, hours: _hours, note: _note, ...building } = place
    const id = newId()
    const site = { ...building, id }
    made.push({ ...site, key: `own-${id}` })
    sites.add(site)
  }
  if (made.length > 0) {
    await sql`insert into directory.site (id, county, key, kind, name, municipality, address, postcode, accessible, lon, lat)
      select r.id, ${county}, r.key, r.kind, r.name, r.municipality, r.address, r.postcode, r.accessible, r.lon, r.lat
      from ${rowsFrom(made)} as r (id uuid, key text, kind text, name jsonb, municipality text, address jsonb,
        postcode text, accessible boolean, lon double precision, lat double precision)`.execute(tx)
  }
  return (place) => place.site ?? sites.find(place).site
}

/**
 * Writes many listings whole in a handful of statements: what `writeListing` does for one. Returns each one's version.
 * `writeListing` stays the way for one; both fill the same tables from the same value.
 */
export async function writeListings(
  tx: Tx,
  listings: readonly BulkListing[],
  written: BulkWrite,
  sites: SiteIndex,
): Promise<ReadonlyMap<string, number>> {
  if (listings.length === 0) return new Map()
  const siteOf = await sitesOf(tx, written.county, listings, sites)
  const services = listings.map(({ id, organisation, state, content: c }) => ({
    id,
    organisation,
    state,
    type: c.type,
    variant: c.variant,
    name: c.name,
    summary: c.summary,
    description: c.description,
    for_whom: c.forWhom,
    how_to_get_in: c.howToGetIn,
    after_contact: c.afterContact,
    cost: c.cost,
    criteria: c.criteria,
    criteria_from: c.criteriaFrom,
    local_words: c.localWords,
    modes: c.modes,
    access: c.access,
    free: c.free,
    languages: c.languages,
    age_from: c.ageFrom,
    age_to: c.ageTo,
    phone: c.phone,
    phone_hours: c.phoneHours,
    web: c.web,
    booking: c.booking,
    door_key: c.doorKey,
    answer_days: c.answerDays,
    start_days: c.startDays,
    video: c.video,
  }))
  const { rows } = await sql<{ id: string; version: number }>`
    insert into directory.service as s (id, county, type, variant, organisation_id, name, summary, description, for_whom,
      how_to_get_in, after_contact, cost, criteria, criteria_from, local_words, modes, access, free, languages, age_from, age_to,
      phone, phone_hours, web, booking, door_key, answer_days, start_days, video, state, origin, confirmed_on, next_check_on,
      created_at, changed_at, changed_by)
    select r.id, ${written.county}, r.type, r.variant, r.organisation, r.name, r.summary, r.description, r.for_whom,
      r.how_to_get_in, r.after_contact, r.cost, r.criteria, r.criteria_from, r.local_words, r.modes, r.access, r.free, r.languages,
      r.age_from, r.age_to, r.phone, r.phone_hours, r.web, r.booking, r.door_key, r.answer_days, r.start_days, r.video, r.state,
      ${written.origin}, ${written.today}::date, ${written.nextCheckOn}::date, ${written.now}::timestamptz, ${written.now}::timestamptz, ${written.by}::uuid
    from ${rowsFrom(services)} as r (id uuid, organisation uuid, state text, type text, variant text, name jsonb, summary jsonb,
      description jsonb, for_whom jsonb, how_to_get_in jsonb, after_contact jsonb, cost jsonb, criteria jsonb, criteria_from date,
      local_words jsonb, modes text[], access text, free boolean, languages text[], age_from integer, age_to integer, phone text,
      phone_hours jsonb, web text, booking text, door_key text, answer_days integer, start_days integer, video jsonb)
    on conflict (id) do update set type = excluded.type, variant = excluded.variant, name = excluded.name,
      summary = excluded.summary, description = excluded.description, for_whom = excluded.for_whom,
      how_to_get_in = excluded.how_to_get_in, after_contact = excluded.after_contact, cost = excluded.cost,
      criteria = excluded.criteria, criteria_from = excluded.criteria_from, local_words = excluded.local_words,
      modes = excluded.modes, access = excluded.access, free = excluded.free, languages = excluded.languages,
      age_from = excluded.age_from, age_to = excluded.age_to, phone = excluded.phone, phone_hours = excluded.phone_hours,
      web = excluded.web, booking = excluded.booking, door_key = excluded.door_key, answer_days = excluded.answer_days,
      start_days = excluded.start_days, video = excluded.video, state = excluded.state, version = s.version + 1,
      changed_at = excluded.changed_at, changed_by = excluded.changed_by
    returning id, version`.execute(tx)
  const version = new Map(rows.map((row) => [row.id, row.version]))
  await writeParts(tx, listings, siteOf)
  const versions = listings.map(({ id, content }) => ({ id, number: version.get(id) ?? 1, content }))
  await sql`insert into directory.listing_version (service_id, number, content, way, changed_at, changed_by)
    select r.id, r.number, r.content, ${written.way}, ${written.now}::timestamptz, ${written.by}::uuid
    from ${rowsFrom(versions)} as r (id uuid, number integer, content jsonb)
    on conflict (service_id, number) do nothing`.execute(tx)
  const confirmed = listings.filter(({ confirms }) => confirms).map(({ id }) => id)
  await confirmListings(tx, confirmed, {
    way: 'import',
    by: written.by,
    saidBy: null,
    now: written.now,
    today: written.today,
    nextCheckOn: written.nextCheckOn,
  })
  return version
}

/** Where and when, exceptions and the contact for professionals: all of what stood goes, all of what is said comes. */
async function writeParts(
  tx: Tx,
  listings: readonly BulkListing[],
  siteOf: (place: ListingPlace) => string | null,
): Promise<void> {
  const old = listings.filter(({ isNew }) => !isNew).map(({ id }) => id)
  if (old.length > 0) {
    for (const table of ['service_place', 'service_municipality', 'hours_exception', 'professional_contact'])
      await sql`delete from ${sql.table(`directory.${table}`)} where service_id = any(${old}::uuid[])`.execute(
        tx,
      )
  }
  const places = listings.flatMap(({ id, content }) => {
    const sites = new Map(content.places.map((place) => [siteOf(place), place]))
    return [...sites].flatMap(([site, { hours, note }]) =>
      site === null ? [] : [{ service: id, site, hours, note }],
    )
  })
  if (places.length > 0) {
    await sql`insert into directory.service_place (service_id, site_id, hours, note)
      select r.service, r.site, r.hours, r.note
      from ${rowsFrom(places)} as r (service uuid, site uuid, hours jsonb, note jsonb)`.execute(tx)
  }
  const served = listings.flatMap(({ id, content }) =>
    [...new Set(content.municipalities)].map((municipality) => ({ service: id, municipality })),
  )
  if (served.length > 0) {
    await sql`insert into directory.service_municipality (service_id, municipality)
      select r.service, r.municipality from ${rowsFrom(served)} as r (service uuid, municipality text)`.execute(
      tx,
    )
  }
  const exceptions = listings.flatMap(({ id, content }) =>
    content.exceptions.map(({ place, from, to, opens, closes, note }) => {
      const where = place === null ? undefined : content.places[place]
      return {
        id: newId(),
        service: id,
        site: where === undefined ? null : siteOf(where),
        from,
        to,
        opens,
        closes,
        note,
      }
    }),
  )
  if (exceptions.length > 0) {
    await sql`insert into directory.hours_exception (id, service_id, site_id, from_day, to_day, opens, closes, note)
      select r.id, r.service, r.site, r."from", r."to", r.opens, r.closes, r.note from ${rowsFrom(exceptions)}
        as r (id uuid, service uuid, site uuid, "from" date, "to" date, opens text, closes text, note jsonb)`.execute(
      tx,
    )
  }
  const contacts = listings.flatMap(({ id, content: { professional } }) =>
    professional === null ? [] : [{ service: id, ...professional }],
  )
  if (contacts.length > 0) {
    await sql`insert into directory.professional_contact (service_id, phone, email, hours, what_happens, names)
      select r.service, r.phone, r.email, r.hours, r."whatHappens", r.names from ${rowsFrom(contacts)}
        as r (service uuid, phone text, email text, hours jsonb, "whatHappens" jsonb, names jsonb)`.execute(
      tx,
    )
  }
}

/** What stands now is kept as a version before it is written over, where that has not been done. */
export async function keepBefore(
  tx: Tx,
  listings: readonly {
    readonly id: string
    readonly version: number
    readonly content: ListingContent
    readonly changed_at: Date
  }[],
): Promise<void> {
  if (listings.length === 0) return
  await sql`insert into directory.listing_version (service_id, number, content, way, changed_at)
    select r.id, r.version, r.content, case when r.version = 1 then 'created' else 'edit' end, r.changed_at
    from ${rowsFrom(listings)} as r (id uuid, version integer, content jsonb, changed_at timestamptz)
    on conflict (service_id, number) do nothing`.execute(tx)
}

export async function insertOrganisations(
  tx: Tx,
  county: string,
  organisations: readonly (RowOrganisation & { readonly id: string })[],
  now: Date,
): Promise<void> {
  if (organisations.length === 0) return
  const rows = organisations.map(({ id, name, businessCode, sector }) => ({
    id,
    name,
    businessCode,
    sector: sector ?? 'company',
    key: `own-${id}`,
  }))
  await sql`insert into accounts.organisation (id, county, key, sector, name, business_code, created_at, changed_at)
    select r.id, ${county}, r.key, r.sector, r.name, r."businessCode", ${now}::timestamptz, ${now}::timestamptz
    from ${rowsFrom(rows)} as r (id uuid, key text, sector text, name jsonb, "businessCode" text)
    on conflict do nothing`.execute(tx)
}

export type OriginRow = {
  readonly kind: 'service' | 'organisation'
  readonly externalId: string
  readonly ourId: string
  readonly imported: unknown
}

/** Remembers where things came from, and what the source said: the ground of the next comparison. */
export async function putOrigins(
  tx: Tx,
  scheme: ImportKind,
  county: string,
  origins: readonly OriginRow[],
  now: Date,
): Promise<void> {
  const unique = new Map(origins.map((each) => [`${each.kind} ${each.externalId}`, each]))
  if (unique.size === 0) return
  await sql`insert into directory.origin (scheme, external_id, kind, our_id, county, imported, seen_at)
    select ${scheme}, r."externalId", r.kind, r."ourId", ${county}, r.imported, ${now}::timestamptz
    from ${rowsFrom([...unique.values()])} as r (kind text, "externalId" text, "ourId" uuid, imported jsonb)
    on conflict (scheme, kind, county, external_id) do update set our_id = excluded.our_id, imported = excluded.imported,
      seen_at = excluded.seen_at`.execute(tx)
}

export async function removeOrigins(
  tx: Tx,
  scheme: ImportKind,
  county: string,
  externalIds: readonly string[],
): Promise<void> {
  if (externalIds.length === 0) return
  await sql`delete from directory.origin where scheme = ${scheme} and kind = 'service' and county = ${county}
    and external_id = any(${[...externalIds]}::text[])`.execute(tx)
}

/** Which of our listings these external ids name now. */
export async function originsNow(
  tx: Tx,
  scheme: ImportKind,
  county: string,
  externalIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (externalIds.length === 0) return new Map()
  const { rows } = await sql<{ external_id: string; our_id: string }>`
    select o.external_id, o.our_id from directory.origin o join directory.service s on s.id = o.our_id
    where o.scheme = ${scheme} and o.kind = 'service' and o.county = ${county} and s.state <> 'removed'
      and o.external_id = any(${[...externalIds]}::text[])`.execute(tx)
  return new Map(rows.map((row) => [row.external_id, row.our_id]))
}

/** Takes listings away from everybody's eyes; their history stays. */
export async function removeListings(
  tx: Tx,
  listings: readonly { readonly id: string; readonly content: ListingContent }[],
  written: Pick<BulkWrite, 'by' | 'now'>,
): Promise<void> {
  if (listings.length === 0) return
  const { rows } = await sql<{ id: string; version: number }>`
    update directory.service set state = 'removed', version = version + 1, changed_at = ${written.now}, changed_by = ${written.by}
    where id = any(${listings.map(({ id }) => id)}::uuid[]) returning id, version`.execute(tx)
  const version = new Map(rows.map((row) => [row.id, row.version]))
  const versions = listings.map(({ id, content }) => ({ id, number: version.get(id) ?? 1, content }))
  await sql`insert into directory.listing_version (service_id, number, content, way, changed_at, changed_by)
    select r.id, r.number, r.content, 'undo', ${written.now}::timestamptz, ${written.by}::uuid
    from ${rowsFrom(versions)} as r (id uuid, number integer, content jsonb) on conflict do nothing`.execute(
    tx,
  )
}

export type WaitingTexts = {
  readonly service_id: string
  readonly language: DueTranslation['language']
  readonly fields: readonly string[]
}

export async function waitingTexts(tx: Tx, ids: readonly string[]): Promise<readonly WaitingTexts[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<WaitingTexts>`select service_id, language, fields from directory.translation_task
    where done_at is null and service_id = any(${[...ids]}::uuid[])`.execute(tx)
  return rows
}

/** Opens the translations that wait after this; those that wait no more are closed. */
export async function putTranslations(
  tx: Tx,
  ids: readonly string[],
  due: readonly (DueTranslation & { readonly service: string })[],
  written: Pick<BulkWrite, 'by' | 'now'>,
): Promise<void> {
  if (ids.length === 0) return
  const open = due.map((each) => ({ id: newId(), ...each }))
  await sql`update directory.translation_task t set done_at = ${written.now}, done_by = ${written.by}
    where t.done_at is null and t.service_id = any(${[...ids]}::uuid[]) and not exists (select
      from ${rowsFrom(open)} as r (service uuid, language text) where r.service = t.service_id and r.language = t.language)`.execute(
    tx,
  )
  if (open.length === 0) return
  await sql`insert into directory.translation_task (id, service_id, language, fields, because, created_at)
    select r.id, r.service, r.language, r.fields, r.because, ${written.now}::timestamptz
    from ${rowsFrom(open)} as r (id uuid, service uuid, language text, fields text[], because text)
    on conflict (service_id, language) where done_at is null
      do update set fields = excluded.fields, because = excluded.because`.execute(tx)
}
