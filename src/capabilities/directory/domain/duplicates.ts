import type { Localized } from '#platform/text.ts'
import {
  bareAddress,
  bareWeb,
  dialled,
  folded,
  likeness,
  nameLikeness,
  stemOf,
  tellingStems,
} from './alike.ts'

/** What telling two listings apart needs of each. */
export type Candidate = {
  readonly id: string
  readonly county: string
  readonly type: string
  readonly variant: string
  readonly organisation: string
  readonly organisationName: Localized
  /** Its own name, or its kind's. */
  readonly name: Localized
  readonly phone: string | null
  readonly web: string | null
  readonly municipalities: readonly string[]
  readonly places: readonly {
    readonly site: string
    readonly municipality: string
    readonly name: Localized
    readonly address: Localized
  }[]
}

export const duplicateSigns = [
  'same-kind',
  'same-name',
  'like-name',
  'same-organisation',
  'like-organisation',
  'same-place',
  'same-address',
  'same-municipality',
  'same-phone',
  'same-web',
  'other-kind',
  'other-name',
  'other-address',
  'other-place',
] as const
export type DuplicateSign = (typeof duplicateSigns)[number]

/** Two listings that look like one, and every sign that speaks for or against it, with its points. */
export type Pair = {
  readonly one: string
  readonly other: string
  readonly score: number
  readonly signs: readonly { readonly sign: DuplicateSign; readonly points: number }[]
}

const points: Readonly<Record<DuplicateSign, number>> = {
  'same-kind': 20,
  'same-name': 35,
  'like-name': 20,
  'same-organisation': 10,
  'like-organisation': 5,
  'same-place': 25,
  'same-address': 25,
  'same-municipality': 10,
  'same-phone': 15,
  'same-web': 10,
  'other-kind': -25,
  'other-name': -30,
  'other-address': -10,
  'other-place': -45,
}

/** From how many points on a pair is shown. */
export const enough = 65
const sameName = 0.92
const likeName = 0.6
/** A number behind which so many listings stand is a switchboard's, and tells nothing. */
const fewestOfSwitchboard = 5
/** In a block larger than this, only listings with a telling word in common are laid side by side. */
const mostInBlock = 12
/** And no listing is compared with more than so many. */
const mostPartners = 60

type Prepared = {
  readonly candidate: Candidate
  readonly phone: string | null
  readonly web: string | null
  readonly stems: readonly string[]
  readonly municipalities: ReadonlySet<string>
  readonly sites: ReadonlySet<string>
  readonly addresses: readonly string[]
}

const switchboards = (all: readonly Prepared[]): ReadonlySet<string> => {
  const count = new Map<string, number>()
  for (const { phone } of all) if (phone !== null) count.set(phone, (count.get(phone) ?? 0) + 1)
  return new Set([...count].filter(([, times]) => times >= fewestOfSwitchboard).map(([phone]) => phone))
}

function prepare(candidate: Candidate, ignored: ReadonlySet<string>): Prepared {
  return {
    candidate,
    phone: candidate.phone === null ? null : dialled(candidate.phone),
    web: candidate.web === null ? null : bareWeb(candidate.web),
    stems: [...new Set(Object.values(candidate.name).flatMap((name) => tellingStems(name, ignored)))],
    municipalities: new Set([
      ...candidate.municipalities,
      ...candidate.places.map(({ municipality }) => municipality),
    ]),
    sites: new Set(candidate.places.map(({ site }) => site)),
    addresses: candidate.places.flatMap(({ municipality, address }) =>
      bareAddress(address).map((each) => `${municipality} ${each}`),
    ),
  }
}

const meets = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((each) => b.has(each))

const oneAddress = 0.85
const numbersIn = (text: string): string => (text.match(/\p{N}+/gu) ?? []).join(' ')

/** Spelled alike with the same numbers: next door is another house. */
const isOneAddress = (one: string, other: string): boolean =>
  numbersIn(one) === numbersIn(other) && likeness(one, other) >= oneAddress
const nothingIgnored: ReadonlySet<string> = new Set()

function placeSigns(a: Prepared, b: Prepared): readonly DuplicateSign[] {
  if (meets(a.sites, b.sites)) return ['same-place']
  if (a.addresses.some((one) => b.addresses.some((other) => isOneAddress(one, other))))
    return ['same-address']
  if (a.municipalities.size === 0 || b.municipalities.size === 0)
    return a.municipalities.size === b.municipalities.size ? ['same-municipality'] : []
  if (!meets(a.municipalities, b.municipalities)) return ['other-place']
  return a.addresses.length > 0 && b.addresses.length > 0 ? ['other-address'] : ['same-municipality']
}

