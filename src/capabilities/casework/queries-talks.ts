import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { caseAccess, mySeat } from './access.ts'
import { messageAccess, threadAccess } from './access-talks.ts'

const me = sql`platform.actor_person()`
const member = sql`platform.actor_member()`
const today = sql`platform.today()`

const idList = (values: readonly string[]): RawBuilder<unknown> =>
  sql`(select coalesce(array_agg(v::uuid), '{}') from jsonb_array_elements_text(${JSON.stringify(values)}::jsonb) v)`

/** How the asker has come to the case. */
const byOf = (ofCase: RawBuilder<unknown>): RawBuilder<'seat' | 'told'> =>
  sql<'seat' | 'told'>`case when ${mySeat(ofCase)} then 'seat' else 'told' end`

/** Told of a worker who stands beside: those whose presence tells nothing, to workers. */
const seen = sql`(i.person_id = ${me} or families.sees_presence(i) or (i.class = 'ordinary' and platform.actor_kind() = 'person'))`
const stands = sql`(i.ended_at is null and i.since <= ${today} and (i.until is null or i.until >= ${today})
  and 'plan' = any (i.sees) and exists (select from published.unit_member w where w.person_id = i.person_id and w.unit_id = i.unit_id))`

const placeSeen = sql`not (platform.actor_kind() = 'person' and i.person_id <> ${me}
  and families.place_hidden(i.family_id, i.about_id))`
/** The absence of today, with who sees to things meanwhile. */
const away = sql`left join lateral (select a.last_day, d.name as deputy from published.absence a
  left join published.person d on d.id = a.deputy_id
  where a.person_id = i.person_id and ${today} between a.first_day and a.last_day order by a.last_day desc limit 1) a on true`

export type TalkCase = {
  readonly id: string
  readonly county: string
  readonly family_id: string
  readonly about_id: string | null
  readonly closed: boolean
  readonly by: 'seat' | 'told'
}

export async function caseOfTalks(tx: Tx, id: string): Promise<TalkCase | undefined> {
  const { rows } = await sql<TalkCase>`
    select c.id, c.county, c.family_id, c.about_id, c.closed_at is not null as closed, ${byOf(sql`c.id`)} as by
    from casework.family_case c where c.id = ${id} and ${caseAccess.write.allowed}`.execute(tx)
  return rows[0]
}

export type SeatToChoose = {
  readonly part: string
  readonly person: string
  readonly name: string
  readonly title: Localized
  readonly unit: Localized | null
  readonly mine: boolean
  readonly answers: boolean
  readonly known: boolean
  readonly same_unit: boolean
  readonly away_until: PlainDate | null
  readonly deputy: string | null
}

/** Those who work on a case now, as far as the asker is told of them; who answers for it first. */
export async function seatsToChoose(tx: Tx, ofCase: string): Promise<readonly SeatToChoose[]> {
  const { rows } = await sql<SeatToChoose>`
    select i.id as part, i.person_id as person, p.name, p.title, case when ${placeSeen} then u.name end as unit,
      coalesce(i.person_id = ${me}, false) as mine, casework.known_in_case(i.id, s.case_id) as known,
      exists (select from casework.responsible r where r.case_id = s.case_id and r.person_id = i.person_id
        and r.unit_id = i.unit_id and r.taken_at is not null and r.ended_at is null) as answers,
      exists (select from published.unit_member w where w.person_id = ${me} and w.unit_id = i.unit_id) as same_unit,
      a.last_day::text as away_until, a.deputy
    from casework.seat s join families.involvement i on i.id = s.involvement_id
    join published.person p on p.id = i.person_id join published.unit u on u.id = i.unit_id
    ${away}
    where s.case_id = ${ofCase} and ${caseSeen(sql`s.case_id`)} and ${stands} and ${seen}
    order by answers desc, p.name, i.id`.execute(tx)
  return rows
}

function caseSeen(ofCase: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`exists (select from casework.family_case c where c.id = ${ofCase} and ${caseAccess.read.allowed})`
}

