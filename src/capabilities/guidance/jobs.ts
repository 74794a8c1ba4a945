/** What happens by itself: neutral mails, reminders, and what is not answered in time lands on a named person's list. */
import { z } from 'zod'
import { type Actor, system } from '#platform/actor.ts'
import { type Clock, days, later } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import type { Database, Tx } from '#platform/db/database.ts'
import { idFrom } from '#platform/ids.ts'
import { type Job, type JobIds, planJob } from '#platform/jobs.ts'
import { sendLater } from '#platform/mail.ts'
import { notFound } from '#platform/refusal.ts'
import type { Language } from '#platform/text.ts'
import { type Caller, type Ctx, useCase } from '#platform/use-case.ts'
import { momentInWords } from '#platform/words.ts'
import { begin, dueAndWatch, tellFamily } from './begin.ts'
import { capacityFreshDays } from './domain/capacity.ts'
import { dutyOf, isOver, type ReferralMove, type ReferralState } from './domain/referral.ts'
import { guestToken } from './guest-link.ts'
import * as queries from './queries.ts'
import * as notices from './queries-jobs.ts'
import { removeEmptyCodes } from './queries-own-codes.ts'
import { guidanceTexts, type GuidanceMails } from './texts.ts'

/** What the jobs stand on; the links come from the composition root, since a capability knows no addresses. */
export type GuidanceTools = {
  readonly db: Database
  readonly clock: Clock
  readonly crypto: Crypto
  readonly links: {
    readonly referral: (id: string, lang: Language) => string
    readonly guestReferral: (token: string, lang: Language) => string
    readonly receiving: (lang: Language) => string
    readonly follow: (lang: Language) => string
  }
}

const demandSystem = (actor: Actor): void => {
  if (actor.kind !== 'system') throw notFound()
}

/** Moves on which the clock alone decides; the state must still be the one whose time has run out. */
async function clockMove(
  ctx: Ctx,
  id: string,
  due: string,
  move: ReferralMove,
): Promise<{ referral: queries.LockedReferral; state: ReferralState } | null> {
  demandSystem(ctx.actor)
  const { referral, state } = await begin(ctx, id, move, undefined, 'system')
  const isThis = referral.due_at !== null && referral.due_at.toISOString() === due
  return isThis && referral.due_at <= ctx.now ? { referral, state } : null
}

/** Nobody answered in the receiver's days: back on the list of a named person with the sender. @source R25, ADR-0033 */
export const expireReferral = useCase({
  name: 'referral.expire',
  input: z.object({ id: z.uuid(), due: z.string() }),
  needs: { signedInBecause: 'run by the clock' },
  run: async (ctx, { id, due }) => {
    const found = await clockMove(ctx, id, due, 'expire')
    if (found === null) return
    const { referral, state } = found
    await queries.moveReferral(ctx.tx, id, {
      now: ctx.now,
      state,
      owner: { side: 'sender' },
      due: dueAndWatch(ctx, id, state, referral),
      set: { beforeState: null },
      entry: { move: 'expire', party: 'system', personId: null, seenBy: ['sender', 'receiver', 'family'] },
    })
    ctx.later('notify-referral-expired', { referral: id })
    tellFamily(ctx, referral)
  },
})

/** Overdue: first the owner is reminded, then it goes to the lead of the side that owes it. */
export const raiseReferral = useCase({
  name: 'referral.raise',
  input: z.object({ id: z.uuid(), due: z.string(), toLead: z.boolean() }),
  needs: { signedInBecause: 'run by the clock' },
  run: async (ctx, { id, due, toLead }) => {
    const found = await clockMove(ctx, id, due, toLead ? 'raise' : 'remind')
    if (found === null) return
    const { referral, state } = found
    const side = dutyOf[state] === 'receiver' && referral.receiver_unit !== null ? 'receiver' : 'sender'
    await queries.moveReferral(ctx.tx, id, {
      now: ctx.now,
      state,
      ...(toLead ? { owner: { side: side === 'receiver' ? 'receiver-lead' : 'sender-lead' } } : {}),
      set: toLead ? { raised: true } : { reminded: true },
      entry: {
        move: toLead ? 'raise' : 'remind',
        party: 'system',
        personId: null,
        seenBy: side === 'receiver' ? ['receiver'] : ['sender'],
      },
    })
    if (toLead) ctx.later('raise-referral', { referral: id })
  },
})

