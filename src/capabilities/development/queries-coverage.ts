import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import type { FamilyCentreTask } from './domain/seven-tasks.ts'

export type TaskCell = {
  readonly id: string
  readonly area_id: string
  readonly task: FamilyCentreTask
  readonly method: Localized
  readonly organisation_id: string | null
  readonly organisation: Localized | null
  readonly person_id: string | null
  readonly person: string | null
  readonly division: Localized
  readonly services: readonly string[]
  readonly version: number
  readonly changed_at: Date
  readonly by: string | null
}

const cell = sql`t.id, t.area_id, t.task, t.method, t.organisation_id, g.name as organisation, t.person_id, p.name as person,
  t.division, t.version, t.changed_at, w.name as by,
  (select coalesce(jsonb_agg(s.service_id order by s.service_id), '[]') from development.task_cell_service s
    where s.cell_id = t.id) as services`
const from = sql`development.task_cell t left join published.organisation g on g.id = t.organisation_id
  left join published.person p on p.id = t.person_id left join published.person w on w.id = t.changed_by`

/** At most seven of each area. */
export async function cellsOf(tx: Tx, county: string): Promise<readonly TaskCell[]> {
  const { rows } = await sql<TaskCell>`
    select ${cell} from ${from} where t.county = ${county} order by t.area_id, t.task`.execute(tx)
  return rows
}

export async function cellOf(tx: Tx, area: string, task: FamilyCentreTask): Promise<TaskCell | undefined> {
  const { rows } = await sql<TaskCell>`
    select ${cell} from ${from} where t.area_id = ${area} and t.task = ${task}`.execute(tx)
  return rows[0]
}

export async function countyOfArea(tx: Tx, area: string): Promise<string | undefined> {
  const { rows } = await sql<{
    county: string
  }>`select county from published.area where id = ${area}`.execute(tx)
  return rows[0]?.county
}

/** The county of an area; taken hold of, so that two who fill the same empty cell come after each other. */
export async function holdArea(tx: Tx, area: string): Promise<string | undefined> {
  const { rows } = await sql<{ county: string }>`
    select county, pg_advisory_xact_lock(hashtextextended('task-cell ' || id::text, 0)) from published.area
    where id = ${area}`.execute(tx)
  return rows[0]?.county
}

/** Whether what is named in a cell is of its county. */
export async function fits(
  tx: Tx,
  county: string,
  given: {
    readonly organisation: string | null
    readonly person: string | null
    readonly services: readonly string[]
  },
): Promise<{ readonly organisation: boolean; readonly person: boolean; readonly services: boolean }> {
  const { rows } = await sql<{ organisation: boolean; person: boolean; services: boolean }>`
    select ${given.organisation}::uuid is null or exists (select from published.organisation g
        where g.id = ${given.organisation} and g.county = ${county}) as organisation,
      ${given.person}::uuid is null or exists (select from published.person p
        where p.id = ${given.person} and p.county = ${county} and p.active) as person,
      (select count(*) from directory.service s where s.county = ${county}
        and s.id = any (${given.services}::uuid[])) = ${given.services.length} as services`.execute(tx)
  return rows[0] ?? { organisation: false, person: false, services: false }
}

export async function writeCell(
  tx: Tx,
  to: {
    readonly id: string
    readonly county: string
    readonly area: string
    readonly task: FamilyCentreTask
    readonly method: Localized
    readonly organisation: string | null
    readonly person: string | null
    readonly division: Localized
    readonly services: readonly string[]
  },
  { person, now }: { readonly person: string | null; readonly now: Date },
): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    insert into development.task_cell (id, county, area_id, task, method, organisation_id, person_id, division, changed_at,
      changed_by)
    values (${to.id}, ${to.county}, ${to.area}, ${to.task}, ${JSON.stringify(to.method)}::jsonb, ${to.organisation},
      ${to.person}, ${JSON.stringify(to.division)}::jsonb, ${now}, ${person})
    on conflict (area_id, task) do update set method = excluded.method, organisation_id = excluded.organisation_id,
      person_id = excluded.person_id, division = excluded.division, changed_at = excluded.changed_at,
      changed_by = excluded.changed_by, version = development.task_cell.version + 1 returning id`.execute(tx)
  const id = rows[0]?.id ?? to.id
  await sql`delete from development.task_cell_service where cell_id = ${id}`.execute(tx)
  if (to.services.length > 0)
    await sql`insert into development.task_cell_service (cell_id, service_id)
      select ${id}::uuid, unnest(${to.services}::uuid[]) on conflict do nothing`.execute(tx)
}
