/** Who is kept away from a child, for whom nobody acts, what the population register tells anew. */
import { z } from 'zod'
import { addDays } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { familyAccess } from './access.ts'
import {
  begin,
  beginKeeping,
  day,
  demandBelonging,
  demandNotOwn,
  demandRegisterKept,
  invalid,
  today,
} from './begin.ts'
import { barReasons } from './domain/family.ts'
import { readIdentityCode } from './domain/identity-code.ts'
import { putPerson } from './open.ts'
import * as queries from './queries.ts'
import * as keep from './queries-keep.ts'

/** Decisions that only some authorities make: whoever works with the family from such a register. */
async function demandRegister(ctx: Ctx, family: string, registers: readonly string[]): Promise<string> {
  const mine = await keep.myRegisters(ctx.tx, family)
  const fitting = mine.find(({ register }) => registers.includes(register))
  if (fitting === undefined) throw new Refusal('not-allowed', 'family.not-your-register')
  return fitting.unit_id
}

/**
 * Keeps an adult away from a child's matters: no acting, no reading, whatever is opened or registered later. It stands by
 * the pair until somebody lifts it.
 * @source S-21
 */
export const blockGuardian = useCase({
  name: 'family.block',
  input: z.object({
    id: z.uuid(),
    child: z.uuid(),
    adult: z.uuid(),
    ground: z.string().trim().min(1).max(1000),
  }),
  needs: familyAccess.keep,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id, child, adult, ground }): Promise<{ block: string }> => {
    const { me } = await beginKeeping(ctx, id, child)
    await demandRegister(ctx, id, ['social', 'health'])
    const parts = await queries.partsOf(ctx.tx, id, [child, adult])
    if (parts.get(child) !== 'child') throw invalid('child', 'not-a-child')
    if (parts.get(adult) !== 'adult') throw invalid('adult', 'not-an-adult')
    const block = newId()
    const made = await keep.insertBlock(ctx.tx, {
      id: block,
      child,
      adult,
      groundSealed: ctx.crypto.seal(ground),
      by: me,
      now: ctx.now,
    })
    if (!made) throw new Refusal('conflict', 'family.blocked-already')
    await queries.noteChange(ctx.tx, id, ctx.now)
    ctx.about({ block })
    return { block }
  },
})

/** Lifted by the unit that set it, or by social welfare. */
export const liftBlock = useCase({
  name: 'family.lift-block',
  input: z.object({ id: z.uuid(), block: z.uuid() }),
  needs: familyAccess.keep,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id, block }) => {
    const { me } = await beginKeeping(ctx, id)
    const stands = await keep.blockOf(ctx.tx, id, block)
    if (stands === undefined) throw notFound()
    if (!stands.same_unit) await demandRegister(ctx, id, ['social'])
    await keep.liftBlock(ctx.tx, block, me, ctx.now)
    await queries.noteChange(ctx.tx, id, ctx.now)
    ctx.about({ block, member: stands.child_id })
  },
})

/** Nobody acts for the child: it is in care, or a court has decided so. Nobody who is refused is told. */
export const setProxyBar = useCase({
  name: 'family.bar-acting',
  input: z.object({
    id: z.uuid(),
    child: z.uuid(),
    reason: z.enum(barReasons),
    since: day.optional(),
    until: day.optional(),
  }),
  needs: familyAccess.keep,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id, child, reason, since, until }): Promise<{ bar: string }> => {
    const { me } = await beginKeeping(ctx, id, child)
    const unit = await demandRegister(ctx, id, ['social'])
    const stands = await demandBelonging(ctx, id, child)
    if (stands.part !== 'child') throw invalid('child', 'not-a-child')
    const from = since ?? today(ctx)
    if (until !== undefined && until < from) throw invalid('until', 'ends-before-it-begins')
    const bar = newId()
    await keep.insertBar(ctx.tx, {
      id: bar,
      child,
      reason,
      unit,
      since: from,
      until: until ?? null,
      by: me,
      now: ctx.now,
    })
    // The bar itself is read by its own unit: the lists of others do not move.
    ctx.about({ bar })
    return { bar }
  },
})

export const endProxyBar = useCase({
  name: 'family.end-bar',
  input: z.object({ id: z.uuid(), bar: z.uuid() }),
  needs: familyAccess.keep,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id, bar }) => {
    await begin(ctx, id)
    const stands = await keep.barOf(ctx.tx, id, bar)
    if (stands === undefined) throw notFound()
    await keep.endBar(ctx.tx, bar, addDays(today(ctx), -1))
    ctx.about({ bar, member: stands.child_id })
  },
})

/**
 * What the population register says of a child's guardians today. Relations that came from the register follow it; what a
 * court, an agreement or a worker has said stays, and so does every block: no news of a register lets anybody back in.
 * @source S-21
 */
export const noteRegisterNews = useCase({
  name: 'family.register-news',
  input: z.object({
    id: z.uuid(),
    child: z.uuid(),
    guardians: z
      .array(
        z.object({
          identity: z
            .string()
            .trim()
            .max(20)
            .refine((text) => readIdentityCode(text) !== null, 'identity-code'),
          name: z.string().trim().min(1).max(120),
          livesApart: z.boolean().default(false),
        }),
      )
      .max(6),
  }),
  needs: familyAccess.keep,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id, child, guardians }): Promise<{ added: number; ended: number }> => {
    const family = await beginKeeping(ctx, id, child)
    await demandRegisterKept(ctx, id)
    const stands = await demandBelonging(ctx, id, child)
    if (stands.part !== 'child') throw invalid('child', 'not-a-child')
    const before = await queries.registeredGuardians(ctx.tx, child)
    const now: string[] = []
    let added = 0
    for (const guardian of guardians) {
      const person = await putPerson(
        ctx,
        family,
        { ...guardian, part: 'adult', language: 'fi', phone: '', email: '' },
        true,
      )
      now.push(person)
      const known = before.find((relation) => relation.adult_id === person)
      if (known !== undefined) {
        await queries.updateRelation(ctx.tx, known.id, { livesApart: guardian.livesApart })
        continue
      }
      const made = await queries.insertRelation(ctx.tx, {
        id: newId(),
        child,
        adult: person,
        kind: 'guardian',
        livesApart: guardian.livesApart,
        source: 'population-register',
        validFrom: today(ctx),
        validTo: null,
        notedBy: family.me,
        now: ctx.now,
      })
      if (made) added += 1
    }
    await demandNotOwn(ctx, id)
    const gone = before.filter((relation) => !now.includes(relation.adult_id)).map((relation) => relation.id)
    if (gone.length > 0) await keep.endRegistered(ctx.tx, gone, addDays(today(ctx), -1))
    await queries.noteChange(ctx.tx, id, ctx.now)
    ctx.about({ added, ended: gone.length })
    return { added, ended: gone.length }
  },
})
