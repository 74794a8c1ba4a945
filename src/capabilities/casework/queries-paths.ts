import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { CaseGroup } from './domain/case.ts'
import type { PathContent, PathState } from './domain/path.ts'

export type PathRow = {
  readonly id: string
  /** Null for the product's own. */
  readonly county: string | null
  readonly key: string
  readonly group: CaseGroup
  readonly version: number
  readonly revision: number
  readonly state: PathState
  readonly content: PathContent
  readonly changed_by: string | null
  readonly changed_at: Date
  readonly published_at: Date | null
}

const columns = sql`t.id, t.county, t.key, t."group", t.version, t.revision, t.state, t.content,
  (select p.name from published.person p where p.id = t.changed_by) as changed_by, t.changed_at, t.published_at`

/** The version in force in a county: its own where it has published one, else the product's. */
const inForce = (county: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`(t.state = 'published' and (t.county = ${county} or (t.county is null and not exists
    (select from casework.path_template own where own.county = ${county} and own.key = t.key and own.state = 'published'))))`

const inOrder = sql`array_position(array['nepsy', 'substance', 'mental-health', 'divorce', 'custody-dispute', 'other'], t."group"), t.key`

/** What a county works by. */
export async function pathsInForce(tx: Tx, county: string): Promise<readonly PathRow[]> {
  const { rows } = await sql<PathRow>`
    select ${columns} from casework.path_template t where ${inForce(sql`${county}`)} order by ${inOrder}`.execute(
    tx,
  )
  return rows
}

export async function pathInForce(tx: Tx, county: string, key: string): Promise<PathRow | undefined> {
  const { rows } = await sql<PathRow>`
    select ${columns} from casework.path_template t where t.key = ${key} and ${inForce(sql`${county}`)}`.execute(
    tx,
  )
  return rows[0]
}

/** A version that has been published, of the product or of the county: whoever follows it goes on in it. */
export async function pathVersion(tx: Tx, county: string, id: string): Promise<PathRow | undefined> {
  const { rows } = await sql<PathRow>`
    select ${columns} from casework.path_template t where t.id = ${id} and t.state <> 'draft'
      and (t.county is null or t.county = ${county})`.execute(tx)
  return rows[0]
}

/** Everything a county has of its paths: every version of its own and of the product's, newest first. */
export async function pathVersions(
  tx: Tx,
  county: string,
  key: string | null = null,
): Promise<readonly PathRow[]> {
  const { rows } = await sql<PathRow>`
    select ${columns} from casework.path_template t where (t.county = ${county} or t.county is null)
      and (${key}::text is null or t.key = ${key})
    order by ${inOrder}, t.county nulls last, t.version desc`.execute(tx)
  return rows
}

/** Two who change the paths of a county at once come one after the other. */
export async function lockPaths(tx: Tx, county: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`paths:${county}`}, 0))`.execute(tx)
}

export async function insertDraft(
  tx: Tx,
  row: {
    readonly id: string
    readonly county: string
    readonly key: string
    readonly group: CaseGroup
    readonly version: number
    readonly content: PathContent
    readonly by: string
    readonly now: Date
  },
): Promise<void> {
  await sql`insert into casework.path_template (id, county, key, "group", version, state, content, changed_by, changed_at)
    values (${row.id}, ${row.county}, ${row.key}, ${row.group}, ${row.version}, 'draft', ${JSON.stringify(row.content)}::jsonb,
      ${row.by}, ${row.now})`.execute(tx)
}

export async function saveDraft(
  tx: Tx,
  id: string,
  to: { readonly content: PathContent; readonly by: string; readonly now: Date },
): Promise<void> {
  await sql`update casework.path_template set content = ${JSON.stringify(to.content)}::jsonb, revision = revision + 1,
      changed_by = ${to.by}, changed_at = ${to.now}
    where id = ${id} and state = 'draft'`.execute(tx)
}

export async function dropDraft(tx: Tx, id: string): Promise<void> {
  await sql`delete from casework.path_template where id = ${id} and state = 'draft'`.execute(tx)
}

/** The county's published version makes room. @returns whether there was one. */
export async function replacePublished(tx: Tx, county: string, key: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update casework.path_template set state = 'replaced' where county = ${county} and key = ${key} and state = 'published'
    returning id`.execute(tx)
  return rows.length > 0
}

export async function publishDraft(tx: Tx, id: string, now: Date): Promise<void> {
  await sql`update casework.path_template set state = 'published', published_at = ${now}
    where id = ${id} and state = 'draft'`.execute(tx)
}

export type StepFact = {
  readonly key: string
  readonly step: string
  readonly waiting: number
  readonly left: number
  /** Days that were waited in all, of those who have waited or still do. */
  readonly waited: number
  readonly waits: number
}

/** How many follow some paths of a county, and what stands at each step: counted from rows that carry no person. */
export async function pathFacts(
  tx: Tx,
  county: string,
  keys: readonly string[],
  now: Date,
): Promise<{ readonly followed: ReadonlyMap<string, number>; readonly steps: readonly StepFact[] }> {
  const wanted = sql`in (select jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb))`
  const { rows } = await sql<{ key: string; followed: number }>`
    select f.key, count(*)::integer as followed from published.path_followed f
    where f.county = ${county} and f.key ${wanted} group by f.key`.execute(tx)
  const waited = sql`s.waited_days + case when s.state = 'waiting'
    then greatest(0, extract(epoch from (${now}::timestamptz - s.since)) / 86400) else 0 end`
  const hasWaited = sql`(s.state = 'waiting' or s.waited_days > 0)`
  const steps = await sql<StepFact>`
    select s.key, s.step, count(*) filter (where s.state = 'waiting')::integer as waiting,
      count(*) filter (where s.state = 'left-the-path')::integer as left,
      coalesce(sum(${waited}) filter (where ${hasWaited}), 0)::double precision as waited,
      count(*) filter (where ${hasWaited})::integer as waits
    from published.path_step_fact s where s.county = ${county} and s.key ${wanted} group by s.key, s.step
    order by s.key, s.step`.execute(tx)
  return { followed: new Map(rows.map(({ key, followed }) => [key, followed])), steps: steps.rows }
}
