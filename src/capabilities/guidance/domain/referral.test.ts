import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  afterMove,
  dutyOf,
  endsAccess,
  endStates,
  isOver,
  movers,
  movesOf,
  parties,
  type Party,
  referralFlow,
  type ReferralMove,
  referralMoves,
  referralOutcomes,
  referralReasons,
  type ReferralState,
  referralStates,
} from './referral.ts'
import { inStandard, standardOf } from './standards.ts'

/** What is allowed, written down a second time and by hand: state, party, and where each move leads. */
const allowed: Readonly<
  Record<ReferralState, Partial<Record<Party, Partial<Record<ReferralMove, ReferralState>>>>>
> = {
  draft: {
    sender: {
      send: 'sent',
      discard: 'mistake',
      mistake: 'mistake',
      reassign: 'draft',
      'give-consent': 'draft',
    },
    receiver: { reassign: 'draft' },
    family: { 'give-consent': 'draft', 'withdraw-consent': 'withdrawn', object: 'draft' },
    system: { remind: 'draft', raise: 'draft' },
  },
  sent: {
    sender: {
      'ask-cancel': 'cancel-asked',
      mistake: 'mistake',
      write: 'sent',
      note: 'sent',
      reassign: 'sent',
      'book-meeting': 'sent',
      'record-meeting': 'sent',
      'give-consent': 'sent',
    },
    receiver: {
      receive: 'received',
      accept: 'accepted',
      decline: 'declined',
      'ask-more': 'more-asked',
      waitlist: 'waitlisted',
      redirect: 'redirected',
      write: 'sent',
      note: 'sent',
      reassign: 'sent',
      'book-meeting': 'sent',
      'record-meeting': 'sent',
    },
    family: { 'give-consent': 'sent', 'withdraw-consent': 'withdrawn', object: 'sent' },
    system: { expire: 'expired', remind: 'sent', raise: 'sent' },
  },
  received: {
    sender: {
      'ask-cancel': 'cancel-asked',
      mistake: 'mistake',
      write: 'received',
      note: 'received',
      reassign: 'received',
      'book-meeting': 'received',
      'record-meeting': 'received',
      'give-consent': 'received',
    },
    receiver: {
      accept: 'accepted',
      decline: 'declined',
      'ask-more': 'more-asked',
      waitlist: 'waitlisted',
      redirect: 'redirected',
      write: 'received',
      note: 'received',
      reassign: 'received',
      'book-meeting': 'received',
      'record-meeting': 'received',
    },
    family: { 'give-consent': 'received', 'withdraw-consent': 'withdrawn', object: 'received' },
    system: { expire: 'expired', remind: 'received', raise: 'received' },
  },
  'more-asked': {
    sender: {
      'give-more': 'received',
      'ask-cancel': 'cancel-asked',
      mistake: 'mistake',
      write: 'more-asked',
      note: 'more-asked',
      reassign: 'more-asked',
      'book-meeting': 'more-asked',
      'record-meeting': 'more-asked',
      'give-consent': 'more-asked',
    },
    receiver: {
      accept: 'accepted',
      decline: 'declined',
      waitlist: 'waitlisted',
      redirect: 'redirected',
      write: 'more-asked',
      note: 'more-asked',
      reassign: 'more-asked',
      'book-meeting': 'more-asked',
      'record-meeting': 'more-asked',
    },
    family: { 'give-consent': 'more-asked', 'withdraw-consent': 'withdrawn', object: 'more-asked' },
    system: { expire: 'expired', remind: 'more-asked', raise: 'more-asked' },
  },
  waitlisted: {
    sender: {
      'ask-cancel': 'cancel-asked',
      mistake: 'mistake',
      write: 'waitlisted',
      note: 'waitlisted',
      reassign: 'waitlisted',
      'book-meeting': 'waitlisted',
      'record-meeting': 'waitlisted',
      'give-consent': 'waitlisted',
    },
    receiver: {
      accept: 'accepted',
      decline: 'declined',
      'ask-more': 'more-asked',
      waitlist: 'waitlisted',
      redirect: 'redirected',
      write: 'waitlisted',
      note: 'waitlisted',
      reassign: 'waitlisted',
      'book-meeting': 'waitlisted',
      'record-meeting': 'waitlisted',
    },
    family: { 'give-consent': 'waitlisted', 'withdraw-consent': 'withdrawn', object: 'waitlisted' },
    system: { expire: 'waitlisted', remind: 'waitlisted', raise: 'waitlisted' },
  },
  accepted: {
    sender: {
      'ask-cancel': 'cancel-asked',
      write: 'accepted',
      note: 'accepted',
      reassign: 'accepted',
      'book-meeting': 'accepted',
      'record-meeting': 'accepted',
      'give-consent': 'accepted',
    },
    receiver: {
      start: 'in-progress',
      complete: 'completed',
      decline: 'declined',
      waitlist: 'waitlisted',
      redirect: 'redirected',
      write: 'accepted',
      note: 'accepted',
      reassign: 'accepted',
      'book-meeting': 'accepted',
      'record-meeting': 'accepted',
    },
    family: { 'give-consent': 'accepted', 'withdraw-consent': 'withdrawn', object: 'accepted' },
    system: { expire: 'accepted', remind: 'accepted', raise: 'accepted' },
  },
  'in-progress': {
    sender: {
      'ask-cancel': 'cancel-asked',
      write: 'in-progress',
      note: 'in-progress',
      reassign: 'in-progress',
      'book-meeting': 'in-progress',
      'record-meeting': 'in-progress',
      'give-consent': 'in-progress',
    },
    receiver: {
      complete: 'completed',
      write: 'in-progress',
      note: 'in-progress',
      reassign: 'in-progress',
      'book-meeting': 'in-progress',
      'record-meeting': 'in-progress',
    },
    family: { 'give-consent': 'in-progress', 'withdraw-consent': 'withdrawn', object: 'in-progress' },
    system: { expire: 'in-progress', remind: 'in-progress', raise: 'in-progress' },
  },
  'cancel-asked': {
    sender: {
      write: 'cancel-asked',
      note: 'cancel-asked',
      reassign: 'cancel-asked',
      'record-meeting': 'cancel-asked',
      'give-consent': 'cancel-asked',
    },
    receiver: {
      'confirm-cancel': 'cancelled',
      // Back to where it was: this table begins its cancels from `accepted`.
      'refuse-cancel': 'accepted',
      write: 'cancel-asked',
      note: 'cancel-asked',
      reassign: 'cancel-asked',
      'record-meeting': 'cancel-asked',
    },
    family: { 'give-consent': 'cancel-asked', 'withdraw-consent': 'withdrawn', object: 'cancel-asked' },
    system: { expire: 'expired', remind: 'cancel-asked', raise: 'cancel-asked' },
  },
  declined: {
    sender: {
      'send-elsewhere': 'redirected',
      settle: 'closed',
      mistake: 'mistake',
      reassign: 'declined',
      'give-consent': 'declined',
    },
    receiver: { reassign: 'declined' },
    family: { 'give-consent': 'declined', 'withdraw-consent': 'withdrawn', object: 'declined' },
    system: { expire: 'declined', remind: 'declined', raise: 'declined' },
  },
  expired: {
    sender: {
      'send-elsewhere': 'redirected',
      settle: 'cancelled',
      mistake: 'mistake',
      write: 'expired',
      note: 'expired',
      reassign: 'expired',
      'record-meeting': 'expired',
      'give-consent': 'expired',
    },
    receiver: {
      accept: 'accepted',
      write: 'expired',
      note: 'expired',
      reassign: 'expired',
      'record-meeting': 'expired',
    },
    family: { 'give-consent': 'expired', 'withdraw-consent': 'withdrawn', object: 'expired' },
    system: { expire: 'expired', remind: 'expired', raise: 'expired' },
  },
  completed: { family: { 'withdraw-consent': 'completed' } },
  redirected: {},
  cancelled: {},
  closed: {},
  withdrawn: {},
  mistake: {},
}

