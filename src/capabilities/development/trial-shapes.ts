/** What is typed or sent of trials, risks and proposals, and what stands under all of them. */
import { z } from 'zod'
import { Refusal, notFound } from '#platform/refusal.ts'
import { languages } from '#platform/text.ts'
import { demand, type Action } from '#platform/access.ts'
import { idFrom, newId } from '#platform/ids.ts'
import type { Ctx } from '#platform/use-case.ts'
import { dayShape, line, namedIn, wordsOf } from './board-shapes.ts'
import { experimentThemes, needAnswers, needKinds } from './domain/experiments.ts'
import { realisations, riskKinds, urgencies } from './domain/risks.ts'

const emptyIsNull = (given: string | null): string | null => (given === '' ? null : given)
export const idOrNone = z
  .union([z.uuid(), z.literal('')])
  .nullable()
  .default(null)
  .transform(emptyIsNull)
export const dayOrNone = z
  .union([z.literal(''), dayShape])
  .nullable()
  .default(null)
  .transform((given) => (given === '' ? null : given))
const lineOrNone = (most: number) => line(most).nullable().default(null).transform(emptyIsNull)
const text = line(4000).default('')
export const language = z.enum(languages)
/** A key of the sender: sent again it makes nothing twice. */
export const keyShape = z.string().trim().min(8).max(200).optional()
export const pageShape = z.coerce.number().int().min(1).max(10_000).default(1)

export const experimentShape = z.object({
  area: idOrNone,
  municipality: lineOrNone(3),
  centre: idOrNone,
  theme: z.enum(experimentThemes),
  practice: z.boolean().default(false),
  language,
  name: namedIn(160),
  goal: wordsOf(1000).default({}),
  responsible: idOrNone,
  responsibleName: lineOrNone(120),
  startsOn: dayOrNone,
  endsOn: dayOrNone,
  decideBy: dayOrNone,
  wentWell: text,
  chances: text,
  challenges: text,
  evidence: text,
})
export type ExperimentPlan = z.output<typeof experimentShape>
export type ExperimentInput = z.input<typeof experimentShape>

export const needsShape = z
  .array(
    z
      .object({
        id: z.uuid().optional(),
        kind: z.enum(needKinds),
        what: line(300).default(''),
        givenBy: line(160).min(1),
        euros: z.coerce.number().int().min(0).max(10_000_000).nullable().default(null),
        answer: z.enum(needAnswers).default('waiting'),
        answeredOn: dayOrNone,
      })
      .refine(({ kind, euros }) => kind === 'money' || euros === null, {
        path: ['euros'],
        message: 'only-of-money',
      }),
  )
  .max(20)
export const partnersShape = z
  .array(
    z
      .object({ organisation: idOrNone, name: lineOrNone(160), part: line(300).default('') })
      .refine(({ organisation, name }) => (organisation === null) !== (name === null), {
        path: ['name'],
        message: 'required',
      }),
  )
  .max(20)
export const stepsShape = z
  .array(z.object({ id: z.uuid().optional(), what: line(300).min(1), dueOn: dayOrNone, doneOn: dayOrNone }))
  .max(30)

export const riskShape = z.object({
  area: idOrNone,
  kind: z.enum(riskKinds),
  language,
  name: namedIn(160),
  cause: text,
  effect: text,
  mitigation: text,
  realised: z.enum(realisations).default('no'),
  note: text,
  owner: idOrNone,
  ownerName: lineOrNone(120),
  reviewOn: dayOrNone,
})
export type RiskPlan = z.output<typeof riskShape>
export type RiskInput = z.input<typeof riskShape>

export const proposalShape = z.object({
  language,
  name: namedIn(160),
  why: text,
  done: text,
  remains: text,
  urgency: z.enum(urgencies).default('next'),
  addressedTo: line(160).default(''),
  keeper: idOrNone,
})
export type ProposalPlan = z.output<typeof proposalShape>
export type ProposalInput = z.input<typeof proposalShape>

export const wrong = (field: string, code: string): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field, code }] })

/** Somebody else saved first: both texts are shown. */
export const changedMeanwhile = (theirs?: unknown): Refusal =>
  new Refusal('conflict', 'changed-meanwhile', { theirs })

export function found<Row>(row: Row | undefined): Row {
  if (row === undefined) throw notFound()
  return row
}

export const idOf = (kind: string, key: string | undefined, ctx: Ctx): string =>
  key === undefined ? newId() : idFrom(kind, ctx.actor.kind === 'person' ? ctx.actor.id : ctx.actor.kind, key)

export const ownCounty = (ctx: Ctx, county: string | undefined): string =>
  county ?? (ctx.actor.kind === 'person' ? ctx.actor.county : '')

/** Demands the action where the new thing is to be: in the area, or in the county when no area is named. */
export async function demandGround(
  ctx: Ctx,
  action: Action,
  of: { readonly county: string; readonly area: string | null },
): Promise<void> {
  await demand(ctx.tx, action, of.area ?? of.county)
}
