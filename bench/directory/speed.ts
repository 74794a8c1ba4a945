import { startPostgres } from '../../scripts/testing/temporary-postgres.ts'
import type { PeerQuery } from '../peers/document.ts'
import { type Connection, embedded, server } from '../peers/postgres.ts'
import { type Ask, miniSearch, ours, peerDocument, postgres } from './engines.ts'
import type { Answer } from './facets.ts'
import { mean, median, quantile, spread, timed } from './measure.ts'
import { realQueries } from './queries.ts'
import { documentsOf, listingsOf } from './steps.ts'

const rounds = 5
const languages = ['fi', 'sv'] as const

async function connect(): Promise<{ connection: Connection; kind: string; stop: () => Promise<void> }> {
  const started = await startPostgres()
  if ('absent' in started) {
    const connection = await embedded()
    return { connection, kind: `embedded PostgreSQL (${started.absent})`, stop: connection.close }
  }
  const connection = await server(started.url)
  return {
    connection,
    kind: `PostgreSQL ${started.version} server`,
    stop: async () => {
      await connection.close()
      await started.stop()
    },
  }
}

type Times = { readonly mine: readonly number[]; readonly theirs: readonly number[] }

async function timeOf(ask: Ask, query: PeerQuery): Promise<number> {
  const began = performance.now()
  const answer = ask(query)
  // A plain value is not waited for: that alone would cost what is measured.
  if (answer instanceof Promise) await answer
  return performance.now() - began
}

/**
 * Two ways to take turns. Query by query: whatever else the machine does falls on both alike, and each finds the processor's
 * caches full of the other's. Block by block, as each would run alone: all queries of one, then all of the other.
 */
type Turns = 'query by query' | 'block by block'

async function queryByQuery(
  asked: readonly PeerQuery[],
  round: number,
  mine: Ask,
  theirs: Ask,
): Promise<Times> {
  const own: number[] = []
  const other: number[] = []
  for (const [at, query] of asked.entries()) {
    const mineFirst = (at + round) % 2 === 0
    const first = await timeOf(mineFirst ? mine : theirs, query)
    const second = await timeOf(mineFirst ? theirs : mine, query)
    own.push(mineFirst ? first : second)
    other.push(mineFirst ? second : first)
  }
  return { mine: own, theirs: other }
}

async function blockByBlock(
  asked: readonly PeerQuery[],
  round: number,
  mine: Ask,
  theirs: Ask,
): Promise<Times> {
  if (round % 2 === 0) {
    const own = await timed(asked, mine)
    return { mine: own, theirs: await timed(asked, theirs) }
  }
  const other = await timed(asked, theirs)
  return { mine: await timed(asked, mine), theirs: other }
}

async function compare(
  name: string,
  asked: readonly PeerQuery[],
  mine: Ask,
  theirs: Ask,
  how: Turns,
): Promise<void> {
  const turn = how === 'query by query' ? queryByQuery : blockByBlock
  const turns: Times[] = []
  for (let round = 0; round < rounds; round += 1) turns.push(await turn(asked, round, mine, theirs))
  // Each query's median of the rounds: a round that somebody else's work fell into does not count.
  const usual = (of: keyof Times): readonly number[] =>
    asked.map((_query, at) => median(turns.map((times) => times[of][at] ?? 0)))
  const ratios = turns.map((times) => mean(times.theirs) / mean(times.mine))
  const [own, other] = [usual('mine'), usual('theirs')]
  const figures = (times: readonly number[]): string =>
    `mean ${mean(times).toFixed(3)}, median ${median(times).toFixed(3)}, p99 ${quantile(times, 0.99).toFixed(2)} ms`
  console.log(
    `${name}, ${how}: ${(mean(other) / mean(own)).toFixed(1)}× our time (rounds ${spread(ratios, 1)}; ${asked.length} queries, ${rounds} rounds)`,
  )
  console.log(`  ours: ${figures(own)}; theirs: ${figures(other)}`)
}

/** Whether the three answer the same question: what they find, and that their counts add up. */
async function compareAnswers(
  asked: readonly PeerQuery[],
  engines: Readonly<Record<string, Ask>>,
): Promise<void> {
  const answers: Record<string, Answer[]> = {}
  for (const [name, ask] of Object.entries(engines)) {
    answers[name] = []
    for (const query of asked) answers[name].push(await ask(query))
  }
  const mine = answers['ours'] ?? []
  for (const [name, theirs] of Object.entries(answers)) {
    const found = theirs.filter(({ total }) => total > 0).length
    const odd = theirs.filter(({ total, type }) => [...type.values()].reduce((a, b) => a + b, 0) !== total)
    const shared = theirs.flatMap(({ ids }, at) =>
      ids.length === 0 || mine[at]?.ids.length === 0
        ? []
        : [ids.slice(0, 10).filter((id) => mine[at]?.ids.includes(id)).length / Math.min(10, ids.length)],
    )
    console.log(
      `  ${name}: answers ${found} of ${asked.length}, median ${median(theirs.map(({ total }) => total))} hits, ` +
        `${odd.length} with counts that do not add up` +
        (name === 'ours'
          ? ''
          : `; of its first ten ${(mean(shared) * 100).toFixed(0)} % stand in our first twenty`),
    )
  }
}

/** Ours against the others at the size of the country. */
export async function measureSpeed(): Promise<void> {
  const listings = [...listingsOf('S22')]
  const { documents, places } = documentsOf('S22')
  const asked = realQueries(listings, 500)
  const peers = listings.map(peerDocument)
  const { connection, kind, stop } = await connect()
  try {
    const mine = ours(documents, places)
    const { exact, tolerant, any } = await postgres(connection, peers, languages)
    const mini = miniSearch(peers, languages)
    console.log(`S22: ${documents.length} listings, three facet groups (county, type, language); ${kind}`)
    await compareAnswers(asked.slice(0, 100), {
      ours: mine,
      'PostgreSQL, all words': tolerant,
      'PostgreSQL, any word': any,
      MiniSearch: mini,
    })
    for (const ask of [mine, exact, tolerant, any]) await timed(asked.slice(0, 100), ask)
    // MiniSearch takes long: every fifth query is enough to know it.
    const fifth = asked.filter((_each, at) => at % 5 === 0)
    for (const how of ['block by block', 'query by query'] as const) {
      await compare('PostgreSQL, all words, trigrams when nothing is found', asked, mine, tolerant, how)
      await compare('PostgreSQL, any word, trigrams when nothing is found', asked, mine, any, how)
      await compare('PostgreSQL, all words, no tolerance for slips', asked, mine, exact, how)
      await compare('MiniSearch', fifth, mine, mini, how)
    }
  } finally {
    await stop()
  }
}
