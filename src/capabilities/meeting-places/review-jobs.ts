/** Reviews and decisions that are near are told to those who keep the place; a peer is told of the invitation. */
import { system } from '#platform/actor.ts'
import type { Clock } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import { addDays, helsinkiDate, plainDate } from '#platform/dates.ts'
import type { Database } from '#platform/db/database.ts'
import { idFrom } from '#platform/ids.ts'
import type { Job } from '#platform/jobs.ts'
import { sendLater } from '#platform/mail.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { toldDaysBefore } from './domain/quality.ts'
import * as queries from './queries-reviews.ts'
import { reviewMailTexts } from './review-texts.ts'

/** What the jobs stand on; the link comes from the composition root, since a capability knows no addresses. */
export type ReviewTools = {
  readonly db: Database
  readonly clock: Clock
  readonly crypto: Crypto
  readonly links: { readonly placeReview: (place: string, lang: Language) => string }
}

/** Tells once of every review and decision that is at most two weeks away. Safe to repeat on the same day. */
export async function remindOfReviews({ db, clock, crypto, links }: ReviewTools): Promise<void> {
  const now = clock.now()
  const today = helsinkiDate(now)
  await db.transaction(system, async (tx) => {
    for (const due of await queries.dueUntil(tx, addDays(today, toldDaysBefore))) {
      for (const { email, language } of due.to) {
        const words = reviewMailTexts[language][due.what]
        const day = dateInWords(plainDate(due.on), language, today)
        const text = words.text(
          inLanguage(due.name, language),
          day,
          links.placeReview(due.place_id, language),
        )
        await sendLater(
          tx,
          crypto,
          now,
          { to: email, subject: words.subject, text },
          idFrom(`place ${due.what}`, `${due.place_id} ${due.on} ${email}`),
        )
      }
      await queries.markTold(tx, due.place_id, due.what, today)
    }
  })
}

/** Tells those who may answer for a peer organisation that a place asks for their eyes. */
const tellPeer: Job<ReviewTools> = {
  name: 'tell-peer',
  description:
    'Tells those who may answer for an organisation that a meeting place has asked it for a peer review',
  ids: ['review'],
  run: async ({ db, clock, crypto, links }, ids) => {
    const review = ids['review'] ?? ''
    await db.transaction(system, async (tx) => {
      const asked = await queries.askedPeer(tx, review)
      if (asked === undefined) return
      for (const { email, language } of asked.to) {
        const words = reviewMailTexts[language].peer
        const text = words.text(
          inLanguage(asked.name, language),
          inLanguage(asked.by, language),
          links.placeReview(asked.place_id, language),
        )
        const letter = { to: email, subject: words.subject, text }
        await sendLater(tx, crypto, clock.now(), letter, idFrom(`peer ${review}`, email))
      }
    })
  },
}

export const reviewJobs: readonly Job<ReviewTools>[] = [tellPeer]
