import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { stopWithUs } from './cleanup.ts'

export type TemporaryServer = {
  readonly url: string
  readonly version: string
  readonly stop: () => Promise<void>
}
export type Absent = { readonly absent: string }

const oldest = 15

type Programs = { readonly folder: string; readonly major: number; readonly version: string }

/** The newest server on the machine: in PATH, or where Debian and its kin put it. */
function findPrograms(): Programs | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...globSync('/usr/lib/postgresql/*/bin')]
  return folders
    .filter(
      (folder) => folder !== '' && existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
    )
    .map((folder) => {
      const said = execFileSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' })
      const version = /(\d+)(?:\.\d+)?/.exec(said)
      return { folder, major: Number(version?.[1] ?? 0), version: version?.[0] ?? 'unknown' }
    })
    .toSorted((a, b) => b.major - a.major)[0]
}

type Owner = { readonly uid: number; readonly gid: number }

/** PostgreSQL refuses to run as root, so root lends it the account `postgres`, which comes with the server. */
function ownerForRoot(): Owner | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('postgres:'))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}

async function untilItAnswers(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    if (server.exitCode !== null) break
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => {})
    try {
      await client.connect()
      await client.end()
      return
    } catch {
      await pause(100)
    }
  }
  throw new Error('the server did not answer')
}

/**
 * Starts a PostgreSQL server of our own on a free port, in a folder that goes when the server goes. It writes to disk as
 * surely as in use (fsync stays on), because the tests that kill the server rely on it.
 */
export async function startPostgres(): Promise<TemporaryServer | Absent> {
  if (process.platform === 'win32') return { absent: 'starting a server is not built for Windows' }
  const programs = findPrograms()
  if (programs === undefined)
    return { absent: 'no PostgreSQL server (initdb, postgres) in PATH or /usr/lib/postgresql' }
  if (programs.major < oldest) return { absent: `PostgreSQL ${programs.version} is older than ${oldest}` }
  const isRoot = process.getuid?.() === 0
  const owner = isRoot ? ownerForRoot() : undefined
  if (isRoot && owner === undefined)
    return { absent: 'run as root, and there is no account `postgres` to run it under' }

  const folder = mkdtempSync(join(tmpdir(), 'perhetalo-postgres-'))
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid)
  const cluster = join(folder, 'cluster')
  const locale = process.platform === 'linux' ? 'C.UTF-8' : 'en_US.UTF-8'
  const setup = ['-D', cluster, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', `--locale=${locale}`]
  const port = await freePort()
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: folder,
    port,
    max_connections: 200,
    timezone: 'UTC',
  }
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])

  let server: ChildProcess | undefined
  const stop = async (): Promise<void> => {
    if (server !== undefined && server.exitCode === null && server.signalCode === null) {
      const ended = new Promise((resolve) => server?.once('exit', resolve))
      server.kill('SIGINT') // fast shutdown: ends the connections and writes everything
      await Promise.race([ended, pause(10_000).then(() => server?.kill('SIGQUIT'))])
    }
    rmSync(folder, { recursive: true, force: true })
  }
  const forget = stopWithUs(stop)
  try {
    execFileSync(join(programs.folder, 'initdb'), setup, {
      ...owner,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    server = spawn(join(programs.folder, 'postgres'), ['-D', cluster, ...options], {
      ...owner,
      cwd: folder,
      stdio: 'ignore',
      detached: true, // Ctrl-C in the terminal reaches us, and we stop it after the tests
    })
    const url = `postgres://postgres@127.0.0.1:${port}/postgres`
    await untilItAnswers(url, server)
    return {
      url,
      version: programs.version,
      stop: async () => {
        await stop()
        forget()
      },
    }
  } catch (error) {
    await stop()
    forget()
    throw error
  }
}
