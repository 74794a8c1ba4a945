import { system } from '#platform/actor.ts'
import type { Clock } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import type { Database } from '#platform/db/database.ts'
import { idFrom } from '#platform/ids.ts'
import type { Job } from '#platform/jobs.ts'
import { sendLater } from '#platform/mail.ts'
import type { Language } from '#platform/text.ts'
import { dangerIn } from './filling.ts'
import { inviterOf } from './queries-submissions.ts'
import { answersShape } from './shape.ts'
import { cameBack } from './texts.ts'

/** What the jobs stand on; the links come from the composition root, since a capability knows no addresses. */
export type FormTools = {
  readonly db: Database
  readonly clock: Clock
  readonly crypto: Crypto
  readonly links: {
    readonly request: (id: string, lang: Language) => string
    readonly filledForm: (id: string, lang: Language) => string
  }
}

export const formJobs: readonly Job<FormTools>[] = [
  {
    name: 'form-came-back',
    description: 'Tells the worker who gave a link that the form has been sent',
    ids: ['submission'],
    run: ({ db, clock, crypto, links }, ids, jobId) =>
      db.transaction(system, async (tx) => {
        const submission = ids['submission'] ?? ''
        const found = await inviterOf(tx, submission)
        if (found === undefined) return
        const { email, language, definition, help_request_id: request } = found
        const answers = answersShape.parse(JSON.parse(crypto.open(found.answers_sealed)))
        const link =
          request === null ? links.filledForm(submission, language) : links.request(request, language)
        const letter = cameBack[language](link, dangerIn(definition, answers) !== null)
        await sendLater(tx, crypto, clock.now(), { to: email, ...letter }, idFrom(jobId, email))
      }),
  },
]
