import { hasBit } from './bitmap.ts'
import { listFor, steps, widen } from './desk.ts'
import type { Interpretation } from './interpret.ts'
import { personOfAge } from './persons.ts'
import { sayingLengths, sayingOf } from './profiles.ts'
import { reach } from './reach.ts'
import type { RowHit } from './rows.ts'
import type { Holders, Reach, SearchIndex, Way } from './search-index.ts'
import { holdersOf, settle } from './spread.ts'
import type { Sums, Term } from './spread.ts'
import { telling } from './telling.ts'

/** The documents that match, with their scores on the desk of the index: it is free again at the next search. */
export type Scores = {
  readonly docs: Uint32Array
  readonly score: Float32Array
  readonly terms: readonly Term[]
  readonly full: number
  /** The lay phrase that the documents of a profile have word for word. */
  readonly sayings: ReadonlyMap<number, string>
  /** Rows of words by which some of the documents were found. */
  readonly rows: readonly RowHit[]
}

/** A row of words that leads to a kind of service counts a little less than its word in a text; a whole phrase more. */
const leadShare = 0.5
const phraseLeadShare = 0.75
/** A row names the kinds in the order in which they help. */
const byPosition = [1, 0.92, 0.8, 0.7, 0.6]
const lastPosition = 0.5

/**
 * Documents under this share of the best score say too little of what was asked.
 * In a long sentence one well placed word is enough to stay; in a short query a mere likeness is not.
 */
const cutShare = (terms: number): number => Math.min(0.2, (0.45 / terms) * (0.35 + 0.65 / terms))

/** What eases the everyday life of a worn-out family: found for plain exhaustion whatever the words, as a share of a full hit. */
const relief: Readonly<Record<string, number>> = {
  'home-service': 0.3,
  'drop-in-guidance': 0.28,
  'family-work': 0.26,
  'everyday-support': 0.22,
  guidance: 0.22,
  'child-clinic': 0.2,
}

/** A lay phrase typed word for word, as a share of a full hit; of stop words alone a full hit is too small. */
const sayingWorth = 0.9
const sayingLeast = 2.5

type Saying = { readonly text: string; readonly share: number; readonly profiles: readonly number[] }

/** The lay phrases that stand in the query as they are. */
function sayingsIn(index: SearchIndex, spoken: readonly string[]): readonly Saying[] {
  const found: Saying[] = []
  for (let from = 0; from < spoken.length; from++) {
    const last = Math.min(spoken.length, from + sayingLengths.most)
    for (let to = from + sayingLengths.least; to <= last; to++) {
      const text = sayingOf(spoken.slice(from, to))
      const profiles = index.profiles.sayings.get(text)
      if (profiles !== undefined) found.push({ text, share: (to - from) / spoken.length, profiles })
    }
  }
  return found
}

/** The profiles that rows lead to for one word, with the share they get by it. */
function leadsOf(index: SearchIndex, rows: readonly RowHit[]): ReadonlyMap<number, number> {
  const leads = new Map<number, number>()
  for (const { row, words, sure } of rows) {
    const share = (words.length > 1 ? phraseLeadShare : leadShare) * sure
    for (const [at, type] of row.types.entries()) {
      const its = share * (byPosition[at] ?? lastPosition)
      for (const profile of index.profiles.ofKind(type))
        if ((leads.get(profile) ?? 0) < its) leads.set(profile, its)
    }
  }
  return leads
}

/** The other words of the rows that mean the same as this one. */
function akinOf(index: SearchIndex, rows: readonly RowHit[], found: Reach): readonly Way[] {
  const akin = new Map<number, Way>()
  for (const { row, sure } of rows) {
    for (const [form, its] of index.rows.formsOf(row, index.forms)) {
      if (found.whole.has(form) || found.soft.has(form)) continue
      const now = its * sure
      const old = akin.get(form)
      if (old === undefined || old.sure < now) akin.set(form, { kind: 'akin', form, sure: now })
    }
  }
  return [...akin.values()]
}

const none: readonly Way[] = []

/** How many documents rows lead to that do not hold the word. */
function ledBeyond(index: SearchIndex, led: ReadonlyMap<number, number>, holders: Holders): number {
  if (led.size === 0) return 0
  const known = new Set(holders.profiles)
  let documents = 0
  for (const profile of led.keys()) {
    if (!known.has(profile)) documents += index.profiles.list[profile]?.live ?? 0
  }
  return documents
}

