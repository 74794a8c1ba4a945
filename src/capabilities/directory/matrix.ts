/** Which kinds of service stand where: the public matrix from memory, and what areas say of it themselves. */
import { z } from 'zod'
import { notFound, Refusal } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { areaAccess } from './access.ts'
import { countyDirectoryAccess } from './access-coordination.ts'
import type { Catalogue } from './catalogue.ts'
import { type AreaDecision, type MatrixArea, matrixOf, type MatrixRow, presences } from './domain/matrix.ts'
import { type CardLine, cardOf } from './domain/matrix-card.ts'
import { personIn } from './editing-write.ts'
import * as queries from './queries-area-services.ts'

/** The areas of a county with their municipalities, in their own order. */
export const matrixAreas = (catalogue: Catalogue, county: string): readonly MatrixArea[] => {
  const withCentre = new Set(catalogue.centres(county).map(({ area_id }) => area_id))
  const municipalities = catalogue.municipalities()
  return catalogue.areas(county).map(({ id }) => ({
    id,
    municipalities: municipalities.filter(({ area_id }) => area_id === id).map(({ code }) => code),
    hasCentre: withCentre.has(id),
  }))
}

const kept = new WeakMap<Catalogue, { revision: number; rows: Map<string, readonly MatrixRow[]> }>()

/**
 * Every kind of service in every area of a county, as families may see it. Without `decisions` what the catalogue holds
 * of them, and then it is computed once for each state of the directory.
 * @source R41, R44, R50
 */
export function serviceMatrix(
  catalogue: Catalogue,
  county: string,
  decisions?: readonly AreaDecision[],
): readonly MatrixRow[] {
  const compute = (): readonly MatrixRow[] =>
    matrixOf({
      types: catalogue.types(),
      areas: matrixAreas(catalogue, county),
      listings: catalogue.services().filter((service) => service.county === county),
      decisions: decisions ?? catalogue.areaServices(),
    })
  if (decisions !== undefined) return compute()
  const revision = catalogue.revision()
  const found = kept.get(catalogue)
  const held =
    found?.revision === revision ? found : { revision, rows: new Map<string, readonly MatrixRow[]>() }
  if (held !== found) kept.set(catalogue, held)
  const rows = held.rows.get(county) ?? compute()
  held.rows.set(county, rows)
  return rows
}

/** The family centre card's appendix of one area; empty where the county has no such area. @source R160–R161 */
export function familyCentreCard(catalogue: Catalogue, county: string, area: string): readonly CardLine[] {
  const found = matrixAreas(catalogue, county).find(({ id }) => id === area)
  if (found === undefined) return []
  return cardOf(
    found,
    serviceMatrix(catalogue, county),
    catalogue.services().filter((service) => service.county === county),
  )
}

export type MatrixWork = {
  readonly areas: readonly queries.AreaView[]
  readonly decisions: readonly queries.Decision[]
}

/** What the areas of a county have said, and which of them the asker may speak for. */
export const readMatrixWork = useCase({
  name: 'area-service.read',
  trace: 'refusals',
  input: z.object({ county: z.string().max(10) }),
  needs: countyDirectoryAccess.read,
  id: ({ county }) => county,
  run: async ({ tx }, { county }): Promise<MatrixWork> => ({
    areas: await queries.areasOf(tx, county),
    decisions: await queries.decisionsOf(tx, county),
  }),
})

const words = z.string().trim().max(500)
const inThree = z.strictObject({
  fi: words.exactOptional(),
  sv: words.exactOptional(),
  en: words.exactOptional(),
})

/**
 * How a kind of service stands in an area. `presence` null goes back to what the listings say. A plan and a reason belong
 * to what is not there: with anything else they are refused, so that nobody reads "planned" of a service that stands.
 * @source R41, R50
 */
export const decidePresence = useCase({
  name: 'area-service.decide',
  input: z.object({
    area: z.uuid(),
    type: z.string().max(60),
    variant: z.string().max(60).default(''),
    presence: z.enum(presences).nullable(),
    samePremises: z.boolean().nullable().default(null),
    plannedFrom: z.iso.date().nullable().default(null),
    notIncludedBecause: inThree.nullable().default(null),
  }),
  needs: areaAccess.changeMatrix,
  id: ({ area }) => area,
  run: async (ctx, input): Promise<void> => {
    const by = personIn(ctx)
    const { area, type, variant, presence, samePremises, plannedFrom, notIncludedBecause } = input
    if (!(await queries.isType(ctx.tx, type, variant))) throw notFound()
    ctx.about({ area, type, variant, presence })
    if (presence === null) {
      await queries.dropDecision(ctx.tx, area, type, variant)
      return
    }
    const because = Object.entries(notIncludedBecause ?? {}).filter(([, text]) => text !== '')
    const wrong = [
      ...(presence !== 'none' && plannedFrom !== null ? ['plannedFrom'] : []),
      ...(presence !== 'none' && because.length > 0 ? ['notIncludedBecause'] : []),
    ]
    if (wrong.length > 0) {
      throw new Refusal('invalid', 'invalid-input', {
        fields: wrong.map((field) => ({ field, code: 'only-where-missing' })),
      })
    }
    await queries.putDecision(ctx.tx, {
      area_id: area,
      type,
      variant,
      presence,
      same_premises: presence === 'none' ? null : samePremises,
      planned_from: plannedFrom,
      not_included_because: because.length === 0 ? null : Object.fromEntries(because),
      by,
      now: ctx.now,
    })
  },
})

const standing = z.enum(['part', 'cooperation'])

/** Whether school health and student welfare are part of the area's family centre or in fixed cooperation. @source R11 */
export const decideSchools = useCase({
  name: 'area.decide-schools',
  input: z.object({
    area: z.uuid(),
    schoolHealth: standing,
    studentWelfare: standing,
    words: inThree.default({}),
  }),
  needs: areaAccess.changeMatrix,
  id: ({ area }) => area,
  run: async (ctx, { area, schoolHealth, studentWelfare, words: said }): Promise<void> => {
    await queries.putSchools(ctx.tx, area, {
      school_health: schoolHealth,
      student_welfare: studentWelfare,
      school_words: Object.fromEntries(Object.entries(said).filter(([, text]) => text !== '')),
    })
    ctx.about({ area, schoolHealth, studentWelfare })
  },
})
