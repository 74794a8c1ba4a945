/** Whoever answers for an agreement or a contract is written to once, a month before it must be looked at. */
import { system } from '#platform/actor.ts'
import type { Clock } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import { addDays, helsinkiDate, plainDate } from '#platform/dates.ts'
import type { Database } from '#platform/db/database.ts'
import { idFrom } from '#platform/ids.ts'
import { sendLater } from '#platform/mail.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { agreementMails } from './agreement-mails.ts'
import { dueDaysBefore } from './domain/agreements.ts'
import * as queries from './queries-agreements.ts'

/** What it stands on; the links come from the composition root, since a capability knows no addresses. */
export type AgreementTools = {
  readonly db: Database
  readonly clock: Clock
  readonly crypto: Crypto
  readonly links: {
    readonly agreement: (id: string, lang: Language) => string
    readonly contract: (id: string, lang: Language) => string
  }
}

/** Tells once of every agreement and contract whose day is near or past. Safe to repeat on the same day. */
export async function remindOfAgreements({ db, clock, crypto, links }: AgreementTools): Promise<void> {
  const now = clock.now()
  const today = helsinkiDate(now)
  await db.transaction(system, async (tx) => {
    const told = await queries.untold(tx, addDays(today, dueDaysBefore))
    for (const each of told) {
      const { language } = each
      const words = agreementMails[language][each.what]
      const day = dateInWords(plainDate(each.due_on), language, today)
      const text = words.text(inLanguage(each.name, language), day, links[each.what](each.id, language))
      const letter = { to: each.email, subject: words.subject, text }
      await sendLater(tx, crypto, now, letter, idFrom(`${each.what} due`, `${each.id} ${each.due_on}`))
    }
    await queries.markTold(tx, told)
  })
}
