import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Localized } from '#platform/text.ts'
import type { JointState, OfferKind } from './domain/offers.ts'

/** Whoever sends the same booking again waits here for the first one. */
export async function lockBookingKey(tx: Tx, keyHash: Uint8Array): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(encode(${keyHash}::bytea, 'hex'), 1))`.execute(tx)
}

export async function bookedBefore(
  tx: Tx,
  keyHash: Uint8Array,
): Promise<{ readonly appointment_id: string; readonly body_hash: Uint8Array } | undefined> {
  const { rows } = await sql<{ appointment_id: string; body_hash: Uint8Array }>`
    select * from appointments.booked_before(${keyHash})`.execute(tx)
  return rows[0]
}

/** From here on the asker sees this row, which it is making or to which it holds a link, and writes as this parent. */
export async function standAt(tx: Tx, appointment: string, side: 1 | 2): Promise<void> {
  await sql`select set_config('app.appointment', ${appointment}, true), set_config('app.side', ${String(side)}, true)`.execute(
    tx,
  )
}

/** How many times to come of this offer stand behind the code. */
export async function openBehind(tx: Tx, offer: string, codeHash: Uint8Array, now: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from appointments.appointment a
    where a.offer_id = ${offer} and a.state = 'booked' and a.ends_at > ${now}
      and (a.code_hash = ${codeHash} or a.other_code_hash = ${codeHash})`.execute(tx)
  return rows[0]?.count ?? 0
}

/** Whether the asker came by the link of a mail and holds no code that could be typed again. */
export async function isLink(tx: Tx, codeHash: Uint8Array): Promise<boolean> {
  const { rows } = await sql<{
    found: boolean
  }>`select appointments.is_link(${codeHash}) as found`.execute(tx)
  return rows[0]?.found === true
}

export async function insertBooking(
  tx: Tx,
  booking: {
    readonly appointment: string
    readonly keyHash: Uint8Array
    readonly bodyHash: Uint8Array
    readonly way: 'family' | 'worker'
    readonly discreet: boolean
  },
): Promise<void> {
  await sql`
    insert into appointments.booking (appointment_id, key_hash, body_hash, way, discreet)
    values (${booking.appointment}, ${booking.keyHash}, ${booking.bodyHash}, ${booking.way}, ${booking.discreet})`.execute(
    tx,
  )
}

export type SealedContact = {
  readonly appointment: string
  readonly side: 1 | 2
  readonly codeHash: Uint8Array
  readonly linkHash: Uint8Array
  readonly language: Language
  readonly name: Uint8Array | null
  readonly email: Uint8Array | null
  readonly phone: Uint8Array | null
  readonly words: Uint8Array | null
}

export async function insertContact(tx: Tx, contact: SealedContact): Promise<void> {
  await sql`
    insert into appointments.contact (appointment_id, side, code_hash, link_hash, language, name_sealed, email_sealed,
      phone_sealed, words_sealed)
    values (${contact.appointment}, ${contact.side}, ${contact.codeHash}, ${contact.linkHash}, ${contact.language}, ${contact.name},
      ${contact.email}, ${contact.phone}, ${contact.words})
    on conflict (appointment_id, side) do update set code_hash = excluded.code_hash, language = excluded.language,
      name_sealed = excluded.name_sealed, email_sealed = excluded.email_sealed, phone_sealed = excluded.phone_sealed,
      words_sealed = excluded.words_sealed`.execute(tx)
}

export async function insertJoint(
  tx: Tx,
  joint: {
    readonly appointment: string
    readonly tokenHash: Uint8Array
    readonly asked: Uint8Array | null
    readonly answerBy: Date
  },
): Promise<void> {
  await sql`insert into appointments.joint (appointment_id, token_hash, state, asked_sealed, answer_by)
    values (${joint.appointment}, ${joint.tokenHash}, 'asked', ${joint.asked}, ${joint.answerBy})`.execute(tx)
}

export type JointRow = {
  readonly appointment_id: string
  readonly state: JointState
  readonly answer_by: Date
  readonly asked_sealed: Uint8Array | null
}

export async function jointByToken(tx: Tx, tokenHash: Uint8Array): Promise<JointRow | undefined> {
  const { rows } =
    await sql<JointRow>`select appointment_id, state, answer_by, asked_sealed from appointments.joint
    where token_hash = ${tokenHash}`.execute(tx)
  return rows[0]
}

export async function lockJoint(tx: Tx, appointment: string): Promise<JointRow | undefined> {
  const { rows } =
    await sql<JointRow>`select appointment_id, state, answer_by, asked_sealed from appointments.joint
    where appointment_id = ${appointment} for update`.execute(tx)
  return rows[0]
}

export async function answered(
  tx: Tx,
  appointment: string,
  to: { readonly state: JointState; readonly otherCode: Uint8Array | null; readonly now: Date },
): Promise<void> {
  await sql`
    with coded as (update appointments.appointment set other_code_hash = ${to.otherCode}, version = version + 1,
      changed_at = ${to.now} where id = ${appointment} and ${to.otherCode === null} is false)
    update appointments.joint set state = ${to.state}, asked_sealed = null, answered_at = ${to.now}
    where appointment_id = ${appointment}`.execute(tx)
}

