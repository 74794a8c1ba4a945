/** Joins of a case, and those offered to the one who asks. */
import { sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { joinAccess } from './access-joins.ts'
import type { AgeJoin, JoinKind, JoinState } from './domain/joins.ts'

const me = sql`platform.actor_person()`
const today = sql`platform.today()`

export type JoinRow = {
  readonly id: string
  readonly case_id: string
  readonly about_id: string | null
  readonly version: number
  readonly kind: JoinKind
  readonly due_on: PlainDate
  readonly words_sealed: Uint8Array | null
  readonly receiver_unit: string | null
  readonly receiver_person: string | null
  readonly receiver_sealed: Uint8Array | null
  readonly state: JoinState
  readonly made_by: string | null
  readonly offered_at: Date | null
  readonly answered_at: Date | null
  readonly answered_by: string | null
  readonly answer_sealed: Uint8Array | null
  readonly late: boolean
}
const columns = sql`j.id, j.case_id, j.about_id, j.version, j.kind, j.due_on, j.words_sealed, j.receiver_unit, j.receiver_person,
  j.receiver_sealed, j.state, j.made_by, j.offered_at, j.answered_at, j.answered_by, j.answer_sealed,
  j.state in ('open', 'offered') and j.due_on < ${today} as late`

export type JoinItemRow = JoinRow & {
  readonly unit: Localized | null
  readonly person: string | null
  readonly answerer: string | null
  readonly may_keep: boolean
}

/** The joins of a case that have not been dropped, the nearest day first. */
export async function joinsOf(tx: Tx, ofCase: string): Promise<readonly JoinItemRow[]> {
  const { rows } = await sql<JoinItemRow>`
    select ${columns}, u.name as unit, p.name as person, a.name as answerer, ${joinAccess.keep.allowed} as may_keep
    from casework.joint j
    left join published.unit u on u.id = j.receiver_unit and casework.receiver_told(j.case_id, j.receiver_unit, null)
    left join published.person p on p.id = j.receiver_person and casework.receiver_told(j.case_id, j.receiver_unit, p.id)
    left join published.person a on a.id = j.answered_by and casework.receiver_told(j.case_id, j.receiver_unit, a.id)
    where j.case_id = ${ofCase} and j.state <> 'dropped' and ${joinAccess.read.allowed} order by j.due_on, j.id`.execute(
    tx,
  )
  return rows
}

/** A join whose access has been demanded, locked; from here on it may be taken out of its maker's sight. */
export async function lockJoin(tx: Tx, id: string): Promise<JoinRow | undefined> {
  const { rows } = await sql<JoinRow>`
    select ${columns}, set_config('app.case', j.case_id::text, true)
    from casework.joint j where j.id = ${id} for update`.execute(tx)
  return rows[0]
}

/** Of the case of a join that the transaction has entered by `lockJoin`. */
export async function caseEntered(
  tx: Tx,
  ofCase: string,
): Promise<
  | {
      readonly county: string
      readonly family: string
      readonly about: string | null
      readonly closed: boolean
    }
  | undefined
> {
  const { rows } = await sql<{ county: string; family: string; about: string | null; closed: boolean }>`
    select c.county, c.family_id as family, c.about_id as about, c.stage = 'closed' as closed
    from casework.family_case c where c.id = ${ofCase}`.execute(tx)
  return rows[0]
}

export async function bornOn(tx: Tx, family: string, person: string): Promise<PlainDate | null | undefined> {
  const { rows } = await sql<{ born_on: PlainDate | null }>`
    select p.born_on from families.belonging b join families.person p on p.id = b.person_id
    where b.family_id = ${family} and b.person_id = ${person} and b.since <= ${today}
      and (b.until is null or b.until >= ${today})`.execute(tx)
  return rows[0]?.born_on
}

/** False where there is one of this kind already that has not been dropped. */
export async function insertJoin(
  tx: Tx,
  join: {
    readonly id: string
    readonly ofCase: string
    readonly about: string | null
    readonly kind: JoinKind
    readonly dueOn: PlainDate
    readonly wordsSealed: Uint8Array | null
    readonly madeBy: string | null
    readonly now: Date
  },
): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`
    select exists (select from casework.joint j where j.case_id = ${join.ofCase} and j.kind = ${join.kind}
      and j.about_id is not distinct from ${join.about}::uuid and j.state <> 'dropped' and ${join.kind} <> 'service-change') as there`.execute(
    tx,
  )
  if (rows[0]?.there === true) return false
  await sql`insert into casework.joint (id, case_id, about_id, kind, due_on, words_sealed, state, made_by, created_at)
    values (${join.id}, ${join.ofCase}, ${join.about}, ${join.kind}, ${join.dueOn}, ${join.wordsSealed}, 'open', ${join.madeBy},
      ${join.now})`.execute(tx)
  return true
}

