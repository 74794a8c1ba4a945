/** Closed families whose time is over: which they are, and their removal. The proof of it is written by oversight. */
import { days, later } from '#platform/clock.ts'
import { helsinkiDate, plainDate } from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import type { Ctx } from '#platform/use-case.ts'
import { type KeepingRule, keptUntil } from './domain/kept-until.ts'
import * as queries from './queries-retention.ts'

/** No service task is kept shorter; only what has been closed so long is looked at. */
const shortest = days(9 * 365)
const atATime = 200

export type RemovedFamily = queries.Removed & {
  readonly id: string
  readonly county: string
  readonly rule: KeepingRule
  readonly until: string
}

/** Removes every closed family whose last day has passed. For the retention job alone. @source Act 703/2023, ADR-0038 */
export async function removeFamiliesDue(ctx: Ctx): Promise<readonly RemovedFamily[]> {
  if (ctx.actor.kind !== 'system') throw notFound()
  // The last part may have ended by its day alone: from now on the family is closed, and its time runs.
  await queries.closeLeft(ctx.tx)
  const today = helsinkiDate(ctx.now)
  const removed: RemovedFamily[] = []
  let after: { at: string; id: string } | null = null
  for (;;) {
    const before = later(ctx.now, -shortest)
    const closed: Awaited<ReturnType<typeof queries.closedBefore>> = await queries.closedBefore(ctx.tx, {
      before,
      after,
      limit: atATime,
    })
    for (const { id, county, closed_on: on, tasks, births } of closed) {
      const { until, rule } = keptUntil(tasks, plainDate(on), births.map(plainDate))
      if (until > today) continue
      removed.push({ id, county, until, rule, ...(await queries.removeFamily(ctx.tx, id)) })
    }
    const last = closed.at(-1)
    if (last === undefined || closed.length < atATime) return removed
    after = { at: last.closed_at, id: last.id }
  }
}
