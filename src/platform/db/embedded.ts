import { Worker } from 'node:worker_threads'
import type { PGliteDialectConfig } from 'kysely'
import { createChannels, type Listen } from './channels.ts'

type KyselyPGlite = Exclude<PGliteDialectConfig['pglite'], (...args: never[]) => unknown>
type Reply =
  | { id: number; ok?: unknown; error?: Record<string, unknown> }
  | { channel: string; payload: string }
type Result = { rows: Record<string, unknown>[]; affectedRows: number }

/** The client side of the embedded database: what Kysely needs of a PGlite, spoken to a worker thread. */
export type EmbeddedDatabase = {
  readonly kysely: KyselyPGlite
  readonly exec: (sql: string) => Promise<void>
  readonly listen: Listen
  readonly close: () => Promise<void>
}

export async function openEmbedded(dataDir: string): Promise<EmbeddedDatabase> {
  const worker = new Worker(new URL('./embedded-worker.ts', import.meta.url), {
    workerData: { dataDir },
    execArgv: [],
  })
  const waiting = new Map<number, { ok: (value: unknown) => void; no: (reason: unknown) => void }>()
  let lastId = 0
  let closed = false

  worker.on('message', (reply: Reply) => {
    if ('channel' in reply) {
      channels.tell(reply.channel, reply.payload)
      return
    }
    const call = waiting.get(reply.id)
    waiting.delete(reply.id)
    if (reply.error === undefined) call?.ok(reply.ok)
    else call?.no(reply.error)
  })
  const failAll = (reason: Error): void => {
    closed = true
    for (const { no } of waiting.values()) no(reason)
    waiting.clear()
  }
  worker.on('error', failAll)
  worker.on('exit', () => failAll(new Error('The embedded database has stopped')))

  const call = async (message: Record<string, unknown>): Promise<unknown> => {
    if (closed) throw new Error('The embedded database is closed')
    // The error is made here, not in the worker, so that its stack names the caller.
    const place = new Error('Database error')
    const id = ++lastId
    try {
      return await new Promise((ok, no) => {
        waiting.set(id, { ok, no })
        worker.postMessage({ ...message, id })
      })
    } catch (reason) {
      if (reason instanceof Error) throw reason
      throw Object.assign(place, reason)
    }
  }

  const channels = createChannels(async (channel) => {
    await call({ kind: 'listen', channel })
  })

  const query = async (tx: number | null, sql: string, params: readonly unknown[] = []): Promise<Result> =>
    (await call({ kind: 'query', tx, sql, params: [...params] })) as Result

  try {
    await call({ kind: 'open' })
  } catch (reason) {
    await worker.terminate()
    throw reason
  }

  const pglite = {
    query: (sql: string, params?: readonly unknown[]) => query(null, sql, params),
    async transaction<T>(
      run: (tx: { query: (sql: string, params?: readonly unknown[]) => Promise<Result> }) => Promise<T>,
    ): Promise<T> {
      const tx = (await call({ kind: 'begin' })) as number
      let value: T
      try {
        value = await run({ query: (sql, params) => query(tx, sql, params) })
      } catch (reason) {
        await call({ kind: 'rollback', tx })
        throw reason
      }
      await call({ kind: 'commit', tx })
      return value
    },
    close: async (): Promise<void> => {},
    closed: false,
    ready: true,
    waitReady: Promise.resolve(),
  }

  return {
    kysely: pglite as unknown as KyselyPGlite,
    exec: async (sql) => {
      await call({ kind: 'exec', sql })
    },
    listen: channels.hear,
    close: async () => {
      if (closed) return
      await call({ kind: 'close' })
      closed = true
      await worker.terminate()
    },
  }
}
