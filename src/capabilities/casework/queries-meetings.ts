import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { PlainDate } from '#platform/dates.ts'
import type { Localized } from '#platform/text.ts'
import { caseAccess, mySeat, toldOf } from './access.ts'
import { meetingAccess, pointAccess } from './access-meetings.ts'
import { seesStep } from './access-plan.ts'
import type {
  FamilyPresence,
  MeetingAnswer,
  MeetingGround,
  MeetingSector,
  MeetingState,
} from './domain/meeting.ts'

const me = sql`platform.actor_person()`
const member = sql`platform.actor_member()`
const today = sql`platform.today()`

/** By which relation a case is read, as the trace keeps it. */
const byOf = (ofCase: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`case when ${mySeat(ofCase)} then 'seat' when ${toldOf(ofCase)} then 'told' else 'opened' end`

const ids = (values: readonly string[]): RawBuilder<unknown> =>
  sql`(select v::uuid from jsonb_array_elements_text(${JSON.stringify(values)}::jsonb) v)`

/** A participant whom the one who asks is told of: a worker whose presence is hidden is at no table for them. */
const seenParticipant = sql`p.removed_at is null and (p.involvement_id is null
  or exists (select from families.involvement i where i.id = p.involvement_id
    and (i.person_id = ${me} or families.sees_presence(i))))`

const isMine = sql`(coalesce(p.member_id = ${member}, false) or exists (select from families.involvement i
  where i.id = p.involvement_id and i.person_id = ${me}))`

export type CaseOfMeetings = {
  readonly id: string
  readonly county: string
  readonly family_id: string
  readonly about_id: string | null
  readonly closed: boolean
  readonly by: 'seat' | 'told' | 'opened'
  /** The unit from which the asker has a seat. */
  readonly unit_id: string | null
}

export async function caseOfMeetings(tx: Tx, id: string): Promise<CaseOfMeetings | undefined> {
  const { rows } = await sql<CaseOfMeetings>`
    select c.id, c.county, c.family_id, c.about_id, c.closed_at is not null as closed, ${byOf(sql`c.id`)} as by,
      (select mine.unit_id from casework.seat s join families.involvement mine on mine.id = s.involvement_id
        where s.case_id = c.id and mine.person_id = ${me} and mine.ended_at is null and mine.since <= ${today}
          and (mine.until is null or mine.until >= ${today}) order by s.added_at, mine.id limit 1) as unit_id
    from casework.family_case c where c.id = ${id} and ${caseAccess.read.allowed}`.execute(tx)
  return rows[0]
}

export type MeetingRow = {
  readonly id: string
  readonly case_id: string
  readonly county: string
  readonly family_id: string
  /** The one of the family to whom its trace is told: nobody who is not asked to it. */
  readonly whose: string | null
  readonly closed: boolean
  readonly by: 'seat' | 'told' | 'opened'
  readonly purpose_sealed: Uint8Array
  readonly starts_at: Date
  readonly ends_at: Date
  readonly place_sealed: Uint8Array | null
  readonly link_sealed: Uint8Array | null
  readonly place_hidden: boolean
  readonly family_present: FamilyPresence
  readonly solved_sealed: Uint8Array | null
  readonly state: MeetingState
  readonly caller_name: string | null
  readonly caller_title: Localized
  readonly changed_at: Date
  readonly sequence: number
  readonly version: number
  readonly may_keep: boolean
  readonly may_take_part: boolean
  readonly am_asked: boolean
}

const askedOf = (one: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`exists (select from casework.participant p where p.meeting_id = m.id and p.member_id = ${one} and p.removed_at is null)`
/** Where an adult party of the case is not asked, somebody who is; else whom the case is about. */
const whose = sql`case when exists (select from families.belonging b where b.family_id = c.family_id
    and casework.party_of(c.id, b.person_id) and families.is_adult_in(c.family_id, b.person_id) and not ${askedOf(sql`b.person_id`)})
  then coalesce((select p.member_id from casework.participant p where p.meeting_id = m.id and p.member_id is not null
    and p.removed_at is null order by p.member_id limit 1), c.about_id) else c.about_id end`

const meetingColumns = sql`m.id, m.case_id, c.county, c.family_id, ${whose} as whose, c.closed_at is not null as closed, ${byOf(sql`m.case_id`)} as by,
  m.purpose_sealed, m.starts_at, m.ends_at, m.place_sealed, m.link_sealed, m.family_present, m.solved_sealed, m.state, m.changed_at,
  m.sequence, m.version,
  (platform.actor_kind() = 'person' and families.place_hidden(c.family_id, c.about_id)
    and not exists (select from casework.participant p where p.meeting_id = m.id and ${isMine} and p.removed_at is null)) as place_hidden,
  ${meetingAccess.keep.allowed} as may_keep, ${meetingAccess.takePart.allowed} as may_take_part,
  exists (select from casework.participant p where p.meeting_id = m.id and ${isMine} and p.removed_at is null) as am_asked`

const callerSeen = sql`(m.called_by = ${me} or exists (select from families.involvement i
  where i.family_id = c.family_id and i.person_id = m.called_by and families.sees_presence(i)))`

export async function meetingById(tx: Tx, id: string): Promise<MeetingRow | undefined> {
  const { rows } = await sql<MeetingRow>`
    select ${meetingColumns}, w.name as caller_name, coalesce(w.title, '{}') as caller_title
    from casework.meeting m join casework.family_case c on c.id = m.case_id
    left join published.person w on w.id = m.called_by and ${callerSeen}
    where m.id = ${id} and ${meetingAccess.read.allowed}`.execute(tx)
  return rows[0]
}

/** Holds the meeting until the end of the transaction, so that two who change it come one after the other. */
export async function lockMeeting(tx: Tx, id: string): Promise<void> {
  await sql`select id from casework.meeting where id = ${id} for update`.execute(tx)
}

export type MeetingListRow = {
  readonly id: string
  readonly case_id: string
  readonly county: string
  readonly family_id: string
  readonly state: MeetingState
  readonly purpose_sealed: Uint8Array
  readonly starts_at: Date
  readonly ends_at: Date
  readonly remote: boolean
  readonly asked: number
  readonly coming: number
  readonly my_answer: MeetingAnswer | null
  readonly am_asked: boolean
}

const listing = (where: RawBuilder<unknown>): RawBuilder<MeetingListRow> => sql<MeetingListRow>`
  select m.id, m.case_id, c.county, c.family_id, m.state, m.purpose_sealed, m.starts_at, m.ends_at,
    m.link_sealed is not null as remote, n.asked, n.coming, n.my_answer, n.am_asked
  from casework.meeting m join casework.family_case c on c.id = m.case_id
  cross join lateral (select count(*)::integer as asked,
      count(*) filter (where p.answer in ('comes', 'remotely'))::integer as coming,
      max(p.answer) filter (where ${isMine}) as my_answer, coalesce(bool_or(${isMine}), false) as am_asked
    from casework.participant p where p.meeting_id = m.id and ${seenParticipant}) n
  where ${where} and ${meetingAccess.read.allowed}
  order by m.starts_at desc, m.id limit 200`

export async function meetingsOfCase(tx: Tx, ofCase: string): Promise<readonly MeetingListRow[]> {
  return (await listing(sql`m.case_id = ${ofCase}`).execute(tx)).rows
}

/** The meetings to which one of a family is asked. */
export async function meetingsOfMember(tx: Tx): Promise<readonly MeetingListRow[]> {
  const mine = sql`m.id in (select p.meeting_id from casework.participant p where p.member_id = ${member} and p.removed_at is null)`
  return (await listing(mine).execute(tx)).rows
}

export type ParticipantRow = {
  readonly id: string
  readonly involvement_id: string | null
  readonly person_id: string | null
  readonly name: string | null
  readonly title: Localized | null
  readonly unit: Localized | null
  readonly member_id: string | null
  readonly outside_sealed: Uint8Array | null
  readonly email_sealed: Uint8Array | null
  readonly sector: MeetingSector
  readonly ground: MeetingGround
  readonly answer: MeetingAnswer | null
  readonly answered_at: Date | null
  readonly was_present: boolean | null
  readonly mine: boolean
}

export async function participantsOf(tx: Tx, meeting: string): Promise<readonly ParticipantRow[]> {
  const { rows } = await sql<ParticipantRow>`
    select p.id, p.involvement_id, v.person_id, w.name, w.title,
      case when not (platform.actor_kind() = 'person' and v.person_id <> ${me}
        and families.place_hidden(v.family_id, v.about_id)) then u.name end as unit,
      p.member_id, p.outside_sealed, p.email_sealed, p.sector, p.ground, p.answer, p.answered_at, p.was_present, ${isMine} as mine
    from casework.participant p join casework.meeting m on m.id = p.meeting_id
    left join families.involvement v on v.id = p.involvement_id
    left join published.person w on w.id = v.person_id
    left join published.unit u on u.id = v.unit_id
    where p.meeting_id = ${meeting} and ${seenParticipant} and ${meetingAccess.read.allowed}
    order by case when p.member_id is not null then 1 when p.involvement_id is not null then 2 else 3 end, w.name, p.invited_at, p.id`.execute(
    tx,
  )
  return rows
}

export type PointRow = {
  readonly id: string
  readonly meeting_id: string
  readonly position: number
  readonly words_sealed: Uint8Array
  readonly minutes_sealed: Uint8Array | null
  readonly by_name: string | null
  readonly by_member: string | null
  readonly minutes_name: string | null
  readonly changed_at: Date
  readonly version: number
  readonly may_change: boolean
  readonly may_minute: boolean
}

/** A worker's name as far as the asker is told that they are with the family. */
const nameSeen = (person: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(select w.name from published.person w where w.id = ${person} and (w.id = ${me} or exists (select from families.involvement i
    where i.family_id = c.family_id and i.person_id = w.id and families.sees_presence(i))))`

const points = (where: RawBuilder<unknown>): RawBuilder<PointRow> => sql<PointRow>`
  select a.id, a.meeting_id, a.position, a.words_sealed, a.minutes_sealed, ${nameSeen(sql`a.by_person`)} as by_name, a.by_member,
    ${nameSeen(sql`a.minutes_by`)} as minutes_name, a.changed_at, a.version,
    ${pointAccess.change.allowed} as may_change, ${pointAccess.minute.allowed} as may_minute
  from casework.agenda_point a join casework.meeting m on m.id = a.meeting_id join casework.family_case c on c.id = m.case_id
  where ${where} and ${pointAccess.read.allowed} and casework.tells_of(m.case_id, a.by_person) order by a.position, a.id`

export async function pointsOf(tx: Tx, meeting: string): Promise<readonly PointRow[]> {
  return (await points(sql`a.meeting_id = ${meeting}`).execute(tx)).rows
}
export async function pointById(tx: Tx, id: string): Promise<PointRow | undefined> {
  return (await points(sql`a.id = ${id}`).execute(tx)).rows[0]
}

export type AgreedRow = {
  readonly id: string
  readonly words_sealed: Uint8Array
  readonly kind: 'family' | 'service' | 'meanwhile' | 'task'
  readonly owner_member: string | null
  readonly owner_person: string | null
  readonly owner_name: string | null
  readonly owner_sealed: Uint8Array | null
  readonly due_on: PlainDate | null
  readonly state: 'open' | 'done' | 'dropped'
}

export async function agreedIn(tx: Tx, meeting: string): Promise<readonly AgreedRow[]> {
  const { rows } = await sql<AgreedRow>`
    select g.id, g.words_sealed, g.kind, g.owner_member, g.owner_person, ${nameSeen(sql`g.owner_person`)} as owner_name,
      g.owner_sealed, g.due_on::text as due_on, g.state
    from casework.step g join casework.family_case c on c.id = g.case_id
    where g.meeting_id = ${meeting} and ${seesStep(sql`g`)} order by g.written_at, g.id`.execute(tx)
  return rows
}

export type ColleagueRow = {
  readonly involvement: string
  readonly person: string
  readonly name: string
  readonly title: Localized
  readonly unit: Localized | null
  readonly register: string
  readonly sector: string
  readonly me: boolean
}

/** The team of the case as far as the asker is told of it: who works there still, by a part that stands. */
export async function colleaguesOf(tx: Tx, ofCase: string): Promise<readonly ColleagueRow[]> {
  const { rows } = await sql<ColleagueRow>`
    select i.id as involvement, i.person_id as person, w.name, w.title,
      case when i.person_id = ${me} or not families.place_hidden(i.family_id, i.about_id) then u.name end as unit, u.register,
      u.sector, i.person_id = ${me} as me
    from casework.seat t join families.involvement i on i.id = t.involvement_id
    join published.unit_member x on x.person_id = i.person_id and x.unit_id = i.unit_id
    join published.person w on w.id = i.person_id join published.unit u on u.id = i.unit_id
    where t.case_id = ${ofCase} and ${mySeat(sql`t.case_id`)} and i.ended_at is null and i.since <= ${today}
      and (i.until is null or i.until >= ${today}) and 'plan' = any (i.sees)
      and (i.person_id = ${me} or families.sees_presence(i))
    order by (i.person_id = ${me}) desc, w.name, i.id`.execute(tx)
  return rows
}

/** Who of these belongs to the family now. */
export async function belongToFamily(
  tx: Tx,
  family: string,
  people: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select b.person_id as id from families.belonging b where b.family_id = ${family} and b.person_id in ${ids(people)}
      and b.since <= ${today} and (b.until is null or b.until >= ${today})`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Whether two of these are kept apart: they are not put at one table. */
export async function keptApart(tx: Tx, people: readonly string[]): Promise<boolean> {
  const { rows } = await sql<{ apart: boolean }>`
    select exists (select from ${ids(people)} one(id), ${ids(people)} other(id)
      where one.id < other.id and families.kept_apart(one.id, other.id)) as apart`.execute(tx)
  return rows[0]?.apart === true
}

/** Whether the asker is known to the whole team of the case and to these of the family. */
export async function isKnownAtTable(tx: Tx, ofCase: string, members: readonly string[]): Promise<boolean> {
  const { rows } = await sql<{ known: boolean }>`
    select casework.known_at_table(${ofCase}, array(select v::uuid
      from jsonb_array_elements_text(${JSON.stringify(members)}::jsonb) v)) as known`.execute(tx)
  return rows[0]?.known === true
}

/** The people of the family already asked to a meeting. */
export async function membersAsked(tx: Tx, meeting: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select p.member_id as id from casework.participant p
    where p.meeting_id = ${meeting} and p.member_id is not null and p.removed_at is null`.execute(tx)
  return rows.map(({ id }) => id)
}

export async function insertMeeting(
  tx: Tx,
  made: {
    readonly id: string
    readonly case: string
    readonly purpose: Uint8Array
    readonly startsAt: Date
    readonly endsAt: Date
    readonly place: Uint8Array | null
    readonly link: Uint8Array | null
    readonly familyPresent: FamilyPresence
    readonly solved: Uint8Array | null
    readonly by: string
    readonly unit: string
    readonly now: Date
  },
): Promise<void> {
  await sql`
    insert into casework.meeting (id, case_id, purpose_sealed, starts_at, ends_at, place_sealed, link_sealed, family_present,
      solved_sealed, state, called_by, unit_id, created_at, changed_at)
    values (${made.id}, ${made.case}, ${made.purpose}, ${made.startsAt}, ${made.endsAt}, ${made.place}, ${made.link},
      ${made.familyPresent}, ${made.solved}, 'planned', ${made.by}, ${made.unit}, ${made.now}, ${made.now})`.execute(
    tx,
  )
}

export type NewParticipant = {
  readonly id: string
  readonly involvement: string | null
  readonly member: string | null
  readonly outside: Uint8Array | null
  readonly email: Uint8Array | null
  readonly language: string | null
  readonly sector: MeetingSector
  readonly ground: MeetingGround
  readonly consent: string | null
  /** The one who calls the meeting comes to it. */
  readonly answer: MeetingAnswer | null
}

/** @returns whether it is new: somebody asked already is not asked twice. */
export async function insertParticipant(
  tx: Tx,
  meeting: string,
  asked: NewParticipant,
  now: Date,
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    insert into casework.participant (id, meeting_id, involvement_id, member_id, outside_sealed, email_sealed, language, sector, ground,
      consent_id, answer, answered_at, invited_at)
    values (${asked.id}, ${meeting}, ${asked.involvement}, ${asked.member}, ${asked.outside}, ${asked.email}, ${asked.language},
      ${asked.sector}, ${asked.ground}, ${asked.consent}, ${asked.answer}, ${asked.answer === null ? null : now}, ${now})
    on conflict do nothing returning id`.execute(tx)
  return rows.length > 0
}

export async function insertPoint(
  tx: Tx,
  point: {
    readonly id: string
    readonly meeting: string
    readonly words: Uint8Array
    readonly person: string | null
    readonly member: string | null
    readonly now: Date
  },
): Promise<void> {
  await sql`
    insert into casework.agenda_point (id, meeting_id, position, words_sealed, by_person, by_member, changed_at)
    select ${point.id}, ${point.meeting}, coalesce(max(a.position), 0) + 1, ${point.words}, ${point.person}::uuid,
      ${point.member}::uuid, ${point.now}
    from casework.agenda_point a where a.meeting_id = ${point.meeting}`.execute(tx)
}

export async function updateMeeting(
  tx: Tx,
  id: string,
  changed: {
    readonly purpose: Uint8Array
    readonly startsAt: Date
    readonly endsAt: Date
    readonly place: Uint8Array | null
    readonly link: Uint8Array | null
    readonly familyPresent: FamilyPresence
    readonly solved: Uint8Array | null
    /** It is called anew: another time or place. Whoever has answered is asked again. */
    readonly anew: boolean
    readonly now: Date
  },
): Promise<void> {
  await sql`
    update casework.meeting set purpose_sealed = ${changed.purpose}, starts_at = ${changed.startsAt}, ends_at = ${changed.endsAt},
      place_sealed = ${changed.place}, link_sealed = ${changed.link}, family_present = ${changed.familyPresent},
      solved_sealed = ${changed.solved}, changed_at = ${changed.now}, version = version + 1,
      sequence = sequence + ${changed.anew ? 1 : 0} where id = ${id}`.execute(tx)
  if (!changed.anew) return
  await sql`
    update casework.participant p set answer = null, answered_at = null where p.meeting_id = ${id} and p.removed_at is null
      and not ${isMine}`.execute(tx)
}

export async function moveMeeting(tx: Tx, id: string, state: MeetingState, now: Date): Promise<void> {
  await sql`
    update casework.meeting set state = ${state}, changed_at = ${now}, version = version + 1,
      sequence = sequence + ${state === 'cancelled' ? 1 : 0} where id = ${id}`.execute(tx)
}

export async function removeParticipant(tx: Tx, participant: string, now: Date): Promise<void> {
  await sql`update casework.participant set removed_at = ${now} where id = ${participant}`.execute(tx)
}

export async function answer(tx: Tx, participant: string, given: MeetingAnswer, now: Date): Promise<void> {
  await sql`update casework.participant set answer = ${given}, answered_at = ${now} where id = ${participant}`.execute(
    tx,
  )
}

export async function markPresent(tx: Tx, meeting: string, present: readonly string[]): Promise<void> {
  await sql`
    update casework.participant p set was_present = p.id in ${ids(present)}
    where p.meeting_id = ${meeting} and ${seenParticipant}`.execute(tx)
}

export async function updatePoint(
  tx: Tx,
  id: string,
  changed: { readonly words: Uint8Array; readonly now: Date },
): Promise<void> {
  await sql`
    update casework.agenda_point set words_sealed = ${changed.words}, changed_at = ${changed.now}, version = version + 1
    where id = ${id}`.execute(tx)
}

/** The points of a meeting in this order; what is written under them and their versions stay. */
export async function orderPoints(tx: Tx, meeting: string, order: readonly string[]): Promise<void> {
  await sql`
    update casework.agenda_point a set position = o.place
    from jsonb_array_elements_text(${JSON.stringify(order)}::jsonb) with ordinality as o(id, place)
    where a.id = o.id::uuid and a.meeting_id = ${meeting}`.execute(tx)
}

export async function removePoint(tx: Tx, id: string): Promise<void> {
  await sql`delete from casework.agenda_point where id = ${id}`.execute(tx)
}

export async function writeMinutes(
  tx: Tx,
  id: string,
  minutes: Uint8Array | null,
  by: string,
  now: Date,
): Promise<void> {
  await sql`
    update casework.agenda_point set minutes_sealed = ${minutes}, minutes_by = ${by}, changed_at = ${now}, version = version + 1
    where id = ${id}`.execute(tx)
}

// --- Behind the signed link, and for the jobs --------------------------------------------------------------------

export type InvitationRow = {
  readonly county: string
  readonly meeting_id: string
  readonly state: MeetingState
  readonly starts_at: Date
  readonly ends_at: Date
  readonly place_sealed: Uint8Array | null
  readonly link_sealed: Uint8Array | null
  readonly sequence: number
  readonly answer: MeetingAnswer | null
  readonly language: 'fi' | 'sv' | 'en' | null
}

export async function invitation(tx: Tx, participant: string): Promise<InvitationRow | undefined> {
  const { rows } = await sql<InvitationRow>`select * from casework.invitation(${participant})`.execute(tx)
  return rows[0]
}

export async function answerInvitation(tx: Tx, participant: string, given: MeetingAnswer): Promise<boolean> {
  const { rows } = await sql<{
    done: boolean
  }>`select casework.answer_invitation(${participant}, ${given}) as done`.execute(tx)
  return rows[0]?.done === true
}

/** What the asker sees of a meeting's table, as a fingerprint of ids and versions. */
export async function markOf(tx: Tx, meeting: string): Promise<string> {
  const { rows } = await sql<{ mark: string }>`
    select md5(coalesce((select string_agg(a.id || ':' || a.version, ',' order by a.id) from casework.agenda_point a
        join casework.meeting m on m.id = a.meeting_id
        where m.id = ${meeting} and ${pointAccess.read.allowed} and casework.tells_of(m.case_id, a.by_person)), '') || '/'
      || coalesce((select string_agg(s.id || ':' || s.version || s.state, ',' order by s.id) from casework.step s
        where s.meeting_id = ${meeting} and ${seesStep(sql`s`)}), '')) as mark`.execute(tx)
  return rows[0]?.mark ?? ''
}
