/** Who has looked at my data: read from the audit itself, two years back by oneself, further with a granted request. */
import { z } from 'zod'
import { addMonths, helsinkiDate, instantInHelsinki, plainDate } from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import type { Text3 } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { type Act, actOf, type HoldGround, selfServiceYears } from './domain/acts.ts'
import * as queries from './queries-who-looked.ts'

/** The entries of one page. */
export const lookedOnPage = 50

export type Looked = {
  readonly at: Date
  readonly act: Act
  /** Null where the county names no staff. */
  readonly person: string | null
  readonly title: Text3 | null
  readonly unit: Text3 | null
  readonly organisation: Text3 | null
  /** By which relation, as access rules name it, and in which part with the family. */
  readonly by: string | null
  readonly part: string | null
  readonly basis: string | null
  /** About this one alone, or about the family as a whole. */
  readonly ofPerson: boolean
}

export type WhoLooked =
  | {
      readonly kind: 'held'
      readonly ground: HoldGround
      readonly until: string
      readonly advisers: Advisers
    }
  | {
      readonly kind: 'list'
      readonly from: Date
      readonly isOlder: boolean
      readonly entries: readonly Looked[]
      /** For the next page; sealed, so that numbers of the chain tell nothing. */
      readonly next: string | null
      readonly advisers: Advisers
    }
export type Advisers = readonly queries.Adviser[]

const cursorShape = z.object({ at: z.coerce.date(), seq: z.number() })

function readCursor(ctx: Ctx, sealed: string | null | undefined): z.output<typeof cursorShape> | null {
  if (sealed === null || sealed === undefined || sealed === '') return null
  try {
    return cursorShape.parse(JSON.parse(ctx.crypto.open(Buffer.from(sealed, 'base64url'))))
  } catch {
    return null
  }
}

/** Whose data is asked for: own, or those of the child for whom this one acts now. Anybody else does not exist. */
export async function whoseData(ctx: Ctx, of: string | null | undefined): Promise<string> {
  const { actor } = ctx
  if (actor.kind !== 'member') throw notFound()
  if (of === null || of === undefined || of === actor.id) return actor.id
  if (actor.actingFor !== of || !(await queries.mayActFor(ctx.tx, of))) throw notFound()
  return of
}

/**
 * Everybody who read or kept somebody's data, with when, who, from which unit and on what ground. One's own reading is not in it.
 * @source R111, S-62, Act 703/2023 11 §, ADR-0038
 */
export const whoHasLooked = useCase({
  name: 'who-looked.read',
  input: z.object({
    /** Null: own data. Else the child for whom one acts now. */
    of: z.uuid().nullish(),
    after: z.string().max(400).nullish(),
  }),
  needs: { memberBecause: 'everybody reads who has handled own data' },
  proof: 'strong',
  run: async (ctx, { of, after }): Promise<WhoLooked> => {
    const whose = await whoseData(ctx, of)
    const { actor, tx, now } = ctx
    if (actor.kind !== 'member') throw notFound()
    ctx.about({ county: actor.county, member: whose })
    const advisers = await queries.advisersOf(tx, actor.county)
    const hold = (await queries.holdOn(tx, whose)) ?? (await queries.holdOn(tx, actor.id))
    if (hold !== null) {
      ctx.about({ held: hold.ground })
      return { kind: 'held', ground: hold.ground, until: hold.until, advisers }
    }
    const selfService = addMonths(helsinkiDate(now), -12 * selfServiceYears)
    const granted = await queries.opensFrom(tx, actor.id, whose)
    const isOlder = granted !== null && granted < selfService
    const from = instantInHelsinki(isOlder ? plainDate(granted) : selfService, '00:00')
    const rows = await queries.whoLooked(tx, {
      county: actor.county,
      whose,
      families: await queries.myFamilies(tx),
      from,
      before: readCursor(ctx, after),
      limit: lookedOnPage + 1,
    })
    const names = await queries.namesStaff(tx, actor.county)
    const shown = rows.slice(0, lookedOnPage)
    const last = rows.length > lookedOnPage ? shown.at(-1) : undefined
    ctx.about({ shown: shown.length })
    return {
      kind: 'list',
      from,
      isOlder,
      entries: shown.map((row) => ({
        at: row.at,
        act: actOf(row.name, row.by),
        person: names ? row.person : null,
        title: row.title,
        unit: row.unit,
        organisation: row.organisation,
        by: row.by,
        part: row.part,
        basis: row.basis,
        ofPerson: row.of_person,
      })),
      next:
        last === undefined
          ? null
          : Buffer.from(ctx.crypto.seal(JSON.stringify({ at: last.at, seq: last.seq }))).toString(
              'base64url',
            ),
      advisers,
    }
  },
})

/** Whom somebody of a family may turn to. */
export const readAdvisers = useCase({
  name: 'advisers.read',
  input: z.object({}),
  needs: { memberBecause: 'shows whom to turn to in the own county' },
  trace: 'refusals',
  run: async (ctx): Promise<Advisers> =>
    ctx.actor.kind === 'member' ? queries.advisersOf(ctx.tx, ctx.actor.county) : [],
})
