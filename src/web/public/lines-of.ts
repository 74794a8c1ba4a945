import type { Catalogue, EmergencyLineRow } from '#capabilities/directory/index.ts'
import type { Language } from '#platform/text.ts'

/**
 * The lines that work in a county; without one, those of every county in use. A number that several counties share
 * under the same name stands once, with all the languages in which it is answered somewhere.
 */
export function linesFor(
  catalogue: Catalogue,
  county: string | null,
  lang: Language,
  classes?: readonly string[],
): readonly EmergencyLineRow[] {
  const counties =
    county === null
      ? catalogue
          .counties()
          .filter((each) => each.languages.length > 0)
          .map((each) => each.code)
      : [county]
  const byCall = new Map<string, EmergencyLineRow>()
  for (const code of counties) {
    for (const line of catalogue.lines(code, lang, classes)) {
      const call = `${line.tel} ${line.name.fi ?? ''}`
      const known = byCall.get(call)
      byCall.set(call, known === undefined || line.languages.length > known.languages.length ? line : known)
    }
  }
  return [...byCall.values()]
}

/**
 * For a card that must be read in a breath: the lines answered in the reader's language, or all where those are few.
 * The list is never empty: 112 answers everywhere.
 */
export function fewest(lines: readonly EmergencyLineRow[], lang: Language): readonly EmergencyLineRow[] {
  const own = lines.filter((line) => line.languages.includes(lang))
  return own.length >= 2 ? own : lines
}
