import { type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import type { Tx } from '#platform/db/database.ts'
import type { PlainDate } from '#platform/dates.ts'
import type { Language, Localized } from '#platform/text.ts'
import type { MessageAudience, MessageChannel, MessageKind, WordingAudience } from './domain/telling.ts'
import { messageAccess, wordingAccess } from './telling-access.ts'
import type { messageShape, wordingShape } from './telling-shapes.ts'

export type MessageRow = {
  readonly id: string
  readonly county: string
  readonly area_id: string | null
  readonly kind: MessageKind
  readonly audience: MessageAudience
  readonly message: Localized
  readonly channel: MessageChannel
  readonly languages: readonly Language[]
  readonly due_on: PlainDate | null
  readonly owner_id: string | null
  readonly owner_name: string | null
  readonly done_on: PlainDate | null
  readonly note: string
  readonly version: number
  readonly may_keep: boolean
  readonly may_tell: boolean
}

/** The plan: what waits first, by its day; then what has been told, newest first. */
export async function messages(
  tx: Tx,
  county: string,
  by: {
    readonly audience: MessageAudience | null
    readonly kind: MessageKind | null
    readonly area: string | null
  },
): Promise<readonly MessageRow[]> {
  const { rows } = await sql<MessageRow>`
    select g.id, g.county, g.area_id, g.kind, g.audience, g.message, g.channel, g.languages, g.due_on::text as due_on,
      g.owner_id, p.name as owner_name, g.done_on::text as done_on, g.note, g.version,
      ${messageAccess.keep.allowed} as may_keep, ${messageAccess.tell.allowed} as may_tell
    from network.message g left join published.person p on p.id = g.owner_id
    where g.county = ${county} and ${messageAccess.read.allowed}
      and (${by.audience}::text is null or g.audience = ${by.audience}) and (${by.kind}::text is null or g.kind = ${by.kind})
      and (${by.area}::uuid is null or g.area_id = ${by.area}::uuid or g.area_id is null)
    order by (g.done_on is not null), case when g.done_on is null then coalesce(g.due_on, date '9999-12-31') - date '2000-01-01'
      else date '2000-01-01' - g.done_on end, g.id limit 300`.execute(tx)
  return rows
}

type Plan = z.output<typeof messageShape>
const planned = (plan: Plan): RawBuilder<unknown> => sql`
  area_id = ${plan.area}, kind = ${plan.kind}, audience = ${plan.audience}, message = ${JSON.stringify(plan.message)}::jsonb,
  channel = ${plan.channel}, languages = ${[...plan.languages]}::text[], due_on = ${plan.dueOn}, owner_id = ${plan.owner},
  note = ${plan.note}`

export async function messageCore(
  tx: Tx,
  id: string,
): Promise<
  { readonly county: string; readonly area_id: string | null; readonly version: number } | undefined
> {
  const { rows } = await sql<{ county: string; area_id: string | null; version: number }>`
    select county, area_id, version from network.message where id = ${id}`.execute(tx)
  return rows[0]
}

export async function insertMessage(
  tx: Tx,
  row: {
    readonly id: string
    readonly county: string
    readonly plan: Plan
    readonly by: string | null
    readonly now: Date
  },
): Promise<void> {
  const { plan } = row
  await sql`insert into network.message (id, county, area_id, kind, audience, message, channel, languages, due_on, owner_id, note,
      created_at, changed_at, changed_by)
    values (${row.id}, ${row.county}, ${plan.area}, ${plan.kind}, ${plan.audience}, ${JSON.stringify(plan.message)}::jsonb,
      ${plan.channel}, ${[...plan.languages]}::text[], ${plan.dueOn}, ${plan.owner}, ${plan.note}, ${row.now}, ${row.now}, ${row.by})
    on conflict (id) do nothing`.execute(tx)
}

export async function updateMessage(
  tx: Tx,
  id: string,
  seen: number,
  to: { readonly plan: Plan; readonly by: string | null; readonly now: Date },
): Promise<boolean> {
  const { rows } =
    await sql`update network.message set ${planned(to.plan)}, changed_at = ${to.now}, changed_by = ${to.by},
    version = version + 1 where id = ${id} and version = ${seen} returning 1`.execute(tx)
  return rows.length > 0
}

export async function setMessageDone(
  tx: Tx,
  id: string,
  seen: number,
  to: { readonly doneOn: PlainDate | null; readonly by: string | null; readonly now: Date },
): Promise<boolean> {
  const { rows } =
    await sql`update network.message set done_on = ${to.doneOn}, changed_at = ${to.now}, changed_by = ${to.by},
    version = version + 1 where id = ${id} and version = ${seen} returning 1`.execute(tx)
  return rows.length > 0
}

export async function deleteMessage(tx: Tx, id: string): Promise<void> {
  await sql`delete from network.message where id = ${id}`.execute(tx)
}

export type WordingRow = {
  readonly id: string
  readonly audience: WordingAudience
  readonly say: Localized
  readonly instead_of: Localized
  readonly why: Localized
  readonly version: number
  readonly may_keep: boolean
}

export async function wordings(tx: Tx, county: string): Promise<readonly WordingRow[]> {
  const { rows } = await sql<WordingRow>`
    select w.id, w.audience, w.say, w.instead_of, w.why, w.version, ${wordingAccess.keep.allowed} as may_keep
    from network.wording w where w.county = ${county} and ${wordingAccess.read.allowed}
    order by w.audience, w.position, w.id limit 200`.execute(tx)
  return rows
}

type Wording = z.output<typeof wordingShape>
export async function insertWording(
  tx: Tx,
  row: {
    readonly id: string
    readonly county: string
    readonly wording: Wording
    readonly by: string | null
    readonly now: Date
  },
): Promise<void> {
  const { wording } = row
  await sql`insert into network.wording (id, county, audience, say, instead_of, why, position, changed_at, changed_by)
    values (${row.id}, ${row.county}, ${wording.audience}, ${JSON.stringify(wording.say)}::jsonb,
      ${JSON.stringify(wording.insteadOf)}::jsonb, ${JSON.stringify(wording.why)}::jsonb,
      (select coalesce(max(position), 0) + 1 from network.wording where county = ${row.county}), ${row.now}, ${row.by})
    on conflict (id) do nothing`.execute(tx)
}

export async function updateWording(
  tx: Tx,
  id: string,
  seen: number,
  to: { readonly wording: Wording; readonly by: string | null; readonly now: Date },
): Promise<boolean> {
  const { wording } = to
  const { rows } =
    await sql`update network.wording set audience = ${wording.audience}, say = ${JSON.stringify(wording.say)}::jsonb,
    instead_of = ${JSON.stringify(wording.insteadOf)}::jsonb, why = ${JSON.stringify(wording.why)}::jsonb, changed_at = ${to.now},
    changed_by = ${to.by}, version = version + 1 where id = ${id} and version = ${seen} returning 1`.execute(
      tx,
    )
  return rows.length > 0
}

export async function deleteWording(tx: Tx, id: string): Promise<void> {
  await sql`delete from network.wording where id = ${id}`.execute(tx)
}
