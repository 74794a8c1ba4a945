// `npm test`: everything, in groups of one process each. `npm run assure` is the same with the full numbers (--full).
//   npm test -- --only help-requests     only the files whose path contains this
//   npm test -- --seed 4711              the order and the random numbers of an earlier run
import { parseArgs } from 'node:util'
import { browserProblem } from './testing/browser-at-hand.ts'
import { endCleanly } from './testing/cleanup.ts'
import { browserHalves, collect, halvesOf, onDatabases } from './testing/groups.ts'
import { twoAtATime } from './testing/queue.ts'
import { type Counts, inWords, none, plus, runGroup } from './testing/run-group.ts'
import { seedOfThisSchema } from './testing/seed.ts'
import { startPostgres } from './testing/temporary-postgres.ts'

const options = {
  full: { type: 'boolean', default: false },
  only: { type: 'string', default: '' },
  seed: { type: 'string' },
} as const

const { full, only, seed: wantedSeed } = parseArgs({ options }).values
const seed = wantedSeed === undefined ? seedOfThisSchema() : Number(wantedSeed)
if (!Number.isInteger(seed) || seed < 0) throw new Error(`--seed takes a whole number, not "${wantedSeed}".`)

const serverUrl = process.env['PERHETALO_TEST_DATABASE_URL']
delete process.env['PERHETALO_TEST_DATABASE_URL']
process.env['PERHETALO_TIER'] = full ? 'full' : 'small'

const files = collect(only)
const on = onDatabases(files.database, { seed, full })
let total: Counts = none

async function run(name: string, files: readonly string[], env: Record<string, string> = {}): Promise<void> {
  if (files.length === 0) return
  console.log(`\n${name}: ${files.length} ${files.length === 1 ? 'file' : 'files'}`)
  const begun = performance.now()
  const counts = await runGroup({ name, files, env }, seed, full ? 90 : 30)
  console.log(`${name}: ${inWords(counts)} in ${((performance.now() - begun) / 1000).toFixed(1)} s`)
  total = plus(total, counts)
}

function fail(what: string): void {
  console.log(`\nFAILED  ${what}`)
  total = plus(total, { ...none, failed: 1 })
}

/** The same tests on a server: the one that PERHETALO_TEST_DATABASE_URL names, else one started here for the purpose. */
async function runOnServer(files: readonly string[], part: string): Promise<void> {
  if (files.length === 0) return
  if (serverUrl !== undefined && serverUrl !== '') {
    return await run(`Database, given server${part}`, files, { PERHETALO_TEST_DATABASE_URL: serverUrl })
  }
  try {
    const server = await startPostgres()
    if ('absent' in server) {
      console.log(`\nDatabase, server: not run here: ${server.absent}.`)
      // What was to run on the server alone runs on the embedded one instead.
      return await run(
        `Database, embedded${part}, in its place`,
        files.filter((file) => !on.embedded.includes(file)),
      )
    }
    await run(`Database, PostgreSQL ${server.version}${part}`, files, {
      PERHETALO_TEST_DATABASE_URL: server.url,
    })
    await server.stop()
  } catch (error) {
    fail(
      `Database, server: it could not be started: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

let browserSaid: Promise<string | undefined> | null = null

async function runInBrowser(name: string, files: readonly string[]): Promise<void> {
  if (files.length === 0) return
  browserSaid ??= browserProblem()
  const problem = await browserSaid
  if (problem === undefined) await run(name, files)
  else fail(`${name}: ${problem}`)
}

endCleanly()
console.log(`Tests with ${full ? 'the full' : 'small'} numbers, seed ${seed} (repeat with --seed ${seed})`)
const { sweeps, walks } = browserHalves(files.browser)
const ways = halvesOf(walks)
const embedded = halvesOf(on.embedded)
const server = halvesOf(on.server)
// A group is one process and keeps one core busy, so two run at a time, the longest first, so that the two lanes end together.
// A server that was given to us holds the tests of one group at a time; those that we start are each group's own.
const isGiven = serverUrl !== undefined && serverUrl !== ''
await twoAtATime([
  () => run('Database, embedded, first half', embedded[0]),
  () => runInBrowser('Browser, ways through, first half', ways[0]),
  () => (isGiven ? runOnServer(on.server, '') : runOnServer(server[0], ', first half')),
  () => (isGiven ? Promise.resolve() : runOnServer(server[1], ', second half')),
  () => runInBrowser('Browser, ways through, second half', ways[1]),
  () => runInBrowser('Browser, every page', sweeps),
  () => run('Database, embedded, second half', embedded[1]),
  () => run('Unit and architecture', files.unit),
])

if (total.passed + total.failed === 0)
  console.log(`\nNo test was run${only === '' ? '' : `: no file matches "${only}"`}.`)
console.log(`\n${inWords(total)}`)
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0)
