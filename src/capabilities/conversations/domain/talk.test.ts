import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { afterMove, dueFor, type Signs, talkFlow, talkMoves, talkStates, talkTimes } from './talk.ts'

/** The whole table once more, drawn by hand. W waiting, T talking, C closing, x gone, - not taken, a already taken, # ended. */
const drawn: Readonly<Record<string, string>> = {
  'young-writes': 'W T #',
  take: 'T a #',
  'worker-writes': '- T #',
  offer: '- T #',
  accept: '- T #',
  release: '- W #',
  'lose-worker': '- W #',
  end: '- C #',
  save: 'x x x',
  leave: 'x x x',
  'fall-silent': 'x x x',
}
const meaning: Readonly<Record<string, string>> = {
  W: 'waiting',
  T: 'talking',
  C: 'closing',
  x: 'gone',
  '-': 'not-taken',
  a: 'already-taken',
  '#': 'already-ended',
}

const now = new Date('2026-03-02T10:00:00Z')
const ago = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000)
const signs = (more: Partial<Signs>): Signs => ({
  state: 'waiting',
  isUrgent: false,
  isAlerted: false,
  startedAt: ago(1),
  closingAt: null,
  youngSeenAt: ago(0),
  youngWroteAt: ago(1),
  workerSeenAt: null,
  workerWroteAt: null,
  ...more,
})

describe('the life of a talk', () => {
  it('is drawn for every move and every state', () => {
    assert.deepEqual(Object.keys(drawn), [...talkMoves])
    for (const move of talkMoves) {
      const cells = (drawn[move] ?? '').split(' ').map((cell) => meaning[cell])
      assert.deepEqual(
        cells,
        talkStates.map((state) => talkFlow[move][state]),
        move,
      )
      for (const state of talkStates) {
        const step = afterMove(state, move)
        assert.equal(step.ok ? step.state : step.why, talkFlow[move][state])
      }
    }
  })

  it('is looked after: nobody waits unseen, no worker keeps it from afar, it ends by itself', () => {
    assert.equal(dueFor(signs({}), now), 'nothing')
    assert.equal(dueFor(signs({ startedAt: ago(talkTimes.alarm) }), now), 'alarm')
    assert.equal(dueFor(signs({ startedAt: ago(talkTimes.alarm), isAlerted: true }), now), 'nothing')
    assert.equal(dueFor(signs({ startedAt: ago(talkTimes.alarmUrgent), isUrgent: true }), now), 'alarm')
    const talking = { state: 'talking', workerSeenAt: ago(1), workerWroteAt: ago(8) } as const
    assert.equal(dueFor(signs(talking), now), 'nothing')
    assert.equal(dueFor(signs({ ...talking, workerSeenAt: ago(talkTimes.workerAway) }), now), 'return')
    assert.equal(
      dueFor(signs({ ...talking, workerSeenAt: ago(9), workerWroteAt: ago(1) }), now),
      'nothing',
      'who writes is there',
    )
    const still = { youngSeenAt: ago(60), youngWroteAt: ago(90), startedAt: ago(90), isAlerted: true }
    assert.equal(dueFor(signs(still), now), 'remove')
    assert.equal(dueFor(signs({ ...still, youngSeenAt: ago(59) }), now), 'nothing')
    assert.equal(dueFor(signs({ state: 'closing', closingAt: ago(29) }), now), 'nothing')
    assert.equal(dueFor(signs({ state: 'closing', closingAt: ago(30) }), now), 'remove')
  })
})
