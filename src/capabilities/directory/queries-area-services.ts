import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { areaAccess } from './access.ts'
import type { Presence } from './domain/matrix.ts'

export type AreaView = {
  readonly id: string
  readonly county: string
  readonly name: Localized
  readonly school_health: 'part' | 'cooperation'
  readonly student_welfare: 'part' | 'cooperation'
  readonly school_words: Localized
  /** Whether the asker may change how services stand in it. */
  readonly mayChange: boolean
}

export async function areasOf(tx: Tx, county: string): Promise<readonly AreaView[]> {
  const { rows } = await sql<AreaView>`
    select a.id, a.county, a.name, a.school_health, a.student_welfare, a.school_words,
      ${areaAccess.changeMatrix.allowed} as "mayChange"
    from directory.area a where a.county = ${county} order by a.position`.execute(tx)
  return rows
}

export type Decision = {
  readonly area_id: string
  readonly type: string
  readonly variant: string
  readonly presence: Presence
  readonly same_premises: boolean | null
  readonly planned_from: string | null
  readonly not_included_because: Localized | null
  readonly changed_at: Date
  readonly author: string | null
}

export async function decisionsOf(tx: Tx, county: string): Promise<readonly Decision[]> {
  const { rows } = await sql<Decision>`
    select d.area_id, d.type, d.variant, d.presence, d.same_premises, d.planned_from::text as planned_from,
      d.not_included_because, d.changed_at, p.name as author
    from directory.area_service d join directory.area a on a.id = d.area_id
    left join published.person p on p.id = d.changed_by
    where a.county = ${county} order by d.area_id, d.type, d.variant`.execute(tx)
  return rows
}

export async function isType(tx: Tx, key: string, variant: string): Promise<boolean> {
  const { rows } = await sql<{ found: number }>`
    select 1 as found from directory.service_type where key = ${key} and variant = ${variant}`.execute(tx)
  return rows.length > 0
}

export async function putDecision(
  tx: Tx,
  decision: Omit<Decision, 'changed_at' | 'author'> & { readonly by: string; readonly now: Date },
): Promise<void> {
  await sql`insert into directory.area_service (area_id, type, variant, presence, same_premises, planned_from,
      not_included_because, changed_at, changed_by)
    values (${decision.area_id}, ${decision.type}, ${decision.variant}, ${decision.presence}, ${decision.same_premises},
      ${decision.planned_from}::date, ${decision.not_included_because === null ? null : JSON.stringify(decision.not_included_because)}::jsonb,
      ${decision.now}, ${decision.by})
    on conflict (area_id, type, variant) do update set presence = excluded.presence,
      same_premises = excluded.same_premises, planned_from = excluded.planned_from,
      not_included_because = excluded.not_included_because, changed_at = excluded.changed_at,
      changed_by = excluded.changed_by`.execute(tx)
}

export async function dropDecision(tx: Tx, area: string, type: string, variant: string): Promise<void> {
  await sql`delete from directory.area_service where area_id = ${area} and type = ${type} and variant = ${variant}`.execute(
    tx,
  )
}

export async function putSchools(
  tx: Tx,
  area: string,
  schools: Pick<AreaView, 'school_health' | 'student_welfare' | 'school_words'>,
): Promise<void> {
  await sql`update directory.area set school_health = ${schools.school_health}, student_welfare = ${schools.student_welfare},
    school_words = ${JSON.stringify(schools.school_words)}::jsonb where id = ${area}`.execute(tx)
}
