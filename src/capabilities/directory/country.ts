import type { Place } from './domain/search/model.ts'
import type { AreaRow, Contents, CountyRow, MunicipalityRow, PostcodeRow } from './queries.ts'

/** The country as the directory knows it, ready to be asked by code and by name. */
export type Country = {
  readonly municipalityByCode: ReadonlyMap<string, MunicipalityRow>
  readonly municipalityByName: ReadonlyMap<string, MunicipalityRow>
  readonly countyByCode: ReadonlyMap<string, CountyRow>
  readonly postcodes: ReadonlyMap<string, PostcodeRow>
  readonly areaById: ReadonlyMap<string, AreaRow>
  /** The municipalities of the counties in use, as the search speaks of them. */
  readonly places: readonly Place[]
}

export const plainName = (name: string): string => name.normalize('NFC').toLowerCase().trim()

/** Kilometres between two points, near enough for telling which municipality is next door. */
function distance(a: MunicipalityRow, b: MunicipalityRow): number {
  const x = (b.lon - a.lon) * Math.cos(((a.lat + b.lat) / 2) * (Math.PI / 180)) * 111.3
  const y = (b.lat - a.lat) * 111.2
  return Math.hypot(x, y)
}

const neighbourCount = 12

function placesOf(contents: Contents): readonly Place[] {
  const inUse = new Set(
    contents.counties.filter((county) => county.languages.length > 0).map((county) => county.code),
  )
  const used = contents.municipalities.filter((municipality) => inUse.has(municipality.county))
  const localityNames = new Map<string, string[]>()
  for (const locality of contents.localities) {
    const names = localityNames.get(locality.municipality) ?? []
    names.push(...Object.values(locality.name))
    localityNames.set(locality.municipality, names)
  }
  return used.map((municipality): Place => ({
    code: municipality.code,
    county: municipality.county,
    names: [
      ...new Set([...Object.values(municipality.name), ...(localityNames.get(municipality.code) ?? [])]),
    ],
    area: municipality.area_id,
    point: { lon: municipality.lon, lat: municipality.lat },
    neighbours: used
      .filter((other) => other.code !== municipality.code)
      .map((other) => ({ code: other.code, far: distance(municipality, other) }))
      .sort((a, b) => a.far - b.far)
      .slice(0, neighbourCount)
      .map((other) => other.code),
  }))
}

export function countryOf(contents: Contents): Country {
  const municipalityByCode = new Map(contents.municipalities.map((each) => [each.code, each]))
  const municipalityByName = new Map<string, MunicipalityRow>()
  for (const locality of contents.localities) {
    const municipality = municipalityByCode.get(locality.municipality)
    if (municipality === undefined) continue
    for (const name of Object.values(locality.name)) municipalityByName.set(plainName(name), municipality)
  }
  for (const municipality of contents.municipalities) {
    for (const name of Object.values(municipality.name)) municipalityByName.set(plainName(name), municipality)
  }
  return {
    municipalityByCode,
    municipalityByName,
    countyByCode: new Map(contents.counties.map((each) => [each.code, each])),
    postcodes: new Map(contents.postcodes.map((each) => [each.code, each])),
    areaById: new Map(contents.areas.map((each) => [each.id, each])),
    places: placesOf(contents),
  }
}
