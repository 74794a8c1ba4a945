import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import { newId } from '#platform/ids.ts'
import type { Language } from '#platform/text.ts'
import type { NewPromise } from './domain/escalation.ts'
import type { Move, Outcome, State } from './domain/flow.ts'
import type { Channel, ForWhom, Topic, Worry } from './domain/routing.ts'
import type { DoorRow } from './queries-doors.ts'

export { doorById, type DoorRow, doorsOf } from './queries-doors.ts'

export type SentBefore = {
  readonly body_hash: Uint8Array
  readonly help_request_id: string
  readonly due_at: Date
  readonly door_id: string
}

export async function sentBefore(tx: Tx, keyHash: Uint8Array): Promise<SentBefore | undefined> {
  const { rows } = await sql<SentBefore>`select * from help_requests.sent_before(${keyHash})`.execute(tx)
  return rows[0]
}

/**
 * Lets one sending with this key through at a time, so that simultaneous repeats find the first one.
 * @returns whether a request already answers to the code of this key.
 */
export async function lockKey(tx: Tx, keyHash: Uint8Array, codeHash: Uint8Array): Promise<boolean> {
  const { rows } = await sql<{ used: boolean }>`
    select pg_advisory_xact_lock(hashtextextended(encode(${keyHash}::bytea, 'hex'), 0)),
      exists (select from help_requests.by_code(${codeHash})) as used`.execute(tx)
  return rows[0]?.used === true
}

export type NewRequest = {
  readonly id: string
  readonly door: DoorRow
  readonly level: 'anonymous' | 'without-name'
  readonly forWhom: ForWhom
  readonly topics: readonly Topic[]
  readonly worry: Worry
  readonly municipality: string | null
  /** The municipality of a family whose address is protected; the open column is then empty. */
  readonly placeSealed?: Uint8Array | null
  readonly language: Language
  readonly textSealed: Uint8Array | null
  readonly contactSealed: Uint8Array | null
  readonly interpreterSealed: Uint8Array | null
  readonly urgentClass: string | null
  readonly codeHash: Uint8Array
  readonly keyHash: Uint8Array
  readonly bodyHash: Uint8Array
  readonly channel: Channel
  /** When the family asked: the promise runs from here. */
  readonly arrivedAt: Date
  /** The worker who wrote it down, when the family did not send it itself. */
  readonly recordedBy: string | null
  readonly judgedUrgent: boolean | null
  /** Who has already read words of danger: the recorder who has judged. */
  readonly urgentBy?: string | null
  readonly now: Date
}

/** The request, its sending, its promise and its first event: one statement, one round trip. */
export async function insertRequest(tx: Tx, request: NewRequest, promise: NewPromise): Promise<void> {
  const { door: at, now, arrivedAt } = request
  await sql`
    with request as (
      insert into help_requests.help_request (id, county, door_id, unit_id, state, level, for_whom, topics, worry,
        municipality, is_protected, place_sealed, language, text_sealed, contact_sealed, interpreter_sealed, urgent_class, arrived_at, code_hash, changed_at,
        channel, recorded_by, recorded_at, judged_urgent, urgent_by,
        urgent_at)
      values (${request.id}, ${at.county}, ${at.id}, ${at.unit_id}, 'received', ${request.level}, ${request.forWhom},
        ${textArray(request.topics)}, ${request.worry}, ${request.municipality}, ${(request.placeSealed ?? null) !== null},
        ${request.placeSealed ?? null}, ${request.language}, ${request.textSealed},
        ${request.contactSealed}, ${request.interpreterSealed}, ${request.urgentClass}, ${arrivedAt}, ${request.codeHash}, ${now},
        ${request.channel}, ${request.recordedBy}, ${request.recordedBy === null ? null : now},
        ${request.judgedUrgent}, ${request.urgentBy ?? null}, ${(request.urgentBy ?? null) === null ? null : now})),
    submission as (
      insert into help_requests.submission (key_hash, body_hash, help_request_id, created_at)
      values (${request.keyHash}, ${request.bodyHash}, ${request.id}, ${now})),
    promise as (${promiseInsert(request.id, at, promise, arrivedAt)})
    insert into help_requests.event (id, help_request_id, move, person_id, at)
    values (${newId()}, ${request.id}, 'received', ${request.recordedBy}, ${arrivedAt})
  `.execute(tx)
}

const textArray = (values: readonly string[]): RawBuilder<unknown> =>
  sql`(select coalesce(array_agg(v), '{}') from jsonb_array_elements_text(${JSON.stringify(values)}::jsonb) v)`

const promiseInsert = (
  requestId: string,
  at: Pick<DoorRow, 'id' | 'county'>,
  promise: NewPromise,
  now: Date,
): RawBuilder<unknown> => sql`
  insert into help_requests.promise (id, help_request_id, county, door_id, made_at, effective_at, due_at, warn_at, escalate_at, lead_at,
    coordinator_at)
  values (${newId()}, ${requestId}, ${at.county}, ${at.id}, ${now}, ${promise.effectiveAt}, ${promise.dueAt}, ${promise.warnAt},
    ${promise.escalateAt}, ${promise.leadAt}, ${promise.coordinatorAt})`

export async function insertPromise(
  tx: Tx,
  requestId: string,
  at: Pick<DoorRow, 'id' | 'county'>,
  promise: NewPromise,
  now: Date,
): Promise<void> {
  await promiseInsert(requestId, at, promise, now).execute(tx)
}

