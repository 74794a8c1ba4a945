import { helsinkiDate, plainDate } from '#platform/dates.ts'
import type { OpeningHours } from '../listing.ts'

export const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const
export type Day = (typeof weekdays)[number]

const names: readonly (readonly string[])[] = [
  ['1', 'monday', 'mon', 'mo', 'maanantai', 'ma', 'måndag'],
  ['2', 'tuesday', 'tue', 'tu', 'tiistai', 'ti', 'tisdag'],
  ['3', 'wednesday', 'wed', 'we', 'keskiviikko', 'ke', 'onsdag'],
  ['4', 'thursday', 'thu', 'th', 'torstai', 'to', 'torsdag'],
  ['5', 'friday', 'fri', 'fr', 'perjantai', 'pe', 'fredag'],
  ['6', 'saturday', 'sat', 'sa', 'lauantai', 'la', 'lördag'],
  ['7', 'sunday', 'sun', 'su', 'sunnuntai', 'söndag'],
]

const dayByName = new Map(
  names.flatMap((each, index) => each.map((name) => [name, weekdays[index]] as const)),
)

export const dayOf = (name: string): Day | undefined => dayByName.get(name.trim().toLowerCase())

/** The days from one to another, over the turn of the week when needed. */
export function daysFrom(from: Day, to: Day): readonly Day[] {
  const start = weekdays.indexOf(from)
  const length = ((weekdays.indexOf(to) - start + 7) % 7) + 1
  return Array.from({ length }, (_, step) => weekdays[(start + step) % 7] ?? from)
}

/** A time of day as HH:MM from "8", "8.15", "08:15:00" or "24:00" (the last minute); undefined for anything else. */
export function timeOf(text: string): string | undefined {
  const found = /^(?:klo\s*)?(\d{1,2})(?:[:.](\d{2}))?(?:[:.]\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/i.exec(
    text.trim(),
  )
  if (found === null) return undefined
  const hours = Number(found[1])
  const minutes = Number(found[2] ?? '0')
  if (hours === 24 && minutes === 0) return '23:59'
  if (hours > 23 || minutes > 59) return undefined
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

const most = 6

/** Gathers the times of a week. */
export class Week {
  readonly #slots = new Map<Day, { opens: string; closes: string }[]>()

  /** A span within a day, or, when it closes before it opens, to that time of the next day. */
  add(day: Day, opens: string, closes: string): void {
    if (closes > opens) {
      this.#put(day, opens, closes)
      return
    }
    this.#put(day, opens, '23:59')
    const next = weekdays[(weekdays.indexOf(day) + 1) % 7] ?? day
    if (closes > '00:00') this.#put(next, '00:00', closes)
  }

  /** A span over one or several midnights. */
  addLong(from: Day, opens: string, to: Day, closes: string): void {
    const days = daysFrom(from, to)
    if (days.length === 1) {
      this.add(from, opens, closes)
      return
    }
    for (const [step, day] of days.entries()) {
      const start = step === 0 ? opens : '00:00'
      const end = step === days.length - 1 ? closes : '23:59'
      if (end > start) this.#put(day, start, end)
    }
  }

  addAlways(): void {
    for (const day of weekdays) this.#put(day, '00:00', '23:59')
  }

  #put(day: Day, opens: string, closes: string): void {
    const slots = this.#slots.get(day) ?? []
    if (slots.some((each) => each.opens === opens && each.closes === closes)) return
    if (slots.length < most) this.#slots.set(day, [...slots, { opens, closes }])
  }

  get isEmpty(): boolean {
    return this.#slots.size === 0
  }

  hours(): OpeningHours {
    const hours: { -readonly [D in keyof OpeningHours]: OpeningHours[D] } = {}
    for (const day of weekdays) {
      const slots = this.#slots.get(day)
      if (slots !== undefined)
        hours[day] = slots.toSorted(
          (a, b) => a.opens.localeCompare(b.opens) || a.closes.localeCompare(b.closes),
        )
    }
    return hours
  }
}

/** The calendar day in Finland of "2026-12-24", "2026-12-23T22:00:00Z" or "24.12.2026"; null for anything else. */
export function dayOfCalendar(text: string): string | null {
  const finnish = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim())
  const iso =
    finnish === null
      ? text.trim()
      : `${finnish[3]}-${(finnish[2] ?? '').padStart(2, '0')}-${(finnish[1] ?? '').padStart(2, '0')}`
  try {
    if (/^\d{4}-\d{2}-\d{2}(T00:00(:00(\.0+)?)?)?$/.test(iso)) return plainDate(iso.slice(0, 10))
    if (!/^\d{4}-\d{2}-\d{2}T/.test(iso)) return null
    if (!/(Z|[+-]\d{2}:?\d{2})$/i.test(iso)) return plainDate(iso.slice(0, 10))
    const instant = new Date(iso)
    return Number.isNaN(instant.getTime()) ? null : helsinkiDate(instant)
  } catch {
    return null
  }
}
