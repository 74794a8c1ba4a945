import { serve, type ServerType } from '@hono/node-server'
import { systemClock } from '#platform/clock.ts'
import { BadSettings, readConfig } from '#platform/config.ts'
import { type Database, openServerDatabase } from '#platform/db/database.ts'
import { DatabaseNotUsable, migrate } from '#platform/db/migrate.ts'
import { createCrypto } from '#platform/crypto.ts'
import { isAway } from '#platform/db/away.ts'
import { isSuperuser } from '#platform/db/role.ts'
import { createLog } from '#platform/log.ts'
import { startHandlingSimulator } from '#src/handling-simulator.ts'
import { startLocalProvider } from '#src/local-provider.ts'
import { startMailSink } from '#src/mail-sink.ts'
import { startSmsSink } from '#src/sms-sink.ts'
import { AlreadyRunning, lockData } from '#src/start/data-lock.ts'
import { loadData } from '#src/start/load-data.ts'
import { openEmbeddedIn } from '#src/start/open-embedded.ts'
import { assemble, handlingSecretOf } from '#src/start/product.ts'
import { welcome } from '#src/start/welcome.ts'
import { createAssets } from '#web/assets.ts'

const write = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** What stops a start, said in one sentence with its remedy. */
function explain(error: unknown): string {
  if (error instanceof BadSettings || error instanceof AlreadyRunning || error instanceof DatabaseNotUsable)
    return error.message
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'EADDRINUSE')
    return 'The port is taken by another program. Choose another one, for example: PORT=3001 npm start'
  if (code === 'EACCES')
    return 'This port or folder may not be used by you. Choose a port above 1023 (PORT=3000) or another folder (PERHETALO_DATA).'
  if (isAway(error)) {
    return 'The database does not answer. Check the address in DATABASE_URL and that the server runs; without DATABASE_URL the embedded database is used.'
  }
  if (code === '42501') {
    return 'The role in DATABASE_URL may not do what the set-up needs (create roles and schemas). See docs/operating.md, "PostgreSQL".'
  }
  if (code === '28P01' || code === '28000')
    return 'The database refused the user or the password in DATABASE_URL.'
  if (code === '3D000')
    return 'The database named in DATABASE_URL does not exist. Create it first, for example: createdb perhetalo'
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

async function start(): Promise<void> {
  const began = performance.now()
  // Told to stop while it still starts: nothing is under way yet, and every step of the start commits whole.
  let stop: () => Promise<void> = () => Promise.resolve(process.exit(0))
  process.on('SIGTERM', () => void stop())
  process.on('SIGINT', () => void stop())
  const config = readConfig(process.env)
  const clock = systemClock
  const log = createLog(
    config.production || process.env['PERHETALO_LOG'] === '1' ? write : () => {},
    clock.now,
  )
  const quietErrors = createLog((line) => process.stderr.write(`${line}\n`), clock.now)
  const release = config.databaseUrl === null ? lockData(config.dataDir) : () => {}
  process.on('exit', release)

  const onFirstStart = (): void =>
    write('First start: creating the database and the demo. This takes under a minute.')
  const db: Database =
    config.databaseUrl === null
      ? await openEmbeddedIn(config.dataDir, clock, onFirstStart)
      : await openServerDatabase(config.databaseUrl, clock, {
          onLost: (error) => quietErrors.error('database.lost', error),
        })
  await migrate(db)
  if (config.production && db.kind === 'server') await refuseSuperuser(db)

  const sink = config.smtpUrl === null ? await startMailSink() : null
  const smsSink = config.sms === null && config.demo ? await startSmsSink(clock) : null
  const assets = await createAssets()
  const smtpUrl = config.smtpUrl ?? sink?.smtpUrl ?? ''
  const ownLog = config.production ? log : { ...log, error: quietErrors.error, warn: quietErrors.warn }
  await loadData(db, config, clock)
  const secretOf = handlingSecretOf(config, createCrypto(config.secrets))
  const handling = config.demo
    ? await startHandlingSimulator((county) => secretOf(county) ?? '', clock)
    : null
  // One county's handling is down, so that the demo shows what people see then.
  handling?.silent.add('16')
  const handlingSimulator = handling?.url ?? null
  const provider = config.demo && config.identityProviders.length === 0 ? await startLocalProvider() : null
  const sms = config.sms ?? smsSink?.gateway ?? null
  const identityProviders = provider?.settings ?? config.identityProviders
  const product = await assemble({
    config,
    db,
    clock,
    log: ownLog,
    assets,
    smtpUrl,
    handlingSimulator,
    sms,
    identityProviders,
  })

  const server = await new Promise<ServerType>((ok, no) => {
    const listening: ServerType = serve(
      { fetch: product.app.fetch, port: config.port, hostname: config.host },
      () => ok(listening),
    )
    listening.on('error', no)
  })
  smsSink?.connect(async (path, headers, body) => {
    const init = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body }
    return (await product.app.request(`http://localhost${path}`, init)).status
  })
  let stopping = false
  stop = async () => {
    if (stopping) return
    stopping = true
    // Open streams never end by themselves: the browser comes back to whichever process is there.
    product.deps.live.close()
    // New connections are refused, requests under way are finished, jobs go back to the table.
    const drained = new Promise<void>((ok) => server.close(() => ok()))
    const limit = setTimeout(() => {
      process.stderr.write(
        'Stopped after 10 seconds with requests still open. They were cut off; what they had stored is kept.\n',
      )
      process.exit(0)
    }, 10_000)
    limit.unref()
    // A browser keeps its connection open after the answer; it would hold the stop up until it lets go by itself.
    const letGo = setInterval(() => 'closeIdleConnections' in server && server.closeIdleConnections(), 50)
    await drained
    clearInterval(letGo)
    await product.stop()
    await sink?.close()
    await smsSink?.close()
    await handling?.close()
    await provider?.close()
    await db.close()
    release()
    process.exit(0)
  }
  if (handling !== null) handling.tellAt = `http://127.0.0.1:${addressPort(server)}`
  try {
    await product.startJobs()
    await welcome({
      config,
      db,
      port: addressPort(server),
      mailUrl: sink?.webUrl ?? null,
      smsUrl: smsSink?.webUrl ?? null,
      handlingUrl: handling?.url ?? null,
      providerUrl: provider?.url ?? null,
      seconds: (performance.now() - began) / 1000,
      write,
    })
  } catch (error) {
    // Whoever stops it while it greets has closed the database under the greeting.
    if (!stopping) throw error
  }
}

function addressPort(server: ServerType): number {
  const address = server.address()
  return address === null || typeof address === 'string' ? 0 : address.port
}

/** As superuser every row-level rule and the audit's protection would silently do nothing. */
async function refuseSuperuser(db: Database): Promise<void> {
  if (await db.asOwner(isSuperuser)) {
    throw new BadSettings(
      'DATABASE_URL signs in as a superuser. Use an ordinary role that owns the database (see docs/operating.md).',
    )
  }
}

start().catch((error: unknown) => {
  process.stderr.write(`\nPerhetalo could not start.\n${explain(error)}\n`)
  process.exit(1)
})
