import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Catalogue, createCatalogue } from '#capabilities/directory/index.ts'
import { settableClock } from '#platform/clock.ts'
import { type Database, openEmbeddedDatabase, openServerDatabase } from '#platform/db/database.ts'
import { migrate } from '#platform/db/migrate.ts'
import { createLog } from '#platform/log.ts'
import { loadDemo } from '#seed/demo/load-demo.ts'
import { loadReference } from '#seed/reference/load-reference.ts'
import { startPostgres } from '../scripts/testing/temporary-postgres.ts'

/** A Monday morning in an ordinary week. */
export const measuredAt = new Date('2026-03-02T08:00:00Z')
export const measuringClock = settableClock(measuredAt.toISOString())

async function filled(db: Database): Promise<Database> {
  await migrate(db)
  await db.asOwner(loadReference)
  await db.asOwner((tx) => loadDemo(tx, measuredAt.toISOString().slice(0, 10)))
  return db
}

function embeddedDatabase(): Promise<Database> {
  const folder = mkdtempSync(path.join(tmpdir(), 'perhetalo-bench-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return openEmbeddedDatabase(folder, measuringClock)
}

/** The demonstration's directory and nothing else of the product. Gone with the process. */
export async function openDemoDirectory(): Promise<Catalogue> {
  return createCatalogue(
    await filled(await embeddedDatabase()),
    createLog((line) => console.error(line), measuringClock.now),
  )
}

/** The demonstration's database: on a server of its own where there is one on the machine, else embedded. */
export async function openDemoDatabase(): Promise<{
  readonly db: Database
  readonly stop: () => Promise<void>
}> {
  const started = await startPostgres()
  if ('absent' in started) {
    const db = await filled(await embeddedDatabase())
    return { db, stop: db.close }
  }
  const opened = openServerDatabase(started.url, measuringClock, { onLost: () => {} }).then(filled)
  const db = await opened.catch(async (error: unknown) => {
    await started.stop()
    throw error
  })
  return {
    db,
    stop: async () => {
      await db.close()
      await started.stop()
    },
  }
}
