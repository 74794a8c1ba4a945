import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { createCatalogue, type Catalogue, type SearchQuery } from '#capabilities/directory/index.ts'
import { newId } from '#platform/ids.ts'
import { createLog } from '#platform/log.ts'
import { freshWorld } from '#tests/support/world.ts'

const ask = (q: string, more: Partial<SearchQuery> = {}): SearchQuery => ({
  q,
  lang: 'fi',
  page: 1,
  perPage: 50,
  ...more,
})

describe('the directory in memory', () => {
  const world = freshWorld()
  beforeEach(() => world.clear())

  const run = (statement: ReturnType<typeof sql>): Promise<unknown> =>
    world.db.asOwner((tx) => statement.execute(tx))
  const opened = async (): Promise<Catalogue> =>
    createCatalogue(
      world.db,
      createLog(() => {}, world.clock.now),
    )
  const idsOf = (catalogue: Catalogue, q: string, more: Partial<SearchQuery> = {}): string[] =>
    catalogue.search(ask(q, more)).hits.map((hit) => hit.id)
  const anyOf = (catalogue: Catalogue, type: string): string => {
    const found = catalogue.services().find((each) => each.type === type && each.county === '17')
    assert.ok(found)
    return found.id
  }

  it('takes in a change of one listing, and nothing when nothing has changed', async () => {
    const catalogue = await opened()
    const id = anyOf(catalogue, 'family-cafe')
    assert.equal(await catalogue.refresh(), false)
    assert.deepEqual(idsOf(catalogue, 'kurpitsalyhty'), [])
    await run(
      sql`update directory.service set name = '{"fi": "Kurpitsalyhty", "sv": "Pumpalyktan"}', summary = null where id = ${id}`,
    )
    // It may have heard of the change by itself already, so what this says is left open.
    await catalogue.refresh()
    assert.deepEqual(idsOf(catalogue, 'kurpitsalyhty'), [id])
    assert.deepEqual(idsOf(catalogue, 'pumpalyktan', { lang: 'sv' }), [id])
    assert.equal(catalogue.service(id)?.name.fi, 'Kurpitsalyhty')
    assert.equal(catalogue.services().filter((each) => each.id === id).length, 1)
    catalogue.stop()
  })

  it('shows nothing that is not published, and shows it again when it is', async () => {
    const catalogue = await opened()
    const id = anyOf(catalogue, 'speech-therapy')
    const total = catalogue.search(ask('')).total
    await run(sql`update directory.service set state = 'hidden' where id = ${id}`)
    await catalogue.refresh()
    assert.equal(catalogue.service(id), undefined)
    assert.equal(catalogue.search(ask('')).total, total - 1)
    assert.ok(!idsOf(catalogue, 'puheterapia').includes(id))
    await run(sql`update directory.service set state = 'published' where id = ${id}`)
    await catalogue.refresh()
    assert.ok(idsOf(catalogue, 'puheterapia').includes(id))
    assert.equal(catalogue.search(ask('')).total, total)
    catalogue.stop()
  })

  it('leads from a merged listing to the one it became', async () => {
    const catalogue = await opened()
    const [one, other] = catalogue.services().filter((each) => each.type === 'child-clinic')
    assert.ok(one !== undefined && other !== undefined)
    await run(
      sql`update directory.service set state = 'merged', merged_into = ${other.id} where id = ${one.id}`,
    )
    await catalogue.refresh()
    assert.equal(catalogue.redirected(one.id), other.id)
    assert.equal(catalogue.redirected(other.id), undefined)
    const again = await opened()
    assert.equal(again.redirected(one.id), other.id)
    await run(sql`update directory.service set state = 'published', merged_into = null where id = ${one.id}`)
    await catalogue.refresh()
    assert.equal(catalogue.redirected(one.id), undefined)
    catalogue.stop()
    again.stop()
  })

  it('follows hours, places and municipalities also when the listing itself was not written', async () => {
    const catalogue = await opened()
    const listing = catalogue.services().find((each) => each.places.length === 1)
    assert.ok(listing)
    await run(sql`delete from directory.hours_exception where service_id = ${listing.id}`)
    await run(sql`update directory.service set phone_hours = null where id = ${listing.id}`)
    await run(sql`update directory.service_place set hours = '{"7": [{"opens": "10:00", "closes": "12:00"}]}'
      where service_id = ${listing.id}`)
    await catalogue.refresh()
    assert.deepEqual(Object.keys(catalogue.service(listing.id)?.places[0]?.hours ?? {}), ['7'])
    const sunday = new Date('2026-03-01T09:00:00Z')
    assert.ok(
      idsOf(catalogue, '', { now: sunday, openNow: true, county: listing.county }).includes(listing.id),
    )
    await run(sql`insert into directory.hours_exception (id, service_id, from_day, to_day)
      values (${newId()}, ${listing.id}, '2026-03-01', '2026-03-01')`)
    await catalogue.refresh()
    assert.equal(catalogue.service(listing.id)?.exceptions.length, 1)
    assert.ok(
      !idsOf(catalogue, '', { now: sunday, openNow: true, county: listing.county }).includes(listing.id),
    )
    await run(sql`delete from directory.hours_exception where service_id = ${listing.id}`)
    await catalogue.refresh()
    assert.deepEqual(catalogue.service(listing.id)?.exceptions, [])
    catalogue.stop()
  })

  it('follows what listings share: the kind, the provider, the building', async () => {
    const catalogue = await opened()
    const listing = catalogue
      .services()
      .find((each) => each.type === 'child-clinic' && each.places.length > 0)
    assert.ok(listing)
    const site = listing.places[0]?.site ?? ''
    await run(
      sql`update directory.service_type set lay_words = '{"fi": ["hapsenkakkiainen"]}' where key = 'child-clinic'`,
    )
    await run(
      sql`update accounts.organisation set name = '{"fi": "Uusi nimi"}' where id = ${listing.organisation_id}`,
    )
    await run(sql`update directory.site set postcode = '00999' where id = ${site}`)
    await catalogue.refresh()
    const now = catalogue.service(listing.id)
    assert.equal(now?.organisation.fi, 'Uusi nimi')
    assert.equal(now?.places.find((place) => place.site === site)?.postcode, '00999')
    assert.ok(idsOf(catalogue, 'hapsenkakkiainen', { perPage: 100 }).includes(listing.id))
    catalogue.stop()
  })

  it('lets a county’s own words work at once, in that county', async () => {
    const catalogue = await opened()
    const mine = { county: '17' }
    assert.deepEqual(idsOf(catalogue, 'hulabaloo', mine), [])
    await run(sql`insert into directory.vocabulary (id, county, kind, fi, types, because, changed_at)
      values (${newId()}, '17', 'leads-to', '{hulabaloo}', '{leisure}', 'Tapahtuman nimi', now())`)
    await catalogue.refresh()
    const found = catalogue.search(ask('hulabaloo', mine))
    assert.equal(catalogue.service(found.hits[0]?.id ?? '')?.type, 'leisure')
    assert.ok(found.hits[0]?.why.includes('leads words=hulabaloo'))
    assert.ok(found.hits[0]?.why.some((reason) => reason.endsWith('=Tapahtuman nimi')))
    assert.deepEqual(idsOf(catalogue, 'hulabaloo', { county: '16' }), [])
    assert.ok(catalogue.vocabulary().some((row) => row.fi.includes('hulabaloo')))
    await run(sql`update directory.vocabulary set active = false where county = '17'`)
    await catalogue.refresh()
    assert.deepEqual(idsOf(catalogue, 'hulabaloo', mine), [])
    catalogue.stop()
  })

  it('misses no listing when two are written at once', async () => {
    const catalogue = await opened()
    const ids = catalogue
      .services()
      .slice(0, 12)
      .map((each) => each.id)
    await Promise.all(
      ids.map((id, at) =>
        run(sql`update directory.service set phone = ${`000 ${at}`} where id = ${id}`).then(() =>
          catalogue.refresh(),
        ),
      ),
    )
    await catalogue.refresh()
    assert.deepEqual(
      ids.map((id) => catalogue.service(id)?.phone),
      ids.map((_id, at) => `000 ${at}`),
    )
    catalogue.stop()
  })

  it('lets go of a listing that was deleted, and takes in many at once', async () => {
    const catalogue = await opened()
    const one = anyOf(catalogue, 'culture')
    await run(sql`insert into directory.service (id, county, type, variant, organisation_id, name, modes, access, free, languages,
        state, confirmed_on, next_check_on, created_at, changed_at, local_words)
      select gen_random_uuid(), county, type, variant, organisation_id, '{"fi": "Joukkolisäys"}', modes, access, free, languages,
        'published', confirmed_on, next_check_on, created_at, changed_at, '{}'
      from directory.service cross join generate_series(1, 1200) where id = ${one}`)
    await catalogue.refresh()
    assert.equal(catalogue.search(ask('joukkolisäys')).total, 1200)
    await run(sql`delete from directory.service where name ->> 'fi' = 'Joukkolisäys'`)
    await catalogue.refresh()
    assert.equal(catalogue.search(ask('joukkolisäys')).total, 0)
    assert.ok(!catalogue.services().some((each) => each.name.fi === 'Joukkolisäys'))
    catalogue.stop()
  })
})
