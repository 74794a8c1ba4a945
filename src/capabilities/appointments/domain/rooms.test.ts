import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fullSpans, roomFits, type RoomHold } from './rooms.ts'

const at = (hour: number): Date => new Date(Date.UTC(2026, 2, 9, hour))
const hold = (from: number, to: number, shared = false): RoomHold => ({ from: at(from), to: at(to), shared })

describe('rooms for one and for several', () => {
  it('is full whenever somebody has it alone', () => {
    assert.deepEqual(fullSpans([hold(9, 10), hold(10, 11)], 1), [{ from: at(9), to: at(11) }])
    assert.deepEqual(fullSpans([hold(9, 10, false)], 3), [{ from: at(9), to: at(10) }])
    assert.deepEqual(fullSpans([], 3), [])
  })

  it('is full where as many share as it holds, and only there', () => {
    const holds = [hold(9, 12, true), hold(10, 11, true)]
    assert.deepEqual(fullSpans(holds, 2), [{ from: at(10), to: at(11) }])
    assert.deepEqual(fullSpans(holds, 3), [])
    assert.deepEqual(fullSpans(holds, 1), [])
  })

  it('lets one more in only where all who are there share', () => {
    assert.equal(roomFits(hold(9, 10), [hold(10, 11)], 1), true)
    assert.equal(roomFits(hold(9, 10), [hold(9, 10)], 1), false)
    assert.equal(roomFits(hold(9, 10, true), [hold(9, 10)], 4), false)
    assert.equal(roomFits(hold(9, 10), [hold(9, 10, true)], 4), false)
    assert.equal(roomFits(hold(9, 10, true), [hold(9, 10, true)], 1), true)
    assert.equal(roomFits(hold(9, 12, true), [hold(9, 11, true), hold(10, 12, true)], 2), false)
    assert.equal(roomFits(hold(9, 12, true), [hold(9, 10, true), hold(10, 12, true)], 2), true)
  })
})
