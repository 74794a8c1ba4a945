import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { openFollow } from '#capabilities/help-requests/index.ts'
import { days, hours, minutes } from '#platform/clock.ts'
import { createApp } from '#src/app.ts'
import { path } from '#web/paths.ts'
import { anOrdinaryWish, ask, refused, send } from '#tests/support/requests.ts'
import { n } from '#tests/support/tier.ts'
import { Visitor } from '#tests/support/visitor.ts'
import { freshWorld } from '#tests/support/world.ts'

const ours = { 'sec-fetch-site': 'same-origin' }
const wrong = '00000-00000-00000-00000-000000'

describe('a limit', () => {
  const world = freshWorld()
  beforeEach(() => world.clear())

  const tryCode = (
    visitor: Visitor,
    code = wrong,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> =>
    visitor.raw(path('follow', 'fi'), {
      method: 'POST',
      headers: { ...ours, ...headers },
      body: new URLSearchParams({ code }),
    })

  const count = (answers: readonly Response[], status: number): number =>
    answers.filter((each) => each.status === status).length

  it('lets no more wrong codes through than it says, however many come at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 200 }, () => tryCode(world.visitor())))
    assert.deepEqual([count(answers, 422), count(answers, 429)], [20, 180])
    for (const answer of answers) {
      if (answer.status === 429) assert.match(answer.headers.get('retry-after') ?? '', /^[1-9]\d*$/)
    }
  })

  it('is shared by all processes on one database', async () => {
    const others = Array.from({ length: 4 }, () => new Visitor(createApp(world.product.deps)))
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, turn) => tryCode(others[turn % 4] ?? world.visitor())),
    )
    assert.equal(count(answers, 422), 20)
  })

  it('does not let a right code through either when it is used up, and does again when its time is over', async () => {
    const { code } = await ask(world)
    for (let turn = 0; turn < 20; turn += 1) await tryCode(world.visitor())
    assert.equal((await tryCode(world.visitor(), code)).status, 429)
    world.clock.advance(minutes(15))
    assert.equal((await tryCode(world.visitor(), code)).status, 303)
  })

  it('of one address is not another’s', async () => {
    for (let turn = 0; turn < 20; turn += 1)
      await refused(openFollow(world.anyone, { code: wrong, from: 'a' }), 'invalid')
    await refused(openFollow(world.anyone, { code: wrong, from: 'a' }), 'too-many')
    await refused(openFollow(world.anyone, { code: wrong, from: 'b' }), 'invalid')
  })

  it('cannot be slipped past by naming other addresses: without a proxy none is believed, behind one the last', async () => {
    const { deps } = world.product
    for (const trustedProxy of [false, true]) {
      await world.clear()
      const app = createApp({ ...deps, config: { ...deps.config, trustedProxy } })
      const answers = await Promise.all(
        Array.from({ length: 40 }, (_, turn) =>
          tryCode(new Visitor(app), wrong, {
            'x-forwarded-for': `10.0.0.${turn}, 192.0.2.1`,
            'x-real-ip': `10.0.0.${turn}`,
            forwarded: `for=10.0.0.${turn}`,
          }),
        ),
      )
      assert.equal(count(answers, 422), 20)
    }
  })

  it('holds for signing in: by where it comes from, and by the address that is asked for', async () => {
    const askLink = (email: string, from: string): Promise<Response> => {
      const { deps } = world.product
      const app = createApp({ ...deps, config: { ...deps.config, trustedProxy: true } })
      return new Visitor(app).raw(path('signIn', 'fi'), {
        method: 'POST',
        headers: { ...ours, 'x-forwarded-for': from },
        body: new URLSearchParams({ email }),
      })
    }
    const fromOne = await Promise.all(
      Array.from({ length: 50 }, (_, turn) => askLink(`person${turn}@pohjanmaa.example`, '192.0.2.1')),
    )
    assert.equal(count(fromOne, 303), 8)
    await world.clear()
    const toOne = await Promise.all(
      Array.from({ length: 50 }, (_, turn) =>
        askLink(
          turn % 2 === 0 ? 'aino.lehto@pohjanmaa.example' : 'AINO.LEHTO@pohjanmaa.example',
          `192.0.2.${turn}`,
        ),
      ),
    )
    assert.equal(count(toOne, 303), 5)
    await world.runJobs()
    assert.equal(world.mails().length, 5)
  })

  it('holds for a flood of requests from one address and keeps nobody else from asking', async () => {
    let accepted = 0
    for (let turn = 0; turn < 70; turn += 1) {
      await send(world, { ...anOrdinaryWish, contact: null }, { from: 'flood' }).then(
        () => (accepted += 1),
        (error: { kind?: string }) => assert.equal(error.kind, 'too-many'),
      )
    }
    assert.equal(accepted, 60)
    await send(world, anOrdinaryWish, { from: 'a family elsewhere' })
    assert.equal(
      (await world.visitor().get(path('lines', 'fi'))).status,
      200,
      'the emergency numbers are always shown',
    )
  })

  it('counts a repeated send too, but never takes a receipt away from a family that presses twice', async () => {
    const key = randomUUID()
    const first = await send(world, anOrdinaryWish, { key })
    for (let press = 0; press < 10; press += 1)
      assert.equal((await send(world, anOrdinaryWish, { key })).code, first.code)
  })

  it('is stored without telling whom it counts, and forgotten after two days', async () => {
    await tryCode(world.visitor())
    await world.visitor().raw(path('signIn', 'fi'), {
      method: 'POST',
      headers: ours,
      body: new URLSearchParams({ email: 'aino.lehto@pohjanmaa.example' }),
    })
    const rows = (): Promise<readonly { key: Uint8Array }[]> =>
      world.db.asOwner(
        async (tx) => (await sql<{ key: Uint8Array }>`select key from platform.rate_limit`.execute(tx)).rows,
      )
    const before = await rows()
    // A wrong code is tried among requests, referrals, sign-ups and times; signing in counts the place and the address.
    assert.equal(before.length, 6)
    for (const { key } of before) assert.equal(key.length, 32)
    world.clock.advance(days(1))
    await tryCode(world.visitor())
    const next = await rows()
    assert.equal(next.length, 10, 'the next day the same address is another key, for each')
    const { dailyJobs, planDaily } = await import('#src/start/jobs.ts')
    world.clock.advance(days(2) + hours(1))
    for (const name of dailyJobs) await planDaily(world.db, world.clock, name, world.clock.now())
    await world.runJobs()
    assert.equal((await rows()).length, 0)
  })
})

