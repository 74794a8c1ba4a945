import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { calendarLimits, readCalendar } from '#capabilities/meeting-places/index.ts'
import { randomUUID } from 'node:crypto'
import { refused } from '#tests/support/requests.ts'
import { type Made, makeActivity, removeActivities } from '#tests/support/sign-ups.ts'
import { freshWorld } from '#tests/support/world.ts'

describe('what a calendar of the programme holds', () => {
  const world = freshWorld()
  let all: Made[] = []
  beforeEach(() => world.clear())
  afterEach(async () => {
    await removeActivities(world, all)
    all = []
  })
  const make = async (wanted: Parameters<typeof makeActivity>[1] = {}): Promise<Made> => {
    const made = await makeActivity(world, wanted)
    all.push(made)
    return made
  }
  const own = async (...activities: readonly Made[]): Promise<readonly string[]> => {
    const { series } = await readCalendar(world.anyone, {
      of: 'own',
      activities: activities.map(({ activity }) => activity),
      places: [],
    })
    return series.map(({ id }) => id)
  }

  it('each series once with its days, soonest first', async () => {
    const later = await make({ first: '2026-04-04', days: 3 })
    const sooner = await make({ first: '2026-03-14', days: 2 })
    assert.deepEqual(await own(later, sooner), [sooner.activity, later.activity])
    const { series, name, isCut } = await readCalendar(world.anyone, { of: 'activity', id: later.activity })
    assert.deepEqual(
      series.flatMap(({ days }) => days.map(({ day }) => day)),
      ['2026-04-04', '2026-04-11', '2026-04-18'],
    )
    assert.deepEqual([name, isCut], [{ fi: 'Vanhempien ilta', sv: 'Föräldrakväll' }, false])
  })

  it('nothing that is a draft, and not more than two months of what is past', async () => {
    const draft = await make({ state: 'draft' })
    await refused(readCalendar(world.anyone, { of: 'activity', id: draft.activity }), 'not-found')
    assert.deepEqual(await own(draft), [])
    const old = await make({ first: '2025-12-20', days: 5 })
    const { series } = await readCalendar(world.anyone, { of: 'activity', id: old.activity })
    assert.deepEqual(
      series.flatMap(({ days }) => days.map(({ day }) => day)),
      ['2026-01-03', '2026-01-10', '2026-01-17'],
    )
  })

  it('groups by invitation and through the teacher only for whoever chose them', async () => {
    const groups = await Promise.all(
      (['invitation', 'teacher'] as const).map((entry) => make({ kind: 'group', entry, days: 2 })),
    )
    const open = await make({ entry: 'open', days: 2 })
    const chosen = await own(...groups, open)
    assert.equal(chosen.length, 3)
    await world.db.asOwner((tx) =>
      sql`update meeting_places.activity set audiences = '{parents}' where id = any(${[...groups, open].map(
        ({ activity }) => activity,
      )}::uuid[])`.execute(tx),
    )
    const { series } = await readCalendar(world.anyone, { of: 'audience', key: 'parents', county: '17' })
    const ids = new Set(series.map(({ id }) => id))
    assert.ok(ids.has(open.activity))
    for (const { activity } of groups) assert.ok(!ids.has(activity))
  })

  it('a cancelled day with what it says, and only what differs said of a day', async () => {
    const made = await make({ days: 2 })
    await world.db.asOwner((tx) =>
      sql`update meeting_places.occurrence set state = 'cancelled', own = true, sequence = 4,
        note = '{"fi": "Sairastumisen vuoksi ei kahvia"}' where id = ${made.days[1]}`.execute(tx),
    )
    const { series } = await readCalendar(world.anyone, { of: 'activity', id: made.activity })
    assert.deepEqual(
      series.flatMap(({ days }) =>
        days.map(({ state, isTold, sequence, host }) => [state, isTold, sequence, host]),
      ),
      [
        ['planned', false, 0, null],
        ['cancelled', true, 4, null],
      ],
    )
  })

  it('at most so many of one’s own choice, by real identifiers', async () => {
    const tooMany = Array.from({ length: calendarLimits.chosen + 1 }, () => randomUUID())
    await refused(readCalendar(world.anyone, { of: 'own', activities: tooMany, places: [] }), 'invalid')
    await refused(readCalendar(world.anyone, { of: 'own', activities: ['x'], places: [] }), 'invalid')
    assert.deepEqual(await own(), [])
  })
})
