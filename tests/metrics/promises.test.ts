import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  acknowledge,
  answer,
  contact,
  handOver,
  removeOldRequests,
  take,
  withdraw,
} from '#capabilities/help-requests/index.ts'
import {
  countiesLed,
  promisesForLeaders,
  promisesKept,
  type PublicPeriod,
} from '#capabilities/metrics/index.ts'
import { minutes } from '#platform/clock.ts'
import { type Asked, ask, doorIn, refused, traces } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const pohjanmaa = '17'
/** The world begins in the third period of 2026: 23.2.–22.3. */
const third = '2026-P03'
const afterIt = '2026-03-30T08:00:00Z'

describe('promises kept', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const several = async (
    count: number,
    differently: Readonly<Record<string, unknown>> = {},
  ): Promise<readonly Asked[]> => {
    const asked: Asked[] = []
    for (let each = 0; each < count; each += 1) asked.push(await ask(world, differently))
    return asked
  }
  const answered = async (asked: readonly Asked[]): Promise<void> => {
    for (const { id } of asked) {
      await take(world.as('guide'), { id })
      await answer(world.as('guide'), { id, text: 'Hei, luin viestisi.' })
    }
  }
  /** Requests to guidance, some answered after half an hour, the others a week later. */
  const keptAndLate = async (kept: number, late: number): Promise<void> => {
    const first = await several(kept)
    const second = await several(late)
    world.clock.advance(minutes(30))
    await answered(first)
    world.clock.set('2026-03-09T08:00:00Z')
    await answered(second)
  }
  const published = async (county = pohjanmaa): Promise<readonly PublicPeriod[]> => {
    const { counties } = await promisesKept(world.anyone, { county })
    return counties[0]?.periods ?? []
  }
  const publishedThird = async (): Promise<PublicPeriod> => {
    const found = (await published()).find(({ key }) => key === third)
    assert.ok(found !== undefined, 'the third period is not published')
    return found
  }
  const leaders = (county = pohjanmaa): ReturnType<typeof promisesForLeaders> =>
    promisesForLeaders(world.as('county-leader'), { county })

  it('counts requests, the share kept and the median time to the first answer', async () => {
    await keptAndLate(7, 5)
    world.clock.set(afterIt)
    const { total, doors, from, to } = await publishedThird()
    assert.deepEqual([from, to], ['2026-02-23', '2026-03-22'])
    assert.deepEqual(total, {
      requests: { kind: 'exact', value: 12 },
      onTime: { kind: 'exact', percent: 58 },
      medianMinutes: 30,
      handOvers: { kind: 'exact', perRequest: 0 },
    })
    assert.deepEqual(doors, [{ door: 'guidance', ...total }])
  })

  it('counts an answer at the due moment itself as kept, and a try that reached nobody as nothing', async () => {
    const [first, ...rest] = await several(9)
    assert.ok(first !== undefined)
    world.clock.set(first.promisedBy)
    for (const { id } of rest) {
      await take(world.as('guide'), { id })
      await contact(world.as('guide'), { id, way: 'phone', reached: true })
    }
    await take(world.as('guide'), { id: first.id })
    await contact(world.as('guide'), { id: first.id, way: 'phone', reached: false })
    world.clock.set(afterIt)
    const { total } = await publishedThird()
    assert.deepEqual(total.onTime, { kind: 'between', from: 55, to: 89 }, 'eight of nine: one was late')
  })

  it('leaves out what the family took back before the due moment', async () => {
    const [gone] = await several(1)
    assert.ok(gone !== undefined)
    await withdraw(gone.family, { id: gone.id })
    await answered(await several(6))
    world.clock.set(afterIt)
    const { total } = await publishedThird()
    assert.deepEqual(
      [total.requests, total.onTime],
      [
        { kind: 'exact', value: 6 },
        { kind: 'exact', percent: 100 },
      ],
    )
  })

  it('hides small numbers, from leaders too, and gives no median of few', async () => {
    await answered(await several(3))
    world.clock.set(afterIt)
    const { total, doors } = await publishedThird()
    assert.deepEqual([total.requests, total.medianMinutes, doors], [{ kind: 'few' }, null, []])
    assert.notEqual(total.onTime.kind, 'exact')
    const period = (await leaders()).periods.find(({ key }) => key === third)
    assert.deepEqual(period?.total.requests, { kind: 'few' })
    assert.ok(period?.parts.every(({ requests }) => requests.kind === 'hidden'))
  })

  it('splits the same promises by the area where the family lives, and a removed request stays in its area', async () => {
    await answered(await several(7))
    await answered(await several(6, { municipality: '598' }))
    world.clock.set(afterIt)
    const byArea = async (): Promise<readonly (readonly [string, unknown])[]> => {
      const figures = await promisesForLeaders(world.as('county-leader'), { county: pohjanmaa, by: 'area' })
      const names = new Map(figures.areas.map(({ id, name }) => [id, name.en]))
      const period = figures.periods.find(({ key }) => key === third)
      assert.deepEqual(period?.total.requests, { kind: 'exact', value: 13 })
      return (period?.parts ?? []).flatMap(({ part, requests }) =>
        requests.kind === 'exact' && requests.value > 0 ? [[names.get(part) ?? part, requests.value]] : [],
      )
    }
    const before = await byArea()
    assert.deepEqual(before.map(([, value]) => value).toSorted(), [6, 7])
    assert.equal(new Set(before.map(([name]) => name)).size, 2)
    await world.db.transaction({ kind: 'system' }, (tx) =>
      sql`update help_requests.help_request set state = 'resolved', resolved_at = '2023-01-01', outcome = 'advised'`.execute(
        tx,
      ),
    )
    await removeOldRequests(world.system, {})
    assert.deepEqual(await byArea(), before)
  })

  it('hides the larger door that would give the smaller one away', async () => {
    await answered(await several(9))
    await several(2, { topics: ['parenting'] })
    world.clock.set(afterIt)
    const period = (await leaders()).periods.find(({ key }) => key === third)
    assert.deepEqual(period?.total.requests, { kind: 'exact', value: 11 })
    const kinds = new Map(period?.parts.map(({ part, requests }) => [part, requests.kind]))
    assert.deepEqual([kinds.get('guidance'), kinds.get('family-social')], ['hidden', 'few'])
    assert.deepEqual((await publishedThird()).doors, [])
  })

  it('counts hand-overs for each request', async () => {
    const asked = await several(10)
    const toDoor = await doorIn(world, pohjanmaa, 'family-social')
    for (const [position, { id }] of asked.entries()) {
      await take(world.as('guide'), { id })
      if (position >= 5) continue
      await handOver(world.as('guide'), { id, toDoor, reason: 'Kuuluu sosiaalityölle' })
      await acknowledge(world.as('second-guide'), { id })
    }
    world.clock.set(afterIt)
    const { total } = await publishedThird()
    assert.deepEqual(total.handOvers, { kind: 'exact', perRequest: 0.5 })
  })

  it('calls a promise open, not broken, while its due moment has not come', async () => {
    await answered(await several(6))
    await several(7)
    const { periods, waiting } = await leaders()
    const running = periods.at(-1)
    assert.equal(running?.key, third)
    assert.equal(running.isClosed, false)
    assert.deepEqual(running.total.requests, { kind: 'exact', value: 13 })
    assert.deepEqual(
      running.total.onTime,
      { kind: 'exact', percent: 100 },
      'of those that are kept or broken by now',
    )
    assert.deepEqual(waiting.total, { kind: 'exact', value: 7 })
    assert.deepEqual(waiting.parts.find(({ part }) => part === 'guidance')?.count, {
      kind: 'exact',
      value: 7,
    })
  })

  it('tells no share of a running period while few promises are open, late or kept', async () => {
    await answered(await several(9))
    await several(2)
    const running = (await leaders()).periods.at(-1)
    assert.deepEqual(running?.total.onTime, { kind: 'open' })
  })

  it('publishes a period when it has ended and all its promises are due', async () => {
    world.clock.set('2026-03-20T12:00:00Z')
    const [last] = await several(1)
    assert.ok(last !== undefined && last.promisedBy > new Date('2026-03-23T12:00:00Z'))
    const keys = async (): Promise<readonly string[]> => (await published()).map(({ key }) => key)
    assert.ok(!(await keys()).includes(third), 'it is still running')
    world.clock.set('2026-03-23T06:00:00Z')
    assert.ok(!(await keys()).includes(third), 'a promise is not due yet')
    world.clock.set(last.promisedBy)
    assert.ok(!(await keys()).includes(third), 'the due moment itself still keeps it')
    world.clock.advance(1)
    assert.ok((await keys()).includes(third))
    assert.equal((await keys()).length, 6)
  })

  it('puts a request into the period of the Finnish day on which it was sent', async () => {
    world.clock.set('2026-03-22T21:59:00Z')
    await several(6)
    world.clock.set('2026-03-22T22:00:00Z')
    await several(8)
    const { periods } = await leaders()
    assert.deepEqual(
      periods.slice(-2).map(({ key, total }) => [key, total.requests]),
      [
        [third, { kind: 'exact', value: 6 }],
        ['2026-P04', { kind: 'exact', value: 8 }],
      ],
    )
  })

  it('keeps to the days asked for, and refuses what are no days', async () => {
    world.clock.set(afterIt)
    const { counties } = await promisesKept(world.anyone, {
      county: pohjanmaa,
      from: '2026-01-26',
      to: '2026-02-23',
    })
    assert.deepEqual(
      counties[0]?.periods.map(({ key }) => key),
      ['2026-P02', third],
    )
    await refused(promisesKept(world.anyone, { from: 'yesterday' }), 'invalid')
    await refused(promisesKept(world.anyone, { from: '1800-01-01' }), 'invalid')
    await refused(promisesKept(world.anyone, { county: '99' }), 'not-found')
  })

  it('shows all counties of the deployment when none is named, each with its own requests', async () => {
    await answered(await several(5))
    world.clock.set(afterIt)
    const { counties } = await promisesKept(world.anyone, {})
    assert.deepEqual(
      counties.map(({ county }) => county),
      ['09', '16', '17'],
    )
    const requests = counties.map(({ periods }) => periods.find(({ key }) => key === third)?.total.requests)
    assert.deepEqual(requests, [
      { kind: 'exact', value: 0 },
      { kind: 'exact', value: 0 },
      { kind: 'exact', value: 5 },
    ])
  })

  it('is open to those who lead in the county, and does not exist for others', async () => {
    for (const key of ['county-leader', 'area-lead', 'unit-lead', 'coordinator']) {
      const { county } = await promisesForLeaders(world.as(key), { county: pohjanmaa })
      assert.equal(county, pohjanmaa)
      assert.deepEqual(await countiesLed(world.as(key), {}), [pohjanmaa])
    }
    for (const key of ['guide', 'admin']) {
      await refused(promisesForLeaders(world.as(key), { county: pohjanmaa }), 'not-found')
      assert.deepEqual(await countiesLed(world.as(key), {}), [])
    }
    await refused(promisesForLeaders(world.as('county-leader-16'), { county: pohjanmaa }), 'not-found')
    await refused(leaders('16'), 'not-found')
    await refused(leaders('99'), 'not-found')
    await refused(promisesForLeaders(world.anyone, { county: pohjanmaa }), 'not-signed-in')
  })

  it('is gone with the role, at the next request', async () => {
    const { id } = world.actor('county-leader')
    const until = (moment: string | null): Promise<unknown> =>
      world.db.asOwner((tx) =>
        sql`update accounts.role_assignment set valid_to = ${moment} where person_id = ${id}`.execute(tx),
      )
    await until('2026-03-01T00:00:00Z')
    try {
      await refused(leaders(), 'not-found')
    } finally {
      await until(null)
    }
    assert.equal((await leaders()).county, pohjanmaa)
  })

  it('leaves a trace of every look by a leader, and of refused ones; of the public’s none', async () => {
    await leaders()
    await refused(leaders('16'), 'not-found')
    await promisesKept(world.anyone, {})
    assert.deepEqual(
      (await traces(world, 'county-figures.read-promises')).map(({ outcome, county, about }) => [
        outcome,
        county,
        about['periods'],
      ]),
      [
        ['done', pohjanmaa, 6],
        ['refused', pohjanmaa, undefined],
      ],
    )
    assert.deepEqual(await traces(world, 'promise.read-public'), [])
  })

  it('has pages: for leaders behind their role, for everybody closed periods only', async () => {
    await keptAndLate(7, 5)
    world.clock.set(afterIt)
    const everybody = world.visitor()
    const open = await everybody.get('/lupaukset?county=17')
    assert.equal(open.status, 200)
    assert.match(open.body, /58 %/)
    assert.doesNotMatch(open.body, /Odottaa/)
    assert.equal((await everybody.get('/johto')).status, 401)

    const leader = world.visitor()
    await leader.signIn('county-leader')
    const page = await leader.get('/johto?county=17&door=guidance')
    assert.equal(page.status, 200)
    assert.match(page.body, /58 %/)
    assert.match(page.body, /Odottaa nyt/)
    assert.equal((await leader.get('/johto?county=16')).status, 404)

    const guide = world.visitor()
    await guide.signIn('guide')
    assert.equal((await guide.get('/johto')).status, 404)
  })
})
