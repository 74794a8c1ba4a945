import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import type { AssessedKind, AssessedLevel, PrincipleMark } from './domain/self-assessment.ts'

export type AssessmentRow = {
  readonly id: string
  readonly year: number
  readonly kind: AssessedKind
  readonly item: string
  readonly level: AssessedLevel | null
  readonly marks: readonly PrincipleMark[]
  readonly evidence: string
  readonly next_step: string
  readonly effects: string
  readonly costs: string
  readonly changed_at: Date
  readonly by: string | null
  readonly version: number
}

const columns = sql`s.id, s.year, s.kind, s.item, s.level, s.marks, s.evidence, s.next_step, s.effects, s.costs, s.changed_at,
  p.name as by, s.version`
const from = sql`development.self_assessment s left join published.person p on p.id = s.changed_by`

/** The rows of two years: the one that is looked at and the one before it. */
export async function rowsOfYears(
  tx: Tx,
  county: string,
  years: readonly number[],
): Promise<readonly AssessmentRow[]> {
  const { rows } = await sql<AssessmentRow>`
    select ${columns} from ${from} where s.county = ${county} and s.year = any (${years}::smallint[])
    order by s.year desc, s.kind, s.item`.execute(tx)
  return rows
}

/** What the eight national lines are called, by their numbers. */
export async function lineNames(tx: Tx): Promise<Readonly<Record<string, Localized>>> {
  const { rows } = await sql<{ number: number; name: Localized }>`
    select number, name from development.national_line order by number`.execute(tx)
  return Object.fromEntries(rows.map(({ number, name }) => [String(number), name]))
}

export async function yearsOf(tx: Tx, county: string): Promise<readonly number[]> {
  const { rows } = await sql<{ year: number }>`
    select distinct year from development.self_assessment where county = ${county} order by year desc`.execute(
    tx,
  )
  return rows.map(({ year }) => year)
}

/** One item through the years, the newest first. */
export async function rowsOfItem(
  tx: Tx,
  county: string,
  kind: AssessedKind,
  item: string,
): Promise<readonly AssessmentRow[]> {
  const { rows } = await sql<AssessmentRow>`
    select ${columns} from ${from} where s.county = ${county} and s.kind = ${kind} and s.item = ${item}
    order by s.year desc`.execute(tx)
  return rows
}

/** Writes the row as it was seen (0: not yet there); false when somebody has changed it meanwhile. */
export async function writeRow(
  tx: Tx,
  to: Omit<AssessmentRow, 'changed_at' | 'by' | 'version'> & {
    readonly county: string
    readonly seen: number
    readonly person: string | null
    readonly now: Date
  },
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    insert into development.self_assessment as s (id, county, year, kind, item, level, marks, evidence, next_step, effects, costs,
      changed_at, changed_by)
    values (${to.id}, ${to.county}, ${to.year}, ${to.kind}, ${to.item}, ${to.level}, ${to.marks}, ${to.evidence},
      ${to.next_step}, ${to.effects}, ${to.costs}, ${to.now}, ${to.person})
    on conflict (county, year, kind, item) do update set level = excluded.level, marks = excluded.marks,
      evidence = excluded.evidence, next_step = excluded.next_step, effects = excluded.effects, costs = excluded.costs,
      changed_at = excluded.changed_at, changed_by = excluded.changed_by, version = s.version + 1
    where s.version = ${to.seen} returning s.id`.execute(tx)
  return rows.length > 0
}
