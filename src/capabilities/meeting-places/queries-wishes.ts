import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Localized } from '#platform/text.ts'
import { activityAccess, wishAccess } from './access.ts'
import type { WishState } from './domain/words.ts'

export type WishRow = {
  readonly id: string
  readonly county: string
  readonly words: string
  readonly language: Language
  readonly state: WishState
  readonly answer: Localized
  readonly shown: boolean
  readonly answered_at: Date | null
  readonly answered_by: string | null
  readonly created_at: Date
  readonly version: number
  readonly place_id: string | null
  readonly place_name: Localized | null
  readonly activity_id: string | null
  readonly activity_title: Localized | null
  readonly became_id: string | null
  readonly became_title: Localized | null
  readonly became_state: string | null
  readonly may_answer: boolean
}

const columns = (
  mayAnswer: RawBuilder<unknown>,
): RawBuilder<unknown> => sql`w.id, w.county, w.words, w.language, w.state, w.answer,
  w.shown, w.answered_at, b.name as answered_by, w.created_at, w.version, p.id as place_id, p.name as place_name,
  a.id as activity_id, a.title as activity_title, c.id as became_id, c.title as became_title, c.state as became_state,
  ${mayAnswer} as may_answer`
const from = sql`meeting_places.wish w left join meeting_places.place p on p.id = w.place_id
  left join meeting_places.activity a on a.id = w.activity_id left join meeting_places.activity c on c.id = w.became_id
  left join published.person b on b.id = w.answered_by`

export type Cursor = { readonly rank: number; readonly at: Date; readonly id: string }

/** What was answered and shown: newest answer first. */
export async function shownWishes(
  tx: Tx,
  of: { readonly county: string; readonly place: string | null },
  page: { readonly after: Cursor | null; readonly limit: number },
): Promise<readonly WishRow[]> {
  const { rows } = await sql<WishRow>`
    select ${columns(sql`false`)} from ${from} where w.county = ${of.county} and w.shown
      and (${of.place}::uuid is null or w.place_id = ${of.place}::uuid)
      and (${page.after === null} or (w.answered_at, w.id) < (${page.after?.at ?? null}::timestamptz, ${page.after?.id ?? null}::uuid))
    order by w.answered_at desc, w.id desc limit ${page.limit}`.execute(tx)
  return rows
}

/** New wishes first, then those that are planned; the newest first among each. */
const rank = sql`case w.state when 'new' then 0 when 'planned' then 1 else 2 end`

export async function wishesSeen(
  tx: Tx,
  of: { readonly state: WishState | null; readonly place: string | null },
  page: { readonly after: Cursor | null; readonly limit: number },
): Promise<readonly (WishRow & { readonly rank: number })[]> {
  const { rows } = await sql<WishRow & { rank: number }>`
    select ${columns(wishAccess.answer.allowed)}, ${rank} as rank from ${from} where ${wishAccess.read.allowed}
      and (${of.state}::text is null or w.state = ${of.state}::text)
      and (${of.place}::uuid is null or w.place_id = ${of.place}::uuid)
      and (${page.after === null} or (${rank}, ${page.after?.at ?? null}::timestamptz, ${page.after?.id ?? null}::uuid)
        > (${page.after?.rank ?? 0}, w.created_at, w.id))
    order by ${rank}, w.created_at desc, w.id desc limit ${page.limit}`.execute(tx)
  return rows
}

export async function wishCounts(
  tx: Tx,
  place: string | null,
): Promise<readonly { readonly state: WishState; readonly count: number }[]> {
  const { rows } = await sql<{ state: WishState; count: number }>`
    select w.state, count(*)::integer as count from meeting_places.wish w where ${wishAccess.read.allowed}
      and (${place}::uuid is null or w.place_id = ${place}::uuid) group by w.state`.execute(tx)
  return rows
}

/** Where a wish may be about: a published place or activity of the county. */
export async function isThere(
  tx: Tx,
  county: string,
  of: { readonly place: string | null; readonly activity: string | null },
): Promise<{ readonly place: boolean; readonly activity: boolean }> {
  const { rows } = await sql<{ place: boolean; activity: boolean }>`
    select ${of.place}::uuid is null or exists (select from meeting_places.place p where p.id = ${of.place}::uuid
        and p.county = ${county} and p.state = 'published') as place,
      ${of.activity}::uuid is null or exists (select from meeting_places.activity a where a.id = ${of.activity}::uuid
        and a.county = ${county} and a.state <> 'draft') as activity`.execute(tx)
  return rows[0] ?? { place: false, activity: false }
}

/** Writes a wish once; the words that stand under its id. */
export async function insertWish(
  tx: Tx,
  wish: {
    readonly id: string
    readonly county: string
    readonly place: string | null
    readonly activity: string | null
    readonly words: string
    readonly language: Language
    readonly now: Date
  },
): Promise<string | undefined> {
  await sql`insert into meeting_places.wish (id, county, place_id, activity_id, words, language, state, created_at)
    values (${wish.id}, ${wish.county}, ${wish.place}, ${wish.activity}, ${wish.words}, ${wish.language}, 'new', ${wish.now})
    on conflict (id) do nothing`.execute(tx)
  const { rows } = await sql<{
    words: string
  }>`select words from meeting_places.wish where id = ${wish.id}`.execute(tx)
  return rows[0]?.words
}

/** Whether the asker keeps the activity that is said to have been made of a wish of this county. */
export async function maySayBecame(tx: Tx, wish: string, activity: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select exists (select from meeting_places.activity a join meeting_places.wish w on w.county = a.county
      where w.id = ${wish} and a.id = ${activity} and ${activityAccess.keep.allowed}) as may`.execute(tx)
  return rows[0]?.may === true
}

export async function writeAnswer(
  tx: Tx,
  id: string,
  seen: number,
  to: {
    readonly state: WishState
    readonly answer: Localized
    readonly shown: boolean
    readonly became: string | null
    readonly by: string | null
    readonly now: Date
  },
): Promise<{ readonly version: number; readonly county: string } | undefined> {
  const { rows } = await sql<{ version: number; county: string }>`
    update meeting_places.wish set state = ${to.state}, answer = ${JSON.stringify(to.answer)}::jsonb, shown = ${to.shown},
      became_id = ${to.became}, answered_by = ${to.by}, answered_at = ${to.now}, version = version + 1
    where id = ${id} and version = ${seen} returning version, county`.execute(tx)
  return rows[0]
}