export type LockedRequest = {
  readonly id: string
  readonly county: string
  readonly state: State
  readonly version: number
  readonly level: 'anonymous' | 'without-name'
  readonly door_id: string
  readonly unit_id: string
  readonly holder_id: string | null
  readonly deputy_id: string | null
  readonly municipality: string | null
  readonly language: Language
  readonly contact_sealed: Uint8Array | null
  readonly urgent_class: string | null
  readonly urgent_at: Date | null
  readonly resolved_at: Date | null
  readonly arrived_at: Date
}

/** Locks the row until the end of the transaction. Nothing comes back when a rival move has taken it out of sight. */
export async function lockRequest(tx: Tx, id: string): Promise<LockedRequest | undefined> {
  const { rows } = await sql<LockedRequest>`
    select id, county, state, version, level, door_id, unit_id, holder_id, deputy_id, municipality, language, contact_sealed,
      urgent_class, urgent_at, resolved_at, arrived_at
    from help_requests.help_request where id = ${id} for update`.execute(tx)
  return rows[0]
}

export type Change = {
  readonly state: State
  readonly move: Move
  readonly personId: string | null
  readonly now: Date
  readonly set?: {
    readonly holderId?: string | null
    readonly deputyId?: string | null
    readonly doorId?: string
    readonly unitId?: string
    readonly firstContactAt?: Date
    readonly resolved?: { readonly at: Date; readonly outcome: Outcome } | null
    readonly urgentBy?: string
    readonly handOvers?: 1
    /** A person's judgement of urgency; null asks for a new one. */
    readonly judgedUrgent?: boolean | null
  }
}

/** Moves a request and writes the event: one statement. */
export async function moveRequest(tx: Tx, id: string, change: Change): Promise<void> {
  const { set = {}, now, personId } = change
  const parts = [
    sql`state = ${change.state}`,
    sql`changed_at = ${now}`,
    sql`changed_by = ${personId}`,
    sql`version = version + 1`,
  ]
  if (set.holderId !== undefined) parts.push(sql`holder_id = ${set.holderId}`)
  if (set.deputyId !== undefined) parts.push(sql`deputy_id = ${set.deputyId}`)
  if (set.doorId !== undefined) parts.push(sql`door_id = ${set.doorId}`)
  if (set.unitId !== undefined) parts.push(sql`unit_id = ${set.unitId}`)
  if (set.firstContactAt !== undefined)
    parts.push(sql`first_contact_at = coalesce(first_contact_at, ${set.firstContactAt})`)
  if (set.resolved !== undefined) {
    parts.push(
      sql`resolved_at = ${set.resolved?.at ?? null}`,
      sql`outcome = ${set.resolved?.outcome ?? null}`,
    )
  }
  if (set.urgentBy !== undefined) parts.push(sql`urgent_by = ${set.urgentBy}`, sql`urgent_at = ${now}`)
  if (set.judgedUrgent !== undefined) parts.push(sql`judged_urgent = ${set.judgedUrgent}`)
  if (set.handOvers !== undefined) parts.push(sql`hand_overs = hand_overs + ${set.handOvers}`)
  await sql`
    with moved as (update help_requests.help_request set ${sql.join(parts)} where id = ${id})
    insert into help_requests.event (id, help_request_id, move, person_id, at)
    values (${newId()}, ${id}, ${change.move}, ${personId}, ${now})`.execute(tx)
}

/** The open promise is kept now. A promise already kept stays as it was. */
export async function keepPromise(
  tx: Tx,
  requestId: string,
  by: 'answer' | 'contact',
  now: Date,
): Promise<void> {
  await sql`update help_requests.promise set kept_at = ${now}, kept_by = ${by}
    where help_request_id = ${requestId} and kept_at is null and void_at is null`.execute(tx)
}

/** The family took its request back while the promise was still open and not late: nobody owes an answer any more. */
export async function voidPromise(tx: Tx, requestId: string, now: Date): Promise<void> {
  await sql`update help_requests.promise set void_at = ${now}
    where help_request_id = ${requestId} and kept_at is null and void_at is null and due_at > ${now}`.execute(
    tx,
  )
}

export async function insertMessage(
  tx: Tx,
  message: {
    requestId: string
    sender: 'family' | 'worker'
    personId: string | null
    textSealed: Uint8Array
    now: Date
    /** An answer that may be taken back for a moment. */
    held?: { readonly until: Date; readonly stateBefore: State; readonly madeVersion: number }
  },
): Promise<string> {
  const { held, now } = message
  const id = newId()
  await sql`insert into help_requests.message (id, help_request_id, sender, person_id, text_sealed, at, visible_at, state_before,
      made_version)
    values (${id}, ${message.requestId}, ${message.sender}, ${message.personId}, ${message.textSealed}, ${now},
      ${held?.until ?? now}, ${held?.stateBefore ?? null}, ${held?.madeVersion ?? null})`.execute(tx)
  return id
}

export async function insertNote(
  tx: Tx,
  note: { requestId: string; personId: string; textSealed: Uint8Array; now: Date },
): Promise<void> {
  await sql`insert into help_requests.note (id, help_request_id, person_id, text_sealed, at)
    values (${newId()}, ${note.requestId}, ${note.personId}, ${note.textSealed}, ${note.now})`.execute(tx)
}

export async function insertContactTry(
  tx: Tx,
  attempt: { requestId: string; personId: string; way: string; reached: boolean; now: Date },
): Promise<void> {
  await sql`insert into help_requests.contact_try (id, help_request_id, person_id, way, reached, at)
    values (${newId()}, ${attempt.requestId}, ${attempt.personId}, ${attempt.way}, ${attempt.reached}, ${attempt.now})`.execute(
    tx,
  )
}
