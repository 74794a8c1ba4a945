import { z } from 'zod'
import { doors } from '#capabilities/help-requests/index.ts'
import { languages } from '#platform/text.ts'

/** Shapes that several operations share. */
export const instant = z.iso.datetime().meta({ description: 'A moment in UTC.' })
export const day = z.iso.date().meta({ description: 'A calendar day in Finland.' })
export const id = z.uuid()
export const lang = z
  .enum(languages)
  .default('fi')
  .meta({ description: 'The reader’s language. Texts missing in it come in the next best one.' })
export const countyCode = z
  .string()
  .regex(/^\d{2}$/, 'invalid-format')
  .meta({ description: 'Code of a wellbeing services county, for example 17.' })
export const municipalityCode = z
  .string()
  .regex(/^\d{3}$/, 'invalid-format')
  .meta({ description: 'Official code of a municipality, for example 905.' })

/** A text with the language it is in. */
export const text = z.object({ text: z.string(), lang: z.enum(languages) }).meta({ id: 'Text' })

export const promise = z
  .object({ dueAt: instant, state: z.enum(['open', 'kept', 'broken']) })
  .meta({ id: 'Promise', description: 'By when a person answers, and whether that was so.' })

export const crisisCard = z
  .object({
    class: z.enum([
      'violence',
      'suicide',
      'self-harm',
      'missing-child',
      'afraid-at-home',
      'intoxicated-carer',
      'sexual-abuse',
    ]),
    title: z.string(),
    lines: z.array(z.object({ name: z.string(), number: z.string(), tel: z.string(), when: z.string() })),
  })
  .meta({ id: 'CrisisCard', description: 'Who helps right now. Show it before anything else.' })

export const doorName = z
  .object({ key: z.enum(doors), name: z.string(), phone: z.string() })
  .meta({ id: 'DoorName' })

export const idParams = z.object({ id })
export const langQuery = z.object({ lang })

/** How a person may be named to a reader: never more than the pages show. */
export const personName = z.object({ id, name: z.string() })

export const iso = (at: Date): string => at.toISOString()
export const isoOrNull = (at: Date | null): string | null => (at === null ? null : at.toISOString())