/** Of these, or of the whole family: who is told of the case, of these workers and of the one it is about. */
export async function toldAmong(
  tx: Tx,
  ofCase: string,
  asked: {
    readonly members: readonly string[] | null
    readonly parts: readonly string[]
    readonly about: string | null
  },
): Promise<readonly string[]> {
  const whom = asked.members === null ? sql`casework.people_of(${ofCase})` : idList(asked.members)
  const { rows } = await sql<{ told: readonly string[] }>`
    select casework.told_among(${ofCase}, ${whom}, ${idList(asked.parts)}, ${asked.about}::uuid) as told`.execute(
    tx,
  )
  return rows[0]?.told ?? []
}

/** Whether somebody belongs to the family of the case now. */
export async function isOfFamily(tx: Tx, ofCase: string, one: string): Promise<boolean> {
  const { rows } = await sql<{
    is: boolean
  }>`select ${one}::uuid = any (casework.people_of(${ofCase})) as is`.execute(tx)
  return rows[0]?.is === true
}

// --- Writing ---------------------------------------------------------------------------------------------------

/** The case of what is made now: its sides are put in before anybody stands in it. Taken back at once. */
async function inCase(tx: Tx, ofCase: string, act: () => Promise<void>): Promise<void> {
  await sql`select set_config('app.case', ${ofCase}, true)`.execute(tx)
  await act()
  await sql`select set_config('app.case', '', true)`.execute(tx)
}

export async function insertThread(
  tx: Tx,
  thread: {
    readonly id: string
    readonly caseId: string
    readonly about: string | null
    readonly subjectSealed: Uint8Array
    readonly members: readonly string[]
    readonly parts: readonly string[]
    readonly sideIds: readonly string[]
    readonly now: Date
  },
): Promise<void> {
  await inCase(tx, thread.caseId, async () => {
    await sql`insert into casework.thread (id, case_id, about_id, subject_sealed, opened_at, by_person, by_member)
      values (${thread.id}, ${thread.caseId}, ${thread.about}::uuid, ${thread.subjectSealed}, ${thread.now}, ${me}, ${member})`.execute(
      tx,
    )
    await insertSides(tx, thread.id, thread)
  })
}

export async function insertSides(
  tx: Tx,
  thread: string,
  added: {
    readonly members: readonly string[]
    readonly parts: readonly string[]
    readonly sideIds: readonly string[]
  },
): Promise<void> {
  const rows = [
    ...added.members.map((one) => ({ member: one, part: null })),
    ...added.parts.map((one) => ({ member: null, part: one })),
  ].map((side, index) => ({ ...side, id: added.sideIds[index] }))
  await sql`insert into casework.thread_side (id, thread_id, member_id, involvement_id)
    select id, ${thread}, member, part from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n(id uuid, member uuid, part uuid)
    on conflict do nothing`.execute(tx)
}

export async function insertMessage(
  tx: Tx,
  message: {
    readonly id: string
    readonly thread: string
    readonly textSealed: Uint8Array
    readonly now: Date
    readonly sentAt: Date
  },
): Promise<void> {
  await sql`insert into casework.message (id, thread_id, words_sealed, by_person, by_member, written_at, sent_at)
    values (${message.id}, ${message.thread}, ${message.textSealed}, ${me}, ${member}, ${message.now}, ${message.sentAt})`.execute(
    tx,
  )
}

const own = sql`(coalesce(x.by_person = ${me}, false) or coalesce(x.by_member = ${member}, false))`

/** One’s own message, sent or not: what is sent cannot be changed any more, and what is taken back twice is taken back once. */
export async function ownMessage(
  tx: Tx,
  id: string,
): Promise<
  | {
      readonly thread_id: string
      readonly words_sealed: Uint8Array
      readonly sent_at: Date
      readonly undone_at: Date | null
    }
  | undefined
> {
  const { rows } = await sql<{
    thread_id: string
    words_sealed: Uint8Array
    sent_at: Date
    undone_at: Date | null
  }>`
    select x.thread_id, x.words_sealed, x.sent_at, x.undone_at from casework.message x
    where x.id = ${id} and ${own} and ${messageAccess.undo.allowed}`.execute(tx)
  return rows[0]
}

