import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Localized } from '#platform/text.ts'
import { activityAccess } from './access.ts'
import type { Given, Placed, Taken, WaitingPart } from './domain/lines.ts'
import type {
  ActivityKind,
  ActivityState,
  EntryWay,
  Food,
  OccurrenceState,
  Resource,
  SignUpFor,
  SignUpState,
} from './domain/words.ts'

/** What one signs up for: a day, or the whole series. Its row is locked while seats are given, and the counters stand in it. */
export type Scope = { readonly activity: string; readonly occurrence: string | null }

export type ScopeRow = {
  readonly activity: string
  readonly occurrence: string | null
  readonly county: string
  readonly kind: ActivityKind
  readonly state: ActivityState
  readonly entry: EntryWay
  readonly sign_up_for: SignUpFor
  readonly seats: number | null
  readonly care_places: number | null
  readonly coffee: number | null
  readonly food: Food
  readonly waiting_limit: number | null
  readonly opens_days_before: number | null
  readonly closes_hours_before: number
  readonly consent_words: Localized
  /** The day; of a series its last one that is known, held or not. */
  readonly starts_at: Date | null
  readonly ends_at: Date | null
  readonly day_state: OccurrenceState
  readonly published: boolean
  readonly first_starts_at: Date | null
  /** Null: the series has no end. */
  readonly last_starts_at: Date | null
  readonly seats_taken: number
  readonly care_taken: number
  readonly coffee_taken: number
  readonly waiting: number
}

const rule = sql`a.id as activity, a.county, a.kind, a.state, a.entry, a.sign_up_for, a.seats, a.care_places, a.coffee, a.food,
  a.waiting_limit, a.opens_days_before, a.closes_hours_before, a.consent_words`

const ofDay = (scope: Scope, lock: ReturnType<typeof sql>): ReturnType<typeof sql<ScopeRow>> => sql<ScopeRow>`
  select ${rule}, o.id as occurrence, o.starts_at, o.ends_at, o.state as day_state, o.published,
    o.starts_at as first_starts_at, o.starts_at as last_starts_at, o.seats_taken, o.care_taken, o.coffee_taken, o.waiting
  from meeting_places.occurrence o join meeting_places.activity a on a.id = o.activity_id
  where o.id = ${scope.occurrence} and o.activity_id = ${scope.activity} ${lock}`

// A cancelled day is no first and no last one; a series of cancelled days has none.
const ofSeries = (
  scope: Scope,
  lock: ReturnType<typeof sql>,
): ReturnType<typeof sql<ScopeRow>> => sql<ScopeRow>`
  select ${rule}, null::uuid as occurrence, e.last as starts_at, e.last_ends as ends_at,
    'planned' as day_state, a.state = 'published' as published, e.first as first_starts_at,
    case when a.rule is null or a.last_day is not null then e.last end as last_starts_at,
    a.seats_taken, a.care_taken, a.coffee_taken, a.waiting
  from meeting_places.activity a cross join lateral (
    select min(o.starts_at) as first, max(o.starts_at) as last, max(o.ends_at) as last_ends
    from meeting_places.occurrence o where o.activity_id = a.id and o.state <> 'cancelled') e
  where a.id = ${scope.activity} ${lock}`

/** The row of the scope under its lock: nobody else gives seats of it until this transaction ends. */
export async function lockScope(tx: Tx, scope: Scope): Promise<ScopeRow | undefined> {
  const { rows } = await (
    scope.occurrence === null
      ? ofSeries(scope, sql`for no key update of a`)
      : ofDay(scope, sql`for no key update of o`)
  ).execute(tx)
  return rows[0]
}

/** The scopes of an activity in which somebody waits. */
export async function scopesWithLines(tx: Tx, activity: string, now: Date): Promise<readonly Scope[]> {
  const { rows } = await sql<Scope>`
    select a.id as activity, null::uuid as occurrence from meeting_places.activity a
    where a.id = ${activity} and a.sign_up_for = 'series'
    union all
    select o.activity_id, o.id from meeting_places.occurrence o join meeting_places.activity a on a.id = o.activity_id
    where o.activity_id = ${activity} and a.sign_up_for = 'day' and o.starts_at > ${now} and o.state in ('planned', 'moved')
      and exists (select from meeting_places.waiting_in(o.activity_id, o.id))
    order by 2 nulls first`.execute(tx)
  return rows
}

/** What waits, without anybody in it. */
export async function waitingIn(tx: Tx, scope: Scope): Promise<readonly WaitingPart[]> {
  const { rows } = await sql<{
    sign_up: string
    resource: Resource
    wanted: number
    number: number
    seated: boolean
  }>`
    select * from meeting_places.waiting_in(${scope.activity}, ${scope.occurrence}) order by number`.execute(
    tx,
  )
  return rows.map(({ sign_up: signUp, ...part }) => ({ signUp, ...part, number: Number(part.number) }))
}

export async function giveParts(tx: Tx, given: readonly Given[], now: Date): Promise<void> {
  const rows = given.map(({ signUp, resource }) => ({ sign_up: signUp, resource }))
  await sql`select meeting_places.give(${JSON.stringify(rows)}::jsonb, ${now})`.execute(tx)
}

