import { z } from 'zod'
import {
  addToThread,
  dropDraft,
  markThreadRead,
  myThreads,
  openThread,
  ownThreads,
  readThread,
  readThreadFile,
  sendMessage,
  talkChoices,
  threadsOfCase,
  undoMessage,
} from '#capabilities/casework/index.ts'
import { cleanFile, type CleanFile, largestAttachment } from '#platform/clean-file.ts'
import { inLanguage } from '#platform/text.ts'
import { caseExampleId } from '#seed/demo/cases/load-case-examples.ts'
import { talkExampleId } from '#seed/demo/cases/load-talk-examples.ts'
import { memberId, partId } from '#seed/demo/families/family-ids.ts'
import { thread, threadItem, threadItemOf, threadOf } from './case-talk-shapes.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { day, id, idParams, instant, iso, lang, langQuery } from './shapes.ts'

const both = { ...noInput, tag: 'Cases', auth: 'person-or-member', reach: 'private' } as const
const theCase = { id: caseExampleId('case') }
const theThread = { id: talkExampleId('thread') }
const mother = 'aalto-17-tiia'
const items = z.object({ items: z.array(threadItem) })

const given = z
  .array(z.object({ name: z.string().max(200), content: z.base64() }))
  .max(5)
  .default([])
  .meta({
    description: 'At most five; pictures, PDF or plain text, in base64. Made anew from their content.',
  })

async function clean(files: z.output<typeof given>): Promise<CleanFile[]> {
  const made = []
  for (const { name, content } of files)
    made.push(await cleanFile({ name, bytes: Buffer.from(content, 'base64') }))
  return made
}

const sent = {
  201: {
    description: 'On its way: nobody else reads it before `sentAt`, and until then it may be taken back.',
    schema: z.object({ id, message: id, sentAt: instant }),
  },
} as const
const text = z.string().max(4000).default('')
const sides = {
  members: z.array(id).max(20).default([]).meta({ description: 'Of the family, beside oneself.' }),
  workers: z
    .array(id)
    .max(20)
    .default([])
    .meta({ description: 'Of those who work on the case, by their part in the family, beside oneself.' }),
}

const choices = operation({
  ...both,
  method: 'get',
  path: '/cases/{id}/talk-choices',
  summary: 'List those who can be chosen for a conversation of a case',
  params: idParams,
  query: langQuery,
  problems: [403],
  answers: {
    200: {
      description:
        'Of the family those who are told of the case; workers with who is away and who stands in.',
      schema: z.object({
        about: id.nullable(),
        isOpen: z.boolean(),
        members: z.array(z.object({ id, mine: z.boolean() })),
        workers: z.array(
          z.object({
            part: id,
            person: id,
            name: z.string(),
            title: z.string(),
            unit: z.string(),
            mine: z.boolean(),
            answers: z.boolean(),
            awayUntil: day.nullable(),
            deputy: z.string().nullable(),
          }),
        ),
      }),
    },
  },
  example: () => ({ as: mother, params: theCase, status: 200 }),
  run: async ({ caller, params, query }) => {
    const found = await talkChoices(caller, params)
    return {
      status: 200,
      body: {
        about: found.about,
        isOpen: found.isOpen,
        members: found.members.map(({ id: member, mine }) => ({ id: member, mine })),
        workers: found.workers.map((each) => ({
          part: each.part,
          person: each.person,
          name: each.name,
          title: inLanguage(each.title, query.lang),
          unit: each.unit === null ? '' : inLanguage(each.unit, query.lang),
          mine: each.mine,
          answers: each.answers,
          awayUntil: each.awayUntil,
          deputy: each.deputy,
        })),
      },
    }
  },
})

const ofCase = operation({
  ...both,
  method: 'get',
  path: '/cases/{id}/threads',
  summary: 'List one’s own conversations of a case',
  params: idParams,
  query: langQuery,
  problems: [403],
  answers: { 200: { description: 'Those with the newest message first.', schema: items } },
  example: () => ({ as: 'guide', params: theCase, status: 200 }),
  run: async ({ caller, params, query }) => {
    const found = await threadsOfCase(caller, params)
    return { status: 200, body: { items: found.map((each) => threadItemOf(each, query.lang)) } }
  },
})

const listQuery = z.object({ lang, unread: z.stringbool().default(false) })

const mine = operation({
  ...both,
  auth: 'person',
  method: 'get',
  path: '/case-threads',
  summary: 'List one’s own conversations in every case',
  query: listQuery,
  answers: { 200: { description: 'All, or those with something unread.', schema: items } },
  example: () => ({ as: 'guide', status: 200 }),
  run: async ({ caller, query }) => {
    const found = await myThreads(caller, { unread: query.unread })
    return { status: 200, body: { items: found.map((each) => threadItemOf(each, query.lang)) } }
  },
})

const own = operation({
  ...both,
  auth: 'member',
  method: 'get',
  path: '/my/threads',
  summary: 'List one’s own conversations with those who help',
  query: listQuery,
  answers: { 200: { description: 'All, or those with something unread.', schema: items } },
  example: () => ({ as: mother, status: 200 }),
  run: async ({ caller, query }) => {
    const found = await ownThreads(caller, { unread: query.unread })
    return { status: 200, body: { items: found.map((each) => threadItemOf(each, query.lang)) } }
  },
})

