import { after, before } from 'node:test'
import { sql } from 'kysely'
import { createListing, emptyListing, type ListingContent, sendRound } from '#capabilities/directory/index.ts'
import { newId } from '#platform/ids.ts'
import type { Language } from '#platform/text.ts'
import type { Caller } from '#platform/use-case.ts'
import { mutable } from '#tests/support/listings.ts'
import type { World } from '#tests/support/world.ts'

export type Provider = {
  readonly id: string
  readonly name: string
  readonly maintainers: readonly { readonly id: string; readonly email: string; readonly caller: Caller }[]
  /** By name: 'Perhekahvila' is not statutory, 'Neuvola' is. */
  readonly cafe: string
  readonly clinic: string
}

const content = (differently: Partial<ListingContent>): Parameters<typeof createListing>[1]['content'] =>
  mutable({
    ...emptyListing('family-cafe', ''),
    modes: ['phone'],
    languages: ['fi', 'sv'],
    phone: '000 000 0001',
    municipalities: ['905'],
    ...differently,
  })

let made = 0

/** An organisation of its own in Pohjanmaa with two published listings, one of them statutory, confirmed today. */
export async function aProvider(world: World, people: readonly Language[] = ['fi', 'sv']): Promise<Provider> {
  made += 1
  const id = newId()
  const name = `Kokeiluyhdistys ${made}`
  const maintainers = people.map((language, index) => {
    const person = newId()
    const email = `keeper-${made}-${index + 1}@kokeilu.example`
    const actor = {
      kind: 'person' as const,
      id: person,
      name: `Ylläpitäjä ${index + 1}`,
      county: '17',
      language,
      proof: { level: 'demo' as const, at: world.clock.now() },
    }
    return { id: person, email, language, caller: world.callAs(actor), name: actor.name }
  })
  await world.db.asOwner(async (tx) => {
    await sql`insert into accounts.organisation (id, county, key, sector, name, municipality, phone)
      values (${id}, '17', ${`own-${id}`}, 'ngo', ${JSON.stringify({ fi: name })}::jsonb, '905', '000 111 2222')`.execute(
      tx,
    )
    for (const each of maintainers) {
      await sql`insert into accounts.person (id, county, key, name, title, email, language)
        values (${each.id}, '17', ${each.id}, ${each.name}, '{}', ${each.email}, ${each.language})`.execute(
        tx,
      )
      await sql`insert into accounts.role_assignment (id, person_id, role, scope_kind, scope_id, valid_from)
        values (${newId()}, ${each.id}, 'maintainer', 'organisation', ${id}, '2023-01-01')`.execute(tx)
    }
  })
  const by = world.as('coordinator')
  const cafe = await createListing(by, {
    organisation: id,
    content: content({ name: { fi: 'Kokeilun perhekahvila', sv: 'Försökets familjekafé' } }),
  })
  const clinic = await createListing(by, {
    organisation: id,
    content: content({ type: 'child-clinic', name: { fi: 'Kokeilun neuvola', sv: 'Försökets rådgivning' } }),
  })
  return { id, name, maintainers, cafe: cafe.id, clinic: clinic.id }
}

/** Makes everything of the organisation due today and asks about it, as the daily job does. */
export async function asked(world: World, provider: Provider): Promise<void> {
  await world.db.asOwner((tx) =>
    sql`update directory.service set next_check_on = ${world.clock.now().toISOString().slice(0, 10)}::date
      where organisation_id = ${provider.id}`.execute(tx),
  )
  await sendRound(world.system, { organisation: provider.id })
}

export type Standing = {
  readonly state: string
  readonly confirmed_on: string
  readonly next_check_on: string
  readonly unconfirmed_since: string | null
  readonly way: string | null
  readonly said_by: string | null
  readonly confirmations: number
}

/** How a listing stands, seen by the owner of the database. */
export async function standing(world: World, id: string): Promise<Standing> {
  const { rows } = await world.db.asOwner((tx) =>
    sql<Standing>`select s.state, s.confirmed_on::text as confirmed_on, s.next_check_on::text as next_check_on,
      s.unconfirmed_since::text as unconfirmed_since, c.way, c.said_by,
      (select count(*)::integer from directory.confirmation n where n.service_id = s.id) as confirmations
      from directory.service s left join lateral (select way, said_by from directory.confirmation c
        where c.service_id = s.id order by at desc limit 1) c on true where s.id = ${id}`.execute(tx),
  )
  const [row] = rows
  if (row === undefined) throw new Error(`There is no listing ${id}`)
  return row
}

