/** What trainings, bulletins and letters have in common: who may keep them for which area. */
import { z } from 'zod'
import { idFrom, newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import * as queries from './queries-telling.ts'

export const wrongField = (field: string, code: string): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field, code }] })

export const tellingChanged = (theirs: Readonly<Record<string, unknown>> = {}): Refusal =>
  new Refusal('conflict', 'changed-meanwhile', { theirs })

export function foundRow<Row>(row: Row | undefined): Row {
  if (row === undefined) throw notFound()
  return row
}

/** The county in which somebody works; whoever is nobody's worker has none. */
export function countyOfCaller(ctx: Ctx): string {
  if (ctx.actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
  return ctx.actor.county
}
export const personOf = (ctx: Ctx): string | null => (ctx.actor.kind === 'person' ? ctx.actor.id : null)

/** A key of the sender: sent again it makes nothing twice. */
export const idOfKey = (kind: string, key: string | undefined, ctx: Ctx): string =>
  key === undefined ? newId() : idFrom(kind, personOf(ctx) ?? ctx.actor.kind, key)

/**
 * Demands that the asker keeps what is told in the county or in the area, and that the area and the person who were named are of
 * the county.
 * @source R167–R173, ADR-0057
 */
export async function demandTelling(
  ctx: Ctx,
  of: {
    readonly county: string
    readonly area: string | null
    readonly person?: string | null
    readonly code: string
    readonly personField?: string
  },
): Promise<void> {
  const stands = await queries.tellingStands(ctx.tx, {
    county: of.county,
    area: of.area,
    person: of.person ?? null,
  })
  if (!stands.areaFits) throw wrongField('area', 'not-of-this-county')
  if (!stands.may) throw new Refusal('not-allowed', of.code)
  if (!stands.personFits) throw wrongField(of.personField ?? 'responsible', 'not-of-this-county')
}

/** What the forms of telling offer: colleagues to name and areas for which one may write. */
export const readTellingChoices = useCase({
  name: 'telling.read-choices',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'colleagues of one’s own county by name' },
  run: async (
    ctx,
  ): Promise<{
    readonly colleagues: readonly queries.TellingColleague[]
    readonly areas: readonly (string | null)[]
  }> => {
    const county = countyOfCaller(ctx)
    return {
      colleagues: await queries.tellingColleagues(ctx.tx, county),
      areas: await queries.tellingScopes(ctx.tx, county),
    }
  },
})
