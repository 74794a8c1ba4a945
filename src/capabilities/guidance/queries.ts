import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import { newId } from '#platform/ids.ts'
import type { Language } from '#platform/text.ts'
import type { PlainDate } from '#platform/dates.ts'
import type { SharedField } from './domain/fields.ts'
import type { Capacity, PositionBand } from './domain/capacity.ts'
import type { ConsentGiver, ConsentWay, Ground, Register } from './domain/grounds.ts'
import type {
  DeclineReason,
  Party,
  ReferralMove,
  ReferralOutcome,
  ReferralState,
  SettledHow,
} from './domain/referral.ts'

/** An array as one parameter: the same on both databases. */
export const textArray = (values: readonly string[]): RawBuilder<unknown> =>
  sql`(select coalesce(array_agg(v), '{}') from jsonb_array_elements_text(${JSON.stringify(values)}::jsonb) v)`

// --- Beginning --------------------------------------------------------------------------------------------

export type Beginning = {
  readonly unit_id: string | null
  readonly earlier: string | null
  readonly request: {
    readonly id: string
    readonly county: string
    readonly municipality: string | null
    readonly language: Language
    readonly held: boolean
  } | null
  readonly alongside: {
    readonly id: string
    readonly root_id: string
    readonly county: string
    readonly municipality: string | null
    readonly language: Language
  } | null
}

/** What a new referral stands on: the sender's unit, the request or the referral beside it, an earlier one of this key. */
export async function beginning(
  tx: Tx,
  from: { unit: string | null; request: string | null; alongside: string | null; keyHash: Uint8Array | null },
): Promise<Beginning> {
  const { rows } = await sql<Beginning>`
    select (select m.unit_id from published.unit_member m where m.person_id = platform.actor_person()
        and (${from.unit}::uuid is null or m.unit_id = ${from.unit}::uuid) order by m.leads, m.unit_id limit 1) as unit_id,
      (select r.id from guidance.referral r where r.key_hash = ${from.keyHash}::bytea) as earlier,
      (select jsonb_build_object('id', h.id, 'county', h.county, 'municipality', h.municipality, 'language', h.language,
          'held', platform.actor_person() in (h.holder_id, h.deputy_id) or guidance.leads(h.unit_id))
        from published.help_request_seen h where h.id = ${from.request}::uuid) as request,
      (select jsonb_build_object('id', r.id, 'root_id', r.root_id, 'county', r.county, 'municipality', r.municipality,
          'language', r.language)
        from guidance.referral r where r.id = ${from.alongside}::uuid and 'sender' = any (guidance.sides(r))) as alongside`.execute(
    tx,
  )
  const [row] = rows
  if (row === undefined) throw new Error('A select without a table gives one row')
  return row
}

export type FieldValue = {
  readonly field: SharedField
  readonly valueSealed: Uint8Array
  readonly shared: boolean
}

/** The fields as one parameter; bytes travel as hex. */
const fieldRows = (fields: readonly FieldValue[]): RawBuilder<unknown> =>
  sql`jsonb_to_recordset(${JSON.stringify(
    fields.map(({ field, valueSealed, shared }) => ({
      field,
      value: Buffer.from(valueSealed).toString('hex'),
      shared,
    })),
  )}::jsonb) as f(field text, value text, shared boolean)`

export type NewReferral = {
  readonly id: string
  readonly county: string
  readonly rootId: string
  readonly requestId: string | null
  readonly alongsideId: string | null
  readonly codeHash: Uint8Array | null
  readonly keyHash: Uint8Array | null
  readonly municipality: string | null
  readonly language: Language
  readonly serviceId: string | null
  readonly receiverId: string | null
  readonly senderId: string
  readonly senderUnit: string
  readonly notifySealed: Uint8Array | null
  readonly ground: Ground | null
  readonly groundReferenceSealed: Uint8Array | null
  readonly fields: readonly FieldValue[]
  readonly due: Date
  readonly now: Date
}

