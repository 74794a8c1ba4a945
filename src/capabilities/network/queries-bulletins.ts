import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Localized } from '#platform/text.ts'
import type { BulletinState } from './domain/telling.ts'
import { bulletinAccess, bulletinReaderAccess } from './telling-access.ts'
import type { BulletinPlan } from './telling-shapes.ts'

export type BulletinRow = {
  readonly id: string
  readonly county: string
  readonly area_id: string | null
  readonly title: Localized
  readonly lead: Localized
  readonly body: Localized
  readonly on_page: boolean
  readonly to_workers: boolean
  readonly to_organisations: boolean
  readonly state: BulletinState
  readonly published_at: Date | null
  readonly withdrawn_at: Date | null
  readonly withdrawn_words: Localized
  readonly mailed: number
  readonly version: number
  readonly changed_at: Date
  readonly changed_by_name: string | null
  readonly may_write: boolean
}

const columns = (
  mayWrite: RawBuilder<unknown>,
): RawBuilder<unknown> => sql`b.id, b.county, b.area_id, b.title, b.lead, b.body,
  b.on_page, b.to_workers, b.to_organisations, b.state, b.published_at, b.withdrawn_at, b.withdrawn_words, b.mailed, b.version,
  b.changed_at, p.name as changed_by_name, ${mayWrite} as may_write`
const from = sql`network.bulletin b left join published.person p on p.id = b.changed_by`

/** For those who work here: drafts of the asker first, then the newest. */
export async function workBulletins(
  tx: Tx,
  county: string,
  page: { readonly limit: number; readonly offset: number },
): Promise<readonly BulletinRow[]> {
  const { rows } = await sql<BulletinRow>`
    select ${columns(bulletinAccess.write.allowed)} from ${from} where b.county = ${county} and ${bulletinAccess.read.allowed}
    order by (b.state <> 'draft'), coalesce(b.published_at, b.changed_at) desc, b.id limit ${page.limit} offset ${page.offset}`.execute(
    tx,
  )
  return rows
}

export async function workBulletin(tx: Tx, id: string): Promise<BulletinRow | undefined> {
  const { rows } = await sql<BulletinRow>`
    select ${columns(bulletinAccess.write.allowed)} from ${from} where b.id = ${id} and ${bulletinAccess.read.allowed}`.execute(
    tx,
  )
  return rows[0]
}

/** For anybody: what is on the page, newest first. */
export async function shownBulletins(
  tx: Tx,
  of: { readonly county: string; readonly area: string | null },
  page: { readonly limit: number; readonly offset: number },
): Promise<readonly BulletinRow[]> {
  const { rows } = await sql<BulletinRow>`
    select ${columns(sql`false`)} from ${from} where b.county = ${of.county} and b.state = 'published' and b.on_page
      and (${of.area}::uuid is null or b.area_id is null or b.area_id = ${of.area}::uuid)
    order by b.published_at desc, b.id limit ${page.limit} offset ${page.offset}`.execute(tx)
  return rows
}

export async function shownBulletin(tx: Tx, id: string): Promise<BulletinRow | undefined> {
  const { rows } = await sql<BulletinRow>`
    select ${columns(sql`false`)} from ${from} where b.id = ${id} and b.on_page and b.state <> 'draft'`.execute(
    tx,
  )
  return rows[0]
}

export async function insertBulletin(
  tx: Tx,
  row: {
    readonly id: string
    readonly county: string
    readonly plan: BulletinPlan
    readonly by: string | null
    readonly now: Date
  },
): Promise<void> {
  const { plan } = row
  await sql`insert into network.bulletin (id, county, area_id, title, lead, body, on_page, to_workers, to_organisations, state,
      created_at, changed_at, changed_by)
    values (${row.id}, ${row.county}, ${plan.area}, ${JSON.stringify(plan.title)}::jsonb, ${JSON.stringify(plan.lead)}::jsonb,
      ${JSON.stringify(plan.body)}::jsonb, ${plan.onPage}, ${plan.toWorkers}, ${plan.toOrganisations}, 'draft', ${row.now},
      ${row.now}, ${row.by}) on conflict (id) do nothing`.execute(tx)
}

export async function updateBulletin(
  tx: Tx,
  id: string,
  seen: number,
  to: { readonly plan: BulletinPlan; readonly by: string | null; readonly now: Date },
): Promise<boolean> {
  const { plan } = to
  const { rows } =
    await sql`update network.bulletin set area_id = ${plan.area}, title = ${JSON.stringify(plan.title)}::jsonb,
    lead = ${JSON.stringify(plan.lead)}::jsonb, body = ${JSON.stringify(plan.body)}::jsonb, on_page = ${plan.onPage},
    to_workers = ${plan.toWorkers}, to_organisations = ${plan.toOrganisations}, changed_at = ${to.now}, changed_by = ${to.by},
    version = version + 1 where id = ${id} and version = ${seen} and state <> 'withdrawn' returning 1`.execute(
      tx,
    )
  return rows.length > 0
}

