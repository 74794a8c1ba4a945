import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { seeded } from '#tests/support/random.ts'
import { type Capacity, fits, moveUp, offered, onArrival, type Taken, type WaitingPart } from './lines.ts'
import type { Resource } from './words.ts'

const none: Taken = { seat: 0, care: 0, coffee: 0 }
const of = (seat: number | null, care: number | null = null, coffee: number | null = null): Capacity => ({
  seat,
  care,
  coffee,
})
const waits = (
  number: number,
  wanted: number,
  resource: Resource = 'seat',
  more: Partial<WaitingPart> = {},
): WaitingPart => ({ signUp: `s${number}`, resource, wanted, number, seated: resource !== 'seat', ...more })

describe('lines', () => {
  const table: readonly {
    readonly what: string
    readonly capacity: Capacity
    readonly taken: Taken
    readonly waiting: readonly WaitingPart[]
    readonly given: readonly string[]
  }[] = [
    { what: 'nobody waits', capacity: of(5), taken: none, waiting: [], given: [] },
    {
      what: 'the first gets the seat that became free',
      capacity: of(5),
      taken: { ...none, seat: 4 },
      waiting: [waits(7, 1), waits(9, 1)],
      given: ['s7 seat'],
    },
    {
      what: 'the order is that of coming, not of the rows',
      capacity: of(5),
      taken: { ...none, seat: 4 },
      waiting: [waits(9, 1), waits(7, 1)],
      given: ['s7 seat'],
    },
    {
      what: 'who wishes for more than there is waits on, and the first whose whole wish fits gets it',
      capacity: of(5),
      taken: { ...none, seat: 3 },
      waiting: [waits(1, 3), waits(2, 2), waits(3, 1)],
      given: ['s2 seat'],
    },
    {
      what: 'as many as fit, one after the other',
      capacity: of(10),
      taken: { ...none, seat: 4 },
      waiting: [waits(1, 3), waits(2, 4), waits(3, 2), waits(4, 1)],
      given: ['s1 seat', 's3 seat', 's4 seat'],
    },
    {
      what: 'a child-care place waits for its seat',
      capacity: of(5, 3),
      taken: { ...none, seat: 5 },
      waiting: [waits(1, 2), waits(1, 1, 'care', { seated: false })],
      given: [],
    },
    {
      what: 'with the seat comes what goes with it',
      capacity: of(5, 3, 10),
      taken: { ...none, seat: 3 },
      waiting: [
        waits(1, 2),
        { ...waits(2, 1, 'care', { seated: false }), signUp: 's1' },
        { ...waits(3, 2, 'coffee', { seated: false }), signUp: 's1' },
      ],
      given: ['s1 seat', 's1 care', 's1 coffee'],
    },
    {
      what: 'child care has a line of its own among those who have seats',
      capacity: of(5, 2),
      taken: { ...none, seat: 5, care: 1 },
      waiting: [waits(1, 2, 'care'), waits(2, 1, 'care'), waits(3, 1)],
      given: ['s2 care'],
    },
    {
      what: 'seats made fewer than are taken take nothing from anybody and give nothing',
      capacity: of(3),
      taken: { ...none, seat: 5 },
      waiting: [waits(1, 1)],
      given: [],
    },
    {
      what: 'without an end of seats all get theirs',
      capacity: of(null),
      taken: none,
      waiting: [waits(1, 9), waits(2, 30)],
      given: ['s1 seat', 's2 seat'],
    },
  ]
  for (const { what, capacity, taken, waiting, given } of table)
    it(what, () => {
      assert.deepEqual(
        moveUp(capacity, taken, waiting).given.map(({ signUp, resource }) => `${signUp} ${resource}`),
        given,
      )
    })

  it('gives whoever comes each part apart', () => {
    const { parts, taken } = onArrival(
      of(4, 1, 2),
      { seat: 1, care: 1, coffee: 0 },
      { seat: 3, care: 1, coffee: 2 },
    )
    assert.deepEqual(
      parts.map(({ resource, waits: each }) => [resource, each]),
      [
        ['seat', false],
        ['care', true],
        ['coffee', false],
      ],
    )
    assert.deepEqual(taken, { seat: 4, care: 1, coffee: 2 })
  })

  it('gives nothing else to whoever waits for a seat', () => {
    const { parts, taken } = onArrival(of(2, 5, 5), none, { seat: 3, care: 1, coffee: 1 })
    assert.ok(parts.every((part) => part.waits))
    assert.deepEqual(taken, none)
  })

  it('offers child care where its places are counted, and coffee where there is any', () => {
    const food = 'none' as const
    assert.deepEqual(offered({ care: null, coffee: null, food }), { care: false, coffee: false })
    assert.deepEqual(offered({ care: 0, coffee: 0, food: 'coffee' }), { care: false, coffee: false })
    assert.deepEqual(offered({ care: 4, coffee: null, food: 'coffee' }), { care: true, coffee: true })
    assert.deepEqual(offered({ care: 4, coffee: 10, food }), { care: true, coffee: true })
  })

  it('holds in random histories: never more than there is, and nobody is overtaken who fits', () => {
    const { int: below } = seeded(20261122)
    type Kept = { part: WaitingPart; state: 'confirmed' | 'waiting' | 'gone' }
    for (let history = 0; history < 300; history += 1) {
      const capacity: Record<Resource, number | null> = {
        seat: below(10) === 0 ? null : below(12),
        care: below(4),
        coffee: below(8),
      }
      let taken: Taken = none
      let number = 0
      const all: Kept[] = []
      const seated = (signUp: string): boolean =>
        all.some(
          ({ part, state }) => part.signUp === signUp && part.resource === 'seat' && state === 'confirmed',
        )
      const line = (): WaitingPart[] =>
        all
          .filter(({ state }) => state === 'waiting')
          .map(({ part }) => ({ ...part, seated: seated(part.signUp) }))
      const settle = (): void => {
        const before = line()
        const moved = moveUp(capacity, taken, before)
        const byThen = { ...taken }
        const isGiven = new Set(moved.given.map(({ signUp, resource }) => `${signUp} ${resource}`))
        for (const given of moved.given) {
          const own = before.find((part) => part.signUp === given.signUp && part.resource === given.resource)
          for (const earlier of before)
            if (
              earlier.resource === given.resource &&
              earlier.number < (own?.number ?? 0) &&
              (given.resource === 'seat' || earlier.seated) &&
              !isGiven.has(`${earlier.signUp} ${earlier.resource}`)
            )
              assert.ok(
                !fits(capacity[given.resource], byThen[given.resource], earlier.wanted),
                'nobody is overtaken who fits',
              )
          byThen[given.resource] += given.wanted
        }
        taken = moved.taken
        for (const given of moved.given)
          for (const each of all)
            if (each.part.signUp === given.signUp && each.part.resource === given.resource)
              each.state = 'confirmed'
      }
      const most = { ...capacity }
      for (let step = 0; step < 40; step += 1) {
        const what = below(10)
        if (what < 6) {
          settle()
          const signUp = `s${step}`
          const seat = 1 + below(4)
          const before = line()
          for (const part of before)
            if (part.resource === 'seat' || part.seated)
              assert.ok(
                !fits(capacity[part.resource], taken[part.resource], part.wanted),
                'nobody who waits could have what is left',
              )
          const arrival = onArrival(capacity, taken, { seat, care: below(2), coffee: below(seat + 1) })
          taken = arrival.taken
          for (const { resource, wanted, waits: isWaiting } of arrival.parts) {
            number += 1
            all.push({
              part: { signUp, resource, wanted, number, seated: false },
              state: isWaiting ? 'waiting' : 'confirmed',
            })
          }
        } else if (what < 9) {
          const standing = [
            ...new Set(all.filter(({ state }) => state !== 'gone').map(({ part }) => part.signUp)),
          ]
          const chosen = standing[below(standing.length)]
          const now = { ...taken }
          for (const each of all)
            if (each.part.signUp === chosen) {
              if (each.state === 'confirmed') now[each.part.resource] -= each.part.wanted
              each.state = 'gone'
            }
          taken = now
          settle()
        } else {
          const resource = (['seat', 'care', 'coffee'] as const)[below(3)] ?? 'seat'
          capacity[resource] = below(12)
          most[resource] = most[resource] === null ? null : Math.max(most[resource], capacity[resource])
          settle()
        }
        for (const resource of ['seat', 'care', 'coffee'] as const) {
          const sum = all
            .filter(({ part, state }) => part.resource === resource && state === 'confirmed')
            .reduce((all2, { part }) => all2 + part.wanted, 0)
          assert.equal(taken[resource], sum, 'the counter says what is taken')
          const top = most[resource]
          assert.ok(top === null || sum <= top, 'never more than there was')
          assert.ok(
            line().every(
              (part) =>
                part.resource !== resource ||
                (resource !== 'seat' && !part.seated) ||
                !fits(capacity[resource], sum, part.wanted),
            ),
            'nobody waits for what is there',
          )
        }
      }
    }
  })
})