/** The draft, its fields and its first entry: one statement. A request's or another referral's code is taken over here. */
export async function insertDraft(tx: Tx, made: NewReferral): Promise<void> {
  const code =
    made.codeHash !== null
      ? sql`${made.codeHash}::bytea`
      : made.requestId !== null
        ? sql`(select h.code_hash from published.help_request_seen h where h.id = ${made.requestId}::uuid)`
        : sql`(select r.code_hash from guidance.referral r where r.id = ${made.alongsideId}::uuid)`
  await sql`
    with draft as (
      insert into guidance.referral (id, county, root_id, from_request, help_request_id, code_hash, key_hash, municipality, language,
        service_id, receiver_id, sender_id, sender_unit, sender_number, notify_sealed, ground, ground_reference_sealed, state,
        owner_id, due_at, created_at, changed_at)
      values (${made.id}, ${made.county}, ${made.rootId}, ${made.requestId !== null}, ${made.requestId}, ${code}, ${made.keyHash},
        ${made.municipality}, ${made.language}, ${made.serviceId}, ${made.receiverId}, ${made.senderId}, ${made.senderUnit},
        ${number(made.county, made.now)}, ${made.notifySealed}, ${made.ground}, ${made.groundReferenceSealed}, 'draft',
        ${made.senderId}, ${made.due}, ${made.now}, ${made.now})),
    fields as (
      insert into guidance.shared_field (referral_id, field, value_sealed, shared)
      select ${made.id}::uuid, f.field, decode(f.value, 'hex'), f.shared from ${fieldRows(made.fields)})
    insert into guidance.entry (id, referral_id, at, move, party, person_id, seen_by)
    values (${newId()}, ${made.id}, ${made.now}, 'draft', 'sender', ${made.senderId}, '{sender}')`.execute(tx)
}

/** A number that can be read out: county, year and a running number. */
const number = (county: string, now: Date): RawBuilder<unknown> =>
  sql`${county}::text || '-' || to_char(${now}::timestamptz, 'YY') || '-' || lpad(nextval('guidance.referral_number')::text, 5, '0')`

// --- Moving -----------------------------------------------------------------------------------------------

export type ReceiverRow = {
  readonly id: string
  readonly kind: 'unit' | 'guest'
  readonly unit_id: string | null
  readonly organisation_id: string
  readonly register: Register
  readonly sector: string
  readonly contact_id: string | null
  readonly contact_active: boolean
  readonly secrecy_on: PlainDate | null
  readonly capacity: Capacity
  readonly answer_days: number
  readonly active: boolean
  readonly county: string
}

const receiverRow = sql`jsonb_build_object('id', x.id, 'kind', x.kind, 'unit_id', x.unit_id, 'organisation_id', x.organisation_id,
  'register', x.register, 'sector', o.sector, 'contact_id', x.contact_id, 'contact_active', coalesce(p.active, x.kind = 'guest'),
  'secrecy_on', x.secrecy_on, 'capacity', x.capacity, 'answer_days', x.answer_days, 'active', x.active, 'county', x.county)`
const receiverFrom = sql`guidance.receiver x join published.organisation o on o.id = x.organisation_id
  left join published.person p on p.id = x.contact_id`

export type LockedReferral = {
  readonly id: string
  readonly county: string
  readonly root_id: string
  readonly help_request_id: string | null
  readonly state: ReferralState
  readonly before_state: ReferralState | null
  readonly version: number
  readonly sender_id: string
  readonly sender_unit: string
  readonly receiver_id: string | null
  readonly receiver_unit: string | null
  readonly receiver_person: string | null
  readonly guest_round: number
  readonly access_ended_at: Date | null
  readonly owner_id: string | null
  readonly due_at: Date | null
  readonly ground: Ground | null
  readonly notify_sealed: Uint8Array | null
  readonly bounces: number
  /** The receiver's own days; null while none is chosen. */
  readonly answer_days: number | null
}

/**
 * Locks the referral and lets this transaction finish its move even when the move takes the row out of the maker's sight.
 * Nothing comes back when a rival move has taken it out of sight already.
 */
