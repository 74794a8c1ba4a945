import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Localized } from '#platform/text.ts'
import { talkAccess } from './access.ts'
import type { TalkOutcome, TalkState } from './domain/talk.ts'

export type TalkRow = {
  readonly id: string
  readonly desk_id: string
  readonly county: string
  readonly channel: 'chat' | 'text-message'
  readonly municipality: string
  readonly language: Language
  readonly nickname_sealed: Uint8Array | null
  readonly state: TalkState
  readonly holder_id: string | null
  readonly offered_to: string | null
  readonly urgent_class: string | null
  readonly dialogue_id: string | null
  readonly version: number
  readonly started_at: Date
  readonly taken_at: Date | null
  readonly closing_at: Date | null
  readonly young_seen_at: Date
  readonly young_wrote_at: Date
  readonly worker_seen_at: Date | null
  readonly worker_wrote_at: Date | null
  readonly alerted_at: Date | null
}

const columns = sql`t.id, t.desk_id, t.county, t.channel, t.municipality, t.language, t.nickname_sealed, t.state, t.holder_id,
  t.offered_to, t.urgent_class, t.dialogue_id, t.version, t.started_at, t.taken_at, t.closing_at, t.young_seen_at,
  t.young_wrote_at, t.worker_seen_at, t.worker_wrote_at, t.alerted_at`

/** Tells open pages that something about this talk, or the queue of its desk, has changed. Ids only. */
export async function ring(tx: Tx, talk: Pick<TalkRow, 'id' | 'desk_id'>): Promise<void> {
  await sql`select pg_notify('talk', ${`${talk.desk_id} ${talk.id}`})`.execute(tx)
}

export type NewTalk = {
  readonly id: string
  readonly deskId: string
  readonly county: string
  readonly channel: 'chat' | 'text-message'
  readonly municipality: string
  readonly language: Language
  readonly nicknameSealed: Uint8Array | null
  readonly urgentClass: string | null
  readonly codeHash: Uint8Array | null
  readonly dialogueId: string | null
  readonly now: Date
}

export async function insertTalk(tx: Tx, talk: NewTalk): Promise<void> {
  await sql`insert into conversations.talk (id, desk_id, county, channel, municipality, language, nickname_sealed, state,
      urgent_class, code_hash, dialogue_id, started_at, young_seen_at, young_wrote_at)
    values (${talk.id}, ${talk.deskId}, ${talk.county}, ${talk.channel}, ${talk.municipality}, ${talk.language},
      ${talk.nicknameSealed}, 'waiting', ${talk.urgentClass}, ${talk.codeHash}, ${talk.dialogueId}, ${talk.now}, ${talk.now},
      ${talk.now})`.execute(tx)
}

/** The talk, locked until the end of the transaction. Nothing comes back when a rival move has taken it out of sight. */
export async function lockTalk(tx: Tx, id: string): Promise<TalkRow | undefined> {
  const { rows } =
    await sql<TalkRow>`select ${columns} from conversations.talk t where t.id = ${id} for update`.execute(tx)
  return rows[0]
}

export async function talkById(tx: Tx, id: string): Promise<TalkRow | undefined> {
  const { rows } = await sql<TalkRow>`select ${columns} from conversations.talk t where t.id = ${id}`.execute(
    tx,
  )
  return rows[0]
}

/** The talk of the code that the asker holds. */
export async function talkOfCode(tx: Tx): Promise<TalkRow | undefined> {
  const { rows } = await sql<TalkRow>`
    select ${columns} from conversations.talk t where t.code_hash = platform.actor_code()
      and platform.actor_kind() = 'code'`.execute(tx)
  return rows[0]
}

export async function isCode(tx: Tx, hash: Uint8Array): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select conversations.is_code(${hash}) as found`.execute(tx)
  return rows[0]?.found === true
}

/** Lets one sending of this id through at a time, and says whether there is such a talk. */
export async function isTalk(tx: Tx, id: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}::text, 18))`.execute(tx)
  const { rows } = await sql<{ found: boolean }>`select conversations.is_talk(${id}) as found`.execute(tx)
  return rows[0]?.found === true
}

