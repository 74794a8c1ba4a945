import { buildIndex } from '#capabilities/directory/domain/search/index.ts'
import { search } from '#capabilities/directory/domain/search/search.ts'
import { measuredAt } from '../demo-directory.ts'
import { held, mean, median, quantile, spread, timed } from './measure.ts'
import { realQueries } from './queries.ts'
import { documentsOf, listingsOf, type Step, steps } from './steps.ts'

const rounds = 5

type Measured = {
  readonly count: number
  readonly perQuery: number
  readonly build: number
  readonly memory: number
}

async function measureStep(step: Step): Promise<Measured> {
  const asked = realQueries([...listingsOf('S1')], 200)
  const empty = held()
  const { documents, places } = documentsOf(step)
  const before = held()
  const began = performance.now()
  const index = buildIndex(documents, { places })
  const build = performance.now() - began
  const after = held()
  const ask = ({ q, lang, county, limit }: (typeof asked)[number]): unknown =>
    search(index, {
      q,
      lang,
      ...(county === null ? {} : { county }),
      now: measuredAt,
      facets: ['county', 'type', 'language'],
      page: 1,
      perPage: limit,
    })
  await timed(asked, ask)
  const means: number[] = []
  const all: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const times = await timed(asked, ask)
    means.push(mean(times))
    all.push(...times)
  }
  const memory = after.heap - before.heap + after.buffers - before.buffers
  console.log(
    `${step}: ${documents.length} listings; ${median(means).toFixed(3)} ms a query (spread ${spread(means, 3)}; median ${median(all).toFixed(3)}, ` +
      `p99 ${quantile(all, 0.99).toFixed(2)}); built in ${(build / 1000).toFixed(2)} s; the index holds ${memory.toFixed(0)} MB ` +
      `(${(after.buffers - before.buffers).toFixed(0)} MB of it typed arrays), the listings themselves ${(before.heap - empty.heap).toFixed(0)} MB; ` +
      `process ${after.rss.toFixed(0)} MB`,
  )
  return { count: documents.length, perQuery: median(means), build, memory }
}

/** How time and memory grow from a county to ten countries: cost ~ n^b. */
export async function measureGrowth(): Promise<void> {
  const measured: Measured[] = []
  for (const step of Object.keys(steps) as Step[]) measured.push(await measureStep(step))
  for (const [from, to] of [
    [0, 1],
    [1, 2],
  ] as const) {
    const [a, b] = [measured[from], measured[to]]
    if (a === undefined || b === undefined) continue
    const power = (of: 'perQuery' | 'build' | 'memory'): string =>
      (Math.log(b[of] / a[of]) / Math.log(b.count / a.count)).toFixed(2)
    console.log(
      `Growth ${a.count} → ${b.count}: query n^${power('perQuery')}, build n^${power('build')}, memory n^${power('memory')}`,
    )
  }
}
