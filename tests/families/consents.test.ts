import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  addToTeam,
  askConsent,
  callOffConsent,
  type ConsentScope,
  consentsOf,
  declineConsent,
  endGround,
  giveConsent,
  giveOwnConsent,
  judgeMinor,
  liftBan,
  noteConsent,
  ownConsents,
  readEntries,
  recordGround,
  setBan,
  whoIsWith,
  withdrawConsent,
  writeEntry,
} from '#capabilities/families/index.ts'
import { minutes } from '#platform/clock.ts'
import type { Caller } from '#platform/use-case.ts'
import { type BuiltFamily, builtFamily } from '#tests/support/families.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const worker = 'family-social-worker-17'
const until = '2026-12-31'
const baby = { understands: false, reasons: 'Pieni lapsi.' }

describe('what is agreed', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const side = (
    key: string,
  ): Promise<{ unit: string; organisation: string; register: 'health' | 'none' | 'social' }> =>
    world.db.asOwner(async (tx) => {
      const { rows } = await sql<{ unit: string; organisation: string; register: 'health' }>`
        select u.id as unit, u.organisation_id as organisation, u.register from published.unit_member m
        join published.unit u on u.id = m.unit_id where m.person_id = ${world.actor(key).id}`.execute(tx)
      const [row] = rows
      assert.ok(row !== undefined)
      return row
    })
  const texts = async (caller: Caller, family: BuiltFamily): Promise<readonly string[]> =>
    (await readEntries(caller, { id: family.id })).items.map(({ text }) => text).toSorted()

  /** An entry of social welfare about Ella that her mother may read, and what it takes to ask for the school nurse. */
  const begun = async (
    more: Parameters<typeof builtFamily>[1] = {},
  ): Promise<{ family: BuiltFamily; entry: string; asked: Parameters<typeof askConsent>[1] }> => {
    const family = await builtFamily(world, { team: { 'school-nurse': {} }, ...more })
    const { id: entry } = await writeEntry(world.as(worker), {
      id: family.id,
      about: family.person('ella'),
      text: 'Sovittiin tuesta.',
      readers: [family.person('anna')],
    })
    const { organisation, register } = await side('school-nurse')
    return {
      family,
      entry,
      asked: {
        id: family.id,
        about: family.person('ella'),
        giver: family.person('anna'),
        organisation,
        register,
        purpose: 'cooperation',
        scope: 'task',
        scopeId: 'families',
        until,
        judgement: baby,
      },
    }
  }

  for (const scope of ['document', 'task', 'controller'] as const satisfies readonly ConsentScope[]) {
    it(`is asked of one, given, and taken back at once: ${scope}`, async () => {
      const { family, entry, asked } = await begun()
      const { organisation } = await side(worker)
      const scopeId = { document: entry, task: 'families', controller: organisation }[scope]
      const { id: ask } = await askConsent(world.as(worker), { ...asked, scope, scopeId })
      assert.deepEqual(await texts(world.as('school-nurse'), family), [])
      const shown = await consentsOf(family.member('anna'), { id: family.id })
      assert.deepEqual(
        shown.asks.map(({ id, cannot, purpose }) => [id, cannot, purpose]),
        [[ask, null, 'cooperation']],
      )
      const { id } = await giveConsent(family.member('anna'), { id: ask })
      assert.deepEqual(await texts(world.as('school-nurse'), family), ['Sovittiin tuesta.'])
      const given = await consentsOf(family.member('anna'), { id: family.id })
      assert.deepEqual(
        given.consents.map(({ id: each, state, mayStop, until: last }) => [each, state, mayStop, last]),
        [[id, 'in-force', true, until]],
      )
      await withdrawConsent(family.member('anna'), { id })
      assert.deepEqual(await texts(world.as('school-nurse'), family), [])
      assert.equal(
        (await consentsOf(family.member('anna'), { id: family.id })).consents[0]?.state,
        'withdrawn',
      )
      await refused(withdrawConsent(family.member('anna'), { id }), 'conflict', 'family-consent.withdrawn')
    })
  }

  it('is not written down by the side that would receive: that side asks, and the family answers', async () => {
    const { family, asked } = await begun()
    const noted = { ...asked, way: 'by-phone' } as const
    await refused(
      noteConsent(world.as('school-nurse'), noted),
      'conflict',
      'family-consent.noted-by-receiver',
    )
    assert.deepEqual(await texts(world.as('school-nurse'), family), [])
    const { id } = await askConsent(world.as('school-nurse'), asked)
    await giveConsent(family.member('anna'), { id })
    assert.deepEqual(await texts(world.as('school-nurse'), family), ['Sovittiin tuesta.'])
  })

  it('opens one register of an organisation and no other, and ends on its last day', async () => {
    const { family, asked } = await begun({ team: { 'school-nurse': {}, psychologist: {} } })
    await noteConsent(world.as(worker), { ...asked, way: 'on-the-spot' })
    assert.deepEqual(await texts(world.as('school-nurse'), family), ['Sovittiin tuesta.'])
    assert.deepEqual(await texts(world.as('psychologist'), family), [])
    world.clock.set(`${until}T10:00:00Z`)
    assert.deepEqual(await texts(world.as('school-nurse'), family), ['Sovittiin tuesta.'])
    world.clock.set('2027-01-01T10:00:00Z')
    assert.deepEqual(await texts(world.as('school-nurse'), family), [])
  })

  it('never lets through what tells of child welfare, a thread, or what the giver may not read', async () => {
    const { family, asked } = await begun()
    await writeEntry(world.as(worker), {
      id: family.id,
      about: family.person('ella'),
      class: 'child-welfare',
      serviceTask: 'child-welfare',
      text: 'Lastensuojelusta.',
      readers: [family.person('anna')],
    })
    await writeEntry(world.as(worker), {
      id: family.id,
      about: family.person('ella'),
      thread: true,
      text: 'Ellan oma.',
    })
    await writeEntry(world.as(worker), {
      id: family.id,
      about: family.person('ella'),
      text: 'Annalle avaamaton.',
    })
    await noteConsent(world.as(worker), { ...asked, way: 'by-phone' })
    assert.deepEqual(await texts(world.as('school-nurse'), family), ['Sovittiin tuesta.'])
  })

  it('is given by nobody but the one who may, and a guardian who may not see cannot', async () => {
    const { family, entry, asked } = await begun({ adults: { anna: {}, bo: {} } })
    const note = (more: object): Promise<unknown> =>
      noteConsent(world.as(worker), { ...asked, way: 'on-the-spot', ...more })
    const judgement = { understands: true, reasons: 'Ymmärtää.' }
    await refused(note({ judgement }), 'conflict', 'family-consent.child-decides')
    await refused(note({ judgement: undefined }), 'conflict', 'family-consent.not-judged')
    await refused(
      note({ giver: family.person('ella') }),
      'conflict',
      'family-consent.child-does-not-understand',
    )
    await refused(
      note({ about: family.person('bo'), judgement: undefined }),
      'conflict',
      'family-consent.adults-own',
    )
    await refused(note({ purpose: 'adult-care' }), 'conflict', 'family-consent.adult-care-of-child')
    // A document that was never opened to Bo; then one that Ella has forbidden, in a wider scope.
    await refused(
      note({ giver: family.person('bo'), scope: 'document', scopeId: entry }),
      'conflict',
      'family-consent.may-not-see',
    )
    const { id: ask } = await askConsent(world.as(worker), asked)
    await judgeMinor(world.as(worker), {
      id: family.id,
      child: family.person('ella'),
      entry,
      guardiansMaySee: false,
      ...judgement,
    })
    const answer = await refused(giveConsent(family.member('anna'), { id: ask }), 'conflict')
    assert.deepEqual([answer.status, answer.code], [409, 'family-consent.may-not-see'])
    const [shown] = (await consentsOf(family.member('anna'), { id: family.id })).asks
    assert.equal(shown?.cannot, 'may-not-see')
    // The child, who understands, may.
    await note({ giver: family.person('ella'), judgement })
    assert.deepEqual(await texts(world.as('school-nurse'), family), ['Sovittiin tuesta.'])
  })

  it('is not given any more by a guardian kept away since, nor told to the other one', async () => {
    const { family, asked } = await begun({ adults: { anna: {}, bo: { livesApart: true } } })
    const { id: ask } = await askConsent(world.as(worker), asked)
    for (const caller of [family.member('bo'), family.member('ella'), world.as('school-nurse')])
      assert.deepEqual((await consentsOf(caller, { id: family.id })).asks, [])
    await refused(giveConsent(family.member('bo'), { id: ask }), 'not-found')
    await world.db.asOwner((tx) =>
      sql`insert into families.block (id, child_id, adult_id, ground_sealed, set_by, set_at)
        values (gen_random_uuid(), ${family.person('ella')}, ${family.person('anna')}, '', ${world.actor(worker).id}, ${world.clock.now()})`.execute(
        tx,
      ),
    )
    await refused(
      giveConsent(family.member('anna'), { id: ask }),
      'conflict',
      'family-consent.not-for-this-child',
    )
  })

  it('stops carrying when the guardian who gave it is kept away', async () => {
    const { family, asked } = await begun()
    const { id } = await noteConsent(world.as(worker), { ...asked, way: 'on-the-spot' })
    assert.deepEqual(await texts(world.as('school-nurse'), family), ['Sovittiin tuesta.'])
    await world.db.asOwner((tx) =>
      sql`insert into families.block (id, child_id, adult_id, ground_sealed, set_by, set_at)
        values (gen_random_uuid(), ${family.person('ella')}, ${family.person('anna')}, '', ${world.actor(worker).id}, ${world.clock.now()})`.execute(
        tx,
      ),
    )
    assert.deepEqual(await texts(world.as('school-nurse'), family), [])
    // Out of the family’s page, and still hers to stop.
    await refused(consentsOf(family.member('anna'), { id: family.id }), 'not-found')
    assert.deepEqual(
      (await ownConsents(family.member('anna'), {})).consents.map(({ id: each, mayStop }) => [each, mayStop]),
      [[id, true]],
    )
    await withdrawConsent(family.member('anna'), { id })
  })

  it('of an adult’s own care is that adult’s alone, and nobody else hears of it', async () => {
    const family = await builtFamily(world, {
      adults: { jari: {}, sini: {} },
      team: { 'second-guide': {}, 'school-nurse': {} },
    })
    const { organisation, register } = await side('community-worker-17')
    const agreed = {
      id: family.id,
      organisation,
      register,
      purpose: 'adult-care' as const,
      scope: 'task' as const,
      scopeId: 'adults',
      until,
    }
    const { id } = await giveOwnConsent(family.member('jari'), agreed)
    const others = [
      family.member('sini'),
      family.member('ella'),
      world.as(worker),
      world.as('second-guide'),
      world.as('school-nurse'),
    ]
    for (const caller of others) assert.deepEqual((await consentsOf(caller, { id: family.id })).consents, [])
    await refused(withdrawConsent(family.member('sini'), { id }), 'not-found')
    await refused(withdrawConsent(world.as(worker), { id, way: 'by-phone' }), 'not-found')
    await refused(giveOwnConsent(family.member('ella'), agreed), 'conflict')
    await refused(giveOwnConsent(world.as(worker), agreed), 'not-found')
  })

  it('ends every part that stood on it, at once', async () => {
    const family = await builtFamily(world, { adults: { jari: {} } })
    const ngo = await side('community-worker-17')
    const { id: consent } = await noteConsent(world.as(worker), {
      id: family.id,
      about: family.person('jari'),
      giver: family.person('jari'),
      organisation: ngo.organisation,
      register: ngo.register,
      purpose: 'who-is-with',
      scope: 'task',
      scopeId: 'families',
      until,
      way: 'on-the-spot',
    })
    await addToTeam(world.as(worker), {
      id: family.id,
      person: world.actor('community-worker-17').id,
      unit: ngo.unit,
      basis: 'consent',
      consent,
    })
    await whoIsWith(world.as('community-worker-17'), { id: family.id })
    await withdrawConsent(family.member('jari'), { id: consent })
    await refused(whoIsWith(world.as('community-worker-17'), { id: family.id }), 'not-found')
  })

  it('is changed only by somebody who has just proved who they are', async () => {
    const { family, asked } = await begun()
    const { id: ask } = await askConsent(world.as(worker), asked)
    const late = family.member('anna')
    const lateWorker = world.as(worker)
    world.clock.advance(minutes(16))
    await refused(giveConsent(late, { id: ask }), 'not-allowed', 'step-up-needed')
    await refused(noteConsent(lateWorker, { ...asked, way: 'by-phone' }), 'not-allowed', 'step-up-needed')
    const ban = { id: family.id, about: family.person('ella'), scope: 'task' as const, scopeId: 'families' }
    await refused(setBan(late, ban), 'not-allowed', 'step-up-needed')
    await giveConsent(family.member('anna'), { id: ask })
  })

  it('is answered once, called off by the unit that asked, and refused where it cannot be', async () => {
    const { family, asked } = await begun()
    const { id: first } = await askConsent(world.as(worker), asked)
    await declineConsent(family.member('anna'), { id: first })
    await refused(giveConsent(family.member('anna'), { id: first }), 'conflict', 'family-consent.answered')
    const { id: second } = await askConsent(world.as(worker), asked)
    await refused(callOffConsent(world.as('school-nurse'), { id: second }), 'not-found')
    await callOffConsent(world.as(worker), { id: second })
    await refused(giveConsent(family.member('anna'), { id: second }), 'conflict', 'family-consent.answered')
    for (const more of [
      { until: '2026-03-01' },
      { until: '2028-01-01' },
      { scopeId: 'everything' },
      { scope: 'document' as const, scopeId: family.id },
      { scope: 'controller' as const, scopeId: 'x' },
      { organisation: family.id },
      { giver: family.id },
      { about: family.id },
    ])
      await refused(askConsent(world.as(worker), { ...asked, ...more }), 'invalid')
    await refused(askConsent(family.member('anna'), asked), 'not-allowed')
    await refused(askConsent(world.as('admin'), asked), 'not-found')
  })

  it('stands under a ban, and the ban under a recorded ground', async () => {
    const { family, asked } = await begun({ adults: { anna: {}, bo: { livesApart: true } } })
    await noteConsent(world.as(worker), { ...asked, way: 'on-the-spot' })
    const ban = { id: family.id, about: family.person('ella'), scope: 'task' as const, scopeId: 'families' }
    const { id } = await setBan(family.member('bo'), ban)
    assert.deepEqual(await texts(world.as('school-nurse'), family), [])
    // Only the one who set it, or whose it is, lifts it.
    await refused(liftBan(family.member('anna'), { id }), 'not-found')
    await refused(liftBan(world.as(worker), { id }), 'not-allowed')
    const { organisation, register } = asked
    const ground = {
      id: family.id,
      about: family.person('ella'),
      organisation,
      register,
      law: 'patient-care' as const,
      reference: 'Hoidon jatkuvuus.',
      scope: 'task' as const,
      scopeId: 'families',
      until,
    }
    const { id: recorded } = await recordGround(world.as(worker), ground)
    assert.deepEqual(await texts(world.as('school-nurse'), family), ['Sovittiin tuesta.'])
    const told = (await consentsOf(family.member('anna'), { id: family.id })).grounds
    assert.deepEqual(
      told.map(({ id: each, law, reference, mayEnd }) => [each, law, reference, mayEnd]),
      [[recorded, 'patient-care', null, false]],
    )
    await endGround(world.as(worker), { id: recorded })
    assert.deepEqual(await texts(world.as('school-nurse'), family), [])
    await liftBan(family.member('bo'), { id })
    assert.deepEqual(await texts(world.as('school-nurse'), family), ['Sovittiin tuesta.'])
    await refused(liftBan(family.member('bo'), { id }), 'conflict', 'family-ban.lifted')
    await refused(setBan(family.member('anna'), { ...ban, about: family.person('bo') }), 'invalid')
  })

  it('has grounds only for what one’s own register holds, to where the law leads, hidden only with a reason', async () => {
    const { family, entry, asked } = await begun()
    const { organisation, register } = asked
    const ground = {
      id: family.id,
      about: family.person('ella'),
      organisation,
      register,
      law: 'patient-care' as const,
      reference: 'Hoidon jatkuvuus.',
      scope: 'task' as const,
      scopeId: 'families',
      until,
    }
    await refused(recordGround(world.as(worker), { ...ground, law: 'child-welfare' }), 'invalid')
    await refused(recordGround(world.as(worker), { ...ground, reference: '' }), 'invalid')
    await refused(recordGround(world.as(worker), { ...ground, register: 'social' }), 'invalid')
    // The receiving side cannot open to itself what another register holds.
    const self = { ...ground, law: 'other-law' as const }
    await refused(
      recordGround(world.as('school-nurse'), { ...self, scope: 'document', scopeId: entry }),
      'invalid',
    )
    await recordGround(world.as('school-nurse'), { ...self, register: 'social', law: 'social-need' })
    assert.deepEqual(await texts(world.as('school-nurse'), family), [])
    await recordGround(world.as(worker), {
      ...ground,
      hidden: { ground: 'safety', until: '2026-06-01' },
    })
    assert.deepEqual(await texts(world.as('school-nurse'), family), ['Sovittiin tuesta.'])
    assert.equal((await consentsOf(family.member('anna'), { id: family.id })).grounds.length, 1)
    world.clock.set('2026-06-02T08:00:00Z')
    assert.equal((await consentsOf(family.member('anna'), { id: family.id })).grounds.length, 2)
  })
})
