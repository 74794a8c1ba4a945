import type { AccessWay, Mode, ProviderSector } from '#capabilities/directory/domain/vocabulary.ts'
import type { Language, Localized } from '#platform/text.ts'
import { serviceTypes } from '../reference/service-types/all.ts'
import type { ServiceType } from '../reference/service-types/shape.ts'
import { doorOrganisation, doorPhone, doors, phoneNumber } from './doors.ts'
import { openingHours } from './opening-hours.ts'
import { only, organisationsOf } from './organisations.ts'
import { areaOf, placeOf } from './places.ts'
import { rules } from './rules/all.ts'
import type { Rule } from './rules/shape.ts'
import type { DemoCounty, DemoOrganisation, DoorKey, Entry, Hours, Place } from './shape.ts'
import { type DemoSite, type SiteWanted, atPlace, centreSite, siteAt } from './sites.ts'

export type Listing = {
  /** Unique in the county and stable: the identifier is made from it. */
  readonly key: string
  readonly type: ServiceType
  readonly organisation: DemoOrganisation
  readonly name: Localized | null
  readonly summary: Localized | null
  readonly howToGetIn: Localized | null
  readonly cost: Localized | null
  readonly criteria: Localized | null
  readonly localWords: Readonly<Partial<Record<Language, readonly string[]>>>
  readonly modes: readonly Mode[]
  readonly access: AccessWay
  readonly free: boolean
  readonly languages: readonly string[]
  readonly phone: string | null
  readonly phoneHours: Hours | null
  readonly door: DoorKey | null
  readonly state: 'draft' | 'published' | 'hidden'
  readonly confirmedDaysAgo: number
  readonly municipalities: readonly string[]
  readonly places: readonly {
    readonly site: DemoSite
    readonly hours: Hours
    readonly note: Localized | null
  }[]
}

/** The type's key with its variant, as coverage and rules write it. */
export const typeKey = (type: Pick<ServiceType, 'key' | 'variant'>): string =>
  type.variant === undefined ? type.key : `${type.key}/${type.variant}`

const typesByKey = new Map(serviceTypes.map((type) => [typeKey(type), type]))

/** Which sectors' listings are asked for at which door; each of the county's own doors takes only the county's. */
const doorTakes = (door: DoorKey): readonly ProviderSector[] => {
  if (door === 'ece') return ['municipality']
  if (door === 'community') return ['ngo', 'parish']
  return ['county']
}

function siteFor(county: DemoCounty, wanted: SiteWanted, place: Place): DemoSite {
  if (wanted !== 'care') return siteAt(wanted, place)
  const centre = county.centres.find(
    ({ premises }) =>
      premises !== undefined &&
      (premises === place.key ||
        (place.locality === null && placeOf(county, premises).municipality === place.municipality)),
  )
  if (centre?.premises === undefined) return siteAt('health-centre', place)
  return centreSite(centre.key, centre.name, placeOf(county, centre.premises))
}

function providerKey(county: DemoCounty, rule: Rule, entry: Entry, place: Place | null): string {
  if (entry.by !== undefined) return entry.by
  switch (rule.by) {
    case 'county':
    case 'kela':
      return rule.by
    case 'ngo':
      return county.usual.ngo
    case 'company':
      return county.usual.company
    case 'municipality':
      return `municipality-${place?.municipality ?? county.eceMunicipality}`
    case 'parish': {
      const area = areaOf(county, place?.municipality ?? county.eceMunicipality)
      return county.usual.parishes[area] ?? `no parish for ${area}`
    }
  }
}

function nameOf(rule: Rule, type: ServiceType, entry: Entry, place: Place | null): Localized | null {
  if (entry.name !== undefined) return entry.name
  // What serves the whole county is called what it is.
  if (place === null) return null
  if (rule.name !== undefined) return atPlace(rule.name, place)
  return {
    fi: `${type.name.fi}, ${place.name.fi}`,
    sv: `${type.name.sv}, ${place.name.sv}`,
    en: `${type.name.en}, ${place.name.en}`,
  }
}

function modesOf(type: ServiceType, entry: Entry, hasPlace: boolean): readonly Mode[] {
  if (entry.modes !== undefined) return entry.modes
  if (hasPlace) return type.modes.includes('site') ? type.modes : ['site', ...type.modes]
  const elsewhere = type.modes.filter((mode) => mode !== 'site')
  return elsewhere.length > 0 ? elsewhere : ['phone']
}

