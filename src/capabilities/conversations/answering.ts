/** What the workers on the chat's rota do: take the next, answer, hand over, end. Several talks at once are usual. */
import { z } from 'zod'
import type { CrisisClass } from '#capabilities/directory/index.ts'
import { later as after } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import type { Language, Localized } from '#platform/text.ts'
import { textLater } from '#platform/text-outbox.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { talkAccess } from './access.ts'
import type { Opening } from './domain/opening.ts'
import type { TalkState } from './domain/talk.ts'
import * as queries from './queries.ts'
import { type DeskRow, desksFor } from './queries-desk.ts'
import { dialogueById } from './queries-dialogue.ts'
import { beginMove, dangerIn, type Line, linesOf, longestMessage, openingOf } from './talks.ts'

/** What was written just before the end goes to the phone first. */
const lastWordsMs = 10_000

const me = (ctx: Ctx): string => {
  if (ctx.actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
  return ctx.actor.id
}

export type TalkItem = {
  readonly id: string
  readonly channel: 'chat' | 'text-message'
  readonly state: TalkState
  readonly nickname: string
  readonly municipality: Localized
  readonly language: Language
  readonly isUrgent: boolean
  readonly startedAt: Date
  readonly isMine: boolean
  readonly isOfferedToMe: boolean
  readonly holder: string | null
  /** The last word is the young person's. */
  readonly waitsForAnswer: boolean
}

export type TalkDesk = {
  readonly id: string
  readonly county: string
  readonly unit: Localized
  readonly opening: Opening
  readonly hours: DeskRow['hours']
  readonly alwaysOpen: boolean
  readonly isOn: boolean
  readonly isOnRota: boolean
  readonly mayEdit: boolean
}

export type TalkList = { readonly desks: readonly TalkDesk[]; readonly talks: readonly TalkItem[] }

/** The talks that one may see: what waits at one's desks, one's own, and those offered. Nothing of what was written. */
export const listTalks = useCase({
  name: 'talk.list',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'lists only what the one who asks has a relation to' },
  run: async (ctx): Promise<TalkList> => {
    const own = me(ctx)
    const desks = await desksFor(ctx.tx)
    const talks = await queries.talksFor(ctx.tx)
    return {
      desks: desks.map((desk) => ({
        id: desk.id,
        county: desk.county,
        unit: desk.unit_name,
        opening: openingOf(desk, ctx.now),
        hours: desk.hours,
        alwaysOpen: desk.always_open,
        isOn: desk.is_on,
        isOnRota: desk.on_rota,
        mayEdit: desk.may_edit,
      })),
      talks: talks.map((row) => ({
        id: row.id,
        channel: row.channel,
        state: row.state,
        nickname: row.nickname_sealed === null ? '' : ctx.crypto.open(row.nickname_sealed),
        municipality: row.municipality_name,
        language: row.language,
        isUrgent: row.urgent_class !== null,
        startedAt: row.started_at,
        isMine: row.holder_id === own,
        isOfferedToMe: row.offered_to === own,
        holder: row.holder_name,
        waitsForAnswer: row.last_sender === 'young',
      })),
    }
  },
})

/** A mark that differs when the list would show something else. */
export const talksMark = useCase({
  name: 'talk.mark-list',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'says only whether the own list has changed' },
  run: async (ctx): Promise<string | null> => {
    if ((await desksFor(ctx.tx)).length === 0) return null
    return (await queries.talksFor(ctx.tx)).map((talk) => `${talk.id}${talk.version}`).join()
  },
})

export type WorkerTalk = {
  readonly id: string
  readonly channel: 'chat' | 'text-message'
  readonly state: TalkState
  readonly county: string
  readonly nickname: string
  readonly municipality: Localized
  readonly language: Language
  readonly startedAt: Date
  readonly lines: readonly Line[]
  readonly isUrgent: boolean
  readonly danger: CrisisClass | null
  readonly isMine: boolean
  readonly isOfferedToMe: boolean
  readonly offeredTo: string | null
  readonly holder: string | null
  readonly colleagues: readonly queries.Colleague[]
}

/** One talk in full. A worker who holds it is there as long as the page is read. */
export const readTalk = useCase({
  name: 'talk.read',
  input: z.object({ id: z.uuid() }),
  needs: talkAccess.read,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<WorkerTalk> => {
    const own = me(ctx)
    const talk = await queries.talkById(ctx.tx, id)
    const item = (await queries.talksFor(ctx.tx)).find((each) => each.id === id)
    if (talk === undefined || item === undefined) throw notFound()
    if (talk.holder_id === own) await queries.markSeen(ctx.tx, id, 'worker', ctx.now)
    const colleagues = await queries.colleaguesAt(ctx.tx, talk.desk_id)
    const lines = await linesOf(ctx, id)
    ctx.about({ county: talk.county, talk: id })
    return {
      id,
      channel: talk.channel,
      state: talk.state,
      county: talk.county,
      nickname: talk.nickname_sealed === null ? '' : ctx.crypto.open(talk.nickname_sealed),
      municipality: item.municipality_name,
      language: talk.language,
      startedAt: talk.started_at,
      lines,
      isUrgent: talk.urgent_class !== null,
      danger: dangerIn(lines),
      isMine: talk.holder_id === own,
      isOfferedToMe: talk.offered_to === own,
      offeredTo: colleagues.find((each) => each.id === talk.offered_to)?.name ?? null,
      holder: item.holder_name,
      colleagues,
    }
  },
})

/** A mark that differs when the talk's page would show something else; the holder is seen to be there. */
export const talkMark = useCase({
  name: 'talk.mark',
  trace: 'refusals',
  input: z.object({ id: z.uuid() }),
  needs: talkAccess.read,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<string | null> => {
    const talk = await queries.talkById(ctx.tx, id)
    if (talk === undefined) return null
    if (ctx.actor.kind === 'person' && talk.holder_id === ctx.actor.id)
      await queries.markSeen(ctx.tx, id, 'worker', ctx.now)
    return String(talk.version)
  },
})

