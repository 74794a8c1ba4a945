import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import { postcodes } from '../reference/postcodes.ts'
import { upsert } from '../upsert.ts'
import { demoCounties } from './counties.ts'
import { centreId, organisationId, serviceId, since, siteId } from './ids.ts'
import { type Listing, listingsOf } from './listings.ts'
import type { DemoCounty } from './shape.ts'

export async function loadListings(tx: Tx, today: string): Promise<void> {
  const listings = demoCounties.flatMap((county) =>
    listingsOf(county).map((listing) => ({ county, listing })),
  )
  await loadSites(tx, listings)
  const rows = listings.map(({ county, listing }, position) => ({
    id: serviceId(county.code, listing.key),
    county: county.code,
    type: listing.type.key,
    variant: listing.type.variant ?? '',
    organisation_id: organisationId(county.code, listing.organisation.key),
    name: listing.name,
    summary: listing.summary,
    how_to_get_in: listing.howToGetIn,
    cost: listing.cost,
    criteria: listing.criteria,
    local_words: listing.localWords,
    modes: listing.modes,
    access: listing.access,
    free: listing.free,
    languages: listing.languages,
    phone: listing.phone,
    phone_hours: listing.phoneHours,
    door_key: listing.door,
    state: listing.state,
    days_ago: listing.confirmedDaysAgo,
    position,
  }))
  await sql`insert into directory.service (id, county, type, variant, organisation_id, name, summary, how_to_get_in,
      cost, criteria, local_words, modes, access, free, languages, phone, phone_hours, door_key, state, confirmed_on,
      next_check_on, created_at, changed_at)
    select id, county, type, variant, organisation_id, name, summary, how_to_get_in, cost, criteria, local_words, modes,
      access, free, languages, phone, phone_hours, door_key, state, ${today}::date - days_ago,
      ${today}::date - days_ago + 182,
      ${since}::timestamptz + position * interval '1 minute',
      (${today}::date - days_ago + time '09:00') at time zone 'Europe/Helsinki'
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, county text, type text, variant text,
      organisation_id uuid, name jsonb, summary jsonb, how_to_get_in jsonb, cost jsonb, criteria jsonb, local_words jsonb,
      modes text[], access text, free boolean, languages text[], phone text, phone_hours jsonb, door_key text, state text,
      days_ago integer, position integer)
    on conflict (id) do update set county = excluded.county, type = excluded.type, variant = excluded.variant,
      organisation_id = excluded.organisation_id, name = excluded.name, summary = excluded.summary,
      how_to_get_in = excluded.how_to_get_in, cost = excluded.cost, criteria = excluded.criteria,
      local_words = excluded.local_words, modes = excluded.modes, access = excluded.access, free = excluded.free,
      languages = excluded.languages, phone = excluded.phone, phone_hours = excluded.phone_hours,
      door_key = excluded.door_key, state = excluded.state, confirmed_on = excluded.confirmed_on, next_check_on = excluded.next_check_on,
      created_at = excluded.created_at, changed_at = excluded.changed_at`.execute(tx)
  await upsert(
    tx,
    {
      name: 'directory.service_place',
      key: ['service_id', 'site_id'],
      columns: { service_id: 'uuid', site_id: 'uuid', hours: 'jsonb', note: 'jsonb' },
    },
    listings.flatMap(({ county, listing }) =>
      listing.places.map(({ site, hours, note }) => ({
        service_id: serviceId(county.code, listing.key),
        site_id: siteId(county.code, site.key),
        hours,
        note,
      })),
    ),
  )
  await upsert(
    tx,
    {
      name: 'directory.service_municipality',
      key: ['service_id', 'municipality'],
      columns: { service_id: 'uuid', municipality: 'text' },
    },
    listings.flatMap(({ county, listing }) =>
      listing.municipalities.map((municipality) => ({
        service_id: serviceId(county.code, listing.key),
        municipality,
      })),
    ),
  )
}

/** The first ordinary code of the municipality: made-up addresses lie in real places. */
const postcodeOf = (municipality: string): string | null => {
  const own = postcodes.filter((each) => each.municipality === municipality).map(({ code }) => code)
  return own.find((code) => code.endsWith('00')) ?? own.find((code) => code.endsWith('0')) ?? null
}

async function loadSites(
  tx: Tx,
  listings: readonly { readonly county: DemoCounty; readonly listing: Listing }[],
): Promise<void> {
  const sites = new Map(
    listings.flatMap(({ county, listing }) =>
      listing.places.map(({ site }) => {
        const centre = county.centres.find(({ municipalities }) => municipalities.includes(site.municipality))
        const row = {
          id: siteId(county.code, site.key),
          county: county.code,
          centre_id: centre === undefined ? null : centreId(county.code, centre.key),
          key: site.key,
          kind: site.kind,
          name: site.name,
          municipality: site.municipality,
          locality: site.locality,
          address: site.address,
          postcode: postcodeOf(site.municipality),
          accessible: site.accessible,
        }
        return [row.id, row]
      }),
    ),
  )
  await upsert(
    tx,
    {
      name: 'directory.site',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        centre_id: 'uuid',
        key: 'text',
        kind: 'text',
        name: 'jsonb',
        municipality: 'text',
        locality: 'text',
        address: 'jsonb',
        postcode: 'text',
        accessible: 'boolean',
      },
    },
    [...sites.values()],
  )
}
