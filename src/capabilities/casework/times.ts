/** Times with a family, booked from its case into the calendars of those who take part. */
import { z } from 'zod'
import {
  appointmentWays,
  bookAppointment,
  cancelAppointment,
  cancelReasons,
} from '#capabilities/appointments/index.ts'
import { days, later } from '#platform/clock.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import type { Localized } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { caseAccess } from './access.ts'
import { caseTimeAccess } from './access-times.ts'
import { beginCase, demandPerson, invalid, keepCase } from './begin-case.ts'
import * as queries from './queries-times.ts'

/** A time agreed with somebody of a family. */
export type CaseTime = {
  readonly id: string
  readonly case: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly way: 'on-site' | 'remote' | 'phone'
  readonly place: Localized
  readonly link: string | null
  readonly state: 'booked' | 'held' | 'no-show' | 'cancelled'
  /** What it is for. */
  readonly words: string
  /** Who of the family; pages join the names. */
  readonly members: readonly string[]
  /** Who of them has said that they cannot come. */
  readonly cannot: readonly string[]
  readonly workers: readonly string[]
  /** Booked by the reader. */
  readonly mine: boolean
}

const timeOf =
  (ctx: Ctx) =>
  (row: queries.TimeRow): CaseTime => {
    const isMember = ctx.actor.kind === 'member'
    const me = ctx.actor.kind === 'member' ? ctx.actor.id : null
    return {
      id: row.id,
      case: row.case_id,
      startsAt: row.starts_at,
      endsAt: row.ends_at,
      way: row.way,
      place: row.place,
      link: row.link,
      state: row.state,
      words: ctx.crypto.open(row.words_sealed),
      members: row.member_ids,
      // Whether the other one comes is the other one’s to tell.
      cannot: isMember ? row.cannot.filter((id) => id === me) : row.cannot,
      workers: row.workers,
      mine: row.mine,
    }
  }

const instant = z.union([z.date(), z.iso.datetime({ offset: true }).pipe(z.coerce.date())])

export const bookCaseTimeShape = z.object({
  /** The case. */
  id: z.uuid(),
  /** Who of the family it is with. */
  members: z.array(z.uuid()).min(1).max(10),
  /** Colleagues of the case who take part too. */
  with: z.array(z.uuid()).max(10).default([]),
  startsAt: instant,
  minutes: z.coerce.number().int().min(10).max(240).default(45),
  way: z.enum(appointmentWays).default('on-site'),
  words: z.string().trim().min(1).max(500),
})

/**
 * A time in one's own calendar, and in those of the colleagues who come along: nobody is booked twice. Those of the family it is
 * with see it and are told; the other parent is not, unless it is with them too. @source R23, R24, ADR-0041
 */
export const bookCaseTime = useCase({
  name: 'case-time.book',
  input: bookCaseTimeShape,
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (
    ctx,
    { id, members, with: others, startsAt, minutes, way, words },
  ): Promise<{ readonly id: string }> => {
    const found = await keepCase(ctx, id)
    const parties = await queries.partiesAmong(ctx.tx, id, members)
    if (!members.every((member) => parties.includes(member))) throw invalid('members', 'not-in-family')
    const seated = await queries.seatedAmong(ctx.tx, id, others)
    if (!others.every((person) => seated.includes(person))) throw invalid('with', 'not-in-team')
    const { id: appointment } = await bookAppointment.within(ctx, {
      kind: 'talk',
      startsAt,
      minutes,
      way,
      with: others.filter((person) => person !== found.me),
    })
    await queries.insertTime(ctx.tx, {
      appointment,
      caseId: id,
      members: [...new Set(members)],
      words: ctx.crypto.seal(words),
      by: found.me,
    })
    // The list of who has looked tells of it to nobody whom it is not with.
    const [whose, another] = members
    ctx.about({
      appointment,
      ...(whose === undefined || another !== undefined ? {} : { member: whose }),
    })
    ctx.later('notify-case-time', { appointment })
    const before = later(startsAt, -days(1))
    if (before > ctx.now)
      ctx.later('remind-of-case-time', { appointment, startsAt: startsAt.toISOString() }, { at: before })
    return { id: appointment }
  },
})

const kept = days(60)

/** Of one case: what lies ahead and what was in the last two months. */
export const caseTimes = useCase({
  name: 'case-time.list',
  input: z.object({ id: z.uuid() }),
  needs: caseAccess.read,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id }): Promise<readonly CaseTime[]> => {
    await beginCase(ctx, id)
    return (await queries.timesTold(ctx.tx, id, later(ctx.now, -kept))).map(timeOf(ctx))
  },
})

/** One's own times in all one's matters: what lies ahead and what was in the last two months. */
export const ownTimes = useCase({
  name: 'case-time.list-own',
  input: z.object({}),
  needs: { memberBecause: 'shows only times with oneself' },
  proof: 'strong',
  run: async (ctx): Promise<readonly CaseTime[]> => {
    const rows = await queries.timesTold(ctx.tx, null, later(ctx.now, -kept))
    const families = new Set(rows.map(({ family_id: family }) => family))
    const [first] = rows
    ctx.about(
      first !== undefined && families.size === 1
        ? { county: first.county, family: first.family_id, by: 'told', times: rows.length }
        : { families: families.size, by: 'told', times: rows.length },
    )
    return rows.map(timeOf(ctx))
  },
})

async function told(ctx: Ctx, id: string): Promise<queries.TimeRow> {
  const row = (await queries.timesTold(ctx.tx, null, ctx.now)).find((time) => time.id === id)
  if (row === undefined) throw notFound()
  ctx.about({
    county: row.county,
    family: row.family_id,
    by: ctx.actor.kind === 'member' ? 'told' : 'seat',
    case: row.case_id,
    appointment: id,
    ...(row.member_ids[0] === undefined || row.member_ids.length > 1 ? {} : { member: row.member_ids[0] }),
  })
  if (row.state !== 'booked') throw new Refusal('conflict', 'appointment.over')
  return row
}

/** Cancelled by the one who booked it; those of the family are told. */
export const cancelCaseTime = useCase({
  name: 'case-time.cancel',
  input: z.object({ id: z.uuid(), reason: z.enum(cancelReasons).default('worker-away') }),
  needs: caseTimeAccess.cancel,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, reason }) => {
    demandPerson(ctx)
    await told(ctx, id)
    await cancelAppointment.within(ctx, { id, reason })
    ctx.later('notify-case-time', { appointment: id })
  },
})

/** One of the family says that they cannot come; the worker is told and agrees on another time. */
export const sayCannotCome = useCase({
  name: 'case-time.cannot-come',
  input: z.object({ id: z.uuid() }),
  needs: caseTimeAccess.answer,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id }) => {
    if (ctx.actor.kind !== 'member') throw notFound()
    await told(ctx, id)
    await queries.sayCannot(ctx.tx, id, ctx.actor.id)
    ctx.later('notify-case-time-answer', { appointment: id })
  },
})
