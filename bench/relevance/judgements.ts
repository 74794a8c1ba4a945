import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Language, isLanguage } from '#platform/text.ts'

/** What a query asks of a listing besides its type. A listing that misses one of these loses two grades for it. */
export type Wants = {
  /** A municipality that the words name, or the one the reader has chosen. */
  readonly where: string | null
  /** An ISO weekday. */
  readonly day: number | null
  readonly evening: boolean
  readonly speaks: string | null
}

export type Grades = ReadonlyMap<string, number>
export type Judged = {
  readonly half: 'dev' | 'test'
  readonly lang: Language
  readonly county: string
  /** The municipality the reader has chosen beside the search field. */
  readonly municipality: string | null
  readonly q: string
  readonly wants: Wants
  readonly first: Grades
  readonly second: Grades
  /** By type, or `type/variant`: the mean of the two readings rounded down, so that a doubt never makes a listing better. */
  readonly grades: Grades
}

function readGrades(text: string, where: string): Grades {
  const grades = new Map<string, number>()
  for (const each of text.split(' ').filter((part) => part !== '')) {
    const found = /^([a-z/-]+)=([0-3])$/.exec(each)
    if (found?.[1] === undefined) throw new Error(`${where}: "${each}" is no grade`)
    grades.set(found[1], Number(found[2]))
  }
  return grades
}

function readWants(text: string, municipality: string | null): Wants {
  const said = new Map(text.split(';').map((part) => [part.split('=')[0] ?? '', part.split('=')[1] ?? '']))
  const day = said.get('day')
  return {
    where: said.get('where') ?? municipality,
    day: day === undefined ? null : Number(day),
    evening: said.has('eve'),
    speaks: said.get('speaks') ?? null,
  }
}

export const settle = (first: Grades, second: Grades): Grades =>
  new Map(
    [...new Set([...first.keys(), ...second.keys()])].map((type) => [
      type,
      Math.floor(((first.get(type) ?? 0) + (second.get(type) ?? 0)) / 2),
    ]),
  )

function readHalf(half: 'dev' | 'test'): readonly Judged[] {
  const lines = readFileSync(path.join(import.meta.dirname, `${half}.tsv`), 'utf8')
    .trim()
    .split('\n')
  return lines.slice(1).map((line, index): Judged => {
    const [lang, county = '', chosen = '', wants = '', q = '', first = '', second = ''] = line.split('\t')
    const where = `${half}.tsv, line ${index + 2}`
    if (!isLanguage(lang)) throw new Error(`${where}: no language`)
    const municipality = chosen === '' ? null : chosen
    const [one, two] = [readGrades(first, where), readGrades(second, where)]
    return {
      half,
      lang,
      county,
      municipality,
      q,
      wants: readWants(wants, municipality),
      first: one,
      second: two,
      grades: settle(one, two),
    }
  })
}

export const judged: readonly Judged[] = [...readHalf('dev'), ...readHalf('test')]

/** Agreement of the two readings, 1 is full: kappa with squared weights over the types that either of them named. */
export function agreement(queries: readonly Judged[]): number {
  const pairs = queries.flatMap(({ first, second }) =>
    [...new Set([...first.keys(), ...second.keys()])].map(
      (type) => [first.get(type) ?? 0, second.get(type) ?? 0] as const,
    ),
  )
  const share = (of: 0 | 1, grade: number): number =>
    pairs.filter((pair) => pair[of] === grade).length / pairs.length
  const seen = pairs.reduce((sum, [one, two]) => sum + (one - two) ** 2, 0) / pairs.length
  let chance = 0
  for (const one of [0, 1, 2, 3]) {
    for (const two of [0, 1, 2, 3]) chance += share(0, one) * share(1, two) * (one - two) ** 2
  }
  return 1 - seen / chance
}
