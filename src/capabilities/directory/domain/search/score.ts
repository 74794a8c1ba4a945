import type { Language } from '#platform/text.ts'
import { emptyBitmap, setBit } from './bitmap.ts'
import type { Bitmap } from './bitmap.ts'
import { splitCompound } from './compounds.ts'
import type { SearchIndex } from './index.ts'
import { searchLanguages } from './interpret.ts'
import type { Interpretation } from './interpret.ts'
import { reachInside, reachWord, readingsIn } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'
import { fields, weightOf } from './postings.ts'
import { reachRelated } from './related.ts'
import { reachBeginning, reachMisspelt } from './typos.ts'

/** How a word of the query led to a document. A word hit always weighs more than any of the others. */
export type Kind = 'word' | 'inside' | 'typo' | 'akin'
export type Way = { readonly kind: Kind; readonly form: number; readonly sure: number }
export type Term = { readonly word: string; readonly whole: ReadonlyMap<number, number>; readonly ways: readonly Way[]; readonly idf: number; readonly optional: boolean }

export type Scores = { readonly matched: Bitmap; readonly score: Float32Array; readonly docs: readonly number[]; readonly terms: readonly Term[]; readonly full: number }

const saturation = 1.5
const wordFloor = 0.55
const softCeiling = 0.4
const otherLanguage = 0.8
/** A shorter misspelt word looks like too many words of the other languages. */
const longWord = 7

/**
 * Documents under this share of the best score say too little of what was asked.
 * In a long sentence one well placed word is enough to stay; in a short query a mere likeness is not.
 */
const cutShare = (terms: number): number => Math.min(0.2, (0.6 / terms) * (0.35 + 0.65 / terms))

const ceilings: Readonly<Record<Exclude<Kind, 'word'>, number>> = { inside: softCeiling, typo: softCeiling, akin: 0.33 }

/** What eases the everyday life of a worn-out family: found for plain exhaustion whatever the words, as a share of a full hit. */
const relief: Readonly<Partial<Record<string, number>>> = {
  'home-service': 0.3,
  'drop-in-guidance': 0.28,
  'family-work': 0.26,
  'everyday-support': 0.22,
  guidance: 0.22,
  'child-clinic': 0.2,
}

type Reach = { readonly whole: Map<number, number>; readonly soft: Map<number, Way> }

function addSoft(into: Map<number, Way>, kind: Kind, forms: ReadonlyMap<number, number>, factor: number): void {
  for (const [form, sure] of forms) {
    const old = into.get(form)
    if (old === undefined || old.sure < sure * factor) into.set(form, { kind, form, sure: sure * factor })
  }
}

/** The parts of an unknown compound, each as a word of its own. */
function partsOf(index: SearchIndex, lang: Language, word: string): readonly string[] {
  if (lang === 'en') return []
  const { forms, byKey } = index.lexicons[lang]
  const parts = splitCompound(
    lang,
    word,
    (part) => forms.has(part),
    (part) => forms.has(part) || readingsIn(lang, part).some((reading) => reading.sure > 0.9 && byKey.has(reading.key)),
  )
  return parts?.map((part) => part.spellings[0] ?? part.text) ?? []
}

/** The rarer a part of an unknown compound, the more it says: "ero" of "eroperhe" rather than "perhe". */
function addParts(index: SearchIndex, lexicon: Lexicon, parts: readonly string[], into: Map<number, Way>): void {
  const { start } = index.postings
  const reached = parts.map((part) => {
    const forms = reachWord(lexicon, part)
    let held = 1
    for (const form of forms.keys()) held += (start[form + 1] ?? 0) - (start[form] ?? 0)
    return { part, forms, rarity: Math.log(1 + index.documents.length / held) }
  })
  const sum = reached.reduce((total, one) => total + one.rarity, 0)
  for (const { part, forms, rarity } of reached) {
    addSoft(into, 'inside', forms, (0.9 * rarity) / sum)
    addSoft(into, 'inside', reachInside(lexicon, part), (0.5 * rarity) / sum)
  }
}

function reach(index: SearchIndex, word: string, lang: Language): Reach {
  const whole = new Map<number, number>()
  const soft = new Map<number, Way>()
  for (const [form, sure] of reachWord(index.lexicons[lang], word)) whole.set(form, sure)
  const familiar = whole.size > 0
  for (const one of searchLanguages) {
    if (one === lang) continue
    const forms = reachWord(index.lexicons[one], word)
    // A word of the query's own language is not also taken for its look-alike in another.
    if (familiar) addSoft(soft, 'akin', forms, otherLanguage)
    else for (const [form, sure] of forms) whole.set(form, sure * otherLanguage)
  }
  for (const one of searchLanguages) {
    const factor = one === lang ? 1 : otherLanguage
    addSoft(soft, 'inside', reachInside(index.lexicons[one], word), factor)
    addSoft(soft, 'akin', reachRelated(index.related, one, word), factor)
  }
  for (const form of whole.keys()) {
    for (const other of index.sameName.get(form) ?? []) addSoft(soft, 'akin', new Map([[other, 0.9]]), 1)
  }
  if (whole.size === 0) {
    for (const one of searchLanguages) {
      if (one !== lang && word.length < longWord) continue
      const factor = one === lang ? 1 : otherLanguage * 0.8
      addSoft(soft, 'typo', reachMisspelt(index.spellers[one], word), factor)
    }
    if (soft.size === 0) addSoft(soft, 'typo', reachBeginning(index.spellers[lang], word), 0.6)
    for (const one of searchLanguages) {
      if (one !== lang && soft.size > 0) continue
      addParts(index, index.lexicons[one], partsOf(index, one, word), soft)
    }
  }
  for (const form of whole.keys()) soft.delete(form)
  return { whole, soft }
}

