/** The watch over unusual reading: an alert within a minute, handled with words by somebody other than the one it is about. */
import { z } from 'zod'
import { system } from '#platform/actor.ts'
import { recordTrace } from '#platform/audit.ts'
import { type Clock, hours, later } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import type { Database, Tx } from '#platform/db/database.ts'
import { type Job, planJob } from '#platform/jobs.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { accessLogAccess, alertAccess } from './access-officer.ts'
import { verdicts, watchLimits } from './domain/acts.ts'
import * as queries from './queries-watch.ts'

export type WatchTools = { readonly db: Database; readonly clock: Clock; readonly crypto: Crypto }

/** Reads what every chain has grown by, and writes an alert for what is unusual. @source S-53, S-11, ADR-0038 */
export async function lookForUnusualReading(tx: Tx, now: Date): Promise<number> {
  let count = 0
  for (const chain of await queries.grownChains(tx)) {
    const found = [
      ...(await queries.closeReading(tx, chain)),
      ...(await queries.muchReading(tx, chain, watchLimits)),
    ]
    const written = await queries.writeAlerts(tx, chain.county, now, found)
    for (const { id, kind, person_id, family_id, isNew } of written) {
      if (!isNew) continue
      count += 1
      await recordTrace(tx, {
        county: chain.county,
        at: now,
        name: 'reading-alert.raise',
        outcome: 'done',
        actor: system,
        about: { alert: id, kind, reader: person_id, ...(family_id === null ? {} : { read: family_id }) },
      })
    }
    if (written.some(({ isNew }) => isNew)) {
      // One mail an hour is enough to go and look.
      const key = `${chain.county}:${now.toISOString().slice(0, 13)}`
      await planJob(tx, now, 'notify-reading-alert', { county: chain.county }, { key })
    }
    await queries.moveMark(tx, chain)
  }
  return count
}

const nextRound = (now: Date): Date => later(now, watchLimits.everySeconds * 1000)

export async function planWatch(db: Database, clock: Clock): Promise<void> {
  const now = clock.now()
  await db.transaction(system, (tx) =>
    planJob(tx, now, 'watch-reading', {}, { at: nextRound(now), key: 'round' }),
  )
}

/** Plans its next round before it looks, so that a round that fails does not end the watch. */
export const watchReading: Job<WatchTools> = {
  name: 'watch-reading',
  description:
    'Every half minute: looks for unusual reading in what the audit has grown by, and puts it on the data protection officer’s list',
  ids: [],
  run: async ({ db, clock }, _ids, jobId) => {
    const now = clock.now()
    await db.transaction(system, async (tx) => {
      await queries.letGoOfKey(tx, jobId)
      await planJob(tx, now, 'watch-reading', {}, { at: nextRound(now), key: 'round' })
      await queries.removeRounds(tx, later(now, -hours(1)))
    })
    await db.transaction(system, (tx) => lookForUnusualReading(tx, now))
  },
}

export type Alert = Omit<queries.AlertRow, 'words_sealed'> & { readonly words: string | null }

const opened = (crypto: Crypto, { words_sealed: sealed, ...row }: queries.AlertRow): Alert => ({
  ...row,
  words: sealed === null ? null : crypto.open(sealed),
})

/** So many alerts stand on the list; what is not handled comes first. */
export const mostAlerts = 200

export const listAlerts = useCase({
  name: 'reading-alert.list',
  input: z.object({ county: z.string().max(10) }),
  needs: accessLogAccess.read,
  id: ({ county }) => county,
  proof: 'strong',
  run: async (ctx, { county }): Promise<{ readonly open: number; readonly alerts: readonly Alert[] }> => {
    const alerts = await queries.alertsOf(ctx.tx, county, mostAlerts)
    ctx.about({ county, shown: alerts.length })
    return {
      open: await queries.openAlerts(ctx.tx, county),
      alerts: alerts.map((row) => opened(ctx.crypto, row)),
    }
  },
})

export const readAlert = useCase({
  name: 'reading-alert.read',
  input: z.object({ id: z.uuid() }),
  needs: alertAccess.read,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id }): Promise<Alert> => {
    const row = await queries.alert(ctx.tx, id)
    if (row === undefined) throw notFound()
    ctx.about({ county: row.county, alert: id })
    return opened(ctx.crypto, row)
  },
})

/** Says what came of an alert. Nobody handles what is about own reading. @source S-53, ADR-0038 */
export const handleAlert = useCase({
  name: 'reading-alert.handle',
  input: z.object({
    id: z.uuid(),
    verdict: z.enum(verdicts),
    words: z.string().trim().min(5).max(4000),
  }),
  needs: alertAccess.handle,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, verdict, words }) => {
    const row = await queries.alert(ctx.tx, id)
    if (row === undefined || ctx.actor.kind !== 'person') throw notFound()
    ctx.about({ county: row.county, alert: id, verdict })
    const isFirst = await queries.setHandled(ctx.tx, id, {
      now: ctx.now,
      by: ctx.actor.id,
      verdict,
      words: ctx.crypto.seal(words),
    })
    if (!isFirst) throw new Refusal('conflict', 'alert-handled')
  },
})
