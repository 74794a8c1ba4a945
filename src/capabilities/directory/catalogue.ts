import { anyone } from '#platform/actor.ts'
import type { Database } from '#platform/db/database.ts'
import type { Log } from '#platform/log.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { floorOf } from './domain/house.ts'
import { buildIndex } from './domain/search/index.ts'
import type { Place, SearchDocument, SearchQuery, SearchResult } from './domain/search/model.ts'
import { search } from './domain/search/search.ts'
import type { Floor } from './domain/vocabulary.ts'
import * as queries from './queries.ts'

export type ServiceView = queries.ServiceRow & { readonly floor: Floor | null }

/**
 * The published directory in the memory of this process: public reads never touch the database. It follows every change
 * (a notification, with polling as the net) and swaps whole, so a page never sees half of one.
 */
export type Catalogue = {
  readonly revision: () => number
  readonly counties: () => readonly queries.CountyRow[]
  readonly county: (code: string) => queries.CountyRow | undefined
  readonly municipalities: () => readonly queries.MunicipalityRow[]
  readonly municipality: (code: string) => queries.MunicipalityRow | undefined
  /** By a name in any language, a locality's included; for what a person typed. */
  readonly municipalityNamed: (typed: string) => queries.MunicipalityRow | undefined
  /** The county of a municipality, when that county uses this deployment; else null. */
  readonly countyServing: (municipality: string) => string | null
  readonly areas: (county: string) => readonly queries.AreaRow[]
  readonly centres: (county: string) => readonly queries.CentreRow[]
  readonly localities: () => readonly queries.LocalityRow[]
  readonly types: () => readonly queries.ServiceTypeRow[]
  /** Every organisation of the deployment, whether it has a published listing or not. */
  readonly organisations: () => readonly queries.OrganisationRow[]
  readonly service: (id: string) => ServiceView | undefined
  readonly services: () => readonly ServiceView[]
  /** The listing that a merged one became; undefined for any other id. */
  readonly redirected: (id: string) => string | undefined
  readonly postcode: (code: string) => queries.PostcodeRow | undefined
  /** The area of a municipality, where its county has areas. */
  readonly areaOf: (municipality: string) => queries.AreaRow | undefined
  readonly areaServices: () => readonly queries.AreaServiceRow[]
  /** The rows of words in use, the product's own and the counties'. */
  readonly vocabulary: () => readonly queries.VocabularyRow[]
  readonly search: (query: SearchQuery) => SearchResult
  /** Emergency lines that work in this county, those answered in the reader's language first. */
  readonly lines: (
    county: string | null,
    reader: Language,
    classes?: readonly string[],
  ) => readonly queries.EmergencyLineRow[]
  /** Reads the database anew when it has changed; returns whether it had. */
  readonly refresh: () => Promise<boolean>
  readonly stop: () => void
}

type Snapshot = {
  readonly contents: queries.Contents
  readonly index: ReturnType<typeof buildIndex>
  readonly services: readonly ServiceView[]
  readonly serviceById: ReadonlyMap<string, ServiceView>
  readonly municipalityByCode: ReadonlyMap<string, queries.MunicipalityRow>
  readonly municipalityByName: ReadonlyMap<string, queries.MunicipalityRow>
  readonly countyByCode: ReadonlyMap<string, queries.CountyRow>
  readonly postcodes: ReadonlyMap<string, queries.PostcodeRow>
  readonly areaById: ReadonlyMap<string, queries.AreaRow>
  readonly redirects: ReadonlyMap<string, string>
}

const plainName = (name: string): string => name.normalize('NFC').toLowerCase().trim()

/** Kilometres between two points, near enough for telling which municipality is next door. */
function distance(a: queries.MunicipalityRow, b: queries.MunicipalityRow): number {
  const x = (b.lon - a.lon) * Math.cos(((a.lat + b.lat) / 2) * (Math.PI / 180)) * 111.3
  const y = (b.lat - a.lat) * 111.2
  return Math.hypot(x, y)
}

