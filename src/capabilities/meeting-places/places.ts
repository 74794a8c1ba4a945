/** Meeting places: made, changed, published, shared, closed; their pictures; and when nothing is held. */
import { z } from 'zod'
import { addDays, helsinkiDate, type PlainDate } from '#platform/dates.ts'
import { idFrom, newId } from '#platform/ids.ts'
import { cleanPicture } from '#platform/picture.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { demand } from '#platform/access.ts'
import { activityAccess, meetingPlaceAccess } from './access.ts'
import {
  byWhom,
  changedMeanwhile,
  demandHolding,
  demandOrganisations,
  found,
  inField,
  wrong,
} from './holding.ts'
import * as activityQueries from './queries-activity.ts'
import * as dayQueries from './queries-days.ts'
import * as queries from './queries-keep.ts'
import { remakeDays, settleRooms, tell } from './series-days.ts'
import { dayShape, placeShape, wordsOf } from './shapes.ts'

const version = z.coerce.number().int().positive()
/** A key of the sender: sent again it makes nothing twice. */
export const keyShape = z.string().trim().min(8).max(200).optional()
export const idOf = (kind: string, key: string | undefined, ctx: Ctx): string =>
  key === undefined ? newId() : idFrom(kind, ctx.actor.kind === 'person' ? ctx.actor.id : ctx.actor.kind, key)

/** A new meeting place, as a draft; never without a body that answers for it. @source R113 */
export const addMeetingPlace = useCase({
  name: 'meeting-place.add',
  input: z.object({ place: placeShape, key: keyShape }),
  needs: { signedInBecause: 'for an organisation that one answers for: demanded inside' },
  run: async (ctx, { place, key }): Promise<{ readonly id: string }> => {
    const holding = await inField('place', demandHolding(ctx, place))
    const id = idOf('meeting-place', key, ctx)
    if ((await queries.placeCore(ctx.tx, id)) === undefined)
      await queries.insertPlace(ctx.tx, {
        ...byWhom(ctx),
        id,
        county: holding.county,
        area: holding.area,
        plan: place,
      })
    ctx.about({ county: holding.county, place: id })
    return { id }
  },
})

/** What is said of a place. Its activities stand where it stands. */
export const changeMeetingPlace = useCase({
  name: 'meeting-place.change',
  input: z.object({ id: z.uuid(), version, place: placeShape }),
  needs: meetingPlaceAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version: seen, place }) => {
    const before = found(await queries.placeCore(ctx.tx, id))
    const isSameBody = before.organisation_id === place.organisation
    const holding = isSameBody
      ? await queries.holdingOf(ctx.tx, { ...place, place: id, room: null })
      : await inField('place', demandHolding(ctx, place, id))
    if (holding === undefined || holding.county !== before.county)
      throw wrong('place.organisation', 'not-of-this-county')
    if (!holding.placed) throw wrong('place.municipality', 'not-of-this-county')
    if (!holding.unitFits) throw wrong('place.unit', 'not-of-this-organisation')
    if (!(await queries.updatePlace(ctx.tx, id, seen, { ...byWhom(ctx), area: holding.area, plan: place })))
      throw changedMeanwhile()
    await queries.movePlace(ctx.tx, id, ctx.now)
    ctx.about({ county: before.county, place: id })
  },
})

/** From here on families see it. A place that was closed opens again. */
export const publishMeetingPlace = useCase({
  name: 'meeting-place.publish',
  input: z.object({ id: z.uuid(), version }),
  needs: meetingPlaceAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version: seen }) => {
    const place = found(await queries.placeCore(ctx.tx, id))
    if (!(await queries.setPlaceState(ctx.tx, id, seen, { ...byWhom(ctx), state: 'published' })))
      throw changedMeanwhile()
    ctx.about({ county: place.county, place: id })
  },
})

/**
 * Nothing is held there after the day: every activity of it ends. Those who have signed up for later days are told, or the place
 * stays open.
 */
export const closeMeetingPlace = useCase({
  name: 'meeting-place.close',
  input: z.object({
    id: z.uuid(),
    version,
    lastDay: dayShape.optional(),
    tellSignedUp: z.boolean().default(false),
  }),
  needs: meetingPlaceAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version: seen, lastDay, tellSignedUp }) => {
    const place = found(await queries.placeCore(ctx.tx, id))
    const last = lastDay ?? helsinkiDate(ctx.now)
    for (const activity of await activityQueries.activitiesAt(ctx.tx, id)) {
      const core = found(await activityQueries.lockActivity(ctx.tx, activity))
      await endSeries(ctx, core, last, tellSignedUp)
    }
    if (!(await queries.setPlaceState(ctx.tx, id, seen, { ...byWhom(ctx), state: 'closed' })))
      throw changedMeanwhile()
    ctx.about({ county: place.county, place: id })
  },
})

