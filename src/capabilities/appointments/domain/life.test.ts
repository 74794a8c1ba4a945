import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { afterMove, type AppointmentMove, appointmentStates, type AppointmentState } from './life.ts'

const before = { startsAt: new Date('2026-03-02T10:00:00Z'), now: new Date('2026-03-02T09:59:00Z') }
const begun = { startsAt: before.startsAt, now: before.startsAt }

/** What follows before it has begun, and after; '-' where it is refused. */
const table: Readonly<
  Record<AppointmentMove, Readonly<Record<AppointmentState, readonly [string, string]>>>
> = {
  move: {
    booked: ['booked', 'booked'],
    held: ['-', '-'],
    'no-show': ['booked', 'booked'],
    cancelled: ['-', '-'],
  },
  cancel: {
    booked: ['cancelled', 'cancelled'],
    held: ['-', '-'],
    'no-show': ['-', '-'],
    cancelled: ['-', '-'],
  },
  held: { booked: ['-', 'held'], held: ['-', '-'], 'no-show': ['-', 'held'], cancelled: ['-', '-'] },
  'no-show': {
    booked: ['-', 'no-show'],
    held: ['-', 'no-show'],
    'no-show': ['-', '-'],
    cancelled: ['-', '-'],
  },
}

describe('the life of an appointment', () => {
  const moves: readonly AppointmentMove[] = ['move', 'cancel', 'held', 'no-show']
  for (const move of moves) {
    for (const state of appointmentStates) {
      it(`${move} when ${state}`, () => {
        const outcome = [before, begun].map((when) => {
          const after = afterMove(state, move, when)
          return after.ok ? after.state : '-'
        })
        assert.deepEqual(outcome, table[move][state])
      })
    }
  }
})
