import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  acceptReferral,
  actBehindOwnCode,
  addOwnCode,
  listOwnCodes,
  listReferrals,
  openOwnCode,
  ownCodeId,
  readFollowedReferrals,
  readReferral,
  removeOldReferrals,
  removeOwnCode,
  withdrawConsent,
} from '#capabilities/guidance/index.ts'
import { removeStrangers } from '#capabilities/families/index.ts'
import { readFollow } from '#capabilities/help-requests/index.ts'
import { codeHash as followCodeHash } from '#platform/follow-code.ts'
import { days, minutes } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import type { Caller } from '#platform/use-case.ts'
import { type BuiltFamily, builtFamily, memberActor } from '#tests/support/families.ts'
import { drafted, referred } from '#tests/support/referrals.ts'
import { ask, refused, traces } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const wrong = '00000-00000-00000-00000-000000'

describe('a follow code of one’s own', () => {
  const world = freshWorld()
  beforeEach(() => world.clear())

  const parents = (): Promise<BuiltFamily> => builtFamily(world, { adults: { anna: {}, pekka: {} } })
  const add = (caller: Caller, code: string, from = 'a browser'): Promise<{ readonly id: string }> =>
    addOwnCode(caller, { code, from })
  /** What somebody sees behind their codes: receivers and what they may know. */
  const consentsOf = async (caller: Caller): Promise<readonly string[]> => {
    const all: string[] = []
    for (const { actor } of await listOwnCodes(caller, {}))
      for (const { consents } of await readFollowedReferrals({ ...caller, actor }, {}))
        for (const { receiver, fields, withdrawnAt } of consents)
          all.push(`${receiver.fi}: ${fields.join(' ')}${withdrawnAt === null ? '' : ' (ended)'}`)
    return all
  }
  const rows = (): Promise<number> =>
    world.db.asOwner(async (tx) => {
      const { rows: found } = await sql`select from guidance.own_code`.execute(tx)
      return found.length
    })

  it('is added once, however it is typed, and shows the consents behind it', async () => {
    const anna = (await parents()).member('anna')
    const { code } = await referred(world, { to: 'ngo-groups' })
    assert.deepEqual(await consentsOf(anna), [])
    const { id } = await add(anna, code)
    world.clock.advance(minutes(5))
    assert.deepEqual(await add(anna, ` ${code.toLowerCase().replaceAll('-', ' ')} `), { id })
    const [own, ...more] = await listOwnCodes(anna, {})
    assert.deepEqual([own?.id, more], [id, []])
    const [consent, ...others] = await consentsOf(anna)
    assert.match(consent ?? '', /: .*need/)
    assert.deepEqual(others, [])
    assert.equal(await rows(), 1)
  })

  it('stops a consent: the receiver reads nothing from its next request on', async () => {
    const anna = (await parents()).member('anna')
    const { id, code } = await referred(world, { to: 'ngo-groups' })
    const receiver = world.as('ngo-worker')
    await acceptReferral(receiver, { id })
    const own = await add(anna, code)
    assert.equal((await readReferral(receiver, { id })).id, id)
    const actor = await actBehindOwnCode(anna, own)
    await withdrawConsent({ ...anna, actor }, { id, text: '' })
    await refused(readReferral(receiver, { id }), 'not-found')
    assert.equal((await listReferrals(receiver, { box: 'all' })).total, 0)
    assert.match((await consentsOf(anna)).join(), /\(ended\)/)
  })

  it('asks for a new proof before something is stopped, and not before something is read', async () => {
    const family = await parents()
    const anna = family.member('anna')
    const own = await add(anna, (await referred(world, { to: 'ngo-groups' })).code)
    world.clock.advance(minutes(20))
    assert.equal((await listOwnCodes(anna, {})).length, 1)
    await refused(actBehindOwnCode(anna, own), 'not-allowed', 'step-up-needed')
    const byLink = world.callAs(memberActor(world, family.person('anna'), { level: 'link' }))
    await refused(listOwnCodes(byLink, {}), 'not-allowed', 'strong-sign-in-needed')
    await refused(add(byLink, wrong), 'not-allowed', 'strong-sign-in-needed')
  })

  it('is seen by nobody else, in the database neither', async () => {
    const family = await parents()
    const [anna, pekka] = [family.member('anna'), family.member('pekka')]
    const own = await add(anna, (await referred(world, { to: 'ngo-groups' })).code)
    const worker = world.as('school-nurse')
    assert.deepEqual(await listOwnCodes(pekka, {}), [])
    for (const act of [actBehindOwnCode, openOwnCode, removeOwnCode])
      await refused(act(pekka, own), 'not-found')
    await refused(listOwnCodes(worker, {}), 'not-signed-in')
    for (const { actor } of [pekka, worker, world.anyone])
      await world.db.transaction(actor, async (tx) => {
        const { rows: seen } = await sql`select from guidance.own_code`.execute(tx)
        assert.equal(seen.length, 0, actor.kind)
      })
    assert.equal((await consentsOf(anna)).length, 1)
  })

  it('is not there while one acts for a child, and is no child’s', async () => {
    const family = await parents()
    const anna = family.member('anna')
    const { code } = await referred(world, { to: 'ngo-groups' })
    const own = await add(anna, code)
    const acting = family.member('anna', { actingFor: 'ella' })
    assert.deepEqual(await consentsOf(acting), [])
    for (const act of [actBehindOwnCode, openOwnCode, removeOwnCode])
      await refused(act(acting, own), 'not-found')
    await refused(add(acting, code), 'not-found')
    assert.deepEqual(await consentsOf(family.member('ella')), [])
    assert.equal((await consentsOf(anna)).length, 1)
  })

  it('that is wrong, unknown or not sent yet is refused alike, and each try is counted', async () => {
    const family = await parents()
    const anna = family.member('anna')
    const said = new Set<string>()
    const unsent = await drafted(world, 'school-nurse', 'ngo-groups')
    for (const code of ['', 'abc', wrong, unsent.code]) {
      const { fields } = await refused(add(anna, code), 'invalid')
      said.add(JSON.stringify(fields))
    }
    assert.deepEqual([...said], [JSON.stringify([{ field: 'code', code: 'unknown-code' }])])
    // From a new address each time: the one who tries is counted too.
    for (let tried = 4; tried < 20; tried += 1) await refused(add(anna, wrong, `address ${tried}`), 'invalid')
    const { code } = await referred(world, { to: 'ngo-groups' })
    await refused(add(anna, code, 'one more'), 'too-many', 'too-many-tries')
    // And so is the address, together with the follow page's tries.
    const pekka = family.member('pekka')
    for (let tried = 4; tried < 20; tried += 1) await refused(add(pekka, wrong), 'invalid')
    await refused(add(pekka, code), 'too-many', 'too-many-tries')
    assert.equal(await rows(), 0)
    world.clock.advance(minutes(16))
    await add(family.member('pekka'), code)
    assert.equal(await rows(), 1)
    const tries = await traces(world, 'follow-code.add')
    assert.ok(!JSON.stringify(tries).includes(code), 'no code stands in the trace')
  })

  it('has room for twenty, and says so', async () => {
    const family = await parents()
    const { code } = await referred(world, { to: 'ngo-groups' })
    await world.db.asOwner((tx) =>
      sql`insert into guidance.own_code select gen_random_uuid(), ${family.person('anna')}, sha256(n::text::bytea), now()
        from generate_series(1, 20) n`.execute(tx),
    )
    const { fields } = await refused(add(family.member('anna'), code), 'invalid')
    assert.deepEqual(fields, [{ field: 'code', code: 'too-many-codes' }])
  })

  it('opens a request for help too, as typing it would', async () => {
    const anna = (await parents()).member('anna')
    const { code, family } = await ask(world)
    const own = await add(anna, code)
    const [{ actor } = { actor: world.anyone.actor }] = await listOwnCodes(anna, {})
    assert.equal((await readFollow({ ...anna, actor }, {})).id, (await readFollow(family, {})).id)
    assert.match((await openOwnCode(anna, own)).token, /.{20,}/)
  })

  it('is removed at once; what stands behind it stays as it is', async () => {
    const anna = (await parents()).member('anna')
    const { id, code } = await referred(world, { to: 'ngo-groups' })
    const own = await add(anna, code)
    await removeOwnCode(anna, own)
    assert.deepEqual(await consentsOf(anna), [])
    for (const act of [actBehindOwnCode, openOwnCode, removeOwnCode])
      await refused(act(anna, own), 'not-found')
    assert.equal((await readReferral(world.as('ngo-worker'), { id })).id, id)
    assert.equal(await rows(), 0)
    assert.deepEqual(await add(anna, code), own)
  })

  it('goes when nothing is behind it any more', async () => {
    const family = await parents()
    const anna = family.member('anna')
    const kept = await referred(world, { to: 'ngo-groups' })
    const gone = await referred(world, { to: 'ngo-groups' })
    const [stays] = [await add(anna, kept.code), await add(anna, gone.code)]
    const hash = followCodeHash(world.product.deps.crypto, gone.code)
    assert.ok((await listOwnCodes(anna, {})).some(({ id }) => id === ownCodeId(family.person('anna'), hash)))
    await withdrawConsent(gone.family, { id: gone.id, text: '' })
    world.clock.advance(days(731))
    await removeOldReferrals(world.system, {})
    const later = family.member('anna')
    assert.deepEqual(
      (await listOwnCodes(later, {})).map(({ id }) => id),
      [stays.id],
    )
  })

  it('keeps one who belongs to no family for as long as there is something to follow', async () => {
    const [id, now] = [newId(), world.clock.now()]
    await world.db.asOwner((tx) =>
      sql`insert into families.person (id, county, name_sealed, language, created_at, changed_at)
        values (${id}, '17', ${world.product.deps.crypto.seal('Yksin Testinen')}, 'fi', ${now}, ${now})`.execute(
        tx,
      ),
    )
    const own = await add(
      world.callAs(memberActor(world, id)),
      (await referred(world, { to: 'ngo-groups' })).code,
    )
    world.clock.advance(days(60))
    assert.equal(await removeStrangers(world.system, {}), 0)
    await removeOwnCode(world.callAs(memberActor(world, id)), own)
    assert.equal(await removeStrangers(world.system, {}), 1)
  })

  it('leaves a trace of each step, by the member and without a code', async () => {
    const family = await parents()
    const anna = family.member('anna')
    const { code } = await referred(world, { to: 'ngo-groups' })
    const own = await add(anna, code)
    await actBehindOwnCode(anna, own)
    await removeOwnCode(anna, own)
    for (const name of ['follow-code.add', 'follow-code.act', 'follow-code.remove']) {
      const [trace, ...more] = await traces(world, name)
      assert.deepEqual(
        [trace?.outcome, trace?.actor_id, trace?.about['member'], more.length],
        ['done', family.person('anna'), family.person('anna'), 0],
        name,
      )
    }
  })
})
