/** Who asks, in which county, and what is wrong with what they wish: for areas, actors, people and resources. */
import { z } from 'zod'
import { type PlainDate, plainDate } from '#platform/dates.ts'
import { idFrom, newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { type Language, languages, type Localized } from '#platform/text.ts'
import type { Ctx } from '#platform/use-case.ts'

export type Asker = { readonly id: string; readonly county: string }

export function askerOf(ctx: Pick<Ctx, 'actor'>): Asker {
  if (ctx.actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
  return { id: ctx.actor.id, county: ctx.actor.county }
}

export const wrongField = (field: string, code: string): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field, code }] })
export const refusedFor = (code: string): Refusal => new Refusal('not-allowed', code)
/** Somebody else has saved meanwhile: what stands there now comes along. */
export const changedSince = (theirs: unknown): Refusal =>
  new Refusal('conflict', 'changed-meanwhile', { theirs })

/** A key of the sender: sent again it makes nothing twice. */
export const keyShape = z.string().trim().min(8).max(200).optional()
export const idFor = (kind: string, key: string | undefined, asker: Asker): string =>
  key === undefined ? newId() : idFrom(kind, asker.id, key)

const isDay = (text: string): boolean => {
  try {
    return plainDate(text) === text
  } catch {
    return false
  }
}
export const dayShape = z
  .string()
  .refine(isDay, 'not-a-day')
  .transform((text): PlainDate => plainDate(text))
export const dayOrNone = z
  .union([z.literal(''), z.null(), dayShape])
  .default(null)
  .transform((given): PlainDate | null => (given === '' ? null : given))
export const idOrNone = z
  .union([z.literal(''), z.null(), z.uuid()])
  .default(null)
  .transform((given) => (given === '' ? null : given))
/** A whole number as a form gives it: with spaces between thousands, or nothing. */
export function countOrNone(most: number): z.ZodDefault<z.ZodType<number | null, number | string | null>> {
  const shape: z.ZodType<number | null, number | string | null> = z
    .union([z.number(), z.string(), z.null()])
    .transform((given, issues) => {
      if (given === null || given === '') return null
      const value =
        typeof given === 'number' ? given : Number(given.replaceAll(/[\s\u00A0]/g, '').replace(',', '.'))
      if (Number.isInteger(value) && value >= 0 && value <= most) return value
      issues.addIssue({ code: 'custom', message: 'not-a-number' })
      return z.NEVER
    })
  return shape.default(null)
}

type Typed = { readonly [lang in Language]?: string | undefined }
export const wordsIn = (most: number): z.ZodType<Localized, Typed> =>
  z
    .object({
      fi: z.string().trim().max(most).optional(),
      sv: z.string().trim().max(most).optional(),
      en: z.string().trim().max(most).optional(),
    })
    .transform((given) =>
      Object.fromEntries(
        languages.flatMap((lang) => {
          const text = given[lang]
          return text === undefined || text === '' ? [] : [[lang, text]]
        }),
      ),
    )
