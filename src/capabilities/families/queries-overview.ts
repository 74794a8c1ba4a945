import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { banAccess, consentAccess, consentAskAccess, groundAccess } from './access-consents.ts'
import type { ConsentPurpose, ConsentScope, GroundLaw, HidingGround, SaidHow } from './domain/consent.ts'
import type { FamilyRegister } from './domain/entry.ts'
import type { AskRow } from './queries-consents.ts'

const member = sql`platform.actor_member()`

type AgreedRow = {
  readonly id: string
  readonly family_id: string
  readonly about_id: string | null
  readonly about_sealed: Uint8Array | null
  readonly organisation_id: string | null
  readonly organisation: Localized | null
  readonly register: FamilyRegister | null
  readonly scope: ConsentScope
  readonly scope_id: string
}
type GivenRow = AgreedRow & {
  readonly giver_id: string
  readonly giver_sealed: Uint8Array | null
}
export type ConsentRow = GivenRow & {
  readonly purpose: ConsentPurpose
  readonly way: SaidHow | 'signed-in'
  readonly given_at: Date
  readonly until: PlainDate
  readonly withdrawn_at: Date | null
  readonly may_stop: boolean
}
export type AskItemRow = GivenRow & {
  readonly purpose: ConsentPurpose
  readonly until: PlainDate
  readonly understands: boolean | null
  readonly words_version: number
  readonly asked_at: Date
  readonly unit_id: string
  readonly unit: Localized
  readonly answer: AskRow['answer']
  readonly mine: boolean
}
export type BanRow = GivenRow & {
  readonly set_at: Date
  readonly lifted_at: Date | null
  readonly may_lift: boolean
}
export type GroundRow = AgreedRow & {
  readonly law: GroundLaw
  readonly reference_sealed: Uint8Array | null
  readonly recorded_at: Date
  readonly until: PlainDate
  readonly ended_at: Date | null
  readonly hidden_ground: HidingGround | null
  readonly hidden_until: PlainDate | null
  readonly may_end: boolean
}

const inFamily = (row: string, family: string | null): RawBuilder<unknown> =>
  family === null ? sql`` : sql`and ${sql.ref(`${row}.family_id`)} = ${family}`

export async function consentRows(tx: Tx, family: string | null): Promise<readonly ConsentRow[]> {
  const { rows } = await sql<ConsentRow>`
    select c.id, c.family_id, c.about_id, a.name_sealed as about_sealed, c.giver_id, g.name_sealed as giver_sealed,
      c.organisation_id, o.name as organisation, c.register, c.scope, c.scope_id, c.purpose, c.way, c.given_at, c.until,
      c.withdrawn_at, ${consentAccess.withdraw.allowed} and c.withdrawn_at is null and c.until >= platform.today() as may_stop
    from families.consent c join published.organisation o on o.id = c.organisation_id
    left join families.person a on a.id = c.about_id left join families.person g on g.id = c.giver_id
    where ${consentAccess.read.allowed} ${inFamily('c', family)}
    order by c.withdrawn_at is not null or c.until < platform.today(), c.given_at desc, c.id limit 200`.execute(
    tx,
  )
  return rows
}

export async function askRows(tx: Tx, family: string | null): Promise<readonly AskItemRow[]> {
  const { rows } = await sql<AskItemRow>`
    select q.id, q.family_id, q.about_id, a.name_sealed as about_sealed, q.giver_id, g.name_sealed as giver_sealed,
      q.organisation_id, o.name as organisation, q.register, q.scope, q.scope_id, q.purpose, q.until, q.understands, q.words_version,
      q.asked_at, q.unit_id, u.name as unit, q.answer, coalesce(q.giver_id = ${member}, false) as mine
    from families.consent_ask q join published.organisation o on o.id = q.organisation_id
    join published.unit u on u.id = q.unit_id
    left join families.person a on a.id = q.about_id left join families.person g on g.id = q.giver_id
    where ${consentAskAccess.read.allowed} ${inFamily('q', family)} and (platform.actor_kind() <> 'member' or q.answer is null)
      and (q.answer is not null or q.until >= platform.today())
    order by q.answer is not null, q.asked_at desc, q.id limit 200`.execute(tx)
  return rows
}

export async function banRows(tx: Tx, family: string | null): Promise<readonly BanRow[]> {
  const { rows } = await sql<BanRow>`
    select b.id, b.family_id, b.about_id, a.name_sealed as about_sealed, b.set_by as giver_id, g.name_sealed as giver_sealed,
      b.organisation_id, o.name as organisation, null as register, b.scope, b.scope_id, b.set_at, b.lifted_at,
      ${banAccess.lift.allowed} and b.lifted_at is null as may_lift
    from families.ban b left join published.organisation o on o.id = b.organisation_id
    left join families.person a on a.id = b.about_id left join families.person g on g.id = b.set_by
    where ${banAccess.read.allowed} ${inFamily('b', family)}
    order by b.lifted_at is not null, b.set_at desc, b.id limit 200`.execute(tx)
  return rows
}

export async function groundRows(tx: Tx, family: string | null): Promise<readonly GroundRow[]> {
  const { rows } = await sql<GroundRow>`
    select g.id, g.family_id, g.about_id, a.name_sealed as about_sealed, g.organisation_id, o.name as organisation, g.register,
      g.scope, g.scope_id, g.law, case platform.actor_kind() when 'person' then g.reference_sealed end as reference_sealed,
      g.recorded_at, g.until, g.ended_at, case platform.actor_kind() when 'person' then g.hidden_ground end as hidden_ground,
      case platform.actor_kind() when 'person' then g.hidden_until end as hidden_until,
      ${groundAccess.end.allowed} and g.ended_at is null as may_end
    from families.ground g join published.organisation o on o.id = g.organisation_id left join families.person a on a.id = g.about_id
    where ${groundAccess.read.allowed} ${inFamily('g', family)}
    order by g.ended_at is not null or g.until < platform.today(), g.recorded_at desc, g.id limit 200`.execute(
    tx,
  )
  return rows
}
