/**
 * A limit that nears its day, and one that has passed it: whoever answers for the case and the lead of its unit hear of it. And
 * what is shown to the family of an assessment: those who read it hear that there is something new.
 */
import { system } from '#platform/actor.ts'
import type { Clock } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import { compareDates, helsinkiDate, type PlainDate } from '#platform/dates.ts'
import type { Database } from '#platform/db/database.ts'
import { idFrom } from '#platform/ids.ts'
import type { Job } from '#platform/jobs.ts'
import { sendLater } from '#platform/mail.ts'
import type { Language } from '#platform/text.ts'
import { caseMails } from './case-mails.ts'
import { type LimitMails, limitMails } from './limit-texts.ts'
import { membersToReach } from './queries-case-jobs.ts'
import * as queries from './queries-assessment.ts'

/** The links come from the composition root, since a capability knows no addresses. */
export type LimitTools = {
  readonly db: Database
  readonly clock: Clock
  readonly crypto: Crypto
  readonly links: {
    readonly caseNews: (lang: Language) => string
    readonly ownNews: (lang: Language) => string
  }
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
        const letter = limitMails[language][mail](links.caseNews(language))
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
  {
    name: 'section-told',
    description:
      'Tells those of a family who read a section of an assessment that there is something new; never what',
    ids: ['case', 'section'],
    run: async ({ db, clock, crypto, links }, ids, jobId) => {
      const section = ids['section'] ?? ''
      const members = await db.transaction(system, (tx) => membersToReach(tx, ids['case'] ?? ''))
      for (const { id, county, language, email_sealed: sealed } of members) {
        // Asked as that one: nobody is written to of what their own page does not show, nor is the one who wrote it.
        const proof = { level: 'substantial', at: clock.now() } as const
        const reads = await db.transaction(
          { kind: 'member', id, county, language, proof, actingFor: null },
          async (tx) => (await queries.sectionById(tx, section))?.mine === false,
        )
        if (!reads) continue
        const letter = caseMails[language].family(links.ownNews(language))
        const to = crypto.open(sealed)
        await db.transaction(system, (tx) =>
          sendLater(tx, crypto, clock.now(), { to, ...letter }, idFrom(jobId, id)),
        )
      }
    },
  },
]
