import { z } from 'zod'
import { crisisIn } from '#capabilities/directory/index.ts'
import {
  type FamilyView,
  helpRequestShape,
  openByCode,
  outcomes,
  readFollow,
  reopen,
  sendHelpRequest,
  states,
  withdraw,
  writeMessage,
} from '#capabilities/help-requests/index.ts'
import { freeWords, readFormVersion, sendWithRequest } from '#capabilities/forms/index.ts'
import { anyone } from '#platform/actor.ts'
import { Refusal } from '#platform/refusal.ts'
import { inLanguage, type Language, languages } from '#platform/text.ts'
import { type Caller, parse } from '#platform/use-case.ts'
import { crisisCardFor } from './crisis.ts'
import { formOfRequest } from './forms.ts'
import { InvalidJson, noInput, operation, type Operation } from './operation.ts'
import { crisisCard, day, doorName, id, instant, iso, isoOrNull, langQuery, promise } from './shapes.ts'

const codeParams = z.object({
  code: z
    .string()
    .max(200)
    .meta({ description: 'The follow code, as it was given; dashes and small letters are forgiven.' }),
})

/** A filled form in the body is kept with the request in the same transaction, its words read for danger like the rest. */
async function formAlong(
  caller: Caller,
  request: unknown,
): Promise<{
  readonly words: readonly string[]
  readonly keep: Parameters<typeof sendHelpRequest>[1]['along']
}> {
  const given = z.object({ form: z.unknown(), language: z.enum(languages).catch('fi') }).safeParse(request)
  if (!given.success || given.data.form === undefined) return { words: [], keep: undefined }
  const form = parse(formOfRequest, given.data.form)
  const { language } = given.data
  const { definition } = await readFormVersion(caller, { version: form.version })
  return {
    words: freeWords(definition, form.answers),
    keep: async (ctx, { id: sent, county, codeHash }) => {
      await sendWithRequest.within(ctx, { ...form, language, request: sent, county, codeHash })
    },
  }
}

const send = operation({
  ...noInput,
  method: 'post',
  path: '/help-requests',
  summary: 'Ask for help',
  description:
    'Sends a family’s request to the door that knows its topics best, or to guidance. Without `contact` it is anonymous: the ' +
    'answer waits behind the code. The key is compared with the body exactly as it came, before anything is read: the same key ' +
    'and body give the same answer however often they are sent, the same key with another body is a conflict. Words of danger ' +
    'bring `urgent`: show it at once.',
  tag: 'Asking for help',
  auth: 'none',
  reach: 'private',
  headers: z.object({
    'idempotency-key': z.string().min(8).max(200).meta({
      description:
        'Made anew for each request and kept for repeats; at least 8 characters, best 128 random bits.',
    }),
  }),
  bodyShape: helpRequestShape.extend({
    form: formOfRequest
      .optional()
      .meta({ description: 'A filled form that goes along and stays with the request.' }),
  }),
  problems: [409, 429],
  answers: {
    201: {
      description:
        'The receipt. Only hashes of key and code are stored: the code cannot be given again without the key.',
      schema: z.object({
        id,
        code: z.string().meta({ description: 'Whoever holds it is the family.' }),
        promisedBy: instant.meta({ description: 'A person answers by then.' }),
        door: doorName,
        urgent: crisisCard.nullable(),
      }),
    },
  },
  example: (samples) => ({
    headers: { 'idempotency-key': samples.key },
    body: {
      forWhom: 'own-family',
      topics: [],
      worry: 'small',
      text: 'Kaksoset valvottavat ja isompi on mustasukkainen. Kaipaisimme apua iltoihin.',
      municipality: samples.municipality,
      language: 'fi',
      interpreter: null,
      contact: { way: 'phone', value: '040 000 0100', times: 'klo 12–14', not: 'Älä soita iltaisin' },
    },
    status: 201,
  }),
  run: async ({ caller, deps, headers, raw, json, from }) => {
    const request = json.isJson ? json.value : undefined
    try {
      const along = await formAlong({ ...caller, actor: anyone }, request)
      const receipt = await sendHelpRequest(
        // Whoever is signed in on this machine has nothing to do with what a family sends.
        { ...caller, actor: anyone },
        {
          key: headers['idempotency-key'],
          body: raw,
          from,
          countyOf: deps.catalogue.countyServing,
          request,
          alsoRead: [...along.words],
          along: along.keep,
        },
      )
      const { language, text } = helpRequestShape.pick({ language: true, text: true }).parse(request)
      const { door } = receipt
      return {
        status: 201,
        body: {
          id: receipt.id,
          code: receipt.code,
          promisedBy: iso(receipt.promisedBy),
          door: { key: door.key, name: inLanguage(door.name, language), phone: door.phone },
          urgent: crisisCardFor(
            deps.catalogue,
            [text, ...along.words].map((words) => crisisIn(words)).find((kind) => kind !== null) ?? null,
            door.county,
            language,
          ),
        },
      }
    } catch (error) {
      if (error instanceof Refusal && error.kind === 'invalid' && !json.isJson) throw new InvalidJson()
      throw error
    }
  },
})

/** The request behind a code, with the code as the one who acts. An unknown code is always the same answer. */
async function behind(
  caller: Caller,
  code: string,
  from: string,
): Promise<{ id: string; county: string; family: Caller }> {
  const { actor, ...found } = await openByCode({ ...caller, actor: anyone }, { code, from })
  return { ...found, family: { ...caller, actor } }
}

