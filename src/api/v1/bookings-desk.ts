import { z } from 'zod'
import {
  addOfferHours,
  appointmentWays,
  createOffer,
  directBooking,
  identities,
  listBookings,
  listKeptOffers,
  listNamedWorkers,
  listRooms,
  listToContact,
  listUnitsToOffer,
  markContacted,
  offerHours,
  offerKinds,
  offerStates,
  readBooking,
  readKeptOffer,
  readRoom,
  removeOfferHours,
  saveOffer,
  setAtOnce,
} from '#capabilities/appointments/index.ts'
import { inLanguage, languages } from '#platform/text.ts'
import { deskOf, deskShape, offerOf, offerShape, offerStateShape } from './booking-shapes.ts'
import { lastBookingOperations } from './bookings.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { day, id, idParams, instant, iso, langQuery, personName } from './shapes.ts'

const ours = { ...noInput, tag: 'Times', auth: 'person', reach: 'private' } as const
const done = { 204: { description: 'Done.' } } as const

const keptShape = offerShape.extend({
  state: offerStateShape,
  version: z.int(),
  coming: z.int(),
  mayChange: z.boolean(),
  calendars: z.array(z.object({ id, name: z.string() })),
})

const kept = operation({
  ...ours,
  method: 'get',
  path: '/kept-offers',
  summary: 'List the offers of one’s units and calendars',
  query: langQuery,
  answers: { 200: { description: 'Offers.', schema: z.object({ items: z.array(keptShape) }) } },
  example: () => ({ as: 'guide', status: 200 }),
  run: async ({ caller, query: { lang } }) => {
    const items = (await listKeptOffers(caller, {})).map((row) => ({
      ...offerOf(row, lang),
      state: row.state,
      version: row.version,
      coming: row.coming,
      mayChange: row.may_change,
      calendars: row.calendars.map(({ id: calendar, name }) => ({
        id: calendar,
        name: inLanguage(name, lang),
      })),
    }))
    return { status: 200, body: { items } }
  },
})

const line = z.string().default('')
const texts = z.object({ fi: line, sv: line, en: line })
const settings = z.object({
  kind: z.enum(offerKinds),
  area: id.nullable().default(null),
  service: id.nullable().default(null),
  room: id.nullable().default(null),
  title: texts,
  summary: texts.optional(),
  next: texts.optional(),
  bring: texts.optional(),
  place: texts.optional(),
  ways: z.array(z.enum(appointmentWays)),
  minutes: z.int(),
  identity: z.enum(identities).default('asked'),
  hours: z.enum(offerHours).default('any'),
  ownHours: z.boolean().default(true),
  onHolidays: z.boolean().default(false),
  noticeHours: z.int().default(4),
  horizonDays: z.int().default(42),
  cancelHours: z.int().default(4),
  mostOpen: z.int().default(1),
  travelMinutes: z.int().default(0),
  answerHours: z.int().default(72),
  languages: z.array(z.enum(languages)).default(['fi']),
  phone: z.string().nullable().default(null),
  state: z.enum(offerStates).default('draft'),
})
/** Left out and undefined are the same to whoever sends JSON. */
const given = ({ summary, next, bring, place, ...rest }: z.output<typeof settings>) => ({
  ...rest,
  ...(summary === undefined ? {} : { summary }),
  ...(next === undefined ? {} : { next }),
  ...(bring === undefined ? {} : { bring }),
  ...(place === undefined ? {} : { place }),
})

const units = operation({
  ...ours,
  method: 'get',
  path: '/offer-units',
  summary: 'List the units in whose name one may offer times',
  query: langQuery,
  answers: {
    200: { description: 'Units.', schema: z.object({ items: z.array(z.object({ id, name: z.string() })) }) },
  },
  example: () => ({ as: 'guide', status: 200 }),
  run: async ({ caller, query: { lang } }) => ({
    status: 200,
    body: {
      items: (await listUnitsToOffer(caller, {})).map((unit) => ({
        id: unit.id,
        name: inLanguage(unit.name, lang),
      })),
    },
  }),
})

