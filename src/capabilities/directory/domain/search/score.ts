import type { Language } from '#platform/text.ts'
import { emptyBitmap, members, setBit } from './bitmap.ts'
import type { Bitmap } from './bitmap.ts'
import { sayingLengths, sayingOf } from './index.ts'
import type { SearchIndex } from './index.ts'
import type { Interpretation } from './interpret.ts'
import { readingsIn } from './lexicon.ts'
import { fields, weightOf } from './postings.ts'
import { reach } from './reach.ts'
import type { Kind, Reach, Way } from './reach.ts'
import { personWords } from './stopwords.ts'

export type Term = {
  readonly word: string
  readonly whole: ReadonlyMap<number, number>
  readonly ways: readonly Way[]
  readonly idf: number
  readonly optional: boolean
}

export type Scores = {
  readonly matched: Bitmap
  readonly score: Float32Array
  readonly docs: Uint32Array
  readonly terms: readonly Term[]
  readonly full: number
  /** The lay phrase a document has word for word. */
  readonly sayings: ReadonlyMap<number, string>
}

const saturation = 1.5
const wordFloor = 0.55
const softCeiling = 0.4

/**
 * Documents under this share of the best score say too little of what was asked.
 * In a long sentence one well placed word is enough to stay; in a short query a mere likeness is not.
 */
const cutShare = (terms: number): number => Math.min(0.2, (0.45 / terms) * (0.35 + 0.65 / terms))

const ceilings: Readonly<Record<Exclude<Kind, 'word'>, number>> = {
  same: softCeiling,
  inside: softCeiling,
  typo: softCeiling,
  akin: 0.33,
}

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

type Saying = { readonly text: string; readonly share: number; readonly docs: readonly number[] }

/** The lay phrases that stand in the query as they are. */
function sayingsIn(index: SearchIndex, spoken: readonly string[]): readonly Saying[] {
  const found: Saying[] = []
  for (let from = 0; from < spoken.length; from++) {
    for (
      let to = from + sayingLengths.least;
      to <= Math.min(spoken.length, from + sayingLengths.most);
      to++
    ) {
      const text = sayingOf(spoken.slice(from, to))
      const docs = index.sayings.get(text)
      if (docs !== undefined) found.push({ text, share: (to - from) / spoken.length, docs })
    }
  }
  return found
}

const personShare = 0.6
const personKeys: Readonly<Record<Language, ReadonlySet<string>>> = {
  fi: keysOf('fi'),
  sv: keysOf('sv'),
  en: keysOf('en'),
}

function keysOf(lang: Language): ReadonlySet<string> {
  return new Set(personWords[lang].flatMap((word) => readingsIn(lang, word).map((reading) => reading.key)))
}

const isPerson = (lang: Language, word: string): boolean =>
  readingsIn(lang, word).some((reading) => reading.sure > 0.9 && personKeys[lang].has(reading.key))

/** Working arrays of an index, one slot a document. A search leaves them zero for the next one. */
type Desk = {
  readonly word: Float32Array
  readonly soft: Float32Array
  readonly seen: Uint8Array
  readonly touched: Uint32Array
  readonly covered: Float32Array
  readonly isIn: Uint8Array
  readonly all: Uint32Array
}

const desks = new WeakMap<SearchIndex, Desk>()

function deskOf(index: SearchIndex): Desk {
  const ready = desks.get(index)
  if (ready !== undefined) return ready
  const size = index.documents.length
  const made: Desk = {
    word: new Float32Array(size),
    soft: new Float32Array(size),
    seen: new Uint8Array(size),
    touched: new Uint32Array(size),
    covered: new Float32Array(size),
    isIn: new Uint8Array(size),
    all: new Uint32Array(size),
  }
  desks.set(index, made)
  return made
}

/** A word in more than a quarter of a large directory says too little for its likenesses to matter. */
const isCommon = (words: number, size: number): boolean => size > 500 && words * 4 > size

/** The share of each document in one term: at least `wordFloor` for a word, at most `softCeiling` otherwise. */
function spread(index: SearchIndex, found: Reach, desk: Desk): { count: number; words: number } {
  const { start, docs, packed } = index.postings
  const { word, soft, seen, touched } = desk
  let count = 0
  for (const [form, sure] of found.whole) {
    const end = start[form + 1] ?? 0
    for (let at = start[form] ?? 0; at < end; at++) {
      const doc = docs[at] ?? 0
      if (seen[doc] === 0) {
        seen[doc] = 1
        touched[count++] = doc
      }
      word[doc] = (word[doc] ?? 0) + weightOf(packed[at] ?? 0) * sure
    }
  }
  const words = count
  if (isCommon(words, index.documents.length)) return { count, words }
  for (const way of found.soft.values()) {
    const ceiling = way.kind === 'word' ? 1 : ceilings[way.kind]
    const end = start[way.form + 1] ?? 0
    for (let at = start[way.form] ?? 0; at < end; at++) {
      const doc = docs[at] ?? 0
      if (seen[doc] === 0) {
        seen[doc] = 1
        touched[count++] = doc
      }
      const weight = weightOf(packed[at] ?? 0) * way.sure
      const share = (ceiling * way.sure * weight) / (saturation + weight)
      // Two soft ways add up like chances, so that no number of them reaches the ceiling.
      const old = (soft[doc] ?? 0) / softCeiling
      soft[doc] = softCeiling * (1 - (1 - old) * (1 - share / softCeiling))
    }
  }
  return { count, words }
}

