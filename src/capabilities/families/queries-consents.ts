import { sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import { entryAccess } from './access.ts'
import { presenceAccess } from './access-presence.ts'
import type { ConsentPurpose, ConsentScope, GroundLaw, HidingGround, SaidHow } from './domain/consent.ts'
import type { FamilyRegister } from './domain/entry.ts'

export type Agreeing = {
  readonly family: string
  readonly about: string
  readonly giver: string
  readonly scope: ConsentScope
  readonly scopeId: string
}

export type AgreeingFacts = {
  readonly about_adult: boolean
  readonly giver_may_act: boolean
  readonly covers_withheld: boolean
}

/** What decides whether somebody of the family may consent to this. */
export async function agreeingFacts(tx: Tx, asked: Agreeing): Promise<AgreeingFacts> {
  const { rows } = await sql<AgreeingFacts>`
    select coalesce(families.is_adult_in(${asked.family}::uuid, ${asked.about}::uuid), false) as about_adult,
      coalesce(published.may_act_for(${asked.giver}::uuid, ${asked.about}::uuid), false) as giver_may_act,
      families.covers_withheld(${asked.family}::uuid, ${asked.about}::uuid, ${asked.giver}::uuid, ${asked.scope}, ${asked.scopeId})
        as covers_withheld`.execute(tx)
  const [row] = rows
  if (row === undefined) throw new Error('A select without a table gives one row')
  return row
}

/** Whether an organisation of the county has a unit with this register. */
export async function sideExists(
  tx: Tx,
  county: string,
  organisation: string,
  register: FamilyRegister | null,
): Promise<boolean> {
  const { rows } = await sql`
    select from published.unit u where u.organisation_id = ${organisation} and u.county = ${county}
      and (${register}::text is null or u.register = ${register}::text) limit 1`.execute(tx)
  return rows.length > 0
}

/** Whether an entry is about this one of the family, and the asker may open it (a worker) or read it (one of the family). */
export async function documentOf(
  tx: Tx,
  family: string,
  about: string | null,
  entry: string,
): Promise<{ unit_id: string; organisation_id: string; register: FamilyRegister } | undefined> {
  const { rows } = await sql<{ unit_id: string; organisation_id: string; register: FamilyRegister }>`
    select e.unit_id, e.organisation_id, e.register from families.entry e
    where e.id = ${entry} and e.family_id = ${family} and (${about}::uuid is null or e.about_id = ${about}::uuid)
      and case platform.actor_kind() when 'member' then ${entryAccess.read.allowed} else ${entryAccess.open.allowed} end`.execute(
    tx,
  )
  return rows[0]
}

export type Agreed = Agreeing & {
  readonly id: string
  readonly organisation: string
  readonly register: FamilyRegister
  readonly purpose: ConsentPurpose
  readonly until: PlainDate
  readonly now: Date
  readonly wordsVersion: number
}

export async function insertAsk(
  tx: Tx,
  ask: Agreed & { readonly understands: boolean | null; readonly by: string; readonly unit: string },
): Promise<void> {
  await sql`
    insert into families.consent_ask (id, family_id, about_id, giver_id, organisation_id, register, purpose, scope, scope_id,
      until, understands, words_version, asked_by, unit_id, asked_at)
    values (${ask.id}, ${ask.family}, ${ask.about}, ${ask.giver}, ${ask.organisation}, ${ask.register}, ${ask.purpose},
      ${ask.scope}, ${ask.scopeId}, ${ask.until}, ${ask.understands}, ${ask.wordsVersion}, ${ask.by}, ${ask.unit}, ${ask.now})`.execute(
    tx,
  )
}

export async function insertConsent(
  tx: Tx,
  consent: Agreed & {
    readonly way: SaidHow | 'signed-in'
    readonly notedBy: string | null
    readonly notedUnit: string | null
  },
): Promise<void> {
  await sql`
    insert into families.consent (id, family_id, about_id, giver_id, organisation_id, register, purpose, scope, scope_id, way,
      noted_by, noted_unit, given_at, until, words_version)
    values (${consent.id}, ${consent.family}, ${consent.about}, ${consent.giver}, ${consent.organisation}, ${consent.register},
      ${consent.purpose}, ${consent.scope}, ${consent.scopeId}, ${consent.way}, ${consent.notedBy}, ${consent.notedUnit},
      ${consent.now}, ${consent.until}, ${consent.wordsVersion})`.execute(tx)
}

export type AskRow = {
  readonly id: string
  readonly family_id: string
  readonly county: string
  readonly about_id: string
  readonly giver_id: string
  readonly organisation_id: string
  readonly register: FamilyRegister
  readonly purpose: ConsentPurpose
  readonly scope: ConsentScope
  readonly scope_id: string
  readonly until: PlainDate
  readonly understands: boolean | null
  readonly words_version: number
  readonly unit_id: string
  readonly answer: 'given' | 'declined' | 'called-off' | null
}

/** An asking, locked for its answer. */
export async function askForAnswer(tx: Tx, id: string): Promise<AskRow | undefined> {
  const { rows } = await sql<AskRow>`
    select q.id, q.family_id, g.county, q.about_id, q.giver_id, q.organisation_id, q.register, q.purpose, q.scope,
      q.scope_id, q.until, q.understands, q.words_version, q.unit_id, q.answer
    from families.consent_ask q join published.family_person g on g.id = q.giver_id
    where q.id = ${id} for update of q`.execute(tx)
  return rows[0]
}

export async function answerAsk(
  tx: Tx,
  id: string,
  answer: 'given' | 'declined' | 'called-off',
  now: Date,
): Promise<void> {
  await sql`update families.consent_ask set answer = ${answer}, answered_at = ${now} where id = ${id}`.execute(
    tx,
  )
}

export type ConsentToEnd = {
  readonly family_id: string
  readonly county: string
  readonly about_id: string
  readonly giver_id: string
  readonly withdrawn_at: Date | null
}

export async function consentToEnd(tx: Tx, id: string): Promise<ConsentToEnd | undefined> {
  const { rows } = await sql<ConsentToEnd>`
    select c.family_id, g.county, c.about_id, c.giver_id, c.withdrawn_at
    from families.consent c join published.family_person g on g.id = c.giver_id where c.id = ${id} for update of c`.execute(
    tx,
  )
  return rows[0]
}

/** Ends at once what stood on it: the database sees to that. */
export async function endConsent(tx: Tx, id: string, by: string, now: Date): Promise<void> {
  await sql`update families.consent set withdrawn_at = ${now}, withdrawn_by = ${by} where id = ${id}`.execute(
    tx,
  )
}

export async function insertBan(
  tx: Tx,
  ban: {
    readonly id: string
    readonly family: string
    readonly about: string
    readonly setBy: string
    readonly notedBy: string | null
    readonly notedUnit: string | null
    readonly scope: ConsentScope
    readonly scopeId: string
    readonly organisation: string | null
    readonly now: Date
  },
): Promise<void> {
  await sql`
    insert into families.ban (id, family_id, about_id, set_by, noted_by, noted_unit, scope, scope_id, organisation_id, set_at)
    values (${ban.id}, ${ban.family}, ${ban.about}, ${ban.setBy}, ${ban.notedBy}, ${ban.notedUnit}, ${ban.scope}, ${ban.scopeId},
      ${ban.organisation}, ${ban.now})`.execute(tx)
}

export async function liftBanRow(
  tx: Tx,
  id: string,
  now: Date,
): Promise<{ family_id: string; county: string; about_id: string } | undefined> {
  const { rows } = await sql<{ family_id: string; county: string; about_id: string }>`
    update families.ban b set lifted_at = ${now} from published.family_person p
    where b.id = ${id} and b.lifted_at is null and p.id = b.set_by returning b.family_id, p.county, b.about_id`.execute(
    tx,
  )
  return rows[0]
}

export async function insertGround(
  tx: Tx,
  ground: {
    readonly id: string
    readonly family: string
    readonly about: string | null
    readonly organisation: string
    readonly register: FamilyRegister
    readonly law: GroundLaw
    readonly referenceSealed: Uint8Array
    readonly scope: ConsentScope
    readonly scopeId: string
    readonly hidden: { readonly ground: HidingGround; readonly until: PlainDate } | null
    readonly by: string
    readonly unit: string
    readonly until: PlainDate
    readonly now: Date
  },
): Promise<void> {
  await sql`
    insert into families.ground (id, family_id, about_id, organisation_id, register, law, reference_sealed, scope, scope_id,
      hidden_ground, hidden_until, recorded_by, unit_id, recorded_at, until)
    values (${ground.id}, ${ground.family}, ${ground.about}, ${ground.organisation}, ${ground.register}, ${ground.law},
      ${ground.referenceSealed}, ${ground.scope}, ${ground.scopeId}, ${ground.hidden?.ground ?? null}, ${ground.hidden?.until ?? null},
      ${ground.by}, ${ground.unit}, ${ground.now}, ${ground.until})`.execute(tx)
}

export async function endGroundRow(
  tx: Tx,
  id: string,
  now: Date,
): Promise<{ family_id: string; county: string; about_id: string | null } | undefined> {
  const { rows } = await sql<{ family_id: string; county: string; about_id: string | null }>`
    update families.ground g set ended_at = ${now} from published.unit u
    where g.id = ${id} and g.ended_at is null and u.id = g.unit_id returning g.family_id, u.county, g.about_id`.execute(
    tx,
  )
  return rows[0]
}

/** Whether somebody belongs to the family now. */
export async function belongs(tx: Tx, family: string, person: string): Promise<boolean> {
  const { rows } = await sql`
    select from families.belonging b where b.family_id = ${family} and b.person_id = ${person}
      and b.since <= platform.today() and (b.until is null or b.until >= platform.today())`.execute(tx)
  return rows.length > 0
}

/** Whether one of the family who asks knows that a unit is with them. */
export async function knowsUnit(tx: Tx, family: string, unit: string): Promise<boolean> {
  const { rows } = await sql`
    select from families.involvement i where i.family_id = ${family} and i.unit_id = ${unit} and i.ended_at is null
      and ${presenceAccess.read.allowed} limit 1`.execute(tx)
  return rows.length > 0
}
