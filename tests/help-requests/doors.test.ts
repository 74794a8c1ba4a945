import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  acknowledge,
  addTurn,
  answer,
  changeAbsence,
  changeAlarm,
  changeDoor,
  changeDoorHours,
  changeDoorPromise,
  dropDoorDay,
  endAbsence,
  endTurn,
  handOver,
  listAbsences,
  listDoors,
  listDoorSettings,
  listStranded,
  openDoor,
  planAbsence,
  previewDoor,
  readAlarm,
  readDoorSettings,
  readQueue,
  readRequest,
  readRotaAhead,
  removeOldDoorRows,
  reopen,
  resolve,
  restDoor,
  setDoorDays,
  setDoorUnit,
  take,
  tellRotaGaps,
} from '#capabilities/help-requests/index.ts'
import { days, later } from '#platform/clock.ts'
import { areaId, personId, unitId } from '#seed/demo/ids.ts'
import { keepDoors } from '#tests/support/doors.ts'
import { ask, askedAnd, doorIn, promisesOf, refused, stored } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const hours = { 1: { opens: '09:00', closes: '12:00' }, 3: { opens: '09:00', closes: '12:00' } }
const names = { fi: 'Ovi', sv: 'Dörren', en: 'Door' }

describe('a door that people keep', () => {
  const world = freshWorld({ limitFactor: 1000 })
  keepDoors(world)
  const guidance = (): Promise<string> => doorIn(world, '17', 'guidance')

  it('is changed by the administrator and the lead of its area, and by nobody else', async () => {
    const id = await guidance()
    const change = { id, name: names, phone: '06 000 0099', capacity: 12 }
    await changeDoor(world.as('admin'), change)
    await changeDoor(world.as('area-lead'), { ...change, capacity: 10 })
    for (const key of ['unit-lead', 'coordinator', 'county-leader', 'guide'])
      await refused(changeDoor(world.as(key), change), 'not-allowed', 'door.change.not-allowed')
    for (const key of ['area-lead-south-17', 'admin-16', 'guide-16', 'maintainer', 'teacher'])
      await refused(changeDoor(world.as(key), change), 'not-found', 'not-found')
    const door = (await listDoors(world.anyone, { county: '17', municipality: null })).find(
      (each) => each.id === id,
    )
    assert.equal(door?.phone, '06 000 0099')
    assert.deepEqual(door?.name, names)
  })

  it('tells who changed what and what stood before, newest first', async () => {
    const id = await guidance()
    await changeDoor(world.as('admin'), { id, name: names, phone: '06 000 0099', capacity: 12 })
    await changeDoorHours(world.as('area-lead'), { id, hours })
    const { history } = await readDoorSettings(world.as('unit-lead'), { id })
    assert.deepEqual(
      history.map(({ what, name }) => [what, name]),
      [
        ['hours', world.actor('area-lead').name],
        ['basics', world.actor('admin').name],
      ].toSorted((a, b) => (a[0] === history[0]?.what ? -1 : b[0] === history[0]?.what ? 1 : 0)),
    )
    const basics = history.find(({ what }) => what === 'basics')
    assert.match(JSON.stringify(basics?.before), /Perheiden palveluohjaus/)
  })

  it('is not changed over somebody else’s change', async () => {
    const id = await guidance()
    const { kept } = await readDoorSettings(world.as('admin'), { id })
    await changeDoorHours(world.as('area-lead'), { id, hours, version: kept.version })
    await refused(
      changeDoorHours(world.as('admin'), { id, hours, version: kept.version }),
      'conflict',
      'door.changed-meanwhile',
    )
  })

  it('refuses hours with which its promise could never be kept', async () => {
    const id = await guidance()
    const admin = world.as('admin')
    const wrong: readonly (readonly [Record<number, { opens: string; closes: string }>, string])[] = [
      [{}, 'never-open'],
      [{ 6: { opens: '10:00', closes: '14:00' } }, 'promise-needs-working-day'],
    ]
    for (const [given, code] of wrong) {
      const error: unknown = await changeDoorHours(admin, { id, hours: given }).catch((e: unknown) => e)
      assert.match(JSON.stringify(error), new RegExp(code))
    }
    await refused(
      changeDoorHours(admin, { id, hours: { 1: { opens: '12:00', closes: '09:00' } } }),
      'invalid',
      'invalid-input',
    )
  })

  it('never shortens a promise already given, whatever changes', async () => {
    const id = await guidance()
    const { id: request, family } = await ask(world)
    const [given] = await promisesOf(world, request)
    const admin = world.as('admin')
    await changeDoorPromise(admin, { id, promise: { promise: { kind: 'same-day' } } })
    await changeDoorHours(admin, { id, hours: { ...hours, 2: { opens: '06:00', closes: '07:00' } } })
    await setDoorDays(admin, {
      id,
      from: '2026-03-03',
      to: '2026-03-04',
      opens: null,
      closes: null,
      note: {},
    })
    await changeAlarm(admin, {
      county: '17',
      shares: { taker: 10, unitLead: 20, areaLead: 30, coordinator: 40 },
    })
    await setDoorUnit(admin, { id, unit: unitId('17', 'family-social') })
    await restDoor(admin, { id, reason: names, instead: await doorIn(world, '17', 'family-social') })
    const [after] = await promisesOf(world, request)
    assert.deepEqual(after, given)
    assert.equal((await stored(world, request)).door_id, id)
    // Whoever comes now is promised by what holds now; the first promise of the other still stands.
    const next = await ask(world)
    assert.notEqual(next.doorId, id)
    await take(world.as('guide'), { id: request })
    await resolve(world.as('guide'), { id: request, outcome: 'advised' })
    // The second promise is given later than the first: which is which is told by when it was made.
    world.clock.advance(60_000)
    await reopen(family, { id: request })
    const [first, second] = await promisesOf(world, request)
    assert.ok(second !== undefined && second.due_at.getTime() !== given?.due_at.getTime())
    assert.deepEqual(first?.due_at, given?.due_at)
  })

  it('takes new matters for another controller while it rests, and nothing that was written before', async () => {
    const id = await guidance()
    const { id: request, family } = await askedAnd(world, 'resolved')
    const ngo = await doorIn(world, '17', 'community')
    await restDoor(world.as('admin'), { id, reason: names, instead: ngo })
    assert.equal((await ask(world)).doorId, ngo)
    const setGuide = (active: boolean): Promise<void> =>
      world.db.asOwner(async (tx) => {
        await sql`update accounts.person set active = ${active} where key = 'guide'`.execute(tx)
      })
    await setGuide(false)
    try {
      await reopen(family, { id: request })
    } finally {
      await setGuide(true)
    }
    const row = await stored(world, request)
    assert.deepEqual([row.state, row.door_id], ['received', id])
  })

  it('answers by the new promise from the change on, by the weekday on which somebody comes', async () => {
    const id = await guidance()
    await changeDoorPromise(world.as('admin'), {
      id,
      promise: {
        promise: { kind: 'working-days', days: 1 },
        byWeekday: { 5: { kind: 'working-days', days: 2 } },
      },
    })
    assert.equal((await ask(world)).promisedBy.toISOString(), '2026-03-03T10:00:00.000Z')
    world.clock.set('2026-03-06T08:00:00Z')
    assert.equal((await ask(world)).promisedBy.toISOString(), '2026-03-10T10:00:00.000Z')
  })

  it('is closed or open otherwise on a special day, which families read', async () => {
    const id = await guidance()
    const admin = world.as('admin')
    const before = (await ask(world)).promisedBy
    const note = { fi: 'Koulutuspäivä', sv: 'Utbildningsdag' }
    await setDoorDays(admin, { id, from: '2026-03-04', opens: null, closes: null, note })
    const pushed = (await ask(world)).promisedBy
    assert.equal(pushed.getTime() - before.getTime(), days(1))
    const [door] = await listDoors(world.anyone, { county: '17', municipality: '905' })
    assert.deepEqual(door?.special, [{ day: '2026-03-04', opens: null, closes: null, note }])
    await dropDoorDay(admin, { id, day: '2026-03-04' })
    assert.deepEqual((await ask(world)).promisedBy, before)
    await refused(dropDoorDay(admin, { id, day: '2026-03-04' }), 'not-found', 'not-found')
    await refused(
      setDoorDays(admin, { id, from: '2026-02-01', opens: null, closes: null, note: {} }),
      'invalid',
      'invalid-input',
    )
  })

  it('rests with another door receiving, and never leads nowhere', async () => {
    const [id, social, ece] = await Promise.all([
      guidance(),
      doorIn(world, '17', 'family-social'),
      doorIn(world, '17', 'ece'),
    ])
    const admin = world.as('admin')
    // A door of one town cannot receive for the whole county, nor a door for itself.
    for (const instead of [ece, id])
      await refused(restDoor(admin, { id, reason: names, instead }), 'invalid', 'invalid-input')
    await restDoor(admin, { id, reason: names, instead: social, until: '2026-03-20' })
    const preview = await previewDoor(world.anyone, { county: '17', municipality: '905', topics: [] })
    assert.equal(preview.door.id, social)
    const asked = await ask(world)
    assert.equal(asked.doorId, social)
    await take(world.as('second-guide'), { id: asked.id })
    // Nobody hands over to a door that rests, and the receiving one may not rest itself.
    await refused(
      handOver(world.as('second-guide'), { id: asked.id, toDoor: id, reason: 'ohjaukseen' }),
      'invalid',
      'invalid-input',
    )
    await refused(
      restDoor(admin, { id: social, reason: names, instead: await doorIn(world, '17', 'mind') }),
      'conflict',
      'door.receives-for-others',
    )
    world.clock.set('2026-03-21T10:00:00Z')
    assert.equal((await ask(world)).doorId, id, 'after its last day it receives by itself')
    await openDoor(admin, { id })
  })

  it('gives a request to the unit that serves its municipality, and shows it to that unit’s rota alone', async () => {
    const id = await guidance()
    const admin = world.as('admin')
    const unit = unitId('17', 'family-social')
    await setDoorUnit(admin, { id, area: areaId('17', 'middle'), unit })
    await addTurn(admin, { id, person: personId('second-guide'), unit, from: '2026-03-02' })
    const here = await ask(world)
    assert.equal((await stored(world, here.id)).unit_id, unit)
    const sees = async (key: string): Promise<boolean> =>
      (await readQueue(world.as(key), {})).items.some((item) => item.id === here.id)
    assert.equal(await sees('second-guide'), true)
    assert.equal(await sees('guide'), true, 'a turn for all units sees all')
    const elsewhere = await ask(world, { municipality: '893' })
    assert.equal((await stored(world, elsewhere.id)).unit_id, unitId('17', 'guidance'))
    assert.equal(
      (await readQueue(world.as('second-guide'), {})).items.some((item) => item.id === elsewhere.id),
      false,
    )
    await refused(
      setDoorUnit(admin, { id, unit: unitId('17', 'primary-school') }),
      'invalid',
      'invalid-input',
    )
  })

  it('passes a hand-over to the unit that serves the place', async () => {
    const social = await doorIn(world, '17', 'family-social')
    await setDoorUnit(world.as('admin'), {
      id: social,
      municipality: '905',
      unit: unitId('17', 'home-service'),
    })
    const { id } = await askedAnd(world, 'taken')
    await handOver(world.as('guide'), { id, toDoor: social, reason: 'kotipalvelulle' })
    await acknowledge(world.as('second-guide'), { id })
    assert.equal((await stored(world, id)).unit_id, unitId('17', 'home-service'))
  })
})

