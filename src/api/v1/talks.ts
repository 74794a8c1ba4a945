import { z } from 'zod'
import {
  chatNow,
  endTalk,
  leaveTalk,
  type Line,
  listTalks,
  longestMessage,
  offerTalk,
  openTalkByCode,
  readOwnTalk,
  readTalk,
  releaseTalk,
  replyInTalk,
  saveTalk,
  startTalk,
  takeNextTalk,
  takeTalk,
  talkShape,
  writeInTalk,
} from '#capabilities/conversations/index.ts'
import { helpRequestShape } from '#capabilities/help-requests/index.ts'
import { anyone } from '#platform/actor.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage, languages } from '#platform/text.ts'
import type { Caller } from '#platform/use-case.ts'
import { crisisCardFor } from './crisis.ts'
import { noInput, operation, type Operation } from './operation.ts'
import {
  countyCode,
  crisisCard,
  id,
  idParams,
  instant,
  iso,
  isoOrNull,
  langQuery,
  personName,
} from './shapes.ts'

const state = z.enum(['waiting', 'talking', 'closing']).meta({
  description: 'Waits for a worker · a worker answers · ended, and can still be saved.',
})
const line = z
  .object({
    id,
    from: z.enum(['young', 'worker']),
    name: z.string().nullable(),
    text: z.string(),
    at: instant,
  })
  .meta({ id: 'TalkLine' })
const linesOf = (lines: readonly Line[]): z.input<typeof line>[] =>
  lines.map((each) => ({ ...each, at: iso(each.at) }))

const opening = operation({
  ...noInput,
  method: 'get',
  path: '/chat/{county}',
  summary: 'Whether a county’s chat is open',
  description: 'Until when, or when it opens next, and how many wait. 404 where a county has no chat.',
  tag: 'Talks',
  auth: 'none',
  reach: 'private',
  params: z.object({ county: countyCode }),
  problems: [404],
  answers: {
    200: {
      description: 'The chat now.',
      schema: z.object({
        isOpen: z.boolean(),
        until: instant.nullable(),
        opensAt: instant.nullable(),
        waiting: z.int(),
      }),
    },
  },
  example: (samples) => ({ params: { county: samples.county }, status: 200 }),
  run: async ({ caller, params }) => {
    const now = await chatNow(caller, params)
    if (now === null) throw notFound()
    const { opening: at } = now
    return {
      status: 200,
      body: {
        isOpen: at.state === 'open',
        until: isoOrNull(at.state === 'open' ? at.until : null),
        opensAt: isoOrNull(at.state === 'closed' ? at.next : null),
        waiting: now.waiting,
      },
    }
  },
})

const start = operation({
  ...noInput,
  method: 'post',
  path: '/chat/talks',
  summary: 'Begin a talk',
  description:
    'For young people, without a name or an account. Identity codes, phone numbers, mail addresses and street addresses are ' +
    'refused, but in danger with `asIs`. The same key with the same words begins the same talk; with other words: 409. Words of danger bring `urgent`: show it at once.',
  tag: 'Talks',
  auth: 'none',
  reach: 'private',
  headers: z.object({
    'idempotency-key': z.string().min(8).max(200).meta({
      description:
        'Made anew for each talk and kept for repeats; at least 8 characters, best 128 random bits.',
    }),
  }),
  body: talkShape,
  problems: [409, 429],
  answers: {
    201: {
      description: 'Whoever holds the code is the young person. Only its hash is stored.',
      schema: z.object({ code: z.string(), urgent: crisisCard.nullable() }),
    },
  },
  example: (samples) => ({
    headers: { 'idempotency-key': samples.talkKey },
    body: {
      municipality: samples.municipality,
      language: 'fi',
      nickname: 'Kuutamo',
      text: samples.talkText,
    },
    status: 201,
  }),
  run: async ({ caller, deps, headers, body, from }) => {
    const { code, urgent } = await startTalk(
      { ...caller, actor: anyone },
      { key: headers['idempotency-key'], from, countyOf: deps.catalogue.countyServing, talk: body },
    )
    const county = deps.catalogue.countyServing(body.municipality)
    return {
      status: 201,
      body: { code, urgent: crisisCardFor(deps.catalogue, urgent, county, body.language) },
    }
  },
})

const codeParams = z.object({ code: z.string().max(200).meta({ description: 'The code of the talk.' }) })

const asYoung = async (caller: Caller, code: string, from: string): Promise<Caller> => ({
  ...caller,
  actor: await openTalkByCode({ ...caller, actor: anyone }, { code, from }),
})

