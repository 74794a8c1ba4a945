import type { OpeningHours } from '#capabilities/directory/domain/listing.ts'
import type { AccessWay, Mode, ProviderSector } from '#capabilities/directory/domain/vocabulary.ts'
import type { Language, Localized } from '#platform/text.ts'
import { openingHours } from '../demo/opening-hours.ts'
import { counties } from '../reference/counties.ts'
import { type Municipality, municipalities } from '../reference/municipalities.ts'
import { serviceTypes } from '../reference/service-types/all.ts'
import type { ServiceType } from '../reference/service-types/shape.ts'
import { stableId } from '../stable-id.ts'
import { type Chooser, chooser, weighted } from './random.ts'
import { calledIn, houseIn, localWordsIn, type ScaleLanguage, sentencesIn } from './texts.ts'

export type ScaleOrganisation = {
  readonly id: string
  readonly key: string
  readonly county: string
  readonly sector: ProviderSector
  readonly name: Localized
  readonly municipality: string | null
}

export type ScaleSite = {
  readonly id: string
  readonly key: string
  readonly county: string
  readonly municipality: string
  readonly name: Localized
  readonly address: Localized
  readonly accessible: boolean
  readonly lon: number
  readonly lat: number
}

/** A made-up listing: as a row of the database and as a document of the search. */
export type ScaleListing = {
  readonly id: string
  readonly county: string
  readonly type: ServiceType
  readonly organisation: ScaleOrganisation
  /** Null where the texts of its type stand. */
  readonly name: Localized | null
  readonly summary: Localized | null
  readonly description: Localized | null
  readonly localWords: Readonly<Partial<Record<Language, readonly string[]>>>
  readonly modes: readonly Mode[]
  readonly access: AccessWay
  readonly free: boolean
  readonly languages: readonly string[]
  readonly municipalities: readonly string[]
  readonly places: readonly { readonly site: ScaleSite; readonly hours: OpeningHours }[]
  readonly ageFrom: number | null
  readonly ageTo: number | null
  readonly confirmedDaysAgo: number
}

export type ScaleOptions = {
  /** The counties to fill; all of mainland Finland when not given. */
  readonly counties?: readonly string[]
  readonly count: number
  readonly seed?: number
}

/** How many of a kind there are for one of the rarest: a country has many day-care centres and few clinics of a hospital. */
const howMany: Readonly<Record<string, number>> = {
  ece: 14,
  school: 10,
  leisure: 12,
  culture: 8,
  'parish-clubs': 8,
  'ngo-activities': 7,
  'family-cafe': 6,
  'peer-groups': 6,
  'youth-work': 6,
  'child-clinic': 5,
  'meeting-place': 4,
  'open-ece': 4,
  'school-health': 4,
  'student-welfare': 3,
  'oral-health': 3,
  doctor: 3,
  'mental-health': 2,
  'maternity-clinic': 2,
  'speech-therapy': 2,
  'child-psychiatry': 0.5,
  'specialised-care': 0.5,
  emergency: 0.3,
}
const countyNames = new Map(counties.map((each) => [each.code, each.shortName]))
const anyType = weighted(serviceTypes.map((type) => [type, howMany[type.key] ?? 1] as const))
const speakers = [...['fi', 'fi', 'fi', 'sv', 'en', 'ru', 'ar', 'so', 'et', 'uk', 'fa', 'ku']] as const
const hoursOf = Object.values(openingHours)
const perSite = 5

function written(
  municipality: Municipality,
  sector: ProviderSector,
  bilingual: boolean,
  choose: Chooser,
): readonly ScaleLanguage[] {
  const status = municipality.languageStatus
  if (status === 2) return ['sv']
  if (status === 3) return choose.chance(0.7) ? ['sv', 'fi'] : ['sv']
  if (!bilingual && status === 0) return choose.chance(0.12) ? ['fi', 'sv'] : ['fi']
  if (sector === 'county' || status > 0) return choose.chance(0.9) ? ['fi', 'sv'] : ['fi']
  return choose.chance(0.3) ? ['fi', 'sv'] : ['fi']
}

const inEach = (languages: readonly ScaleLanguage[], make: (lang: ScaleLanguage) => string): Localized =>
  Object.fromEntries(languages.map((lang) => [lang, make(lang)]))

/** Finnish says where with an ending that every name takes in its own way; after a comma the name stays as it is. */
const nameIn = (lang: ScaleLanguage, what: string, where: string): string =>
  lang === 'fi' ? `${what}, ${where}` : `${what} i ${where}`

const ages: readonly (readonly [number, number] | null)[] = [null, null, null, [0, 1], [0, 6], [3, 6], [7, 12], [13, 17], [16, 29]] // prettier-ignore

