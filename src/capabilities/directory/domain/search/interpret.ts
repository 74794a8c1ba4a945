import { weekday, helsinkiDate } from '#platform/dates.ts'
import { languages, type Language } from '#platform/text.ts'
import { findAges, withoutHalves } from './ages.ts'
import type { Ages } from './ages.ts'
import { isCount, lenderOfCut, tokenise, withoutCut } from './analyse.ts'
import { completeCut } from './compounds.ts'
import type { SearchIndex } from './search-index.ts'
import { knows } from './lexicon.ts'
import { findMisspeltPlace, findPlace } from './places.ts'
import type { FoundPlace } from './places.ts'
import { stopWords } from './stopwords.ts'
import { findTimes } from './times.ts'
import type { Times } from './times.ts'

/** What a typed line means: its place, its ages and times, its language and the words that say which service is wanted. */
export type Interpretation = {
  readonly place: string | null
  readonly ages: Ages | null
  readonly times: Times
  readonly lang: Language
  readonly terms: readonly string[]
  /** All words without place, age and time, stop words too: a lay phrase may be made of nothing else. */
  readonly spoken: readonly string[]
  /** Neighbouring words written together ("tal terapi", "perhe neuvola"), where that makes a known word. */
  readonly joined: readonly string[]
  /** Nothing is said about which service is wanted. */
  readonly empty: boolean
}

const mostTerms = 24

const isKnown = (index: SearchIndex, lang: Language, word: string): boolean =>
  index.forms.lexicons[lang].forms.has(word)

/** The language most of the words belong to; the reader's own wins a tie. */
function guess(index: SearchIndex, words: readonly string[], reader: Language): Language {
  const points: Record<Language, number> = { fi: 0, sv: 0, en: 0 }
  points[reader] += 0.5
  for (const word of words) {
    for (const lang of languages) {
      if (stopWords[lang].has(word)) points[lang] += 1
      else if (isKnown(index, lang, word)) points[lang] += 1
    }
    if (word.includes('å')) points.sv += 0.5
  }
  return languages.reduce((best, lang) => (points[lang] > points[best] ? lang : best), reader)
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

/** A postal code among the words stands for its municipality. */
function findPostcode(index: SearchIndex, words: readonly string[]): FoundPlace | null {
  for (const [at, word] of words.entries()) {
    const code = /^\d{5}$/.test(word) ? index.postcodes.get(word) : undefined
    if (code !== undefined) return { code, from: at, to: at + 1 }
  }
  return null
}

/** A word of the documents in one of its forms; guesses at verbs do not make one. */
const isWord = (index: SearchIndex, lang: Language, word: string): boolean =>
  knows(index.forms.lexicons[lang], word, 0.8)

function joinedWords(
  index: SearchIndex,
  kept: readonly string[],
  lang: Language,
  reader: Language,
): string[] {
  const joined: string[] = []
  for (let at = 0; at + 1 < kept.length; at++) {
    const [one, next] = [kept[at] ?? '', kept[at + 1] ?? '']
    // A stop word is no half of a compound: "kan ta" does not ask for "kanta".
    if (isStop(index, one, lang, reader) || isStop(index, next, lang, reader)) continue
    const word = `${one}${next}`
    if (isWord(index, lang, word) || (reader !== lang && isWord(index, reader, word))) joined.push(word)
  }
  return joined
}

/** The words of a line, cut compounds made whole. */
function wordsIn(index: SearchIndex, q: string, reader: Language): { words: string[]; lang: Language } {
  const typed = tokenise(withoutHalves(q))
  const lang = guess(index, typed.map(withoutCut), reader)
  const words = typed.map((word, at) => {
    const lender = lenderOfCut(typed, at)
    return (lender === null ? null : completeCut(lang, withoutCut(word), lender)) ?? withoutCut(word)
  })
  return { words, lang }
}

export function interpret(index: SearchIndex, q: string, reader: Language, now?: Date): Interpretation {
  const { words, lang: typedLang } = wordsIn(index, q, reader)
  const found = findPostcode(index, words) ?? findPlace(index.placeNames, words)
  let place = found?.code ?? null
  const placed = found === null ? words : withoutPlace(words, found)
  const aged = findAges(placed, typedLang)
  const timed = findTimes(aged.rest, now === undefined ? null : () => weekday(helsinkiDate(now)))
  const { rest } = timed
  const lang = rest.length === words.length ? typedLang : guess(index, rest, reader)

  const kept = rest.filter((word) => !isCount(word))
  let terms = [...new Set(kept.filter((word) => !isStop(index, word, lang, reader)))]
  if (place === null) {
    for (const word of terms) {
      if (languages.some((one) => knows(index.forms.lexicons[one], word, 0))) continue
      place = findMisspeltPlace(index.placeNames, word)
      if (place === null) continue
      terms = terms.filter((term) => term !== word)
      break
    }
  }
  const tells = place !== null || aged.ages !== null || timed.rest.length < aged.rest.length
  if (terms.length === 0 && !tells) terms = [...new Set(kept)]
  return {
    place,
    ages: aged.ages,
    times: timed.times,
    lang,
    terms: terms.slice(0, mostTerms),
    spoken: rest,
    joined: joinedWords(index, kept, lang, reader),
    empty: words.length === 0 || (terms.length === 0 && tells),
  }
}