export async function lockReferral(tx: Tx, id: string): Promise<LockedReferral | undefined> {
  const { rows } = await sql<LockedReferral>`
    select r.id, r.county, r.root_id, r.help_request_id, r.state, r.before_state, r.version, r.sender_id, r.sender_unit, r.receiver_id,
      r.receiver_unit, r.receiver_person, r.guest_round, r.access_ended_at, r.owner_id, r.due_at, r.ground, r.notify_sealed, r.bounces, x.answer_days,
      set_config('app.referral', r.id::text, true) as moving
    from guidance.referral r left join guidance.receiver x on x.id = r.receiver_id
    where r.id = ${id} for update of r`.execute(tx)
  return rows[0]
}

/** For which parties the asker stands; asked where a move is open to both sides. */
export async function sidesOf(tx: Tx, id: string): Promise<readonly Party[]> {
  const { rows } = await sql<{ sides: readonly Party[] }>`
    select guidance.sides(r) as sides from guidance.referral r where r.id = ${id}`.execute(tx)
  return rows[0]?.sides ?? []
}

/** Where it goes from and to, and what is to go: what a sending stands on. */
export type Sending = {
  readonly receiver: ReceiverRow | null
  readonly from_organisation: string
  readonly from_register: Register
  readonly shared: readonly SharedField[]
  /** What the newest standing consent for this receiver covers; null: there is none. */
  readonly consented: readonly SharedField[] | null
  readonly has_reference: boolean
}

export async function sendingOf(tx: Tx, id: string, today: PlainDate): Promise<Sending> {
  const { rows } = await sql<Sending>`
    select case when x.id is not null then ${receiverRow} end as receiver, u.organisation_id as from_organisation,
      u.register as from_register, guidance.shared_names(r.id) as shared,
      guidance.consented_names(r.id, r.receiver_id, ${today}::date) as consented,
      r.ground_reference_sealed is not null as has_reference
    from guidance.referral r join published.unit u on u.id = r.sender_unit
    left join guidance.receiver x on x.id = r.receiver_id
    left join published.organisation o on o.id = x.organisation_id
    left join published.person p on p.id = x.contact_id
    where r.id = ${id}`.execute(tx)
  const [row] = rows
  if (row === undefined) throw new Error('A locked referral is there')
  return row
}

export async function receiverById(tx: Tx, id: string): Promise<ReceiverRow | undefined> {
  const { rows } = await sql<{ receiver: ReceiverRow }>`
    select ${receiverRow} as receiver from ${receiverFrom} where x.id = ${id}`.execute(tx)
  return rows[0]?.receiver
}

/** On whose list it lands: the receiver's named person, the sender's side, a side's lead, nobody any more. */
export type NewOwner =
  | { readonly side: 'receiver'; readonly person: string | null }
  | { readonly side: 'sender' }
  | { readonly side: 'sender-lead' }
  | { readonly side: 'receiver-lead' }
  | { readonly side: 'person'; readonly id: string }
  | null

export type Entry = {
  readonly move: ReferralMove | 'draft' | 'meeting-held' | 'meeting-not-held'
  readonly party: Party
  readonly personId: string | null
  readonly detail?: string | null
  readonly textSealed?: Uint8Array | null
  readonly seenBy: readonly Party[]
}

export type ReferralChange = {
  readonly now: Date
  readonly state: ReferralState
  /** Left out: as it is. */
  readonly owner?: NewOwner
  readonly due?: Date | null
  readonly entry: Entry
  readonly set?: {
    readonly sent?: { readonly receiver: ReceiverRow; readonly guestHash: Uint8Array | null }
    readonly ground?: Ground
    readonly received?: true
    readonly receiverNumber?: string | null
    readonly accepted?: true
    readonly firstContact?: true
    readonly receiverPerson?: string
    readonly senderId?: string
    readonly ended?: true
    readonly accessEnded?: true
    readonly beforeState?: ReferralState | null
    readonly expectedOn?: PlainDate | null
    readonly positionBand?: PositionBand | null
    readonly meanwhileSealed?: Uint8Array | null
    readonly outcome?: ReferralOutcome
    readonly declinedFor?: DeclineReason
    readonly settledHow?: SettledHow
    readonly bounced?: true
    readonly consentAsked?: true
    readonly reminded?: true
    readonly raised?: true
  }
  readonly consent?: NewConsent
  readonly withdrawConsents?: true
  readonly child?: NewChild
  readonly meeting?: NewMeeting
}

