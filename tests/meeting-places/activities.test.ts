import assert from 'node:assert/strict'
import { after, beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  addActivity,
  changeActivity,
  copySeason,
  endActivity,
  keptActivities,
  listHoldings,
  moveDay,
  publishActivity,
  readActivity,
  readKeptActivity,
  renewProgramme,
  setLeaders,
  setOrganisers,
  setTurns,
} from '#capabilities/meeting-places/index.ts'
import { days as dayLength } from '#platform/clock.ts'
import { idFrom } from '#platform/ids.ts'
import { organisationId, personId } from '#seed/demo/ids.ts'
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

const tuesdays = [
  ...['03', '10', '17', '24', '31'].map((day) => `2026-03-${day}`),
  ...['07', '14', '21', '28'].map((day) => `2026-04-${day}`),
  ...['05', '12', '19', '26'].map((day) => `2026-05-${day}`),
]

describe('activities', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(async () => {
    await removeMade(world)
    await world.clear()
  })
  after(() => removeMade(world))
  const keeper = () => world.as('second-maintainer')
  const daysOf = async (id: string): Promise<readonly string[]> =>
    (await kept(keeper(), id)).days.map((each) => each.day)

  it('have their days ahead, each known by its series and its day', async () => {
    const id = await anActivity(keeper(), cafe(await aPlace(keeper())))
    const { days, madeUntil } = await kept(keeper(), id)
    assert.deepEqual(
      days.map((each) => each.day),
      tuesdays,
    )
    assert.equal(days[0]?.id, idFrom('occurrence', id, '2026-03-03'))
    assert.equal(days[0]?.startsAt.toISOString(), '2026-03-03T07:30:00.000Z')
    assert.equal(days.at(-1)?.startsAt.toISOString(), '2026-05-26T06:30:00.000Z', 'summer time')
    assert.equal(madeUntil, '2026-09-08')
  })

  it('are seen by families when they are published, and by workers before', async () => {
    const { id } = await addActivity(keeper(), {
      activity: cafe(await aPlace(keeper())),
      key: 'key of a form',
    })
    assert.deepEqual(
      await addActivity(keeper(), { activity: cafe(null, { municipality: '905' }), key: 'key of a form' }),
      { id },
    )
    await refused(readActivity(world.anyone, { id }), 'not-found')
    assert.equal((await kept(world.as('guide'), id)).state, 'draft')
    await refused(
      readKeptActivity(world.as('county-leader'), { id }).then(() => kept(world.anyone, id)),
      'not-signed-in',
    )
    await publishActivity(keeper(), { id, version: 1, despiteClashes: true })
    const view = await readActivity(world.anyone, { id, day: '2026-03-10' })
    assert.equal(view.days.length, tuesdays.length)
    assert.equal(view.chosen?.day, '2026-03-10')
    assert.equal(view.chosen?.entryNow, 'come')
    await refused(publishActivity(keeper(), { id, version: 1 }), 'conflict', 'changed-meanwhile')
    await refused(publishActivity(world.as('guide'), { id, version: 2 }), 'not-allowed')
  })

  it('are said in what is asked: a form of its kind, hours in order, a rule of days, a price', async () => {
    const place = await aPlace(keeper())
    const wrong = async (differently: Parameters<typeof cafe>[1]): Promise<string> => {
      const { fields } = await refused(
        addActivity(keeper(), { activity: cafe(place, differently) }),
        'invalid',
      )
      return fields.map(({ field, code }) => `${field} ${code}`).join()
    }
    assert.equal(await wrong({ form: 'fathers' }), 'activity.form not-of-this-kind')
    assert.equal(await wrong({ closes: '09:00' }), 'activity.closes ends-before-begins')
    assert.equal(await wrong({ rule: 'FREQ=HOURLY' }), 'activity.rule not-a-rule')
    assert.equal(await wrong({ rule: 'FREQ=DAILY\r\nATTACH:x' }), 'activity.rule not-a-rule')
    assert.equal(await wrong({ firstDay: '2026-02-30' }), 'activity.firstDay not-a-day')
    assert.equal(await wrong({ lastDay: '2026-01-30' }), 'activity.lastDay ends-before-begins')
    assert.equal(await wrong({ free: false }), 'activity.costWords required')
    assert.equal(await wrong({ organisation: ngo }), 'activity.organisation not-yours')
    assert.equal(await wrong({ place: null }), 'activity.place required')
    assert.equal(await wrong({ room: personId('guide') }), 'activity.room not-of-this-county')
    const elsewhere = await refused(
      addActivity(world.as('maintainer'), { activity: cafe(place, { organisation: ngo }) }),
      'invalid',
    )
    assert.deepEqual(elsewhere.fields, [{ field: 'activity.place', code: 'not-yours' }])
  })

  describe('when the series changes', () => {
    it('its days follow, and those changed by hand stay', async () => {
      const place = await aPlace(keeper())
      const id = await anActivity(keeper(), cafe(place))
      const moved = idFrom('occurrence', id, '2026-03-17')
      await moveDay(keeper(), { id: moved, date: '2026-03-19', opens: '13:00', closes: '15:00' })
      const { version } = await kept(keeper(), id)
      const made = await changeActivity(keeper(), {
        id,
        version,
        activity: cafe(place, { rule: 'FREQ=WEEKLY;BYDAY=WE', opens: '10:00', lastDay: '2026-03-31' }),
      })
      assert.deepEqual(made, { added: 4, removed: 12, moved: 0, cancelled: 0 })
      const { days } = await kept(keeper(), id)
      assert.deepEqual(
        days.map(({ day, date, state }) => `${day} ${date} ${state}`),
        [
          '2026-03-04 2026-03-04 planned',
          '2026-03-11 2026-03-11 planned',
          '2026-03-18 2026-03-18 planned',
          '2026-03-17 2026-03-19 moved',
          '2026-03-25 2026-03-25 planned',
        ],
      )
      // Nothing changes when nothing is changed.
      const same = await changeActivity(keeper(), {
        id,
        version: version + 1,
        activity: cafe(place, { rule: 'FREQ=WEEKLY;BYDAY=WE', opens: '10:00', lastDay: '2026-03-31' }),
      })
      assert.deepEqual(same, { added: 0, removed: 0, moved: 0, cancelled: 0 })
      await refused(
        changeActivity(keeper(), { id, version, activity: cafe(place) }),
        'conflict',
        'changed-meanwhile',
      )
    })

    it('days with sign-ups go or move only when whoever has signed up is told', async () => {
      const place = await aPlace(keeper())
      const signUp = { entry: 'sign-up' as const, seats: 8 }
      const id = await anActivity(keeper(), cafe(place, signUp))
      const [first, second] = ['2026-03-10', '2026-03-17'].map((day) => idFrom('occurrence', id, day))
      assert.ok(first !== undefined && second !== undefined)
      await signedUp(world, first)
      await signedUp(world, second, 3)
      const change = {
        id,
        version: 2,
        activity: cafe(place, { ...signUp, opens: '10:00', extraDays: ['2026-03-20'] }),
      }
      const said = await refused(changeActivity(keeper(), change), 'conflict', 'activity.days-with-sign-ups')
      assert.deepEqual(
        JSON.parse(JSON.stringify(said.theirs))
          .days.map((each: { id: string; signedUp: number }) => [each.id, each.signedUp])
          .toSorted(),
        [
          [first, 1],
          [second, 3],
        ].toSorted(),
      )
      assert.deepEqual(await daysOf(id), tuesdays, 'nothing has changed')
      await changeActivity(keeper(), { ...change, tellSignedUp: true })
      const told = (await waiting(world, 'tell-signed-up')).map(
        ({ occurrence, what }) => `${occurrence} ${what}`,
      )
      assert.deepEqual(told.toSorted(), [`${first} moved`, `${second} moved`].toSorted())

      const { version } = await kept(keeper(), id)
      const wednesdays = cafe(place, { ...signUp, rule: 'FREQ=WEEKLY;BYDAY=WE', lastDay: '2026-03-31' })
      await refused(
        changeActivity(keeper(), { id, version, activity: wednesdays }),
        'conflict',
        'activity.days-with-sign-ups',
      )
      await changeActivity(keeper(), { id, version, activity: wednesdays, tellSignedUp: true })
      const { days } = await kept(keeper(), id)
      assert.deepEqual(
        days.filter(({ state }) => state === 'cancelled').map((each) => each.day),
        ['2026-03-10', '2026-03-17'],
        'a day that somebody waits for stays to be seen as cancelled',
      )
    })

    it('a day whose sign-ups were all called off is never deleted either', async () => {
      const place = await aPlace(keeper())
      const id = await anActivity(keeper(), cafe(place, { entry: 'sign-up', seats: 8 }))
      const day = idFrom('occurrence', id, '2026-03-10')
      await signedUp(world, day)
      await world.db.asOwner(async (tx) => {
        await sql`update meeting_places.occurrence set seats_taken = 0 where id = ${day}`.execute(tx)
      })
      await changeActivity(keeper(), {
        id,
        version: 2,
        activity: cafe(place, { entry: 'sign-up', seats: 8, rule: 'FREQ=WEEKLY;BYDAY=FR' }),
      })
      const { days } = await kept(keeper(), id)
      assert.deepEqual(days.find((each) => each.id === day)?.state, 'cancelled')
      assert.deepEqual(await waiting(world, 'tell-signed-up'), [])
    })

    it('who signs up for what does not change under those who have', async () => {
      const place = await aPlace(keeper())
      const id = await anActivity(keeper(), cafe(place, { entry: 'sign-up', seats: 8 }))
      await signedUp(world, idFrom('occurrence', id, '2026-03-10'))
      const { fields } = await refused(
        changeActivity(keeper(), {
          id,
          version: 2,
          activity: cafe(place, { entry: 'sign-up', seats: 8, signUpFor: 'series' }),
        }),
        'invalid',
      )
      assert.deepEqual(fields, [{ field: 'activity.signUpFor', code: 'has-sign-ups' }])
    })
  })

  it('go on for half a year ahead, a little more every day', async () => {
    const id = await anActivity(
      keeper(),
      cafe(await aPlace(keeper()), { lastDay: null, rule: 'FREQ=WEEKLY;BYDAY=TU' }),
    )
    const before = await kept(keeper(), id)
    assert.equal(before.days.at(-1)?.day, '2026-09-08')
    world.clock.advance(dayLength(30))
    const { db, crypto } = world.product.deps
    await renewProgramme({ db, crypto, clock: world.clock })
    const after30 = await kept(keeper(), id)
    assert.equal(after30.madeUntil, '2026-10-08')
    assert.equal(after30.days.at(-1)?.day, '2026-10-06')
    assert.equal(after30.days[0]?.state, 'held', 'what is over was held')
    await renewProgramme({ db, crypto, clock: world.clock })
    assert.equal((await kept(keeper(), id)).days.length, after30.days.length)
  })

  it('end after a day: later days are off, also those changed by hand', async () => {
    const place = await aPlace(keeper())
    const id = await anActivity(keeper(), cafe(place))
    await moveDay(keeper(), {
      id: idFrom('occurrence', id, '2026-04-14'),
      date: '2026-04-16',
      opens: '13:00',
      closes: '15:00',
    })
    await endActivity(keeper(), { id, version: 2, lastDay: '2026-03-20' })
    const { days, state, version } = await kept(keeper(), id)
    assert.equal(state, 'published', 'until its last day is over')
    assert.deepEqual(
      days.map((each) => `${each.day} ${each.state}`),
      ['2026-03-03 planned', '2026-03-10 planned', '2026-03-17 planned', '2026-04-14 cancelled'],
    )
    world.clock.advance(dayLength(25))
    const { db, crypto } = world.product.deps
    await renewProgramme({ db, crypto, clock: world.clock })
    assert.equal((await kept(keeper(), id)).state, 'ended')
    await refused(endActivity(keeper(), { id, version: version + 1 }), 'conflict', 'activity.ended')
    assert.deepEqual(
      (await readActivity(world.anyone, { id })).days.map((each) => each.state),
      ['cancelled'],
    )
  })

  it('are copied for the next season with who organises and leads them', async () => {
    const place = await aPlace(keeper())
    const id = await anActivity(keeper(), cafe(place, { extraDays: ['2026-05-29'], seats: 12 }))
    await setOrganisers(keeper(), {
      id,
      organisers: [{ organisation: ngo, share: { fi: 'Ohjaaja' }, budgetEuros: 400 }],
    })
    await setLeaders(keeper(), {
      id,
      leaders: [
        { person: personId('parish-worker') },
        { name: 'Kaarina Koe', role: { fi: 'Vapaaehtoinen' } },
      ],
    })
    const copy = await copySeason(keeper(), { id, firstDay: '2026-08-24' })
    assert.equal(copy.firstDay, '2026-08-25')
    const season = await kept(keeper(), copy.id)
    assert.deepEqual(
      [season.state, season.version, season.lastDay, season.extraDays, season.copiedFrom, season.seats.of],
      ['draft', 1, '2026-11-17', [], id, 12],
    )
    assert.deepEqual(
      season.organisers.map(({ id: organisation, budgetEuros }) => [organisation, budgetEuros]),
      [[ngo, 400]],
    )
    assert.deepEqual(season.leaders.map(({ name }) => name).toSorted(), ['Anders Fors', 'Kaarina Koe'])
    assert.deepEqual(season.days.map((each) => each.day).slice(0, 2), ['2026-08-25', '2026-09-01'])
    // Without a day it goes on where the season before ends.
    assert.equal((await copySeason(keeper(), { id, key: 'same key twice' })).firstDay, '2026-06-02')
    assert.equal(
      (await copySeason(keeper(), { id, key: 'same key twice' })).id,
      (await copySeason(keeper(), { id, key: 'same key twice' })).id,
    )
  })

  it('name workers to workers, and to families by their title', async () => {
    const id = await anActivity(keeper(), cafe(await aPlace(keeper())))
    await setLeaders(keeper(), {
      id,
      leaders: [{ person: personId('parish-worker') }, { name: 'Kaarina Koe' }],
    })
    const names = (await readActivity(world.anyone, { id })).leaders.map(({ name, personId: person }) => [
      name,
      person,
    ])
    assert.deepEqual(
      names.toSorted(),
      [
        [null, null],
        ['Kaarina Koe', null],
      ].toSorted(),
    )
    // Whoever leads it keeps it.
    const { version } = await kept(world.as('parish-worker'), id)
    await endActivity(world.as('parish-worker'), { id, version, lastDay: '2026-05-12' })
    const other = await refused(
      setLeaders(keeper(), { id, leaders: [{ person: personId('nobody') }] }),
      'invalid',
    )
    assert.equal(other.fields[0]?.code, 'not-a-colleague')
    const foreign = await refused(
      setOrganisers(keeper(), { id, organisers: [{ organisation: organisationId('16', 'county') }] }),
      'invalid',
    )
    assert.equal(foreign.fields[0]?.code, 'not-of-this-county')
  })

  it('are hosted in turns: the organisation of the day is the one that families see', async () => {
    const id = await anActivity(keeper(), cafe(await aPlace(keeper())))
    await setTurns(keeper(), {
      id,
      turns: [
        { day: '2026-03-10', organisation: ngo },
        { day: '2026-03-17', name: 'Kaarina Koe' },
      ],
    })
    const { days, turns } = await kept(keeper(), id)
    assert.deepEqual(
      days.slice(0, 3).map(({ host }) => host.id),
      [parish, ngo, parish],
    )
    assert.deepEqual(
      turns.map(({ day, name }) => [day, name]),
      [
        ['2026-03-10', null],
        ['2026-03-17', 'Kaarina Koe'],
      ],
    )
    await setTurns(keeper(), { id, turns: [{ day: '2026-03-17', organisation: ngo }] })
    assert.deepEqual(
      (await kept(keeper(), id)).turns.map(({ day }) => day),
      ['2026-03-17'],
    )
    await refused(setTurns(keeper(), { id, turns: [{ day: '2026-03-17' }] }), 'invalid')
  })

  it('are listed for whoever keeps them, drafts too, and so are those in whose name one may act', async () => {
    const place = await aPlace(keeper())
    const { id } = await addActivity(keeper(), { activity: cafe(place) })
    const mine = await keptActivities(keeper(), { place })
    assert.deepEqual(
      mine.activities.map((each) => [each.id, each.state, each.mayKeep]),
      [[id, 'draft', true]],
    )
    assert.deepEqual((await keptActivities(world.as('guide'), { place })).activities, [])
    assert.deepEqual(
      (await keptActivities(world.as('guide'), { place, only: 'read' })).activities.map(
        (each) => each.mayKeep,
      ),
      [false],
    )
    assert.deepEqual(
      (await listHoldings(keeper(), {})).map(({ organisation }) => organisation),
      [parish],
    )
    assert.equal((await listHoldings(world.as('guide'), {})).length, 1)
    assert.ok((await listHoldings(world.as('coordinator'), {})).length > 10)
  })
})
