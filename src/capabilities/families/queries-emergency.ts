import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Localized } from '#platform/text.ts'
import { emergencyAccess } from './access-presence.ts'
import type { EmergencyReason, EmergencyVerdict, HideGround } from './domain/emergency.ts'

const me = sql`platform.actor_person()`
const today = sql`platform.today()`

/** A unit of the asker's own whose authority's register lets it open a family in an emergency; schools and associations have none. */
export async function emergencyUnit(
  tx: Tx,
  county: string,
  wanted: string | null,
): Promise<{ readonly id: string } | undefined> {
  const { rows } = await sql<{ id: string }>`
    select u.id from published.unit_member m join published.unit u on u.id = m.unit_id
    where m.person_id = ${me} and u.county = ${county} and u.register in ('social', 'health', 'student-welfare')
      and u.sector in ('county', 'municipality') and (${wanted}::uuid is null or u.id = ${wanted}::uuid)
    order by u.id limit 1`.execute(tx)
  return rows[0]
}

export type Found = {
  readonly family: string | null
  readonly own: boolean
  readonly in_team: boolean
  readonly open: string | null
}

/** The family that is asked for, in this county; whether it is one's own, and whether there is another way in already. */
export async function familyToOpen(
  tx: Tx,
  county: string,
  by: { readonly family: string | null; readonly identityHash: Uint8Array | null },
): Promise<Found> {
  const { rows } = await sql<Found>`
    with wanted as (select coalesce(
        case when ${by.family}::uuid is not null and families.county_to_open(${by.family}::uuid) = ${county} then ${by.family}::uuid end,
        families.family_of_identity(${county}, ${by.identityHash}::bytea)) as family)
    select w.family, coalesce(families.belongs_to_own(w.family, ${me}), false) as own,
      coalesce(w.family = any (families.team_families()), false) as in_team,
      (select b.id from families.break_glass b where b.family_id = w.family and b.person_id = ${me} and b.ended_at is null
        and b.until > platform.now() limit 1) as open
    from wanted w`.execute(tx)
  return rows[0] ?? { family: null, own: false, in_team: false, open: null }
}

export async function insertEmergency(
  tx: Tx,
  opening: {
    readonly id: string
    readonly family: string
    readonly county: string
    readonly unit: string
    readonly reason: EmergencyReason
    readonly wordsSealed: Uint8Array
    readonly now: Date
    readonly until: Date
    readonly reviewDue: Date
    readonly hidden: { readonly ground: HideGround; readonly until: string } | null
  },
): Promise<void> {
  await sql`insert into families.break_glass (id, family_id, county, person_id, unit_id, reason, words_sealed, opened_at, until,
      review_due_at, hidden_ground, hidden_until)
    values (${opening.id}, ${opening.family}, ${opening.county}, ${me}, ${opening.unit}, ${opening.reason}, ${opening.wordsSealed},
      ${opening.now}, ${opening.until}, ${opening.reviewDue}, ${opening.hidden?.ground ?? null},
      ${opening.hidden?.until ?? null}::date)`.execute(tx)
}

export type LockedEmergency = {
  readonly id: string
  readonly family_id: string
  readonly county: string
  readonly ended_at: Date | null
  readonly until: Date
  readonly reviewed_at: Date | null
}

export async function lockEmergency(tx: Tx, id: string): Promise<LockedEmergency | undefined> {
  const { rows } = await sql<LockedEmergency>`
    select id, family_id, county, ended_at, until, reviewed_at from families.break_glass where id = ${id} for update`.execute(
    tx,
  )
  return rows[0]
}

export async function finishEmergency(tx: Tx, id: string): Promise<void> {
  await sql`update families.break_glass set ended_at = platform.now() where id = ${id}`.execute(tx)
}

export async function setReview(
  tx: Tx,
  id: string,
  review: {
    readonly verdict: EmergencyVerdict
    readonly sealed: Uint8Array
    readonly hidden: { readonly ground: HideGround; readonly until: string } | null
  },
): Promise<void> {
  await sql`update families.break_glass set reviewed_at = platform.now(), reviewed_by = ${me}, verdict = ${review.verdict},
      review_sealed = ${review.sealed}, hidden_ground = ${review.hidden?.ground ?? null},
      hidden_until = ${review.hidden?.until ?? null}::date
    where id = ${id}`.execute(tx)
}

