import { fold, hasNordic, tokenise } from './analyse.ts'
import { withinOneEdit } from './typos.ts'

/**
 * A small pattern language for everyday phrases. One line is one pattern:
 * `a|b c*` words in this order with at most three words between · `a & b` in any order within seven words ·
 * `x*` a beginning · `*x*` anywhere in a word · `@name` a group · `!x` never near this word. Words of seven letters or more forgive one slip.
 */
export type Pattern = {
  readonly ordered: boolean
  readonly parts: readonly Matcher[]
  readonly never: readonly Matcher[]
}
export type Groups = Readonly<Record<string, string>>

type Matcher = {
  readonly whole: ReadonlySet<string>
  readonly starts: readonly string[]
  readonly inside: readonly string[]
  readonly long: readonly string[]
}

export type Word = { readonly text: string; readonly at: number }

const mostBetween = 3
const window = 7
const neverWithin = 6
const forgiving = 7
const sentenceBreak = 2

function matcher(source: string, groups: Groups): Matcher {
  const whole = new Set<string>()
  const starts: string[] = []
  const inside: string[] = []
  const long: string[] = []
  const take = (one: string): void => {
    if (one.startsWith('@')) {
      for (const member of (groups[one.slice(1)] ?? '').trim().split(/\s+/)) take(member)
      return
    }
    const anywhere = one.startsWith('*')
    const body = one.replace(/^\*|\*$/g, '')
    for (const spelled of hasNordic(body) ? [body, fold(body)] : [body]) {
      if (anywhere) inside.push(spelled)
      else if (one.endsWith('*')) starts.push(spelled)
      else whole.add(spelled)
    }
    if (body.length >= forgiving && !anywhere) long.push(one)
  }
  for (const one of source.split('|')) take(one)
  return { whole, starts, inside, long }
}

/** Reads pattern lines; an unknown group matches nothing. */
export function patterns(lines: string, groups: Groups): readonly Pattern[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const pieces = line.split(/\s+/)
      const parts = pieces.filter((piece) => piece !== '&' && !piece.startsWith('!'))
      const never = pieces.filter((piece) => piece.startsWith('!')).map((piece) => piece.slice(1))
      return {
        ordered: !pieces.includes('&'),
        parts: parts.map((part) => matcher(part, groups)),
        never: never.map((part) => matcher(part, groups)),
      }
    })
}

function forgives(token: string, pattern: string): boolean {
  if (token.length < forgiving - 1) return false
  if (!pattern.endsWith('*')) return token.charAt(0) === pattern.charAt(0) && withinOneEdit(token, pattern)
  const body = pattern.slice(0, -1)
  if (token.charAt(0) !== body.charAt(0)) return false
  for (let length = body.length - 1; length <= body.length + 1; length++) {
    if (length <= token.length && withinOneEdit(token.slice(0, length), body)) return true
  }
  return false
}

function matches(matcher: Matcher, token: string): boolean {
  if (matcher.whole.has(token)) return true
  for (const start of matcher.starts) if (token.startsWith(start)) return true
  for (const part of matcher.inside) if (token.includes(part)) return true
  for (const long of matcher.long) if (forgives(token, long)) return true
  return false
}

/** The words of a text with their places; a full stop keeps the words on its two sides further apart. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let at = 0
  for (const sentence of text.split(/[.!?;\n]+/)) {
    for (const token of tokenise(sentence)) words.push({ text: token.replace(/-$/, ''), at: at++ })
    at += sentenceBreak
  }
  return words
}

/** The places of a pattern's words in the text, or null when it is not there. */
function placed(pattern: Pattern, words: readonly Word[], between: number): readonly Word[] | null {
  const hits = pattern.parts.map((part) => words.filter((word) => matches(part, word.text)))
  if (hits.some((list) => list.length === 0)) return null
  const from = (part: number, chosen: readonly Word[]): readonly Word[] | null => {
    if (part === hits.length) return chosen
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
  const found = from(0, [])
  if (found === null) return null
  const low = Math.min(...found.map((word) => word.at)) - neverWithin
  const high = Math.max(...found.map((word) => word.at)) + neverWithin
  const near = words.filter((word) => word.at >= low && word.at <= high && !found.includes(word))
  return pattern.never.some((never) => near.some((word) => matches(never, word.text))) ? null : found
}

export const holdsAny = (list: readonly Pattern[], words: readonly Word[]): boolean =>
  list.some((pattern) => placed(pattern, words, mostBetween) !== null)

/** The words without those that belong to a harmless idiom. */
export function withoutIdioms(list: readonly Pattern[], words: readonly Word[]): Word[] {
  let left = [...words]
  for (const pattern of list) {
    for (let found = placed(pattern, left, 1); found !== null; found = placed(pattern, left, 1)) {
      const gone = found
      left = left.filter((word) => !gone.includes(word))
    }
  }
  return left
}
