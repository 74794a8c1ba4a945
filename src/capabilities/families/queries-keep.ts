import { sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Language } from '#platform/text.ts'
import type { BarReason } from './domain/family.ts'

/** One question whatever the answer. */
export async function mayActFor(tx: Tx, adult: string, child: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select published.may_act_for(${adult}::uuid, ${child}::uuid) as may`.execute(tx)
  return rows[0]?.may === true
}

type Register = 'social' | 'health' | 'student-welfare' | 'education' | 'none'

/** The units and registers by which the asker has a standing part in the family. */
export async function myRegisters(
  tx: Tx,
  family: string,
): Promise<readonly { readonly unit_id: string; readonly register: Register }[]> {
  const { rows } = await sql<{ unit_id: string; register: Register }>`
    select i.unit_id, i.register from families.involvement i
    where i.family_id = ${family} and i.person_id = platform.actor_person() and i.ended_at is null
      and i.since <= platform.today() and (i.until is null or i.until >= platform.today())
      and i.unit_id = any (families.my_units()) order by i.added_at`.execute(tx)
  return rows
}

// --- Kept away --------------------------------------------------------------------------------------------

/** @returns false where the pair is kept apart already. */
export async function insertBlock(
  tx: Tx,
  block: { id: string; child: string; adult: string; groundSealed: Uint8Array; by: string; now: Date },
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    with made as (
      insert into families.block (id, child_id, adult_id, ground_sealed, set_by, set_at)
      select ${block.id}::uuid, ${block.child}::uuid, ${block.adult}::uuid, ${block.groundSealed}::bytea, ${block.by}::uuid,
        ${block.now}::timestamptz
      where not exists (select from families.block k where k.child_id = ${block.child} and k.adult_id = ${block.adult}
        and k.lifted_at is null)
      returning id)
    select id from made`.execute(tx)
  return rows.length > 0
}

/** A standing block about one of the family's children, and whether the asker works in a unit of the one who set it. */
export async function blockOf(
  tx: Tx,
  family: string,
  id: string,
): Promise<{ readonly child_id: string; readonly same_unit: boolean } | undefined> {
  const { rows } = await sql<{ child_id: string; same_unit: boolean }>`
    select k.child_id, exists (select from published.unit_member s where s.person_id = k.set_by
      and s.unit_id = any (families.my_units())) as same_unit
    from families.block k where k.id = ${id} and k.lifted_at is null
      and exists (select from families.belonging b where b.family_id = ${family} and b.person_id = k.child_id)
    for update of k`.execute(tx)
  return rows[0]
}

export async function liftBlock(tx: Tx, id: string, by: string, now: Date): Promise<void> {
  await sql`update families.block set lifted_at = ${now}, lifted_by = ${by} where id = ${id}`.execute(tx)
}

// --- Nobody acts for the child -----------------------------------------------------------------------------

export async function insertBar(
  tx: Tx,
  bar: {
    id: string
    child: string
    reason: BarReason
    unit: string
    since: string
    until: string | null
    by: string
    now: Date
  },
): Promise<void> {
  await sql`
    insert into families.proxy_bar (id, child_id, reason, unit_id, since, until, set_by, set_at)
    values (${bar.id}, ${bar.child}, ${bar.reason}, ${bar.unit}, ${bar.since}, ${bar.until}, ${bar.by}, ${bar.now})`.execute(
    tx,
  )
}

export async function barOf(
  tx: Tx,
  family: string,
  id: string,
): Promise<{ readonly child_id: string; readonly since: PlainDate } | undefined> {
  const { rows } = await sql<{ child_id: string; since: PlainDate }>`
    select x.child_id, x.since from families.proxy_bar x where x.id = ${id} and x.unit_id = any (families.my_units())
      and exists (select from families.belonging b where b.family_id = ${family} and b.person_id = x.child_id)
    for update of x`.execute(tx)
  return rows[0]
}

export async function endBar(tx: Tx, id: string, last: PlainDate): Promise<void> {
  await sql`
    with never as (delete from families.proxy_bar where id = ${id} and since > ${last}::date)
    update families.proxy_bar set until = ${last}::date where id = ${id} and since <= ${last}::date`.execute(
    tx,
  )
}

// --- Protected address ------------------------------------------------------------------------------------

export async function protect(
  tx: Tx,
  person: string,
  set: { until: PlainDate | null; checkedOn: PlainDate },
  now: Date,
): Promise<void> {
  await sql`
    update families.person set protected_until = ${set.until}, protected_checked_on = ${set.checkedOn}, changed_at = ${now},
      version = version + 1 where id = ${person}`.execute(tx)
}

export type ProtectionRow = {
  readonly family: string
  readonly person: string
  readonly name_sealed: Uint8Array
  readonly until: PlainDate
  readonly checked_on: PlainDate | null
}

const toCheck = sql`p.protected_until >= platform.today() and (p.protected_until < platform.today() + 30
  or coalesce(p.protected_checked_on, p.created_at::date) < platform.today() - 365)`

/** Protected addresses of the asker's own families that end within a month, or that nobody has looked at for a year. */
export async function protectionsToCheck(tx: Tx): Promise<readonly ProtectionRow[]> {
  const { rows } = await sql<ProtectionRow>`
    select b.family_id as family, p.id as person, p.name_sealed, p.protected_until as until, p.protected_checked_on as checked_on
    from families.involvement i join families.belonging b on b.family_id = i.family_id and (b.until is null or b.until >= platform.today())
    join families.person p on p.id = b.person_id
    where i.person_id = platform.actor_person() and i.ended_at is null and i.since <= platform.today()
      and (i.until is null or i.until >= platform.today()) and i.unit_id = any (families.my_units())
      and i.part = 'responsible-worker' and ${toCheck}
    order by p.protected_until, p.id`.execute(tx)
  return rows
}

export type Reminder = {
  readonly family: string
  readonly person: string
  readonly until: PlainDate
  readonly email: string
  readonly language: Language
}

/** To whom a mail goes: the responsible workers of the families. For the job alone. */
export async function protectionReminders(tx: Tx): Promise<readonly Reminder[]> {
  const { rows } = await sql<Reminder>`
    select b.family_id as family, p.id as person, p.protected_until as until, w.email, w.language
    from families.person p join families.belonging b on b.person_id = p.id and (b.until is null or b.until >= platform.today())
    join families.family f on f.id = b.family_id and f.closed_at is null
    join families.involvement i on i.family_id = f.id and i.ended_at is null and i.part = 'responsible-worker'
      and i.since <= platform.today() and (i.until is null or i.until >= platform.today())
    join published.person w on w.id = i.person_id and w.active
    where ${toCheck} order by p.protected_until, p.id, w.email`.execute(tx)
  return rows
}

// --- News of the register ---------------------------------------------------------------------------------

/** Ends what the register tells no more; a day in the past, so that it is over at once. */
export async function endRegistered(tx: Tx, relations: readonly string[], last: PlainDate): Promise<void> {
  await sql`
    with gone as (select v::uuid as id from jsonb_array_elements_text(${JSON.stringify(relations)}::jsonb) v),
    never as (delete from families.relation r using gone where r.id = gone.id and r.valid_from > ${last}::date)
    update families.relation r set valid_to = ${last}::date from gone where r.id = gone.id and r.valid_from <= ${last}::date`.execute(
    tx,
  )
}
