import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  addProposal,
  answerProposal,
  changeProposal,
  findTrialGround,
  listProposals,
  proposalAfter,
  type ProposalInput,
  proposalStates,
  readProposal,
  sendProposal,
  takeBackProposal,
  withdrawProposal,
} from '#capabilities/development/index.ts'
import { addDays, helsinkiDate } from '#platform/dates.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

describe('the way of a proposal', () => {
  it('is to be sent, answered, or taken back and written anew', () => {
    const moves = ['send', 'answer', 'withdraw', 'take-back'] as const
    const table = proposalStates.flatMap((state) =>
      moves.map((move) => `${state} ${move} ${proposalAfter(state, move) ?? '-'}`),
    )
    assert.deepEqual(
      table.filter((line) => !line.endsWith('-')),
      [
        'draft send sent',
        'draft withdraw withdrawn',
        'sent answer answered',
        'sent withdraw withdrawn',
        'answered answer answered',
        'withdrawn take-back draft',
      ],
    )
  })
})

describe('proposals to the national level', () => {
  const world = freshWorld({ limitFactor: 1000 })
  const today = () => helsinkiDate(world.clock.now())
  const wish: ProposalInput = { language: 'fi', name: { fi: 'Testiehdotus' }, why: 'Koska.' }
  const coordinator = () => world.as('coordinator')

  it('are made by those who lead the county, read by all who work there', async () => {
    await refused(addProposal(world.as('area-lead'), { proposal: wish }), 'not-allowed')
    const { id } = await addProposal(coordinator(), { proposal: wish })
    assert.equal((await readProposal(world.as('guide'), { id })).state, 'draft')
    await refused(readProposal(world.as('guide-09'), { id }), 'not-found')
    assert.equal((await findTrialGround(world.as('guide'), {})).propose, false)
    assert.equal((await findTrialGround(coordinator(), {})).propose, true)
  })

  it('stand as they were sent, and carry their answer', async () => {
    const { id } = await addProposal(coordinator(), { proposal: wish })
    const answer = { outcome: 'partly' as const, answer: 'Osin.', answeredOn: today() }
    await refused(answerProposal(coordinator(), { id, version: 1, ...answer }), 'conflict')
    const early = { id, version: 1, addressedTo: 'Ministeriö', sentOn: addDays(today(), 1) }
    assert.equal((await refused(sendProposal(coordinator(), early), 'invalid')).fields[0]?.code, 'not-yet')
    await sendProposal(coordinator(), {
      id,
      version: 1,
      addressedTo: 'Ministeriö',
      sentOn: addDays(today(), -3),
    })
    await refused(
      changeProposal(coordinator(), { id, version: 2, proposal: wish }),
      'conflict',
      'proposal.is-sent',
    )
    await refused(
      answerProposal(coordinator(), { id, version: 2, ...answer, answeredOn: addDays(today(), -9) }),
      'invalid',
    )
    await answerProposal(world.as('county-leader'), { id, version: 2, ...answer })
    const view = await readProposal(world.as('guide'), { id })
    assert.deepEqual([view.state, view.outcome, view.answer], ['answered', 'partly', 'Osin.'])
    await refused(withdrawProposal(coordinator(), { id, version: 3 }), 'conflict')
  })

  it('are withdrawn without being lost', async () => {
    const { id } = await addProposal(coordinator(), { proposal: wish })
    await withdrawProposal(coordinator(), { id, version: 1 })
    const rows = await listProposals(world.as('guide'), { state: 'withdrawn' })
    assert.ok(rows.some((row) => row.id === id))
    await takeBackProposal(coordinator(), { id, version: 2 })
    assert.equal((await readProposal(coordinator(), { id })).state, 'draft')
  })
})
