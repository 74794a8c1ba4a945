import { audiences, type Audience } from '../vocabulary.ts'
import { ageFit } from './ages.ts'
import type { AgeFit, Ages } from './ages.ts'
import type { SearchIndex } from './search-index.ts'
import type { Interpretation } from './interpret.ts'
import type { Understood } from './model.ts'
import { asksForTime, timeFit, weekdaysOf } from './times.ts'

export const audienceMask = (named: readonly Audience[]): number => {
  let mask = 0
  for (const audience of named) mask |= 1 << audiences.indexOf(audience)
  return mask
}

const noAge = 255
const grownUp = 18

/** How every document fits the ages asked about: worked out once for each set of audiences. */
export function ageFits(index: SearchIndex, ages: Ages): (doc: number) => AgeFit {
  const byMask: (AgeFit | undefined)[] = []
  return (doc) => {
    const from = index.ageFrom[doc] ?? noAge
    const to = index.ageTo[doc] ?? noAge
    if (from !== noAge || to !== noAge) {
      return ageFit({ from: from === noAge ? null : from, to: to === noAge ? null : to, audiences: [] }, ages)
    }
    const mask = index.audiences[doc] ?? 0
    const ready = byMask[mask]
    if (ready !== undefined) return ready
    // A grown-up is nobody's child: the groups of children say nothing about a parent of thirty.
    const named = ages.from >= grownUp ? [] : audiences.filter((_each, at) => ((mask >>> at) & 1) === 1)
    const fit = ageFit({ from: null, to: null, audiences: named }, ages)
    byMask[mask] = fit
    return fit
  }
}

const ageShares = [0.6, 1, 1.1] as const
const ownAgeShare = 1.18
const timeShares = [0.6, 1, 1.5] as const
const aroundTimeShares = [0.9, 1, 1.15] as const

/** How far an age and a time raise or lower a document. */
export type Fits = {
  readonly age: ((doc: number) => AgeFit) | null
  readonly time: ((doc: number) => 0 | 1 | 2) | null
  /** Null when neither was asked about. */
  readonly share: ((doc: number) => number) | null
}

/** "Itkee iltaisin" tells when it happens, "kerho iltaisin" when to come: only a short line is taken by its word. */
const shortLine = 2

export function fitsOf(index: SearchIndex, said: Interpretation): Fits {
  const age = said.ages === null ? null : ageFits(index, said.ages)
  const { times } = said
  const time = asksForTime(times) ? (doc: number): 0 | 1 | 2 => timeFit(index.week.masksOf(doc), times) : null
  const sure = times.days !== 0 || said.terms.length <= shortLine
  const shares = sure ? timeShares : aroundTimeShares
  return {
    age,
    time,
    share:
      age === null && time === null
        ? null
        : (doc) => {
            let share = 1
            if (age !== null) {
              const fit = age(doc)
              const own = fit === 2 && index.ageFrom[doc] !== noAge
              share *= own ? ownAgeShare : ageShares[fit]
            }
            if (time !== null) share *= shares[time(doc)]
            return share
          },
  }
}

export const understoodOf = (said: Interpretation): Understood => ({
  ages: said.ages,
  weekdays: weekdaysOf(said.times.days),
  morning: said.times.morning,
  evening: said.times.evening,
  weekend: said.times.weekend,
  openNow: said.times.openNow,
  place: said.place,
})
