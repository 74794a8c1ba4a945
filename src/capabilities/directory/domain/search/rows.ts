import { languages, type Language } from '#platform/text.ts'
import { fold, hasNordic, tokenise } from './analyse.ts'
import type { FormTable } from './forms.ts'
import { reachWord } from './lexicon.ts'
import type { Analyser } from './lexicon.ts'
import { personsOf } from './persons.ts'
import { stopWords } from './stopwords.ts'

/**
 * What families say for one another ('same'), and what leads to kinds of service ('leads-to'). A row without a county
 * holds everywhere. Rows are kept in the database: a coordinator's row works from the moment it is saved.
 */
export type WordRow = {
  readonly id: string
  readonly county: string | null
  readonly kind: 'same' | 'leads-to'
  readonly fi: readonly string[]
  readonly sv: readonly string[]
  readonly en: readonly string[]
  /** 'key' or 'key/variant' of kinds of service. */
  readonly types: readonly string[]
  readonly because: string
}

type Said = {
  readonly row: WordRow
  readonly lang: Language
  readonly text: string
  /** How many words must be there. */
  readonly length: number
}

/** A word's place in a row: the phrase, which of its words, and how surely. */
const anotherPerson = 0.95
type Met = { readonly phrase: number; readonly bit: number; readonly sure: number }
const remembered = 5_000

/** A row that the words of a query speak of: with which of them, and how sure that is. */
export type RowHit = {
  readonly row: WordRow
  readonly text: string
  readonly words: readonly string[]
  readonly sure: number
}

export type Rows = {
  readonly match: (
    spoken: readonly string[],
    lang: Language,
    counties: readonly (string | null)[],
    /** The class of the person whose age was told. */
    person: string | null,
  ) => readonly RowHit[]
  /** The word forms of a 'same' row with how sure the way is. */
  readonly formsOf: (row: WordRow, forms: FormTable) => ReadonlyMap<number, number>
  readonly forgetForms: () => void
}

/** "Ei", "en", "inte", "doesn't": one word as far as meaning goes. */
const negations = new Set(
  'ei en et emme ette eivät eikä älä inte int ej icke aldrig not no dont doesnt didnt wont cant cannot isnt never'.split(
    ' ',
  ),
)
const negation = 'not'
const verbSure = 0.7
const otherLanguage = 0.8

/** A shorter word has no endings to take off: the "d" of "d-vitamiini". */
const shortestRead = 3

type KeySure = { readonly key: string; readonly sure: number }

function keysOfRowWord(analyser: Analyser, lang: Language, word: string): readonly string[] {
  if (negations.has(word)) return [negation]
  if (word.length < shortestRead) return [`as it is ${word}`]
  const keys = analyser
    .readings(lang, word)
    .filter(({ key, sure }) => sure >= 0.99 || key.startsWith('v:'))
    .map(({ key }) => `${lang}:${key}`)
  return [...new Set(keys.flatMap((key) => (hasNordic(key) ? [key, `plain ${fold(key)}`] : [key])))]
}

function keysOfTyped(analyser: Analyser, lang: Language, word: string): readonly KeySure[] {
  if (negations.has(word)) return [{ key: negation, sure: 1 }]
  if (word.length < shortestRead) return [{ key: `as it is ${word}`, sure: 1 }]
  const readings = analyser.readings(lang, word).filter(({ sure }) => sure >= verbSure)
  const keys = readings.map(({ key, sure }) => ({ key: `${lang}:${key}`, sure: Math.min(1, sure + 0.1) }))
  return hasNordic(word)
    ? keys
    : [...keys, ...keys.map(({ key, sure }) => ({ key: `plain ${key}`, sure: sure * 0.85 }))]
}

function wordsOf(lang: Language, text: string): readonly string[] {
  const words = tokenise(text)
  const telling = words.filter((word) => negations.has(word) || !stopWords[lang].has(word))
  // "Apua perheelle" is not just any family: a phrase that would come down to one word is taken as it stands.
  const few = telling.filter((word) => !negations.has(word)).length < 2
  return few && telling.length < words.length ? words : telling
}

/** A phrase of a row with the keys of each of its words. */
type Compiled = Said & { readonly keys: readonly (readonly string[])[] }

/** What was once read out of a row stays with it: when one row changes, the others are not read again. */
const compiled = new WeakMap<Analyser, WeakMap<WordRow, readonly Compiled[]>>()

const mostWords = 8

