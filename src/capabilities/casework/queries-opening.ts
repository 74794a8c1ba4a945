import { sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { CaseGroup, CaseSource } from './domain/case.ts'

const me = sql`platform.actor_person()`
const today = sql`platform.today()`

export type OwnPart = {
  readonly id: string
  readonly unit_id: string
  readonly organisation_id: string
  readonly register: string
  readonly class: 'ordinary' | 'child-welfare' | 'shelter' | 'adult-care'
  readonly about_id: string | null
  readonly sees_plan: boolean
  readonly may_get_plan: boolean
  readonly basis: 'consent' | 'ground' | 'own-register'
}

export type OpeningFacts = {
  readonly county: string
  readonly closed: boolean
  readonly today: PlainDate
  readonly parts: readonly OwnPart[]
  /** What the one whom the case is about is in the family; null: does not belong to it. */
  readonly about_part: 'child' | 'adult' | null
}

/** The family, if the asker has a standing part in it, and with which parts a case could be opened there. */
export async function openingFacts(
  tx: Tx,
  family: string,
  about: string | null,
): Promise<OpeningFacts | undefined> {
  const { rows } = await sql<OpeningFacts>`
    select f.county, f.closed_at is not null as closed, ${today} as today,
      (select b.part from families.belonging b where b.family_id = f.id and b.person_id = ${about}::uuid
        and b.since <= ${today} and (b.until is null or b.until >= ${today})) as about_part,
      coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'unit_id', i.unit_id, 'organisation_id', i.organisation_id,
          'register', i.register, 'class', i.class, 'about_id', i.about_id, 'sees_plan', 'plan' = any (i.sees),
          'may_get_plan', casework.may_get_plan(i.id), 'basis', i.basis) order by i.class = 'ordinary' desc, i.added_at, i.id)
        from families.involvement i join published.unit_member w on w.person_id = i.person_id and w.unit_id = i.unit_id
        where i.family_id = f.id and i.person_id = ${me} and i.ended_at is null and i.since <= ${today}
          and (i.until is null or i.until >= ${today})), '[]') as parts
    from families.family f where f.id = ${family}`.execute(tx)
  const [row] = rows
  return row === undefined || row.parts.length === 0 ? undefined : row
}

/** Opens the case and gives its opener a seat. @returns false where one was opened from the same source before. */
export async function insertCase(
  tx: Tx,
  made: {
    readonly id: string
    readonly county: string
    readonly family: string
    readonly about: string | null
    readonly group: CaseGroup
    readonly source: CaseSource
    readonly sourceId: string | null
    readonly why: Uint8Array
    readonly dayZero: PlainDate
    readonly part: OwnPart
    readonly now: Date
  },
): Promise<boolean> {
  await sql`select set_config('app.case', ${made.id}, true)`.execute(tx)
  const { rows } = await sql<{ id: string }>`
    insert into casework.family_case (id, county, family_id, about_id, "group", stage, stage_since, source, source_id, why_sealed, day_zero,
      unit_id, organisation_id, register, opened_at, opened_by)
    values (${made.id}, ${made.county}, ${made.family}, ${made.about}::uuid, ${made.group}, 'contact', ${made.now}, ${made.source},
      ${made.sourceId}::uuid, ${made.why}, ${made.dayZero}, ${made.part.unit_id}, ${made.part.organisation_id}, ${made.part.register},
      ${made.now}, ${me})
    on conflict (source, source_id) where source_id is not null do nothing returning id`.execute(tx)
  if (rows.length === 0) return false
  await insertSeat(tx, made.id, made.part.id, made.now)
  return true
}

export async function insertSeat(tx: Tx, caseId: string, part: string, now: Date): Promise<boolean> {
  const { rows } = await sql<{ case_id: string }>`
    insert into casework.seat (case_id, involvement_id, added_at, added_by) values (${caseId}, ${part}, ${now}, ${me})
    on conflict do nothing returning case_id`.execute(tx)
  return rows.length > 0
}
