import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Catalogue, createCatalogue } from '#capabilities/directory/index.ts'
import { systemClock } from '#platform/clock.ts'
import { openEmbeddedDatabase } from '#platform/db/database.ts'
import { migrate } from '#platform/db/migrate.ts'
import { createLog } from '#platform/log.ts'
import { loadDemo } from '#seed/demo/load-demo.ts'
import { loadReference } from '#seed/reference/load-reference.ts'

/** The demonstration's directory and nothing else of the product. Gone with the process. */
export async function openDemoDirectory(today: string): Promise<Catalogue> {
  const folder = mkdtempSync(path.join(tmpdir(), 'perhetalo-bench-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const db = await openEmbeddedDatabase(folder, systemClock)
  await migrate(db)
  await db.asOwner(loadReference)
  await db.asOwner((tx) => loadDemo(tx, today))
  return createCatalogue(
    db,
    createLog((line) => console.error(line), systemClock.now),
  )
}