type Scratch = { readonly word: Float32Array; readonly soft: Float32Array; readonly seen: Uint8Array }

/** The share of each document in one term: at least `wordFloor` for a word, at most `softCeiling` otherwise. */
function spread(index: SearchIndex, found: Reach, scratch: Scratch): { touched: number[]; words: number } {
  const { start, docs, packed } = index.postings
  const touched: number[] = []
  let words = 0
  for (const [form, sure] of found.whole) {
    for (let at = start[form] ?? 0; at < (start[form + 1] ?? 0); at++) {
      const doc = docs[at] ?? 0
      if ((scratch.seen[doc] ?? 0) === 0) {
        scratch.seen[doc] = 1
        touched.push(doc)
      }
      scratch.word[doc] = (scratch.word[doc] ?? 0) + weightOf(packed[at] ?? 0) * sure
    }
  }
  words = touched.length
  if (words * 4 > index.documents.length && index.documents.length > 500) return { touched, words }
  for (const way of found.soft.values()) {
    const ceiling = way.kind === 'word' ? 1 : ceilings[way.kind]
    for (let at = start[way.form] ?? 0; at < (start[way.form + 1] ?? 0); at++) {
      const doc = docs[at] ?? 0
      if ((scratch.seen[doc] ?? 0) === 0) {
        scratch.seen[doc] = 1
        touched.push(doc)
      }
      const weight = weightOf(packed[at] ?? 0) * way.sure
      const share = (ceiling * way.sure * weight) / (saturation + weight)
      // Two soft ways add up like chances, so that no number of them reaches the ceiling.
      const old = (scratch.soft[doc] ?? 0) / softCeiling
      scratch.soft[doc] = softCeiling * (1 - (1 - old) * (1 - share / softCeiling))
    }
  }
  return { touched, words }
}

/** Ranks the documents that hold any of the words; the more of the words and the rarer, the higher. */
export function scoreText(index: SearchIndex, said: Interpretation, gentle: boolean): Scores {
  const size = index.documents.length
  const total = new Float32Array(size)
  const covered = new Float32Array(size)
  const scratch: Scratch = { word: new Float32Array(size), soft: new Float32Array(size), seen: new Uint8Array(size) }
  const all: number[] = []
  const isIn = new Uint8Array(size)
  const terms: Term[] = []
  let full = 0
  const wanted = [...said.terms.map((word) => ({ word, optional: false })), ...said.joined.map((word) => ({ word, optional: true }))]
  for (const { word, optional } of wanted) {
    const found = reach(index, word, said.lang)
    const { touched, words } = spread(index, found, scratch)
    if (touched.length === 0) continue
    const df = words > 0 ? words : Math.min(touched.length, Math.max(1, size / 20))
    const idf = Math.log(1 + (size - df + 0.5) / (df + 0.5)) + 0.05
    terms.push({
      word,
      idf,
      optional,
      whole: found.whole,
      ways: [...[...found.whole].map(([form, sure]): Way => ({ kind: 'word', form, sure })), ...found.soft.values()],
    })
    if (!optional) full += idf
    for (const doc of touched) {
      const wordWeight = scratch.word[doc] ?? 0
      const share =
        wordWeight > 0
          ? wordFloor + ((1 - wordFloor) * wordWeight) / (saturation + wordWeight)
          : (scratch.soft[doc] ?? 0)
      if (isIn[doc] === 0) {
        isIn[doc] = 1
        all.push(doc)
      }
      total[doc] = (total[doc] ?? 0) + idf * share
      if (!optional) covered[doc] = (covered[doc] ?? 0) + idf * (wordWeight > 0 ? 1 : 0.6)
      scratch.word[doc] = 0
      scratch.soft[doc] = 0
      scratch.seen[doc] = 0
    }
  }
  let best = 0
  for (const doc of all) {
    const share = full > 0 ? Math.min(1, (covered[doc] ?? 0) / full) : 1
    const score = (total[doc] ?? 0) * (0.35 + 0.65 * share)
    total[doc] = score
    if (score > best) best = score
  }
  if (gentle) {
    for (const [doc, document] of index.documents.entries()) {
      const worth = relief[document.type]
      if (worth === undefined) continue
      if (isIn[doc] === 0) {
        isIn[doc] = 1
        all.push(doc)
      }
      total[doc] = (total[doc] ?? 0) + worth * Math.max(1, full)
      best = Math.max(best, total[doc] ?? 0)
    }
  }
  const least = best * cutShare(Math.max(1, terms.filter((term) => !term.optional).length))
  const matched = emptyBitmap(size)
  const docs: number[] = []
  for (const doc of all) {
    if ((total[doc] ?? 0) < least) continue
    setBit(matched, doc)
    docs.push(doc)
  }
  return { matched, score: total, docs, terms, full }
}

/** How fully the words of the query and one name or lay phrase of the document are each other, 0 to 1, and which. */
export function phraseFit(index: SearchIndex, doc: number, lang: Language, terms: readonly Term[]): { fit: number; name: boolean; forms: readonly number[] } {
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