function signsOf(
  a: Prepared,
  b: Prepared,
  ignored: ReadonlySet<string>,
  shared: ReadonlySet<string>,
): readonly DuplicateSign[] {
  const [x, y] = [a.candidate, b.candidate]
  const isSameKind = x.type === y.type && x.variant === y.variant
  const signs: DuplicateSign[] = [isSameKind ? 'same-kind' : 'other-kind']
  // Between two kinds the words of the kind are what tells "youth work of a town" from "day-care of a town".
  const { alike, telling } = nameLikeness(x.name, y.name, isSameKind ? ignored : nothingIgnored)
  // Names in different languages say nothing for or against; those made of kind and place only say little.
  if (alike !== null) {
    if (alike >= sameName && telling) signs.push('same-name')
    else if (alike >= likeName) signs.push('like-name')
    else if (alike < likeName / 2) signs.push('other-name')
  }
  const organisations = nameLikeness(x.organisationName, y.organisationName, nothingIgnored).alike ?? 0
  if (x.organisation === y.organisation) signs.push('same-organisation')
  else if (organisations >= likeName) signs.push('like-organisation')
  signs.push(...placeSigns(a, b))
  if (a.phone !== null && a.phone === b.phone && !shared.has(a.phone)) signs.push('same-phone')
  if (a.web !== null && a.web === b.web) signs.push('same-web')
  return signs
}

/** Keys under which listings that could be one meet: nothing is compared that shares none of them. */
function keysOf(each: Prepared, shared: ReadonlySet<string>): readonly string[] {
  const { county, type, variant, organisation } = each.candidate
  const kind = `${county} ${type}/${variant}`
  return [
    ...[...each.municipalities].map((code) => `kind ${kind} ${code}`),
    ...(each.municipalities.size === 0 ? [`kind ${kind} all`] : []),
    `name ${county} ${each.stems.toSorted().join(' ')}`,
    ...[...each.sites].map((site) => `site ${site} ${type}`),
    ...each.addresses.map((address) => `address ${county} ${address}`),
    `organisation ${organisation} ${type}/${variant}`,
    ...(each.phone !== null && !shared.has(each.phone) ? [`phone ${county} ${each.phone}`] : []),
  ]
}

function blocksOf(all: readonly Prepared[], shared: ReadonlySet<string>): readonly (readonly Prepared[])[] {
  const blocks = new Map<string, Prepared[]>()
  for (const each of all) {
    for (const key of keysOf(each, shared)) {
      const block = blocks.get(key)
      if (block === undefined) blocks.set(key, [each])
      else block.push(each)
    }
  }
  return [...blocks.values()].flatMap((block) => {
    if (block.length < 2) return []
    if (block.length <= mostInBlock) return [block]
    const byWord = new Map<string, Prepared[]>()
    for (const each of block) {
      for (const stem of each.stems) {
        const some = byWord.get(stem)
        if (some === undefined) byWord.set(stem, [each])
        else some.push(each)
      }
    }
    // A word that a whole block shares tells nothing apart.
    return [...byWord.values()].filter((some) => some.length > 1 && some.length <= mostInBlock)
  })
}

const pairKey = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`)

export type Found = {
  /** The likeliest first. */
  readonly pairs: readonly Pair[]
  /** How many pairs were looked at. */
  readonly compared: number
}

/**
 * Listings that look like one and the same. Explained by the signs it counts; it looks only at listings that share a
 * kind and a place, a name, a building, an organisation or a number, so that its work grows with the directory and not
 * with its square.
 * @source R36
 */
export function findDuplicates(
  candidates: readonly Candidate[],
  known: {
    /** Names of places and kinds: words that do not tell two names apart. */
    readonly ignored: readonly string[]
    /** Pairs that somebody has told apart. */
    readonly apart: readonly { readonly one: string; readonly other: string }[]
  },
): Found {
  const ignored = new Set(known.ignored.flatMap((name) => folded(name).split(' ')).map(stemOf))
  const all = candidates.map((candidate) => prepare(candidate, ignored))
  const shared = switchboards(all)
  const done = new Set(known.apart.map(({ one, other }) => pairKey(one, other)))
  const partners = new Map<string, number>()
  const pairs: Pair[] = []
  let compared = 0
  for (const block of blocksOf(all, shared)) {
    for (const [at, a] of block.entries()) {
      for (const b of block.slice(at + 1)) {
        const { id: one } = a.candidate
        const { id: other } = b.candidate
        const key = pairKey(one, other)
        if (one === other || done.has(key) || a.candidate.county !== b.candidate.county) continue
        if ((partners.get(one) ?? 0) >= mostPartners) continue
        done.add(key)
        partners.set(one, (partners.get(one) ?? 0) + 1)
        compared += 1
        const signs = signsOf(a, b, ignored, shared).map((sign) => ({ sign, points: points[sign] }))
        const score = signs.reduce((sum, each) => sum + each.points, 0)
        const [first, second] = one < other ? [one, other] : [other, one]
        if (score >= enough) pairs.push({ one: first, other: second, score, signs })
      }
    }
  }
  return { pairs: pairs.toSorted((a, b) => b.score - a.score || (a.one < b.one ? -1 : 1)), compared }
}
