import type { Localized, Text3 } from '#platform/text.ts'
import type { Place } from './shape.ts'

type Premises = {
  /** The kind the directory knows. */
  readonly kind: 'health-centre' | 'meeting-place' | 'school' | 'day-care' | 'parish' | 'ngo' | 'office'
  /** `{of}` stands for the Finnish genitive of the place, `{place}` for its name. */
  readonly name: Text3
  /** House number on the street that exists in no municipality. */
  readonly number: number
  readonly accessible: boolean
}

const premises = {
  'health-centre': {
    kind: 'health-centre',
    name: { fi: '{of} terveyskeskus', sv: 'Välfärdscentret i {place}', en: '{place} health centre' },
    number: 1,
    accessible: true,
  },
  hospital: {
    kind: 'health-centre',
    name: { fi: '{of} sairaala', sv: 'Sjukhuset i {place}', en: '{place} hospital' },
    number: 3,
    accessible: true,
  },
  school: {
    kind: 'school',
    name: { fi: '{of} koulukeskus', sv: 'Skolcentret i {place}', en: '{place} school centre' },
    number: 5,
    accessible: true,
  },
  'day-care': {
    kind: 'day-care',
    name: { fi: '{of} päiväkoti', sv: 'Daghemmet i {place}', en: '{place} day-care centre' },
    number: 7,
    accessible: true,
  },
  'meeting-place': {
    kind: 'meeting-place',
    name: {
      fi: '{of} perheiden kohtaamispaikka',
      sv: 'Familjernas träffpunkt i {place}',
      en: '{place} family meeting place',
    },
    number: 9,
    accessible: true,
  },
  parish: {
    kind: 'parish',
    name: { fi: '{of} seurakuntatalo', sv: 'Församlingshemmet i {place}', en: '{place} parish hall' },
    number: 11,
    accessible: false,
  },
  ngo: {
    kind: 'ngo',
    name: { fi: '{of} yhdistystalo', sv: 'Föreningshuset i {place}', en: '{place} association house' },
    number: 13,
    accessible: false,
  },
  office: {
    kind: 'office',
    name: { fi: '{of} palvelupiste', sv: 'Servicepunkten i {place}', en: '{place} service point' },
    number: 15,
    accessible: true,
  },
  'youth-house': {
    kind: 'meeting-place',
    name: { fi: '{of} nuorisotila', sv: 'Ungdomsgården i {place}', en: '{place} youth centre' },
    number: 17,
    accessible: true,
  },
  library: {
    kind: 'office',
    name: { fi: '{of} kirjasto', sv: 'Biblioteket i {place}', en: '{place} library' },
    number: 19,
    accessible: true,
  },
  'sports-hall': {
    kind: 'office',
    name: { fi: '{of} liikuntahalli', sv: 'Idrottshallen i {place}', en: '{place} sports hall' },
    number: 21,
    accessible: true,
  },
} as const satisfies Readonly<Record<string, Premises>>

export type PremisesKind = keyof typeof premises

/** Where a service is given: one of the premises, or `care`: the family centre's own if it has any there, else the health centre. */
export type SiteWanted = PremisesKind | 'care'

export type DemoSite = {
  readonly key: string
  readonly kind: Premises['kind'] | 'family-centre'
  readonly name: Localized
  readonly municipality: string
  readonly locality: string | null
  readonly address: Text3
  readonly accessible: boolean
}

/** Puts a place into the words of a template. */
export const atPlace = (template: Text3, place: Place): Text3 => ({
  fi: template.fi.replaceAll('{of}', place.genitive).replaceAll('{place}', place.name.fi),
  sv: template.sv.replaceAll('{place}', place.name.sv),
  en: template.en.replaceAll('{place}', place.name.en),
})

/** A street that is plainly made up, in a place that is not. */
const exampleStreet: Text3 = { fi: 'Esimerkkikatu', sv: 'Exempelgatan', en: 'Esimerkkikatu' }

const address = (place: Place, number: number): Text3 => ({
  fi: `${exampleStreet.fi} ${number}, ${place.name.fi}`,
  sv: `${exampleStreet.sv} ${number}, ${place.name.sv}`,
  en: `${exampleStreet.en} ${number}, ${place.name.en}`,
})

export function siteAt(kind: PremisesKind, place: Place): DemoSite {
  const { name, number, ...rest } = premises[kind]
  return {
    key: `${kind}-${place.key}`,
    name: atPlace(name, place),
    municipality: place.municipality,
    locality: place.locality,
    address: address(place, number),
    kind: rest.kind,
    accessible: rest.accessible,
  }
}

/** The premises of a family centre that has a house of its own. */
export const centreSite = (key: string, name: Localized, place: Place): DemoSite => ({
  key: `family-centre-${key}`,
  kind: 'family-centre',
  name,
  municipality: place.municipality,
  locality: place.locality,
  address: address(place, 2),
  accessible: true,
})
