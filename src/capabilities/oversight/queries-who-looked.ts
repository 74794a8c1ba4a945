import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Text3 } from '#platform/text.ts'
import type { HoldGround } from './domain/acts.ts'

export type LookedRow = {
  readonly seq: number
  readonly at: Date
  readonly name: string
  readonly by: string | null
  readonly family_id: string | null
  readonly of_person: boolean
  readonly person: string | null
  readonly title: Text3 | null
  readonly unit: Text3 | null
  readonly organisation: Text3 | null
  readonly part: string | null
  readonly basis: string | null
}

export type LookedAt = {
  readonly county: string
  /** Whose data: the one who asks, or the child for whom that one acts. */
  readonly whose: string
  readonly families: readonly string[]
  readonly from: Date
  readonly before: { readonly at: Date; readonly seq: number } | null
  readonly limit: number
}

const subjectIn = (key: string, id: string): RawBuilder<boolean> =>
  sql<boolean>`a.about @> ${JSON.stringify({ [key]: id })}::jsonb`

/**
 * Entries of the audit about one of a family, newest first: about that one, or about a family as a whole. An entry about
 * somebody else of the family is that one's alone. What would betray a presence is left out by oversight.tells.
 */
export async function whoLooked(tx: Tx, wanted: LookedAt): Promise<readonly LookedRow[]> {
  const { county, whose, families, from, before, limit } = wanted
  const aboutFamilies = families.map(
    (family) => sql<boolean>`(${subjectIn('family', family)} and not a.about ? 'member')`,
  )
  const { rows } = await sql<LookedRow>`
    select a.seq, a.at, a.name, a.about->>'by' as by, a.about->>'family' as family_id,
      coalesce(a.about->>'member' = ${whose}, false) as of_person, p.name as person, p.title, u.name as unit,
      o.name as organisation, i.part, i.basis
    from platform.audit_entry a
    join published.person p on p.id = a.actor_id::uuid
    left join lateral (select i.unit_id, i.part, i.basis from families.involvement i
      where i.family_id = (a.about->>'family')::uuid and i.person_id = p.id and i.added_at <= a.at
        and (i.ended_at is null or i.ended_at >= a.at)
      order by i.since desc limit 1) i on true
    left join published.unit u on u.id = coalesce(i.unit_id, (select m.unit_id from published.unit_member m
      where m.person_id = p.id order by m.unit_id limit 1))
    left join published.organisation o on o.id = u.organisation_id
    where a.county = ${county} and a.actor_kind = 'person' and a.outcome = 'done' and a.at >= ${from}
      and (${sql.join([subjectIn('member', whose), ...aboutFamilies], sql` or `)})
      and (a.about->>'family' is null or oversight.tells((a.about->>'family')::uuid, p.id, a.at, (a.about->>'entry')::uuid))
      ${before === null ? sql`` : sql`and (a.at, a.seq) < (${before.at}, ${before.seq}::bigint)`}
    order by a.at desc, a.seq desc limit ${limit}`.execute(tx)
  return rows
}

/** The families of the one who asks, as far as that one is told that they are there. */
export async function myFamilies(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select f.id from unnest(families.member_families()) f(id) where families.told_to_member(f.id) order by 1`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}

export async function mayActFor(tx: Tx, child: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select published.may_act_for(platform.actor_member(), ${child}) as may`.execute(tx)
  return rows[0]?.may === true
}

export type Hold = { readonly ground: HoldGround; readonly until: string }

export async function holdOn(tx: Tx, member: string): Promise<Hold | null> {
  const { rows } = await sql<Hold>`
    select ground, until from oversight.log_hold
    where member_id = ${member} and ended_at is null and until >= platform.today() order by until desc limit 1`.execute(
    tx,
  )
  return rows[0] ?? null
}

/** From which day on a granted request has opened the older part of the list. */
export async function opensFrom(tx: Tx, member: string, about: string): Promise<string | null> {
  const { rows } = await sql<{ log_from: string | null }>`
    select min(log_from) as log_from from oversight.data_request
    where member_id = ${member} and coalesce(about_id, member_id) = ${about} and state = 'answered'
      and log_open_until >= platform.today()`.execute(tx)
  return rows[0]?.log_from ?? null
}

export async function namesStaff(tx: Tx, county: string): Promise<boolean> {
  const { rows } = await sql<{ names_staff: boolean }>`
    select names_staff from oversight.county_setting where county = ${county}`.execute(tx)
  return rows[0]?.names_staff ?? true
}

export type AdviserKind = 'ombudsperson' | 'privacy-officer' | 'registry'
export type Adviser = {
  readonly kind: AdviserKind
  readonly name: Text3
  readonly phone: string | null
  readonly email: string | null
  readonly hours: Text3 | null
}

export async function advisersOf(tx: Tx, county: string): Promise<readonly Adviser[]> {
  const { rows } = await sql<Adviser>`
    select kind, name, phone, email, hours from oversight.adviser where county = ${county}
    order by array_position(array['ombudsperson', 'privacy-officer', 'registry'], kind)`.execute(tx)
  return rows
}
