import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  type CameWhat,
  countCame,
  findOutreachActivity,
  listDaysToCount,
  makeOutreachDay,
  noteDay,
  readCount,
  readKeptActivity,
  readProgrammeFigures,
  readRoute,
  removeNote,
  removeOldPresses,
  undoCame,
} from '#capabilities/meeting-places/index.ts'
import { readOutreach } from '#capabilities/outreach/index.ts'
import { system } from '#platform/actor.ts'
import { days, later, minutes } from '#platform/clock.ts'
import { idFrom } from '#platform/ids.ts'
import { activityId, meetingPlaceId, outreachId } from '#seed/demo/ids.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld, ordinaryMonday } from '#tests/support/world.ts'

const start = new Date(ordinaryMonday)
const car = activityId('17', 'stop:vaasa')
const today = idFrom('occurrence', car, '2026-03-02')
const nextWeek = idFrom('occurrence', car, '2026-03-09')
const lastWeek = idFrom('occurrence', car, '2026-02-23')
const longAgo = idFrom('occurrence', car, '2026-01-26')

const tap = (what: CameWhat = 'adults', change = 1, at = start) => ({
  id: randomUUID(),
  what,
  change,
  at: at.toISOString(),
})

describe('visitors of a day', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  it('are counted once however often a phone sends a press, and from two phones at once', async () => {
    const guide = world.as('guide')
    const first = tap()
    await countCame(guide, { id: today, taps: [first, first] })
    await Promise.all([
      countCame(guide, { id: today, taps: [first, tap('children', 3)] }),
      countCame(world.as('deputy'), { id: today, taps: [tap(), first] }),
    ])
    const { came, taken } = await countCame(guide, { id: today, taps: [first] })
    assert.deepEqual(came, { adults: 2, children: 3 })
    assert.deepEqual(taken, [first.id])
  })

  it('never fall below nought, and a press a week late still counts on its day', async () => {
    const guide = world.as('guide')
    await countCame(guide, {
      id: today,
      taps: [tap('children', -1), tap('children', 2), tap('children', -5)],
    })
    assert.equal((await readCount(guide, { id: today })).came.children ?? 0, 0)
    const result = await countCame(guide, {
      id: lastWeek,
      taps: [tap('adults', 4, later(start, -days(7))), tap('adults', 1, later(start, -days(8)))],
    })
    assert.deepEqual([result.taken.length, result.refused.length, result.came.adults], [1, 1, 4])
    const ahead = await countCame(guide, { id: today, taps: [tap('adults', 1, later(start, minutes(30)))] })
    assert.equal(ahead.refused.length, 1)
    assert.deepEqual((await readCount(guide, { id: today })).earlier[0]?.came, { adults: 4 })
  })

  it('are counted on the day and a month after it, never before it or when it was cancelled', async () => {
    const guide = world.as('guide')
    await refused(countCame(guide, { id: nextWeek, taps: [tap()] }), 'conflict', 'programme.not-yet')
    await refused(countCame(guide, { id: longAgo, taps: [tap()] }), 'conflict', 'programme.counted-too-late')
    await world.db.asOwner((tx) =>
      sql`update meeting_places.occurrence set state = 'cancelled', cancel_reason = 'weather' where id = ${today}`.execute(
        tx,
      ),
    )
    await refused(countCame(guide, { id: today, taps: [tap()] }), 'conflict', 'programme.day-cancelled')
    await world.db.asOwner((tx) =>
      sql`update meeting_places.occurrence set state = 'planned', cancel_reason = null where id = ${today}`.execute(
        tx,
      ),
    )
  })

  it('are taken back within a minute, once', async () => {
    const guide = world.as('guide')
    const pressed = tap('adults', 2)
    await countCame(guide, { id: today, taps: [pressed, tap()] })
    await undoCame(guide, { id: today, tap: pressed.id })
    assert.equal((await readCount(guide, { id: today })).came.adults, 1)
    await refused(undoCame(guide, { id: today, tap: pressed.id }), 'conflict', 'programme.too-late-to-undo')
    // Sent again by a phone that never heard: it stays taken back.
    await countCame(guide, { id: today, taps: [pressed] })
    assert.equal((await readCount(guide, { id: today })).came.adults, 1)
  })

  it('are counted by those who hold the day, and by nobody else', async () => {
    for (const who of ['guide', 'deputy', 'coordinator'] as const)
      await countCame(world.as(who), { id: today, taps: [tap()] })
    await refused(countCame(world.as('maintainer'), { id: today, taps: [tap()] }), 'not-allowed')
    await refused(readCount(world.as('maintainer'), { id: today }), 'not-allowed')
    await refused(countCame(world.anyone, { id: today, taps: [tap()] }), 'not-signed-in')
    const other = idFrom('occurrence', activityId('09', 'stop:asikkala'), '2026-03-03')
    await refused(readCount(world.as('guide'), { id: other }), 'not-found')
  })

  it('have notes of the day without persons, which stand once', async () => {
    const guide = world.as('guide')
    const note = randomUUID()
    for (const words of ['soita 040 123 4567', 'aino@kotona.example', 'lapsi 131018A308T'])
      await refused(noteDay(guide, { id: today, note, words }), 'invalid')
    for (let sent = 0; sent < 2; sent += 1)
      await noteDay(guide, { id: today, note, words: 'Rauhallinen huone puuttui.' })
    assert.deepEqual(
      (await readCount(guide, { id: today })).notes.map(({ words }) => words),
      ['Rauhallinen huone puuttui.'],
    )
    // An id of another day's note is not written over.
    await refused(noteDay(guide, { id: lastWeek, note, words: 'Toinen päivä' }), 'not-found')
    await removeNote(guide, { id: today, note })
    assert.equal((await readCount(guide, { id: today })).notes.length, 0)
  })

  it('leave single presses after a fortnight and notes after their time; the sums stay', async () => {
    const guide = world.as('guide')
    await countCame(guide, { id: today, taps: [tap('children', 2)] })
    await noteDay(guide, { id: today, note: randomUUID(), words: 'Sateinen päivä.' })
    await refused(removeOldPresses(guide, {}), 'not-found')
    const count = async (table: 'tap' | 'day_note'): Promise<number> =>
      (
        await world.db.asOwner((tx) =>
          sql<{
            n: number
          }>`select count(*)::integer as n from ${sql.table(`meeting_places.${table}`)}`.execute(tx),
        )
      ).rows[0]?.n ?? -1
    world.clock.advance(days(13))
    await removeOldPresses({ ...guide, actor: system }, {})
    assert.deepEqual([await count('tap'), await count('day_note')], [1, 1])
    world.clock.advance(days(2))
    await removeOldPresses({ ...guide, actor: system }, {})
    assert.deepEqual([await count('tap'), await count('day_note')], [0, 1])
    world.clock.advance(days(400))
    await removeOldPresses({ ...guide, actor: system }, {})
    assert.deepEqual([await count('tap'), await count('day_note')], [0, 0])
    const { rows } = await world.db.asOwner((tx) =>
      sql<{ count: number }>`select count from meeting_places.tally where occurrence_id = ${today}`.execute(
        tx,
      ),
    )
    assert.deepEqual(rows, [{ count: 2 }])
  })

  it('stand in a list of what one counts, and not of what others hold', async () => {
    await countCame(world.as('guide'), { id: today, taps: [tap('adults', 2), tap('children', 1)] })
    const mine = await listDaysToCount(world.as('guide'), {})
    assert.equal(mine.find(({ id }) => id === today)?.came, 3)
    assert.ok(mine.every(({ starts_at }) => starts_at <= later(start, days(1))))
    assert.ok(mine.some(({ id }) => id === lastWeek))
    const parish = await listDaysToCount(world.as('maintainer'), {})
    assert.ok(!parish.some(({ id }) => id === today))
  })

  it('are figures for those who lead, with a day of outreach counted where its guide counts', async () => {
    await countCame(world.as('guide'), {
      id: today,
      taps: [tap('adults', 7), tap('children', 5), tap('first-time', 4)],
    })
    const rows = await readProgrammeFigures(world.as('coordinator'), {})
    const stops = rows.filter(({ month, kind }) => month === '2026-03' && kind === 'stop')
    // Who came for the first time is among them already.
    assert.equal(
      stops.reduce((sum, { came }) => sum + came, 0),
      12,
    )
    assert.equal(
      stops.reduce((sum, { counted }) => sum + counted, 0),
      1,
    )
    assert.deepEqual(await readProgrammeFigures(world.as('guide'), {}), [])
    // The day at the day care in Lahti is counted at its place of outreach, by age.
    const lahti = outreachId('09', 'day-care-lahti')
    await world.db.asOwner((tx) =>
      sql`insert into outreach.tally (work_id, day, what, count) values (${lahti}, '2026-02-24', 'age:3-6', 6), (${lahti}, '2026-02-24', 'topic:mood', 3)`.execute(
        tx,
      ),
    )
    const { rows: facts } = await world.db.asOwner((tx) =>
      sql<{
        came: number
      }>`select came from published.programme_fact f where f.county = '09' and f.form = 'outreach-day'
        and f.held_on = '2026-02-24'`.execute(tx),
    )
    assert.deepEqual(facts, [{ came: 6 }])
  })

  it('have no column in which a person of a family could be named', async () => {
    const { rows } = await world.db.asOwner((tx) =>
      sql<{ name: string }>`select table_name || '.' || column_name as name from information_schema.columns
        where table_schema = 'meeting_places' and table_name in ('tally', 'tap', 'day_note')
          and data_type not in ('uuid', 'integer', 'boolean', 'timestamp with time zone') order by 1`.execute(
        tx,
      ),
    )
    assert.deepEqual(
      rows.map(({ name }) => name),
      ['day_note.words', 'tally.what', 'tap.what'],
    )
  })
})

