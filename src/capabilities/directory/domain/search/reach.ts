import type { Language } from '#platform/text.ts'
import { splitCompound } from './compounds.ts'
import type { SearchIndex } from './index.ts'
import { searchLanguages } from './interpret.ts'
import { reachInside, reachWord, readingsIn } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'
import { reachRelated } from './related.ts'
import { stopWords } from './stopwords.ts'
import { reachBeginning, reachMisspelt } from './typos.ts'

/** How a word of the query led to a document. A word hit always weighs more than any of the others. */
export type Kind = 'word' | 'same' | 'inside' | 'typo' | 'akin'
export type Way = { readonly kind: Kind; readonly form: number; readonly sure: number }

const otherLanguage = 0.8
const topic = 1.4
/** A shorter misspelt word looks like too many words of the other languages. */
const longWord = 7

/** The word forms a typed word leads to: as the word itself, and by lesser ways. */
export type Reach = { readonly whole: Map<number, number>; readonly soft: Map<number, Way> }

function addSoft(
  into: Map<number, Way>,
  kind: Kind,
  forms: ReadonlyMap<number, number>,
  factor: number,
): void {
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
    (part) =>
      forms.has(part) ||
      readingsIn(lang, part).some((reading) => reading.sure > 0.98 && byKey.has(reading.key)),
    (part) =>
      forms.has(part) ||
      readingsIn(lang, part).some((reading) => reading.sure > 0.9 && byKey.has(reading.key)),
  )
  return parts?.map((part) => part.spellings[0] ?? part.text) ?? []
}

/**
 * The rarer a part of an unknown compound, the more it says: "ero" of "eroperhe" rather than "perhe".
 * The first parts name the matter, the last one often only its kind ("imetysohjaus", "päiväkotihakemus").
 */
function addParts(
  index: SearchIndex,
  lexicon: Lexicon,
  parts: readonly string[],
  into: Map<number, Way>,
): void {
  const { start } = index.postings
  const reached = parts.map((part, at) => {
    const forms = reachWord(lexicon, part)
    let held = 1
    for (const form of forms.keys()) held += (start[form + 1] ?? 0) - (start[form] ?? 0)
    return {
      part,
      forms,
      rarity: Math.log(1 + index.documents.length / held) * (at < parts.length - 1 ? topic : 1),
    }
  })
  const sum = reached.reduce((total, one) => total + one.rarity, 0)
  for (const { part, forms, rarity } of reached) {
    addSoft(into, 'inside', forms, (0.9 * rarity) / sum)
    addSoft(into, 'inside', reachInside(lexicon, part), (0.5 * rarity) / sum)
  }
}

/** As a whole word, but not by way of a stop word: "mitään" does not lead to every "miten". */
function reachSaying(index: SearchIndex, lang: Language, word: string): Map<number, number> {
  const forms = reachWord(index.lexicons[lang], word)
  for (const form of forms.keys()) {
    const spelled = index.words[form] ?? ''
    if (spelled !== word && stopWords[lang].has(spelled)) forms.delete(form)
  }
  return forms
}

/** Every way from a typed word into the documents; likenesses are tried only when the word itself is not there. */
export function reach(index: SearchIndex, word: string, lang: Language): Reach {
  const whole = new Map<number, number>()
  const soft = new Map<number, Way>()
  for (const [form, sure] of reachSaying(index, lang, word)) whole.set(form, sure)
  const familiar = whole.size > 0
  for (const one of searchLanguages) {
    if (one === lang) continue
    const forms = reachSaying(index, one, word)
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
    for (const other of index.sameName.get(form) ?? []) addSoft(soft, 'same', new Map([[other, 1]]), 1)
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
