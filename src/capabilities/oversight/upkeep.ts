/** What an administrator sees and may do: jobs that gave up, the audit's chains, refused attempts. Never content. */
import { z } from 'zod'
import { chainHeads, type ChainFault, noCounty, verifyAudit } from '#platform/audit.ts'
import { days, later } from '#platform/clock.ts'
import * as outbox from '#platform/outbox.ts'
import { notFound } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { upkeepAccess } from './access.ts'
import { headsShape } from './anchors.ts'
import { withoutPersons } from './domain/without-persons.ts'
import * as queries from './queries.ts'

const county = z.string().max(10)

/** Over so many days refused attempts are counted. */
export const refusedDays = 7

export type Upkeep = {
  readonly exhausted: readonly outbox.ExhaustedJob[]
  readonly jobs: readonly outbox.JobCounts[]
  readonly refused: readonly queries.RefusedCount[]
  readonly chains: number
  readonly entries: number
}

const entriesIn = (heads: readonly { readonly seq: number }[]): number =>
  heads.reduce((sum, { seq }) => sum + seq, 0)

export const readUpkeep = useCase({
  name: 'upkeep.read',
  input: z.object({ county }),
  needs: upkeepAccess.read,
  id: ({ county: id }) => id,
  run: async (ctx, { county: of }): Promise<Upkeep> => {
    ctx.about({ county: of })
    const exhausted = await outbox.exhaustedJobs(ctx.tx)
    const heads = await chainHeads(ctx.tx)
    return {
      exhausted: exhausted.map((job) => ({
        ...job,
        error: job.error === null ? null : withoutPersons(job.error),
      })),
      jobs: await outbox.jobCounts(ctx.tx),
      refused: await queries.refusedSince(ctx.tx, [of, noCounty], later(ctx.now, -days(refusedDays))),
      chains: heads.length,
      entries: entriesIn(heads),
    }
  },
})

/** Lets a job that gave up begin again. */
export const retryJob = useCase({
  name: 'job.retry',
  input: z.object({ county, id: z.uuid() }),
  needs: upkeepAccess.retry,
  id: ({ county: id }) => id,
  run: async (ctx, { county: of, id }): Promise<void> => {
    ctx.about({ county: of, job: id })
    if (!(await outbox.retryJob(ctx.tx, id, ctx.now))) throw notFound()
  },
})

/** So many entries are recomputed while a page waits; more is the work of `npm run audit:verify`. */
export const mostEntriesOnPage = 200_000

export type Verified =
  | { readonly kind: 'too-many'; readonly entries: number }
  | {
      readonly kind: 'done'
      readonly chains: number
      readonly entries: number
      readonly faults: readonly ChainFault[]
    }

/** Recomputes every chain and compares it with what was written down outside the database. @source ADR-0013 */
export const verifyChains = useCase({
  name: 'audit.verify',
  input: z.object({ county, anchors: headsShape }),
  needs: upkeepAccess.verify,
  id: ({ county: id }) => id,
  // It reads the whole audit, so all administrators share the limit.
  limits: () => [{ limit: { name: 'verify-audit', count: 6, perMinutes: 15 }, who: 'everybody' }],
  run: async (ctx, { county: of, anchors }): Promise<Verified> => {
    const heads = await chainHeads(ctx.tx)
    const entries = entriesIn(heads)
    ctx.about({ county: of, entries })
    if (entries > mostEntriesOnPage) return { kind: 'too-many', entries }
    const faults = await verifyAudit(ctx.tx, anchors)
    ctx.about({ faults: faults.length })
    return { kind: 'done', chains: heads.length, entries, faults }
  },
})