export async function undoMessage(tx: Tx, id: string, now: Date): Promise<void> {
  await sql`update casework.message x set undone_at = ${now} where x.id = ${id} and ${own}`.execute(tx)
}

/** A draft is sent after all. */
export async function resendMessage(
  tx: Tx,
  id: string,
  message: { readonly textSealed: Uint8Array; readonly now: Date; readonly sentAt: Date },
): Promise<void> {
  await sql`update casework.message x set words_sealed = ${message.textSealed}, written_at = ${message.now}, sent_at = ${message.sentAt},
      undone_at = null where x.id = ${id} and ${own} and x.undone_at is not null`.execute(tx)
}

/** The draft goes; with it a thread in which nothing was ever said. */
export async function dropMessage(tx: Tx, id: string, thread: string): Promise<void> {
  await sql`delete from casework.message x where x.id = ${id} and ${own} and x.undone_at is not null`.execute(
    tx,
  )
  await sql`delete from casework.thread t where t.id = ${thread}
    and (coalesce(t.by_person = ${me}, false) or coalesce(t.by_member = ${member}, false))
    and not exists (select from casework.message x where x.thread_id = t.id)`.execute(tx)
}

export async function markRead(tx: Tx, thread: string, message: string): Promise<void> {
  await sql`update casework.thread_side side set read_until = greatest(side.read_until, (select x.sent_at from casework.message x
      where x.id = ${message} and x.thread_id = ${thread} and ${messageAccess.read.allowed} and x.sent_at <= platform.now()))
    where side.thread_id = ${thread} and (side.member_id = ${member} or side.involvement_id in (
      select i.id from families.involvement i where i.person_id = ${me}))
    and exists (select from casework.thread t where t.id = side.thread_id and ${threadAccess.read.allowed})`.execute(
    tx,
  )
}

// --- Reading ---------------------------------------------------------------------------------------------------

export type ThreadRow = {
  readonly id: string
  readonly case_id: string
  readonly county: string
  readonly family_id: string
  readonly about_id: string | null
  readonly subject_sealed: Uint8Array
  readonly opened_at: Date
  readonly last_at: Date
  readonly unread: number
  readonly has_draft: boolean
  readonly closed: boolean
  readonly by: 'seat' | 'told'
  /** The one of the family to whom its trace is told: nobody who does not stand in it. */
  readonly whose: string | null
}

const isMySide = sql`(mark.member_id = ${member} or mark.involvement_id in (select i.id from families.involvement i
  where i.person_id = ${me}))`

const threads = (where: RawBuilder<unknown>): RawBuilder<ThreadRow> => sql<ThreadRow>`
  select t.id, t.case_id, c.county, c.family_id, t.about_id, t.subject_sealed, t.opened_at,
    coalesce(n.last_at, t.opened_at) as last_at, n.unread, n.has_draft, c.closed_at is not null as closed, ${byOf(sql`c.id`)} as by,
    (select side.member_id from casework.thread_side side where side.thread_id = t.id and side.member_id is not null
      order by coalesce(side.member_id = t.by_member, false) desc, side.member_id limit 1) as whose
  from casework.thread t join casework.family_case c on c.id = t.case_id
  cross join lateral (
    select max(least(x.sent_at, platform.now())) filter (where x.undone_at is null) as last_at,
      coalesce(bool_or(x.undone_at is not null), false) as has_draft,
      count(*) filter (where not ${own} and x.sent_at > coalesce((select max(mark.read_until) from casework.thread_side mark
        where mark.thread_id = t.id and ${isMySide}), '-infinity'))::integer as unread
    from casework.message x where x.thread_id = t.id and ${messageAccess.read.allowed}) n
  where ${where} and ${threadAccess.read.allowed}
  order by last_at desc, t.id limit 200`

export async function threadsOfCase(tx: Tx, ofCase: string): Promise<readonly ThreadRow[]> {
  return (await threads(sql`t.case_id = ${ofCase}`).execute(tx)).rows
}

