import assert from 'node:assert/strict'
import { after, beforeEach, describe, it } from 'node:test'
import {
  addActivity,
  type Clash,
  clashes,
  jointCalendar,
  publishActivity,
  setLeaders,
} from '#capabilities/meeting-places/index.ts'
import { organisationId, personId, unitId } from '#seed/demo/ids.ts'
import { calendarId } from '#seed/demo/load-times.ts'
import { aPlace, anActivity, cafe, ngo, removeMade } from '#tests/support/programme.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const county = organisationId('17', 'county')
// A year that the demo's series reach only where they go on without an end; on Sundays at six nobody else is up.
const sunday = { rule: null, firstDay: '2026-04-12', lastDay: null, opens: '06:00', closes: '08:00' } as const

describe('clashes', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(async () => {
    await removeMade(world)
    await world.clear()
  })
  after(() => removeMade(world))
  const keeper = () => world.as('second-maintainer')
  const kinds = (found: readonly Clash[]): readonly string[] => found.map(({ kind }) => kind)

  it('are none where nothing meets', async () => {
    const draft = cafe(await aPlace(keeper()), { ...sunday })
    assert.deepEqual(await clashes(keeper(), { draft }), [])
  })

  it('name the place and the audience, and by whom and what', async () => {
    const place = await aPlace(keeper())
    const other = await anActivity(keeper(), cafe(place, { ...sunday, audiences: ['babies'] }))
    const here = await clashes(keeper(), {
      draft: cafe(place, { ...sunday, opens: '07:30', closes: '09:00' }),
    })
    assert.deepEqual(kinds(here), ['place'])
    assert.equal(here[0]?.with?.activityId, other)
    assert.deepEqual(here[0]?.with?.title, { fi: 'Testikahvila', sv: 'Testcaféet' })
    const elsewhere = await aPlace(keeper(), { name: { fi: 'Toinen sali' } })
    const ask = (differently: Parameters<typeof cafe>[1]) =>
      clashes(keeper(), { draft: cafe(elsewhere, { ...sunday, ...differently }) })
    assert.deepEqual(kinds(await ask({ audiences: ['babies', 'parents'] })), ['audience'])
    assert.deepEqual(kinds(await ask({ audiences: ['youth'] })), [])
    assert.deepEqual(
      kinds(await ask({ audiences: ['babies'], opens: '08:00', closes: '09:00' })),
      [],
      'one after the other',
    )
    const farther = await aPlace(keeper(), { name: { fi: 'Kolmas sali' }, municipality: '499' })
    assert.deepEqual(
      kinds(await clashes(keeper(), { draft: cafe(farther, { ...sunday, audiences: ['babies'] }) })),
      [],
      'another municipality',
    )
  })

  it('go by age where no audience is named', async () => {
    await anActivity(keeper(), cafe(await aPlace(keeper()), { ...sunday, ageFrom: 0, ageTo: 24 }))
    const other = await aPlace(keeper(), { name: { fi: 'Toinen sali' } })
    const ask = async (ageFrom: number, ageTo: number) =>
      kinds(await clashes(keeper(), { draft: cafe(other, { ...sunday, ageFrom, ageTo }) }))
    assert.deepEqual(await ask(20, 60), ['audience'])
    assert.deepEqual(await ask(36, 60), [])
  })

  it('name the leader who is elsewhere', async () => {
    const one = await anActivity(keeper(), cafe(await aPlace(keeper()), { ...sunday }))
    await setLeaders(keeper(), { id: one, leaders: [{ person: personId('parish-worker') }] })
    const other = await aPlace(keeper(), { name: { fi: 'Toinen sali' } })
    const { id } = await addActivity(keeper(), { activity: cafe(other, { ...sunday, opens: '07:00' }) })
    await setLeaders(keeper(), { id, leaders: [{ person: personId('parish-worker') }] })
    const found = await clashes(keeper(), { activity: id })
    assert.deepEqual(kinds(found), ['leader'])
    assert.deepEqual(found[0]?.what, { fi: 'Anders Fors' })
    const refusal = await refused(
      publishActivity(keeper(), { id, version: 1 }),
      'conflict',
      'activity.clashes',
    )
    assert.match(JSON.stringify(refusal.theirs), /leader/)
    await publishActivity(keeper(), { id, version: 1, despiteClashes: true })
  })

  it('name the room that is taken, and share it where both do', async () => {
    const room = calendarId('17', 'room-meeting-place')
    const guide = world.as('guide')
    const own = { organisation: county, unit: unitId('17', 'guidance') }
    const place = await aPlace(guide, own)
    const first = await anActivity(guide, cafe(place, { ...own, ...sunday, room, sharesRoom: true }))
    const draft = (differently: Parameters<typeof cafe>[1]) =>
      clashes(guide, { draft: cafe(place, { ...own, ...sunday, room, ...differently }) })
    const found = await draft({})
    assert.deepEqual(kinds(found), ['room'])
    assert.equal(found[0]?.with?.activityId, first)
    assert.deepEqual(kinds(await draft({ opens: '08:00', closes: '09:00' })), [])
    const { id } = await addActivity(guide, { activity: cafe(place, { ...own, ...sunday, room }) })
    await refused(publishActivity(guide, { id, version: 1 }), 'conflict', 'activity.clashes')
  })

  it('say which days a holiday or a break takes; neither stands in the way of publishing', async () => {
    const place = await aPlace(keeper())
    const { id } = await addActivity(keeper(), {
      activity: cafe(place, {
        ...sunday,
        rule: 'FREQ=WEEKLY;BYDAY=FR',
        firstDay: '2026-03-27',
        lastDay: '2026-04-10',
      }),
    })
    const found = await clashes(keeper(), { activity: id })
    assert.deepEqual(
      found.map(({ kind, date, what }) => [kind, date, what.sv]),
      [['holiday', '2026-04-03', 'långfredagen']],
    )
    const { clashes: seen } = await publishActivity(keeper(), { id, version: 1 })
    assert.deepEqual(kinds(seen), ['holiday'])
  })

  it('are asked by whoever may put it on the programme', async () => {
    const place = await aPlace(keeper())
    await refused(clashes(world.as('maintainer'), { draft: cafe(place, { organisation: ngo }) }), 'invalid')
    const { id } = await addActivity(keeper(), { activity: cafe(place) })
    await refused(clashes(world.as('guide'), { activity: id }), 'not-allowed')
    await refused(clashes(world.anyone, { activity: id }), 'not-signed-in')
  })
})

