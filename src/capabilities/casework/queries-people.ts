import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'

const me = sql`platform.actor_person()`
const today = sql`platform.today()`

export type PartFacts = {
  readonly id: string
  readonly person_id: string
  readonly unit_id: string
  readonly class: 'ordinary' | 'child-welfare' | 'shelter' | 'adult-care'
  readonly about_id: string | null
  readonly sees: readonly ('who-is-with' | 'contact' | 'homes' | 'entries' | 'plan')[]
  readonly may_get_plan: boolean
  readonly seated: boolean
  readonly knows_who_answers: boolean
  /** What the one whom the case is about is in the family. */
  readonly case_about: string | null
  readonly case_about_part: 'child' | 'adult' | null
}

/** A standing part in the family of a case, if the asker is told of it. */
export async function partFor(tx: Tx, caseId: string, part: string): Promise<PartFacts | undefined> {
  const { rows } = await sql<PartFacts>`
    select i.id, i.person_id, i.unit_id, i.class, i.about_id, i.sees, casework.may_get_plan(i.id) as may_get_plan,
      exists (select from casework.seat s where s.case_id = c.id and s.involvement_id = i.id) as seated,
      casework.knows_who_answers(i.id, c.id) as knows_who_answers, c.about_id as case_about,
      (select b.part from families.belonging b where b.family_id = c.family_id and b.person_id = c.about_id) as case_about_part
    from casework.family_case c join families.involvement i on i.family_id = c.family_id
    join published.unit_member w on w.person_id = i.person_id and w.unit_id = i.unit_id
    where c.id = ${caseId} and i.id = ${part} and i.ended_at is null and i.since <= ${today}
      and (i.until is null or i.until >= ${today}) and families.sees_presence(i)`.execute(tx)
  return rows[0]
}

/** A seat as the asker is told of it. */
export async function seatAt(
  tx: Tx,
  caseId: string,
  part: string,
): Promise<{ readonly person_id: string; readonly answers: boolean; readonly others: number } | undefined> {
  const { rows } = await sql<{ person_id: string; answers: boolean; others: number }>`
    select i.person_id, exists (select from casework.responsible r where r.case_id = s.case_id and r.person_id = i.person_id
        and r.taken_at is not null and r.ended_at is null) and not exists (select from casework.seat o
          join families.involvement oi on oi.id = o.involvement_id and oi.person_id = i.person_id and families.stands(oi)
          where o.case_id = s.case_id and o.involvement_id <> s.involvement_id) as answers,
      (select count(*)::integer from casework.seat o join families.involvement oi on oi.id = o.involvement_id and families.stands(oi)
        where o.case_id = s.case_id and o.involvement_id <> s.involvement_id) as others
    from casework.seat s join families.involvement i on i.id = s.involvement_id
    where s.case_id = ${caseId} and s.involvement_id = ${part} and families.sees_presence(i)`.execute(tx)
  return rows[0]
}

export async function removeSeat(tx: Tx, caseId: string, part: string): Promise<void> {
  await sql`delete from casework.seat where case_id = ${caseId} and involvement_id = ${part}`.execute(tx)
}

/** Whether somebody from this unit works on the case, as far as the asker is told. */
export async function unitWorksOn(tx: Tx, caseId: string, unit: string): Promise<boolean> {
  const { rows } = await sql<{ works: boolean }>`
    select exists (select from casework.seat s join families.involvement i on i.id = s.involvement_id
      where s.case_id = ${caseId} and i.unit_id = ${unit}::uuid and families.stands(i) and families.sees_presence(i)) as works`.execute(
    tx,
  )
  return rows[0]?.works === true
}

export async function setLead(tx: Tx, caseId: string, unit: string): Promise<void> {
  await sql`update casework.family_case c set unit_id = u.id, organisation_id = u.organisation_id, register = u.register,
      version = c.version + 1
    from published.unit u where u.id = ${unit}::uuid and c.id = ${caseId}`.execute(tx)
}

/** Writes down that a team can be asked, and for what; anew where it stood already. @returns false for a unit elsewhere. */
export async function putSupport(
  tx: Tx,
  caseId: string,
  support: { readonly unit: string; readonly forWhat: Uint8Array; readonly now: Date },
): Promise<boolean> {
  const { rows } = await sql<{ unit_id: string }>`
    insert into casework.support (case_id, unit_id, for_what_sealed, added_at)
    select c.id, u.id, ${support.forWhat}, ${support.now} from casework.family_case c
      join published.unit u on u.county = c.county where c.id = ${caseId} and u.id = ${support.unit}::uuid
    on conflict (case_id, unit_id) do update set for_what_sealed = excluded.for_what_sealed returning unit_id`.execute(
    tx,
  )
  return rows.length > 0
}

export async function removeSupport(tx: Tx, caseId: string, unit: string): Promise<boolean> {
  const { rows } = await sql<{ unit_id: string }>`
    delete from casework.support where case_id = ${caseId} and unit_id = ${unit}::uuid returning unit_id`.execute(
    tx,
  )
  return rows.length > 0
}

export async function isSupport(tx: Tx, caseId: string, unit: string): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`
    select exists (select from casework.support where case_id = ${caseId} and unit_id = ${unit}::uuid) as is`.execute(
    tx,
  )
  return rows[0]?.is === true
}

export type UnitToAsk = { readonly id: string; readonly name: Localized; readonly organisation: Localized }

/** Units of the asker’s county in which somebody works. */
export async function unitsToAsk(tx: Tx): Promise<readonly UnitToAsk[]> {
  const { rows } = await sql<UnitToAsk>`
    select u.id, u.name, u.organisation from published.unit u
    where u.county = (select p.county from published.person p where p.id = ${me})
      and exists (select from published.unit_member m where m.unit_id = u.id)
    order by u.organisation->>'fi', u.name->>'fi', u.id`.execute(tx)
  return rows
}
