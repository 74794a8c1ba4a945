import { hasBit } from './bitmap.ts'
import type { Desk } from './desk.ts'
import { weightOf } from './postings.ts'
import type { Postings } from './postings.ts'
import type { RowHit } from './rows.ts'
import type { Kind, Reach, SearchIndex, Way } from './search-index.ts'

/** What one word of the query led to. */
export type Term = {
  readonly word: string
  readonly found: Reach
  /** By rows of words that mean the same. */
  readonly akin: readonly Way[]
  readonly idf: number
  readonly optional: boolean
  /** The rows of words that speak of it and lead on to kinds of service. */
  readonly leads: readonly RowHit[]
}

const saturation = 1.5
const wordFloor = 0.55
const softCeiling = 0.4
const ceilings: Readonly<Record<Exclude<Kind, 'word'>, number>> = {
  same: softCeiling,
  inside: softCeiling,
  typo: softCeiling,
  akin: 0.33,
}

/** A word in more than a quarter of a large directory says too little for its likenesses to matter. */
const isCommon = (words: number, size: number): boolean => size > 500 && words * 4 > size

/** Likenesses add up like chances, so that no number of them reaches the ceiling. */
const together = (a: number, b: number): number =>
  softCeiling * (1 - (1 - a / softCeiling) * (1 - b / softCeiling))

/** The share of one term: at least `wordFloor` for a word; a row's lead; at most `softCeiling` otherwise. */
const shareOf = (word: number, soft: number, lead: number): number => {
  const share = word > 0 ? wordFloor + ((1 - wordFloor) * word) / (saturation + word) : soft
  return share > lead ? share : lead
}
const coverOf = (word: number, lead: number, soft: number): number =>
  word > 0 ? 1 : lead > 0 ? 0.9 : soft > 0 ? 0.6 : 0

/** Adds the weights of a form to whoever holds it, those met for the first time to `touched`; returns how many these are. */
function spreadForm(
  postings: Postings,
  form: number,
  sure: number,
  ceiling: number,
  into: Float32Array,
  seen: Uint8Array,
  touched: Uint32Array,
  from: number,
): number {
  const { start, owners, packed } = postings
  let count = from
  const begin = start[form] ?? 0
  const end = start[form + 1] ?? begin
  const isWord = ceiling === 0
  const factor = ceiling * sure
  for (let at = begin; at < end; at++) {
    const owner = owners[at] ?? 0
    if (seen[owner] === 0) {
      seen[owner] = 1
      touched[count++] = owner
    }
    const weight = weightOf(packed[at] ?? 0) * sure
    const before = into[owner] ?? 0
    into[owner] = isWord ? before + weight : together(before, (factor * weight) / (saturation + weight))
  }
  const late = postings.late.get(form)
  if (late === undefined) return count
  for (let at = 0; at < late.length; at += 2) {
    const owner = late[at] ?? 0
    if (seen[owner] === 0) {
      seen[owner] = 1
      touched[count++] = owner
    }
    const weight = weightOf(late[at + 1] ?? 0) * sure
    const before = into[owner] ?? 0
    into[owner] = isWord ? before + weight : together(before, (factor * weight) / (saturation + weight))
  }
  return count
}

/** What came of one term: how many documents and profiles it touched, and how many documents hold it as a word. */
export type Spread = {
  readonly own: number
  readonly shared: number
  readonly words: number
  readonly all: number
}

export function spread(
  index: SearchIndex,
  found: Reach,
  akin: readonly Way[],
  leads: ReadonlyMap<number, number>,
  desk: Desk,
  sharedTouched: Uint32Array,
): Spread {
  const { postings, profiles } = index
  const shared = profiles.postings
  let own = 0
  let count = 0
  for (const [form, sure] of found.whole) {
    own = spreadForm(postings, form, sure, 0, desk.word, desk.seen, desk.touched, own)
    count = spreadForm(shared, form, sure, 0, desk.profileWord, desk.profileSeen, sharedTouched, count)
  }
  let words = 0
  for (let at = 0; at < count; at++) words += profiles.list[sharedTouched[at] ?? 0]?.live ?? 0
  for (let at = 0; at < own; at++) {
    const doc = desk.touched[at] ?? 0
    if (desk.profileSeen[index.profileOf[doc] ?? 0] === 0 && hasBit(index.living, doc)) words++
  }
  if (!isCommon(words, index.live)) {
    const soften = (way: Way): void => {
      const ceiling = way.kind === 'word' ? 1 : ceilings[way.kind]
      own = spreadForm(postings, way.form, way.sure, ceiling, desk.soft, desk.seen, desk.touched, own)
      count = spreadForm(
        shared,
        way.form,
        way.sure,
        ceiling,
        desk.profileSoft,
        desk.profileSeen,
        sharedTouched,
        count,
      )
    }
    for (const way of found.soft.values()) soften(way)
    for (const way of akin) soften(way)
  }
  for (const [profile, share] of leads) {
    desk.profileLead[profile] = share
    if (desk.profileSeen[profile] !== 0) continue
    desk.profileSeen[profile] = 1
    sharedTouched[count++] = profile
  }
  let all = 0
  for (let at = 0; at < count; at++) all += profiles.list[sharedTouched[at] ?? 0]?.live ?? 0
  for (let at = 0; at < own; at++) {
    const doc = desk.touched[at] ?? 0
    if (desk.profileSeen[index.profileOf[doc] ?? 0] === 0 && hasBit(index.living, doc)) all++
  }
  return { own, shared: count, words, all }
}

export type Sums = { met: number; full: number; readonly terms: Term[] }

/** Adds what one term gave to the sums, and leaves its own arrays of the desk zero. */
export function settle(
  index: SearchIndex,
  desk: Desk,
  sums: Sums,
  { own, shared }: Spread,
  idf: number,
  optional: boolean,
  touchedProfiles: Uint32Array,
): void {
  const { word, soft, seen, touched, gain, covered, isIn, all } = desk
  const { profileWord, profileSoft, profileLead, profileSeen, profileTotal, profileCovered } = desk
  for (let at = 0; at < own; at++) {
    const doc = touched[at] ?? 0
    const profile = index.profileOf[doc] ?? 0
    const its = profileWord[profile] ?? 0
    const likeness = profileSoft[profile] ?? 0
    const lead = profileLead[profile] ?? 0
    const bothWords = (word[doc] ?? 0) + its
    const bothSoft = together(soft[doc] ?? 0, likeness)
    if (isIn[doc] === 0) {
      isIn[doc] = 1
      all[sums.met++] = doc
    }
    gain[doc] = (gain[doc] ?? 0) + idf * (shareOf(bothWords, bothSoft, lead) - shareOf(its, likeness, lead))
    if (!optional) {
      covered[doc] =
        (covered[doc] ?? 0) + idf * (coverOf(bothWords, lead, bothSoft) - coverOf(its, lead, likeness))
    }
    word[doc] = 0
    soft[doc] = 0
    seen[doc] = 0
  }
  for (let at = 0; at < shared; at++) {
    const profile = touchedProfiles[at] ?? 0
    const its = profileWord[profile] ?? 0
    const likeness = profileSoft[profile] ?? 0
    const lead = profileLead[profile] ?? 0
    profileTotal[profile] = (profileTotal[profile] ?? 0) + idf * shareOf(its, likeness, lead)
    if (!optional)
      profileCovered[profile] = (profileCovered[profile] ?? 0) + idf * coverOf(its, lead, likeness)
    profileWord[profile] = 0
    profileSoft[profile] = 0
    profileLead[profile] = 0
    profileSeen[profile] = 0
  }
}