export type NewConsent = {
  readonly id: string
  readonly receiverId: string
  readonly giver: ConsentGiver
  readonly way: ConsentWay
  readonly notedBy: string | null
  readonly fields: readonly SharedField[]
  readonly until: PlainDate
}

export type NewMeeting = {
  readonly id: string
  readonly appointmentId: string | null
  readonly way: 'on-site' | 'remote' | 'phone'
  readonly startsAt: Date
  readonly endsAt: Date
}

/** A referral that goes on with the same thread: as a draft on the sender's list, or sent at once. */
export type NewChild = {
  readonly id: string
  readonly receiver: ReceiverRow
  readonly sent: {
    readonly guestHash: Uint8Array | null
    readonly ground: Ground
  } | null
  readonly due: Date
  readonly bounced: boolean
  readonly toLead: boolean
}

const answering = sql`guidance.answers_for(sender_id, sender_unit, help_request_id, county)`
const senderLead = sql`guidance.lead_for(sender_unit, county, sender_id)`

function ownerColumns(owner: NewOwner): readonly RawBuilder<unknown>[] {
  if (owner === null) return [sql`owner_id = null`, sql`with_guest = false`, sql`due_at = null`]
  switch (owner.side) {
    case 'receiver':
      return [sql`owner_id = ${owner.person}`, sql`with_guest = ${owner.person === null}`]
    case 'sender':
      return [sql`owner_id = ${answering}`, sql`with_guest = false`]
    case 'sender-lead':
      return [sql`owner_id = ${senderLead}`, sql`with_guest = false`]
    case 'receiver-lead':
      return [
        sql`owner_id = guidance.lead_for(receiver_unit, county, coalesce(receiver_person, sender_id))`,
        sql`with_guest = false`,
      ]
    case 'person':
      return [sql`owner_id = ${owner.id}`, sql`with_guest = false`]
  }
}

function columns(change: ReferralChange): readonly RawBuilder<unknown>[] {
  const { now, set = {} } = change
  const parts: RawBuilder<unknown>[] = [
    sql`state = ${change.state}`,
    sql`changed_at = ${now}`,
    sql`version = version + 1`,
  ]
  if (change.owner !== undefined) parts.push(...ownerColumns(change.owner))
  if (change.due !== undefined && change.owner !== null)
    parts.push(
      sql`due_at = ${change.due}`,
      sql`reminded_at = null`,
      sql`raised_at = ${set.raised === undefined ? null : now}`,
    )
  if (set.sent !== undefined) {
    const { receiver, guestHash } = set.sent
    parts.push(
      sql`sent_at = ${now}`,
      sql`first_sent_at = coalesce(first_sent_at, ${now})`,
      sql`first_due_at = coalesce(first_due_at, ${change.due ?? null})`,
      sql`receiver_unit = ${receiver.unit_id}`,
      sql`receiver_person = ${receiver.contact_id}`,
      sql`guest_hash = ${guestHash}`,
    )
  }
  if (set.ground !== undefined) parts.push(sql`ground = ${set.ground}`)
  if (set.received !== undefined) parts.push(sql`received_at = coalesce(received_at, ${now})`)
  if (set.receiverNumber !== undefined)
    parts.push(
      sql`receiver_number = coalesce(${set.receiverNumber}::text, receiver_number, 'V' || sender_number)`,
    )
  if (set.accepted !== undefined) parts.push(sql`accepted_at = coalesce(accepted_at, ${now})`)
  if (set.firstContact !== undefined) parts.push(sql`first_contact_at = coalesce(first_contact_at, ${now})`)
  if (set.receiverPerson !== undefined) parts.push(sql`receiver_person = ${set.receiverPerson}`)
  if (set.senderId !== undefined) parts.push(sql`sender_id = ${set.senderId}`)
  if (set.ended !== undefined) parts.push(sql`ended_at = ${now}`)
  if (set.accessEnded !== undefined) parts.push(sql`access_ended_at = coalesce(access_ended_at, ${now})`)
  if (set.beforeState !== undefined) parts.push(sql`before_state = ${set.beforeState}`)
  if (set.expectedOn !== undefined) parts.push(sql`expected_on = ${set.expectedOn}`)
  if (set.positionBand !== undefined) parts.push(sql`position_band = ${set.positionBand}`)
  if (set.meanwhileSealed !== undefined) parts.push(sql`meanwhile_sealed = ${set.meanwhileSealed}`)
  if (set.outcome !== undefined) parts.push(sql`outcome = ${set.outcome}`)
  if (set.declinedFor !== undefined) parts.push(sql`declined_for = ${set.declinedFor}`)
  if (set.settledHow !== undefined) parts.push(sql`settled_how = ${set.settledHow}`)
  if (set.bounced !== undefined) parts.push(sql`bounces = bounces + 1`)
  if (set.consentAsked !== undefined) parts.push(sql`consent_asked_at = coalesce(consent_asked_at, ${now})`)
  if (set.reminded !== undefined) parts.push(sql`reminded_at = ${now}`)
  if (set.raised !== undefined && change.due === undefined) parts.push(sql`raised_at = ${now}`)
  return parts
}

