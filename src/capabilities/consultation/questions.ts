/** Asking without a client: a question, a time, an answer. Whom it is about is never written. */
import { z } from 'zod'
import { bookAppointment, cancelAppointment } from '#capabilities/appointments/index.ts'
import { days, later } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { hostAccess, questionAccess } from './access.ts'
import { afterQuestionMove, type QuestionMove, type QuestionState } from './domain/life.ts'
import { ageBands, consultationTopics } from './domain/vocabulary.ts'
import { meOf } from './hosts.ts'
import * as queries from './queries.ts'
import { demandNobody } from './without-identity.ts'

const words = z.string().trim().min(1).max(4000)
const notPersons = z.array(z.string().max(100)).max(50).default([])
const instant = z.union([z.date(), z.iso.datetime({ offset: true }).pipe(z.coerce.date())])
const way = z.enum(['on-site', 'remote', 'phone'])
const version = z.coerce.number().int().positive().optional()

/**
 * Asks a colleague who knows more, with a time or only in writing. Identity codes, numbers, addresses and names are refused;
 * a word that is no name passes once somebody has looked at it.
 * @source R68, R69, R71, R72, ADR-0035
 */
export const askConsultation = useCase({
  name: 'consultation.ask',
  input: z.object({
    id: z.uuid(),
    /** Chosen by the caller, as in every other place where something is made. */
    question: z.uuid().optional(),
    ageBand: z.enum(ageBands),
    topics: z.array(z.enum(consultationTopics)).min(1).max(5),
    tried: z.string().trim().max(4000).default(''),
    asked: words,
    startsAt: instant.nullable().default(null),
    way: way.default('remote'),
    notPersons,
  }),
  needs: hostAccess.ask,
  id: ({ id }) => id,
  run: async (ctx, input): Promise<{ readonly id: string }> => {
    const me = meOf(ctx)
    demandNobody({ tried: input.tried, asked: input.asked }, input.notPersons)
    const [host] = await queries.hosts(ctx.tx, queries.hostWithId(input.id))
    if (host === undefined) throw notFound()
    const id = input.question ?? newId()
    await queries.insertQuestion(ctx.tx, {
      id,
      host,
      personId: me.id,
      ageBand: input.ageBand,
      topics: input.topics,
      triedSealed: ctx.crypto.seal(input.tried),
      askedSealed: ctx.crypto.seal(input.asked),
      now: ctx.now,
    })
    if (input.startsAt !== null)
      await book(ctx, id, host.calendar_id, host.minutes, input.startsAt, input.way)
    ctx.later('tell-consultation', { question: id, what: 'asked' })
    ctx.about({ county: host.county, host: host.id, question: id, booked: input.startsAt !== null })
    return { id }
  },
})

async function book(
  ctx: Ctx,
  id: string,
  calendar: string,
  minutes: number,
  startsAt: Date,
  chosen: z.output<typeof way>,
): Promise<void> {
  const me = meOf(ctx)
  const { id: appointmentId } = await bookAppointment.within(ctx, {
    calendar,
    kind: 'consultation',
    startsAt,
    minutes,
    way: chosen,
    with: [me.id],
    subject: { kind: 'consultation', id },
  })
  await queries.moveQuestion(ctx.tx, id, { state: 'booked', personId: me.id, now: ctx.now, appointmentId })
}

async function begin(
  ctx: Ctx,
  id: string,
  move: QuestionMove,
  seen: number | undefined,
): Promise<{ question: queries.LockedQuestion; state: QuestionState; me: string }> {
  const question = await queries.lockQuestion(ctx.tx, id)
  if (question === undefined) throw notFound()
  if (seen !== undefined && seen !== question.version)
    throw new Refusal('conflict', 'consultation.changed-meanwhile')
  const state = afterQuestionMove(question.state, move)
  if (state === null) throw new Refusal('conflict', 'consultation.not-possible')
  ctx.about({ county: question.county, question: id })
  return { question, state, me: meOf(ctx).id }
}

/** A time for a question that was asked in writing, or another talk after the answer. */
export const bookConsultation = useCase({
  name: 'consultation.book',
  input: z.object({ id: z.uuid(), startsAt: instant, way: way.default('remote'), version }),
  needs: questionAccess.book,
  id: ({ id }) => id,
  run: async (ctx, input) => {
    const { question } = await begin(ctx, input.id, 'book', input.version)
    if (question.state === 'booked' && question.appointment_id !== null)
      await cancelAppointment.within(ctx, { id: question.appointment_id, reason: 'another-way' })
    await book(ctx, input.id, question.calendar_id, question.minutes, input.startsAt, input.way)
  },
})