describe('a follow code', () => {
  const world = freshWorld({ limitFactor: 1_000_000 })

  it('is not guessed', async () => {
    await ask(world)
    const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
    const guesses = n(200, 5000)
    for (let guess = 0; guess < guesses; guess += 1) {
      const code = Array.from({ length: 26 }, () => alphabet[Math.floor(Math.random() * 32)]).join('')
      await refused(openFollow(world.anyone, { code, from: String(guess) }), 'invalid')
    }
  })

  it('has 130 bits that differ from request to request and say nothing of it', async () => {
    const codes = new Set<string>()
    for (let turn = 0; turn < 40; turn += 1) {
      const { code, id } = await ask(world)
      assert.match(code, /^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){3}-[0-9A-HJKMNP-TV-Z]{6}$/)
      assert.ok(!code.replaceAll('-', '').includes(id.slice(0, 6).toUpperCase()))
      codes.add(code)
    }
    assert.equal(codes.size, 40)
    const first = new Set([...codes].map((code) => code[0]))
    assert.ok(first.size > 8, 'they do not begin alike')
  })

  it('opens however it was copied: small letters, no dashes, spaces, letters that look like numbers', async () => {
    const { code } = await ask(world)
    const typed = [
      code.toLowerCase(),
      code.replaceAll('-', ''),
      code.replaceAll('-', ' '),
      ` ${code} `,
      code.replaceAll('0', 'O').replaceAll('1', 'l'),
      code.replaceAll('-', '–'),
    ]
    for (const form of typed) await openFollow(world.anyone, { code: form, from: 'x' })
  })
})
