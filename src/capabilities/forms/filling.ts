/** What whoever fills in a form needs: what is published, what the answers mean, what was answered before. */
import { z } from 'zod'
import { crisisIn } from '#capabilities/directory/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { asked } from './domain/conditions.ts'
import { type AnswerProblem, checked } from './domain/answering.ts'
import { type Answers, type Definition, questionsOf } from './domain/definition.ts'
import { type Reused, reused } from './domain/reuse.ts'
import { type GroupResult, scored } from './domain/scoring.ts'
import * as queries from './queries.ts'
import { ownSubmissions } from './queries-submissions.ts'
import { answersShape } from './shape.ts'

export type PublicForm = queries.PublishedRow

const openBecause = 'what is published is for everybody; it holds nobody’s answers'

/** The forms that anybody may fill in: of one county, or of all. */
export const listPublicForms = useCase({
  name: 'form.list-public',
  trace: 'refusals',
  input: z.object({ county: z.string().max(10).nullable().default(null) }),
  needs: { openBecause },
  run: async ({ tx }, { county }): Promise<readonly PublicForm[]> =>
    (await queries.publishedForms(tx, county)).filter(({ audience }) => audience !== 'by-link'),
})

/** Every published form of a county: for a worker who gives one to a family. */
export const listGivableForms = useCase({
  name: 'form.list-givable',
  trace: 'refusals',
  input: z.object({ county: z.string().max(10) }),
  needs: { signedInBecause: 'published forms, also those that are given by link' },
  run: ({ tx }, { county }): Promise<readonly PublicForm[]> => queries.publishedForms(tx, county),
})

/** A published form by the name in its address. One that is given by link is found through its link alone. */
export const readPublicForm = useCase({
  name: 'form.read-public',
  trace: 'refusals',
  input: z.object({ key: z.string().max(80) }),
  needs: { openBecause },
  run: async ({ tx }, { key }): Promise<PublicForm> => {
    const form = await queries.publishedByKey(tx, key)
    if (form === undefined || form.audience === 'by-link') throw notFound()
    return form
  },
})

/** The version in which somebody has begun, also when a newer one has been published since. */
export const readFormVersion = useCase({
  name: 'form.read-version',
  trace: 'refusals',
  input: z.object({ version: z.uuid() }),
  needs: { openBecause },
  run: async ({ tx }, { version }): Promise<PublicForm> => {
    const form = await queries.versionEver(tx, version)
    if (form === undefined) throw notFound()
    return form
  },
})

export type Evaluated = {
  readonly answers: Answers
  readonly problems: readonly AnswerProblem[]
  /** The questions that are asked of somebody who has answered so. */
  readonly asked: readonly string[]
  readonly results: readonly GroupResult[]
  /** The kind of danger heard in the words, or null. */
  readonly urgent: ReturnType<typeof crisisIn>
}

/** What was written in own words. */
export const freeWords = (definition: Definition, answers: Answers): readonly string[] =>
  questionsOf(definition).flatMap(({ key, kind }) => {
    const answer = answers[key]
    return (kind === 'text' || kind === 'long-text') && typeof answer === 'string' ? [answer] : []
  })

export const dangerIn = (definition: Definition, answers: Answers): ReturnType<typeof crisisIn> =>
  freeWords(definition, answers)
    .map((text) => crisisIn(text))
    .find((kind) => kind !== null) ?? null

/** Reads answers by a form and says what they mean. Touches no table. */
export function evaluated(definition: Definition, given: Answers): Evaluated {
  const { answers, problems } = checked(definition, given)
  return {
    answers,
    problems,
    asked: asked(definition, given).sections.flatMap(({ questions }) => questions.map(({ key }) => key)),
    results: scored(definition, given),
    urgent: dangerIn(definition, answers),
  }
}

/** For programs: the same evaluation as the pages make. Stores nothing. */
export const evaluateAnswers = useCase({
  name: 'form.evaluate',
  trace: 'refusals',
  input: z.object({ key: z.string().max(80), answers: answersShape }),
  needs: { openBecause: 'says what answers mean, and keeps none of them' },
  run: async ({ tx }, { key, answers }): Promise<Evaluated & { readonly form: PublicForm }> => {
    const form = await queries.publishedByKey(tx, key)
    if (form === undefined || form.audience === 'by-link') throw notFound()
    return { ...evaluated(form.definition, answers), form }
  },
})

/** What the family has answered before behind the code it holds, where this form asks the same. @source R169 */
export const earlierAnswers = useCase({
  name: 'form-submission.reuse',
  input: z.object({ version: z.uuid() }),
  needs: { openBecause: 'shows only what was sent with the code that the caller holds' },
  run: async ({ tx, actor, crypto, about }, { version }): Promise<Reused> => {
    const nothing: Reused = { answers: {}, sources: {} }
    if (actor.kind !== 'code') return nothing
    const form = await queries.versionEver(tx, version)
    if (form === undefined) throw notFound()
    const sent = await ownSubmissions(tx)
    if (sent.length === 0) return nothing
    about({ county: form.county, form: form.id, looked: sent.length })
    return reused(
      form.definition,
      sent.map((each) => ({
        definition: each.definition,
        answers: answersShape.parse(JSON.parse(crypto.open(each.answers_sealed))),
        source: { form: each.version_id, on: helsinkiDate(each.sent_at), title: each.definition.title },
      })),
    )
  },
})
