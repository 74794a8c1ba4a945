import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  addAbsence,
  addHours,
  appointmentsOf,
  bookAppointment,
  cancelAppointment,
  createCalendar,
  followedTimes,
  freeTimes,
  markHeld,
  markNoShow,
  moveAppointment,
  myAppointments,
  myCalendar,
  readAppointment,
  removeOldAppointments,
  saveCalendar,
} from '#capabilities/appointments/index.ts'
import { anyone } from '#platform/actor.ts'
import { days, hours, later } from '#platform/clock.ts'
import { Refusal } from '#platform/refusal.ts'
import { unitId } from '#seed/demo/ids.ts'
import { askedAnd, refused } from '#tests/support/requests.ts'
import { freshWorld, ordinaryMonday } from '#tests/support/world.ts'

type OpenTo = 'own' | 'unit' | 'county'
const settings = {
  name: { fi: 'Parityövastaanotto' },
  openTo: 'county' as OpenTo,
  lengths: [45],
  stepMinutes: 45,
}
/** Monday 9 March 2026 at ten in Finland. */
const monday = '2026-03-09T08:00:00.000Z'

describe('booking times', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  /** A calendar of the doctor and the nurse, open to the whole county on Mondays from ten to two. */
  const pair = async (differently: Partial<typeof settings> = {}): Promise<string> => {
    const { id } = await createCalendar(world.as('coordinator'), {
      kind: 'group',
      unit: unitId('17', 'child-psychiatry'),
      people: [world.actor('consulting-doctor').id, world.actor('consulting-nurse').id],
      settings: { ...settings, ...differently },
    })
    await addHours(world.as('consulting-doctor'), {
      id,
      rule: 'FREQ=WEEKLY;BYDAY=MO',
      opens: '10.00',
      closes: '14:00',
      firstDay: '2026-03-02',
    })
    return id
  }
  const book = (by: string, calendar: string, startsAt = monday): Promise<{ readonly id: string }> =>
    bookAppointment(world.as(by), { calendar, kind: 'talk', startsAt, minutes: 45 })

  it('gives one time to one of twenty, and tells the others when else', async () => {
    const calendar = await pair()
    const bookers = ['teacher', 'school-nurse', 'guide', 'second-guide', 'psychologist']
    const tries = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) => book(bookers[index % bookers.length] ?? 'guide', calendar)),
    )
    const lost = tries.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))
    assert.equal(tries.length - lost.length, 1)
    for (const reason of lost) {
      assert.ok(reason instanceof Refusal, String(reason))
      assert.equal(reason.code, 'appointment.taken')
      assert.equal(reason.status, 409)
      assert.match(JSON.stringify(reason.theirs), /"free":\[.*"2026-03-09T08:45:00.000Z"/)
    }
  })

  it('lets no person be in two places: the doctor’s own talk closes the pair’s time', async () => {
    const calendar = await pair()
    await bookAppointment(world.as('consulting-doctor'), { kind: 'talk', startsAt: monday, minutes: 30 })
    await refused(book('teacher', calendar), 'conflict', 'appointment.taken')
    const free = await freeTimes(world.as('teacher'), { id: calendar, from: '2026-03-09', days: 1 })
    assert.deepEqual(
      free.map(({ from }) => from.toISOString()),
      [
        '2026-03-09T08:45:00.000Z',
        '2026-03-09T09:30:00.000Z',
        '2026-03-09T10:15:00.000Z',
        '2026-03-09T11:00:00.000Z',
      ],
    )
  })

  it('is refused by the database itself when a program forgets to look', async () => {
    const calendar = await pair()
    const { id } = await book('teacher', calendar)
    await assert.rejects(
      world.db.asOwner((tx) =>
        sql`with other as (
            insert into appointments.appointment (id, county, kind, calendar_id, state, way, starts_at, ends_at, booked_by, created_at, changed_at)
            select gen_random_uuid(), county, kind, calendar_id, state, way, starts_at, ends_at, booked_by, created_at, changed_at
            from appointments.appointment where id = ${id} returning id),
          taken as (select number, during from appointments.busy where appointment_id = ${id})
          insert into appointments.busy (appointment_id, number, during) select other.id, number, during from other, taken`.execute(
          tx,
        ),
      ),
      /one_at_a_time/,
    )
  })

  it('takes along colleagues of the county only, and says of nobody else when they are free', async () => {
    const calendar = await pair()
    const stranger = world.actor('guide-09').id
    const mine = await myCalendar(world.as('teacher'), {})
    const along = (person: string): Promise<unknown> =>
      bookAppointment(world.as('teacher'), { kind: 'talk', startsAt: monday, minutes: 45, with: [person] })
    const refusal = await refused(along(stranger), 'invalid')
    assert.deepEqual(refusal.fields, [{ field: 'with', code: 'not-a-colleague' }])
    await refused(freeTimes(world.as('teacher'), { id: mine.id, with: [stranger] }), 'invalid')
    const room = await createCalendar(world.as('coordinator'), {
      kind: 'room',
      unit: unitId('17', 'child-psychiatry'),
      settings: { ...settings, openTo: 'own' },
    })
    await refused(freeTimes(world.as('teacher'), { id: calendar, room: room.id }), 'not-found')
    await along(world.actor('school-nurse').id)
  })

  it('only within the hours for others, and freely for one’s own people', async () => {
    const calendar = await pair()
    const evening = '2026-03-09T17:00:00.000Z'
    await refused(book('teacher', calendar, evening), 'conflict', 'appointment.taken')
    await book('consulting-nurse', calendar, evening)
    await refused(book('teacher', calendar, '2026-03-01T08:00:00.000Z'), 'invalid', 'appointment.past')
  })

  it('is open to those it is opened to, and to nobody else', async () => {
    const own = await pair({ openTo: 'own' })
    await refused(book('teacher', own), 'not-found', 'not-found')
    const open = await pair()
    await refused(book('teacher-16', open), 'not-found', 'not-found')
    await refused(book('maintainer', open), 'not-found', 'not-found')
    await refused(
      bookAppointment(world.callAs(anyone), { calendar: open, kind: 'talk', startsAt: monday, minutes: 45 }),
      'not-signed-in',
      'not-signed-in',
    )
  })

  it('does not offer days of absence, and counts what stands booked in them', async () => {
    const calendar = await pair()
    await book('teacher', calendar)
    const own = await myCalendar(world.as('consulting-nurse'), {})
    const { booked } = await addAbsence(world.as('consulting-nurse'), {
      id: own.id,
      firstDay: '2026-03-09',
      lastDay: '2026-03-10',
    })
    assert.equal(booked, 1)
    const free = await freeTimes(world.as('teacher'), { id: calendar, from: '2026-03-03', days: 14 })
    assert.deepEqual([...new Set(free.map(({ from }) => from.toISOString().slice(0, 10)))], ['2026-03-16'])
  })

  it('as a series books all of it or nothing', async () => {
    const calendar = await pair()
    await book('guide', calendar, '2026-03-23T08:00:00.000Z')
    const wanted = {
      calendar,
      kind: 'talk' as const,
      startsAt: monday,
      minutes: 45,
      repeat: { everyWeeks: 1, times: 3 },
    }
    await refused(bookAppointment(world.as('teacher'), wanted), 'conflict', 'appointment.series-taken')
    assert.equal((await myAppointments(world.as('consulting-doctor'), { days: 60 })).length, 1)
    const { ids } = await bookAppointment(world.as('teacher'), {
      ...wanted,
      startsAt: '2026-03-23T08:45:00.000Z',
      repeat: { everyWeeks: 1, times: 2 },
    })
    const times = await myAppointments(world.as('consulting-doctor'), { days: 60 })
    // The clocks change on the 29th: the same time on the wall, an hour earlier in the world.
    assert.deepEqual(
      times.filter(({ id }) => ids.includes(id)).map(({ starts_at }) => starts_at.toISOString()),
      ['2026-03-23T08:45:00.000Z', '2026-03-30T07:45:00.000Z'],
    )
    // The third Monday from there is Easter Monday.
    const overEaster = { ...wanted, startsAt: '2026-03-23T09:30:00.000Z' }
    await refused(bookAppointment(world.as('teacher'), overEaster), 'conflict', 'appointment.series-taken')
    await refused(
      bookAppointment(world.as('teacher'), { ...wanted, repeat: { everyWeeks: 1, times: 11 } }),
      'invalid',
      'invalid-input',
    )
  })

  it('moves, with a new reminder, and only by those it concerns', async () => {
    const calendar = await pair()
    const { id } = await book('teacher', calendar)
    const to = '2026-03-16T08:00:00.000Z'
    await refused(moveAppointment(world.as('school-nurse'), { id, startsAt: to }), 'not-found', 'not-found')
    await moveAppointment(world.as('teacher'), { id, startsAt: to, version: 1 })
    await refused(
      moveAppointment(world.as('teacher'), { id, startsAt: to, version: 1 }),
      'conflict',
      'appointment.changed-meanwhile',
    )
    await book('school-nurse', calendar)
    const { starts_at, moves } = await readAppointment(world.as('consulting-nurse'), { id })
    assert.deepEqual([starts_at.toISOString(), moves], [to, 1])
    await world.runJobs()
    const letters = world.mails().filter(({ subject }) => /flyttats|siirtyi/.test(subject))
    assert.equal(letters.length, 2)
    world.clock.set('2026-03-15T08:30:00Z')
    await world.runJobs()
    const reminders = world.mails().filter(({ subject }) => /muistutus|påminnelse/.test(subject))
    assert.equal(reminders.length, 4)
    for (const { subject, text } of world.mails())
      assert.doesNotMatch(subject + text, /Parityö|Ahlström|Nyman|Rintala|talk/)
  })

  it('cancelled with a reason, gives the time back', async () => {
    const calendar = await pair()
    const { id } = await book('teacher', calendar)
    await cancelAppointment(world.as('teacher'), { id, reason: 'not-needed' })
    await book('school-nurse', calendar)
    await refused(
      cancelAppointment(world.as('teacher'), { id, reason: 'not-needed' }),
      'conflict',
      'appointment.over',
    )
  })

  it('somebody who did not come is a fact of the appointment, and leaves the matter as it was', async () => {
    const { id: request, family } = await askedAnd(world, 'in-contact')
    const subject = { kind: 'help-request' as const, id: request }
    const { id } = await bookAppointment(world.as('guide'), {
      kind: 'talk',
      startsAt: monday,
      minutes: 30,
      subject,
    })
    await refused(markNoShow(world.as('guide'), { id }), 'conflict', 'appointment.not-begun')
    world.clock.set('2026-03-09T08:20:00Z')
    await markNoShow(world.as('guide'), { id })
    const [time] = await appointmentsOf(world.as('guide'), { subject })
    assert.equal(time?.state, 'no-show')
    const { rows } = await world.db.asOwner((tx) =>
      sql<{ state: string }>`select state from help_requests.help_request where id = ${request}`.execute(tx),
    )
    assert.deepEqual(rows, [{ state: 'in-contact' }])
    await moveAppointment(world.as('guide'), { id, startsAt: '2026-03-10T08:00:00.000Z' })
    assert.deepEqual(
      (await followedTimes(family, {})).map(({ state }) => state),
      ['booked'],
    )
    world.clock.set('2026-03-10T09:00:00Z')
    await markHeld(world.as('guide'), { id })
  })

  it('shows the family of a matter its time behind its code, with whom, and lets it cancel', async () => {
    const mine = await askedAnd(world, 'taken')
    const other = await askedAnd(world, 'taken', 'guide')
    const subject = { kind: 'help-request' as const, id: mine.id }
    const { id } = await bookAppointment(world.as('guide'), {
      kind: 'talk',
      startsAt: monday,
      minutes: 30,
      subject,
    })
    const [time] = await followedTimes(mine.family, {})
    assert.equal(time?.id, id)
    assert.match(JSON.stringify(time), /Lehto/)
    assert.equal(time.booked_by, '')
    assert.deepEqual(await followedTimes(other.family, {}), [])
    assert.deepEqual(await followedTimes(world.anyone, {}), [])
    await refused(cancelAppointment(other.family, { id, reason: 'family-asked' }), 'not-found', 'not-found')
    await cancelAppointment(mine.family, { id, reason: 'mistake' })
    assert.equal((await readAppointment(world.as('guide'), { id })).cancel_reason, 'family-asked')
  })

  it('for a matter only by those who may see it', async () => {
    const { id: request } = await askedAnd(world, 'taken')
    const subject = { kind: 'help-request' as const, id: request }
    await refused(
      bookAppointment(world.as('teacher'), { kind: 'talk', startsAt: monday, minutes: 30, subject }),
      'not-found',
      'not-found',
    )
    await bookAppointment(world.as('guide'), { kind: 'talk', startsAt: monday, minutes: 30, subject })
    assert.deepEqual(await appointmentsOf(world.as('teacher'), { subject }), [])
    assert.equal((await appointmentsOf(world.as('unit-lead'), { subject })).length, 1)
  })

  it('whoever takes the call books the next talk with a colleague of the unit who opens the calendar', async () => {
    const { id: request } = await askedAnd(world, 'taken')
    const own = await myCalendar(world.as('deputy'), {})
    const subject = { kind: 'help-request' as const, id: request }
    const wanted = { calendar: own.id, kind: 'talk' as const, startsAt: monday, minutes: 30, subject }
    const opened = (openTo: OpenTo): Promise<void> =>
      saveCalendar(world.as('deputy'), {
        id: own.id,
        settings: { name: own.name, openTo, lengths: [...own.lengths], stepMinutes: own.step_minutes },
      })
    await opened('own')
    await refused(bookAppointment(world.as('guide'), wanted), 'not-found', 'not-found')
    await opened('unit')
    const { id } = await bookAppointment(world.as('guide'), wanted)
    assert.deepEqual(
      (await myAppointments(world.as('deputy'), { days: 14 })).map((each) => each.id),
      [id],
    )
  })

  it('goes when its time is over', async () => {
    const { id } = await bookAppointment(world.as('guide'), { kind: 'talk', startsAt: monday, minutes: 30 })
    world.clock.set(later(new Date(monday), days(365) + hours(0.4)))
    await removeOldAppointments(world.system, {})
    await readAppointment(world.as('guide'), { id })
    world.clock.set(later(new Date(ordinaryMonday), days(373)))
    await removeOldAppointments(world.system, {})
    await refused(readAppointment(world.as('guide'), { id }), 'not-found', 'not-found')
  })
})
