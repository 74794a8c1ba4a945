import { hasBit } from './bitmap.ts'
import type { Beside, SearchIndex } from './search-index.ts'
import { fields, fieldsOf, postingOf } from './postings.ts'
import type { WordRow } from './rows.ts'
import type { Scores } from './score.ts'

const mostBeside = 6

/** Learned from the rows themselves: kinds that rows name together help with the same matters. */
export function besideOf(rows: readonly WordRow[]): Beside {
  const ties = new Map<string, Map<string, number>>()
  for (const { kind, types } of rows) {
    if (kind !== 'leads-to') continue
    for (const [a, one] of types.entries()) {
      for (const [b, other] of types.entries()) {
        if (a === b) continue
        const mine = ties.get(one) ?? new Map<string, number>()
        ties.set(one, mine)
        mine.set(other, (mine.get(other) ?? 0) + 1 / (1 + a + b))
      }
    }
  }
  return new Map(
    [...ties].map(([kind, others]) => {
      const sorted = [...others].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, mostBeside)
      const most = sorted[0]?.[1] ?? 1
      return [kind, sorted.map(([other, tie]): [string, number] => [other, tie / most])]
    }),
  )
}

/** With fewer than so many found, what helps with the same matter is shown after them. */
const enoughFound = 10
const leastShare = 0.6
const mostKinds = 3
/** All that stands beside comes after all that was found. */
const besideShare = 0.9

/** The words are (part of) the name of a kind or of the best found: who asks by name wants that and nothing beside it. */
function isNamed(index: SearchIndex, { terms, score }: Scores, found: Uint32Array): boolean {
  const best = found.reduce((a, b) => ((score[b] ?? 0) > (score[a] ?? 0) ? b : a), found[0] ?? 0)
  const isIts = (form: number): boolean =>
    (fieldsOf(postingOf(index.postings, form, best)) & (1 << fields.name)) !== 0
  return terms.some((term) =>
    [...term.found.whole.keys()].some((form) => index.profiles.kindNames.has(form) || isIts(form)),
  )
}

/** The kinds that the best of the found belong to. */
function bestKinds(index: SearchIndex, found: Uint32Array, score: Float32Array): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>()
  let best = 0
  for (const doc of found) {
    const profile = index.profiles.list[index.profileOf[doc] ?? 0]
    if (profile === undefined) continue
    const its = score[doc] ?? 0
    best = Math.max(best, its)
    const name = profile.variant === '' ? profile.type : `${profile.type}/${profile.variant}`
    kinds.set(name, Math.max(kinds.get(name) ?? 0, its))
  }
  return new Map(
    [...kinds]
      .filter(([, its]) => its >= best * leastShare)
      .sort((a, b) => b[1] - a[1])
      .slice(0, mostKinds),
  )
}

/** The documents of the kinds beside those found, with a score under all of these on the desk. */
function standingBeside(index: SearchIndex, scores: Scores, found: Uint32Array): readonly number[] {
  const { score } = scores
  const wanted = new Map<string, number>()
  const kinds = bestKinds(index, found, score)
  const most = Math.max(...kinds.values())
  for (const [kind, its] of kinds) {
    for (const [other, tie] of index.beside.get(kind) ?? [])
      if (!kinds.has(other)) wanted.set(other, Math.max(wanted.get(other) ?? 0, (tie * its) / most))
  }
  let least = Number.MAX_VALUE
  for (const doc of scores.docs) least = Math.min(least, score[doc] ?? 0)
  const known = new Set(scores.docs)
  const docs: number[] = []
  for (const [kind, tie] of wanted) {
    for (const number of index.profiles.ofKind(kind)) {
      for (const doc of index.profiles.list[number]?.docs ?? []) {
        if (known.has(doc) || !hasBit(index.living, doc)) continue
        known.add(doc)
        score[doc] = least * besideShare * tie
        docs.push(doc)
      }
    }
  }
  return docs
}

/**
 * What was found, and where that is little (in the county, when one is asked for), what stands beside it. No other
 * filter changes what is counted as found, so that every count of a facet keeps its promise.
 */
export function withBeside(index: SearchIndex, scores: Scores, county: string | undefined): Uint32Array {
  if (index.beside.size === 0) return scores.docs
  const inCounty =
    county === undefined ? null : index.columns.values[index.columns.numberOf('county', county) ?? -1]?.bits
  const found =
    inCounty === null || inCounty === undefined
      ? scores.docs
      : scores.docs.filter((doc) => hasBit(inCounty, doc))
  if (found.length === 0 || found.length >= enoughFound) return scores.docs
  if (isNamed(index, scores, found)) return scores.docs
  const beside = standingBeside(index, scores, found)
  return beside.length === 0 ? scores.docs : Uint32Array.from([...scores.docs, ...beside])
}
