import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import { newId } from '#platform/ids.ts'
import type { Localized } from '#platform/text.ts'
import { templateAccess } from './access-templates.ts'

/** Whether the asker administers the county. */
export async function isAdminOf(tx: Tx, county: string): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`select exists (select from published.role_now l
    where l.person_id = platform.actor_person() and l.role = 'admin' and l.scope_kind = 'county' and l.scope_id = ${county}) as is`.execute(
    tx,
  )
  return rows[0]?.is === true
}

/** The units that the asker leads. */
export async function unitsLed(tx: Tx): Promise<readonly { id: string; name: Localized }[]> {
  const { rows } = await sql<{ id: string; name: Localized }>`
    select u.id, u.name from published.unit u join published.role_now l on l.role = 'unit-lead' and l.scope_kind = 'unit'
      and l.scope_id = u.id::text
    where l.person_id = platform.actor_person() order by u.key`.execute(tx)
  return rows
}

export type TemplateRow = {
  readonly id: string
  readonly county: string
  readonly unit_id: string | null
  readonly unit: Localized | null
  readonly name: Localized
  readonly text: Localized
  readonly state: 'in-use' | 'retired'
  readonly version: number
  readonly changed_by: string | null
  readonly changed_at: Date
  readonly may_change: boolean
}

/** The texts that the asker may read: of its county and of its units; the unit's own first. */
export async function templates(tx: Tx): Promise<readonly TemplateRow[]> {
  const { rows } = await sql<TemplateRow>`
    select t.id, t.county, t.unit_id, u.name as unit, t.name, t.text, t.state, t.version, p.name as changed_by, t.changed_at,
      ${templateAccess.change.allowed} as may_change
    from help_requests.answer_template t left join published.unit u on u.id = t.unit_id
    left join published.person p on p.id = t.changed_by
    where ${templateAccess.read.allowed} and t.state = 'in-use'
    order by (t.unit_id is null), t.name ->> 'fi', t.id`.execute(tx)
  return rows
}

export async function lockTemplate(
  tx: Tx,
  id: string,
): Promise<Pick<TemplateRow, 'county' | 'state' | 'version'> | undefined> {
  const { rows } = await sql<Pick<TemplateRow, 'county' | 'state' | 'version'>>`
    select county, state, version from help_requests.answer_template where id = ${id} for update`.execute(tx)
  return rows[0]
}

export async function insertTemplate(
  tx: Tx,
  template: {
    county: string
    unitId: string | null
    name: Localized
    text: Localized
    personId: string | null
    now: Date
    id?: string
  },
): Promise<string> {
  const id = template.id ?? newId()
  await sql`insert into help_requests.answer_template (id, county, unit_id, name, text, changed_by, changed_at)
    values (${id}, ${template.county}, ${template.unitId}, ${JSON.stringify(template.name)}::jsonb,
      ${JSON.stringify(template.text)}::jsonb, ${template.personId}, ${template.now})`.execute(tx)
  return id
}

export async function updateTemplate(
  tx: Tx,
  id: string,
  change: { name?: Localized; text?: Localized; retire?: true; personId: string; now: Date },
): Promise<void> {
  const parts = [
    sql`version = version + 1`,
    sql`changed_by = ${change.personId}`,
    sql`changed_at = ${change.now}`,
    ...(change.name === undefined ? [] : [sql`name = ${JSON.stringify(change.name)}::jsonb`]),
    ...(change.text === undefined ? [] : [sql`text = ${JSON.stringify(change.text)}::jsonb`]),
    ...(change.retire === true ? [sql`state = 'retired'`] : []),
  ]
  await sql`update help_requests.answer_template set ${sql.join(parts)} where id = ${id}`.execute(tx)
}