/** So many listings, one at a time; the same for the same options. */
export function* scaleListings(options: ScaleOptions): Generator<ScaleListing> {
  const { count, seed = 1 } = options
  const wanted = new Set(
    options.counties ?? counties.filter((each) => each.kind !== 'outside').map((each) => each.code),
  )
  const bilingual = new Set(counties.filter((each) => each.bilingual).map((each) => each.code))
  const within = municipalities.filter((each) => wanted.has(each.county))
  const people = within.reduce((sum, each) => sum + each.population, 0)
  // Small municipalities have more listings for each of their people.
  const anyMunicipality = weighted(within.map((each) => [each, each.population ** 0.8] as const))
  const sites = new Map<string, ScaleSite>()
  const organisations = new Map<string, ScaleOrganisation>()

  const organisationOf = (
    municipality: Municipality,
    sector: ProviderSector,
    choose: Chooser,
  ): ScaleOrganisation => {
    const one = sector === 'county' || sector === 'kela' || sector === 'municipality'
    const number = one ? 0 : choose.int(1 + Math.ceil(municipality.population / 4_000))
    const where = sector === 'county' || sector === 'kela' ? municipality.county : municipality.code
    const key = `scale-${sector}-${where}-${number}`
    const known = organisations.get(key)
    if (known !== undefined) return known
    const own = chooser(seed, hashOf(key))
    const { fi, sv } =
      sector === 'county' || sector === 'kela'
        ? (countyNames.get(municipality.county) ?? municipality.name)
        : municipality.name
    const made: ScaleOrganisation = {
      id: stableId('scale-organisation', key),
      key,
      county: municipality.county,
      sector,
      name: {
        fi: one
          ? `${sectorNames[sector].fi}, ${fi}`
          : `${fi}: ${calledIn('fi', own)} ${sectorNames[sector].fi}`,
        sv: one
          ? `${sectorNames[sector].sv}, ${sv}`
          : `${sv}: ${calledIn('sv', own)} ${sectorNames[sector].sv}`,
      },
      municipality: sector === 'county' || sector === 'kela' ? null : municipality.code,
    }
    organisations.set(key, made)
    return made
  }

  const siteOf = (municipality: Municipality, choose: Chooser): ScaleSite => {
    const share = municipality.population / people
    const number = choose.int(Math.max(2, Math.ceil((share * count) / perSite)))
    const key = `scale-${municipality.code}-${number}`
    const known = sites.get(key)
    if (known !== undefined) return known
    const own = chooser(seed, hashOf(key))
    const made: ScaleSite = {
      id: stableId('scale-site', key),
      key,
      county: municipality.county,
      municipality: municipality.code,
      name: { fi: calledIn('fi', own), sv: calledIn('sv', own) },
      address: { fi: `Esimerkkikatu ${number + 1}`, sv: `Exempelgatan ${number + 1}` },
      accessible: own.chance(0.7),
      lon: municipality.lon + (own.int(2_001) - 1_000) / 20_000,
      lat: municipality.lat + (own.int(2_001) - 1_000) / 40_000,
    }
    sites.set(key, made)
    return made
  }

  for (let number = 0; number < count; number += 1) {
    const choose = chooser(seed, number)
    const type = anyType(choose)
    const municipality = anyMunicipality(choose)
    const sector = type.providerSector
    const languages = written(municipality, sector, bilingual.has(municipality.county), choose)
    const place = (lang: ScaleLanguage): string => municipality.name[lang]
    const called = choose.chance(0.35)
    const stands = choose.chance(0.9) ? (choose.chance(0.15) ? 2 : 1) : 0
    const places = [...new Set(Array.from({ length: stands }, () => siteOf(municipality, choose)))].map(
      (site) => ({ site, hours: choose.any(hoursOf)(choose.int(5)) }),
    )
    const age = choose.any(ages)
    const everywhere = sector === 'county' && (places.length === 0 || choose.chance(0.1))
    yield {
      id: stableId('scale-service', `${seed}:${number}`),
      county: municipality.county,
      type,
      organisation: organisationOf(municipality, sector, choose),
      name: inEach(languages, (lang) =>
        nameIn(
          lang,
          called ? `${calledIn(lang, choose)} – ${type.name[lang]}` : type.name[lang],
          place(lang),
        ),
      ),
      summary: choose.chance(0.5) ? inEach(languages, (lang) => sentencesIn(lang, 1, choose)) : null,
      description: choose.chance(0.7)
        ? inEach(
            languages,
            (lang) =>
              `${sentencesIn(lang, 2 + choose.int(4), choose)} ${place(lang)}: ${houseIn(lang, choose)}.`,
          )
        : null,
      localWords: Object.fromEntries(
        languages.map((lang) => [lang, localWordsIn(lang, choose.int(4), choose)]),
      ),
      modes:
        places.length > 0
          ? [...new Set<Mode>(['site', ...type.modes])]
          : type.modes.filter((mode) => mode !== 'site').concat(type.modes.length === 1 ? ['phone'] : []),
      access: choose.chance(0.8) ? type.access : 'self',
      free: choose.chance(0.85) ? type.free : !type.free,
      languages: [
        ...new Set([...languages, ...Array.from({ length: choose.int(3) }, () => choose.common(speakers))]),
      ],
      municipalities: everywhere ? [] : [municipality.code],
      places,
      ageFrom: age?.[0] ?? null,
      ageTo: age?.[1] ?? null,
      confirmedDaysAgo: choose.int(200),
    }
  }
}

const sectorNames: Readonly<Record<ProviderSector, Readonly<Record<ScaleLanguage, string>>>> = {
  county: { fi: 'Hyvinvointialue (keksitty)', sv: 'Välfärdsområdet (påhittat)' },
  municipality: { fi: 'Kunta (keksitty)', sv: 'Kommunen (påhittad)' },
  parish: { fi: 'seurakunta (keksitty)', sv: 'församling (påhittad)' },
  ngo: { fi: 'ry (keksitty)', sv: 'rf (påhittad)' },
  company: { fi: 'Oy (keksitty)', sv: 'Ab (påhittat)' },
  kela: { fi: 'Kela', sv: 'FPA' },
}

/** A number for a key, spread evenly enough to begin a row of choices with. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
