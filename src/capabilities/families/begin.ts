/** What every use case about one family begins with. */
import { z } from 'zod'
import { helsinkiDate, type PlainDate, plainDate } from '#platform/dates.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import type { Ctx } from '#platform/use-case.ts'
import * as queries from './queries.ts'
import { myRegisters } from './queries-keep.ts'

export const invalid = (field: string, code: string): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field, code }] })

const isDay = (text: string): boolean => {
  try {
    plainDate(text)
    return true
  } catch {
    return false
  }
}

/** A day of the calendar as forms and programs give it. */
export const day = z
  .string()
  .trim()
  .refine(isDay, 'not-a-day')
  .transform((text) => plainDate(text))

export const today = (ctx: Pick<Ctx, 'now'>): PlainDate => helsinkiDate(ctx.now)

export const demandPerson = (ctx: Pick<Ctx, 'actor'>): string => {
  if (ctx.actor.kind !== 'person') throw notFound()
  return ctx.actor.id
}

/** The family whose access has been demanded, with the relation that opened it: both go into the trace. */
export async function begin(
  ctx: Ctx,
  id: string,
  member?: string,
): Promise<queries.FamilyRow & { readonly by: queries.FamilyBy }> {
  const family = await queries.familyById(ctx.tx, id)
  if (family === undefined || family.by === null) throw notFound()
  ctx.about({ county: family.county, family: id, by: family.by, ...(member === undefined ? {} : { member }) })
  return { ...family, by: family.by }
}

/** The same for what the team keeps; nothing is kept in a family that is closed. */
export async function beginKeeping(
  ctx: Ctx,
  id: string,
  member?: string,
): Promise<queries.FamilyRow & { readonly me: string }> {
  const family = await begin(ctx, id, member)
  const me = demandPerson(ctx)
  if (family.closed_at !== null) throw new Refusal('conflict', 'family.closed')
  return { ...family, me }
}

/** Nobody keeps a family of their own as a worker, nor puts themselves beside a child. Asked once its people are written down. */
export async function demandNotOwn(ctx: Ctx, family: string): Promise<void> {
  if (await queries.isOwnFamily(ctx.tx, family)) throw new Refusal('not-allowed', 'family.own-family')
}

/** Who stands by a child opens records and acting: noted from a unit that keeps a register, never by a guest of the team. */
export async function demandRegisterKept(ctx: Ctx, family: string): Promise<void> {
  const mine = await myRegisters(ctx.tx, family)
  if (!mine.some(({ register }) => register !== 'none'))
    throw new Refusal('not-allowed', 'family.register-needed')
}

/** Somebody who belongs to the family, or an answer like for one who does not exist. */
export async function demandBelonging(
  ctx: Ctx,
  family: string,
  person: string,
): Promise<queries.BelongingRow> {
  const row = await queries.belongingOf(ctx.tx, family, person)
  if (row === undefined) throw notFound()
  return row
}

export const sealed = (ctx: Ctx, text: string | undefined): Uint8Array | null =>
  text === undefined || text === '' ? null : ctx.crypto.seal(text)
