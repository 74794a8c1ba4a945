import { AsyncLocalStorage } from 'node:async_hooks'
import { type Dialect, Kysely, PGliteDialect, type Transaction, sql } from 'kysely'
import pg from 'pg'
import type { Actor } from '../actor.ts'
import type { Clock } from '../clock.ts'
import { createChannels, type Listen } from './channels.ts'
import { openEmbedded } from './embedded.ts'
import { openingWith, ServerDialect, settingsFor } from './server-dialect.ts'

/** Tables are spoken to in SQL, so Kysely carries no table types: it composes, parametrises and runs. */
// oxlint-disable-next-line typescript/ban-types
export type Tx = Transaction<{}>

export type Database = {
  readonly kind: 'embedded' | 'server'
  /** A transaction under the application role, as this actor: row-level security sees who asks. */
  readonly transaction: <T>(actor: Actor, run: (tx: Tx) => Promise<T>) => Promise<T>
  /** A transaction under the connection's own role: migrations, seeds, the audit check. Never for a request. */
  readonly asOwner: <T>(run: (tx: Tx) => Promise<T>) => Promise<T>
  /** Hears notifications after they were committed, until the returned function is called. */
  readonly listen: Listen
  /** How many statements have run so far: for /metrics and the measurements of round trips. */
  readonly statements: () => number
  readonly close: () => Promise<void>
}

/** Numbers that fit stay numbers; calendar dates stay text: the same on both databases. */
function setParsers(): void {
  pg.types.setTypeParser(20, (text) => (Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text)))
  pg.types.setTypeParser(1082, (text) => text)
}

const inTransaction = new AsyncLocalStorage<true>()

function fromKysely(
  kind: Database['kind'],
  dialect: Dialect,
  clock: Clock,
  rest: Pick<Database, 'listen' | 'close'>,
): Database {
  let ran = 0
  const kysely = new Kysely<object>({
    dialect,
    log: () => {
      ran += 1
    },
  })
  const begin = async <T>(
    prepare: ((tx: Tx) => Promise<unknown>) | null,
    run: (tx: Tx) => Promise<T>,
  ): Promise<T> => {
    // The embedded database has one connection: a second transaction inside the first would wait for ever.
    if (inTransaction.getStore() === true) {
      throw new Error('A transaction is already open here: pass its tx on instead of opening another one')
    }
    return inTransaction.run(true, () =>
      kysely.transaction().execute(async (tx) => {
        if (prepare !== null) await prepare(tx as unknown as Tx)
        return run(tx as unknown as Tx)
      }),
    )
  }
  return {
    kind,
    transaction: (actor, run) => {
      const asks = {
        role: 'perhetalo_app',
        'app.kind': actor.kind,
        'app.person': actor.kind === 'person' ? actor.id : '',
        'app.member': actor.kind === 'member' ? actor.id : '',
        'app.code': actor.kind === 'code' ? Buffer.from(actor.codeHash).toString('hex') : '',
        'app.now': clock.now().toISOString(),
      }
      // A server is a round trip away, so it hears who asks with the beginning; the embedded database remembers the statement.
      // Row-level security makes short queries look dear to the planner; compiling them takes longer than running them.
      if (kind === 'server') return openingWith(settingsFor({ ...asks, jit: 'off' }), () => begin(null, run))
      const calls = Object.entries(asks).map(([name, value]) => sql`set_config(${name}, ${value}, true)`)
      return begin((tx) => sql`select ${sql.join(calls)}`.execute(tx), run)
    },
    asOwner: (run) => begin(null, run),
    statements: () => ran,
    ...rest,
    close: async () => {
      await rest.close()
      await kysely.destroy()
    },
  }
}

export async function openEmbeddedDatabase(dataDir: string, clock: Clock): Promise<Database> {
  const embedded = await openEmbedded(dataDir)
  return fromKysely('embedded', new PGliteDialect({ pglite: embedded.kysely }), clock, {
    listen: embedded.listen,
    close: embedded.close,
  })
}

export async function openServerDatabase(
  url: string,
  clock: Clock,
  options: { maxConnections?: number; onLost: (error: Error) => void },
): Promise<Database> {
  setParsers()
  const pool = new pg.Pool({
    connectionString: url,
    max: options.maxConnections ?? 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    application_name: 'perhetalo',
  })
  // Without a listener a server restart would end the whole process: one for resting connections, one for those at work.
  pool.on('error', options.onLost)
  pool.on('connect', (client) => client.on('error', options.onLost))
  const probe = await pool.connect()
  probe.release()
  let listener: Promise<pg.Client> | null = null
  const forget = (): void => {
    listener = null
    channels.forget()
  }
  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: url })
    client.on('error', (error) => {
      forget()
      options.onLost(error)
    })
    client.on('notification', ({ channel, payload }) => channels.tell(channel, payload ?? ''))
    return client.connect().then(() => client)
  }
  const channels = createChannels(async (channel) => {
    listener ??= connect()
    const client = await listener.catch((error: unknown) => {
      forget()
      throw error
    })
    await client.query(`listen ${pg.escapeIdentifier(channel)}`)
  })
  return fromKysely('server', new ServerDialect({ pool }), clock, {
    listen: channels.hear,
    close: async () => {
      await (await listener)?.end()
    },
  })
}
