import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { startPostgres, type TemporaryServer } from '../../scripts/testing/temporary-postgres.ts'
import {
  aHome,
  assertExplained,
  type Ended,
  failToStart,
  type Home,
  startServer,
} from '#tests/support/server.ts'
import { seeded } from '#tests/support/random.ts'
import { n, seed } from '#tests/support/tier.ts'

describe('a start that cannot succeed', () => {
  let home: Home
  before(async () => {
    home = await aHome()
  })
  after(() => home.remove())

  const listening: Server[] = []
  after(() => {
    for (const server of listening) server.close()
  })
  const listen = async (onConnection: (end: () => void) => void): Promise<number> => {
    const server = createServer((socket) => {
      socket.on('error', () => {})
      onConnection(() => socket.destroy())
    })
    listening.push(server)
    await new Promise<void>((ok) => server.listen(0, '127.0.0.1', ok))
    return (server.address() as AddressInfo).port
  }

  it('because the port is taken says so and names another', async () => {
    const port = await listen((end) => end())
    assertExplained(await failToStart({ ...home.settings, PORT: String(port) }), /port is taken/i, /PORT=/)
  })

  it('because a setting is wrong names the setting', async () => {
    assertExplained(await failToStart({ ...home.settings, PORT: 'eighty' }), /PORT is "eighty"/, /PORT=3000/)
  })

  const unreachable: readonly [string, () => Promise<string>][] = [
    ['nothing listens there', () => Promise.resolve('postgres://u:p@127.0.0.1:1/perhetalo')],
    ['its name is unknown', () => Promise.resolve('postgres://u:p@database.invalid:5432/perhetalo')],
    ['it hangs up', async () => `postgres://u:p@127.0.0.1:${await listen((end) => end())}/perhetalo`],
    ['it never answers', async () => `postgres://u:p@127.0.0.1:${await listen(() => {})}/perhetalo`],
  ]
  for (const [why, url] of unreachable) {
    it(`because the database is not reached, ${why}, says so and names the setting`, async () => {
      const ended = await failToStart({ PERHETALO_DATA: home.dataDir, DATABASE_URL: await url() })
      assertExplained(ended, /does not answer/, /DATABASE_URL/)
      assert.doesNotMatch(ended.output, /u:p@/, 'the password is not repeated')
    })
  }

  it('because the embedded database is in use names the process and another folder, and leaves the first at work', async () => {
    const first = await startServer(home.settings)
    assertExplained(await failToStart(home.settings), /in use by process \d+/, /PERHETALO_DATA=/)
    assert.equal((await fetch(`${first.url}/readyz`)).status, 200)
    assert.equal((await first.kill('SIGTERM')).code, 0)
    assert.equal(existsSync(join(home.dataDir, 'db.lock')), false, 'a clean stop lets go')
  })
})

describe('a start after a sudden end', () => {
  let home: Home
  before(async () => {
    home = await aHome()
  })
  after(() => home.remove())

  it('takes over the lock of a process that was killed, and of one whose number is used by another by now', async () => {
    const killed = await startServer(home.settings)
    await killed.kill('SIGKILL')
    const lock = join(home.dataDir, 'db.lock')
    assert.match(readFileSync(lock, 'utf8'), /^\d+ \d+$/)
    const second = await startServer(home.settings)
    await second.kill('SIGKILL')
    writeFileSync(lock, `${process.pid} 12345`)
    const third = await startServer(home.settings)
    await third.kill('SIGKILL')
    writeFileSync(lock, '')
    const fourth = await startServer(home.settings)
    assert.equal((await fourth.kill('SIGTERM')).code, 0)
  })

  it('begins anew when it was killed in the middle of its very first start', async () => {
    const random = seeded(seed)
    for (let kill = 0; kill < n(1, 10); kill += 1) {
      const dataDir = mkdtempSync(join(tmpdir(), 'perhetalo-home-'))
      const settings = { PERHETALO_DATA: dataDir, PERHETALO_DEMO: '0' }
      try {
        const starting = startServer(settings).catch((error: Error) => error)
        while (!existsSync(join(dataDir, 'db', 'PG_VERSION'))) await new Promise(setImmediate)
        // The first time at once, in the middle of making it; later anywhere in the migrations and the loading.
        if (kill > 0) await pause(random.int(6000))
        process.kill(Number(readFileSync(join(dataDir, 'db.lock'), 'utf8').split(' ')[0]), 'SIGKILL')
        const killed = await starting
        if (!(killed instanceof Error)) await killed.kill('SIGKILL')
        const again = await startServer(settings)
        assert.equal((await fetch(`${again.url}/readyz`)).status, 200)
        await again.kill('SIGTERM')
      } finally {
        rmSync(dataDir, { recursive: true, force: true })
      }
    }
  })
})