/** How long referrals are kept after they have ended. @source ADR-0011 */
export const keptReferralDays = 730

/** Removes what has been kept its time. Run daily by the retention job. */
export const removeOldReferrals = useCase({
  name: 'referral.retention',
  input: z.object({}),
  needs: { signedInBecause: 'run by the retention job' },
  run: async (ctx) => {
    const removed = await notices.removeOld(ctx.tx, later(ctx.now, -days(keptReferralDays)), ctx.now)
    const ownCodes = await removeEmptyCodes(ctx.tx)
    ctx.about({ ...removed, ownCodes })
    return removed
  },
})

type RunTools = GuidanceTools & { readonly jobId: string }
type Letter = (mails: GuidanceMails, lang: Language) => { subject: string; text: string }

/** Each recipient once, however often the job is run. */
async function post(
  tx: Tx,
  tools: RunTools,
  matter: string,
  to: notices.Recipient | null,
  letter: Letter,
): Promise<void> {
  if (to === null) return
  const { subject, text } = letter(guidanceTexts[to.language].mails, to.language)
  await sendLater(
    tx,
    tools.crypto,
    tools.clock.now(),
    { to: to.email, subject, text, matter },
    idFrom(tools.jobId, to.email),
  )
}

const job = (
  name: string,
  description: string,
  run: (tx: Tx, tools: RunTools, notice: notices.ReferralNotice, ids: JobIds) => Promise<void>,
  ids: readonly string[] = ['referral'],
): Job<GuidanceTools> => ({
  name,
  description,
  ids,
  run: (tools, given, jobId) =>
    tools.db.transaction(system, async (tx) => {
      const notice = await notices.noticeOf(tx, given['referral'] ?? '')
      // The referral may be gone by its retention; then there is nobody to tell.
      if (notice !== undefined) await run(tx, { ...tools, jobId }, notice, given)
    }),
})

const dueWords = (notice: notices.ReferralNotice, tools: GuidanceTools, lang: Language): string =>
  notice.due_at === null ? '' : momentInWords(notice.due_at, lang, tools.clock.now())

const receiverOf = (notice: notices.ReferralNotice): notices.Recipient | null =>
  notice.receiver ?? notice.guest

/** A worker's page, or the guest's signed link. */
const linkFor = (
  tools: GuidanceTools,
  notice: notices.ReferralNotice,
  lang: Language,
  isGuest: boolean,
): string =>
  isGuest
    ? tools.links.guestReferral(guestToken(tools.crypto, notice.id, notice.guest_round), lang)
    : tools.links.referral(notice.id, lang)

const systemCaller = ({ db, crypto, clock }: GuidanceTools): Caller => ({
  db,
  crypto,
  clock,
  actor: system,
  limitFactor: 1,
})

const expiring: readonly ReferralState[] = ['sent', 'received', 'more-asked', 'cancel-asked']
const again = days(4)

/** Rings at the due moment of a state; an earlier state's alarm finds another due moment and is silent. */
const watch: Job<GuidanceTools> = {
  name: 'watch-referral',
  description:
    'Takes a referral that was not answered in time back to a named person; reminds of others, then raises',
  ids: ['referral', 'due'],
  run: async (tools, ids) => {
    const id = ids['referral'] ?? ''
    const due = ids['due'] ?? ''
    const notice = await tools.db.transaction(system, (tx) => notices.noticeOf(tx, id))
    if (notice === undefined || isOver(notice.state)) return
    const now = tools.clock.now()
    if (notice.due_at === null || notice.due_at.toISOString() !== due || notice.due_at > now) return
    if (expiring.includes(notice.state)) {
      await expireReferral(systemCaller(tools), { id, due })
      return
    }
    const isFirst = notice.reminded_at === null || notice.reminded_at < notice.due_at
    const toLead = !isFirst && notice.raised_at === null
    if (isFirst || toLead) await raiseReferral(systemCaller(tools), { id, due, toLead })
    await tools.db.transaction(system, async (tx) => {
      if (isFirst) await planJob(tx, now, 'overdue-referral', { referral: id })
      await planJob(tx, now, 'watch-referral', { referral: id, due }, { at: later(now, again) })
    })
  },
}

