/**
 * What a phone keeps while there is no network. Runs in the browser. Presses and notes wait in one list each until they are sent; a
 * counting page is remembered as its title, its labels and its numbers, so that it opens again. Nothing about anybody, and nothing
 * of who is signed in.
 */

/** One press, as it waits on the phone: where it is sent, a day or a place, what, how many, when. */
export type Press = {
  readonly source: string
  readonly work: string
  readonly id: string
  readonly what: string
  readonly change: number
  readonly at: string
}
/** A note about the day, in words that were looked at before they came here. */
export type WaitingNote = {
  readonly source: string
  readonly work: string
  readonly id: string
  readonly words: string
  readonly at: string
}

export const pressShelf = 'perhetalo-taps'
export const noteShelf = 'perhetalo-notes'
export const pageShelf = 'perhetalo-counting'
const mostPages = 12
const keptMs = 8 * 86_400_000

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const texts = (value: Readonly<Record<string, unknown>>, ...names: readonly string[]): boolean =>
  names.every((name) => typeof value[name] === 'string')

const isPress = (value: unknown): value is Omit<Press, 'source'> & { readonly source?: string } =>
  isRecord(value) && texts(value, 'work', 'id', 'what', 'at') && typeof value['change'] === 'number'
const isNote = (value: unknown): value is WaitingNote =>
  isRecord(value) && texts(value, 'source', 'work', 'id', 'words', 'at')

function readList<Each>(name: string, is: (value: unknown) => value is Each): readonly Each[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(name) ?? '[]')
    return Array.isArray(read) ? read.filter(is) : []
  } catch {
    return []
  }
}

function writeList(name: string, list: readonly unknown[]): void {
  if (list.length === 0) localStorage.removeItem(name)
  else localStorage.setItem(name, JSON.stringify(list))
}

// A press that an older page kept names no source: only places of outreach were counted then.
export const readPresses = (): readonly Press[] =>
  readList(pressShelf, isPress).map((press) => ({
    ...press,
    source: press.source ?? '/api/v1/outreach/{id}/tallies',
  }))
export const writePresses = (list: readonly Press[]): void => writeList(pressShelf, list)
export const readNotes = (): readonly WaitingNote[] => readList(noteShelf, isNote)
export const writeNotes = (list: readonly WaitingNote[]): void => writeList(noteShelf, list)

/** A random id also where the page came over plain http. */
export function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 15) | 64
  bytes[8] = ((bytes[8] ?? 0) & 63) | 128
  const text = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

// The browser's own clock: a press may wait for days, and performance.now() stands still while a phone sleeps.
// oxlint-disable-next-line house/one-clock
export const nowOnPhone = (): Date => new Date()

/** The day in Finland, wherever the phone is. */
export const dayOnPhone = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(nowOnPhone())

type KeptPage = { readonly kept: string; readonly props: unknown }

function readPages(): Readonly<Record<string, KeptPage>> {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(pageShelf) ?? '{}')
    if (!isRecord(read)) return {}
    const after = nowOnPhone().getTime() - keptMs
    const isKept = (value: unknown): value is KeptPage =>
      isRecord(value) && texts(value, 'kept') && Date.parse(String(value['kept'])) > after
    return Object.fromEntries(
      Object.entries(read).flatMap(([id, value]) => (isKept(value) ? [[id, value] as const] : [])),
    )
  } catch {
    return {}
  }
}

/** Remembers a counting page as it stands now; the oldest of too many goes. */
export function keepPage(id: string, props: unknown): void {
  const pages = { ...readPages(), [id]: { kept: nowOnPhone().toISOString(), props } }
  const latest = Object.entries(pages)
    .toSorted(([, one], [, other]) => other.kept.localeCompare(one.kept))
    .slice(0, mostPages)
  try {
    localStorage.setItem(pageShelf, JSON.stringify(Object.fromEntries(latest)))
  } catch {
    // A full phone still counts; only the page would not open again without a network.
  }
}

export const keptPage = (id: string): unknown => readPages()[id]?.props
