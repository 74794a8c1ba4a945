/** What is typed or sent to the boards. */
import { z } from 'zod'
import { plainDate, type PlainDate } from '#platform/dates.ts'
import type { Language, Localized } from '#platform/text.ts'
import type { Ctx } from '#platform/use-case.ts'

export const line = (most: number): z.ZodString => z.string().trim().max(most)
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

export const versionShape = z.coerce.number().int().min(0)
export const countyShape = z.string().regex(/^\d{2}$/, 'invalid-format')

/** Whoever changes something, for the row that says so. */
export const byWhom = (ctx: Ctx): { readonly person: string | null; readonly now: Date } => ({
  person: ctx.actor.kind === 'person' ? ctx.actor.id : null,
  now: ctx.now,
})
