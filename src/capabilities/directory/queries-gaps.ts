import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Language } from '#platform/text.ts'
import { daysUntilReadable } from './domain/gap-term.ts'

/** Nobody can fill the table by typing nonsense: from so many different words in a county on, only known ones count on. */
const mostTerms = 20_000

/** Counts one search that found nothing or next to nothing: one statement, whatever stood before. */
export async function countGap(
  tx: Tx,
  gap: {
    readonly hash: Uint8Array
    readonly county: string
    readonly language: Language
    readonly outcome: 'none' | 'weak'
    readonly day: string
    /** Empty where the words could tell of somebody: then they are never kept, however they are typed the next time. */
    readonly term: string
  },
): Promise<void> {
  await sql`insert into directory.search_gap as g (term_hash, county, language, first_day, last_day, term, outcome)
    select ${gap.hash}, ${gap.county}, ${gap.language}, ${gap.day}::date, ${gap.day}::date,
      ${gap.term === '' ? '' : null}::text, ${gap.outcome}
    where exists (select from directory.search_gap k where k.term_hash = ${gap.hash} and k.county = ${gap.county}
        and k.language = ${gap.language})
      or (select count(*) from (select from directory.search_gap k where k.county = ${gap.county} limit ${mostTerms}) n) < ${mostTerms}
    on conflict (term_hash, county, language) do update set
      times = g.times + 1,
      days = g.days + (excluded.last_day > g.last_day)::integer,
      last_day = greatest(g.last_day, excluded.last_day),
      outcome = excluded.outcome,
      term = case when g.term = '' or ${gap.term}::text = '' then ''
        when g.days + (excluded.last_day > g.last_day)::integer >= ${daysUntilReadable} then ${gap.term}::text else null end`.execute(
    tx,
  )
}

export type GapRow = {
  /** The keyed hash: what names the row without its words. */
  readonly hash: string
  readonly county: string
  readonly language: Language
  readonly term: string
  readonly days: number
  readonly times: number
  readonly first_day: string
  readonly last_day: string
  readonly outcome: 'none' | 'weak'
}

/** What may be read, searched on the most days first. A search without a place counts for every county. */
export async function readableGaps(tx: Tx, county: string, most: number): Promise<readonly GapRow[]> {
  const { rows } = await sql<GapRow>`
    select encode(term_hash, 'hex') as hash, county, language, term, days, times, first_day::text as first_day,
      last_day::text as last_day, outcome
    from directory.search_gap
    where county in (${county}, '') and term <> '' and settled_at is null
    order by days desc, times desc, term limit ${most}`.execute(tx)
  return rows
}

/** How many different searches are counted and how many of them nobody can read (yet). */
export async function gapCounts(
  tx: Tx,
  county: string,
): Promise<{ readonly terms: number; readonly unread: number; readonly settled: number }> {
  const { rows } = await sql<{ terms: number; unread: number; settled: number }>`
    select count(*)::integer as terms, (count(*) filter (where coalesce(term, '') = ''))::integer as unread,
      (count(*) filter (where settled_at is not null))::integer as settled
    from directory.search_gap where county in (${county}, '')`.execute(tx)
  return rows[0] ?? { terms: 0, unread: 0, settled: 0 }
}

/** False where there is no such row in the county, or it was settled before. */
export async function settleGap(
  tx: Tx,
  gap: { readonly hash: string; readonly county: string; readonly language: Language; readonly now: Date },
): Promise<boolean> {
  const { rows } = await sql<{ found: number }>`
    update directory.search_gap set settled_at = ${gap.now}
    where term_hash = decode(${gap.hash}, 'hex') and county in (${gap.county}, '') and language = ${gap.language}
      and settled_at is null
    returning 1 as found`.execute(tx)
  return rows.length > 0
}

/** The search of these words is answered now, wherever it was counted. */
export async function settleTerm(
  tx: Tx,
  gap: {
    readonly hash: Uint8Array
    readonly county: string
    readonly language: Language
    readonly now: Date
  },
): Promise<void> {
  await sql`update directory.search_gap set settled_at = ${gap.now}
    where term_hash = ${gap.hash} and county = ${gap.county} and language = ${gap.language} and settled_at is null`.execute(
    tx,
  )
}
