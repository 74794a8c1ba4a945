/** What happens to talks by themselves: nobody waits unseen, no worker keeps one from afar, nothing stays. */
import { z } from 'zod'
import { sendHelpRequest } from '#capabilities/help-requests/index.ts'
import { system } from '#platform/actor.ts'
import { later as after, minutes, type Clock } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import type { Database } from '#platform/db/database.ts'
import { idFrom } from '#platform/ids.ts'
import { type Job, planJob } from '#platform/jobs.ts'
import { sendLater } from '#platform/mail.ts'
import type { Language } from '#platform/text.ts'
import { textLater } from '#platform/text-outbox.ts'
import { type Caller, type Ctx, useCase } from '#platform/use-case.ts'
import { momentInWords } from '#platform/words.ts'
import { textToPhone } from './answering.ts'
import { dueFor, talkTimes, type TalkOutcome } from './domain/talk.ts'
import * as queries from './queries.ts'
import { dialogueById, placeToAskFrom } from './queries-dialogue.ts'
import { savingKey } from './talk-code.ts'
import { asText, linesOf } from './talks.ts'
import { conversationTexts } from './texts.ts'

export type TalkTools = {
  readonly db: Database
  readonly clock: Clock
  readonly crypto: Crypto
  readonly links: {
    readonly talks: (lang: Language) => string
    readonly follow: (lang: Language) => string
  }
}

const asSystem = ({ db, clock, crypto }: TalkTools): Caller => ({
  db,
  clock,
  crypto,
  actor: system,
  limitFactor: 1,
})

const silentOutcome = (talk: queries.TalkRow): TalkOutcome =>
  talk.state === 'closing' ? 'ended' : talk.state === 'talking' ? 'silent' : 'unanswered'

/**
 * Whoever writes from a phone sees no page and waits for an answer, also over a night. Where the last word is theirs and
 * nobody has answered it in an hour, it is not removed: it becomes a help request with a promise and its alarms.
 * @returns whether it has
 */
async function askInstead(ctx: Ctx, talk: queries.TalkRow, links: TalkTools['links']): Promise<boolean> {
  if (talk.dialogue_id === null || talk.state === 'closing') return false
  const lines = await linesOf(ctx, talk.id)
  const dialogue = await dialogueById(ctx.tx, talk.dialogue_id)
  const municipality = await placeToAskFrom(ctx.tx, talk.id)
  if (lines.at(-1)?.from !== 'young' || dialogue === undefined || municipality === undefined) return false
  const to = ctx.crypto.open(dialogue.number_sealed)
  const request = {
    forWhom: 'myself-young',
    topics: [],
    worry: talk.urgent_class === null ? 'small' : 'big',
    text: asText(talk, lines, ''),
    municipality,
    language: talk.language,
    contact: { way: 'text-message', value: to, times: '', not: '' },
  }
  const { promisedBy, code } = await sendHelpRequest.within(ctx, {
    key: savingKey(ctx.crypto, talk.id),
    body: JSON.stringify(request),
    from: '',
    countyOf: () => talk.county,
    request,
    channel: 'text-message',
  })
  const { promise } = conversationTexts[talk.language].texts
  const text = promise(momentInWords(promisedBy, talk.language, ctx.now), links.follow(talk.language), code)
  await textLater(ctx.tx, ctx.crypto, ctx.now, { to, text }, {}, idFrom('talk-became-request', talk.id))
  await queries.removeTalk(ctx.tx, talk, 'saved', ctx.now)
  return true
}

/**
 * Looks after one talk: gives it back to the queue when its worker is gone, tells the unit when nobody takes it, and
 * removes it when it has ended or fallen silent. @returns whether it still lives
 */
export const lookAfterTalk = useCase({
  name: 'talk.look-after',
  trace: 'refusals',
  input: z.object({ talk: z.uuid(), links: z.custom<TalkTools['links']>() }),
  needs: { signedInBecause: 'run by a job' },
  run: async (ctx, { talk: id, links }): Promise<boolean> => {
    const talk = await queries.lockTalk(ctx.tx, id)
    if (talk === undefined) return false
    const due = dueFor(
      {
        state: talk.state,
        isUrgent: talk.urgent_class !== null,
        isAlerted: talk.alerted_at !== null,
        startedAt: talk.started_at,
        closingAt: talk.closing_at,
        youngSeenAt: talk.young_seen_at,
        youngWroteAt: talk.young_wrote_at,
        workerSeenAt: talk.worker_seen_at,
        workerWroteAt: talk.worker_wrote_at,
      },
      ctx.now,
    )
    if (due === 'nothing') return true
    if (due === 'remove' && !(await askInstead(ctx, talk, links)))
      await queries.removeTalk(ctx.tx, talk, silentOutcome(talk), ctx.now)
    if (due === 'return') {
      const back = { state: 'waiting', holderId: null, offeredTo: null, workerSeenAt: null } as const
      await queries.changeTalk(ctx.tx, id, back)
    }
    if (due === 'alarm') {
      await queries.changeTalk(ctx.tx, id, { alertedAt: ctx.now })
      for (const { email, language } of await queries.alarmFor(ctx.tx, talk.desk_id)) {
        const mail = conversationTexts[language].waits(links.talks(language))
        await sendLater(ctx.tx, ctx.crypto, ctx.now, { to: email, ...mail }, idFrom('talk-waits', id, email))
      }
    }
    await queries.ring(ctx.tx, talk)
    return due !== 'remove'
  },
})

/** A talk by text message is over at once: nobody waits on a page to save it. */
export const closeTextTalk = useCase({
  name: 'talk.close-text',
  input: z.object({ talk: z.uuid() }),
  needs: { signedInBecause: 'run by a job' },
  run: async (ctx, { talk: id }) => {
    const talk = await queries.lockTalk(ctx.tx, id)
    if (talk?.state !== 'closing') return
    ctx.about({ county: talk.county, talk: id })
    await queries.removeTalk(ctx.tx, talk, 'ended', ctx.now)
    await queries.ring(ctx.tx, talk)
  },
})

export const conversationJobs: readonly Job<TalkTools>[] = [
  {
    name: 'watch-talk',
    description:
      'Gives a talk back when its worker is gone, tells when nobody takes it, removes it when it is over',
    ids: ['talk'],
    run: async (tools, ids) => {
      const talk = ids['talk'] ?? ''
      const lives = await lookAfterTalk(asSystem(tools), { talk, links: tools.links })
      if (!lives) return
      const now = tools.clock.now()
      const at = after(now, minutes(talkTimes.look))
      await tools.db.transaction(system, (tx) =>
        // Its own key each time: the job that plans is not done yet.
        planJob(tx, now, 'watch-talk', { talk }, { at, key: `${talk}:${at.toISOString()}` }),
      )
    },
  },
  {
    name: 'text-of-worker',
    description: 'Writes a worker’s line of a talk to the phone it belongs to',
    ids: ['talk', 'message'],
    run: async (tools, ids) => {
      await textToPhone(asSystem(tools), { talk: ids['talk'] ?? '', message: ids['message'] ?? '' })
    },
  },
  {
    name: 'end-text-talk',
    description: 'Removes a talk by text message that its worker has ended',
    ids: ['talk'],
    run: async (tools, ids) => {
      await closeTextTalk(asSystem(tools), { talk: ids['talk'] ?? '' })
    },
  },
]
