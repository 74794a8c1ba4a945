import { languages, type Language } from '#platform/text.ts'
import { splitCompound } from './compounds.ts'
import type { Kind, Reach, SearchIndex, Way } from './search-index.ts'
import { holdsKey, knows, reachInside, reachWord } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'
import { postingCount } from './postings.ts'
import { stopWords } from './stopwords.ts'
import { reachBeginning, reachMisspelt, reachTwiceMisspelt } from './typos.ts'

const otherLanguage = 0.8
const topic = 1.4
/** A shorter misspelt word looks like too many words of the other languages. */
const longWord = 7

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
function partsOf(lexicon: Lexicon, word: string): readonly string[] {
  const { lang, forms, analyser } = lexicon
  if (lang === 'en') return []
  const isRead = (part: string, least: number): boolean =>
    forms.has(part) ||
    analyser.readings(lang, part).some((reading) => reading.sure > least && holdsKey(lexicon, reading.key))
  const parts =
    analyser.parts(lang, word) ??
    splitCompound(
      lang,
      word,
      (part) => isRead(part, 0.98),
      (part) => isRead(part, 0.9),
    )
  return parts?.map((part) => part.spellings[0] ?? part.text) ?? []
}

/** How many documents and profiles hold a form, roughly: a profile stands for all of its documents. */
function heldBy(index: SearchIndex, form: number): number {
  let held = postingCount(index.postings, form)
  const { start, owners, late } = index.profiles.postings
  const from = start[form] ?? 0
  const end = start[form + 1] ?? from
  for (let at = from; at < end; at++) held += index.profiles.list[owners[at] ?? 0]?.live ?? 0
  const list = late.get(form) ?? []
  for (let at = 0; at < list.length; at += 2) held += index.profiles.list[list[at] ?? 0]?.live ?? 0
  return held
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
  const reached = parts.map((part, at) => {
    const forms = reachWord(lexicon, part)
    let held = 1
    for (const form of forms.keys()) held += heldBy(index, form)
    return {
      part,
      forms,
      rarity: Math.log(1 + index.live / held) * (at < parts.length - 1 ? topic : 1),
    }
  })
  const sum = reached.reduce((total, one) => total + one.rarity, 0)
  for (const { part, forms, rarity } of reached) {
    addSoft(into, 'inside', forms, (0.9 * rarity) / sum)
    addSoft(into, 'inside', reachInside(lexicon, part), (0.5 * rarity) / sum)
  }
}

const shortestTail = 5

/** The longest known word at the end of a compound whose beginning nobody knows: "somekiusaaminen" is about "kiusaaminen". */
function addTail(index: SearchIndex, lexicon: Lexicon, word: string, into: Map<number, Way>): void {
  if (lexicon.lang === 'en') return
  for (let at = 3; at <= word.length - shortestTail; at++) {
    const tail = word.slice(at)
    if (!knows(lexicon, tail, 0.9)) continue
    addParts(index, lexicon, [tail], into)
    return
  }
}

/** As a whole word, but not by way of a stop word: "mitään" does not lead to every "miten". */
function reachSaying(index: SearchIndex, lang: Language, word: string): Map<number, number> {
  const forms = reachWord(index.forms.lexicons[lang], word)
  for (const form of forms.keys()) {
    const spelled = index.forms.words[form] ?? ''
    if (spelled !== word && stopWords[lang].has(spelled)) forms.delete(form)
  }
  return forms
}

function work(index: SearchIndex, word: string, lang: Language, known: boolean): Reach {
  const { lexicons, spellers } = index.forms
  const whole = new Map<number, number>()
  const soft = new Map<number, Way>()
  for (const [form, sure] of reachSaying(index, lang, word)) whole.set(form, sure)
  const familiar = whole.size > 0
  for (const one of languages) {
    if (one === lang) continue
    const forms = reachSaying(index, one, word)
    // A word of the query's own language is not also taken for its look-alike in another.
    if (familiar) addSoft(soft, 'akin', forms, otherLanguage)
    else for (const [form, sure] of forms) whole.set(form, sure * otherLanguage)
  }
  for (const one of languages)
    addSoft(soft, 'inside', reachInside(lexicons[one], word), one === lang ? 1 : otherLanguage)
  for (const form of whole.keys()) {
    for (const other of index.sameName.get(form) ?? []) addSoft(soft, 'same', new Map([[other, 1]]), 1)
  }
  // A word the vocabulary knows is no misspelling of another.
  if (whole.size === 0 && !known) {
    for (const one of languages) {
      if (one !== lang && word.length < longWord) continue
      addSoft(soft, 'typo', reachMisspelt(spellers[one], word), one === lang ? 1 : otherLanguage * 0.8)
    }
    if (soft.size === 0) addSoft(soft, 'typo', reachBeginning(spellers[lang], word), 0.6)
    for (const one of languages) {
      if (one !== lang && soft.size > 0) continue
      addParts(index, lexicons[one], partsOf(lexicons[one], word), soft)
    }
    if (soft.size === 0) addTail(index, lexicons[lang], word, soft)
    if (soft.size === 0) addSoft(soft, 'typo', reachTwiceMisspelt(spellers[lang], word), 0.6)
  }
  for (const form of whole.keys()) soft.delete(form)
  return { whole, soft }
}

/** As many words as are remembered between searches; all are forgotten when a listing changes. */
const remembered = 5_000

/**
 * Every way from a typed word into the documents; likenesses are tried only when the word itself is not there and
 * the vocabulary does not know it either.
 */
export function reach(index: SearchIndex, word: string, lang: Language, known: boolean): Reach {
  const name = `${lang}${known ? '+' : ' '}${word}`
  const ready = index.reached.get(name)
  if (ready !== undefined) return ready
  const found = work(index, word, lang, known)
  if (index.reached.size >= remembered) index.reached.clear()
  index.reached.set(name, found)
  return found
}