const make = operation({
  ...ours,
  method: 'post',
  path: '/offers',
  summary: 'Open times that families can book',
  body: z.object({ id: id.optional(), unit: id, calendars: z.array(id), settings }),
  answers: { 201: { description: 'Made.', schema: z.object({ id }) } },
  example: ({ bookings }) => ({
    as: 'guide',
    body: {
      id: bookings.made,
      unit: bookings.unit,
      calendars: [bookings.calendar],
      settings: {
        kind: 'slot',
        title: { fi: 'Ohjaajan aika perhekahvilassa', sv: 'Handledarens tid på familjecaféet' },
        ways: ['on-site'],
        minutes: 20,
        identity: 'none',
        state: 'published',
      },
    },
    status: 201,
  }),
  run: async ({ caller, body: { id: chosen, settings: set, ...body } }) => ({
    status: 201,
    body: await createOffer(caller, {
      ...body,
      ...(chosen === undefined ? {} : { id: chosen }),
      settings: given(set),
    }),
  }),
})

const save = operation({
  ...ours,
  method: 'put',
  path: '/offers/{id}',
  summary: 'Change what families can book',
  params: idParams,
  body: z.object({ calendars: z.array(id), settings, version: z.int().nullable().default(null) }),
  problems: [409],
  answers: done,
  example: ({ bookings }) => ({
    as: 'guide',
    params: { id: bookings.made },
    body: {
      calendars: [bookings.calendar],
      settings: {
        kind: 'slot',
        title: { fi: 'Ohjaajan aika perhekahvilassa', sv: 'Handledarens tid på familjecaféet' },
        ways: ['on-site'],
        minutes: 30,
        identity: 'none',
        state: 'closed',
      },
    },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await saveOffer(caller, { id: params.id, ...body, settings: given(body.settings) })
    return { status: 204 }
  },
})

const hours = operation({
  ...ours,
  method: 'post',
  path: '/offers/{id}/hours',
  summary: 'Add hours for an offer alone',
  params: idParams,
  body: z.object({
    id: id.optional(),
    calendar: id,
    rule: z.string(),
    opens: z.string(),
    closes: z.string(),
    firstDay: day.optional(),
    lastDay: day.nullable().default(null),
  }),
  problems: [409],
  answers: { 201: { description: 'Added.', schema: z.object({ id }) } },
  example: ({ bookings }) => ({
    as: 'guide',
    params: { id: bookings.made },
    body: {
      id: bookings.hours,
      calendar: bookings.calendar,
      rule: 'FREQ=WEEKLY;BYDAY=FR',
      opens: '13:00',
      closes: '15:00',
    },
    status: 201,
  }),
  run: async ({ caller, params, body: { id: chosen, firstDay, ...body } }) => {
    const added = await addOfferHours(caller, {
      ...body,
      id: params.id,
      ...(chosen === undefined ? {} : { hours: chosen }),
      ...(firstDay === undefined ? {} : { firstDay }),
    })
    return { status: 201, body: { id: added.hours } }
  },
})

const oneKept = operation({
  ...ours,
  method: 'get',
  path: '/kept-offers/{id}',
  summary: 'Read an offer with its own hours',
  params: idParams,
  query: langQuery,
  answers: {
    200: {
      description: 'The offer.',
      schema: keptShape.extend({
        ownHours: z.array(
          z.object({ id, calendar: id, rule: z.string(), opens: z.string(), closes: z.string() }),
        ),
      }),
    },
  },
  example: ({ bookings }) => ({ as: 'guide', params: { id: bookings.made }, status: 200 }),
  run: async ({ caller, params, query: { lang } }) => {
    const row = await readKeptOffer(caller, params)
    const body = {
      ...offerOf(row, lang),
      state: row.state,
      version: row.version,
      coming: row.coming,
      mayChange: row.may_change,
      calendars: row.calendars.map(({ id: calendar, name }) => ({
        id: calendar,
        name: inLanguage(name, lang),
      })),
      ownHours: row.own.map((each) => ({
        id: each.id,
        calendar: each.calendar_id,
        rule: each.rule,
        opens: each.opens,
        closes: each.closes,
      })),
    }
    return { status: 200, body }
  },
})

const noHours = operation({
  ...ours,
  method: 'delete',
  path: '/offers/{id}/hours/{part}',
  summary: 'Remove hours of an offer',
  params: z.object({ id, part: id }),
  answers: done,
  example: ({ bookings }) => ({
    as: 'guide',
    params: { id: bookings.made, part: bookings.hours },
    status: 204,
  }),
  run: async ({ caller, params }) => {
    await removeOfferHours(caller, { id: params.id, hours: params.part })
    return { status: 204 }
  },
})

const bookedFrom = operation({
  ...ours,
  method: 'get',
  path: '/offers/{id}/booked-times',
  summary: 'List who has booked from an offer',
  description: 'For those who answer in its unit. Names and numbers are opened, and that is written down.',
  params: idParams,
  query: z.object({ from: day.optional(), days: z.coerce.number().int().min(1).max(62).default(14) }),
  answers: { 200: { description: 'Booked times.', schema: z.object({ items: z.array(deskShape) }) } },
  example: ({ bookings }) => ({
    as: 'guide',
    params: { id: bookings.offer },
    query: { from: bookings.from, days: '1' },
    status: 200,
  }),
  run: async ({ caller, params, query }) => {
    const items = await listBookings(caller, {
      id: params.id,
      days: query.days,
      ...(query.from === undefined ? {} : { from: query.from }),
    })
    return { status: 200, body: { items: items.map(deskOf) } }
  },
})

const oneBooked = operation({
  ...ours,
  method: 'get',
  path: '/booked-times/{id}',
  summary: 'Read a booked time with who comes',
  params: idParams,
  answers: { 200: { description: 'The time.', schema: deskShape } },
  example: ({ bookings }) => ({ as: 'guide', params: { id: bookings.time }, status: 200 }),
  run: async ({ caller, params }) => ({ status: 200, body: deskOf(await readBooking(caller, params)) }),
})

const workers = operation({
  ...ours,
  method: 'get',
  path: '/named-workers',
  summary: 'List the workers to whom a family can be directed',
  answers: { 200: { description: 'Workers.', schema: z.object({ items: z.array(personName) }) } },
  example: () => ({ as: 'guide', status: 200 }),
  run: async ({ caller }) => ({
    status: 200,
    body: {
      items: (await listNamedWorkers(caller, {})).map(({ id: worker, name }) => ({ id: worker, name })),
    },
  }),
})

const direct = operation({
  ...ours,
  method: 'post',
  path: '/booked-times/{id}/direct',
  summary: 'Direct a family to its own named worker, who contacts it by a day',
  params: idParams,
  body: z.object({ worker: id, contactBy: day }),
  problems: [409],
  answers: done,
  example: ({ bookings }) => ({
    as: 'guide',
    params: { id: bookings.time },
    body: { worker: bookings.worker, contactBy: '2031-03-12' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await directBooking(caller, { id: params.id, ...body })
    return { status: 204 }
  },
})

const toContact = operation({
  ...ours,
  method: 'get',
  path: '/families-to-contact',
  summary: 'List the families that were directed to oneself',
  answers: {
    200: { description: 'They wait to be contacted.', schema: z.object({ items: z.array(deskShape) }) },
  },
  example: () => ({ as: 'second-guide', status: 200 }),
  run: async ({ caller }) => ({
    status: 200,
    body: { items: (await listToContact(caller, {})).map(deskOf) },
  }),
})

const contacted = operation({
  ...ours,
  method: 'post',
  path: '/booked-times/{id}/contacted',
  summary: 'Say that the family has been contacted',
  params: idParams,
  answers: done,
  example: ({ bookings }) => ({ as: 'second-guide', params: { id: bookings.time }, status: 204 }),
  run: async ({ caller, params }) => {
    await markContacted(caller, { id: params.id })
    return { status: 204 }
  },
})

const roomShape = z
  .object({
    id,
    name: z.string(),
    organisation: z.string(),
    atOnce: z.int(),
    version: z.int(),
    mayChange: z.boolean(),
  })
  .meta({ id: 'SharedRoom' })

const rooms = operation({
  ...ours,
  method: 'get',
  path: '/rooms',
  summary: 'List the rooms that organisations share',
  query: langQuery,
  answers: {
    200: {
      description: 'Rooms, with their turns in the coming week.',
      schema: z.object({ items: z.array(roomShape.extend({ turns: z.int() })) }),
    },
  },
  example: () => ({ as: 'guide', status: 200 }),
  run: async ({ caller, query: { lang } }) => ({
    status: 200,
    body: {
      items: (await listRooms(caller, {})).map((room) => ({
        id: room.id,
        name: inLanguage(room.name, lang),
        organisation: inLanguage(room.organisation_name ?? {}, lang),
        atOnce: room.at_once,
        version: room.version,
        mayChange: room.may_change,
        turns: room.turns,
      })),
    },
  }),
})

const room = operation({
  ...ours,
  method: 'get',
  path: '/rooms/{id}',
  summary: 'Read who uses a room when',
  params: idParams,
  query: langQuery.extend({ from: day.optional(), days: z.coerce.number().int().min(1).max(62).default(7) }),
  answers: {
    200: {
      description: 'The room; appointments are taken time and nothing more.',
      schema: roomShape.extend({
        turns: z.array(
          z.object({
            from: instant,
            to: instant,
            organisation: z.string().nullable(),
            isAppointment: z.boolean(),
            shared: z.boolean(),
            clashes: z.boolean(),
          }),
        ),
      }),
    },
  },
  example: ({ bookings }) => ({ as: 'guide', params: { id: bookings.room }, status: 200 }),
  run: async ({ caller, params, query: { lang, from, days } }) => {
    const found = await readRoom(caller, { id: params.id, days, ...(from === undefined ? {} : { from }) })
    const body = {
      id: found.id,
      name: inLanguage(found.name, lang),
      organisation: inLanguage(found.organisation_name ?? {}, lang),
      atOnce: found.at_once,
      version: found.version,
      mayChange: found.may_change,
      turns: found.turns.map((turn) => ({
        from: iso(turn.from),
        to: iso(turn.to),
        organisation: turn.organisation_name === null ? null : inLanguage(turn.organisation_name, lang),
        isAppointment: turn.is_appointment,
        shared: turn.shared,
        clashes: turn.clashes,
      })),
    }
    return { status: 200, body }
  },
})

const atOnce = operation({
  ...ours,
  method: 'put',
  path: '/rooms/{id}/at-once',
  summary: 'Say how many may use a room at once',
  params: idParams,
  body: z.object({ atOnce: z.int().min(1).max(20), version: z.int().positive() }),
  problems: [409],
  answers: done,
  example: ({ bookings }) => ({
    as: 'coordinator',
    params: { id: bookings.room },
    body: { atOnce: 4, version: 1 },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await setAtOnce(caller, { id: params.id, ...body })
    return { status: 204 }
  },
})

/** What those do whose times families book, and who share rooms. */
export const deskOperations: readonly Operation[] = [
  kept,
  units,
  make,
  hours,
  oneKept,
  noHours,
  save,
  bookedFrom,
  oneBooked,
  workers,
  direct,
  toContact,
  contacted,
  ...lastBookingOperations,
  rooms,
  room,
  atOnce,
]
