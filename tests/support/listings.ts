import { after, before } from 'node:test'
import { sql } from 'kysely'
import {
  createListing,
  emptyListing,
  type ListingContent,
  readWorkListing,
  type WorkListing,
} from '#capabilities/directory/index.ts'
import { organisationId } from '#seed/demo/ids.ts'
import type { World } from '#tests/support/world.ts'

/** The association that the demo's volunteer keeps, and others of the same county. */
export const ngo = organisationId('17', 'ngo-families')
export const county = organisationId('17', 'county')

/** A peer group by phone: what an association lists with the least words. */
export const aPeerGroup: ListingContent = {
  ...emptyListing('peer-groups', ''),
  name: { fi: 'Isien ilta', sv: 'Pappakväll' },
  summary: { fi: 'Isät tapaavat kerran viikossa', sv: 'Pappor träffas en gång i veckan' },
  modes: ['phone'],
  languages: ['fi', 'sv'],
  phone: '000 000 0001',
  municipalities: ['905'],
}

/** A listing made by this person for the organisation, published. */
export async function aListing(
  world: World,
  by: string,
  organisation: string,
  differently: Partial<ListingContent> = {},
): Promise<{ readonly id: string; readonly version: number }> {
  return createListing(world.as(by), { organisation, content: mutable({ ...aPeerGroup, ...differently }) })
}

/** The same value for inputs whose types say that lists may be changed. */
export const mutable = (content: ListingContent): Parameters<typeof createListing>[1]['content'] =>
  JSON.parse(JSON.stringify(content)) as Parameters<typeof createListing>[1]['content']

export const readAs = (world: World, by: string, id: string): Promise<WorkListing> =>
  readWorkListing(world.as(by), { id })

/** The public index has taken in everything until now; a reading that had begun before is waited for first. */
export async function shownNow(world: World): Promise<void> {
  await world.product.deps.catalogue.refresh()
  await world.product.deps.catalogue.refresh()
}

/** What these tests add to the directory goes with them: other tests count what the demo has. */
export function tidiedDirectory(world: World): void {
  let there: readonly string[] = []
  let organisations: readonly string[] = []
  before(async () => {
    const idsIn = (table: string): Promise<readonly string[]> =>
      world.db.asOwner(async (tx) => {
        const { rows } = await sql<{ id: string }>`select id from ${sql.table(table)}`.execute(tx)
        return rows.map(({ id }) => id)
      })
    there = await idsIn('directory.service')
    organisations = await idsIn('accounts.organisation')
  })
  after(async () => {
    await world.db.asOwner(async (tx) => {
      await sql`delete from directory.listing_draft where service_id is null or service_id <> all(${[...there]}::uuid[])`.execute(
        tx,
      )
      await sql`delete from directory.service where id <> all(${[...there]}::uuid[])`.execute(tx)
      await sql`delete from directory.site where key like 'own-%' and not exists (select from directory.service_place p
        where p.site_id = site.id)`.execute(tx)
      await sql`delete from accounts.organisation where id <> all(${[...organisations]}::uuid[])`.execute(tx)
      await sql`delete from directory.setting where key = 'ngo-review'`.execute(tx)
    })
    await shownNow(world)
  })
}