describe('a rota', () => {
  const world = freshWorld({ limitFactor: 1000 })
  keepDoors(world)

  it('lets whoever is on it see what nobody has taken, from the first day to the last', async () => {
    const id = await doorIn(world, '17', 'guidance')
    const lead = world.as('unit-lead')
    const { turn } = await addTurn(lead, {
      id,
      person: personId('second-guide'),
      from: '2026-03-03',
      to: '2026-03-03',
    })
    const asked = await ask(world)
    const sees = async (): Promise<boolean> =>
      (await readQueue(world.as('second-guide'), {})).items.some((item) => item.id === asked.id)
    assert.equal(await sees(), false)
    world.clock.set('2026-03-02T22:00:00Z')
    assert.equal(await sees(), true, 'midnight in Finland')
    world.clock.set('2026-03-03T22:00:00Z')
    assert.equal(await sees(), false)
    await refused(endTurn(world.as('second-unit-lead'), { id, turn }), 'not-found', 'not-found')
  })

  it('is kept by the lead of its unit, not by those who stand on it', async () => {
    const id = await doorIn(world, '17', 'guidance')
    const turn = { id, person: personId('second-guide'), from: '2026-03-02' }
    await refused(addTurn(world.as('guide'), turn), 'not-allowed', 'door.keepRota.not-allowed')
    await addTurn(world.as('unit-lead'), turn)
    await refused(addTurn(world.as('unit-lead'), turn), 'invalid', 'invalid-input')
    // A school nurse writes in another register, a teacher works for another controller.
    for (const key of ['school-nurse', 'teacher', 'guide-16'])
      await refused(
        addTurn(world.as('unit-lead'), { ...turn, person: personId(key) }),
        'invalid',
        'invalid-input',
      )
  })
})