/** The links in a mail, by what their address begins with. */
export const linkIn = (text: string, beginning: string): string =>
  new RegExp(`http://localhost(${beginning}\\S*)`).exec(text)?.[1] ?? ''

/** Organisations, people and listings of these tests go with them. */
export function tidiedUpkeep(world: World): void {
  let people: readonly string[] = []
  before(async () => {
    const { rows } = await world.db.asOwner((tx) =>
      sql<{ id: string }>`select id from accounts.person`.execute(tx),
    )
    people = rows.map(({ id }) => id)
  })
  after(async () => {
    await world.clear()
    await world.db.asOwner(async (tx) => {
      const own = sql`(select id from accounts.organisation where key like 'own-%' and name ->> 'fi' like 'Kokeiluyhdistys%')`
      await sql`delete from directory.service where organisation_id in ${own}`.execute(tx)
      await sql`delete from accounts.role_assignment where person_id <> all(${[...people]}::uuid[])
        or scope_id in (select id::text from accounts.organisation where name ->> 'fi' like 'Kokeiluyhdistys%')`.execute(
        tx,
      )
      await sql`delete from accounts.organisation where id in ${own}`.execute(tx)
      await sql`delete from accounts.person where id <> all(${[...people]}::uuid[])`.execute(tx)
      await sql`delete from directory.setting where county = '17' and key in ('check-every-days', 'mark-after-days', 'hide-after-days')`.execute(
        tx,
      )
    })
    await world.product.deps.catalogue.refresh()
  })
}

type Snapshot = {
  readonly services: string
  readonly people: readonly string[]
  readonly organisations: readonly string[]
}

/**
 * Puts listings, people and organisations back as they were: for tests that play the demonstration's upkeep or the examples
 * of the interface, which change what other tests count.
 */
export function restoredDirectory(world: World): void {
  let kept: Snapshot = { services: '[]', people: [], organisations: [] }
  const ids = async (table: string): Promise<readonly string[]> => {
    const { rows } = await world.db.asOwner((tx) =>
      sql<{ id: string }>`select id from ${sql.table(table)}`.execute(tx),
    )
    return rows.map(({ id }) => id)
  }
  before(async () => {
    const { rows } = await world.db.asOwner((tx) =>
      sql<{ all: string }>`select jsonb_agg(to_jsonb(s))::text as all from directory.service s`.execute(tx),
    )
    kept = {
      services: rows[0]?.all ?? '[]',
      people: await ids('accounts.person'),
      organisations: await ids('accounts.organisation'),
    }
  })
  after(async () => {
    await world.clear()
    await world.db.asOwner(async (tx) => {
      // First what is new goes with all that hangs on it, then what was there is put back as it was.
      const there = sql`(select (r.value ->> 'id')::uuid from jsonb_array_elements(${kept.services}::jsonb) r)`
      await sql`update directory.service set merged_into = null where merged_into not in ${there}`.execute(tx)
      await sql`delete from directory.service where id not in ${there}`.execute(tx)
      await sql`delete from directory.confirmation`.execute(tx)
      await sql`delete from directory.listing_version`.execute(tx)
      await sql`delete from directory.translation_task`.execute(tx)
      await sql`delete from directory.origin`.execute(tx)
      await sql`set local session_replication_role = replica`.execute(tx)
      await sql`delete from directory.service`.execute(tx)
      await sql`insert into directory.service select * from jsonb_populate_recordset(null::directory.service, ${kept.services}::jsonb)`.execute(
        tx,
      )
      await sql`set local session_replication_role = origin`.execute(tx)
      await sql`delete from accounts.role_assignment where person_id <> all(${[...kept.people]}::uuid[])`.execute(
        tx,
      )
      await sql`update accounts.role_assignment set valid_to = null where role = 'maintainer'`.execute(tx)
      await sql`delete from accounts.organisation where id <> all(${[...kept.organisations]}::uuid[])`.execute(
        tx,
      )
      await sql`delete from accounts.session`.execute(tx)
      await sql`delete from accounts.person where id <> all(${[...kept.people]}::uuid[])`.execute(tx)
      await sql`update accounts.person set mail_bounced_at = null`.execute(tx)
      await sql`update directory.revision set number = number + 1, rest = rest + 1`.execute(tx)
      // Readers take in what bears a newer number than they have seen: the rows put back bear the ones they had.
      await sql`update directory.service set state = state`.execute(tx)
    })
    await world.product.deps.catalogue.refresh()
  })
}
