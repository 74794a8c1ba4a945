import { z } from 'zod'
import {
  holdGrounds,
  myDataRequests,
  readMyCopy,
  requestKinds,
  sendDataRequest,
  whoHasLooked,
  withdrawDataRequest,
} from '#capabilities/oversight/index.ts'
import { languages } from '#platform/text.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { oversightSamples } from './oversight-samples.ts'
import { dataRequest, looked, lookedOf, requestOf } from './oversight-shapes.ts'
import { day, id, idParams, instant, iso, langQuery } from './shapes.ts'

const who = operation({
  ...noInput,
  method: 'get',
  path: '/my/who-has-looked',
  summary: 'Who has looked at own data',
  description:
    'Two years back, or further where a request was granted. `held` where the list is held back, with its ground and its last day.',
  tag: 'Own family',
  auth: 'member',
  reach: 'private',
  query: langQuery.extend({
    of: id.optional().meta({ description: 'The child for whom one acts now. Own data when left out.' }),
    after: z.string().max(400).optional().meta({ description: '`next` of the page before.' }),
  }),
  answers: {
    200: {
      description: 'The list, newest first.',
      schema: z.object({
        held: z.object({ ground: z.enum(holdGrounds), until: day }).nullable(),
        from: instant.nullable(),
        entries: z.array(looked),
        next: z.string().nullable(),
      }),
    },
  },
  example: () => ({ as: 'hanna', status: 200 }),
  run: async ({ caller, query: { lang, of, after } }) => {
    const list = await whoHasLooked(caller, { of, after })
    const body =
      list.kind === 'held'
        ? { held: { ground: list.ground, until: list.until }, from: null, entries: [], next: null }
        : {
            held: null,
            from: iso(list.from),
            entries: list.entries.map((entry) => lookedOf(entry, lang)),
            next: list.next,
          }
    return { status: 200, body }
  },
})

const mine = operation({
  ...noInput,
  method: 'get',
  path: '/my/data-requests',
  summary: 'Own requests about own data',
  tag: 'Own family',
  auth: 'member',
  reach: 'private',
  answers: {
    200: { description: 'Newest first.', schema: z.object({ requests: z.array(dataRequest) }) },
  },
  example: () => ({ as: 'hanna', status: 200 }),
  run: async ({ caller }) => ({
    status: 200,
    body: { requests: (await myDataRequests(caller, {})).map(requestOf) },
  }),
})

const send = operation({
  ...noInput,
  method: 'post',
  path: '/my/data-requests',
  summary: 'Ask about own data',
  description: 'Answered within a month; two more where the reason is told within the first.',
  tag: 'Own family',
  auth: 'member',
  reach: 'private',
  body: z.object({
    kind: z.enum(requestKinds),
    words: z.string().max(4000),
    of: id.nullish(),
    language: z.enum(languages).optional(),
    id: id.optional().meta({ description: 'Chosen by you, so that sending twice is sending once.' }),
  }),
  answers: { 201: { description: 'Received.', schema: z.object({ id, due: day }) } },
  problems: [409],
  example: () => ({
    as: 'hanna',
    body: { kind: 'correct', words: 'Puhelinnumeroni on vaihtunut.', id: oversightSamples.sent },
    status: 201,
  }),
  run: async ({ caller, body }) => ({ status: 201, body: await sendDataRequest(caller, body) }),
})

const withdraw = operation({
  ...noInput,
  method: 'post',
  path: '/my/data-requests/{id}/withdraw',
  summary: 'Take a request about own data back',
  tag: 'Own family',
  auth: 'member',
  reach: 'private',
  params: idParams,
  body: z.object({ version: z.int() }),
  answers: { 204: { description: 'Taken back.' } },
  problems: [409],
  example: () => ({ as: 'hanna', params: { id: oversightSamples.sent }, body: { version: 1 }, status: 204 }),
  run: async ({ caller, params, body }) => {
    await withdrawDataRequest(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const copy = operation({
  ...noInput,
  method: 'post',
  path: '/my/data',
  summary: 'Own data as a file',
  description:
    'Everything that one is shown, in one piece, as pages show it. Needs a proof given within the last quarter of an hour.',
  tag: 'Own family',
  auth: 'member',
  reach: 'private',
  answers: {
    200: {
      description: 'The file.',
      schema: z.looseObject({ madeAt: instant, families: z.array(z.looseObject({ id })) }),
    },
  },
  example: () => ({ as: 'hanna', status: 200 }),
  run: async ({ caller }) => {
    const { madeAt, ...rest } = await readMyCopy(caller, {})
    return { status: 200, body: { ...rest, madeAt: iso(madeAt), families: [...rest.families] } }
  },
})

/** Who has looked, own data as a file and requests about it. */
export const ownDataOperations: readonly Operation[] = [who, send, mine, withdraw, copy]
