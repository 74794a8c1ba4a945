import { system } from '#platform/actor.ts'
import type { Clock } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import type { Database } from '#platform/db/database.ts'
import { idFrom } from '#platform/ids.ts'
import type { Job } from '#platform/jobs.ts'
import { sendLater } from '#platform/mail.ts'
import type { Language } from '#platform/text.ts'
import { addressees } from './queries.ts'
import { receiverOf } from './queries-colleagues.ts'
import { consultationTexts } from './texts.ts'

/** What the jobs of consultations stand on; the links come from the composition root. */
export type ConsultationTools = {
  readonly db: Database
  readonly clock: Clock
  readonly crypto: Crypto
  readonly links: {
    readonly question: (id: string, lang: Language) => string
    readonly colleagues: (lang: Language) => string
  }
}

export const consultationJobs: readonly Job<ConsultationTools>[] = [
  {
    name: 'tell-consultation',
    description:
      'Tells who is asked that a question has come, or who asked that it is answered; nothing of its content',
    ids: ['question', 'what'],
    run: ({ db, clock, crypto, links }, ids, jobId) =>
      db.transaction(system, async (tx) => {
        const question = ids['question'] ?? ''
        const isAnswer = ids['what'] === 'answered'
        for (const { email, language } of await addressees(tx, question, isAnswer ? 'asker' : 'host')) {
          const { mails } = consultationTexts[language]
          const link = links.question(question, language)
          const letter = isAnswer ? mails.answered(link) : mails.asked(link)
          await sendLater(tx, crypto, clock.now(), { to: email, ...letter }, idFrom(jobId, email))
        }
      }),
  },
  {
    name: 'tell-colleague',
    description: 'Tells a worker that a colleague has written; nothing of what',
    ids: ['message'],
    run: ({ db, clock, crypto, links }, ids, jobId) =>
      db.transaction(system, async (tx) => {
        const to = await receiverOf(tx, ids['message'] ?? '')
        if (to === undefined) return
        const letter = consultationTexts[to.language].mails.message(links.colleagues(to.language))
        await sendLater(tx, crypto, clock.now(), { to: to.email, ...letter }, idFrom(jobId, to.email))
      }),
  },
]