describe('out of office', () => {
  const world = freshWorld({ limitFactor: 1000 })
  keepDoors(world)
  const leave = { from: '2026-03-03', to: '2026-03-05' }

  it('passes held matters, the rota and offers to the deputy while it lasts', async () => {
    const held = await askedAnd(world, 'taken')
    const guide = world.as('guide')
    await planAbsence(guide, { person: personId('guide'), deputy: personId('second-guide'), ...leave })
    const stand = world.as('second-guide')
    await refused(readRequest(stand, { id: held.id }), 'not-found', 'not-found')
    world.clock.set('2026-03-03T08:00:00Z')
    assert.equal((await readRequest(stand, { id: held.id })).id, held.id)
    const untaken = await ask(world)
    const seen = (await readQueue(stand, {})).items.map(({ id }) => id)
    assert.ok(seen.includes(held.id) && seen.includes(untaken.id))
    await answer(stand, { id: held.id, text: 'Sijaistan Ainoa.' })
    await world.runJobs()
    world.clock.set('2026-03-06T08:00:00Z')
    await refused(readRequest(stand, { id: held.id }), 'not-found', 'not-found')
    assert.equal((await stored(world, held.id)).holder_id, personId('guide'))
  })

  it('sends the deputy the notices of the one away', async () => {
    const held = await askedAnd(world, 'taken')
    await planAbsence(world.as('unit-lead'), {
      person: personId('guide'),
      deputy: personId('second-guide'),
      from: '2026-03-02',
      to: '2026-03-06',
    })
    await world.runJobs()
    const before = world.mails().length
    const [promise] = await promisesOf(world, held.id)
    world.clock.set(promise?.warn_at ?? new Date(0))
    await world.runJobs()
    assert.deepEqual(
      world
        .mails()
        .slice(before)
        .map(({ to }) => to)
        .toSorted(),
      ['elias.holm@pohjanmaa.example', 'palveluohjaus@pohjanmaa.example'],
    )
  })

  it('without a deputy puts held matters on the unit lead’s list and the notices to the lead', async () => {
    const held = await askedAnd(world, 'taken')
    const { id } = await planAbsence(world.as('guide'), {
      person: personId('guide'),
      from: '2026-03-02',
      to: '2026-03-06',
    })
    const stranded = await listStranded(world.as('unit-lead'), {})
    assert.deepEqual(
      stranded.map((each) => each.id),
      [held.id],
    )
    assert.deepEqual(await listStranded(world.as('second-unit-lead'), {}), [])
    await changeAbsence(world.as('unit-lead'), {
      id,
      from: '2026-03-02',
      to: '2026-03-06',
      deputy: personId('deputy'),
    })
    assert.deepEqual(await listStranded(world.as('unit-lead'), {}), [])
    // A deputy who is away too stands in for nobody.
    await planAbsence(world.as('deputy'), {
      person: personId('deputy'),
      from: '2026-03-02',
      to: '2026-03-02',
    })
    assert.equal((await listStranded(world.as('unit-lead'), {})).length, 1)
    await endAbsence(world.as('guide'), { id })
    assert.deepEqual(await listStranded(world.as('unit-lead'), {}), [])
  })

  it('is said by oneself and by those who lead, with a deputy of the same controller and register', async () => {
    const plan = { person: personId('guide'), ...leave }
    for (const key of ['second-guide', 'admin-16', 'teacher'])
      await refused(planAbsence(world.as(key), plan), 'not-found', 'not-found')
    await refused(planAbsence(world.as('deputy'), plan), 'not-allowed', 'worker.planAbsence.not-allowed')
    for (const deputy of ['school-nurse', 'teacher', 'guide', 'guide-16', 'consulting-doctor'])
      await refused(
        planAbsence(world.as('guide'), { ...plan, deputy: personId(deputy) }),
        'invalid',
        'invalid-input',
      )
    await planAbsence(world.as('area-lead'), plan)
    await refused(planAbsence(world.as('admin'), plan), 'invalid', 'invalid-input')
    const seen = await listAbsences(world.as('deputy'), {})
    assert.deepEqual(
      seen.absences.map(({ person, may_change }) => [person, may_change]),
      [[personId('guide'), false]],
    )
    assert.deepEqual((await listAbsences(world.as('teacher'), {})).absences, [])
  })

  it('is forgotten ninety days after its last day', async () => {
    await planAbsence(world.as('guide'), { person: personId('guide'), ...leave })
    const count = async (): Promise<number> =>
      world.db.asOwner(async (tx) => {
        const { rows } = await sql<{
          count: number
        }>`select count(*)::integer as count from help_requests.absence`.execute(tx)
        return rows[0]?.count ?? 0
      })
    world.clock.set('2026-06-02T09:00:00Z')
    await removeOldDoorRows(world.system, {})
    assert.equal(await count(), 1)
    world.clock.set('2026-06-03T09:00:00Z')
    await removeOldDoorRows(world.system, {})
    assert.equal(await count(), 0)
  })
})