export async function talkOfDialogue(tx: Tx, dialogueId: string): Promise<TalkRow | undefined> {
  const { rows } = await sql<TalkRow>`
    select ${columns} from conversations.talk t where t.dialogue_id = ${dialogueId} for update`.execute(tx)
  return rows[0]
}

export async function placeOf(tx: Tx, id: string): Promise<number | null> {
  const { rows } = await sql<{ place: number | null }>`select conversations.place_of(${id}) as place`.execute(
    tx,
  )
  return rows[0]?.place ?? null
}

export type MessageRow = {
  readonly id: string
  readonly sender: 'young' | 'worker'
  readonly name: string | null
  readonly text_sealed: Uint8Array
  readonly at: Date
}

export async function messagesOf(tx: Tx, talkId: string): Promise<readonly MessageRow[]> {
  const { rows } = await sql<MessageRow>`
    select m.id, m.sender, p.name, m.text_sealed, m.at from conversations.talk_message m
    left join published.person p on p.id = m.person_id where m.talk_id = ${talkId} order by m.position`.execute(
    tx,
  )
  return rows
}

export async function insertMessage(
  tx: Tx,
  message: {
    id: string
    talkId: string
    sender: 'young' | 'worker'
    personId: string | null
    textSealed: Uint8Array
    now: Date
  },
): Promise<void> {
  await sql`insert into conversations.talk_message (id, talk_id, position, sender, person_id, text_sealed, at)
    select ${message.id}, ${message.talkId},
      coalesce((select max(position) from conversations.talk_message where talk_id = ${message.talkId}), 0) + 1,
      ${message.sender}, ${message.personId}, ${message.textSealed}, ${message.now}`.execute(tx)
}

type Change = {
  readonly state?: TalkState
  readonly holderId?: string | null
  readonly offeredTo?: string | null
  readonly urgentClass?: string
  readonly takenAt?: Date
  readonly closingAt?: Date
  readonly youngSeenAt?: Date
  readonly youngWroteAt?: Date
  readonly workerSeenAt?: Date | null
  readonly workerWroteAt?: Date
  readonly alertedAt?: Date
}

export async function changeTalk(tx: Tx, id: string, change: Change): Promise<void> {
  const parts = [sql`version = version + 1`]
  if (change.state !== undefined) parts.push(sql`state = ${change.state}`)
  if (change.holderId !== undefined) parts.push(sql`holder_id = ${change.holderId}`)
  if (change.offeredTo !== undefined) parts.push(sql`offered_to = ${change.offeredTo}`)
  if (change.urgentClass !== undefined)
    parts.push(sql`urgent_class = coalesce(urgent_class, ${change.urgentClass})`)
  if (change.takenAt !== undefined) parts.push(sql`taken_at = coalesce(taken_at, ${change.takenAt})`)
  if (change.closingAt !== undefined) parts.push(sql`closing_at = ${change.closingAt}`)
  if (change.youngSeenAt !== undefined) parts.push(sql`young_seen_at = ${change.youngSeenAt}`)
  if (change.youngWroteAt !== undefined) parts.push(sql`young_wrote_at = ${change.youngWroteAt}`)
  if (change.workerSeenAt !== undefined) parts.push(sql`worker_seen_at = ${change.workerSeenAt}`)
  if (change.workerWroteAt !== undefined) parts.push(sql`worker_wrote_at = ${change.workerWroteAt}`)
  if (change.alertedAt !== undefined) parts.push(sql`alerted_at = ${change.alertedAt}`)
  await sql`update conversations.talk set ${sql.join(parts)} where id = ${id}`.execute(tx)
}

/** A sign of life changes nothing that a page shows, so the version stays. */
export async function markSeen(tx: Tx, id: string, who: 'young' | 'worker', now: Date): Promise<void> {
  await sql`update conversations.talk set ${sql.ref(who === 'young' ? 'young_seen_at' : 'worker_seen_at')} = ${now}
    where id = ${id}`.execute(tx)
}

