import {
  afterOpenMinutes,
  type DoorHours,
  type DoorPromise,
  effectiveArrival,
  escalationAt,
  openMinutes,
  promiseDue,
  type SpecialDays,
  warningAt,
} from './promise.ts'

/** Who hears before a promise breaks, in this order. @source R16, R20, ADR-0027 */
export const steps = ['taker', 'unitLead', 'areaLead', 'coordinator'] as const
export type Step = (typeof steps)[number]

/**
 * After which share of the door's opening time, in per cent, each of them hears. A county may ring earlier, never later
 * than the last calls of the promise itself; the coordinator may be left out.
 * @source R16, ADR-0027
 */
export type Shares = {
  readonly taker: number
  readonly unitLead: number
  readonly areaLead: number
  readonly coordinator: number | null
}
export const defaultShares: Shares = { taker: 75, unitLead: 85, areaLead: 95, coordinator: 98 }

/** Each hears after the one before, and everybody before the promise breaks. @source ADR-0027 */
export function isInOrder({ taker, unitLead, areaLead, coordinator }: Shares): boolean {
  const all = [taker, unitLead, areaLead, ...(coordinator === null ? [] : [coordinator])]
  return all.every(
    (share, at) => Number.isInteger(share) && share >= 10 && share <= 99 && share > (all[at - 1] ?? 0),
  )
}

export type Watch = {
  readonly warnAt: Date
  readonly leadAt: Date
  readonly escalateAt: Date
  readonly coordinatorAt: Date | null
}

export type DoorTimes = {
  readonly hours: DoorHours
  readonly special: SpecialDays
  readonly promise: DoorPromise
  readonly shares: Shares
}

const clamp = (at: Date, from: Date, to: Date): Date => (at < from ? from : at > to ? to : at)

/**
 * The four rings of one promise: in order, and before the due moment. Taker and area lead hear at the latest at the last
 * calls; the unit lead between them; the coordinator while half of what is left is still left.
 * @source R16, ADR-0027
 */
export function watchOf(effective: Date, due: Date, door: Omit<DoorTimes, 'promise'>): Watch {
  const { hours, special, shares } = door
  const whole = openMinutes(effective, due, hours, special)
  const after = (percent: number): Date =>
    afterOpenMinutes(effective, (whole * percent) / 100, hours, special)
  const warnAt = clamp(after(shares.taker), effective, warningAt(effective, due, hours, special))
  const escalateAt = clamp(after(shares.areaLead), warnAt, escalationAt(effective, due, hours, special))
  const leadAt = clamp(after(shares.unitLead), warnAt, escalateAt)
  if (shares.coordinator === null) return { warnAt, leadAt, escalateAt, coordinatorAt: null }
  const left = openMinutes(escalateAt, due, hours, special)
  const latest = afterOpenMinutes(escalateAt, left / 2, hours, special)
  return { warnAt, leadAt, escalateAt, coordinatorAt: clamp(after(shares.coordinator), escalateAt, latest) }
}

export type NewPromise = Watch & { readonly effectiveAt: Date; readonly dueAt: Date }

/** The promise that a door gives to somebody who comes now, with its four rings. @source R16, ADR-0009 */
export function promiseGiven(arrived: Date, door: DoorTimes): NewPromise {
  const effectiveAt = effectiveArrival(arrived, door.hours, door.special)
  const dueAt = promiseDue(arrived, door.promise, door.hours, door.special)
  return { effectiveAt, dueAt, ...watchOf(effectiveAt, dueAt, door) }
}
