/** What is typed or sent about trainings, the communication plan, bulletins and letters. */
import { z } from 'zod'
import { plainDate } from '#platform/dates.ts'
import type { Language, Localized } from '#platform/text.ts'
import { languages } from '#platform/text.ts'
import {
  letterWays,
  messageAudiences,
  messageChannels,
  messageKinds,
  professions,
  trainingKinds,
  wordingAudiences,
} from './domain/telling.ts'

const line = (most: number): z.ZodString => z.string().trim().max(most)
type Typed = { readonly [L in Language]?: string | undefined }

/** Words in any of the three languages; an empty one is left out. */
const wordsOf = (most: number): z.ZodType<Localized, Typed> =>
  z
    .object({ fi: line(most).optional(), sv: line(most).optional(), en: line(most).optional() })
    .transform((given) =>
      Object.fromEntries(Object.entries(given).filter(([, each]) => each !== undefined && each !== '')),
    )
const namedIn = (most: number): z.ZodType<Localized, Typed> =>
  wordsOf(most).refine((given) => Object.keys(given).length > 0, 'required')
const voluntary = (most: number): z.ZodDefault<z.ZodType<Localized, Typed>> => wordsOf(most).default({})

const isDay = (text: string): boolean => {
  try {
    return plainDate(text) === text
  } catch {
    return false
  }
}
const dayShape = z
  .string()
  .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(text), 'not-a-day')
  .transform(plainDate)
const maybeDay = z.union([z.literal('').transform(() => null), dayShape, z.null()]).default(null)
export const tellingDay = dayShape
const maybeId = z.union([z.literal('').transform(() => null), z.uuid(), z.null()]).default(null)
const maybeLink = z
  .union([z.literal(''), line(500), z.null()])
  .default(null)
  .transform((given) => (given === null || given === '' ? null : given))
  .refine((given) => given === null || /^https:\/\/[^\s"<>]+$/.test(given), 'not-a-web-address')
const maybeNumber = (least: number, most: number) =>
  z
    .union([z.literal('').transform(() => null), z.coerce.number().int().min(least).max(most), z.null()])
    .default(null)
export const tellingVersion = z.coerce.number().int().positive()
export const tellingKey = z.string().trim().min(8).max(200).optional()
const languageList = z.array(z.enum(languages)).max(3).default([])

/** A training as it is typed. @source R167, R168 */
export const trainingShape = z
  .object({
    title: namedIn(160),
    about: voluntary(4000),
    need: voluntary(1000),
    kind: z.enum(trainingKinds),
    provider: line(200).default(''),
    skill: voluntary(600),
    method: maybeId,
    professions: z.array(z.enum(professions)).max(professions.length).default([]),
    area: maybeId,
    firstDay: maybeDay,
    lastDay: maybeDay,
    times: voluntary(300),
    place: voluntary(300),
    remoteLink: maybeLink,
    languages: languageList,
    seats: maybeNumber(1, 2000),
    signUpUntil: maybeDay,
    responsible: maybeId,
  })
  .refine(({ firstDay, lastDay }) => lastDay === null || (firstDay !== null && lastDay >= firstDay), {
    path: ['lastDay'],
    message: 'ends-before-begins',
  })
export type TrainingInput = z.input<typeof trainingShape>
export type TrainingPlan = z.output<typeof trainingShape>

export const methodShape = z.object({
  name: namedIn(120),
  about: voluntary(2000),
  reuse: voluntary(1000),
  needsLicence: z.boolean().default(false),
  validMonths: maybeNumber(1, 240),
  web: maybeLink,
})
export type MethodInput = z.input<typeof methodShape>

const mark = z.coerce.number().int().min(1).max(5)
/** What somebody who was there says of it. */
export const trainingAnswerShape = z.object({
  useful: mark,
  usable: mark,
  metOthers: mark,
  words: line(1000).default(''),
})

/** A line of the communication plan. @source R170 */
export const messageShape = z.object({
  kind: z.enum(messageKinds).default('general'),
  audience: z.enum(messageAudiences),
  message: namedIn(600),
  channel: z.enum(messageChannels),
  languages: languageList,
  dueOn: maybeDay,
  owner: maybeId,
  area: maybeId,
  note: line(600).default(''),
})
export type MessageInput = z.input<typeof messageShape>

export const wordingShape = z.object({
  audience: z.enum(wordingAudiences),
  say: namedIn(300),
  insteadOf: voluntary(300),
  why: voluntary(600),
})

const longText = 20_000
export const bulletinShape = z
  .object({
    title: namedIn(160),
    lead: voluntary(300),
    body: voluntary(longText),
    area: maybeId,
    onPage: z.boolean().default(true),
    toWorkers: z.boolean().default(false),
    toOrganisations: z.boolean().default(false),
  })
  .refine(({ onPage, toWorkers, toOrganisations }) => onPage || toWorkers || toOrganisations, {
    path: ['onPage'],
    message: 'required',
  })
export type BulletinInput = z.input<typeof bulletinShape>
export type BulletinPlan = z.output<typeof bulletinShape>

export const letterShape = z.object({ body: namedIn(longText), addressees: voluntary(300) })

export const letterSentShape = z.object({
  sentOn: dayShape,
  language: z.enum(languages),
  way: z.enum(letterWays),
  families: z.coerce.number().int().min(1).max(100_000),
  note: line(300).default(''),
})
export const childWordsShape = z.object({ serviceType: line(80).min(1), words: wordsOf(600) })