function takeSnapshot(contents: queries.Contents): Snapshot {
  const inUse = new Set(
    contents.counties.filter((county) => county.languages.length > 0).map((county) => county.code),
  )
  const used = contents.municipalities.filter((municipality) => inUse.has(municipality.county))
  const services = contents.services.map((row): ServiceView => ({
    ...row,
    floor: floorOf(row.type, row.variant),
  }))
  const municipalityByCode = new Map(contents.municipalities.map((each) => [each.code, each]))
  const kinds = new Map(contents.types.map((type) => [`${type.key}/${type.variant}`, type]))
  const documents = services.map((row): SearchDocument => ({
    id: row.id,
    type: row.type,
    variant: row.variant === '' ? null : row.variant,
    name: row.name,
    summary: row.summary,
    description: row.description,
    forWhom: row.for_whom,
    layWords: row.lay_words,
    localWords: row.local_words,
    county: row.county,
    municipalities: row.municipalities,
    floor: row.floor,
    level: row.level,
    providerSector: row.provider_sector,
    modes: row.modes,
    audiences: row.audiences,
    tasks: row.tasks,
    access: row.access,
    free: row.free,
    languages: row.languages,
    // A clinic that also answers the phone serves its own people; only what stands nowhere reaches everybody.
    remote:
      row.places.length === 0 &&
      row.modes.some((mode) => mode === 'remote' || mode === 'phone' || mode === 'digital'),
    kind: kinds.get(`${row.type}/${row.variant}`) ?? { name: {}, summary: {} },
    organisation: row.organisation,
    ageFrom: row.age_from,
    ageTo: row.age_to,
    unconfirmed: row.unconfirmed_since !== null,
    accessible: row.places.some((place) => place.accessible),
    points: row.places.flatMap((place) => {
      if (place.lon !== null && place.lat !== null) return [{ lon: place.lon, lat: place.lat }]
      const around = municipalityByCode.get(place.municipality)
      return around === undefined ? [] : [{ lon: around.lon, lat: around.lat }]
    }),
    hours: [
      ...row.places.map((place) => ({ site: place.site, week: place.hours })),
      ...(row.phone_hours === null ? [] : [{ site: null, week: row.phone_hours }]),
    ],
    exceptions: row.exceptions,
  }))
  const localityNames = new Map<string, string[]>()
  for (const locality of contents.localities) {
    const names = localityNames.get(locality.municipality) ?? []
    names.push(...Object.values(locality.name))
    localityNames.set(locality.municipality, names)
  }
  const places = used.map((municipality): Place => ({
    code: municipality.code,
    county: municipality.county,
    names: [
      ...new Set([...Object.values(municipality.name), ...(localityNames.get(municipality.code) ?? [])]),
    ],
    area: municipality.area_id,
    point: { lon: municipality.lon, lat: municipality.lat },
    neighbours: used
      .filter((other) => other.code !== municipality.code)
      .sort((a, b) => distance(municipality, a) - distance(municipality, b))
      .slice(0, 12)
      .map((other) => other.code),
  }))
  const municipalityByName = new Map<string, queries.MunicipalityRow>()
  for (const locality of contents.localities) {
    const municipality = municipalityByCode.get(locality.municipality)
    if (municipality === undefined) continue
    for (const name of Object.values(locality.name)) municipalityByName.set(plainName(name), municipality)
  }
  for (const municipality of contents.municipalities) {
    for (const name of Object.values(municipality.name)) municipalityByName.set(plainName(name), municipality)
  }
  return {
    contents,
    index: buildIndex(documents, places),
    services,
    serviceById: new Map(services.map((each) => [each.id, each])),
    municipalityByCode,
    municipalityByName,
    countyByCode: new Map(contents.counties.map((each) => [each.code, each])),
    postcodes: new Map(contents.postcodes.map((each) => [each.code, each])),
    areaById: new Map(contents.areas.map((each) => [each.id, each])),
    redirects: new Map(contents.merged.map((each) => [each.id, each.into])),
  }
}

const pollEvery = 5_000

export async function createCatalogue(db: Database, log: Log): Promise<Catalogue> {
  const read = async (): Promise<Snapshot> => takeSnapshot(await db.transaction(anyone, queries.readContents))
  let now = await read()
  let reading: Promise<boolean> | null = null

  const refresh = (): Promise<boolean> => {
    reading ??= (async () => {
      const current = await db.transaction(anyone, queries.revision)
      if (current === now.contents.revision) return false
      now = await read()
      return true
    })().finally(() => {
      reading = null
    })
    return reading
  }
  const follow = (): void => {
    refresh().catch((error: unknown) => log.error('directory.refresh', error))
  }
  await db.listen('directory', follow)
  const timer = setInterval(follow, pollEvery)
  timer.unref()

  return {
    revision: () => now.contents.revision,
    counties: () => now.contents.counties,
    county: (code) => now.countyByCode.get(code),
    municipalities: () => now.contents.municipalities,
    municipality: (code) => now.municipalityByCode.get(code),
    municipalityNamed: (typed) => now.municipalityByName.get(plainName(typed)),
    countyServing: (municipality) => {
      const county = now.countyByCode.get(now.municipalityByCode.get(municipality)?.county ?? '')
      return county !== undefined && county.languages.length > 0 ? county.code : null
    },
    areas: (county) => now.contents.areas.filter((each) => each.county === county),
    centres: (county) => now.contents.centres.filter((each) => each.county === county),
    localities: () => now.contents.localities,
    types: () => now.contents.types,
    organisations: () => now.contents.organisations,
    service: (id) => now.serviceById.get(id),
    services: () => now.services,
    redirected: (id) => now.redirects.get(id),
    postcode: (code) => now.postcodes.get(code),
    areaOf: (municipality) => now.areaById.get(now.municipalityByCode.get(municipality)?.area_id ?? ''),
    areaServices: () => now.contents.areaServices,
    vocabulary: () => now.contents.vocabulary,
    search: (query) => search(now.index, query),
    lines: (county, reader, classes) =>
      now.contents.lines
        .filter((line) => line.counties === null || (county !== null && line.counties.includes(county)))
        .filter((line) => classes === undefined || line.classes.some((each) => classes.includes(each)))
        .toSorted((a, b) => Number(b.languages.includes(reader)) - Number(a.languages.includes(reader))),
    refresh,
    stop: () => clearInterval(timer),
  }
}

/** Names in the order of the reader's alphabet: the databases do not know where å, ä and ö belong. */
export const byName =
  (reader: Language) =>
  (
    a: { readonly name: Readonly<Partial<Record<Language, string>>> },
    b: { readonly name: Readonly<Partial<Record<Language, string>>> },
  ): number =>
    collators[reader].compare(inLanguage(a.name, reader), inLanguage(b.name, reader))

const collators: Readonly<Record<Language, Intl.Collator>> = {
  fi: new Intl.Collator('fi'),
  sv: new Intl.Collator('sv'),
  en: new Intl.Collator('en'),
}