const followed = z
  .object({
    state: z.enum(states),
    level: z.enum(['anonymous', 'without-name']),
    language: z.enum(languages),
    door: z.object({ name: z.string(), phone: z.string(), organisation: z.string() }),
    holder: z
      .object({ name: z.string(), title: z.string() })
      .nullable()
      .meta({ description: 'Who has it now.' }),
    isHandedOver: z.boolean(),
    offeredTo: z
      .string()
      .nullable()
      .meta({ description: 'The door that has been asked to take it over and has not answered yet.' }),
    arrivedAt: instant,
    promise: promise.nullable(),
    text: z.string().meta({ description: 'The family’s first words, as they were written.' }),
    messages: z.array(
      z.object({
        from: z.enum(['family', 'worker']),
        name: z.string().nullable(),
        text: z.string(),
        at: instant,
      }),
    ),
    isUrgent: z.boolean(),
    resolvedAt: instant.nullable(),
    outcome: z.enum(outcomes).nullable(),
    reopenUntil: day.nullable(),
    can: z.object({ write: z.boolean(), withdraw: z.boolean(), reopen: z.boolean() }),
  })
  .meta({ id: 'FollowedRequest' })

function followedOf(view: FamilyView, reader: Language): z.input<typeof followed> {
  return {
    state: view.state,
    level: view.level,
    language: view.language,
    door: {
      name: inLanguage(view.door.name, reader),
      phone: view.door.phone,
      organisation: inLanguage(view.door.organisation, reader),
    },
    holder:
      view.holder === null ? null : { name: view.holder.name, title: inLanguage(view.holder.title, reader) },
    isHandedOver: view.handedOver,
    offeredTo: view.offeredTo === null ? null : inLanguage(view.offeredTo, reader),
    arrivedAt: iso(view.arrivedAt),
    promise: view.promise === null ? null : { dueAt: iso(view.promise.dueAt), state: view.promise.state },
    text: view.text,
    messages: view.messages.map(({ from, name, text, at }) => ({ from, name, text, at: iso(at) })),
    isUrgent: view.urgent,
    resolvedAt: isoOrNull(view.resolvedAt),
    outcome: view.outcome,
    reopenUntil: view.reopenUntil,
    can: { ...view.can },
  }
}

const follow = operation({
  ...noInput,
  method: 'get',
  path: '/help-requests/follow/{code}',
  summary: 'Follow a request',
  description:
    'Where the request is, who has it, by when it is answered, and the answer. Logs keep only the route’s template.',
  tag: 'Asking for help',
  auth: 'none',
  reach: 'private',
  params: codeParams,
  query: langQuery,
  problems: [429],
  answers: { 200: { description: 'The request.', schema: followed } },
  example: (samples) => ({ params: { code: samples.code }, status: 200 }),
  run: async ({ caller, params, query, from }) => {
    const { family } = await behind(caller, params.code, from)
    return { status: 200, body: followedOf(await readFollow(family, {}), query.lang) }
  },
})

const write = operation({
  ...noInput,
  method: 'post',
  path: '/help-requests/follow/{code}/messages',
  summary: 'Add a message to one’s own request',
  description: 'Ends the waiting for the family. Words of danger bring `urgent`: show it at once.',
  tag: 'Asking for help',
  auth: 'none',
  reach: 'private',
  params: codeParams,
  query: langQuery,
  body: z.object({ text: z.string().trim().min(1).max(4000) }),
  problems: [409, 429],
  answers: {
    201: {
      description: 'The message stands on the request.',
      schema: z.object({ urgent: crisisCard.nullable() }),
    },
  },
  example: (samples) => ({
    params: { code: samples.code },
    body: { text: 'Keskiviikko sopii parhaiten.' },
    status: 201,
  }),
  run: async ({ caller, deps, params, query, body, from }) => {
    const { id: found, county, family } = await behind(caller, params.code, from)
    const { urgent } = await writeMessage(family, { id: found, text: body.text })
    return { status: 201, body: { urgent: crisisCardFor(deps.catalogue, urgent, county, query.lang) } }
  },
})

const takeBack = operation({
  ...noInput,
  method: 'post',
  path: '/help-requests/follow/{code}/withdraw',
  summary: 'Take one’s own request back',
  description: 'Nobody owes an answer after that. It can be opened again within 30 days.',
  tag: 'Asking for help',
  auth: 'none',
  reach: 'private',
  params: codeParams,
  problems: [409, 429],
  answers: { 204: { description: 'Taken back.' } },
  example: (samples) => ({ params: { code: samples.code }, status: 204 }),
  run: async ({ caller, params, from }) => {
    const { id: found, family } = await behind(caller, params.code, from)
    await withdraw(family, { id: found })
    return { status: 204 }
  },
})

const openAgain = operation({
  ...noInput,
  method: 'post',
  path: '/help-requests/follow/{code}/reopen',
  summary: 'Open one’s own request again',
  description:
    'Within 30 days after it was closed, with a new promise. The same worker has it if there was one.',
  tag: 'Asking for help',
  auth: 'none',
  reach: 'private',
  params: codeParams,
  body: z.object({ text: z.string().trim().max(4000).default('') }),
  problems: [409, 429],
  answers: { 200: { description: 'Open again.', schema: z.object({ promisedBy: instant }) } },
  example: (samples) => ({
    params: { code: samples.code },
    body: { text: 'Tarvitsemme sittenkin apua.' },
    status: 200,
  }),
  run: async ({ caller, params, body, from }) => {
    const { id: found, family } = await behind(caller, params.code, from)
    const { promisedBy } = await reopen(family, { id: found, text: body.text })
    return { status: 200, body: { promisedBy: iso(promisedBy) } }
  },
})

export const askingOperations: readonly Operation[] = [send, follow, write, takeBack, openAgain]
