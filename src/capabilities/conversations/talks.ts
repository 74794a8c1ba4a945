/** What a young person does in the chat: begin, write, read, save, leave. Nobody asks who they are. */
import { z } from 'zod'
import { type Session, startFamilySession } from '#capabilities/accounts/index.ts'
import { crisisIn, type CrisisClass } from '#capabilities/directory/index.ts'
import { helpRequestShape, type Receipt, sendHelpRequest } from '#capabilities/help-requests/index.ts'
import type { Actor } from '#platform/actor.ts'
import { later as after, minutes } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Language, languages, type Localized } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { talkAccess } from './access.ts'
import { openingAt, type Opening } from './domain/opening.ts'
import { personalIn } from './domain/personal.ts'
import { afterMove, talkTimes, type TalkMove, type TalkOutcome, type TalkState } from './domain/talk.ts'
import * as queries from './queries.ts'
import { deskById, deskOfCounty, type DeskRow, waitingAt } from './queries-desk.ts'
import { savingKey, talkCode, talkCodeHash, talkIdOf } from './talk-code.ts'
import { conversationTexts } from './texts.ts'

export const longestMessage = 2000
const written = z.string().trim().min(1).max(longestMessage)

export type ChatNow = {
  readonly county: string
  readonly opening: Opening
  readonly hours: DeskRow['hours']
  readonly alwaysOpen: boolean
  readonly waiting: number
}

const timesOf = (desk: DeskRow): Parameters<typeof openingAt>[0] => ({
  isOn: desk.is_on,
  alwaysOpen: desk.always_open,
  hours: desk.hours,
})

export const openingOf = (desk: DeskRow, now: Date): Opening => openingAt(timesOf(desk), now)

/** Whether the chat of a county is open, until when, when next, and how many wait; null where a county has none. */
export const chatNow = useCase({
  name: 'talk.opening',
  trace: 'refusals',
  input: z.object({ county: z.string().length(2) }),
  needs: { openBecause: 'says when the chat is open' },
  run: async ({ tx, now }, { county }): Promise<ChatNow | null> => {
    const desk = await deskOfCounty(tx, county)
    if (desk === undefined || !desk.is_on) return null
    return {
      county,
      opening: openingOf(desk, now),
      hours: desk.hours,
      alwaysOpen: desk.always_open,
      waiting: await waitingAt(tx, desk.id),
    }
  },
})

/**
 * Words that tell who somebody is go no further, unless they speak of danger: then an address may be what help needs, and
 * whoever wrote it may send it as it stands.
 */
function demandAnonymous(text: string, asIs: boolean, field: string): void {
  if (personalIn(text).length === 0) return
  if (asIs && crisisIn(text) !== null) return
  throw new Refusal('invalid', 'invalid-input', { fields: [{ field, code: 'personal-details' }] })
}

export const talkShape = z.object({
  municipality: z.string().regex(/^\d{3}$/),
  language: z.enum(languages),
  nickname: z.string().trim().max(40).default(''),
  text: written,
  /** Send the words as they stand although they hold personal details; heeded only in danger. */
  asIs: z.boolean().default(false),
})

export type Begun = Session & { readonly code: string; readonly urgent: CrisisClass | null }

/**
 * Begins a talk with the first words. Stored are a nickname, the municipality and the words: no address, agent, cookie or
 * contact. The same key with the same words begins the same talk.
 * @source R127, S-22, ADR-0029
 */
export const startTalk = useCase({
  name: 'talk.start',
  input: z.object({
    key: z.string().min(8).max(200),
    from: z.string().max(200),
    countyOf: z.custom<(municipality: string) => string | null>((value) => typeof value === 'function'),
    talk: talkShape,
  }),
  needs: { openBecause: 'anybody young may talk, without an account' },
  // A whole school may sit behind one address; only a flood meets this.
  limits: ({ from }) => [{ limit: { name: 'talk', count: 60, perMinutes: 60 }, who: from }],
  run: async (ctx, { key, countyOf, talk }): Promise<Begun> => {
    const { tx, crypto, now } = ctx
    const code = talkCode(crypto, key, talk.text)
    const codeHash = talkCodeHash(crypto, code)
    const urgent = crisisIn(`${talk.nickname} ${talk.text}`)
    const begun = async (): Promise<Begun> => ({ ...(await startFamilySession(ctx, codeHash)), code, urgent })
    const id = talkIdOf(crypto, key)
    if (await queries.isTalk(tx, id)) {
      // The same key with other words: they would be lost, or it is not the one who began.
      if (!(await queries.isCode(tx, codeHash))) throw new Refusal('conflict', 'talk.key-used')
      return begun()
    }

    demandAnonymous(talk.nickname, false, 'nickname')
    demandAnonymous(talk.text, talk.asIs, 'text')
    const county = countyOf(talk.municipality)
    const desk = county === null ? undefined : await deskOfCounty(tx, county)
    if (county === null || desk === undefined) {
      throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'municipality', code: 'no-chat' }] })
    }
    if (openingOf(desk, now).state === 'closed') throw new Refusal('conflict', 'talk.closed-now')
    await queries.insertTalk(tx, {
      id,
      deskId: desk.id,
      county,
      channel: 'chat',
      municipality: talk.municipality,
      language: talk.language,
      nicknameSealed: talk.nickname === '' ? null : crypto.seal(talk.nickname),
      urgentClass: urgent,
      codeHash,
      dialogueId: null,
      now,
    })
    await queries.insertMessage(tx, {
      id: newId(),
      talkId: id,
      sender: 'young',
      personId: null,
      textSealed: crypto.seal(talk.text),
      now,
    })
    watch(ctx, id)
    await queries.ring(tx, { id, desk_id: desk.id })
    ctx.about({ county, talk: id, urgent: urgent !== null })
    return begun()
  },
})

