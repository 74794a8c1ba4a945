import { sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { ChangeReason, ResponsibleKind } from './domain/case.ts'

const me = sql`platform.actor_person()`

export type HolderRow = {
  readonly id: string
  readonly person_id: string
  readonly deputy_id: string | null
  readonly gone: boolean
}

/** Who answers in a kind, whoever is told of them: the case has been locked, and with it what may be read of it. */
export async function holderOf(
  tx: Tx,
  caseId: string,
  kind: ResponsibleKind,
): Promise<HolderRow | undefined> {
  const { rows } = await sql<HolderRow>`
    select r.id, r.person_id, r.deputy_id, not casework.works_on(r.case_id, r.person_id) as gone from casework.responsible r
    where r.case_id = ${caseId} and r.kind = ${kind} and r.taken_at is not null and r.ended_at is null`.execute(
    tx,
  )
  return rows[0]
}

/** Who was asked in a kind and has not answered yet. */
export async function askedFor(
  tx: Tx,
  caseId: string,
  kind: ResponsibleKind,
): Promise<{ readonly id: string; readonly person_id: string } | undefined> {
  const { rows } = await sql<{ id: string; person_id: string }>`
    select r.id, r.person_id from casework.responsible r
    where r.case_id = ${caseId} and r.kind = ${kind} and r.taken_at is null and r.declined_at is null and r.ended_at is null`.execute(
    tx,
  )
  return rows[0]
}

/** The part by which somebody works on a case, and whether all others who do are told of it. */
export async function seatOf(
  tx: Tx,
  caseId: string,
  person: string,
): Promise<{ readonly part: string; readonly unit_id: string; readonly known: boolean } | undefined> {
  const { rows } = await sql<{ part: string; unit_id: string; known: boolean }>`
    select i.id as part, i.unit_id, casework.known_in_case(i.id, s.case_id) as known
    from casework.seat s join families.involvement i on i.id = s.involvement_id
    join published.unit_member m on m.person_id = i.person_id and m.unit_id = i.unit_id
    where s.case_id = ${caseId} and i.person_id = ${person}::uuid and families.stands(i) and 'plan' = any (i.sees)
      and families.sees_presence(i) order by s.added_at, i.id limit 1`.execute(tx)
  return rows[0]
}

/** Whether somebody may stand in: works on the case, or in the same unit. */
export async function mayDeputise(tx: Tx, caseId: string, person: string, unit: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select (exists (select from published.unit_member m where m.person_id = ${person}::uuid and m.unit_id = ${unit}::uuid)
      or exists (select from casework.seat s join families.involvement i on i.id = s.involvement_id
        where s.case_id = ${caseId} and i.person_id = ${person}::uuid and families.stands(i) and families.sees_presence(i))) as may`.execute(
    tx,
  )
  return rows[0]?.may === true
}

export async function worksIn(tx: Tx, person: string, unit: string): Promise<boolean> {
  const { rows } = await sql<{ works: boolean }>`
    select exists (select from published.unit_member m where m.person_id = ${person}::uuid and m.unit_id = ${unit}::uuid) as works`.execute(
    tx,
  )
  return rows[0]?.works === true
}

export type Naming = {
  readonly id: string
  readonly caseId: string
  readonly kind: ResponsibleKind
  readonly person: string
  readonly unit: string
  readonly deputy: string | null
  readonly reason: ChangeReason
  readonly words: Uint8Array | null
  readonly meetOn: PlainDate | null
  readonly now: Date
}

/** Somebody is asked to answer; who was asked before and has said nothing is asked no more. */
export async function insertNaming(tx: Tx, naming: Naming): Promise<void> {
  await sql`update casework.responsible set ended_at = ${naming.now}
    where case_id = ${naming.caseId} and kind = ${naming.kind} and taken_at is null and declined_at is null and ended_at is null`.execute(
    tx,
  )
  await sql`insert into casework.responsible (id, case_id, kind, person_id, unit_id, deputy_id, reason, words_sealed, meet_on, named_at,
      named_by)
    values (${naming.id}, ${naming.caseId}, ${naming.kind}, ${naming.person}, ${naming.unit}, ${naming.deputy}::uuid, ${naming.reason},
      ${naming.words}::bytea, ${naming.meetOn}::date, ${naming.now}, ${me})`.execute(tx)
}

/** The earlier one answers no more from the moment the new one has said yes. */
export async function take(
  tx: Tx,
  naming: {
    readonly id: string
    readonly caseId: string
    readonly kind: ResponsibleKind
    readonly now: Date
  },
): Promise<void> {
  await sql`update casework.responsible set ended_at = ${naming.now}
    where case_id = ${naming.caseId} and kind = ${naming.kind} and taken_at is not null and ended_at is null`.execute(
    tx,
  )
  await sql`update casework.responsible set taken_at = ${naming.now} where id = ${naming.id}`.execute(tx)
}

export async function decline(tx: Tx, id: string, words: Uint8Array | null, now: Date): Promise<void> {
  await sql`update casework.responsible set declined_at = ${now}, words_sealed = coalesce(${words}::bytea, words_sealed)
    where id = ${id}`.execute(tx)
}

export async function changeAnswering(
  tx: Tx,
  id: string,
  set: { readonly deputy?: string | null | undefined; readonly meetOn?: PlainDate | null | undefined },
): Promise<void> {
  const changes = [
    ...(set.deputy === undefined ? [] : [sql`deputy_id = ${set.deputy}::uuid`]),
    ...(set.meetOn === undefined ? [] : [sql`meet_on = ${set.meetOn}::date`]),
  ]
  if (changes.length > 0)
    await sql`update casework.responsible set ${sql.join(changes)} where id = ${id}`.execute(tx)
}

export type AskedCase = {
  readonly id: string
  readonly case_id: string
  readonly family_id: string
  readonly county: string
  readonly kind: ResponsibleKind
  readonly unit_id: string
  readonly meet_on: PlainDate | null
  readonly named_by: string
}

/** What the asker was asked, with the case and its family: enough to say yes. */
export async function askedCase(tx: Tx, id: string): Promise<AskedCase | undefined> {
  const { rows } = await sql<AskedCase>`
    select r.id, a.case_id, a.family_id, a.county, r.kind, r.unit_id, r.meet_on, r.named_by
    from casework.asked_of_me() a join casework.responsible r on r.id = a.id where r.id = ${id}`.execute(tx)
  return rows[0]
}

/** The part after whose pattern the asker, who was asked, comes to be with the family: the newest that worked on the case from there. */
export async function likePart(tx: Tx, caseId: string): Promise<string | null> {
  const { rows } = await sql<{ id: string | null }>`select casework.like_part(${caseId}::uuid) as id`.execute(
    tx,
  )
  return rows[0]?.id ?? null
}

/** Everybody who answers for an open case of the family: they stay responsible in its team. */
export async function answeringInFamily(tx: Tx, family: string): Promise<readonly string[]> {
  const { rows } = await sql<{ person_id: string }>`
    select distinct unnest(casework.answering_in_family(${family}::uuid)) as person_id`.execute(tx)
  return rows.map(({ person_id }) => person_id)
}

/** A case that its maker does not see yet, or never: of the lead of its unit, or of whoever was asked. Access was demanded before. */
export async function lockUnseen(
  tx: Tx,
  id: string,
): Promise<
  | { readonly id: string; readonly county: string; readonly unit_id: string; readonly closed: boolean }
  | undefined
> {
  await sql`select set_config('app.case', ${id}, true)`.execute(tx)
  const { rows } = await sql<{ id: string; county: string; unit_id: string; closed: boolean }>`
    select c.id, c.county, c.unit_id, c.closed_at is not null as closed from casework.family_case c where c.id = ${id} for update`.execute(
    tx,
  )
  return rows[0]
}