export async function updateJoin(
  tx: Tx,
  id: string,
  set: { readonly dueOn: PlainDate; readonly wordsSealed: Uint8Array | null },
): Promise<void> {
  await sql`update casework.joint set due_on = ${set.dueOn}, words_sealed = ${set.wordsSealed}, made_by = coalesce(made_by, ${me}),
    version = version + 1 where id = ${id}`.execute(tx)
}

export type Receiver = {
  readonly unit: string | null
  readonly person: string | null
  readonly sealed: Uint8Array | null
}

/** On what a join goes to another register; neither: it stays within one, or the unit is with the family already. */
export type Basis = { readonly consent: string | null; readonly ground: string | null }

export async function offer(
  tx: Tx,
  id: string,
  to: Receiver,
  set: { readonly wordsSealed: Uint8Array | null; readonly now: Date; readonly basis: Basis },
): Promise<void> {
  await sql`update casework.joint set state = 'offered', consent_id = ${set.basis.consent}, ground_id = ${set.basis.ground}, receiver_unit = ${to.unit}, receiver_person = ${to.person},
    receiver_sealed = ${to.sealed}, words_sealed = ${set.wordsSealed}, offered_at = ${set.now}, made_by = ${me},
    answered_at = null, answered_by = null, answer_sealed = null, version = version + 1 where id = ${id}`.execute(
    tx,
  )
}

export async function answer(
  tx: Tx,
  id: string,
  said: { readonly state: JoinState; readonly wordsSealed: Uint8Array | null; readonly now: Date },
): Promise<void> {
  await sql`update casework.joint set state = ${said.state}, answered_at = ${said.now}, answered_by = ${me},
    answer_sealed = ${said.wordsSealed}, version = version + 1 where id = ${id}`.execute(tx)
}

export async function drop(tx: Tx, id: string): Promise<void> {
  await sql`update casework.joint set state = 'dropped', version = version + 1 where id = ${id}`.execute(tx)
}

// --- To whom it may be offered --------------------------------------------------------------------------------

export type UnitRow = {
  readonly id: string
  readonly county: string
  readonly organisation: string
  readonly register: string
}

/** A unit of the county; where only a worker is named, the unit in which that one works. */
export async function receivingUnit(
  tx: Tx,
  county: string,
  named: { readonly unit: string | null; readonly person: string | null },
): Promise<UnitRow | undefined> {
  const { rows } = await sql<UnitRow>`
    select u.id, u.county, u.organisation_id as organisation, u.register from published.unit u
    where u.county = ${county} and (${named.unit}::uuid is null or u.id = ${named.unit}::uuid)
      and (${named.person}::uuid is null or exists (select from published.unit_member w
        join published.person p on p.id = w.person_id where w.unit_id = u.id and w.person_id = ${named.person}::uuid and p.active))
      and (${named.unit}::uuid is not null or ${named.person}::uuid is not null)
    order by u.id limit 1`.execute(tx)
  return rows[0]
}

/**
 * Whether the one who offers may hand this on to that unit: the same register of the same organisation; a unit that stands beside
 * the family already and of which the asker is told; or a consent or a ground that the asker's own unit has on file.
 */
