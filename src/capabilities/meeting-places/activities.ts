/** Activities: made as drafts, changed, published when their clashes have been seen, ended, copied for the next season. */
import { z } from 'zod'
import { addDays, helsinkiDate, type PlainDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { activityAccess } from './access.ts'
import { findClashes, inTheWay } from './clashes.ts'
import { seasonAfter } from './domain/series.ts'
import {
  byWhom,
  changedMeanwhile,
  demandOrganisations,
  demandPeople,
  demandPlaced,
  found,
  inField,
  wrong,
} from './holding.ts'
import { settleActivity } from './lines.ts'
import { endSeries, idOf, keyShape } from './places.ts'
import * as queries from './queries-activity.ts'
import * as dayQueries from './queries-days.ts'
import * as keepQueries from './queries-keep.ts'
import { remakeDays, type Remade } from './series-days.ts'
import { activityShape, type ActivityPlan, dayShape, wordsOf } from './shapes.ts'
import type { Clash } from './view-types.ts'

const version = z.coerce.number().int().positive()

/** A new series or a single day, as a draft: its days are made, and workers see it in the joint calendar. */
export const addActivity = useCase({
  name: 'activity.add',
  input: z.object({ activity: activityShape, key: keyShape }),
  needs: { signedInBecause: 'for an organisation and a place that one answers for: demanded inside' },
  run: async (ctx, { activity, key }): Promise<{ readonly id: string }> => {
    const placed = await inField('activity', demandPlaced(ctx, activity))
    const id = idOf('activity', key, ctx)
    await demandBeside(ctx, placed.county, activity)
    const isNew = await queries.insertActivity(ctx.tx, {
      ...byWhom(ctx),
      ...placed,
      id,
      plan: activity,
      copiedFrom: null,
    })
    if (isNew) await remakeDays(ctx, await locked(ctx, id), { tellSignedUp: false, despiteClashes: true })
    ctx.about({ county: placed.county, activity: id })
    return { id }
  },
})

const locked = async (ctx: Ctx, id: string): Promise<queries.ActivityCore> =>
  found(await queries.lockActivity(ctx.tx, id))

/** What hangs on it besides is of the same county. */
async function demandBeside(ctx: Ctx, county: string, plan: ActivityPlan): Promise<void> {
  if (!(await keepQueries.besideFits(ctx.tx, county, plan)))
    throw wrong('activity.picture', 'not-of-this-county')
}

/** Who signs up for what cannot change under those who have. */
function demandSameLines(core: queries.ActivityCore, plan: ActivityPlan, hasSignUps: boolean): void {
  if (hasSignUps && core.sign_up_for !== plan.signUpFor) throw wrong('activity.signUpFor', 'has-sign-ups')
}

/**
 * What is said of a series, and when it returns. Days changed by hand stay as they are. Days with sign-ups that would go or move
 * are named, unless `tellSignedUp` says that whoever has signed up shall be told.
 */
export const changeActivity = useCase({
  name: 'activity.change',
  input: z.object({
    id: z.uuid(),
    version,
    activity: activityShape,
    tellSignedUp: z.boolean().default(false),
    despiteClashes: z.boolean().default(false),
  }),
  needs: activityAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version: seen, activity, tellSignedUp, despiteClashes }): Promise<Remade> => {
    const before = await locked(ctx, id)
    if (before.version !== seen) throw changedMeanwhile()
    if (before.state === 'ended') throw new Refusal('conflict', 'activity.ended')
    const placed = await inField('activity', placedAgain(ctx, before, activity))
    await demandBeside(ctx, placed.county, activity)
    demandSameLines(before, activity, before.signed > 0 || (await dayQueries.anySignedUp(ctx.tx, id)))
    if (!(await queries.updateActivity(ctx.tx, id, seen, { ...byWhom(ctx), ...placed, plan: activity })))
      throw changedMeanwhile()
    const after = found(await queries.activityCore(ctx.tx, id))
    await dayQueries.placeDays(ctx.tx, id, {
      after: ctx.now,
      before: before.place_id,
      place: after.place_id,
      area: after.area_id,
      municipality: after.municipality,
      published: after.state === 'published',
    })
    const roomsToo =
      before.room_id !== after.room_id ||
      before.shares_room !== after.shares_room ||
      before.organisation_id !== after.organisation_id
    const made = await remakeDays(ctx, after, { tellSignedUp, despiteClashes, roomsToo })
    const hasGrown =
      grew(before.seats, after.seats) ||
      grew(before.care_places, after.care_places) ||
      grew(before.coffee, after.coffee)
    // Whoever waits moves up when there is more room.
    if (hasGrown) await settleActivity(ctx, id)
    ctx.about({ county: after.county, activity: id })
    return made
  },
})

