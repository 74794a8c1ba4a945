/** What every use case about a case begins with: the trace that says whose it is, and the lock for what changes it. */
import { notFound, Refusal } from '#platform/refusal.ts'
import type { Ctx } from '#platform/use-case.ts'
import type { CaseBy } from './case-shapes.ts'
import * as queries from './queries-case.ts'

export const invalid = (field: string, code: string): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field, code }] })

export const demandPerson = (ctx: Pick<Ctx, 'actor'>): string => {
  if (ctx.actor.kind !== 'person') throw notFound()
  return ctx.actor.id
}

export const sealedWords = (ctx: Pick<Ctx, 'crypto'>, words: string): Uint8Array | null =>
  words === '' ? null : ctx.crypto.seal(words)

const trace = (
  ctx: Ctx,
  found: { readonly county: string; readonly family_id: string; readonly about_id: string | null },
  id: string,
  by: CaseBy,
): void =>
  ctx.about({
    county: found.county,
    family: found.family_id,
    by,
    case: id,
    ...(found.about_id === null ? {} : { member: found.about_id }),
  })

/** A case whose access has been demanded, to be read. */
export async function beginCase(ctx: Ctx, id: string): Promise<queries.CaseRow & { readonly by: CaseBy }> {
  const found = await queries.caseById(ctx.tx, id)
  if (found === undefined || found.by === null) throw notFound()
  trace(ctx, found, id, found.by)
  return { ...found, by: found.by }
}

/**
 * A case to be changed by somebody who works on it: locked, and as it was seen. `version` is the one the change is based on; left
 * out, the change is made on whatever stands now.
 */
export async function keepCase(
  ctx: Ctx,
  id: string,
  {
    version,
    closed = false,
  }: {
    readonly version?: number | undefined
    /** Whether it must be closed; 'either': it may be. */
    readonly closed?: boolean | 'either'
  } = {},
): Promise<queries.LockedCase & { readonly me: string }> {
  const me = demandPerson(ctx)
  const found = await queries.lockCase(ctx.tx, id)
  if (found === undefined) throw notFound()
  trace(ctx, found, id, 'seat')
  if (version !== undefined && version !== found.version) throw new Refusal('conflict', 'changed-meanwhile')
  if (closed !== 'either' && (found.closed_at !== null) !== closed)
    throw new Refusal('conflict', closed ? 'case.still-open' : 'case.closed')
  return { ...found, me }
}
