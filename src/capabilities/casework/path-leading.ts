/** Where on a path families wait and leave, for those who lead in the county (R88, ADR-0045). */
import { z } from 'zod'
import { notFound } from '#platform/refusal.ts'
import type { Localized } from '#platform/text.ts'
import { useCase } from '#platform/use-case.ts'
import { pathFiguresAccess } from './access-paths.ts'
import type { CaseGroup } from './domain/case.ts'
import { stepsInOrder } from './domain/path.ts'
import { pathFiguresOf } from './domain/path-figures.ts'
import { pathKey } from './path-shape.ts'
import * as queries from './queries-paths.ts'

export type PathFiguresView = {
  readonly key: string
  readonly group: CaseGroup
  readonly title: Localized
  /** How many cases have followed it; null: too few to be told. */
  readonly followed: number | null
  /** How many of them have not left it. */
  readonly stayed: number | null
  /** The steps in their order. */
  readonly steps: readonly {
    readonly step: string
    readonly name: Localized
    readonly critical: boolean
    readonly waiting: number | null
    readonly left: number | null
    /** Mean of the days waited there. */
    readonly days: number | null
  }[]
}

/** One path, or all that are in force in the county. Small numbers, and what would give them away, are not told. */
export const pathFigures = useCase({
  name: 'path.figures',
  input: z.object({ county: z.string().max(10), key: pathKey.nullable().default(null) }),
  needs: pathFiguresAccess.read,
  id: ({ county }) => county,
  run: async (ctx, { county, key }): Promise<readonly PathFiguresView[]> => {
    const paths = (await queries.pathsInForce(ctx.tx, county)).filter(
      (path) => key === null || path.key === key,
    )
    if (key !== null && paths.length === 0) throw notFound()
    const facts = await queries.pathFacts(
      ctx.tx,
      county,
      paths.map((path) => path.key),
      ctx.now,
    )
    ctx.about({ county, paths: paths.length })
    return paths.map((path) => {
      const steps = stepsInOrder(path.content)
      const isHere = (step: string): boolean => steps.some((each) => each.key === step)
      const figures = pathFiguresOf({
        followed: facts.followed.get(path.key) ?? 0,
        leftElsewhere: facts.steps
          .filter((each) => each.key === path.key && !isHere(each.step))
          .reduce((sum, { left }) => sum + left, 0),
        steps: steps.map(({ key: step }) => {
          const fact = facts.steps.find((each) => each.key === path.key && each.step === step)
          return {
            step,
            waiting: fact?.waiting ?? 0,
            left: fact?.left ?? 0,
            waitedDays: fact?.waited ?? 0,
            waits: fact?.waits ?? 0,
          }
        }),
      })
      return {
        key: path.key,
        group: path.group,
        title: path.content.title,
        followed: figures.followed,
        stayed: figures.stayed,
        steps: figures.steps.map((figure, index) => ({
          ...figure,
          name: steps[index]?.name ?? {},
          critical: steps[index]?.critical ?? false,
        })),
      }
    })
  },
})
