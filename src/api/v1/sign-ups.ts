import { z } from 'zod'
import {
  cancelSignUp,
  changeSignUp,
  listSignUps,
  openSignUpsByCode,
  partyChangeShape,
  readMySignUps,
  signUp,
  signUpShape,
  signUpStates,
} from '#capabilities/meeting-places/index.ts'
import { anyone } from '#platform/actor.ts'
import type { Caller } from '#platform/use-case.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { id, idParams, lang, langQuery } from './shapes.ts'
import { ownSignUp, ownSignUpOf, part, partOf, signedUp, signedUpOf } from './sign-up-shapes.ts'

const tag = 'Sign-ups'
const codeParams = z.object({
  code: z.string().max(200).meta({ description: 'The code of the receipt. Whoever holds it is the family.' }),
})

/** The sign-ups behind a code, with the code as the one who acts. An unknown code is always the same answer. */
async function behind(caller: Caller, code: string, from: string): Promise<Caller> {
  const { actor } = await openSignUpsByCode({ ...caller, actor: anyone }, { code, from })
  return { ...caller, actor }
}

const send = operation({
  ...noInput,
  method: 'post',
  path: '/sign-ups',
  summary: 'Sign up for a day or a series',
  description:
    'Without an account; with a worker’s session, for a family. Seats, child care and coffee are given as far as there are any, ' +
    'for the rest one waits in the line. The same key with the same body gives the same receipt; with another body it is a ' +
    'conflict. Give the `code` of an earlier sign-up to have them all behind one code.',
  tag,
  auth: 'none',
  reach: 'private',
  headers: z.object({ 'idempotency-key': z.string().min(8).max(200) }),
  body: z.object({
    signUp: signUpShape,
    entry: z
      .string()
      .max(100)
      .nullable()
      .default(null)
      .meta({ description: 'The token of an invitation or of the teacher’s link.' }),
    code: z.string().max(200).nullable().default(null),
  }),
  problems: [403, 404, 409, 429],
  answers: {
    201: {
      description: 'The receipt. The code is given once; null when it was hung on the one that was given.',
      schema: z.object({
        id,
        activity: id,
        occurrence: id.nullable(),
        state: z.enum(signUpStates),
        parts: z.array(part),
        code: z.string().nullable(),
      }),
    },
  },
  example: ({ signUps }) => ({
    headers: { 'idempotency-key': signUps.key },
    body: {
      signUp: {
        activity: signUps.group,
        occurrence: null,
        language: 'fi',
        name: 'Antti',
        email: 'antti@posti.example',
        adults: 1,
        children: [{ name: 'Eino', months: 20 }],
        consented: true,
      },
    },
    status: 201,
  }),
  run: async ({ caller, headers, body, from }) => {
    const who = body.code === null ? caller : await behind(caller, body.code, from)
    const receipt = await signUp(who, {
      key: headers['idempotency-key'],
      from,
      signUp: body.signUp,
      entry: body.entry,
    })
    const { activity, occurrence, state, code } = receipt
    return {
      status: 201,
      body: { id: receipt.id, activity, occurrence, state, parts: receipt.parts.map(partOf), code },
    }
  },
})

const own = operation({
  ...noInput,
  method: 'get',
  path: '/sign-ups/own/{code}',
  summary: 'See one’s own sign-ups',
  description:
    'All that stands behind the code, with the places in the lines. Logs keep only the route’s template.',
  tag,
  auth: 'none',
  reach: 'private',
  params: codeParams,
  query: langQuery,
  problems: [429],
  answers: {
    200: { description: 'Those to come first.', schema: z.object({ items: z.array(ownSignUp) }) },
  },
  example: ({ signUps }) => ({ params: { code: signUps.code }, status: 200 }),
  run: async ({ caller, params, query, from }) => {
    const views = await readMySignUps(await behind(caller, params.code, from), {})
    return { status: 200, body: { items: views.map((view) => ownSignUpOf(view, query.lang)) } }
  },
})

const change = operation({
  ...noInput,
  method: 'put',
  path: '/sign-ups/own/{code}/{id}',
  summary: 'Change how many come',
  description: 'More is refused when it does not fit: what one has is never lost by asking.',
  tag,
  auth: 'none',
  reach: 'private',
  params: codeParams.extend({ id }),
  body: z.object({ version: z.int().positive(), party: partyChangeShape }),
  problems: [409, 429],
  answers: {
    200: { description: 'As it stands now.', schema: z.object({ version: z.int(), parts: z.array(part) }) },
  },
  example: ({ signUps }) => ({
    params: { code: signUps.code, id: signUps.id },
    body: { version: 1, party: { adults: 2, children: [] } },
    status: 200,
  }),
  run: async ({ caller, params, body, from }) => {
    const after = await changeSignUp(await behind(caller, params.code, from), { id: params.id, ...body })
    return { status: 200, body: { version: after.version, parts: after.parts.map(partOf) } }
  },
})

const list = operation({
  ...noInput,
  method: 'get',
  path: '/activities/{id}/sign-ups',
  summary: 'See who has signed up',
  description:
    'For those who hold the activity; every reading leaves a trace. Without `occurrence`: of the series.',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  query: z.object({
    lang,
    occurrence: id.optional(),
    after: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(100),
  }),
  problems: [403],
  answers: {
    200: {
      description: 'Those who come, then those who wait, in the order of coming.',
      schema: z.object({
        items: z.array(signedUp),
        next: z.string().nullable(),
        seatsTaken: z.int(),
        careTaken: z.int(),
        coffeeTaken: z.int(),
        waiting: z.int(),
      }),
    },
  },
  example: ({ signUps }) => ({ as: 'coordinator', params: { id: signUps.group }, status: 200 }),
  run: async ({ caller, params, query }) => {
    const { rows, next, sums } = await listSignUps(caller, {
      activity: params.id,
      occurrence: query.occurrence ?? null,
      after: query.after ?? null,
      limit: query.limit,
    })
    return {
      status: 200,
      body: {
        items: rows.map(signedUpOf),
        next,
        seatsTaken: sums.seat.taken,
        careTaken: sums.care.taken,
        coffeeTaken: sums.coffee.taken,
        waiting: sums.waiting,
      },
    }
  },
})

const cancel = operation({
  ...noInput,
  method: 'post',
  path: '/sign-ups/own/{code}/{id}/cancel',
  summary: 'Call one’s own sign-up off',
  description: 'What becomes free goes at once to the first in the line whose whole wish fits.',
  tag,
  auth: 'none',
  reach: 'private',
  params: codeParams.extend({ id }),
  problems: [409, 429],
  answers: { 204: { description: 'Called off; a second time changes nothing.' } },
  example: ({ signUps }) => ({ params: { code: signUps.code, id: signUps.id }, status: 204 }),
  run: async ({ caller, params, from }) => {
    await cancelSignUp(await behind(caller, params.code, from), { id: params.id })
    return { status: 204 }
  },
})

const cancelAsHost = operation({
  ...noInput,
  method: 'post',
  path: '/sign-ups/{id}/cancel',
  summary: 'Call a sign-up off as a host',
  description: 'The family is told.',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  problems: [403, 409],
  answers: { 204: { description: 'Called off.' } },
  example: ({ signUps }) => ({ as: 'coordinator', params: { id: signUps.id }, status: 204 }),
  run: async ({ caller, params }) => {
    await cancelSignUp(caller, params)
    return { status: 204 }
  },
})

export const signUpOperations: readonly Operation[] = [send, own, change, list, cancel, cancelAsHost]
