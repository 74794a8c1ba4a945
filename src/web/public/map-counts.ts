import type { CountyRow, MunicipalityRow, ServiceView } from '#capabilities/directory/index.ts'
import type { PageArgs } from '#web/page.ts'
import { type Asked, asSearchQuery, chosenFilters } from './search-address.ts'

/** More than anybody reads on a map; the best of them are counted. */
const mostCounted = 3_000

/** What the map counts: how many of the asked services have a place in each municipality, and how many none. */
export type Counts = {
  readonly total: number
  readonly byMunicipality: ReadonlyMap<string, number>
  readonly byCounty: ReadonlyMap<string, number>
  /** Services of the county that come home, answer from afar or move about. */
  readonly withoutPlace: number
}

function askedServices(args: PageArgs, asked: Asked, county: string | null): readonly ServiceView[] {
  const { catalogue, clock } = args.deps
  const isEverything = asked.q === '' && chosenFilters(asked).every(({ name }) => name === 'county')
  if (isEverything) return catalogue.services().filter((each) => county === null || each.county === county)
  const query = asSearchQuery(asked, args.lang, { municipality: undefined, point: undefined }, clock.now())
  return catalogue
    .search({ ...query, county: county ?? undefined, facets: [], page: 1, perPage: mostCounted })
    .hits.flatMap(({ id }) => catalogue.service(id) ?? [])
}

export function countsFor(args: PageArgs, asked: Asked, county: string | null): Counts {
  const services = askedServices(args, asked, county)
  const byMunicipality = new Map<string, number>()
  const byCounty = new Map<string, number>()
  const add = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1)
  for (const service of services) {
    add(byCounty, service.county)
    for (const code of new Set(service.places.map(({ municipality }) => municipality))) {
      add(byMunicipality, code)
    }
  }
  return {
    total: services.length,
    byMunicipality,
    byCounty,
    withoutPlace: services.filter(({ places }) => places.length === 0).length,
  }
}

export const countiesInUse = ({ deps }: Pick<PageArgs, 'deps'>): readonly CountyRow[] =>
  deps.catalogue.counties().filter((county) => county.languages.length > 0)

/** The county the map shows, or null for all of them: the one asked for, that of the place, or the only one. */
export function countyShown(args: PageArgs, asked: Asked, place: MunicipalityRow | null): CountyRow | null {
  const inUse = countiesInUse(args)
  const [only] = inUse
  const wanted = asked.chosen.county[0] ?? place?.county
  return inUse.find(({ code }) => code === wanted) ?? (inUse.length === 1 && only !== undefined ? only : null)
}
