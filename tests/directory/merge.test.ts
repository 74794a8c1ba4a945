import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  compareListings,
  listCorrections,
  listDuplicates,
  mergeListings,
  replaceListing,
  reportError,
  tellApart,
  undoMerge,
} from '#capabilities/directory/index.ts'
import { organisationId } from '#seed/demo/ids.ts'
import { directoryAsItWas } from '#tests/support/directory-work.ts'
import { aListing, aPeerGroup, mutable, ngo, readAs, tidiedDirectory } from '#tests/support/listings.ts'
import { refused, traces } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const parish = organisationId('17', 'parish-vasa')

describe('two listings that are one', () => {
  const world = freshWorld({ limitFactor: 1000 })
  tidiedDirectory(world)
  directoryAsItWas(world)
  beforeEach(() => world.clear())

  const two = async (): Promise<readonly [string, string]> => {
    const kept = await aListing(world, 'coordinator', ngo, { phone: null, web: 'https://a.example/' })
    const other = await aListing(world, 'coordinator', parish, {
      name: { fi: 'Isien illat, Vaasa', sv: 'Pappakväll' },
      phone: '06 000 0002',
      languages: ['sv', 'en'],
    })
    return [kept.id, other.id]
  }
  /** What was being read when the change came is not enough: once more. */
  const follow = async (): Promise<void> => {
    await world.product.deps.catalogue.refresh()
    await world.product.deps.catalogue.refresh()
  }
  const ways = (id: string): Promise<readonly string[]> =>
    world.db.asOwner(async (tx) => {
      const { rows } = await sql<{ way: string }>`
        select way from directory.listing_version where service_id = ${id} order by number`.execute(tx)
      return rows.map(({ way }) => way)
    })

  it('are found in the demo with their signs', async () => {
    const { pairs } = await listDuplicates(world.as('coordinator'), { county: '17' })
    const girls = pairs.find(({ left, right }) =>
      [left, right].some(({ name }) => name.fi === 'Laihian tyttöryhmä'),
    )
    assert.ok(girls)
    assert.deepEqual(
      girls.signs.map(({ sign }) => sign),
      ['same-kind', 'like-name', 'same-place'],
    )
    // What other tests of this file have made is no double of the demo's.
    const ofDemo = pairs.filter(({ left, right }) =>
      [left, right].every(({ name }) => !(name.fi ?? '').startsWith('Isien')),
    )
    assert.ok(ofDemo.length <= 4, `${ofDemo.length} pairs in an orderly directory`)
  })

  it('become one that has what both had; the address of the other leads there, the history of both is kept', async () => {
    const [kept, other] = await two()
    await reportError(world.anyone, {
      id: other,
      field: 'phone',
      text: 'Numero ei vastaa.',
      language: 'fi',
      from: 'test',
    })
    const seen = await compareListings(world.as('coordinator'), { id: kept, other })
    assert.deepEqual(
      seen.rows.map(({ field, suggested }) => [field, suggested]),
      [
        ['name', 'kept'],
        ['phone', 'other'],
        ['web', 'kept'],
      ],
    )
    assert.deepEqual(seen.joined, ['languages'])
    const { version } = await mergeListings(world.as('coordinator'), {
      id: kept,
      other,
      chosen: { name: 'other' },
      version: 1,
      otherVersion: 1,
    })
    assert.equal(version, 2)
    await follow()
    const { catalogue } = world.product.deps
    const shown = catalogue.service(kept)
    assert.deepEqual(
      [shown?.name.fi, shown?.phone, shown?.web, shown?.languages],
      ['Isien illat, Vaasa', '06 000 0002', 'https://a.example/', ['fi', 'sv', 'en']],
    )
    assert.equal(catalogue.service(other), undefined)
    assert.equal(catalogue.redirected(other), kept)
    assert.deepEqual(
      [await ways(kept), await ways(other)],
      [
        ['created', 'merge'],
        ['created', 'merge'],
      ],
    )
    const { merges, pairs } = await listDuplicates(world.as('coordinator'), { county: '17' })
    assert.equal(merges.find(({ id }) => id === other)?.into, kept)
    assert.ok(pairs.every((pair) => pair.one !== other && pair.other !== other))
    assert.equal((await traces(world, 'listing.merge'))[0]?.about['merged'], other)
    const corrections = await listCorrections(world.as('coordinator'), {})
    assert.ok(corrections.items.some(({ service_id }) => service_id === kept))
  })

  it('send a reader of the old address on for good', async () => {
    const [kept, other] = await two()
    await mergeListings(world.as('coordinator'), { id: kept, other })
    await follow()
    for (const [from, to] of [
      [`/palvelu/${other}`, `/palvelu/${kept}`],
      [`/sv/tjanst/${other}`, `/sv/tjanst/${kept}`],
    ] as const) {
      const response = await world.visitor().raw(from)
      assert.deepEqual([response.status, response.headers.get('location')], [301, to])
    }
  })

  it('can be taken apart again, as they were', async () => {
    const [kept, other] = await two()
    const before = [await readAs(world, 'coordinator', kept), await readAs(world, 'coordinator', other)]
    await mergeListings(world.as('coordinator'), { id: kept, other, chosen: { name: 'other' } })
    assert.deepEqual(await undoMerge(world.as('coordinator'), { id: other }), { restored: true, into: kept })
    const after = [await readAs(world, 'coordinator', kept), await readAs(world, 'coordinator', other)]
    assert.deepEqual(
      after.map(({ listing }) => [listing.content, listing.state]),
      before.map(({ listing }) => [listing.content, listing.state]),
    )
    await follow()
    assert.equal(world.product.deps.catalogue.redirected(other), undefined)
    assert.deepEqual(
      [await ways(kept), await ways(other)],
      [
        ['created', 'merge', 'undo'],
        ['created', 'merge', 'undo'],
      ],
    )
    await refused(undoMerge(world.as('coordinator'), { id: other }), 'conflict', 'listing.not-merged')
  })

  it('keep what somebody has written since, when they are taken apart', async () => {
    const [kept, other] = await two()
    await mergeListings(world.as('coordinator'), { id: kept, other })
    await replaceListing(world.as('maintainer'), {
      id: kept,
      content: mutable({ ...aPeerGroup, phone: '06 000 0009' }),
      version: 2,
    })
    assert.deepEqual(await undoMerge(world.as('coordinator'), { id: other }), { restored: false, into: kept })
    assert.equal((await readAs(world, 'coordinator', kept)).listing.content.phone, '06 000 0009')
    assert.equal((await readAs(world, 'coordinator', other)).listing.state, 'published')
  })

  it('are merged once, and not over what somebody has just changed', async () => {
    const [kept, other] = await two()
    await refused(
      mergeListings(world.as('coordinator'), { id: kept, other, version: 7 }),
      'conflict',
      'listing.changed-meanwhile',
    )
    await mergeListings(world.as('coordinator'), { id: kept, other })
    await refused(
      mergeListings(world.as('coordinator'), { id: kept, other }),
      'conflict',
      'listing.not-both-published',
    )
    await refused(mergeListings(world.as('coordinator'), { id: kept, other: kept }), 'not-found')
  })

  it('are told apart, and then not shown again', async () => {
    const kept = await aListing(world, 'coordinator', ngo)
    const other = await aListing(world, 'coordinator', ngo)
    const areListed = async (): Promise<boolean> =>
      (await listDuplicates(world.as('coordinator'), { county: '17' })).pairs.some(
        ({ one, other: two_ }) => [one, two_].includes(kept.id) && [one, two_].includes(other.id),
      )
    assert.equal(await areListed(), true)
    await tellApart(world.as('coordinator'), { id: kept.id, other: other.id })
    await tellApart(world.as('coordinator'), { id: other.id, other: kept.id })
    assert.equal(await areListed(), false)
  })

  it('are the coordinator’s matter alone', async () => {
    const [kept, other] = await two()
    for (const who of ['maintainer', 'guide', 'admin', 'coordinator-16', 'area-lead', 'county-leader']) {
      const kinds = new Set(['not-found', 'not-allowed'])
      for (const attempt of [
        () => mergeListings(world.as(who), { id: kept, other }),
        () => undoMerge(world.as(who), { id: other }),
        () => tellApart(world.as(who), { id: kept, other }),
        () => compareListings(world.as(who), { id: kept, other }),
        () => listDuplicates(world.as(who), { county: '17' }),
      ]) {
        const refusal = await attempt().then(
          () => undefined,
          (error: unknown) => error,
        )
        assert.ok(refusal instanceof Error && 'kind' in refusal && kinds.has(String(refusal.kind)), who)
      }
    }
    await refused(listDuplicates(world.as('maintainer'), { county: '17' }), 'not-found')
  })
})
