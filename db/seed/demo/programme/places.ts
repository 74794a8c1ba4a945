import type { Localized, Text3 } from '#platform/text.ts'
import { listingsOf } from '../listings.ts'
import { only } from '../organisations.ts'
import type { DemoCounty, UnitKey } from '../shape.ts'
import { unitOrganisation } from '../units.ts'

/** A meeting place of the demonstration. Every one has a responsible body (R113). */
export type DemoMeetingPlace = {
  readonly county: DemoCounty
  readonly key: string
  readonly kind: 'place' | 'remote' | 'mobile'
  readonly municipality: string | null
  /** A locality inside the municipality, whose point is used. */
  readonly locality: string | null
  readonly organisation: string
  readonly unit: UnitKey | null
  readonly site: string | null
  readonly service: string | null
  readonly name: Localized
  readonly address: Localized
  readonly accessible: boolean
  readonly languages: readonly string[]
  /** Others who hold something there. */
  readonly partners: readonly string[]
  /** Which kinds of service are listed at the same address. */
  readonly has: ReadonlySet<string>
  /** Varies weekdays and hours from place to place. */
  readonly turn: number
}

const atHome = new Set(['meeting-place', 'family-cafe', 'parish-clubs', 'open-ece'])
const first = ['meeting-place', 'parish-clubs', 'family-cafe', 'open-ece']

const unitOf = (county: DemoCounty, organisation: string): UnitKey | null =>
  (['community', 'ngo-groups', 'parish-families'] as const).find(
    (unit) => unitOrganisation(county, unit) === organisation,
  ) ?? null

/** One for every address at which a meeting place, a family café, a parish club or open early education is listed. */
function housesOf(county: DemoCounty): readonly DemoMeetingPlace[] {
  const listed = listingsOf(county).filter(({ type, state }) => atHome.has(type.key) && state === 'published')
  const sites = [...new Set(listed.flatMap(({ places }) => places.map(({ site }) => site.key)))]
  return sites.flatMap((key, turn): readonly DemoMeetingPlace[] => {
    const here = listed
      .filter(({ places }) => places.some(({ site }) => site.key === key))
      .toSorted((a, b) => first.indexOf(a.type.key) - first.indexOf(b.type.key))
    const [main] = here
    const site = main?.places.find((each) => each.site.key === key)?.site
    if (main === undefined || site === undefined) return []
    const organisation = main.organisation.key
    return [
      {
        county,
        key,
        kind: 'place',
        municipality: site.municipality,
        locality: site.locality,
        organisation,
        unit: unitOf(county, organisation),
        site: key,
        service: main.key,
        name: main.type.key === 'meeting-place' ? (main.name ?? site.name) : site.name,
        address: site.address,
        accessible: site.accessible,
        languages: main.languages.filter((language) => language !== 'interpreter'),
        partners: [...new Set(here.map((each) => each.organisation.key))].filter(
          (each) => each !== organisation,
        ),
        has: new Set(here.map(({ type }) => type.key)),
        turn,
      },
    ]
  })
}

const remoteName: Text3 = {
  fi: 'Kohtaamispaikka verkossa',
  sv: 'Mötesplatsen på nätet',
  en: 'The meeting place online',
}

const cars: Readonly<Record<string, { readonly key: string; readonly name: Text3 }>> = {
  '17': { key: 'family-car', name: { fi: 'Perheauto', sv: 'Familjebilen', en: 'The family car' } },
  '09': {
    key: 'linkku',
    name: { fi: 'Perheauto Linkku', sv: 'Familjebilen Linkku', en: 'Family car Linkku' },
  },
}

/** A place on the net in every county, and a car in two of them. @source R52, R112 */
function othersOf(county: DemoCounty): readonly DemoMeetingPlace[] {
  const shared = {
    county,
    municipality: null,
    locality: null,
    organisation: 'county',
    unit: 'guidance',
    site: null,
    service: null,
    address: {},
    accessible: true,
    languages: county.languages,
    partners: ['ngo-families'],
    has: new Set<string>(),
    turn: 0,
  } as const
  const car = cars[county.code]
  return [
    { ...shared, key: 'remote', kind: 'remote', name: only(remoteName, county.languages) },
    ...(car === undefined
      ? []
      : [{ ...shared, key: car.key, kind: 'mobile' as const, name: only(car.name, county.languages) }]),
  ]
}

export const meetingPlacesOf = (county: DemoCounty): readonly DemoMeetingPlace[] => [
  ...housesOf(county),
  ...othersOf(county),
]