describe('two weeks ahead', () => {
  const world = freshWorld({ limitFactor: 1000 })
  keepDoors(world)
  const tell = (): Promise<void> =>
    tellRotaGaps({ ...world.system, links: { doors: (lang) => `https://x.example/${lang}` } })
  const emptyRota = async (): Promise<string> => {
    const id = await doorIn(world, '17', 'guidance')
    const { turns } = await readDoorSettings(world.as('unit-lead'), { id })
    for (const turn of turns)
      await endTurn(world.as('unit-lead'), { id, turn: turn.id, lastDay: '2026-03-04' })
    return id
  }

  it('shows days with nobody, in the order of the calendar', async () => {
    const id = await emptyRota()
    const { units } = await readRotaAhead(world.as('unit-lead'), { county: '17' })
    const guidance = units.find(({ door }) => door === id)
    assert.deepEqual(
      guidance?.days.map(({ kind }) => kind),
      [
        'staffed',
        'staffed',
        'staffed',
        'nobody-on-rota',
        'nobody-on-rota',
        'closed',
        'closed',
        ...Array.from({ length: 5 }, () => 'nobody-on-rota'),
        'closed',
        'closed',
      ],
    )
    assert.deepEqual((await readRotaAhead(world.as('teacher'), { county: '17' })).units, [])
  })

  it('is told to unit and area lead once, and again when it is near; no family is named', async () => {
    await emptyRota()
    await tell()
    await tell()
    await world.runJobs()
    const mails = (): readonly string[] =>
      world
        .mails()
        .filter(({ subject }) => /ovelta puuttuu vastaaja|ingen svarar vid en dörr/.test(subject))
        .map(({ to }) => to)
        .toSorted()
    assert.deepEqual(mails(), ['camilla.ost@pohjanmaa.example', 'maria.backman@pohjanmaa.example'])
    assert.match(
      world
        .mails()
        .map(({ text }) => text)
        .join(),
      /torsdag 5\.3/,
    )
    world.clock.set(later(world.clock.now(), days(1)))
    await tell()
    await world.runJobs()
    assert.equal(mails().length, 4, 'a new day has come in sight, and one is near')
  })

  it('counts everybody away as nobody, and a deputy as somebody', async () => {
    const id = await doorIn(world, '17', 'guidance')
    for (const key of ['guide', 'deputy', 'unit-lead'])
      await planAbsence(world.as('unit-lead'), {
        person: personId(key),
        from: '2026-03-05',
        to: '2026-03-05',
      })
    const thursday = async (): Promise<string | undefined> =>
      (await readRotaAhead(world.as('unit-lead'), { county: '17' })).units.find(({ door }) => door === id)
        ?.days[3]?.kind
    assert.equal(await thursday(), 'everybody-away')
    const own = (await listAbsences(world.as('guide'), {})).absences.find(
      ({ person }) => person === personId('guide'),
    )
    await changeAbsence(world.as('guide'), {
      id: own?.id ?? '',
      from: '2026-03-05',
      to: '2026-03-05',
      deputy: personId('second-guide'),
    })
    assert.equal(await thursday(), 'staffed')
  })
})

