import { z } from 'zod'
import {
  entryLinkKinds,
  giveFeedback,
  makeEntryLink,
  markAttended,
  readEntryLink,
  readGroup,
  removeEntryLink,
  setGroupWords,
  setSessions,
} from '#capabilities/meeting-places/index.ts'
import { inLanguage } from '#platform/text.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { day, id, idParams, instant, iso, langQuery } from './shapes.ts'
import { feedback, feedbackShown } from './sign-up-shapes.ts'

const tag = 'Groups and wishes'
const ours = { ...noInput, tag, auth: 'person', reach: 'private' } as const

const words = z.object({
  fi: z.string().max(2000).optional(),
  sv: z.string().max(2000).optional(),
  en: z.string().max(2000).optional(),
})
const material = z.object({ title: words, url: z.string().max(500) })
const version = z.int().positive()

const read = operation({
  ...ours,
  method: 'get',
  path: '/activities/{id}/group',
  summary: 'See the sessions, links and feedback of a group',
  params: idParams,
  query: langQuery,
  problems: [403],
  answers: {
    200: {
      description: 'The group. Who is in it stands in its sign-ups.',
      schema: z.object({
        version,
        title: z.string(),
        sessions: z.array(
          z.object({ id, theme: z.string(), forParents: z.boolean(), occurrence: id.nullable() }),
        ),
        days: z.array(
          z.object({ id, day, startsAt: instant, endsAt: instant, session: id.nullable(), there: z.int() }),
        ),
        links: z.array(z.object({ kind: z.enum(entryLinkKinds), usesLeft: z.int(), expiresAt: instant })),
        feedback,
      }),
    },
  },
  example: ({ signUps }) => ({ as: 'coordinator', params: { id: signUps.group }, status: 200 }),
  run: async ({ caller, params, query }) => {
    const view = await readGroup(caller, { activity: params.id })
    return {
      status: 200,
      body: {
        version: view.activity.version,
        title: inLanguage(view.activity.title, query.lang),
        sessions: view.sessions.map(({ id: session, theme, forParents, occurrence }) => ({
          id: session,
          theme: inLanguage(theme, query.lang),
          forParents,
          occurrence,
        })),
        days: view.days.map((each) => ({
          id: each.id,
          day: each.day,
          startsAt: iso(each.startsAt),
          endsAt: iso(each.endsAt),
          session: each.sessionId,
          there: each.there,
        })),
        links: view.links.map(({ kind, uses, expiresAt }) => ({
          kind,
          usesLeft: uses,
          expiresAt: iso(expiresAt),
        })),
        feedback: feedbackShown(view.feedback),
      },
    }
  },
})

const sessions = operation({
  ...ours,
  method: 'put',
  path: '/activities/{id}/sessions',
  summary: 'Set the sessions of a group and their themes',
  description: 'In their order; those that are not named any more go. `version` is the one that was read.',
  params: idParams,
  body: z.object({
    version,
    sessions: z
      .array(
        z.object({
          id: id.nullable().default(null),
          theme: words,
          contents: words.default({}),
          forParents: z.boolean().default(false),
          materials: z.array(material).max(30).default([]),
          occurrence: id.nullable().default(null),
        }),
      )
      .max(40),
  }),
  problems: [403, 409],
  answers: { 200: { description: 'Set.', schema: z.object({ version }) } },
  example: ({ signUps }) => ({
    as: 'coordinator',
    params: { id: signUps.group },
    body: {
      version: 1,
      sessions: [
        { theme: { fi: 'Isänä arjessa', sv: 'Pappa i vardagen' }, occurrence: signUps.day },
        { theme: { fi: 'Oma jaksaminen', sv: 'Att orka' }, forParents: true },
      ],
    },
    status: 200,
  }),
  run: async ({ caller, params, body }) => ({
    status: 200,
    body: await setSessions(caller, { activity: params.id, ...body }),
  }),
})

const groupWords = operation({
  ...ours,
  method: 'put',
  path: '/activities/{id}/group-words',
  summary: 'Set what is agreed to, the parents’ part and what is given along',
  params: idParams,
  body: z.object({
    version,
    consentWords: words.default({}),
    parentsWords: words.default({}),
    materials: z.array(material).max(30).default([]),
  }),
  problems: [403, 409],
  answers: { 200: { description: 'Set.', schema: z.object({ version }) } },
  example: ({ signUps }) => ({
    as: 'coordinator',
    params: { id: signUps.group },
    body: {
      version: 2,
      consentWords: { fi: 'Ryhmässä kerrottu jää ryhmään.', sv: 'Det som sägs i gruppen stannar i gruppen.' },
    },
    status: 200,
  }),
  run: async ({ caller, params, body }) => ({
    status: 200,
    body: await setGroupWords(caller, { activity: params.id, ...body }),
  }),
})

