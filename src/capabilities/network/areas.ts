/** To which area's network one belongs, and who is in it (R64). */
import { z } from 'zod'
import { notFound } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { askerOf, wrongField } from './area-asker.ts'
import * as queries from './queries-areas.ts'

export type OwnNetwork = {
  readonly areas: readonly queries.OwnArea[]
  /** The area that is shown: the asked one, else the first of one's own. */
  readonly area: queries.OwnArea | null
  readonly leads: readonly queries.Lead[]
  readonly municipalities: readonly queries.Place[]
  readonly actors: readonly queries.Actor[]
  readonly marks: readonly queries.Mark[]
  readonly forums: readonly queries.Forum[]
  readonly dates: readonly queries.NextDate[]
}

/**
 * The network of one area, as everybody in it sees it: who leads, which municipalities and places, who works there and who comes in,
 * and when its forums meet next.
 * @source R64
 */
export const readOwnNetwork = useCase({
  name: 'own-network.read',
  trace: 'refusals',
  input: z.object({ area: z.uuid().nullable().default(null) }),
  needs: { signedInBecause: 'every worker sees the areas of the county' },
  run: async (ctx, { area: asked }): Promise<OwnNetwork> => {
    const me = askerOf(ctx)
    const areas = await queries.ownAreas(ctx.tx, me.county, me.id)
    const area = areas.find(({ id }) => id === asked) ?? areas.find(({ mine }) => mine) ?? areas[0] ?? null
    if (asked !== null && area?.id !== asked) throw notFound()
    if (area === null)
      return { areas, area, leads: [], municipalities: [], actors: [], marks: [], forums: [], dates: [] }
    return {
      areas,
      area,
      leads: await queries.leadsOf(ctx.tx, me.county, area.id),
      municipalities: await queries.municipalitiesOf(ctx.tx, area.id),
      actors: await queries.organisationsOf(ctx.tx, me.county, area.id),
      marks: (await queries.marksOf(ctx.tx, me.county)).filter((mark) => mark.area === area.id),
      forums: await queries.forumsOf(ctx.tx, me.county, area.id),
      dates: await queries.nextDates(ctx.tx, me.county, area.id, ctx.now),
    }
  },
})

/** To which areas one belongs; none: as the unit says. @source R64 */
export const chooseOwnAreas = useCase({
  name: 'own-network.choose',
  input: z.object({ areas: z.array(z.uuid()).max(20) }),
  needs: { signedInBecause: 'everybody says it of themselves' },
  run: async (ctx, { areas }) => {
    const me = askerOf(ctx)
    if (!(await queries.areasIn(ctx.tx, me.county, areas))) throw wrongField('areas', 'not-of-this-county')
    await queries.setOwnAreas(ctx.tx, me.id, [...new Set(areas)], ctx.now)
    ctx.about({ areas: areas.length })
  },
})
