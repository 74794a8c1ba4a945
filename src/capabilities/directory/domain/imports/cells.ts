import type { Language, Localized } from '#platform/text.ts'
import { languages as threeLanguages } from '#platform/text.ts'
import type { CandidateProblem } from './candidate.ts'
import type { ColumnKey, TextColumn } from './columns.ts'
import { readHours } from './hours.ts'
import { folded, type Vocabulary, yesOrNo } from './words.ts'
import type { OpeningHours } from '../listing.ts'

/** A cell that says outright that there is nothing: where an empty one would only be silent. */
const nothing = new Set(['-', '–', '—'])

/** Cells in which a spreadsheet would compute: text here, and remarked upon. */
const looksLikeFormula = /^[=@]|^[+-](?![\d\s()-]+$)/

/** The cells of one row by what they say, and what is wrong with them. */
export type Cells = {
  readonly row: number
  readonly text: (key: ColumnKey) => string
  readonly three: (name: TextColumn) => Localized
  readonly yes: (key: ColumnKey) => boolean | null
  readonly one: <T extends string>(key: ColumnKey, words: Vocabulary<T>, code: string) => T | null
  readonly several: <T extends string>(
    key: ColumnKey,
    read: (text: string) => T | undefined,
    code: string,
  ) => readonly T[]
  readonly whole: (key: ColumnKey, most: number) => number | null
  readonly decimal: (key: ColumnKey, least: number, most: number) => number | null
  readonly day: (key: ColumnKey) => string | null
  readonly hours: (key: ColumnKey) => OpeningHours | null
  readonly matching: (key: ColumnKey, pattern: RegExp, code: string) => string | null
  readonly wrong: (key: ColumnKey, code: string, value?: string) => void
  readonly problems: readonly CandidateProblem[]
}

/** A semicolon or a line break parts a list; where there is none, so do commas, slashes and the word "and". */
export const listOf = (text: string): readonly string[] =>
  text
    .split(/[;\n]/.test(text) ? /[;\n]/ : /[,/]|\s+(?:ja|och|and|sekä|samt)\s+/)
    .map((each) => each.trim())
    .filter((each) => each !== '')

function dayOf(text: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(text)
  const finnish = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text)
  const [year, month, day] =
    iso !== null
      ? [iso[1], iso[2], iso[3]]
      : finnish !== null
        ? [finnish[3], finnish[2]?.padStart(2, '0'), finnish[1]?.padStart(2, '0')]
        : []
  const written = `${year ?? ''}-${month ?? ''}-${day ?? ''}`
  const real = new Date(`${written}T00:00:00Z`)
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== written ? null : written
}

/** Reads the cells of a row. What cannot be read is named with its column and value, and the rest is read on. */
export function readCells(
  cells: readonly string[],
  position: ReadonlyMap<ColumnKey, number>,
  row: number,
): Cells {
  const problems: CandidateProblem[] = []
  const raw = (key: ColumnKey): string => {
    const at = position.get(key)
    return at === undefined ? '' : (cells[at] ?? '').trim()
  }
  const text = (key: ColumnKey): string => (nothing.has(raw(key)) ? '' : raw(key))
  const wrong = (key: ColumnKey, code: string, value = raw(key)): void => {
    problems.push({ field: key, code, value: value.slice(0, 200), row })
  }
  for (const key of position.keys())
    if (raw(key).length > 1 && looksLikeFormula.test(raw(key))) wrong(key, 'formula-as-text')
  const number = (key: ColumnKey, least: number, most: number, isWhole: boolean): number | null => {
    const given = text(key)
    if (given === '') return null
    const value = Number(given.replace(',', '.').replace(/\s*(?:v|år|vuotta|years?|pv|arkipäivää)\.?$/i, ''))
    if (Number.isFinite(value) && value >= least && value <= most && (!isWhole || Number.isInteger(value)))
      return value
    wrong(key, isWhole ? 'not-a-whole-number' : 'not-a-number')
    return null
  }
  return {
    row,
    text,
    wrong,
    problems,
    three: (name) =>
      Object.fromEntries(
        threeLanguages.flatMap((lang): [Language, string][] => {
          const value = text(`${name}.${lang}`)
          return value === '' ? [] : [[lang, value]]
        }),
      ),
    yes: (key) => {
      const given = text(key)
      if (given === '') return null
      const read = yesOrNo.read(given)
      if (read === undefined) wrong(key, 'not-yes-or-no')
      return read === undefined ? null : read === 'yes'
    },
    one: (key, words, code) => {
      const given = text(key)
      if (given === '') return null
      const read = words.read(given)
      if (read === undefined) wrong(key, code)
      return read ?? null
    },
    several: (key, read, code) => {
      const all = text(key)
      const whole = all === '' ? undefined : read(all)
      if (whole !== undefined) return [whole]
      return [
        ...new Set(
          listOf(all).flatMap((each) => {
            const found = read(each)
            if (found === undefined) wrong(key, code, each)
            return found === undefined ? [] : [found]
          }),
        ),
      ]
    },
    whole: (key, most) => number(key, 0, most, true),
    decimal: (key, least, most) => number(key, least, most, false),
    day: (key) => {
      const given = text(key)
      const read = given === '' ? null : dayOf(given)
      if (given !== '' && read === null) wrong(key, 'not-a-day')
      return read
    },
    hours: (key) => {
      const given = text(key)
      if (given === '') return null
      const read = readHours(given)
      if (read === undefined) wrong(key, 'hours-not-understood')
      return read ?? null
    },
    matching: (key, pattern, code) => {
      const given = text(key)
      if (given === '') return null
      if (pattern.test(given)) return given
      wrong(key, code)
      return null
    },
  }
}

/** A name as it is looked up: case and spaces do not matter. */
export const sameName = folded
