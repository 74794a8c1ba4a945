import { type FigureKind, figureKinds } from './area-words.ts'

export type FigureLine = {
  readonly municipality: string
  readonly year: number
  readonly what: FigureKind
  readonly value: number
  readonly source: string
}
export type FiguresRead = {
  readonly lines: readonly FigureLine[]
  /** The lines that could not be read, by their number from one. */
  readonly wrong: readonly number[]
}

/** Under which words a column or a line names a figure, in each language. */
const kinds: Readonly<Record<FigureKind, readonly string[]>> = {
  children: ['children', 'lapset', 'lapsia', 'barn', '0-17'],
  'under-school-age': [
    'under-school-age',
    'alle kouluikäiset',
    'alle kouluikäisiä',
    'under skolåldern',
    '0-6',
  ],
  births: ['births', 'syntyneet', 'födda'],
  families: ['families', 'lapsiperheet', 'lapsiperheitä', 'barnfamiljer'],
}
const kindOf = (text: string): FigureKind | null =>
  figureKinds.find((kind) => kinds[kind].includes(text.toLowerCase().replaceAll('–', '-'))) ?? null

/**
 * A pasted table: municipality, year, what, value and source on each line, with tabs or semicolons between. A municipality by its
 * code or its name in either language.
 * @source R47
 */
export function readFigures(
  text: string,
  names: readonly { readonly code: string; readonly fi: string; readonly sv: string }[],
): FiguresRead {
  const lines: FigureLine[] = []
  const wrong: number[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const [place = '', year = '', what = '', value = '', source = ''] = line
      .split(/[\t;]/)
      .map((each) => each.trim())
    const low = place.toLowerCase()
    const municipality = names.find(({ code, fi, sv }) => code === low || fi === low || sv === low)
    const kind = kindOf(what)
    const amount = Number(value.replaceAll(/[\s\u00A0]/g, ''))
    // A head may stand first.
    if (index === 0 && municipality === undefined && !/^\d{4}$/.test(year)) continue
    const isWhole = value !== '' && Number.isInteger(amount) && amount >= 0 && amount <= 2_000_000
    const inTime = /^\d{4}$/.test(year) && Number(year) >= 1990 && Number(year) <= 2100
    if (municipality === undefined || kind === null || !isWhole || !inTime || source === '')
      wrong.push(index + 1)
    else
      lines.push({
        municipality: municipality.code,
        year: Number(year),
        what: kind,
        value: amount,
        source: source.slice(0, 200),
      })
  }
  return { lines, wrong }
}