/** Somebody looks at the talk every other minute for as long as it lives. */
export const watch = (ctx: Pick<Ctx, 'later' | 'now'>, talk: string): void =>
  ctx.later('watch-talk', { talk }, { at: after(ctx.now, minutes(talkTimes.look)) })

/** Finds a talk by its code for machines that send the code with every call; each is a counted try. */
export const openTalkByCode = useCase({
  name: 'talk.open-by-code',
  trace: 'refusals',
  input: z.object({ code: z.string().max(200), from: z.string() }),
  needs: { openBecause: 'whoever holds the code is the young person' },
  limits: ({ from }) => [{ limit: { name: 'talk-by-code', count: 600, perMinutes: 15 }, who: from }],
  run: async ({ tx, crypto }, { code }): Promise<Actor> => {
    const codeHash = talkCodeHash(crypto, code)
    if (!(await queries.isCode(tx, codeHash))) throw notFound()
    return { kind: 'code', codeHash }
  },
})

export type Line = {
  readonly id: string
  readonly from: 'young' | 'worker'
  /** The worker’s first name. */
  readonly name: string | null
  readonly text: string
  readonly at: Date
}

export type YoungView = {
  readonly id: string
  readonly state: TalkState
  readonly county: string
  readonly municipality: string
  readonly language: Language
  readonly nickname: string
  /** Its place in the queue while it waits: 1 is next. */
  readonly place: number | null
  readonly worker: { readonly name: string; readonly title: Localized } | null
  readonly lines: readonly Line[]
  readonly urgent: CrisisClass | null
  readonly opening: Opening
  /** Until when an ended talk can still be saved. */
  readonly saveUntil: Date | null
}

export const firstName = (name: string): string => name.split(' ')[0] ?? name

export const linesOf = async (ctx: Pick<Ctx, 'tx' | 'crypto'>, id: string): Promise<readonly Line[]> =>
  (await queries.messagesOf(ctx.tx, id)).map((row) => ({
    id: row.id,
    from: row.sender,
    name: row.name === null ? null : firstName(row.name),
    text: ctx.crypto.open(row.text_sealed),
    at: row.at,
  }))

/** Danger that the young person has written of, wherever in the talk. */
export const dangerIn = (lines: readonly Line[]): CrisisClass | null =>
  lines.reduce<CrisisClass | null>(
    (found, line) => (line.from === 'young' ? (crisisIn(line.text) ?? found) : found),
    null,
  )

async function ownTalk(ctx: Ctx): Promise<queries.TalkRow> {
  if (ctx.actor.kind !== 'code') throw new Refusal('not-signed-in', 'not-signed-in')
  const talk = await queries.talkOfCode(ctx.tx)
  if (talk === undefined) throw notFound()
  return talk
}

/** One's own talk; reading it is a sign of life. */
export const readOwnTalk = useCase({
  name: 'talk.read-own',
  trace: 'refusals',
  input: z.object({}),
  needs: { openBecause: 'shows only the talk of the code that the caller holds' },
  run: async (ctx): Promise<YoungView> => {
    const talk = await ownTalk(ctx)
    await queries.markSeen(ctx.tx, talk.id, 'young', ctx.now)
    const desk = await deskById(ctx.tx, talk.desk_id)
    const lines = await linesOf(ctx, talk.id)
    const worker = talk.holder_id === null ? undefined : await queries.personOf(ctx.tx, talk.holder_id)
    return {
      id: talk.id,
      state: talk.state,
      county: talk.county,
      municipality: talk.municipality,
      language: talk.language,
      nickname: talk.nickname_sealed === null ? '' : ctx.crypto.open(talk.nickname_sealed),
      place: await queries.placeOf(ctx.tx, talk.id),
      worker: worker === undefined ? null : { name: firstName(worker.name), title: worker.title },
      lines,
      urgent: dangerIn(lines),
      opening: desk === undefined ? { state: 'closed', next: null } : openingOf(desk, ctx.now),
      saveUntil: talk.closing_at === null ? null : after(talk.closing_at, minutes(talkTimes.toSave)),
    }
  },
})

