import { readFileSync } from 'node:fs'
import type { Database } from '#platform/db/database.ts'
import type { Log } from '#platform/log.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { plainName } from './country.ts'
import { withDictionary } from './domain/search/dictionary.ts'
import { ownAnalyser } from './domain/search/lexicon.ts'
import type { Analyser } from './domain/search/lexicon.ts'
import type { SearchQuery, SearchResult } from './domain/search/model.ts'
import { search } from './domain/search/search.ts'
import { readTransducer } from './domain/search/transducer.ts'
import { follow } from './following.ts'
import type { ServiceView } from './listing-view.ts'
import type * as queries from './queries.ts'

export type { ServiceView } from './listing-view.ts'

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

const pollEvery = 1_000

/** In the order of county, kind and id. */
const inOrder = (a: ServiceView, b: ServiceView): number => {
  if (a.county !== b.county) return a.county < b.county ? -1 : 1
  if (a.type !== b.type) return a.type < b.type ? -1 : 1
  if (a.variant !== b.variant) return a.variant < b.variant ? -1 : 1
  return a.id < b.id ? -1 : 1
}

/** The way words are read: with Voikko's dictionary where there is one. A file that cannot be read is told and left out. */
function analyserOf(dictionary: string | null, log: Log): Analyser {
  if (dictionary === null) return ownAnalyser
  try {
    return withDictionary(readTransducer(readFileSync(dictionary)))
  } catch (error) {
    log.error('directory.dictionary', error)
    return ownAnalyser
  }
}

export async function createCatalogue(
  db: Database,
  log: Log,
  options: { readonly dictionary?: string | null } = {},
): Promise<Catalogue> {
  const { memory, refresh } = await follow(db, log, analyserOf(options.dictionary ?? null, log))
  const heard = (): void => {
    refresh().catch((error: unknown) => log.error('directory.refresh', error))
  }
  const deafen = await db.listen('directory', heard)
  const timer = setInterval(heard, pollEvery)
  timer.unref()
  let sorted: readonly ServiceView[] = []
  let sortedAt = -1
  const services = (): readonly ServiceView[] => {
    const { views, revision } = memory
    if (sortedAt === revision.number && sorted.length === views.size) return sorted
    // What stood in order before still does: only what is new has to find its place.
    const stays = sorted.filter((view) => views.has(view.id))
    const known = new Set(stays.map((view) => view.id))
    const list = stays.flatMap((view) => views.get(view.id) ?? [])
    for (const view of views.values()) if (!known.has(view.id)) list.push(view)
    sorted = list.sort(inOrder)
    sortedAt = revision.number
    return sorted
  }

  return {
    revision: () => memory.revision.number,
    counties: () => memory.contents.counties,
    county: (code) => memory.country.countyByCode.get(code),
    municipalities: () => memory.contents.municipalities,
    municipality: (code) => memory.country.municipalityByCode.get(code),
    municipalityNamed: (typed) => memory.country.municipalityByName.get(plainName(typed)),
    countyServing: (municipality) => {
      const { countyByCode, municipalityByCode } = memory.country
      const county = countyByCode.get(municipalityByCode.get(municipality)?.county ?? '')
      return county !== undefined && county.languages.length > 0 ? county.code : null
    },
    areas: (county) => memory.contents.areas.filter((each) => each.county === county),
    centres: (county) => memory.contents.centres.filter((each) => each.county === county),
    localities: () => memory.contents.localities,
    types: () => memory.contents.types,
    organisations: () => [...memory.organisations.values()],
    service: (id) => memory.views.get(id),
    services,
    redirected: (id) => memory.redirects.get(id),
    postcode: (code) => memory.country.postcodes.get(code),
    areaOf: (municipality) =>
      memory.country.areaById.get(memory.country.municipalityByCode.get(municipality)?.area_id ?? ''),
    areaServices: () => memory.contents.areaServices,
    vocabulary: () => memory.contents.vocabulary,
    search: (query) => search(memory.index, query),
    lines: (county, reader, classes) =>
      memory.contents.lines
        .filter((line) => line.counties === null || (county !== null && line.counties.includes(county)))
        .filter((line) => classes === undefined || line.classes.some((each) => classes.includes(each)))
        .toSorted((a, b) => Number(b.languages.includes(reader)) - Number(a.languages.includes(reader))),
    refresh,
    stop: () => {
      clearInterval(timer)
      deafen()
    },
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
