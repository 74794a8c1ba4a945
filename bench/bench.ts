/**
 * Ratios measured in one run on one machine, so that they mean something on any machine:
 *  1. the results page against a constant page of the same size from the same server, through the same middleware;
 *  2. asking for help over HTTP against the same SQL alone, with the round trips of the main use cases.
 * Both orders, several rounds, medians with spread. On the embedded database, or on the server that
 * PERHETALO_TEST_DATABASE_URL names. Nothing here is a test, and no test measures time.
 */
import { demoProof } from '#seed/demo/demo-proof.ts'
import { loadavg } from 'node:os'
import { Hono } from 'hono'
import { answer, readQueue, readRequest, sendHelpRequest, take } from '#capabilities/help-requests/index.ts'
import { anyone } from '#platform/actor.ts'
import { appending } from '#platform/audit.ts'
import { newId } from '#platform/ids.ts'
import { planning } from '#platform/jobs.ts'
import { countTry } from '#platform/rate-limit.ts'
import type { Caller } from '#platform/use-case.ts'
import { doorsOf, insertRequest, sentBefore } from '#capabilities/help-requests/queries.ts'
import { openWorld } from '#tests/support/world.ts'
import { compress } from '#web/compress.ts'
import { everyAnswer, whoAsks } from '#web/edge.ts'
import type { Env } from '#web/page.ts'
import { createApp } from '#src/app.ts'
import { sql } from 'kysely'
import { connections, rate, serving } from './load.ts'

const rounds = 5
const searchCalls = 400
const intakeCalls = 150

const { product, people } = await openWorld()
const deps = { ...product.deps, limitFactor: 1_000_000 }
const base: Omit<Caller, 'actor'> = {
  db: deps.db,
  crypto: deps.crypto,
  clock: deps.clock,
  limitFactor: deps.limitFactor,
}

const queries = [
  'neuvola',
  'lapsi ei nuku',
  'perhekahvila',
  'talterapi',
  'ero',
  'speech therapy',
  'kiusaaminen',
  'kotipalvelu vaasa',
]
const address = (turn: number): string =>
  `/haku?q=${encodeURIComponent(queries[turn % queries.length] ?? '')}&kunta=905`

// The constant page goes through the same middleware; only its content is made beforehand.
const app = createApp(deps)
const sample = await (await app.request(`http://localhost${address(0)}`)).text()
const outer = new Hono<Env>()
outer.use('/constant', everyAnswer(deps), compress, whoAsks(deps))
outer.get(
  '/constant',
  () => new Response(sample, { headers: { 'content-type': 'text/html; charset=utf-8' } }),
)
outer.route('/', app)

const send = await serving(outer)

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const spread = (values: readonly number[]): string =>
  `${Math.min(...values).toFixed(2)}–${Math.max(...values).toFixed(2)}`

async function compare(
  name: string,
  count: number,
  ours: (turn: number) => Promise<unknown>,
  theirs: (turn: number) => Promise<unknown>,
): Promise<void> {
  await rate(count / 4, ours)
  await rate(count / 4, theirs)
  const ratios: number[] = []
  const mine: number[] = []
  const limit: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const first = round % 2 === 0 ? ours : theirs
    const second = round % 2 === 0 ? theirs : ours
    const a = await rate(count, first)
    const b = await rate(count, second)
    const [own, other] = round % 2 === 0 ? [a, b] : [b, a]
    mine.push(own)
    limit.push(other)
    ratios.push(other / own)
  }
  console.log(
    `${name}: ${median(ratios).toFixed(2)}× the time (spread ${spread(ratios)}); ${median(mine).toFixed(0)}/s against ${median(limit).toFixed(0)}/s`,
  )
}

console.log(
  `Database: ${deps.db.kind}; load before: ${loadavg()[0]?.toFixed(2)}; ${deps.catalogue.services().length} services; ${connections} connections`,
)
await compare(
  'Results page vs constant page of the same server',
  searchCalls,
  (turn) => send(address(turn)),
  () => send('/constant'),
)

