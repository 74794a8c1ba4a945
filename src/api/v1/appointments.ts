import { z } from 'zod'
import {
  addAbsence,
  addHours,
  appointmentKinds,
  appointmentsOf,
  appointmentStates,
  type AppointmentView,
  appointmentWays,
  bookAppointment,
  cancelAppointment,
  cancelReasons,
  freeTimes,
  listCalendars,
  listKeptUnits,
  longestSeries,
  markHeld,
  markNoShow,
  moveAppointment,
  myAppointments,
  readAppointment,
  readCalendar,
  removeAbsence,
  removeHours,
} from '#capabilities/appointments/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { ifMatch, versionOf } from './if-match.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { day, id, idParams, instant, iso, lang, langQuery, personName } from './shapes.ts'

const calendar = z
  .object({
    id,
    kind: z.enum(['person', 'group', 'room']),
    name: z.string(),
    people: z.array(personName),
    openTo: z.enum(['own', 'unit', 'county']),
    lengths: z.array(z.int()).meta({ description: 'Minutes.' }),
    place: z.string(),
  })
  .meta({ id: 'Calendar' })

type CalendarLike = {
  readonly id: string
  readonly kind: 'person' | 'group' | 'room'
  readonly name: Parameters<typeof inLanguage>[0]
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly open_to: 'own' | 'unit' | 'county'
  readonly lengths: readonly number[]
  readonly place: Parameters<typeof inLanguage>[0]
}
const calendarOf = (row: CalendarLike, reader: Language): z.input<typeof calendar> => ({
  id: row.id,
  kind: row.kind,
  name: inLanguage(row.name, reader),
  people: row.people.map((person) => ({ id: person.id, name: person.name })),
  openTo: row.open_to,
  lengths: [...row.lengths],
  place: inLanguage(row.place, reader),
})

const subject = z.object({ kind: z.enum(['help-request', 'referral', 'consultation']), id })
const appointment = z
  .object({
    id,
    version: z.int(),
    kind: z.enum(appointmentKinds),
    state: z.enum(appointmentStates),
    way: z.enum(appointmentWays),
    startsAt: instant,
    endsAt: instant,
    calendar: z.object({ id, name: z.string() }),
    people: z.array(personName),
    place: z.string(),
    link: z.string().nullable(),
    subject: subject.nullable(),
    isFamilys: z.boolean().meta({ description: 'A family sees the time behind its follow code.' }),
    moves: z.int(),
    cancelReason: z.enum(cancelReasons).nullable(),
  })
  .meta({ id: 'Appointment' })

const appointmentOf = (row: AppointmentView, reader: Language): z.input<typeof appointment> => ({
  id: row.id,
  version: row.version,
  kind: row.kind,
  state: row.state,
  way: row.way,
  startsAt: iso(row.starts_at),
  endsAt: iso(row.ends_at),
  calendar: { id: row.calendar_id, name: inLanguage(row.calendar_name, reader) },
  people: row.people.map((person) => ({ id: person.id, name: person.name })),
  place: inLanguage(row.place, reader),
  link: row.link,
  subject:
    row.subject_kind === null || row.subject_id === null
      ? null
      : { kind: row.subject_kind, id: row.subject_id },
  isFamilys: row.is_familys,
  moves: row.moves,
  cancelReason: row.cancel_reason,
})

const ours = { ...noInput, tag: 'Times', auth: 'person', reach: 'private' } as const
const done = { 204: { description: 'Done.' } } as const

const calendars = operation({
  ...ours,
  method: 'get',
  path: '/calendars',
  summary: 'List the calendars one may book or keeps',
  query: z.object({ lang, for: z.enum(['booking', 'keeping']).default('booking') }),
  answers: { 200: { description: 'Calendars.', schema: z.object({ items: z.array(calendar) }) } },
  example: () => ({ as: 'guide', status: 200 }),
  run: async ({ caller, query }) => {
    const items = await listCalendars(caller, { for: query.for })
    return { status: 200, body: { items: items.map((row) => calendarOf(row, query.lang)) } }
  },
})