/** The answer, or what was said when they talked: both are read by the asker, and hold nobody either. */
export const answerConsultation = useCase({
  name: 'consultation.answer',
  input: z.object({ id: z.uuid(), answer: words, notPersons, version }),
  needs: questionAccess.answer,
  id: ({ id }) => id,
  run: async (ctx, input) => {
    demandNobody({ answer: input.answer }, input.notPersons)
    const { state, me } = await begin(ctx, input.id, 'answer', input.version)
    await queries.moveQuestion(ctx.tx, input.id, {
      state,
      personId: me,
      now: ctx.now,
      answerSealed: ctx.crypto.seal(input.answer),
    })
    ctx.later('tell-consultation', { question: input.id, what: 'answered' })
  },
})

export const closeConsultation = useCase({
  name: 'consultation.close',
  input: z.object({ id: z.uuid(), version }),
  needs: questionAccess.close,
  id: ({ id }) => id,
  run: async (ctx, input) => {
    const { state, me } = await begin(ctx, input.id, 'close', input.version)
    await queries.moveQuestion(ctx.tx, input.id, { state, personId: me, now: ctx.now, ending: 'answered' })
  },
})

/** No longer needed: the time goes back to others. */
export const withdrawConsultation = useCase({
  name: 'consultation.withdraw',
  input: z.object({ id: z.uuid(), version }),
  needs: questionAccess.withdraw,
  id: ({ id }) => id,
  run: async (ctx, input) => {
    const { question, state, me } = await begin(ctx, input.id, 'withdraw', input.version)
    if (question.appointment_id !== null && question.state === 'booked')
      await cancelAppointment.within(ctx, { id: question.appointment_id, reason: 'not-needed' })
    await queries.moveQuestion(ctx.tx, input.id, { state, personId: me, now: ctx.now, ending: 'not-needed' })
  },
})

export type QuestionView = Omit<queries.QuestionRow, 'tried_sealed' | 'asked_sealed' | 'answer_sealed'> & {
  readonly tried: string
  readonly asked: string
  readonly answer: string | null
}

const opened = (ctx: Ctx, row: queries.QuestionRow): QuestionView => {
  const { tried_sealed: tried, asked_sealed: asked, answer_sealed: answer, ...rest } = row
  return {
    ...rest,
    tried: ctx.crypto.open(tried),
    asked: ctx.crypto.open(asked),
    answer: answer === null ? null : ctx.crypto.open(answer),
  }
}

export const readQuestion = useCase({
  name: 'consultation.read',
  input: z.object({ id: z.uuid() }),
  needs: questionAccess.read,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<QuestionView> => {
    const [row] = await queries.questions(ctx.tx, queries.questionWithId(id))
    if (row === undefined) throw notFound()
    ctx.about({ county: row.county, question: id })
    return opened(ctx, row)
  },
})

/** One's own questions, and those that wait for one's answer. */
export const myQuestions = useCase({
  name: 'consultation.list-own',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'one’s own questions and those one is asked' },
  run: async (
    ctx,
  ): Promise<{ readonly asked: readonly QuestionView[]; readonly toAnswer: readonly QuestionView[] }> => ({
    asked: (await queries.questions(ctx.tx, queries.askedByMe)).map((row) => opened(ctx, row)),
    toAnswer: (await queries.questions(ctx.tx, queries.askedOfMe)).map((row) => opened(ctx, row)),
  }),
})

/** Counts without persons, of the last year: by speciality, topic and area. @source R68, R75 */
export const countConsultations = useCase({
  name: 'consultation.count',
  trace: 'refusals',
  input: z.object({ days: z.coerce.number().int().min(1).max(1100).default(365) }),
  needs: { signedInBecause: 'counts of one’s own county' },
  run: (ctx, input) =>
    queries.counted(ctx.tx, meOf(ctx).county, later(ctx.now, -days(input.days)).toISOString().slice(0, 10)),
})

/** How long each kind is kept, in days. @source ADR-0011 */
export const keptConsultationDays = { question: 365, note: 365, message: 90 } as const

export const removeOldConsultations = useCase({
  name: 'consultation.retention',
  input: z.object({}),
  needs: { signedInBecause: 'run by the retention job' },
  run: async (ctx) => {
    const removed = await queries.removeOld(ctx.tx, {
      question: later(ctx.now, -days(keptConsultationDays.question)),
      note: later(ctx.now, -days(keptConsultationDays.note)),
      message: later(ctx.now, -days(keptConsultationDays.message)),
    })
    ctx.about(removed)
    return removed
  },
})
