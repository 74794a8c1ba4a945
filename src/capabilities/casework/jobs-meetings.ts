/** What happens by itself around network meetings: neutral mails to everybody who is asked. */
import { system } from '#platform/actor.ts'
import type { Clock } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import type { Database } from '#platform/db/database.ts'
import { idFrom } from '#platform/ids.ts'
import type { Job } from '#platform/jobs.ts'
import { sendLater } from '#platform/mail.ts'
import type { Language } from '#platform/text.ts'
import { meetingToken } from './meeting-guest.ts'
import { meetingMails } from './meeting-mails.ts'
import * as queries from './queries-meeting-jobs.ts'

/** The links come from the composition root, since a capability knows no addresses. */
export type MeetingTools = {
  readonly db: Database
  readonly clock: Clock
  readonly crypto: Crypto
  readonly links: {
    /** Where a worker, and where one of a family, sees what is new: neither says what it is about. */
    readonly caseNews: (lang: Language) => string
    readonly ownNews: (lang: Language) => string
    readonly meetingGuest: (token: string, lang: Language) => string
  }
}

type What = 'invited' | 'changed' | 'cancelled' | 'reminder'
const whats: readonly What[] = ['invited', 'changed', 'cancelled', 'reminder']

/** One of the family is written to only where their own page will tell them: the database is asked as that one. */
async function isReached({ db, clock }: MeetingTools, asked: queries.Asked): Promise<boolean> {
  if (asked.member_id === null) return true
  const { county, language, member_id: id, case_id: ofCase } = asked
  const proof = { level: 'substantial', at: clock.now() } as const
  return db.transaction({ kind: 'member', id, county, language, proof, actingFor: null }, (tx) =>
    queries.isTold(tx, ofCase),
  )
}

function letterTo({ crypto, links }: MeetingTools, { id, kind, language }: queries.Asked, what: What) {
  const mails = meetingMails[language]
  if (kind !== 'outside')
    return mails[what](kind === 'worker' ? links.caseNews(language) : links.ownNews(language))
  const link = links.meetingGuest(meetingToken(crypto, id), language)
  const guest = {
    invited: mails.guestInvited,
    changed: mails.guestChanged,
    cancelled: mails.guestCancelled,
    reminder: mails.guestReminder,
  } as const
  return guest[what](link)
}

/** Each recipient once, however often the job is run. */
async function post(tools: MeetingTools, asked: queries.Asked, what: What, jobId: string): Promise<void> {
  const { db, crypto, clock } = tools
  const to = asked.email ?? (asked.email_sealed === null ? '' : crypto.open(asked.email_sealed))
  if (to === '' || !(await isReached(tools, asked))) return
  const letter = { to, ...letterTo(tools, asked, what), matter: asked.id }
  await db.transaction(system, (tx) => sendLater(tx, crypto, clock.now(), letter, idFrom(jobId, asked.id)))
}

export const meetingJobs: readonly Job<MeetingTools>[] = [
  {
    name: 'meeting-told',
    description:
      'Tells somebody who is asked to a meeting that there is one, that it has changed or is called off',
    ids: ['participant', 'what'],
    run: async (tools, ids, jobId) => {
      const what = whats.find((each) => each === ids['what'])
      const asked = await tools.db.transaction(system, (tx) => queries.askedOne(tx, ids['participant'] ?? ''))
      // Who is not asked any more by now is told that, and nothing before it.
      if (what === undefined || asked === undefined || (asked.removed && what !== 'cancelled')) return
      await post(tools, asked, what, jobId)
    },
  },
  {
    name: 'meeting-reminder',
    description: 'Reminds everybody who has not said no, a day before a meeting',
    ids: ['meeting', 'sequence'],
    run: async (tools, ids, jobId) => {
      const id = ids['meeting'] ?? ''
      const [now, people] = await tools.db.transaction(system, async (tx) => [
        await queries.meetingNow(tx, id),
        await queries.askedAll(tx, id),
      ])
      if (now?.state !== 'planned' || String(now.sequence) !== ids['sequence']) return
      for (const asked of people) await post(tools, asked, 'reminder', jobId)
    },
  },
  {
    name: 'meeting-not-coming',
    description: 'Tells whoever called a meeting that somebody who was asked cannot come, without saying who',
    ids: ['meeting', 'participant'],
    run: ({ db, crypto, clock, links }, ids, jobId) =>
      db.transaction(system, async (tx) => {
        const caller = await queries.callerOf(tx, ids['meeting'] ?? '', ids['participant'] ?? '')
        if (caller === undefined) return
        const letter = meetingMails[caller.language].notComing(links.caseNews(caller.language))
        await sendLater(tx, crypto, clock.now(), { to: caller.email, ...letter }, idFrom(jobId, caller.email))
      }),
  },
]