const hours = z.object({
  id,
  rule: z.string().meta({ description: 'RFC 5545, days only, as FREQ=MONTHLY;BYDAY=2TU,4TU.' }),
  opens: z.string(),
  closes: z.string(),
  firstDay: day,
  lastDay: day.nullable(),
})

const oneCalendar = operation({
  ...ours,
  method: 'get',
  path: '/calendars/{id}',
  summary: 'Read a calendar with its hours and absences',
  params: idParams,
  query: langQuery,
  answers: {
    200: {
      description: 'The calendar.',
      schema: calendar.extend({
        hours: z.array(hours),
        away: z.array(z.object({ id: id.nullable(), from: instant, to: instant })),
      }),
    },
  },
  example: ({ guideCalendar }) => ({ as: 'guide', params: { id: guideCalendar }, status: 200 }),
  run: async ({ caller, params, query }) => {
    const row = await readCalendar(caller, { id: params.id })
    const body = {
      ...calendarOf(row, query.lang),
      hours: row.patterns.map((each) => ({
        id: each.id,
        rule: each.rule,
        opens: each.opens,
        closes: each.closes,
        firstDay: each.first_day,
        lastDay: each.last_day,
      })),
      away: row.away.map((each) => ({ id: each.id, from: iso(each.from), to: iso(each.to) })),
    }
    return { status: 200, body }
  },
})

const free = operation({
  ...ours,
  method: 'get',
  path: '/calendars/{id}/free-times',
  summary: 'Compute when a calendar is free',
  description:
    'Computed now from hours, absences, public holidays and bookings. What it is taken by is not told.',
  params: idParams,
  query: z.object({
    from: day.optional(),
    days: z.coerce.number().int().min(1).max(62).default(28),
    minutes: z.coerce.number().int().min(5).max(480).optional(),
    kind: z.enum(appointmentKinds).optional(),
  }),
  answers: {
    200: {
      description: 'Free times, in order.',
      schema: z.object({ items: z.array(z.object({ from: instant, to: instant })) }),
    },
  },
  example: ({ pairCalendar }) => ({
    as: 'teacher',
    params: { id: pairCalendar },
    query: { kind: 'consultation', days: '14' },
    status: 200,
  }),
  run: async ({ caller, params, query: { kind, ...query } }) => {
    const items = await freeTimes(caller, { ...query, id: params.id, kind: kind ?? null })
    return { status: 200, body: { items: items.map(({ from, to }) => ({ from: iso(from), to: iso(to) })) } }
  },
})

const made = z.object({ id })

const addOne = operation({
  ...ours,
  method: 'post',
  path: '/calendars/{id}/hours',
  summary: 'Add hours that return',
  params: idParams,
  body: z.object({
    id: id.optional(),
    rule: z.string(),
    opens: z.string(),
    closes: z.string(),
    firstDay: day.optional(),
    lastDay: day.nullable().default(null),
  }),
  answers: { 201: { description: 'Added.', schema: made } },
  problems: [409],
  example: ({ guideCalendar, hours: given }) => ({
    as: 'guide',
    params: { id: guideCalendar },
    body: { id: given, rule: 'FREQ=WEEKLY;BYDAY=FR', opens: '09:00', closes: '11:00' },
    status: 201,
  }),
  run: async ({ caller, params, body: { id: given, ...body } }) => {
    const added = await addHours(caller, { ...body, id: params.id, hours: given })
    return { status: 201, body: { id: added.hours } }
  },
})

const two = z.object({ id, part: id })

const removeOne = operation({
  ...ours,
  method: 'delete',
  path: '/calendars/{id}/hours/{part}',
  summary: 'Remove hours',
  params: two,
  answers: done,
  example: ({ guideCalendar, hours: given }) => ({
    as: 'guide',
    params: { id: guideCalendar, part: given },
    status: 204,
  }),
  run: async ({ caller, params }) => {
    await removeHours(caller, { id: params.id, hours: params.part })
    return { status: 204 }
  },
})

