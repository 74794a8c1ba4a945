import { demoProof } from './demo-proof.ts'
import { sql } from 'kysely'
import { countSearchGap, mergeListings } from '#capabilities/directory/index.ts'
import { type Actor, anyone } from '#platform/actor.ts'
import { days, later } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import type { Database } from '#platform/db/database.ts'
import type { Language } from '#platform/text.ts'
import { serviceId } from './ids.ts'
import { doubleId, doubles } from './load-coordination.ts'

/** What families have searched in vain, and on how many of the last days. */
const searches: readonly {
  readonly q: string
  readonly lang: Language
  readonly county: string
  readonly days: number
}[] = [
  { q: 'hevosterapia', lang: 'fi', county: '17', days: 9 },
  { q: 'ridterapi', lang: 'sv', county: '17', days: 7 },
  { q: 'vauvahieronta', lang: 'fi', county: '17', days: 5 },
  { q: 'toy library', lang: 'en', county: '17', days: 5 },
  // Not often enough to be read, and one that never will be.
  { q: 'lelulainaamo', lang: 'fi', county: '17', days: 3 },
  { q: 'Matti Esimerkki', lang: 'fi', county: '17', days: 8 },
  { q: 'hevosterapia', lang: 'fi', county: '16', days: 6 },
  { q: 'vauvasirkus', lang: 'fi', county: '09', days: 5 },
]

/** Counts searches that found nothing and merges one double, through the same use cases as everybody. */
export async function loadDirectoryWork({
  db,
  crypto,
  now,
}: {
  readonly db: Database
  readonly crypto: Crypto
  readonly now: Date
}): Promise<void> {
  const caller = (actor: Actor, at: Date): Parameters<typeof countSearchGap>[0] => ({
    db,
    crypto,
    actor,
    clock: { now: () => at },
    limitFactor: 1000,
  })
  for (const { q, lang, county, days: count } of searches) {
    for (let ago = count; ago > 0; ago -= 1) {
      await countSearchGap(caller(anyone, later(now, -days(ago * 2))), { q, lang, county, outcome: 'none' })
    }
  }
  const merged = doubles[1]
  const coordinator = await db.asOwner(async (tx) => {
    const { rows } = await sql<{ id: string; name: string; county: string; language: Language }>`
      select id, name, county, language from accounts.person where key = 'coordinator'`.execute(tx)
    return rows[0]
  })
  if (coordinator === undefined) return
  await mergeListings(caller({ kind: 'person', proof: demoProof, ...coordinator }, later(now, -days(6))), {
    id: serviceId(merged.county, merged.of),
    other: doubleId(merged.county, merged.of),
  })
}