function childParts(parentId: string, child: NewChild, now: Date): readonly RawBuilder<unknown>[] {
  const { receiver, sent } = child
  const owner = child.toLead ? senderLead : answering
  return [
    sql`child as (
      insert into guidance.referral (id, county, root_id, part_of, from_request, help_request_id, code_hash, municipality, language,
        service_id, sender_id, sender_unit, sender_number, receiver_id, receiver_unit, receiver_person, guest_hash, state, owner_id,
        with_guest, due_at, ground, ground_reference_sealed, notify_sealed, bounces, created_at, sent_at, first_sent_at,
        first_due_at, changed_at)
      select ${child.id}::uuid, county, root_id, id, from_request, help_request_id, code_hash, municipality, language, service_id,
        sender_id, sender_unit, ${number(receiver.county, now)}, ${receiver.id}::uuid,
        ${sent === null ? null : receiver.unit_id}::uuid, ${sent === null ? null : receiver.contact_id}::uuid,
        ${sent?.guestHash ?? null}::bytea, ${sent === null ? 'draft' : 'sent'},
        ${sent === null ? owner : sql`${receiver.contact_id}::uuid`}, ${sent !== null && receiver.contact_id === null}::boolean,
        ${child.due}::timestamptz, ${sent?.ground ?? null}::text,
        case when ${sent !== null}::boolean then ground_reference_sealed end, notify_sealed,
        bounces + ${child.bounced ? 1 : 0}::integer, ${now}::timestamptz, ${sent === null ? null : now}::timestamptz,
        coalesce(first_sent_at, ${sent === null ? null : now}::timestamptz), first_due_at, ${now}::timestamptz
      from guidance.referral where id = ${parentId})`,
    sql`child_fields as (
      insert into guidance.shared_field (referral_id, field, value_sealed, shared)
      select ${child.id}::uuid, field, value_sealed, shared from guidance.shared_field where referral_id = ${parentId})`,
    sql`child_entry as (
      insert into guidance.entry (id, referral_id, at, move, party, seen_by)
      values (${newId()}, ${child.id}, ${now}, ${sent === null ? 'draft' : 'send'}, 'system', ${
        sent === null ? sql`'{sender}'::text[]` : sql`'{sender,receiver,family}'::text[]`
      }))`,
  ]
}

/** Moves a referral with everything that belongs to the move: one statement, one round trip. */
export async function moveReferral(tx: Tx, id: string, change: ReferralChange): Promise<void> {
  const { now, entry, consent, meeting } = change
  const parts: RawBuilder<unknown>[] = [
    sql`moved as (update guidance.referral set ${sql.join(columns(change))} where id = ${id})`,
  ]
  if (consent !== undefined)
    parts.push(sql`consented as (
      insert into guidance.consent (id, referral_id, receiver_id, giver, way, noted_by, given_at, fields, until)
      values (${consent.id}, ${id}, ${consent.receiverId}, ${consent.giver}, ${consent.way}, ${consent.notedBy}, ${now},
        ${textArray(consent.fields)}, ${consent.until}))`)
  if (change.withdrawConsents === true)
    parts.push(sql`withdrawn as (
      update guidance.consent set withdrawn_at = ${now} where referral_id = ${id} and withdrawn_at is null)`)
  if (meeting !== undefined)
    parts.push(sql`meeting as (
      insert into guidance.meeting (id, referral_id, appointment_id, way, starts_at, ends_at, state, booked_by)
      values (${meeting.id}, ${id}, ${meeting.appointmentId}, ${meeting.way}, ${meeting.startsAt}, ${meeting.endsAt}, 'booked',
        ${entry.personId}))`)
  if (change.child !== undefined) parts.push(...childParts(id, change.child, now))
  await sql`with ${sql.join(parts)}
    insert into guidance.entry (id, referral_id, at, move, party, person_id, detail, text_sealed, seen_by)
    values (${newId()}, ${id}, ${now}, ${entry.move}, ${entry.party}, ${entry.personId}, ${entry.detail ?? null},
      ${entry.textSealed ?? null}, ${textArray(entry.seenBy)})`.execute(tx)
}

