import { languages, type Language, inLanguage } from '#platform/text.ts'
import { roomForDoubles } from './growing.ts'
import type { SearchDocument } from './model.ts'

/** The house's order (floor 1 first, then name, then id) in each language, kept through changes. */
export type HouseOrder = {
  /** Remembers how a document stands; `sort` or `change` puts it in its place. */
  readonly note: (slot: number, document: SearchDocument) => void
  readonly sort: () => Generator<void>
  readonly change: (gone: ReadonlySet<number>, added: readonly number[]) => void
  /** The slots in order, and how far on each slot stands: a number, not always whole. */
  readonly list: (lang: Language) => Uint32Array
  readonly rank: (lang: Language) => Float64Array
  readonly sortedAtFirst: () => number
}

const noFloor = 4
const sortedAtOnce = 256
const mergedAtOnce = 2_000

type Compare = (a: number, b: number) => number

/** A merge sort in steps: short runs first, then two and two together. */
function* sortSteps(slots: Uint32Array, compare: Compare): Generator<void, Uint32Array> {
  let [from, into] = [slots.slice(), new Uint32Array(slots.length)]
  for (let at = 0; at < from.length; at += sortedAtOnce) {
    from.subarray(at, at + sortedAtOnce).sort(compare)
    yield
  }
  for (let width = sortedAtOnce; width < from.length; width *= 2) {
    for (let start = 0; start < from.length; start += 2 * width) {
      const middle = Math.min(start + width, from.length)
      const end = Math.min(start + 2 * width, from.length)
      let [left, right] = [start, middle]
      for (let at = start; at < end; at++) {
        const [a, b] = [from[left] ?? 0, from[right] ?? 0]
        const takeLeft = right >= end || (left < middle && compare(a, b) <= 0)
        into[at] = takeLeft ? a : b
        if (takeLeft) left++
        else right++
        if (at % mergedAtOnce === 0) yield
      }
    }
    ;[from, into] = [into, from]
  }
  return from
}

export function createOrder(): HouseOrder {
  const names: Readonly<Record<Language, string[]>> = { fi: [], sv: [], en: [] }
  const floors: number[] = []
  const ids: string[] = []
  const lists: Record<Language, Uint32Array> = {
    fi: new Uint32Array(0),
    sv: new Uint32Array(0),
    en: new Uint32Array(0),
  }
  const ranks: Record<Language, Float64Array> = {
    fi: new Float64Array(0),
    sv: new Float64Array(0),
    en: new Float64Array(0),
  }
  /** What has come and gone since the list of a language was last in order. */
  const waiting: Record<Language, { readonly gone: Set<number>; readonly added: Set<number> }> = {
    fi: { gone: new Set(), added: new Set() },
    sv: { gone: new Set(), added: new Set() },
    en: { gone: new Set(), added: new Set() },
  }
  let first = 0
  const comparing = (lang: Language): Compare => {
    const { compare } = collators[lang]
    const own = names[lang]
    return (a, b) => {
      const floor = (floors[a] ?? 0) - (floors[b] ?? 0)
      if (floor !== 0) return floor
      const [one, other] = [own[a] ?? '', own[b] ?? '']
      if (one !== other) {
        const difference = compare(one, other)
        if (difference !== 0) return difference
        return one < other ? -1 : 1
      }
      return (ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1
    }
  }
  const rankAll = (lang: Language): void => {
    const list = lists[lang]
    const rank = roomForDoubles(ranks[lang], ids.length)
    for (let at = 0; at < list.length; at++) rank[list[at] ?? 0] = at
    ranks[lang] = rank
  }
  /** Puts what is waiting in its place: only when the whole list is asked for. */
  const settle = (lang: Language): void => {
    const { gone, added } = waiting[lang]
    if (gone.size + added.size === 0) return
    const compare = comparing(lang)
    const old = lists[lang].filter((slot) => !gone.has(slot))
    const fresh = Uint32Array.from(added).sort(compare)
    const merged = new Uint32Array(old.length + fresh.length)
    let [from, at] = [0, 0]
    for (const slot of fresh) {
      const to = placeOf(old, slot, from, compare)
      merged.set(old.subarray(from, to), at)
      at += to - from
      merged[at++] = slot
      from = to
    }
    merged.set(old.subarray(from), at)
    lists[lang] = merged
    gone.clear()
    added.clear()
    rankAll(lang)
  }
  return {
    note: (slot, document) => {
      const name = document.name ?? document.kind.name
      for (const lang of languages) names[lang][slot] = inLanguage(name, lang)
      floors[slot] = document.floor ?? noFloor
      ids[slot] = document.id
    },
    sort: function* sort() {
      first = ids.length
      const all = Uint32Array.from(ids.keys())
      for (const lang of languages) {
        // The orders of the languages are much alike: the one before is a good beginning for the next.
        lists[lang] = yield* sortSteps(all, comparing(lang))
        rankAll(lang)
        yield
      }
    },
    change: (gone, added) => {
      for (const lang of languages) {
        const compare = comparing(lang)
        const mine = waiting[lang]
        const rank = roomForDoubles(ranks[lang], ids.length)
        ranks[lang] = rank
        for (const slot of gone) {
          if (!mine.added.delete(slot)) mine.gone.add(slot)
        }
        for (const slot of added) {
          mine.added.add(slot)
          // Between its neighbours, until the list is put in order.
          rank[slot] = placeOf(lists[lang], slot, 0, compare) - 0.5
        }
      }
    },
    list: (lang) => {
      settle(lang)
      return lists[lang]
    },
    rank: (lang) => ranks[lang],
    sortedAtFirst: () => first,
  }
}

/** The first place from `from` on whose slot comes after the given one. */
function placeOf(sorted: Uint32Array, slot: number, from: number, compare: Compare): number {
  let [low, high] = [from, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compare(sorted[middle] ?? 0, slot) < 0) low = middle + 1
    else high = middle
  }
  return low
}

const collators: Readonly<Record<Language, Intl.Collator>> = {
  fi: new Intl.Collator('fi'),
  sv: new Intl.Collator('sv'),
  en: new Intl.Collator('en'),
}
