import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import { mySeat, toldOf } from './access.ts'
import type { CaseGroup, CaseState } from './domain/case.ts'
import type { PathContent } from './domain/path.ts'
import type { PathStepState } from './domain/path-steps.ts'

export type OfCase = {
  readonly county: string
  readonly family_id: string
  readonly about_id: string | null
  readonly group: CaseGroup
  readonly stage: CaseState
  /** By which relation the asker sees it. */
  readonly by: 'seat' | 'told' | 'opened'
}

export async function caseForPaths(tx: Tx, id: string): Promise<OfCase | undefined> {
  const { rows } = await sql<OfCase>`
    select c.county, c.family_id, c.about_id, c."group", c.stage, case when ${mySeat(sql`c.id`)} then 'seat'
      when ${toldOf(sql`c.id`)} then 'told' else 'opened' end as by
    from casework.family_case c where c.id = ${id}`.execute(tx)
  return rows[0]
}

export type MarkRow = {
  readonly step: string
  readonly state: PathStepState
  readonly reason_sealed: Uint8Array | null
  readonly since: Date
  readonly by: string | null
  readonly waited_days: number
}

export type CasePathRow = {
  readonly id: string
  readonly template_id: string
  readonly key: string
  readonly group: CaseGroup
  readonly is_own: boolean
  readonly version: number
  readonly content: PathContent
  readonly started_at: Date
  readonly started_by: string | null
  readonly ended_at: Date | null
}

const columns = sql`p.id, p.template_id, t.key, t."group", t.county is not null as is_own, t.version, t.content, p.started_at,
  (select w.name from published.person w where w.id = p.started_by and casework.worker_seen(p.case_id, w.id)) as started_by, p.ended_at`

export async function casePaths(tx: Tx, id: string): Promise<readonly CasePathRow[]> {
  const { rows } = await sql<CasePathRow>`
    select ${columns} from casework.case_path p join casework.path_template t on t.id = p.template_id
    where p.case_id = ${id} order by p.ended_at nulls first, p.started_at, p.id`.execute(tx)
  return rows
}

/** One path of a case, locked: marks on it come one after the other. */
export async function lockCasePath(tx: Tx, id: string, path: string): Promise<CasePathRow | undefined> {
  await sql`select from casework.case_path p where p.id = ${path} and p.case_id = ${id} for update`.execute(
    tx,
  )
  return (await casePaths(tx, id)).find((row) => row.id === path)
}

export async function marksOn(
  tx: Tx,
  paths: readonly string[],
): Promise<readonly (MarkRow & { readonly case_path_id: string })[]> {
  const { rows } = await sql<MarkRow & { readonly case_path_id: string }>`
    select m.case_path_id, m.step, m.state, m.reason_sealed, m.since, m.waited_days,
      (select w.name from published.person w where w.id = m.by_person and casework.worker_seen(p.case_id, w.id)) as by
    from casework.path_step m join casework.case_path p on p.id = m.case_path_id
    where m.case_path_id in (select v::uuid from jsonb_array_elements_text(${JSON.stringify(paths)}::jsonb) v)
    order by m.since, m.step`.execute(tx)
  return rows
}

export async function insertCasePath(
  tx: Tx,
  row: {
    readonly id: string
    readonly case: string
    readonly template: string
    readonly by: string
    readonly now: Date
  },
): Promise<void> {
  await sql`insert into casework.case_path (id, case_id, template_id, started_at, started_by)
    values (${row.id}, ${row.case}, ${row.template}, ${row.now}, ${row.by})`.execute(tx)
}

export async function setCasePath(
  tx: Tx,
  id: string,
  to: { readonly endedAt?: Date | null; readonly template?: string },
): Promise<void> {
  if (to.endedAt !== undefined)
    await sql`update casework.case_path set ended_at = ${to.endedAt} where id = ${id}`.execute(tx)
  if (to.template !== undefined)
    await sql`update casework.case_path set template_id = ${to.template} where id = ${id}`.execute(tx)
}

export async function setMark(
  tx: Tx,
  mark: {
    readonly path: string
    readonly step: string
    readonly state: PathStepState
    readonly reason: Uint8Array | null
    readonly waitedDays: number
    readonly by: string
    readonly now: Date
  },
): Promise<void> {
  await sql`insert into casework.path_step (case_path_id, step, state, reason_sealed, since, waited_days, by_person)
    values (${mark.path}, ${mark.step}, ${mark.state}, ${mark.reason}, ${mark.now}, ${mark.waitedDays}, ${mark.by})
    on conflict (case_path_id, step) do update set state = excluded.state, reason_sealed = excluded.reason_sealed,
      since = excluded.since, waited_days = excluded.waited_days, by_person = excluded.by_person`.execute(tx)
}

export async function removeMark(tx: Tx, path: string, step: string): Promise<void> {
  await sql`delete from casework.path_step where case_path_id = ${path} and step = ${step}`.execute(tx)
}