/** Every thread in which the asker stands. */
export async function threadsOfMine(tx: Tx): Promise<readonly ThreadRow[]> {
  const mine = sql`t.id in (select mark.thread_id from casework.thread_side mark where ${isMySide})`
  return (await threads(mine).execute(tx)).rows
}

export async function threadById(tx: Tx, id: string): Promise<ThreadRow | undefined> {
  return (await threads(sql`t.id = ${id}`).execute(tx)).rows[0]
}

export type SideRow = {
  readonly id: string
  readonly thread_id: string
  readonly member_id: string | null
  readonly part: string | null
  readonly person: string | null
  readonly name: string | null
  readonly title: Localized | null
  readonly unit: Localized | null
  readonly mine: boolean
  readonly gone: boolean
  readonly away_until: PlainDate | null
  readonly deputy: string | null
  readonly read_until: Date | null
}

/** Who stands in these threads, as far as the asker is told. Of the family, reading is told to workers alone. */
export async function sidesOf(tx: Tx, ofThreads: readonly string[]): Promise<readonly SideRow[]> {
  const { rows } = await sql<SideRow>`
    select side.id, side.thread_id, side.member_id, i.id as part, i.person_id as person, p.name, p.title,
      case when ${placeSeen} then u.name end as unit,
      coalesce(side.member_id = ${member} or i.person_id = ${me}, false) as mine,
      case when side.member_id is null then not (${stands} and exists (select from casework.seat s
          where s.case_id = t.case_id and s.involvement_id = i.id))
        else cardinality(casework.told_among(t.case_id, array[side.member_id], '{}', null)) = 0 end as gone,
      a.last_day::text as away_until, a.deputy,
      case when side.member_id is null or platform.actor_kind() = 'person' then side.read_until end as read_until
    from casework.thread_side side join casework.thread t on t.id = side.thread_id
    left join families.involvement i on i.id = side.involvement_id
    left join published.person p on p.id = i.person_id left join published.unit u on u.id = i.unit_id
    ${away}
    where side.thread_id in (select unnest(${idList(ofThreads)})) and ${threadAccess.read.allowed} and (side.member_id is not null or ${seen})
    order by side.member_id is null, p.name, side.member_id, side.id`.execute(tx)
  return rows
}

export type MessageRow = {
  readonly id: string
  readonly words_sealed: Uint8Array
  readonly sent_at: Date
  readonly undone_at: Date | null
  readonly by_member: string | null
  readonly name: string | null
  readonly mine: boolean
}

const messageColumns = sql`x.id, x.words_sealed, x.sent_at, x.undone_at, x.by_member, p.name, ${own} as mine`

/** A page of what was said, the newest first; drafts are not in it. */
export async function messagesOf(
  tx: Tx,
  thread: string,
  page: { readonly before: string | undefined; readonly size: number },
): Promise<readonly MessageRow[]> {
  const earlier =
    page.before === undefined
      ? sql``
      : sql`and (x.sent_at, x.id) < (select b.sent_at, b.id from casework.message b where b.id = ${page.before} and b.thread_id = ${thread})`
  const { rows } = await sql<MessageRow>`
    select ${messageColumns} from casework.message x left join published.person p on p.id = x.by_person
    where x.thread_id = ${thread} and x.undone_at is null and ${messageAccess.read.allowed} ${earlier}
    order by x.sent_at desc, x.id desc limit ${page.size}`.execute(tx)
  return rows
}

/** What one has taken back and not sent again, the newest. */
export async function draftOf(tx: Tx, thread: string): Promise<MessageRow | undefined> {
  const { rows } = await sql<MessageRow>`
    select ${messageColumns} from casework.message x left join published.person p on p.id = x.by_person
    where x.thread_id = ${thread} and x.undone_at is not null and ${own} and ${messageAccess.read.allowed}
    order by x.undone_at desc, x.id limit 1`.execute(tx)
  return rows[0]
}

/** Whether a message that the asker may read is of this thread. */
export async function isMessageOf(tx: Tx, id: string, thread: string): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`select exists (select from casework.message x
    where x.id = ${id} and x.thread_id = ${thread} and ${messageAccess.read.allowed}) as is`.execute(tx)
  return rows[0]?.is === true
}
