import type { Bitmap } from './bitmap.ts'
import { roomFor, roomForBytes, roomForFloats } from './growing.ts'

/** Working arrays of an index, a slot for each document or profile. A search leaves them zero for the next one. */
export type Desk = {
  /** What one word of the query gives each document of its own: by words, and by likenesses. */
  word: Float32Array
  soft: Float32Array
  seen: Uint8Array
  touched: Uint32Array
  /**
   * What all words give over what the profile gives, and beside it the same of what they cover: two numbers a document,
   * near one another, because fetching them from memory costs more than adding them.
   */
  gained: Float32Array
  isIn: Bitmap
  all: Uint32Array
  /** Lists of documents, one for each step of a search; the next search writes over them. */
  readonly lists: Uint32Array[]
  /** The score of every matched document. */
  score: Float32Array
  /** The same for profiles. */
  profileWord: Float32Array
  profileSoft: Float32Array
  profileLead: Float32Array
  profileSeen: Uint8Array
  touchedProfiles: Uint32Array
  profileTotal: Float32Array
  profileCovered: Float32Array
  /** For every word form the words of the query it stands for, as bits. */
  askedBy: Uint32Array
}

export const createDesk = (): Desk => ({
  word: new Float32Array(0),
  soft: new Float32Array(0),
  seen: new Uint8Array(0),
  touched: new Uint32Array(0),
  gained: new Float32Array(0),
  isIn: new Uint32Array(0),
  all: new Uint32Array(0),
  lists: [],
  score: new Float32Array(0),
  profileWord: new Float32Array(0),
  profileSoft: new Float32Array(0),
  profileLead: new Float32Array(0),
  profileSeen: new Uint8Array(0),
  touchedProfiles: new Uint32Array(0),
  profileTotal: new Float32Array(0),
  profileCovered: new Float32Array(0),
  askedBy: new Uint32Array(0),
})

/** A list with room for so many documents: the same one at the same step of every search. */
export function listFor(desk: Desk, step: number, size: number): Uint32Array {
  const list = roomFor(desk.lists[step] ?? new Uint32Array(0), size)
  desk.lists[step] = list
  return list
}

/** The steps of a search that make a list. */
export const steps = { matched: 0, passed: 1, narrowed: 2, almost: 8 } as const

/** A desk as large as the index has become. */
export function widen(desk: Desk, documents: number, profiles: number, forms: number): void {
  if (desk.word.length < documents) {
    desk.word = roomForFloats(desk.word, documents)
    desk.soft = roomForFloats(desk.soft, documents)
    desk.seen = roomForBytes(desk.seen, documents)
    desk.touched = roomFor(desk.touched, documents)
    desk.gained = roomForFloats(desk.gained, 2 * documents)
    desk.isIn = roomFor(desk.isIn, (documents >>> 5) + 1)
    desk.all = roomFor(desk.all, documents)
    desk.score = roomForFloats(desk.score, documents)
  }
  if (desk.profileWord.length < profiles) {
    desk.profileWord = roomForFloats(desk.profileWord, profiles)
    desk.profileSoft = roomForFloats(desk.profileSoft, profiles)
    desk.profileLead = roomForFloats(desk.profileLead, profiles)
    desk.profileSeen = roomForBytes(desk.profileSeen, profiles)
    desk.touchedProfiles = roomFor(desk.touchedProfiles, profiles)
    desk.profileTotal = roomForFloats(desk.profileTotal, profiles)
    desk.profileCovered = roomForFloats(desk.profileCovered, profiles)
  }
  desk.askedBy = roomFor(desk.askedBy, forms)
}
