/**
 * From text to words: what counts as one word, and when two spellings are one.
 * Everything here is independent of language; inflection lives in finnish.ts, swedish.ts and english.ts.
 */

/** One way to understand a word: the key under which all its forms meet, and how sure that is (1 is certain). */
export type Reading = { readonly key: string; readonly sure: number; readonly ending: string }

const foreign = /[^\x00-\x7fåäö]/u
const foreignAll = /[^\x00-\x7fåäö]/gu
const nordic: Readonly<Record<string, string>> = {
  ø: 'ö',
  æ: 'ä',
  ü: 'u',
  '’': "'",
  '‘': "'",
  '´': "'",
  ß: 'ss',
}

const plainLetter = (letter: string): string => nordic[letter] ?? letter.normalize('NFD').charAt(0)

/** Lower case, composed letters, å ä ö kept and other accents dropped, soft hyphens removed. */
export function normalise(text: string): string {
  const composed = text.normalize('NFC').toLowerCase()
  return foreign.test(composed)
    ? composed.replaceAll('\u00ad', '').replace(foreignAll, plainLetter)
    : composed
}

const folds: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o' }

/** The word as someone without a Nordic keyboard writes it. */
export const fold = (word: string): string => word.replace(/[åäö]/g, (letter) => folds[letter] ?? letter)

export const hasNordic = (word: string): boolean => /[åäö]/.test(word)

const wordPattern = /[\p{L}\p{N}]+(?:[':][\p{L}]+)*(?:-(?![\p{L}\p{N}]))?/gu
const singleQuotedTail = /(?:'s|:\p{L}+)$/u

/**
 * The words of a text in order. A word ending in a hyphen stands for a cut compound
 * ("kasvatus- ja perheneuvonta") and keeps its hyphen; see `completeCut`.
 */
export function tokenise(text: string): string[] {
  const found = normalise(text).match(wordPattern)
  if (found === null) return []
  for (let i = 0; i < found.length; i++) {
    const word = found[i] ?? ''
    if (word.includes("'") || word.includes(':'))
      found[i] = word.replace(singleQuotedTail, '').replaceAll("'", '')
  }
  return found
}

const conjunctions = new Set(['ja', 'tai', 'sekä', 'och', 'eller', 'samt', 'and', 'or'])

/** The word that lends its ending to a cut compound standing at `at`, or null when there is none. */
export function lenderOfCut(words: readonly string[], at: number): string | null {
  const word = words[at] ?? ''
  if (!word.endsWith('-')) return null
  for (let i = at + 1; i < Math.min(words.length, at + 5); i++) {
    const next = words[i] ?? ''
    if (next.endsWith('-') || conjunctions.has(next)) continue
    return next
  }
  return null
}

export const withoutCut = (word: string): string => (word.endsWith('-') ? word.slice(0, -1) : word)

/** A count or an age says nothing yet; a longer number is a name (112). */
export const isCount = (word: string): boolean => /^\p{N}{1,2}$/u.test(word)
