import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  type Correction,
  decideCorrection,
  listCorrections,
  proposeCorrection,
  readWorkListing,
  reportError,
} from '#capabilities/directory/index.ts'
import { days, hours } from '#platform/clock.ts'
import type { Caller } from '#platform/use-case.ts'
import { refused, traces } from '#tests/support/requests.ts'
import { aProvider, type Provider, tidiedUpkeep } from '#tests/support/upkeep.ts'
import { freshWorld } from '#tests/support/world.ts'

const report = { field: 'phone', text: 'Numerosta ei vastata enää', language: 'fi', from: 'test' } as const

describe('reports and proposals', () => {
  const world = freshWorld({ limitFactor: 1000 })
  tidiedUpkeep(world)
  beforeEach(() => world.clear())

  const keeperOf = (provider: Provider): Caller => {
    const [found] = provider.maintainers
    assert.ok(found)
    return found.caller
  }
  const openFor = async (caller: Caller): Promise<readonly Correction[]> =>
    (await listCorrections(caller, { filter: 'open' })).items
  const onlyOne = async (caller: Caller): Promise<Correction> => {
    const [first, ...rest] = await openFor(caller)
    assert.ok(first)
    assert.deepEqual(rest, [])
    return first
  }
  const rows = async (): Promise<number> =>
    (
      await world.db.asOwner((tx) =>
        sql<{ count: number }>`select count(*)::integer as count from directory.correction`.execute(tx),
      )
    ).rows[0]?.count ?? 0

  it('of an error are open to everybody, sealed, told once an hour, and the reporter hears back', async () => {
    const provider = await aProvider(world)
    await reportError(world.anyone, { ...report, id: provider.cafe, email: 'perhe@koti.example' })
    await reportError(world.anyone, {
      ...report,
      id: provider.cafe,
      field: 'hours',
      text: 'Ei auki maanantaisin',
    })
    const stored = await world.db.asOwner((tx) =>
      sql<{ row: string }>`select row_to_json(c)::text as row from directory.correction c`.execute(tx),
    )
    assert.doesNotMatch(JSON.stringify(stored.rows), /vastata|perhe@|maanantaisin/)
    await world.runJobs()
    assert.deepEqual(world.mails(), [])
    world.clock.advance(hours(1))
    await world.runJobs()
    const told = world.mails()
    assert.deepEqual(
      told.map(({ to }) => to).toSorted(),
      provider.maintainers.map(({ email }) => email),
    )
    assert.match(told.find(({ to }) => to === provider.maintainers[0]?.email)?.text ?? '', /2 ilmoitusta/)
    assert.doesNotMatch(JSON.stringify(told), /vastata|maanantaisin/)

    const keeper = keeperOf(provider)
    const first = (await openFor(keeper)).find(({ field }) => field === 'phone')
    assert.ok(first)
    assert.deepEqual([first.text, first.waits, first.kind], [report.text, true, 'error'])
    await decideCorrection(keeper, {
      listing: provider.cafe,
      id: first.id,
      decision: 'edit',
      proposed: { fi: '000 999 8888' },
      reason: 'Numero vaihtui. Kiitos!',
    })
    const view = await readWorkListing(keeper, { id: provider.cafe })
    assert.equal(view.listing.content.phone, '000 999 8888')
    await world.runJobs()
    const answer = world.mails().find(({ to }) => to === 'perhe@koti.example')
    assert.match(answer?.text ?? '', /Numero vaihtui/)
    assert.match(answer?.text ?? '', new RegExp(`/palvelu/${provider.cafe}`))
    assert.doesNotMatch(
      world.log.join('\n') + JSON.stringify(await traces(world, 'correction.report')),
      /perhe@|vastata|vaihtui/,
    )
  })

  it('that say the same twice are one', async () => {
    const provider = await aProvider(world)
    for (let turn = 0; turn < 3; turn += 1) await reportError(world.anyone, { ...report, id: provider.cafe })
    assert.equal(await rows(), 1)
    world.clock.advance(days(1))
    await reportError(world.anyone, { ...report, id: provider.cafe })
    assert.equal(await rows(), 2)
  })

  it('do not flood: from one place, about one listing, or by a program that fills in everything', async () => {
    const provider = await aProvider(world)
    await world.product.deps.catalogue.refresh()
    const real = { ...world.anyone, limitFactor: 1 }
    const say = (text: string, from: string): Promise<void> =>
      reportError(real, { ...report, id: provider.cafe, text, from })
    for (let turn = 0; turn < 5; turn += 1) await say(`Virhe ${turn}`, 'one')
    await refused(say('Virhe', 'one'), 'too-many', 'too-many-tries')
    // Whoever has many addresses meets the limit of the listing.
    for (let turn = 0; turn < 25; turn += 1) await say(`Toinen ${turn}`, `place-${turn}`)
    await refused(say('Viimeinen', 'yet-another'), 'too-many', 'too-many-tries')
    const before = await rows()
    const page = `/palvelu/${provider.clinic}/ilmoita-virhe`
    const trapped = await world
      .visitor()
      .post(page, { field: 'phone', text: 'Osta halvalla', email: '', lisatieto: 'http://spam.example' })
    assert.equal(trapped.status, 200)
    assert.match(trapped.body, /Ilmoitus on perillä|ilmoitus on perillä/i)
    assert.equal(await rows(), before)
  })

  it('with words of danger are answered first with who helps now, and are kept all the same', async () => {
    const provider = await aProvider(world)
    await world.product.deps.catalogue.refresh()
    const page = `/palvelu/${provider.cafe}/ilmoita-virhe`
    const sent = await world
      .visitor()
      .post(page, { field: 'other', text: 'Mies lyö minua ja lapsia', email: '' })
    assert.equal(sent.status, 200)
    assert.match(sent.body, /crisis-card/)
    assert.equal(await rows(), 1)
    const plain = await world.visitor().post(page, { field: 'phone', text: 'Väärä numero', email: '' })
    assert.doesNotMatch(plain.body, /crisis-card/)
    const empty = await world.visitor().post(page, { field: '', text: '', email: 'ei-osoite' })
    assert.equal(empty.status, 422)
    assert.match(empty.body, /error-summary/)
    assert.match(empty.body, /ei-osoite/)
  })

  it('concern only what families see', async () => {
    const provider = await aProvider(world)
    await world.db.asOwner((tx) =>
      sql`update directory.service set state = 'hidden' where id = ${provider.cafe}`.execute(tx),
    )
    await refused(reportError(world.anyone, { ...report, id: provider.cafe }), 'not-found', 'not-found')
  })

  it('of better words come from any professional; accepting writes them and keeps the other languages', async () => {
    const provider = await aProvider(world)
    const guide = world.as('guide')
    await proposeCorrection(guide, {
      id: provider.cafe,
      field: 'name',
      proposed: { fi: 'Kokeilun avoin perhekahvila', sv: 'Försökets familjekafé' },
      text: 'Näin he itse sanovat',
    })
    const keeper = keeperOf(provider)
    const item = await onlyOne(keeper)
    assert.deepEqual(item.proposed, { fi: 'Kokeilun avoin perhekahvila' })
    assert.deepEqual(item.present, { fi: 'Kokeilun perhekahvila', sv: 'Försökets familjekafé' })
    await decideCorrection(keeper, {
      listing: provider.cafe,
      id: item.id,
      decision: 'accept',
      version: item.version,
    })
    const { listing } = await readWorkListing(keeper, { id: provider.cafe })
    assert.deepEqual(listing.content.name, { fi: 'Kokeilun avoin perhekahvila', sv: 'Försökets familjekafé' })
    assert.equal(listing.version, 2)
    const [own] = (await listCorrections(guide, { filter: 'mine' })).items
    assert.equal(own?.state, 'accepted')
    await world.runJobs()
    assert.ok(world.mails().some(({ to }) => to.startsWith('aino.lehto@')))
  })

  it('for a text that its kind of service lends bring the lent languages along', async () => {
    const provider = await aProvider(world)
    const keeper = keeperOf(provider)
    await proposeCorrection(world.as('guide'), {
      id: provider.cafe,
      field: 'summary',
      proposed: { fi: 'Avoin kaikille perheille' },
    })
    const item = await onlyOne(keeper)
    await decideCorrection(keeper, { listing: provider.cafe, id: item.id, decision: 'accept' })
    const { listing } = await readWorkListing(keeper, { id: provider.cafe })
    assert.equal(listing.content.summary?.fi, 'Avoin kaikille perheille')
    assert.notEqual(listing.content.summary?.sv ?? '', '')
  })

  it('are refused with a reason that the proposer reads, and decided once', async () => {
    const provider = await aProvider(world)
    const keeper = keeperOf(provider)
    await proposeCorrection(world.as('guide'), {
      id: provider.cafe,
      field: 'other',
      text: 'Lisätkää pysäköinti',
    })
    const item = await onlyOne(keeper)
    const refuse = { listing: provider.cafe, id: item.id, decision: 'refuse' as const }
    await refused(decideCorrection(keeper, refuse), 'invalid', 'invalid-input')
    await decideCorrection(keeper, { ...refuse, reason: 'Pysäköintiä ei ole' })
    await refused(
      decideCorrection(keeper, { ...refuse, reason: 'Taas' }),
      'conflict',
      'correction.already-decided',
    )
    const [own] = (await listCorrections(world.as('guide'), { filter: 'mine' })).items
    assert.deepEqual([own?.state, own?.reason], ['refused', 'Pysäköintiä ei ole'])
    assert.equal((await readWorkListing(keeper, { id: provider.cafe })).listing.version, 1)
  })

  it('do not overwrite what somebody has saved meanwhile', async () => {
    const provider = await aProvider(world)
    const keeper = keeperOf(provider)
    for (const fi of ['Ensin', 'Sitten'])
      await proposeCorrection(world.as('guide'), { id: provider.cafe, field: 'name', proposed: { fi } })
    const [first, second] = await openFor(keeper)
    assert.ok(first && second)
    const accept = (item: Correction): Promise<void> =>
      decideCorrection(keeper, {
        listing: provider.cafe,
        id: item.id,
        decision: 'accept',
        version: first.version,
      })
    await accept(first)
    await refused(accept(second), 'conflict', 'listing.changed-meanwhile')
  })

  it('write nothing that could not stand in a listing', async () => {
    const provider = await aProvider(world)
    const keeper = keeperOf(provider)
    await refused(
      proposeCorrection(world.as('guide'), {
        id: provider.cafe,
        field: 'web',
        proposed: { fi: 'javascript:alert(1)' },
      }),
      'invalid',
      'invalid-input',
    )
    await refused(
      proposeCorrection(world.as('guide'), {
        id: provider.cafe,
        field: 'name',
        proposed: { fi: 'Kokeilun perhekahvila' },
      }),
      'invalid',
      'invalid-input',
    )
    await reportError(world.anyone, { ...report, id: provider.cafe })
    const item = await onlyOne(keeper)
    await refused(
      decideCorrection(keeper, {
        listing: provider.cafe,
        id: item.id,
        decision: 'edit',
        proposed: { fi: 'soita <script>' },
      }),
      'invalid',
      'invalid-input',
    )
    const visitor = world.visitor()
    await visitor.signIn('coordinator')
    await reportError(world.anyone, { ...report, id: provider.cafe, text: '<script>alert(1)</script>' })
    const page = await visitor.get('/tyo/ilmoitukset')
    assert.doesNotMatch(page.body, /<script>alert/)
    assert.match(page.body, /&lt;script>alert/)
  })

  it('are read and decided only by whoever keeps the listing and the county’s coordinator', async () => {
    const provider = await aProvider(world)
    await reportError(world.anyone, { ...report, id: provider.cafe })
    const item = await onlyOne(world.as('coordinator'))
    for (const key of ['maintainer', 'guide', 'area-lead', 'county-leader', 'admin', 'coordinator-16'])
      assert.deepEqual(await openFor(world.as(key)), [], key)
    await refused(
      decideCorrection(world.as('maintainer'), { listing: provider.cafe, id: item.id, decision: 'accept' }),
      'not-allowed',
      'listing.decideCorrection.not-allowed',
    )
    // A listing of one's own does not open another's report.
    const own = await aProvider(world)
    await refused(
      decideCorrection(keeperOf(own), { listing: own.cafe, id: item.id, decision: 'accept' }),
      'not-found',
      'not-found',
    )
    await refused(
      proposeCorrection(world.anyone, { id: provider.cafe, field: 'other', text: 'x' }),
      'not-signed-in',
      'not-signed-in',
    )
  })
})
