import type { ReadSource } from '../imports/candidate.ts'
import { type Known, Municipalities, nothingKnown } from '../reading/municipalities.ts'
import { Collector, type JsonFile, type RowsFile } from './collect.ts'
import { toCandidate } from './to-candidate.ts'

/**
 * Reads services in the Human Services Data Specification: single ones, pages, whole data sets, by organization or place,
 * as documents or as tables. What the standard asks and a source does not give is counted, the rest goes on.
 * @source ADR-0024
 */
export function readHsdsFiles(
  files: readonly (JsonFile | RowsFile)[],
  known: Known = nothingKnown,
): ReadSource {
  const collector = new Collector()
  for (const file of files) {
    if ('rows' in file) collector.rows(file)
    else collector.json(file)
  }
  const { tables, tally } = collector
  const municipalities = new Municipalities(known)
  const counties = new Map(known.municipalities.map(({ code, county }) => [code, county]))
  const around = {
    tables,
    municipalities,
    county: (code: string) => known.county === null || counties.get(code) === known.county,
    today: known.today,
  }
  const candidates = collector.services().map((found) => toCandidate(found, around))
  for (const { left, content } of candidates) {
    tally.add(content === null ? 'not-a-listing' : left === null ? 'for-families' : 'left-out', '')
  }
  return { candidates, report: tally.lines() }
}
