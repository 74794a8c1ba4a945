import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Localized } from '#platform/text.ts'
import { importAccess } from './access-imports.ts'
import type { CandidateProblem } from './domain/imports/candidate.ts'
import type { Change } from './domain/imports/compare.ts'
import type { ListingContent } from './domain/listing.ts'
import type { ProviderSector } from './domain/vocabulary.ts'

export const importKinds = ['table', 'ptv', 'hsds'] as const
export type ImportKind = (typeof importKinds)[number]
export const importStates = ['read', 'staged', 'applying', 'applied', 'undoing', 'undone', 'failed'] as const
export type ImportState = (typeof importStates)[number]
export const rowActions = ['add', 'change', 'conflict', 'same', 'left-out', 'problem'] as const
export type RowAction = (typeof rowActions)[number]

/** What a table was found to hold, and what the source says besides its listings. */
export type ImportReport = {
  /** Being read, waiting for the meaning of its columns, or being compared. */
  readonly step?: 'reading' | 'columns' | 'comparing'
  readonly firstRows?: readonly (readonly string[])[]
  readonly rowCount?: number
  readonly seen?: readonly { readonly code: string; readonly where: string; readonly count: number }[]
}
export type StoredMapping = {
  readonly headRow: number
  readonly columns: readonly (string | null)[]
  /** The language of names in columns that do not say theirs. */
  readonly reader: Language
}

export type ImportRun = {
  readonly id: string
  readonly county: string
  readonly organisation_id: string | null
  readonly organisation: Localized | null
  readonly kind: ImportKind
  readonly name: string
  readonly address: string | null
  readonly state: ImportState
  readonly mapping: Partial<StoredMapping>
  readonly report: ImportReport
  readonly total: number
  readonly done: number
  readonly failed_because: string | null
  readonly created_by: string
  readonly author: string
  readonly created_at: Date
  readonly changed_at: Date
  readonly applied_at: Date | null
  readonly undone_at: Date | null
  /** The file itself is kept for thirty days. */
  readonly has_content: boolean
}

const columns = sql`i.id, i.county, i.organisation_id, o.name as organisation, i.kind, i.name, i.address, i.state, i.mapping,
  i.report, i.total, i.done, i.failed_because, i.created_by, p.name as author, i.created_at, i.changed_at, i.applied_at,
  i.undone_at, i.content is not null as has_content`
const from = sql`directory.import_run i join published.person p on p.id = i.created_by
  left join published.organisation o on o.id = i.organisation_id`

export async function insertRun(
  tx: Tx,
  run: {
    readonly id: string
    readonly county: string
    readonly organisation: string | null
    readonly kind: ImportKind
    readonly name: string
    readonly address: string | null
    readonly content: Uint8Array
    readonly report: ImportReport
    readonly mapping: Partial<StoredMapping>
    readonly by: string
    readonly now: Date
  },
): Promise<void> {
  await sql`insert into directory.import_run (id, county, organisation_id, kind, name, address, state, report, mapping, content,
      created_by, created_at, changed_at)
    values (${run.id}, ${run.county}, ${run.organisation}, ${run.kind}, ${run.name}, ${run.address}, 'read',
      ${JSON.stringify(run.report)}::jsonb, ${JSON.stringify(run.mapping)}::jsonb, ${Buffer.from(run.content)}, ${run.by}, ${run.now}, ${run.now})`.execute(
    tx,
  )
}

export async function readRun(
  tx: Tx,
  id: string,
  options: { lock?: boolean } = {},
): Promise<ImportRun | undefined> {
  const lock = options.lock === true ? sql`for update of i` : sql``
  const { rows } = await sql<ImportRun>`select ${columns} from ${from} where i.id = ${id} ${lock}`.execute(tx)
  return rows[0]
}

export async function listRuns(
  tx: Tx,
  page: { readonly limit: number; readonly offset: number },
): Promise<readonly (ImportRun & { readonly total_runs: number })[]> {
  const { rows } = await sql<ImportRun & { total_runs: number }>`
    select ${columns}, count(*) over ()::integer as total_runs from ${from} where ${importAccess['read'].allowed}
    order by i.created_at desc, i.id limit ${page.limit} offset ${page.offset}`.execute(tx)
  return rows
}

export async function contentOfRun(tx: Tx, id: string): Promise<Uint8Array | null> {
  const { rows } = await sql<{
    content: Uint8Array | null
  }>`select content from directory.import_run where id = ${id}`.execute(tx)
  return rows[0]?.content ?? null
}

