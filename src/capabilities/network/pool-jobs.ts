import { system } from '#platform/actor.ts'
import type { Clock } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import type { Database } from '#platform/db/database.ts'
import { idFrom } from '#platform/ids.ts'
import type { Job } from '#platform/jobs.ts'
import { sendLater } from '#platform/mail.ts'
import type { Language } from '#platform/text.ts'
import { chosenAddressee, poolAddressees } from './queries-pool.ts'
import { poolMails } from './texts-pool.ts'

/** What the jobs of the worker pool stand on; the link comes from the composition root. */
export type PoolTools = {
  readonly db: Database
  readonly clock: Clock
  readonly crypto: Crypto
  readonly links: { readonly pool: (lang: Language) => string }
}

export const poolJobs: readonly Job<PoolTools>[] = [
  {
    name: 'tell-pool',
    description:
      'Tells those in the worker pool whom a request may suit that there is one; nothing of its content',
    ids: ['request'],
    run: ({ db, clock, crypto, links }, ids, jobId) =>
      db.transaction(system, async (tx) => {
        for (const { email, language } of await poolAddressees(tx, ids['request'] ?? '')) {
          const letter = poolMails[language].asked(links.pool(language))
          await sendLater(tx, crypto, clock.now(), { to: email, ...letter }, idFrom(jobId, email))
        }
      }),
  },
  {
    name: 'tell-chosen-substitute',
    description: 'Tells whoever answered a request for a substitute that they were chosen',
    ids: ['request'],
    run: ({ db, clock, crypto, links }, ids, jobId) =>
      db.transaction(system, async (tx) => {
        const to = await chosenAddressee(tx, ids['request'] ?? '')
        if (to === undefined) return
        const letter = poolMails[to.language].chosen(links.pool(to.language))
        await sendLater(tx, crypto, clock.now(), { to: to.email, ...letter }, idFrom(jobId, to.email))
      }),
  },
]
