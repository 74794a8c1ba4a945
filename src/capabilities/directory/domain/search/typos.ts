import type { Lexicon } from './lexicon.ts'
import { readingsIn } from './lexicon.ts'

/** Whether one insertion, deletion, substitution or swap of neighbours turns one word into the other. */
export function withinOneEdit(a: string, b: string): boolean {
  const long = a.length >= b.length ? a : b
  const short = a.length >= b.length ? b : a
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && long.charCodeAt(at) === short.charCodeAt(at)) at++
  if (long.length !== short.length) return long.slice(at + 1) === short.slice(at)
  if (at >= short.length - 1) return true
  if (long.slice(at + 1) === short.slice(at + 1)) return true
  return (
    long.charCodeAt(at) === short.charCodeAt(at + 1) &&
    long.charCodeAt(at + 1) === short.charCodeAt(at) &&
    long.slice(at + 2) === short.slice(at + 2)
  )
}

type Buckets = {
  readonly words: ReadonlyMap<string, readonly string[]>
  readonly keys: ReadonlyMap<string, readonly string[]>
}

/** One edit leaves the first or the last letter in place, so both ends lead to the candidates. */
function bucketsOf(words: Iterable<string>): Map<string, string[]> {
  const buckets = new Map<string, string[]>()
  for (const word of words) {
    if (word.length < 3 || word.startsWith('v:') || word.includes('=')) continue
    for (const name of [
      `^${word.charAt(0)}${word.length}`,
      `${word.charAt(word.length - 1)}$${word.length}`,
    ]) {
      const bucket = buckets.get(name)
      if (bucket === undefined) buckets.set(name, [word])
      else bucket.push(word)
    }
  }
  return buckets
}

export type Speller = { readonly lexicon: Lexicon; readonly buckets: () => Buckets }

/** The speller of a vocabulary; its tables are made when the first misspelt word arrives. */
export function buildSpeller(lexicon: Lexicon): Speller {
  let made: Buckets | null = null
  return {
    lexicon,
    buckets: () => {
      made ??= { words: bucketsOf(lexicon.forms.keys()), keys: bucketsOf(lexicon.byKey.keys()) }
      return made
    },
  }
}

function near(buckets: ReadonlyMap<string, readonly string[]>, word: string): string[] {
  const found = new Set<string>()
  for (let length = word.length - 1; length <= word.length + 1; length++) {
    for (const name of [`^${word.charAt(0)}${length}`, `${word.charAt(word.length - 1)}$${length}`]) {
      for (const candidate of buckets.get(name) ?? [])
        if (withinOneEdit(word, candidate)) found.add(candidate)
    }
  }
  return [...found]
}

const shortestTypo = 4
const shortestStem = 6

/** The forms one slip of the fingers away; an inflected word is compared by its stem too. */
export function reachMisspelt(speller: Speller, word: string): Map<number, number> {
  const found = new Map<number, number>()
  if (word.length < shortestTypo) return found
  const { lexicon } = speller
  const { words, keys } = speller.buckets()
  const take = (form: number, sure: number): void => {
    if ((found.get(form) ?? 0) < sure) found.set(form, sure)
  }
  const sureOf = (candidate: string, from: string): number =>
    candidate.charAt(0) === from.charAt(0) ? 0.9 : 0.6
  for (const candidate of near(words, word)) {
    const form = lexicon.forms.get(candidate)
    if (word.length < 6 && candidate.charAt(0) !== word.charAt(0)) continue
    if (form !== undefined) take(form, sureOf(candidate, word))
    for (const reading of readingsIn(lexicon.lang, candidate)) {
      if (reading.sure < 0.9) continue
      for (const reached of lexicon.byKey.get(reading.key) ?? [])
        take(reached.form, 0.9 * sureOf(candidate, word) * reached.sure)
    }
  }
  for (const reading of readingsIn(lexicon.lang, word)) {
    if (reading.key.length < shortestStem || reading.sure < 0.8) continue
    for (const key of near(keys, reading.key)) {
      for (const reached of lexicon.byKey.get(key) ?? []) {
        take(reached.form, sureOf(key, reading.key) * reading.sure * reached.sure * 0.95)
      }
    }
  }
  return found
}

/** The forms an unknown word begins with: a derivation, a slip in the ending, or a compound with an unknown end. */
export function reachBeginning(speller: Speller, word: string): Map<number, number> {
  const found = new Map<number, number>()
  const { lexicon } = speller
  const { words, keys } = speller.buckets()
  const take = (form: number, sure: number): void => {
    if ((found.get(form) ?? 0) < sure) found.set(form, sure)
  }
  for (let length = word.length; length >= 5; length--) {
    const enough = length >= word.length * 0.65 || (length >= 7 && length >= word.length * 0.4)
    if (!enough) continue
    for (const key of keys.get(`^${word.charAt(0)}${length}`) ?? []) {
      if (!word.startsWith(key)) continue
      for (const reached of lexicon.byKey.get(key) ?? [])
        take(reached.form, (reached.sure * length) / word.length)
    }
    for (const spelled of words.get(`^${word.charAt(0)}${length}`) ?? []) {
      const form = word.startsWith(spelled) ? lexicon.forms.get(spelled) : undefined
      if (form !== undefined) take(form, length / word.length)
    }
    if (found.size > 0) break
  }
  return found
}