describe('the alarm chain of a county', () => {
  const world = freshWorld({ limitFactor: 1000 })
  keepDoors(world)

  it('reaches taker, unit lead, area lead and coordinator in this order, each once, all before the promise breaks', async () => {
    const { id } = await ask(world)
    const due = (await promisesOf(world, id))[0]?.due_at ?? new Date(0)
    for (let at = world.clock.now(); at <= due; at = later(at, 15 * 60_000)) {
      world.clock.set(at)
      await world.runJobs()
    }
    const told = world
      .mails()
      .filter(({ subject }) => !/uusi pyyntö/.test(subject))
      .map(({ to }) => to)
    assert.deepEqual(told, [
      'palveluohjaus@pohjanmaa.example',
      'maria.backman@pohjanmaa.example',
      'camilla.ost@pohjanmaa.example',
      'lotta.grankvist@pohjanmaa.example',
    ])
  })

  it('is set by coordinator and administrator; it rings earlier, never later than the last calls', async () => {
    const usual = await ask(world)
    await refused(
      changeAlarm(world.as('unit-lead'), {
        county: '17',
        shares: { taker: 10, unitLead: 20, areaLead: 30, coordinator: null },
      }),
      'not-allowed',
      'alarm.change.not-allowed',
    )
    await changeAlarm(world.as('coordinator'), {
      county: '17',
      shares: { taker: 25, unitLead: 50, areaLead: 60, coordinator: null },
      version: 0,
    })
    assert.equal((await readAlarm(world.as('admin'), { county: '17' })).shares.taker, 25)
    const early = await ask(world)
    const [a] = await promisesOf(world, usual.id)
    const [b] = await promisesOf(world, early.id)
    assert.ok(a !== undefined && b !== undefined)
    assert.deepEqual(b.due_at, a.due_at)
    assert.ok(b.warn_at < a.warn_at && b.escalate_at < a.escalate_at)
    await changeAlarm(world.as('admin'), {
      county: '17',
      shares: { taker: 96, unitLead: 97, areaLead: 98, coordinator: 99 },
    })
    const late = (await promisesOf(world, (await ask(world)).id))[0]
    assert.ok(late !== undefined && late.warn_at <= a.warn_at && late.escalate_at <= a.escalate_at)
    await refused(
      changeAlarm(world.as('admin'), {
        county: '17',
        shares: { taker: 80, unitLead: 70, areaLead: 90, coordinator: 95 },
      }),
      'invalid',
      'invalid-input',
    )
  })

  it('shows door settings to those who work there and who lead, to nobody else', async () => {
    const count = async (key: string): Promise<number> =>
      (await listDoorSettings(world.as(key), { county: '17' })).length
    assert.equal(await count('guide'), 1)
    assert.equal(await count('admin'), 9)
    assert.equal(await count('coordinator'), 9)
    assert.equal(await count('teacher'), 0)
    assert.equal(await count('guide-16'), 0)
  })
})