/** A time that has moved is asked about anew. */
export async function askAgain(tx: Tx, appointment: string, answerBy: Date): Promise<void> {
  await sql`update appointments.joint set state = 'asked', answer_by = ${answerBy}, answered_at = null
    where appointment_id = ${appointment}`.execute(tx)
}

export type ContactRow = {
  readonly appointment_id: string
  readonly side: 1 | 2
  readonly code_hash: Uint8Array
  readonly link_hash: Uint8Array
  readonly language: Language
  readonly name_sealed: Uint8Array | null
  readonly email_sealed: Uint8Array | null
  readonly phone_sealed: Uint8Array | null
  readonly words_sealed: Uint8Array | null
}

export async function contactsOf(tx: Tx, appointments: readonly string[]): Promise<readonly ContactRow[]> {
  const { rows } = await sql<ContactRow>`select * from appointments.contact
    where appointment_id = any(${sql.val([...appointments])}::uuid[]) order by appointment_id, side`.execute(
    tx,
  )
  return rows
}

/** What else is known of a time that was booked from an offer. */
export type BookedRow = {
  readonly appointment_id: string
  readonly offer_id: string
  readonly offer_kind: OfferKind
  readonly title: Localized
  readonly next_words: Localized
  readonly bring_words: Localized
  readonly cancel_hours: number
  readonly phone: string | null
  readonly is_open: boolean
  readonly way: 'family' | 'worker'
  readonly discreet: boolean
  readonly directed_to: { readonly id: string; readonly name: string; readonly title: Localized } | null
  readonly contact_by: PlainDate | null
  readonly contacted_at: Date | null
  readonly joint: JointState | null
  readonly answer_by: Date | null
  /** The asker is the parent who answered. */
  readonly is_other: boolean
}

const isOther = sql<boolean>`coalesce(platform.actor_kind() = 'code' and (a.other_code_hash = platform.actor_code()
    or exists (select from appointments.contact k where k.appointment_id = a.id and k.side = 2
      and k.link_hash = platform.actor_code())), false)`

const bookedColumns = sql`b.appointment_id, f.id as offer_id, f.kind as offer_kind, f.title, f.next_words, f.bring_words,
  f.cancel_hours, f.phone, f.state = 'published' as is_open, b.way, b.discreet,
  (select jsonb_build_object('id', w.id, 'name', w.name, 'title', w.title) from published.person w where w.id = b.directed_to)
    as directed_to,
  b.contact_by, b.contacted_at, j.state as joint, j.answer_by,
  ${isOther} as is_other`

/** Whether the asker is the parent who answered, behind the own code or the mailed link. */
export async function isOtherParent(tx: Tx, appointment: string): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`select ${isOther} as is from appointments.appointment a
    where a.id = ${appointment}`.execute(tx)
  return rows[0]?.is === true
}

export async function bookedOf(tx: Tx, appointments: readonly string[]): Promise<readonly BookedRow[]> {
  const { rows } = await sql<BookedRow>`
    select ${bookedColumns} from appointments.booking b
    join appointments.appointment a on a.id = b.appointment_id join appointments.offer f on f.id = a.offer_id
    left join appointments.joint j on j.appointment_id = b.appointment_id
    where b.appointment_id = any(${sql.val([...appointments])}::uuid[])`.execute(tx)
  return rows
}

export const ofOffer = (offer: string, from: Date, to: Date): RawBuilder<boolean> =>
  sql<boolean>`(a.offer_id = ${offer} and a.starts_at < ${to} and a.ends_at > ${from})`

/** Directed to the person, and not contacted yet. */
export const toContact = (person: string): RawBuilder<boolean> => sql<boolean>`(a.state in ('booked', 'held')
  and exists (select from appointments.booking b where b.appointment_id = a.id and b.directed_to = ${person}
    and b.contacted_at is null))`

export async function direct(
  tx: Tx,
  appointment: string,
  to: { readonly worker: string; readonly contactBy: PlainDate },
): Promise<void> {
  await sql`
    with joined as (insert into appointments.party (appointment_id, person_id) values (${appointment}, ${to.worker})
      on conflict do nothing)
    update appointments.booking set directed_to = ${to.worker}, contact_by = ${to.contactBy}, contacted_at = null
    where appointment_id = ${appointment}`.execute(tx)
}

/** @returns whether it was theirs to do. */
export async function contacted(tx: Tx, appointment: string, worker: string, now: Date): Promise<boolean> {
  const { rows } = await sql`update appointments.booking set contacted_at = coalesce(contacted_at, ${now})
    where appointment_id = ${appointment} and directed_to = ${worker} returning appointment_id`.execute(tx)
  return rows.length === 1
}

export async function codesOf(
  tx: Tx,
  appointment: string,
): Promise<{ readonly first: Uint8Array | null; readonly other: Uint8Array | null }> {
  const { rows } = await sql<{ first: Uint8Array | null; other: Uint8Array | null }>`
    select code_hash as first, other_code_hash as other from appointments.appointment where id = ${appointment}`.execute(
    tx,
  )
  return rows[0] ?? { first: null, other: null }
}

/** The time of a link; the link alone says which. */
export async function appointmentByLink(tx: Tx, linkHash: Uint8Array): Promise<string | undefined> {
  const { rows } = await sql<{ id: string | null }>`select appointments.linked(${linkHash}) as id`.execute(tx)
  return rows[0]?.id ?? undefined
}
