/** What is sealed as one piece: the levels of a goal, and a plan as it was agreed. */
import { z } from 'zod'
import { plainDate } from '#platform/dates.ts'
import type { Ctx } from '#platform/use-case.ts'
import { type FrozenPlan, stepKinds, stepStates } from './domain/plan.ts'

type Sealing = Pick<Ctx, 'crypto'>

const levelsShape = z.array(z.string())
export const sealLevels = (ctx: Sealing, levels: readonly string[]): Uint8Array =>
  ctx.crypto.seal(JSON.stringify(levels))
export const openLevels = (ctx: Sealing, sealed: Uint8Array | null): readonly string[] | null =>
  sealed === null ? null : levelsShape.parse(JSON.parse(ctx.crypto.open(sealed)))

const level = z.literal([-2, -1, 0, 1, 2]).nullable()
const day = z
  .string()
  .transform((text) => plainDate(text))
  .nullable()
const planShape = z.object({
  goals: z.array(
    z.object({ id: z.string(), words: z.string(), levels: levelsShape.nullable(), startLevel: level, level }),
  ),
  steps: z.array(
    z.object({
      id: z.string(),
      goal: z.string().nullable(),
      kind: z.enum(stepKinds),
      words: z.string(),
      ownerMember: z.string().nullable(),
      ownerPerson: z.string().nullable(),
      owner: z.string().nullable(),
      dueOn: day,
      state: z.enum(stepStates),
    }),
  ),
})
export const sealPlan = (ctx: Sealing, plan: FrozenPlan): Uint8Array => ctx.crypto.seal(JSON.stringify(plan))
export const openPlan = (ctx: Sealing, sealed: Uint8Array): FrozenPlan =>
  planShape.parse(JSON.parse(ctx.crypto.open(sealed)))
