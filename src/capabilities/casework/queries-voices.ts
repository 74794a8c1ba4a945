import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Language } from '#platform/text.ts'
import { caseAccess } from './access.ts'
import { voiceAccess } from './access-talks.ts'
import type { CaseState } from './domain/case.ts'
import type { VoiceKind, VoiceVerdict } from './domain/voice.ts'

const me = sql`platform.actor_person()`
const member = sql`platform.actor_member()`

export type VoiceRow = {
  readonly id: string
  readonly case_id: string
  readonly county: string | null
  readonly family_id: string | null
  readonly kind: VoiceKind
  readonly member_id: string
  readonly rating: number | null
  readonly words_sealed: Uint8Array | null
  readonly at: Date
  readonly answer_sealed: Uint8Array | null
  readonly verdict: VoiceVerdict | null
  readonly answered_at: Date | null
  /** Null where the reader is not told of whoever answered. */
  readonly answered_by: string | null
  readonly may_answer: boolean
}

/** Whoever answered a wish leads, and tells of nothing by it; whoever answered feedback is told of as their presence is. */
const answererSeen = sql`(v.kind = 'change-of-worker' or v.answered_by = ${me} or exists (select from casework.family_case c
  join families.involvement i on i.family_id = c.family_id where c.id = v.case_id and i.person_id = v.answered_by
    and (families.sees_presence(i) or (i.class = 'ordinary' and platform.actor_kind() = 'person'))))`

const columns = sql`v.id, v.case_id, c.county, c.family_id, v.kind, v.member_id, v.rating, v.words_sealed, v.at, v.answer_sealed, v.verdict,
  v.answered_at, p.name as answered_by, ${voiceAccess.answer.allowed} as may_answer`
const tables = sql`casework.voice v left join casework.family_case c on c.id = v.case_id
  left join published.person p on p.id = v.answered_by and ${answererSeen}`

export type VoiceCase = {
  readonly id: string
  readonly county: string
  readonly family_id: string
  readonly closed: boolean
}

export async function caseOfVoice(tx: Tx, id: string): Promise<VoiceCase | undefined> {
  const { rows } = await sql<VoiceCase>`select c.id, c.county, c.family_id, c.closed_at is not null as closed
    from casework.family_case c where c.id = ${id} and ${caseAccess.read.allowed}`.execute(tx)
  return rows[0]
}

export async function insertVoice(
  tx: Tx,
  voice: {
    readonly id: string
    readonly caseId: string
    readonly kind: VoiceKind
    readonly rating: number | null
    readonly wordsSealed: Uint8Array | null
    readonly now: Date
  },
): Promise<void> {
  await sql`insert into casework.voice (id, case_id, kind, member_id, rating, words_sealed, at)
    values (${voice.id}, ${voice.caseId}, ${voice.kind}, ${member}, ${voice.rating}::integer, ${voice.wordsSealed}::bytea, ${voice.now})`.execute(
    tx,
  )
}

/** A wish of one’s own that waits for its answer. */
export async function openWish(tx: Tx, ofCase: string): Promise<boolean> {
  const { rows } = await sql<{
    waits: boolean
  }>`select exists (select from casework.voice v where v.case_id = ${ofCase}
    and v.member_id = ${member} and v.kind = 'change-of-worker' and v.answered_at is null) as waits`.execute(
    tx,
  )
  return rows[0]?.waits === true
}

export async function ownVoices(tx: Tx): Promise<readonly VoiceRow[]> {
  const { rows } = await sql<VoiceRow>`select ${columns} from ${tables}
    where v.member_id = ${member} and ${voiceAccess.read.allowed} order by v.at desc, v.id limit 200`.execute(
    tx,
  )
  return rows
}

/** Feedback of one case. */
export async function voicesOf(tx: Tx, ofCase: string): Promise<readonly VoiceRow[]> {
  const { rows } = await sql<VoiceRow>`select ${columns} from ${tables}
    where v.case_id = ${ofCase} and v.kind = 'feedback' and ${voiceAccess.read.allowed} order by v.at desc, v.id limit 200`.execute(
    tx,
  )
  return rows
}

export type HeardRow = {
  readonly id: string
  readonly case_id: string
  readonly county: string
  readonly family_id: string
  readonly member_id: string
  readonly unit_id: string
  readonly stage: CaseState
  readonly at: Date
  readonly words_sealed: Uint8Array | null
  readonly worker: string | null
  readonly worker_name: string | null
  readonly answer_sealed: Uint8Array | null
  readonly verdict: VoiceVerdict | null
  readonly answered_at: Date | null
  readonly answered_by: string | null
}

/** The wishes one hears: those that wait first, the oldest before the others; of the answered ones the newest. */
export async function heardVoices(tx: Tx, voice?: string): Promise<readonly HeardRow[]> {
  const { rows } = await sql<HeardRow>`
    select h.id, h.case_id, h.county, h.family_id, h.member_id, h.unit_id, h.stage, h.at, h.words_sealed, h.worker,
      w.name as worker_name, h.answer_sealed, h.verdict, h.answered_at, p.name as answered_by
    from casework.heard() h left join published.person w on w.id = h.worker
    join casework.voice v on v.id = h.id left join published.person p on p.id = v.answered_by
    where ${voiceAccess.read.allowed} and (${voice ?? null}::uuid is null or h.id = ${voice ?? null}::uuid)
    order by (h.answered_at is not null), case when h.answered_at is null then h.at end, h.answered_at desc, h.id limit 100`.execute(
    tx,
  )
  return rows
}

