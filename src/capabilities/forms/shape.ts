/** The shapes of forms and answers as they come from outside: checked once, at the edge of a use case. */
import { z } from 'zod'
import { languages, type Localized } from '#platform/text.ts'
import type { Change } from './domain/editing.ts'
import {
  type Answers,
  audiences,
  type Definition,
  questionKinds,
  scalePoints,
  tests,
  voices,
} from './domain/definition.ts'

const text = (most: number): z.ZodType<Localized, Localized> =>
  z
    .partialRecord(z.enum(languages), z.string().trim().max(most))
    .transform((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '')))
const label = text(300)
const prose = text(2000)
const key = z.string().regex(/^[a-z0-9-]{1,60}$/, 'invalid-format')
const points = z.number().min(-100).max(100).nullable()

const condition = z
  .object({
    every: z.boolean(),
    clauses: z
      .array(
        z.object({ question: key, row: z.string().max(60), test: z.enum(tests), value: z.string().max(60) }),
      )
      .max(6),
  })
  .nullable()

const labelled = { key, label }
const option = z.object({ ...labelled, points, alone: z.boolean() })
const basics = {
  ...labelled,
  help: prose,
  required: z.boolean(),
  when: condition,
  reuse: z.string().regex(/^[a-z0-9-]{0,60}$/, 'invalid-format'),
}
const options = z.array(option).max(40)

export const questionShape = z.discriminatedUnion('kind', [
  z.object({ ...basics, kind: z.enum(['text', 'long-text', 'date', 'file']) }),
  z.object({
    ...basics,
    kind: z.literal('number'),
    unit: text(40),
    min: z.number().nullable(),
    max: z.number().nullable(),
  }),
  z.object({ ...basics, kind: z.enum(['one', 'many']), options }),
  z.object({
    ...basics,
    kind: z.literal('scale'),
    min: z.number().int().min(-10).max(10),
    max: z.number().int().min(-10).max(20),
    low: label,
    high: label,
    points: z.enum(scalePoints),
  }),
  z.object({
    ...basics,
    kind: z.literal('matrix'),
    rows: z.array(z.object(labelled)).max(40),
    columns: z.array(option).max(8),
  }),
])

const next = z.object({
  words: label,
  to: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('search'), words: label }),
    z.object({ kind: z.literal('ask'), topics: z.array(key).max(17) }),
    z.object({ kind: z.literal('service'), type: z.string().max(120) }),
  ]),
})
const nexts = z.array(next).max(6)

const sectionOnly = { key, title: label, help: prose, when: condition }
export const groupShape = z.object({
  ...labelled,
  questions: z.array(key).max(100),
  bands: z
    .array(z.object({ from: z.number().min(-1000).max(1000), title: label, text: prose, next: nexts }))
    .max(8),
})
const formOnly = {
  title: label,
  lead: prose,
  voice: z.enum(voices),
  minutes: z.number().int().min(1).max(60),
  topics: z.array(key).max(17),
  closing: z.object({ text: prose, next: nexts }),
}

export const definitionShape: z.ZodType<Definition, Definition> = z.object({
  ...formOnly,
  sections: z.array(z.object({ ...sectionOnly, questions: z.array(questionShape).max(60) })).max(30),
  groups: z.array(groupShape).max(12),
})

const part = z.enum(['section', 'question', 'group'])
export const changeShape: z.ZodType<Change, Change> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('set-form'), form: z.object(formOnly) }),
  z.object({ kind: z.literal('add-section'), title: label }),
  z.object({ kind: z.literal('set-section'), section: z.object(sectionOnly) }),
  z.object({ kind: z.literal('add-question'), section: key, question: z.enum(questionKinds), label }),
  z.object({ kind: z.literal('set-question'), question: questionShape }),
  z.object({ kind: z.literal('add-group'), label }),
  z.object({ kind: z.literal('set-group'), group: groupShape }),
  z.object({ kind: z.literal('move'), part, key, by: z.union([z.literal(-1), z.literal(1)]) }),
  z.object({ kind: z.literal('remove'), part, key }),
])

export const audienceShape = z.enum(audiences)

export const answersShape: z.ZodType<Answers, Answers> = z
  .record(
    z.string().max(60),
    z.union([
      z.string().max(4000),
      z.number(),
      z.array(z.string().max(60)).max(60),
      z.record(z.string().max(60), z.string().max(60)),
    ]),
  )
  .refine((answers) => Object.keys(answers).length <= 400, 'too-big')