/** The last day of a series under its lock: what comes after is off. */
export async function endSeries(
  ctx: Ctx,
  core: activityQueries.ActivityCore,
  lastDay: PlainDate,
  tellSignedUp: boolean,
): Promise<void> {
  const isOver = lastDay <= helsinkiDate(ctx.now)
  const state = core.state === 'draft' || isOver ? 'ended' : core.state
  const to = { ...byWhom(ctx), state, lastDay } as const
  if (!(await activityQueries.setActivityState(ctx.tx, core.id, core.version, to))) throw changedMeanwhile()
  const after = found(await activityQueries.activityCore(ctx.tx, core.id))
  // What is ended stays to be seen until its last day is over.
  await remakeDays(
    ctx,
    { ...after, state: core.state },
    { tellSignedUp, despiteClashes: true, endsOn: lastDay },
  )
}

export const setPartners = useCase({
  name: 'meeting-place.set-partners',
  input: z.object({
    id: z.uuid(),
    partners: z.array(z.object({ organisation: z.uuid(), share: wordsOf(300).default({}) })).max(20),
  }),
  needs: meetingPlaceAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, partners }) => {
    const place = found(await queries.placeCore(ctx.tx, id))
    const ids = partners.map(({ organisation }) => organisation)
    await demandOrganisations(ctx, place.county, ids)
    if (ids.includes(place.organisation_id)) throw wrong('organisation', 'responsible-already')
    await queries.replacePartners(ctx.tx, id, partners)
    ctx.about({ county: place.county, place: id, partners: partners.length })
  },
})

// --- Pictures ----------------------------------------------------------------------------------------------------

const target = z.object({ kind: z.enum(['place', 'activity']), id: z.uuid() })

/**
 * A picture of a place or an activity, drawn anew by us. What it shows is said in Finnish and in Swedish, or it is not taken.
 * @source WCAG 1.1.1, ADR-0046
 */
export const addPicture = useCase({
  name: 'meeting-place.add-picture',
  input: z.object({
    on: target,
    bytes: z.custom<Uint8Array>((given) => given instanceof Uint8Array),
    alt: z.object({
      fi: z.string().trim().min(1).max(300),
      sv: z.string().trim().min(1).max(300),
      en: z.string().trim().max(300).optional(),
    }),
    credit: z
      .string()
      .trim()
      .max(120)
      .nullable()
      .default(null)
      .transform((given) => (given === '' ? null : given)),
  }),
  needs: { signedInBecause: 'whoever keeps the place or the activity: demanded inside' },
  run: async (ctx, { on, bytes, alt, credit }): Promise<{ readonly picture: string }> => {
    await demandOn(ctx, on)
    const county = await countyOf(ctx, on)
    const clean = await cleanPicture(bytes)
    const picture = newId()
    const words = { fi: alt.fi, sv: alt.sv, ...(alt.en === undefined || alt.en === '' ? {} : { en: alt.en }) }
    await queries.insertPicture(ctx.tx, { ...byWhom(ctx), ...clean, id: picture, county, alt: words, credit })
    if (!(await queries.hangPicture(ctx.tx, on, picture, byWhom(ctx)))) throw notFound()
    ctx.about({ county, [on.kind]: on.id, picture })
    return { picture }
  },
})

export const removePicture = useCase({
  name: 'meeting-place.remove-picture',
  input: z.object({ on: target }),
  needs: { signedInBecause: 'whoever keeps the place or the activity: demanded inside' },
  run: async (ctx, { on }) => {
    await demandOn(ctx, on)
    await queries.hangPicture(ctx.tx, on, null, byWhom(ctx))
    ctx.about({ county: await countyOf(ctx, on), [on.kind]: on.id })
  },
})

const demandOn = (ctx: Ctx, on: z.output<typeof target>): Promise<void> =>
  demand(ctx.tx, on.kind === 'place' ? meetingPlaceAccess.keep : activityAccess.keep, on.id)

async function countyOf(ctx: Ctx, on: z.output<typeof target>): Promise<string> {
  const row =
    on.kind === 'place'
      ? await queries.placeCore(ctx.tx, on.id)
      : await activityQueries.activityCore(ctx.tx, on.id)
  return found(row).county
}

/** The bytes of a picture, for everybody: pictures are of places and things that are shown. */
export const readPicture = useCase({
  name: 'meeting-place.read-picture',
  trace: 'refusals',
  input: z.object({ id: z.uuid() }),
  needs: { openBecause: 'pictures of places and activities are public' },
  run: async ({ tx }, { id }): Promise<{ readonly bytes: Uint8Array }> => ({
    bytes: found(await queries.pictureBytes(tx, id)),
  }),
})

// --- Breaks ------------------------------------------------------------------------------------------------------

