import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import {
  addAttendee,
  addForumTask,
  addTraining,
  announceDecision,
  askForSubstitute,
  type DecisionInput,
  draftDecision,
  listForumGaps,
  listForumTasks,
  makeDecision,
  moveTraining,
  openForumVote,
  proposeForumMatter,
  readForumMeeting,
  readTraining,
  type RecipientInput,
  setDecisionRecipients,
  setForumOffice,
} from '#capabilities/network/index.ts'
import { personId, unitId } from '#seed/demo/ids.ts'
import { makeForum, makeMeeting } from '#tests/support/forums.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const plan: DecisionInput = { kind: 'practice', title: 'Yksi ovi', words: 'Ovi on auki joka arki.' }
const nurse: RecipientInput = { kind: 'person', of: personId('school-nurse') }
const guide: RecipientInput = { kind: 'person', of: personId('guide') }

describe('leading the network, looked at once more', () => {
  const world = freshWorld()
  beforeEach(() => world.clear())
  const chair = () => world.as('second-unit-lead')
  const member = () => world.as('unit-lead')
  const colleague = () => world.as('school-nurse')

  it('what hangs on a matter for members only is for members only', async () => {
    const forum = await makeForum(world)
    const meeting = await makeMeeting(world, forum.id)
    const { id: matter } = await proposeForumMatter(chair(), {
      id: forum.id,
      meeting,
      matter: { title: 'Salainen', membersOnly: true },
    })
    const owner = personId('therapist')
    const task = { owner, dueOn: '2026-01-10' }
    await addForumTask(chair(), { id: forum.id, matter, task: { ...task, words: 'Salainen tehtävä' } })
    const { id: decision } = await draftDecision(chair(), {
      id: forum.id,
      decision: { ...plan, membersOnly: true },
    })
    await addForumTask(chair(), { id: forum.id, decision, task: { ...task, words: 'Salainen jatko' } })
    await addForumTask(chair(), { id: forum.id, task: { ...task, words: 'Avoin tehtävä' } })
    await openForumVote(chair(), {
      id: meeting,
      matter,
      title: 'Salainen äänestys',
      points: 3,
      options: ['Yksi', 'Kaksi'],
    })

    const wordsFor = async (who: ReturnType<typeof chair>): Promise<readonly string[]> =>
      (await listForumTasks(who, { forum: forum.id })).rows.map(({ words }) => words).toSorted()
    assert.deepEqual(await wordsFor(member()), ['Avoin tehtävä', 'Salainen jatko', 'Salainen tehtävä'])
    assert.deepEqual(await wordsFor(world.as('therapist')), await wordsFor(member()), 'and whose it is')
    assert.deepEqual(await wordsFor(colleague()), ['Avoin tehtävä'])
    const late = (await listForumGaps(colleague(), { most: 20 })).overdueTasks.most
    assert.ok(late.some(({ words }) => words === 'Avoin tehtävä'))
    assert.ok(!JSON.stringify(late).includes('Salainen'))
    assert.equal((await readForumMeeting(member(), { id: meeting })).votes.length, 1)
    assert.ok(!JSON.stringify(await readForumMeeting(colleague(), { id: meeting })).includes('Salainen'))
  })

  it('a forum does not put aside what another forum has decided', async () => {
    const theirs = await makeForum(world, { name: { fi: 'Toinen ryhmä' } })
    const own = await makeForum(world)
    const { id } = await draftDecision(world.as('coordinator'), { id: theirs.id, decision: plan })
    await makeDecision(world.as('coordinator'), { id, version: 1 })
    await refused(
      draftDecision(world.as('area-lead'), { id: own.id, supersedes: id, decision: plan }),
      'not-allowed',
    )
    const alone = await makeForum(world)
    await setForumOffice(world.as('coordinator'), {
      id: alone.id,
      office: { office: 'secretary', person: personId('school-nurse'), firstDay: '2026-01-01' },
    })
    await refused(draftDecision(colleague(), { id: alone.id, supersedes: id, decision: plan }), 'not-allowed')
    await draftDecision(world.as('coordinator'), { id: alone.id, supersedes: id, decision: plan })
  })

  it('who comes along after a decision was told is told, and nobody else again', async () => {
    const forum = await makeForum(world)
    const { id } = await draftDecision(chair(), { id: forum.id, decision: plan, recipients: [nurse] })
    await makeDecision(chair(), { id, version: 1 })
    await announceDecision(chair(), { id, version: 2 })
    await world.runJobs()
    const told = () => world.mails().filter(({ text }) => text.includes(plan.title))
    assert.equal(told().length, 1)
    world.clock.advance(60_000)
    await setDecisionRecipients(chair(), { id, recipients: [nurse, guide] })
    await world.runJobs()
    assert.equal(told().length, 2, 'one to each')
    assert.equal(new Set(told().map(({ to }) => to)).size, 2)
  })

  it('somebody by name comes to a training once, however often the form is sent', async () => {
    const keeper = world.as('coordinator')
    const { id } = await addTraining(keeper, {
      training: { title: { fi: 'Yhteinen aamu' }, kind: 'morning', firstDay: '2026-05-05' },
    })
    await moveTraining(keeper, { id, version: 1, state: 'open' })
    const once = { id, name: 'Aino Esimerkki', key: 'the same form twice' }
    const first = await addAttendee(keeper, once)
    assert.deepEqual(await addAttendee(keeper, once), first)
    assert.equal((await readTraining(keeper, { id })).attendees?.length, 1)
  })

  it('nobody asks the whole pool for substitutes without end', async () => {
    const wish = {
      unit: unitId('17', 'guidance'),
      skill: 'family-guidance' as const,
      words: 'Kaksi viikkoa ovella.',
      firstDay: '2026-05-04',
      lastDay: '2026-05-15',
      hoursAWeek: '10',
    }
    for (let times = 0; times < 20; times += 1) await askForSubstitute(member(), wish)
    await refused(askForSubstitute(member(), wish), 'too-many')
  })
})
