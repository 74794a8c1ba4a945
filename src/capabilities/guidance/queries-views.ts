import { sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Localized } from '#platform/text.ts'
import { referralAccess } from './access.ts'
import type { PositionBand } from './domain/capacity.ts'
import type { SharedField } from './domain/fields.ts'
import type { ConsentGiver, ConsentWay, Ground, Register } from './domain/grounds.ts'
import type { DeclineReason, Party, ReferralOutcome, ReferralState, SettledHow } from './domain/referral.ts'
import { textArray } from './queries.ts'

export async function idByCode(
  tx: Tx,
  codeHash: Uint8Array,
): Promise<{ id: string; county: string } | undefined> {
  const { rows } = await sql<{
    id: string
    county: string
  }>`select * from guidance.by_code(${codeHash})`.execute(tx)
  return rows[0]
}

export type Worker = {
  readonly id: string
  readonly name: string
  readonly title: Localized
}

export type ReferralRow = {
  readonly id: string
  readonly county: string
  readonly root_id: string
  readonly part_of: string | null
  readonly help_request_id: string | null
  readonly state: ReferralState
  readonly before_state: ReferralState | null
  readonly version: number
  readonly municipality: Localized | null
  readonly language: Language
  readonly service_id: string | null
  readonly sender: Worker
  readonly sender_unit: string
  readonly sender_unit_name: Localized
  readonly sender_organisation: Localized
  readonly sender_organisation_id: string
  readonly sender_register: Register
  readonly sender_number: string
  readonly receiver_id: string | null
  readonly receiver_kind: 'unit' | 'guest' | null
  readonly receiver_name: Localized | null
  readonly receiver_says: Localized | null
  readonly receiver_organisation: Localized | null
  readonly receiver_organisation_id: string | null
  readonly receiver_register: Register | null
  readonly receiver_unit: string | null
  readonly receiver_person: Worker | null
  readonly receiver_guest: string | null
  readonly receiver_number: string | null
  readonly owner: Worker | null
  readonly with_guest: boolean
  readonly due_at: Date | null
  readonly ground: Ground | null
  readonly ground_reference_sealed: Uint8Array | null
  readonly notify_sealed: Uint8Array | null
  readonly consent_asked_at: Date | null
  readonly expected_on: PlainDate | null
  readonly position_band: PositionBand | null
  readonly meanwhile_sealed: Uint8Array | null
  readonly outcome: ReferralOutcome | null
  readonly declined_for: DeclineReason | null
  readonly settled_how: SettledHow | null
  readonly bounces: number
  readonly created_at: Date
  readonly sent_at: Date | null
  readonly received_at: Date | null
  readonly accepted_at: Date | null
  readonly first_contact_at: Date | null
  readonly ended_at: Date | null
  readonly first_sent_at: Date | null
  readonly first_due_at: Date | null
  readonly raised_at: Date | null
  readonly access_ended_at: Date | null
}

const worker = (alias: string): ReturnType<typeof sql> => {
  const at = sql.ref(alias)
  return sql`case when ${at}.id is not null then jsonb_build_object('id', ${at}.id, 'name', ${at}.name, 'title', ${at}.title) end`
}

const columns = sql`r.id, r.county, r.root_id, r.part_of, r.help_request_id, r.state, r.before_state, r.version, m.name as municipality,
  r.language, r.service_id, ${worker('s')} as sender, r.sender_unit, su.name as sender_unit_name,
  su.organisation as sender_organisation, su.organisation_id as sender_organisation_id, su.register as sender_register,
  r.sender_number, r.receiver_id, x.kind as receiver_kind, x.name as receiver_name, x.says as receiver_says,
  ro.name as receiver_organisation, x.organisation_id as receiver_organisation_id, x.register as receiver_register, r.receiver_unit,
  ${worker('rp')} as receiver_person, x.guest_name as receiver_guest, r.receiver_number, ${worker('ow')} as owner, r.with_guest,
  r.due_at, r.ground, r.ground_reference_sealed, r.notify_sealed, r.consent_asked_at, r.expected_on, r.position_band, r.meanwhile_sealed, r.outcome,
  r.declined_for, r.settled_how, r.bounces, r.created_at, r.sent_at, r.received_at, r.accepted_at, r.first_contact_at, r.ended_at,
  r.first_sent_at, r.first_due_at, r.raised_at, r.access_ended_at`

const joined = sql`guidance.referral r
  join published.person s on s.id = r.sender_id
  join published.unit su on su.id = r.sender_unit
  left join guidance.receiver x on x.id = r.receiver_id
  left join published.organisation ro on ro.id = x.organisation_id
  left join published.person rp on rp.id = r.receiver_person
  left join published.person ow on ow.id = r.owner_id
  left join published.municipality m on m.code = r.municipality`

