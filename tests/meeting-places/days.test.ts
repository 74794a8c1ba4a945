import assert from 'node:assert/strict'
import { after, beforeEach, describe, it } from 'node:test'
import {
  cancelDay,
  changeDay,
  moveDay,
  programme,
  readActivity,
  readKeptDay,
  restoreDay,
  sameAsLastWeek,
} from '#capabilities/meeting-places/index.ts'
import { days as dayLength } from '#platform/clock.ts'
import { helsinkiTime } from '#platform/dates.ts'
import { idFrom } from '#platform/ids.ts'
import {
  aPlace,
  anActivity,
  cafe,
  kept,
  ngo,
  parish,
  removeMade,
  signedUp,
  waiting,
} from '#tests/support/programme.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

describe('one day of a series', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(async () => {
    await removeMade(world)
    await world.clear()
  })
  after(() => removeMade(world))
  const keeper = () => world.as('second-maintainer')
  const aDay = async (differently: Parameters<typeof cafe>[1] = {}) => {
    const place = await aPlace(keeper())
    const activity = await anActivity(keeper(), cafe(place, differently))
    return { place, activity, id: idFrom('occurrence', activity, '2026-03-10') }
  }
  const seen = async (activity: string) =>
    (await readActivity(world.anyone, { id: activity, day: '2026-03-10' })).chosen

  it('is cancelled for a reason of a list, and stays to be seen', async () => {
    const { activity, id } = await aDay()
    const { version } = await readKeptDay(keeper(), { activity, id })
    assert.deepEqual(
      await cancelDay(keeper(), {
        id,
        version,
        reason: 'worker-away',
        note: { fi: 'Nähdään ensi viikolla!' },
      }),
      {
        told: false,
      },
    )
    const day = await seen(activity)
    assert.deepEqual(
      [day?.state, day?.own, day?.cancelReason, day?.note, day?.entryNow],
      ['cancelled', true, 'worker-away', { fi: 'Nähdään ensi viikolla!' }, 'cancelled'],
    )
    // Said twice it is cancelled once.
    await cancelDay(keeper(), { id, reason: 'weather' })
    assert.equal((await seen(activity))?.cancelReason, 'worker-away')
    await refused(cancelDay(keeper(), { id, version, reason: 'weather' }), 'conflict', 'changed-meanwhile')
    await refused(cancelDay(world.as('guide'), { id, reason: 'weather' }), 'not-allowed')
    await refused(cancelDay(world.as('county-leader'), { id, reason: 'weather' }), 'not-allowed')
    await refused(cancelDay(keeper(), { id: idFrom('nothing'), reason: 'weather' }), 'not-found')
  })

  it('is told to those who have signed up, once', async () => {
    const { id } = await aDay({ entry: 'sign-up', seats: 4 })
    await signedUp(world, id)
    assert.deepEqual(await cancelDay(keeper(), { id, reason: 'weather' }), { told: true })
    await cancelDay(keeper(), { id, reason: 'weather' })
    assert.deepEqual(await waiting(world, 'tell-signed-up'), [{ occurrence: id, what: 'cancelled' }])
  })

  it('is moved to another day, hour and place, and its own day stays its name', async () => {
    const { activity, id, place } = await aDay()
    const other = await aPlace(keeper(), {
      municipality: '499',
      name: { sv: 'Skolan' },
      address: { sv: 'Exempelvägen 2' },
    })
    await moveDay(keeper(), {
      id,
      date: '2026-03-12',
      opens: '17.30',
      closes: '19.00',
      place: other,
      note: { sv: 'I skolan' },
    })
    const day = await seen(activity)
    assert.ok(day)
    assert.deepEqual(
      [
        day.day,
        day.date,
        helsinkiTime(day.startsAt),
        day.state,
        day.place?.id,
        day.municipality,
        day.address,
      ],
      ['2026-03-10', '2026-03-12', '17:30', 'moved', other, '499', { sv: 'Exempelvägen 2' }],
    )
    const found = await programme(world.anyone, { from: '2026-03-12', to: '2026-03-12', place: other })
    assert.deepEqual(
      found.rows.map((row) => row.id),
      [id],
    )
    assert.equal(
      (await programme(world.anyone, { from: '2026-03-10', to: '2026-03-10', place })).rows.length,
      0,
    )
    const past = await refused(
      moveDay(keeper(), { id, date: '2026-03-01', opens: '10:00', closes: '11:00' }),
      'invalid',
    )
    assert.equal(past.fields[0]?.code, 'in-the-past')
    const foreign = await aPlace(world.as('maintainer'), { organisation: ngo })
    await refused(
      moveDay(keeper(), { id, date: '2026-03-12', opens: '10:00', closes: '11:00', place: foreign }),
      'not-allowed',
    )
  })

  it('has another host, title or note; what is left out stays', async () => {
    const { activity, id } = await aDay()
    await changeDay(keeper(), { id, organisation: ngo, title: { fi: 'Isoisäkahvila' } })
    await changeDay(keeper(), { id, note: { fi: 'Ota sukat' } })
    const day = await seen(activity)
    assert.deepEqual(
      [day?.host.id, day?.title, day?.note],
      [ngo, { fi: 'Isoisäkahvila' }, { fi: 'Ota sukat' }],
    )
    await changeDay(keeper(), { id, organisation: null, title: null })
    assert.deepEqual((await seen(activity))?.title, { fi: 'Testikahvila', sv: 'Testcaféet' })
    assert.equal((await seen(activity))?.host.id, parish)
  })

  it('is put back as the series has it, and those who were told that it is off are told that it is on', async () => {
    const { activity, id } = await aDay({ entry: 'sign-up', seats: 4 })
    await signedUp(world, id)
    await cancelDay(keeper(), { id, reason: 'weather' })
    assert.deepEqual(await restoreDay(keeper(), { id }), { told: true })
    const day = await seen(activity)
    assert.deepEqual([day?.state, day?.own, day?.cancelReason, day?.note], ['planned', false, null, {}])
    assert.deepEqual(
      (await waiting(world, 'tell-signed-up')).map(({ what }) => what),
      ['cancelled', 'restored'],
    )
  })

  it('that is over is left as it was', async () => {
    const { id } = await aDay()
    world.clock.advance(dayLength(9))
    for (const attempt of [
      () => cancelDay(keeper(), { id, reason: 'weather' }),
      () => moveDay(keeper(), { id, date: '2026-03-20', opens: '10:00', closes: '11:00' }),
      () => changeDay(keeper(), { id, note: { fi: 'x' } }),
      () => restoreDay(keeper(), { id }),
    ])
      await refused(attempt(), 'conflict', 'day.over')
  })

  it('counts upwards with every change, so that calendars follow', async () => {
    const { activity, id } = await aDay()
    const before = (await seen(activity))?.sequence ?? 0
    await cancelDay(keeper(), { id, reason: 'weather' })
    await restoreDay(keeper(), { id })
    await changeDay(keeper(), { id, note: { fi: 'x' } })
    assert.ok(((await seen(activity))?.sequence ?? 0) > before)
  })

  describe('the same as last week', () => {
    it('makes this week’s days as different as last week’s were, and holds what was held then', async () => {
      const place = await aPlace(keeper())
      const weekly = await anActivity(keeper(), cafe(place))
      const once = await anActivity(
        keeper(),
        cafe(place, {
          rule: null,
          firstDay: '2026-03-05',
          lastDay: null,
          title: { fi: 'Kerho' },
          opens: '17:00',
          closes: '18:00',
        }),
      )
      const event = await anActivity(
        keeper(),
        cafe(place, { kind: 'event', form: 'party', rule: null, firstDay: '2026-03-06', lastDay: null }),
      )
      const tuesday = idFrom('occurrence', weekly, '2026-03-03')
      await moveDay(keeper(), { id: tuesday, date: '2026-03-04', opens: '13:00', closes: '14:30' })
      await changeDay(keeper(), { id: tuesday, title: { fi: 'Mummokahvila' }, note: { fi: 'vain tänään' } })
      const filled = await sameAsLastWeek(keeper(), { place, week: '2026-03-12' })
      assert.deepEqual(filled, { added: 1, changed: 1, left: 0 })
      const week = (await programme(world.anyone, { from: '2026-03-09', to: '2026-03-15', place })).rows
      assert.deepEqual(
        week.map(({ activityId, date, startsAt, title, note }) => [
          activityId,
          date,
          helsinkiTime(startsAt),
          title.fi,
          note,
        ]),
        [
          [weekly, '2026-03-11', '13:00', 'Mummokahvila', {}],
          [once, '2026-03-12', '17:00', 'Kerho', {}],
        ],
      )
      assert.equal((await readActivity(world.anyone, { id: event })).days.length, 1)
      assert.deepEqual(await sameAsLastWeek(keeper(), { place, week: '2026-03-12' }), {
        added: 0,
        changed: 0,
        left: 0,
      })
      // And on: next week as this one.
      assert.deepEqual(await sameAsLastWeek(keeper(), { activity: once, week: '2026-03-19' }), {
        added: 1,
        changed: 0,
        left: 0,
      })
    })
    it('leaves what was decided for this week, and what a holiday takes', async () => {
      const place = await aPlace(keeper())
      const weekly = await anActivity(
        keeper(),
        cafe(place, { rule: null, firstDay: '2026-03-27', lastDay: null }),
      )
      // Good Friday.
      assert.deepEqual(await sameAsLastWeek(keeper(), { place, week: '2026-04-03' }), {
        added: 0,
        changed: 0,
        left: 1,
      })
      assert.equal((await kept(keeper(), weekly)).days.length, 1)
      const other = await anActivity(keeper(), cafe(place))
      await moveDay(keeper(), {
        id: idFrom('occurrence', other, '2026-03-03'),
        date: '2026-03-05',
        opens: '10:00',
        closes: '11:00',
      })
      await cancelDay(keeper(), { id: idFrom('occurrence', other, '2026-03-10'), reason: 'premises' })
      assert.deepEqual(await sameAsLastWeek(keeper(), { activity: other, week: '2026-03-09' }), {
        added: 0,
        changed: 0,
        left: 1,
      })
      await refused(sameAsLastWeek(world.as('guide'), { place }), 'not-allowed')
    })
  })
})
