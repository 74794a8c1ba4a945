import type { OpeningHours } from './listing.ts'

type Slot = { readonly opens: string; readonly closes: string }

const isClosed = /^(?:-|–|kiinni|suljettu|stängt|stangt|closed)$/
const between = /\s*(?:,|;|\/|\bja\b|\boch\b|\band\b|&)\s*/
const span = /^(\d{1,2})(?:[.:](\d{2}))?\s*(?:-|–|—|\bto\b|\btill\b)\s*(\d{1,2})(?:[.:](\d{2}))?$/

function clock(hour: string | undefined, minute: string | undefined): string | null {
  const h = Number(hour)
  const m = Number(minute ?? '0')
  // Midnight at the end of a day has no time of its own on the clock.
  if (h === 24 && m === 0) return '23:59'
  return h > 23 || m > 59 ? null : `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`
}

/**
 * The times of one day as people write them: `9–15`, `8.30-11.30, 12-16`, `klo 9–12 ja 13–15`; nothing when it is closed.
 * Null when it cannot be understood, the times overlap or it closes before it opens.
 */
export function readDay(typed: string): readonly Slot[] | null {
  const text = typed
    .trim()
    .toLowerCase()
    .replaceAll(/\bklo\b\.?|\bkl\b\.?/g, '')
    .trim()
  if (text === '' || isClosed.test(text)) return []
  const slots: Slot[] = []
  for (const part of text.split(between).filter((each) => each !== '')) {
    const found = span.exec(part.trim())
    if (found === null) return null
    const opens = clock(found[1], found[2])
    const closes = clock(found[3], found[4])
    if (opens === null || closes === null || opens >= closes) return null
    slots.push({ opens, closes })
  }
  const sorted = slots.toSorted((a, b) => (a.opens < b.opens ? -1 : 1))
  const isApart = sorted.every(
    (slot, index) => index === 0 || (sorted[index - 1]?.closes ?? '') <= slot.opens,
  )
  return isApart && slots.length > 0 && slots.length <= 6 ? sorted : null
}

const short = (time: string): string => {
  if (time === '23:59') return '24'
  const [hour = '', minute = ''] = time.split(':')
  return minute === '00' ? String(Number(hour)) : `${Number(hour)}.${minute}`
}

/** The times of a day as the form shows them: `9–12, 13–15.30`. */
export const writeDay = (slots: readonly Slot[] | undefined): string =>
  (slots ?? []).map(({ opens, closes }) => `${short(opens)}–${short(closes)}`).join(', ')

export const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const
export type WeekdayKey = (typeof weekdays)[number]

/** A week from seven typed days; `wrong` names the days that could not be understood. */
export function readWeek(typed: (day: WeekdayKey) => string): {
  readonly hours: OpeningHours
  readonly wrong: readonly WeekdayKey[]
} {
  const hours: Partial<Record<WeekdayKey, readonly Slot[]>> = {}
  const wrong: WeekdayKey[] = []
  for (const day of weekdays) {
    const slots = readDay(typed(day))
    if (slots === null) wrong.push(day)
    else if (slots.length > 0) hours[day] = slots
  }
  return { hours, wrong }
}