/** A mark that differs when the young person's page would show something else; null when there is no talk any more. */
export const ownTalkMark = useCase({
  name: 'talk.mark-own',
  trace: 'refusals',
  input: z.object({}),
  needs: { openBecause: 'says only whether the talk of the code that the caller holds has changed' },
  run: async (ctx): Promise<string | null> => {
    if (ctx.actor.kind !== 'code') return null
    const talk = await queries.talkOfCode(ctx.tx)
    if (talk === undefined) return null
    await queries.markSeen(ctx.tx, talk.id, 'young', ctx.now)
    return `${talk.version} ${(await queries.placeOf(ctx.tx, talk.id)) ?? ''}`
  },
})

export async function beginMove(ctx: Ctx, id: string, move: TalkMove): Promise<queries.TalkRow> {
  const talk = await queries.lockTalk(ctx.tx, id)
  // Access was demanded a moment ago: gone now means that somebody else was quicker.
  if (talk === undefined) throw new Refusal('conflict', 'talk.already-taken')
  const step = afterMove(talk.state, move)
  if (!step.ok) throw new Refusal('conflict', `talk.${step.why}`)
  ctx.about({ county: talk.county, talk: id })
  return talk
}

/** One more line. Words of danger put the talk first in the queue, and the answer says so, that help is shown at once. */
export const writeInTalk = useCase({
  name: 'talk.write',
  input: z.object({ id: z.uuid(), text: written, asIs: z.boolean().default(false) }),
  needs: talkAccess.write,
  id: ({ id }) => id,
  run: async (ctx, { id, text, asIs }) => {
    const talk = await beginMove(ctx, id, 'young-writes')
    demandAnonymous(text, asIs, 'text')
    const urgent = crisisIn(text)
    await queries.insertMessage(ctx.tx, {
      id: newId(),
      talkId: id,
      sender: 'young',
      personId: null,
      textSealed: ctx.crypto.seal(text),
      now: ctx.now,
    })
    await queries.changeTalk(ctx.tx, id, {
      youngWroteAt: ctx.now,
      youngSeenAt: ctx.now,
      ...(urgent === null ? {} : { urgentClass: urgent }),
    })
    await queries.ring(ctx.tx, talk)
    ctx.about({ urgent: urgent !== null })
    return { urgent }
  },
})

/** How it ended, for the figures, when the young person goes. */
const leaving = (talk: queries.TalkRow): TalkOutcome =>
  talk.state === 'closing' || talk.state === 'talking' ? 'ended' : 'left'

/** The young person goes: everything that was written is removed at once. */
export const leaveTalk = useCase({
  name: 'talk.leave',
  input: z.object({ id: z.uuid() }),
  needs: talkAccess.leave,
  id: ({ id }) => id,
  run: async (ctx, { id }) => {
    const talk = await beginMove(ctx, id, 'leave')
    await queries.removeTalk(ctx.tx, talk, leaving(talk), ctx.now)
    await queries.ring(ctx.tx, talk)
  },
})

/** What a help request has room for. */
const longestRequest = 4000

/** A talk as the text of a help request. */
export function asText(talk: queries.TalkRow, lines: readonly Line[], nickname: string): string {
  const words = conversationTexts[talk.language].saved
  const said = lines.map(
    (line) => `${line.from === 'young' ? words.me : (line.name ?? words.worker)}: ${line.text}`,
  )
  const whole = [...(nickname === '' ? [] : [`${words.nickname}: ${nickname}`]), ...said].join('\n')
  // What was said last is what it was about.
  return whole.length <= longestRequest ? whole : `…${whole.slice(1 - longestRequest)}`
}

/**
 * The young person wants it kept: the talk becomes a help request with a promise and a follow code, and is itself removed.
 * Only the young person can do this. A way of contact may be left with it.
 * @source R127, ADR-0029
 */
export const saveTalk = useCase({
  name: 'talk.save',
  input: z.object({ id: z.uuid(), contact: helpRequestShape.shape.contact.default(null) }),
  needs: talkAccess.save,
  id: ({ id }) => id,
  run: async (ctx, { id, contact }): Promise<Receipt> => {
    const talk = await beginMove(ctx, id, 'save')
    const lines = await linesOf(ctx, id)
    const nickname = talk.nickname_sealed === null ? '' : ctx.crypto.open(talk.nickname_sealed)
    const request = {
      forWhom: 'myself-young',
      topics: [],
      worry: talk.urgent_class === null ? 'small' : 'big',
      text: asText(talk, lines, nickname),
      municipality: talk.municipality,
      language: talk.language,
      contact,
    }
    const receipt = await sendHelpRequest.within(ctx, {
      key: savingKey(ctx.crypto, id),
      body: JSON.stringify(request),
      from: '',
      countyOf: () => talk.county,
      request,
      channel: 'chat',
    })
    await queries.removeTalk(ctx.tx, talk, 'saved', ctx.now)
    await queries.ring(ctx.tx, talk)
    return receipt
  },
})
