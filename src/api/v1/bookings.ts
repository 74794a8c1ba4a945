import { z } from 'zod'
import {
  answerJoint,
  appointmentWays,
  bookOffer,
  cancelAppointment,
  changeBooking,
  listOffers,
  listOwnTimes,
  offerKinds,
  offerTimes,
  openTimesByCode,
  readJoint,
  readOffer,
} from '#capabilities/appointments/index.ts'
import { anyone } from '#platform/actor.ts'
import { languages } from '#platform/text.ts'
import type { Caller } from '#platform/use-case.ts'
import { bookedOf, bookedShape, offerOf, offerShape } from './booking-shapes.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { countyCode, day, id, idParams, instant, iso, lang, langQuery } from './shapes.ts'

const open = { ...noInput, tag: 'Times', auth: 'none' } as const
const done = { 204: { description: 'Done.' } } as const

/** The times behind a code, with the code as the one who acts. An unknown code is always the same answer. */
async function behind(caller: Caller, code: string, from: string): Promise<Caller> {
  const { actor } = await openTimesByCode({ ...caller, actor: anyone }, { code, from })
  return { ...caller, actor }
}

const offers = operation({
  ...open,
  method: 'get',
  path: '/offers',
  reach: 'public',
  summary: 'List what families can book by themselves',
  query: z.object({
    lang,
    county: countyCode.optional(),
    area: id.optional(),
    kind: z.enum(offerKinds).optional(),
    service: id.optional(),
    page: z.coerce.number().int().min(1).max(100).default(1),
  }),
  answers: {
    200: {
      description: 'Offers, each with its next free time.',
      schema: z.object({
        items: z.array(offerShape.extend({ next: instant.nullable() })),
        total: z.int(),
        pages: z.int(),
      }),
    },
  },
  example: ({ county }) => ({ query: { county }, status: 200 }),
  run: async ({ caller, query }) => {
    const found = await listOffers(caller, {
      county: query.county ?? null,
      area: query.area ?? null,
      kind: query.kind ?? null,
      services: query.service === undefined ? null : [query.service],
      page: query.page,
    })
    const items = found.items.map((row) => ({
      ...offerOf(row, query.lang),
      next: row.next === null ? null : iso(row.next),
    }))
    return { status: 200, body: { items, total: found.total, pages: found.pages } }
  },
})

const offer = operation({
  ...open,
  method: 'get',
  path: '/offers/{id}',
  reach: 'public',
  summary: 'Read what can be booked',
  params: idParams,
  query: langQuery,
  answers: { 200: { description: 'The offer.', schema: offerShape } },
  example: ({ bookings }) => ({ params: { id: bookings.offer }, status: 200 }),
  run: async ({ caller, params, query }) => ({
    status: 200,
    body: offerOf(await readOffer(caller, params), query.lang),
  }),
})

const times = operation({
  ...open,
  method: 'get',
  path: '/offers/{id}/times',
  reach: 'public',
  summary: 'List the free times of an offer',
  description: 'Computed now. Whose times they are, and what others are taken by, is not said.',
  params: idParams,
  query: z.object({
    from: day.optional(),
    days: z.coerce.number().int().min(1).max(62).default(14),
    way: z.enum(appointmentWays).optional(),
  }),
  answers: {
    200: {
      description: 'Free times, and where to look when there are none.',
      schema: z.object({
        items: z.array(z.object({ from: instant, to: instant })),
        before: instant.nullable(),
        after: instant.nullable(),
      }),
    },
  },
  example: ({ bookings }) => ({
    params: { id: bookings.offer },
    query: { from: bookings.from, days: '1' },
    status: 200,
  }),
  run: async ({ caller, params, query }) => {
    const found = await offerTimes(caller, {
      id: params.id,
      days: query.days,
      way: query.way ?? null,
      ...(query.from === undefined ? {} : { from: query.from }),
    })
    return {
      status: 200,
      body: {
        items: found.times.map((time) => ({ from: iso(time.from), to: iso(time.to) })),
        before: found.before === null ? null : iso(found.before),
        after: found.after === null ? null : iso(found.after),
      },
    }
  },
})

