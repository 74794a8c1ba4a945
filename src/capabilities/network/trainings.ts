/** The register of trainings: from a need of skills to who was there and what it gave. */
import { z } from 'zod'
import { addDays, helsinkiDate, type PlainDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import {
  fewestTrainingAnswers,
  seatStates,
  type SeatState,
  trainingNamesKeptDays,
  trainingStates,
  trainingStatesAfter,
} from './domain/telling.ts'
import { methodCore } from './queries-methods.ts'
import * as queries from './queries-trainings.ts'
import {
  countyOfCaller,
  demandTelling,
  foundRow,
  idOfKey,
  personOf,
  tellingChanged,
  wrongField,
} from './telling.ts'
import { trainingAccess } from './telling-access.ts'
import {
  tellingKey,
  tellingVersion,
  trainingAnswerShape,
  type TrainingPlan,
  trainingShape,
} from './telling-shapes.ts'

const pageOf = 100

/** Trainings of one's own county. @source R167, R168 */
export const listTrainings = useCase({
  name: 'training.list',
  trace: 'refusals',
  input: z.object({
    area: z.uuid().nullable().default(null),
    method: z.uuid().nullable().default(null),
    state: z.enum(trainingStates).nullable().default(null),
    when: z.enum(['all', 'coming', 'past']).default('all'),
    mine: z.boolean().default(false),
    page: z.coerce.number().int().min(1).max(100).default(1),
  }),
  needs: { signedInBecause: 'every worker sees the trainings of the own county' },
  run: async (
    ctx,
    { page, ...by },
  ): Promise<{ readonly trainings: readonly queries.TrainingRow[]; readonly hasMore: boolean }> => {
    const rows = await queries.trainings(
      ctx.tx,
      countyOfCaller(ctx),
      { ...by, today: helsinkiDate(ctx.now) },
      { limit: pageOf + 1, offset: (page - 1) * pageOf },
    )
    return { trainings: rows.slice(0, pageOf), hasMore: rows.length > pageOf }
  },
})

export type TrainingView = queries.TrainingRow & {
  /** Who comes, for those who keep it; null for others. */
  readonly attendees: readonly queries.SeatRow[] | null
  /** What it gave; null while fewer than five have said. */
  readonly gave: queries.TrainingMeans | null
  readonly fewest: number
}

export const readTraining = useCase({
  name: 'training.read',
  trace: 'refusals',
  input: z.object({ id: z.uuid() }),
  needs: trainingAccess.read,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<TrainingView> => {
    const row = foundRow(await queries.training(ctx.tx, id))
    const attendees = row.may_keep ? await queries.seatsOf(ctx.tx, id) : null
    return { ...row, attendees, gave: await queries.trainingMeans(ctx.tx, id), fewest: fewestTrainingAnswers }
  },
})

async function demandPlan(ctx: Ctx, county: string, plan: TrainingPlan): Promise<void> {
  await demandTelling(ctx, {
    county,
    area: plan.area,
    person: plan.responsible,
    code: 'training.keep.not-allowed',
  })
  await demandMethod(ctx, county, plan)
}
async function demandMethod(ctx: Ctx, county: string, plan: TrainingPlan): Promise<void> {
  if (plan.method !== null && (await methodCore(ctx.tx, plan.method))?.county !== county)
    throw wrongField('training.method', 'not-of-this-county')
}

/** A training, or at first the need of one. @source R167 */
export const addTraining = useCase({
  name: 'training.add',
  input: z.object({ training: trainingShape, isNeed: z.boolean().default(false), key: tellingKey }),
  needs: { signedInBecause: 'whoever keeps the trainings of the county or the area: demanded inside' },
  run: async (ctx, { training, isNeed, key }): Promise<{ readonly id: string }> => {
    const county = countyOfCaller(ctx)
    await demandPlan(ctx, county, training)
    if (!isNeed && training.firstDay === null) throw wrongField('training.firstDay', 'required')
    const id = idOfKey('training', key, ctx)
    await queries.insertTraining(ctx.tx, {
      id,
      county,
      state: isNeed ? 'need' : 'planned',
      plan: training,
      by: personOf(ctx),
      now: ctx.now,
    })
    ctx.about({ county, training: id })
    return { id }
  },
})

export const changeTraining = useCase({
  name: 'training.change',
  input: z.object({ id: z.uuid(), version: tellingVersion, training: trainingShape }),
  needs: trainingAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version, training }) => {
    const core = foundRow(await queries.lockTraining(ctx.tx, id))
    if (core.area_id === training.area) await demandMethod(ctx, core.county, training)
    else await demandPlan(ctx, core.county, training)
    if (training.firstDay === null && core.state !== 'need' && core.state !== 'cancelled')
      throw wrongField('training.firstDay', 'required')
    if (
      !(await queries.updateTraining(ctx.tx, id, version, {
        plan: training,
        by: personOf(ctx),
        now: ctx.now,
      }))
    )
      throw tellingChanged({ title: core.title, version: core.version })
    // More room may let those in who wait.
    await tellMoved(ctx, id, await queries.settleSeats(ctx.tx, id))
    ctx.about({ county: core.county, training: id })
  },
})