describe('the life of a referral', () => {
  it('allows for every state, party and move what is written down, and refuses everything else', () => {
    let asked = 0
    for (const state of referralStates) {
      for (const party of parties) {
        for (const move of referralMoves) {
          const step = afterMove(state, move, party, 'accepted')
          const expected = allowed[state][party]?.[move]
          assert.equal(step.ok ? step.state : undefined, expected, `${party}: ${move} from ${state}`)
          asked += 1
        }
      }
    }
    assert.equal(asked, referralStates.length * parties.length * referralMoves.length)
  })

  it('says why it refuses, in a word that the texts know', () => {
    for (const state of referralStates) {
      for (const move of referralMoves) {
        for (const party of parties) {
          const step = afterMove(state, move, party)
          if (step.ok) continue
          assert.ok(
            step.why === 'not-yours' || referralReasons.includes(step.why),
            `${move} from ${state}: ${step.why}`,
          )
          if (movers[move].includes(party) && isOver(state)) assert.equal(step.why, 'already-over')
        }
      }
    }
    for (const why of referralReasons) {
      assert.ok(
        referralMoves.some((move) => referralStates.some((state) => referralFlow[move][state] === why)),
        `${why} is used`,
      )
    }
  })

  it('leaves no state open without somebody who owes the next step and a move of theirs that leads on', () => {
    for (const state of referralStates) {
      const duty = dutyOf[state]
      assert.equal(duty === null, isOver(state), state)
      if (duty === null) continue
      const onwards = movesOf(state, duty).filter((move) => {
        const step = afterMove(state, move, duty, 'accepted')
        return step.ok && step.state !== state
      })
      assert.ok(onwards.length > 0, `${state} is no dead end for the ${duty}`)
    }
  })

  it('reaches every state from a draft and an end from every state', () => {
    const next = (state: ReferralState): readonly ReferralState[] =>
      referralMoves.flatMap((move) =>
        parties.flatMap((party) => {
          const step = afterMove(state, move, party, 'accepted')
          return step.ok ? [step.state] : []
        }),
      )
    const reached = (from: ReferralState): ReadonlySet<ReferralState> => {
      const seen = new Set<ReferralState>([from])
      for (const state of seen) for (const to of next(state)) seen.add(to)
      return seen
    }
    assert.deepEqual([...reached('draft')].toSorted(), [...referralStates].toSorted())
    for (const state of referralStates)
      assert.ok(
        endStates.some((end) => reached(state).has(end)),
        `${state} ends`,
      )
  })

  it('lets only the family withdraw its consent, and nobody but the receiver end a cancel that was asked', () => {
    for (const move of referralMoves) {
      const toWithdrawn = referralStates.some((state) => referralFlow[move][state] === 'withdrawn')
      if (toWithdrawn) assert.deepEqual(movers[move], ['family'])
    }
    assert.deepEqual(
      referralMoves.filter((move) => referralFlow[move]['cancel-asked'] === 'cancelled'),
      ['confirm-cancel'],
    )
    assert.deepEqual(movers['confirm-cancel'], ['receiver'])
  })

  it('ends the receiver’s access with every end but a completed one', () => {
    for (const state of endStates) assert.equal(endsAccess.includes(state), state !== 'completed', state)
    assert.ok(endsAccess.includes('declined'))
  })
})

describe('the same states as others read them', () => {
  it('maps every state once, and says our own state in the business status', () => {
    assert.deepEqual(Object.keys(standardOf).toSorted(), [...referralStates].toSorted())
    for (const state of referralStates) assert.equal(standardOf[state].businessStatus, state)
  })

  it('tells help from no help among the completed', () => {
    const helped = new Set(['helped', 'partly-helped', 'got-other-help'])
    for (const outcome of referralOutcomes)
      assert.equal(
        inStandard('completed', outcome).task,
        helped.has(outcome) ? 'completed' : 'failed',
        outcome,
      )
  })

  it('uses for ends only what others take for ends', () => {
    const terminal = new Set(['rejected', 'cancelled', 'failed', 'completed', 'entered-in-error'])
    for (const state of endStates) assert.ok(terminal.has(standardOf[state].task), state)
    for (const state of ['sent', 'received', 'waitlisted', 'accepted', 'in-progress'] as const)
      assert.ok(!terminal.has(standardOf[state].task), state)
  })
})
