/** What is typed or sent of agreements and contracts. */
import { z } from 'zod'
import { plainDate, type PlainDate } from '#platform/dates.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Language, Localized } from '#platform/text.ts'
import type { Ctx } from '#platform/use-case.ts'
import { agreementKinds, contractStates, customersParts, priceUnits } from './domain/agreements.ts'

export const line = (most: number): z.ZodString => z.string().trim().max(most)
type TypedWords = { readonly [L in Language]?: string | undefined }
const wordsOf = (most: number): z.ZodType<Localized, TypedWords> =>
  z
    .object({ fi: line(most).optional(), sv: line(most).optional(), en: line(most).optional() })
    .transform((given) =>
      Object.fromEntries(Object.entries(given).filter(([, each]) => each !== undefined && each !== '')),
    )
const namedIn = (most: number): z.ZodType<Localized, TypedWords> =>
  wordsOf(most).refine((given) => Object.keys(given).length > 0, 'required')

const isDay = (text: string): boolean => {
  try {
    return plainDate(text) === text
  } catch {
    return false
  }
}
export const dayShape: z.ZodType<PlainDate, string> = z
  .string()
  .trim()
  .refine(isDay, 'not-a-day')
  .transform(plainDate)
const someDay = dayShape.nullable().default(null)
const link = line(500)
  .nullable()
  .default(null)
  .transform((given) => (given === '' ? null : given))
  .refine((given) => given === null || /^https:\/\/[^\s"<>]+$/.test(given), 'not-a-web-address')

export const versionShape = z.coerce.number().int().positive()
export const countyShape = z.string().regex(/^\d{2}$/, 'invalid-format')
export const keyShape = line(200).min(8).optional()

const inOrder = (given: { validFrom: PlainDate | null; validTo: PlainDate | null }): boolean =>
  given.validFrom === null || given.validTo === null || given.validTo >= given.validFrom
const wrongOrder = { path: ['validTo'], message: 'ends-before-begins' }

/** Who has agreed: an organisation of the county, or another body by its name. */
const party = z
  .object({ organisation: z.uuid().nullable().default(null), name: line(160).nullable().default(null) })
  .transform(({ organisation, name }) => ({ organisation, name: name === '' ? null : name }))
  .refine(({ organisation, name }) => (organisation === null) !== (name === null), 'one-of-these')

/** An agreement as it is typed or sent. @source R59–R67 */
export const agreementShape = z
  .object({
    area: z.uuid().nullable().default(null),
    kind: z.enum(agreementKinds),
    name: namedIn(160),
    about: wordsOf(3000).default({}),
    parties: z.array(party).min(1).max(20),
    validFrom: someDay,
    validTo: someDay,
    reviewOn: someDay,
    responsible: z.uuid().nullable().default(null),
    fileLink: link,
    state: z.enum(['draft', 'in-force']).default('in-force'),
  })
  .refine(inOrder, wrongOrder)
  // Nobody is reminded of what has no day.
  .refine(({ state, reviewOn }) => state === 'draft' || reviewOn !== null, {
    path: ['reviewOn'],
    message: 'required',
  })
export type AgreementInput = z.input<typeof agreementShape>
export type AgreementPlan = z.output<typeof agreementShape>

/** A contract as it is typed or sent. @source R188 */
export const contractShape = z
  .object({
    provider: z.object({
      organisation: z.uuid().nullable().default(null),
      name: line(160)
        .nullable()
        .default(null)
        .transform((given) => (given === '' ? null : given)),
    }),
    service: z.uuid().nullable().default(null),
    name: namedIn(160),
    about: wordsOf(3000).default({}),
    areas: z.array(z.uuid()).max(30).default([]),
    priceWords: line(600).default(''),
    priceCents: z.number().int().min(0).max(100_000_000).nullable().default(null),
    priceUnit: z.enum(priceUnits).nullable().default(null),
    validFrom: someDay,
    validTo: someDay,
    option: line(600).default(''),
    reviewOn: someDay,
    responsible: z.uuid().nullable().default(null),
    fileLink: link,
    targeting: line(2000).default(''),
    customers: line(2000).default(''),
    customersPart: z.enum(customersParts).default('not-said'),
    state: z.enum(contractStates).default('in-force'),
  })
  .refine(({ provider }) => (provider.organisation === null) !== (provider.name === null), {
    path: ['provider'],
    message: 'one-of-these',
  })
  .refine(({ priceCents, priceUnit }) => priceCents === null || priceUnit !== null, {
    path: ['priceUnit'],
    message: 'required',
  })
  .refine(inOrder, wrongOrder)
export type ContractInput = z.input<typeof contractShape>
export type ContractPlan = z.output<typeof contractShape>

export type By = { readonly person: string | null; readonly now: Date }
/** Whoever changes something, for the row that says so. */
export const byWhom = (ctx: Ctx): By => ({
  person: ctx.actor.kind === 'person' ? ctx.actor.id : null,
  now: ctx.now,
})

/** What is named must be of the county: those that are not are named by their fields. */
export function demandFits(fits: Readonly<Record<string, boolean>>, prefix: string): void {
  const fields = Object.entries(fits)
    .filter(([, isFit]) => !isFit)
    .map(([field]) => ({ field: `${prefix}.${field}`, code: 'not-of-this-county' }))
  if (fields.length > 0) throw new Refusal('invalid', 'invalid-input', { fields })
}
