import { z } from 'zod'
import { type Language, languages } from '#platform/text.ts'
import { parse } from '#platform/use-case.ts'
import { isWeekday, type Weekday } from './schedules.ts'

const flag = z.stringbool()
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d(:\d\d)?$/, 'time')

/** Every parameter of both interfaces; each path uses those that the standard gives it. All of them narrow (AND). */
const shape = z.object({
  search: z.string().max(300).default(''),
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  per_page: z.coerce.number().int().min(1).max(500).default(50),
  format: z.enum(['json', 'ndjson']).default('json'),
  taxonomy_term_id: z.string().max(100).optional(),
  taxonomy_id: z.string().max(100).optional(),
  organization_id: z.string().max(100).optional(),
  // Both a day and a moment are taken: harvesters send either.
  modified_after: z
    .union([z.iso.datetime({ offset: true, local: true }), z.iso.date()])
    .transform(
      (value) => new Date(value.length === 10 || /Z|[+-]\d\d:?\d\d$/.test(value) ? value : `${value}Z`),
    )
    .optional(),
  minimal: flag.default(false),
  full: flag.default(true),
  full_service: flag.default(false),
  postcode: z
    .string()
    .regex(/^\d{5}$/, 'postcode')
    .optional(),
  proximity: z.coerce.number().min(0).max(2_000_000).optional(),
  minimum_age: z.coerce.number().min(0).max(130).optional(),
  maximum_age: z.coerce.number().min(0).max(130).optional(),
  start_time: time.transform((value) => value.slice(0, 5)).optional(),
  end_time: time.transform((value) => value.slice(0, 5)).optional(),
  day: z
    .string()
    .transform((value) => value.toUpperCase().slice(0, 2))
    .refine(isWeekday, 'weekday')
    .optional(),
  parent_id: z.string().max(100).optional(),
  top_only: flag.default(false),
  lang: z.enum(languages).optional(),
})

export type HsdsQuery = Omit<z.output<typeof shape>, 'day'> & { readonly day: Weekday | null }

/** Reads the parameters, or refuses naming each that is wrong. What the standard does not know is ignored. */
export function readQuery(given: Readonly<Record<string, unknown>>): HsdsQuery {
  const { day, ...rest } = parse(shape, given)
  return { ...rest, day: day !== undefined && isWeekday(day) ? day : null }
}

/** The language of the answer: asked for in the address, else the first of ours that the reader accepts, else Finnish. */
export function languageFor(asked: Language | undefined, accepts: string | undefined): Language {
  if (asked !== undefined) return asked
  const wished = (accepts ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...more] = part.trim().split(';')
      const weight = more.map((each) => /^\s*q=([\d.]+)/.exec(each)?.[1]).find((each) => each !== undefined)
      return { tag: tag.toLowerCase().slice(0, 2), weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
  for (const { tag } of wished) {
    const found = languages.find((lang) => lang === tag)
    if (found !== undefined) return found
  }
  return 'fi'
}
