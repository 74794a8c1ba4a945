/** What is typed or sent about a county's year, and how it is told. */
import { z } from 'zod'
import { plainDate, type PlainDate, wallTime, type WallTime } from '#platform/dates.ts'
import type { Language, Localized } from '#platform/text.ts'
import {
  clockKinds,
  type ClockKind,
  type ClockState,
  entryKinds,
  isClockRule,
  returnWays,
  slotShape,
} from './domain/clock.ts'
import type { EntryRow } from './queries-clock.ts'

const line = (most: number): z.ZodString => z.string().trim().max(most)
const note = (most: number): z.ZodDefault<z.ZodString> => line(most).default('')

type TypedWords = { readonly [L in Language]?: string | undefined }
const titleShape: z.ZodType<Localized, TypedWords> = z
  .object({ fi: line(160).optional(), sv: line(160).optional(), en: line(160).optional() })
  .transform((given) =>
    Object.fromEntries(Object.entries(given).filter(([, each]) => each !== undefined && each !== '')),
  )
  .refine((given) => Object.keys(given).length > 0, 'required')

const isDay = (text: string): boolean => {
  try {
    return plainDate(text) === text
  } catch {
    return false
  }
}
const clockDay = z
  .string()
  .trim()
  .refine((text) => isDay(text) && text >= '2000-01-01' && text < '2100-01-01', 'not-a-day')
  .transform(plainDate)
const clockTime = z
  .string()
  .transform((text) => text.trim().replace('.', ':').padStart(5, '0'))
  .refine((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), 'not-a-time')
  .transform(wallTime)

/** One entry as it is typed or sent. @source R174 */
export const clockEntryShape = z
  .object({
    kind: z.enum(entryKinds),
    title: titleShape,
    area: z.uuid().nullable().default(null),
    municipality: z
      .string()
      .regex(/^\d{3}$/, 'invalid-format')
      .nullable()
      .default(null),
    note: note(2000),
    owner: z.uuid().nullable().default(null),
    ownerWords: note(160),
    returns: z.enum(returnWays),
    firstDay: clockDay,
    wholeMonth: z.boolean().default(false),
    rule: line(120).refine(isClockRule, 'not-a-clock-rule').nullable().default(null),
    lastDay: clockDay.nullable().default(null),
    inFeed: z.boolean().default(true),
  })
  .refine(({ lastDay, firstDay }) => lastDay === null || lastDay >= firstDay, {
    path: ['lastDay'],
    message: 'ends-before-begins',
  })
  .refine(({ returns, rule }) => returns !== 'rule' || rule !== null, { path: ['rule'], message: 'required' })
  .refine(({ kind, municipality }) => kind !== 'negotiation' || municipality !== null, {
    path: ['municipality'],
    message: 'required',
  })
  .transform((given) => ({
    ...given,
    rule: given.returns === 'rule' ? given.rule : null,
    wholeMonth: given.returns !== 'rule' && given.wholeMonth,
    municipality: given.kind === 'negotiation' ? given.municipality : null,
  }))
export type ClockEntryInput = z.input<typeof clockEntryShape>

/** What became of one time: what is not said here is no longer said. */
export const clockTimeShape = z
  .object({
    id: z.uuid(),
    slot: z.string().regex(slotShape, 'invalid-format'),
    /** As it was seen; 0 when nothing had been said of it. */
    version: z.coerce.number().int().min(0),
    plannedOn: clockDay.nullable().default(null),
    plannedAt: clockTime.nullable().default(null),
    place: note(200),
    doneOn: clockDay.nullable().default(null),
    outcome: note(4000),
  })
  .refine(({ plannedOn, plannedAt }) => plannedAt === null || plannedOn !== null, {
    path: ['plannedOn'],
    message: 'required',
  })

export const yearShape = z.coerce.number().int().min(2000).max(2099)
export const clockAsk = z.object({
  county: z.string().max(8).optional(),
  year: yearShape.optional(),
  area: z.uuid().nullable().default(null),
  kinds: z.array(z.enum(clockKinds)).max(clockKinds.length).default([]),
})

/** One day of the year, wherever it is kept. */
export type ClockDate = {
  /** Names it among all days of the year. */
  readonly key: string
  readonly id: string
  readonly kind: ClockKind
  /** Kept here as an entry, or elsewhere. */
  readonly isEntry: boolean
  readonly slot: string | null
  readonly title: Localized
  /** The forum of a meeting. */
  readonly of: Localized | null
  readonly area: string | null
  readonly municipality: string | null
  readonly day: PlainDate
  /** Of what takes several days. */
  readonly lastDay: PlainDate | null
  /** In the month, without a day of its own yet. */
  readonly wholeMonth: boolean
  readonly at: WallTime | null
  readonly state: ClockState
  readonly owner: string
  /** Of programmes: what begins or ends on the day, and how much. */
  readonly edge: 'begins' | 'ends' | null
  readonly count: number
}

export type ClockYear = {
  readonly county: string
  readonly year: number
  readonly today: PlainDate
  readonly dates: readonly ClockDate[]
  /** What the asker may put into it: of the whole county, or of these areas. */
  readonly keeps: { readonly county: boolean; readonly areas: readonly string[] }
  /** What the law puts in every year and this one does not hold. */
  readonly missing: {
    readonly reports: number
    readonly municipalities: readonly { readonly code: string; readonly name: Localized }[]
  }
}

export type ClockTime = {
  readonly slot: string
  readonly due: PlainDate
  readonly state: ClockState
  readonly plannedOn: PlainDate | null
  readonly plannedAt: string | null
  readonly place: string
  readonly doneOn: PlainDate | null
  readonly outcome: string
  readonly changedAt: Date | null
  readonly changedBy: string | null
  readonly version: number
}

export type ClockEntryView = EntryRow & {
  /** Past and coming times, the newest first. */
  readonly times: readonly ClockTime[]
  readonly can: Readonly<Record<string, boolean>>
}
