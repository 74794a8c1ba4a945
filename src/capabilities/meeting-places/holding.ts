/** Who may put something on the programme in whose name, and where it stands then. */
import { demand } from '#platform/access.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import type { Ctx } from '#platform/use-case.ts'
import { meetingPlaceAccess } from './access.ts'
import * as queries from './queries-keep.ts'

export const wrong = (field: string, code: string): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field, code }] })

/** Names the fields of what is refused as they stand in the input: `activity.municipality`. */
export async function inField<Out>(prefix: string, attempt: Promise<Out>): Promise<Out> {
  try {
    return await attempt
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'invalid') throw error
    const fields = error.fields.map((each) => ({ ...each, field: `${prefix}.${each.field}` }))
    throw new Refusal('invalid', error.code, { fields })
  }
}

/** Whoever changes something, for the row that says so. */
export const byWhom = (ctx: Ctx): { readonly person: string | null; readonly now: Date } => ({
  person: ctx.actor.kind === 'person' ? ctx.actor.id : null,
  now: ctx.now,
})

type Wish = {
  readonly organisation: string
  readonly unit: string | null
  readonly municipality: string | null
  readonly area: string | null
}

/**
 * Demands that the asker may answer for the organisation: keeps its listings, works in the unit of it that is named, leads the
 * area or coordinates the county. What is wrong in the wish is named by its field.
 * @source R113
 */
export async function demandHolding(
  ctx: Ctx,
  wish: Wish,
  place: string | null = null,
  room: string | null = null,
): Promise<queries.Holding> {
  const holding = await queries.holdingOf(ctx.tx, { ...wish, place, room })
  if (holding === undefined) throw wrong('organisation', 'not-of-this-county')
  const { maintainer, worksThere, leadsArea, coordinates } = holding
  // Whoever keeps a place may put on it what its own organisations hold.
  const own = maintainer || worksThere || leadsArea || coordinates
  if (!own && !(place !== null && holding.shares)) throw wrong('organisation', 'not-yours')
  if (!holding.placed) throw wrong(wish.municipality === null ? 'area' : 'municipality', 'not-of-this-county')
  if (!holding.unitFits) throw wrong('unit', 'not-of-this-organisation')
  if (!holding.roomFits) throw wrong('room', 'not-of-this-county')
  return holding
}

/** Where an activity stands: with its place, or where it says itself. */
export async function demandPlaced(
  ctx: Ctx,
  plan: Wish & { readonly place: string | null; readonly room: string | null },
): Promise<{ readonly county: string; readonly area: string | null; readonly municipality: string | null }> {
  if (plan.place === null) {
    const holding = await demandHolding(ctx, plan, null, plan.room)
    return { county: holding.county, area: holding.area, municipality: plan.municipality }
  }
  const place = await queries.placeCore(ctx.tx, plan.place)
  if (place === undefined) throw wrong('place', 'not-found')
  try {
    await demand(ctx.tx, meetingPlaceAccess.fill, plan.place)
  } catch (error) {
    if (error instanceof Refusal) throw wrong('place', 'not-yours')
    throw error
  }
  if (place.state === 'closed') throw wrong('place', 'place-closed')
  const standing = { municipality: place.municipality, area: place.area_id }
  const holding = await demandHolding(ctx, { ...plan, ...standing }, plan.place, plan.room)
  if (holding.county !== place.county) throw wrong('place', 'not-of-this-county')
  return { county: place.county, area: place.area_id, municipality: place.municipality }
}

/** Organisations and people are named in the county only. */
export async function demandOrganisations(ctx: Ctx, county: string, ids: readonly string[]): Promise<void> {
  const named = new Set(ids)
  if (named.size !== ids.length) throw wrong('organisation', 'twice')
  if ((await queries.countOrganisations(ctx.tx, county, ids)) !== named.size)
    throw wrong('organisation', 'not-of-this-county')
}

export async function demandPeople(ctx: Ctx, county: string, ids: readonly string[]): Promise<void> {
  if ((await queries.countPeople(ctx.tx, county, ids)) !== new Set(ids).size)
    throw wrong('person', 'not-a-colleague')
}

export const changedMeanwhile = (): Refusal => new Refusal('conflict', 'changed-meanwhile')

export const found = <Row>(row: Row | undefined): Row => {
  if (row === undefined) throw notFound()
  return row
}