export async function setRun(
  tx: Tx,
  id: string,
  now: Date,
  change: {
    readonly state?: ImportState
    readonly mapping?: StoredMapping
    readonly report?: ImportReport
    readonly total?: number
    readonly done?: number
    readonly failedBecause?: string | null
    readonly appliedAt?: Date
    readonly undoneAt?: Date
  },
): Promise<void> {
  const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value))
  await sql`update directory.import_run set changed_at = ${now}, state = coalesce(${change.state ?? null}, state),
      mapping = coalesce(${json(change.mapping)}::jsonb, mapping), report = coalesce(${json(change.report)}::jsonb, report),
      total = coalesce(${change.total ?? null}::integer, total), done = coalesce(${change.done ?? null}::integer, done),
      failed_because = ${change.failedBecause ?? null},
      applied_at = coalesce(${change.appliedAt ?? null}::timestamptz, applied_at),
      undone_at = coalesce(${change.undoneAt ?? null}::timestamptz, undone_at)
    where id = ${id}`.execute(tx)
}

export type NewRow = {
  readonly number: number
  readonly external_id: string | null
  readonly title: string
  readonly action: RowAction
  readonly service_id: string | null
  readonly organisation_id: string | null
  readonly organisation: RowOrganisation | null
  readonly content: ListingContent | null
  readonly incoming: ListingContent | null
  readonly before: ListingContent | null
  readonly base: ListingContent | null
  readonly changes: readonly Change[]
  readonly problems: readonly CandidateProblem[]
  readonly seen_version: number | null
  readonly state_before: string | null
}
/** The provider as the source names it. */
export type RowOrganisation = {
  readonly externalId: string | null
  readonly name: Localized
  readonly businessCode: string | null
  readonly sector: ProviderSector | null
}
export type ImportRow = NewRow & {
  readonly chosen: boolean
  readonly applied_version: number | null
  readonly applied_at: Date | null
  readonly undone_at: Date | null
}

export async function insertRows(tx: Tx, run: string, rows: readonly NewRow[]): Promise<void> {
  if (rows.length === 0) return
  await sql`insert into directory.import_row (run_id, number, external_id, title, action, service_id, organisation_id,
      organisation, content, incoming, before, base, changes, problems, seen_version, state_before)
    select ${run}::uuid, r.number, r.external_id, r.title, r.action, r.service_id, r.organisation_id, r.organisation,
      r.content, r.incoming, r.before, r.base, r.changes, r.problems, r.seen_version, r.state_before
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (number integer, external_id text, title text, action text,
      service_id uuid, organisation_id uuid, organisation jsonb, content jsonb, incoming jsonb, before jsonb, base jsonb,
      changes jsonb, problems jsonb, seen_version integer, state_before text)
    on conflict (run_id, number) do nothing`.execute(tx)
}

export async function removeRows(tx: Tx, run: string): Promise<void> {
  await sql`delete from directory.import_row where run_id = ${run}`.execute(tx)
}

const rowColumns = sql`number, external_id, title, action, service_id, organisation_id, organisation, nullif(content, 'null') as content,
  nullif(incoming, 'null') as incoming, nullif(before, 'null') as before, nullif(base, 'null') as base, changes, problems,
  seen_version, state_before, chosen, applied_version, applied_at, undone_at`

export async function listRows(
  tx: Tx,
  run: string,
  wanted: {
    readonly action: RowAction | null
    readonly unwritten: boolean
    readonly limit: number
    readonly offset: number
  },
): Promise<readonly (ImportRow & { readonly total: number })[]> {
  const { rows } = await sql<ImportRow & { total: number }>`
    select ${rowColumns}, count(*) over ()::integer as total from directory.import_row
    where run_id = ${run} and (${wanted.action}::text is null or action = ${wanted.action})
      and (not ${wanted.unwritten}::boolean or problems @> '[{"code": "changed-meanwhile"}]'
        or problems @> '[{"code": "edited-meanwhile"}]' or problems @> '[{"code": "added-meanwhile"}]')
    order by number limit ${wanted.limit} offset ${wanted.offset}`.execute(tx)
  return rows
}

export async function readRow(tx: Tx, run: string, number: number): Promise<ImportRow | undefined> {
  const { rows } = await sql<ImportRow>`
    select ${rowColumns} from directory.import_row where run_id = ${run} and number = ${number}`.execute(tx)
  return rows[0]
}

export type RowCounts = {
  readonly actions: Readonly<Partial<Record<RowAction, number>>>
  /** Of those that would change something: how many are chosen, how many wait for a choice between two texts. */
  readonly chosen: number
  readonly written: number
  readonly undone: number
  /** Left as they were, because somebody had edited them meanwhile. */
  readonly left: number
}

