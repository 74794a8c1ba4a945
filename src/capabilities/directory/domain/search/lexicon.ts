import type { Language } from '#platform/text.ts'
import { fold, hasNordic } from './analyse.ts'
import type { Reading } from './analyse.ts'
import { splitCompound } from './compounds.ts'
import type { Part } from './compounds.ts'
import { englishReadings } from './english.ts'
import { finnishReadings } from './finnish.ts'
import { createChains, noMore } from './growing.ts'
import type { Chains } from './growing.ts'
import { swedishReadings } from './swedish.ts'

/** How words are taken apart: by our own rules, or better where a dictionary is installed (ADR-0020). */
export type Analyser = {
  readonly readings: (lang: Language, word: string) => readonly Reading[]
  /** The parts of a compound where the dictionary knows them; null when it does not know the word. */
  readonly parts: (lang: Language, word: string) => readonly Part[] | null
}

const readers: Readonly<Record<Language, (word: string) => readonly Reading[]>> = {
  fi: finnishReadings,
  sv: swedishReadings,
  en: englishReadings,
}

export const readingsIn = (lang: Language, word: string): readonly Reading[] => readers[lang](word)

/** The same words come again and again, in one search and from search to search. */
const remembered = 20_000

export function remembering(
  read: (lang: Language, word: string) => readonly Reading[],
): (lang: Language, word: string) => readonly Reading[] {
  const known: Readonly<Record<Language, Map<string, readonly Reading[]>>> = {
    fi: new Map(),
    sv: new Map(),
    en: new Map(),
  }
  return (lang, word) => {
    const mine = known[lang]
    const ready = mine.get(word)
    if (ready !== undefined) return ready
    const made = read(lang, word)
    if (mine.size >= remembered) mine.clear()
    mine.set(word, made)
    return made
  }
}

export const ownAnalyser: Analyser = { readings: remembering(readingsIn), parts: () => null }

/** The vocabulary of one language: which word forms stand in the documents, and by which keys they are reached. */
export type Lexicon = {
  readonly lang: Language
  readonly analyser: Analyser
  readonly forms: ReadonlyMap<string, number>
  /** Keys by number, and the number of a key. */
  readonly keys: ReadonlyMap<string, number>
  readonly keyTexts: readonly string[]
  /** By key: the forms that may be read so, packed with how sure that is. */
  readonly byKey: Chains
  /** By key: the forms that hold it as a part of a longer word. */
  readonly byPart: Chains
  /** Keys with å, ä or ö under the spelling without them. */
  readonly folded: ReadonlyMap<string, readonly string[]>
  /** Takes in a form that stands in `forms`: its readings, and later, when all are in, its parts. */
  readonly addReadings: (word: string, form: number) => void
  readonly addParts: (word: string, form: number) => void
}

const sureSteps = 250
const pack = (form: number, sure: number): number => form * 256 + Math.round(sure * sureSteps)
const formOf = (packed: number): number => packed >>> 8
const sureOf = (packed: number): number => (packed & 255) / sureSteps

/** A vocabulary over a table of forms that others fill. */
export function createLexicon(
  lang: Language,
  forms: ReadonlyMap<string, number>,
  analyser: Analyser,
): Lexicon {
  const keys = new Map<string, number>()
  const keyTexts: string[] = []
  const byKey = createChains()
  const byPart = createChains()
  const folded = new Map<string, string[]>()
  const numberOf = (key: string): number => {
    const known = keys.get(key)
    if (known !== undefined) return known
    const number = keyTexts.push(key) - 1
    keys.set(key, number)
    if (hasNordic(key)) {
      const plain = fold(key)
      const list = folded.get(plain)
      if (list === undefined) folded.set(plain, [key])
      else list.push(key)
    }
    return number
  }
  const isRead = (word: string): boolean =>
    forms.has(word) ||
    analyser
      .readings(lang, word)
      .some(
        (reading) =>
          reading.sure > 0.9 && byKey.head(keys.get(reading.key) ?? Number.MAX_SAFE_INTEGER) !== noMore,
      )
  return {
    lang,
    analyser,
    forms,
    keys,
    keyTexts,
    byKey,
    byPart,
    folded,
    addReadings: (word, form) => {
      for (const reading of analyser.readings(lang, word))
        byKey.add(numberOf(reading.key), pack(form, reading.sure))
    },
    addParts: (word, form) => {
      if (lang === 'en') return
      const parts = analyser.parts(lang, word) ?? splitCompound(lang, word, (part) => forms.has(part), isRead)
      if (parts === null) return
      const seen = new Set<string>(analyser.readings(lang, word).map((reading) => reading.key))
      for (const [at, part] of parts.entries()) {
        for (const spelled of part.spellings) {
          for (const reading of analyser.readings(lang, spelled)) {
            if (reading.sure < 0.9 || seen.has(reading.key)) continue
            seen.add(reading.key)
            byPart.add(numberOf(reading.key), pack(form, reading.sure * (at === parts.length - 1 ? 1 : 0.7)))
          }
        }
      }
    },
  }
}

