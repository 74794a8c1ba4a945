import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  beginEdit,
  beginListing,
  chooseOrganisation,
  confirmListing,
  createListing,
  dropListingDraft,
  giveDraftBack,
  hideListing,
  keepListingDraft,
  listDrafts,
  type ListingContent,
  listOwnOrganisations,
  listWorkListings,
  publishDraft,
  publishListing,
  readDraft,
  readDraftConflict,
  readWorkListing,
  removeListing,
  removeOldListingDrafts,
  replaceListing,
  sendDraft,
  settleDraftConflict,
} from '#capabilities/directory/index.ts'
import { days } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { organisationId } from '#seed/demo/ids.ts'
import {
  aListing,
  aPeerGroup,
  county,
  mutable,
  ngo,
  readAs,
  shownNow,
  tidiedDirectory,
} from '#tests/support/listings.ts'
import { refused, traces } from '#tests/support/requests.ts'
import { freshWorld, type World } from '#tests/support/world.ts'

const parish = organisationId('17', 'parish-vasa')

/** A draft of the association, filled in as far as it needs to be. */
async function filled(
  world: World,
  by = 'maintainer',
  differently: Partial<ListingContent> = {},
): Promise<string> {
  const { id } = await beginListing(world.as(by), { organisation: ngo })
  await keepListingDraft(world.as(by), {
    id,
    step: 'preview',
    changes: mutable({ ...aPeerGroup, ...differently }),
  })
  return id
}

const ngoReview = (world: World, value: boolean): Promise<unknown> =>
  world.db.asOwner((tx) =>
    sql`insert into directory.setting (county, scope, key, value, changed_at)
      values ('17', '17', 'ngo-review', ${JSON.stringify(value)}::jsonb, ${world.clock.now()})
      on conflict (county, scope, key) do update set value = excluded.value`.execute(tx),
  )

