import type { z } from 'zod'
import type { Catalogue, CrisisClass } from '#capabilities/directory/index.ts'
import type { Language } from '#platform/text.ts'
import { fewest, linesFor } from '#web/public/lines-of.ts'
import { asCrisisLine } from '#web/public/lines.view.tsx'
import { searchTexts } from '#web/public/search-texts.ts'
import type { crisisCard } from './shapes.ts'

/** The same card as on the pages: who helps right now with what the words speak of, where one is, in one's language. */
export function crisisCardFor(
  catalogue: Catalogue,
  found: CrisisClass | null,
  county: string | null,
  reader: Language,
): z.input<typeof crisisCard> | null {
  if (found === null) return null
  const lines = fewest(linesFor(catalogue, county, reader, [found]), reader)
  return {
    class: found,
    title: searchTexts[reader].crisis.titles[found],
    lines: lines.map((line) => ({ ...asCrisisLine(line, reader) })),
  }
}
