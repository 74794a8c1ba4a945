/**
 * A worker's own list among the families of the whole country: the fifty with the newest change that the worker may see.
 * The statements of the product under row-level security against the same statements without it, in one run, in turns,
 * medians; and how many rows the plan looks at for each row it gives. Aim: 1.5 times, three rows.
 */
import { loadavg } from 'node:os'
import { type RawBuilder, sql } from 'kysely'
import { listStatement, peopleOf } from '#capabilities/families/queries-views.ts'
import type { Tx } from '#platform/db/database.ts'
import { startPostgres } from '../../scripts/testing/temporary-postgres.ts'
import { fillFamilies } from './fill.ts'

const families = Number(process.env['BENCH_FAMILIES'] ?? 440_000)
const scale = { families, workers: Math.max(1, Math.round(families / 110)) }
const aim = { times: 1.5, rows: 3 }
const rounds = 5
const calls = Number(process.env['BENCH_CALLS'] ?? 40)

const given = process.env['PERHETALO_TEST_DATABASE_URL']
const server =
  given === undefined ? await startPostgres() : { url: given, version: 'given', stop: async () => {} }
if ('absent' in server) {
  console.log(`Not measured: ${server.absent}.`)
  process.exit(0)
}
process.env['PERHETALO_TEST_DATABASE_URL'] = server.url
const { openWorld } = await import('#tests/support/world.ts')
const { product } = await openWorld()
const { db, crypto, clock } = product.deps

console.log(`PostgreSQL ${server.version}; filling ${families.toLocaleString('en')} families …`)
await fillFamilies(db, scale, crypto.seal('Ella Testinen'))

const worker = async (number: number): Promise<string> =>
  db.asOwner(async (tx) => {
    const { rows } = await sql<{
      id: string
    }>`select md5('worker' || ${number}::integer::text)::uuid as id`.execute(tx)
    return rows[0]?.id ?? ''
  })

/** The same transaction either way: who asks is said first, and only the role differs. */
const asks = (person: string, isProtected: boolean): RawBuilder<unknown> => sql`
  select set_config('role', ${isProtected ? 'perhetalo_app' : 'none'}, true), set_config('app.kind', 'person', true),
    set_config('app.person', ${person}, true), set_config('app.member', '', true), set_config('app.code', '', true),
    set_config('app.now', ${clock.now().toISOString()}, true)`

const page = { before: null, limit: 51 }
const list = async (tx: Tx): Promise<readonly string[]> =>
  (await listStatement(page).execute(tx)).rows.map(({ id }) => id)
const whole = async (tx: Tx): Promise<number> => {
  const ids = await list(tx)
  return (await peopleOf(tx, ids)).length
}

async function time(
  run: (tx: Tx) => Promise<unknown>,
  person: string,
  isProtected: boolean,
): Promise<number> {
  const start = process.hrtime.bigint()
  await db.asOwner(async (tx) => {
    await asks(person, isProtected).execute(tx)
    await run(tx)
  })
  return Number(process.hrtime.bigint() - start) / 1e6
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

async function compare(name: string, run: (tx: Tx) => Promise<unknown>): Promise<void> {
  const ratios: number[] = []
  const times: { protected: number[]; plain: number[] } = { protected: [], plain: [] }
  for (let round = 0; round < rounds; round += 1) {
    const here: { protected: number[]; plain: number[] } = { protected: [], plain: [] }
    for (let call = 0; call < calls; call += 1) {
      const person = await worker(((round * calls + call) % scale.workers) + 1)
      // In turns, and the one that goes first changes.
      for (const isProtected of call % 2 === 0 ? [true, false] : [false, true])
        here[isProtected ? 'protected' : 'plain'].push(await time(run, person, isProtected))
    }
    ratios.push(middle(here.protected) / middle(here.plain))
    times.protected.push(...here.protected)
    times.plain.push(...here.plain)
  }
  const ratio = middle(ratios)
  const spread = ratios.toSorted((a, b) => a - b).map((each) => each.toFixed(2))
  console.log(
    `${name}: ${middle(times.protected).toFixed(2)} ms protected, ${middle(times.plain).toFixed(2)} ms without: ` +
      `${ratio.toFixed(2)} times (${spread.at(0)}–${spread.at(-1)}); aim ${aim.times}: ${ratio <= aim.times ? 'reached' : 'NOT reached'}`,
  )
}

type Plan = {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly 'Rows Removed by Index Recheck'?: number
  readonly Plans?: readonly Plan[]
}

/** Rows that the scans of the plan read, with those they threw away again. */
function examined(plan: Plan): number {
  const own = plan['Relation Name'] === undefined ? 0 : plan['Actual Rows'] * plan['Actual Loops']
  const thrown =
    ((plan['Rows Removed by Filter'] ?? 0) + (plan['Rows Removed by Index Recheck'] ?? 0)) *
    plan['Actual Loops']
  return own + thrown + (plan.Plans ?? []).reduce((sum, each) => sum + examined(each), 0)
}

const person = await worker(1)
await db.asOwner(async (tx) => {
  await asks(person, true).execute(tx)
  const { rows } = await sql<{ 'QUERY PLAN': readonly { readonly Plan: Plan }[] }>`
    explain (analyze, format json) ${listStatement(page)}`.execute(tx)
  const plan = rows[0]?.['QUERY PLAN'][0]?.Plan
  const own = await sql<{ count: number }>`
    select count(*)::integer as count from families.involvement where person_id = ${person}::uuid`.execute(tx)
  if (plan === undefined) throw new Error('EXPLAIN gave no plan')
  const perRow = examined(plan) / plan['Actual Rows']
  console.log(
    `The worker has a part in ${own.rows[0]?.count} families. Rows looked at for each row given: ${perRow.toFixed(2)}; ` +
      `aim ${aim.rows}: ${perRow <= aim.rows ? 'reached' : 'NOT reached'}`,
  )
  if (process.argv.includes('--plan')) console.log(JSON.stringify(plan, null, 1))
})
await compare('The list', list)
await compare('The list with its people', whole)
console.log(
  `Load ${loadavg()
    .map((each) => each.toFixed(1))
    .join(' ')}`,
)
await product.stop()
await db.close()
await server.stop()
process.exit(0)