const asked = {
  forWhom: 'own-family',
  topics: [],
  worry: 'small',
  text: 'Kaipaisin apua arkeen.',
  municipality: '905',
  language: 'fi',
  interpreter: null,
  contact: null,
}
const body = JSON.stringify(asked)
let statuses = 0
const overHttp = async (): Promise<void> => {
  const status = await send('/api/v1/help-requests', {
    text: body,
    headers: { 'content-type': 'application/json', 'idempotency-key': newId() },
  })
  if (status !== 201) statuses += 1
}
const door = await deps.db.transaction(anyone, async (tx) =>
  (await doorsOf(tx, '17', '905')).find((each) => each.key === 'guidance'),
)
if (door === undefined) throw new Error('The demo has no guidance door')
const bytes = (): Uint8Array => crypto.getRandomValues(new Uint8Array(32))
const sealed = deps.crypto.seal(asked.text)

/** The statements of the use case and nothing else: no HTTP, no validation, no sealing, no routing. */
const sqlAlone = async (): Promise<void> => {
  const now = deps.clock.now()
  await deps.db.transaction(anyone, (tx) =>
    countTry(tx, deps.crypto, now, { name: 'bench', count: 1e9, perMinutes: 60 }, 'bench'),
  )
  await deps.db.transaction(anyone, async (tx) => {
    const keyHash = bytes()
    await sentBefore(tx, keyHash)
    await doorsOf(tx, '17', '905')
    const id = newId()
    await insertRequest(
      tx,
      {
        id,
        door,
        level: 'anonymous',
        forWhom: 'own-family',
        topics: [],
        worry: 'small',
        municipality: '905',
        language: 'fi',
        textSealed: sealed,
        contactSealed: null,
        interpreterSealed: null,
        urgentClass: null,
        codeHash: bytes(),
        keyHash,
        bodyHash: bytes(),
        channel: 'web',
        arrivedAt: now,
        recordedBy: null,
        judgedUrgent: null,
        now,
      },
      { effectiveAt: now, dueAt: now, warnAt: now, leadAt: now, escalateAt: now, coordinatorAt: null },
    )
    const jobs = ['notify-door', 'warn-promise', 'escalate-promise'].map((name) => ({
      name,
      ids: { helpRequest: id },
      options: { at: new Date(now.getTime() + 3e11) },
    }))
    const trace = {
      county: '17',
      at: now,
      name: 'help-request.send',
      outcome: 'done' as const,
      actor: anyone,
      about: { helpRequest: id },
    }
    await sql`with planned as (${planning(now, jobs)}) select pg_notify('job', ''), ${appending(trace)}`.execute(
      tx,
    )
  })
}
await compare('Asking for help over HTTP vs the same SQL alone', intakeCalls, overHttp, sqlAlone)
if (statuses > 0) console.log(`Warning: ${statuses} requests were not answered with 201`)

/** Statements of one call, the first of each transaction (who asks) included, begin and commit not. */
async function roundTrips(name: string, call: () => Promise<unknown>): Promise<void> {
  const before = deps.db.statements()
  await call()
  console.log(`Round trips of ${name}: ${deps.db.statements() - before}`)
}
const guide = people.get('guide')
if (guide === undefined) throw new Error('The demo has no guide')
const worker: Caller = { ...base, actor: { ...guide, proof: demoProof } }
let id = ''
await roundTrips('help-request.send', async () => {
  id = (
    await sendHelpRequest(
      { ...base, actor: anyone },
      { key: newId(), body, from: 'bench', countyOf: deps.catalogue.countyServing, request: asked },
    )
  ).id
})
await roundTrips('help-request.list', () => readQueue(worker, {}))
await roundTrips('help-request.take', () => take(worker, { id }))
await roundTrips('help-request.read', () => readRequest(worker, { id }))
await roundTrips('help-request.answer', () => answer(worker, { id, text: 'Hei' }))
process.exit(0)
