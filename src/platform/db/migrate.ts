import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { sql } from 'kysely'
import type { Database } from './database.ts'

export type Migration = { readonly name: string; readonly text: string; readonly hash: string }

const folder = new URL('../../../db/migrations/', import.meta.url)

/** All migrations in order: plain SQL files, forward only, one global sequence. */
export function readMigrations(): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8')
      return { name, text, hash: createHash('sha256').update(text).digest('hex') }
    })
}

/** Something about the database keeps the product from starting; the message says what and what to do. */
export class DatabaseNotUsable extends Error {
  override readonly name = 'DatabaseNotUsable'
}

/**
 * Brings the database to this version. Each migration commits together with its record, so a crash leaves whole steps.
 * @returns the names of the migrations that ran now.
 */
export async function migrate(database: Database, migrations = readMigrations()): Promise<readonly string[]> {
  await database.asOwner(async (tx) => {
    await sql`select pg_advisory_xact_lock(727374)`.execute(tx)
    await sql`create schema if not exists platform`.execute(tx)
    await sql`create table if not exists platform.migration (
      name text primary key, hash text not null, applied_at timestamptz not null default now())`.execute(tx)
  })
  const ran: string[] = []
  for (const [position, migration] of migrations.entries()) {
    const isNew = await database.asOwner(async (tx) => {
      await sql`select pg_advisory_xact_lock(727374)`.execute(tx)
      const { rows } = await sql<{ name: string; hash: string }>`
        select name, hash from platform.migration order by name`.execute(tx)
      const known = new Set(migrations.map((each) => each.name))
      const unknown = rows.find((row) => !known.has(row.name))
      if (unknown !== undefined) {
        throw new DatabaseNotUsable(
          `The database is newer than this version of the program: it has the step "${unknown.name}", which is not known here. ` +
            'Start the newer version again, or restore the backup that was made before the update.',
        )
      }
      const applied = rows[position]
      if (applied !== undefined && applied.name !== migration.name) {
        throw new DatabaseNotUsable(
          `The database is half-way: the step "${migration.name}" is missing although later ones were applied. ` +
            'Restore the backup that was made before the update and start again.',
        )
      }
      if (applied !== undefined && applied.hash !== migration.hash) {
        throw new DatabaseNotUsable(
          `The step "${migration.name}" was changed after it was applied to this database. ` +
            'Use the version that applied it; changes belong in a new step. For a trial database, remove its folder and start again.',
        )
      }
      if (applied !== undefined) return false
      for (const statement of statements(migration.text)) await sql.raw(statement).execute(tx)
      await sql`insert into platform.migration (name, hash) values (${migration.name}, ${migration.hash})`.execute(
        tx,
      )
      return true
    })
    if (isNew) ran.push(migration.name)
  }
  return ran
}

/** Splits a migration at the semicolons that end a line, leaving function bodies between $$ whole. */
export function statements(text: string): readonly string[] {
  const found: string[] = []
  let current = ''
  let inBody = false
  for (const line of text.split('\n')) {
    if (/^\s*--/.test(line) && !inBody) continue
    current += `${line}\n`
    if ((line.match(/\$\$/g)?.length ?? 0) % 2 === 1) inBody = !inBody
    if (!inBody && line.trimEnd().endsWith(';')) {
      if (current.trim() !== '') found.push(current.trim())
      current = ''
    }
  }
  if (current.trim() !== '') found.push(current.trim())
  return found
}
