/** What the use cases of plans, the roadmap and areas' plans share: who, whose, and what is refused how. */
import { idFrom, newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import type { Ctx } from '#platform/use-case.ts'
import * as queries from './queries-plan.ts'

export const wrong = (field: string, code: string): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field, code }] })

/** Somebody else has saved meanwhile; with what stands now, where it can be shown. */
export const changedMeanwhile = (theirs?: unknown): Refusal =>
  new Refusal('conflict', 'changed-meanwhile', theirs === undefined ? {} : { theirs })

export const found = <Row>(row: Row | undefined): Row => {
  if (row === undefined) throw notFound()
  return row
}

/** Whoever changes something, for the row that says so. */
export const byWhom = (ctx: Ctx): { readonly person: string | null; readonly now: Date } => ({
  person: ctx.actor.kind === 'person' ? ctx.actor.id : null,
  now: ctx.now,
})

export const idOf = (kind: string, key: string | undefined, ctx: Ctx): string =>
  key === undefined ? newId() : idFrom(kind, ctx.actor.kind === 'person' ? ctx.actor.id : ctx.actor.kind, key)

/** The county that was asked for, or one's own. */
export const countyOr = (asked: string | undefined, ctx: Ctx): string => {
  if (asked !== undefined) return asked
  if (ctx.actor.kind === 'person') return ctx.actor.county
  throw notFound()
}

/** Organisations, people and areas are named in the county only. `prefix`: where the input has them. */
export async function demandNamed(
  ctx: Ctx,
  county: string,
  of: queries.Named,
  prefix: string,
): Promise<void> {
  const fits = await queries.namesFit(ctx.tx, county, of)
  if (!fits.organisation) throw wrong(`${prefix}.organisation`, 'not-of-this-county')
  if (!fits.person) throw wrong(`${prefix}.person`, 'not-a-colleague')
  if (!fits.area) throw wrong(`${prefix}.area`, 'not-of-this-county')
}