async function give(ctx: Ctx, talk: queries.TalkRow): Promise<void> {
  await queries.changeTalk(ctx.tx, talk.id, {
    state: 'talking',
    holderId: me(ctx),
    offeredTo: null,
    takenAt: ctx.now,
    workerSeenAt: ctx.now,
  })
  await queries.ring(ctx.tx, talk)
}

/** Takes a waiting talk, or one that a colleague has offered. Of two who try at once one gets it. */
export const takeTalk = useCase({
  name: 'talk.take',
  input: z.object({ id: z.uuid() }),
  needs: talkAccess.take,
  id: ({ id }) => id,
  run: async (ctx, { id }) => {
    const own = me(ctx)
    const seen = await queries.talkById(ctx.tx, id)
    await give(ctx, await beginMove(ctx, id, seen?.offered_to === own ? 'accept' : 'take'))
  },
})

/** The one who has waited longest, those in danger first; null when nobody waits. */
export const takeNextTalk = useCase({
  name: 'talk.take-next',
  input: z.object({}),
  needs: { signedInBecause: 'takes only from the rotas on which the one who asks stands' },
  run: async (ctx): Promise<string | null> => {
    me(ctx)
    const id = await queries.nextWaiting(ctx.tx)
    if (id !== null) await give(ctx, await beginMove(ctx, id, 'take'))
    return id
  },
})

export const replyInTalk = useCase({
  name: 'talk.reply',
  input: z.object({ id: z.uuid(), text: z.string().trim().min(1).max(longestMessage) }),
  needs: talkAccess.reply,
  id: ({ id }) => id,
  run: async (ctx, { id, text }) => {
    const talk = await beginMove(ctx, id, 'worker-writes')
    const messageId = newId()
    await queries.insertMessage(ctx.tx, {
      id: messageId,
      talkId: id,
      sender: 'worker',
      personId: me(ctx),
      textSealed: ctx.crypto.seal(text),
      now: ctx.now,
    })
    await queries.changeTalk(ctx.tx, id, { workerWroteAt: ctx.now, workerSeenAt: ctx.now })
    if (talk.channel === 'text-message') ctx.later('text-of-worker', { talk: id, message: messageId })
    await queries.ring(ctx.tx, talk)
  },
})

/** Offers the talk to a colleague on the rota. Until the colleague takes it, whoever offers still answers for it. */
export const offerTalk = useCase({
  name: 'talk.offer',
  input: z.object({ id: z.uuid(), to: z.uuid() }),
  needs: talkAccess.offer,
  id: ({ id }) => id,
  run: async (ctx, { id, to }) => {
    const talk = await beginMove(ctx, id, 'offer')
    const colleagues = await queries.colleaguesAt(ctx.tx, talk.desk_id)
    if (!colleagues.some((each) => each.id === to))
      throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'to', code: 'not-on-rota' }] })
    await queries.changeTalk(ctx.tx, id, { offeredTo: to })
    await queries.ring(ctx.tx, talk)
  },
})

/** Gives the talk back to the queue. It keeps its place: whoever has waited longest is next. */
export const releaseTalk = useCase({
  name: 'talk.release',
  input: z.object({ id: z.uuid() }),
  needs: talkAccess.release,
  id: ({ id }) => id,
  run: async (ctx, { id }) => {
    const talk = await beginMove(ctx, id, 'release')
    await queries.changeTalk(ctx.tx, id, {
      state: 'waiting',
      holderId: null,
      offeredTo: null,
      workerSeenAt: null,
    })
    await queries.ring(ctx.tx, talk)
  },
})

/** Ends the talk. A young person in the chat may still save it for half an hour; then everything in it is removed. */
export const endTalk = useCase({
  name: 'talk.end',
  input: z.object({ id: z.uuid() }),
  needs: talkAccess.end,
  id: ({ id }) => id,
  run: async (ctx, { id }) => {
    const talk = await beginMove(ctx, id, 'end')
    if (talk.channel === 'text-message')
      ctx.later('end-text-talk', { talk: id }, { at: after(ctx.now, lastWordsMs) })
    await queries.changeTalk(ctx.tx, id, { state: 'closing', closingAt: ctx.now, offeredTo: null })
    await queries.ring(ctx.tx, talk)
  },
})

/** Writes a worker's line to the phone of the dialogue. Run by a job: the number is nobody else's to read. */
export const textToPhone = useCase({
  name: 'talk.text-to-phone',
  trace: 'refusals',
  input: z.object({ talk: z.uuid(), message: z.uuid() }),
  needs: { signedInBecause: 'run by a job' },
  run: async (ctx, { talk: id, message }) => {
    const talk = await queries.talkById(ctx.tx, id)
    const dialogueId = talk?.dialogue_id ?? null
    const dialogue = dialogueId === null ? undefined : await dialogueById(ctx.tx, dialogueId)
    const lines = await queries.messagesOf(ctx.tx, id)
    const upTo = lines.findIndex((each) => each.id === message)
    if (talk === undefined || dialogue === undefined || upTo === -1) return
    const to = ctx.crypto.open(dialogue.number_sealed)
    const urgent = talk.urgent_class !== null
    // Two lines of the same moment are two jobs in no order: whichever is first takes along what was written before.
    for (const line of lines.slice(0, upTo + 1)) {
      if (line.sender !== 'worker') continue
      const text = ctx.crypto.open(line.text_sealed)
      await textLater(ctx.tx, ctx.crypto, ctx.now, { to, text }, { urgent }, line.id)
    }
  },
})
