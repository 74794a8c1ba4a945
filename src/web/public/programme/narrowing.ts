import type { programme } from '#capabilities/meeting-places/index.ts'
import { type Asked, monthsOf } from './address.ts'

type Filter = Parameters<typeof programme>[1]

/** What the address narrows besides place and time, as the programme is asked. */
export const narrowing = (
  asked: Asked,
): Omit<Filter, 'from' | 'to' | 'limit' | 'after' | 'count' | 'near' | 'withinKm'> => ({
  ...(asked.place === '' ? {} : { place: asked.place }),
  ...(asked.age === '' ? {} : { age: monthsOf[asked.age] }),
  ...(asked.weekday === null ? {} : { weekdays: [asked.weekday] }),
  ...(asked.kind === '' ? {} : { kinds: [asked.kind] }),
  ...(asked.audience === '' ? {} : { audience: asked.audience }),
  ...(asked.language === '' ? {} : { language: asked.language }),
  ...(asked.free ? { free: true } : {}),
})
