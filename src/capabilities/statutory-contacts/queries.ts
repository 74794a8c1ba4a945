import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Localized } from '#platform/text.ts'
import { contactAccess } from './access.ts'
import type { ContactKind, ContactState, Ground, ToldWay } from './domain/ways.ts'

export type HandlingRow = {
  readonly county: string
  readonly address: string | null
  readonly phone: string
  readonly phone_hours: Localized
  readonly on_duty_unit: string
  readonly on_duty_name: Localized
  readonly patience_minutes: number
}

export async function handlingOf(tx: Tx, county: string): Promise<HandlingRow | undefined> {
  const { rows } = await sql<HandlingRow>`
    select h.county, h.address, h.phone, h.phone_hours, h.on_duty_unit, u.name as on_duty_name, h.patience_minutes
    from statutory_contacts.handling h join published.unit u on u.id = h.on_duty_unit where h.county = ${county}`.execute(
    tx,
  )
  return rows[0]
}

export async function unitsOf(
  tx: Tx,
  county: string,
): Promise<readonly { id: string; name: Localized; organisation: Localized }[]> {
  const { rows } = await sql<{ id: string; name: Localized; organisation: Localized }>`
    select id, name, organisation from published.unit where county = ${county} and register = 'social' order by key`.execute(
    tx,
  )
  return rows
}

export async function changeHandling(
  tx: Tx,
  to: Omit<HandlingRow, 'on_duty_name'> & { readonly now: Date; readonly by: string | null },
): Promise<void> {
  await sql`insert into statutory_contacts.handling (county, address, phone, phone_hours, on_duty_unit, patience_minutes,
      changed_at, changed_by)
    values (${to.county}, ${to.address}, ${to.phone}, ${JSON.stringify(to.phone_hours)}::jsonb, ${to.on_duty_unit},
      ${to.patience_minutes}, ${to.now}, ${to.by})
    on conflict (county) do update set address = excluded.address, phone = excluded.phone,
      phone_hours = excluded.phone_hours, on_duty_unit = excluded.on_duty_unit,
      patience_minutes = excluded.patience_minutes, changed_at = excluded.changed_at, changed_by = excluded.changed_by`.execute(
    tx,
  )
}

export type SenderRow = {
  readonly name: string
  readonly title: Localized
  readonly email: string
  readonly unit_id: string | null
  readonly unit: Localized | null
  readonly organisation: Localized | null
}

/** Who sends, with the unit for which it is done: the one that was named, else the first by name. */
export async function senderOf(tx: Tx, person: string, unit: string | null): Promise<SenderRow | undefined> {
  const { rows } = await sql<SenderRow>`
    select p.name, p.title, p.email, u.id as unit_id, u.name as unit, u.organisation
    from published.person p
    left join lateral (select u.id, u.name, u.organisation from published.unit_member m
      join published.unit u on u.id = m.unit_id
      where m.person_id = p.id and (${unit}::uuid is null or u.id = ${unit}) order by u.key limit 1) u on true
    where p.id = ${person}`.execute(tx)
  return rows[0]
}

export async function requestSeen(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql<{ seen: boolean }>`
    select exists (select from published.help_request_seen where id = ${id}) as seen`.execute(tx)
  return rows[0]?.seen === true
}

/** Lets one sending of this id through at a time, and finds what an earlier one did: with the same words, or with others. */
export async function sentBefore(
  tx: Tx,
  keyHash: Uint8Array,
  id: string,
): Promise<{ id: string; same_words: boolean } | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}::text, 17))`.execute(tx)
  const { rows } = await sql<{ id: string; same_words: boolean }>`
    select * from statutory_contacts.sent_before(${keyHash}, ${id})`.execute(tx)
  return rows[0]
}

export type NewContact = {
  readonly id: string
  readonly county: string
  readonly kind: ContactKind
  readonly ground: Ground | null
  readonly sender: 'professional' | 'private'
  readonly personId: string | null
  readonly unitId: string | null
  readonly helpRequestId: string | null
  readonly language: Language
  readonly contentSealed: Uint8Array | null
  readonly keyHash: Uint8Array
  readonly codeHash: Uint8Array | null
  readonly now: Date
  readonly callAfter: Date
  readonly told: ToldWay | null
}

export async function insertContact(tx: Tx, row: NewContact): Promise<void> {
  await sql`insert into statutory_contacts.contact (id, county, kind, ground, sender, person_id, unit_id, help_request_id,
      language, state, told_way, told_at, content_sealed, key_hash, code_hash, made_at, call_after)
    values (${row.id}, ${row.county}, ${row.kind}, ${row.ground}, ${row.sender}, ${row.personId}, ${row.unitId},
      ${row.helpRequestId}, ${row.language}, ${row.told === null ? 'sending' : 'told'}, ${row.told},
      ${row.told === null ? null : row.now}, ${row.contentSealed}, ${row.keyHash}, ${row.codeHash},
      ${row.now}, ${row.callAfter})`.execute(tx)
}

// --- Delivery: always by the system ----------------------------------------------------------------------------

export type ToDeliver = {
  readonly id: string
  readonly county: string
  readonly content_sealed: Uint8Array
  readonly address: string | null
}

/** Takes a contact to be delivered, unless somebody is just doing it. */
export async function claim(tx: Tx, id: string, now: Date, until: Date): Promise<ToDeliver | undefined> {
  const { rows } = await sql<ToDeliver>`
    update statutory_contacts.contact c set trying_until = ${until}, tries = c.tries + 1
    where c.id = ${id} and c.state = 'sending' and (c.trying_until is null or c.trying_until <= ${now})
    returning c.id, c.county, c.content_sealed,
      (select h.address from statutory_contacts.handling h where h.county = c.county) as address`.execute(tx)
  return rows[0]
}

/**
 * The handling has it. What was written goes in the same statement: there is no moment in which both the receipt and
 * the content stand here, and none in which neither does.
 */
export async function acknowledge(
  tx: Tx,
  id: string,
  receipt: string,
  receivedAt: Date,
): Promise<string | undefined> {
  const { rows } = await sql<{ county: string }>`
    update statutory_contacts.contact set state = 'received', receipt = ${receipt},
      received_at = greatest(made_at, ${receivedAt}::timestamptz), content_sealed = null,
      trying_until = null, problem = null
    where id = ${id} and state = 'sending' returning county`.execute(tx)
  return rows[0]?.county
}

export async function noteProblem(tx: Tx, id: string, problem: string): Promise<void> {
  await sql`update statutory_contacts.contact set problem = ${problem}, trying_until = null
    where id = ${id} and state = 'sending'`.execute(tx)
}

/** When it stopped being on its way it is not watched any longer. */
export async function stateOf(tx: Tx, id: string): Promise<ContactState | undefined> {
  const { rows } = await sql<{ state: ContactState }>`
    select state from statutory_contacts.contact where id = ${id}`.execute(tx)
  return rows[0]?.state
}

export async function markOpened(
  tx: Tx,
  county: string,
  receipt: string,
  at: Date,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    update statutory_contacts.contact set state = 'opened', opened_at = greatest(received_at, ${at}::timestamptz)
    where county = ${county} and receipt = ${receipt} and state = 'received' returning id`.execute(tx)
  return rows[0]?.id
}

