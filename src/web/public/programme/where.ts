import {
  type AreaRow,
  type Catalogue,
  type MunicipalityRow,
  placeMeant,
  type Point,
} from '#capabilities/directory/index.ts'
import { inLanguage } from '#platform/text.ts'
import type { PageArgs } from '#web/page.ts'
import { chosenPlace } from '#web/public/place-of.ts'
import { type Asked, everywhere } from './address.ts'
import { programmeTexts } from './texts.ts'

/** Where the programme is looked for. */
export type Where = {
  readonly town: MunicipalityRow | null
  /** The area that was asked for, or that of the town. */
  readonly area: AreaRow | null
  readonly isArea: boolean
  readonly county: string | null
  /** Where distances are counted from: the postcode or the village that was typed. */
  readonly point: Point | null
  /** What was typed for a place and is none we know. */
  readonly unknown: string | null
  /** A place of a county that does not use this deployment. */
  readonly notServed: MunicipalityRow | null
}

const nowhere: Where = {
  town: null,
  area: null,
  isArea: false,
  county: null,
  point: null,
  unknown: null,
  notServed: null,
}

export function areaById(catalogue: Catalogue, id: string): AreaRow | null {
  for (const county of catalogue.counties()) {
    const area = catalogue.areas(county.code).find((each) => each.id === id)
    if (area !== undefined) return area
  }
  return null
}

const inTown = (catalogue: Catalogue, town: MunicipalityRow, point: Point | null): Where => ({
  ...nowhere,
  town,
  area: catalogue.areaOf(town.code) ?? null,
  county: town.county,
  point,
})

/** The area or the municipality of the address, else the municipality this browser has chosen. */
export function whereOf(args: PageArgs, asked: Pick<Asked, 'area' | 'municipality'>): Where {
  const { catalogue } = args.deps
  // A municipality that is typed while an area is shown is what is meant.
  const isTyped = asked.municipality !== '' && asked.municipality !== everywhere
  const area = asked.area === '' || isTyped ? null : areaById(catalogue, asked.area)
  if (area !== null) return { ...nowhere, area, isArea: true, county: area.county }
  const chosen = chosenPlace(args)
  if (asked.municipality === everywhere) return { ...nowhere, county: chosen?.county ?? null }
  if (asked.municipality === '') return chosen === null ? nowhere : inTown(catalogue, chosen, null)
  const meant = placeMeant(catalogue, asked.municipality)
  if (meant === null) return { ...nowhere, unknown: asked.municipality }
  return catalogue.countyServing(meant.municipality.code) === null
    ? { ...nowhere, notServed: meant.municipality }
    : inTown(catalogue, meant.municipality, meant.point)
}

/** Nothing says where: the page asks first. */
export const isNowhere = (where: Where): boolean => where.county === null

export function whereInWords({ lang, deps }: Pick<PageArgs, 'lang' | 'deps'>, where: Where): string {
  if (where.isArea && where.area !== null) return inLanguage(where.area.name, lang)
  if (where.town !== null) return inLanguage(where.town.name, lang)
  const county = where.county === null ? undefined : deps.catalogue.county(where.county)
  return county === undefined ? programmeTexts[lang].everywhere : inLanguage(county.short_name, lang)
}

/** The same for the programme's filter. */
export const whereAsked = (
  where: Where,
): { county?: string; area?: string; municipality?: string; withRemote: boolean } => ({
  ...(where.county === null ? {} : { county: where.county }),
  ...(where.isArea && where.area !== null ? { area: where.area.id } : {}),
  ...(!where.isArea && where.town !== null ? { municipality: where.town.code } : {}),
  withRemote: true,
})