export type VoiceToAnswer = {
  readonly kind: VoiceKind
  readonly case_id: string
  readonly member_id: string
  readonly county: string | null
  readonly family_id: string | null
  readonly answered_at: Date | null
}

export async function lockVoice(tx: Tx, id: string): Promise<VoiceToAnswer | undefined> {
  const { rows } = await sql<VoiceToAnswer>`
    select v.kind, v.case_id, v.member_id, coalesce(c.county, h.county) as county, coalesce(c.family_id, h.family_id) as family_id,
      v.answered_at
    from casework.voice v left join casework.family_case c on c.id = v.case_id left join casework.heard() h on h.id = v.id
    where v.id = ${id} and ${voiceAccess.answer.allowed} for update of v`.execute(tx)
  return rows[0]
}

export async function answerVoice(
  tx: Tx,
  id: string,
  answer: { readonly sealed: Uint8Array; readonly verdict: VoiceVerdict | null; readonly now: Date },
): Promise<void> {
  await sql`update casework.voice v set answer_sealed = ${answer.sealed}, verdict = ${answer.verdict}::text, answered_by = ${me},
      answered_at = ${answer.now} where v.id = ${id} and ${voiceAccess.answer.allowed}`.execute(tx)
}

// --- For the jobs ----------------------------------------------------------------------------------------------

export type Recipient = { readonly email: string; readonly language: Language }
export type FamilyRecipient = {
  readonly id: string
  readonly email_sealed: Uint8Array
  readonly language: Language
}

export type VoiceToTell = { readonly case_id: string; readonly kind: VoiceKind; readonly waits: boolean }

export async function voiceToTell(tx: Tx, id: string): Promise<VoiceToTell | undefined> {
  const { rows } =
    await sql<VoiceToTell>`select v.case_id, v.kind, v.answered_at is null as waits from casework.voice v
    where v.id = ${id}`.execute(tx)
  return rows[0]
}

/** Those who hear a wish; whoever answers for the case hears feedback. */
export async function toldOfVoice(tx: Tx, ofCase: string, kind: VoiceKind): Promise<readonly Recipient[]> {
  const whom =
    kind === 'change-of-worker'
      ? sql`p.id = any (casework.hearers(${ofCase}))`
      : sql`exists (select from casework.responsible r where r.case_id = ${ofCase} and r.person_id = p.id
          and r.kind = 'responsible-worker' and r.taken_at is not null and r.ended_at is null)`
  const { rows } = await sql<Recipient>`select p.email, p.language from published.person p
    where p.active and ${whom} order by p.email`.execute(tx)
  return rows
}

/** Who said it, where they have left an address and are told of the case still. */
export async function whoSaid(tx: Tx, id: string): Promise<FamilyRecipient | undefined> {
  const { rows } = await sql<FamilyRecipient>`select p.id, p.email_sealed, p.language from casework.voice v
    join families.person p on p.id = v.member_id
    where v.id = ${id} and p.email_sealed is not null
      and cardinality(casework.told_among(v.case_id, array[p.id], '{}', null)) = 1`.execute(tx)
  return rows[0]
}

export type MessageToTell = {
  readonly thread_id: string
  readonly sent_at: Date
  readonly undone: boolean
}

export async function messageToTell(tx: Tx, id: string): Promise<MessageToTell | undefined> {
  const { rows } = await sql<MessageToTell>`select x.thread_id, x.sent_at, x.undone_at is not null as undone
    from casework.message x where x.id = ${id}`.execute(tx)
  return rows[0]
}

/**
 * Whoever else stands in the thread and reads it: not its writer, nobody whose seat is gone or who is not told of whoever wrote, and
 * nobody who was told of an earlier message that they have not read yet.
 */
const waitsAlready = sql`exists (select from casework.message e where e.thread_id = x.thread_id and e.id <> x.id and e.undone_at is null
  and e.sent_at <= x.sent_at and e.written_at < x.written_at and e.sent_at > coalesce(side.read_until, '-infinity')
  and e.by_person is distinct from i.person_id and (side.member_id is null or e.by_member is distinct from side.member_id))`

export async function workersToTell(tx: Tx, message: string): Promise<readonly Recipient[]> {
  const { rows } = await sql<Recipient>`
    select distinct p.email, p.language from casework.message x join casework.thread t on t.id = x.thread_id
    join casework.thread_side side on side.thread_id = t.id
    join casework.seat s on s.case_id = t.case_id and s.involvement_id = side.involvement_id
    join families.involvement i on i.id = side.involvement_id
    join published.unit_member w on w.person_id = i.person_id and w.unit_id = i.unit_id
    join published.person p on p.id = i.person_id and p.active
    where x.id = ${message} and families.stands(i) and 'plan' = any (i.sees) and i.person_id is distinct from x.by_person
      and not ${waitsAlready}
    order by p.email`.execute(tx)
  return rows
}

export async function membersToTell(tx: Tx, message: string): Promise<readonly FamilyRecipient[]> {
  const { rows } = await sql<FamilyRecipient>`
    select p.id, p.email_sealed, p.language from casework.message x join casework.thread t on t.id = x.thread_id
    join casework.thread_side side on side.thread_id = t.id join families.person p on p.id = side.member_id
    left join families.involvement i on false
    where x.id = ${message} and p.email_sealed is not null and p.id is distinct from x.by_member and not ${waitsAlready}
      and cardinality(casework.told_among(t.case_id, array[p.id], coalesce((select array_agg(z.involvement_id)
        from casework.thread_side z join families.involvement y on y.id = z.involvement_id
        where z.thread_id = t.id and y.person_id = x.by_person), '{}'), null)) = 1
    order by p.id`.execute(tx)
  return rows
}
