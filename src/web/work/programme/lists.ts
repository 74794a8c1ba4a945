import { listCalendars } from '#capabilities/appointments/index.ts'
import { keptActivities, keptPlaces } from '#capabilities/meeting-places/index.ts'
import { inLanguage } from '#platform/text.ts'
import type { SelectOption } from '#ui/fields/fields.tsx'
import type { PageArgs } from '#web/page.ts'

/** Activities one keeps, to choose among. */
export async function keptActivityChoices({ caller, lang }: PageArgs): Promise<readonly SelectOption[]> {
  const { activities } = await keptActivities(caller, { only: 'keep', limit: 200 })
  return activities.map(({ id, title, placeName }) => ({
    value: id,
    label:
      placeName === null
        ? inLanguage(title, lang)
        : `${inLanguage(title, lang)}, ${inLanguage(placeName, lang)}`,
  }))
}

/** Meeting places whose programme one may fill. */
export async function placeChoices({ caller, lang }: PageArgs): Promise<readonly SelectOption[]> {
  const { places } = await keptPlaces(caller, { only: 'fill', limit: 200 })
  return places
    .filter(({ state }) => state !== 'closed')
    .map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))
    .toSorted((one, two) => one.label.localeCompare(two.label, lang))
}

/** Rooms that can be booked. */
export async function roomChoices({ caller, lang }: PageArgs): Promise<readonly SelectOption[]> {
  const rooms = await listCalendars(caller, { kind: 'room' })
  return rooms
    .map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))
    .toSorted((one, two) => one.label.localeCompare(two.label, lang))
}
