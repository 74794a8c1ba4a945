import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'

export type RemovedRows = {
  readonly rounds: number
  readonly invitations: number
  readonly corrections: number
  readonly gaps: number
  readonly files: number
  readonly imports: number
}

export async function removeOldUpkeep(
  tx: Tx,
  before: {
    readonly round: Date
    readonly invitation: Date
    readonly correction: Date
    /** The last calendar day of a search that goes. */
    readonly gap: string
    readonly file: Date
    readonly importRun: Date
  },
): Promise<RemovedRows> {
  const { rows } = await sql<RemovedRows>`
    with rounds as (delete from directory.check_round where created_at < ${before.round} returning 1),
      invitations as (delete from directory.maintainer_invitation
        where coalesce(accepted_at, expires_at) < ${before.invitation} returning 1),
      corrections as (delete from directory.correction where decided_at < ${before.correction} returning 1),
      gaps as (delete from directory.search_gap where last_day <= ${before.gap}::date returning 1),
      imports as (delete from directory.import_run where created_at < ${before.importRun} returning 1),
      files as (update directory.import_run set content = null
        where content is not null and created_at < ${before.file} and created_at >= ${before.importRun} returning 1)
    select (select count(*) from rounds)::integer as rounds, (select count(*) from invitations)::integer as invitations,
      (select count(*) from corrections)::integer as corrections, (select count(*) from gaps)::integer as gaps,
      (select count(*) from imports)::integer as imports, (select count(*) from files)::integer as files`.execute(
    tx,
  )
  const [row] = rows
  if (row === undefined) throw new Error('An aggregate has one row')
  return row
}
