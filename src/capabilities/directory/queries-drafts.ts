import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { draftAccess } from './access-drafts.ts'
import type { ListingContent } from './domain/listing.ts'
import type { ProviderSector } from './domain/vocabulary.ts'

export const draftStates = ['editing', 'sent', 'returned'] as const
export type DraftState = (typeof draftStates)[number]

export type DraftRow = {
  readonly id: string
  readonly county: string
  readonly organisation_id: string | null
  readonly organisation: Localized | null
  readonly sector: ProviderSector | null
  /** Null while the listing is new. */
  readonly service_id: string | null
  readonly based_on: number | null
  readonly content: ListingContent
  readonly step: string
  readonly state: DraftState
  readonly returned_because: string | null
  readonly created_by: string
  readonly author: string
  readonly created_at: Date
  readonly changed_at: Date
}

const columns = sql`d.id, d.county, d.organisation_id, o.name as organisation, o.sector, d.service_id, d.based_on, d.content,
  d.step, d.state, d.returned_because, d.created_by, p.name as author, d.created_at, d.changed_at`
const joins = sql`left join published.organisation o on o.id = d.organisation_id
  join published.person p on p.id = d.created_by`

/** Held to the end of the transaction, so that of two presses one comes after the other. */
export async function lockDraft(tx: Tx, id: string): Promise<DraftRow | undefined> {
  const { rows } = await sql<DraftRow>`
    select ${columns} from directory.listing_draft d ${joins} where d.id = ${id} for update of d`.execute(tx)
  return rows[0]
}

export async function readDraftRow(tx: Tx, id: string): Promise<DraftRow | undefined> {
  const { rows } = await sql<DraftRow>`
    select ${columns} from directory.listing_draft d ${joins} where d.id = ${id}`.execute(tx)
  return rows[0]
}

/** Somebody's unfinished changes to this listing. */
export async function draftOfListing(tx: Tx, serviceId: string, by: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select d.id from directory.listing_draft d where d.service_id = ${serviceId} and d.created_by = ${by}
      and d.state <> 'sent' order by d.changed_at desc limit 1`.execute(tx)
  return rows[0]?.id
}

export async function insertDraft(
  tx: Tx,
  draft: {
    readonly id: string
    readonly county: string
    readonly organisation: string | null
    readonly service: string | null
    readonly basedOn: number | null
    readonly content: ListingContent
    readonly step: string
    readonly by: string
    readonly now: Date
  },
): Promise<void> {
  await sql`insert into directory.listing_draft (id, county, organisation_id, service_id, based_on, content, step, state,
      created_by, created_at, changed_at)
    values (${draft.id}, ${draft.county}, ${draft.organisation}, ${draft.service}, ${draft.basedOn},
      ${JSON.stringify(draft.content)}::jsonb, ${draft.step}, 'editing', ${draft.by}, ${draft.now}, ${draft.now})`.execute(
    tx,
  )
}

export async function updateDraft(
  tx: Tx,
  id: string,
  to: {
    readonly organisation: string | null
    readonly basedOn: number | null
    readonly content: ListingContent
    readonly step: string
    readonly state: DraftState
    readonly returnedBecause: string | null
    readonly now: Date
  },
): Promise<void> {
  await sql`update directory.listing_draft set organisation_id = ${to.organisation}, based_on = ${to.basedOn},
      content = ${JSON.stringify(to.content)}::jsonb, step = ${to.step}, state = ${to.state},
      returned_because = ${to.returnedBecause}, changed_at = ${to.now}
    where id = ${id}`.execute(tx)
}

export async function deleteDraft(tx: Tx, id: string): Promise<void> {
  await sql`delete from directory.listing_draft where id = ${id}`.execute(tx)
}

/** What has not been touched for so long is given up. @returns how many went. */
export async function deleteOldDrafts(tx: Tx, before: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with gone as (delete from directory.listing_draft where changed_at < ${before} returning 1)
    select count(*)::integer as count from gone`.execute(tx)
  return rows[0]?.count ?? 0
}

export type DraftItem = {
  readonly id: string
  readonly service_id: string | null
  readonly organisation: Localized | null
  readonly name: Localized | null
  readonly step: string
  readonly state: DraftState
  readonly returned_because: string | null
  readonly author: string
  readonly is_mine: boolean
  readonly changed_at: Date
}

/** Unfinished listings that the asker may go on with; sent ones first, then the newest. */
export async function listDraftRows(tx: Tx, me: string, limit: number): Promise<readonly DraftItem[]> {
  const { rows } = await sql<DraftItem>`
    select d.id, d.service_id, o.name as organisation,
      coalesce(nullif(d.content->'name', 'null'::jsonb), t.name) as name,
      d.step, d.state, d.returned_because, p.name as author, d.created_by = ${me} as is_mine, d.changed_at
    from directory.listing_draft d ${joins}
    left join directory.service_type t on t.key = d.content->>'type' and t.variant = d.content->>'variant'
    where ${draftAccess['read'].allowed}
    order by d.state = 'sent' desc, d.changed_at desc limit ${limit}`.execute(tx)
  return rows
}
