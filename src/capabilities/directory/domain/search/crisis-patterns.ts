import { tokenise } from './analyse.ts'
import type { Groups, Vocabulary } from './crisis-vocabulary.ts'

/**
 * A small pattern language for everyday phrases. One line is one pattern of word lists (`crisis-vocabulary.ts`):
 * `a b` in this order with at most three words between · `a & b` in any order within seven words · `!x` never near.
 */
export type Pattern = {
  /** Its place in the list: idioms are taken away in the order they are written in. */
  readonly number: number
  readonly ordered: boolean
  readonly parts: readonly number[]
  readonly never: readonly number[]
}

export type Word = { readonly at: number; readonly kinds: ReadonlySet<number> }

/** A text as its words; `present` are the lists any of its words belongs to. */
export type Read = { readonly words: readonly Word[]; readonly present: ReadonlySet<number> }

const mostBetween = 3
const idiomBetween = 1
const window = 7
const neverWithin = 6
const sentenceBreak = 3

export function patternsOf(vocabulary: Vocabulary, lines: string, groups: Groups): readonly Pattern[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, number) => {
      const pieces = line.split(/\s+/)
      if (pieces.some((piece) => piece.startsWith('-')))
        throw new Error(`An exception stands alone in: ${line}`)
      const kinds = (chosen: readonly string[]): number[] =>
        chosen.map((piece) => vocabulary.kindOf(piece, groups))
      return {
        number,
        ordered: !pieces.includes('&'),
        parts: kinds(pieces.filter((piece) => piece !== '&' && !piece.startsWith('!'))),
        never: kinds(pieces.filter((piece) => piece.startsWith('!')).map((piece) => piece.slice(1))),
      }
    })
}

/** "3-vuotias", "3 åring", "3 year old" as a subject: read as a toddler, whose blows are no danger. */
const toddler = /(?<![\p{L}\p{N}])[1-6][\s-]*(?:vuotias|v|åring(?:en)?|years?[\s-]*old)(?![\p{L}\p{N}])/giu

/** Reads a text; a full stop keeps the words on its two sides further apart. */
export function readText(vocabulary: Vocabulary, text: string): Read {
  const words: Word[] = []
  const present = new Set<number>()
  let at = 0
  for (const sentence of text.replace(toddler, 'taapero').split(/[.!?;\n]+/)) {
    for (const token of tokenise(sentence)) {
      const kinds = vocabulary.kindsOf(token.replace(/-$/, ''))
      for (const kind of kinds) present.add(kind)
      words.push({ at: at++, kinds })
    }
    at += sentenceBreak
  }
  return { words, present }
}

/** The places of a pattern's words in the text, or null when it is not there. */
function placed(pattern: Pattern, { words, present }: Read, between: number): readonly Word[] | null {
  if (!pattern.parts.every((part) => present.has(part))) return null
  const hits: (readonly Word[])[] = []
  for (const part of pattern.parts) {
    const list = words.filter((word) => word.kinds.has(part))
    if (list.length === 0) return null
    hits.push(list)
  }
  const allowed = (chosen: readonly Word[]): boolean => {
    if (pattern.never.length === 0) return true
    const low = Math.min(...chosen.map((word) => word.at)) - neverWithin
    const high = Math.max(...chosen.map((word) => word.at)) + neverWithin
    return !words.some(
      (word) =>
        word.at >= low &&
        word.at <= high &&
        !chosen.includes(word) &&
        pattern.never.some((never) => word.kinds.has(never)),
    )
  }
  const from = (part: number, chosen: readonly Word[]): readonly Word[] | null => {
    if (part === hits.length) return allowed(chosen) ? chosen : null
    for (const word of hits[part] ?? []) {
      if (chosen.includes(word)) continue
      const last = chosen[chosen.length - 1]
      if (pattern.ordered && last !== undefined && (word.at <= last.at || word.at - last.at > between + 1))
        continue
      if (!pattern.ordered && chosen.some((other) => Math.abs(other.at - word.at) > window)) continue
      const found = from(part + 1, [...chosen, word])
      if (found !== null) return found
    }
    return null
  }
  return from(0, [])
}

/** A list of patterns by the first word list of each: a text is held against those it can hold at all. */
const byFirst = new WeakMap<readonly Pattern[], ReadonlyMap<number, readonly Pattern[]>>()

function possible(list: readonly Pattern[], { present }: Read): readonly Pattern[] {
  let sorted = byFirst.get(list)
  if (sorted === undefined) {
    const made = new Map<number, Pattern[]>()
    for (const pattern of list) {
      const [first = -1] = pattern.parts
      const known = made.get(first)
      if (known === undefined) made.set(first, [pattern])
      else known.push(pattern)
    }
    sorted = made
    byFirst.set(list, made)
  }
  const found: Pattern[] = []
  for (const kind of present) for (const pattern of sorted.get(kind) ?? []) found.push(pattern)
  return found
}

export const holdsAny = (list: readonly Pattern[], read: Read): boolean =>
  possible(list, read).some((pattern) => placed(pattern, read, mostBetween) !== null)

/** The text without the words that belong to a harmless idiom. */
export function withoutIdioms(list: readonly Pattern[], read: Read): Read {
  let left = read
  for (const pattern of possible(list, read).toSorted((a, b) => a.number - b.number)) {
    for (let found = placed(pattern, left, idiomBetween); found !== null;) {
      const gone = found
      left = { words: left.words.filter((word) => !gone.includes(word)), present: left.present }
      found = placed(pattern, left, idiomBetween)
    }
  }
  return left
}