describe('the joint calendar', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(async () => {
    await removeMade(world)
    await world.clear()
  })
  after(() => removeMade(world))
  const keeper = () => world.as('second-maintainer')
  const week = { from: '2026-04-06', to: '2026-04-12' }

  it('shows drafts and what collides, to everybody who works in the county and to nobody else', async () => {
    const place = await aPlace(keeper())
    const one = await anActivity(keeper(), cafe(place, { ...sunday }))
    const { id: draft } = await addActivity(keeper(), {
      activity: cafe(place, { ...sunday, opens: '07:00' }),
    })
    const shown = await jointCalendar(world.as('guide'), { ...week, place })
    assert.deepEqual(
      shown.rows.map((row) => [row.activityId, row.activityState, row.clashes, row.mayKeep]),
      [
        [one, 'published', ['place'], false],
        [draft, 'draft', ['place'], false],
      ],
    )
    assert.deepEqual(
      (await jointCalendar(keeper(), { ...week, place, drafts: false })).rows.map((row) => [
        row.activityId,
        row.mayKeep,
      ]),
      [[one, true]],
    )
    assert.deepEqual(
      shown.holidays.map(({ date }) => date),
      ['2026-04-06'],
    )
    const neighbour = await world.db.asOwner(async (tx) => {
      const { sql } = await import('kysely')
      const { rows } = await sql<{
        key: string
      }>`select p.key from accounts.person p join accounts.role_assignment r on r.person_id = p.id
        where p.county = '16' and r.role = 'guide' order by 1 limit 1`.execute(tx)
      return rows[0]?.key ?? ''
    })
    assert.deepEqual((await jointCalendar(world.as(neighbour), { ...week, county: '17' })).rows, [])
    await refused(jointCalendar(world.anyone, week), 'not-signed-in')
  })

  it('goes on page by page, each day once and in order', async () => {
    const ids: string[] = []
    let last = ''
    for (let after: string | null = null, more = true; more;) {
      const page: Awaited<ReturnType<typeof jointCalendar>> = await jointCalendar(world.as('guide'), {
        from: '2026-03-02',
        to: '2026-03-08',
        limit: 40,
        after,
      })
      for (const row of page.rows) {
        assert.ok(row.startsAt.toISOString() >= last)
        last = row.startsAt.toISOString()
      }
      ids.push(...page.rows.map((row) => row.id))
      after = page.next
      more = after !== null
    }
    assert.ok(ids.length > 80)
    assert.equal(new Set(ids).size, ids.length)
  })
})
