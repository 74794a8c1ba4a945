import { sql } from 'kysely'
import { createApp } from '#src/app.ts'
import type { SearchQuery, SearchResult } from '#capabilities/directory/index.ts'
import { loadScale } from '#seed/scale/load-scale.ts'
import { openWorld } from '#tests/support/world.ts'
import { startPostgres } from '../../scripts/testing/temporary-postgres.ts'
import { connections, rate, type Send, serving } from '../load.ts'
import { median, spread } from './measure.ts'
import { realQueries } from './queries.ts'
import { listingsOf, steps } from './steps.ts'

const rounds = 15
const calls = 80

/**
 * The page of results made by the product with a country's listings, against the same page with the results ready
 * beforehand; and how long it takes to write that many listings and to take them into the search.
 */
export async function measureServed(): Promise<void> {
  const started = await startPostgres()
  if (!('absent' in started)) process.env['PERHETALO_TEST_DATABASE_URL'] = started.url
  const stop = 'absent' in started ? async (): Promise<void> => {} : started.stop
  const { product } = await openWorld().catch(async (error: unknown) => {
    await stop()
    throw error
  })
  const deps = { ...product.deps, limitFactor: 1_000_000 }
  const { catalogue } = deps
  try {
    let began = performance.now()
    const written = await loadScale(
      (run) =>
        deps.db.asOwner(async (tx) => {
          await sql`set local statement_timeout = 0`.execute(tx)
          await run(tx)
        }),
      listingsOf('S22'),
      '2026-03-02',
    )
    const seconds = (performance.now() - began) / 1000
    console.log(
      `Written to the database (${deps.db.kind}): ${written} listings in ${seconds.toFixed(1)} s, ${(written / seconds).toFixed(0)}/s`,
    )
    began = performance.now()
    await catalogue.refresh()
    console.log(`Taken into the search: ${((performance.now() - began) / 1000).toFixed(1)} s`)

    const ready = new Map<string, SearchResult>()
    const keyOf = (query: SearchQuery): string => JSON.stringify({ ...query, now: null })
    const withoutSearch = createApp({
      ...deps,
      catalogue: {
        ...catalogue,
        search: (query) => {
          const key = keyOf(query)
          const known = ready.get(key) ?? catalogue.search(query)
          ready.set(key, known)
          return known
        },
      },
    })
    const withSearch = createApp(deps)
    const addresses = realQueries([...listingsOf('S1')], 100).map(
      ({ q, lang }) => `${lang === 'sv' ? '/sv/sok' : '/haku'}?q=${encodeURIComponent(q)}&kunta=905`,
    )
    const [sendWith, sendWithout] = [await serving(withSearch), await serving(withoutSearch)]
    const page =
      (send: Send) =>
      async (turn: number): Promise<void> => {
        const path = addresses[turn % addresses.length] ?? ''
        const status = await send(path)
        if (status !== 200) throw new Error(`${path} answered ${status}`)
      }
    for (const send of [sendWith, sendWithout]) await rate(addresses.length, page(send))
    const ratios: number[] = []
    const [own, bare]: [number[], number[]] = [[], []]
    for (let round = 0; round < rounds; round += 1) {
      const inOrder = round % 2 === 0
      const first = await rate(calls, page(inOrder ? sendWith : sendWithout))
      const second = await rate(calls, page(inOrder ? sendWithout : sendWith))
      const [a, b] = inOrder ? [first, second] : [second, first]
      own.push(a)
      bare.push(b)
      ratios.push(b / a)
    }
    console.log(
      `Results page among ${steps.S22.count} listings: ${median(ratios).toFixed(2)}× the time of the same page without search ` +
        `(spread ${spread(ratios)}); ${median(own).toFixed(0)}/s against ${median(bare).toFixed(0)}/s, ${connections} connections`,
    )
  } finally {
    catalogue.stop()
    await deps.db.close()
    await stop()
  }
}
