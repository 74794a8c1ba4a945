/** A limit that nears its day, and one that has passed it: whoever answers for the case and the lead of its unit hear of it. */
import { system } from '#platform/actor.ts'
import type { Clock } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import { compareDates, helsinkiDate, type PlainDate } from '#platform/dates.ts'
import type { Database } from '#platform/db/database.ts'
import { idFrom } from '#platform/ids.ts'
import type { Job } from '#platform/jobs.ts'
import { sendLater } from '#platform/mail.ts'
import type { Language } from '#platform/text.ts'
import { type LimitMails, limitMails } from './limit-texts.ts'
import * as queries from './queries-assessment.ts'

/** The link comes from the composition root, since a capability knows no addresses. */
export type LimitTools = {
  readonly db: Database
  readonly clock: Clock
  readonly crypto: Crypto
  readonly links: { readonly families: (lang: Language) => string }
}

const telling = (
  name: string,
  description: string,
  mail: keyof LimitMails,
  isDue: (due: PlainDate, today: PlainDate) => boolean,
): Job<LimitTools> => ({
  name,
  description,
  ids: ['limit'],
  run: ({ db, clock, crypto, links }, ids, jobId) =>
    db.transaction(system, async (tx) => {
      const limit = await queries.limitToTell(tx, ids['limit'] ?? '')
      // Done or dropped meanwhile, its case closed, or gone with its family; or the clock has jumped.
      if (limit === undefined || !limit.open || !isDue(limit.due_on, helsinkiDate(clock.now()))) return
      for (const { email, language } of await queries.toldOfLimit(tx, limit.case_id, limit.unit_id)) {
        const letter = limitMails[language][mail](links.families(language))
        await sendLater(tx, crypto, clock.now(), { to: email, ...letter }, idFrom(jobId, email))
      }
    }),
})

export const limitJobs: readonly Job<LimitTools>[] = [
  telling(
    'limit-soon',
    'Tells whoever answers for a case, and the lead of its unit, that a time limit ends soon, without saying which',
    'soon',
    (due, today) => compareDates(today, due) <= 0,
  ),
  telling(
    'limit-over',
    'Tells whoever answers for a case, and the lead of its unit, that a time limit has passed, without saying which',
    'over',
    (due, today) => compareDates(today, due) > 0,
  ),
]