describe('a listing written by its provider', () => {
  const world = freshWorld({ limitFactor: 1000 })
  tidiedDirectory(world)
  beforeEach(async () => {
    await world.clear()
    await ngoReview(world, false)
  })

  it('goes from an empty draft to the public page, and the draft is gone', async () => {
    const { id, step } = await beginListing(world.as('maintainer'), {})
    assert.equal(step, 'service', 'whoever keeps one organisation need not choose it')
    await refused(publishDraft(world.as('maintainer'), { id }), 'invalid')
    await keepListingDraft(world.as('maintainer'), { id, step: 'preview', changes: mutable(aPeerGroup) })
    const { listing, version } = await publishDraft(world.as('maintainer'), { id })
    assert.equal(version, 1)
    await shownNow(world)
    const shown = world.product.deps.catalogue.service(listing)
    assert.equal(shown?.name.fi, 'Isien ilta')
    assert.equal(shown?.confirmed_on, '2026-03-02')
    await refused(readDraft(world.as('maintainer'), { id }), 'not-found')
    const [trace] = await traces(world, 'listing-draft.publish')
    assert.deepEqual([trace?.county, trace?.about['listing']], ['17', listing])
  })

  it('keeps a new address as a building of the county, and its hours and exceptions', async () => {
    const { id } = await aListing(world, 'maintainer', ngo, {
      modes: ['site'],
      places: [
        {
          site: null,
          kind: 'ngo',
          name: { fi: 'Isien tupa', sv: 'Pappastugan' },
          address: { fi: 'Esimerkkikuja 3', sv: 'Exempelgränden 3' },
          postcode: '65100',
          municipality: '905',
          accessible: true,
          lon: null,
          lat: null,
          hours: { 3: [{ opens: '17:00', closes: '19:30' }] },
          note: null,
        },
      ],
      exceptions: [{ from: '2026-04-01', to: '2026-04-06', opens: null, closes: null, note: {}, place: 0 }],
    })
    const { listing } = await readAs(world, 'maintainer', id)
    assert.deepEqual(listing.content.places[0]?.hours, { 3: [{ opens: '17:00', closes: '19:30' }] })
    assert.equal(listing.content.exceptions[0]?.place, 0)
    assert.notEqual(listing.content.places[0]?.site, null)
  })

  it('says which field is wrong: a script as an address, no way in, ages the wrong way round', async () => {
    const { id } = await beginListing(world.as('maintainer'), { organisation: ngo })
    const bad = await refused(
      keepListingDraft(world.as('maintainer'), {
        id,
        step: 'how',
        changes: { web: 'javascript:alert(1)', booking: 'data:text/html,x' },
      }),
      'invalid',
    )
    assert.deepEqual(
      bad.fields.map(({ field, code }) => [field, code]),
      [
        ['changes.web', 'web-address'],
        ['changes.booking', 'web-address'],
      ],
    )
    await keepListingDraft(world.as('maintainer'), {
      id,
      step: 'preview',
      changes: mutable({ ...aPeerGroup, phone: null, ageFrom: 12, ageTo: 3 }),
    })
    const refusal = await refused(publishDraft(world.as('maintainer'), { id }), 'invalid')
    assert.deepEqual(refusal.fields.map(({ field }) => field).toSorted(), ['ageTo', 'phone'])
  })

  it('shows a script in its words as words', async () => {
    const { id } = await aListing(world, 'maintainer', ngo, {
      name: { fi: '<script>alert(1)</script>', sv: '"><img src=x onerror=alert(1)>' },
    })
    await shownNow(world)
    const visitor = world.visitor()
    await visitor.signIn('maintainer')
    for (const address of [`/palvelu/${id}`, `/sv/tjanst/${id}`, `/tyo/palvelut/${id}`, '/tyo/palvelut']) {
      const { body, status } = await visitor.get(address)
      assert.equal(status, 200, address)
      assert.ok(!body.includes('<script>alert') && !body.includes('<img src=x'), address)
    }
  })

  it('is another’s business for everybody else: their pages answer as for one that does not exist', async () => {
    const { id } = await aListing(world, 'maintainer', ngo)
    const draft = await filled(world)
    for (const who of ['second-maintainer', 'guide', 'maintainer-09', 'coordinator-09', 'admin']) {
      const other = world.as(who)
      await refused(readDraft(other, { id: draft }), 'not-found')
      await refused(publishDraft(other, { id: draft }), 'not-found')
      await refused(dropListingDraft(other, { id: draft }), 'not-found')
      await refused(beginListing(other, { organisation: ngo }), 'not-found')
      await refused(createListing(other, { organisation: ngo, content: mutable(aPeerGroup) }), 'not-found')
      const visitor = world.visitor()
      await visitor.signIn(who)
      assert.equal((await visitor.raw(`/tyo/luonnos/${draft}/texts`)).status, 404)
      // What is published every professional may read; who changed it is its keepers’ business.
      assert.equal((await visitor.raw(`/tyo/palvelut/${id}/versiot`)).status, 403)
    }
    await hideListing(world.as('maintainer'), { id })
    for (const who of ['second-maintainer', 'guide']) {
      await refused(readWorkListing(world.as(who), { id }), 'not-found')
      await refused(confirmListing(world.as(who), { id }), 'not-found')
      await refused(beginEdit(world.as(who), { id }), 'not-found')
      await refused(
        replaceListing(world.as(who), { id, version: 1, content: mutable(aPeerGroup) }),
        'not-found',
      )
      await refused(removeListing(world.as(who), { id }), 'not-found')
      const visitor = world.visitor()
      await visitor.signIn(who)
      assert.equal((await visitor.raw(`/tyo/palvelut/${id}`)).status, 404)
    }
    // A colleague of the same association goes on where the other left off.
    assert.equal((await readDraft(world.as('maintainer-two'), { id: draft })).content.name?.fi, 'Isien ilta')
  })

  it('waits for the coordinator where the county has decided so, and comes back with a reason', async () => {
    await ngoReview(world, true)
    const id = await filled(world)
    await refused(publishDraft(world.as('maintainer'), { id }), 'conflict', 'listing.needs-review')
    await refused(
      createListing(world.as('maintainer'), { organisation: ngo, content: mutable(aPeerGroup) }),
      'conflict',
    )
    await refused(giveDraftBack(world.as('coordinator'), { id, reason: 'Kerro hinta.' }), 'conflict')
    await sendDraft(world.as('maintainer'), { id })
    assert.equal((await listDrafts(world.as('coordinator'), {}))[0]?.id, id)
    await refused(giveDraftBack(world.as('maintainer'), { id, reason: 'Itse itselleni.' }), 'not-allowed')
    await giveDraftBack(world.as('coordinator'), { id, reason: 'Kerro vielä, mitä se maksaa.' })
    const returned = await readDraft(world.as('maintainer'), { id })
    assert.deepEqual(
      [returned.state, returned.returned_because],
      ['returned', 'Kerro vielä, mitä se maksaa.'],
    )
    await keepListingDraft(world.as('maintainer'), {
      id,
      step: 'cost',
      changes: { free: false, cost: { fi: '5 €', sv: '5 €' } },
    })
    await sendDraft(world.as('maintainer'), { id })
    const { listing } = await publishDraft(world.as('coordinator'), { id })
    assert.equal((await readAs(world, 'maintainer', listing)).listing.state, 'published')
  })

  it('of two who publish at once lets one win and shows the other both', async () => {
    const { id } = await aListing(world, 'maintainer', ngo)
    const mine = await beginEdit(world.as('maintainer'), { id })
    const theirs = await beginEdit(world.as('maintainer-two'), { id })
    assert.notEqual(mine.id, theirs.id)
    await keepListingDraft(world.as('maintainer'), {
      id: mine.id,
      step: 'texts',
      changes: { name: { fi: 'Isien keskiviikko', sv: 'Pappakväll' }, phone: '000 000 0002' },
    })
    await keepListingDraft(world.as('maintainer-two'), {
      id: theirs.id,
      step: 'texts',
      changes: { name: { fi: 'Isien torstai', sv: 'Pappakväll' }, free: false },
    })
    const [first, second] = await Promise.allSettled([
      publishDraft(world.as('maintainer'), { id: mine.id }),
      publishDraft(world.as('maintainer-two'), { id: theirs.id }),
    ])
    assert.deepEqual([first.status, second.status].toSorted(), ['fulfilled', 'rejected'])
    const [loser, who, chosen] =
      first.status === 'rejected'
        ? ([mine.id, 'maintainer', 'Isien keskiviikko'] as const)
        : ([theirs.id, 'maintainer-two', 'Isien torstai'] as const)
    await refused(publishDraft(world.as(who), { id: loser }), 'conflict', 'listing.changed-meanwhile')
    const conflict = await readDraftConflict(world.as(who), { id: loser })
    assert.deepEqual(conflict?.found.both, [{ field: 'name', language: 'fi' }])
    assert.equal(conflict.found.onlyMine.length, 1, 'what only one of them changed is nobody’s quarrel')
    await refused(settleDraftConflict(world.as(who), { id: loser, version: 1, mine: [] }), 'conflict')
    await settleDraftConflict(world.as(who), { id: loser, version: 2, mine: ['name.fi'] })
    await publishDraft(world.as(who), { id: loser })
    const { listing } = await readAs(world, 'maintainer', id)
    assert.deepEqual(
      [listing.version, listing.content.name?.fi, listing.content.phone, listing.content.free],
      [3, chosen, '000 000 0002', false],
    )
  })

  it('is replaced as a whole only over the version that was seen', async () => {
    const { id, version } = await aListing(world, 'maintainer', ngo)
    const next = mutable({ ...aPeerGroup, phone: '000 000 0003' })
    assert.deepEqual(await replaceListing(world.as('maintainer'), { id, version, content: next }), {
      id,
      version: 2,
    })
    const refusal = await refused(
      replaceListing(world.as('coordinator'), { id, version, content: next }),
      'conflict',
      'listing.changed-meanwhile',
    )
    assert.deepEqual(refusal.theirs, { version: 2 })
  })

  it('may stand in one language when an association keeps it, and in two when the county does', async () => {
    const fi = { name: { fi: 'Isien ilta' }, summary: null }
    const { id } = await aListing(world, 'maintainer', ngo, fi)
    const read = await readAs(world, 'maintainer', id)
    assert.deepEqual([read.onlyIn, read.translations], ['fi', [{ language: 'sv', fields: ['name'] }]])
    const refusal = await refused(aListing(world, 'coordinator', county, fi), 'invalid')
    assert.deepEqual(
      refusal.fields.map(({ field, code }) => [field, code]),
      [['name.sv', 'missing-in-sv']],
    )
  })

  it('is hidden, shown again and removed; what the law obliges to give is not removed by its provider alone', async () => {
    const { id } = await aListing(world, 'maintainer', ngo)
    await hideListing(world.as('maintainer'), { id })
    await shownNow(world)
    assert.equal(world.product.deps.catalogue.service(id), undefined)
    await refused(hideListing(world.as('maintainer'), { id }), 'conflict', 'listing.not-published')
    await confirmListing(world.as('maintainer'), { id })
    assert.equal((await readAs(world, 'maintainer', id)).listing.state, 'hidden', 'confirming is not showing')
    await publishListing(world.as('maintainer'), { id })
    await removeListing(world.as('maintainer'), { id })
    await refused(confirmListing(world.as('maintainer'), { id }), 'conflict', 'listing.not-kept')
    await publishListing(world.as('coordinator'), { id })

    const statutory = await aListing(world, 'county-communicator', county, {
      type: 'child-clinic',
      name: null,
      summary: null,
    })
    for (const act of [hideListing, removeListing])
      await refused(
        act(world.as('county-communicator'), { id: statutory.id }),
        'conflict',
        'listing.statutory',
      )
    await removeListing(world.as('coordinator'), { id: statutory.id })
  })

  it('is confirmed with one press by who keeps it or leads its area, and by nobody else', async () => {
    const { id } = await aListing(world, 'maintainer', ngo)
    world.clock.advance(days(10))
    await confirmListing(world.as('area-lead'), { id })
    const { confirmations, listing } = await readAs(world, 'maintainer', id)
    assert.deepEqual([confirmations[0]?.way, listing.confirmed_on], ['lead', '2026-03-12'])
    await refused(confirmListing(world.as('guide'), { id }), 'not-allowed')
  })

  it('stands in the lists of those who keep or oversee it, found by what it waits for', async () => {
    const { id } = await aListing(world, 'maintainer', ngo, {
      name: { fi: 'Aivan 100 % oma ryhmä' },
      summary: null,
    })
    const own = await listWorkListings(world.as('maintainer'), { q: '100 % oma' })
    assert.deepEqual(
      own.items.map((each) => each.id),
      [id],
    )
    assert.ok(
      (await listWorkListings(world.as('maintainer'), { check: 'translation' })).items.some(
        (each) => each.id === id,
      ),
    )
    assert.ok(
      (await listWorkListings(world.as('maintainer'), {})).items.every(
        (each) => each.organisation_id === ngo,
      ),
    )
    assert.equal((await listWorkListings(world.as('guide'), {})).total, 0)
    const all = await listWorkListings(world.as('coordinator'), {})
    assert.ok(all.total > 100 && all.items.length === 30)
    const ofParish = await listWorkListings(world.as('coordinator'), { organisation: parish })
    assert.ok(ofParish.items.every((each) => each.organisation_id === parish))
    // The count is of the whole database, and the search takes in what was changed meanwhile: others only add to it.
    const counts: number[] = []
    for (let round = 0; round < 5; round++) {
      const before = world.db.statements()
      await listWorkListings(world.as('coordinator'), { page: 2 })
      counts.push(world.db.statements() - before)
    }
    assert.ok(Math.min(...counts) < 9, 'as many statements for thirty listings as for one')
  })

  it('lets a coordinator enter an organisation that is not here yet, once', async () => {
    const { id, step } = await beginListing(world.as('coordinator'), {})
    assert.equal(step, 'organisation')
    const typed = {
      name: { fi: 'Esimerkkisaaren perheyhdistys', sv: '' },
      sector: 'ngo',
      municipality: '905',
      phone: '000 000 0005',
      email: '',
      web: '',
      businessCode: '',
    }
    await chooseOrganisation(world.as('coordinator'), { id, entered: typed })
    const draft = await readDraft(world.as('coordinator'), { id })
    assert.deepEqual(draft.organisation, { fi: 'Esimerkkisaaren perheyhdistys' })
    const again = await refused(
      chooseOrganisation(world.as('coordinator'), { id, entered: typed }),
      'invalid',
    )
    assert.equal(again.fields[0]?.code, 'organisation-is-there')
    await refused(chooseOrganisation(world.as('coordinator'), { id, organisation: newId() }), 'not-found')
    const { id: volunteers } = await beginListing(world.as('maintainer'), {})
    await refused(
      chooseOrganisation(world.as('maintainer'), { id: volunteers, entered: typed }),
      'not-allowed',
    )
    assert.equal((await listOwnOrganisations(world.as('maintainer'), {})).length, 1)
  })

  it('loses drafts that nobody has touched for half a year', async () => {
    const id = await filled(world)
    world.clock.advance(days(179))
    await removeOldListingDrafts(world.system, {})
    await readDraft(world.as('maintainer'), { id })
    world.clock.advance(days(2))
    assert.ok((await removeOldListingDrafts(world.system, {})) >= 1)
    await refused(readDraft(world.as('maintainer'), { id }), 'not-found')
  })
})
