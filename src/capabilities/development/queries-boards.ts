import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { areaStandingAccess } from './access-boards.ts'
import type { BoardKind, BoardState } from './domain/boards.ts'

export type BoardArea = { readonly id: string; readonly name: Localized; readonly may_keep: boolean }

/** The areas of a county in their order, and in which the asker may say where it stands. */
export async function areasOf(tx: Tx, county: string): Promise<readonly BoardArea[]> {
  const { rows } = await sql<BoardArea>`
    select a.id, n.name, ${areaStandingAccess.keep.allowed} as may_keep
    from published.area a join directory.area n on n.id = a.id where a.county = ${county}
    order by n.position, a.id`.execute(tx)
  return rows
}

export type BoardCell = {
  readonly area_id: string
  readonly state: BoardState
  readonly since: string
  readonly note: string
  readonly version: number
  readonly by: string | null
}

export type BoardRow = {
  readonly id: string
  readonly county: string
  readonly kind: BoardKind
  readonly name: Localized
  readonly what: Localized
  readonly goal_on: string | null
  readonly closed_on: string | null
  readonly version: number
  readonly changed_at: Date
  readonly cells: readonly BoardCell[]
}

const row = sql`b.id, b.county, b.kind, b.name, b.what, b.goal_on::text as goal_on, b.closed_on::text as closed_on, b.version,
  b.changed_at,
  (select coalesce(jsonb_agg(jsonb_build_object('area_id', x.area_id, 'state', x.state, 'since', x.since, 'note', x.note,
    'version', x.version, 'by', p.name)), '[]')
    from development.board_cell x left join published.person p on p.id = x.changed_by where x.row_id = b.id) as cells`

/** A board has some tens of rows; more than this nobody would read. */
const most = 400

export async function rowsOf(tx: Tx, county: string): Promise<readonly BoardRow[]> {
  const { rows } = await sql<BoardRow>`
    select ${row} from development.board_row b where b.county = ${county} and b.closed_on is null
    order by array_position(array['criteria', 'forms', 'plans', 'fees', 'referral-practice', 'need-assessment'], b.kind),
      b.created_at, b.id limit ${most}`.execute(tx)
  return rows
}

export async function rowById(tx: Tx, id: string): Promise<BoardRow | undefined> {
  const { rows } = await sql<BoardRow>`select ${row} from development.board_row b where b.id = ${id}`.execute(
    tx,
  )
  return rows[0]
}

type RowPlan = {
  readonly kind: BoardKind
  readonly name: Localized
  readonly what: Localized
  readonly goalOn: string | null
}
type By = { readonly person: string | null; readonly now: Date }

export async function insertRow(
  tx: Tx,
  id: string,
  county: string,
  plan: RowPlan,
  { person, now }: By,
): Promise<void> {
  await sql`
    insert into development.board_row (id, county, kind, name, what, goal_on, created_at, changed_at, changed_by)
    values (${id}, ${county}, ${plan.kind}, ${JSON.stringify(plan.name)}::jsonb, ${JSON.stringify(plan.what)}::jsonb,
      ${plan.goalOn}, ${now}, ${now}, ${person}) on conflict (id) do nothing`.execute(tx)
}

export async function updateRow(
  tx: Tx,
  id: string,
  seen: number,
  plan: RowPlan,
  { person, now }: By,
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update development.board_row set kind = ${plan.kind}, name = ${JSON.stringify(plan.name)}::jsonb,
      what = ${JSON.stringify(plan.what)}::jsonb, goal_on = ${plan.goalOn}, changed_at = ${now}, changed_by = ${person},
      version = version + 1 where id = ${id} and version = ${seen} returning id`.execute(tx)
  return rows.length > 0
}

export async function closeRow(
  tx: Tx,
  id: string,
  seen: number,
  closedOn: string | null,
  { person, now }: By,
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update development.board_row set closed_on = ${closedOn}, changed_at = ${now}, changed_by = ${person},
      version = version + 1 where id = ${id} and version = ${seen} returning id`.execute(tx)
  return rows.length > 0
}

/** The cells of a row as they are, the row held so that two who write at once come after each other. */
export async function lockCells(tx: Tx, id: string): Promise<readonly BoardCell[]> {
  await sql`select from development.board_row where id = ${id} for update`.execute(tx)
  const { rows } = await sql<BoardCell>`
    select x.area_id, x.state, x.since::text as since, x.note, x.version, p.name as by
    from development.board_cell x left join published.person p on p.id = x.changed_by where x.row_id = ${id}`.execute(
    tx,
  )
  return rows
}

export type CellChange = {
  readonly id: string
  readonly area: string
  readonly before: BoardState | null
  readonly state: BoardState
  readonly since: string
  readonly note: string
}

/** Writes cells, and each change into the history. */
export async function writeCells(
  tx: Tx,
  row_id: string,
  changes: readonly CellChange[],
  { person, now }: By,
): Promise<void> {
  await sql`
    with given as (select * from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb)
        as x(id uuid, area uuid, before text, state text, since date, note text)),
      cells as (insert into development.board_cell (row_id, area_id, state, since, note, changed_at, changed_by)
        select ${row_id}::uuid, area, state, since, note, ${now}::timestamptz, ${person}::uuid from given
        on conflict (row_id, area_id) do update set state = excluded.state, since = excluded.since, note = excluded.note,
          changed_at = excluded.changed_at, changed_by = excluded.changed_by, version = development.board_cell.version + 1)
    insert into development.board_change (id, row_id, area_id, before, after, since, note, changed_at, changed_by)
    select id, ${row_id}::uuid, area, before, state, since, note, ${now}::timestamptz, ${person}::uuid from given`.execute(
    tx,
  )
}

export type BoardChange = {
  readonly id: string
  readonly row_id: string
  readonly row_name: Localized
  readonly area_id: string
  readonly before: BoardState | null
  readonly after: BoardState
  readonly since: string
  readonly note: string
  readonly changed_at: Date
  readonly by: string | null
}

/** The newest changes first: of one row, or of a whole county. */
export async function changesOf(
  tx: Tx,
  of: { readonly row: string } | { readonly county: string },
  limit: number,
): Promise<readonly BoardChange[]> {
  const { rows } = await sql<BoardChange>`
    select c.id, c.row_id, b.name as row_name, c.area_id, c.before, c.after, c.since::text as since, c.note, c.changed_at,
      p.name as by
    from development.board_change c join development.board_row b on b.id = c.row_id
      left join published.person p on p.id = c.changed_by
    where ${'row' in of ? sql`c.row_id = ${of.row}` : sql`b.county = ${of.county}`}
    order by c.changed_at desc, c.id limit ${limit}`.execute(tx)
  return rows
}
