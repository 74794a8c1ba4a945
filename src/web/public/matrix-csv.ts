import { stringify } from 'csv-stringify/sync'
import { inLanguage, type Language } from '#platform/text.ts'
import { lineName, type MatrixContents } from './matrix-contents.ts'
import { matrixTexts } from './matrix-texts.ts'

/** The matrix for a spreadsheet: a line for each service and area, and no cell that would be run as a formula. */
export function matrixAsCsv({ areas, groups }: MatrixContents, lang: Language): string {
  const words = matrixTexts[lang]
  const yesNo = (value: boolean | null): string => (value === null ? '' : value ? words.yes : words.no)
  const rows = groups.flatMap(({ floor, lines }) =>
    lines.flatMap((line) =>
      line.cells.map((cell) => [
        line.variant === '' ? line.type : `${line.type}/${line.variant}`,
        lineName(line, lang),
        floor ?? '',
        line.classes.map((each) => words.classes[each]).join(', '),
        inLanguage(areas.find(({ id }) => id === cell.area)?.name ?? {}, lang),
        words.presence[cell.presence],
        yesNo(cell.samePremises),
        cell.plannedFrom ?? '',
        inLanguage(cell.notIncludedBecause ?? {}, lang),
        yesNo(cell.listings.length === 0 ? null : cell.eveningOrWeekend),
        yesNo(cell.listings.length === 0 ? null : cell.digital),
        yesNo(cell.listings.length === 0 ? null : cell.homeBrought),
        cell.free === null ? '' : cell.free === 'some' ? words.facts.someFree : yesNo(cell.free === 'all'),
        cell.listings.length,
      ]),
    ),
  )
  return stringify([[...words.csvColumns], ...rows], { delimiter: ';', bom: true, escape_formulas: true })
}