const own = operation({
  ...noInput,
  method: 'get',
  path: '/chat/talks/{code}',
  summary: 'Read one’s own talk',
  description:
    'Its place in the queue, who answers, and what was said. Reading is a sign of life. 404: it has ended.',
  tag: 'Talks',
  auth: 'none',
  reach: 'private',
  params: codeParams,
  query: langQuery,
  problems: [429],
  answers: {
    200: {
      description: 'The talk.',
      schema: z.object({
        state,
        place: z.int().nullable().meta({ description: '1 is next.' }),
        worker: z.object({ name: z.string(), title: z.string() }).nullable(),
        lines: z.array(line),
        saveUntil: instant.nullable(),
        urgent: crisisCard.nullable(),
      }),
    },
  },
  example: (samples) => ({ params: { code: samples.talkCode }, status: 200 }),
  run: async ({ caller, deps, params, query, from }) => {
    const view = await readOwnTalk(await asYoung(caller, params.code, from), {})
    return {
      status: 200,
      body: {
        state: view.state,
        place: view.place,
        worker:
          view.worker === null
            ? null
            : { name: view.worker.name, title: inLanguage(view.worker.title, query.lang) },
        lines: linesOf(view.lines),
        saveUntil: isoOrNull(view.saveUntil),
        urgent: crisisCardFor(deps.catalogue, view.urgent, view.county, query.lang),
      },
    }
  },
})

const write = operation({
  ...noInput,
  method: 'post',
  path: '/chat/talks/{code}/messages',
  summary: 'Write in one’s own talk',
  description: 'Words of danger put the talk first in the queue and bring `urgent`: show it at once.',
  tag: 'Talks',
  auth: 'none',
  reach: 'private',
  params: codeParams,
  query: langQuery,
  body: talkShape.pick({ text: true, asIs: true }),
  problems: [409, 429],
  answers: { 201: { description: 'Written.', schema: z.object({ urgent: crisisCard.nullable() }) } },
  example: (samples) => ({
    params: { code: samples.talkCode },
    body: { text: 'Koulussa on ollut vaikeaa.' },
    status: 201,
  }),
  run: async ({ caller, deps, params, query, body, from }) => {
    const young = await asYoung(caller, params.code, from)
    const view = await readOwnTalk(young, {})
    const { urgent } = await writeInTalk(young, { id: view.id, ...body })
    return { status: 201, body: { urgent: crisisCardFor(deps.catalogue, urgent, view.county, query.lang) } }
  },
})

const finish = operation({
  ...noInput,
  method: 'post',
  path: '/chat/talks/{code}/end',
  summary: 'End one’s own talk, saved or not',
  description:
    'Without `save` everything is removed at once. With it the talk becomes a help request with a promise and a follow code; ' +
    'a way of contact may be left. Only the young person can save.',
  tag: 'Talks',
  auth: 'none',
  reach: 'private',
  params: codeParams,
  body: z.object({ save: z.boolean().default(false), contact: helpRequestShape.shape.contact.default(null) }),
  problems: [429],
  answers: {
    200: {
      description: 'Ended.',
      schema: z.object({
        saved: z.object({ requestId: id, followCode: z.string(), promisedBy: instant }).nullable(),
      }),
    },
  },
  example: (samples) => ({
    params: { code: samples.talkCode },
    body: { save: true, contact: null },
    status: 200,
  }),
  run: async ({ caller, params, body, from }) => {
    const young = await asYoung(caller, params.code, from)
    const view = await readOwnTalk(young, {})
    if (!body.save) {
      await leaveTalk(young, { id: view.id })
      return { status: 200, body: { saved: null } }
    }
    const receipt = await saveTalk(young, { id: view.id, contact: body.contact })
    const saved = { requestId: receipt.id, followCode: receipt.code, promisedBy: iso(receipt.promisedBy) }
    return { status: 200, body: { saved } }
  },
})

const item = z
  .object({
    id,
    channel: z.enum(['chat', 'text-message']),
    state,
    nickname: z.string(),
    municipality: z.string(),
    language: z.enum(languages),
    isUrgent: z.boolean(),
    startedAt: instant,
    isMine: z.boolean(),
    isOfferedToMe: z.boolean(),
    waitsForAnswer: z.boolean(),
  })
  .meta({ id: 'Talk' })

const list = operation({
  ...noInput,
  method: 'get',
  path: '/talks',
  summary: 'List the talks that wait, one’s own and those offered',
  description:
    'Those in danger first, then in the order in which they came. Nothing of what was written is in it.',
  tag: 'Talks',
  auth: 'person',
  reach: 'private',
  query: langQuery,
  answers: { 200: { description: 'The talks.', schema: z.object({ talks: z.array(item) }) } },
  example: () => ({ as: 'psychologist', status: 200 }),
  run: async ({ caller, query }) => {
    const { talks } = await listTalks(caller, {})
    return {
      status: 200,
      body: {
        talks: talks.map(({ holder: _holder, ...talk }) => ({
          ...talk,
          municipality: inLanguage(talk.municipality, query.lang),
          startedAt: iso(talk.startedAt),
        })),
      },
    }
  },
})