/** What the sender has written down: the whole draft anew, in one statement. */
export async function saveDraft(
  tx: Tx,
  id: string,
  draft: {
    readonly receiverId?: string | null | undefined
    readonly serviceId?: string | null | undefined
    readonly ground?: Ground | null | undefined
    readonly groundReferenceSealed?: Uint8Array | null | undefined
    readonly notifySealed?: Uint8Array | null | undefined
    readonly fields?: readonly FieldValue[] | undefined
    /** What the family has said yes to reads otherwise now. */
    readonly outdates?: boolean
    readonly now: Date
  },
): Promise<void> {
  const set = [sql`changed_at = ${draft.now}`, sql`version = version + 1`]
  if (draft.receiverId !== undefined) set.push(sql`receiver_id = ${draft.receiverId}`)
  if (draft.serviceId !== undefined) set.push(sql`service_id = ${draft.serviceId}`)
  if (draft.ground !== undefined) set.push(sql`ground = ${draft.ground}`)
  if (draft.groundReferenceSealed !== undefined)
    set.push(sql`ground_reference_sealed = ${draft.groundReferenceSealed}`)
  if (draft.notifySealed !== undefined) set.push(sql`notify_sealed = ${draft.notifySealed}`)
  const parts = [sql`saved as (update guidance.referral set ${sql.join(set)} where id = ${id})`]
  if (draft.outdates === true)
    parts.push(
      sql`outdated as (update guidance.consent set outdated_at = ${draft.now}
        where referral_id = ${id} and withdrawn_at is null and outdated_at is null)`,
    )
  if (draft.fields !== undefined) {
    const names = draft.fields.map(({ field }) => field)
    parts.push(
      sql`gone as (delete from guidance.shared_field where referral_id = ${id} and field not in (select unnest(${textArray(names)})))`,
      sql`kept as (insert into guidance.shared_field (referral_id, field, value_sealed, shared)
        select ${id}::uuid, f.field, decode(f.value, 'hex'), f.shared from ${fieldRows(draft.fields)}
        on conflict (referral_id, field) do update set value_sealed = excluded.value_sealed, shared = excluded.shared)`,
    )
  }
  await sql`with ${sql.join(parts)} select 1`.execute(tx)
}

/** The talk of a referral that is booked and has not been written down yet, if it has one. */
export async function bookedMeeting(
  tx: Tx,
  id: string,
): Promise<
  { readonly id: string; readonly appointment_id: string | null; readonly starts_at: Date } | undefined
> {
  const { rows } = await sql<{ id: string; appointment_id: string | null; starts_at: Date }>`
    select id, appointment_id, starts_at from guidance.meeting where referral_id = ${id} and state = 'booked'
    order by starts_at limit 1`.execute(tx)
  return rows[0]
}

export async function recordMeeting(tx: Tx, meetingId: string, held: boolean, now: Date): Promise<void> {
  await sql`update guidance.meeting set state = ${held ? 'held' : 'not-held'}, recorded_at = ${now}
    where id = ${meetingId} and state = 'booked'`.execute(tx)
}

export async function worksIn(tx: Tx, unit: string | null, person: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from published.unit_member m join published.person p on p.id = m.person_id
      where m.unit_id = ${unit}::uuid and m.person_id = ${person}::uuid and p.active) as found`.execute(tx)
  return rows[0]?.found === true
}