export async function countRows(tx: Tx, run: string): Promise<RowCounts> {
  const { rows } = await sql<{
    action: RowAction
    count: number
    chosen: number
    written: number
    undone: number
    left: number
  }>`select action, count(*)::integer as count,
      count(*) filter (where chosen and action in ('add', 'change', 'conflict'))::integer as chosen,
      count(*) filter (where applied_version is not null)::integer as written,
      count(*) filter (where applied_version is not null and undone_at is not null
        and not problems @> '[{"code": "edited-meanwhile"}]')::integer as undone,
      count(*) filter (where problems @> '[{"code": "changed-meanwhile"}]' or problems @> '[{"code": "edited-meanwhile"}]'
        or problems @> '[{"code": "added-meanwhile"}]')::integer as left
    from directory.import_row where run_id = ${run} group by action`.execute(tx)
  const sum = (of: 'chosen' | 'written' | 'undone' | 'left'): number =>
    rows.reduce((all, row) => all + row[of], 0)
  return {
    actions: Object.fromEntries(rows.map(({ action, count }) => [action, count])),
    chosen: sum('chosen'),
    written: sum('written'),
    undone: sum('undone'),
    left: sum('left'),
  }
}

/** How far the comparison has come, for taking it up again. */
export async function lastStaged(
  tx: Tx,
  run: string,
): Promise<{ readonly number: number; readonly services: readonly string[] }> {
  const { rows } = await sql<{ number: number; services: string[] }>`
    select coalesce(max(number), 0) as number,
      coalesce(array_agg(service_id::text) filter (where service_id is not null), '{}') as services
    from directory.import_row where run_id = ${run}`.execute(tx)
  return rows[0] ?? { number: 0, services: [] }
}

export async function chooseRows(
  tx: Tx,
  run: string,
  numbers: readonly number[] | 'all',
  chosen: boolean,
  action: RowAction | null,
): Promise<void> {
  const which = numbers === 'all' ? sql`` : sql`and number = any(${[...numbers]}::integer[])`
  await sql`update directory.import_row set chosen = ${chosen} where run_id = ${run} ${which}
    and (${action}::text is null or action = ${action})`.execute(tx)
}

export async function setRowChoice(
  tx: Tx,
  run: string,
  number: number,
  content: ListingContent,
  changes: readonly Change[],
): Promise<void> {
  await sql`update directory.import_row set content = ${JSON.stringify(content)}::jsonb,
    changes = ${JSON.stringify(changes)}::jsonb where run_id = ${run} and number = ${number}`.execute(tx)
}

/** The next rows to be written, or to be taken back, held to the end of the transaction. */
export async function nextRows(
  tx: Tx,
  run: string,
  what: 'apply' | 'undo',
  limit: number,
): Promise<readonly ImportRow[]> {
  const waiting =
    what === 'apply'
      ? sql`applied_at is null and chosen and action in ('add', 'change', 'conflict', 'same')`
      : sql`applied_at is not null and undone_at is null`
  const { rows } = await sql<ImportRow>`select ${rowColumns} from directory.import_row
    where run_id = ${run} and ${waiting} order by number limit ${limit} for update`.execute(tx)
  return rows
}

export type RowDone = {
  readonly number: number
  readonly version: number | null
  readonly problem: CandidateProblem | null
}

export async function markRows(
  tx: Tx,
  run: string,
  what: 'apply' | 'undo',
  done: readonly RowDone[],
  now: Date,
): Promise<void> {
  if (done.length === 0) return
  const set =
    what === 'apply' ? sql`applied_at = ${now}, applied_version = d.version` : sql`undone_at = ${now}`
  await sql`update directory.import_row r set ${set},
      problems = case when d.problem is null or d.problem = 'null' then r.problems
        else r.problems || jsonb_build_array(d.problem) end
    from jsonb_to_recordset(${JSON.stringify(done)}::jsonb) as d (number integer, version integer, problem jsonb)
    where r.run_id = ${run} and r.number = d.number`.execute(tx)
}

/** Whom a person may import for: counties as their coordinator, organisations as their maintainer. */
export async function importableBy(tx: Tx): Promise<{
  readonly counties: readonly string[]
  readonly organisations: readonly {
    readonly id: string
    readonly county: string
    readonly name: Localized
  }[]
}> {
  const counties = await sql<{
    code: string
  }>`select c.code from published.county c where ${coordinates(sql<string>`c.code`)}
    order by c.code`.execute(tx)
  const organisations = await sql<{ id: string; county: string; name: Localized }>`
    select o.id, o.county, o.name from published.organisation o where exists (select from published.role_now l
      where l.person_id = platform.actor_person() and l.role = 'maintainer' and l.scope_kind = 'organisation'
        and l.scope_id = o.id::text) order by o.county, o.key`.execute(tx)
  return { counties: counties.rows.map(({ code }) => code), organisations: organisations.rows }
}

const coordinates = (county: RawBuilder<string>) =>
  sql<boolean>`exists (select from published.role_now l where l.person_id = platform.actor_person()
    and l.role = 'coordinator' and l.scope_kind = 'county' and l.scope_id = ${county})`

/** True when this organisation belongs to the county. */
export async function isOfCounty(tx: Tx, organisation: string, county: string): Promise<boolean> {
  const { rows } =
    await sql`select 1 from published.organisation where id = ${organisation} and county = ${county}`.execute(
      tx,
    )
  return rows.length > 0
}
