/** The shapes of paths and their changes as they come from outside: checked once, at the edge of a use case. */
import { z } from 'zod'
import { languages, type Localized } from '#platform/text.ts'
import { caseStages } from './domain/case.ts'
import { mostColumns, type PathContent, pathStepKinds } from './domain/path.ts'
import type { PathChange } from './domain/path-editing.ts'

const text = (most: number): z.ZodType<Localized, Localized> =>
  z
    .partialRecord(z.enum(languages), z.string().trim().max(most))
    .transform((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '')))
const name = text(120)
const line = text(400)
const prose = text(3000)
const key = z.string().regex(/^[a-z0-9-]{1,60}$/, 'invalid-format')
const stage = z.enum(caseStages)
const column = z.number().int().min(1).max(mostColumns)
const days = z.number().int().min(0).max(3660)

const settings = {
  title: name,
  summary: line,
  why: prose,
  coordinates: prose,
  criticalStage: stage.nullable(),
  critical: prose,
  wishes: prose,
}
const lane = z.object({ key, name })
const step = z.object({
  key,
  lane: key,
  kind: z.enum(pathStepKinds),
  column,
  until: column.nullable(),
  stage,
  name,
  actor: line,
  days: z.object({ least: days, most: days }).nullable(),
  interface: line,
  metric: line,
  critical: z.boolean(),
  optional: z.boolean(),
})
const arrow = z.object({ from: key, to: key })
const note = z.object({ stage, joint: prose, digital: prose, other: prose })

export const pathContentShape: z.ZodType<PathContent, PathContent> = z.object({
  ...settings,
  lanes: z.array(lane).max(10),
  steps: z.array(step).max(60),
  arrows: z.array(arrow).max(120),
  stages: z.array(note).max(caseStages.length),
})

const by = z.union([z.literal(-1), z.literal(1)])

export const pathChangeShape: z.ZodType<PathChange, PathChange> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('set-path'), path: z.object(settings) }),
  z.object({ kind: z.literal('add-lane'), name }),
  z.object({ kind: z.literal('set-lane'), lane }),
  z.object({ kind: z.literal('move-lane'), key, by }),
  z.object({ kind: z.literal('remove-lane'), key }),
  z.object({ kind: z.literal('add-step'), lane: key, name }),
  z.object({ kind: z.literal('set-step'), step, to: z.array(key).max(60).optional() }),
  z.object({ kind: z.literal('move-step'), key, by }),
  z.object({ kind: z.literal('remove-step'), key }),
  z.object({ kind: z.literal('add-arrow'), arrow }),
  z.object({ kind: z.literal('remove-arrow'), arrow }),
  z.object({ kind: z.literal('set-stage'), note }),
])

export const pathKey = z
  .string()
  .trim()
  .toLowerCase()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'invalid-format')