/** The talk and everything in it goes; a fact without a person stays. */
export async function removeTalk(
  tx: Tx,
  talk: Pick<TalkRow, 'id' | 'county' | 'channel' | 'started_at' | 'taken_at' | 'dialogue_id'>,
  outcome: TalkOutcome,
  now: Date,
): Promise<void> {
  const waited =
    talk.taken_at === null ? null : Math.round((talk.taken_at.getTime() - talk.started_at.getTime()) / 60_000)
  await sql`insert into conversations.talk_fact (county, channel, day, waited_minutes, outcome)
    values (${talk.county}, ${talk.channel}, (${talk.started_at}::timestamptz at time zone 'Europe/Helsinki')::date, ${waited},
      ${outcome})`.execute(tx)
  await sql`delete from conversations.talk where id = ${talk.id}`.execute(tx)
  if (talk.dialogue_id !== null)
    await sql`update conversations.dialogue set state = 'done', answers_sealed = null, step = null, changed_at = ${now}
      where id = ${talk.dialogue_id} and state = 'with-person'`.execute(tx)
}

export type TalkItem = TalkRow & {
  readonly holder_name: string | null
  readonly municipality_name: Localized
  readonly last_sender: 'young' | 'worker' | null
}

/** The talks that the asker may read, those in danger first, then in the order in which they came. */
export async function talksFor(tx: Tx): Promise<readonly TalkItem[]> {
  const { rows } = await sql<TalkItem>`
    select ${columns}, p.name as holder_name, m.name as municipality_name,
      (select sender from conversations.talk_message x where x.talk_id = t.id order by position desc limit 1) as last_sender
    from conversations.talk t left join published.person p on p.id = t.holder_id
    join published.municipality m on m.code = t.municipality
    where ${talkAccess.read.allowed} and platform.actor_kind() = 'person'
    order by (t.urgent_class is null), t.started_at, t.id limit 200`.execute(tx)
  return rows
}

/** The first waiting talk that nobody else is just taking. */
export async function nextWaiting(tx: Tx): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select t.id from conversations.talk t where ${talkAccess.take.allowed} and t.state = 'waiting'
    order by (t.urgent_class is null), t.started_at, t.id limit 1 for update skip locked`.execute(tx)
  return rows[0]?.id ?? null
}

export type Colleague = { readonly id: string; readonly name: string; readonly title: Localized }

/** Who else answers at this desk now. */
export async function colleaguesAt(tx: Tx, deskId: string): Promise<readonly Colleague[]> {
  const { rows } = await sql<Colleague>`
    select distinct p.id, p.name, p.title from conversations.chat_rota r join published.person p on p.id = r.person_id
    where r.desk_id = ${deskId} and p.active and r.valid_from <= platform.now()
      and (r.valid_to is null or r.valid_to > platform.now()) and p.id <> platform.actor_person() order by p.name`.execute(
    tx,
  )
  return rows
}

export type HolderRow = { readonly name: string; readonly title: Localized }

export async function personOf(tx: Tx, id: string): Promise<HolderRow | undefined> {
  const { rows } = await sql<HolderRow>`select name, title from published.person where id = ${id}`.execute(tx)
  return rows[0]
}

export type Mailbox = { readonly email: string; readonly language: Language }

/** Who is told when somebody waits too long: the unit's mailbox and its leads. */
export async function alarmFor(tx: Tx, deskId: string): Promise<readonly Mailbox[]> {
  const { rows } = await sql<Mailbox>`
    select u.email, 'fi' as language from conversations.chat_desk d join published.unit u on u.id = d.unit_id
    where d.id = ${deskId}
    union
    select p.email, p.language from conversations.chat_desk d
    join published.role_now l on l.role = 'unit-lead' and l.scope_kind = 'unit' and l.scope_id = d.unit_id::text
    join published.person p on p.id = l.person_id and p.active where d.id = ${deskId}`.execute(tx)
  return rows
}
