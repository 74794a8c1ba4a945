import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import {
  acknowledge,
  acknowledgeUrgent,
  answer,
  assign,
  cancelHandOver,
  contact,
  decline,
  handOver,
  judgeUrgency,
  nameDeputy,
  note,
  recordMatter,
  reopen,
  resolve,
  resume,
  sendNotice,
  states,
  take,
  takeBackAnswer,
  wait,
  withdraw,
  writeMessage,
} from '#capabilities/help-requests/index.ts'
import type { Caller } from '#platform/use-case.ts'
import { after, type Move, moves, type State } from '../../src/capabilities/help-requests/domain/flow.ts'
import {
  type Asked,
  askedAnd,
  doorIn,
  refused,
  stored,
  traces,
  wordsOfDanger,
} from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

/** Who may make a move, and the action that access is asked for. The family acts behind its code. */
const made: Readonly<
  Record<Move, { by: 'rota' | 'holder' | 'rota or holder' | 'receiver' | 'family' | 'lead'; action: string }>
> = {
  take: { by: 'rota', action: 'take' },
  'contact-reached': { by: 'holder', action: 'contact' },
  'contact-tried': { by: 'holder', action: 'contact' },
  answer: { by: 'holder', action: 'answer' },
  wait: { by: 'holder', action: 'wait' },
  resume: { by: 'holder', action: 'resume' },
  'family-message': { by: 'family', action: 'write' },
  note: { by: 'holder', action: 'note' },
  'name-deputy': { by: 'holder', action: 'nameDeputy' },
  assign: { by: 'lead', action: 'assign' },
  'offer-hand-over': { by: 'holder', action: 'handOver' },
  'acknowledge-hand-over': { by: 'receiver', action: 'acknowledge' },
  'decline-hand-over': { by: 'receiver', action: 'decline' },
  'cancel-hand-over': { by: 'holder', action: 'cancelHandOver' },
  'acknowledge-urgent': { by: 'rota or holder', action: 'acknowledgeUrgent' },
  'judge-urgency': { by: 'rota or holder', action: 'judgeUrgency' },
  'take-back-answer': { by: 'holder', action: 'takeBackAnswer' },
  'neutral-notice': { by: 'holder', action: 'sendNotice' },
  'record-matter': { by: 'holder', action: 'recordMatter' },
  resolve: { by: 'holder', action: 'resolve' },
  withdraw: { by: 'family', action: 'withdraw' },
  reopen: { by: 'family', action: 'reopen' },
}