export async function referralById(tx: Tx, id: string): Promise<ReferralRow | undefined> {
  const { rows } = await sql<ReferralRow>`
    select ${columns} from ${joined} where r.id = ${id} and ${referralAccess.read.allowed}`.execute(tx)
  return rows[0]
}

/** Who sends and who receives, as people; a guest is none. */
export async function partiesOf(
  tx: Tx,
  id: string,
): Promise<{ readonly sender_id: string; readonly receiver_person: string | null } | undefined> {
  const { rows } = await sql<{ sender_id: string; receiver_person: string | null }>`
    select r.sender_id, r.receiver_person from guidance.referral r
    where r.id = ${id} and ${referralAccess.meet.allowed}`.execute(tx)
  return rows[0]
}

/** Everything that a code opens, newest first. */
export async function referralsOfCode(tx: Tx): Promise<readonly ReferralRow[]> {
  const { rows } = await sql<ReferralRow>`
    select ${columns} from ${joined} where ${referralAccess.asFamily.allowed} and r.state <> 'mistake'
    order by coalesce(r.sent_at, r.created_at) desc, r.id`.execute(tx)
  return rows
}

export type FieldRow = {
  readonly field: SharedField
  readonly value_sealed: Uint8Array
  readonly shared: boolean
}

/** All fields for the sender, for everybody else the shared ones alone. */
export async function fieldsOf(tx: Tx, id: string, all: boolean): Promise<readonly FieldRow[]> {
  const { rows } = await sql<FieldRow>`
    select field, value_sealed, shared from guidance.shared_field
    where referral_id = ${id} and (shared or ${all}::boolean) order by field`.execute(tx)
  return rows
}

export type EntryRow = {
  readonly at: Date
  readonly move: string
  readonly party: Party
  readonly name: string | null
  readonly detail: string | null
  readonly text_sealed: Uint8Array | null
  readonly seen_by: readonly Party[]
}

/** What happened, oldest first, as far as these sides may read it. */
export async function entriesOf(tx: Tx, id: string, sides: readonly Party[]): Promise<readonly EntryRow[]> {
  const { rows } = await sql<EntryRow>`
    select e.at, e.move, e.party, p.name, e.detail, e.text_sealed, e.seen_by
    from guidance.entry e left join published.person p on p.id = e.person_id
    where e.referral_id = ${id} and e.seen_by && ${textArray(sides)} order by e.at, e.seq`.execute(tx)
  return rows
}

export type ConsentRow = {
  readonly id: string
  readonly receiver_id: string
  readonly receiver_name: Localized
  readonly giver: ConsentGiver
  readonly way: ConsentWay
  readonly noted_by: string | null
  readonly given_at: Date
  readonly fields: readonly SharedField[]
  readonly until: PlainDate
  readonly withdrawn_at: Date | null
}

/** The consents that stand, or stood until they were taken back; one to words that were changed afterwards is none. */
export async function consentsOf(tx: Tx, id: string): Promise<readonly ConsentRow[]> {
  const { rows } = await sql<ConsentRow>`
    select c.id, c.receiver_id, x.name as receiver_name, c.giver, c.way, p.name as noted_by, c.given_at, c.fields, c.until, c.withdrawn_at
    from guidance.consent c join guidance.receiver x on x.id = c.receiver_id left join published.person p on p.id = c.noted_by
    where c.referral_id = ${id} and c.outdated_at is null order by c.given_at, c.id`.execute(tx)
  return rows
}

export type MeetingRow = {
  readonly id: string
  readonly appointment_id: string | null
  readonly way: 'on-site' | 'remote' | 'phone'
  readonly starts_at: Date
  readonly ends_at: Date
  readonly state: 'booked' | 'held' | 'not-held'
}

export async function meetingsOf(tx: Tx, id: string): Promise<readonly MeetingRow[]> {
  const { rows } = await sql<MeetingRow>`
    select id, appointment_id, way, starts_at, ends_at, state from guidance.meeting where referral_id = ${id} order by starts_at, id`.execute(
    tx,
  )
  return rows
}

export type ThreadRow = {
  readonly id: string
  readonly part_of: string | null
  readonly state: ReferralState
  readonly sender_number: string
  readonly receiver_name: Localized | null
  readonly sent_at: Date | null
  readonly ended_at: Date | null
}

/** The referrals of one thread, as far as the asker may see them. */
export async function threadOf(tx: Tx, rootId: string): Promise<readonly ThreadRow[]> {
  const { rows } = await sql<ThreadRow>`
    select r.id, r.part_of, r.state, r.sender_number, x.name as receiver_name, r.sent_at, r.ended_at
    from guidance.referral r left join guidance.receiver x on x.id = r.receiver_id
    where r.root_id = ${rootId} and ${referralAccess.read.allowed} order by r.created_at, r.id`.execute(tx)
  return rows
}

