import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Language } from '#platform/text.ts'
import type { ReferralState } from './domain/referral.ts'

export type Recipient = { readonly email: string; readonly language: Language }

export type ReferralNotice = {
  readonly id: string
  readonly county: string
  readonly state: ReferralState
  readonly language: Language
  readonly due_at: Date | null
  readonly reminded_at: Date | null
  readonly raised_at: Date | null
  readonly notify_sealed: Uint8Array | null
  readonly sender_number: string
  readonly guest_round: number
  readonly with_guest: boolean
  /** Who on the sender's side now answers for it. */
  readonly sender: Recipient | null
  readonly receiver: Recipient | null
  readonly guest: Recipient | null
  readonly owner: Recipient | null
  readonly lead: Recipient | null
}

const person = (
  id: ReturnType<typeof sql>,
): ReturnType<typeof sql> => sql`(select jsonb_build_object('email', p.email,
  'language', p.language) from published.person p where p.id = ${id})`

/** What a notice about a referral needs to know: addresses and dates, nothing that was written in it. */
export async function noticeOf(tx: Tx, id: string): Promise<ReferralNotice | undefined> {
  const { rows } = await sql<ReferralNotice>`
    select r.id, r.county, r.state, r.language, r.due_at, r.reminded_at, r.raised_at, r.notify_sealed, r.sender_number, r.guest_round,
      r.with_guest,
      ${person(sql`case when r.state in ('draft', 'more-asked', 'declined', 'expired') then r.owner_id
        else guidance.answers_for(r.sender_id, r.sender_unit, r.help_request_id, r.county) end`)} as sender,
      ${person(sql`r.receiver_person`)} as receiver,
      case when x.kind = 'guest' then jsonb_build_object('email', x.guest_email, 'language', x.guest_language) end as guest,
      ${person(sql`r.owner_id`)} as owner,
      ${person(sql`guidance.lead_for(case when r.state in ('draft', 'more-asked', 'declined', 'expired') or r.receiver_unit is null
        then r.sender_unit else r.receiver_unit end, r.county, r.sender_id)`)} as lead
    from guidance.referral r left join guidance.receiver x on x.id = r.receiver_id
    where r.id = ${id}`.execute(tx)
  return rows[0]
}

/** Receivers whose statement of room is old and who have not been asked anew since; asked once for each statement. */
export async function askStaleRoom(
  tx: Tx,
  { before, now }: { before: Date; now: Date },
): Promise<readonly { id: string; email: string; language: Language; guest: boolean }[]> {
  const { rows } = await sql<{ id: string; email: string; language: Language; guest: boolean }>`
    with asked as (
      update guidance.receiver set capacity_asked_at = ${now}
      where active and coalesce(capacity_at, created_at) < ${before}
        and (capacity_asked_at is null or capacity_asked_at < ${before}) returning id, contact_id, guest_email, guest_language)
    select a.id, coalesce(p.email, a.guest_email) as email, coalesce(p.language, a.guest_language) as language,
      a.contact_id is null as guest
    from asked a left join published.person p on p.id = a.contact_id where p.active or a.contact_id is null`.execute(
    tx,
  )
  return rows
}

/**
 * Deletes threads that have been kept their time: every referral of them ended before, or its request is gone. What hangs
 * on them goes with them; a fact without a person stays.
 */
export async function removeOld(tx: Tx, before: Date, now: Date): Promise<{ readonly referrals: number }> {
  const { rows } = await sql<{ referrals: number }>`
    with over as (
      select root_id from guidance.referral group by root_id
      having bool_and(ended_at is not null and (ended_at < ${before} or (from_request and help_request_id is null)))),
    facts as (
      insert into guidance.past_fact (county, from_sector, to_sector, sent_on, days_to_received, days_to_accepted, days_to_contact,
        days_to_end, state, outcome, bounces)
      select r.county, u.sector, o.sector, (r.sent_at at time zone 'Europe/Helsinki')::date,
        extract(day from r.received_at - r.sent_at)::integer, extract(day from r.accepted_at - r.sent_at)::integer,
        extract(day from r.first_contact_at - r.sent_at)::integer, extract(day from r.ended_at - r.sent_at)::integer, r.state,
        r.outcome, r.bounces
      from over t join guidance.referral r on r.root_id = t.root_id join published.unit u on u.id = r.sender_unit
      join guidance.receiver x on x.id = r.receiver_id join published.organisation o on o.id = x.organisation_id
      where r.sent_at is not null and r.state <> 'mistake'),
    referrals as (delete from guidance.referral r using over t where r.root_id = t.root_id returning 1),
    codes as (delete from guidance.guest_code where expires_at < ${now})
    select (select count(*) from referrals)::integer as referrals`.execute(tx)
  return rows[0] ?? { referrals: 0 }
}
