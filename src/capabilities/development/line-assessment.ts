/** A county looks at itself once a year: by the national lines, the principles and the measures of the programme. */
import { z } from 'zod'
import { flags } from '#platform/access.ts'
import { helsinkiDate, partsOf } from '#platform/dates.ts'
import { idFrom } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import type { Localized } from '#platform/text.ts'
import { useCase } from '#platform/use-case.ts'
import { selfAssessmentAccess } from './access-boards.ts'
import { byWhom, countyShape, line, versionShape } from './board-shapes.ts'
import {
  assessedKinds,
  type AssessedKind,
  type AssessedLevel,
  itemsOf,
  levelByMarks,
  principleMarks,
  sinceLastYear,
} from './domain/self-assessment.ts'
import * as queries from './queries-line-assessment.ts'

export type AssessedItem = {
  readonly kind: AssessedKind
  readonly item: string
  readonly now: queries.AssessmentRow | null
  readonly before: queries.AssessmentRow | null
  readonly level: AssessedLevel | null
  readonly change: 'further' | 'back' | 'same' | null
}

export type SelfAssessment = {
  readonly county: string
  readonly year: number
  /** Years of which something is written, and the current one. */
  readonly years: readonly number[]
  readonly items: readonly AssessedItem[]
  readonly written: number
  readonly further: number
  /** Of the national lines, by their numbers. */
  readonly lineNames: Readonly<Record<string, Localized>>
  readonly mayWrite: boolean
}

const levelOf = (row: queries.AssessmentRow | null): AssessedLevel | null =>
  row === null ? null : row.kind === 'principle' ? levelByMarks(row.marks) : row.level

const thisYear = (now: Date): number => partsOf(helsinkiDate(now)).year

/** One year beside the one before it. @source R147, R149, R150 */
export const readSelfAssessment = useCase({
  name: 'self-assessment.read',
  trace: 'refusals',
  input: z.object({ county: countyShape, year: z.coerce.number().int().min(2020).max(2100).optional() }),
  needs: selfAssessmentAccess.read,
  id: ({ county }) => county,
  run: async ({ tx, now }, { county, year: asked }): Promise<SelfAssessment> => {
    const current = thisYear(now)
    const year = asked ?? current
    const rows = await queries.rowsOfYears(tx, county, [year, year - 1])
    const written = await queries.yearsOf(tx, county)
    const rowOf = (kind: AssessedKind, item: string, of: number): queries.AssessmentRow | null =>
      rows.find((row) => row.kind === kind && row.item === item && row.year === of) ?? null
    const items = assessedKinds.flatMap((kind) =>
      itemsOf(kind).map((item): AssessedItem => {
        const here = rowOf(kind, item, year)
        const before = rowOf(kind, item, year - 1)
        const level = levelOf(here)
        return { kind, item, now: here, before, level, change: sinceLastYear(level, levelOf(before)) }
      }),
    )
    return {
      county,
      year,
      years: [...new Set([current, year, ...written])].sort((a, b) => b - a),
      items,
      written: items.filter(({ now: row }) => row !== null).length,
      lineNames: await queries.lineNames(tx),
      further: items.filter(({ change }) => change === 'further').length,
      mayWrite: (await flags(tx, selfAssessmentAccess.read, county))['write'] === true,
    }
  },
})

/** One item through the years. */
export const readAssessedItem = useCase({
  name: 'self-assessment.read-item',
  trace: 'refusals',
  input: z.object({ county: countyShape, kind: z.enum(assessedKinds), item: z.string().max(40) }),
  needs: selfAssessmentAccess.read,
  id: ({ county }) => county,
  run: async (
    { tx, now },
    { county, kind, item },
  ): Promise<{
    readonly kind: AssessedKind
    readonly item: string
    readonly year: number
    readonly years: readonly queries.AssessmentRow[]
    readonly lineNames: Readonly<Record<string, Localized>>
    readonly mayWrite: boolean
  }> => {
    if (!itemsOf(kind).includes(item)) throw notFound()
    return {
      kind,
      item,
      year: thisYear(now),
      years: await queries.rowsOfItem(tx, county, kind, item),
      lineNames: await queries.lineNames(tx),
      mayWrite: (await flags(tx, selfAssessmentAccess.read, county))['write'] === true,
    }
  },
})

export const assessmentShape = z.object({
  /** Of a line and a measure. */
  level: z
    .union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])
    .nullable()
    .default(null),
  /** Of a principle. */
  marks: z.array(z.enum(principleMarks)).max(4).default([]),
  evidence: line(2000).default(''),
  nextStep: line(1000).default(''),
  /** Of a measure: what it has led to, and what it costs. */
  effects: line(1000).default(''),
  costs: line(1000).default(''),
})
export type AssessmentInput = z.input<typeof assessmentShape>

/** Writes one item of one year. `version` is as it was seen; 0 where nothing had been written. */
export const writeAssessment = useCase({
  name: 'self-assessment.write',
  input: z.object({
    county: countyShape,
    year: z.coerce.number().int().min(2020).max(2100),
    kind: z.enum(assessedKinds),
    item: z.string().max(40),
    version: versionShape,
    said: assessmentShape,
  }),
  needs: selfAssessmentAccess.write,
  id: ({ county }) => county,
  run: async (ctx, { county, year, kind, item, version, said }) => {
    if (!itemsOf(kind).includes(item)) throw notFound()
    const isPrinciple = kind === 'principle'
    const isMeasure = kind === 'measure'
    const fields: { field: string; code: string }[] = []
    if (!isPrinciple && said.level === null) fields.push({ field: 'said.level', code: 'answer-this' })
    // Nobody judges a year that has not begun.
    if (year > thisYear(ctx.now)) fields.push({ field: 'year', code: 'year-not-begun' })
    if (fields.length > 0) throw new Refusal('invalid', 'invalid-input', { fields })
    const isWritten = await queries.writeRow(ctx.tx, {
      id: idFrom('self-assessment', county, `${year} ${kind} ${item}`),
      county,
      year,
      kind,
      item,
      level: isPrinciple ? null : said.level,
      marks: isPrinciple ? principleMarks.filter((mark) => said.marks.includes(mark)) : [],
      evidence: said.evidence,
      next_step: said.nextStep,
      effects: isMeasure ? said.effects : '',
      costs: isMeasure ? said.costs : '',
      seen: version,
      ...byWhom(ctx),
    })
    if (!isWritten) {
      const theirs = (await queries.rowsOfItem(ctx.tx, county, kind, item)).find((row) => row.year === year)
      throw new Refusal('conflict', 'changed-meanwhile', { theirs })
    }
    ctx.about({ county, year, kind, item })
  },
})
