/** What those who have signed up are told, and when it is forgotten. */
import { z } from 'zod'
import { system } from '#platform/actor.ts'
import { type Clock, days, later } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import type { Database, Tx } from '#platform/db/database.ts'
import { addDays, helsinkiDate } from '#platform/dates.ts'
import { idFrom } from '#platform/ids.ts'
import { type Job, planJob } from '#platform/jobs.ts'
import { sendLater } from '#platform/mail.ts'
import type { Texts } from '#platform/sms.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { textLater } from '#platform/text-outbox.ts'
import { useCase } from '#platform/use-case.ts'
import { momentInWords } from '#platform/words.ts'
import { type ToldOfDay, toldOfDay } from './domain/words.ts'
import { removeOldTurns } from './queries-days.ts'
import * as queries from './queries-sign-up-jobs.ts'
import { nextDayOf, waitingIn } from './queries-sign-ups.ts'
import { remindBefore } from './reminding.ts'
import { feedbackToken, signUpToken } from './sign-up-links.ts'
import { type Of, type SignUpMails, signUpMails } from './sign-up-mails.ts'
import { partsOf } from './sign-ups.ts'

/** What the jobs stand on; the links come from the composition root, since a capability knows no addresses. */
export type SignUpTools = {
  readonly db: Database
  readonly clock: Clock
  readonly crypto: Crypto
  readonly texts: Texts
  readonly links: {
    readonly signUp: (token: string, lang: Language) => string
    readonly feedback: (activity: string, token: string, lang: Language) => string
  }
}

type Letter = { readonly subject: string; readonly text: string }
type Say = (mails: SignUpMails, of: Of) => Letter

/** Discreet ones say only when: neither what it is nor where, whoever may read the mailbox. */
function ofSubject(tools: SignUpTools, to: queries.ToldRow, subject: queries.Subject, link: string): Of {
  const { language: lang } = to
  const when = subject.starts_at === null ? null : momentInWords(subject.starts_at, lang, tools.clock.now())
  const isSeries = subject.sign_up_for === 'series'
  if (to.discreet) return { what: null, where: null, note: null, when, isSeries, link }
  const said = (text: string): string | null => (text === '' ? null : text.replace(/[\r\n]+/g, ' '))
  const where = [
    subject.place === null ? '' : inLanguage(subject.place, lang),
    inLanguage(subject.address, lang),
  ]
  return {
    what: said(inLanguage(subject.title, lang)),
    where: said(where.filter((each) => each !== '').join(', ')),
    note: said(inLanguage(subject.note, lang)),
    when,
    isSeries,
    link,
  }
}

/** By mail, or by text message to those who gave only a number. */
async function post(
  tx: Tx,
  tools: SignUpTools,
  id: string,
  to: queries.ToldRow,
  subject: queries.Subject,
  say: Say,
  link = tools.links.signUp(signUpToken(tools.crypto, to.id), to.language),
): Promise<void> {
  const mails = signUpMails[to.language]
  const letter = say(mails, ofSubject(tools, to, subject, link))
  const now = tools.clock.now()
  if (to.email_sealed !== null) {
    const email = tools.crypto.open(to.email_sealed)
    await sendLater(tx, tools.crypto, now, { to: email, ...letter, matter: to.id }, id)
  } else if (to.phone_sealed !== null && tools.texts.isOn) {
    const text = { to: tools.crypto.open(to.phone_sealed), text: mails.short(letter, link) }
    await textLater(tx, tools.crypto, now, text, {}, id)
  }
}

const sayOfDay: Readonly<Record<ToldOfDay, Say>> = {
  cancelled: (mails, of) => mails.dayCancelled(of),
  moved: (mails, of) => mails.dayMoved(of),
  changed: (mails, of) => mails.dayChanged(of),
  restored: (mails, of) => mails.dayRestored(of),
  'series-changed': (mails, of) => mails.seriesChanged(of),
  ended: (mails, of) => mails.ended(of),
}

