import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  actorOf,
  makePasskeyCode,
  proveWithPasskey,
  readOwnPasskeys,
  registerPasskey,
  removePasskey,
  removePasskeysOf,
  renamePasskey,
  signInAsking,
  signInAsPersona,
  signInWithPasskey,
} from '#capabilities/accounts/index.ts'
import type { Actor } from '#platform/actor.ts'
import { minutes } from '#platform/clock.ts'
import type { Caller } from '#platform/use-case.ts'
import { path } from '#web/paths.ts'
import { Authenticator, type Wrong } from '#tests/support/authenticator.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const origin = 'http://localhost'
const key = 'ngo-worker'

describe('a passkey', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const byLink = (who = key): Caller => {
    const actor: Actor = { ...world.actor(who), proof: { level: 'link', at: world.clock.now() } }
    return world.callAs(actor)
  }
  const make = async (device = new Authenticator(), who = key, wrong: Wrong = {}): Promise<Authenticator> => {
    const { creation } = await readOwnPasskeys(world.as(who), { origin })
    await registerPasskey(world.as(who), {
      response: device.create(creation.challenge, wrong),
      name: 'Työpuhelin',
      origin,
    })
    return device
  }
  const signIn = (device: Authenticator, wrong: Wrong = {}, at = origin) =>
    signInWithPasskey(world.anyone, {
      response: device.get(signInAsking(world.anyone, at).challenge, wrong),
      origin: at,
      from: 'here',
    })

  it('is made by whoever has proved it just now, and signs in without any address', async () => {
    const device = await make()
    const session = await signIn(device)
    assert.equal(session.person?.name, 'Mia Rosendahl')
    const actor = await actorOf(world.anyone, session.token)
    assert.ok(actor?.kind === 'person')
    assert.deepEqual(actor.proof, { level: 'passkey', at: world.clock.now() })
    await world.runJobs()
    assert.match(world.mails().at(-1)?.subject ?? '', /nyckel/)
    const [own] = (await readOwnPasskeys(world.as(key), { origin })).passkeys
    assert.deepEqual(own?.used_at, world.clock.now())
  })

  it('is not made on the word of a mailbox alone: the first needs a code that somebody hands over, once', async () => {
    const device = new Authenticator()
    const own = await readOwnPasskeys(byLink(), { origin })
    assert.equal(own.making, 'code')
    const attempt = (code: string) =>
      registerPasskey(byLink(), { response: device.create(own.creation.challenge), name: 'x', code, origin })
    await refused(attempt(''), 'invalid')
    await refused(attempt('AAAAA-AAAAA-AAAAA-AAAAA'), 'invalid')
    const id = world.actor(key).id
    await refused(makePasskeyCode(world.as('unit-lead'), { id }), 'not-found')
    await refused(
      makePasskeyCode(byLink('org-admin-separation'), { id }),
      'not-allowed',
      'strong-sign-in-needed',
    )
    const foreign = await makePasskeyCode(world.as('admin'), { id: world.actor('guide').id })
    await refused(attempt(foreign.code), 'invalid')
    const late = await makePasskeyCode(world.as('org-admin-separation'), { id })
    const { code } = await makePasskeyCode(world.as('org-admin-separation'), { id })
    await refused(attempt(late.code), 'invalid')
    await attempt(code.toLowerCase().replaceAll('-', ' '))
    await refused(attempt(code), 'invalid')
    assert.equal((await signIn(device)).person?.id, id)
  })

  it('is not added, nor removed, on a proof that is old', async () => {
    const old = world.callAs({
      ...world.actor(key),
      proof: { level: 'passkey', at: new Date(world.clock.now().getTime() - minutes(16)) },
    })
    const own = await readOwnPasskeys(old, { origin })
    assert.equal(own.making, 'prove')
    const response = new Authenticator().create(own.creation.challenge)
    await refused(registerPasskey(old, { response, name: 'x', origin }), 'not-allowed', 'step-up-needed')
    await make()
    const [mine] = (await readOwnPasskeys(world.as(key), { origin })).passkeys
    await refused(removePasskey(old, { id: mine?.id ?? '' }), 'not-allowed', 'step-up-needed')
  })

  const wrongs: Readonly<Record<string, Wrong>> = {
    'another site': { origin: 'https://evil.example' },
    'another site’s key': { rpId: 'evil.example' },
    'a device that did not recognise its owner': { unverified: true },
    'an answer to another question': { type: 'payment.get' },
  }
  for (const [what, wrong] of Object.entries(wrongs)) {
    it(`is not accepted from ${what}`, async () => {
      await refused(make(new Authenticator(), key, wrong), 'invalid')
      const device = await make()
      await refused(signIn(device, wrong), 'invalid')
      await signIn(device)
    })
  }

  it('answers a challenge once, in its time, and only the one that was asked', async () => {
    const device = await make()
    const { challenge } = signInAsking(world.anyone, origin)
    const use = (response: string) => signInWithPasskey(world.anyone, { response, origin, from: 'here' })
    const answer = device.get(challenge)
    await use(answer)
    await refused(use(answer), 'invalid')
    await refused(use(device.get(challenge)), 'invalid')
    const { creation, proving } = await readOwnPasskeys(world.as(key), { origin })
    for (const other of [creation.challenge, proving?.challenge ?? '', 'AAAA', ''])
      await refused(use(device.get(other)), 'invalid')
    const late = signInAsking(world.anyone, origin)
    world.clock.advance(minutes(10))
    await refused(use(device.get(late.challenge)), 'invalid')
    for (const nonsense of ['', '{}', '[]', 'null', '{"id":"x"}', device.get(challenge).replace('get', 'x')])
      await refused(use(nonsense), 'invalid')
  })

  it('used twice at the same moment with one answer opens one session', async () => {
    const device = await make()
    const answer = device.get(signInAsking(world.anyone, origin).challenge)
    const all = await Promise.allSettled(
      Array.from({ length: 12 }, () =>
        signInWithPasskey(world.anyone, { response: answer, origin, from: 'here' }),
      ),
    )
    assert.equal(all.filter(({ status }) => status === 'fulfilled').length, 1)
  })

  it('that was copied is noticed by its counter', async () => {
    const device = await make()
    await signIn(device)
    await signIn(device)
    device.counter = 0
    await refused(signIn(device), 'invalid')
  })

  it('of another, unknown or removed, and of somebody who has left, is refused in the same words', async () => {
    const said = async (attempt: Promise<unknown>): Promise<string> => {
      const refusal = await refused(attempt, 'invalid')
      return JSON.stringify([refusal.code, refusal.fields])
    }
    const device = await make()
    const other = await make(new Authenticator(), 'guide')
    const prove = async () => {
      const { token } = await signInAsPersona(world.anyone, { persona: key })
      const { proving } = await readOwnPasskeys(world.as(key), { origin })
      return proveWithPasskey(world.as(key), {
        response: other.get(proving?.challenge ?? ''),
        origin,
        token,
        from: 'here',
      })
    }
    const answers = [await said(prove()), await said(signIn(new Authenticator()))]
    const [mine] = (await readOwnPasskeys(world.as(key), { origin })).passkeys
    await refused(removePasskey(world.as('guide'), { id: mine?.id ?? '' }), 'not-found')
    await refused(renamePasskey(world.as('guide'), { id: mine?.id ?? '', name: 'x' }), 'not-found')
    await renamePasskey(world.as(key), { id: mine?.id ?? '', name: 'Uusi nimi' })
    await removePasskey(world.as(key), { id: mine?.id ?? '' })
    answers.push(await said(signIn(device)))
    const guide = world.actor('guide').id
    const active = (is: boolean) =>
      world.db.asOwner((tx) => sql`update accounts.person set active = ${is} where id = ${guide}`.execute(tx))
    await active(false)
    answers.push(await said(signIn(other)))
    await active(true)
    await signIn(other)
    assert.equal(new Set(answers).size, 1)
  })

  it('proves again: the session gets another token, the old one opens nothing, its end stays where it was', async () => {
    const device = await make()
    const { token } = await signInAsPersona(world.anyone, { persona: key })
    world.clock.advance(minutes(20))
    const stale = await actorOf(world.anyone, token)
    assert.ok(stale?.kind === 'person')
    const { proving } = await readOwnPasskeys(world.callAs(stale), { origin })
    const renewed = await proveWithPasskey(world.callAs(stale), {
      response: device.get(proving?.challenge ?? ''),
      origin,
      token,
      from: 'here',
    })
    assert.notEqual(renewed.token, token)
    assert.equal(await actorOf(world.anyone, token), null)
    const fresh = await actorOf(world.anyone, renewed.token)
    assert.ok(fresh?.kind === 'person')
    assert.deepEqual(fresh.proof.at, world.clock.now())
    const ends = await world.db.asOwner(
      async (tx) =>
        (
          await sql<{
            hours: number
          }>`select extract(epoch from expires_at - created_at) / 3600 as hours from accounts.session`.execute(
            tx,
          )
        ).rows,
    )
    assert.deepEqual(
      ends.map(({ hours }) => Number(hours)),
      [10],
    )
  })

  it('of a lost machine is removed by an administrator, and every session ends with it', async () => {
    const device = await make()
    const { token } = await signIn(device)
    const id = world.actor(key).id
    await refused(removePasskeysOf(world.as('org-admin'), { id, reason: 'Kadonnut' }), 'not-found')
    await removePasskeysOf(world.as('org-admin-separation'), { id, reason: 'Kadonnut' })
    assert.equal(await actorOf(world.anyone, token), null)
    await refused(signIn(device), 'invalid')
  })

  it('is tried no more often than its limit says, however many try at the same moment', async () => {
    const device = await make()
    const wrong = await Promise.allSettled(
      Array.from({ length: 200 }, () =>
        signInWithPasskey({ ...world.anyone, limitFactor: 1 }, { response: '{}', origin, from: 'one place' }),
      ),
    )
    const codes = wrong.map((each) => (each.status === 'rejected' ? String(each.reason.kind) : 'let in'))
    assert.equal(codes.filter((kind) => kind === 'invalid').length, 20)
    assert.equal(codes.filter((kind) => kind === 'too-many').length, 180)
    const late = signInWithPasskey(
      { ...world.anyone, limitFactor: 1 },
      { response: device.get(signInAsking(world.anyone, origin).challenge), origin, from: 'one place' },
    )
    await refused(late, 'too-many')
    assert.ok(world.log.every((line) => !line.includes('one place')))
  })

  it('leaves nothing behind by merely being asked for: looking at pages writes no challenge', async () => {
    const visitor = world.visitor()
    await visitor.signIn(key)
    for (const page of ['signIn', 'workSessions', 'prove'] as const) await visitor.raw(path(page, 'fi'))
    const rows = await world.db.asOwner(
      async (tx) => (await sql`select 1 from accounts.passkey_challenge`.execute(tx)).rows,
    )
    assert.equal(rows.length, 0)
  })
})