export type ListFilter = {
  readonly box: 'drafts' | 'sent' | 'returned' | 'received' | 'waiting' | 'mine' | 'closed' | 'all'
  readonly helpRequest: string | null
  readonly offset: number
  readonly limit: number
}

export type ListRow = {
  readonly id: string
  readonly version: number
  readonly state: ReferralState
  readonly side: 'sender' | 'receiver'
  readonly number: string
  readonly sender_name: string
  readonly sender_unit: Localized
  readonly receiver_name: Localized | null
  readonly receiver_person: string | null
  readonly municipality: Localized | null
  readonly language: Language
  readonly owner_id: string | null
  readonly owner_name: string | null
  readonly mine: boolean
  readonly with_guest: boolean
  readonly due_at: Date | null
  readonly expected_on: PlainDate | null
  readonly sent_at: Date | null
  readonly ended_at: Date | null
  readonly outcome: ReferralOutcome | null
  readonly bounces: number
  readonly raised: boolean
  readonly help_request_id: string | null
  readonly part_of: string | null
  readonly total: number
}

const boxes = {
  drafts: sql`r.state = 'draft' and ${referralAccess.asSender.allowed}`,
  sent: sql`r.ended_at is null and r.state not in ('draft', 'declined', 'expired') and ${referralAccess.asSender.allowed}`,
  returned: sql`r.state in ('declined', 'expired', 'more-asked') and ${referralAccess.asSender.allowed}`,
  received: sql`r.ended_at is null and ${referralAccess.asReceiver.allowed}`,
  waiting: sql`r.state = 'waitlisted' and (${referralAccess.asSender.allowed} or ${referralAccess.asReceiver.allowed})`,
  mine: sql`r.ended_at is null and r.owner_id = platform.actor_person() and ${referralAccess.read.allowed}`,
  closed: sql`r.ended_at is not null and ${referralAccess.read.allowed}`,
  all: sql`${referralAccess.read.allowed}`,
} as const

/** The asker's referrals, the one due first on top; nothing that was written in them. */
export async function list(tx: Tx, filter: ListFilter): Promise<readonly ListRow[]> {
  const { rows } = await sql<ListRow>`
    select r.id, r.version, r.state, case when ${referralAccess.asSender.allowed} then 'sender' else 'receiver' end as side,
      case when ${referralAccess.asSender.allowed} then r.sender_number else coalesce(r.receiver_number, r.sender_number) end as number,
      s.name as sender_name, su.name as sender_unit, x.name as receiver_name, coalesce(rp.name, x.guest_name) as receiver_person,
      m.name as municipality, r.language, r.owner_id, ow.name as owner_name,
      coalesce(r.owner_id = platform.actor_person(), false) as mine, r.with_guest, r.due_at, r.expected_on, r.sent_at, r.ended_at,
      r.outcome, r.bounces, r.raised_at is not null as raised,
      case when ${referralAccess.asSender.allowed} then r.help_request_id end as help_request_id, r.part_of, count(*) over () as total
    from ${joined}
    where ${boxes[filter.box]} ${filter.helpRequest === null ? sql`` : sql`and r.help_request_id = ${filter.helpRequest}`}
    order by (r.ended_at is null) desc, case when r.ended_at is null then r.due_at end, r.ended_at desc, r.id
    limit ${filter.limit} offset ${filter.offset}`.execute(tx)
  return rows
}

export type ReferralDay = {
  readonly mine: number
  readonly late: number
  readonly returned: number
  readonly arrived: number
  readonly waiting: number
}

/** The asker's referrals in five numbers. One may be in several. */
export async function day(tx: Tx, now: Date): Promise<ReferralDay> {
  const { rows } = await sql<ReferralDay>`
    select (count(*) filter (where r.owner_id = platform.actor_person()))::integer as mine,
      (count(*) filter (where r.owner_id = platform.actor_person() and r.due_at < ${now}))::integer as late,
      (count(*) filter (where r.owner_id = platform.actor_person() and r.state in ('declined', 'expired', 'more-asked')))::integer as returned,
      (count(*) filter (where r.state in ('sent', 'received') and ${referralAccess.asReceiver.allowed}))::integer as arrived,
      (count(*) filter (where r.state = 'waitlisted'))::integer as waiting
    from guidance.referral r where r.ended_at is null and ${referralAccess.read.allowed}`.execute(tx)
  return rows[0] ?? { mine: 0, late: 0, returned: 0, arrived: 0, waiting: 0 }
}

export async function colleaguesOf(
  tx: Tx,
  unit: string | null,
): Promise<readonly { id: string; name: string }[]> {
  if (unit === null) return []
  const { rows } = await sql<{ id: string; name: string }>`
    select p.id, p.name from published.unit_member m join published.person p on p.id = m.person_id
    where m.unit_id = ${unit} and p.active order by p.name`.execute(tx)
  return rows
}
