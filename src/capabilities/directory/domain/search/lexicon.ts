import type { Language } from '#platform/text.ts'
import { fold, hasNordic } from './analyse.ts'
import type { Reading } from './analyse.ts'
import { splitCompound } from './compounds.ts'
import { englishReadings } from './english.ts'
import { finnishReadings } from './finnish.ts'
import { swedishReadings } from './swedish.ts'

/** A word form of the index reached from another word, with how sure the way is. */
export type Reached = { readonly form: number; readonly sure: number }

/** The vocabulary of one language: which word forms stand in the documents, and by which keys they are reached. */
export type Lexicon = {
  readonly lang: Language
  readonly forms: ReadonlyMap<string, number>
  readonly byKey: ReadonlyMap<string, readonly Reached[]>
  /** Forms that hold the key as a part of a longer word. */
  readonly byPart: ReadonlyMap<string, readonly Reached[]>
  /** Keys with å, ä or ö under the spelling without them. */
  readonly folded: ReadonlyMap<string, readonly string[]>
}

const readers: Readonly<Record<Language, (word: string) => readonly Reading[]>> = {
  fi: finnishReadings,
  sv: swedishReadings,
  en: englishReadings,
}

export const readingsIn = (lang: Language, word: string): readonly Reading[] => readers[lang](word)

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/** Builds the vocabulary of a language from the word forms its texts use. */
export function buildLexicon(lang: Language, forms: ReadonlyMap<string, number>): Lexicon {
  const byKey = new Map<string, Reached[]>()
  const read = new Map<string, readonly Reading[]>()
  for (const [word, form] of forms) {
    const readings = readingsIn(lang, word)
    read.set(word, readings)
    for (const reading of readings) push(byKey, reading.key, { form, sure: reading.sure })
  }
  const folded = new Map<string, string[]>()
  for (const key of byKey.keys()) if (hasNordic(key)) push(folded, fold(key), key)

  const byPart = new Map<string, Reached[]>()
  if (lang !== 'en') {
    const knows = (word: string): boolean => forms.has(word)
    const isHead = (word: string): boolean =>
      forms.has(word) ||
      readingsIn(lang, word).some((reading) => reading.sure > 0.9 && byKey.has(reading.key))
    for (const [word, form] of forms) {
      const parts = splitCompound(lang, word, knows, isHead)
      if (parts === null) continue
      const seen = new Set<string>((read.get(word) ?? []).map((reading) => reading.key))
      for (const [at, part] of parts.entries()) {
        for (const spelled of part.spellings) {
          for (const reading of readingsIn(lang, spelled)) {
            if (reading.sure < 0.9 || seen.has(reading.key)) continue
            seen.add(reading.key)
            push(byPart, reading.key, { form, sure: reading.sure * (at === parts.length - 1 ? 1 : 0.7) })
          }
        }
      }
    }
  }
  return { lang, forms, byKey, byPart, folded }
}

/** The forms a word leads to as a whole word: itself surest, then its inflections, then its spelling without å ä ö. */
export function reachWord(lexicon: Lexicon, word: string): Map<number, number> {
  const found = new Map<number, number>()
  const take = (form: number, sure: number): void => {
    if ((found.get(form) ?? 0) < sure) found.set(form, sure)
  }
  const itself = lexicon.forms.get(word)
  if (itself !== undefined) take(itself, 1)
  const readings = readingsIn(lexicon.lang, word)
  for (const reading of readings) {
    for (const reached of lexicon.byKey.get(reading.key) ?? []) {
      take(reached.form, 0.97 * Math.min(reading.sure, reached.sure))
    }
  }
  if (!hasNordic(word)) {
    for (const reading of readings) {
      for (const key of lexicon.folded.get(reading.key) ?? []) {
        for (const reached of lexicon.byKey.get(key) ?? [])
          take(reached.form, 0.85 * Math.min(reading.sure, reached.sure))
      }
    }
  }
  return found
}

/** The forms that hold the word inside a longer one. */
export function reachInside(lexicon: Lexicon, word: string): Map<number, number> {
  const found = new Map<number, number>()
  for (const reading of readingsIn(lexicon.lang, word)) {
    if (reading.sure < 0.9) continue
    const keys = [reading.key, ...(hasNordic(word) ? [] : (lexicon.folded.get(reading.key) ?? []))]
    for (const key of keys) {
      for (const reached of lexicon.byPart.get(key) ?? []) {
        if ((found.get(reached.form) ?? 0) < reached.sure) found.set(reached.form, reached.sure)
      }
    }
  }
  return found
}
