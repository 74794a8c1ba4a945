import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Localized } from '#platform/text.ts'
import { listingAccess } from './access.ts'
import { nameOf } from './queries-upkeep.ts'

export type CorrectionState = 'open' | 'accepted' | 'edited' | 'refused'
export type CorrectionKind = 'error' | 'proposal'

/** The same words twice on a day are one report: the id is made from what was said. */
export async function insertCorrection(
  tx: Tx,
  correction: {
    id: string
    service: string
    kind: CorrectionKind
    field: string
    textSealed: Uint8Array
    proposed: Localized | null
    replySealed: Uint8Array | null
    language: Language
    person: string | null
    now: Date
  },
): Promise<void> {
  await sql`insert into directory.correction (id, service_id, kind, field, text_sealed, proposed, reply_sealed, language,
      person_id, created_at, state)
    values (${correction.id}, ${correction.service}, ${correction.kind}, ${correction.field}, ${correction.textSealed},
      ${correction.proposed === null ? null : JSON.stringify(correction.proposed)}::jsonb, ${correction.replySealed},
      ${correction.language}, ${correction.person}, ${correction.now}, 'open')
    on conflict do nothing`.execute(tx)
}

/** What families see of a listing and whose it is; undefined for what is not published. */
export async function publicListing(
  tx: Tx,
  id: string,
): Promise<{ readonly county: string; readonly organisation_id: string } | undefined> {
  const { rows } = await sql<{ county: string; organisation_id: string }>`
    select county, organisation_id from directory.service where id = ${id} and state = 'published'`.execute(
    tx,
  )
  return rows[0]
}

export type CorrectionRow = {
  readonly id: string
  readonly service_id: string
  readonly county: string
  readonly listing: Localized
  readonly listing_state: string
  readonly version: number
  readonly organisation_id: string
  readonly organisation: Localized
  readonly kind: CorrectionKind
  readonly field: string
  readonly text_sealed: Uint8Array
  readonly proposed: Localized | null
  readonly reply_sealed: Uint8Array | null
  readonly language: Language
  readonly person_id: string | null
  readonly person: string | null
  readonly created_at: Date
  readonly state: CorrectionState
  readonly reason_sealed: Uint8Array | null
  readonly decided_by: string | null
  readonly decided_at: Date | null
  /** What the listing says now in that field, its kind's words where it has none of its own; null for no such text. */
  readonly present: Localized | null
  readonly may_decide: boolean
  readonly total: number
}

// One number, address of the web or text in three languages: all are shown as texts.
const present = sql`case c.field
    when 'name' then coalesce(s.name, t.name) when 'summary' then coalesce(s.summary, t.summary)
    when 'description' then coalesce(s.description, t.description) when 'forWhom' then coalesce(s.for_whom, t.for_whom)
    when 'howToGetIn' then coalesce(s.how_to_get_in, t.how_to_get_in)
    when 'afterContact' then coalesce(s.after_contact, t.after_contact) when 'cost' then coalesce(s.cost, t.cost)
    when 'criteria' then s.criteria when 'phone' then jsonb_build_object('fi', s.phone)
    when 'web' then jsonb_build_object('fi', s.web) when 'booking' then jsonb_build_object('fi', s.booking) end`

const columns = sql`c.id, c.service_id, s.county, ${nameOf} as listing, s.state as listing_state, s.version, s.organisation_id,
  o.name as organisation, c.kind, c.field, c.text_sealed, c.proposed, c.reply_sealed, c.language, c.person_id,
  p.name as person, c.created_at, c.state, c.reason_sealed, d.name as decided_by, c.decided_at, ${present} as present,
  ${listingAccess.decideCorrection.allowed} as may_decide`
const joins = sql`directory.correction c join directory.service s on s.id = c.service_id
  join directory.service_type t on t.key = s.type and t.variant = s.variant
  join published.organisation o on o.id = s.organisation_id
  left join published.person p on p.id = c.person_id left join published.person d on d.id = c.decided_by`

const mine = sql<boolean>`coalesce(c.person_id = platform.actor_person(), false)`

export type CorrectionFilter = 'open' | 'decided' | 'mine'

const where = {
  open: sql`${listingAccess.decideCorrection.allowed} and c.state = 'open'`,
  decided: sql`${listingAccess.decideCorrection.allowed} and c.state <> 'open'`,
  mine,
} as const

/** What waits for the asker, what was decided, or what the asker has proposed. The oldest open one comes first. */
export async function corrections(
  tx: Tx,
  filter: CorrectionFilter,
  page: { readonly limit: number; readonly offset: number },
): Promise<readonly CorrectionRow[]> {
  const order = filter === 'open' ? sql`c.created_at, c.id` : sql`c.created_at desc, c.id`
  const { rows } = await sql<CorrectionRow>`
    select ${columns}, (count(*) over ())::integer as total from ${joins} where ${where[filter]}
    order by ${order} limit ${page.limit} offset ${page.offset}`.execute(tx)
  return rows
}

export type CorrectionCounts = Readonly<Record<CorrectionFilter, number>>

export async function correctionCounts(tx: Tx): Promise<CorrectionCounts> {
  const { rows } = await sql<CorrectionCounts>`
    select (count(*) filter (where ${where.open}))::integer as open,
      (count(*) filter (where ${where.decided}))::integer as decided, (count(*) filter (where ${mine}))::integer as mine
    from directory.correction c join directory.service s on s.id = c.service_id`.execute(tx)
  return rows[0] ?? { open: 0, decided: 0, mine: 0 }
}

export async function correctionOf(
  tx: Tx,
  id: string,
  options: { lock?: boolean } = {},
): Promise<CorrectionRow | undefined> {
  const lock = options.lock === true ? sql`for update of c` : sql``
  const { rows } = await sql<CorrectionRow>`
    select ${columns}, 1 as total from ${joins} where c.id = ${id} ${lock}`.execute(tx)
  return rows[0]
}

/** What the present text of a field is, for somebody who wants to propose another. */
export async function presentText(
  tx: Tx,
  service: string,
  field: string,
): Promise<
  { readonly listing: Localized; readonly state: string; readonly present: Localized | null } | undefined
> {
  const { rows } = await sql<{ listing: Localized; state: string; present: Localized | null }>`
    select ${nameOf} as listing, s.state, ${present} as present from (select ${field}::text as field) c, directory.service s
    join directory.service_type t on t.key = s.type and t.variant = s.variant where s.id = ${service}`.execute(
    tx,
  )
  return rows[0]
}

export async function decide(
  tx: Tx,
  decision: {
    id: string
    state: Exclude<CorrectionState, 'open'>
    reasonSealed: Uint8Array | null
    by: string
    now: Date
  },
): Promise<void> {
  await sql`update directory.correction set state = ${decision.state}, reason_sealed = ${decision.reasonSealed},
    decided_by = ${decision.by}, decided_at = ${decision.now} where id = ${decision.id}`.execute(tx)
}

/** How much waits at one organisation: for the mail that says so. */
export async function openCount(tx: Tx, organisation: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from directory.correction c join directory.service s on s.id = c.service_id
    where s.organisation_id = ${organisation} and c.state = 'open'`.execute(tx)
  return rows[0]?.count ?? 0
}
