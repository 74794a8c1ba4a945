/** How use cases of forums begin: who writes, what is wrong with a field, that something changed meanwhile. */
import { idFrom, newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import type { Localized } from '#platform/text.ts'
import type { Ctx } from '#platform/use-case.ts'
import type { Named, Somebody } from './forum-types.ts'
import { type By, countIn } from './queries-forums.ts'

export const wrong = (field: string, code: string): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field, code }] })

export const changedMeanwhile = (theirs?: unknown): Refusal =>
  new Refusal('conflict', 'changed-meanwhile', theirs === undefined ? {} : { theirs })

export function found<Row>(row: Row | undefined): Row {
  if (row === undefined) throw notFound()
  return row
}

/** Whoever changes something, for the row that says so. */
export const byWhom = (ctx: Ctx): By => ({
  person: ctx.actor.kind === 'person' ? ctx.actor.id : null,
  now: ctx.now,
})

/** The county of whoever asks; who works in none is asked which one. */
export function countyOf(ctx: Ctx, asked: string | undefined): string {
  if (asked !== undefined) return asked
  if (ctx.actor.kind === 'person') return ctx.actor.county
  throw wrong('county', 'required')
}

/** The same key of the same sender is the same row. */
export const idOf = (kind: string, key: string | undefined, ctx: Ctx): string =>
  key === undefined ? newId() : idFrom(kind, ctx.actor.kind === 'person' ? ctx.actor.id : ctx.actor.kind, key)

export const named = (id: string | null, name: Localized | null): Named | null =>
  id === null || name === null ? null : { id, name }

export const somebody = (
  person: string | null,
  name: string | null,
  title: Localized | null = null,
): Somebody | null => (name === null ? null : { person, name, title })

/** Those that are named belong to the county, or the field is wrong. */
export async function demandOfCounty(
  ctx: Ctx,
  of: 'forum' | 'organisation' | 'person' | 'unit',
  county: string,
  ids: readonly (string | null)[],
  field: string,
): Promise<void> {
  const given = [...new Set(ids.filter((each) => each !== null))]
  if (given.length === 0) return
  if ((await countIn(ctx.tx, of, county, given)) !== given.length) throw wrong(field, 'not-of-this-county')
}
