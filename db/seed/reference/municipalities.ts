/*
 * The 308 municipalities of Finland from 1 January 2025.
 *
 * Sources, all under the Creative Commons Attribution 4.0 licence (CC BY 4.0):
 * - codes, names, counties and language status: Statistics Finland, classification of municipalities;
 * - population on 31 December 2022: Finnish Institute for Health and Welfare (THL), Sotkanet;
 * - centre points (WGS84): National Land Survey of Finland, place names; the point of Tuusula was set by hand.
 * The rows were put together from these; the table is our own.
 */
import type { Text3 } from '#platform/text.ts'
import { firstRows } from './municipality-table/counties-01-to-10.ts'
import { secondRows } from './municipality-table/counties-11-to-91.ts'
import type { LanguageStatus } from './municipality-table/row.ts'

export type Municipality = {
  readonly code: string
  readonly county: string
  readonly name: Text3
  readonly languageStatus: LanguageStatus
  readonly population: number
  readonly lon: number
  readonly lat: number
}

export const municipalities: readonly Municipality[] = [...firstRows, ...secondRows].map(
  ([code, county, fi, sv, languageStatus, population, lon, lat]) => ({
    code,
    county,
    // English uses the name in the language of the majority.
    name: { fi, sv, en: languageStatus >= 2 ? sv : fi },
    languageStatus,
    population,
    lon,
    lat,
  }),
)
