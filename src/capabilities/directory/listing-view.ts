import type { Country } from './country.ts'
import { floorOf } from './domain/house.ts'
import type { KindTexts, SearchDocument } from './domain/search/model.ts'
import type { Floor } from './domain/vocabulary.ts'
import type { OwnRow, SiteRow } from './queries-following.ts'
import type { OrganisationRow, PlaceRow, ServiceRow, ServiceTypeRow } from './queries.ts'

/** A published listing as pages show it: its own texts, and its kind's where it has none. */
export type ServiceView = ServiceRow & { readonly floor: Floor | null }

/** What listings are put together from. */
export type Parts = {
  readonly kinds: ReadonlyMap<string, ServiceTypeRow>
  readonly organisations: ReadonlyMap<string, OrganisationRow>
  readonly sites: ReadonlyMap<string, SiteRow>
}

export const kindKey = (type: string, variant: string): string => `${type}/${variant}`

function placesOf(own: OwnRow, sites: ReadonlyMap<string, SiteRow>): readonly PlaceRow[] {
  const known = own.places.flatMap((place) => {
    const site = sites.get(place.site)
    return site === undefined ? [] : [{ site, place }]
  })
  return known
    .sort((a, b) => (a.site.key < b.site.key ? -1 : 1))
    .map(({ site, place }) => ({
      site: site.id,
      postcode: site.postcode,
      lon: site.lon,
      lat: site.lat,
      name: site.name,
      address: site.address,
      municipality: site.municipality,
      accessible: site.accessible,
      kind: site.kind,
      hours: place.hours,
      note: place.note,
    }))
}

/** A listing put together; null when its kind or its provider is not known here. Texts are shared, never copied. */
export function viewOf(own: OwnRow, parts: Parts): ServiceView | null {
  const kind = parts.kinds.get(kindKey(own.type, own.variant))
  const organisation = parts.organisations.get(own.organisation_id)
  if (kind === undefined || organisation === undefined) return null
  return {
    id: own.id,
    county: own.county,
    type: own.type,
    variant: own.variant,
    floor: floorOf(own.type, own.variant),
    level: kind.level,
    provider_sector: organisation.sector,
    organisation: organisation.name,
    organisation_id: own.organisation_id,
    tasks: kind.tasks,
    modes: own.modes,
    audiences: kind.audiences,
    access: own.access,
    free: own.free,
    statutory: kind.statutory,
    name: own.name ?? kind.name,
    summary: own.summary ?? kind.summary,
    description: own.description ?? kind.description,
    for_whom: own.for_whom ?? kind.for_whom,
    how_to_get_in: own.how_to_get_in ?? kind.how_to_get_in,
    after_contact: own.after_contact ?? kind.after_contact,
    cost: own.cost ?? kind.cost,
    criteria: own.criteria,
    lay_words: kind.lay_words,
    local_words: own.local_words,
    languages: own.languages,
    phone: own.phone,
    phone_hours: own.phone_hours,
    web: own.web,
    door_key: own.door_key,
    booking: own.booking,
    age_from: own.age_from,
    age_to: own.age_to,
    answer_days: own.answer_days,
    start_days: own.start_days,
    video: own.video,
    criteria_from: own.criteria_from,
    confirmed_on: own.confirmed_on,
    unconfirmed_since: own.unconfirmed_since,
    changed_at: own.changed_at,
    created_at: own.created_at,
    version: own.version,
    exceptions: own.exceptions,
    municipalities: own.municipalities,
    places: placesOf(own, parts.sites),
  }
}

const texts = new WeakMap<ServiceTypeRow, KindTexts>()

/** The texts of a kind as the search takes them: one value for one row, so that all its listings share them. */
function textsOf(kind: ServiceTypeRow): KindTexts {
  const ready = texts.get(kind)
  if (ready !== undefined) return ready
  const made: KindTexts = {
    name: kind.name,
    summary: kind.summary,
    description: kind.description,
    forWhom: kind.for_whom,
    layWords: kind.lay_words,
  }
  texts.set(kind, made)
  return made
}

/** A listing as the search takes it in. */
export function documentOf(view: ServiceView, kind: ServiceTypeRow, country: Country): SearchDocument {
  return {
    id: view.id,
    type: view.type,
    variant: view.variant === '' ? null : view.variant,
    kind: textsOf(kind),
    name: view.name === kind.name ? null : view.name,
    summary: view.summary === kind.summary ? null : view.summary,
    description: view.description === kind.description ? null : view.description,
    forWhom: view.for_whom === kind.for_whom ? null : view.for_whom,
    localWords: view.local_words,
    organisation: view.organisation,
    county: view.county,
    municipalities: view.municipalities,
    floor: view.floor,
    level: view.level,
    providerSector: view.provider_sector,
    modes: view.modes,
    audiences: view.audiences,
    tasks: view.tasks,
    access: view.access,
    free: view.free,
    languages: view.languages,
    // A clinic that also answers the phone serves its own people; only what stands nowhere reaches everybody.
    remote:
      view.places.length === 0 &&
      view.modes.some((mode) => mode === 'remote' || mode === 'phone' || mode === 'digital'),
    ageFrom: view.age_from,
    ageTo: view.age_to,
    unconfirmed: view.unconfirmed_since !== null,
    accessible: view.places.some((place) => place.accessible),
    points: view.places.flatMap((place) => {
      if (place.lon !== null && place.lat !== null) return [{ lon: place.lon, lat: place.lat }]
      const around = country.municipalityByCode.get(place.municipality)
      return around === undefined ? [] : [{ lon: around.lon, lat: around.lat }]
    }),
    standsIn: view.places.map((place) => place.municipality),
    hours: [
      ...view.places.map((place) => ({ site: place.site, week: place.hours })),
      ...(view.phone_hours === null ? [] : [{ site: null, week: view.phone_hours }]),
    ],
    exceptions: view.exceptions,
  }
}
