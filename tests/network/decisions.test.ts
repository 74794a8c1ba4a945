import assert from 'node:assert/strict'
import { describe, beforeEach, it } from 'node:test'
import { sql } from 'kysely'
import {
  announceDecision,
  assessChildImpact,
  changeDecision,
  confirmDecision,
  type DecisionInput,
  decisionKinds,
  decisionStates,
  draftDecision,
  dropDecision,
  listDecisions,
  listForumGaps,
  makeDecision,
  readDecision,
  type RecipientInput,
  setDecisionRecipients,
} from '#capabilities/network/index.ts'
import { decisionMoves, demandsAssessment, mayMove } from '#capabilities/network/domain/forum-rules.ts'
import { personId, unitId } from '#seed/demo/ids.ts'
import { makeForum } from '#tests/support/forums.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const plan: DecisionInput = {
  kind: 'practice',
  title: 'Vastaus kolmessa päivässä',
  words: 'Vastataan kolmessa päivässä.',
}
const nurse: RecipientInput = { kind: 'person', of: personId('school-nurse') }
const unit: RecipientInput = { kind: 'unit', of: unitId('17', 'neuvola') }
const assessment = {
  childrenConcerned: 'Alle kouluikäiset',
  good: 'Piha',
  bad: 'Matka pitenee',
  heard: 'Piirrokset',
  alternatives: 'Kirjasto',
  chosenWhy: 'Koulun vieressä',
  assessedOn: '2026-02-20',
}