const grew = (before: number | null, after: number | null): boolean =>
  before !== null && (after === null || after > before)

/** Whoever keeps it may leave it where it is in whose name it is; elsewhere is demanded anew. */
async function placedAgain(
  ctx: Ctx,
  before: queries.ActivityCore,
  plan: ActivityPlan,
): Promise<{ readonly county: string; readonly area: string | null; readonly municipality: string | null }> {
  const isSameBody =
    before.organisation_id === plan.organisation &&
    before.unit_id === plan.unit &&
    before.place_id === plan.place
  if (!isSameBody || plan.place === null) {
    const holding = isSameBody
      ? await keepQueries.holdingOf(ctx.tx, plan)
      : await demandPlaced(ctx, plan).then(async (placed) => {
          if (placed.county !== before.county) throw wrong('organisation', 'not-of-this-county')
          return { ...placed, placed: true, roomFits: true }
        })
    if (holding === undefined || holding.county !== before.county)
      throw wrong('organisation', 'not-of-this-county')
    if (!holding.placed) throw wrong('municipality', 'not-of-this-county')
    if (!holding.roomFits) throw wrong('room', 'not-of-this-county')
    return {
      county: before.county,
      area: holding.area,
      municipality: 'municipality' in holding ? holding.municipality : plan.municipality,
    }
  }
  const holding = await keepQueries.holdingOf(ctx.tx, plan)
  if (holding?.roomFits === false) throw wrong('room', 'not-of-this-county')
  return { county: before.county, area: before.area_id, municipality: before.municipality }
}

/**
 * From here on families see it. What it collides with is named first, and it is published all the same when whoever keeps it has
 * seen that. @source R124
 */
export const publishActivity = useCase({
  name: 'activity.publish',
  input: z.object({ id: z.uuid(), version, despiteClashes: z.boolean().default(false) }),
  needs: activityAccess.keep,
  id: ({ id }) => id,
  run: async (
    ctx,
    { id, version: seen, despiteClashes },
  ): Promise<{ readonly clashes: readonly Clash[] }> => {
    const core = await locked(ctx, id)
    if (core.version !== seen) throw changedMeanwhile()
    if (core.place_state === 'draft') throw new Refusal('conflict', 'activity.place-not-published')
    if (core.place_state === 'closed') throw new Refusal('conflict', 'activity.place-closed')
    const seenNow = await findClashes(ctx, core, await queries.leaderPeople(ctx.tx, id))
    const serious = inTheWay(seenNow)
    if (serious.length > 0 && !despiteClashes)
      throw new Refusal('conflict', 'activity.clashes', { theirs: { clashes: serious } })
    const to = { ...byWhom(ctx), state: 'published' as const, lastDay: null }
    if (!(await queries.setActivityState(ctx.tx, id, seen, to))) throw changedMeanwhile()
    const after = found(await queries.activityCore(ctx.tx, id))
    await dayQueries.placeDays(ctx.tx, id, {
      after: ctx.now,
      before: after.place_id,
      place: after.place_id,
      area: after.area_id,
      municipality: after.municipality,
      published: true,
    })
    await remakeDays(ctx, after, { tellSignedUp: false, despiteClashes, roomsToo: after.room_id !== null })
    ctx.about({ county: core.county, activity: id })
    return { clashes: seenNow }
  },
})

/** Nothing more of it after the day: later days are off, and whoever has signed up for them is told. */
export const endActivity = useCase({
  name: 'activity.end',
  input: z.object({
    id: z.uuid(),
    version,
    lastDay: dayShape.optional(),
    tellSignedUp: z.boolean().default(false),
  }),
  needs: activityAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version: seen, lastDay, tellSignedUp }) => {
    const core = await locked(ctx, id)
    if (core.version !== seen) throw changedMeanwhile()
    if (core.state === 'ended') throw new Refusal('conflict', 'activity.ended')
    await endSeries(ctx, core, lastDay ?? helsinkiDate(ctx.now), tellSignedUp)
    ctx.about({ county: core.county, activity: id })
  },
})