const away = operation({
  ...ours,
  method: 'post',
  path: '/calendars/{id}/absences',
  summary: 'Write down an absence',
  description:
    'Whole days, both included. The reason is asked nowhere. What stands booked is counted, not moved.',
  params: idParams,
  body: z.object({ id: id.optional(), firstDay: day, lastDay: day }),
  answers: { 201: { description: 'Written down.', schema: made.extend({ booked: z.int() }) } },
  example: ({ guideCalendar, timeAway }) => ({
    as: 'guide',
    params: { id: guideCalendar },
    body: { id: timeAway, firstDay: '2030-07-01', lastDay: '2030-07-26' },
    status: 201,
  }),
  run: async ({ caller, params, body: { id: given, ...body } }) => {
    const { absence, booked } = await addAbsence(caller, { ...body, id: params.id, absence: given })
    return { status: 201, body: { id: absence, booked } }
  },
})

const backAgain = operation({
  ...ours,
  method: 'delete',
  path: '/calendars/{id}/absences/{part}',
  summary: 'Remove an absence',
  params: two,
  answers: done,
  example: ({ guideCalendar, timeAway }) => ({
    as: 'guide',
    params: { id: guideCalendar, part: timeAway },
    status: 204,
  }),
  run: async ({ caller, params }) => {
    await removeAbsence(caller, { id: params.id, absence: params.part })
    return { status: 204 }
  },
})

const book = operation({
  ...ours,
  method: 'post',
  path: '/appointments',
  summary: 'Book a time',
  description:
    'One time is given to one; the others get 409 appointment.taken and ask for the free times anew. Without a calendar it is ' +
    'one’s own. With a subject the family sees the time behind its follow code. A series is booked whole or not at all.',
  body: z.object({
    id: id.optional(),
    calendar: id.optional(),
    kind: z.enum(appointmentKinds),
    startsAt: instant,
    minutes: z.int().min(5).max(480),
    way: z.enum(appointmentWays).default('phone'),
    subject: subject.nullable().default(null),
    room: id.nullable().default(null),
    with: z.array(id).max(20).default([]),
    repeat: z
      .object({ everyWeeks: z.int().min(1).max(4), times: z.int().min(2).max(longestSeries) })
      .nullable()
      .default(null),
  }),
  answers: { 201: { description: 'Booked.', schema: made.extend({ ids: z.array(id) }) } },
  problems: [404, 409],
  example: ({ appointment: given }) => ({
    as: 'guide',
    body: { id: given, kind: 'talk', startsAt: '2030-06-03T07:00:00.000Z', minutes: 30 },
    status: 201,
  }),
  run: async ({ caller, body }) => {
    const booked = await bookAppointment(caller, body)
    return { status: 201, body: { id: booked.id, ids: [...booked.ids] } }
  },
})

const mine = operation({
  ...ours,
  method: 'get',
  path: '/appointments',
  summary: 'List one’s own times, or those of a matter',
  query: z.object({
    lang,
    from: day.optional(),
    days: z.coerce.number().int().min(1).max(366).default(7),
    subjectKind: subject.shape.kind.optional(),
    subject: id.optional(),
  }),
  answers: { 200: { description: 'Times, in order.', schema: z.object({ items: z.array(appointment) }) } },
  example: () => ({ as: 'guide', query: { from: '2030-06-03' }, status: 200 }),
  run: async ({ caller, query }) => {
    const items =
      query.subject !== undefined && query.subjectKind !== undefined
        ? await appointmentsOf(caller, { subject: { kind: query.subjectKind, id: query.subject } })
        : await myAppointments(caller, { from: query.from, days: query.days })
    return { status: 200, body: { items: items.map((row) => appointmentOf(row, query.lang)) } }
  },
})

