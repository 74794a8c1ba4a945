import type { Bitmap } from './bitmap.ts'
import { emptyBitmap, setBit } from './bitmap.ts'
import { append, growingUint32, roomFor, roomForBytes } from './growing.ts'
import { isEveningOrWeekend, isOpenAt, wallMoment, weekMasks } from './hours.ts'
import type { WeekMasks } from './hours.ts'
import type { Hours, HoursException, SearchDocument } from './model.ts'

/** When services are open: each different week is kept once and looked at once a minute, not once a service. */
export type WeekTable = {
  readonly add: (doc: number, document: SearchDocument) => void
  readonly remove: (doc: number) => void
  /** The documents open at that moment. */
  readonly openAt: (now: Date, size: number) => Bitmap
  readonly masksOf: (doc: number) => WeekMasks
  readonly isEveningOrWeekend: (doc: number) => boolean
}

const minute = 60_000

export function createWeekTable(): WeekTable {
  const patterns: { readonly hours: Hours; readonly masks: WeekMasks }[] = []
  const numbers = new Map<string, number>()
  let starts: Uint32Array = new Uint32Array(64)
  const lists = growingUint32()
  let days: Uint8Array = new Uint8Array(64)
  let mornings: Uint8Array = new Uint8Array(64)
  let evenings: Uint8Array = new Uint8Array(64)
  const special = new Map<
    number,
    { readonly hours: readonly Hours[]; readonly exceptions: readonly HoursException[] }
  >()
  let last = 0
  let known: { at: number; bits: Bitmap } | null = null

  const numberOf = (hours: Hours): number => {
    const name = JSON.stringify(hours.week)
    const ready = numbers.get(name)
    if (ready !== undefined) return ready
    const week = { site: null, week: hours.week }
    const number = patterns.push({ hours: week, masks: weekMasks({ hours: [week] }) }) - 1
    numbers.set(name, number)
    return number
  }
  const masksOf = (doc: number): WeekMasks => ({
    days: days[doc] ?? 0,
    mornings: mornings[doc] ?? 0,
    evenings: evenings[doc] ?? 0,
  })
  return {
    add: (doc, document) => {
      starts = roomFor(starts, doc + 2)
      days = roomForBytes(days, doc + 1)
      mornings = roomForBytes(mornings, doc + 1)
      evenings = roomForBytes(evenings, doc + 1)
      for (const hours of document.hours) {
        const number = numberOf(hours)
        append(lists, number)
        const masks = patterns[number]?.masks
        days[doc] = (days[doc] ?? 0) | (masks?.days ?? 0)
        mornings[doc] = (mornings[doc] ?? 0) | (masks?.mornings ?? 0)
        evenings[doc] = (evenings[doc] ?? 0) | (masks?.evenings ?? 0)
      }
      starts[doc + 1] = lists.size
      last = doc
      if (document.exceptions.length > 0)
        special.set(doc, { hours: document.hours, exceptions: document.exceptions })
      known = null
    },
    remove: (doc) => {
      special.delete(doc)
      known = null
    },
    openAt: (now, size) => {
      const at = Math.floor(now.getTime() / minute)
      if (known?.at === at) return known.bits
      const moment = wallMoment(now)
      const isOpen = patterns.map(({ hours }) => isOpenAt({ hours: [hours], exceptions: [] }, moment))
      const bits = emptyBitmap(size)
      for (let doc = 0; doc <= last; doc++) {
        const end = starts[doc + 1] ?? 0
        for (let each = starts[doc] ?? 0; each < end; each++) {
          if (isOpen[lists.list[each] ?? 0] !== true || special.has(doc)) continue
          setBit(bits, doc)
          break
        }
      }
      for (const [doc, document] of special) if (isOpenAt(document, moment)) setBit(bits, doc)
      known = { at, bits }
      return bits
    },
    masksOf,
    isEveningOrWeekend: (doc) => isEveningOrWeekend(masksOf(doc)),
  }
}