describe('a place of outreach in the programme', () => {
  const world = freshWorld({ limitFactor: 1000 })

  it('is made in one step, once, with its times and its set-up, by those who keep it', async () => {
    const family = outreachId('17', 'family-car')
    const guide = world.as('guide')
    assert.equal(await findOutreachActivity(guide, { outreach: family }), null)
    await refused(makeOutreachDay(world.as('second-guide'), { outreach: family }), 'not-allowed')
    await refused(makeOutreachDay(world.as('guide-09'), { outreach: family }), 'not-found')
    const { id } = await makeOutreachDay(guide, { outreach: family })
    try {
      assert.deepEqual(await makeOutreachDay(guide, { outreach: family }), { id })
      const made = await readKeptActivity(guide, { id })
      assert.deepEqual([made.form, made.state, made.outreachId], ['outreach-day', 'draft', family])
      const plan = await readOutreach(guide, { id: family })
      assert.deepEqual([made.rule, made.opens, made.closes], [plan.rule, plan.begins_at, plan.ends_at])
      assert.ok(made.days.length > 0)
    } finally {
      await world.db.asOwner((tx) => sql`delete from meeting_places.activity where id = ${id}`.execute(tx))
    }
  })
})

describe('the round of a car', () => {
  const world = freshWorld({ limitFactor: 1000 })

  it('is its stops, the next one first, with their coming days', async () => {
    const { stops, decideOn } = await readRoute(world.anyone, { id: meetingPlaceId('17', 'family-car') })
    assert.equal(stops.length, 6)
    assert.equal(stops[0]?.id, car)
    assert.equal(stops[0]?.days[0]?.id, today)
    const times = stops.map(({ days: [next] }) => next?.startsAt.getTime() ?? Infinity)
    assert.deepEqual(
      times,
      times.toSorted((one, other) => one - other),
    )
    assert.ok(stops.every((stop) => stop.days.length > 0 && stop.days.length <= 4))
    assert.equal(decideOn, null)
  })

  it('is not there for a house', async () => {
    await refused(readRoute(world.anyone, { id: meetingPlaceId('17', 'meeting-place-905') }), 'not-found')
  })
})