export async function setBulletinState(
  tx: Tx,
  id: string,
  seen: number,
  to: {
    readonly state: BulletinState
    readonly words: Localized
    readonly by: string | null
    readonly now: Date
  },
): Promise<boolean> {
  const { rows } = await sql`update network.bulletin set state = ${to.state},
    published_at = case when ${to.state}::text = 'published' then ${to.now}::timestamptz else published_at end,
    withdrawn_at = case when ${to.state}::text = 'withdrawn' then ${to.now}::timestamptz end,
    withdrawn_words = ${JSON.stringify(to.words)}::jsonb, changed_at = ${to.now}, changed_by = ${to.by}, version = version + 1
    where id = ${id} and version = ${seen} returning 1`.execute(tx)
  return rows.length > 0
}

export type BulletinReaderRow = {
  readonly id: string
  readonly organisation_words: string
  readonly language: Language
  readonly email_sealed: Uint8Array
}

export async function bulletinReaders(tx: Tx, county: string): Promise<readonly BulletinReaderRow[]> {
  const { rows } = await sql<BulletinReaderRow>`
    select d.id, d.organisation_words, d.language, d.email_sealed from network.bulletin_reader d
    where d.county = ${county} and ${bulletinReaderAccess.read.allowed} order by d.organisation_words, d.id limit 1000`.execute(
    tx,
  )
  return rows
}

export async function insertReader(
  tx: Tx,
  row: {
    readonly id: string
    readonly county: string
    readonly organisation: string
    readonly sealed: Uint8Array
    readonly hash: Uint8Array
    readonly language: Language
    readonly by: string | null
    readonly now: Date
  },
): Promise<boolean> {
  const { rows } =
    await sql`insert into network.bulletin_reader (id, county, organisation_words, email_sealed, email_hash, language,
      created_at, created_by)
    values (${row.id}, ${row.county}, ${row.organisation}, ${row.sealed}, ${row.hash}, ${row.language}, ${row.now}, ${row.by})
    on conflict (county, email_hash) do nothing returning 1`.execute(tx)
  return rows.length > 0
}

export async function deleteReader(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql`delete from network.bulletin_reader where id = ${id} returning 1`.execute(tx)
  return rows.length > 0
}

/** Whether the worker gets bulletins by mail. */
export async function wantsBulletins(tx: Tx, person: string): Promise<boolean> {
  const { rows } = await sql<{ wants: boolean }>`
    select not exists (select from network.bulletin_no n where n.person_id = ${person}) as wants`.execute(tx)
  return rows[0]?.wants ?? true
}

export async function setWanted(tx: Tx, person: string, wanted: boolean, now: Date): Promise<void> {
  if (wanted) await sql`delete from network.bulletin_no where person_id = ${person}`.execute(tx)
  else
    await sql`insert into network.bulletin_no (person_id, said_at)
      select id, ${now}::timestamptz from published.person where id = ${person} on conflict (person_id) do nothing`.execute(
      tx,
    )
}

export type Addressee = {
  readonly id: string
  readonly kind: 'person' | 'reader'
  readonly email: string | null
  readonly email_sealed: Uint8Array | null
  readonly language: Language
}

/** Those who get a bulletin by mail, in the order of their ids, so many at once. */
export async function bulletinAddressees(
  tx: Tx,
  of: {
    readonly county: string
    readonly area: string | null
    readonly workers: boolean
    readonly organisations: boolean
    readonly after: string | null
    readonly limit: number
  },
): Promise<readonly Addressee[]> {
  const { rows } = await sql<Addressee>`
    select * from (
      select p.id, 'person' as kind, p.email, null::bytea as email_sealed, p.language from published.person p
        where ${of.workers} and p.county = ${of.county} and p.active and p.mail_bounced_at is null
          and not exists (select from network.bulletin_no n where n.person_id = p.id)
          -- Of an area: its own workers, and those of the whole county.
          and (${of.area}::uuid is null or not exists (select from published.unit_member w join published.unit u on u.id = w.unit_id
            where w.person_id = p.id and u.area_id is not null and u.area_id <> ${of.area}::uuid))
      union all
      select d.id, 'reader', null, d.email_sealed, d.language from network.bulletin_reader d
        where ${of.organisations} and d.county = ${of.county}) x
    where (${of.after}::uuid is null or x.id > ${of.after}::uuid) order by x.id limit ${of.limit}`.execute(tx)
  return rows
}

export async function countMailed(tx: Tx, id: string, more: number): Promise<void> {
  await sql`update network.bulletin set mailed = mailed + ${more} where id = ${id}`.execute(tx)
}

/** For the job that mails it. */
export async function bulletinToMail(tx: Tx, id: string): Promise<BulletinRow | undefined> {
  const { rows } =
    await sql<BulletinRow>`select ${columns(sql`false`)} from ${from} where b.id = ${id}`.execute(tx)
  return rows[0]
}