const notifyShape = z.object({ email: z.string() })

export const guidanceJobs: readonly Job<GuidanceTools>[] = [
  watch,
  job(
    'notify-referral-receiver',
    'Tells the receiver’s named person that a referral has come or has changed',
    (tx, tools, notice) => {
      const to = receiverOf(notice)
      const isGuest = notice.receiver === null
      return post(tx, tools, notice.id, to, (mails, lang) =>
        notice.state === 'sent'
          ? mails.arrived(dueWords(notice, tools, lang), linkFor(tools, notice, lang, isGuest))
          : mails.changed(linkFor(tools, notice, lang, isGuest)),
      )
    },
  ),
  job('notify-referral-sender', 'Tells the sender’s side that a referral has changed', (tx, tools, notice) =>
    post(tx, tools, notice.id, notice.sender, (mails, lang) =>
      mails.changed(tools.links.referral(notice.id, lang)),
    ),
  ),
  job(
    'notify-referral-ended',
    'Tells the receiver that a referral is over and closed to it',
    (tx, tools, notice) =>
      post(tx, tools, notice.id, receiverOf(notice), (mails) => mails.ended(notice.sender_number)),
  ),
  job(
    'notify-referral-expired',
    'Tells the named person on whose list an unanswered referral has landed',
    (tx, tools, notice) =>
      post(tx, tools, notice.id, notice.owner, (mails, lang) =>
        mails.expired(tools.links.referral(notice.id, lang)),
      ),
  ),
  job(
    'notify-referral-family',
    'Tells a family without a help request that there is something to read, without content',
    (tx, tools, notice) => {
      if (notice.notify_sealed === null) return Promise.resolve()
      const { email } = notifyShape.parse(JSON.parse(tools.crypto.open(notice.notify_sealed)))
      return post(tx, tools, notice.id, { email, language: notice.language }, (mails, lang) =>
        mails.somethingToRead(tools.links.follow(lang)),
      )
    },
  ),
  job(
    'remind-referral',
    'Reminds the owner of a referral while there is still time',
    async (tx, tools, notice, ids) => {
      if (isOver(notice.state) || notice.due_at === null) return
      if (notice.due_at.toISOString() !== ids['due'] || notice.due_at <= tools.clock.now()) return
      await post(tx, tools, notice.id, notice.with_guest ? notice.guest : notice.owner, (mails, lang) =>
        mails.reminder(dueWords(notice, tools, lang), linkFor(tools, notice, lang, notice.with_guest)),
      )
    },
    ['referral', 'due'],
  ),
  job('overdue-referral', 'Tells the owner that the day of a referral has passed', (tx, tools, notice) =>
    isOver(notice.state)
      ? Promise.resolve()
      : post(tx, tools, notice.id, notice.with_guest ? notice.guest : notice.owner, (mails, lang) =>
          mails.reminder(dueWords(notice, tools, lang), linkFor(tools, notice, lang, notice.with_guest)),
        ),
  ),
  job('raise-referral', 'Tells the lead that a referral does not move on', (tx, tools, notice) =>
    post(tx, tools, notice.id, notice.lead, (mails, lang) =>
      mails.raised(tools.links.referral(notice.id, lang)),
    ),
  ),
]

/** Asks receivers whose statement of room is older than a month for a new one. Run daily. */
export async function askForRoom(tools: GuidanceTools): Promise<void> {
  const now = tools.clock.now()
  await tools.db.transaction(system, async (tx) => {
    const stale = await notices.askStaleRoom(tx, { before: later(now, -days(capacityFreshDays)), now })
    for (const { id, email, language, guest } of stale) {
      // A guest has no page of its own: the coordinator asks it.
      if (guest) continue
      const letter = guidanceTexts[language].mails.stateRoom(tools.links.receiving(language))
      await sendLater(
        tx,
        tools.crypto,
        now,
        { to: email, ...letter },
        idFrom('state-room', id, now.toISOString()),
      )
    }
  })
}
