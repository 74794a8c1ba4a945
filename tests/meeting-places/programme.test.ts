import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  cancelDay,
  monthOf,
  programme,
  type ProgrammeFilter,
  readActivity,
  readMeetingPlace,
  restoreDay,
} from '#capabilities/meeting-places/index.ts'
import { helsinkiTime } from '#platform/dates.ts'
import { idFrom } from '#platform/ids.ts'
import { aPlace, anActivity, cafe, parish, removeMade, signedUp } from '#tests/support/programme.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const week = { from: '2026-03-09', to: '2026-03-15' } as const

describe('the programme', () => {
  const world = freshWorld({ limitFactor: 1000 })
  const keeper = () => world.as('second-maintainer')
  const made = { place: '', remote: '', open: '', full: '', group: '', free: '' }
  before(async () => {
    await removeMade(world)
    made.place = await aPlace(keeper())
    made.open = await anActivity(
      keeper(),
      cafe(made.place, { ageFrom: 0, ageTo: 24, audiences: ['babies'], languages: ['sv'] }),
    )
    made.full = await anActivity(
      keeper(),
      cafe(made.place, {
        kind: 'event',
        form: 'theme-evening',
        title: { fi: 'Uniilta', sv: 'Sömnkväll' },
        rule: null,
        firstDay: '2026-03-12',
        lastDay: null,
        opens: '17:30',
        closes: '19:30',
        entry: 'sign-up',
        seats: 2,
        waitingLimit: 5,
        closesHoursBefore: 24,
        free: false,
        costWords: { fi: '5 euroa' },
        languages: ['fi'],
      }),
    )
    made.group = await anActivity(
      keeper(),
      cafe(made.place, {
        kind: 'group',
        form: 'fathers',
        title: { fi: 'Isäryhmä' },
        rule: 'FREQ=WEEKLY;BYDAY=TH',
        firstDay: '2026-03-12',
        lastDay: '2026-04-30',
        entry: 'sign-up',
        signUpFor: 'series',
        seats: 8,
        opensDaysBefore: 3,
        closesHoursBefore: 48,
      }),
    )
    made.remote = await anActivity(
      keeper(),
      cafe(null, {
        kind: 'open',
        form: 'remote-cafe',
        title: { fi: 'Etäkahvila' },
        remoteLink: 'https://etakahvila.example/huone',
        rule: 'FREQ=WEEKLY;BYDAY=SA',
        firstDay: '2026-03-07',
      }),
    )
    await signedUp(world, idFrom('occurrence', made.full, '2026-03-12'), 2)
  })
  after(() => removeMade(world))

  const own = async (differently: Partial<ProgrammeFilter> = {}): Promise<readonly string[]> => {
    const { rows } = await programme(world.anyone, {
      ...week,
      organisation: parish,
      limit: 400,
      ...differently,
    })
    const names = new Map(Object.entries(made).map(([name, id]) => [id, name]))
    return rows.flatMap((row) => names.get(row.activityId) ?? []).toSorted()
  }

  it('is found by what it is, where, when, for whom and how one gets in', async () => {
    const asked: readonly (readonly [Partial<ProgrammeFilter>, readonly string[]])[] = [
      [{}, ['full', 'group', 'open', 'remote']],
      [{ county: '17' }, ['full', 'group', 'open', 'remote']],
      [{ county: '16' }, []],
      [{ municipality: '905' }, ['full', 'group', 'open']],
      [{ municipality: ['905', '499'] }, ['full', 'group', 'open']],
      [{ municipality: '905', county: '17', withRemote: true }, ['full', 'group', 'open', 'remote']],
      [{ municipality: '905', withRemote: true }, ['full', 'group', 'open']],
      [{ place: made.place }, ['full', 'group', 'open']],
      [{ kinds: ['event', 'group'] }, ['full', 'group']],
      [{ forms: ['fathers'] }, ['group']],
      [{ age: 12 }, ['full', 'group', 'open', 'remote']],
      [{ age: 60 }, ['full', 'group', 'remote']],
      [{ audience: 'babies' }, ['full', 'group', 'open', 'remote']],
      [{ audience: 'youth' }, ['full', 'group', 'remote']],
      [{ weekdays: [2] }, ['open']],
      [{ weekdays: [4, 6] }, ['full', 'group', 'remote']],
      [{ free: true }, ['group', 'open', 'remote']],
      [{ free: false }, ['full']],
      [{ language: 'fi' }, ['full', 'group', 'remote']],
      [{ words: 'sömn' }, ['full']],
      [{ words: 'testisali UNIilta' }, ['full']],
      [{ words: '%' }, []],
      [{ words: "'; drop table meeting_places.place; --" }, []],
      [{ entry: 'come' }, ['open', 'remote']],
      [{ entry: 'room' }, ['group', 'open', 'remote']],
      [{ remote: true }, ['remote']],
      [{ remote: false }, ['full', 'group', 'open']],
      [{ activity: made.open }, ['open']],
      [{ from: '2026-03-10', to: '2026-03-10' }, ['open']],
    ]
    for (const [differently, are] of asked)
      assert.deepEqual(await own(differently), are, JSON.stringify(differently))
  })

  it('goes on page by page, each day once and in order, and says how many there are', async () => {
    const all: string[] = []
    let total = 0
    let last = ''
    for (let after: string | null = null, more = true; more;) {
      const page: Awaited<ReturnType<typeof programme>> = await programme(world.anyone, {
        ...week,
        county: '17',
        limit: 25,
        after,
        count: true,
      })
      for (const row of page.rows) {
        assert.ok(row.startsAt.toISOString() >= last)
        last = row.startsAt.toISOString()
      }
      all.push(...page.rows.map((row) => row.id))
      total = page.total ?? 0
      after = page.next
      more = after !== null
    }
    assert.equal(new Set(all).size, all.length)
    assert.equal(all.length, total)
    await refused(programme(world.anyone, { ...week, after: 'page two' }), 'invalid')
    await refused(programme(world.anyone, { from: '2026-03-09', to: '2026-06-09' }), 'invalid')
    await refused(programme(world.anyone, { from: '2026-03-09', to: '2026-03-08' }), 'invalid')
  })

  it('is nearest first from where one is', async () => {
    const { rows, total } = await programme(world.anyone, {
      ...week,
      near: { lon: 21.6, lat: 63.1 },
      withinKm: 30,
      limit: 50,
    })
    assert.equal(rows[0]?.place?.id, made.place)
    assert.equal(rows[0]?.km, 0)
    const far = rows.map(({ km }) => km ?? 0)
    assert.deepEqual(
      far,
      far.toSorted((one, two) => one - two),
    )
    assert.ok(far.every((km) => km <= 30))
    assert.ok((total ?? 0) >= rows.length)
  })

  it('says what a family can do about each day', async () => {
    const { rows } = await programme(world.anyone, { ...week, organisation: parish, place: made.place })
    const entry = Object.fromEntries(rows.map((row) => [row.activityId, row]))
    assert.equal(entry[made.open]?.entryNow, 'come')
    assert.deepEqual(
      [entry[made.full]?.entryNow, entry[made.full]?.seats, entry[made.full]?.signUpClosesAt?.toISOString()],
      ['waiting-list', { of: 2, left: 0 }, '2026-03-11T15:30:00.000Z'],
    )
    assert.deepEqual(
      [entry[made.group]?.entryNow, entry[made.group]?.signUpOpensAt?.toISOString()],
      ['not-yet', '2026-03-08T22:00:00.000Z'],
      'from the morning of the third day before the first',
    )
    assert.deepEqual(entry[made.full]?.care, { of: null, left: null })
  })

  it('a month has every day, how many are held and the first of them', async () => {
    const month = await monthOf(world.anyone, { month: '2026-03', place: made.place, perDay: 1 })
    assert.deepEqual([month.from, month.to, month.days.length], ['2026-03-01', '2026-03-31', 31])
    const thursday = month.days.find(({ date }) => date === '2026-03-12')
    assert.equal(thursday?.count, 2)
    assert.deepEqual(
      thursday.rows.map(({ activityId, full }) => [activityId, full]),
      [[made.group, false]],
    )
    assert.equal(month.total, 5 + 1 + 3)
    const all = await monthOf(world.anyone, {
      month: '2026-03',
      place: made.place,
      perDay: 20,
      kinds: ['event'],
    })
    assert.deepEqual(
      all.days.filter(({ count }) => count > 0).map(({ date, rows }) => [date, rows[0]?.full]),
      [['2026-03-12', true]],
    )
    assert.equal(
      (await monthOf(world.anyone, { month: '2026-03', place: made.place, perDay: 0 })).days[9]?.count,
      1,
    )
    await refused(monthOf(world.anyone, { month: '2026-13' }), 'invalid')
  })

  it('a month counts the same as its days, one by one', async () => {
    const month = await monthOf(world.anyone, { month: '2026-03', county: '17', perDay: 0 })
    for (const { date, count, cancelled } of month.days.slice(8, 15)) {
      const { total } = await programme(world.anyone, {
        from: date,
        to: date,
        county: '17',
        count: true,
        limit: 1,
      })
      assert.equal(total, count + cancelled, date)
    }
  })

  it('a cancelled day is shown as cancelled, or left out where it is not wanted', async () => {
    const id = idFrom('occurrence', made.open, '2026-03-24')
    await cancelDay(keeper(), { id, reason: 'weather' })
    const day = { from: '2026-03-24', to: '2026-03-24', place: made.place } as const
    const { rows } = await programme(world.anyone, day)
    assert.deepEqual(
      rows.map(({ state, cancelReason }) => [state, cancelReason]),
      [['cancelled', 'weather']],
    )
    assert.deepEqual((await programme(world.anyone, { ...day, withCancelled: false })).rows, [])
    const month = await monthOf(world.anyone, { month: '2026-03', place: made.place })
    assert.deepEqual(
      month.days.filter(({ cancelled }) => cancelled > 0).map(({ date, count }) => [date, count]),
      [['2026-03-24', 0]],
    )
    // The other ones count it among the days of its month.
    await restoreDay(keeper(), { id })
  })

  it('a place has the week of any day, and what goes on there', async () => {
    const view = await readMeetingPlace(world.anyone, { id: made.place, from: '2026-03-12' })
    assert.deepEqual([view.from, view.to], ['2026-03-09', '2026-03-15'])
    assert.deepEqual(
      view.week.map((row) => `${row.date} ${helsinkiTime(row.startsAt)}`),
      ['2026-03-10 09:30', '2026-03-12 09:30', '2026-03-12 17:30'],
    )
    assert.deepEqual(
      view.series.map(({ id, nextDay }) => [id, nextDay]),
      [
        [made.open, '2026-03-03'],
        [made.group, '2026-03-12'],
        [made.full, '2026-03-12'],
      ],
    )
    assert.equal(view.host.id, parish)
  })

  it('a link to a room on the net is for everybody where the doors are open, else for those who have signed up', async () => {
    assert.equal(
      (await readActivity(world.anyone, { id: made.remote })).remoteLink,
      'https://etakahvila.example/huone',
    )
    const closed = await anActivity(
      keeper(),
      cafe(null, { remoteLink: 'https://suljettu.example/huone', entry: 'sign-up', seats: 5 }),
    )
    const view = await readActivity(world.anyone, { id: closed })
    assert.deepEqual([view.remote, view.remoteLink], [true, null])
  })

  it('asks the database at most twice for a page', async () => {
    const { db } = world.product.deps
    let statements = 0
    const counting: typeof db = {
      ...db,
      transaction: (actor, run) =>
        db.transaction(actor, (tx) =>
          run(
            new Proxy(tx, {
              get: (of, name, self) => {
                if (name === 'executeQuery') statements += 1
                const value: unknown = Reflect.get(of, name, self)
                return typeof value === 'function' ? value.bind(of) : value
              },
            }),
          ),
        ),
    }
    const caller = { ...world.anyone, db: counting }
    const asks: readonly (() => Promise<unknown>)[] = [
      () => programme(caller, { ...week, county: '17', count: true }),
      () => monthOf(caller, { month: '2026-03', county: '17' }),
      () => readActivity(caller, { id: made.open }),
      () => readMeetingPlace(caller, { id: made.place }),
    ]
    for (const [index, ask] of asks.entries()) {
      statements = 0
      await ask()
      assert.ok(statements <= (index === 3 ? 3 : 2), `${index}: ${statements}`)
    }
  })
})