describe('a start on a PostgreSQL server', () => {
  let postgres: TemporaryServer | null = null
  before(async () => {
    const started = await startPostgres()
    if ('absent' in started) return
    postgres = started
    const client = new pg.Client({ connectionString: started.url })
    await client.connect()
    await client.query(`create role locked login password 'right'`)
    await client.query('create database locked_out owner locked')
    const { rows } = await client.query<{ file: string }>(`select current_setting('hba_file') as file`)
    const rule =
      'host all locked 127.0.0.1/32 scram-sha-256\nhost all all 127.0.0.1/32 trust\nlocal all all trust'
    await client.query(`create table rules (line text)`)
    for (const line of rule.split('\n')) await client.query('insert into rules values ($1)', [line])
    await client.query(`copy rules to '${rows[0]?.file ?? ''}'`)
    await client.query('select pg_reload_conf()')
    await client.end()
  })
  after(() => postgres?.stop())

  const at = (path: string, user = 'postgres'): string => {
    const url = new URL(postgres?.url ?? '')
    url.username = user.split(':')[0] ?? ''
    url.password = user.split(':')[1] ?? ''
    url.pathname = path
    return url.href
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'perhetalo-home-'))
  after(() => rmSync(dataDir, { recursive: true, force: true }))
  const start = (url: string, more: Readonly<Record<string, string>> = {}): Promise<Ended> =>
    failToStart({ PERHETALO_DATA: dataDir, DATABASE_URL: url, ...more })

  it('with a wrong password says that it was refused, and does not repeat it', async (test) => {
    if (postgres === null) return test.skip('no PostgreSQL server on this machine')
    const ended = await start(at('/locked_out', 'locked:wrong-one'))
    assertExplained(ended, /refused the user or the password/, /DATABASE_URL/)
    assert.doesNotMatch(ended.output, /wrong-one/)
  })

  it('with a database that does not exist says how to make it', async (test) => {
    if (postgres === null) return test.skip('no PostgreSQL server on this machine')
    assertExplained(await start(at('/nowhere')), /does not exist/, /createdb/)
  })

  it('in production as a superuser is refused, since no row-level rule would hold', async (test) => {
    if (postgres === null) return test.skip('no PostgreSQL server on this machine')
    const production = {
      NODE_ENV: 'production',
      PERHETALO_SECRETS: 'q8Zt2LmX0vRk5NwYb7GcHs4JdPf1TaUe',
      PERHETALO_PUBLIC_URL: 'https://perhetalo.example',
      PERHETALO_TRUSTED_PROXY: '1',
      SMTP_URL: 'smtp://127.0.0.1:25',
    }
    assertExplained(
      await start(at('/postgres'), production),
      /superuser/,
      /ordinary role that owns the database/,
    )
  })

  it('as an ordinary owner of the database works, and every transaction runs under the application role', async (test) => {
    if (postgres === null) return test.skip('no PostgreSQL server on this machine')
    const client = new pg.Client({ connectionString: postgres.url })
    await client.connect()
    await client.query('create role keeper login createrole')
    await client.query('create database kept owner keeper')
    await client.end()
    const server = await startServer({
      PERHETALO_DATA: dataDir,
      DATABASE_URL: at('/kept', 'keeper'),
      PERHETALO_DEMO: '0',
    })
    assert.equal((await fetch(`${server.url}/readyz`)).status, 200)
    assert.equal((await server.kill('SIGTERM')).code, 0)
  })
})
