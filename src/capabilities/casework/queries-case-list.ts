import { sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { caseAccess, mySeat } from './access.ts'
import { askedAccess } from './access-lead.ts'
import type { CaseGroup, CaseSource, CaseState, ChangeReason, ResponsibleKind } from './domain/case.ts'

const me = sql`platform.actor_person()`

export type ListRow = {
  readonly id: string
  readonly county: string
  readonly family_id: string
  readonly about_id: string | null
  readonly group: CaseGroup
  readonly stage: CaseState
  readonly stage_since: Date
  readonly day_zero: PlainDate
  readonly opened_at: Date
  readonly follow_up_on: PlainDate | null
  readonly version: number
  readonly worker_id: string | null
  readonly worker: string | null
  readonly by: 'seat' | 'opened'
}

export type ListFilter = {
  readonly family: string | null
  readonly stage: CaseState | 'open' | 'all'
  readonly group: CaseGroup | null
  readonly withoutWorker: boolean
  readonly mine: boolean
  readonly before: { readonly at: Date; readonly id: string } | null
  readonly limit: number
}

/**
 * The cases on which one works, those opened last first; of one family also to whoever opened it in an emergency. Begins from own
 * seats, so that the number of other people’s cases does not matter.
 */
export async function listPage(tx: Tx, wanted: ListFilter): Promise<readonly ListRow[]> {
  const own = sql`c.id in (select s.case_id from families.involvement i join casework.seat s on s.involvement_id = i.id
    where i.person_id = ${me} and i.ended_at is null) and ${mySeat(sql`c.id`)}`
  const { rows } = await sql<ListRow>`
    select c.id, c.county, c.family_id, c.about_id, c."group", c.stage, c.stage_since, c.day_zero, c.opened_at, c.follow_up_on, c.version,
      r.person_id as worker_id, p.name as worker, case when ${mySeat(sql`c.id`)} then 'seat' else 'opened' end as by
    from casework.family_case c
    left join casework.responsible r on r.case_id = c.id and r.kind = 'responsible-worker' and r.taken_at is not null
      and r.ended_at is null and casework.answering_seen(r.case_id, r.person_id, r.unit_id)
    left join published.person p on p.id = r.person_id
    where ${wanted.family === null ? own : sql`c.family_id = ${wanted.family}::uuid and ${caseAccess.read.allowed}`}
      and ${wanted.stage === 'all' ? sql`true` : wanted.stage === 'open' ? sql`c.closed_at is null` : sql`c.stage = ${wanted.stage}`}
      ${wanted.group === null ? sql`` : sql`and c."group" = ${wanted.group}`}
      ${wanted.withoutWorker ? sql`and c.closed_at is null and casework.without_since(c.id) is not null` : sql``}
      ${wanted.mine ? sql`and r.person_id = ${me}` : sql``}
      ${wanted.before === null ? sql`` : sql`and (c.opened_at, c.id) < (${wanted.before.at}::timestamptz, ${wanted.before.id}::uuid)`}
    order by c.opened_at desc, c.id desc limit ${wanted.limit}`.execute(tx)
  return rows
}

export async function caseOfSource(
  tx: Tx,
  source: CaseSource,
  sourceId: string,
): Promise<{ readonly id: string; readonly county: string; readonly family_id: string } | undefined> {
  const { rows } = await sql<{ id: string; county: string; family_id: string }>`
    select c.id, c.county, c.family_id from casework.family_case c
    where c.source = ${source} and c.source_id = ${sourceId}::uuid and ${mySeat(sql`c.id`)}`.execute(tx)
  return rows[0]
}

export type AskedRow = {
  readonly id: string
  readonly case_id: string
  readonly family_id: string
  readonly county: string
  readonly stage: CaseState
  readonly seated: boolean
  readonly kind: ResponsibleKind
  readonly unit: Localized
  readonly reason: ChangeReason
  readonly words_sealed: Uint8Array | null
  readonly meet_on: PlainDate | null
  readonly named_by: string
  readonly named_at: Date
}

/** What the asker was asked to answer for; the family comes along only for the trace and the deed. */
export async function askedOfMe(tx: Tx): Promise<readonly AskedRow[]> {
  const { rows } = await sql<AskedRow>`
    select r.id, a.case_id, a.family_id, a.county, a.stage, ${mySeat(sql`a.case_id`)} as seated, r.kind, u.name as unit, r.reason,
      r.words_sealed, r.meet_on, n.name as named_by, r.named_at
    from casework.asked_of_me() a join casework.responsible r on r.id = a.id
    join published.unit u on u.id = r.unit_id join published.person n on n.id = r.named_by
    where ${askedAccess.read.allowed} order by r.named_at, r.id`.execute(tx)
  return rows
}
