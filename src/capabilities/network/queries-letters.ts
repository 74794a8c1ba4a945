import { sql } from 'kysely'
import type { z } from 'zod'
import type { Tx } from '#platform/db/database.ts'
import type { PlainDate } from '#platform/dates.ts'
import type { Language, Localized } from '#platform/text.ts'
import type { LetterWay } from './domain/telling.ts'
import { childWordsAccess, letterAccess } from './telling-access.ts'
import type { letterSentShape, letterShape } from './telling-shapes.ts'

export type LetterRow = {
  readonly id: string
  readonly county: string
  /** null: the county's own, for those municipalities that have none. */
  readonly municipality: string | null
  readonly body: Localized
  readonly addressees: Localized
  readonly state: 'draft' | 'published'
  readonly published_at: Date | null
  readonly changed_at: Date
  readonly version: number
  readonly sent_families: number
  readonly sent_last: PlainDate | null
  readonly may_write: boolean
  readonly may_send: boolean
}

const columns = sql`e.id, e.county, e.municipality, e.body, e.addressees, e.state, e.published_at, e.changed_at, e.version,
  (select coalesce(sum(s.families), 0)::integer from network.letter_sent s where s.letter_id = e.id) as sent_families,
  (select max(s.sent_on)::text from network.letter_sent s where s.letter_id = e.id) as sent_last,
  ${letterAccess.write.allowed} as may_write, ${letterAccess.send.allowed} as may_send`

export async function letters(tx: Tx, county: string): Promise<readonly LetterRow[]> {
  const { rows } = await sql<LetterRow>`
    select ${columns} from network.letter e where e.county = ${county} and ${letterAccess.read.allowed}
    order by (e.municipality is not null), e.municipality limit 500`.execute(tx)
  return rows
}

export async function letter(tx: Tx, id: string): Promise<LetterRow | undefined> {
  const { rows } = await sql<LetterRow>`
    select ${columns} from network.letter e where e.id = ${id} and ${letterAccess.read.allowed}`.execute(tx)
  return rows[0]
}

export type ShownLetter = {
  readonly id: string
  readonly county: string
  readonly municipality: string | null
  readonly body: Localized
  readonly published_at: Date
}

/** The letter that a family of the municipality gets: its own, or else the county's. */
export async function shownLetter(tx: Tx, municipality: string): Promise<ShownLetter | undefined> {
  const { rows } = await sql<ShownLetter>`
    select e.id, e.county, e.municipality, e.body, e.published_at from network.letter e
    join published.municipality m on m.county = e.county and m.code = ${municipality}
    where e.state = 'published' and (e.municipality = m.code or e.municipality is null)
    order by e.municipality nulls last limit 1`.execute(tx)
  return rows[0]
}

/** Whether the municipality is of the county, and whether the asker leads its area. */
export async function municipalityStands(
  tx: Tx,
  county: string,
  municipality: string,
): Promise<{ readonly fits: boolean; readonly area: string | null }> {
  const { rows } = await sql<{ area: string | null }>`
    select area_id as area from published.municipality where code = ${municipality} and county = ${county}`.execute(
    tx,
  )
  return { fits: rows.length > 0, area: rows[0]?.area ?? null }
}

type Plan = z.output<typeof letterShape>

export async function insertLetter(
  tx: Tx,
  row: {
    readonly id: string
    readonly county: string
    readonly municipality: string | null
    readonly plan: Plan
    readonly by: string | null
    readonly now: Date
  },
): Promise<boolean> {
  const { rows } =
    await sql`insert into network.letter (id, county, municipality, body, addressees, state, created_at, changed_at,
      changed_by)
    values (${row.id}, ${row.county}, ${row.municipality}, ${JSON.stringify(row.plan.body)}::jsonb,
      ${JSON.stringify(row.plan.addressees)}::jsonb, 'draft', ${row.now}, ${row.now}, ${row.by})
    on conflict do nothing returning 1`.execute(tx)
  return rows.length > 0
}

export async function updateLetter(
  tx: Tx,
  id: string,
  seen: number,
  to: {
    readonly plan: Plan
    readonly publish: boolean
    readonly by: string | null
    readonly now: Date
  },
): Promise<boolean> {
  const { rows } = await sql`update network.letter set body = ${JSON.stringify(to.plan.body)}::jsonb,
    addressees = ${JSON.stringify(to.plan.addressees)}::jsonb, changed_at = ${to.now}, changed_by = ${to.by}, version = version + 1,
    state = case when ${to.publish} then 'published' else state end,
    published_at = case when ${to.publish} then ${to.now}::timestamptz else published_at end
    where id = ${id} and version = ${seen} returning 1`.execute(tx)
  return rows.length > 0
}

export type LetterSentRow = {
  readonly id: string
  readonly municipality: string
  readonly sent_on: PlainDate
  readonly language: Language
  readonly way: LetterWay
  readonly families: number
  readonly note: string
}

export async function lettersSent(tx: Tx, id: string): Promise<readonly LetterSentRow[]> {
  const { rows } = await sql<LetterSentRow>`
    select id, municipality, sent_on::text as sent_on, language, way, families, note from network.letter_sent
    where letter_id = ${id} order by sent_on desc, id limit 200`.execute(tx)
  return rows
}

export async function insertSent(
  tx: Tx,
  row: {
    readonly id: string
    readonly letter: string
    readonly municipality: string
    readonly sent: z.output<typeof letterSentShape>
    readonly by: string | null
    readonly now: Date
  },
): Promise<void> {
  const { sent } = row
  await sql`insert into network.letter_sent (id, letter_id, municipality, sent_on, language, way, families, note, made_at, made_by)
    values (${row.id}, ${row.letter}, ${row.municipality}, ${sent.sentOn}, ${sent.language}, ${sent.way}, ${sent.families},
      ${sent.note}, ${row.now}, ${row.by}) on conflict (id) do nothing`.execute(tx)
}

export type ChildWordsRow = {
  readonly id: string
  readonly service_type: string
  readonly words: Localized
  readonly version: number
}

export async function childWords(tx: Tx, county: string): Promise<readonly ChildWordsRow[]> {
  const { rows } = await sql<ChildWordsRow>`
    select id, service_type, words, version from network.child_words where county = ${county} order by service_type limit 300`.execute(
    tx,
  )
  return rows
}

export async function mayKeepChildWords(tx: Tx, county: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select ${childWordsAccess.keep.allowed} as may from (select ${county}::text as county) k`.execute(tx)
  return rows[0]?.may === true
}

export async function putChildWords(
  tx: Tx,
  row: {
    readonly id: string
    readonly county: string
    readonly serviceType: string
    readonly words: Localized
    readonly seen: number | null
    readonly by: string | null
    readonly now: Date
  },
): Promise<boolean> {
  const { rows } =
    await sql`insert into network.child_words (id, county, service_type, words, changed_at, changed_by)
    values (${row.id}, ${row.county}, ${row.serviceType}, ${JSON.stringify(row.words)}::jsonb, ${row.now}, ${row.by})
    on conflict (county, service_type) do update set words = excluded.words, changed_at = excluded.changed_at,
      changed_by = excluded.changed_by, version = child_words.version + 1
      where child_words.version = ${row.seen ?? 0} returning 1`.execute(tx)
  return rows.length > 0
}
