/** The lines of a day or a series, moved up under its lock. */
import type { Ctx } from '#platform/use-case.ts'
import { type Capacity, moveUp, type Taken, type WaitingPart } from './domain/lines.ts'
import * as queries from './queries-sign-ups.ts'

export const capacityOf = (row: queries.ScopeRow): Capacity => ({
  seat: row.seats,
  care: row.care_places,
  coffee: row.coffee,
})
export const takenOf = (row: queries.ScopeRow): Taken => ({
  seat: row.seats_taken,
  care: row.care_taken,
  coffee: row.coffee_taken,
})

/** Until it begins a place that becomes free goes to whoever waits; afterwards it would be of no use to anybody. */
const moves = (row: queries.ScopeRow, now: Date): boolean =>
  row.state === 'published' &&
  row.published &&
  row.day_state !== 'cancelled' &&
  row.day_state !== 'held' &&
  (row.last_starts_at === null || row.last_starts_at > now)

/** What is taken and who waits, once the lines have moved up as far as there is room. */
export type Settled = { readonly taken: Taken; readonly waiting: readonly WaitingPart[] }

/**
 * Moves the lines of a locked scope up and plans that those who got something are told. `taken` is what is taken before. Writes the
 * lines; the counters are written by the caller, once, with what comes on top. @source R121, ADR-0047
 */
export async function settle(
  ctx: Pick<Ctx, 'tx' | 'now' | 'later'>,
  row: queries.ScopeRow,
  taken: Taken,
): Promise<Settled> {
  const waiting = await queries.waitingIn(ctx.tx, row)
  if (waiting.length === 0 || !moves(row, ctx.now)) return { taken, waiting }
  const moved = moveUp(capacityOf(row), taken, waiting)
  if (moved.given.length === 0) return { taken, waiting }
  await queries.giveParts(ctx.tx, moved.given, ctx.now)
  for (const id of new Set(moved.given.map(({ signUp }) => signUp)))
    ctx.later('tell-sign-up', { signUp: id, what: 'moved-up' })
  const isGiven = new Set(moved.given.map(({ signUp, resource }) => `${signUp} ${resource}`))
  return {
    taken: moved.taken,
    waiting: waiting.filter(({ signUp, resource }) => !isGiven.has(`${signUp} ${resource}`)),
  }
}

/** How many sign-ups wait for a seat. */
export const seatsWaited = (waiting: readonly WaitingPart[]): number =>
  waiting.filter(({ resource }) => resource === 'seat').length

/**
 * Moves up every line of an activity: after its seats were made more. To be called in the transaction that made them more.
 * @source R121, ADR-0047
 */
export async function settleActivity(
  ctx: Pick<Ctx, 'tx' | 'now' | 'later'>,
  activity: string,
): Promise<void> {
  for (const scope of await queries.scopesWithLines(ctx.tx, activity, ctx.now)) {
    const row = await queries.lockScope(ctx.tx, scope)
    if (row === undefined) continue
    const { taken, waiting } = await settle(ctx, row, takenOf(row))
    await queries.setTaken(ctx.tx, row, taken, seatsWaited(waiting))
  }
}