const attendance = operation({
  ...ours,
  method: 'put',
  path: '/activities/{id}/attendance',
  summary: 'Mark who was there',
  description: 'All of a day at once; sent twice it is the same.',
  params: idParams,
  body: z.object({ occurrence: id, there: z.array(id).max(500) }),
  problems: [403],
  answers: { 204: { description: 'Marked.' } },
  example: ({ signUps }) => ({
    as: 'coordinator',
    params: { id: signUps.group },
    body: { occurrence: signUps.day, there: [] },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await markAttended(caller, { activity: params.id, ...body })
    return { status: 204 }
  },
})

const invite = operation({
  ...ours,
  method: 'post',
  path: '/activities/{id}/entry-links',
  summary: 'Make an invitation, or the teacher’s link',
  description: 'The token is given once; the same key gives the same one.',
  params: idParams,
  headers: z.object({ 'idempotency-key': z.string().min(8).max(200) }),
  body: z.object({
    kind: z.enum(entryLinkKinds),
    uses: z.int().min(1).max(60).default(1),
    days: z.int().min(1).max(120).default(30),
  }),
  problems: [403],
  answers: { 201: { description: 'The link.', schema: z.object({ token: z.string(), expiresAt: instant }) } },
  example: ({ signUps }) => ({
    as: 'coordinator',
    params: { id: signUps.group },
    headers: { 'idempotency-key': signUps.linkKey },
    body: { kind: 'invitation', uses: 2 },
    status: 201,
  }),
  run: async ({ caller, params, headers, body }) => {
    const { token, expiresAt } = await makeEntryLink(caller, {
      activity: params.id,
      key: headers['idempotency-key'],
      ...body,
    })
    return { status: 201, body: { token, expiresAt: iso(expiresAt) } }
  },
})

const open = operation({
  ...noInput,
  method: 'get',
  path: '/entry-links/{token}',
  summary: 'See what an invitation leads to',
  tag,
  auth: 'none',
  reach: 'private',
  params: z.object({ token: z.string().max(100) }),
  query: langQuery,
  problems: [429],
  answers: {
    200: {
      description: 'The activity. Send the token as `entry` when signing up.',
      schema: z.object({
        activity: id,
        title: z.string(),
        kind: z.enum(entryLinkKinds),
        usesLeft: z.int(),
        expiresAt: instant,
      }),
    },
  },
  example: ({ signUps }) => ({ params: { token: signUps.link }, status: 200 }),
  run: async ({ caller, params, query, from }) => {
    const found = await readEntryLink(caller, { ...params, from })
    return {
      status: 200,
      body: {
        activity: found.activity,
        title: inLanguage(found.title, query.lang),
        kind: found.kind,
        usesLeft: found.usesLeft,
        expiresAt: iso(found.expiresAt),
      },
    }
  },
})

const takeBack = operation({
  ...ours,
  method: 'delete',
  path: '/activities/{id}/entry-links',
  summary: 'Take all links of a group back',
  params: idParams,
  problems: [403],
  answers: { 204: { description: 'None opens any more.' } },
  example: ({ signUps }) => ({ as: 'coordinator', params: { id: signUps.group }, status: 204 }),
  run: async ({ caller, params }) => {
    await removeEntryLink(caller, { activity: params.id, link: null })
    return { status: 204 }
  },
})

const think = operation({
  ...noInput,
  method: 'post',
  path: '/activities/{id}/feedback',
  summary: 'Say what one thought of a group or an event',
  description: 'By the token of the mail. Once; nothing leads from it back to who said it.',
  tag,
  auth: 'none',
  reach: 'private',
  params: idParams,
  body: z.object({
    token: z.string().max(200),
    mark: z.int().min(1).max(5),
    words: z.string().max(2000).default(''),
  }),
  problems: [404, 429],
  answers: { 200: { description: 'Thank you.', schema: z.object({ repeated: z.boolean() }) } },
  example: ({ signUps }) => ({
    params: { id: signUps.past },
    body: { token: signUps.feedback, mark: 5, words: 'Lapset viihtyivät rasteilla.' },
    status: 200,
  }),
  run: async ({ caller, params, body, from }) => ({
    status: 200,
    body: await giveFeedback(caller, { activity: params.id, from, ...body }),
  }),
})

export const groupOperations: readonly Operation[] = [
  read,
  sessions,
  groupWords,
  attendance,
  invite,
  open,
  takeBack,
  think,
]
