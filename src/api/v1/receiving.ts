import { z } from 'zod'
import {
  addTemplate,
  answer,
  changeTemplate,
  copyRequest,
  doors,
  helpRequestShape,
  judgeUrgency,
  listTemplates,
  matterKinds,
  noticeWays,
  openByCode,
  protectRequest,
  readFile,
  readFollow,
  readOwnFile,
  readReachingRule,
  readRequest,
  recordedChannels,
  recordHelpRequest,
  recordMatter,
  recordNext,
  retireTemplate,
  sendNotice,
  setReachingRule,
  statutoryRules,
  takeBackAnswer,
  writeMessage,
} from '#capabilities/help-requests/index.ts'
import type { OpenedFile } from '#platform/attachments.ts'
import { anyone } from '#platform/actor.ts'
import { cleanFile, type CleanFile, largestAttachment } from '#platform/clean-file.ts'
import { inLanguage, languages } from '#platform/text.ts'
import type { Caller } from '#platform/use-case.ts'
import { copyText } from '#web/work/record/copy-text.ts'
import { ifMatch, versionOf } from './if-match.ts'
import { move } from './moves.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { file as fileShape } from './receiving-shapes.ts'
import { id, idParams, instant, iso, langQuery } from './shapes.ts'

const ground = z.string().trim().min(3).max(1000)

const record = operation({
  ...noInput,
  method: 'post',
  path: '/help-requests/recorded',
  summary: 'Record a matter for a family',
  description:
    'What a family said by phone, at a meeting place, in a letter or a message: the same fields, the same promise (from the ' +
    'time of the contact) and a code to read aloud, print or send. `next` `take` and `answered` only at a door where one answers.',
  tag: 'Work',
  auth: 'person',
  reach: 'private',
  headers: z.object({
    'idempotency-key': z
      .string()
      .min(8)
      .max(200)
      .meta({ description: 'The same key with the same body gives the same receipt.' }),
  }),
  body: helpRequestShape.extend({
    channel: z.enum(recordedChannels),
    contactAt: instant
      .nullable()
      .default(null)
      .meta({ description: 'When the family made contact; now when null.' }),
    door: z.enum(doors).nullable().default(null).meta({ description: 'Null: the door the topics lead to.' }),
    next: z.enum(recordNext).default('queue'),
    urgency: z.object({ urgent: z.boolean(), ground }).nullable().default(null),
  }),
  problems: [403, 409],
  answers: {
    201: {
      description: 'The receipt.',
      schema: z.object({
        id,
        code: z.string(),
        promisedBy: instant,
        door: z.object({ key: z.enum(doors), name: z.string(), phone: z.string() }),
      }),
    },
  },
  example: () => ({
    as: 'guide',
    headers: { 'idempotency-key': 'example-recorded-0001' },
    body: {
      forWhom: 'own-family',
      topics: [],
      worry: 'small',
      text: 'Äiti soitti: vauva valvottaa, puoliso on matkatöissä.',
      municipality: '905',
      language: 'fi',
      interpreter: null,
      contact: { way: 'phone', value: '040 000 0100', times: 'klo 12–14', not: '' },
      channel: 'phone',
      next: 'answered',
      urgency: { urgent: false, ground: 'Isovanhemmat auttavat viikonlopun.' },
    },
    status: 201,
  }),
  run: async ({ caller, deps, headers, body }) => {
    const { channel, contactAt, door, next, urgency, ...request } = body
    const receipt = await recordHelpRequest(caller, {
      key: headers['idempotency-key'],
      countyOf: deps.catalogue.countyServing,
      request,
      channel,
      contactAt,
      door,
      next,
      urgency,
    })
    return {
      status: 201,
      body: {
        id: receipt.id,
        code: receipt.code,
        promisedBy: iso(receipt.promisedBy),
        door: {
          key: receipt.door.key,
          name: inLanguage(receipt.door.name, body.language),
          phone: receipt.door.phone,
        },
      },
    }
  },
})

const given = z
  .array(z.object({ name: z.string().max(200), content: z.base64() }))
  .max(5)
  .default([])
  .meta({ description: 'At most five; pictures, PDF or plain text, in base64.' })

async function clean(files: z.output<typeof given>): Promise<CleanFile[]> {
  const made = []
  for (const { name, content } of files)
    made.push(await cleanFile({ name, bytes: Buffer.from(content, 'base64') }))
  return made
}

/** The files of a request, and the content of the one that is asked for. */
const listed = z.object({
  items: z.array(fileShape.extend({ content: z.base64().nullable() })),
})
const fileQuery = z.object({
  file: id.optional().meta({ description: 'The one whose content is wanted, in base64.' }),
})

