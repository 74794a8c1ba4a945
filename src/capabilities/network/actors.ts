/** Organisations × areas: who works in the centre, who comes in (R41). */
import { z } from 'zod'
import { notFound } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { askerOf, changedSince, refusedFor, wordsIn } from './area-asker.ts'
import { actorPresences } from './domain/area-words.ts'
import * as queries from './queries-areas.ts'

export type AreaActors = {
  readonly areas: readonly queries.OwnArea[]
  readonly actors: readonly queries.MarkedActor[]
  readonly marks: readonly queries.Mark[]
}

/** Every organisation of the county in every area, as the areas and the organisations themselves have marked it. @source R41 */
export const listAreaActors = useCase({
  name: 'area-actor.list',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'every worker sees the actors of the county' },
  run: async (ctx): Promise<AreaActors> => {
    const me = askerOf(ctx)
    return {
      areas: await queries.ownAreas(ctx.tx, me.county, me.id),
      actors: await queries.actorsOf(ctx.tx, me.county),
      marks: await queries.marksOf(ctx.tx, me.county),
    }
  },
})

/**
 * How an organisation is present in an area, said by the area or by the organisation itself. Without a presence nothing is said any
 * more.
 * @source R41
 */
export const markAreaActor = useCase({
  name: 'area-actor.mark',
  input: z.object({
    area: z.uuid(),
    organisation: z.uuid(),
    presence: z.enum(actorPresences).nullable(),
    note: wordsIn(300).default({}),
    version: z.coerce.number().int().min(0).default(0),
  }),
  needs: { signedInBecause: 'whoever keeps the area or the organisation: looked up inside' },
  run: async (ctx, { area, organisation, presence, note, version }) => {
    const me = askerOf(ctx)
    const right = await queries.mayMark(ctx.tx, area, organisation)
    if (right === undefined) throw notFound()
    if (!right.may) throw refusedFor('area-actor.mark.not-allowed')
    const done =
      presence === null
        ? await queries.dropMark(ctx.tx, area, organisation, version)
        : await queries.putMark(ctx.tx, {
            ...{ area, organisation, presence, note, seen: version },
            ...{ by: me.id, now: ctx.now },
          })
    if (!done) throw changedSince((await queries.markOf(ctx.tx, area, organisation)) ?? null)
    ctx.about({ county: right.county, area, organisation })
  },
})