describe('decisions of forums', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())
  const chair = () => world.as('second-unit-lead')

  async function announced(recipients: readonly RecipientInput[] = [nurse, unit]): Promise<string> {
    const forum = await makeForum(world)
    const { id } = await draftDecision(chair(), { id: forum.id, decision: plan, recipients: [...recipients] })
    await makeDecision(chair(), { id, version: 1 })
    await announceDecision(chair(), { id, version: 2 })
    return id
  }
  const recipientOf = async (id: string, of: string): Promise<string> =>
    (await readDecision(chair(), { id })).recipientList.find((each) => each.of === of)?.id ?? ''

  it('go from draft to made, announced and confirmed by everybody whom they were told to', async () => {
    const forum = await makeForum(world)
    const { id } = await draftDecision(chair(), { id: forum.id, decision: plan, recipients: [nurse] })
    await refused(readDecision(world.as('school-nurse'), { id }), 'not-found')
    await refused(announceDecision(chair(), { id, version: 1 }), 'conflict', 'decision.announce.not-now')
    await makeDecision(chair(), { id, version: 1 })
    const made = await readDecision(world.as('school-nurse'), { id })
    assert.deepEqual([made.state, made.mark, made.waitsForMe], ['made', '1/2026', false])
    assert.ok((await listForumGaps(chair(), { most: 20 })).unannounced.most.some((each) => each.id === id))
    await announceDecision(chair(), { id, version: 2 })
    await world.runJobs()
    assert.equal(world.mails().filter(({ text }) => text.includes(plan.title)).length, 1)
    const mine = await listDecisions(world.as('school-nurse'), { waits: 'me' })
    assert.ok(mine.rows.some((each) => each.id === id))
    const recipient = await recipientOf(id, nurse.of)
    await refused(confirmDecision(world.as('guide'), { id, recipient }), 'not-allowed')
    await confirmDecision(world.as('school-nurse'), { id, recipient })
    await confirmDecision(world.as('school-nurse'), { id, recipient })
    const confirmed = await readDecision(chair(), { id })
    assert.deepEqual([confirmed.state, confirmed.confirmed], ['confirmed', 1])
  })

  it('are written by those who lead the forum, and told to somebody', async () => {
    const forum = await makeForum(world)
    for (const who of ['unit-lead', 'guide', 'school-nurse'])
      await refused(draftDecision(world.as(who), { id: forum.id, decision: plan }), 'not-allowed')
    await refused(draftDecision(world.as('coordinator-16'), { id: forum.id, decision: plan }), 'not-found')
    const { id } = await draftDecision(world.as('county-leader'), { id: forum.id, decision: plan })
    await makeDecision(chair(), { id, version: 1 })
    assert.equal(
      (await refused(announceDecision(chair(), { id, version: 2 }), 'invalid')).fields[0]?.field,
      'recipients',
    )
    const far = await refused(
      setDecisionRecipients(chair(), { id, recipients: [{ kind: 'unit', of: unitId('16', 'neuvola') }] }),
      'invalid',
    )
    assert.equal(far.fields[0]?.code, 'not-of-this-county')
    await refused(dropDecision(chair(), { id, version: 2 }), 'conflict', 'decision.drop.not-now')
  })

  it('change until the first confirmation, and never after it, whatever asks the database', async () => {
    const id = await announced()
    await changeDecision(chair(), {
      id,
      version: 3,
      decision: { ...plan, words: 'Vastataan kahdessa päivässä.' },
    })
    await world.runJobs()
    await refused(
      changeDecision(chair(), { id, version: 3, decision: plan }),
      'conflict',
      'changed-meanwhile',
    )
    await confirmDecision(world.as('school-nurse'), { id, recipient: await recipientOf(id, nurse.of) })
    await refused(
      changeDecision(chair(), { id, version: 4, decision: plan }),
      'conflict',
      'decision.confirmed',
    )
    await refused(
      assessChildImpact(chair(), { id, version: 0, assessment }),
      'conflict',
      'decision.confirmed',
    )
    const asChair = (statement: ReturnType<typeof sql>) =>
      world.db.transaction(world.actor('second-unit-lead'), (tx) => statement.execute(tx))
    await assert.rejects(asChair(sql`update network.decision set words = 'toisin' where id = ${id}`))
    await assert.rejects(asChair(sql`delete from network.decision where id = ${id}`))
    await assert.rejects(
      asChair(sql`update network.decision_recipient set confirmed_at = null where decision_id = ${id}`),
    )
    await assert.rejects(
      asChair(sql`insert into network.child_impact (decision_id, children_concerned, good, bad, heard, alternatives, chosen_why,
        assessed_on, changed_at) values (${id}, 'a', 'b', 'c', 'd', 'e', 'f', '2026-03-01', platform.now())`),
    )
    assert.equal((await readDecision(chair(), { id })).words, 'Vastataan kahdessa päivässä.')
  })

  it('are superseded by another, once', async () => {
    const id = await announced([nurse])
    const { forum } = await readDecision(chair(), { id })
    const next = await draftDecision(chair(), {
      id: forum.id,
      decision: plan,
      supersedes: id,
      recipients: [unit],
    })
    await refused(
      draftDecision(chair(), { id: forum.id, decision: plan, supersedes: id }),
      'conflict',
      'decision.superseded',
    )
    assert.equal((await readDecision(chair(), { id })).isSuperseded, false, 'a draft supersedes nothing')
    await makeDecision(chair(), { id: next.id, version: 1 })
    const before = await readDecision(chair(), { id })
    assert.deepEqual(
      [before.isSuperseded, before.supersededBy?.id, before.supersededBy?.mark],
      [true, next.id, '2/2026'],
    )
    await refused(
      changeDecision(chair(), { id, version: before.version, decision: plan }),
      'conflict',
      'decision.superseded',
    )
  })

  it('on premises are not made before it is said what they mean for children', async () => {
    const forum = await makeForum(world)
    const { id } = await draftDecision(chair(), { id: forum.id, decision: { ...plan, kind: 'premises' } })
    await refused(makeDecision(chair(), { id, version: 1 }), 'conflict', 'decision.assessment-missing')
    const short = await refused(
      assessChildImpact(chair(), { id, version: 0, assessment: { ...assessment, heard: '' } }),
      'invalid',
    )
    assert.equal(short.fields[0]?.field, 'assessment.heard')
    await assessChildImpact(chair(), { id, version: 0, assessment })
    await refused(
      assessChildImpact(world.as('coordinator'), { id, version: 0, assessment }),
      'conflict',
      'changed-meanwhile',
    )
    await makeDecision(chair(), { id, version: 1 })
    const read = await readDecision(world.as('guide'), { id })
    assert.deepEqual([read.assessment?.heard, read.demandsAssessment], ['Piirrokset', true])
    // And one that was made is not turned into one on premises without it.
    const other = await announced()
    await refused(
      changeDecision(chair(), { id: other, version: 3, decision: { ...plan, kind: 'premises' } }),
      'conflict',
      'decision.assessment-missing',
    )
  })

  it('for members only are read by them, by those who lead and by those they were told to', async () => {
    const forum = await makeForum(world)
    const { id } = await draftDecision(chair(), {
      id: forum.id,
      decision: { ...plan, membersOnly: true },
      recipients: [nurse],
    })
    await makeDecision(chair(), { id, version: 1 })
    await refused(readDecision(world.as('school-nurse'), { id }), 'not-found')
    await announceDecision(chair(), { id, version: 2 })
    await readDecision(world.as('school-nurse'), { id })
    await readDecision(world.as('unit-lead'), { id })
    await refused(readDecision(world.as('teacher'), { id }), 'not-found')
    const { rows } = await world.db.transaction(world.actor('teacher'), (tx) =>
      sql`select from network.decision where id = ${id} union all select from published.forum_decision where id = ${id}`.execute(
        tx,
      ),
    )
    assert.equal(rows.length, 0)
  })

  it('tell those who come along later at once, and wait for them too', async () => {
    const id = await announced([nurse])
    await confirmDecision(world.as('school-nurse'), { id, recipient: await recipientOf(id, nurse.of) })
    await world.runJobs()
    const before = world.mails().length
    await setDecisionRecipients(chair(), { id, recipients: [nurse, unit] })
    await world.runJobs()
    assert.equal(world.mails().length, before + 1)
    assert.equal((await readDecision(chair(), { id })).state, 'announced')
    await confirmDecision(world.as('neuvola-worker-17'), { id, recipient: await recipientOf(id, unit.of) })
    assert.equal((await readDecision(chair(), { id })).state, 'confirmed')
  })

  it('that wait for a confirmation longer than two weeks surface', async () => {
    const id = await announced()
    const waits = async () =>
      (await listForumGaps(chair(), { most: 20 })).unconfirmed.most.some((each) => each.id === id)
    assert.equal(await waits(), false)
    world.clock.set('2026-03-17T08:00:00Z')
    assert.equal(await waits(), true)
  })

  it('are numbered one after the other, also when two are made at once', async () => {
    const forum = await makeForum(world)
    const ids = await Promise.all(
      ['A', 'B', 'C'].map(
        async (title) => (await draftDecision(chair(), { id: forum.id, decision: { ...plan, title } })).id,
      ),
    )
    await Promise.all(ids.map((id) => makeDecision(chair(), { id, version: 1 })))
    const marks = await Promise.all(ids.map(async (id) => (await readDecision(chair(), { id })).mark))
    assert.deepEqual(marks.toSorted(), ['1/2026', '2/2026', '3/2026'])
  })

  it('move only as their states allow', () => {
    const allowed = decisionStates.flatMap((state) =>
      decisionMoves.flatMap((move) =>
        mayMove(move, { state, hasConfirmation: state === 'confirmed', isSuperseded: false })
          ? [`${state} ${move}`]
          : [],
      ),
    )
    assert.deepEqual(allowed, [
      'draft change',
      'draft assess',
      'draft make',
      'draft drop',
      'made change',
      'made assess',
      'made announce',
      'made supersede',
      'announced change',
      'announced assess',
      'announced confirm',
      'announced supersede',
      'confirmed supersede',
    ])
    assert.equal(mayMove('change', { state: 'announced', hasConfirmation: true, isSuperseded: false }), false)
    assert.equal(
      mayMove('supersede', { state: 'confirmed', hasConfirmation: true, isSuperseded: true }),
      false,
    )
    assert.deepEqual(
      decisionKinds.filter((kind) => demandsAssessment(kind)),
      ['premises'],
    )
  })
})