function languagesOf(rule: Rule, entry: Entry, organisation: DemoOrganisation): readonly string[] {
  if (entry.languages !== undefined) return entry.languages
  const interpreted = organisation.sector === 'county' ? ['interpreter'] : []
  return [...new Set([...organisation.languages, ...(rule.alsoIn ?? []), ...interpreted])]
}

/** Every listing of a county, in a stable order. */
export function listingsOf(county: DemoCounty): readonly Listing[] {
  const organisations = organisationsOf(county)
  const listings: Listing[] = []

  const add = (
    rule: Rule,
    entry: Entry,
    stands: readonly Place[],
    alone: Place | null,
    serves: readonly string[],
  ): void => {
    const type = typesByKey.get(rule.type)
    if (type === undefined) throw new Error(`There is no service type ${rule.type}`)
    const wanted = providerKey(county, rule, entry, stands[0] ?? null)
    const position = organisations.findIndex((each) => each.key === wanted)
    const organisation = organisations[position]
    if (organisation === undefined) throw new Error(`County ${county.code} has no organisation ${wanted}`)

    const own = organisation.sector === 'county' || organisation.sector === 'municipality'
    const spoken = own ? county.languages : organisation.languages
    const inOwn = (text: Localized | null | undefined): Localized | null => (text ? only(text, spoken) : null)

    const takes =
      rule.door !== undefined &&
      doorTakes(rule.door).includes(organisation.sector) &&
      (rule.door !== 'ece' || alone?.municipality === county.eceMunicipality)
    const door = takes ? (rule.door ?? null) : null
    // One number for each sector (R15): what the door's own organisation gives is asked for at the door.
    const throughDoor = door !== null && organisation.key === doorOrganisation(county, door)
    const state = entry.state ?? 'published'
    const turn = listings.length

    listings.push({
      key: [
        rule.type.replace('/', '-'),
        wanted,
        alone?.key ?? 'county',
        ...(state === 'published' ? [] : [state]),
      ].join(':'),
      type,
      organisation,
      name: inOwn(nameOf(rule, type, entry, alone)),
      summary: inOwn(entry.summary),
      howToGetIn: inOwn(entry.howToGetIn),
      cost: inOwn(entry.cost ?? (entry.by === undefined ? rule.cost : undefined)),
      criteria: inOwn(rule.criteria),
      localWords: entry.localWords ?? {},
      modes: modesOf(type, entry, stands.length > 0),
      access: entry.access ?? type.access,
      free: entry.free ?? (entry.by === undefined ? rule.free : undefined) ?? type.free,
      languages: languagesOf(rule, entry, organisation),
      phone: phoneOf(county, rule, throughDoor ? door : null, position),
      phoneHours: rule.withoutPhone ? null : phoneHoursOf(throughDoor ? door : null),
      door,
      state,
      // Most were looked at in the last months, a few are older than half a year.
      confirmedDaysAgo: 2 + ((turn * 37) % 197),
      municipalities: serves,
      places: stands.map((place, index) => ({
        site: siteFor(county, rule.site, place),
        hours: openingHours[rule.hours](turn + index),
        note: inOwn(entry.note ?? rule.note),
      })),
    })
  }

  for (const rule of rules) {
    for (const entry of county.coverage[rule.type] ?? []) {
      for (const written of entry.each ?? []) {
        const [stands = '', ...neighbours] = written.split('+')
        const place = placeOf(county, stands)
        add(rule, entry, [place], place, [place.municipality, ...neighbours])
      }
      if (entry.each === undefined) {
        const places = (entry.at ?? []).map((key) => placeOf(county, key))
        add(rule, entry, places, null, [])
      }
    }
  }
  return oneOfEachFirst(listings)
}

/** The first page of an unsorted list then shows the breadth of the house, not sixteen clinics. */
function oneOfEachFirst(listings: readonly Listing[]): readonly Listing[] {
  const first = new Map<ServiceType, Listing>()
  for (const listing of listings) if (!first.has(listing.type)) first.set(listing.type, listing)
  const firsts = new Set(first.values())
  return [...firsts, ...listings.filter((listing) => !firsts.has(listing))]
}

function phoneOf(county: DemoCounty, rule: Rule, door: DoorKey | null, organisation: number): string | null {
  if (rule.withoutPhone) return null
  return door === null
    ? phoneNumber(county, county.phones.organisations + organisation)
    : doorPhone(county, door)
}

function phoneHoursOf(key: DoorKey | null): Hours {
  const door = doors.find((each) => each.key === key)
  if (door === undefined) return openingHours.phone()
  return Object.fromEntries(Object.entries(door.hours).map(([day, hours]) => [day, [hours]]))
}
