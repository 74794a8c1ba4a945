import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { listVersions, replaceListing, restoreVersion } from '#capabilities/directory/index.ts'
import {
  aListing,
  aPeerGroup,
  county,
  mutable,
  ngo,
  readAs,
  tidiedDirectory,
} from '#tests/support/listings.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

describe('the versions of a listing', () => {
  const world = freshWorld({ limitFactor: 1000 })
  tidiedDirectory(world)
  beforeEach(() => world.clear())

  it('say who changed what and when, and go back without losing what came after', async () => {
    const { id } = await aListing(world, 'maintainer', ngo)
    world.clock.advance(60_000)
    await replaceListing(world.as('maintainer-two'), {
      id,
      version: 1,
      content: mutable({
        ...aPeerGroup,
        phone: '000 000 0009',
        name: { fi: 'Isien aamu', sv: 'Pappakväll' },
      }),
    })
    const { versions } = await listVersions(world.as('maintainer'), { id })
    assert.deepEqual(
      versions.map(({ number, way, author, changes }) => [number, way, author, changes]),
      [
        [
          2,
          'edit',
          'Kari Heikkilä',
          [
            { field: 'name', language: 'fi' },
            { field: 'phone', language: null },
          ],
        ],
        [1, 'created', 'Terttu Vainio', []],
      ],
    )
    await refused(restoreVersion(world.as('maintainer'), { id, number: 2 }), 'conflict', 'listing.already-so')
    await refused(
      restoreVersion(world.as('maintainer'), { id, number: 1, version: 1 }),
      'conflict',
      'listing.changed-meanwhile',
    )
    await refused(restoreVersion(world.as('maintainer'), { id, number: 7 }), 'not-found')
    assert.deepEqual(await restoreVersion(world.as('maintainer'), { id, number: 1, version: 2 }), {
      version: 3,
    })
    const { listing } = await readAs(world, 'maintainer', id)
    assert.deepEqual([listing.content.phone, listing.content.name?.fi], ['000 000 0001', 'Isien ilta'])
    const after = await listVersions(world.as('maintainer'), { id })
    assert.deepEqual(
      after.versions.map(({ way }) => way),
      ['restore', 'edit', 'created'],
    )
    assert.equal(listing.confirmed_on, '2026-03-02')
  })

  it('begin with what stood when nobody had changed it here', async () => {
    const [service] = world.product.deps.catalogue.services().filter((each) => each.organisation_id === ngo)
    const { versions } = await listVersions(world.as('maintainer'), { id: service?.id ?? '' })
    assert.deepEqual(
      versions.map(({ number, author }) => [number, author]),
      [[1, null]],
    )
  })

  it('do not differ because a building has got its number or a text an empty language', async () => {
    const place = {
      site: null,
      kind: 'ngo' as const,
      name: { fi: 'Versiotupa', sv: 'Versionsstugan' },
      address: { fi: 'Esimerkkikuja 9' },
      postcode: null,
      municipality: '905',
      accessible: false,
      lon: null,
      lat: null,
      hours: { 1: [{ opens: '09:00', closes: '15:00' }] },
      note: null,
    }
    const { id } = await aListing(world, 'maintainer', ngo, { modes: ['site'], places: [place] })
    const { listing } = await readAs(world, 'maintainer', id)
    await replaceListing(world.as('maintainer'), {
      id,
      version: 1,
      content: mutable({ ...listing.content, phone: '000 000 0004' }),
    })
    const { versions } = await listVersions(world.as('maintainer'), { id })
    assert.deepEqual(versions[0]?.changes, [{ field: 'phone', language: null }])
  })

  it('are not gone back to where the languages of the county would be missing', async () => {
    const { id } = await aListing(world, 'maintainer', ngo, { name: { fi: 'Vain suomeksi' }, summary: null })
    await replaceListing(world.as('maintainer'), { id, version: 1, content: mutable(aPeerGroup) })
    // An association may; the rule is the same for both, only its strictness differs.
    await restoreVersion(world.as('maintainer'), { id, number: 1 })
    const ours = await aListing(world, 'coordinator', county)
    await refused(listVersions(world.as('maintainer'), { id: ours.id }), 'not-allowed')
    await refused(restoreVersion(world.as('maintainer'), { id: ours.id, number: 1 }), 'not-allowed')
  })
})
