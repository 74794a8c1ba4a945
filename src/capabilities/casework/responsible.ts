/** Who answers for a case: named, told, and taken over; until then the earlier one answers. */
import { z } from 'zod'
import { comeAlongAs, followResponsible } from '#capabilities/families/index.ts'
import { days, later } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { caseAccess } from './access.ts'
import { askedAccess, leadAccess } from './access-lead.ts'
import { demandPerson, invalid, keepCase, sealedWords } from './begin-case.ts'
import { day } from './days.ts'
import { mayName, whyNotNamed } from './domain/answering.ts'
import { changeReasons, type ResponsibleKind, responsibleKinds } from './domain/case.ts'
import { holderFrom } from './people.ts'
import * as queries from './queries-answering.ts'
import { insertSeat } from './queries-opening.ts'

const naming = {
  person: z.uuid(),
  deputy: z.uuid().nullable().default(null),
  reason: z.enum(changeReasons).default('first'),
  words: z.string().trim().max(2000).default(''),
  meetOn: day.nullable().default(null),
}

async function demandDeputy(
  ctx: Ctx,
  caseId: string,
  asked: { readonly deputy: string | null; readonly person: string; readonly unit: string },
): Promise<void> {
  const { deputy, person, unit } = asked
  if (deputy === null) return
  if (deputy === person) throw invalid('deputy', 'case-same-person')
  if (!(await queries.mayDeputise(ctx.tx, caseId, deputy, unit))) throw invalid('deputy', 'case-not-in-team')
}

/** Taken over: the earlier one is free, the family’s team follows, and the family is told. */
async function handOver(
  ctx: Ctx,
  of: {
    readonly id: string
    readonly caseId: string
    readonly family: string
    readonly kind: ResponsibleKind
    readonly part: string
  },
): Promise<void> {
  await queries.take(ctx.tx, { ...of, now: ctx.now })
  if (of.kind === 'responsible-worker') {
    const keep = await queries.answeringInFamily(ctx.tx, of.family)
    await followResponsible(ctx, { family: of.family, part: of.part, keep })
  }
  ctx.later('case-told-family', { case: of.caseId, what: 'worker' })
}

/**
 * Names one of those who work on the case. While somebody answers, that one or the deputy names the next; whoever names themselves has
 * taken it at once. All who work on the case are told who answers. @source R57, R58, ADR-0041
 */
export const nameResponsible = useCase({
  name: 'case.name-responsible',
  input: z.object({ id: z.uuid(), kind: z.enum(responsibleKinds).default('responsible-worker'), ...naming }),
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (
    ctx,
    { id: caseId, kind, person, deputy, reason, words, meetOn },
  ): Promise<{ readonly id: string }> => {
    const found = await keepCase(ctx, caseId)
    const holder = holderFrom(await queries.holderOf(ctx.tx, caseId, kind))
    const whole =
      kind === 'responsible-worker'
        ? holder
        : holderFrom(await queries.holderOf(ctx.tx, caseId, 'responsible-worker'))
    if (!mayName(kind, found.me, holder, whole)) throw new Refusal('not-allowed', 'case.only-holder-names')
    const seat = await queries.seatOf(ctx.tx, caseId, person)
    const asked = await queries.askedFor(ctx.tx, caseId, kind)
    const why = whyNotNamed({
      person,
      inTeam: seat !== undefined,
      holder,
      alreadyAsked: asked?.person_id === person,
    })
    if (why !== null || seat === undefined) throw invalid('person', `case-${why ?? 'not-in-team'}`)
    if (!seat.known) throw invalid('person', 'case-answering-not-told')
    if (reason === 'first' && holder !== null) throw invalid('reason', 'case-why-needed')
    if (meetOn !== null && meetOn < found.today) throw invalid('meetOn', 'past')
    await demandDeputy(ctx, caseId, { deputy, person, unit: seat.unit_id })
    const id = newId()
    await queries.insertNaming(ctx.tx, {
      id,
      caseId,
      kind,
      person,
      unit: seat.unit_id,
      deputy,
      reason,
      words: sealedWords(ctx, words),
      meetOn,
      now: ctx.now,
    })
    ctx.about({ kind, person, reason })
    if (person === found.me)
      await handOver(ctx, { id, caseId, family: found.family_id, kind, part: seat.part })
    else {
      ctx.later('case-told-worker', { person, case: caseId, what: 'asked' })
      ctx.later('case-answer-due', { asked: id }, { at: laterDays(ctx, 3) })
    }
    return { id }
  },
})

const laterDays = (ctx: Ctx, count: number): Date => later(ctx.now, days(count))

async function askedOne(ctx: Ctx, id: string): Promise<queries.AskedCase> {
  demandPerson(ctx)
  const asked = await queries.askedCase(ctx.tx, id)
  if (asked === undefined) throw notFound()
  ctx.about({ county: asked.county, family: asked.family_id, by: 'seat', case: asked.case_id })
  return asked
}

/**
 * Says yes. Whoever was asked by the lead of the unit and is not with the family yet comes to be, as the colleague before was.
 * `id`: what one was asked. @source R57, ADR-0041
 */
