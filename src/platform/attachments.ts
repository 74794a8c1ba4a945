import { sql } from 'kysely'
import { type CleanFile, cleanFile, type FileType, type IncomingFile, isCleanFile } from './clean-file.ts'
import type { Crypto } from './crypto.ts'
import type { Tx } from './db/database.ts'
import { newId } from './ids.ts'
import { notFound, Refusal } from './refusal.ts'

/** What a file hangs on. Each kind of owner has its own policy and its own trigger in a migration. */
export type FileOwner = { readonly kind: string; readonly id: string }

export type KeptFile = {
  readonly id: string
  readonly name: string
  readonly type: FileType
  readonly size: number
}
export type OpenedFile = {
  readonly owner: FileOwner
  readonly name: string
  readonly type: FileType
  readonly bytes: Uint8Array
}

/** With one message or one answer. */
export const mostFiles = 5

/**
 * Keeps a file with its owner, sealed. Give one that `cleanFile` has made, before the transaction began: cleaning takes
 * a while. One that comes as it was sent is cleaned here.
 */
export async function keepFile(
  tx: Tx,
  crypto: Crypto,
  now: Date,
  { owner, file }: { owner: FileOwner; file: IncomingFile | CleanFile },
): Promise<KeptFile> {
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from platform.attachment
    where owner_kind = ${owner.kind} and owner_id = ${owner.id}`.execute(tx)
  if ((rows[0]?.count ?? 0) >= mostFiles) {
    throw new Refusal('invalid', 'invalid-input', {
      fields: [{ field: 'file', code: 'too-many-files', limit: mostFiles }],
    })
  }
  const clean = isCleanFile(file) ? file : await cleanFile(file)
  const id = newId()
  const size = clean.bytes.length
  await sql`insert into platform.attachment (id, owner_kind, owner_id, name_sealed, type, size, bytes_sealed, created_at)
    values (${id}, ${owner.kind}, ${owner.id}, ${crypto.seal(clean.name)}, ${clean.type}, ${size},
      ${crypto.sealBytes(clean.bytes)}, ${now})`.execute(tx)
  return { id, name: clean.name, type: clean.type, size }
}

/** The files of several owners of one kind, in the order in which they came, without their contents. */
export async function filesOf(
  tx: Tx,
  crypto: Crypto,
  owners: readonly FileOwner[],
): Promise<readonly (KeptFile & { readonly owner: FileOwner })[]> {
  if (owners.length === 0) return []
  const { rows } = await sql<{
    id: string
    owner_kind: string
    owner_id: string
    name_sealed: Uint8Array
    type: FileType
    size: number
  }>`select a.id, a.owner_kind, a.owner_id, a.name_sealed, a.type, a.size from platform.attachment a
    join jsonb_to_recordset(${JSON.stringify(owners)}::jsonb) as o(kind text, id uuid)
      on o.kind = a.owner_kind and o.id = a.owner_id
    order by a.created_at, a.id`.execute(tx)
  return rows.map(({ owner_kind, owner_id, name_sealed, ...file }) => ({
    ...file,
    name: crypto.open(name_sealed),
    owner: { kind: owner_kind, id: owner_id },
  }))
}

/** One file with its contents. The caller has seen to it that the owner may be read; row-level security stands behind. */
export async function openFile(tx: Tx, crypto: Crypto, id: string): Promise<OpenedFile> {
  const { rows } = await sql<{
    owner_kind: string
    owner_id: string
    name_sealed: Uint8Array
    type: FileType
    bytes_sealed: Uint8Array
  }>`select owner_kind, owner_id, name_sealed, type, bytes_sealed from platform.attachment where id = ${id}`.execute(
    tx,
  )
  const [row] = rows
  if (row === undefined) throw notFound()
  return {
    owner: { kind: row.owner_kind, id: row.owner_id },
    name: crypto.open(row.name_sealed),
    type: row.type,
    bytes: crypto.openBytes(row.bytes_sealed),
  }
}

/**
 * A file as an answer: always to be saved, never to be shown by the browser as a page of this site.
 * @source ASVS 5.3.1, 14.2.8
 */
export function fileAnswer({ name, type, bytes }: OpenedFile): Response {
  const plain = name.replace(/[^\w.-]/g, '_')
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type === 'text/plain' ? 'text/plain; charset=utf-8' : type,
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replaceAll("'", '%27')}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    },
  })
}
