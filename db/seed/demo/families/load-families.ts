import { sql } from 'kysely'
import type { Crypto } from '#platform/crypto.ts'
import { helsinkiDate } from '#platform/dates.ts'
import type { Database } from '#platform/db/database.ts'
import { loadFamilyExamples } from './load-family-examples.ts'
import { loadOversightExamples } from './load-oversight-examples.ts'
import { loadFamilyRows } from './load-family-rows.ts'
import { playFamilyStories } from './play-family-stories.ts'

/** Fills a database without families with those of the demo. */
export async function loadFamilies(to: { db: Database; crypto: Crypto; now: Date }): Promise<void> {
  const { db, crypto, now } = to
  const isEmpty = await db.asOwner(async (tx) => {
    const { rows } = await sql<{ some: boolean }>`
      select exists (select from families.family) as some`.execute(tx)
    if (rows[0]?.some === true) return false
    await loadFamilyRows(tx, crypto, helsinkiDate(now))
    await loadFamilyExamples(tx, crypto, now, helsinkiDate(now))
    await loadOversightExamples(tx, crypto, now)
    return true
  })
  if (isEmpty) await playFamilyStories({ db, crypto, now })
}