export const takeResponsible = useCase({
  name: 'case.take-responsible',
  input: z.object({ id: z.uuid() }),
  needs: askedAccess.answer,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id }): Promise<{ readonly caseId: string }> => {
    const asked = await askedOne(ctx, id)
    const me = demandPerson(ctx)
    const locked = await queries.lockUnseen(ctx.tx, asked.case_id)
    if (locked === undefined || locked.closed) throw notFound()
    const seat = await queries.seatOf(ctx.tx, asked.case_id, me)
    let part = seat?.part
    if (part === undefined) {
      const like = await queries.likePart(ctx.tx, asked.case_id)
      if (like === null) throw new Refusal('conflict', 'case.not-in-team')
      part = await comeAlongAs(ctx, { family: asked.family_id, like })
      await insertSeat(ctx.tx, asked.case_id, part, ctx.now)
    }
    await handOver(ctx, { id, caseId: asked.case_id, family: asked.family_id, kind: asked.kind, part })
    ctx.about({ kind: asked.kind })
    if (asked.named_by !== me)
      ctx.later('case-told-worker', { person: asked.named_by, case: asked.case_id, what: 'taken' })
    return { caseId: asked.case_id }
  },
})

/** Says no; whoever asked is told, and the earlier one goes on. */
export const declineResponsible = useCase({
  name: 'case.decline-responsible',
  input: z.object({ id: z.uuid(), words: z.string().trim().max(2000).default('') }),
  needs: askedAccess.answer,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, words }) => {
    const asked = await askedOne(ctx, id)
    await queries.decline(ctx.tx, id, sealedWords(ctx, words), ctx.now)
    ctx.about({ kind: asked.kind })
    ctx.later('case-told-worker', { person: asked.named_by, case: asked.case_id, what: 'declined' })
  },
})

/** The deputy of the one who answers, or when the three of them meet: by that one or the deputy. */
export const changeResponsible = useCase({
  name: 'case.change-responsible',
  input: z.object({
    /** The case. */
    id: z.uuid(),
    kind: z.enum(responsibleKinds),
    deputy: z.uuid().nullable().optional(),
    meetOn: day.nullable().optional(),
  }),
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id: caseId, kind, deputy, meetOn }) => {
    const found = await keepCase(ctx, caseId)
    const row = await queries.holderOf(ctx.tx, caseId, kind)
    if (row === undefined) throw notFound()
    const whole = holderFrom(await queries.holderOf(ctx.tx, caseId, 'responsible-worker'))
    if (!mayName(kind, found.me, holderFrom(row), whole))
      throw new Refusal('not-allowed', 'case.only-holder-names')
    if (deputy !== undefined) {
      const seat = await queries.seatOf(ctx.tx, caseId, row.person_id)
      await demandDeputy(ctx, caseId, { deputy, person: row.person_id, unit: seat?.unit_id ?? found.unit_id })
    }
    if (meetOn !== undefined && meetOn !== null && meetOn < found.today) throw invalid('meetOn', 'past')
    await queries.changeAnswering(ctx.tx, row.id, { deputy, meetOn })
    ctx.about({ kind })
  },
})

/**
 * The lead of the unit that leads a case names a worker of that unit: where nobody answers, or somebody else is to. The lead sees nothing
 * of the family, and the worker neither until they say yes. @source R57, R65, S-13, ADR-0041
 */
export const leadNames = useCase({
  name: 'case.lead-names',
  input: z.object({ id: z.uuid(), ...naming }),
  needs: leadAccess.name,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (
    ctx,
    { id: caseId, person, deputy, reason, words, meetOn },
  ): Promise<{ readonly id: string }> => {
    demandPerson(ctx)
    const found = await queries.lockUnseen(ctx.tx, caseId)
    if (found === undefined || found.closed) throw notFound()
    // No family stands in this trace: the lead has seen none.
    ctx.about({ county: found.county, case: caseId, person, reason })
    if (!(await queries.worksIn(ctx.tx, person, found.unit_id))) throw invalid('person', 'not-in-unit')
    const kind = 'responsible-worker'
    const holder = holderFrom(await queries.holderOf(ctx.tx, caseId, kind))
    if (holder?.person === person && !holder.gone) throw invalid('person', 'case-already-answers')
    if ((await queries.askedFor(ctx.tx, caseId, kind))?.person_id === person)
      throw invalid('person', 'case-already-asked')
    if (reason === 'first' && holder !== null) throw invalid('reason', 'case-why-needed')
    if (deputy === person) throw invalid('deputy', 'case-same-person')
    if (deputy !== null && !(await queries.worksIn(ctx.tx, deputy, found.unit_id)))
      throw invalid('deputy', 'not-in-unit')
    const id = newId()
    await queries.insertNaming(ctx.tx, {
      id,
      caseId,
      kind,
      person,
      unit: found.unit_id,
      deputy,
      reason,
      words: sealedWords(ctx, words),
      meetOn,
      now: ctx.now,
    })
    ctx.later('case-told-worker', { person, case: caseId, what: 'asked' })
    ctx.later('case-answer-due', { asked: id }, { at: laterDays(ctx, 3) })
    return { id }
  },
})