async function filesOf(
  messages: readonly { readonly files: readonly z.input<typeof fileShape>[] }[],
  wanted: string | undefined,
  open: (file: string) => Promise<OpenedFile>,
): Promise<z.input<typeof listed>> {
  const content = wanted === undefined ? null : Buffer.from((await open(wanted)).bytes).toString('base64')
  const files = messages.flatMap((message) => message.files)
  return { items: files.map((each) => ({ ...each, content: each.id === wanted ? content : null })) }
}

const files = operation({
  ...noInput,
  method: 'get',
  path: '/help-requests/{id}/files',
  summary: 'List the files of a request, or open one',
  tag: 'Work',
  auth: 'person',
  reach: 'private',
  params: idParams,
  query: fileQuery,
  answers: { 200: { description: 'The files.', schema: listed } },
  example: (samples) => ({ as: 'guide', params: { id: samples.offeredToo }, status: 200 }),
  run: async ({ caller, params, query }) => {
    const { messages } = await readRequest(caller, params)
    return {
      status: 200,
      body: await filesOf(messages, query.file, (file) => readFile(caller, { id: params.id, file })),
    }
  },
})

const answerWithFiles = operation({
  ...noInput,
  method: 'post',
  path: '/help-requests/{id}/answer-with-files',
  summary: 'Answer the family with files',
  description:
    'Like an answer, with files. They are made anew from their content: place and camera of a picture and the writer of a ' +
    'document stay behind; what could act is refused.',
  tag: 'Work',
  auth: 'person',
  reach: 'private',
  params: idParams,
  headers: ifMatch,
  body: z.object({ text: z.string().trim().max(4000).default(''), files: given }),
  largestFile: largestAttachment,
  problems: [403, 409, 412],
  answers: { 204: { description: 'Sent; the family sees it in ten seconds.' } },
  example: (samples) => ({
    as: 'guide',
    params: { id: samples.offeredToo },
    body: {
      text: 'Hei! Tässä ohje, josta puhuimme.',
      files: [
        { name: 'ohje.txt', content: Buffer.from('Perhekahvila tiistaisin klo 9.30.').toString('base64') },
      ],
    },
    status: 204,
  }),
  run: async ({ caller, params, headers, body }) => {
    await readRequest(caller, params)
    await answer(caller, {
      id: params.id,
      version: versionOf(headers['if-match']),
      text: body.text,
      files: await clean(body.files),
    })
    return { status: 204 }
  },
})

/** The family behind its code. */
const codeParams = z.object({ code: z.string().max(200) })

async function behind(caller: Caller, code: string, from: string): Promise<{ id: string; family: Caller }> {
  const { actor, id: found } = await openByCode({ ...caller, actor: anyone }, { code, from })
  return { id: found, family: { ...caller, actor } }
}

const familyFiles = operation({
  ...noInput,
  method: 'get',
  path: '/help-requests/follow/{code}/files',
  summary: 'List the files of one’s own request, or open one',
  tag: 'Asking for help',
  auth: 'none',
  reach: 'private',
  params: codeParams,
  query: fileQuery,
  problems: [429],
  answers: { 200: { description: 'The files.', schema: listed } },
  example: (samples) => ({ params: { code: samples.code }, status: 200 }),
  run: async ({ caller, params, query, from }) => {
    const { family } = await behind(caller, params.code, from)
    const { messages } = await readFollow(family, {})
    return { status: 200, body: await filesOf(messages, query.file, (file) => readOwnFile(family, { file })) }
  },
})

const familySends = operation({
  ...noInput,
  method: 'post',
  path: '/help-requests/follow/{code}/files',
  summary: 'Send files to one’s own request',
  tag: 'Asking for help',
  auth: 'none',
  reach: 'private',
  params: codeParams,
  body: z.object({ text: z.string().trim().max(4000).default(''), files: given }),
  largestFile: largestAttachment,
  problems: [409, 429],
  answers: { 204: { description: 'The message stands on the request.' } },
  example: (samples) => ({
    params: { code: samples.code },
    body: {
      text: 'Tässä koulun viesti.',
      files: [{ name: 'viesti.txt', content: Buffer.from('Tapaaminen torstaina.').toString('base64') }],
    },
    status: 204,
  }),
  run: async ({ caller, params, body, from }) => {
    const { id: found, family } = await behind(caller, params.code, from)
    await writeMessage(family, { id: found, text: body.text, files: await clean(body.files) })
    return { status: 204 }
  },
})

