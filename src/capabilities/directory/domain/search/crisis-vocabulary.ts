import { fold, hasNordic } from './analyse.ts'
import type { CrisisClass } from './model.ts'
import { withinOneEdit } from './typos.ts'

/** Named lists of words a pattern may call with `@name`; a list may call another. */
export type Groups = Readonly<Record<string, string>>

/** What one language says of danger: its word lists, its harmless idioms, and the phrases of each class. */
export type DangerWords = {
  readonly groups: Groups
  readonly idioms: string
  readonly crisis: Readonly<Record<CrisisClass, string>>
}

/**
 * Which words of a text belong to which lists. A list is words between bars: `x` the word itself, `x*` a beginning,
 * `*x` anywhere inside, `x~` a Finnish noun with any case and owner, `@name` a group, `-x*` an exception.
 * Long words forgive one slip, shorter ones a swap or a double letter, and all may be written without Nordic letters, save those that begin with `=`.
 */
export type Vocabulary = {
  /** The number of a list, the same for the same list. */
  readonly kindOf: (source: string, groups: Groups) => number
  readonly kindsOf: (token: string) => ReadonlySet<number>
}

type Slip = { readonly body: string; readonly open: boolean; readonly light: boolean; readonly kind: number }

const forgivingLightly = 5
const forgiving = 7
/** Single words are looked up once; a line that somebody typed is not kept. */
const remembered = 5_000
const forgivingRoot = 8
const shortestRoot = 2
const shortestFolded = 5
const finnishEnding = new RegExp(
  '^(?:[aäeioöuy]{0,2}(?:n|t|ss?[aä]?|st[aä]?|ll?[aäe]?|lt[aä]?|n[aä]|ksi?|tt?[aä]|h[aeiouyäö]n|den|tten|jen|seen|h[ie]n)?)' +
    '(?:ni|s|si|ns[aä]|mme|nne|[aäe]n)?(?:kin|k[aä][aä]n|k[oö]|h[aä]n|p[aä])?$',
)

function put<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/** Two neighbours swapped, or a letter doubled or left single: the slips that seldom make another word. */
function lightly(token: string, body: string): boolean {
  if (token === body) return true
  let at = 0
  while (at < body.length && token.charAt(at) === body.charAt(at)) at++
  if (token.length === body.length) {
    return (
      token.charAt(at) === body.charAt(at + 1) &&
      token.charAt(at + 1) === body.charAt(at) &&
      token.slice(at + 2) === body.slice(at + 2)
    )
  }
  const [long, short] = token.length > body.length ? [token, body] : [body, token]
  return long.charAt(at) === long.charAt(at - 1) && long.slice(at + 1) === short.slice(at)
}

function slips(token: string, { body, open, light }: Slip): boolean {
  const near = light ? lightly : withinOneEdit
  if (!open) return Math.abs(token.length - body.length) < 2 && near(token, body)
  for (let length = body.length - 1; length <= body.length + 1; length++) {
    if (length < forgivingLightly || length > token.length) continue
    if (near(token.slice(0, length), body)) return true
  }
  return false
}

const spellings = (body: string): readonly string[] => (hasNordic(body) ? [body, fold(body)] : [body])

export function buildVocabulary(): Vocabulary {
  const kinds = new Map<Groups, Map<string, number>>()
  const whole = new Map<string, number[]>()
  const starts = new Map<string, number[]>()
  const nouns = new Map<string, number[]>()
  const inside = new Map<string, number[]>()
  const forgiven = new Map<string, Slip[]>()
  const exceptions = new Map<number, { readonly body: string; readonly open: boolean }[]>()
  const includers: number[][] = [[]]
  const known = new Map<string, ReadonlySet<number>>()

  const takeTerm = (term: string, kind: number): void => {
    const except = term.startsWith('-')
    const exact = term.startsWith('=')
    const anywhere = term.startsWith('*')
    const open = term.endsWith('*')
    const body = term.replace(/^[-=*]|[*~]$/g, '')
    const unfolded = exact || ((open || anywhere) && body.length < shortestFolded)
    for (const spelled of unfolded ? [body] : spellings(body)) {
      if (except) put(exceptions, kind, { body: spelled, open })
      else if (anywhere) put(inside, spelled, kind)
      else if (open) put(starts, spelled, kind)
      else if (term.endsWith('~')) put(nouns, spelled, kind)
      else put(whole, spelled, kind)
    }
    if (body.length < forgivingLightly || except || exact || anywhere || term.endsWith('~')) return
    const light = body.length < (open ? forgivingRoot : forgiving)
    put(forgiven, body.charAt(0), { body, open, light, kind })
  }

  const kindOf = (source: string, groups: Groups): number => {
    const mine = kinds.get(groups) ?? new Map<string, number>()
    kinds.set(groups, mine)
    const before = mine.get(source)
    if (before !== undefined) return before
    const kind = includers.push([]) - 1
    known.clear()
    mine.set(source, kind)
    for (const term of source.split('|')) {
      if (!term.startsWith('@')) {
        takeTerm(term, kind)
        continue
      }
      const group = groups[term.slice(1)]
      if (group === undefined) throw new Error(`The pattern calls ${term}, which is no group`)
      includers[kindOf(group.trim().split(/\s+/).join('|'), groups)]?.push(kind)
    }
    return kind
  }

  const excepted = (token: string, kind: number): boolean =>
    exceptions.get(kind)?.some(({ body, open }) => (open ? token.startsWith(body) : token === body)) ?? false

  const work = (token: string): ReadonlySet<number> => {
    const found = new Set<number>(whole.get(token) ?? [])
    const add = (list: readonly number[] | undefined): void => list?.forEach((kind) => found.add(kind))
    for (let length = shortestRoot; length <= token.length; length++) {
      const root = token.slice(0, length)
      add(starts.get(root))
      const noun = nouns.get(root)
      if (noun !== undefined && finnishEnding.test(token.slice(length))) add(noun)
    }
    for (const [part, list] of inside) if (token.includes(part)) add(list)
    if (token.length >= forgivingLightly - 1) {
      for (const slip of forgiven.get(token.charAt(0)) ?? []) {
        if (!found.has(slip.kind) && slips(token, slip)) found.add(slip.kind)
      }
    }
    const all = new Set<number>()
    const take = (kind: number): void => {
      if (all.has(kind) || excepted(token, kind)) return
      all.add(kind)
      for (const includer of includers[kind] ?? []) take(includer)
    }
    for (const kind of found) take(kind)
    return all
  }

  const kindsOf = (token: string): ReadonlySet<number> => {
    const ready = known.get(token)
    if (ready !== undefined) return ready
    const made = work(token)
    if (known.size >= remembered) known.clear()
    known.set(token, made)
    return made
  }
  return { kindOf, kindsOf }
}