/** Reads the words of a row. */
export function compileRow(row: WordRow, analyser: Analyser): readonly Compiled[] {
  const mine = compiled.get(analyser) ?? new WeakMap<WordRow, readonly Compiled[]>()
  compiled.set(analyser, mine)
  const ready = mine.get(row)
  if (ready !== undefined) return ready
  const persons = personsOf(analyser)
  const made = languages.flatMap((lang) =>
    row[lang].flatMap((text): readonly Compiled[] => {
      const words = wordsOf(lang, text)
      if (words.length === 0 || words.length > mostWords) return []
      const keys = words.map((word) => [
        ...keysOfRowWord(analyser, lang, word),
        ...(words.length > 1 ? persons(lang, word).map((name) => `person ${name}`) : []),
      ])
      return [{ row, lang, text, length: words.length, keys }]
    }),
  )
  mine.set(row, made)
  return made
}

/** Binds rows to the words that lead to them. */
export function createRows(rows: readonly WordRow[], analyser: Analyser): Rows {
  const phrases: Said[] = []
  const byKey = new Map<string, { readonly phrase: number; readonly bit: number }[]>()
  const persons = personsOf(analyser)
  for (const row of rows) {
    for (const said of compileRow(row, analyser)) {
      const phrase = phrases.push(said) - 1
      for (const [at, keys] of said.keys.entries()) {
        for (const key of keys) {
          const list = byKey.get(key)
          const entry = { phrase, bit: 1 << at }
          if (list === undefined) byKey.set(key, [entry])
          else list.push(entry)
        }
      }
    }
  }
  const reached = new Map<WordRow, ReadonlyMap<number, number>>()
  const looked = new Map<string, readonly Met[]>()
  /** The places of a word in the rows, in any language. */
  const ofPerson = (name: string): readonly Met[] =>
    (byKey.get(`person ${name}`) ?? []).map(({ phrase, bit }) => ({ phrase, bit, sure: anotherPerson }))
  const lookUp = (word: string): readonly Met[] => {
    const ready = looked.get(word)
    if (ready !== undefined) return ready
    const found: Met[] = []
    for (const lang of languages) {
      for (const { key, sure } of keysOfTyped(analyser, lang, word))
        for (const { phrase, bit } of byKey.get(key) ?? []) found.push({ phrase, bit, sure })
      for (const name of persons(lang, word)) found.push(...ofPerson(name))
    }
    if (looked.size >= remembered) looked.clear()
    looked.set(word, found)
    return found
  }

  return {
    match: (spoken, lang, counties, person) => {
      const met = new Map<number, { bits: number; sure: number; words: Set<string> }>()
      const told = person === null ? [] : [{ word: '', places: ofPerson(person) }]
      for (const { word, places } of [
        ...spoken.map((one) => ({ word: one, places: lookUp(one) })),
        ...told,
      ]) {
        for (const { phrase, bit, sure } of places) {
          const said = phrases[phrase]
          if (said === undefined || !counties.includes(said.row.county)) continue
          const now = sure * (said.lang === lang ? 1 : otherLanguage)
          const old = met.get(phrase)
          if (old === undefined) met.set(phrase, { bits: bit, sure: now, words: new Set([word]) })
          else {
            if ((old.bits & bit) === 0) old.sure = Math.min(old.sure, now)
            else if (said.length === 1) old.sure = Math.max(old.sure, now)
            old.bits |= bit
            old.words.add(word)
          }
        }
      }
      const hits: RowHit[] = []
      for (const [phrase, { bits, sure, words }] of met) {
        const said = phrases[phrase]
        if (said === undefined || bits !== 2 ** said.length - 1) continue
        hits.push({ row: said.row, text: said.text, words: [...words], sure })
      }
      return hits
    },
    formsOf: (row, forms) => {
      const ready = reached.get(row)
      if (ready !== undefined) return ready
      const found = new Map<number, number>()
      for (const lang of languages) {
        for (const text of row[lang]) {
          const words = wordsOf(lang, text)
          const [word] = words
          // A phrase of several words is no word of the documents.
          if (word === undefined || words.length > 1) continue
          for (const [form, sure] of reachWord(forms.lexicons[lang], word))
            if (sure > 0.9 && (found.get(form) ?? 0) < sure) found.set(form, sure)
        }
      }
      reached.set(row, found)
      return found
    },
    forgetForms: () => reached.clear(),
  }
}
