/** What every use case about the plan begins with, and whose own part something is. */
import { notFound, Refusal } from '#platform/refusal.ts'
import type { Ctx } from '#platform/use-case.ts'
import { faultOfSharing, type OwnPart } from './domain/plan.ts'
import * as queries from './queries-plan.ts'

export const invalid = (field: string, code: string): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field, code }] })

/**
 * The case whose access has been demanded; with the relation in the trace, and whose it is: of somebody's own part its owner, so
 * that the list of who has looked tells of it to nobody else.
 */
export async function beginPlan(ctx: Ctx, id: string, own: OwnPart | null = null): Promise<queries.PlanCase> {
  const plan = await queries.planCase(ctx.tx, id)
  if (plan === undefined) throw notFound()
  const whose = own?.of ?? plan.about
  ctx.about({
    county: plan.county,
    family: plan.family,
    by: plan.by,
    case: id,
    ...(whose === null ? {} : { member: whose }),
  })
  return plan
}

/** The same for what changes it; nothing is changed in a case that is closed. */
export async function beginWriting(
  ctx: Ctx,
  id: string,
  own: OwnPart | null = null,
): Promise<queries.PlanCase> {
  const plan = await beginPlan(ctx, id, own)
  if (plan.stage === 'closed') throw new Refusal('conflict', 'plan.case-closed')
  return plan
}

export const memberOf = (ctx: Pick<Ctx, 'actor'>): string | null =>
  ctx.actor.kind === 'member' ? ctx.actor.id : null
export const personOf = (ctx: Pick<Ctx, 'actor'>): string | null =>
  ctx.actor.kind === 'person' ? ctx.actor.id : null

export type Author = { readonly person: string; readonly unit: string } | { readonly member: string }

/** In whose name it is written: a worker from the named unit, or the only one; one of the family as themselves. */
export async function authorOf(ctx: Ctx, plan: queries.PlanCase, unit: string | undefined): Promise<Author> {
  if (ctx.actor.kind === 'member') return { member: ctx.actor.id }
  if (ctx.actor.kind !== 'person') throw notFound()
  const units = await queries.unitsOfMine(ctx.tx, plan.id)
  const from = unit === undefined ? units[0] : units.find(({ id }) => id === unit)
  if (from === undefined) throw invalid('unit', 'unknown-unit')
  if (unit === undefined && units.length > 1) throw invalid('unit', 'choose-unit')
  return { person: ctx.actor.id, unit: from.id }
}

export type Sharing = {
  readonly ownOf?: string | null | undefined
  readonly teamSees: boolean
  readonly shownTo: readonly string[]
}

/**
 * Whose own part something new is. What one of the family writes is their own unless they share it with everybody who sees the
 * case; under a goal that is somebody's own it goes no further than the goal.
 * @source S-20, ADR-0043
 */
export async function ownPartOf(
  ctx: Ctx,
  plan: queries.PlanCase,
  sharing: Sharing,
  under: { readonly goal: OwnPart | null; readonly inMeeting: boolean },
): Promise<OwnPart | null> {
  const member = memberOf(ctx)
  const isUnsaid = sharing.ownOf === undefined
  if (isUnsaid && under.inMeeting) return null
  if (isUnsaid && under.goal !== null && (member === null || under.goal.of === member)) {
    const { of, teamSees, shownTo } = under.goal
    return { of, teamSees: teamSees && sharing.teamSees, shownTo }
  }
  const of = sharing.ownOf === undefined ? member : sharing.ownOf
  const own = of === null ? null : { of, teamSees: sharing.teamSees, shownTo: [...new Set(sharing.shownTo)] }
  const fault = faultOfSharing(own, sharing, { member })
  if (fault !== null) throw invalid(fault.field, fault.code)
  if (own !== null) await demandShared(ctx, plan, own)
  return own
}

/** Whose it is may be a party of the case. To whom it is shown is asked of the family alone: being told is another matter. */
export async function demandShared(ctx: Ctx, plan: queries.PlanCase, own: OwnPart): Promise<void> {
  if (own.of !== memberOf(ctx)) {
    const parties = await queries.partiesOf(ctx.tx, plan)
    if (!parties.some(({ id }) => id === own.of)) throw invalid('ownOf', 'not-of-the-case')
  }
  const known = await queries.belonging(ctx.tx, plan.family, own.shownTo)
  if (own.shownTo.some((one) => !known.has(one) || one === own.of))
    throw invalid('shownTo', 'not-of-the-family')
}

export const sealedOrNull = (ctx: Ctx, text: string): Uint8Array | null =>
  text === '' ? null : ctx.crypto.seal(text)
export const opened = (ctx: Ctx, sealed: Uint8Array | null): string =>
  sealed === null ? '' : ctx.crypto.open(sealed)
