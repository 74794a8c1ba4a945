/** The network planned by the need of its people and by how they reach it (R47). */
import { z } from 'zod'
import { Refusal } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { askerOf, refusedFor, wrongField } from './area-asker.ts'
import { readFigures } from './domain/figures-table.ts'
import { planningOf, type PlanningLine } from './domain/planning.ts'
import { type OwnArea, ownAreas } from './queries-areas.ts'
import * as queries from './queries-planning.ts'

export type Planning = {
  readonly areas: readonly OwnArea[]
  readonly lines: readonly PlanningLine[]
  readonly mayKeep: boolean
}

/** Each municipality: its families and children, what serves them per 1,000 children, and how far the nearest places are. */
export const readPlanning = useCase({
  name: 'network-planning.read',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'figures of municipalities, for every worker of the county' },
  run: async (ctx): Promise<Planning> => {
    const me = askerOf(ctx)
    return {
      areas: await ownAreas(ctx.tx, me.county, me.id),
      lines: planningOf(
        await queries.planningMunicipalities(ctx.tx, me.county),
        await queries.figuresOf(ctx.tx, me.county),
        await queries.planningPlaces(ctx.tx, me.county),
      ),
      mayKeep: await queries.mayKeepCounty(ctx.tx, me.county),
    }
  },
})

/** Figures of municipalities as a table; all of it or nothing, and the lines that cannot be read are named. @source R47 */
export const setFigures = useCase({
  name: 'network-planning.set-figures',
  input: z.object({ table: z.string().max(60_000) }),
  needs: { signedInBecause: 'the coordinator of the county: looked up inside' },
  run: async (ctx, { table }): Promise<{ readonly lines: number }> => {
    const me = askerOf(ctx)
    if (!(await queries.mayKeepCounty(ctx.tx, me.county)))
      throw refusedFor('network-planning.set-figures.not-allowed')
    const { lines, wrong } = readFigures(table, await queries.municipalityNames(ctx.tx, me.county))
    const [first] = wrong
    if (first !== undefined)
      throw new Refusal('invalid', 'invalid-input', {
        fields: wrong.slice(0, 10).map((line) => ({ field: 'table', code: 'line-unreadable', limit: line })),
      })
    if (lines.length === 0) throw wrongField('table', 'required')
    if (lines.length > 1000) throw wrongField('table', 'too-many-lines')
    const unique = [
      ...new Map(lines.map((each) => [`${each.municipality} ${each.year} ${each.what}`, each])).values(),
    ]
    await queries.putFigures(ctx.tx, unique, { person: me.id, now: ctx.now })
    ctx.about({ county: me.county, figures: unique.length })
    return { lines: unique.length }
  },
})
