import { languages, type Language } from '#platform/text.ts'
import { besideOf } from './beside.ts'
import { clearBit, emptyBitmap, setBit } from './bitmap.ts'
import { createColumns } from './columns.ts'
import { createDesk } from './desk.ts'
import { createForms } from './forms.ts'
import { append, growingUint32, roomFor, roomForBytes, roomForShorts } from './growing.ts'
import { ownAnalyser } from './lexicon.ts'
import type { SearchDocument } from './model.ts'
import { createOrder } from './order.ts'
import { createPlaceNames } from './places.ts'
import { createPlacing } from './placing.ts'
import { createPostings, createWeigher, fields } from './postings.ts'
import { createProfiles } from './profiles.ts'
import type { Ground, Pushes, SearchIndex } from './search-index.ts'
import { compileRow, createRows } from './rows.ts'
import type { WordRow } from './rows.ts'
import { audienceMask } from './understand.ts'
import { createWeekTable } from './week.ts'

const firstCapacity = 64

function emptyIndex(ground: Ground, capacity: number): SearchIndex {
  const analyser = ground.analyser ?? ownAnalyser
  const forms = createForms(analyser)
  const columns = createColumns(ground.places, capacity)
  const words = ground.words ?? []
  return {
    forms,
    profiles: createProfiles(forms),
    postings: createPostings(),
    columns,
    week: createWeekTable(),
    placing: createPlacing(ground.places, columns, capacity),
    placeNames: createPlaceNames(ground.places),
    postcodes: ground.postcodes ?? new Map(),
    rows: createRows(words, analyser),
    hasCountyRows: words.some((row) => row.county !== null),
    beside: besideOf(words),
    analyser,
    order: createOrder(),
    sameName: new Map(),
    reached: new Map(),
    held: { byName: new Map(), size: 0 },
    desk: createDesk(),
    ids: [],
    slots: new Map(),
    capacity,
    living: emptyBitmap(capacity),
    live: 0,
    used: 0,
    profileOf: new Uint16Array(capacity),
    pushOf: new Uint8Array(capacity),
    pushes: { general: [], gentle: [], numbers: new Map() },
    spoken: new Uint8Array(capacity),
    nameStarts: new Uint32Array(capacity + 1),
    names: growingUint32(),
    ageFrom: new Uint8Array(capacity),
    ageTo: new Uint8Array(capacity),
    audiences: new Uint32Array(capacity),
  }
}

function makeRoom(index: SearchIndex): void {
  if (index.used < index.capacity) return
  const size = Math.ceil(index.capacity * 1.25) + 1024
  index.capacity = size
  const living = emptyBitmap(size)
  living.set(index.living)
  index.living = living
  index.profileOf = roomForShorts(index.profileOf, size)
  index.pushOf = roomForBytes(index.pushOf, size)
  index.spoken = roomForBytes(index.spoken, size)
  index.nameStarts = roomFor(index.nameStarts, size + 1)
  index.ageFrom = roomForBytes(index.ageFrom, size)
  index.ageTo = roomForBytes(index.ageTo, size)
  index.audiences = roomFor(index.audiences, size)
  index.columns.grow(size)
  index.placing.grow(size)
}

const unconfirmedShare = 0.94

/** The lower floor for everyday worries, the stairwell, what costs nothing, what somebody has confirmed. */
function pushOf(document: SearchDocument, gentle: boolean): number {
  const floor = document.floor === 1 ? 1.03 : document.floor === 2 || document.type === 'guidance' ? 1.02 : 1
  const soft = gentle && (document.floor === 1 || document.access === 'self') ? 1.05 : 1
  return floor * soft * (document.free ? 1.01 : 1) * (document.unconfirmed ? unconfirmedShare : 1)
}

function pushNumber({ general, gentle, numbers }: Pushes, document: SearchDocument): number {
  const [one, other] = [pushOf(document, false), pushOf(document, true)]
  const name = `${one} ${other}`
  const number = numbers.get(name) ?? general.push(one) - 1
  gentle[number] = other
  numbers.set(name, number)
  return number
}

const weigher = createWeigher()

function putOwnTexts(index: SearchIndex, slot: number, document: SearchDocument): void {
  const { forms } = index
  const names: number[] = []
  for (const lang of languages) {
    const put = (field: (typeof fields)[keyof typeof fields], text: string | undefined): void => {
      if (text !== undefined && text !== '') weigher.put(forms.cut(lang, text), field)
    }
    put(fields.name, document.name?.[lang])
    put(fields.summary, document.summary?.[lang])
    put(fields.description, document.description?.[lang])
    put(fields.description, document.forWhom?.[lang])
    put(fields.organisation, document.organisation[lang])
    for (const text of document.localWords[lang] ?? []) put(fields.localWords, text)
    const name = (document.name ?? document.kind.name)[lang]
    const content = name === undefined ? [] : forms.content(lang, name)
    if (content.length === 1) names.push(content[0] ?? 0)
    if (document.name === null || content.length === 0) continue
    append(index.names, content.length)
    for (const form of content) append(index.names, form)
  }
  index.nameStarts[slot + 1] = index.names.size
  weigher.take((form, packed) => index.postings.add(form, slot, packed))
  for (const name of names) {
    const others = index.sameName.get(name) ?? new Set()
    for (const other of names) if (other !== name) others.add(other)
    index.sameName.set(name, others)
  }
}

