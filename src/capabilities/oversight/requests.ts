/** What people ask about their own data: sent by one of a family, with a clock, answered or refused with a ground. */
import { z } from 'zod'
import { days, later } from '#platform/clock.ts'
import { helsinkiDate, plainDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { mailAddress } from '#platform/mail.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { languages } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { accessLogAccess, dataRequestAccess } from './access-officer.ts'
import {
  answerDue,
  extendedDue,
  isOpenRequest,
  mayExtend,
  refusalGrounds,
  requestKinds,
} from './domain/request-clock.ts'
import * as queries from './queries-requests.ts'
import { whoseData } from './who-looked.ts'

const words = z.string().trim().min(1).max(4000)
const answerWords = z.string().trim().min(5).max(8000)

/** How long the older part of a list stays open after it was granted. */
export const olderOpenDays = 90
/** So many requests of one person may wait at a time. */
export const mostOpenRequests = 10

export type DataRequest = Omit<
  queries.RequestRow,
  | 'name_sealed'
  | 'about_name_sealed'
  | 'words_sealed'
  | 'extension_sealed'
  | 'answer_sealed'
  | 'handler_words_sealed'
> & {
  readonly name: string
  readonly aboutName: string | null
  readonly words: string
  readonly extension: string | null
  readonly answer: string | null
  readonly handlerWords: string | null
}

/** What a worker has written for the officer stays between the two. */
function opened(ctx: Ctx, row: queries.RequestRow): DataRequest {
  const open = (sealed: Uint8Array | null): string | null =>
    sealed === null ? null : ctx.crypto.open(sealed)
  const {
    name_sealed,
    about_name_sealed,
    words_sealed,
    extension_sealed,
    answer_sealed,
    handler_words_sealed,
    ...rest
  } = row
  const isMember = ctx.actor.kind === 'member'
  return {
    ...rest,
    ...(isMember ? { handler_id: null, handler: null } : {}),
    name: ctx.crypto.open(name_sealed),
    aboutName: open(about_name_sealed),
    words: ctx.crypto.open(words_sealed),
    extension: open(extension_sealed),
    answer: open(answer_sealed),
    handlerWords: isMember ? null : open(handler_words_sealed),
  }
}

/** Sends a request; the clock runs from today. @source GDPR Art. 12–21, Act 703/2023 11 §, ADR-0038 */
export const sendDataRequest = useCase({
  name: 'data-request.send',
  input: z.object({
    kind: z.enum(requestKinds),
    words,
    /** Null: own data. Else the child for whom one acts now. */
    of: z.uuid().nullish(),
    language: z.enum(languages).optional(),
    /** Chosen by the one who asks, so that sending twice is sending once. */
    id: z.uuid().optional(),
  }),
  needs: { memberBecause: 'everybody may ask about own data' },
  proof: 'strong',
  run: async (
    ctx,
    { kind, words: said, of, language, id: given },
  ): Promise<{ readonly id: string; readonly due: string }> => {
    const whose = await whoseData(ctx, of)
    const { actor, tx, now } = ctx
    if (actor.kind !== 'member') throw notFound()
    if ((await queries.openRequestCount(tx, actor.id)) >= mostOpenRequests)
      throw new Refusal('conflict', 'too-many-requests-open')
    const isOwn = whose === actor.id
    const name = await queries.sealedNameOf(tx, actor.id)
    if (name === null) throw notFound()
    const id = given ?? newId()
    const due = answerDue(helsinkiDate(now))
    const isNew = await queries.insertRequest(tx, {
      id,
      county: actor.county,
      member: actor.id,
      about: isOwn ? null : whose,
      kind,
      language: language ?? actor.language,
      name,
      aboutName: isOwn ? null : await queries.sealedNameOf(tx, whose),
      words: ctx.crypto.seal(said),
      now,
      due,
    })
    ctx.about({
      county: actor.county,
      member: whose,
      request: id,
      kind,
      ...(isNew ? {} : { repeated: true }),
    })
    if (!isNew) {
      const there = await queries.request(tx, id)
      if (there === undefined || there.member_id !== actor.id)
        throw new Refusal('conflict', 'request-id-taken')
      return { id, due: there.due_on }
    }
    ctx.later('notify-data-request', { request: id, to: 'officers' })
    return { id, due }
  },
})

export const myDataRequests = useCase({
  name: 'data-request.own',
  input: z.object({}),
  needs: { memberBecause: 'shows the requests that one has sent' },
  proof: 'strong',
  run: async (ctx): Promise<readonly DataRequest[]> => {
    if (ctx.actor.kind !== 'member') throw notFound()
    const rows = await queries.requestsOf(ctx.tx, ctx.actor.id)
    ctx.about({ county: ctx.actor.county, member: ctx.actor.id, shown: rows.length })
    return rows.map((row) => opened(ctx, row))
  },
})

export const readDataRequest = useCase({
  name: 'data-request.read',
  input: z.object({ id: z.uuid() }),
  needs: dataRequestAccess.read,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id }): Promise<DataRequest> => {
    const row = await queries.request(ctx.tx, id)
    if (row === undefined) throw notFound()
    ctx.about({ county: row.county, request: id, ...aboutPerson(row), by: relationOf(ctx, row) })
    return opened(ctx, row)
  },
})

const relationOf = (ctx: Ctx, row: queries.RequestRow): string =>
  ctx.actor.kind === 'member'
    ? 'own'
    : ctx.actor.kind === 'person' && row.handler_id === ctx.actor.id
      ? 'handler'
      : 'officer'

