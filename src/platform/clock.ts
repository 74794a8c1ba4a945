/** The only place that reads the machine's time. Everything else is given the time, so that tests and the demo can set it. */
export type Clock = { readonly now: () => Date }

export const systemClock: Clock = { now: () => new Date() }

export type SettableClock = Clock & {
  readonly set: (instant: string | Date) => void
  readonly advance: (milliseconds: number) => void
}

/** A clock that stands still until it is moved. */
export function settableClock(start: string | Date): SettableClock {
  let instant = new Date(start)
  return {
    now: () => new Date(instant),
    set: (to) => {
      instant = new Date(to)
    },
    advance: (milliseconds) => {
      instant = new Date(instant.getTime() + milliseconds)
    },
  }
}

export const minutes = (count: number): number => count * 60_000
export const hours = (count: number): number => count * 3_600_000
export const days = (count: number): number => count * 86_400_000

export const later = (instant: Date, milliseconds: number): Date => new Date(instant.getTime() + milliseconds)
