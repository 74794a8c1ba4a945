/** The morning's mail: one each working day to whoever has something waiting and wants to know. */
import { system } from '#platform/actor.ts'
import type { Clock } from '#platform/clock.ts'
import type { Database } from '#platform/db/database.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { idFrom } from '#platform/ids.ts'
import { type Job, planJob } from '#platform/jobs.ts'
import { sendLater } from '#platform/mail.ts'
import type { Language } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { nextMorning } from './domain/morning.ts'
import type { JobTools } from './jobs.ts'
import { morningTexts } from './morning-texts.ts'
import { mornings } from './queries-overview.ts'

export type MorningTools = JobTools & {
  readonly links: JobTools['links'] & { readonly queue: (lang: Language) => string }
}

/** Plans the next working morning's mail; a second plan for the same morning is the first one. */
export async function planMorning(db: Database, clock: Clock): Promise<void> {
  const now = clock.now()
  const at = nextMorning(now)
  const day = helsinkiDate(at)
  await db.transaction(system, (tx) => planJob(tx, now, 'morning-mail', { day }, { at, key: day }))
}

export const morningMail: Job<MorningTools> = {
  name: 'morning-mail',
  description: 'Tells each worker on working mornings what is open, unanswered and due next, without names',
  ids: ['day'],
  run: async (tools, ids, jobId) => {
    const { db, clock, crypto, links } = tools
    await planMorning(db, clock)
    const now = clock.now()
    // A mail that was held up until another day would tell of a day that is over.
    if (ids['day'] !== helsinkiDate(now)) return
    await db.transaction(system, async (tx) => {
      for (const row of await mornings(tx, now)) {
        const { subject, text } = morningTexts[row.language]({
          ...row,
          nextDue: row.next_due === null ? null : momentInWords(row.next_due, row.language, now),
          requests: row.first.map((id) => links.request(id, row.language)),
          queue: links.queue(row.language),
        })
        await sendLater(tx, crypto, now, { to: row.email, subject, text }, idFrom(jobId, row.person_id))
      }
    })
  },
}
