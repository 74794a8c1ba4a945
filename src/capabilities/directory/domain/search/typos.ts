import { createChains, noMore } from './growing.ts'
import type { Chains } from './growing.ts'
import { eachByKey } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'

/** Whether one insertion, deletion, substitution or swap of neighbours turns one word into the other. */
export function withinOneEdit(a: string, b: string): boolean {
  const long = a.length >= b.length ? a : b
  const short = a.length >= b.length ? b : a
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && long.charCodeAt(at) === short.charCodeAt(at)) at++
  if (long.length !== short.length) return sameFrom(long, at + 1, short, at)
  if (at >= short.length - 1) return true
  if (sameFrom(long, at + 1, short, at + 1)) return true
  return (
    long.charCodeAt(at) === short.charCodeAt(at + 1) &&
    long.charCodeAt(at + 1) === short.charCodeAt(at) &&
    sameFrom(long, at + 2, short, at + 2)
  )
}

function sameFrom(a: string, fromA: number, b: string, fromB: number): boolean {
  for (let i = fromA, j = fromB; i < a.length; i++, j++) if (a.charCodeAt(i) !== b.charCodeAt(j)) return false
  return true
}

const drawers = 1 << 16

/** A number for the piece of a word from `from` to `to`, the word's length and which half it is. */
function drawerOf(word: string, from: number, to: number, length: number, right: number): number {
  let hash = 2_166_136_261 ^ (length * 2 + right)
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 16_777_619)
  return (hash ^ (hash >>> 15)) & (drawers - 1)
}

/**
 * Words by their two halves: one slip leaves one of them whole (a swap over the middle is looked up by itself), so
 * two small drawers hold every word that is one slip away.
 */
type Halves = { readonly chains: Chains; readonly textOf: (number: number) => string }

const createHalves = (textOf: (number: number) => string): Halves => ({ chains: createChains(), textOf })

function file(halves: Halves, word: string, number: number): void {
  const middle = word.length >>> 1
  halves.chains.add(drawerOf(word, 0, middle, word.length, 0), number)
  halves.chains.add(drawerOf(word, middle, word.length, word.length, 1), number)
}

function eachNear(halves: Halves, word: string, take: (number: number, text: string) => void): void {
  const look = (drawer: number): void => {
    const { chains } = halves
    for (let at = chains.head(drawer); at !== noMore; at = chains.next(at)) {
      const number = chains.valueAt(at)
      const text = halves.textOf(number)
      if (withinOneEdit(word, text)) take(number, text)
    }
  }
  for (let length = word.length - 1; length <= word.length + 1; length++) {
    const middle = length >>> 1
    look(drawerOf(word, 0, middle, length, 0))
    look(drawerOf(word, word.length - (length - middle), word.length, length, 1))
  }
  const middle = word.length >>> 1
  if (middle === 0) return
  const swapped =
    word.slice(0, middle - 1) + word.charAt(middle) + word.charAt(middle - 1) + word.slice(middle + 1)
  look(drawerOf(swapped, 0, middle, word.length, 0))
}

export type Speller = {
  readonly lexicon: Lexicon
  readonly words: Halves
  readonly keys: Halves
  /** Takes in the forms from number `from` on that belong to its language, and the keys that came with them. */
  readonly addWord: (word: string, form: number) => void
  /** Long words by their first letter and their length. */
  readonly byLength: (letter: string, length: number) => readonly number[]
}

const isSpelled = (text: string): boolean => text.length >= 3 && !text.startsWith('v:') && !text.includes('=')

