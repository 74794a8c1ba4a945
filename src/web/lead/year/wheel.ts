import { type ClockDate, type ClockRing, clockRingNames, ringOf } from '#capabilities/network/index.ts'
import { partsOf, type PlainDate } from '#platform/dates.ts'

/**
 * Where things stand on the year wheel. It begins at the top with January and goes on as a clock does; each month has three places
 * in each ring, so that marks never touch each other. Only numbers and places; how it looks is the page's.
 */
export const wheelSize = 640
export const middle = wheelSize / 2
const outermost = 268
const ringStep = 34
/** The rim on which months are named. */
export const rim = 298
export const innermost = outermost - ringStep * (clockRingNames.length - 1) - ringStep / 2

export const radiusOf = (ring: ClockRing): number => outermost - clockRingNames.indexOf(ring) * ringStep
export const ringWidth = ringStep - 4

export type Place = { readonly x: number; readonly y: number }
const rounded = (value: number): number => Math.round(value * 10) / 10
/** Degrees from the top, clockwise. */
export const at = (degrees: number, radius: number): Place => {
  const turned = ((degrees - 90) * Math.PI) / 180
  return { x: rounded(middle + radius * Math.cos(turned)), y: rounded(middle + radius * Math.sin(turned)) }
}

export type Mark = {
  readonly key: string
  readonly ring: ClockRing
  /** 1 to 12. */
  readonly month: number
  /** 0 to 2: the beginning, the middle and the end of the month. */
  readonly third: number
  readonly place: Place
  readonly dates: readonly ClockDate[]
  readonly isLate: boolean
  readonly isDone: boolean
}

const thirdOf = (date: ClockDate): number => {
  const { day } = partsOf(date.day)
  if (date.wholeMonth) return 1
  return day <= 10 ? 0 : day <= 20 ? 1 : 2
}

/** One mark for all of a ring in a third of a month, in the order of the year and from the outermost ring in. */
export function marksOf(dates: readonly ClockDate[]): readonly Mark[] {
  const shown = dates.filter(({ state }) => state !== 'cancelled')
  const groups = Map.groupBy(
    shown,
    (date) =>
      `${String(partsOf(date.day).month).padStart(2, '0')}:${thirdOf(date)}:${clockRingNames.indexOf(ringOf(date.kind))}`,
  )
  return [...groups.entries()]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .flatMap(([key, group]): readonly Mark[] => {
      const [first] = group
      if (first === undefined) return []
      const ring = ringOf(first.kind)
      const { month } = partsOf(first.day)
      const third = thirdOf(first)
      return [
        {
          key,
          ring,
          month,
          third,
          place: at((month - 1) * 30 + 5 + third * 10, radiusOf(ring)),
          dates: group,
          isLate: group.some(({ state }) => state === 'late'),
          isDone: group.every(({ state }) => state === 'done'),
        },
      ]
    })
}

/** How far the year has gone, in degrees; null when it is another year. */
export function handOf(today: PlainDate, year: number): number | null {
  const { year: now, month, day } = partsOf(today)
  return now === year ? (month - 1) * 30 + ((day - 0.5) / 31) * 30 : null
}

/** A part of a ring from one angle to another, as a path to be filled. */
export function sector(from: number, to: number, inner: number, outer: number): string {
  const [a, b, c, d] = [at(from, outer), at(to, outer), at(to, inner), at(from, inner)]
  const large = to - from > 180 ? 1 : 0
  return `M${a.x} ${a.y}A${outer} ${outer} 0 ${large} 1 ${b.x} ${b.y}L${c.x} ${c.y}A${inner} ${inner} 0 ${large} 0 ${d.x} ${d.y}Z`
}
