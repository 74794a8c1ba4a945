/** The worker pool: skills and days that workers offer by themselves, requests for substitutes, and answers (R66). */
import { z } from 'zod'
import { addDays, helsinkiDate } from '#platform/dates.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { substituteRequestAccess } from './access-areas.ts'
import {
  askerOf,
  changedSince,
  countOrNone,
  dayOrNone,
  dayShape,
  idFor,
  idOrNone,
  keyShape,
  refusedFor,
  wrongField,
} from './area-asker.ts'
import { poolSkills, substituteAnswers } from './domain/area-words.ts'
import { areasIn, type OwnArea, ownAreas } from './queries-areas.ts'
import * as queries from './queries-pool.ts'

/** So long a request is kept after its last day. */
export const requestKeptDays = 365

export type WorkerPool = {
  readonly areas: readonly OwnArea[]
  readonly own: queries.PoolMember | null
  /** Whom the asker may see: everybody for those who lead, else oneself. */
  readonly members: readonly queries.PoolMember[]
  readonly seesMembers: boolean
  readonly requests: readonly queries.SubstituteRequest[]
  readonly units: Awaited<ReturnType<typeof queries.unitsToAskFor>>
}

/** The pool as one page: what one offers, who else does, and what is asked for. @source R66 */
export const readWorkerPool = useCase({
  name: 'worker-pool.read',
  trace: 'refusals',
  input: z.object({
    skill: z.enum(poolSkills).nullable().default(null),
    area: z.uuid().nullable().default(null),
  }),
  needs: { signedInBecause: 'every worker sees what is asked for, and what they offer themselves' },
  run: async (ctx, { skill, area }): Promise<WorkerPool> => {
    const me = askerOf(ctx)
    const today = helsinkiDate(ctx.now)
    return {
      areas: await ownAreas(ctx.tx, me.county, me.id),
      own: (await queries.ownPool(ctx.tx, me.id)) ?? null,
      members: await queries.poolMembers(ctx.tx, me.county, { skill, area, today }),
      seesMembers: await queries.mayAsk(ctx.tx, me.county),
      requests: await queries.substituteRequests(ctx.tx, me.county, addDays(today, -requestKeptDays)),
      units: await queries.unitsToAskFor(ctx.tx, me.county),
    }
  },
})

/** Enters the pool or changes what one offers: only oneself, and only with an express yes. @source R66 */
export const joinWorkerPool = useCase({
  name: 'worker-pool.join',
  input: z
    .object({
      consent: z.boolean().refine((given) => given, 'pool-consent'),
      skills: z.array(z.enum(poolSkills)).min(1, 'required').max(poolSkills.length),
      skillWords: z.string().trim().max(300).default(''),
      languages: z.array(z.string().trim().min(2).max(12)).max(12).default([]),
      areas: z.array(z.uuid()).max(20).default([]),
      weekdays: z.array(z.coerce.number().int().min(1).max(7)).max(7).default([]),
      hoursAWeek: countOrNone(60),
      availability: z.string().trim().max(300).default(''),
      firstDay: dayOrNone,
      lastDay: dayOrNone,
      paused: z.boolean().default(false),
      version: z.coerce.number().int().min(0).default(0),
    })
    .refine(({ firstDay, lastDay }) => firstDay === null || lastDay === null || lastDay >= firstDay, {
      path: ['lastDay'],
      message: 'ends-before-begins',
    }),
  needs: { signedInBecause: 'everybody enters by themselves' },
  run: async (ctx, { version, hoursAWeek, ...given }) => {
    const me = askerOf(ctx)
    if (!(await areasIn(ctx.tx, me.county, given.areas))) throw wrongField('areas', 'not-of-this-county')
    const content = { ...given, hoursAWeek: hoursAWeek === 0 ? null : hoursAWeek }
    if (!(await queries.putPoolMember(ctx.tx, me, version, content, ctx.now)))
      throw changedSince((await queries.ownPool(ctx.tx, me.id)) ?? null)
    ctx.about({ county: me.county })
  },
})

/** Leaves the pool at once; nothing of what was offered is kept. */
export const leaveWorkerPool = useCase({
  name: 'worker-pool.leave',
  input: z.object({}),
  needs: { signedInBecause: 'everybody leaves by themselves' },
  run: async (ctx) => {
    const me = askerOf(ctx)
    await queries.deletePoolMember(ctx.tx, me.id)
    ctx.about({ county: me.county })
  },
})

