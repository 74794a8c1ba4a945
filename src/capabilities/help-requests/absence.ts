/** When a worker is away and who stands in. Why is never asked, so it cannot leak (R16, R58, ADR-0027). */
import { z } from 'zod'
import { addDays, compareDates, daysBetween, helsinkiDate, type PlainDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { absenceAccess, workerAccess } from './access-doors.ts'
import { dayShape } from './door-shapes.ts'
import { personOf } from './doors-change.ts'
import * as queries from './queries-rota.ts'

const wrong = (field: string, code: string): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field, code }] })

const days = { from: dayShape, to: dayShape, deputy: z.uuid().nullable().default(null) }
type Days = { readonly from: PlainDate; readonly to: PlainDate; readonly deputy: string | null }

async function check(ctx: Ctx, person: string, { from, to, deputy }: Days, but?: string): Promise<void> {
  if (compareDates(to, from) < 0) throw wrong('to', 'before-its-beginning')
  if (to < helsinkiDate(ctx.now)) throw wrong('to', 'day-is-over')
  if (daysBetween(from, to) > 730) throw wrong('to', 'too-long-a-time')
  if (deputy === person) throw wrong('deputy', 'not-oneself')
  if (deputy !== null && !(await queries.mayStandIn(ctx.tx, person, deputy)))
    throw wrong('deputy', 'may-not-stand-in')
  const row = { personId: person, firstDay: from, lastDay: to, ...(but === undefined ? {} : { but }) }
  if (await queries.awayOverlaps(ctx.tx, row)) throw wrong('from', 'away-already')
}

/** Says when somebody is away. Whoever stands in sees and does what that one could, while it lasts. */
export const planAbsence = useCase({
  name: 'absence.plan',
  /** Whoever sends may choose the id, so that a repeated sending makes no second absence. */
  input: z.object({ id: z.uuid().optional(), person: z.uuid(), ...days }),
  needs: workerAccess.planAbsence,
  id: ({ person }) => person,
  run: async (ctx, { id: given, person, ...when }) => {
    const id = given ?? newId()
    if ((await queries.awayById(ctx.tx, id)) !== undefined)
      throw new Refusal('conflict', 'door.changed-meanwhile')
    await check(ctx, person, when)
    await queries.putAway(ctx.tx, {
      id,
      personId: person,
      firstDay: when.from,
      lastDay: when.to,
      deputyId: when.deputy,
      by: personOf(ctx),
      now: ctx.now,
    })
    ctx.about({ absence: id, person, deputy: when.deputy })
    return { id }
  },
})

/** Other days or another deputy. */
export const changeAbsence = useCase({
  name: 'absence.change',
  input: z.object({ id: z.uuid(), ...days, version: z.coerce.number().int().positive().optional() }),
  needs: absenceAccess.change,
  id: (input) => input.id,
  run: async (ctx, { id, version, ...when }) => {
    const row = await queries.awayById(ctx.tx, id)
    if (row === undefined) throw notFound()
    if (version !== undefined && version !== row.version)
      throw new Refusal('conflict', 'door.changed-meanwhile')
    await check(ctx, row.person, when, id)
    await queries.putAway(ctx.tx, {
      id,
      personId: row.person,
      firstDay: when.from,
      lastDay: when.to,
      deputyId: when.deputy,
      by: personOf(ctx),
      now: ctx.now,
    })
    ctx.about({ county: row.county, absence: id, person: row.person, deputy: when.deputy })
  },
})

/** Back earlier, or never away: one that has begun ends yesterday, one to come goes. */
export const endAbsence = useCase({
  name: 'absence.end',
  input: z.object({ id: z.uuid() }),
  needs: absenceAccess.change,
  id: (input) => input.id,
  run: async (ctx, { id }) => {
    const row = await queries.awayById(ctx.tx, id)
    if (row === undefined) throw notFound()
    const yesterday = addDays(helsinkiDate(ctx.now), -1)
    if (row.firstDay > yesterday) await queries.dropAway(ctx.tx, id)
    else if (row.lastDay > yesterday)
      await queries.putAway(ctx.tx, {
        id,
        personId: row.person,
        firstDay: row.firstDay,
        lastDay: yesterday,
        deputyId: row.deputy,
        by: personOf(ctx),
        now: ctx.now,
      })
    ctx.about({ county: row.county, absence: id, person: row.person })
  },
})

/** Absences of the asker's unit, area or county that are not over, and for whom the asker may say one. */
export const listAbsences = useCase({
  name: 'absence.list',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'lists only what absence.read and worker.planAbsence allow' },
  run: async ({ tx, now }) => {
    const people = await queries.absenceKeptFor(tx)
    return {
      absences: await queries.awaysSeen(tx, helsinkiDate(now)),
      people,
      names: await queries.namesOf(tx, [...new Set(people.flatMap(({ id, deputies }) => [id, ...deputies]))]),
    }
  },
})

/** Matters of somebody who is away with nobody standing in, for the lead who is to give them to somebody. */
export const listStranded = useCase({
  name: 'help-request.list-stranded',
  input: z.object({}),
  needs: { signedInBecause: 'lists only what the relations of help-request.assign allow' },
  run: async (ctx): Promise<readonly queries.Stranded[]> => {
    const rows = await queries.strandedOf(ctx.tx)
    ctx.about({ shown: rows.length })
    return rows
  },
})
