import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  changeOutreach,
  countVisitors,
  listOutreach,
  markPoint,
  openOutreach,
  outreachSums,
  planOutreach,
  readOutreach,
  removeOldTaps,
  undoCount,
  type What,
} from '#capabilities/outreach/index.ts'
import { days, later, minutes } from '#platform/clock.ts'
import { areaId, outreachId, unitId } from '#seed/demo/ids.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld, ordinaryMonday } from '#tests/support/world.ts'

const start = new Date(ordinaryMonday)
const car = outreachId('17', 'family-car')
const tap = (what: What = 'age:adult', change = 1, at = start) => ({
  id: randomUUID(),
  what,
  change,
  at: at.toISOString(),
})

describe('outreach', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())
  const placeOf = (code: string): { county: string; area: string | null } | null => {
    const { catalogue } = world.product.deps
    const county = catalogue.countyServing(code)
    return county === null ? null : { county, area: catalogue.areaOf(code)?.id ?? null }
  }
  const plan = {
    kind: 'open' as const,
    placeKind: 'club' as const,
    purposes: ['guidance' as const],
    place: { fi: 'Kerho, Vaasa' },
    municipality: '905',
    rule: 'FREQ=WEEKLY;BYDAY=WE',
    startsOn: '2026-03-02',
    beginsAt: '09:00',
    endsAt: '11:00',
  }

  it('has no column in which a person of a family could be named', async () => {
    const { rows } = await world.db.asOwner((tx) =>
      sql<{ name: string; type: string }>`
        select table_name || '.' || column_name as name, data_type as type from information_schema.columns
        where table_schema = 'outreach' order by 1`.execute(tx),
    )
    const free = rows.filter(
      ({ type }) => !['uuid', 'date', 'integer', 'boolean', 'timestamp with time zone'].includes(type),
    )
    // Words of the place and the plan, and keys: nothing else can be written.
    assert.deepEqual(
      free.map(({ name }) => name),
      [
        'checked.point',
        'tally.what',
        'tap.what',
        'task.kind',
        'work.begins_at',
        'work.county',
        'work.ends_at',
        'work.kind',
        'work.municipality',
        'work.partner_words',
        'work.place_kind',
        'work.place_words',
        'work.purpose_words',
        'work.purposes',
        'work.result_words',
        'work.results',
        'work.rule',
        'work.state',
      ],
    )
    for (const table of ['tally', 'tap'])
      assert.ok(
        !rows.some(({ name }) => name.startsWith(`${table}.`) && /person|worker|name|text/.test(name)),
      )
  })

  it('counts what is sent twice once, in any order and from two phones at once', async () => {
    const guide = world.as('guide')
    const first = tap()
    await countVisitors(guide, { id: car, taps: [first, first] })
    await Promise.all([
      countVisitors(guide, { id: car, taps: [first, tap('topic:tiredness')] }),
      countVisitors(world.as('deputy'), { id: car, taps: [tap(), first] }),
    ])
    const { counts, taken } = await countVisitors(guide, { id: car, taps: [first] })
    assert.deepEqual(counts, { 'age:adult': 2, 'topic:tiredness': 1 })
    assert.deepEqual(taken, [first.id])
  })

  it('never counts below nought, and puts a late press on its own day', async () => {
    const guide = world.as('guide')
    await countVisitors(guide, { id: car, taps: [tap('age:3-6', -1), tap('age:3-6', 2), tap('age:3-6', -5)] })
    assert.equal((await readOutreach(guide, { id: car })).counts['age:3-6'] ?? 0, 0)
    const old = tap('age:adult', 3, later(start, -days(2)))
    const tooOld = tap('age:adult', 1, later(start, -days(8)))
    const ahead = tap('age:adult', 1, later(start, minutes(30)))
    const result = await countVisitors(guide, { id: car, taps: [old, tooOld, ahead] })
    assert.deepEqual([result.taken, result.refused], [[old.id], [tooOld.id, ahead.id]])
    assert.deepEqual(result.counts, { 'age:3-6': 0 })
    const [week] = (await readOutreach(guide, { id: car })).weeks.filter(
      ({ monday }) => monday === '2026-02-23',
    )
    assert.equal(week?.counts['age:adult'], 3)
  })

  it('takes a press back within a minute, once', async () => {
    const guide = world.as('guide')
    const wrong = tap('onward:to-service')
    await countVisitors(guide, { id: car, taps: [wrong] })
    await undoCount(guide, { id: car, tap: wrong.id })
    await refused(undoCount(guide, { id: car, tap: wrong.id }), 'conflict')
    assert.equal((await readOutreach(guide, { id: car })).counts['onward:to-service'], 0)
    await countVisitors(guide, { id: car, taps: [wrong] })
    assert.equal(
      (await readOutreach(guide, { id: car })).counts['onward:to-service'],
      0,
      'a repeat stays undone',
    )
    const late = tap()
    await countVisitors(guide, { id: car, taps: [late] })
    world.clock.set(later(start, minutes(1.1)))
    await refused(undoCount(guide, { id: car, tap: late.id }), 'conflict', 'outreach.too-late-to-undo')
  })

  it('is counted by those who go and their unit, read by the county, and closed to others', async () => {
    const count = (who: string): ReturnType<typeof countVisitors> =>
      countVisitors(world.as(who), { id: car, taps: [tap()] })
    await count('unit-lead')
    await refused(count('teacher'), 'not-allowed')
    await refused(count('coordinator'), 'not-allowed')
    await refused(count('guide-09'), 'not-found')
    await refused(count('maintainer'), 'not-found')
    assert.ok((await listOutreach(world.as('teacher'), {})).places.some(({ id }) => id === car))
    assert.deepEqual((await listOutreach(world.as('maintainer'), {})).places, [])
    await refused(
      countVisitors(world.as('psychologist'), { id: outreachId('17', 'school-visit'), taps: [tap()] }),
      'conflict',
    )
  })

  it('is planned for one’s own unit, changed as it was seen, and set up point by point', async () => {
    const guide = world.as('guide')
    const { id } = await planOutreach(guide, { unit: unitId('17', 'guidance'), placeOf, plan })
    await refused(planOutreach(guide, { unit: unitId('17', 'school'), placeOf, plan }), 'not-found')
    await refused(
      planOutreach(guide, {
        unit: unitId('17', 'guidance'),
        placeOf,
        plan: { ...plan, municipality: '398' },
      }),
      'invalid',
    )
    const place = await readOutreach(guide, { id })
    assert.deepEqual(place.next.slice(0, 2), ['2026-03-04', '2026-03-11'])
    assert.deepEqual(
      place.goers.map(({ name }) => name),
      ['Aino Lehto'],
    )
    await changeOutreach(guide, { id, version: 1, placeOf, plan: { ...plan, state: 'running' } })
    await refused(
      changeOutreach(guide, { id, version: 1, placeOf, plan }),
      'conflict',
      'outreach.changed-meanwhile',
    )
    await refused(changeOutreach(world.as('teacher'), { id, version: 2, placeOf, plan }), 'not-allowed')
    await markPoint(guide, { id, point: 'quiet-room', done: true })
    await markPoint(guide, { id, point: 'quiet-room', done: true })
    assert.deepEqual((await readOutreach(guide, { id })).points, [
      { point: 'quiet-room', done_on: '2026-03-02' },
    ])
    await markPoint(guide, { id, point: 'quiet-room', done: false })
    assert.deepEqual((await readOutreach(guide, { id })).points, [])
    const open = await openOutreach(world.anyone, { area: areaId('17', 'middle') })
    assert.ok(open.some((each) => each.id === id && each.next === '2026-03-04'))
    await world.db.asOwner((tx) => sql`delete from outreach.work where id = ${id}`.execute(tx))
  })

  it('takes no words that look like somebody’s', async () => {
    for (const words of ['Soita 040 123 4567', 'aiti@perhe.example', '131052-308T']) {
      const refusal = await refused(
        planOutreach(world.as('guide'), {
          unit: unitId('17', 'guidance'),
          placeOf,
          plan: { ...plan, place: { fi: words } },
        }),
        'invalid',
      )
      assert.equal(refusal.fields[0]?.code, 'about-a-person')
    }
  })

  it('keeps the sums when single presses are removed', async () => {
    const guide = world.as('guide')
    await countVisitors(guide, { id: car, taps: [tap('age:adult', 6)] })
    world.clock.set(later(start, days(15)))
    await removeOldTaps(world.system, {})
    const left = await world.db.asOwner((tx) => sql`select id from outreach.tap`.execute(tx))
    assert.equal(left.rows.length, 0)
    const [sum] = await outreachSums(guide, {})
    assert.deepEqual([sum?.month, sum?.counts['age:adult']], ['2026-03', 6])
  })
})