const line = (most: number): z.ZodDefault<z.ZodString> => z.string().max(most).default('')
const contact = z.object({
  language: z.enum(languages).default('fi'),
  name: line(100),
  phone: line(40),
  email: line(200),
})

const book = operation({
  ...open,
  method: 'post',
  path: '/booked-times',
  reach: 'private',
  summary: 'Book a time',
  description:
    'Without an account; with a worker’s session, for a family. Where the offer asks for no name, none is kept. A time of two ' +
    'parents is held until the other one has answered by the link. The same key with the same body gives the same receipt. ' +
    'Give the `code` of an earlier time to have them all behind one code.',
  headers: z.object({ 'idempotency-key': z.string().min(8).max(200) }),
  body: contact.extend({
    offer: id,
    startsAt: instant,
    way: z.enum(appointmentWays),
    words: line(500),
    discreet: z.boolean().default(false),
    otherEmail: line(200),
    request: id
      .nullable()
      .default(null)
      .meta({ description: 'The family’s request, when a worker books for it.' }),
    code: z.string().max(200).nullable().default(null),
  }),
  problems: [404, 409, 429],
  answers: {
    201: {
      description:
        'The receipt. The code is given once; null when the time was hung on the one that was given.',
      schema: z.object({
        id,
        code: z.string().nullable(),
        jointToken: z.string().nullable(),
        answerBy: instant.nullable(),
      }),
    },
  },
  example: ({ bookings }) => ({
    headers: { 'idempotency-key': bookings.key },
    body: {
      offer: bookings.offer,
      startsAt: bookings.startsAt,
      way: 'phone',
      name: 'Noora',
      phone: '040 000 0000',
      email: 'noora@perhe.example',
    },
    status: 201,
  }),
  run: async ({ caller, headers, body, raw, from }) => {
    const { code, request, ...wish } = body
    const who = code === null ? caller : await behind(caller, code, from)
    const booked = await bookOffer(who, {
      ...wish,
      subject: request === null ? null : { kind: 'help-request', id: request },
      key: headers['idempotency-key'],
      body: raw,
      from,
    })
    return {
      status: 201,
      body: {
        id: booked.id,
        code: booked.code,
        jointToken: booked.jointToken,
        answerBy: booked.answerBy === null ? null : iso(booked.answerBy),
      },
    }
  },
})

const bookTogether = operation({
  ...open,
  method: 'post',
  path: '/booked-times/of-two',
  reach: 'private',
  summary: 'Book a time of two parents',
  description: 'As any time; the answer’s token is the link with which the other parent says yes or no.',
  headers: z.object({ 'idempotency-key': z.string().min(8).max(200) }),
  body: contact.extend({ offer: id, startsAt: instant, way: z.enum(appointmentWays), otherEmail: line(200) }),
  problems: [404, 409, 429],
  answers: {
    201: { description: 'The receipt.', schema: z.object({ id, jointToken: z.string().nullable() }) },
  },
  example: ({ bookings }) => ({
    headers: { 'idempotency-key': bookings.jointKey },
    body: {
      offer: bookings.joint,
      startsAt: bookings.jointAt,
      way: 'on-site',
      name: 'Laura',
      email: 'laura@perhe.example',
    },
    status: 201,
  }),
  run: async ({ caller, headers, body, raw, from }) => {
    const booked = await bookOffer(caller, { ...body, key: headers['idempotency-key'], body: raw, from })
    return { status: 201, body: { id: booked.id, jointToken: booked.jointToken } }
  },
})

const codeParams = z.object({
  code: z.string().max(200).meta({ description: 'The code of the receipt. Whoever holds it is the family.' }),
})
const mine = operation({
  ...open,
  method: 'get',
  path: '/booked-times/behind/{code}',
  reach: 'private',
  summary: 'List the times behind a code',
  params: codeParams,
  query: langQuery,
  problems: [404, 429],
  answers: { 200: { description: 'The times.', schema: z.object({ items: z.array(bookedShape) }) } },
  example: ({ bookings }) => ({ params: { code: bookings.code }, status: 200 }),
  run: async ({ caller, params, query, from }) => {
    const items = await listOwnTimes(await behind(caller, params.code, from), {})
    return { status: 200, body: { items: items.map((row) => bookedOf(row, query.lang)) } }
  },
})

