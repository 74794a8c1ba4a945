import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { forumMatterAccess, forumMeetingAccess } from './access-forums.ts'
import type {
  Attended,
  CustomerPresence,
  ForumAnswer,
  ForumLevel,
  ForumMeetingState,
  MatterKind,
  MatterState,
  SeatSector,
} from './domain/forum-words.ts'
import { all, type By, inForce, json, me, saying } from './queries-forums.ts'

/** The rows as the policies see them. */
export const meetingRows = sql`(select x.*, n.county, n.area_id, n.centre_id, n.level, n.customer_present, n.customer_words
  from network.meeting x join network.forum n on n.id = x.forum_id) m`
export const matterRows = sql`(select x.*, n.county, n.area_id, n.centre_id from network.agenda_item x
  join network.forum n on n.id = x.forum_id) i`
export const helsinkiDay = (moment: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(${moment} at time zone 'Europe/Helsinki')::date`

// --- Meetings as lists ---------------------------------------------------------------------------------------------

export type MeetingLineRow = {
  readonly id: string
  readonly forum_id: string
  readonly forum: Localized
  readonly level: ForumLevel
  readonly area_id: string | null
  readonly area: Localized | null
  readonly title: Localized
  readonly starts_at: Date
  readonly ends_at: Date
  readonly place: string
  readonly remote_link: string | null
  readonly state: ForumMeetingState
  readonly approved_at: Date | null
  readonly invited_at: Date | null
  readonly matters: number
  readonly present: number
  readonly seats: number
  readonly summary: string
}
const lineColumns = sql`m.id, m.forum_id, g.name as forum, m.level, m.area_id, a.name as area, m.title, m.starts_at, m.ends_at, m.place,
  m.remote_link, m.state, m.approved_at, m.invited_at,
  (select count(*)::integer from network.agenda_item i where i.meeting_id = m.id and i.state = 'on-agenda') as matters,
  (select count(*)::integer from network.attendance t where t.meeting_id = m.id and t.present in ('there', 'remotely')) as present,
  (select count(*)::integer from network.seat s where s.forum_id = m.forum_id
    and (s.ended_on is null or s.ended_on >= ${helsinkiDay(sql`m.starts_at`)})) as seats, m.summary`
const lineFrom = sql`${meetingRows} join accounts.forum g on g.id = m.forum_id left join published.area a on a.id = m.area_id`

export async function meetingsOf(
  tx: Tx,
  forum: string,
  which: 'ahead' | 'past',
  most: number,
): Promise<readonly MeetingLineRow[]> {
  const where =
    which === 'ahead'
      ? sql`m.state = 'planned' order by m.starts_at, m.id`
      : sql`m.state = 'held' order by m.starts_at desc, m.id`
  const { rows } = await sql<MeetingLineRow>`select ${lineColumns} from ${lineFrom}
    where m.forum_id = ${forum} and ${where} limit ${most}`.execute(tx)
  return rows
}

export type MeetingSieve = {
  readonly county?: string | undefined
  readonly forum?: string | undefined
  readonly area?: string | undefined
  readonly level?: ForumLevel | undefined
  readonly state?: ForumMeetingState | undefined
  readonly mine?: boolean | undefined
  readonly from?: PlainDate | undefined
  readonly to?: PlainDate | undefined
  readonly words?: string | undefined
}
function sieve(asked: MeetingSieve): RawBuilder<boolean> {
  const conditions = [forumMeetingAccess.read.allowed]
  const add = (condition: RawBuilder<boolean>): void => {
    conditions.push(condition)
  }
  if (asked.county !== undefined) add(sql<boolean>`m.county = ${asked.county}`)
  if (asked.forum !== undefined) add(sql<boolean>`m.forum_id = ${asked.forum}`)
  if (asked.area !== undefined) add(sql<boolean>`m.area_id = ${asked.area}`)
  if (asked.level !== undefined) add(sql<boolean>`m.level = ${asked.level}`)
  if (asked.state !== undefined) add(sql<boolean>`m.state = ${asked.state}`)
  if (asked.from !== undefined) add(sql<boolean>`${helsinkiDay(sql`m.starts_at`)} >= ${asked.from}::date`)
  if (asked.to !== undefined) add(sql<boolean>`${helsinkiDay(sql`m.starts_at`)} <= ${asked.to}::date`)
  if (asked.mine === true)
    add(sql<boolean>`(network.sits(m.forum_id) or exists (select from network.office_term o where o.forum_id = m.forum_id
      and o.person_id = ${me} and ${inForce('o')}))`)
  if (asked.words !== undefined && asked.words !== '')
    add(
      saying(
        asked.words,
        sql`concat_ws(' ', m.summary, m.title ->> 'fi', m.title ->> 'sv', m.title ->> 'en', g.name ->> 'fi', g.name ->> 'sv',
          (select string_agg(concat_ws(' ', i.title, w.words), ' ') from network.agenda_item i
            left join network.item_minutes w on w.item_id = i.id where i.meeting_id = m.id))`,
      ),
    )
  return all(conditions)
}

export async function meetingsSeen(
  tx: Tx,
  asked: MeetingSieve,
  page: { readonly offset: number; readonly size: number; readonly latestFirst: boolean },
): Promise<{ readonly total: number; readonly rows: readonly MeetingLineRow[] }> {
  const where = sieve(asked)
  const counted = await sql<{
    total: number
  }>`select count(*)::integer as total from ${lineFrom} where ${where}`.execute(tx)
  const order = page.latestFirst ? sql`m.starts_at desc, m.id` : sql`m.starts_at, m.id`
  const { rows } =
    await sql<MeetingLineRow>`select ${lineColumns} from ${lineFrom} where ${where} order by ${order}
    limit ${page.size} offset ${page.offset}`.execute(tx)
  return { total: counted.rows[0]?.total ?? 0, rows }
}

export type MinutesPart = {
  readonly meeting_id: string
  readonly titles: readonly string[]
  readonly decisions: readonly { readonly id: string; readonly title: string }[]
}
/** The titles of what was talked about and of what was decided, of several meetings at once. */
export async function partsOfMeetings(tx: Tx, meetings: readonly string[]): Promise<readonly MinutesPart[]> {
  const { rows } = await sql<MinutesPart>`
    select m.id as meeting_id,
      array(select i.title from network.agenda_item i where i.meeting_id = m.id and i.state = 'on-agenda'
        order by i.position, i.id) as titles,
      coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'title', d.title) order by d.number, d.id) from network.decision d
        where d.meeting_id = m.id and d.state <> 'draft'), '[]') as decisions
    from network.meeting m where m.id = any(${sql.val([...meetings])}::uuid[])`.execute(tx)
  return rows
}

// --- One meeting ---------------------------------------------------------------------------------------------------

export type MeetingRow = {
  readonly id: string
  readonly version: number
  readonly sequence: number
  readonly forum_id: string
  readonly county: string
  readonly forum: Localized
  readonly level: ForumLevel
  readonly area_id: string | null
  readonly area: Localized | null
  readonly customer_present: CustomerPresence | null
  readonly customer_words: Localized
  readonly title: Localized
  readonly starts_at: Date
  readonly ends_at: Date
  readonly place: string
  readonly remote_link: string | null
  readonly state: ForumMeetingState
  readonly cancel_words: string
  readonly summary: string
  readonly invited_at: Date | null
  readonly approved_at: Date | null
  readonly approved_by: string | null
  readonly changed_at: Date
  readonly hidden: number
  readonly previous: string | null
  readonly next: string | null
  readonly may_keep: boolean
  readonly may_take_part: boolean
}
export async function meetingById(tx: Tx, id: string): Promise<MeetingRow | undefined> {
  const { rows } = await sql<MeetingRow>`
    select m.id, m.version, m.sequence, m.forum_id, m.county, g.name as forum, m.level, m.area_id, a.name as area, m.customer_present,
      m.customer_words, m.title, m.starts_at, m.ends_at, m.place, m.remote_link, m.state, m.cancel_words, m.summary, m.invited_at,
      m.approved_at, p.name as approved_by, m.changed_at,
      (network.matters_on(m.id) - (select count(*) from network.agenda_item i where i.meeting_id = m.id
        and i.state = 'on-agenda'))::integer as hidden,
      (select x.id from network.meeting x where x.forum_id = m.forum_id and x.state <> 'cancelled' and x.starts_at < m.starts_at
        order by x.starts_at desc, x.id limit 1) as previous,
      (select x.id from network.meeting x where x.forum_id = m.forum_id and x.state <> 'cancelled' and x.starts_at > m.starts_at
        order by x.starts_at, x.id limit 1) as next,
      ${forumMeetingAccess.keep.allowed} as may_keep, ${forumMeetingAccess.takePart.allowed} as may_take_part
    from ${meetingRows} join accounts.forum g on g.id = m.forum_id left join published.area a on a.id = m.area_id
    left join published.person p on p.id = m.approved_by where m.id = ${id}`.execute(tx)
  return rows[0]
}

export type MeetingCore = {
  readonly id: string
  readonly forum_id: string
  readonly county: string
  readonly state: ForumMeetingState
  readonly starts_at: Date
  readonly ends_at: Date
  readonly place: string
  readonly remote_link: string | null
  readonly invited_at: Date | null
  readonly approved_at: Date | null
  readonly sequence: number
  readonly version: number
}
/** 'change': alone until the end. 'write': beside others who write, while nobody approves or calls it off. */
export async function lockMeeting(
  tx: Tx,
  id: string,
  to: 'change' | 'write',
): Promise<MeetingCore | undefined> {
  const how = to === 'change' ? sql`for no key update of m` : sql`for share of m`
  const { rows } =
    await sql<MeetingCore>`select m.id, m.forum_id, f.county, m.state, m.starts_at, m.ends_at, m.place, m.remote_link,
      m.invited_at, m.approved_at, m.sequence, m.version
    from network.meeting m join network.forum f on f.id = m.forum_id where m.id = ${id} ${how}`.execute(tx)
  return rows[0]
}

export type AttendanceRow = {
  readonly id: string | null
  readonly seat_id: string | null
  readonly sector: SeatSector | null
  readonly seat_title: Localized | null
  readonly organisation: Localized | null
  readonly holder_id: string | null
  readonly holder: string | null
  readonly holder_title: Localized | null
  readonly deputy_id: string | null
  readonly deputy_name: string | null
  readonly deputy_title: Localized | null
  readonly guest_id: string | null
  readonly guest: string | null
  readonly guest_title: Localized | null
  readonly deputy: boolean
  readonly answer: ForumAnswer | null
  readonly present: Attended | null
  readonly is_me: boolean
}
/** Every seat on the day of the meeting, and the guests. */
export async function attendanceOf(tx: Tx, meeting: string): Promise<readonly AttendanceRow[]> {
  const day = helsinkiDay(sql`m.starts_at`)
  const { rows } = await sql<AttendanceRow>`
    select t.id, s.id as seat_id, s.sector, s.title as seat_title, o.name as organisation, h.person_id as holder_id,
      coalesce(hp.name, h.name) as holder, hp.title as holder_title, h.deputy_person_id as deputy_id,
      coalesce(dp.name, h.deputy_name) as deputy_name, dp.title as deputy_title, null::uuid as guest_id, null as guest,
      null::jsonb as guest_title, coalesce(t.deputy, false) as deputy, t.answer, t.present,
      coalesce(${me} in (h.person_id, h.deputy_person_id), false) as is_me, s.position
    from network.meeting m join network.seat s on s.forum_id = m.forum_id and (s.ended_on is null or s.ended_on >= ${day})
    left join published.organisation o on o.id = s.organisation_id
    left join lateral (select * from network.seat_term x where x.seat_id = s.id and ${inForce('x', day)}
      order by x.first_day desc, x.id limit 1) h on true
    left join published.person hp on hp.id = h.person_id left join published.person dp on dp.id = h.deputy_person_id
    left join network.attendance t on t.meeting_id = m.id and t.seat_id = s.id
    where m.id = ${meeting}
    union all
    select t.id, null, null, null, null, null, null, null, null, null, null, t.person_id, coalesce(p.name, t.name), p.title,
      false, t.answer, t.present, coalesce(t.person_id = ${me}, false), 1000
    from network.attendance t left join published.person p on p.id = t.person_id
    where t.meeting_id = ${meeting} and t.seat_id is null
    order by position, seat_id, guest limit 200`.execute(tx)
  return rows
}

export type OfficerRow = {
  readonly office: 'chair' | 'secretary'
  readonly person_id: string | null
  readonly name: string
  readonly title: Localized | null
}
export async function officersOn(tx: Tx, meeting: string): Promise<readonly OfficerRow[]> {
  const { rows } = await sql<OfficerRow>`
    select o.office, o.person_id, coalesce(p.name, o.name) as name, p.title from network.meeting m
    join network.office_term o on o.forum_id = m.forum_id and ${inForce('o', helsinkiDay(sql`m.starts_at`))}
    left join published.person p on p.id = o.person_id
    where m.id = ${meeting} and o.office in ('chair', 'secretary') order by o.office, o.first_day, o.id limit 12`.execute(
    tx,
  )
  return rows
}

// --- Matters -------------------------------------------------------------------------------------------------------

export type MatterRow = {
  readonly id: string
  readonly version: number
  readonly forum_id: string
  readonly county: string
  readonly meeting_id: string | null
  readonly position: number
  readonly kind: MatterKind
  readonly title: string
  readonly grounds: string
  readonly presenter_id: string | null
  readonly presenter: string | null
  readonly presenter_title: Localized | null
  readonly organisation_id: string | null
  readonly organisation: Localized | null
  readonly minutes_planned: number | null
  readonly members_only: boolean
  readonly state: MatterState
  readonly state_words: string
  readonly proposed_by: string | null
  readonly proposer: string | null
  readonly proposer_title: Localized | null
  readonly proposed_at: Date
  readonly minutes: string | null
  readonly minutes_version: number | null
  readonly minutes_by: string | null
  readonly minutes_at: Date | null
  readonly may_change: boolean
  readonly may_place: boolean
  readonly may_minute: boolean
}
const matterColumns = sql`i.id, i.version, i.forum_id, i.county, i.meeting_id, i.position, i.kind, i.title, i.grounds, i.presenter_id,
  coalesce(r.name, i.presenter_name) as presenter, r.title as presenter_title, i.organisation_id, o.name as organisation,
  i.minutes_planned, i.members_only, i.state, i.state_words, i.proposed_by, b.name as proposer, b.title as proposer_title, i.proposed_at,
  w.words as minutes, w.version as minutes_version, y.name as minutes_by, w.changed_at as minutes_at,
  ${forumMatterAccess.change.allowed} as may_change, ${forumMatterAccess.place.allowed} as may_place,
  ${forumMatterAccess.minute.allowed} as may_minute`
const matterFrom = sql`${matterRows} left join published.person r on r.id = i.presenter_id
  left join published.person b on b.id = i.proposed_by left join published.organisation o on o.id = i.organisation_id
  left join network.item_minutes w on w.item_id = i.id and ${forumMatterAccess.readMinutes.allowed}
  left join published.person y on y.id = w.changed_by`

export async function mattersOn(tx: Tx, meeting: string): Promise<readonly MatterRow[]> {
  const { rows } = await sql<MatterRow>`select ${matterColumns} from ${matterFrom}
    where i.meeting_id = ${meeting} and i.state = 'on-agenda' and ${forumMatterAccess.read.allowed}
    order by i.position, i.id limit 100`.execute(tx)
  return rows
}
/** Proposed or postponed, and on no agenda. Declined ones stay with whoever proposed them for thirty days. */
export async function waitingMatters(tx: Tx, forum: string): Promise<readonly MatterRow[]> {
  const { rows } = await sql<MatterRow>`select ${matterColumns} from ${matterFrom}
    where i.forum_id = ${forum} and ${forumMatterAccess.read.allowed} and (i.state in ('proposed', 'postponed')
      or (i.state = 'declined' and i.proposed_by = ${me} and i.changed_at > platform.now() - interval '30 days'))
    order by i.state = 'declined', i.proposed_at, i.position, i.id limit 60`.execute(tx)
  return rows
}
export async function matterById(tx: Tx, id: string): Promise<MatterRow | undefined> {
  const { rows } =
    await sql<MatterRow>`select ${matterColumns} from ${matterFrom} where i.id = ${id}`.execute(tx)
  return rows[0]
}
export async function lockMatter(tx: Tx, id: string): Promise<void> {
  await sql`select id from network.agenda_item where id = ${id} for no key update`.execute(tx)
}

export type MatterPlan = {
  readonly kind: MatterKind
  readonly title: string
  readonly grounds: string
  readonly presenter: string | null
  readonly presenterName: string | null
  readonly organisation: string | null
  readonly minutesPlanned: number | null
  readonly membersOnly: boolean
}
export async function insertMatter(
  tx: Tx,
  matter: By & {
    readonly id: string
    readonly forum: string
    readonly meeting: string | null
    readonly state: MatterState
    readonly plan: MatterPlan
  },
): Promise<void> {
  const { plan } = matter
  await sql`insert into network.agenda_item (id, forum_id, meeting_id, position, kind, title, grounds, presenter_id, presenter_name,
      organisation_id, minutes_planned, members_only, state, proposed_by, proposed_at, changed_at, changed_by)
    values (${matter.id}, ${matter.forum}, ${matter.meeting},
      coalesce((select max(i.position) from network.agenda_item i where i.meeting_id = ${matter.meeting}::uuid), 0) + 1, ${plan.kind},
      ${plan.title}, ${plan.grounds}, ${plan.presenter}, ${plan.presenterName}, ${plan.organisation}, ${plan.minutesPlanned},
      ${plan.membersOnly}, ${matter.state}, ${matter.person}, ${matter.now}, ${matter.now}, ${matter.person})`.execute(
    tx,
  )
}
/** The first matters of meetings, put there with the meetings themselves. */
export async function insertMatters(
  tx: Tx,
  forum: string,
  matters: readonly {
    readonly id: string
    readonly meeting: string
    readonly position: number
    readonly title: string
    readonly kind: MatterKind
  }[],
  by: By,
): Promise<void> {
  await sql`insert into network.agenda_item (id, forum_id, meeting_id, position, kind, title, state, proposed_by, proposed_at,
      changed_at, changed_by)
    select r.id, ${forum}, r.meeting, r.position, r.kind, r.title, 'on-agenda', ${by.person}, ${by.now}, ${by.now}, ${by.person}
    from jsonb_to_recordset(${JSON.stringify(matters)}::jsonb) as r(id uuid, meeting uuid, position integer, title text, kind text)
    on conflict (id) do nothing`.execute(tx)
}
export async function updateMatter(
  tx: Tx,
  id: string,
  version: number,
  plan: MatterPlan,
  by: By,
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`update network.agenda_item set kind = ${plan.kind}, title = ${plan.title},
      grounds = ${plan.grounds}, presenter_id = ${plan.presenter}, presenter_name = ${plan.presenterName},
      organisation_id = ${plan.organisation}, minutes_planned = ${plan.minutesPlanned}, members_only = ${plan.membersOnly},
      changed_at = ${by.now}, changed_by = ${by.person}, version = version + 1
    where id = ${id} and version = ${version}`.execute(tx)
  return numAffectedRows === 1n
}
export async function moveMatter(
  tx: Tx,
  id: string,
  version: number,
  to: By & { readonly state: MatterState; readonly meeting: string | null; readonly words: string },
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`update network.agenda_item set state = ${to.state}, meeting_id = ${to.meeting},
      state_words = ${to.words}, position = case when ${to.meeting}::uuid is null or meeting_id = ${to.meeting}::uuid then position
        else coalesce((select max(i.position) from network.agenda_item i where i.meeting_id = ${to.meeting}::uuid), 0) + 1 end,
      changed_at = ${to.now}, changed_by = ${to.person}, version = version + 1
    where id = ${id} and version = ${version}`.execute(tx)
  return numAffectedRows === 1n
}
/** The matters of an agenda in this order. */
export async function orderMatters(tx: Tx, meeting: string, id: string, position: number): Promise<void> {
  await sql`update network.agenda_item s set position = r.place from (
      select id, row_number() over (order by case when id = ${id} then ${position} - 0.5 else rank end, rank)::integer as place
      from (select id, row_number() over (order by (id = ${id}), position, id) as rank from network.agenda_item
        where meeting_id = ${meeting} and state = 'on-agenda') o) r
    where r.id = s.id and s.position <> r.place`.execute(tx)
}
export async function deleteMatter(tx: Tx, id: string, version: number): Promise<boolean> {
  const { numAffectedRows } =
    await sql`delete from network.agenda_item where id = ${id} and version = ${version}`.execute(tx)
  return numAffectedRows === 1n
}

export type WrittenMinutes = {
  readonly version: number
  readonly words: string
  readonly by: string | null
  readonly at: Date
}
export async function minutesOf(tx: Tx, matter: string): Promise<WrittenMinutes | undefined> {
  const { rows } =
    await sql<WrittenMinutes>`select w.version, w.words, p.name as by, w.changed_at as at from network.item_minutes w
    left join published.person p on p.id = w.changed_by where w.item_id = ${matter}`.execute(tx)
  return rows[0]
}
/** Writes over what the writer has seen, and over nothing else: false where somebody else has written meanwhile. */
export async function writeMinutes(
  tx: Tx,
  matter: string,
  seen: number,
  words: string,
  by: By,
): Promise<boolean> {
  const written =
    seen === 0
      ? sql`insert into network.item_minutes (item_id, words, changed_at, changed_by)
          values (${matter}, ${words}, ${by.now}, ${by.person}) on conflict (item_id) do nothing`
      : sql`update network.item_minutes set words = ${words}, changed_at = ${by.now}, changed_by = ${by.person},
          version = version + 1 where item_id = ${matter} and version = ${seen}`
  const { numAffectedRows } = await written.execute(tx)
  return numAffectedRows === 1n
}

// --- Making and changing meetings ------------------------------------------------------------------------------------

export type MeetingPlan = {
  readonly title: Localized
  readonly startsAt: Date
  readonly endsAt: Date
  readonly place: string
  readonly remoteLink: string | null
}
export async function insertMeeting(
  tx: Tx,
  meeting: By & { readonly id: string; readonly forum: string; readonly plan: MeetingPlan },
): Promise<void> {
  const { plan } = meeting
  await sql`insert into network.meeting (id, forum_id, title, starts_at, ends_at, place, remote_link, state, created_at, changed_at,
      changed_by)
    values (${meeting.id}, ${meeting.forum}, ${json(plan.title)}, ${plan.startsAt}, ${plan.endsAt}, ${plan.place}, ${plan.remoteLink},
      'planned', ${meeting.now}, ${meeting.now}, ${meeting.person})`.execute(tx)
}
export async function insertMeetings(
  tx: Tx,
  forum: string,
  meetings: readonly {
    readonly id: string
    readonly title: Localized
    readonly startsAt: Date
    readonly endsAt: Date
  }[],
  by: By,
): Promise<void> {
  await sql`insert into network.meeting (id, forum_id, title, starts_at, ends_at, state, created_at, changed_at, changed_by)
    select r.id, ${forum}, r.title, r."startsAt", r."endsAt", 'planned', ${by.now}, ${by.now}, ${by.person}
    from jsonb_to_recordset(${JSON.stringify(meetings)}::jsonb) as r(id uuid, title jsonb, "startsAt" timestamptz, "endsAt" timestamptz)
    on conflict (id) do nothing`.execute(tx)
}
export async function updateMeeting(
  tx: Tx,
  id: string,
  version: number,
  plan: MeetingPlan,
  by: By,
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`update network.meeting set title = ${json(plan.title)}, starts_at = ${plan.startsAt},
      ends_at = ${plan.endsAt}, place = ${plan.place}, remote_link = ${plan.remoteLink}, changed_at = ${by.now},
      changed_by = ${by.person}, sequence = sequence + 1, version = version + 1
    where id = ${id} and version = ${version}`.execute(tx)
  return numAffectedRows === 1n
}
export async function moveMeeting(
  tx: Tx,
  id: string,
  version: number,
  to: By & { readonly state: ForumMeetingState; readonly words?: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`update network.meeting set state = ${to.state},
      cancel_words = ${to.words ?? ''}, sequence = sequence + 1, changed_at = ${to.now}, changed_by = ${to.person},
      version = version + 1
    where id = ${id} and version = ${version}`.execute(tx)
  return numAffectedRows === 1n
}
/** What is proposed for a meeting that is called off waits for the next one. */
export async function releaseMatters(tx: Tx, meeting: string, by: By): Promise<void> {
  await sql`update network.agenda_item set meeting_id = null, state = case when state = 'on-agenda' then 'postponed' else state end,
      changed_at = ${by.now}, changed_by = ${by.person}, version = version + 1
    where meeting_id = ${meeting}`.execute(tx)
}
export async function markInvited(tx: Tx, id: string, now: Date): Promise<void> {
  await sql`update network.meeting set invited_at = ${now}, sequence = sequence + 1, version = version + 1 where id = ${id}`.execute(
    tx,
  )
}
export async function setSummary(
  tx: Tx,
  id: string,
  version: number,
  summary: string,
  by: By,
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`update network.meeting set summary = ${summary}, changed_at = ${by.now},
    changed_by = ${by.person}, version = version + 1 where id = ${id} and version = ${version}`.execute(tx)
  return numAffectedRows === 1n
}
export async function approve(tx: Tx, id: string, version: number, by: By): Promise<boolean> {
  const { numAffectedRows } =
    await sql`update network.meeting set approved_at = ${by.now}, approved_by = ${by.person},
    changed_at = ${by.now}, changed_by = ${by.person}, version = version + 1 where id = ${id} and version = ${version}`.execute(
      tx,
    )
  return numAffectedRows === 1n
}

// --- Who comes and who was there -------------------------------------------------------------------------------------

export type OwnSeat = { readonly seat_id: string; readonly is_deputy: boolean }
/** The seats on which the asker sits, or may sit, on the day of the meeting. */
export async function ownSeats(tx: Tx, meeting: string): Promise<readonly OwnSeat[]> {
  const { rows } = await sql<OwnSeat>`
    select s.id as seat_id, t.person_id is distinct from ${me} as is_deputy from network.meeting m
    join network.seat s on s.forum_id = m.forum_id and s.ended_on is null
    join network.seat_term t on t.seat_id = s.id and ${inForce('t', helsinkiDay(sql`m.starts_at`))}
    where m.id = ${meeting} and ${me} in (t.person_id, t.deputy_person_id) order by is_deputy, s.position, s.id limit 20`.execute(
    tx,
  )
  return rows
}
export async function answerSeat(
  tx: Tx,
  answer: {
    readonly id: string
    readonly meeting: string
    readonly seat: string
    readonly answer: ForumAnswer
    readonly deputy: boolean
    readonly now: Date
  },
): Promise<void> {
  await sql`insert into network.attendance (id, meeting_id, seat_id, deputy, answer, answered_at)
    values (${answer.id}, ${answer.meeting}, ${answer.seat}, ${answer.deputy}, ${answer.answer}, ${answer.now})
    on conflict (meeting_id, seat_id) do update set answer = excluded.answer, deputy = excluded.deputy,
      answered_at = excluded.answered_at`.execute(tx)
}
export async function markSeats(
  tx: Tx,
  meeting: string,
  seats: readonly {
    readonly id: string
    readonly seat: string
    readonly present: Attended | null
    readonly deputy: boolean
  }[],
): Promise<void> {
  await sql`insert into network.attendance (id, meeting_id, seat_id, deputy, present)
    select r.id, ${meeting}, r.seat, r.deputy, r.present
    from jsonb_to_recordset(${JSON.stringify(seats)}::jsonb) as r(id uuid, seat uuid, present text, deputy boolean)
    on conflict (meeting_id, seat_id) do update set present = excluded.present, deputy = excluded.deputy`.execute(
    tx,
  )
}
export async function insertGuest(
  tx: Tx,
  guest: {
    readonly id: string
    readonly meeting: string
    readonly person: string | null
    readonly name: string | null
    readonly present: Attended
  },
): Promise<void> {
  await sql`insert into network.attendance (id, meeting_id, person_id, name, present)
    values (${guest.id}, ${guest.meeting}, ${guest.person}, ${guest.name}, ${guest.present})`.execute(tx)
}
export async function deleteGuest(tx: Tx, meeting: string, id: string): Promise<boolean> {
  const { numAffectedRows } =
    await sql`delete from network.attendance where id = ${id} and meeting_id = ${meeting} and seat_id is null`.execute(
      tx,
    )
  return numAffectedRows === 1n
}

/** Differs when the agenda or the minutes of a meeting that the asker may read are others than before. */
export async function markOfMeeting(tx: Tx, meeting: string): Promise<string> {
  const { rows } = await sql<{ mark: string }>`
    select md5(coalesce(string_agg(i.id || ':' || i.version || ':' || coalesce(m.version, 0), ',' order by i.id), '')) as mark
    from network.agenda_item i left join network.item_minutes m on m.item_id = i.id where i.meeting_id = ${meeting}`.execute(
    tx,
  )
  return rows[0]?.mark ?? ''
}
