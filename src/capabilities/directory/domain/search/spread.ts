import { hasBit, setBit } from './bitmap.ts'
import { weightOf } from './postings.ts'
import type { Postings } from './postings.ts'
import type { RowHit } from './rows.ts'
import type { Holders, Kind, Reach, SearchIndex, Way } from './search-index.ts'

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

/** Gathers the holders on the desk, and leaves it zero. */
export function gather(index: SearchIndex, found: Reach, akin: readonly Way[]): Holders {
  const { postings, profiles, desk } = index
  const shared = profiles.postings
  const { touched, touchedProfiles } = desk
  const liveOf = (profile: number): number => profiles.list[profile]?.live ?? 0
  let own = 0
  let count = 0
  for (const [form, sure] of found.whole) {
    own = spreadForm(postings, form, sure, 0, desk.word, desk.seen, touched, own)
    count = spreadForm(shared, form, sure, 0, desk.profileWord, desk.profileSeen, touchedProfiles, count)
  }
  const holding = (): number => {
    let documents = 0
    for (let at = 0; at < count; at++) documents += liveOf(touchedProfiles[at] ?? 0)
    for (let at = 0; at < own; at++) {
      const doc = touched[at] ?? 0
      if (desk.profileSeen[index.profileOf[doc] ?? 0] === 0 && hasBit(index.living, doc)) documents++
    }
    return documents
  }
  const words = holding()
  if (!isCommon(words, index.live)) {
    const soften = ({ kind, form, sure }: Way): void => {
      const ceiling = kind === 'word' ? 1 : ceilings[kind]
      own = spreadForm(postings, form, sure, ceiling, desk.soft, desk.seen, touched, own)
      const { profileSoft, profileSeen } = desk
      count = spreadForm(shared, form, sure, ceiling, profileSoft, profileSeen, touchedProfiles, count)
    }
    for (const way of found.soft.values()) soften(way)
    for (const way of akin) soften(way)
  }
  const all = holding()
  const holders: Holders = {
    docs: touched.slice(0, own),
    word: new Float32Array(own),
    soft: new Float32Array(own),
    profiles: touchedProfiles.slice(0, count),
    profileWord: new Float32Array(count),
    profileSoft: new Float32Array(count),
    words,
    all,
  }
  for (let at = 0; at < own; at++) {
    const doc = touched[at] ?? 0
    holders.word[at] = desk.word[doc] ?? 0
    holders.soft[at] = desk.soft[doc] ?? 0
    desk.word[doc] = 0
    desk.soft[doc] = 0
    desk.seen[doc] = 0
  }
  for (let at = 0; at < count; at++) {
    const profile = touchedProfiles[at] ?? 0
    holders.profileWord[at] = desk.profileWord[profile] ?? 0
    holders.profileSoft[at] = desk.profileSoft[profile] ?? 0
    desk.profileWord[profile] = 0
    desk.profileSoft[profile] = 0
    desk.profileSeen[profile] = 0
  }
  return holders
}

/** So many holders are remembered between searches: some ten megabytes. */
const remembered = 1_000_000

/** The holders of a word, gathered or remembered; `name` tells the word and whatever else they depend on. */
export function holdersOf(
  index: SearchIndex,
  name: string,
  found: Reach,
  akin: () => readonly Way[],
): Holders {
  const { held } = index
  const ready = held.byName.get(name)
  if (ready !== undefined) return ready
  const made = gather(index, found, akin())
  const size = made.docs.length + made.profiles.length
  if (held.size + size > remembered) {
    held.byName.clear()
    held.size = 0
  }
  held.size += size
  held.byName.set(name, made)
  return made
}

export type Sums = { met: number; full: number; readonly terms: Term[] }

/** Adds what one term gives to the sums. */
export function settle(
  index: SearchIndex,
  sums: Sums,
  holders: Holders,
  leads: ReadonlyMap<number, number>,
  idf: number,
  optional: boolean,
): void {
  const { gained, isIn, all, profileWord, profileSoft, profileLead, profileTotal, profileCovered } =
    index.desk
  const { profileOf } = index
  const { docs, word, soft, profiles } = holders
  for (let at = 0; at < profiles.length; at++) {
    const profile = profiles[at] ?? 0
    profileWord[profile] = holders.profileWord[at] ?? 0
    profileSoft[profile] = holders.profileSoft[at] ?? 0
  }
  for (const [profile, share] of leads) profileLead[profile] = share
  for (let at = 0; at < docs.length; at++) {
    const doc = docs[at] ?? 0
    const profile = profileOf[doc] ?? 0
    const its = profileWord[profile] ?? 0
    const likeness = profileSoft[profile] ?? 0
    const lead = profileLead[profile] ?? 0
    const bothWords = (word[at] ?? 0) + its
    const bothSoft = together(soft[at] ?? 0, likeness)
    if (!hasBit(isIn, doc)) {
      setBit(isIn, doc)
      all[sums.met++] = doc
    }
    const to = 2 * doc
    gained[to] = (gained[to] ?? 0) + idf * (shareOf(bothWords, bothSoft, lead) - shareOf(its, likeness, lead))
    if (!optional) {
      gained[to + 1] =
        (gained[to + 1] ?? 0) + idf * (coverOf(bothWords, lead, bothSoft) - coverOf(its, lead, likeness))
    }
  }
  const addShared = (profile: number): void => {
    const its = profileWord[profile] ?? 0
    const likeness = profileSoft[profile] ?? 0
    const lead = profileLead[profile] ?? 0
    profileTotal[profile] = (profileTotal[profile] ?? 0) + idf * shareOf(its, likeness, lead)
    if (!optional)
      profileCovered[profile] = (profileCovered[profile] ?? 0) + idf * coverOf(its, lead, likeness)
    profileWord[profile] = 0
    profileSoft[profile] = 0
    profileLead[profile] = 0
  }
  for (const profile of leads.keys()) addShared(profile)
  for (let at = 0; at < profiles.length; at++) {
    const profile = profiles[at] ?? 0
    if (!leads.has(profile)) addShared(profile)
  }
}
