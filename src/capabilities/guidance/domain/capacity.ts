/** What a receiver says of its room, with the date on which it was said. @source interop §3.1, R82 */
export const capacities = ['free', 'limited', 'full', 'paused'] as const
export type Capacity = (typeof capacities)[number]

/** A statement older than this is asked anew. */
export const capacityFreshDays = 30

/** Where in the queue a family stands, told without another family's number. */
export const positionBands = ['first-five', 'first-ten', 'first-twenty', 'after-twenty'] as const
export type PositionBand = (typeof positionBands)[number]

/** A receiver that pauses takes nothing new; a full one may still be asked, for its waiting list. */
export const takesNew = (capacity: Capacity): boolean => capacity !== 'paused'