const copy = operation({
  ...noInput,
  method: 'get',
  path: '/help-requests/{id}/copy',
  summary: 'Copy a request for the record',
  description:
    'Plain text in a fixed order, without contact details and code. A trace of its own says that it was copied.',
  tag: 'Work',
  auth: 'person',
  reach: 'private',
  params: idParams,
  query: langQuery,
  answers: { 200: { description: 'The text.', schema: z.object({ text: z.string() }) } },
  example: (samples) => ({ as: 'guide', params: { id: samples.offeredToo }, status: 200 }),
  run: async ({ caller, deps, params, query }) => ({
    status: 200,
    body: { text: copyText(await copyRequest(caller, params), query.lang, deps.clock.now()) },
  }),
})

const moves: readonly Operation[] = [
  move({
    name: 'urgency',
    summary: 'Judge urgency',
    description:
      'A person says whether the need is urgent, and on what ground. What is urgent stands first in the queue; an alarm about ' +
      'words of danger stops.',
    body: z.object({ urgent: z.boolean(), ground }),
    example: (samples) => ({
      as: 'guide',
      id: samples.offeredToo,
      body: { urgent: false, ground: 'Lapsi käy koulussa, perhe on turvassa.' },
    }),
    make: (caller, on, body) => judgeUrgency(caller, { ...on, ...body }),
  }),
  move({
    name: 'protection',
    summary: 'Mark that the address is protected, or that it is not',
    description:
      'The place is sealed at once and stands in no list, figure or referral; whoever has taken the request reads it and the ' +
      'contact. For whoever has taken it.',
    body: z.object({ isProtected: z.boolean() }),
    example: (samples) => ({ as: 'guide', id: samples.offeredToo, body: { isProtected: true } }),
    make: (caller, on, body) => protectRequest(caller, { ...on, ...body }),
  }),
  move({
    name: 'take-back-answer',
    summary: 'Take one’s own answer back',
    description:
      'For ten seconds, while the family has not seen it. The request is again as the answer found it.',
    body: noInput.body,
    example: (samples) => ({ as: 'guide', id: samples.offeredToo }),
    make: (caller, { id: request }) => takeBackAnswer(caller, { id: request }),
  }),
  move({
    name: 'notices',
    summary: 'Send a neutral letter or message',
    description:
      'It says only that somebody would like to be called. Letters and text messages are sent by the worker and recorded; an ' +
      'e-mail is sent by the product. Needed before the outcome `not-reached`.',
    body: z.object({ way: z.enum(noticeWays) }),
    example: (samples) => ({ as: 'guide', id: samples.offeredToo, body: { way: 'letter' } }),
    make: (caller, on, body) => sendNotice(caller, { ...on, ...body }),
  }),
  move({
    name: 'matter',
    summary: 'Record that a matter became pending',
    description: 'Day 0 of the statutory limits is the day on which the contact arrived.',
    body: z.object({ kind: z.enum(matterKinds) }),
    example: (samples) => ({ as: 'guide', id: samples.offeredToo, body: { kind: 'special-support' } }),
    make: (caller, on, body) => recordMatter(caller, { ...on, ...body }),
  }),
]

const texts = z.partialRecord(z.enum(languages), z.string())
const template = z.object({
  id,
  unit: id.nullable().meta({ description: 'Null: the whole county’s.' }),
  name: texts,
  text: texts,
  version: z.int(),
  mayChange: z.boolean(),
})

const templates = operation({
  ...noInput,
  method: 'get',
  path: '/answer-templates',
  summary: 'List ready texts for answers',
  tag: 'Work',
  auth: 'person',
  reach: 'private',
  answers: {
    200: { description: 'One’s county’s and units’.', schema: z.object({ items: z.array(template) }) },
  },
  example: () => ({ as: 'guide', status: 200 }),
  run: async ({ caller }) => {
    const { items } = await listTemplates(caller, {})
    return {
      status: 200,
      body: {
        items: items.map((each) => ({
          id: each.id,
          unit: each.unit_id,
          name: { ...each.name },
          text: { ...each.text },
          version: each.version,
          mayChange: each.may_change,
        })),
      },
    }
  },
})

const templateBody = z.object({ name: texts, text: texts })