export function createSpeller(lexicon: Lexicon, textOf: (form: number) => string): Speller {
  const words = createHalves(textOf)
  const keys = createHalves((key) => lexicon.keyTexts[key] ?? '')
  let filed = 0
  const lengths = new Map<string, number[]>()
  return {
    byLength: (letter, length) => lengths.get(`${letter}${length}`) ?? [],
    lexicon,
    words,
    keys,
    addWord: (word, form) => {
      if (isSpelled(word)) file(words, word, form)
      if (word.length >= shortestTwice - 2) {
        const name = `${word.charAt(0)}${word.length}`
        const list = lengths.get(name)
        if (list === undefined) lengths.set(name, [form])
        else list.push(form)
      }
      for (; filed < lexicon.keyTexts.length; filed++) {
        const key = lexicon.keyTexts[filed] ?? ''
        if (key.length >= shortestStem - 1 && isSpelled(key)) file(keys, key, filed)
      }
    },
  }
}

const shortestTypo = 4
const shortestStem = 6

/** The forms one slip of the fingers away; an inflected word is compared by its stem too. */
export function reachMisspelt(speller: Speller, word: string): Map<number, number> {
  const found = new Map<number, number>()
  if (word.length < shortestTypo) return found
  const { lexicon } = speller
  const take = (form: number, sure: number): void => {
    if ((found.get(form) ?? 0) < sure) found.set(form, sure)
  }
  const sureOf = (candidate: string, from: string): number =>
    candidate.charAt(0) === from.charAt(0) ? 0.9 : 0.6
  eachNear(speller.words, word, (form, candidate) => {
    if (word.length < 6 && candidate.charAt(0) !== word.charAt(0)) return
    const sure = sureOf(candidate, word)
    take(form, sure)
    for (const reading of lexicon.analyser.readings(lexicon.lang, candidate)) {
      if (reading.sure < 0.9) continue
      eachByKey(lexicon, reading.key, (reached, its) => take(reached, 0.9 * sure * its))
    }
  })
  for (const reading of lexicon.analyser.readings(lexicon.lang, word)) {
    if (reading.key.length < shortestStem || reading.sure < 0.8) continue
    eachNear(speller.keys, reading.key, (_number, key) => {
      const sure = sureOf(key, reading.key) * reading.sure * 0.95
      eachByKey(lexicon, key, (form, its) => take(form, sure * its))
    })
  }
  return found
}

const shortestTwice = 9

/** Two slips in a long word that nothing else explains: words of the same beginning are gone through one by one. */
export function reachTwiceMisspelt(speller: Speller, word: string): Map<number, number> {
  const found = new Map<number, number>()
  if (word.length < shortestTwice) return found
  for (let length = word.length - 2; length <= word.length + 2; length++) {
    for (const form of speller.byLength(word.charAt(0), length)) {
      if (withinTwoEdits(word, speller.words.textOf(form))) found.set(form, 0.7)
    }
  }
  return found
}

/** Whether at most two insertions, deletions or substitutions lie between the words. */
function withinTwoEdits(a: string, b: string): boolean {
  const far = 3
  let row = Array.from({ length: b.length + 1 }, (_none, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1
      const edits =
        Math.abs(i - j) >= far
          ? far
          : Math.min((row[j - 1] ?? far) + same, (row[j] ?? far) + 1, (next[j - 1] ?? far) + 1)
      next.push(edits)
      least = Math.min(least, edits)
    }
    if (least >= far) return false
    row = next
  }
  return (row[b.length] ?? far) < far
}

/** The forms an unknown word begins with: a derivation, a slip in the ending, or a compound with an unknown end. */
export function reachBeginning(speller: Speller, word: string): Map<number, number> {
  const found = new Map<number, number>()
  const { lexicon } = speller
  const take = (form: number, sure: number): void => {
    if ((found.get(form) ?? 0) < sure) found.set(form, sure)
  }
  for (let length = word.length; length >= 5 && found.size === 0; length--) {
    const enough = length >= word.length * 0.65 || (length >= 7 && length >= word.length * 0.4)
    if (!enough) continue
    const beginning = word.slice(0, length)
    eachByKey(lexicon, beginning, (form, sure) => take(form, (sure * length) / word.length))
    const spelled = lexicon.forms.get(beginning)
    if (spelled !== undefined) take(spelled, length / word.length)
  }
  return found
}