export type EmergencyRow = {
  readonly id: string
  readonly family_id: string
  readonly name: string | null
  readonly title: Localized | null
  readonly unit: Localized | null
  readonly reason: EmergencyReason
  readonly words_sealed: Uint8Array | null
  readonly opened_at: Date
  readonly until: Date
  readonly ended_at: Date | null
  readonly is_open: boolean
  readonly review_due_at: Date
  readonly reviewed_at: Date | null
  readonly reviewer: string | null
  readonly verdict: EmergencyVerdict | null
  readonly review_sealed: Uint8Array | null
  readonly hidden_ground: HideGround | null
  readonly hidden_until: string | null
  readonly own: boolean
  readonly may_end: boolean
  readonly may_review: boolean
}

export type EmergencyBox = 'mine' | 'to-review' | 'reviewed'

const boxes: Readonly<Record<EmergencyBox, RawBuilder<boolean>>> = {
  mine: sql<boolean>`b.person_id = ${me}`,
  'to-review': sql<boolean>`(b.person_id <> ${me} and b.reviewed_at is null and (${emergencyAccess.review.allowed}
    or ${emergencyAccess.oversee.allowed}))`,
  reviewed: sql<boolean>`(b.person_id <> ${me} and b.reviewed_at is not null and (${emergencyAccess.review.allowed}
    or ${emergencyAccess.oversee.allowed}))`,
}

/** Words and names: what was written for the review stays with those who review, and names with whom they endanger nobody. */
async function rowsOf(
  tx: Tx,
  where: RawBuilder<unknown>,
  page: { readonly offset: number; readonly limit: number },
): Promise<readonly EmergencyRow[]> {
  const inside = sql`(b.person_id = ${me} or ${emergencyAccess.review.allowed}
    or ${emergencyAccess.oversee.allowed})`
  const named = sql`not (platform.actor_kind() = 'member' and families.hidden_from_member(b.family_id, null))`
  const { rows } = await sql<EmergencyRow>`
    select b.id, b.family_id, case when ${named} then p.name end as name, case when ${named} then p.title end as title,
      case when ${named} then u.name end as unit, b.reason, case when ${inside} then b.words_sealed end as words_sealed,
      b.opened_at, b.until, b.ended_at, b.ended_at is null and b.until > platform.now() as is_open, b.review_due_at, b.reviewed_at,
      case when ${inside} then r.name end as reviewer, b.verdict, case when ${inside} then b.review_sealed end as review_sealed,
      case when ${inside} then b.hidden_ground end as hidden_ground, case when ${inside} then b.hidden_until end as hidden_until,
      coalesce(b.person_id = ${me}, false) as own, ${emergencyAccess.end.allowed} as may_end,
      ${emergencyAccess.review.allowed} and b.reviewed_at is null as may_review
    from families.break_glass b join published.person p on p.id = b.person_id join published.unit u on u.id = b.unit_id
    left join published.person r on r.id = b.reviewed_by
    where ${emergencyAccess.read.allowed} and ${where}
    order by b.opened_at desc, b.id offset ${page.offset} limit ${page.limit}`.execute(tx)
  return rows
}

export const emergenciesIn = (
  tx: Tx,
  box: EmergencyBox,
  page: { readonly offset: number; readonly limit: number },
): Promise<readonly EmergencyRow[]> => rowsOf(tx, boxes[box], page)

export const emergenciesOfFamily = (tx: Tx, family: string): Promise<readonly EmergencyRow[]> =>
  rowsOf(tx, sql`b.family_id = ${family}`, { offset: 0, limit: 200 })

export type Recipient = { readonly email: string; readonly language: Language }

export async function toldOfEmergency(
  tx: Tx,
  id: string,
  whom: 'lead' | 'responsible' | 'officer',
): Promise<readonly Recipient[]> {
  const { rows } =
    await sql<Recipient>`select email, language from families.told_of_emergency(${id}, ${whom})`.execute(tx)
  return rows
}

/** What a job needs to know of an opening: nothing of the family. */
export async function emergencyState(
  tx: Tx,
  id: string,
): Promise<{ readonly reviewed_at: Date | null; readonly today: string } | undefined> {
  const { rows } = await sql<{ reviewed_at: Date | null; today: string }>`
    select reviewed_at, ${today}::text as today from families.break_glass where id = ${id}`.execute(tx)
  return rows[0]
}

/** A worker to whom a neutral mail goes. */
export async function workerOf(tx: Tx, person: string): Promise<Recipient | undefined> {
  const { rows } = await sql<Recipient>`
    select email, language from published.person where id = ${person}::uuid and active and mail_bounced_at is null`.execute(
    tx,
  )
  return rows[0]
}