const scope = z.object({
  county: z.string().max(8),
  place: z.uuid().nullable().default(null),
  organisation: z.uuid().nullable().default(null),
})

/** A break of a place is its keepers', of an organisation its maintainers', of the county the coordinator's. */
async function demandBreak(ctx: Ctx, of: z.output<typeof scope>): Promise<void> {
  if (of.place !== null) {
    await demand(ctx.tx, meetingPlaceAccess.keep, of.place)
    const place = found(await queries.placeCore(ctx.tx, of.place))
    if (place.county !== of.county) throw wrong('place', 'not-of-this-county')
    if (of.organisation === null) return
  }
  const hold = await queries.organisationHold(ctx.tx, of.organisation, of.county)
  if (hold === undefined) throw notFound()
  if (!hold.coordinates && !(of.organisation !== null && hold.maintainer))
    throw new Refusal('not-allowed', 'break.add.not-allowed')
}

/**
 * Nothing is held from one day to another. Days that somebody chose by hand stand; days with sign-ups go only when those who have
 * signed up are told.
 */
export const addBreak = useCase({
  name: 'break.add',
  input: scope
    .extend({
      firstDay: dayShape,
      lastDay: dayShape,
      words: wordsOf(200).default({}),
      tellSignedUp: z.boolean().default(false),
      key: keyShape,
    })
    .refine(({ firstDay, lastDay }) => firstDay <= lastDay, {
      path: ['lastDay'],
      message: 'ends-before-begins',
    }),
  needs: { signedInBecause: 'whoever keeps the place, the organisation or the county: demanded inside' },
  run: async (ctx, given): Promise<{ readonly id: string; readonly days: number }> => {
    await demandBreak(ctx, given)
    const { county, place, organisation, firstDay, lastDay } = given
    const id = idOf('break', given.key, ctx)
    if ((await queries.breakById(ctx.tx, id)) !== undefined) return { id, days: 0 }
    await queries.insertBreak(ctx.tx, {
      id,
      county,
      place_id: place,
      organisation_id: organisation,
      first_day: firstDay,
      last_day: lastDay,
      words: given.words,
      person: byWhom(ctx).person,
    })
    const days = await dayQueries.lockBreakDays(ctx.tx, {
      county,
      place,
      organisation,
      firstDay,
      lastDay,
      after: ctx.now,
    })
    const signed = days.filter((day) => day.signed > 0 || day.series)
    if (signed.length > 0 && !given.tellSignedUp)
      throw new Refusal('conflict', 'activity.days-with-sign-ups', {
        theirs: {
          days: signed.map((each) => ({
            id: each.id,
            day: each.day,
            startsAt: each.starts_at,
            signedUp: Math.max(1, each.signed),
          })),
        },
      })
    const cancelled = days.filter((day) => day.signed > 0 || day.series || day.remembered)
    const removed = days.filter((day) => !cancelled.includes(day)).map((day) => day.id)
    await dayQueries.cancelDays(
      ctx.tx,
      cancelled.map((day) => day.id),
      { ...byWhom(ctx), reason: 'holiday', note: null },
    )
    if ((await dayQueries.deleteDays(ctx.tx, removed)) !== removed.length) throw changedMeanwhile()
    await settleRooms(
      ctx,
      { organisation_id: '', room_id: null, shares_room: false },
      days.map((day) => ({ ...day, state: 'cancelled' })),
      true,
    )
    for (const day of signed) tell(ctx, day.id, 'cancelled')
    ctx.about({ county, break: id, days: days.length })
    return { id, days: days.length }
  },
})

/** So many series are made anew at once; with more the daily making of days does it. */
const mostAtOnce = 60

/** The break is off: the days that it had taken come back. */
export const removeBreak = useCase({
  name: 'break.remove',
  input: z.object({ id: z.uuid() }),
  needs: { signedInBecause: 'whoever keeps the place, the organisation or the county: demanded inside' },
  run: async (ctx, { id }) => {
    const row = found(await queries.breakById(ctx.tx, id))
    await demandBreak(ctx, { county: row.county, place: row.place_id, organisation: row.organisation_id })
    await queries.deleteBreak(ctx.tx, id)
    const touched = await activityQueries.activitiesWithin(ctx.tx, {
      county: row.county,
      place: row.place_id,
      organisation: row.organisation_id,
    })
    if (touched.length <= mostAtOnce) {
      for (const activity of touched) {
        const core = found(await activityQueries.lockActivity(ctx.tx, activity))
        await remakeDays(ctx, core, { tellSignedUp: true, despiteClashes: true })
      }
    } else {
      await activityQueries.shortenMade(ctx.tx, touched, addDays(row.first_day, -1))
      ctx.later('more-days', {}, { key: 'more-days' })
    }
    ctx.about({ county: row.county, break: id })
  },
})
