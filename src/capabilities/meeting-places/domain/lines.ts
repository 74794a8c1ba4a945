import type { Food, Resource } from './words.ts'

/**
 * Who gets what. Seats, child-care places and coffee are counted apart, and each has its own line in the order of coming. A place
 * that becomes free goes to the first in its line whose whole wish fits; whoever wishes for more than there is waits on, and is
 * overtaken by nobody who could have been served after them. Child care and coffee are for those who have a seat.
 */

/** How many there are; null: as many as come. */
export type Capacity = Readonly<Record<Resource, number | null>>
export type Taken = Readonly<Record<Resource, number>>
export type Wish = Readonly<Partial<Record<Resource, number>>>

/** What waits: in the order of its number. */
export type WaitingPart = {
  readonly signUp: string
  readonly resource: Resource
  readonly wanted: number
  /** Its place in the order of coming. */
  readonly number: number
  /** Whether the sign-up has its seat: without one nothing else is given to it. */
  readonly seated: boolean
}

export type Given = {
  readonly signUp: string
  readonly resource: Resource
  readonly wanted: number
}

/** Whether so many more go in. */
export const fits = (capacity: number | null, taken: number, wanted: number): boolean =>
  capacity === null || taken + wanted <= capacity

/**
 * What can be asked for when signing up. Seats always; child care where places for it are counted; coffee where its cups are
 * counted, or where there is coffee for all who come. @source R121, ADR-0047
 */
export const offered = (activity: {
  readonly care: number | null
  readonly coffee: number | null
  readonly food: Food
}): { readonly care: boolean; readonly coffee: boolean } => ({
  care: activity.care !== null && activity.care > 0,
  coffee: activity.coffee === null ? activity.food === 'coffee' : activity.coffee > 0,
})

/** Moves every line up as far as there is room. @source R121, R123, ADR-0047 */
export function moveUp(
  capacity: Capacity,
  taken: Taken,
  waiting: readonly WaitingPart[],
): { readonly given: readonly Given[]; readonly taken: Taken } {
  const now = { ...taken }
  const given: Given[] = []
  const seated = new Set(waiting.filter((part) => part.seated).map((part) => part.signUp))
  const inOrder = waiting.toSorted((a, b) => a.number - b.number)
  // Seats first: who gets one can be given what goes with it in the same breath.
  for (const resource of ['seat', 'care', 'coffee'] as const) {
    for (const part of inOrder) {
      if (part.resource !== resource) continue
      if (resource !== 'seat' && !seated.has(part.signUp)) continue
      if (!fits(capacity[resource], now[resource], part.wanted)) continue
      now[resource] += part.wanted
      if (resource === 'seat') seated.add(part.signUp)
      given.push({ signUp: part.signUp, resource, wanted: part.wanted })
    }
  }
  return { given, taken: now }
}

export type Placed = { readonly resource: Resource; readonly wanted: number; readonly waits: boolean }

/**
 * What somebody gets who comes now. The lines have been moved up before, so nobody who waits could have what is left: taking it
 * overtakes no one.
 */
export function onArrival(
  capacity: Capacity,
  taken: Taken,
  wish: Wish,
): { readonly parts: readonly Placed[]; readonly taken: Taken } {
  const now = { ...taken }
  const seat = wish.seat ?? 0
  const hasSeat = fits(capacity.seat, taken.seat, seat)
  const parts: Placed[] = []
  for (const resource of ['seat', 'care', 'coffee'] as const) {
    const wanted = wish[resource] ?? 0
    if (wanted === 0) continue
    const waits = !hasSeat || !fits(capacity[resource], taken[resource], wanted)
    if (!waits) now[resource] += wanted
    parts.push({ resource, wanted, waits })
  }
  return { parts, taken: now }
}