const opened = operation({
  ...both,
  method: 'post',
  path: '/cases/{id}/threads',
  summary: 'Start a conversation with those one chooses',
  params: idParams,
  body: z.object({
    about: id.nullable().default(null),
    subject: z.string().min(1).max(120),
    ...sides,
    text,
    files: given,
  }),
  largestFile: largestAttachment,
  problems: [403, 409, 429],
  answers: sent,
  example: () => ({
    as: mother,
    params: theCase,
    body: {
      subject: 'Koulumatka',
      workers: [partId('aalto-17', 'guide')],
      text: 'Kuka saattaisi Vilmaa ensimmäisellä viikolla?',
    },
    status: 201,
  }),
  run: async ({ caller, params, body: { files, ...body } }) => {
    const made = await openThread(caller, { ...params, ...body, files: await clean(files) })
    return { status: 201, body: { ...made, sentAt: iso(made.sentAt) } }
  },
})

const read = operation({
  ...both,
  method: 'get',
  path: '/case-threads/{id}',
  summary: 'Read a conversation',
  params: idParams,
  query: z.object({ lang, before: id.optional() }),
  answers: { 200: { description: 'Thirty messages at a time.', schema: thread } },
  example: () => ({ as: 'guide', params: theThread, status: 200 }),
  run: async ({ caller, params, query: { lang: reader, before } }) => ({
    status: 200,
    body: threadOf(
      await readThread(caller, { ...params, ...(before === undefined ? {} : { before }) }),
      reader,
    ),
  }),
})

const written = operation({
  ...both,
  method: 'post',
  path: '/case-threads/{id}/messages',
  summary: 'Write in a conversation, or send a draft after all',
  params: idParams,
  body: z.object({
    draft: id.nullable().default(null).meta({ description: 'One’s own message that was taken back.' }),
    text,
    files: given,
  }),
  largestFile: largestAttachment,
  problems: [403, 409, 429],
  answers: sent,
  example: () => ({
    as: 'guide',
    params: theThread,
    body: { text: 'Hienoa! Jatketaan samalla rutiinilla.' },
    status: 201,
  }),
  run: async ({ caller, params, body: { files, ...body } }) => {
    const made = await sendMessage(caller, { ...params, ...body, files: await clean(files) })
    return { status: 201, body: { ...made, sentAt: iso(made.sentAt) } }
  },
})

const undone = operation({
  ...both,
  method: 'post',
  path: '/case-messages/{id}/undo',
  summary: 'Take a message back before anybody has read it',
  params: idParams,
  problems: [403, 409],
  answers: {
    200: {
      description: 'Its words, which stay as a draft.',
      schema: z.object({ thread: id, text: z.string() }),
    },
  },
  example: () => ({ as: mother, params: { id: talkExampleId('draft') }, status: 200 }),
  run: async ({ caller, params }) => ({ status: 200, body: await undoMessage(caller, params) }),
})

const dropped = operation({
  ...both,
  method: 'delete',
  path: '/case-messages/{id}',
  summary: 'Throw a draft away',
  params: idParams,
  problems: [403, 409],
  answers: { 204: { description: 'Gone, with its files.' } },
  example: () => ({ as: mother, params: { id: talkExampleId('other-draft') }, status: 204 }),
  run: async ({ caller, params }) => {
    await dropDraft(caller, params)
    return { status: 204 }
  },
})

const marked = operation({
  ...both,
  method: 'put',
  path: '/case-threads/{id}/read',
  summary: 'Note up to which message one has read',
  params: idParams,
  body: z.object({ message: id }),
  answers: { 204: { description: 'Noted.' } },
  example: () => ({
    as: mother,
    params: theThread,
    body: { message: talkExampleId('first') },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await markThreadRead(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const added = operation({
  ...both,
  method: 'post',
  path: '/case-threads/{id}/sides',
  summary: 'Bring others into a conversation',
  description: 'They read what was said before, too. A worker brings in a colleague of the own unit alone.',
  params: idParams,
  body: z.object(sides),
  problems: [403, 409],
  answers: { 204: { description: 'They stand in it now.' } },
  example: () => ({
    as: mother,
    params: theThread,
    body: { members: [memberId('aalto-17-vilma')] },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await addToThread(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const file = operation({
  ...both,
  method: 'get',
  path: '/case-threads/{id}/files/{file}',
  summary: 'Open a file of a conversation',
  params: z.object({ id, file: id }),
  answers: {
    200: {
      description: 'The file, in base64.',
      schema: z.object({ name: z.string(), type: z.string(), content: z.base64() }),
    },
  },
  example: () => ({ as: mother, params: { ...theThread, file: talkExampleId('file') }, status: 200 }),
  run: async ({ caller, params }) => {
    const { name, type, bytes } = await readThreadFile(caller, params)
    return { status: 200, body: { name, type, content: Buffer.from(bytes).toString('base64') } }
  },
})

export const caseMessageOperations: readonly Operation[] = [
  choices,
  ofCase,
  mine,
  own,
  opened,
  read,
  written,
  undone,
  dropped,
  marked,
  added,
  file,
]