export const langBits: Readonly<Record<Language, number>> = { fi: 1, sv: 2, en: 4 }
const noAge = 255

/** The languages its reader finds words in: those of the summary, or of the name where there is no summary. */
function spokenIn(document: SearchDocument): number {
  const summary = document.summary ?? document.kind.summary
  const name = document.name ?? document.kind.name
  const telling = languages.some((lang) => (summary[lang] ?? '') !== '') ? summary : name
  let bits = 0
  for (const lang of languages) if ((telling[lang] ?? '') !== '') bits |= langBits[lang]
  return bits
}

function put(index: SearchIndex, document: SearchDocument): number {
  makeRoom(index)
  const slot = index.used++
  index.ids[slot] = document.id
  index.slots.set(document.id, slot)
  setBit(index.living, slot)
  index.live++
  index.columns.add(slot, document)
  index.week.add(slot, document)
  index.placing.add(slot, document)
  putOwnTexts(index, slot, document)
  const profile = index.profiles.numberOf(document)
  index.profileOf[slot] = profile
  const shared = index.profiles.list[profile]
  if (shared !== undefined) {
    shared.docs.push(slot)
    shared.live++
  }
  index.pushOf[slot] = pushNumber(index.pushes, document)
  index.spoken[slot] = spokenIn(document)
  index.ageFrom[slot] = document.ageFrom ?? noAge
  index.ageTo[slot] = document.ageTo ?? noAge
  index.audiences[slot] = audienceMask(document.audiences)
  return slot
}

function drop(index: SearchIndex, id: string): number | null {
  const slot = index.slots.get(id)
  if (slot === undefined) return null
  index.slots.delete(id)
  clearBit(index.living, slot)
  index.live--
  const shared = index.profiles.list[index.profileOf[slot] ?? 0]
  if (shared !== undefined) shared.live--
  index.week.remove(slot)
  index.placing.remove(slot)
  return slot
}

const takenAtOnce = 40

/** Makes an index step by step: between two steps others may work, so that a rebuild never holds up a page. */
export function* growIndex(
  documents: Iterable<SearchDocument>,
  ground: Ground,
  count: number,
): Generator<void, SearchIndex> {
  for (const row of ground.words ?? []) {
    compileRow(row, ground.analyser ?? ownAnalyser)
    yield
  }
  const index = emptyIndex(ground, Math.max(firstCapacity, Math.ceil(count * 1.1)))
  for (const document of documents) {
    const slot = put(index, document)
    index.order.note(slot, document)
    if (slot % takenAtOnce === 0) yield
  }
  yield* index.forms.learn()
  index.forms.forgetTexts()
  yield* index.profiles.postings.seal(index.forms.words.length)
  yield* index.postings.seal(index.forms.words.length)
  yield* index.order.sort()
  return index
}

/** Makes an index at once. */
export function buildIndex(documents: readonly SearchDocument[], ground: Ground): SearchIndex {
  const steps = growIndex(documents, ground, documents.length)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** What was remembered of single words holds until something changes. */
function forgetWords(index: SearchIndex): void {
  index.reached.clear()
  index.held.byName.clear()
  index.held.size = 0
}

/** Takes documents out and others in; a document with a known id takes the place of the old one. */
export function changeIndex(
  index: SearchIndex,
  removed: readonly string[],
  changed: readonly SearchDocument[],
): void {
  const gone = new Set<number>()
  for (const id of [...removed, ...changed.map((document) => document.id)]) {
    const slot = drop(index, id)
    if (slot !== null) gone.add(slot)
  }
  const added = changed.map((document) => {
    const slot = put(index, document)
    index.order.note(slot, document)
    return slot
  })
  let grew = false
  for (const steps = index.forms.learn(); ;) {
    const step = steps.next()
    if (step.done !== true) continue
    grew = step.value
    break
  }
  index.forms.forgetTexts()
  index.order.change(gone, added)
  forgetWords(index)
  if (grew) index.rows.forgetForms()
}

/** Other words of families from now on: no document has to be read again. */
export function changeWords(index: SearchIndex, words: readonly WordRow[]): void {
  index.rows = createRows(words, index.analyser)
  index.hasCountyRows = words.some((row) => row.county !== null)
  index.beside = besideOf(words)
  forgetWords(index)
}

/** So many slots are left behind that a new index is worth its making. */
export const isWorn = (index: SearchIndex): boolean =>
  index.used > 2_000 && index.used - index.live + lateDocuments(index) > index.used / 5

const lateDocuments = (index: SearchIndex): number => Math.max(0, index.used - index.order.sortedAtFirst())
