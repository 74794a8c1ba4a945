import type { Language } from '#platform/text.ts'
import type { OpeningHours } from '../listing.ts'
import { folded } from './words.ts'

type Day = '1' | '2' | '3' | '4' | '5' | '6' | '7'
const days: readonly Day[] = ['1', '2', '3', '4', '5', '6', '7']

const short: Readonly<Record<Language, readonly string[]>> = {
  fi: ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'],
  sv: ['må', 'ti', 'on', 'to', 'fr', 'lö', 'sö'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
}

/** Beginnings of weekdays in three languages. The longest that fits wins; no two of different days are the same. */
const beginnings: readonly (readonly [string, number])[] = [
  ...['ma', 'må', 'mån', 'mo', 'mon', 'maanantai', 'måndag', 'monday'].map((word) => [word, 1] as const),
  ...['ti', 'tis', 'tu', 'tue', 'tues', 'tiistai', 'tisdag', 'tuesday'].map((word) => [word, 2] as const),
  ...['ke', 'kes', 'on', 'ons', 'we', 'wed', 'keskiviikko', 'onsdag', 'wednesday'].map(
    (word) => [word, 3] as const,
  ),
  ...['to', 'tor', 'tors', 'th', 'thu', 'thur', 'thurs', 'torstai', 'torsdag', 'thursday'].map(
    (word) => [word, 4] as const,
  ),
  ...['pe', 'per', 'fr', 'fre', 'fri', 'perjantai', 'fredag', 'friday'].map((word) => [word, 5] as const),
  ...['la', 'lau', 'lö', 'lör', 'sa', 'sat', 'lauantai', 'lördag', 'saturday'].map(
    (word) => [word, 6] as const,
  ),
  ...['su', 'sun', 'sö', 'sön', 'sunnuntai', 'söndag', 'sunday'].map((word) => [word, 7] as const),
]
const dayOf = new Map(beginnings.flatMap(([word, day]) => [[word, day] as const, [`${word}s`, day] as const]))
for (const [word, day] of beginnings)
  if (word.endsWith('i') || word.endsWith('o')) dayOf.set(`${word}sin`, day)
for (const [word, day] of beginnings) if (word.endsWith('dag')) dayOf.set(`${word}ar`, day)
dayOf.set('keskiviikkoisin', 3)
for (const [word, day] of [
  ['maanantaisin', 1],
  ['tiistaisin', 2],
  ['torstaisin', 4],
  ['perjantaisin', 5],
  ['lauantaisin', 6],
  ['sunnuntaisin', 7],
] as const)
  dayOf.set(word, day)

const several: Readonly<Record<string, readonly [number, number]>> = {
  arkisin: [1, 5],
  arkipäivisin: [1, 5],
  arkipäivinä: [1, 5],
  vardagar: [1, 5],
  weekdays: [1, 5],
  viikonloppuisin: [6, 7],
  helger: [6, 7],
  veckoslut: [6, 7],
  weekends: [6, 7],
  'joka päivä': [1, 7],
  päivittäin: [1, 7],
  'varje dag': [1, 7],
  dagligen: [1, 7],
  'every day': [1, 7],
  daily: [1, 7],
}

const closedWords = new Set(['suljettu', 'kiinni', 'stängt', 'closed'])

const from = (first: number, last: number): readonly Day[] =>
  first <= last ? days.slice(first - 1, last) : [...days.slice(first - 1), ...days.slice(0, last)]

/** "ma–pe", "ma, ke", "arkisin": the days, or undefined where it is something else. */
function daysIn(text: string): readonly Day[] | undefined {
  const words = folded(text)
  const span = several[words]
  if (span !== undefined) return from(...span)
  const parts = words.split(/\s*(?:,|&|\+|\bja\b|\boch\b|\band\b)\s*/)
  const found: Day[] = []
  for (const part of parts) {
    const ends = part.split(/\s*[-–—]\s*/).map((word) => dayOf.get(word.replace(/\.$/, '')))
    const [first, last = first] = ends
    if (ends.length > 2 || first === undefined || last === undefined || ends.includes(undefined))
      return undefined
    found.push(...from(first, last))
  }
  return found
}

function clock(hour: string | undefined, minute: string | undefined): string | undefined {
  const h = Number(hour)
  const m = Number(minute ?? '0')
  if (h === 24 && m === 0) return '23:59'
  if (!(h >= 0 && h < 24 && m >= 0 && m < 60)) return undefined
  return `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`
}

const range =
  /(?:klo|kl|klockan|kello)?\.?\s*(\d{1,2})(?:[.:](\d{2}))?\s*[-–—]\s*(?:klo|kl)?\.?\s*(\d{1,2})(?:[.:](\d{2}))?/

type Slot = { readonly opens: string; readonly closes: string }

/** "9–15", "9.00–11.30 ja 12–15": the times, or undefined where something in it is no time. */
function slotsIn(text: string): readonly Slot[] | undefined {
  const slots: Slot[] = []
  for (const part of text.split(/\s*(?:,|&|\+|\bja\b|\boch\b|\band\b|\bsekä\b|\bsamt\b)\s*/)) {
    const found = new RegExp(`^${range.source}$`, 'i').exec(part.trim())
    const opens = clock(found?.[1], found?.[2])
    const closes = clock(found?.[3], found?.[4])
    if (found === null || opens === undefined || closes === undefined || closes <= opens) return undefined
    slots.push({ opens, closes })
  }
  return slots
}

/**
 * Reads opening hours as people write them in tables: "ma–pe 9–15; la 10–14", "mån–fre kl. 9.00–15.30", "weekdays 9-12, 13-15".
 * Undefined where a part of it cannot be read: a guess would send a family to a closed door.
 */
export function readHours(text: string): OpeningHours | undefined {
  const found: Partial<Record<Day, Slot[]>> = {}
  // "ma 9–15, ti 10–16": a comma before a weekday begins the next part.
  const parts = text
    .replace(/\b24\s*\/\s*7\b/g, 'daily 0–24')
    .split(/\s*[;\n]\s*|(?<=\d\s*),\s*(?=[a-zåäö]{2,}[^;\n]*\d)/i)
    .filter((part) => part.trim() !== '')
  let open: readonly Day[] = []
  for (const part of parts) {
    const at = part.search(/\b(?:kl|klo|kello|klockan)\b|\d/i)
    const head = (at < 0 ? part : part.slice(0, at)).trim().replace(/[:,]$/, '')
    const tail = at < 0 ? '' : part.slice(at).trim()
    if (tail === '') {
      const words = folded(head).split(' ')
      const last = words.at(-1) ?? ''
      if (!closedWords.has(last)) return undefined
      if (words.length > 1 && daysIn(words.slice(0, -1).join(' ')) === undefined) return undefined
      continue
    }
    const named = head === '' ? open : daysIn(head)
    const slots = slotsIn(tail)
    if (named === undefined || named.length === 0 || slots === undefined) return undefined
    open = named
    for (const day of named) found[day] = [...(found[day] ?? []), ...slots]
  }
  return Object.fromEntries(
    Object.entries(found).map(([day, slots]) => [
      day,
      slots.toSorted((a, b) => (a.opens < b.opens ? -1 : 1)),
    ]),
  )
}

const time = (text: string): string => text.replace(':', '.').replace(/^0(\d)/, '$1')

/** As a person would write it, and as `readHours` reads it back. */
export function writeHours(hours: OpeningHours | null, lang: Language): string {
  const names = short[lang]
  const told = days.map((day) =>
    (hours?.[day] ?? [])
      .map(({ opens, closes }) => `${time(opens)}–${closes === '23:59' ? '24' : time(closes)}`)
      .join(', '),
  )
  const parts: string[] = []
  for (let first = 0; first < 7; first += 1) {
    const slots = told[first] ?? ''
    if (slots === '') continue
    let last = first
    while (told[last + 1] === slots) last += 1
    const span = first === last ? names[first] : `${names[first] ?? ''}–${names[last] ?? ''}`
    parts.push(`${span ?? ''} ${slots}`)
    first = last
  }
  return parts.join('; ')
}
