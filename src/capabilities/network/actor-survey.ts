/** The survey of R41 in waves: how each actor should be present, as workers see it; answers without who gave them. */
import { z } from 'zod'
import { helsinkiDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { actorSurveyAccess } from './access-areas.ts'
import { askerOf, changedSince, idFor, keyShape, refusedFor, wordsIn, wrongField } from './area-asker.ts'
import { fewestAnswers, findingsOf, type SurveyFinding } from './domain/actor-survey.ts'
import { actorPresences } from './domain/area-words.ts'
import { askedActors } from './domain/asked-actors.ts'
import * as queries from './queries-actor-survey.ts'

export type ActorSurvey = queries.Wave & {
  /** Empty while fewer have answered than are shown. */
  readonly findings: readonly SurveyFinding[]
  readonly actors: readonly { readonly key: string; readonly name: SurveyFinding['name'] }[]
}
export type ActorSurveys = { readonly waves: readonly ActorSurvey[]; readonly mayOpen: boolean }

/** Every wave of the county with what came of it; nothing before five have answered. @source R41 */
export const listActorSurveys = useCase({
  name: 'actor-survey.list',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'every worker of the county reads what came of it' },
  run: async (ctx): Promise<ActorSurveys> => {
    const me = askerOf(ctx)
    const waves = await queries.waves(ctx.tx, me.county)
    const ids = waves.map(({ id }) => id)
    const actors = await queries.surveyActors(ctx.tx, ids)
    const counts = await queries.counts(ctx.tx, ids)
    return {
      mayOpen:
        waves.every(({ closed_on: closed }) => closed !== null) && (await queries.mayOpen(ctx.tx, me.county)),
      waves: waves.map((wave) => {
        const own = actors.filter((each) => each.wave_id === wave.id)
        return {
          ...wave,
          actors: own.map(({ key, name }) => ({ key, name })),
          findings: wave.answered < fewestAnswers ? [] : findingsOf(own, counts),
        }
      }),
    }
  },
})

/** A new wave about the same actors as the first one, so that waves can be laid side by side. One is open at a time. */
export const openActorSurvey = useCase({
  name: 'actor-survey.open',
  input: z.object({
    title: wordsIn(120).refine((given) => Object.keys(given).length > 0, 'required'),
    key: keyShape,
  }),
  needs: { signedInBecause: 'the coordinator of the county: looked up inside' },
  run: async (ctx, { title, key }): Promise<{ readonly id: string }> => {
    const me = askerOf(ctx)
    if (!(await queries.mayOpen(ctx.tx, me.county))) throw refusedFor('actor-survey.open.not-allowed')
    const id = idFor('actor-survey', key, me)
    const [again] = await queries.waves(ctx.tx, me.county, id)
    if (again !== undefined) return { id }
    const made = await queries.insertWave(ctx.tx, {
      id,
      county: me.county,
      title,
      openedOn: helsinkiDate(ctx.now),
      by: me.id,
      actors: askedActors.map((each) => ({ id: newId(), key: each.key, name: each.name, types: each.types })),
    })
    if (!made) throw new Refusal('conflict', 'actor-survey.one-is-open')
    ctx.about({ county: me.county, survey: id })
    return { id }
  },
})

/** One worker's answers, once. Who has answered is kept apart from what was answered. */
export const answerActorSurvey = useCase({
  name: 'actor-survey.answer',
  input: z.object({
    id: z.uuid(),
    answers: z
      .array(z.object({ key: z.string().max(60), presence: z.enum(actorPresences) }))
      .min(1, 'required')
      .max(60),
  }),
  needs: actorSurveyAccess.answer,
  id: ({ id }) => id,
  run: async (ctx, { id, answers }) => {
    const me = askerOf(ctx)
    const [wave] = await queries.waves(ctx.tx, me.county, id)
    if (wave === undefined) throw notFound()
    if (wave.closed_on !== null) throw new Refusal('conflict', 'actor-survey.closed')
    if (!(await queries.noteAnswered(ctx.tx, id, me.id)))
      throw new Refusal('conflict', 'actor-survey.answered-already')
    const unique = [...new Map(answers.map((each) => [each.key, each])).values()]
    if ((await queries.insertAnswers(ctx.tx, id, newId(), unique)) !== unique.length)
      throw wrongField('answers', 'invalid-value')
    ctx.about({ county: wave.county, survey: id })
  },
})

export const closeActorSurvey = useCase({
  name: 'actor-survey.close',
  input: z.object({ id: z.uuid(), version: z.coerce.number().int().positive() }),
  needs: actorSurveyAccess.close,
  id: ({ id }) => id,
  run: async (ctx, { id, version }) => {
    const me = askerOf(ctx)
    if (!(await queries.closeWave(ctx.tx, id, version, helsinkiDate(ctx.now)))) {
      const [now] = await queries.waves(ctx.tx, me.county, id)
      throw changedSince(now ?? null)
    }
    ctx.about({ county: me.county, survey: id })
  },
})