/** Writes the counters of the locked row. They say how many, and leave its version: what hosts edit is as it was. */
export async function setTaken(tx: Tx, scope: Scope, taken: Taken, waiting: number): Promise<void> {
  const set = sql`seats_taken = ${taken.seat}, care_taken = ${taken.care}, coffee_taken = ${taken.coffee}, waiting = ${waiting}`
  await (
    scope.occurrence === null
      ? sql`update meeting_places.activity set ${set} where id = ${scope.activity}`
      : sql`update meeting_places.occurrence set ${set} where id = ${scope.occurrence}`
  ).execute(tx)
}

/** What the asker may do with an activity beside signing up as anybody. */
export async function rightsIn(
  tx: Tx,
  activity: string,
): Promise<{ readonly keeps: boolean; readonly may_sign_up: boolean } | undefined> {
  const { rows } = await sql<{ keeps: boolean; may_sign_up: boolean }>`
    select ${activityAccess.keep.allowed} as keeps, ${activityAccess.signUpFor.allowed} as may_sign_up
    from meeting_places.activity a where a.id = ${activity}`.execute(tx)
  return rows[0]
}

export type SignUpRow = {
  readonly id: string
  readonly county: string
  readonly activity_id: string
  readonly occurrence_id: string | null
  readonly code_hash: Uint8Array | null
  readonly code_made: boolean
  readonly link_hash: Uint8Array | null
  readonly body_hash: Uint8Array
  readonly language: Language
  readonly name_sealed: Uint8Array
  readonly email_sealed: Uint8Array | null
  readonly phone_sealed: Uint8Array | null
  readonly children_sealed: Uint8Array | null
  readonly adults: number
  readonly children: number
  readonly way: 'family' | 'worker' | 'teacher'
  readonly booked_by: string | null
  readonly discreet: boolean
  readonly consented: boolean
  readonly answered: boolean
  readonly state: SignUpState
  readonly cancelled_by: 'family' | 'host' | 'activity' | null
  readonly created_at: Date
  readonly changed_at: Date
  readonly version: number
  readonly parts: readonly PartRow[]
}
export type PartRow = {
  readonly resource: Resource
  readonly wanted: number
  readonly state: SignUpState
  readonly number: number
}

export const signUpColumns = sql`s.id, s.county, s.activity_id, s.occurrence_id, s.code_hash, s.code_made, s.link_hash, s.body_hash,
  s.language, s.name_sealed, s.email_sealed, s.phone_sealed, s.children_sealed, s.adults, s.children, s.way, s.booked_by,
  s.discreet, s.consented, s.answered, s.state, s.cancelled_by, s.created_at, s.changed_at, s.version,
  (select coalesce(jsonb_agg(jsonb_build_object('resource', p.resource, 'wanted', p.wanted, 'state', p.state, 'number', p.number)
      order by array_position(array['seat', 'care', 'coffee'], p.resource)), '[]')
    from meeting_places.sign_up_part p where p.sign_up_id = s.id) as parts`

/** The sign-up that is just being made is seen by whoever makes it: its id comes from the key that only they have. */
export async function madeBefore(tx: Tx, id: string): Promise<SignUpRow | undefined> {
  await sql`select set_config('app.sign_up', ${id}, true)`.execute(tx)
  return signUpById(tx, id)
}

/** A sign-up that row-level security shows to the asker. */
export async function signUpById(tx: Tx, id: string): Promise<SignUpRow | undefined> {
  const { rows } =
    await sql<SignUpRow>`select ${signUpColumns} from meeting_places.sign_up s where s.id = ${id}`.execute(tx)
  return rows[0]
}

/** What a code of the asker is: made for signing up, of a mailed link alone, or of something else. */
export async function kindOfCode(tx: Tx, code: Uint8Array): Promise<'made' | 'link' | 'other'> {
  const { rows } = await sql<{ made: boolean; link: boolean }>`
    select exists (select from meeting_places.sign_up s where s.code_hash = ${code} and s.code_made) as made,
      appointments.is_link(${code}) as link`.execute(tx)
  return rows[0]?.made === true ? 'made' : rows[0]?.link === true ? 'link' : 'other'
}

