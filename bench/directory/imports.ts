import { sql } from 'kysely'
import { importCandidates } from '#capabilities/directory/imports.ts'
import { importCandidate } from '#seed/scale/candidates.ts'
import { scaleListings } from '#seed/scale/listings.ts'
import { measuringClock, openDemoDatabase } from '../demo-directory.ts'

const count = 30_000
const county = '17'

/** As many listings as the country has, imported into one county, and once more: the second time changes nothing. */
export async function measureImports(): Promise<void> {
  const { db, stop } = await openDemoDatabase()
  try {
    const [coordinator] = await db.asOwner(async (tx) => {
      const found = await sql<{
        id: string
      }>`select id from accounts.person where key = 'coordinator'`.execute(tx)
      return found.rows
    })
    if (coordinator === undefined) throw new Error('The demonstration has no coordinator')
    const candidates = Array.from(scaleListings({ count, counties: [county] }), importCandidate)
    const published = async (): Promise<number> => {
      const { rows } = await db.asOwner((tx) =>
        sql<{
          n: number
        }>`select count(*)::integer as n from directory.service where county = ${county}`.execute(tx),
      )
      return rows[0]?.n ?? 0
    }
    for (const name of ['first', 'again']) {
      const before = await published()
      let began = performance.now()
      const said: string[] = []
      await importCandidates(
        { db, clock: measuringClock },
        {
          county,
          by: coordinator.id,
          name,
          candidates,
          told: (step, done) => {
            const seconds = (performance.now() - began) / 1000
            said.push(`${step} ${done} in ${seconds.toFixed(1)} s (${(done / seconds).toFixed(0)}/s)`)
            began = performance.now()
          },
        },
      )
      console.log(
        `Import, ${name} (${db.kind}): ${said.join(', ')}; ${(await published()) - before} new listings`,
      )
    }
  } finally {
    await stop()
  }
}
