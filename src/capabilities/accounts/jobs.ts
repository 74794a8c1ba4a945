import { system } from '#platform/actor.ts'
import type { Clock } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import type { Database } from '#platform/db/database.ts'
import type { Job } from '#platform/jobs.ts'
import { answerSignInAsk } from './sign-in.ts'

export type AccountTools = { readonly db: Database; readonly crypto: Crypto; readonly clock: Clock }

export const accountJobs: readonly Job<AccountTools>[] = [
  {
    name: 'answer-sign-in-ask',
    description: 'Sends a sign-in link to whoever asked for one and works here; nothing happens for others',
    ids: ['ask'],
    run: async ({ db, crypto, clock }, ids) =>
      answerSignInAsk({ db, crypto, clock, actor: system, limitFactor: 1 }, { ask: ids['ask'] ?? '' }),
  },
]
