/** What is typed or sent about places and activities, and what the programme is asked. */
import { z } from 'zod'
import { audiences } from '#capabilities/directory/index.ts'
import { addDays, daysBetween, plainDate, wallTime } from '#platform/dates.ts'
import { isRecurrenceRule } from '#platform/recurrence.ts'
import type { Language, Localized } from '#platform/text.ts'
import {
  accessibilityMarks,
  activityKinds,
  allForms,
  activityForms,
  entryWays,
  foods,
  meetingPlaceKinds,
  signUpFor,
} from './domain/words.ts'

/** As long as the season that somebody may ask to see at once. */
export const longestAsk = 62

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
  .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)), 'not-a-day')
  .refine((text) => {
    try {
      return plainDate(text) === text
    } catch {
      return false
    }
  }, 'not-a-day')
  .transform(plainDate)
export const timeShape = z
  .string()
  .transform((text) => text.trim().replace('.', ':').padStart(5, '0'))
  .refine((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), 'not-a-time')
  .transform(wallTime)

const months = z.coerce.number().int().min(0).max(1200).nullable().default(null)
const emptyIsNull = (given: string): string | null => (given === '' ? null : given)
const link = line(500)
  .nullable()
  .default(null)
  .transform((given) => (given === null ? null : emptyIsNull(given)))
  .refine((given) => given === null || /^https:\/\/[^\s"<>]+$/.test(given), 'not-a-web-address')
const phone = line(40)
  .nullable()
  .default(null)
  .transform((given) => (given === null ? null : emptyIsNull(given)))
  .refine((given) => given === null || /^[+\d][\d\s()-]{2,39}$/.test(given), 'not-a-phone')
const email = line(200)
  .nullable()
  .default(null)
  .transform((given) => (given === null ? null : emptyIsNull(given)))
  .refine((given) => given === null || /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(given), 'not-an-email')
const point = z.coerce.number().nullable().default(null)
const audienceList = z.array(z.enum(audiences)).max(audiences.length).default([])
const languageCode = z.string().regex(/^[a-z]{2,3}$/, 'not-a-language')

const agesInOrder = (given: { ageFrom: number | null; ageTo: number | null }): boolean =>
  given.ageFrom === null || given.ageTo === null || given.ageTo >= given.ageFrom
const wrongAges = { path: ['ageTo'], message: 'ends-before-begins' }

/** A meeting place as it is typed or sent. @source R112–R115 */
export const placeShape = z
  .object({
    kind: z.enum(meetingPlaceKinds),
    organisation: z.uuid(),
    unit: z.uuid().nullable().default(null),
    /** By its code; a remote place or a car may be without. */
    municipality: z
      .string()
      .regex(/^\d{3}$/, 'not-a-municipality')
      .nullable()
      .default(null),
    /** The area, where the place has no municipality. */
    area: z.uuid().nullable().default(null),
    site: z.uuid().nullable().default(null),
    service: z.uuid().nullable().default(null),
    name: namedIn(120),
    summary: wordsOf(300).default({}),
    description: wordsOf(4000).default({}),
    address: wordsOf(200).default({}),
    lon: point.refine((given) => given === null || (given > 15 && given < 35), 'not-in-finland'),
    lat: point.refine((given) => given === null || (given > 58 && given < 72), 'not-in-finland'),
    remoteLink: link,
    ageFrom: months,
    ageTo: months,
    audiences: audienceList,
    languages: z.array(languageCode).max(12).default([]),
    accessibility: z.array(z.enum(accessibilityMarks)).max(accessibilityMarks.length).default([]),
    accessWords: wordsOf(600).default({}),
    phone,
    email,
    web: link,
    contactWords: wordsOf(300).default({}),
    planWords: wordsOf(2000).default({}),
  })
  .refine(agesInOrder, wrongAges)
  .superRefine((given, issues) => {
    if (given.kind === 'place' && given.municipality === null)
      issues.addIssue({ code: 'custom', path: ['municipality'], message: 'required' })
    if (given.kind === 'remote' && given.remoteLink === null)
      issues.addIssue({ code: 'custom', path: ['remoteLink'], message: 'required' })
  })
export type PlaceInput = z.input<typeof placeShape>
export type PlacePlan = z.output<typeof placeShape>

/** The parts of a series that say when. */
const whenShape = {
  rule: z
    .string()
    .max(200)
    .nullable()
    .default(null)
    .transform((given) => (given === '' ? null : given))
    .refine((given) => given === null || isRecurrenceRule(given), 'not-a-rule'),
  firstDay: dayShape,
  lastDay: dayShape.nullable().default(null),
  extraDays: z.array(dayShape).max(60).default([]),
  opens: timeShape,
  closes: timeShape,
  onHolidays: z.boolean().default(false),
  keepsBreaks: z.boolean().default(true),
}

const small = (most: number): z.ZodDefault<z.ZodNullable<z.ZodCoercedNumber>> =>
  z.coerce.number().int().min(0).max(most).nullable().default(null)

/** A series, a group, an event or a stop as it is typed or sent. @source R114, R116–R125 */
export const activityShape = z
  .object({
    kind: z.enum(activityKinds),
    form: z.enum(allForms),
    /** Its meeting place; null: at its own address or on the net. */
    place: z.uuid().nullable().default(null),
    organisation: z.uuid(),
    unit: z.uuid().nullable().default(null),
    /** Where there is no place. */
    municipality: z
      .string()
      .regex(/^\d{3}$/, 'not-a-municipality')
      .nullable()
      .default(null),
    area: z.uuid().nullable().default(null),
    title: namedIn(120),
    summary: wordsOf(300).default({}),
    description: wordsOf(4000).default({}),
    address: wordsOf(200).default({}),
    lon: point.refine((given) => given === null || (given > 15 && given < 35), 'not-in-finland'),
    lat: point.refine((given) => given === null || (given > 58 && given < 72), 'not-in-finland'),
    room: z.uuid().nullable().default(null),
    sharesRoom: z.boolean().default(false),
    remoteLink: link,
    ageFrom: months,
    ageTo: months,
    audiences: audienceList,
    languages: z.array(languageCode).min(1).max(12),
    free: z.boolean().default(true),
    costWords: wordsOf(300).default({}),
    food: z.enum(foods).default('none'),
    bringWords: wordsOf(300).default({}),
    ...whenShape,
    entry: z.enum(entryWays).default('open'),
    signUpFor: z.enum(signUpFor).default('day'),
    seats: small(5000),
    carePlaces: small(500),
    coffee: small(5000),
    waitingLimit: z.coerce.number().int().min(0).max(1000).nullable().default(50),
    opensDaysBefore: small(366),
    closesHoursBefore: z.coerce.number().int().min(0).max(720).default(0),
    consentWords: wordsOf(1000).default({}),
    parentsWords: wordsOf(1000).default({}),
    phone,
    email,
    contactWords: wordsOf(300).default({}),
    picture: z.uuid().nullable().default(null),
    outreach: z.uuid().nullable().default(null),
    service: z.uuid().nullable().default(null),
  })
  .refine(agesInOrder, wrongAges)
  .superRefine((given, issues) => {
    const wrong = (field: string, message: string): void => {
      issues.addIssue({ code: 'custom', path: [field], message })
    }
    const forms: readonly string[] = activityForms[given.kind]
    if (!forms.includes(given.form)) wrong('form', 'not-of-this-kind')
    if (given.closes <= given.opens) wrong('closes', 'ends-before-begins')
    if (given.lastDay !== null && given.lastDay < given.firstDay) wrong('lastDay', 'ends-before-begins')
    if (given.rule === null && given.lastDay !== null && given.lastDay !== given.firstDay)
      wrong('rule', 'required')
    if (given.place === null && given.municipality === null && given.remoteLink === null)
      wrong('place', 'required')
    if (!given.free && Object.keys(given.costWords).length === 0) wrong('costWords', 'required')
  })
export type ActivityInput = z.input<typeof activityShape>
export type ActivityPlan = z.output<typeof activityShape>

const near = z.object({ lon: z.coerce.number().min(15).max(35), lat: z.coerce.number().min(58).max(72) })

/** What is asked of the programme; what is left out is not asked. */
const filters = {
  county: z.string().max(8).optional(),
  area: z.uuid().optional(),
  /** One or several, by code. */
  municipality: z
    .union([z.string().max(3), z.array(z.string().max(3)).max(40)])
    .transform((given) => (typeof given === 'string' ? [given] : given))
    .optional(),
  /** With `municipality` or `area`: also what is held on the net for the whole county. */
  withRemote: z.boolean().default(false),
  place: z.uuid().optional(),
  organisation: z.uuid().optional(),
  activity: z.uuid().optional(),
  kinds: z.array(z.enum(activityKinds)).max(activityKinds.length).optional(),
  forms: z.array(z.enum(allForms)).max(allForms.length).optional(),
  /** Months of age of a child; what names no age is for all. */
  age: z.coerce.number().int().min(0).max(1200).optional(),
  audience: z.enum(audiences).optional(),
  /** ISO: 1 is Monday. */
  weekdays: z.array(z.coerce.number().int().min(1).max(7)).max(7).optional(),
  free: z.boolean().optional(),
  language: languageCode.optional(),
  words: z.string().trim().max(120).optional(),
  /** 'come': whoever comes; 'room': whoever comes, and what has free seats. */
  entry: z.enum(['come', 'room']).optional(),
  remote: z.boolean().optional(),
  withCancelled: z.boolean().default(true),
}

const inOrder = (given: { from: string; to: string }): boolean => given.from <= given.to
const wrongOrder = { path: ['to'], message: 'ends-before-begins' }

export const programmeShape = z
  .object({
    ...filters,
    from: dayShape,
    to: dayShape,
    /** Nearest first, within so many kilometres. */
    near: near.optional(),
    withinKm: z.coerce.number().min(1).max(400).default(60),
    limit: z.coerce.number().int().min(1).max(400).default(100),
    after: z.string().max(80).nullable().default(null),
    count: z.boolean().default(false),
  })
  .refine(inOrder, wrongOrder)
  .refine(({ from, to }) => daysBetween(from, to) < longestAsk, { path: ['to'], message: 'too-long' })
export type ProgrammeFilter = z.input<typeof programmeShape>
export type ProgrammeAsk = z.output<typeof programmeShape>

export const monthShape = z
  .object({
    ...filters,
    month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'invalid-format'),
    /** How many of a day are named. */
    perDay: z.coerce.number().int().min(0).max(20).default(3),
  })
  .transform((given) => {
    const from = plainDate(`${given.month}-01`)
    const next = addDays(from, 31)
    return { ...given, from, to: addDays(plainDate(`${next.slice(0, 7)}-01`), -1) }
  })
export type MonthAsk = z.output<typeof monthShape>

export type ProgrammeSieve = Omit<MonthAsk, 'month' | 'perDay'>

export const placesShape = z.object({
  county: z.string().max(8).optional(),
  area: z.uuid().optional(),
  municipality: filters.municipality,
  withRemote: z.boolean().default(false),
  kinds: z.array(z.enum(meetingPlaceKinds)).max(3).optional(),
  age: filters.age,
  audience: filters.audience,
  words: filters.words,
  near: near.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  after: z.string().max(80).nullable().default(null),
})
export type PlacesAsk = z.output<typeof placesShape>