/** Ranks the documents that hold any of the words; the more of the words and the rarer, the higher. */
export function scoreText(
  index: SearchIndex,
  said: Interpretation,
  gentle: boolean,
  counties: readonly (string | null)[],
): Scores {
  const { desk, profiles } = index
  widen(desk, index.used, profiles.list.length, index.forms.words.length)
  const person = said.ages === null ? null : personOfAge(said.ages.from, said.ages.to)
  const rows = index.rows.match(said.spoken, said.lang, counties, person)
  const sums: Sums = { met: 0, full: 0, terms: [] }
  for (const [at, word] of [...said.terms, ...said.joined].entries()) {
    const optional = at >= said.terms.length
    const mine = rows.filter((hit) => hit.words.includes(word))
    const leads = mine.filter((hit) => hit.row.kind === 'leads-to')
    const same = mine.filter((hit) => hit.row.kind === 'same')
    const known = mine.some((hit) => hit.sure > 0.9)
    const found = reach(index, word, said.lang, known)
    const name = `${said.lang}${known ? '+' : ' '}${word} ${same.map((hit) => `${hit.row.id}${hit.sure}`).join(' ')}`
    const akin = same.length === 0 ? none : akinOf(index, same, found)
    const holders = holdersOf(index, name, found, () => akin)
    const led = leadsOf(index, leads)
    if (holders.docs.length === 0 && holders.profiles.length === 0 && led.size === 0) continue
    const df =
      holders.words > 0
        ? holders.words
        : Math.min(holders.all + ledBeyond(index, led, holders), Math.max(1, index.live / 20))
    const rarity = Math.log(1 + (index.live - df + 0.5) / (df + 0.5)) + 0.05
    const idf = said.terms.length > 1 ? rarity * telling(said.lang, word) : rarity
    if (!optional) sums.full += idf
    sums.terms.push({ word, idf, optional, found, akin, leads })
    settle(index, sums, holders, led, idf, optional)
  }
  const sayings = addWhole(index, said, gentle, sums)
  return { ...collect(index, sums), terms: sums.terms, full: sums.full, sayings, rows }
}

/** What is added for whole lay phrases and for a worn-out family, over the words. */
function addWhole(
  index: SearchIndex,
  said: Interpretation,
  gentle: boolean,
  sums: Sums,
): ReadonlyMap<number, string> {
  const { profileTotal, profileCovered } = index.desk
  const { full } = sums
  const damp = (profile: number): number =>
    0.35 + 0.65 * (full > 0 ? Math.min(1, (profileCovered[profile] ?? 0) / full) : 1)
  const sayings = new Map<number, string>()
  // What is added here is not dampened afterwards by what the words cover.
  for (const { text, share, profiles } of sayingsIn(index, said.spoken)) {
    for (const profile of profiles) {
      if (sayings.has(profile)) continue
      sayings.set(profile, text)
      profileTotal[profile] =
        (profileTotal[profile] ?? 0) + (sayingWorth * share * Math.max(sayingLeast, full)) / damp(profile)
    }
  }
  if (gentle) {
    for (const [type, worth] of Object.entries(relief)) {
      for (const profile of index.profiles.ofKind(type))
        profileTotal[profile] = (profileTotal[profile] ?? 0) + (worth * Math.max(1, full)) / damp(profile)
    }
  }
  return sayings
}

/** The score of every document, what says too little left out; the sums on the desk are zero afterwards. */
function collect(index: SearchIndex, sums: Sums): { docs: Uint32Array; score: Float32Array } {
  const { desk, profiles, profileOf, living } = index
  const { gained, isIn, all, score, profileTotal, profileCovered } = desk
  const { met, full, terms } = sums
  const dampened = (total: number, cover: number): number =>
    total * (0.35 + 0.65 * (full > 0 ? Math.min(1, cover / full) : 1))
  let best = 0
  let most = met
  for (let at = 0; at < met; at++) {
    const doc = all[at] ?? 0
    const profile = profileOf[doc] ?? 0
    const its = dampened(
      (profileTotal[profile] ?? 0) + (gained[2 * doc] ?? 0),
      (profileCovered[profile] ?? 0) + (gained[2 * doc + 1] ?? 0),
    )
    score[doc] = its
    if (its > best && hasBit(living, doc)) best = its
    gained[2 * doc] = 0
    gained[2 * doc + 1] = 0
  }
  const ofProfile = new Float32Array(profiles.list.length)
  const shared = profiles.list
  for (let profile = 0; profile < shared.length; profile++) {
    const total = profileTotal[profile] ?? 0
    if (total === 0) continue
    const live = shared[profile]?.live ?? 0
    const its = dampened(total, profileCovered[profile] ?? 0)
    ofProfile[profile] = its
    profileTotal[profile] = 0
    profileCovered[profile] = 0
    if (live === 0) continue
    most += shared[profile]?.docs.length ?? 0
    if (its > best) best = its
  }
  const least = best * cutShare(Math.max(1, terms.filter((term) => !term.optional).length))
  const docs = listFor(desk, steps.matched, most)
  const allLive = index.live === index.used
  let kept = 0
  for (let at = 0; at < met; at++) {
    const doc = all[at] ?? 0
    if ((score[doc] ?? 0) >= least && (allLive || hasBit(living, doc))) docs[kept++] = doc
  }
  for (let profile = 0; profile < shared.length; profile++) {
    const its = ofProfile[profile] ?? 0
    const members = shared[profile]?.docs
    if (its === 0 || its < least || members === undefined) continue
    for (let at = 0; at < members.length; at++) {
      const doc = members[at] ?? 0
      if (hasBit(isIn, doc) || !(allLive || hasBit(living, doc))) continue
      score[doc] = its
      docs[kept++] = doc
    }
  }
  for (let at = 0; at < met; at++) isIn[(all[at] ?? 0) >>> 5] = 0
  return { docs: docs.subarray(0, kept), score }
}
