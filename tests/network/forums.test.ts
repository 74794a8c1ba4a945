import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  addForum,
  addSeat,
  changeForum,
  endForum,
  endSeatTerm,
  listForumChoices,
  listForumGaps,
  listForums,
  listForumTemplates,
  planForumMeeting,
  readForum,
  removeSeat,
  setForumOffice,
  setSeatTerm,
} from '#capabilities/network/index.ts'
import { isSilent } from '#capabilities/network/domain/forum-rules.ts'
import { plainDate } from '#platform/dates.ts'
import { areaId, forumId, personId } from '#seed/demo/ids.ts'
import { aForum, aMeeting, makeForum } from '#tests/support/forums.ts'
import { refused, traces } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

describe('forums', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())
  const coordinator = () => world.as('coordinator')

  it('are made once, however often the same form is sent, and leave a trace', async () => {
    const first = await addForum(coordinator(), { forum: aForum, key: 'a key of the form' })
    const again = await addForum(coordinator(), { forum: aForum, key: 'a key of the form' })
    assert.equal(again.id, first.id)
    const view = await readForum(world.as('guide'), { id: first.id })
    assert.equal(view.name.fi, 'Kokeiluryhmä')
    assert.deepEqual(view.can, { keep: false, propose: true, takePart: false })
    assert.equal((await traces(world, 'forum.add'))[0]?.county, '17')
  })

  it('of the county are made by those who lead it, of an area by its lead too', async () => {
    await refused(addForum(world.as('guide'), { forum: aForum }), 'not-allowed')
    await refused(addForum(world.as('unit-lead'), { forum: aForum }), 'not-allowed')
    await addForum(world.as('county-leader'), { forum: aForum })
    const own = { ...aForum, level: 'centre', area: areaId('17', 'middle') } as const
    await addForum(world.as('area-lead'), { forum: own })
    const other = await refused(
      addForum(world.as('area-lead'), { forum: { ...own, area: areaId('17', 'north') } }),
      'invalid',
    )
    assert.equal(other.fields[0]?.code, 'not-yours')
    const far = await refused(
      addForum(coordinator(), { forum: { ...own, area: areaId('16', 'lakeus') } }),
      'invalid',
    )
    assert.equal(far.fields[0]?.code, 'not-of-this-county')
  })

  it('are not seen from another county, nor by anybody who is not signed in', async () => {
    const { id } = await makeForum(world)
    await refused(readForum(world.as('coordinator-16'), { id }), 'not-found')
    await refused(readForum(world.anyone, { id }), 'not-signed-in')
    assert.deepEqual(await listForums(world.as('coordinator-16'), { county: '17' }), [])
    await refused(listForumChoices(world.as('coordinator-16'), { county: '17' }), 'not-allowed')
  })

  it('show every seat, empty ones too, and who sits there in term', async () => {
    const { id, seat, emptySeat } = await makeForum(world)
    const view = await readForum(world.as('unit-lead'), { id })
    assert.equal(view.isMine, true)
    assert.equal(view.can.takePart, true)
    assert.deepEqual(
      view.seatList.map((each) => [each.id, each.term?.holder.name ?? null, each.isMine]),
      [
        [seat, 'Maria Backman', true],
        [emptySeat, null, false],
      ],
    )
    assert.deepEqual([view.seats, view.emptySeats], [2, 1])
    world.clock.set('2027-01-02T08:00:00Z')
    const later = await readForum(world.as('unit-lead'), { id })
    assert.equal(later.emptySeats, 2)
    assert.equal(later.seatList[0]?.before?.holder.name, 'Maria Backman')
    assert.equal(later.can.takePart, false)
  })

  it('let a new term begin where the old one ends, and none beside another', async () => {
    const { id, seat } = await makeForum(world)
    await setSeatTerm(coordinator(), {
      seat,
      term: { name: 'Maija Esimerkki', firstDay: '2026-06-01', lastDay: null },
    })
    const [first] = (await readForum(coordinator(), { id })).seatList
    assert.equal(first?.term?.lastDay, '2026-05-31')
    assert.equal(first?.ahead?.holder.name, 'Maija Esimerkki')
    const twice = await refused(
      setSeatTerm(coordinator(), {
        seat,
        term: { name: 'Toinen', firstDay: '2026-02-01', lastDay: '2026-07-01' },
      }),
      'invalid',
    )
    assert.equal(twice.fields[0]?.code, 'term-overlaps')
    const both = await refused(
      setSeatTerm(coordinator(), {
        seat,
        term: { name: 'A', person: personId('guide'), firstDay: '2028-01-01' },
      }),
      'invalid',
    )
    assert.equal(both.fields[0]?.code, 'person-or-name')
    await refused(
      setSeatTerm(world.as('unit-lead'), { seat, term: { name: 'A', firstDay: '2028-01-01' } }),
      'not-allowed',
    )
  })

  it('are kept by chair and secretary, by the county’s leader, and by nobody for being a member', async () => {
    const { id } = await makeForum(world)
    const seat = { sector: 'parish' } as const
    for (const who of ['second-unit-lead', 'therapist', 'county-leader'])
      await addSeat(world.as(who), { id, seat })
    for (const who of ['unit-lead', 'guide', 'area-lead'])
      await refused(addSeat(world.as(who), { id, seat }), 'not-allowed')
  })

  it('have one chair at a time', async () => {
    const { id } = await makeForum(world)
    await setForumOffice(coordinator(), {
      id,
      office: { office: 'chair', name: 'rehtori Ylva Testström', firstDay: '2026-03-01' },
    })
    const { offices } = await readForum(coordinator(), { id })
    const chairs = offices.filter(({ office }) => office === 'chair')
    assert.deepEqual(
      chairs.map(({ inForce, lastDay }) => [inForce, lastDay]),
      [
        [true, null],
        [false, '2026-02-28'],
      ],
    )
  })

  it('change for the one who has seen the latest, and show theirs to the other', async () => {
    const { id } = await makeForum(world)
    await changeForum(coordinator(), { id, version: 1, forum: { ...aForum, cadenceWeeks: 6 } })
    const refusal = await refused(
      changeForum(world.as('county-leader'), { id, version: 1, forum: aForum }),
      'conflict',
      'changed-meanwhile',
    )
    assert.equal((refusal.theirs as { version: number }).version, 2)
  })

  it('end, and what was planned after is off', async () => {
    const { id } = await makeForum(world)
    await planForumMeeting(coordinator(), { id, meeting: aMeeting })
    await endForum(coordinator(), { id, version: 1, lastDay: '2026-03-10' })
    assert.deepEqual((await readForum(coordinator(), { id })).ahead, [])
  })

  it('begin from templates: seven workshops with their dates, agendas and a vote', async () => {
    const templates = await listForumTemplates(coordinator(), {})
    assert.deepEqual(
      templates.map(({ key }) => key),
      ['strategic', 'operative', 'centre', 'team', 'workshops'],
    )
    const { id } = await addForum(coordinator(), {
      forum: { ...aForum, cadenceWeeks: null },
      template: 'workshops',
      firstMeeting: '2026-10-06T09:00:00Z',
    })
    const { ahead, seats, emptySeats } = await readForum(coordinator(), { id })
    assert.deepEqual(
      ahead.map(({ startsAt }) => startsAt.toISOString().slice(0, 10)),
      ['2026-10-06', '2026-11-03', '2026-12-01', '2027-01-26', '2027-02-23', '2027-03-23', '2027-05-11'],
    )
    assert.equal(ahead[6]?.matters, 4)
    assert.equal(seats, 9)
    assert.equal(emptySeats, 9)
  })

  it('surface what waits: empty seats, silence, terms that end', async () => {
    const before = await listForumGaps(coordinator(), { most: 20 })
    const { id, seat, emptySeat } = await makeForum(world)
    const after = await listForumGaps(coordinator(), { most: 20 })
    assert.equal(after.emptySeats.count, before.emptySeats.count + 1)
    assert.ok(after.emptySeats.most.some((each) => each.seat === emptySeat))
    const [{ term } = { term: null }] = (await readForum(coordinator(), { id })).seatList
    await endSeatTerm(coordinator(), { id: term?.id ?? '', version: 1, lastDay: '2026-03-12' })
    const ending = await listForumGaps(coordinator(), { most: 20 })
    assert.ok(ending.endingTerms.most.some(({ forum }) => forum.id === id))
    assert.ok(!ending.silentForums.most.some(({ forum }) => forum.id === id))
    world.clock.set('2026-05-04T08:00:00Z')
    const silent = await listForumGaps(coordinator(), { most: 20 })
    assert.ok(silent.silentForums.most.some(({ forum }) => forum.id === id))
    await removeSeat(coordinator(), { id: seat, version: 1 })
    const removed = await listForumGaps(coordinator(), { most: 20 })
    assert.equal(removed.emptySeats.count, silent.emptySeats.count - 1)
  })

  it('are silent after one and a half times their rhythm', () => {
    const forum = {
      cadenceWeeks: 4,
      lastHeld: plainDate('2026-01-05'),
      since: plainDate('2025-01-01'),
      hasNext: false,
      hasEnded: false,
    }
    assert.equal(isSilent({ ...forum, today: plainDate('2026-02-16') }), false)
    assert.equal(isSilent({ ...forum, today: plainDate('2026-02-17') }), true)
    assert.equal(isSilent({ ...forum, hasNext: true, today: plainDate('2026-06-01') }), false)
    assert.equal(isSilent({ ...forum, cadenceWeeks: null, today: plainDate('2026-06-01') }), false)
  })

  it('of the demonstration stand as R134, R135 and R141 name them', async () => {
    const steering = await readForum(coordinator(), { id: forumId('17', 'steering') })
    const sectors = new Set(steering.seatList.map(({ sector }) => sector))
    for (const sector of [
      'social-and-health',
      'specialised-care',
      'child-welfare',
      'disability',
      'education',
      'third-sector',
      'police',
    ] as const)
      assert.ok(sectors.has(sector), `R134 names ${sector}`)
    assert.ok(steering.seatList.some(({ kind }) => kind === 'national-coordinator'))
    assert.equal(steering.seatList.filter(({ title }) => title.fi === 'Perhekeskusvastaava').length, 3)
    const leading = await readForum(world.as('coordinator-09'), { id: forumId('09', 'steering') })
    const customer = leading.seatList.find(({ kind }) => kind === 'customer-representative')
    assert.ok(customer?.term)
    assert.ok(leading.seatList.some(({ chosenBy }) => chosenBy?.id === forumId('09', 'cooperation')))
    const cores = (await listForums(world.as('coordinator-09'), { level: 'centre' })).filter(
      ({ cadenceWeeks }) => cadenceWeeks === 3,
    )
    assert.equal(cores.length, 3)
    for (const core of cores) {
      const { offices } = await readForum(world.as('coordinator-09'), { id: core.id })
      assert.equal(offices.filter(({ office }) => office === 'secretary').length, 2)
      assert.equal(offices.filter(({ office }) => office === 'responsible').length, 1)
    }
  })

  it('have the seven workshops that R175 counts', async (test) => {
    const file = path.join(import.meta.dirname, '..', '..', '..', 'shared', 'domain', 'requirements.md')
    if (!existsSync(file)) return test.skip('the requirements are not beside the project')
    const line =
      readFileSync(file, 'utf8')
        .split('\n')
        .find((each) => each.includes('**R175**')) ?? ''
    assert.match(line, /7 workshops \(6\.10\., 3\.11\., 1\.12\., 26\.1\., 23\.2\., 23\.3\. Teams, 11\.5\.\)/)
    const workshops = (await listForumTemplates(coordinator(), {})).find(({ key }) => key === 'workshops')
    assert.equal(workshops?.meetings.length, 7)
    const kinds = workshops?.meetings.at(-1)?.agenda.map(({ kind }) => kind) ?? []
    assert.ok(kinds.includes('customer-case') && kinds.includes('vote'))
    assert.deepEqual(
      workshops?.meetings.map(({ title }) => title.en?.toLowerCase()),
      [
        'present state and goal',
        'lead',
        'accessibility',
        'services as a whole',
        'cooperation structures',
        'preventive work',
        'summary',
      ],
    )
    assert.match(
      line,
      /state and goal; lead; accessibility; services as a whole; cooperation structures; preventive work; summary/,
    )
  })

  it('are counted as facts by level and area', async () => {
    const { rows } = await world.db.transaction(coordinator().actor, (tx) =>
      sql<{
        level: string
        held: number
      }>`select level, count(*)::integer as held from published.forum_fact where county = '17'
        group by level order by level`.execute(tx),
    )
    assert.deepEqual(
      rows.map(({ level }) => level),
      ['centre', 'operative', 'strategic', 'team'],
    )
  })
})
