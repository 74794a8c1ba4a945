import type { Language, Localized } from '#platform/text.ts'
import { counties } from '../reference/counties.ts'
import { municipalityOf } from './places.ts'
import type { DemoCounty, DemoOrganisation, DoorKey, UnitKey } from './shape.ts'
import { unitOrganisation } from './units.ts'

/** A text in the languages that its county or organisation keeps. */
export const only = (text: Localized, languages: readonly Language[]): Localized =>
  Object.fromEntries(languages.flatMap((language) => (text[language] ? [[language, text[language]]] : [])))

/** Big towns also serve in English. */
const servesInEnglish = 15_000

function languagesOf(code: string): readonly Language[] {
  const { languageStatus, population } = municipalityOf(code)
  const own = ([['fi'], ['fi', 'sv'], ['sv'], ['sv', 'fi']] as const)[languageStatus]
  return population >= servesInEnglish ? [...own, 'en'] : own
}

const asDomain = (name: string): string =>
  name.toLowerCase().replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('å', 'a').replaceAll(' ', '')

function municipalOrganisation(county: DemoCounty, code: string): DemoOrganisation {
  const { name } = municipalityOf(code)
  const inflection = county.inflections[code]
  if (inflection === undefined) throw new Error(`The municipality ${code} has no genitive`)
  const { genitive, city, svOfficial } = inflection
  const all = {
    fi: `${genitive} ${city ? 'kaupunki' : 'kunta'}`,
    sv: svOfficial ?? `${name.sv} ${city ? 'stad' : 'kommun'}`,
    en: `${city ? 'City' : 'Municipality'} of ${name.en}`,
  }
  return {
    key: `municipality-${code}`,
    sector: 'municipality',
    name: only(all, county.languages),
    municipality: code,
    domain: `${asDomain(name.en)}.example`,
    languages: languagesOf(code),
  }
}

/** Every organisation of a county: its own, its municipalities, Kela, and the made-up ones of the other sectors. */
export function organisationsOf(county: DemoCounty): readonly DemoOrganisation[] {
  const reference = counties.find((each) => each.code === county.code)
  if (reference === undefined) throw new Error(`There is no county ${county.code}`)
  return [
    {
      key: 'county',
      sector: 'county',
      name: reference.name,
      municipality: null,
      domain: county.domain,
      languages: county.languages,
    },
    ...county.areas.flatMap((area) => area.municipalities.map((code) => municipalOrganisation(county, code))),
    {
      key: 'kela',
      sector: 'kela',
      name: { fi: 'Kela', sv: 'FPA', en: 'Kela' },
      municipality: null,
      domain: 'kela.example',
      languages: ['fi', 'sv', 'en'],
    },
    ...county.organisations,
  ]
}

/** The mail domain of the organisation somebody keeps, of a door's organisation, or of the county. */
export function domainOf(
  county: DemoCounty,
  {
    door,
    unit,
    keeps,
    administers,
  }: {
    readonly door?: DoorKey
    readonly unit?: UnitKey
    readonly keeps?: string
    readonly administers?: string
  },
): string {
  const works = unit ?? door
  const key = keeps ?? administers ?? (works === undefined ? 'county' : unitOrganisation(county, works))
  return organisationsOf(county).find((organisation) => organisation.key === key)?.domain ?? county.domain
}
