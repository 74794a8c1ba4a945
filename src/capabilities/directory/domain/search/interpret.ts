import type { Language } from '#platform/text.ts'
import { isCount, lenderOfCut, tokenise, withoutCut } from './analyse.ts'
import { completeCut } from './compounds.ts'
import type { SearchIndex } from './index.ts'
import { reachWord } from './lexicon.ts'
import { findMisspeltPlace, findPlace } from './places.ts'
import type { FoundPlace } from './places.ts'
import { stopWords } from './stopwords.ts'

export const searchLanguages: readonly Language[] = ['fi', 'sv', 'en']

/** What a typed line means: its place, its language and the words that say which service is wanted. */
export type Interpretation = {
  readonly place: string | null
  readonly lang: Language
  readonly terms: readonly string[]
  /** All words without the place, stop words too: a lay phrase may be made of nothing else. */
  readonly spoken: readonly string[]
  /** Neighbouring words written together ("tal terapi", "perhe neuvola"), where that makes a known word. */
  readonly joined: readonly string[]
  readonly empty: boolean
}

const mostTerms = 24

function isKnown(index: SearchIndex, lang: Language, word: string): boolean {
  return index.lexicons[lang].forms.has(word)
}

/** The language most of the words belong to; the reader's own wins a tie. */
function guess(index: SearchIndex, words: readonly string[], reader: Language): Language {
  const points: Record<Language, number> = { fi: 0, sv: 0, en: 0 }
  points[reader] += 0.5
  for (const word of words) {
    for (const lang of searchLanguages) {
      if (stopWords[lang].has(word)) points[lang] += 1
      else if (isKnown(index, lang, word)) points[lang] += 1
    }
    if (word.includes('å')) points.sv += 0.5
  }
  return searchLanguages.reduce((best, lang) => (points[lang] > points[best] ? lang : best), reader)
}

function isStop(index: SearchIndex, word: string, lang: Language, reader: Language): boolean {
  if (stopWords[lang].has(word)) return true
  return stopWords[reader].has(word) && !isKnown(index, lang, word)
}

const prepositions = new Set([
  'i',
  'in',
  'på',
  'till',
  'från',
  'nära',
  'near',
  'at',
  'from',
  'kring',
  'around',
])

function withoutPlace(words: readonly string[], found: FoundPlace): string[] {
  const from = prepositions.has(words[found.from - 1] ?? '') ? found.from - 1 : found.from
  return [...words.slice(0, from), ...words.slice(found.to)]
}

/** A word of the documents in one of its forms; guesses at verbs do not make one. */
function isWord(index: SearchIndex, lang: Language, word: string): boolean {
  if (isKnown(index, lang, word)) return true
  for (const sure of reachWord(index.lexicons[lang], word).values()) if (sure > 0.8) return true
  return false
}

export function interpret(index: SearchIndex, q: string, reader: Language): Interpretation {
  const typed = tokenise(q)
  const words: string[] = []
  const typedLang = guess(index, typed.map(withoutCut), reader)
  for (const [at, word] of typed.entries()) {
    const lender = lenderOfCut(typed, at)
    words.push(
      (lender === null ? null : completeCut(typedLang, withoutCut(word), lender)) ?? withoutCut(word),
    )
  }
  const found = findPlace(index.places, words)
  let place = found?.code ?? null
  const rest = found === null ? words : withoutPlace(words, found)
  const lang = guess(index, rest, reader)

  const kept = rest.filter((word) => !isCount(word))
  let terms = [...new Set(kept.filter((word) => !isStop(index, word, lang, reader)))]
  if (place === null) {
    for (const word of terms) {
      if (searchLanguages.some((one) => reachWord(index.lexicons[one], word).size > 0)) continue
      place = findMisspeltPlace(index.places, word)
      if (place === null) continue
      terms = terms.filter((term) => term !== word)
      break
    }
  }
  if (terms.length === 0 && place === null) terms = [...new Set(kept)]

  const joined: string[] = []
  for (let at = 0; at + 1 < kept.length; at++) {
    const [one, next] = [kept[at] ?? '', kept[at + 1] ?? '']
    // A stop word is no half of a compound: "kan ta" does not ask for "kanta".
    if (isStop(index, one, lang, reader) || isStop(index, next, lang, reader)) continue
    const word = `${one}${next}`
    if (searchLanguages.some((each) => isWord(index, each, word))) joined.push(word)
  }
  return {
    place,
    lang,
    terms: terms.slice(0, mostTerms),
    spoken: rest,
    joined,
    empty: typed.length === 0 || (terms.length === 0 && place !== null),
  }
}
