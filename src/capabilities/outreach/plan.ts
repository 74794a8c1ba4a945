/** Places of outreach and their plans: made, changed, set up point by point, told about. */
import { z } from 'zod'
import { helsinkiDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { isRecurrenceRule } from '#platform/recurrence.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { outreachAccess } from './access.ts'
import {
  looksPersonal,
  outreachKinds,
  outreachStates,
  placeKinds,
  points,
  purposes,
  results,
  taskKinds,
} from './domain/words.ts'
import * as queries from './queries.ts'

const text = z
  .string()
  .trim()
  .max(400)
  .refine((given) => !looksPersonal(given), 'about-a-person')
const localized = z
  .object({ fi: text.optional(), sv: text.optional(), en: text.optional() })
  .transform((given) =>
    Object.fromEntries(Object.entries(given).filter(([, each]) => each !== undefined && each !== '')),
  )
const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not-a-time')
  .nullable()
const day = z.iso.date().nullable()

/** A place and its plan. The rule is of RFC 5545, days only; null when visits are agreed one by one. */
export const planShape = z
  .object({
    kind: z.enum(outreachKinds),
    placeKind: z.enum(placeKinds),
    purposes: z.array(z.enum(purposes)).min(1).max(purposes.length),
    place: localized.refine((given) => Object.keys(given).length > 0, 'too-small'),
    purposeWords: localized.default({}),
    partner: localized.default({}),
    municipality: z.string().regex(/^\d{3}$/),
    rule: z.string().max(200).refine(isRecurrenceRule, 'not-a-rule').nullable().default(null),
    startsOn: day.default(null),
    endsOn: day.default(null),
    beginsAt: time.default(null),
    endsAt: time.default(null),
    state: z.enum(outreachStates).default('planned'),
    results: z.array(z.enum(results)).max(results.length).default([]),
    resultWords: localized.default({}),
  })
  .superRefine((given, issues) => {
    const { beginsAt, endsAt, startsOn, endsOn } = given
    if (beginsAt !== null && endsAt !== null && endsAt <= beginsAt)
      issues.addIssue({ code: 'custom', path: ['endsAt'], message: 'ends-before-begins' })
    if (startsOn !== null && endsOn !== null && endsOn < startsOn)
      issues.addIssue({ code: 'custom', path: ['endsOn'], message: 'ends-before-begins' })
  })

/** A plan as it is typed or sent. */
export type PlanInput = z.input<typeof planShape>

const ground = z.custom<(municipality: string) => { county: string; area: string | null } | null>(
  (value) => typeof value === 'function',
)

const placed = (
  of: (municipality: string) => { county: string; area: string | null } | null,
  municipality: string,
  county: string,
): string | null => {
  const found = of(municipality)
  if (found === null || found.county !== county) {
    throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'municipality', code: 'not-served' }] })
  }
  return found.area
}

/** A new place. Whoever makes it goes there, until others are named. */
export const planOutreach = useCase({
  name: 'outreach.plan',
  input: z.object({ unit: z.uuid(), placeOf: ground, plan: planShape }),
  needs: { signedInBecause: 'for a unit that one works in, or as the county’s coordinator: demanded inside' },
  run: async (ctx, { unit, placeOf, plan }): Promise<{ readonly id: string }> => {
    if (ctx.actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
    const { county, id: me } = ctx.actor
    if (!(await queries.memberOf(ctx.tx, me, unit, county))) throw notFound()
    const id = newId()
    const areaId = placed(placeOf, plan.municipality, county)
    await queries.insertWork(ctx.tx, id, { ...plan, areaId, county, unit, goers: [me], now: ctx.now })
    ctx.about({ county, outreach: id })
    return { id }
  },
})

export const changeOutreach = useCase({
  name: 'outreach.change',
  input: z.object({
    id: z.uuid(),
    version: z.coerce.number().int().positive(),
    placeOf: ground,
    plan: planShape,
  }),
  needs: outreachAccess.manage,
  id: ({ id }) => id,
  run: async (ctx, { id, version, placeOf, plan }) => {
    const row = await queries.workById(ctx.tx, id)
    if (row === undefined) throw notFound()
    const areaId = placed(placeOf, plan.municipality, row.county)
    const isDone = await queries.updateWork(ctx.tx, id, version, { ...plan, areaId, now: ctx.now })
    if (!isDone) throw new Refusal('conflict', 'outreach.changed-meanwhile')
    ctx.about({ county: row.county, outreach: id })
  },
})

/** One point of the set-up, done or not yet. @source R77 */
export const markPoint = useCase({
  name: 'outreach.mark-point',
  input: z.object({ id: z.uuid(), point: z.enum(points), done: z.boolean() }),
  needs: outreachAccess.manage,
  id: ({ id }) => id,
  run: async (ctx, { id, point, done }) => {
    await queries.setPoint(ctx.tx, id, point, done ? helsinkiDate(ctx.now) : null)
    ctx.about({ outreach: id, point, done })
  },
})

/** A communication task of the place. @source R84 */
export const addTask = useCase({
  name: 'outreach.add-task',
  input: z.object({ id: z.uuid(), kind: z.enum(taskKinds), dueOn: z.iso.date() }),
  needs: outreachAccess.manage,
  id: ({ id }) => id,
  run: async (ctx, { id, kind, dueOn }) => {
    await queries.insertTask(ctx.tx, id, { id: newId(), kind, dueOn })
    ctx.about({ outreach: id, kind })
  },
})

export const markTask = useCase({
  name: 'outreach.mark-task',
  input: z.object({ id: z.uuid(), task: z.uuid(), done: z.boolean() }),
  needs: outreachAccess.manage,
  id: ({ id }) => id,
  run: async (ctx, { id, task, done }) => {
    const found = await queries.setTask(ctx.tx, id, task, done ? helsinkiDate(ctx.now) : null)
    if (!found) throw notFound()
    ctx.about({ outreach: id, done })
  },
})