describe('every move from every state of a help request', () => {
  const world = freshWorld({ limitFactor: 10_000 })
  let otherDoor = ''
  before(async () => {
    otherDoor = await doorIn(world, '17', 'family-social')
  })

  const make = (move: Move, id: string, caller: Caller): Promise<unknown> => {
    switch (move) {
      case 'take':
        return take(caller, { id })
      case 'contact-reached':
        return contact(caller, { id, way: 'phone', reached: true })
      case 'contact-tried':
        return contact(caller, { id, way: 'phone', reached: false })
      case 'answer':
        return answer(caller, { id, text: 'Hei.' })
      case 'wait':
        return wait(caller, { id })
      case 'resume':
        return resume(caller, { id })
      case 'family-message':
        return writeMessage(caller, { id, text: 'Lisään vielä.' })
      case 'note':
        return note(caller, { id, text: 'Muistiin.' })
      case 'name-deputy':
        return nameDeputy(caller, { id, person: world.actor('deputy').id })
      case 'assign':
        return assign(caller, { id, person: world.actor('deputy').id })
      case 'offer-hand-over':
        return handOver(caller, { id, toDoor: otherDoor, reason: 'Kuuluu sinne.' })
      case 'acknowledge-hand-over':
        return acknowledge(caller, { id })
      case 'decline-hand-over':
        return decline(caller, { id, reason: 'Ei kuulu tänne.' })
      case 'cancel-hand-over':
        return cancelHandOver(caller, { id })
      case 'acknowledge-urgent':
        return acknowledgeUrgent(caller, { id })
      case 'judge-urgency':
        return judgeUrgency(caller, { id, urgent: true, ground: 'Lapsi on vaarassa.' })
      case 'take-back-answer':
        return takeBackAnswer(caller, { id })
      case 'neutral-notice':
        return sendNotice(caller, { id, way: 'letter' })
      case 'record-matter':
        return recordMatter(caller, { id, kind: 'special-support' })
      case 'resolve':
        return resolve(caller, { id, outcome: 'advised' })
      case 'withdraw':
        return withdraw(caller, { id })
      case 'reopen':
        return reopen(caller, { id })
    }
  }

  /** A request in this state; with an open offer where the move answers or takes back an offer. */
  const prepared = async (state: State, move: Move): Promise<Asked> => {
    const asked = await askedAnd(world, state, 'guide', { text: wordsOfDanger })
    const isAboutOffer = ['acknowledge-hand-over', 'decline-hand-over', 'cancel-hand-over'].includes(move)
    const isHeld = state !== 'received' && state !== 'resolved'
    // An answer leads to contact, and taking it back returns the request to where it was.
    if (move === 'take-back-answer' && isHeld) await make('answer', asked.id, world.as('guide'))
    if (isAboutOffer && isHeld) await make('offer-hand-over', asked.id, world.as('guide'))
    return asked
  }

  type Expected = State | { readonly kind: 'not-found' | 'not-allowed' | 'conflict'; readonly code: string }

  /** The table of the flow decides, where the mover may ask at all. */
  const expected = (state: State, move: Move): Expected => {
    const { by, action } = made[move]
    const notAllowed = { kind: 'not-allowed', code: `help-request.${action}.not-allowed` } as const
    if (by === 'receiver' && (state === 'received' || state === 'resolved'))
      return { kind: 'not-found', code: 'not-found' }
    if ((by === 'holder' || by === 'lead') && state === 'received') return notAllowed
    if (by === 'rota' && state !== 'received') return notAllowed
    const step = after(state, move, { holderStays: true })
    return step.ok ? step.state : { kind: 'conflict', code: `help-request.${step.why}` }
  }

  for (const state of states) {
    for (const move of moves) {
      const goal = expected(state, move)
      const name = typeof goal === 'string' ? `leads to ${goal}` : `is refused: ${goal.code}`
      it(`${move} from ${state} ${name}`, async () => {
        const { id, family } = await prepared(state, move)
        const { by, action } = made[move]
        const personas = { receiver: 'second-guide', lead: 'unit-lead' } as const
        const caller =
          by === 'family' ? family : world.as(by === 'receiver' || by === 'lead' ? personas[by] : 'guide')
        const before = await stored(world, id)
        if (typeof goal === 'string') {
          await make(move, id, caller)
          const now = await stored(world, id)
          assert.equal(now.state, goal)
          assert.ok(now.version > before.version, 'whoever saw the request before must notice')
          return
        }
        await refused(make(move, id, caller), goal.kind, goal.code)
        assert.deepEqual(await stored(world, id), before, 'a refused move changes nothing')
        const left = (await traces(world, traceOf[action] ?? '')).filter(({ about }) => about['id'] === id)
        assert.deepEqual(
          left.map(({ outcome, about }) => [outcome, about['why']]),
          [['refused', goal.code]],
        )
      })
    }
  }

  it('none is open to a colleague who has nothing to do with the request', async () => {
    for (const state of states) {
      if (state === 'received') continue
      const { id } = await askedAnd(world, state)
      for (const move of moves) {
        await refused(make(move, id, world.as('deputy')), 'not-found')
        await refused(make(move, id, world.as('second-unit-lead')), 'not-found')
        await refused(make(move, id, world.as('admin')), 'not-found')
        await refused(make(move, id, world.as('county-leader')), 'not-found')
      }
    }
  })
})

/** The names under which the use cases leave their traces. */
const traceOf: Readonly<Record<string, string>> = {
  take: 'help-request.take',
  contact: 'help-request.contact',
  answer: 'help-request.answer',
  wait: 'help-request.wait',
  resume: 'help-request.resume',
  write: 'help-request.write',
  note: 'help-request.note',
  nameDeputy: 'help-request.name-deputy',
  assign: 'help-request.assign',
  handOver: 'help-request.hand-over',
  acknowledge: 'help-request.acknowledge',
  decline: 'help-request.decline',
  cancelHandOver: 'help-request.cancel-hand-over',
  acknowledgeUrgent: 'help-request.acknowledge-urgent',
  judgeUrgency: 'help-request.judge-urgency',
  takeBackAnswer: 'help-request.take-back-answer',
  sendNotice: 'help-request.neutral-notice',
  recordMatter: 'help-request.record-matter',
  resolve: 'help-request.resolve',
  withdraw: 'help-request.withdraw',
  reopen: 'help-request.reopen',
}