const tellMoved = async (ctx: Ctx, training: string, seats: readonly string[]): Promise<void> => {
  for (const seat of seats) ctx.later('training-mail', { training, seat, what: 'place' })
  await Promise.resolve()
}

/** Opens the sign-up, holds it or calls it off; whoever had signed up is told. */
export const moveTraining = useCase({
  name: 'training.move',
  input: z.object({
    id: z.uuid(),
    version: tellingVersion,
    state: z.enum(trainingStates),
    heldWords: z.string().trim().max(4000).nullable().default(null),
  }),
  needs: trainingAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version, state, heldWords }) => {
    const core = foundRow(await queries.lockTraining(ctx.tx, id))
    if (!trainingStatesAfter(core.state).includes(state))
      throw new Refusal('conflict', 'training.not-now', { theirs: { state: core.state } })
    if (state !== 'cancelled' && core.first_day === null) throw wrongField('training.firstDay', 'required')
    if (state === 'held' && core.first_day !== null && core.first_day > helsinkiDate(ctx.now))
      throw new Refusal('conflict', 'training.not-yet', { theirs: { state: core.state } })
    const by = { state, heldWords, by: personOf(ctx), now: ctx.now }
    if (!(await queries.setTrainingState(ctx.tx, id, version, by)))
      throw tellingChanged({ state: core.state, version: core.version })
    if (state === 'cancelled' || state === 'held')
      ctx.later('training-mails', { training: id, what: state === 'held' ? 'evaluate' : 'cancelled' })
    ctx.about({ county: core.county, training: id, state })
  },
})

/** A worker signs up oneself; when it is full, one waits in line. @source R168 */
export const signUpToTraining = useCase({
  name: 'training.sign-up',
  input: z.object({ id: z.uuid() }),
  needs: trainingAccess.signUp,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<{ readonly state: SeatState }> => {
    const core = foundRow(await queries.lockTraining(ctx.tx, id))
    const today = helsinkiDate(ctx.now)
    const until = core.sign_up_until ?? core.first_day
    if (core.state !== 'open' || (until !== null && until < today))
      throw new Refusal('conflict', 'training.not-open')
    const own = await queries.ownSeat(ctx.tx, id)
    if (own !== undefined && own.state !== 'cancelled') return { state: own.state }
    const state = core.seats !== null && core.taken >= core.seats ? 'waiting' : 'signed-up'
    const { role, organisation } = await queries.ownRole(ctx.tx)
    await queries.putSeat(ctx.tx, {
      id: own?.id ?? newId(),
      training: id,
      person: personOf(ctx),
      name: null,
      role,
      organisation,
      state,
      by: personOf(ctx),
      now: ctx.now,
    })
    await queries.settleSeats(ctx.tx, id)
    ctx.about({ county: core.county, training: id })
    return { state }
  },
})

