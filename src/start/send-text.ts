import { system } from '#platform/actor.ts'
import type { Clock } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import type { Database } from '#platform/db/database.ts'
import { type Job, planJob } from '#platform/jobs.ts'
import type { Log } from '#platform/log.ts'
import type { Meters } from '#platform/meters.ts'
import { type Texts, TextNotSent, TextRefused } from '#platform/sms.ts'
import { claimText, markTextFailed, markTextSent, releaseText } from '#platform/text-outbox.ts'

export type TextTools = {
  readonly db: Database
  readonly clock: Clock
  readonly crypto: Crypto
  readonly texts: Texts
  readonly log: Log
  readonly meters: Meters
}

/**
 * Hands over one text message, and before it whatever of the same phone is older and still waits: a provider that was away
 * for an hour gets everything in order. A process that dies between the provider's yes and its own note sends once more,
 * with the same id.
 */
export const sendText: Job<TextTools> = {
  name: 'send-text',
  description:
    'Hands text messages to the provider in the order of their phone; at night they wait for eight o’clock',
  ids: ['text'],
  run: async ({ db, clock, crypto, texts, log, meters }, ids) => {
    const wanted = ids['text'] ?? ''
    for (;;) {
      const now = clock.now()
      const claimed = await db.transaction(system, (tx) => claimText(tx, crypto, wanted, now))
      if (claimed.kind === 'nothing') return
      if (claimed.kind === 'busy') throw new TextNotSent('another process is at it')
      if (claimed.kind === 'wait') {
        const at = claimed.until
        await db.transaction(system, (tx) =>
          planJob(tx, now, 'send-text', ids, { at, key: `${wanted}:${at.toISOString()}` }),
        )
        return
      }
      try {
        await texts.send(claimed.id, claimed.text, now)
      } catch (error) {
        if (!(error instanceof TextRefused)) {
          await db.transaction(system, (tx) => releaseText(tx, claimed.id))
          throw error
        }
        await db.transaction(system, (tx) => markTextFailed(tx, claimed.id, clock.now()))
        meters.count('texts_refused')
        log.warn('text.refused', { text: claimed.id, code: error.message })
        continue
      }
      await db.transaction(system, (tx) => markTextSent(tx, claimed.id, clock.now()))
    }
  },
}
