/** What every use case about limits, the assessment and an export begins with. */
import { notFound, Refusal } from '#platform/refusal.ts'
import type { Ctx } from '#platform/use-case.ts'
import * as queries from './queries-assessment.ts'

export const invalid = (field: string, code: string): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field, code }] })

/** The case whose access was demanded, with the relation that opened it: both go into the trace. */
export async function beginCase(ctx: Ctx, id: string): Promise<queries.AssessedCase> {
  const found = await queries.assessedCase(ctx.tx, id)
  if (found === undefined) throw notFound()
  ctx.about({
    county: found.county,
    family: found.family_id,
    by: found.by,
    case: id,
    ...(found.about_id === null ? {} : { member: found.about_id }),
  })
  return found
}

/** The same for what is written: nothing is, in a case that is closed. */
export async function beginOpen(ctx: Ctx, id: string): Promise<queries.AssessedCase> {
  const found = await beginCase(ctx, id)
  if (found.stage === 'closed') throw new Refusal('conflict', 'case.closed')
  return found
}

export function workerOf(ctx: Pick<Ctx, 'actor'>): string {
  if (ctx.actor.kind !== 'person') throw notFound()
  return ctx.actor.id
}

/** The unit from which somebody writes: the named one, or the only one. */
export async function unitOf(ctx: Ctx, ofCase: string, unit: string | undefined): Promise<queries.SeatUnit> {
  const units = await queries.seatUnits(ctx.tx, ofCase)
  const found = unit === undefined ? units[0] : units.find(({ unit_id }) => unit_id === unit)
  if (found === undefined) throw invalid('unit', 'unknown-unit')
  if (unit === undefined && units.length > 1) throw invalid('unit', 'choose-unit')
  return found
}