export const leaveTraining = useCase({
  name: 'training.leave',
  input: z.object({ id: z.uuid() }),
  needs: trainingAccess.signUp,
  id: ({ id }) => id,
  run: async (ctx, { id }) => {
    const core = foundRow(await queries.lockTraining(ctx.tx, id))
    const own = await queries.ownSeat(ctx.tx, id)
    if (own === undefined || own.state === 'cancelled') return
    if (own.state !== 'signed-up' && own.state !== 'waiting')
      throw new Refusal('conflict', 'training.not-now')
    await queries.setSeatState(ctx.tx, id, own.id, 'cancelled')
    await tellMoved(ctx, id, await queries.settleSeats(ctx.tx, id))
    ctx.about({ county: core.county, training: id })
  },
})

/** Somebody of the network who has no account here, by name and role. @source R168 */
export const addAttendee = useCase({
  name: 'training.add-attendee',
  input: z.object({
    id: z.uuid(),
    name: z.string().trim().min(1).max(120),
    role: z.string().trim().max(120).default(''),
    organisation: z.string().trim().max(160).default(''),
    key: tellingKey,
  }),
  needs: trainingAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, name, role, organisation, key }): Promise<{ readonly seat: string }> => {
    const core = foundRow(await queries.lockTraining(ctx.tx, id))
    if (core.state === 'need' || core.state === 'cancelled') throw new Refusal('conflict', 'training.not-now')
    const seat = idOfKey('training-seat', key, ctx)
    const isFull = core.state !== 'held' && core.seats !== null && core.taken >= core.seats
    const state = core.state === 'held' ? 'attended' : isFull ? 'waiting' : 'signed-up'
    const by = personOf(ctx)
    await queries.putSeat(ctx.tx, {
      id: seat,
      training: id,
      person: null,
      name,
      role,
      organisation,
      state,
      by,
      now: ctx.now,
    })
    await queries.settleSeats(ctx.tx, id)
    ctx.about({ county: core.county, training: id })
    return { seat }
  },
})

/** Who was there. A training of a method gives it to those who were. */
export const markAttendee = useCase({
  name: 'training.mark-attendee',
  input: z.object({ id: z.uuid(), seat: z.uuid(), state: z.enum(seatStates) }),
  needs: trainingAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, seat, state }) => {
    const core = foundRow(await queries.lockTraining(ctx.tx, id))
    foundRow(await queries.setSeatState(ctx.tx, id, seat, state))
    await tellMoved(ctx, id, await queries.settleSeats(ctx.tx, id))
    ctx.about({ county: core.county, training: id })
  },
})

/** What it gave, said once by whoever was there, and kept without the giver. @source R168, ADR-0057 */
export const answerTraining = useCase({
  name: 'training.answer',
  input: z.object({ id: z.uuid(), answer: trainingAnswerShape }),
  needs: trainingAccess.signUp,
  id: ({ id }) => id,
  run: async (ctx, { id, answer }) => {
    const core = foundRow(await queries.lockTraining(ctx.tx, id))
    const own = await queries.ownSeat(ctx.tx, id)
    if (core.state !== 'held' || own === undefined || (own.state !== 'attended' && own.state !== 'signed-up'))
      throw new Refusal('conflict', 'training.was-not-there')
    if (!(await queries.addAnswer(ctx.tx, { ...answer, id: newId(), training: id, seat: own.id })))
      throw new Refusal('conflict', 'training.answered-already')
    ctx.about({ county: core.county, training: id })
  },
})

export const namesBefore = (now: Date): PlainDate => addDays(helsinkiDate(now), -trainingNamesKeptDays)

/** Names of those who learned go after their time; how many they were stays. @source ADR-0011 */
export const removeOldTrainingNames = useCase({
  name: 'training.remove-old-names',
  input: z.object({}),
  needs: { signedInBecause: 'run by the daily job' },
  run: async (ctx): Promise<{ readonly removed: number }> => {
    const removed = await queries.removeOldNames(ctx.tx, namesBefore(ctx.now))
    ctx.about({ removed })
    return { removed }
  },
})
