import { z } from 'zod'
import { helsinkiDate, type PlainDate, plainDate } from '#platform/dates.ts'
import type { Ctx } from '#platform/use-case.ts'

const isDay = (text: string): boolean => {
  try {
    plainDate(text)
    return true
  } catch {
    return false
  }
}

/** A day of the calendar as forms and programs give it. */
export const day = z
  .string()
  .trim()
  .refine(isDay, 'not-a-day')
  .transform((text) => plainDate(text))

export const today = (ctx: Pick<Ctx, 'now'>): PlainDate => helsinkiDate(ctx.now)