const newTemplate = operation({
  ...noInput,
  method: 'post',
  path: '/answer-templates',
  summary: 'Add a ready text',
  description: 'Of the county by its administrator, of a unit by its lead.',
  tag: 'Work',
  auth: 'person',
  reach: 'private',
  body: templateBody.extend({ unit: id.nullable().default(null) }),
  problems: [403],
  answers: { 201: { description: 'Added.', schema: z.object({ id }) } },
  example: () => ({
    as: 'admin',
    body: { name: { fi: 'Vahvistus' }, text: { fi: 'Aika on varattu. Nähdään pian!' }, unit: null },
    status: 201,
  }),
  run: async ({ caller, body }) => ({ status: 201, body: await addTemplate(caller, body) }),
})

const change = operation({
  ...noInput,
  method: 'put',
  path: '/answer-templates/{id}',
  summary: 'Change a ready text',
  tag: 'Work',
  auth: 'person',
  reach: 'private',
  params: idParams,
  headers: ifMatch,
  body: templateBody,
  problems: [403, 409, 412],
  answers: { 204: { description: 'Saved.' } },
  example: (samples) => ({
    as: 'admin',
    params: { id: samples.template },
    body: {
      name: { fi: 'Kiitos viestistä', sv: 'Tack för ditt meddelande' },
      text: { fi: 'Hei! Kiitos, että kirjoitit.', sv: 'Hej! Tack för att du skrev.' },
    },
    status: 204,
  }),
  run: async ({ caller, params, headers, body }) => {
    await changeTemplate(caller, { id: params.id, version: versionOf(headers['if-match']), ...body })
    return { status: 204 }
  },
})

const retire = operation({
  ...noInput,
  method: 'delete',
  path: '/answer-templates/{id}',
  summary: 'Take a ready text out of use',
  tag: 'Work',
  auth: 'person',
  reach: 'private',
  params: idParams,
  headers: ifMatch,
  problems: [403, 409, 412],
  answers: { 204: { description: 'Out of use.' } },
  example: (samples) => ({ as: 'admin', params: { id: samples.template }, status: 204 }),
  run: async ({ caller, params, headers }) => {
    await retireTemplate(caller, { id: params.id, version: versionOf(headers['if-match']) })
    return { status: 204 }
  },
})

const rule = z.object({ tries: z.int().min(1).max(10), onDays: z.int().min(1).max(10) })

const reachingRule = operation({
  ...noInput,
  method: 'get',
  path: '/reaching-rule',
  summary: 'Read how often a family is tried before it was not reached',
  tag: 'Work',
  auth: 'person',
  reach: 'private',
  answers: { 200: { description: 'The county’s rule.', schema: rule } },
  example: () => ({ as: 'guide', status: 200 }),
  run: async ({ caller }) => {
    const { tries, onDays } = await readReachingRule(caller, {})
    return { status: 200, body: { tries, onDays } }
  },
})

const newRule = operation({
  ...noInput,
  method: 'put',
  path: '/reaching-rule',
  summary: 'Set how often a family is tried',
  tag: 'Work',
  auth: 'person',
  reach: 'private',
  body: rule,
  problems: [403],
  answers: { 204: { description: 'Saved.' } },
  example: () => ({ as: 'admin', body: { tries: 3, onDays: 2 }, status: 204 }),
  run: async ({ caller, body }) => {
    await setReachingRule(caller, body)
    return { status: 204 }
  },
})

const limits = operation({
  ...noInput,
  method: 'get',
  path: '/statutory-limits',
  summary: 'List the statutory limits that are shown',
  description: 'As data, with their time of validity and their source.',
  tag: 'Work',
  auth: 'none',
  reach: 'public',
  query: langQuery,
  answers: {
    200: {
      description: 'The rules.',
      schema: z.object({
        items: z.array(
          z.object({
            id: z.string(),
            of: z.enum(matterKinds),
            count: z.object({ kind: z.string(), count: z.int().nullable() }),
            validFrom: z.iso.date(),
            validTo: z.iso.date().nullable(),
            what: z.string(),
            source: z.string(),
          }),
        ),
      }),
    },
  },
  example: () => ({ status: 200 }),
  run: ({ query }) => ({
    status: 200,
    body: {
      items: statutoryRules.map((each) => ({
        id: each.id,
        of: each.of,
        count: { kind: each.count.kind, count: 'count' in each.count ? each.count.count : null },
        validFrom: each.validFrom,
        validTo: each.validTo,
        what: inLanguage(each.what, query.lang),
        source: inLanguage(each.source, query.lang),
      })),
    },
  }),
})

export const receivingOperations: readonly Operation[] = [
  record,
  files,
  answerWithFiles,
  ...moves,
  copy,
  familySends,
  familyFiles,
  templates,
  newTemplate,
  change,
  retire,
  reachingRule,
  newRule,
  limits,
]
