import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { systemClock } from '#platform/clock.ts'
import { type Database, openEmbeddedDatabase, openServerDatabase } from '#platform/db/database.ts'
import { fill, preparedCopy } from '#tests/support/world.ts'

const root = join(import.meta.dirname, '..', '..')

export type Settings = Readonly<Record<string, string>>
export type Ended = {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly output: string
}

export type Running = {
  readonly url: string
  /** Everything it has written so far. */
  readonly output: () => string
  readonly kill: (signal: NodeJS.Signals) => Promise<Ended>
  /** Milliseconds from the start to the first line that names an address. */
  readonly startedIn: number
}

const children = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL')
})

/** The product as it is started in use: its own process, on a free port. Ends when it listens or when it has ended. */
async function launch(settings: Settings): Promise<Running | Ended> {
  const began = performance.now()
  const child = spawn(process.execPath, ['--import', './hooks.mjs', '--enable-source-maps', 'src/main.ts'], {
    cwd: root,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.add(child)
  let output = ''
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => {
      children.delete(child)
      resolve({ code, signal, output })
    })
  })
  const address = new Promise<string>((resolve) => {
    const read = (part: string): void => {
      output += part
      const url = /open at (http:\/\/\S+?)\//.exec(output)?.[1]
      if (url !== undefined) resolve(url)
    }
    child.stdout.setEncoding('utf8').on('data', read)
    child.stderr.setEncoding('utf8').on('data', read)
  })
  const first = await Promise.race([ended, address])
  if (typeof first !== 'string') return first
  return {
    url: first,
    output: () => output,
    startedIn: performance.now() - began,
    kill: (signal) => {
      child.kill(signal)
      return ended
    },
  }
}

export async function startServer(settings: Settings): Promise<Running> {
  const started = await launch(settings)
  if (!('url' in started)) throw new Error(`The server did not start (${started.code}):\n${started.output}`)
  return started
}

/** A start that should not succeed. */
export async function failToStart(settings: Settings): Promise<Ended> {
  const started = await launch(settings)
  if (!('url' in started)) return started
  await started.kill('SIGKILL')
  throw new Error(`The server started although it should not have:\n${started.output()}`)
}

/** It ended by itself, said what is wrong and what to do, and did not throw a stack at the reader. */
export function assertExplained({ code, output }: Ended, wrong: RegExp, remedy: RegExp): void {
  assert.equal(code, 1, output)
  assert.match(output, /Perhetalo could not start/)
  assert.match(output, wrong)
  assert.match(output, remedy)
  assert.doesNotMatch(output, /\n\s+at /, 'no stack for the reader')
}

export type Home = {
  readonly settings: Settings
  readonly dataDir: string
  /** The database itself, while no server uses it (the embedded one) or at any time (a server's). */
  readonly open: () => Promise<Database>
  readonly remove: () => Promise<void>
}

/** One closed request keeps the start from playing the demo's whole year, which takes long. */
const leaveOneRequest = (db: Database): Promise<unknown> =>
  db.asOwner((tx) =>
    sql`insert into help_requests.help_request (id, county, door_id, unit_id, state, level, for_whom, topics, worry, language,
        arrived_at, resolved_at, outcome, code_hash, changed_at)
      select gen_random_uuid(), county, id, unit_id, 'resolved', 'anonymous', 'child', '{}', 'none', 'fi', now(), now(), 'advised', '\\x00', now()
      from help_requests.door order by id limit 1`.execute(tx),
  )

/** Where a server of its own may live: an embedded database, or a new one on the server that the tests run on. */
export async function aHome(): Promise<Home> {
  const dataDir = mkdtempSync(join(tmpdir(), 'perhetalo-home-'))
  const server = process.env['PERHETALO_TEST_DATABASE_URL']
  if (server === undefined) {
    const folder = join(dataDir, 'db')
    cpSync(await preparedCopy(), folder, { recursive: true })
    const open = (): Promise<Database> => openEmbeddedDatabase(folder, systemClock)
    const db = await open()
    await leaveOneRequest(db)
    await db.close()
    return {
      settings: { PERHETALO_DATA: dataDir },
      dataDir,
      open,
      remove: () => Promise.resolve(rmSync(dataDir, { recursive: true, force: true })),
    }
  }
  const name = `home_${Math.random().toString(36).slice(2)}`
  const asAdmin = async (statement: string): Promise<void> => {
    const client = new pg.Client({ connectionString: server })
    await client.connect()
    await client.query(statement)
    await client.end()
  }
  await asAdmin(`create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  const open = (): Promise<Database> => openServerDatabase(url.href, systemClock, { onLost: () => {} })
  const db = await open()
  await fill(db)
  await leaveOneRequest(db)
  await db.close()
  return {
    settings: { PERHETALO_DATA: dataDir, DATABASE_URL: url.href },
    dataDir,
    open,
    remove: async () => {
      await asAdmin(`drop database ${name} with (force)`)
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