/** Whether somebody behind this code has signed up for the same already. */
export async function isSignedUp(tx: Tx, scope: Scope, code: Uint8Array): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from meeting_places.sign_up s where s.activity_id = ${scope.activity}
      and s.occurrence_id is not distinct from ${scope.occurrence}::uuid and s.state <> 'cancelled'
      and s.code_hash = ${code}) as found`.execute(tx)
  return rows[0]?.found === true
}

export type NewSignUp = {
  readonly id: string
  readonly county: string
  readonly scope: Scope
  readonly codeHash: Uint8Array | null
  readonly codeMade: boolean
  readonly linkHash: Uint8Array | null
  readonly keyHash: Uint8Array
  readonly bodyHash: Uint8Array
  readonly language: Language
  readonly nameSealed: Uint8Array
  readonly emailSealed: Uint8Array | null
  readonly phoneSealed: Uint8Array | null
  readonly childrenSealed: Uint8Array | null
  readonly adults: number
  readonly children: number
  readonly way: 'family' | 'worker' | 'teacher'
  readonly bookedBy: string | null
  readonly discreet: boolean
  readonly consented: boolean
  readonly parts: readonly Placed[]
  readonly now: Date
}

export async function insertSignUp(tx: Tx, to: NewSignUp): Promise<void> {
  const waits = to.parts.some(({ resource, waits: each }) => resource === 'seat' && each)
  await sql`
    insert into meeting_places.sign_up (id, county, activity_id, occurrence_id, code_hash, code_made, link_hash, key_hash,
      body_hash, language, name_sealed, email_sealed, phone_sealed, children_sealed, adults, children, way, booked_by, discreet,
      consented, state, created_at, changed_at)
    values (${to.id}, ${to.county}, ${to.scope.activity}, ${to.scope.occurrence}, ${to.codeHash}, ${to.codeMade},
      ${to.linkHash}, ${to.keyHash}, ${to.bodyHash}, ${to.language}, ${to.nameSealed}, ${to.emailSealed}, ${to.phoneSealed},
      ${to.childrenSealed}, ${to.adults}, ${to.children}, ${to.way}, ${to.bookedBy}, ${to.discreet}, ${to.consented},
      ${waits ? 'waiting' : 'confirmed'}, ${to.now}, ${to.now})`.execute(tx)
  await setParts(tx, to.id, to.parts)
}

/** The parts of a sign-up as they are now: one that waits on keeps its number in the line. */
export async function setParts(tx: Tx, id: string, parts: readonly Placed[]): Promise<void> {
  const rows = parts.map(({ resource, wanted, waits }) => ({
    resource,
    wanted,
    state: waits ? 'waiting' : 'confirmed',
  }))
  await sql`
    insert into meeting_places.sign_up_part (sign_up_id, resource, wanted, state)
    select ${id}::uuid, resource, wanted, state
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as p(resource text, wanted smallint, state text)
    on conflict (sign_up_id, resource) do update set wanted = excluded.wanted, state = excluded.state`.execute(
    tx,
  )
}

export async function removeParts(tx: Tx, id: string, resources: readonly Resource[]): Promise<void> {
  await sql`delete from meeting_places.sign_up_part where sign_up_id = ${id} and resource in (
    select jsonb_array_elements_text(${JSON.stringify(resources)}::jsonb))`.execute(tx)
}

export async function setCancelled(
  tx: Tx,
  id: string,
  by: 'family' | 'host' | 'activity',
  now: Date,
): Promise<void> {
  await sql`update meeting_places.sign_up_part set state = 'cancelled' where sign_up_id = ${id}`.execute(tx)
  await sql`update meeting_places.sign_up set state = 'cancelled', cancelled_by = ${by}, changed_at = ${now},
    version = version + 1 where id = ${id}`.execute(tx)
}

export async function setParty(
  tx: Tx,
  id: string,
  to: {
    readonly adults: number
    readonly children: number
    readonly childrenSealed: Uint8Array | null
    readonly now: Date
  },
): Promise<SignUpRow> {
  await sql`update meeting_places.sign_up set adults = ${to.adults}, children = ${to.children},
    children_sealed = ${to.childrenSealed}, changed_at = ${to.now}, version = version + 1 where id = ${id}`.execute(
    tx,
  )
  const row = await signUpById(tx, id)
  if (row === undefined) throw new Error('A sign-up that was just changed is missing')
  return row
}

/** The next day of the series after a moment. */
export async function nextDayOf(
  tx: Tx,
  activity: string,
  after: Date,
): Promise<{ readonly id: string; readonly starts_at: Date } | undefined> {
  const { rows } = await sql<{ id: string; starts_at: Date }>`
    select id, starts_at from meeting_places.occurrence
    where activity_id = ${activity} and starts_at > ${after} and state in ('planned', 'moved')
    order by starts_at limit 1`.execute(tx)
  return rows[0]
}

export async function codeOpens(tx: Tx, code: Uint8Array): Promise<string | null> {
  const { rows } = await sql<{
    county: string | null
  }>`select meeting_places.code_opens(${code}) as county`.execute(tx)
  return rows[0]?.county ?? null
}

export async function linkOpens(
  tx: Tx,
  id: string,
): Promise<
  { readonly county: string; readonly opens: Uint8Array | null; readonly alone: boolean } | undefined
> {
  const { rows } = await sql<{
    county: string
    opens: Uint8Array | null
    alone: boolean
  }>`select county, opens, coalesce(appointments.code_opens(opens) is not null, false) as alone
    from meeting_places.link_opens(${id})`.execute(tx)
  return rows[0]
}

/** From here on the link of its mail opens this sign-up alone. */
export async function setLink(tx: Tx, id: string, linkHash: Uint8Array): Promise<void> {
  await sql`select set_config('app.sign_up', ${id}, true)`.execute(tx)
  await sql`update meeting_places.sign_up set link_hash = ${linkHash} where id = ${id} and link_hash is null`.execute(
    tx,
  )
}