/** What has changed again meanwhile is told by the later job. */
const stillSo = (what: ToldOfDay, subject: queries.Subject): boolean =>
  what === 'series-changed' || what === 'ended' || (what === 'cancelled') === (subject.state === 'cancelled')

const firstId = '00000000-0000-0000-0000-000000000000'
const pageSize = 100

/** To everybody who has signed up, in small transactions: a mail that stands already is not written twice. */
async function toAll(
  tools: SignUpTools,
  of: Parameters<typeof queries.toldOfDay>[1],
  each: (tx: Tx, to: queries.ToldRow) => Promise<void>,
): Promise<void> {
  for (let after = firstId; ;) {
    const rows = await tools.db.transaction(system, async (tx) => {
      const found = await queries.toldOfDay(tx, of, after, pageSize)
      for (const to of found) await each(tx, to)
      return found
    })
    const last = rows[rows.length - 1]
    if (last === undefined || rows.length < pageSize) return
    after = last.id
  }
}

async function planDay(
  tx: Tx,
  now: Date,
  day: { readonly id: string; readonly starts_at: Date },
): Promise<void> {
  const at = later(day.starts_at, -remindBefore)
  if (at <= now) return
  const startsAt = day.starts_at.toISOString()
  await planJob(
    tx,
    now,
    'remind-signed-up',
    { occurrence: day.id, startsAt },
    { at, key: `${day.id} ${startsAt}` },
  )
}

const tellSignedUp: Job<SignUpTools> = {
  name: 'tell-signed-up',
  description:
    'Tells those who have signed up that a day is cancelled, moved, changed or on again, or that a series is',
  ids: ['occurrence', 'what'],
  run: async (tools, ids, jobId) => {
    const what = toldOfDay.find((each) => each === ids['what'])
    const now = tools.clock.now()
    const subject = await tools.db.transaction(system, async (tx) => {
      const day = await queries.subjectOfDay(tx, ids['occurrence'] ?? '')
      if (what !== 'series-changed' && what !== 'ended') return day
      return day === undefined ? undefined : queries.subjectOfNext(tx, day.activity, now)
    })
    if (subject === undefined || what === undefined || !stillSo(what, subject)) return
    const isOfSeries = what === 'series-changed' || what === 'ended'
    await toAll(
      tools,
      {
        activity: subject.activity,
        occurrence: isOfSeries ? null : subject.occurrence,
        // Whoever waits for a seat of the series is told of the series, not of each of its days.
        waitingToo: isOfSeries || subject.sign_up_for === 'day',
      },
      (tx, to) => post(tx, tools, idFrom(jobId, to.id), to, subject, sayOfDay[what]),
    )
    if (subject.occurrence === null || subject.starts_at === null || subject.state === 'cancelled') return
    const day = { id: subject.occurrence, starts_at: subject.starts_at }
    await tools.db.transaction(system, (tx) => planDay(tx, now, day))
  },
}

const signUpTold = ['receipt', 'moved-up', 'cancelled'] as const

const tellSignUp: Job<SignUpTools> = {
  name: 'tell-sign-up',
  description:
    'Tells one who has signed up that it arrived, that the line has moved up, or that the host has cancelled it',
  ids: ['signUp', 'what'],
  run: (tools, ids, jobId) =>
    tools.db.transaction(system, async (tx) => {
      const what = signUpTold.find((each) => each === ids['what'])
      const now = tools.clock.now()
      const to = await queries.toldById(tx, ids['signUp'] ?? '')
      const subject = to === undefined ? undefined : await queries.subjectOfSignUp(tx, to.id, now)
      if (to === undefined || subject === undefined || what === undefined) return
      // What has been called off meanwhile is not confirmed any more.
      if ((what === 'cancelled') !== (to.state === 'cancelled')) return
      const scope = {
        activity: subject.activity,
        occurrence: subject.sign_up_for === 'day' ? subject.occurrence : null,
      }
      const parts = partsOf(to.id, to.parts, await waitingIn(tx, scope))
      const say: Record<(typeof signUpTold)[number], Say> = {
        receipt: (mails, of) => mails.receipt(of, parts),
        'moved-up': (mails, of) => mails.movedUp(of, parts),
        cancelled: (mails, of) => mails.cancelledByHost(of),
      }
      await post(tx, tools, idFrom(jobId, to.id), to, subject, say[what])
    }),
}

