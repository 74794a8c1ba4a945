import type { Bitmap } from './bitmap.ts'
import type { Columns } from './columns.ts'
import type { Desk } from './desk.ts'
import type { FormTable } from './forms.ts'
import type { Growing } from './growing.ts'
import type { Analyser } from './lexicon.ts'
import type { Place } from './model.ts'
import type { HouseOrder } from './order.ts'
import type { PlaceNames } from './places.ts'
import type { Placing } from './placing.ts'
import type { Postings } from './postings.ts'
import type { Profiles } from './profiles.ts'
import type { Rows, WordRow } from './rows.ts'
import type { WeekTable } from './week.ts'

/** How a word of the query led to a document. A word hit always weighs more than any of the others. */
export type Kind = 'word' | 'same' | 'inside' | 'typo' | 'akin'
export type Way = { readonly kind: Kind; readonly form: number; readonly sure: number }

/** The word forms a typed word leads to: as the word itself, and by lesser ways. */
export type Reach = { readonly whole: ReadonlyMap<number, number>; readonly soft: ReadonlyMap<number, Way> }

/**
 * Who holds one word of a query, by whatever way: documents by their own texts, and profiles by what they share. Worked
 * out once for a word, as long as nothing in the directory changes.
 */
export type Holders = {
  readonly docs: Uint32Array
  readonly word: Float32Array
  readonly soft: Float32Array
  readonly profiles: Uint32Array
  readonly profileWord: Float32Array
  readonly profileSoft: Float32Array
  /** How many documents hold it as a word, and how many at all. */
  readonly words: number
  readonly all: number
}

/** For every kind of service the kinds that the same life situations lead to, the closest first, with how close. */
export type Beside = ReadonlyMap<string, readonly (readonly [string, number])[]>

/** What an index is made over besides the documents. */
export type Ground = {
  readonly places: readonly Place[]
  /** From a postal code to its municipality. */
  readonly postcodes?: ReadonlyMap<string, string>
  readonly words?: readonly WordRow[]
  readonly analyser?: Analyser
}

/** Few different pushes occur: a document bears a number, these tell how much each is, in general and for the worn-out. */
export type Pushes = {
  readonly general: number[]
  readonly gentle: number[]
  readonly numbers: Map<string, number>
}

/**
 * Everything a search needs, in memory. Documents come and go one by one: a slot is never used again, and when many
 * have been left behind, a new index is made in the background (`growIndex`).
 */
export type SearchIndex = {
  readonly forms: FormTable
  readonly profiles: Profiles
  /** What documents say in their own words; what they share with others of their kind is in `profiles`. */
  readonly postings: Postings
  readonly columns: Columns
  readonly week: WeekTable
  readonly placing: Placing
  readonly placeNames: PlaceNames
  readonly postcodes: ReadonlyMap<string, string>
  rows: Rows
  hasCountyRows: boolean
  beside: Beside
  readonly analyser: Analyser
  readonly order: HouseOrder
  /** Forms that are the whole name of a service, to the names of the same service in the other languages. */
  readonly sameName: Map<number, Set<number>>
  readonly reached: Map<string, Reach>
  /** Who holds a word, remembered like the ways to it, with how much is remembered. */
  readonly held: { readonly byName: Map<string, Holders>; size: number }
  readonly desk: Desk
  /** By slot: the id, and -1 or the slot by id. */
  readonly ids: string[]
  readonly slots: Map<string, number>
  capacity: number
  living: Bitmap
  /** Documents alive, and how many slots are taken. */
  live: number
  used: number
  profileOf: Uint16Array
  /** Small pushes that order equals: in general, and for a worn-out family. */
  pushOf: Uint8Array
  readonly pushes: Pushes
  /** Bits for the languages a document has words in: fi, sv, en. */
  spoken: Uint8Array
  /** Its own name in each language as word forms, one name after another: [how many, …forms]. */
  nameStarts: Uint32Array
  readonly names: Growing<Uint32Array>
  /** The limits of age, 255 for none, and the audiences as bits. */
  ageFrom: Uint8Array
  ageTo: Uint8Array
  audiences: Uint32Array
}
