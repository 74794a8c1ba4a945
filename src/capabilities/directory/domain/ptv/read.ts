import type { ReadSource } from '../imports/candidate.ts'
import { type Known, nothingKnown } from '../reading/municipalities.ts'
import { Collector, type SourceFile } from './collect.ts'
import { toCandidate } from './to-candidate.ts'

/**
 * Reads files of the service register (Palvelutietovaranto), in any order and shape, whole sets and single records: what
 * a service says itself, what it leaves to its general description, and where its channels take people. Never throws.
 * @source ADR-0024
 */
export function readPtv(files: readonly SourceFile[], known: Known = nothingKnown): ReadSource {
  const collector = new Collector(known)
  for (const file of files) collector.file(file)
  const register = collector.register()
  const { municipalities, tally } = collector
  const counties = new Map(known.municipalities.map(({ code, county }) => [code, county]))
  const around = {
    register,
    municipalities,
    county: (code: string) => known.county === null || counties.get(code) === known.county,
    today: known.today,
  }
  const candidates = [...register.services.values()].map((service) => toCandidate(service, around))
  for (const { left, content } of candidates) {
    tally.add(content === null ? 'not-a-listing' : left === null ? 'for-families' : 'left-out', '')
  }
  return { candidates, report: tally.lines() }
}
