import type { DoorKey } from './routing.ts'

type Receiving = {
  readonly id: string
  readonly key: DoorKey
  readonly rest: { readonly instead: { readonly id: string } } | null
}

/**
 * The door that receives when somebody comes to `key`: while it rests the one named instead, if that serves the place and
 * is open, else guidance. Nobody ever comes to a door that leads nowhere: where all rest, the one meant receives.
 * @source R15, R25, ADR-0027
 */
export function receiverOf<Door extends Receiving>(serving: readonly Door[], key: DoorKey): Door | undefined {
  const meant = serving.find((door) => door.key === key)
  if (meant === undefined || meant.rest === null) return meant
  const { instead } = meant.rest
  const open = (door: Door): boolean => door.rest === null
  return (
    serving.find((door) => door.id === instead.id && open(door)) ??
    serving.find((door) => door.key === 'guidance' && open(door)) ??
    meant
  )
}

/**
 * Whether one door may receive for another: another one of the same county that is open itself and serves every place
 * that the other serves, so that nobody is sent where nobody answers.
 * @source R15, ADR-0027
 */
export function mayReceiveFor(
  resting: { readonly id: string; readonly serves: readonly string[] | null },
  instead: { readonly id: string; readonly serves: readonly string[] | null; readonly rest: unknown },
): boolean {
  if (resting.id === instead.id || instead.rest !== null) return false
  if (instead.serves === null) return true
  const { serves } = instead
  return resting.serves !== null && resting.serves.every((place) => serves.includes(place))
}