const oneParams = codeParams.extend({ id })
const move = operation({
  ...open,
  method: 'post',
  path: '/booked-times/behind/{code}/{id}/move',
  reach: 'private',
  summary: 'Take another time of the same offer',
  params: oneParams,
  body: z.object({ startsAt: instant }),
  problems: [404, 409, 429],
  answers: done,
  example: ({ bookings }) => ({
    params: { code: bookings.code, id: bookings.time },
    body: { startsAt: bookings.later },
    status: 204,
  }),
  run: async ({ caller, params, body, from }) => {
    await changeBooking(await behind(caller, params.code, from), { id: params.id, startsAt: body.startsAt })
    return { status: 204 }
  },
})

/** Listed after the operations of those who receive the family: nothing can be done with a time that is off. */
const cancel = operation({
  ...open,
  method: 'post',
  path: '/booked-times/behind/{code}/{id}/cancel',
  reach: 'private',
  summary: 'Cancel a time; one of two parents cancels it for both',
  params: oneParams,
  problems: [404, 409, 429],
  answers: done,
  example: ({ bookings }) => ({ params: { code: bookings.code, id: bookings.time }, status: 204 }),
  run: async ({ caller, params, from }) => {
    await cancelAppointment(await behind(caller, params.code, from), {
      id: params.id,
      reason: 'family-asked',
    })
    return { status: 204 }
  },
})

const tokenParams = z.object({
  token: z.string().max(100).meta({ description: 'The link of the other parent.' }),
})
const jointRead = operation({
  ...open,
  method: 'get',
  path: '/joint-times/{token}',
  reach: 'private',
  summary: 'Read what the other parent is asked',
  params: tokenParams,
  query: langQuery,
  problems: [404, 429],
  answers: {
    200: {
      description: 'The time; nothing of the parent who booked it.',
      schema: z.object({
        offer: offerShape,
        startsAt: instant,
        endsAt: instant,
        way: z.enum(appointmentWays),
        state: z.string(),
        joint: z.string(),
        answerBy: instant,
      }),
    },
  },
  example: ({ bookings }) => ({ params: { token: bookings.token }, status: 200 }),
  run: async ({ caller, params, query, from }) => {
    const view = await readJoint(caller, { token: params.token, from })
    return {
      status: 200,
      body: {
        offer: offerOf(view.offer, query.lang),
        startsAt: iso(view.starts_at),
        endsAt: iso(view.ends_at),
        way: view.way,
        state: view.state,
        joint: view.joint,
        answerBy: iso(view.answer_by),
      },
    }
  },
})

const jointAnswer = operation({
  ...open,
  method: 'post',
  path: '/joint-times/{token}/answer',
  reach: 'private',
  summary: 'Say yes or no as the other parent',
  description:
    'The code opens what this parent sees. It is shown again only for the same key: the link alone, which the first parent has ' +
    'too, does not open it.',
  params: tokenParams,
  headers: z.object({ 'idempotency-key': z.string().min(8).max(200).optional() }),
  body: contact.extend({ yes: z.boolean() }),
  problems: [404, 409, 429],
  answers: {
    200: {
      description: 'Answered; with the code of this parent.',
      schema: z.object({ code: z.string().nullable() }),
    },
  },
  example: ({ bookings }) => ({
    params: { token: bookings.token },
    body: { yes: true, name: 'Kari', email: 'kari@perhe.example' },
    status: 200,
  }),
  run: async ({ caller, params, headers, body, from }) => {
    const key = headers['idempotency-key']
    const { code } = await answerJoint(caller, {
      ...body,
      token: params.token,
      from,
      ...(key === undefined ? {} : { key }),
    })
    return { status: 200, body: { code } }
  },
})

export const bookingOperations: readonly Operation[] = [
  offers,
  offer,
  times,
  book,
  bookTogether,
  mine,
  move,
  jointRead,
  jointAnswer,
]
export const lastBookingOperations: readonly Operation[] = [cancel]
