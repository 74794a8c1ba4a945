import type { HoursException } from '../listing.ts'
import type { Notes } from './words.ts'

export type OtherDay = Omit<HoursException, 'place'>

const alike = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * Days with other hours of all places and of the telephone (null: it has no hours of its own). What holds everywhere is
 * said once.
 */
export function togetherExceptions(
  rows: readonly (readonly OtherDay[])[],
  telephone: readonly OtherDay[] | null,
  notes: Notes,
): readonly HoursException[] {
  const all = telephone === null ? rows : [...rows, telephone]
  const everywhere = (all[0] ?? []).filter((one) => all.every((row) => row.some((each) => alike(each, one))))
  const isOwn = (one: OtherDay): boolean => !everywhere.some((each) => alike(each, one))
  const found = [
    ...everywhere.map((one) => ({ ...one, place: null })),
    ...rows.flatMap((row, place) => row.filter(isOwn).map((one) => ({ ...one, place }))),
  ].toSorted((a, b) => a.from.localeCompare(b.from) || (a.place ?? -1) - (b.place ?? -1))
  if (telephone?.some(isOwn) === true) notes.add('exceptions', 'telephone-only', '')
  if (found.length > 60) notes.add('exceptions', 'too-many', String(found.length))
  return found.slice(0, 60)
}
