import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import { upsert } from '../upsert.ts'
import type { ScaleListing } from './listings.ts'

const perTurn = 2_000

/**
 * Writes made-up listings in turns of thousands, one statement for each table and turn. `turn` runs in a transaction of
 * its own when `inTransaction` begins one, so that a stop half-way leaves whole turns; written again, nothing is twice.
 */
export async function loadScale(
  inTransaction: (run: (tx: Tx) => Promise<void>) => Promise<void>,
  listings: Iterable<ScaleListing>,
  today: string,
  progress: (written: number) => void = () => {},
): Promise<number> {
  let written = 0
  let turn: ScaleListing[] = []
  const write = async (): Promise<void> => {
    const now = turn
    turn = []
    await inTransaction((tx) => loadTurn(tx, now, today))
    written += now.length
    progress(written)
  }
  for (const listing of listings) {
    turn.push(listing)
    if (turn.length === perTurn) await write()
  }
  if (turn.length > 0) await write()
  return written
}

async function loadTurn(tx: Tx, listings: readonly ScaleListing[], today: string): Promise<void> {
  const organisations = new Map(listings.map(({ organisation }) => [organisation.id, organisation]))
  await upsert(
    tx,
    {
      name: 'accounts.organisation',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        key: 'text',
        sector: 'text',
        name: 'jsonb',
        municipality: 'text',
      },
    },
    [...organisations.values()],
  )
  const sites = new Map(listings.flatMap(({ places }) => places.map(({ site }) => [site.id, site])))
  await upsert(
    tx,
    {
      name: 'directory.site',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        key: 'text',
        kind: 'text',
        name: 'jsonb',
        municipality: 'text',
        address: 'jsonb',
        accessible: 'boolean',
        lon: 'double precision',
        lat: 'double precision',
      },
    },
    [...sites.values()].map((site) => ({ ...site, kind: 'office' })),
  )
  const rows = listings.map((listing) => ({
    id: listing.id,
    county: listing.county,
    type: listing.type.key,
    variant: listing.type.variant ?? '',
    organisation_id: listing.organisation.id,
    name: listing.name,
    summary: listing.summary,
    description: listing.description,
    local_words: listing.localWords,
    modes: listing.modes,
    access: listing.access,
    free: listing.free,
    languages: listing.languages,
    age_from: listing.ageFrom,
    age_to: listing.ageTo,
    days_ago: listing.confirmedDaysAgo,
  }))
  await sql`insert into directory.service (id, county, type, variant, organisation_id, name, summary, description,
      local_words, modes, access, free, languages, age_from, age_to, state, confirmed_on, next_check_on, unconfirmed_since,
      created_at, changed_at)
    select id, county, type, variant, organisation_id, name, summary, description, local_words, modes, access, free,
      languages, age_from, age_to, 'published', ${today}::date - days_ago, ${today}::date - days_ago + 182,
      case when days_ago > 185 then ${today}::date - days_ago + 185 end, ${today}::timestamptz, ${today}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, county text, type text, variant text,
      organisation_id uuid, name jsonb, summary jsonb, description jsonb, local_words jsonb, modes text[], access text,
      free boolean, languages text[], age_from integer, age_to integer, days_ago integer)
    on conflict (id) do nothing`.execute(tx)
  await upsert(
    tx,
    {
      name: 'directory.service_place',
      key: ['service_id', 'site_id'],
      columns: { service_id: 'uuid', site_id: 'uuid', hours: 'jsonb' },
    },
    listings.flatMap((listing) =>
      listing.places.map(({ site, hours }) => ({ service_id: listing.id, site_id: site.id, hours })),
    ),
  )
  await upsert(
    tx,
    {
      name: 'directory.service_municipality',
      key: ['service_id', 'municipality'],
      columns: { service_id: 'uuid', municipality: 'text' },
    },
    listings.flatMap((listing) =>
      listing.municipalities.map((municipality) => ({ service_id: listing.id, municipality })),
    ),
  )
}
