/** Homes of a family, who lives where, and those who help the family outside the product. */
import { z } from 'zod'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { familyAccess } from './access.ts'
import { begin, beginKeeping, invalid } from './begin.ts'
import { livingShares } from './domain/family.ts'
import * as queries from './queries.ts'

/** A home as it is sealed: what people call it, the street, the municipality in words. */
export const homePlace = z.object({
  name: z.string().trim().max(80).default(''),
  address: z.string().trim().max(200).default(''),
  municipality: z.string().trim().max(80).default(''),
})
export type HomePlace = z.output<typeof homePlace>

const living = z
  .array(z.object({ person: z.uuid(), share: z.enum(livingShares) }))
  .max(20)
  .default([])

const hasPlace = ({ name, address, municipality }: HomePlace): boolean => name + address + municipality !== ''

/** Whoever keeps homes must be one to whom they were opened; where somebody protected lives, one who is entitled. */
async function demandHomes(ctx: Ctx, family: string, people: readonly string[]): Promise<boolean> {
  const may = await queries.keepsHomes(ctx.tx, family)
  if (!may.homes) throw new Refusal('not-allowed', 'family.homes-not-opened')
  const parts = await queries.partsOf(ctx.tx, family, people)
  if (people.some((id) => !parts.has(id))) throw invalid('living', 'unknown-person')
  return queries.anyProtected(ctx.tx, people)
}

export const addHome = useCase({
  name: 'family.add-home',
  input: z.object({ id: z.uuid(), place: homePlace, living }),
  needs: familyAccess.keep,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, input): Promise<{ home: string }> => {
    await beginKeeping(ctx, input.id)
    if (!hasPlace(input.place)) throw invalid('place', 'required')
    const people = input.living.map(({ person }) => person)
    const guarded = await demandHomes(ctx, input.id, people)
    const id = newId()
    await queries.insertHome(ctx.tx, {
      id,
      family: input.id,
      placeSealed: ctx.crypto.seal(JSON.stringify(input.place)),
      living: input.living,
      now: ctx.now,
    })
    await queries.noteChange(ctx.tx, input.id, ctx.now, 'homes', guarded)
    ctx.about({ home: id })
    return { home: id }
  },
})

/** Another address, another name for it, or other people living there. */
export const changeHome = useCase({
  name: 'family.change-home',
  input: z.object({ id: z.uuid(), home: z.uuid(), place: homePlace.optional(), living: living.optional() }),
  needs: familyAccess.keep,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, input) => {
    await beginKeeping(ctx, input.id)
    const guarded = await demandHomes(
      ctx,
      input.id,
      (input.living ?? []).map(({ person }) => person),
    )
    // Seen under row-level security: a home of somebody protected is not there for the one who is not entitled.
    if ((await queries.homeOf(ctx.tx, input.id, input.home)) === undefined) throw notFound()
    await queries.standBefore(ctx.tx, input.id)
    if (input.place !== undefined) {
      if (!hasPlace(input.place)) throw invalid('place', 'required')
      await queries.updateHome(ctx.tx, input.home, ctx.crypto.seal(JSON.stringify(input.place)), ctx.now)
    }
    if (input.living !== undefined) await queries.setLiving(ctx.tx, input.home, input.living)
    await queries.noteChange(ctx.tx, input.id, ctx.now, 'homes', guarded)
    ctx.about({ home: input.home })
  },
})

export const removeHome = useCase({
  name: 'family.remove-home',
  input: z.object({ id: z.uuid(), home: z.uuid() }),
  needs: familyAccess.keep,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id, home }) => {
    await beginKeeping(ctx, id)
    await demandHomes(ctx, id, [])
    if ((await queries.homeOf(ctx.tx, id, home)) === undefined) throw notFound()
    await queries.standBefore(ctx.tx, id)
    await queries.deleteHome(ctx.tx, home)
    await queries.noteChange(ctx.tx, id, ctx.now, 'homes', true)
    ctx.about({ home })
  },
})

/** A grandmother, a neighbour, a private therapist: named by the family or by the team, who have no account here. */
export const addHelper = useCase({
  name: 'family.add-helper',
  input: z.object({
    id: z.uuid(),
    name: z.string().trim().min(1).max(120),
    says: z.string().trim().max(400).default(''),
  }),
  needs: familyAccess.write,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, input): Promise<{ helper: string }> => {
    const family = await begin(ctx, input.id)
    // One of the family is never told whether somebody is still with it: a hidden part would show by what is refused.
    if (family.closed_at !== null && ctx.actor.kind === 'person')
      throw new Refusal('conflict', 'family.closed')
    const id = newId()
    await queries.insertHelper(ctx.tx, {
      id,
      family: input.id,
      nameSealed: ctx.crypto.seal(input.name),
      saysSealed: ctx.crypto.seal(input.says),
      member: ctx.actor.kind === 'member' ? ctx.actor.id : null,
      person: ctx.actor.kind === 'person' ? ctx.actor.id : null,
      now: ctx.now,
    })
    if (ctx.actor.kind === 'person') await queries.noteChange(ctx.tx, input.id, ctx.now)
    ctx.about({ helper: id })
    return { helper: id }
  },
})

export const endHelper = useCase({
  name: 'family.end-helper',
  input: z.object({ id: z.uuid(), helper: z.uuid() }),
  needs: familyAccess.write,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id, helper }) => {
    await begin(ctx, id)
    if (!(await queries.endHelper(ctx.tx, id, helper, ctx.now))) throw notFound()
    ctx.about({ helper })
  },
})