const oneTime = operation({
  ...ours,
  method: 'get',
  path: '/appointments/{id}',
  summary: 'Read a time',
  params: idParams,
  query: langQuery,
  answers: { 200: { description: 'The time.', schema: appointment, headers: { ETag: 'Its version.' } } },
  example: ({ appointment: given }) => ({ as: 'guide', params: { id: given }, status: 200 }),
  run: async ({ caller, params, query }) => {
    const row = await readAppointment(caller, { id: params.id })
    return { status: 200, body: appointmentOf(row, query.lang), headers: { etag: `"${row.version}"` } }
  },
})

const move = operation({
  ...ours,
  method: 'post',
  path: '/appointments/{id}/move',
  summary: 'Move a time',
  params: idParams,
  headers: ifMatch,
  body: z.object({ startsAt: instant }),
  answers: done,
  problems: [409],
  example: ({ appointment: given }) => ({
    as: 'guide',
    params: { id: given },
    body: { startsAt: '2030-06-04T07:00:00.000Z' },
    status: 204,
  }),
  run: async ({ caller, params, headers, body }) => {
    await moveAppointment(caller, { ...body, id: params.id, version: versionOf(headers['if-match']) })
    return { status: 204 }
  },
})

const cancel = operation({
  ...ours,
  method: 'post',
  path: '/appointments/{id}/cancel',
  summary: 'Cancel a time with a reason',
  params: idParams,
  headers: ifMatch,
  body: z.object({ reason: z.enum(cancelReasons) }),
  answers: done,
  problems: [409],
  example: ({ appointment: given }) => ({
    as: 'guide',
    params: { id: given },
    body: { reason: 'not-needed' },
    status: 204,
  }),
  run: async ({ caller, params, headers, body }) => {
    await cancelAppointment(caller, { ...body, id: params.id, version: versionOf(headers['if-match']) })
    return { status: 204 }
  },
})

const noShow = operation({
  ...ours,
  method: 'post',
  path: '/appointments/{id}/no-show',
  summary: 'Mark that nobody came',
  description: 'A fact of this time alone: the matter it was about stays as it is.',
  params: idParams,
  headers: ifMatch,
  answers: done,
  problems: [409],
  example: ({ talkHeld }) => ({ as: 'guide', params: { id: talkHeld }, status: 204 }),
  run: async ({ caller, params, headers }) => {
    await markNoShow(caller, { id: params.id, version: versionOf(headers['if-match']) })
    return { status: 204 }
  },
})

const held = operation({
  ...ours,
  method: 'post',
  path: '/appointments/{id}/held',
  summary: 'Mark that a time was held',
  params: idParams,
  headers: ifMatch,
  answers: done,
  problems: [409],
  example: ({ talkHeld }) => ({ as: 'guide', params: { id: talkHeld }, status: 204 }),
  run: async ({ caller, params, headers }) => {
    await markHeld(caller, { id: params.id, version: versionOf(headers['if-match']) })
    return { status: 204 }
  },
})

const keptUnits = operation({
  ...noInput,
  method: 'get',
  path: '/calendar-units',
  summary: 'List the units whose calendars and consultations one may open, with their people',
  tag: 'Times',
  auth: 'person',
  reach: 'private',
  query: langQuery,
  answers: {
    200: {
      description: 'Units, none for whoever leads none.',
      schema: z.object({
        items: z.array(
          z.object({ id, name: z.string(), organisation: z.string(), people: z.array(personName) }),
        ),
      }),
    },
  },
  example: () => ({ as: 'unit-lead', status: 200 }),
  run: async ({ caller, query }) => ({
    status: 200,
    body: {
      items: (await listKeptUnits(caller, {})).map((unit) => ({
        id: unit.id,
        name: inLanguage(unit.name, query.lang),
        organisation: inLanguage(unit.organisation, query.lang),
        people: unit.people.map((person) => ({ id: person.id, name: person.name })),
      })),
    },
  }),
})

export const appointmentOperations: readonly Operation[] = [
  keptUnits,
  calendars,
  oneCalendar,
  free,
  addOne,
  removeOne,
  away,
  backAgain,
  book,
  mine,
  oneTime,
  move,
  cancel,
  noShow,
  held,
]
