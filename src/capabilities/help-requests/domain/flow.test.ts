import { describe, it } from 'node:test'
import assert from 'node:assert/strict'
import {
  after,
  afterOffer,
  flow,
  handOverMoves,
  handOverStates,
  mayReopen,
  moves,
  movesFrom,
  outcomes,
  professionalOutcomes,
  reasons,
  reopenUntil,
  states,
} from './flow.ts'

/**
 * The whole table once more, drawn by hand. Columns: received, taken, in contact, waiting, resolved.
 * R T C W D are the states; - is not taken, x already taken, o not waiting, w already waiting, # closed, ! still open.
 */
const drawn: Readonly<Record<string, string>> = {
  take: 'T x x x #',
  'contact-reached': '- C C C #',
  'contact-tried': '- T C W #',
  answer: '- C C C #',
  wait: '- W W w #',
  resume: '- o o C #',
  'family-message': 'R T C C #',
  note: '- T C W #',
  'name-deputy': '- T C W #',
  assign: '- T C W #',
  'offer-hand-over': '- T C W #',
  'acknowledge-hand-over': '- T T T #',
  'decline-hand-over': '- T C W #',
  'cancel-hand-over': '- T C W #',
  'acknowledge-urgent': 'R T C W #',
  'judge-urgency': 'R T C W #',
  'take-back-answer': '- T C W #',
  'neutral-notice': '- T C W #',
  'record-matter': '- T C W #',
  resolve: '- D D D #',
  withdraw: 'D D D D #',
  reopen: '! ! ! ! R',
}
const meaning: Readonly<Record<string, string>> = {
  R: 'received',
  T: 'taken',
  C: 'in-contact',
  W: 'waiting',
  D: 'resolved',
  '-': 'not-taken',
  x: 'already-taken',
  o: 'not-waiting',
  w: 'already-waiting',
  '#': 'already-closed',
  '!': 'still-open',
}

describe('the flow of a help request', () => {
  it('is drawn for every move and every state', () => {
    assert.deepEqual(Object.keys(drawn), [...moves])
    assert.deepEqual(Object.keys(flow).sort(), [...moves].sort())
  })

  for (const move of moves) {
    const cells = drawn[move]?.split(' ') ?? []
    for (const [index, state] of states.entries()) {
      const expected = meaning[cells[index] ?? '']
      it(`${move} from ${state}: ${expected}`, () => {
        const step = after(state, move)
        assert.equal(step.ok ? step.state : step.why, expected)
        assert.equal(
          step.ok,
          states.some((known) => known === expected),
        )
      })
    }
  }

  it('gives every reason somewhere', () => {
    const given = new Set(Object.values(flow).flatMap((row) => Object.values(row)))
    for (const why of reasons) assert.ok(given.has(why), why)
  })

  it('brings a reopened request back to its holder when that person stays', () => {
    assert.deepEqual(after('resolved', 'reopen'), { ok: true, state: 'received' })
    assert.deepEqual(after('resolved', 'reopen', { holderStays: false }), { ok: true, state: 'received' })
    assert.deepEqual(after('resolved', 'reopen', { holderStays: true }), { ok: true, state: 'taken' })
    assert.deepEqual(after('waiting', 'reopen', { holderStays: true }), { ok: false, why: 'still-open' })
    assert.deepEqual(after('in-contact', 'note', { holderStays: true }), { ok: true, state: 'in-contact' })
  })

  it('lets the family write and withdraw whenever the request is open', () => {
    for (const state of states.filter((known) => known !== 'resolved')) {
      assert.equal(after(state, 'family-message').ok, true)
      assert.equal(after(state, 'withdraw').ok, true)
    }
  })

  it('changes no state by a failed try to reach the family', () => {
    for (const state of ['taken', 'in-contact', 'waiting'] as const) {
      assert.deepEqual(after(state, 'contact-tried'), { ok: true, state })
    }
  })

  it('can be brought to its end from every state, and to every state from the first', () => {
    const reached = new Set<string>(['received'])
    for (let round = 0; round < states.length; round += 1) {
      for (const state of states.filter((known) => reached.has(known))) {
        for (const move of moves) {
          const step = after(state, move)
          if (step.ok) reached.add(step.state)
        }
      }
    }
    assert.deepEqual([...reached].sort(), [...states].sort())
    for (const state of states) assert.ok(movesFrom(state).length > 0, state)
  })

  it('names the next possible moves', () => {
    assert.deepEqual(movesFrom('received'), [
      'take',
      'family-message',
      'acknowledge-urgent',
      'judge-urgency',
      'withdraw',
    ])
    assert.deepEqual(movesFrom('resolved'), ['reopen'])
    assert.ok(movesFrom('waiting').includes('resume') && !movesFrom('waiting').includes('wait'))
  })
})

describe('the outcome of a help request', () => {
  it('is one of twelve', () => {
    assert.equal(outcomes.length, 12)
    assert.equal(new Set(outcomes).size, 12)
  })

  it('is chosen by a professional, but for the withdrawal, which is the family’s own', () => {
    assert.deepEqual(
      [...professionalOutcomes],
      outcomes.filter((outcome) => outcome !== 'withdrawn'),
    )
  })
})

describe('reopening', () => {
  const resolvedAt = new Date('2026-11-26T10:00:00Z')

  it('is possible to the end of the thirtieth day', () => {
    assert.equal(reopenUntil(resolvedAt), '2026-12-26')
    assert.equal(mayReopen(resolvedAt, resolvedAt), true)
    assert.equal(mayReopen(resolvedAt, new Date('2026-12-26T10:00:00Z')), true)
    assert.equal(mayReopen(resolvedAt, new Date('2026-12-26T21:59:59Z')), true)
    assert.equal(mayReopen(resolvedAt, new Date('2026-12-26T22:00:00Z')), false)
    assert.equal(mayReopen(resolvedAt, new Date('2027-11-26T10:00:00Z')), false)
  })

  it('counts Finnish days over a change of clocks', () => {
    const lateInWinterTime = new Date('2026-03-01T21:59:00Z')
    assert.equal(reopenUntil(lateInWinterTime), '2026-03-31')
    assert.equal(mayReopen(lateInWinterTime, new Date('2026-03-31T20:59:00Z')), true)
    assert.equal(mayReopen(lateInWinterTime, new Date('2026-03-31T21:00:00Z')), false)
  })
})

describe('the offer of a hand-over', () => {
  const drawnOffer = {
    acknowledge: ['acknowledged', 'already-acknowledged', 'already-declined', 'already-cancelled'],
    decline: ['declined', 'already-acknowledged', 'already-declined', 'already-cancelled'],
    cancel: ['cancelled', 'already-acknowledged', 'already-declined', 'already-cancelled'],
  } as const
  for (const move of handOverMoves) {
    for (const [index, state] of handOverStates.entries()) {
      const expected = drawnOffer[move][index]
      it(`${move} when ${state}: ${expected}`, () => {
        const step = afterOffer(state, move)
        assert.equal(step.ok ? step.state : step.why, expected)
        assert.equal(step.ok, state === 'offered')
      })
    }
  }
})
