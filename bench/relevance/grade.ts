import type { ServiceView } from '#capabilities/directory/index.ts'
import type { Judged, Wants } from './judgements.ts'

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
const eveningFrom = 17 * 60

function misses(listing: ServiceView, wants: Wants): number {
  const days = listing.places.flatMap((place) => Object.entries(place.hours))
  const serves =
    wants.where === null ||
    listing.municipalities.length === 0 ||
    listing.municipalities.includes(wants.where)
  const onDay =
    wants.day === null || days.some(([day, times]) => Number(day) === wants.day && times.length > 0)
  const inEvening =
    !wants.evening || days.some(([, times]) => times.some(({ closes }) => minutes(closes) > eveningFrom + 60))
  const spoken = wants.speaks === null || listing.languages.includes(wants.speaks)
  return [serves, onDay, inEvening, spoken].filter((met) => !met).length
}

/** The grade of one listing for one query: its type's, two less for each thing asked that it does not meet. */
export function gradeOf(listing: ServiceView, query: Judged): number {
  const grade = query.grades.get(`${listing.type}/${listing.variant}`) ?? query.grades.get(listing.type) ?? 0
  return Math.max(0, grade - 2 * misses(listing, query.wants))
}