const remindSignedUp: Job<SignUpTools> = {
  name: 'remind-signed-up',
  description: 'Reminds those who come of their day a day before, and plans the next day of a series',
  ids: ['occurrence', 'startsAt'],
  run: async (tools, ids, jobId) => {
    const now = tools.clock.now()
    const subject = await tools.db.transaction(system, (tx) =>
      queries.subjectOfDay(tx, ids['occurrence'] ?? ''),
    )
    if (subject === undefined || subject.starts_at === null || subject.occurrence === null) return
    const { activity, occurrence, starts_at: startsAt } = subject
    if (subject.sign_up_for === 'series' && subject.activity_state === 'published') {
      await tools.db.transaction(system, async (tx) => {
        const next = await nextDayOf(tx, activity, later(startsAt > now ? startsAt : now, 1))
        if (next !== undefined) await planDay(tx, now, next)
      })
    }
    const isStill = startsAt.toISOString() === ids['startsAt'] && startsAt > now
    if (!isStill || (subject.state !== 'planned' && subject.state !== 'moved')) return
    await toAll(tools, { activity, occurrence, waitingToo: false }, (tx, to) =>
      post(tx, tools, idFrom(jobId, to.id), to, subject, (mails, of) => mails.reminder(of)),
    )
  },
}

export const signUpJobs: readonly Job<SignUpTools>[] = [tellSignedUp, tellSignUp, remindSignedUp]

/**
 * Asks those who took part in a group or an event what they thought, the day after its last day. Two days are looked at, so that a
 * day on which nothing ran is made up for; nobody is asked twice.
 * @source R118, ADR-0047
 */
export async function askForFeedback(tools: SignUpTools): Promise<void> {
  const now = tools.clock.now()
  const ended = await tools.db.transaction(system, (tx) =>
    queries.endedBetween(tx, later(now, -days(3)), now),
  )
  for (const { activity, occurrence } of ended) {
    const subject = await tools.db.transaction(system, (tx) => queries.subjectOfDay(tx, occurrence))
    if (subject === undefined) continue
    await toAll(tools, { activity, occurrence, waitingToo: false, unanswered: true }, async (tx, to) => {
      const link = tools.links.feedback(activity, feedbackToken(tools.crypto, to.id), to.language)
      await post(tx, tools, idFrom('feedback', to.id), to, subject, (mails, of) => mails.feedback(of), link)
    })
  }
}

const kept = { signUps: 30, wishes: 730, turns: 90 }

/** How many days a sign-up is kept after its day, or the last of its series. */
export const keptSignUpDays = kept.signUps

/**
 * Sign-ups 30 days after, turns of hosts 90, feedback and wishes two years, links until they end. Nothing that is removed moves
 * a line.
 */
export const removeOldSignUps = useCase({
  name: 'sign-up.retention',
  input: z.object({}),
  needs: { signedInBecause: 'run by the retention job' },
  run: async (ctx) => {
    const signUps = await queries.removeSignUps(ctx.tx, later(ctx.now, -days(kept.signUps)))
    const words = await queries.removeFeedbackAndWishes(ctx.tx, {
      day: addDays(helsinkiDate(ctx.now), -kept.wishes),
      at: later(ctx.now, -days(kept.wishes)),
    })
    const links = await queries.removeEndedLinks(ctx.tx, ctx.now)
    const turns = await removeOldTurns(ctx.tx, addDays(helsinkiDate(ctx.now), -kept.turns))
    ctx.about({ removed: signUps + words + links + turns })
  },
})
