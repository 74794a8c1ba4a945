/** What the law counts: matters that became pending and notifications, from the day on which they arrived. */
import { z } from 'zod'
import { Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { helpRequestAccess } from './access.ts'
import type { Outcome } from './domain/flow.ts'
import { type MatterKind, matterKinds, statutoryLimits, type StatutoryLimit } from './domain/statutory.ts'
import * as queries from './queries.ts'
import * as receiving from './queries-receiving.ts'
import { begin } from './begin.ts'

export type Matter = {
  readonly kind: MatterKind
  readonly pendingAt: Date
  readonly by: string
  readonly recordedAt: Date
  readonly limits: readonly StatutoryLimit[]
}

export async function readMatter(ctx: Ctx, id: string): Promise<Matter | null> {
  const row = await receiving.matterOf(ctx.tx, id)
  if (row === undefined) return null
  const { kind, pending_at: pendingAt, name, recorded_at: recordedAt } = row
  return { kind, pendingAt, by: name, recordedAt, limits: statutoryLimits(kind, pendingAt) }
}

const save = (ctx: Ctx, request: queries.LockedRequest, kind: MatterKind, personId: string): Promise<void> =>
  receiving.saveMatter(ctx.tx, {
    requestId: request.id,
    kind,
    // The arrival of the contact, whoever opens or closes it when.
    pendingAt: request.arrived_at,
    personId,
    now: ctx.now,
  })

/**
 * Records that a matter became pending while the work with the family goes on.
 * @source SHL 34 §, LSL 26 §, ADR-0028
 */
export const recordMatter = useCase({
  name: 'help-request.record-matter',
  input: z.object({
    id: z.uuid(),
    kind: z.enum(matterKinds),
    version: z.coerce.number().int().positive().optional(),
  }),
  needs: helpRequestAccess.recordMatter,
  id: ({ id }) => id,
  run: async (ctx, { id, kind, version: seen }) => {
    const { request, state, me } = await begin(ctx, id, 'record-matter', seen)
    await save(ctx, request, kind, me)
    await queries.moveRequest(ctx.tx, id, { state, move: 'record-matter', personId: me, now: ctx.now })
    ctx.about({ matter: kind })
  },
})

/** With an outcome that says that something became pending, its kind is recorded with it. */
export async function pendingWith(
  ctx: Ctx,
  request: queries.LockedRequest,
  outcome: Outcome,
  given: MatterKind | null,
): Promise<void> {
  if (outcome !== 'became-pending' && outcome !== 'notification-made') return
  if (ctx.actor.kind !== 'person') return
  const kind = outcome === 'notification-made' ? 'child-welfare' : given
  if (kind === null) {
    if ((await receiving.matterOf(ctx.tx, request.id)) !== undefined) return
    throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'matter', code: 'kind-needed' }] })
  }
  await save(ctx, request, kind, ctx.actor.id)
  ctx.about({ matter: kind })
}