/** Whether some word form of the documents may be read as this key. */
export const holdsKey = (lexicon: Lexicon, key: string): boolean => {
  const number = lexicon.keys.get(key)
  return number !== undefined && lexicon.byKey.head(number) !== noMore
}

/** Whether the documents hold the word in some form, at least so surely. */
export function knows(lexicon: Lexicon, word: string, least: number): boolean {
  if (lexicon.forms.has(word)) return true
  const plain = !hasNordic(word)
  for (const { key, sure } of lexicon.analyser.readings(lexicon.lang, word)) {
    if (sure * 0.97 < least) continue
    if (holdsSurely(lexicon, key, least / 0.97)) return true
    if (!plain || sure * 0.85 < least) continue
    for (const nordic of lexicon.folded.get(key) ?? [])
      if (holdsSurely(lexicon, nordic, least / 0.85)) return true
  }
  return false
}

function holdsSurely(lexicon: Lexicon, key: string, least: number): boolean {
  const number = lexicon.keys.get(key)
  if (number === undefined) return false
  for (let at = lexicon.byKey.head(number); at !== noMore; at = lexicon.byKey.next(at))
    if (sureOf(lexicon.byKey.valueAt(at)) >= least) return true
  return false
}

type Take = (form: number, sure: number) => void

function eachOf(lexicon: Lexicon, chains: Chains, key: string, take: Take): void {
  const number = lexicon.keys.get(key)
  if (number === undefined) return
  for (let at = chains.head(number); at !== noMore; at = chains.next(at)) {
    const packed = chains.valueAt(at)
    take(formOf(packed), sureOf(packed))
  }
}

/** Every form that may be read as the key. */
export const eachByKey = (lexicon: Lexicon, key: string, take: Take): void =>
  eachOf(lexicon, lexicon.byKey, key, take)

const keepBest = (found: Map<number, number>, form: number, sure: number): void => {
  if ((found.get(form) ?? 0) < sure) found.set(form, sure)
}

/** The forms a word leads to as a whole word: itself surest, then its inflections, then its spelling without å ä ö. */
export function reachWord(lexicon: Lexicon, word: string): Map<number, number> {
  const found = new Map<number, number>()
  const itself = lexicon.forms.get(word)
  if (itself !== undefined) found.set(itself, 1)
  const readings = lexicon.analyser.readings(lexicon.lang, word)
  const plain = !hasNordic(word)
  for (const { key, sure } of readings) {
    eachByKey(lexicon, key, (form, its) => keepBest(found, form, 0.97 * Math.min(sure, its)))
    if (!plain) continue
    for (const nordic of lexicon.folded.get(key) ?? [])
      eachByKey(lexicon, nordic, (form, its) => keepBest(found, form, 0.85 * Math.min(sure, its)))
  }
  return found
}

/** The forms that hold the word inside a longer one. */
export function reachInside(lexicon: Lexicon, word: string): Map<number, number> {
  const found = new Map<number, number>()
  const take: Take = (form, sure) => keepBest(found, form, sure)
  for (const reading of lexicon.analyser.readings(lexicon.lang, word)) {
    if (reading.sure < 0.9) continue
    eachOf(lexicon, lexicon.byPart, reading.key, take)
    if (hasNordic(word)) continue
    for (const key of lexicon.folded.get(reading.key) ?? []) eachOf(lexicon, lexicon.byPart, key, take)
  }
  return found
}
