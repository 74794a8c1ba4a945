import type { WorryLevel, WorryPlace } from './places.ts'

export type PlaceTexts = {
  readonly title: string
  /** One line for the list of places. */
  readonly short: string
  readonly lead: string
  /** For the family: what to do on each step. */
  readonly family: Readonly<Record<WorryLevel, string>>
  /** For those who work there. */
  readonly worker: Readonly<Record<WorryLevel, string>>
}

export type WorryTexts = {
  readonly tab: string
  readonly title: string
  readonly lead: string
  readonly back: string
  readonly danger: { readonly title: string; readonly note: string; readonly all: string }
  readonly placesTitle: string
  readonly places: Readonly<Record<WorryPlace, PlaceTexts>>
  readonly pathTitle: string
  readonly levels: Readonly<Record<WorryLevel, { readonly title: string; readonly sign: string }>>
  readonly helps: string
  readonly next: string
  /** What begins then, on each step. */
  readonly process: Readonly<Record<WorryLevel, string>>
  readonly promise: {
    readonly by: (door: string, words: string) => string
    readonly workingDays: (days: number) => string
    readonly openHours: (hours: number) => string
    readonly sameDay: string
    readonly phone: string
    readonly choose: string
    readonly chooseLink: string
  }
  readonly ask: string
  readonly forWorkers: {
    readonly title: string
    readonly lead: string
    readonly ways: string
    readonly duty: string
  }
  readonly notice: { readonly title: string; readonly text: string; readonly link: string }
  readonly others: string
}
