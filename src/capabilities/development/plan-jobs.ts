/** Whoever answers for a measure is asked once a year how far it is; whoever answers for a spearhead, when its day comes. */
import { system } from '#platform/actor.ts'
import type { Clock } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import { helsinkiDate, partsOf, plainDate } from '#platform/dates.ts'
import type { Database } from '#platform/db/database.ts'
import { idFrom } from '#platform/ids.ts'
import { sendLater } from '#platform/mail.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { planMailTexts } from './plan-mail-texts.ts'
import { looksDue } from './queries-area-plans.ts'
import { unchecked } from './queries-measures.ts'

/** What the job stands on; links come from the composition root, since a capability knows no addresses. */
export type ActionPlanTools = {
  readonly db: Database
  readonly clock: Clock
  readonly crypto: Crypto
  readonly links: {
    readonly planMeasure: (measure: string, lang: Language) => string
    readonly areaPlan: (plan: string, lang: Language) => string
  }
}

/** Tells once a year of each open measure without a check, and once of each look that is due. Safe to repeat. */
export async function remindOfPlans({ db, clock, crypto, links }: ActionPlanTools): Promise<void> {
  const now = clock.now()
  const today = helsinkiDate(now)
  const { year, month } = partsOf(today)
  await db.transaction(system, async (tx) => {
    for (const { id, name, email, language } of await unchecked(tx, year, month)) {
      const { subject, text } = planMailTexts[language].check
      const body = text(inLanguage(name, language), String(year), links.planMeasure(id, language))
      await sendLater(
        tx,
        crypto,
        now,
        { to: email, subject, text: body },
        idFrom('measure check', id, String(year)),
      )
    }
    for (const { id, plan, name, next_look_on: on, email, language } of await looksDue(tx, today)) {
      const { subject, text } = planMailTexts[language].look
      const day = dateInWords(plainDate(on), language, today)
      const body = text(inLanguage(name, language), day, links.areaPlan(plan, language))
      await sendLater(tx, crypto, now, { to: email, subject, text: body }, idFrom('spearhead look', id, on))
    }
  })
}
