import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Clock } from '#platform/clock.ts'
import { type Database, openEmbeddedDatabase } from '#platform/db/database.ts'

/**
 * Opens the embedded database of a data folder, making it first where there is none. One whose making was interrupted
 * cannot be opened and holds nothing yet, so it is made anew.
 */
export async function openEmbeddedIn(
  dataDir: string,
  clock: Clock,
  onFirstStart: () => void,
): Promise<Database> {
  const folder = path.join(dataDir, 'db')
  const beingMade = path.join(dataDir, 'db.being-made')
  if (existsSync(beingMade)) rmSync(folder, { recursive: true, force: true })
  const isFirst = !existsSync(path.join(folder, 'PG_VERSION'))
  if (isFirst) {
    onFirstStart()
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(beingMade, '')
  }
  const db = await openEmbeddedDatabase(folder, clock)
  rmSync(beingMade, { force: true })
  return db
}
