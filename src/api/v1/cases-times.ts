import { z } from 'zod'
import {
  bookCaseTime,
  cancelCaseTime,
  type CaseTime,
  caseTimes,
  ownTimes,
  sayCannotCome,
} from '#capabilities/casework/index.ts'
import { appointmentStates, appointmentWays, cancelReasons } from '#capabilities/appointments/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { caseExampleId } from '#seed/demo/cases/load-case-examples.ts'
import { timeExampleId } from '#seed/demo/cases/load-time-examples.ts'
import { memberId } from '#seed/demo/families/family-ids.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { id, idParams, instant, iso, langQuery } from './shapes.ts'

const ours = { ...noInput, tag: 'Cases', auth: 'person', reach: 'private' } as const
const mother = 'aalto-17-tiia'
const theCase = { id: caseExampleId('case') }

const shown = z.object({
  id,
  case: id,
  startsAt: instant,
  endsAt: instant,
  way: z.enum(appointmentWays),
  place: z.string().nullable(),
  link: z.string().nullable(),
  state: z.enum(appointmentStates),
  words: z.string().meta({ description: 'What it is for.' }),
  members: z.array(id).meta({ description: 'Who of the family it is with.' }),
  cannot: z.array(id).meta({ description: 'Who of them cannot come; to one of the family only themselves.' }),
  workers: z.array(z.string()),
})
const listed = z.object({ times: z.array(shown) })

const timesOf = (times: readonly CaseTime[], lang: Language): z.input<typeof listed> => ({
  times: times.map((time) => ({
    id: time.id,
    case: time.case,
    startsAt: iso(time.startsAt),
    endsAt: iso(time.endsAt),
    way: time.way,
    place: inLanguage(time.place, lang),
    link: time.link,
    state: time.state,
    words: time.words,
    members: [...time.members],
    cannot: [...time.cannot],
    workers: [...time.workers],
  })),
})

const list = operation({
  ...ours,
  auth: 'person-or-member',
  method: 'get',
  path: '/cases/{id}/times',
  summary: 'List the times agreed with the family in a case',
  params: idParams,
  query: langQuery,
  answers: { 200: { description: 'Ahead and of the last two months; the nearest first.', schema: listed } },
  example: () => ({ as: 'guide', params: theCase, status: 200 }),
  run: async ({ caller, params, query }) => ({
    status: 200,
    body: timesOf(await caseTimes(caller, params), query.lang),
  }),
})

const own = operation({
  ...ours,
  auth: 'member',
  method: 'get',
  path: '/my/times',
  summary: 'List the times agreed with oneself',
  query: langQuery,
  answers: { 200: { description: 'Ahead and of the last two months; the nearest first.', schema: listed } },
  example: () => ({ as: mother, status: 200 }),
  run: async ({ caller, query }) => ({ status: 200, body: timesOf(await ownTimes(caller, {}), query.lang) }),
})

const booked = operation({
  ...ours,
  method: 'post',
  path: '/cases/{id}/times',
  summary: 'Book a time with the family in one’s own calendar; those it is with are told',
  params: idParams,
  body: z.object({
    members: z.array(id).min(1).max(10),
    with: z.array(id).max(10).default([]).meta({ description: 'Colleagues who work on the case.' }),
    startsAt: instant,
    minutes: z.int().min(10).max(240).default(45),
    way: z.enum(appointmentWays).default('on-site'),
    words: z.string().min(1).max(500),
  }),
  problems: [403, 409],
  answers: { 201: { description: 'Booked.', schema: z.object({ id }) } },
  example: () => ({
    as: 'guide',
    params: theCase,
    body: {
      members: [memberId(mother)],
      startsAt: '2031-05-07T09:00:00Z',
      words: 'Miten illat ovat sujuneet',
    },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await bookCaseTime(caller, { ...params, ...body }),
  }),
})

const cancelled = operation({
  ...ours,
  method: 'post',
  path: '/case-times/{id}/cancel',
  summary: 'Cancel a time that one has booked with a family; they are told',
  params: idParams,
  body: z.object({ reason: z.enum(cancelReasons).default('worker-away') }),
  problems: [403, 409],
  answers: { 204: { description: 'Cancelled.' } },
  example: () => ({ as: 'guide', params: { id: timeExampleId('cancelled') }, body: {}, status: 204 }),
  run: async ({ caller, params, body }) => {
    await cancelCaseTime(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const cannot = operation({
  ...ours,
  auth: 'member',
  method: 'post',
  path: '/my/times/{id}/cannot-come',
  summary: 'Say that one cannot come to a time; the worker is told',
  params: idParams,
  problems: [403, 409],
  answers: { 204: { description: 'Told.' } },
  example: () => ({ as: mother, params: { id: timeExampleId('answered') }, status: 204 }),
  run: async ({ caller, params }) => {
    await sayCannotCome(caller, params)
    return { status: 204 }
  },
})

/** Times agreed with a family, from its case. */
export const caseTimeOperations: readonly Operation[] = [list, own, booked, cancelled, cannot]