/** The same as last season: a new draft with other dates, and who organises and leads it, and its sessions. */
export const copySeason = useCase({
  name: 'activity.copy-season',
  input: z.object({
    id: z.uuid(),
    /** The season begins on this day or on the first after it on which the rule returns; the day after the last one when left out. */
    firstDay: dayShape.optional(),
    lastDay: dayShape.nullable().default(null),
    key: keyShape,
  }),
  needs: activityAccess.keep,
  id: ({ id }) => id,
  run: async (
    ctx,
    { id, firstDay, lastDay, key },
  ): Promise<{ readonly id: string; readonly firstDay: PlainDate }> => {
    const core = found(await queries.activityCore(ctx.tx, id))
    const today = helsinkiDate(ctx.now)
    const end = core.rule === null ? core.first_day : core.last_day
    const from = firstDay ?? (end !== null && end >= today ? addDays(end, 1) : today)
    const dates = seasonAfter(
      { rule: core.rule, firstDay: core.first_day, lastDay: core.last_day },
      from,
      lastDay,
    )
    const copy = idOf('activity', key, ctx)
    if (await queries.copyActivity(ctx.tx, id, copy, dates, byWhom(ctx))) {
      await queries.copyBeside(ctx.tx, id, copy, { leader: newId, session: newId })
      await remakeDays(ctx, await locked(ctx, copy), { tellSignedUp: false, despiteClashes: true })
      await dayQueries.followSessions(ctx.tx, copy, ctx.now)
    }
    ctx.about({ county: core.county, activity: copy, copiedFrom: id })
    return { id: copy, firstDay: dates.firstDay }
  },
})

// --- Who organises, leads and hosts ------------------------------------------------------------------------------

export const setOrganisers = useCase({
  name: 'activity.set-organisers',
  input: z.object({
    id: z.uuid(),
    organisers: z
      .array(
        z.object({
          organisation: z.uuid(),
          share: wordsOf(300).default({}),
          budgetEuros: z.coerce.number().int().min(0).max(1_000_000).nullable().default(null),
        }),
      )
      .max(20),
  }),
  needs: activityAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, organisers }) => {
    const core = await locked(ctx, id)
    await demandOrganisations(
      ctx,
      core.county,
      organisers.map(({ organisation }) => organisation),
    )
    await queries.replaceOrganisers(ctx.tx, id, organisers)
    ctx.about({ county: core.county, activity: id, organisers: organisers.length })
  },
})

const leaderName = z
  .string()
  .trim()
  .max(120)
  .nullable()
  .default(null)
  .transform((given) => (given === '' ? null : given))

/** Who leads it: workers of ours, who see who has signed up, or others by name. */
export const setLeaders = useCase({
  name: 'activity.set-leaders',
  input: z.object({
    id: z.uuid(),
    leaders: z
      .array(
        z
          .object({
            person: z.uuid().nullable().default(null),
            name: leaderName,
            role: wordsOf(120).default({}),
          })
          .refine(({ person, name }) => (person === null) !== (name === null), {
            path: ['name'],
            message: 'required',
          }),
      )
      .max(20),
  }),
  needs: activityAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, leaders }) => {
    const core = await locked(ctx, id)
    const people = leaders.flatMap(({ person }) => (person === null ? [] : [person]))
    await demandPeople(ctx, core.county, people)
    await queries.replaceLeaders(
      ctx.tx,
      id,
      leaders.map((each) => ({ ...each, id: newId() })),
    )
    ctx.about({ county: core.county, activity: id, leaders: leaders.length })
  },
})

/** Who hosts which day, from today on: an organisation, a worker or somebody by name. */
export const setTurns = useCase({
  name: 'activity.set-turns',
  input: z.object({
    id: z.uuid(),
    turns: z
      .array(
        z
          .object({
            day: dayShape,
            person: z.uuid().nullable().default(null),
            organisation: z.uuid().nullable().default(null),
            name: leaderName,
          })
          .refine(
            ({ person, organisation, name }) => person !== null || organisation !== null || name !== null,
            {
              path: ['name'],
              message: 'required',
            },
          ),
      )
      .max(200)
      .refine((turns) => new Set(turns.map(({ day }) => day)).size === turns.length, 'twice'),
  }),
  needs: activityAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, turns }) => {
    const core = await locked(ctx, id)
    const organisations = turns.flatMap(({ organisation }) => (organisation === null ? [] : [organisation]))
    await demandOrganisations(ctx, core.county, [...new Set(organisations)])
    await demandPeople(
      ctx,
      core.county,
      turns.flatMap(({ person }) => (person === null ? [] : [person])),
    )
    const today = helsinkiDate(ctx.now)
    await queries.replaceTurns(
      ctx.tx,
      id,
      today,
      turns.filter(({ day }) => day >= today),
    )
    ctx.about({ county: core.county, activity: id, turns: turns.length })
  },
})

/** The organisations in whose name the asker may put something on the programme, with their units. */
export const listHoldings = useCase({
  name: 'activity.list-holdings',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'lists only the organisations that the asker answers for' },
  run: ({ tx }): Promise<readonly keepQueries.HoldingItem[]> => keepQueries.holdings(tx),
})
