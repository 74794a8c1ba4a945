import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'

export type EntryKind = 'invitation' | 'teacher'

export async function insertEntryLink(
  tx: Tx,
  to: {
    readonly tokenHash: Uint8Array
    readonly activity: string
    readonly kind: EntryKind
    readonly uses: number
    readonly by: string | null
    readonly now: Date
    readonly expiresAt: Date
  },
): Promise<void> {
  await sql`insert into meeting_places.entry_link (token_hash, activity_id, kind, uses, made_by, made_at, expires_at)
    values (${to.tokenHash}, ${to.activity}, ${to.kind}, ${to.uses}, ${to.by}, ${to.now}, ${to.expiresAt})
    on conflict (token_hash) do nothing`.execute(tx)
}

/** Takes one use of a link, if it has any left; the kind of the link, or nothing. */
export async function useEntryLink(
  tx: Tx,
  tokenHash: Uint8Array,
  activity: string,
  now: Date,
): Promise<EntryKind | undefined> {
  const { rows } = await sql<{ kind: EntryKind }>`
    update meeting_places.entry_link set uses = uses - 1
    where token_hash = ${tokenHash} and activity_id = ${activity} and uses > 0 and expires_at > ${now} returning kind`.execute(
    tx,
  )
  return rows[0]?.kind
}

export type FoundLink = {
  readonly activity: string
  readonly title: Localized
  readonly kind: EntryKind
  readonly uses: number
  readonly expires_at: Date
}

export async function entryLinkOf(tx: Tx, tokenHash: Uint8Array, now: Date): Promise<FoundLink | undefined> {
  const { rows } = await sql<FoundLink>`
    select a.id as activity, a.title, l.kind, l.uses, l.expires_at
    from meeting_places.entry_link l join meeting_places.activity a on a.id = l.activity_id
    where l.token_hash = ${tokenHash} and l.uses > 0 and l.expires_at > ${now} and a.state = 'published'`.execute(
    tx,
  )
  return rows[0]
}

export type LinkRow = {
  readonly id: string
  readonly kind: EntryKind
  readonly uses: number
  readonly made_at: Date
  readonly expires_at: Date
}

export async function linksOf(tx: Tx, activity: string, now: Date): Promise<readonly LinkRow[]> {
  const { rows } = await sql<LinkRow>`
    select encode(token_hash, 'hex') as id, kind, uses, made_at, expires_at from meeting_places.entry_link
    where activity_id = ${activity} and expires_at > ${now} order by made_at desc, id limit 200`.execute(tx)
  return rows
}

export async function removeEntryLink(tx: Tx, activity: string, id: string | null): Promise<boolean> {
  const { rows } = await sql<{ kind: string }>`delete from meeting_places.entry_link
    where activity_id = ${activity} and (${id}::text is null or encode(token_hash, 'hex') = ${id}::text) returning kind`.execute(
    tx,
  )
  return rows.length > 0
}
