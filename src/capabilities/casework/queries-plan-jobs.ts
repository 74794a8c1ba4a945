/** Whom a notice about the plan goes to. Run by the clock. */
import { sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Language } from '#platform/text.ts'
import { memberSees } from './domain/plan.ts'
import type { JoinState } from './domain/joins.ts'

const today = sql`platform.today()`

export type Worker = { readonly email: string; readonly language: Language }
export type Relative = {
  readonly id: string
  readonly county: string
  readonly language: Language
  readonly email_sealed: Uint8Array
}

export type StepToTell = {
  readonly case_id: string
  readonly state: string
  readonly remind_on: PlainDate | null
  readonly open: boolean
  readonly worker: Worker | null
  readonly relative: Relative | null
}

/** A step of a case that goes on, with the one who is to do it: a worker who still works on the case, or one of the family. */
export async function stepToTell(tx: Tx, id: string): Promise<StepToTell | undefined> {
  const { rows } = await sql<{
    case_id: string
    state: string
    remind_on: PlainDate | null
    open: boolean
    email: string | null
    language: Language | null
    member_id: string | null
    county: string
    member_language: Language | null
    email_sealed: Uint8Array | null
    own_of: string | null
    shown_to: readonly string[]
  }>`
    select s.case_id, s.state, s.remind_on, c.stage <> 'closed' and s.state = 'open' as open, w.email, w.language, f.id as member_id,
      c.county, f.language as member_language, f.email_sealed, s.own_of, to_jsonb(s.shown_to) as shown_to
    from casework.step s join casework.family_case c on c.id = s.case_id
    left join published.person w on w.id = s.owner_person and w.active and w.mail_bounced_at is null
      and exists (select from casework.seat t join families.involvement i on i.id = t.involvement_id
        join published.unit_member m on m.person_id = i.person_id and m.unit_id = i.unit_id
        where t.case_id = s.case_id and i.person_id = w.id and families.stands(i) and 'plan' = any (i.sees))
    left join families.person f on f.id = s.owner_member
    where s.id = ${id}`.execute(tx)
  const [row] = rows
  if (row === undefined) return undefined
  const own = row.own_of === null ? null : { of: row.own_of, teamSees: true, shownTo: row.shown_to }
  const { email, language, member_id: member, email_sealed: sealed, member_language: speaks } = row
  return {
    case_id: row.case_id,
    state: row.state,
    remind_on: row.remind_on,
    open: row.open,
    worker: email === null || language === null ? null : { email, language },
    relative:
      member === null || sealed === null || speaks === null || !memberSees(own, member)
        ? null
        : { id: member, county: row.county, language: speaks, email_sealed: sealed },
  }
}

export type VersionToTell = {
  readonly case_id: string
  readonly relatives: readonly Relative[]
}

/** Of the newest version of a part: those of the family who may be asked to sign it and have not. An own part: its owner alone. */
export async function versionToTell(tx: Tx, id: string): Promise<VersionToTell | undefined> {
  const { rows } = await sql<Relative & { case_id: string }>`
    select v.case_id, f.id, c.county, f.language, f.email_sealed
    from casework.plan_version v join casework.family_case c on c.id = v.case_id and c.stage <> 'closed'
    join families.belonging b on b.family_id = c.family_id join families.person f on f.id = b.person_id
    where v.id = ${id} and f.email_sealed is not null and (v.own_of is null or v.own_of = f.id)
      and casework.party_of(v.case_id, f.id)
      and not exists (select from casework.plan_version w where w.case_id = v.case_id and w.own_of is not distinct from v.own_of
        and w.number > v.number)
      and not exists (select from casework.signature n where n.plan_version_id = v.id and n.member_id = f.id)
    order by f.id`.execute(tx)
  const [first] = rows
  return first === undefined ? undefined : { case_id: first.case_id, relatives: rows }
}

/** Whether one of the family, who asks, is told of the case at all. */
export async function isToldOf(tx: Tx, ofCase: string): Promise<boolean> {
  const { rows } = await sql<{ told: boolean }>`select casework.told(${ofCase}) as told`.execute(tx)
  return rows[0]?.told === true
}

export type JoinToTell = {
  readonly id: string
  readonly state: JoinState
  readonly due_on: PlainDate
  readonly open: boolean
}

export async function joinToTell(tx: Tx, id: string): Promise<JoinToTell | undefined> {
  const { rows } = await sql<JoinToTell>`
    select j.id, j.state, j.due_on, c.stage <> 'closed' as open
    from casework.joint j join casework.family_case c on c.id = j.case_id where j.id = ${id}`.execute(tx)
  return rows[0]
}

const reachable = sql`p.active and p.mail_bounced_at is null`

/**
 * Who has a join in hand: whoever answers for the case, and whoever stands in for them today; where nobody does, the lead of the
 * unit. `late`: the lead hears of it in any case.
 */
export async function answering(tx: Tx, join: string, late: boolean): Promise<readonly Worker[]> {
  const { rows } = await sql<Worker>`
    with matter as (select c.id, c.unit_id from casework.joint j join casework.family_case c on c.id = j.case_id where j.id = ${join}),
      holder as (select r.person_id from casework.responsible r join matter on matter.id = r.case_id
        where r.kind = 'responsible-worker' and r.taken_at is not null and r.ended_at is null)
    select distinct p.email, p.language from published.person p where ${reachable} and (
      p.id in (select person_id from holder)
      or p.id in (select a.deputy_id from published.absence a join holder on holder.person_id = a.person_id
        where ${today} between a.first_day and a.last_day)
      or ((${late} or not exists (select from holder)) and exists (select from published.unit_member m join matter on matter.unit_id = m.unit_id
        where m.person_id = p.id and m.leads)))
    order by p.email`.execute(tx)
  return rows
}

/** Whoever offered it. */
export async function offerer(tx: Tx, join: string): Promise<readonly Worker[]> {
  const { rows } = await sql<Worker>`
    select p.email, p.language from casework.joint j join published.person p on p.id = j.made_by
    where j.id = ${join} and ${reachable}`.execute(tx)
  return rows
}

/** Whom it is offered to: the worker who is named, unless away; else those who lead the unit. */
export async function receivers(tx: Tx, join: string): Promise<readonly Worker[]> {
  const { rows } = await sql<Worker>`
    with offered as (select j.receiver_person, j.receiver_unit, exists (select from published.absence a
        where a.person_id = j.receiver_person and ${today} between a.first_day and a.last_day) as away
      from casework.joint j where j.id = ${join} and j.state = 'offered')
    select distinct p.email, p.language from published.person p, offered o where ${reachable} and (p.id = o.receiver_person
      or ((o.receiver_person is null or o.away) and exists (select from published.unit_member m
        where m.person_id = p.id and m.unit_id = o.receiver_unit and m.leads)))
    order by p.email`.execute(tx)
  return rows
}
