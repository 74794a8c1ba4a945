import assert from 'node:assert/strict'
import { describe, beforeEach, it } from 'node:test'
import { sql } from 'kysely'
import {
  addForumGuest,
  addForumTask,
  answerForumMeeting,
  approveForumMinutes,
  cancelForumMeeting,
  castForumVote,
  changeForumMatter,
  changeForumMeeting,
  closeForumVote,
  declineForumMatter,
  finishForumTask,
  holdForumMeeting,
  inviteToForumMeeting,
  listForumMeetings,
  listForumMinutes,
  listForumTasks,
  markForumAttendance,
  openForumVote,
  placeForumMatter,
  postponeForumMatter,
  proposeForumMatter,
  readForum,
  readForumMeeting,
  removeForumMatter,
  remindOfForums,
  writeForumMinutes,
} from '#capabilities/network/index.ts'
import { personId } from '#seed/demo/ids.ts'
import { aMeeting, makeForum, makeMeeting } from '#tests/support/forums.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

describe('meetings of forums', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())
  const coordinator = () => world.as('coordinator')
  const secretary = () => world.as('therapist')
  const chair = () => world.as('second-unit-lead')
  const member = () => world.as('unit-lead')
  const duringIt = () => world.clock.set('2026-03-16T11:30:00Z')

  it('call those who sit there by mail, with the agenda, once; and remind them two days before', async () => {
    const forum = await makeForum(world)
    const meeting = await makeMeeting(world, forum.id)
    await proposeForumMatter(coordinator(), {
      id: forum.id,
      meeting,
      matter: { title: 'Jäsenten oma asia', membersOnly: true },
    })
    await inviteToForumMeeting(chair(), { id: meeting })
    await world.runJobs()
    const told = world.mails()
    assert.equal(told.length, 3, 'holder, chair and secretary')
    for (const { text } of told) {
      assert.match(text, /Odotusajat/)
      assert.doesNotMatch(text, /Jäsenten oma asia/)
      assert.match(text, /muoto=ics/)
    }
    world.clock.set('2026-03-14T12:00:00Z')
    await world.runJobs()
    assert.equal(world.mails().length, 6)
    await refused(inviteToForumMeeting(member(), { id: meeting }), 'not-allowed')
  })

  it('tell those who were called when they move or are off, and keep their matters for the next one', async () => {
    const forum = await makeForum(world)
    const meeting = await makeMeeting(world, forum.id)
    await inviteToForumMeeting(chair(), { id: meeting })
    await world.runJobs()
    const { version } = await readForumMeeting(chair(), { id: meeting })
    await changeForumMeeting(chair(), { id: meeting, version, meeting: { ...aMeeting, place: 'Koulu' } })
    await world.runJobs()
    assert.equal(world.mails().filter(({ text }) => text.includes('Koulu')).length, 3)
    await cancelForumMeeting(chair(), { id: meeting, version: version + 1, words: 'Sairaustapaus' })
    await world.runJobs()
    assert.equal(world.mails().filter(({ text }) => text.includes('Sairaustapaus')).length, 3)
    const { waiting } = await readForum(chair(), { id: forum.id })
    assert.deepEqual(
      waiting.map(({ title, state }) => [title, state]),
      [
        ['Avaus', 'postponed'],
        ['Odotusajat', 'postponed'],
      ],
    )
  })

  it('are answered by who sits there; who cannot come calls the deputy', async () => {
    const forum = await makeForum(world)
    const meeting = await makeMeeting(world, forum.id)
    await refused(
      answerForumMeeting(world.as('school-nurse'), { id: meeting, answer: 'comes' }),
      'not-allowed',
    )
    await answerForumMeeting(member(), { id: meeting, answer: 'cannot' })
    await world.runJobs()
    assert.equal(world.mails().length, 1)
    await answerForumMeeting(world.as('guide'), { id: meeting, answer: 'comes' })
    const { attendance } = await readForumMeeting(chair(), { id: meeting })
    assert.deepEqual(
      attendance.map(({ seat, answer, deputy }) => [seat, answer, deputy]),
      [
        [forum.seat, 'comes', true],
        [forum.emptySeat, null, false],
      ],
    )
  })

  it('take proposals from anybody of the network; those who lead take them or answer with words', async () => {
    const forum = await makeForum(world)
    const meeting = await makeMeeting(world, forum.id)
    const nurse = world.as('school-nurse')
    const { id } = await proposeForumMatter(nurse, { id: forum.id, meeting, matter: { title: 'Välitunnit' } })
    const own = await proposeForumMatter(nurse, { id: forum.id, matter: { title: 'Toinen' } })
    await changeForumMatter(nurse, { id, version: 1, matter: { title: 'Välitunnit ja aikuiset' } })
    await refused(placeForumMatter(nurse, { id, version: 2, meeting }), 'not-allowed')
    await refused(
      proposeForumMatter(world.as('guide-16'), { id: forum.id, matter: { title: 'Naapurista' } }),
      'not-found',
    )
    await placeForumMatter(chair(), { id, version: 2, meeting, position: 1 })
    assert.deepEqual(
      (await readForumMeeting(nurse, { id: meeting })).matters.map(({ title }) => title),
      ['Välitunnit ja aikuiset', 'Avaus', 'Odotusajat'],
    )
    await refused(changeForumMatter(nurse, { id, version: 3, matter: { title: 'Myöhässä' } }), 'not-allowed')
    await declineForumMatter(chair(), { id: own.id, version: 1, words: 'Kuuluu kouluille.' })
    await world.runJobs()
    assert.equal(world.mails().filter(({ text }) => text.includes('Kuuluu kouluille.')).length, 1)
    await refused(declineForumMatter(chair(), { id: own.id, version: 2, words: '' }), 'invalid')
    await postponeForumMatter(chair(), { id, version: 3, words: 'Ensi kerralla.' })
    const { waiting } = await readForum(chair(), { id: forum.id })
    assert.deepEqual(
      waiting.map(({ state }) => state),
      ['postponed'],
    )
  })

  it('hide what is for members only from everybody else, in the database too', async () => {
    const forum = await makeForum(world)
    const meeting = await makeMeeting(world, forum.id)
    const { id } = await proposeForumMatter(chair(), {
      id: forum.id,
      meeting,
      matter: { title: 'Salainen', membersOnly: true },
    })
    await writeForumMinutes(chair(), { id, version: 0, words: 'Vain meille' })
    const outside = await readForumMeeting(world.as('school-nurse'), { id: meeting })
    assert.deepEqual([outside.matters.length, outside.hidden], [2, 1])
    const inside = await readForumMeeting(member(), { id: meeting })
    assert.deepEqual([inside.matters.length, inside.hidden], [3, 0])
    const seen = async (who: string) => {
      const { rows } = await world.db.transaction(world.actor(who), (tx) =>
        sql<{
          n: number
        }>`select count(*)::integer as n from network.agenda_item i join network.item_minutes w on w.item_id = i.id
          where i.id = ${id}`.execute(tx),
      )
      return rows[0]?.n
    }
    assert.deepEqual(
      [await seen('unit-lead'), await seen('guide'), await seen('school-nurse'), await seen('guide-16')],
      [1, 1, 0, 0],
    )
    assert.deepEqual((await listForumMinutes(world.as('school-nurse'), { words: 'Vain meille' })).rows, [])
  })

  it('let two secretaries write at once and lose nothing', async () => {
    const forum = await makeForum(world)
    const meeting = await makeMeeting(world, forum.id)
    duringIt()
    const [first, second] = (await readForumMeeting(secretary(), { id: meeting })).matters
    const at = first?.id ?? ''
    // Two matters at the same moment.
    await Promise.all([
      writeForumMinutes(secretary(), { id: at, version: 0, words: 'Avattiin kello 13.' }),
      writeForumMinutes(chair(), { id: second?.id ?? '', version: 0, words: 'Odotus lyheni.' }),
    ])
    // The same matter at the same moment: one is first, the other sees both texts.
    const tries = await Promise.allSettled([
      writeForumMinutes(secretary(), { id: at, version: 1, words: 'Sihteerin sanat' }),
      writeForumMinutes(chair(), { id: at, version: 1, words: 'Puheenjohtajan sanat' }),
    ])
    const lost = tries.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
    assert.equal(lost.length, 1)
    assert.equal(lost[0].code, 'changed-meanwhile')
    const { matters } = await readForumMeeting(secretary(), { id: meeting })
    assert.equal(lost[0].theirs.words, matters[0]?.minutes.words)
    assert.equal(lost[0].theirs.version, 2)
    assert.equal(matters[1]?.minutes.words, 'Odotus lyheni.')
    // The one who was second writes both texts on top of what they have seen.
    await writeForumMinutes(chair(), { id: at, version: 2, words: 'Molempien sanat' })
    await refused(
      writeForumMinutes(world.as('school-nurse'), { id: at, version: 3, words: 'x' }),
      'not-allowed',
    )
  })

  it('stand as they are once the minutes are approved', async () => {
    const forum = await makeForum(world)
    const meeting = await makeMeeting(world, forum.id)
    await refused(holdForumMeeting(chair(), { id: meeting, version: 1 }), 'conflict', 'forum-meeting.ahead')
    duringIt()
    const [first] = (await readForumMeeting(secretary(), { id: meeting })).matters
    await writeForumMinutes(secretary(), { id: first?.id ?? '', version: 0, words: 'Käytiin läpi.' })
    await markForumAttendance(secretary(), { id: meeting, seats: [{ seat: forum.seat, present: 'there' }] })
    await addForumGuest(secretary(), { id: meeting, name: 'Vieras Esimerkki' })
    await addForumGuest(secretary(), { id: meeting, name: 'Vieras Esimerkki' })
    await holdForumMeeting(chair(), { id: meeting, version: 1 })
    await refused(
      removeForumMatter(chair(), { id: first?.id ?? '', version: 1 }),
      'conflict',
      'forum-matter.minuted',
    )
    await approveForumMinutes(chair(), { id: meeting, version: 2 })
    const approved = await refused(
      writeForumMinutes(secretary(), { id: first?.id ?? '', version: 1, words: 'Toisin' }),
      'conflict',
    )
    assert.equal(approved.code, 'forum-meeting.approved')
    const view = await readForumMeeting(secretary(), { id: meeting })
    assert.equal(view.attendance.filter(({ guest }) => guest !== null).length, 1)
    assert.deepEqual([view.can.minute, view.can.decide, view.approvedBy], [false, false, 'Petri Kallio'])
    const read = await listForumMinutes(world.as('school-nurse'), { forum: forum.id, words: 'läpi' })
    assert.deepEqual(
      read.rows.map(({ id, present }) => [id, present]),
      [[meeting, 2]],
    )
  })

  it('vote with points: each seat divides its own, and the order shows once it is closed', async () => {
    const forum = await makeForum(world)
    const meeting = await makeMeeting(world, forum.id)
    const { id } = await openForumVote(chair(), {
      id: meeting,
      title: 'Mikä ensin',
      points: 5,
      options: ['Odotus', 'Isät', 'Etä'],
    })
    const [vote] = (await readForumMeeting(member(), { id: meeting })).votes
    const [waits, fathers] = vote?.options ?? []
    const points = [
      { option: waits?.id ?? '', points: 2 },
      { option: fathers?.id ?? '', points: 3 },
    ]
    await castForumVote(member(), { id, seat: forum.seat, points })
    const many = await refused(
      castForumVote(member(), { id, seat: forum.seat, points: [{ option: waits?.id ?? '', points: 6 }] }),
      'invalid',
    )
    assert.equal(many.fields[0]?.code, 'too-many-points')
    await refused(castForumVote(chair(), { id, seat: forum.seat, points }), 'not-allowed')
    const [open] = (await readForumMeeting(chair(), { id: meeting })).votes
    assert.deepEqual([open?.seatsVoted, open?.options[0]?.points], [1, null])
    await closeForumVote(chair(), { id })
    await refused(castForumVote(member(), { id, seat: forum.seat, points }), 'conflict', 'forum-vote.closed')
    const [closed] = (await readForumMeeting(world.as('school-nurse'), { id: meeting })).votes
    assert.deepEqual(
      closed?.options.map((option) => [option.words, option.points, option.mine]),
      [
        ['Isät', 3, 0],
        ['Odotus', 2, 0],
        ['Etä', 0, 0],
      ],
    )
  })

  it('leave tasks with an owner and a day, of which the owner is reminded before and after', async () => {
    const forum = await makeForum(world)
    const { id } = await addForumTask(chair(), {
      id: forum.id,
      task: { words: 'Lista ryhmistä', owner: personId('school-nurse'), dueOn: '2026-03-06' },
    })
    await refused(
      addForumTask(member(), { id: forum.id, task: { words: 'x', ownerName: 'y', dueOn: '2026-03-06' } }),
      'not-allowed',
    )
    const { deps } = world.product
    const links = {
      forum: () => '',
      forumMeeting: () => '',
      forumMeetingCalendar: () => '',
      forumDecision: () => '',
      forumTasks: () => '',
    }
    const tools = { db: deps.db, crypto: deps.crypto, clock: deps.clock, links }
    await remindOfForums(tools)
    await remindOfForums(tools)
    await world.runJobs()
    const mine = () => world.mails().filter(({ text }) => text.includes('Lista ryhmistä'))
    assert.equal(mine().length, 1)
    world.clock.set('2026-03-07T08:00:00Z')
    await remindOfForums(tools)
    await world.runJobs()
    assert.equal(mine().length, 2)
    const nurse = world.as('school-nurse')
    assert.ok(
      (await listForumTasks(nurse, { mine: true, overdue: true })).rows.some((task) => task.id === id),
    )
    await refused(finishForumTask(world.as('guide'), { id, version: 1 }), 'not-allowed')
    await finishForumTask(nurse, { id, version: 1, note: 'Sivuilla' })
    await refused(finishForumTask(chair(), { id, version: 1 }), 'conflict', 'changed-meanwhile')
  })

  it('are listed from the nearest on, one’s own alone when asked', async () => {
    const forum = await makeForum(world)
    const meeting = await makeMeeting(world, forum.id)
    const mine = await listForumMeetings(member(), { mine: true, state: 'planned' })
    assert.ok(mine.rows.some(({ id }) => id === meeting))
    assert.ok(
      mine.rows.every(
        (row, index) => index === 0 || (mine.rows[index - 1]?.startsAt ?? row.startsAt) <= row.startsAt,
      ),
    )
    assert.deepEqual((await listForumMeetings(world.as('guide-16'), { county: '17' })).rows, [])
  })
})
