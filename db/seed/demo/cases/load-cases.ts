import { sql } from 'kysely'
import { custodyDispute } from './custody-dispute.ts'
import { divorce } from './divorce.ts'
import { loadCaseExamples } from './load-case-examples.ts'
import { loadPathExample } from './load-path-example.ts'
import { loadWalkedExample } from './load-walked-example.ts'
import { mentalHealth } from './mental-health.ts'
import { nepsyFinnish, nepsySwedish } from './nepsy.ts'
import { closedEarlier, notYetTaken } from './plain-cases.ts'
import { substance } from './substance.ts'
import type { Scene, Stage } from './telling.ts'

/** Fills a database without cases with those of the demo: the five groups at different stages, told oldest first. */
export async function loadCases(stage: Stage): Promise<void> {
  const isEmpty = await stage.db.asOwner(async (tx) => {
    const { rows } = await sql<{ some: boolean }>`
      select exists (select from casework.family_case) as some`.execute(tx)
    return rows[0]?.some !== true
  })
  if (!isEmpty) return
  await stage.db.asOwner((tx) => loadCaseExamples(tx, stage.crypto, stage.now))
  await stage.db.asOwner((tx) => loadPathExample(tx, stage.now))
  await stage.db.asOwner((tx) => loadWalkedExample(tx, stage.crypto, stage.now))
  const scenes: readonly Scene[] = [
    divorce,
    nepsySwedish,
    nepsyFinnish,
    substance,
    mentalHealth,
    custodyDispute,
    closedEarlier,
    notYetTaken,
  ].flatMap((told) => told(stage))
  for (const { at, play } of scenes.toSorted((a, b) => a.at.getTime() - b.at.getTime()))
    if (at <= stage.now) await play()
}
