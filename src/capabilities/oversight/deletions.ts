/** Deletion that is proved: what, by which rule, how many rows of what, and a fingerprint of their ids. */
import { z } from 'zod'
import { type RemovedFamily, removeFamiliesDue } from '#capabilities/families/index.ts'
import { sha256 } from '#platform/crypto.ts'
import { newId } from '#platform/ids.ts'
import { notFound } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import * as queries from './queries-deletions.ts'

/**
 * Fingerprint of what is gone: whoever still has the ids, in a backup for instance, can show that these and no other rows went.
 * The chain of the audit keeps ids only, so nothing in it has to be changed.
 */
export const fingerprint = (rows: readonly string[]): Uint8Array => sha256(rows.toSorted().join('\n'))

const prove = (ctx: Ctx, { id: subject, county, rule, until, counts, rows }: RemovedFamily): Promise<void> =>
  queries.writeDeletion(ctx.tx, {
    id: newId(),
    county,
    what: 'family',
    subject,
    rule,
    until,
    now: ctx.now,
    counts,
    hash: fingerprint(rows),
  })

/** Removes families whose time is over, each with its proof, in one transaction. Run daily by the retention job. */
export const removeOldFamilies = useCase({
  name: 'family.retention',
  input: z.object({}),
  needs: { signedInBecause: 'run by the retention job' },
  run: async (ctx): Promise<{ readonly families: number }> => {
    if (ctx.actor.kind !== 'system') throw notFound()
    const removed = await removeFamiliesDue(ctx)
    for (const family of removed) await prove(ctx, family)
    ctx.about({ families: removed.length, rows: removed.reduce((sum, { rows }) => sum + rows.length, 0) })
    return { families: removed.length }
  },
})
