/** The shapes in which people give the settings of a door. */
import { z } from 'zod'
import { plainDate, type WallTime, wallTime, type Weekday } from '#platform/dates.ts'
import type { DoorHours, DoorPromise, PlainPromise } from './domain/promise.ts'

const words = z
  .string()
  .trim()
  .max(200)
  .refine((text) => text !== '', 'required-words')
/** Families read it, so it stands in all three languages. */
export const nameShape = z.object({ fi: words, sv: words, en: words })

const note = z.string().trim().max(300)
/** A reason in the languages somebody wrote. */
export const noteShape = z
  .object({ fi: note.optional(), sv: note.optional(), en: note.optional() })
  .default({})
  .transform((text) =>
    Object.fromEntries(Object.entries(text).filter(([, value]) => value !== undefined && value !== '')),
  )

export const phoneShape = z
  .string()
  .trim()
  .refine((text) => /^\+?[\d\s()-]{5,25}$/.test(text), 'not-a-phone')

/** A number as people type it, between two limits. */
export const numberIn = (
  least: number,
  most: number,
  code: string,
  isWhole: boolean,
): z.ZodType<number, string | number> =>
  z
    .union([z.string(), z.number()])
    .transform((typed) => (typed === '' ? Number.NaN : Number(typed)))
    .refine((value) => value >= least && value <= most && (!isWhole || Number.isInteger(value)), code)

export const capacityShape = numberIn(1, 500, 'capacity-range', true).nullable().default(null)

const isUuid = (text: string): boolean => z.uuid().safeParse(text).success
/** A choice of a list that was left open is said as such. */
export const doorChoice = z.string().refine(isUuid, 'choose-door')

const isDay = (text: string): boolean => {
  try {
    plainDate(text)
    return true
  } catch {
    return false
  }
}
export const dayShape = z
  .string()
  .refine(isDay, 'not-a-day')
  .transform((text) => plainDate(text))

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
const span = z
  .object({ opens: z.string(), closes: z.string() })
  .refine(({ opens, closes }) => isTime(opens) && isTime(closes) && opens < closes, 'opening-times')
  .transform(({ opens, closes }): { opens: WallTime; closes: WallTime } => ({
    opens: wallTime(opens),
    closes: wallTime(closes),
  }))
const weekdayKey = z.enum(['1', '2', '3', '4', '5', '6', '7'])

const numbered = <T>(record: Readonly<Partial<Record<string, T>>>): Partial<Record<Weekday, T>> => {
  const found: Partial<Record<Weekday, T>> = {}
  for (const day of weekdays) {
    const value = record[String(day)]
    if (value !== undefined) found[day] = value
  }
  return found
}

/** By ISO weekday; a day that is not named is closed. */
export const hoursShape = z.partialRecord(weekdayKey, span).transform((hours): DoorHours => numbered(hours))

const plainPromise = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('working-days'), days: numberIn(1, 20, 'working-days-range', true) }),
  z.object({ kind: z.literal('opening-hours'), hours: numberIn(0.5, 80, 'opening-hours-range', false) }),
  z.object({ kind: z.literal('same-day') }),
])

/** What is promised, and what instead to those who come on a certain weekday. */
export const promiseShape = z
  .object({ promise: plainPromise, byWeekday: z.partialRecord(weekdayKey, plainPromise).default({}) })
  .transform(({ promise, byWeekday }): DoorPromise => {
    const own = numbered<PlainPromise>(byWeekday)
    return Object.keys(own).length === 0 ? promise : { ...promise, byWeekday: own }
  })

/** A promise of working days needs a door that opens from Monday to Friday. @source R16, ADR-0009 */
export function canKeep(promise: DoorPromise, hours: DoorHours): boolean {
  const all: readonly PlainPromise[] = [promise, ...Object.values(promise.byWeekday ?? {})]
  return (
    all.every(({ kind }) => kind !== 'working-days') ||
    weekdays.some((day) => day <= 5 && hours[day] !== undefined)
  )
}