export async function mayReceive(
  tx: Tx,
  family: string,
  about: string | null,
  unit: UnitRow,
): Promise<Basis | undefined> {
  const { rows } = await sql<Basis & { near: boolean }>`
    select exists (select from families.involvement mine where mine.family_id = ${family} and mine.person_id = ${me}
        and families.stands(mine) and mine.unit_id = any (families.my_units())
        and (mine.unit_id = ${unit.id} or (mine.organisation_id = ${unit.organisation} and mine.register = ${unit.register}
          and mine.register <> 'none')))
      or exists (select from families.involvement i where i.family_id = ${family} and i.unit_id = ${unit.id} and families.stands(i)
        and families.sees_presence(i)) as near,
      (select c.id from families.consent c where c.family_id = ${family} and c.organisation_id = ${unit.organisation}
        and c.register = ${unit.register} and c.purpose = 'cooperation' and (${about}::uuid is null or c.about_id = ${about}::uuid)
        and c.withdrawn_at is null and c.until >= ${today} and c.noted_unit = any (families.my_units())
        and not exists (select from families.ban b where b.family_id = c.family_id and b.about_id = c.about_id and b.lifted_at is null
          and (b.organisation_id is null or b.organisation_id = c.organisation_id)) order by c.until desc, c.id limit 1) as consent,
      (select g.id from families.ground g where g.family_id = ${family} and g.organisation_id = ${unit.organisation}
        and g.register = ${unit.register} and (g.about_id is null or g.about_id = ${about}::uuid) and g.ended_at is null
        and g.until >= ${today} and g.unit_id = any (families.my_units()) order by g.until desc, g.id limit 1) as ground`.execute(
    tx,
  )
  const [row] = rows
  if (row === undefined) return undefined
  if (row.near) return { consent: null, ground: null }
  // A ground of the law holds whatever the family wishes later.
  if (row.ground !== null) return { consent: null, ground: row.ground }
  return row.consent === null ? undefined : { consent: row.consent, ground: null }
}

// --- On the receiver's list -------------------------------------------------------------------------------------

export type ReceivedRow = {
  readonly id: string
  readonly case_id: string
  readonly kind: JoinKind
  readonly due_on: PlainDate
  readonly words_sealed: Uint8Array | null
  readonly from_name: string
  readonly from_unit: Localized
  readonly unit: Localized | null
  readonly to_me: boolean
  readonly offered_at: Date
  readonly answered_at: Date | null
  readonly late: boolean
}

const { relations } = joinAccess.answer.policy
const toMe = relations['receiver']?.where ?? sql<boolean>`false`

export async function received(
  tx: Tx,
  filter: { readonly state: 'offered' | 'acknowledged'; readonly limit: number; readonly offset: number },
): Promise<readonly ReceivedRow[]> {
  const { rows } = await sql<ReceivedRow>`
    select j.id, j.case_id, j.kind, j.due_on, j.words_sealed, p.name as from_name, f.name as from_unit, u.name as unit,
      coalesce(j.receiver_person = ${me}, false) as to_me, j.offered_at, j.answered_at,
      j.state = 'offered' and j.due_on < ${today} as late
    from casework.joint j join published.person p on p.id = j.made_by
    join lateral (select x.name from published.unit_member w join published.unit x on x.id = w.unit_id
      where w.person_id = j.made_by order by x.id limit 1) f on true
    left join published.unit u on u.id = j.receiver_unit
    where j.state = ${filter.state} and ${toMe}
    order by case when j.state = 'offered' then j.due_on end, j.answered_at desc, j.id
    limit ${filter.limit} offset ${filter.offset}`.execute(tx)
  return rows
}

// --- Found by the day of birth ----------------------------------------------------------------------------------

export type ComingRow = {
  readonly case_id: string
  readonly person_id: string
  readonly born_on: PlainDate
  readonly months: number
  readonly today: PlainDate
  /** Of each kind there has been one already, also one that was dropped. */
  readonly known: readonly AgeJoin[]
}

/** Children and young people of cases that go on, whose day of birth is known. */
export async function coming(tx: Tx): Promise<readonly ComingRow[]> {
  const { rows } = await sql<ComingRow>`
    select c.id as case_id, p.id as person_id, p.born_on, coalesce(k.join_months_before, 6) as months, ${today} as today,
      coalesce((select jsonb_agg(j.kind) from casework.joint j where j.case_id = c.id and j.about_id = p.id), '[]') as known
    from casework.family_case c join families.belonging b on b.family_id = c.family_id and b.part = 'child'
      and (c.about_id is null or c.about_id = b.person_id) and b.since <= ${today} and (b.until is null or b.until >= ${today})
    join families.person p on p.id = b.person_id
    left join casework.county_setting k on k.county = c.county
    where c.stage <> 'closed' and p.born_on > ${today} - interval '23 years' - interval '1 day'
    order by c.id, p.id`.execute(tx)
  return rows
}