/** Asks for a substitute or a skill; those whom it may suit are told by mail that there is a request. */
export const askForSubstitute = useCase({
  name: 'substitute.ask',
  input: z
    .object({
      unit: z.uuid(),
      area: idOrNone,
      skill: z.enum(poolSkills),
      words: z.string().trim().min(1, 'required').max(600),
      firstDay: dayShape,
      lastDay: dayShape,
      hoursAWeek: countOrNone(60),
      key: keyShape,
    })
    .refine(({ firstDay, lastDay }) => lastDay >= firstDay, {
      path: ['lastDay'],
      message: 'ends-before-begins',
    }),
  needs: { signedInBecause: 'whoever leads a unit, an area or the county: looked up inside' },
  // Each is mailed to everybody whom it may suit.
  limits: (_, actor) => [
    {
      limit: { name: 'substitute-ask', count: 20, perMinutes: 60 },
      who: 'id' in actor ? actor.id : actor.kind,
    },
  ],
  run: async (ctx, given): Promise<{ readonly id: string }> => {
    const me = askerOf(ctx)
    const units = await queries.unitsToAskFor(ctx.tx, me.county)
    if (units.length === 0) throw refusedFor('substitute.ask.not-allowed')
    const unit = units.find(({ id }) => id === given.unit)
    if (unit === undefined) throw wrongField('unit', 'not-your-unit')
    if (given.area !== null && !(await areasIn(ctx.tx, me.county, [given.area])))
      throw wrongField('area', 'not-of-this-county')
    if (given.lastDay < helsinkiDate(ctx.now)) throw wrongField('lastDay', 'day-gone')
    const id = idFor('substitute', given.key, me)
    const made = await queries.insertRequest(
      ctx.tx,
      {
        ...given,
        ...{ id, county: me.county, area: given.area ?? unit.area },
        hoursAWeek: given.hoursAWeek === 0 ? null : given.hoursAWeek,
      },
      { person: me.id, now: ctx.now },
    )
    if (made) ctx.later('tell-pool', { request: id })
    ctx.about({ county: me.county, request: id })
    return { id }
  },
})

/** Yes, partly or no, by somebody in the pool; it may be changed while the request is open. */
export const answerSubstitute = useCase({
  name: 'substitute.answer',
  input: z.object({
    id: z.uuid(),
    answer: z.enum(substituteAnswers),
    words: z.string().trim().max(300).default(''),
  }),
  needs: substituteRequestAccess.answer,
  id: ({ id }) => id,
  run: async (ctx, { id, answer, words }) => {
    const me = askerOf(ctx)
    const [request] = await queries.substituteRequests(ctx.tx, me.county, '1990-01-01', id)
    if (request === undefined) throw notFound()
    if (request.state !== 'open') throw new Refusal('conflict', 'substitute.settled')
    await queries.putAnswer(ctx.tx, { request: id, person: me.id, answer, words, now: ctx.now })
    ctx.about({ county: me.county, request: id })
  },
})

/** One of those who answered is chosen, or the request is taken back. The chosen one is told. */
export const settleSubstitute = useCase({
  name: 'substitute.settle',
  input: z.object({
    id: z.uuid(),
    version: z.coerce.number().int().positive(),
    chosen: z.uuid().nullable(),
  }),
  needs: substituteRequestAccess.settle,
  id: ({ id }) => id,
  run: async (ctx, { id, version, chosen }) => {
    const me = askerOf(ctx)
    const [request] = await queries.substituteRequests(ctx.tx, me.county, '1990-01-01', id)
    if (request === undefined) throw notFound()
    const answer = request.answers.find(({ person }) => person === chosen)
    if (chosen !== null && (answer === undefined || answer.answer === 'no'))
      throw wrongField('chosen', 'has-not-agreed')
    const state = chosen === null ? 'withdrawn' : 'filled'
    if (!(await queries.settleRequest(ctx.tx, id, version, { state, chosen, person: me.id, now: ctx.now })))
      throw changedSince(request)
    if (chosen !== null) ctx.later('tell-chosen-substitute', { request: id })
    ctx.about({ county: me.county, request: id })
  },
})

/** Requests go a year after their last day, with their answers. */
export const removeOldSubstitutes = useCase({
  name: 'substitute.retention',
  input: z.object({}),
  needs: { signedInBecause: 'run by the retention job' },
  run: async (ctx) => {
    if (ctx.actor.kind !== 'system') throw notFound()
    const removed = await queries.removeOldRequests(ctx.tx, addDays(helsinkiDate(ctx.now), -requestKeptDays))
    ctx.about({ removed })
  },
})
