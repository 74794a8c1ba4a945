import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import {
  addOfferHours,
  bookOffer,
  createCalendar,
  createOffer,
  listBookings,
  offerTimes,
} from '#capabilities/appointments/index.ts'
import { anyone } from '#platform/actor.ts'
import { Refusal } from '#platform/refusal.ts'
import { unitId } from '#seed/demo/ids.ts'
import { freshWorld } from '#tests/support/world.ts'

/** Tuesday 10 March 2026, nine in the morning in Finland. */
const nine = '2026-03-10T07:00:00.000Z'
const families = 200

describe('one time, and two hundred families who want it', () => {
  const world = freshWorld({ limitFactor: 10_000 })
  beforeEach(() => world.clear())

  const offer = async (calendars: number): Promise<string> => {
    const unit = unitId('17', 'guidance')
    const made = await Promise.all(
      Array.from({ length: calendars }, (_, index) =>
        createCalendar(world.as('coordinator'), {
          kind: 'group',
          unit,
          settings: { name: { fi: `Huippu ${index}` }, openTo: 'unit', lengths: [30], attends: 'any' },
        }),
      ),
    )
    const { id } = await createOffer(world.as('coordinator'), {
      unit,
      calendars: made.map((calendar) => calendar.id),
      settings: {
        kind: 'central',
        title: { fi: 'Yksi aika' },
        ways: ['phone'],
        minutes: 30,
        ownHours: true,
        state: 'published',
      },
    })
    for (const { id: calendar } of made) {
      await addOfferHours(world.as('coordinator'), {
        id,
        calendar,
        rule: 'FREQ=WEEKLY;BYDAY=TU',
        opens: '9:00',
        closes: '9:30',
        firstDay: '2026-03-10',
        lastDay: '2026-03-10',
      })
    }
    return id
  }
  /** Whoever finds no free connection in time comes again, as a browser would. */
  const patiently = async <T>(act: () => Promise<T>): Promise<T> => {
    for (;;) {
      try {
        return await act()
      } catch (error) {
        if (!(error instanceof Error) || !/timeout exceeded when trying to connect/.test(error.message))
          throw error
      }
    }
  }
  const rush = (id: string): Promise<PromiseSettledResult<unknown>[]> =>
    Promise.allSettled(
      Array.from({ length: families }, (_, index) =>
        patiently(() =>
          bookOffer(world.callAs(anyone), {
            offer: id,
            startsAt: nine,
            way: 'phone',
            name: `Perhe ${index}`,
            phone: '040 000 0000',
            key: `rush ${id} ${index}`,
            body: `rush ${index}`,
            from: `home ${index}`,
          }),
        ),
      ),
    )
  const lost = (tries: readonly PromiseSettledResult<unknown>[]): readonly unknown[] =>
    tries.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))

  it('goes to exactly one of them', async () => {
    const id = await offer(1)
    const reasons = lost(await rush(id))
    assert.equal(reasons.length, families - 1)
    for (const reason of reasons) {
      assert.ok(reason instanceof Refusal, String(reason))
      assert.equal(reason.code, 'booking.taken')
    }
    const booked = await listBookings(world.as('guide'), { id, from: '2026-03-10' })
    assert.equal(booked.length, 1)
    const left = await offerTimes(world.callAs(anyone), { id, from: '2026-03-10', days: 1 })
    assert.deepEqual(left.times, [])
  })

  it('goes to as many of them as a pool has people, each with another', async () => {
    const id = await offer(3)
    assert.equal(lost(await rush(id)).length, families - 3)
    const booked = await listBookings(world.as('guide'), { id, from: '2026-03-10' })
    assert.equal(new Set(booked.map(({ calendar_id: calendar }) => calendar)).size, 3)
  })
})