/** A worker who reads what one of a family has asked is on that one's list of readers too. */
const aboutPerson = (row: queries.RequestRow): { member?: string } => {
  const member = row.about_id ?? row.member_id
  return member === null ? {} : { member }
}

async function begin(ctx: Ctx, id: string, version: number): Promise<queries.RequestRow> {
  const locked = await queries.lockRequest(ctx.tx, id)
  const row = locked === undefined ? undefined : await queries.request(ctx.tx, id)
  if (locked === undefined || row === undefined) throw notFound()
  ctx.about({ county: row.county, request: id, ...aboutPerson(row), by: relationOf(ctx, row) })
  if (!isOpenRequest(row.state)) throw new Refusal('conflict', 'request-closed')
  if (row.version !== version) throw new Refusal('conflict', 'request-changed-meanwhile')
  return row
}

const move = { id: z.uuid(), version: z.number().int() }

export const withdrawDataRequest = useCase({
  name: 'data-request.withdraw',
  input: z.object(move),
  needs: dataRequestAccess.withdraw,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, version }) => {
    await begin(ctx, id, version)
    await queries.close(ctx.tx, id, {
      now: ctx.now,
      by: null,
      state: 'withdrawn',
      answer: null,
      ground: null,
      logFrom: null,
      logOpenUntil: null,
    })
  },
})

/** What one officer sees of all requests of the county: those that are open first, the most urgent at the top. */
export const listDataRequests = useCase({
  name: 'data-request.list',
  input: z.object({ county: z.string().max(10) }),
  needs: accessLogAccess.read,
  id: ({ county }) => county,
  proof: 'strong',
  run: async (ctx, { county }): Promise<readonly DataRequest[]> => {
    const rows = await queries.requestsIn(ctx.tx, county, 200)
    ctx.about({ county, shown: rows.length })
    return rows.map((row) => opened(ctx, row))
  },
})

/** Two more months, told with the reason within the first. @source GDPR Art. 12(3) */
export const extendDataRequest = useCase({
  name: 'data-request.extend',
  input: z.object({ ...move, reason: answerWords }),
  needs: dataRequestAccess.answer,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, version, reason }) => {
    const row = await begin(ctx, id, version)
    const received = helsinkiDate(row.received_at)
    if (!mayExtend(row.state, received, helsinkiDate(ctx.now)))
      throw new Refusal('conflict', 'extended-too-late')
    await queries.extend(ctx.tx, id, {
      now: ctx.now,
      due: extendedDue(received),
      reason: ctx.crypto.seal(reason),
    })
    ctx.later('notify-data-request', { request: id, to: 'sender' })
  },
})

/** Asks the worker who knows the matter; that one reads the request until it is closed. */
export const askHandler = useCase({
  name: 'data-request.ask-worker',
  input: z.object({ ...move, email: z.string().trim().max(200).regex(mailAddress) }),
  needs: dataRequestAccess.answer,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, version, email }) => {
    const row = await begin(ctx, id, version)
    const person = await queries.workerByEmail(ctx.tx, row.county, email)
    if (person === null)
      throw new Refusal('invalid', 'invalid-input', {
        fields: [{ field: 'email', code: 'worker-not-found' }],
      })
    await queries.setHandler(ctx.tx, id, person)
    ctx.about({ handler: person })
    ctx.later('notify-data-request', { request: id, to: 'worker' })
  },
})

/** What the worker who was asked tells the officer: what was corrected, or why not. */
export const noteDataRequest = useCase({
  name: 'data-request.note',
  input: z.object({ ...move, words: answerWords }),
  needs: dataRequestAccess.note,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, version, words: said }) => {
    await begin(ctx, id, version)
    await queries.setHandlerWords(ctx.tx, id, ctx.crypto.seal(said))
  },
})

/**
 * Answers a request, or refuses it with a ground. An older list of readers is opened from a day on, for ninety days.
 * @source GDPR Art. 12(4), Act 703/2023 11 §, ADR-0038
 */
export const answerDataRequest = useCase({
  name: 'data-request.answer',
  input: z.object({
    ...move,
    answer: answerWords,
    /** Null: it is granted. */
    ground: z.enum(refusalGrounds).nullish(),
    logFrom: z.iso.date().nullish(),
  }),
  needs: dataRequestAccess.answer,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, version, answer, ground, logFrom }) => {
    const row = await begin(ctx, id, version)
    const isRefused = ground !== null && ground !== undefined
    const opens = row.kind === 'older-log' && !isRefused
    if (opens && (logFrom === null || logFrom === undefined))
      throw new Refusal('invalid', 'invalid-input', {
        fields: [{ field: 'logFrom', code: 'log-from-needed' }],
      })
    await queries.close(ctx.tx, id, {
      now: ctx.now,
      by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
      state: isRefused ? 'refused' : 'answered',
      answer: ctx.crypto.seal(answer),
      ground: ground ?? null,
      logFrom: opens && logFrom !== null && logFrom !== undefined ? plainDate(logFrom) : null,
      logOpenUntil: opens ? helsinkiDate(later(ctx.now, days(olderOpenDays))) : null,
    })
    ctx.about({ outcome: isRefused ? 'refused' : 'answered', ...(isRefused ? { ground } : {}) })
    ctx.later('notify-data-request', { request: id, to: 'sender' })
  },
})
