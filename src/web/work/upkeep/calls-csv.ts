import { stringify } from 'csv-stringify/sync'
import type { Call } from '#capabilities/directory/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { callsTexts } from './calls-texts.ts'
import { upkeepWords } from './upkeep-words.ts'

/**
 * The call list for a spreadsheet: semicolons and a byte order mark, as Finnish spreadsheets expect, and no cell that they
 * would run as a formula.
 */
export function callsAsCsv(calls: readonly Call[], lang: Language): string {
  const { columns } = callsTexts[lang]
  const { ways } = upkeepWords[lang]
  const rows = calls.map((call) => [
    inLanguage(call.name, lang),
    call.phone ?? '',
    call.email ?? '',
    call.maintainers.map(({ name, email }) => `${name} (${email})`).join(', '),
    call.listings.map(({ name }) => inLanguage(name, lang)).join(', '),
    call.listing_count,
    call.hidden,
    call.asked_on ?? '',
    call.escalated_on ?? '',
    call.last === null
      ? ''
      : `${call.last.at} ${ways[call.last.way] ?? ''} ${call.last.said_by ?? ''}`.trim(),
  ])
  return stringify([[...columns], ...rows], { delimiter: ';', bom: true, escape_formulas: true })
}
