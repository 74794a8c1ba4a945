import { z } from 'zod'
import {
  answerDataRequest,
  askHandler,
  extendDataRequest,
  noteDataRequest,
  readDataRequest,
  refusalGrounds,
} from '#capabilities/oversight/index.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { oversightSamples as of } from './oversight-samples.ts'
import { handledOf, handledRequest } from './oversight-shapes.ts'
import { day, idParams } from './shapes.ts'

const ours = {
  ...noInput,
  tag: 'Families',
  auth: 'person',
  reach: 'private',
  params: idParams,
  problems: [403, 409],
} as const
const officer = 'privacy-officer'
const version = z.int().meta({ description: 'The version that was seen.' })
const words = z.string().min(5).max(8000)

const read = operation({
  ...ours,
  method: 'get',
  path: '/oversight/data-requests/{id}',
  summary: 'One request about own data',
  description: 'For the data protection officer, and for the worker who was asked until it is closed.',
  answers: { 200: { description: 'The request.', schema: handledRequest } },
  example: () => ({ as: officer, params: { id: of.request }, status: 200 }),
  run: async ({ caller, params }) => ({
    status: 200,
    body: handledOf(await readDataRequest(caller, params)),
  }),
})

const ask = operation({
  ...ours,
  method: 'post',
  path: '/oversight/data-requests/{id}/ask',
  summary: 'Ask the worker who knows the matter',
  description:
    'Somebody who works in the county, by work address. That one reads the request until it is closed.',
  body: z.object({ version, email: z.string().max(200) }),
  answers: { 204: { description: 'Asked, and told by mail.' } },
  example: () => ({
    as: officer,
    params: { id: of.request },
    body: { version: 1, email: of.handlerEmail },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await askHandler(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const note = operation({
  ...ours,
  method: 'post',
  path: '/oversight/data-requests/{id}/note',
  summary: 'Tell the data protection officer what one was asked',
  description: 'For the worker who was asked. The one who sent the request does not read it.',
  body: z.object({ version, words }),
  answers: { 204: { description: 'Told.' } },
  example: () => ({
    as: of.handler,
    params: { id: of.request },
    body: { version: 2, words: 'Numero on korjattu perheen tietoihin.' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await noteDataRequest(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const extend = operation({
  ...ours,
  method: 'post',
  path: '/oversight/data-requests/{id}/extend',
  summary: 'Take two more months for an answer',
  description: 'Once, within the first month, with a reason that is told to the one who asked.',
  body: z.object({ version, reason: words }),
  answers: { 204: { description: 'Extended, and told.' } },
  example: () => ({
    as: officer,
    params: { id: of.request },
    body: { version: 3, reason: 'Tieto on kahdessa rekisterissä. Käymme läpi molemmat.' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await extendDataRequest(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const answer = operation({
  ...ours,
  method: 'post',
  path: '/oversight/data-requests/{id}/answer',
  summary: 'Answer a request about own data, or refuse it with a ground',
  description:
    'With a `ground` it is refused. An older list of readers is opened from `logFrom` on, for ninety days.',
  body: z.object({
    version,
    answer: words,
    ground: z.enum(refusalGrounds).nullish(),
    logFrom: day.nullish(),
  }),
  answers: { 204: { description: 'Answered, and told.' } },
  example: () => ({
    as: officer,
    params: { id: of.request },
    body: { version: 4, answer: 'Puhelinnumerosi on nyt oikein. Kiitos, että kerroit.' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await answerDataRequest(caller, { ...params, ...body })
    return { status: 204 }
  },
})

/** What is done with a request about own data until it is answered. */
export const dataRequestMoves: readonly Operation[] = [read, ask, note, extend, answer]
