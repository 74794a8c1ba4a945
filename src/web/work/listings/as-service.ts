import { type Draft, rooms, type ServiceView } from '#capabilities/directory/index.ts'
import { helsinkiDate } from '#platform/dates.ts'

/** A draft as the public page takes a service: own words where there are some, else the common ones. Null while it lacks a kind or an owner. */
export function asService(draft: Draft, now: Date): ServiceView | null {
  const { content, template, organisation, organisation_id, sector } = draft
  if (template === null || organisation === null || organisation_id === null || sector === null) return null
  const room = rooms.find(
    ({ types, variant }) =>
      types.includes(content.type) && (variant === undefined || variant === content.variant),
  )
  const places = content.places.map((place, index) => ({ ...place, site: place.site ?? `new-${index}` }))
  return {
    id: draft.service_id ?? draft.id,
    county: draft.county,
    type: content.type,
    variant: content.variant,
    level: template.level,
    provider_sector: sector,
    organisation,
    organisation_id,
    tasks: template.tasks,
    modes: content.modes,
    audiences: template.audiences,
    access: content.access,
    free: content.free,
    statutory: template.statutory,
    name: content.name ?? template.name,
    summary: content.summary ?? template.summary,
    description: content.description ?? template.description,
    for_whom: content.forWhom ?? template.forWhom,
    how_to_get_in: content.howToGetIn ?? template.howToGetIn,
    after_contact: content.afterContact ?? template.afterContact,
    cost: content.cost ?? template.cost,
    criteria: content.criteria,
    lay_words: template.layWords,
    local_words: content.localWords,
    languages: content.languages,
    phone: content.phone,
    phone_hours: content.phoneHours,
    web: content.web,
    door_key: content.doorKey,
    booking: content.booking,
    age_from: content.ageFrom,
    age_to: content.ageTo,
    answer_days: content.answerDays,
    start_days: content.startDays,
    video: content.video,
    criteria_from: content.criteriaFrom,
    confirmed_on: helsinkiDate(now),
    unconfirmed_since: null,
    changed_at: now,
    created_at: draft.standing?.changed_at ?? now,
    version: draft.based_on ?? 1,
    exceptions: content.exceptions.map(({ place, ...rest }) => ({
      ...rest,
      site: place === null ? null : (places[place]?.site ?? null),
    })),
    municipalities: content.municipalities,
    places,
    floor: room?.floor ?? null,
  }
}
