/** Days of decision and of review that are near are told to those who answer for the trial or the risk. */
import { system } from '#platform/actor.ts'
import type { Clock } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import { addDays, helsinkiDate, plainDate } from '#platform/dates.ts'
import type { Database } from '#platform/db/database.ts'
import { idFrom } from '#platform/ids.ts'
import { sendLater } from '#platform/mail.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { decisionNearDays } from './domain/experiments.ts'
import * as queries from './queries-risks.ts'
import { trialMails } from './trial-mails.ts'

/** What the job stands on; links come from the composition root, since a capability knows no addresses. */
export type TrialTools = {
  readonly db: Database
  readonly clock: Clock
  readonly crypto: Crypto
  readonly links: {
    readonly experiment: (id: string, lang: Language) => string
    readonly risk: (id: string, lang: Language) => string
  }
}

/** Tells once of every day that is at most two weeks away; a day that is moved is told again. Safe to repeat. */
export async function remindOfTrials({ db, clock, crypto, links }: TrialTools): Promise<void> {
  const now = clock.now()
  const today = helsinkiDate(now)
  await db.transaction(system, async (tx) => {
    for (const near of await queries.nearDays(tx, addDays(today, decisionNearDays))) {
      for (const { email, language } of near.to) {
        const words = trialMails[language][near.what]
        const link =
          near.what === 'decision' ? links.experiment(near.id, language) : links.risk(near.id, language)
        const text = words.text(
          inLanguage(near.name, language),
          dateInWords(plainDate(near.on), language, today),
          link,
        )
        await sendLater(
          tx,
          crypto,
          now,
          { to: email, subject: words.subject, text },
          idFrom(`trial ${near.what}`, `${near.id} ${near.on} ${email}`),
        )
      }
      await queries.markReminded(tx, near)
    }
  })
}
