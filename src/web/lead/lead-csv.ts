import { stringify } from 'csv-stringify/sync'
import type { Line } from '#capabilities/metrics/index.ts'
import { countInWords, handOversInWords, medianInWords, shareInWords } from '#web/figures/words.ts'
import { leadTexts } from '#web/lead/lead-texts.ts'
import type { LeadView } from '#web/lead/lead.view.tsx'

/** The figures for a spreadsheet: a line for each period and part, with the same small numbers hidden as on the page. */
export function figuresAsCsv({ lang, chosen, figures, parts }: LeadView): string {
  const words = leadTexts[lang]
  const { period, requests, onTime, median, handOvers } = words.columns
  const cells = (line: Line): readonly string[] => [
    countInWords(line.requests, lang),
    shareInWords(line.onTime, lang),
    medianInWords(line, lang),
    handOversInWords(line.handOvers, lang),
  ]
  const rows = figures.periods.flatMap((each) => [
    ...each.parts.map((line) => [
      each.key,
      each.from,
      each.to,
      parts.find(({ key }) => key === line.part)?.name ?? line.part,
      ...cells(line),
    ]),
    [each.key, each.from, each.to, words.total, ...cells(each.total)],
  ])
  const head = [period, words.from, words.to, words.by[chosen.by].part, requests, onTime, median, handOvers]
  return stringify([head, ...rows], { delimiter: ';', bom: true, escape_formulas: true })
}
