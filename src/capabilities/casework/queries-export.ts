import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { caseAccess } from './access.ts'
import type { ExportFormat, ExportPart } from './domain/export.ts'

export type NewExport = {
  readonly id: string
  readonly caseId: string
  readonly format: ExportFormat
  readonly parts: readonly ExportPart[]
  readonly bytes: number
  readonly sha256: Uint8Array
  readonly now: Date
  readonly by: string
  readonly unit: string
}

/** That it was taken out is remembered; its words are not. */
export async function insertExport(tx: Tx, made: NewExport): Promise<void> {
  await sql`
    insert into casework.export (id, case_id, format, sections, bytes, sha256, made_at, made_by, unit_id)
    values (${made.id}, ${made.caseId}, ${made.format},
      (select array_agg(v) from jsonb_array_elements_text(${JSON.stringify(made.parts)}::jsonb) v), ${made.bytes}, ${made.sha256},
      ${made.now}, ${made.by}, ${made.unit})`.execute(tx)
}

export type ExportRow = {
  readonly id: string
  readonly format: ExportFormat
  readonly sections: readonly ExportPart[]
  readonly bytes: number
  readonly sha256: Uint8Array
  readonly made_at: Date
  readonly name: string | null
  readonly unit: Localized | null
}

/**
 * The exports of a case that the asker may read, newest first. A maker of whom a
 * worker is not told has no name; of the family, whom somebody hidden serves, that one has taken nothing out.
 */
export async function exportsIn(tx: Tx, ofCase: string): Promise<readonly ExportRow[]> {
  const seen = sql`casework.author_seen(x.case_id, x.made_by, x.unit_id)`
  const { rows } = await sql<ExportRow>`
    select x.id, x.format, x.sections, x.bytes, x.sha256, x.made_at, case when ${seen} then p.name end as name,
      case when ${seen} then u.name end as unit
    from casework.export x join casework.family_case c on c.id = x.case_id join published.person p on p.id = x.made_by
    join published.unit u on u.id = x.unit_id
    where c.id = ${ofCase} and ${caseAccess.read.allowed} and (platform.actor_kind() <> 'member' or ${seen}) order by x.made_at desc, x.id limit 200`.execute(
    tx,
  )
  return rows
}
