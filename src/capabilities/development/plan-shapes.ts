/** What is typed or sent about plans, measures, the roadmap and areas' plans. */
import { z } from 'zod'
import { plainDate } from '#platform/dates.ts'
import type { Language, Localized } from '#platform/text.ts'
import { barStatuses, planYears, readinesses, wholes, workStatuses } from './domain/plan.ts'

const line = (most: number): z.ZodString => z.string().trim().max(most)
type TypedWords = { readonly [L in Language]?: string | undefined }
/** Words in any of the three languages; an empty one is left out. */
export const wordsOf = (most: number): z.ZodType<Localized, TypedWords> =>
  z
    .object({ fi: line(most).optional(), sv: line(most).optional(), en: line(most).optional() })
    .transform((given) =>
      Object.fromEntries(Object.entries(given).filter(([, each]) => each !== undefined && each !== '')),
    )
export const namedIn = (most: number): z.ZodType<Localized, TypedWords> =>
  wordsOf(most).refine((given) => Object.keys(given).length > 0, 'required')

export const dayShape = z
  .string()
  .refine((text) => {
    try {
      return plainDate(text) === text
    } catch {
      return false
    }
  }, 'not-a-day')
  .transform(plainDate)
const dayOrNull = z.union([z.literal('').transform(() => null), z.null(), dayShape]).default(null)

export const versionShape = z.coerce.number().int().positive()
/** A key of the sender: sent again it makes nothing twice. */
export const keyShape = z.string().trim().min(8).max(200).optional()
export const countyShape = z.string().max(8)

const idOrNull = z.union([z.literal('').transform(() => null), z.null(), z.uuid()]).default(null)
const nameOrNull = line(120)
  .nullable()
  .default(null)
  .transform((given) => (given === '' ? null : given))

/** Who answers: an organisation, and in it somebody who works here or somebody by name. */
const owner = { organisation: idOrNull, person: idOrNull, personName: nameOrNull }
const oneOwner = (given: { readonly person: string | null; readonly personName: string | null }): boolean =>
  given.person === null || given.personName === null
const oneOwnerProblem = { path: ['personName'], message: 'one-owner' }

export const planShape = z.object({
  title: namedIn(160),
  words: wordsOf(4000).default({}),
  checkMonth: z.coerce.number().int().min(1).max(12).default(11),
})
export type PlanInput = z.input<typeof planShape>
export const firstYearShape = z.coerce
  .number()
  .int()
  .min(2020)
  .max(2100 - planYears)

export const chapterShape = z.object({ present: wordsOf(6000).default({}), needs: wordsOf(6000).default({}) })

export const referenceShape = z.object({
  name: namedIn(200),
  holder: nameOrNull,
  municipality: z
    .string()
    .max(3)
    .nullable()
    .default(null)
    .transform((given) => (given === '' ? null : given)),
  web: line(500)
    .nullable()
    .default(null)
    .transform((given) => (given === '' ? null : given))
    .refine((given) => given === null || /^https:\/\/[^\s"<>]+$/.test(given), 'not-a-web-address'),
  note: wordsOf(600).default({}),
})

const keyOrNull = z
  .string()
  .max(40)
  .nullable()
  .default(null)
  .transform((given) => (given === '' ? null : given))

export const measureShape = z
  .object({
    line: z.coerce.number().int().min(1).max(8),
    area: idOrNull,
    actionArea: keyOrNull,
    name: namedIn(300),
    doing: wordsOf(4000).default({}),
    comments: wordsOf(4000).default({}),
    whole: z.enum(wholes),
    readiness: z.enum(readinesses),
    ...owner,
    startsOn: dayOrNull,
    dueOn: dayOrNull,
    evidence: wordsOf(4000).default({}),
  })
  .refine(oneOwner, oneOwnerProblem)
  .refine(({ startsOn, dueOn }) => startsOn === null || dueOn === null || startsOn <= dueOn, {
    path: ['dueOn'],
    message: 'ends-before-begins',
  })
export type MeasureInput = z.input<typeof measureShape>
export type MeasurePlan = z.output<typeof measureShape>

export const statusShape = z.enum(workStatuses)
export const checkShape = z.object({
  year: z.coerce.number().int().min(2020).max(2110),
  status: statusShape,
  progress: namedIn(4000),
  next: wordsOf(2000).default({}),
})
export type CheckInput = z.input<typeof checkShape>

export const roadmapShape = z
  .object({
    firstYear: z.coerce.number().int().min(2020).max(2100),
    lastYear: z.coerce.number().int().min(2020).max(2109),
    goal: namedIn(300),
    execution: wordsOf(3000).default({}),
    division: wordsOf(3000).default({}),
    communication: wordsOf(3000).default({}),
  })
  .refine(({ firstYear, lastYear }) => lastYear >= firstYear, {
    path: ['lastYear'],
    message: 'ends-before-begins',
  })
  .refine(({ firstYear, lastYear }) => lastYear < firstYear + 10, {
    path: ['lastYear'],
    message: 'ten-years-at-most',
  })
export type RoadmapInput = z.input<typeof roadmapShape>

export const barShape = z
  .object({
    theme: z.string().max(40),
    name: namedIn(200),
    goal: wordsOf(1000).default({}),
    national: z.boolean().default(false),
    ...owner,
    status: z.enum(barStatuses).default('planned'),
    startsOn: dayOrNull,
    endsOn: dayOrNull,
    note: wordsOf(2000).default({}),
    needs: z.array(z.uuid()).max(20).default([]),
  })
  .refine(oneOwner, oneOwnerProblem)
  .refine(({ startsOn, endsOn }) => (startsOn === null) === (endsOn === null), {
    path: ['endsOn'],
    message: 'both-dates-or-none',
  })
  .refine(({ startsOn, endsOn }) => startsOn === null || endsOn === null || startsOn <= endsOn, {
    path: ['endsOn'],
    message: 'ends-before-begins',
  })
export type BarInput = z.input<typeof barShape>
export type BarPlan = z.output<typeof barShape>

export const interimShape = z.object({ name: namedIn(200), dueOn: dayOrNull, reachedOn: dayOrNull })

export const areaPlanShape = z
  .object({
    words: wordsOf(4000).default({}),
    startsOn: dayShape,
    endsOn: dayShape,
  })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, { path: ['endsOn'], message: 'ends-before-begins' })
export type AreaPlanInput = z.input<typeof areaPlanShape>

export const spearheadShape = z
  .object({
    name: namedIn(200),
    aim: wordsOf(2000).default({}),
    steps: wordsOf(3000).default({}),
    ...owner,
    startsOn: dayShape,
    endsOn: dayShape,
    lookWeeks: z.coerce.number().int().min(1).max(53).default(8),
  })
  .refine(oneOwner, oneOwnerProblem)
  // A responsible person is named, or it is not a spearhead (R155).
  .refine(({ person, personName }) => person !== null || personName !== null, {
    path: ['person'],
    message: 'spearhead-needs-person',
  })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, { path: ['endsOn'], message: 'ends-before-begins' })
export type SpearheadInput = z.input<typeof spearheadShape>
export type SpearheadPlan = z.output<typeof spearheadShape>

export const lookShape = z.object({
  lookedOn: dayShape,
  status: statusShape,
  progress: namedIn(4000),
})
