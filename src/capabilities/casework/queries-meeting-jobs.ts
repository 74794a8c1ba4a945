import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Language } from '#platform/text.ts'
import type { MeetingState } from './domain/meeting.ts'

/** Somebody who was asked to a meeting, with the ways to reach them: a worker, one of the family, or somebody outside. */
export type Asked = {
  readonly id: string
  readonly kind: 'worker' | 'member' | 'outside'
  readonly case_id: string
  readonly county: string
  /** Of a worker the address itself, of others sealed. */
  readonly email: string | null
  readonly email_sealed: Uint8Array | null
  readonly language: Language
  readonly member_id: string | null
  readonly removed: boolean
  readonly answer: string | null
}

const columns = sql`p.id, case when p.member_id is not null then 'member' when p.involvement_id is not null then 'worker'
    else 'outside' end as kind, m.case_id, c.county, w.email, coalesce(f.email_sealed, p.email_sealed) as email_sealed,
  coalesce(w.language, f.language, p.language, 'fi') as language, p.member_id, p.removed_at is not null as removed, p.answer
  from casework.participant p join casework.meeting m on m.id = p.meeting_id join casework.family_case c on c.id = m.case_id
  left join families.person f on f.id = p.member_id
  left join families.involvement i on i.id = p.involvement_id and i.ended_at is null and i.since <= platform.today()
    and (i.until is null or i.until >= platform.today())
  left join published.person w on w.id = i.person_id and w.active
  left join families.consent k on k.id = p.consent_id`

/** Nobody is written to on a consent that has been taken back. */
const onGround = sql`(p.consent_id is null or p.removed_at is not null or (k.withdrawn_at is null and k.until >= platform.today()))`

export async function askedOne(tx: Tx, participant: string): Promise<Asked | undefined> {
  const { rows } = await sql<Asked>`select ${columns} where p.id = ${participant} and ${onGround}`.execute(tx)
  return rows[0]
}

/** Everybody who is asked still and has not said no. */
export async function askedAll(tx: Tx, meeting: string): Promise<readonly Asked[]> {
  const { rows } = await sql<Asked>`
    select ${columns} where p.meeting_id = ${meeting} and p.removed_at is null and coalesce(p.answer, '') <> 'cannot'
      and ${onGround} order by p.id`.execute(tx)
  return rows
}

export async function meetingNow(
  tx: Tx,
  meeting: string,
): Promise<{ readonly state: MeetingState; readonly sequence: number } | undefined> {
  const { rows } = await sql<{
    state: MeetingState
    sequence: number
  }>`select state, sequence from casework.meeting where id = ${meeting}`.execute(tx)
  return rows[0]
}

/** Who called it, while that one still works on the case and is told of the one who does not come. */
export async function callerOf(
  tx: Tx,
  meeting: string,
  participant: string,
): Promise<{ readonly email: string; readonly language: Language } | undefined> {
  const { rows } = await sql<{ email: string; language: Language }>`
    select w.email, w.language from casework.meeting m join published.person w on w.id = m.called_by and w.active
    join casework.participant p on p.meeting_id = m.id and p.id = ${participant}
    left join families.involvement n on n.id = p.involvement_id
    where m.id = ${meeting} and (n.id is null or n.class = 'ordinary' or exists (select from published.unit_member u
        where u.person_id = m.called_by and u.unit_id = n.unit_id)) and exists (select from casework.seat s join families.involvement i on i.id = s.involvement_id
      where s.case_id = m.case_id and i.person_id = m.called_by and i.ended_at is null and i.since <= platform.today()
        and (i.until is null or i.until >= platform.today()))`.execute(tx)
  return rows[0]
}

/** Whether one of the family, who asks, is told of the case at all. */
export async function isTold(tx: Tx, ofCase: string): Promise<boolean> {
  const { rows } = await sql<{ told: boolean }>`select casework.told(${ofCase}) as told`.execute(tx)
  return rows[0]?.told === true
}