/** Ranks the documents that hold any of the words; the more of the words and the rarer, the higher. */
export function scoreText(index: SearchIndex, said: Interpretation, gentle: boolean): Scores {
  const size = index.documents.length
  const total = new Float32Array(size)
  const desk = deskOf(index)
  const { covered, isIn, all } = desk
  let met = 0
  const terms: Term[] = []
  let full = 0
  const wanted = [
    ...said.terms.map((word) => ({ word, optional: false })),
    ...said.joined.map((word) => ({ word, optional: true })),
  ]
  for (const { word, optional } of wanted) {
    const found = reach(index, word, said.lang)
    const { count, words } = spread(index, found, desk)
    if (count === 0) continue
    const df = words > 0 ? words : Math.min(count, Math.max(1, size / 20))
    const rarity = Math.log(1 + (size - df + 0.5) / (df + 0.5)) + 0.05
    const idf = said.terms.length > 1 && isPerson(said.lang, word) ? rarity * personShare : rarity
    terms.push({
      word,
      idf,
      optional,
      whole: found.whole,
      ways: [
        ...[...found.whole].map(([form, sure]): Way => ({ kind: 'word', form, sure })),
        ...found.soft.values(),
      ],
    })
    if (!optional) full += idf
    for (let at = 0; at < count; at++) {
      const doc = desk.touched[at] ?? 0
      const wordWeight = desk.word[doc] ?? 0
      const share =
        wordWeight > 0
          ? wordFloor + ((1 - wordFloor) * wordWeight) / (saturation + wordWeight)
          : (desk.soft[doc] ?? 0)
      if (isIn[doc] === 0) {
        isIn[doc] = 1
        all[met++] = doc
      }
      total[doc] = (total[doc] ?? 0) + idf * share
      if (!optional) covered[doc] = (covered[doc] ?? 0) + idf * (wordWeight > 0 ? 1 : 0.6)
      desk.word[doc] = 0
      desk.soft[doc] = 0
      desk.seen[doc] = 0
    }
  }
  const sayings = new Map<number, string>()
  let best = 0
  for (let at = 0; at < met; at++) {
    const doc = all[at] ?? 0
    const share = full > 0 ? Math.min(1, (covered[doc] ?? 0) / full) : 1
    const score = (total[doc] ?? 0) * (0.35 + 0.65 * share)
    total[doc] = score
    if (score > best) best = score
  }
  for (const { text, share, docs } of sayingsIn(index, said.spoken)) {
    for (const doc of docs) {
      if (isIn[doc] === 0) {
        isIn[doc] = 1
        all[met++] = doc
      }
      if (sayings.has(doc)) continue
      sayings.set(doc, text)
      total[doc] = (total[doc] ?? 0) + sayingWorth * share * Math.max(sayingLeast, full)
      best = Math.max(best, total[doc] ?? 0)
    }
  }
  if (gentle) {
    for (const [type, worth] of Object.entries(relief)) {
      const bits = index.facets.values.type.get(type)
      for (const doc of bits === undefined ? [] : members(bits)) {
        if (isIn[doc] === 0) {
          isIn[doc] = 1
          all[met++] = doc
        }
        total[doc] = (total[doc] ?? 0) + worth * Math.max(1, full)
        best = Math.max(best, total[doc] ?? 0)
      }
    }
  }
  const least = best * cutShare(Math.max(1, terms.filter((term) => !term.optional).length))
  const matched = emptyBitmap(size)
  const docs = new Uint32Array(met)
  let kept = 0
  for (let at = 0; at < met; at++) {
    const doc = all[at] ?? 0
    covered[doc] = 0
    isIn[doc] = 0
    if ((total[doc] ?? 0) < least) continue
    setBit(matched, doc)
    docs[kept++] = doc
  }
  return { matched, score: total, docs: docs.subarray(0, kept), terms, full, sayings }
}

/** How fully the words of the query and one name or lay phrase of the document are each other, 0 to 1, and which. */
export function phraseFit(
  index: SearchIndex,
  doc: number,
  lang: Language,
  terms: readonly Term[],
): { fit: number; name: boolean; forms: readonly number[] } {
  const own = terms.filter((term) => !term.optional)
  let best: { fit: number; name: boolean; forms: readonly number[] } = { fit: 0, name: false, forms: [] }
  for (const phrase of index.phrases(doc, lang)) {
    if (phrase.forms.length === 0) continue
    let held = 0
    for (const form of phrase.forms) if (terms.some((term) => (term.whole.get(form) ?? 0) > 0.6)) held++
    if (held === 0) continue
    let asked = 0
    for (const term of own) if (phrase.forms.some((form) => (term.whole.get(form) ?? 0) > 0.6)) asked++
    const joined = terms.some((term) => term.optional && phrase.forms.some((form) => term.whole.has(form)))
    const part = (held / phrase.forms.length) * (joined ? 1 : asked / Math.max(1, own.length))
    const name = phrase.field === fields.name
    const fit = part * part * (name ? 1 : 0.75)
    if (fit > best.fit) best = { fit, name, forms: phrase.forms }
  }
  return best
}