export async function markTold(tx: Tx, id: string, way: ToldWay, now: Date): Promise<string | undefined> {
  const { rows } = await sql<{ county: string }>`
    update statutory_contacts.contact set state = 'told', told_way = ${way}, told_at = ${now}, content_sealed = null,
      trying_until = null
    where id = ${id} and state = 'sending' returning county`.execute(tx)
  return rows[0]?.county
}

export type Alarm = {
  readonly id: string
  readonly county: string
  readonly phone: string
  readonly unit_email: string
  readonly sender_email: string | null
  readonly sender_language: Language | null
}

/** Rings once, when it should have arrived and has not. */
export async function ring(tx: Tx, id: string, now: Date): Promise<Alarm | undefined> {
  const { rows } = await sql<Alarm>`
    update statutory_contacts.contact c set alarmed_at = ${now}
    from statutory_contacts.handling h join published.unit u on u.id = h.on_duty_unit
    where c.id = ${id} and c.state = 'sending' and c.alarmed_at is null and c.call_after <= ${now} and h.county = c.county
    returning c.id, c.county, h.phone, u.email as unit_email,
      (select p.email from published.person p where p.id = c.person_id) as sender_email,
      (select p.language from published.person p where p.id = c.person_id) as sender_language`.execute(tx)
  return rows[0]
}

/** Rows whose time is over. What is still on its way waits for a person, however long. */
export async function removeOld(tx: Tx, before: Date): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    delete from statutory_contacts.contact where made_at < ${before} and state <> 'sending' returning id`.execute(
    tx,
  )
  return rows.length
}

// --- Reading ---------------------------------------------------------------------------------------------------

export type ContactView = {
  readonly id: string
  readonly county: string
  readonly kind: ContactKind
  readonly ground: Ground | null
  readonly state: ContactState
  readonly language: Language
  readonly made_at: Date
  readonly call_after: Date
  readonly received_at: Date | null
  readonly receipt: string | null
  readonly opened_at: Date | null
  readonly told_at: Date | null
  readonly told_way: ToldWay | null
  readonly tries: number
  readonly sender: string | null
  readonly unit: Localized | null
  readonly is_own: boolean
  readonly may_tell: boolean
  readonly help_request_id: string | null
  readonly phone: string
  readonly phone_hours: Localized
}

const columns = sql`c.id, c.county, c.kind, c.ground, c.state, c.language, c.made_at, c.call_after, c.received_at, c.receipt,
  c.opened_at, c.told_at, c.told_way, c.tries, p.name as sender, u.name as unit,
  coalesce(c.person_id = platform.actor_person(), false) as is_own, ${contactAccess.tell.allowed} as may_tell,
  case when c.person_id = platform.actor_person() then c.help_request_id end as help_request_id, h.phone, h.phone_hours`
const joined = sql`statutory_contacts.contact c
  join statutory_contacts.handling h on h.county = c.county
  left join published.person p on p.id = c.person_id
  left join published.unit u on u.id = c.unit_id`

export async function contactById(tx: Tx, id: string): Promise<ContactView | undefined> {
  const { rows } = await sql<ContactView>`select ${columns} from ${joined} where c.id = ${id}`.execute(tx)
  return rows[0]
}

export async function contactOfCode(tx: Tx): Promise<ContactView | undefined> {
  const { rows } = await sql<ContactView>`
    select ${columns} from ${joined} where ${contactAccess.read.allowed}
      and platform.actor_kind() = 'code'`.execute(tx)
  return rows[0]
}

export async function contactsSeen(tx: Tx): Promise<readonly ContactView[]> {
  const { rows } = await sql<ContactView>`
    select ${columns} from ${joined} where ${contactAccess.read.allowed}
    order by (c.state = 'sending') desc, c.made_at desc limit 50`.execute(tx)
  return rows
}