const takeNext = operation({
  ...noInput,
  method: 'post',
  path: '/talks/take-next',
  summary: 'Take the one who has waited longest',
  description: 'Of two who try at once each gets another one. `id` is null when nobody waits.',
  tag: 'Talks',
  auth: 'person',
  reach: 'private',
  problems: [409],
  answers: { 200: { description: 'Taken.', schema: z.object({ id: id.nullable() }) } },
  example: () => ({ as: 'psychologist', status: 200 }),
  run: async ({ caller }) => ({ status: 200, body: { id: await takeNextTalk(caller, {}) } }),
})

const read = operation({
  ...noInput,
  method: 'get',
  path: '/talks/{id}',
  summary: 'Read one talk',
  description:
    'For those on the rota while it waits, then for who has taken it. Every reading leaves a trace.',
  tag: 'Talks',
  auth: 'person',
  reach: 'private',
  params: idParams,
  answers: {
    200: {
      description: 'The talk.',
      schema: z.object({
        state,
        isUrgent: z.boolean(),
        isMine: z.boolean(),
        lines: z.array(line),
        colleagues: z.array(personName).meta({ description: 'Whom it may be offered to.' }),
      }),
    },
  },
  example: (samples) => ({ as: 'psychologist', params: { id: samples.talk }, status: 200 }),
  run: async ({ caller, params }) => {
    const view = await readTalk(caller, params)
    return {
      status: 200,
      body: {
        state: view.state,
        isUrgent: view.isUrgent,
        isMine: view.isMine,
        lines: linesOf(view.lines),
        colleagues: view.colleagues.map((each) => ({ id: each.id, name: each.name })),
      },
    }
  },
})

const take = operation({
  ...noInput,
  method: 'post',
  path: '/talks/{id}/take',
  summary: 'Take a talk',
  description: 'One that waits, or one that a colleague has offered. Of two who try at once one gets it.',
  tag: 'Talks',
  auth: 'person',
  reach: 'private',
  params: idParams,
  problems: [409],
  answers: { 204: { description: 'Taken.' } },
  example: (samples) => ({ as: 'psychologist', params: { id: samples.talk }, status: 204 }),
  run: async ({ caller, params }) => {
    await takeTalk(caller, params)
    return { status: 204 }
  },
})

const reply = operation({
  ...noInput,
  method: 'post',
  path: '/talks/{id}/reply',
  summary: 'Answer in a talk',
  tag: 'Talks',
  auth: 'person',
  reach: 'private',
  params: idParams,
  body: z.object({ text: z.string().trim().min(1).max(longestMessage) }),
  problems: [409],
  answers: { 204: { description: 'Written.' } },
  example: (samples) => ({
    as: 'psychologist',
    params: { id: samples.talk },
    body: { text: 'Hei! Hyvä, että kirjoitit. Mitä on tapahtunut?' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await replyInTalk(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const handOn = operation({
  ...noInput,
  method: 'post',
  path: '/talks/{id}/hand-over',
  summary: 'Offer a talk to a colleague, or return it to the queue',
  description:
    'Until the colleague takes it, whoever offers answers for it. Without `to` it waits in its old place.',
  tag: 'Talks',
  auth: 'person',
  reach: 'private',
  params: idParams,
  body: z.object({ to: id.nullable() }),
  problems: [409],
  answers: { 204: { description: 'Offered, or returned.' } },
  example: (samples) => ({
    as: 'psychologist',
    params: { id: samples.talk },
    body: { to: samples.talkColleague },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await (body.to === null ? releaseTalk(caller, params) : offerTalk(caller, { ...params, to: body.to }))
    return { status: 204 }
  },
})

const end = operation({
  ...noInput,
  method: 'post',
  path: '/talks/{id}/end',
  summary: 'End a talk',
  description: 'The young person may still save it for half an hour. Then everything in it is removed.',
  tag: 'Talks',
  auth: 'person',
  reach: 'private',
  params: idParams,
  problems: [409],
  answers: { 204: { description: 'Ended.' } },
  example: (samples) => ({ as: 'psychologist', params: { id: samples.talk }, status: 204 }),
  run: async ({ caller, params }) => {
    await endTalk(caller, params)
    return { status: 204 }
  },
})

/** In an order in which the examples work one after another; the young person’s end comes last. */
export const talkOperations: readonly Operation[] = [
  opening,
  takeNext,
  start,
  own,
  write,
  list,
  read,
  take,
  reply,
  handOn,
  end,
  finish,
]
