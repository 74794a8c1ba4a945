import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  actorOf,
  endMemberSessions,
  endOwnSession,
  endOwnSessions,
  listMemberSessions,
  listOwnSessions,
  signInAsPersona,
} from '#capabilities/accounts/index.ts'
import { hours, minutes } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { path } from '#web/paths.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const ours = { 'sec-fetch-site': 'same-origin' }

describe('one’s own sign-ins', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const open = async (persona = 'guide', device: string | null = null): Promise<string> =>
    (await signInAsPersona(world.anyone, { persona, device })).token
  const isOpen = async (token: string): Promise<boolean> => (await actorOf(world.anyone, token)) !== null

  it('are told apart by two words, the time and this one', async () => {
    const visitor = world.visitor()
    await visitor.raw(path('signIn', 'fi'), {
      method: 'POST',
      headers: { ...ours, 'user-agent': firefox },
      body: new URLSearchParams({ persona: 'guide' }),
    })
    world.clock.advance(minutes(5))
    await open('guide', 'Safari · iPhone')
    await open('unit-lead')
    const token = visitor.cookies.get('session') ?? ''
    const list = await listOwnSessions(world.as('guide'), { token })
    assert.deepEqual(
      list.map(({ device, level, isThis }) => [device, level, isThis]),
      [
        ['Safari · iPhone', 'demo', false],
        ['Firefox · Linux', 'demo', true],
      ],
    )
    const page = await (await visitor.raw(path('workSessions', 'fi'))).text()
    assert.match(page, /Firefox · Linux/)
    assert.doesNotMatch(page, /Mozilla/)
    assert.doesNotMatch(page, new RegExp(token))
  })

  it('end one by one, all others, or everywhere; somebody else’s never', async () => {
    const [first, second, third, foreign] = [
      await open(),
      await open(),
      await open(),
      await open('unit-lead'),
    ]
    const list = await listOwnSessions(world.as('guide'), { token: first })
    assert.equal(list.length, 3)
    const [theirs] = await listOwnSessions(world.as('unit-lead'), { token: null })
    for (const id of [theirs?.id ?? '', newId()])
      assert.equal((await endOwnSession(world.as('guide'), { id })).ended, 0)
    assert.equal(await isOpen(foreign), true)
    const one = list.find(({ isThis }) => !isThis)
    await endOwnSession(world.as('guide'), { id: one?.id ?? '' })
    assert.equal((await listOwnSessions(world.as('guide'), { token: first })).length, 2)
    assert.equal((await endOwnSessions(world.as('guide'), { except: first })).ended, 1)
    assert.deepEqual([await isOpen(first), await isOpen(second), await isOpen(third)], [true, false, false])
    assert.equal((await endOwnSessions(world.as('guide'), { except: null })).ended, 1)
    assert.deepEqual([await isOpen(first), await isOpen(foreign)], [false, true])
  })

  it('signed out everywhere are shown nothing more by any page, and the browser forgets what it kept', async () => {
    const here = world.visitor()
    const there = world.visitor()
    await here.signIn('guide')
    await there.signIn('guide')
    const answer = await here.raw(path('workSessions', 'fi'), {
      method: 'POST',
      headers: ours,
      body: new URLSearchParams({ act: 'end-all' }),
    })
    assert.equal(answer.status, 303)
    assert.match(answer.headers.get('clear-site-data') ?? '', /cache/)
    assert.equal(here.cookies.has('session'), false)
    for (const page of ['work', 'workSessions'] as const)
      assert.equal((await there.raw(path(page, 'fi'))).status, 401)
    assert.match((await there.raw(path('work', 'fi'))).headers.get('cache-control') ?? '', /no-store/)
  })

  it('that have ended by themselves are not shown', async () => {
    await open()
    world.clock.advance(minutes(61))
    assert.equal((await listOwnSessions(world.as('guide'), { token: null })).length, 0)
    const token = await open()
    for (let passed = 0; passed < hours(10); passed += minutes(30)) {
      assert.equal(await isOpen(token), true)
      world.clock.advance(minutes(30))
    }
    assert.equal(await isOpen(token), false)
    assert.equal((await listOwnSessions(world.as('guide'), { token })).length, 0)
  })

  it('of one of a family are that one’s alone', async () => {
    const [mother, father] = [newId(), newId()]
    const add = (member: string, hash: string): Promise<unknown> =>
      world.db.asOwner((tx) =>
        sql`insert into accounts.session (token_hash, member_id, level, created_at, seen_at, expires_at)
          values (decode(${hash}, 'hex'), ${member}, 'substantial', ${world.clock.now()}, ${world.clock.now()},
            ${new Date(world.clock.now().getTime() + hours(1))})`.execute(tx),
      )
    await add(mother, '01')
    await add(mother, '02')
    await add(father, '03')
    const as = (id: string) =>
      world.callAs({
        kind: 'member',
        id,
        county: '17',
        language: 'fi',
        proof: { level: 'substantial', at: world.clock.now() },
        actingFor: null,
      })
    assert.equal((await listMemberSessions(as(mother), { token: null })).length, 2)
    assert.equal((await endMemberSessions(as(mother), { except: null })).ended, 2)
    assert.equal((await listMemberSessions(as(father), { token: null })).length, 1)
    await refused(listMemberSessions(world.as('guide'), { token: null }), 'not-signed-in')
    await refused(listOwnSessions(as(mother), { token: null }), 'not-signed-in')
    await refused(listOwnSessions(world.anyone, { token: null }), 'not-signed-in')
  })
})
