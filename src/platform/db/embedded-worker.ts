/**
 * The embedded database runs here, in a thread of its own, so that a heavy query never stalls the web server.
 * Messages in: { id, kind, … }; messages out: { id, ok | error } and { channel, payload } for notifications.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite, type Transaction } from '@electric-sql/pglite'
import { createMemory } from './embedded-statements.ts'

type Call =
  | { id: number; kind: 'open' }
  | { id: number; kind: 'query'; tx: number | null; sql: string; params: unknown[] }
  | { id: number; kind: 'exec'; sql: string }
  | { id: number; kind: 'begin' }
  | { id: number; kind: 'commit'; tx: number }
  | { id: number; kind: 'rollback'; tx: number }
  | { id: number; kind: 'listen'; channel: string }
  | { id: number; kind: 'close' }

type Open = { tx: Transaction; end: () => void; fail: (reason: unknown) => void; done: Promise<unknown> }

const port = parentPort
if (port === null) throw new Error('The embedded database must be started as a worker thread')

const rollback = Symbol('rollback')
const open = new Map<number, Open>()
// Dates stay text and large integers stay numbers where they fit, exactly as the server driver is set up.
const parsers = {
  20: (text: string) => (Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text)),
  1082: (text: string) => text,
}
const { dataDir } = workerData as { dataDir: string }
const database = new PGlite({ dataDir, parsers })
const memory = createMemory(database)

const take = (id: number): Open => {
  const found = open.get(id)
  if (found === undefined) throw new Error('The transaction is already over')
  open.delete(id)
  return found
}

async function answer(call: Call): Promise<unknown> {
  switch (call.kind) {
    case 'open':
      await database.waitReady
      return null
    case 'query': {
      if (call.tx === null) {
        const { rows, affectedRows } = await database.query(call.sql, call.params)
        return { rows, affectedRows: affectedRows ?? 0 }
      }
      const target = open.get(call.tx)
      if (target === undefined) throw new Error('The transaction is already over')
      return memory.query(target.tx, call.sql, call.params)
    }
    case 'exec':
      await memory.forgetAll()
      await database.exec(call.sql)
      return null
    case 'begin':
      return new Promise((ok, no) => {
        const done = database.transaction(
          (tx) =>
            new Promise<void>((end, fail) => {
              queueMicrotask(() => {
                open.set(call.id, { tx, end, fail, done })
                ok(call.id)
              })
            }),
        )
        done.catch(no)
      })
    case 'commit': {
      const transaction = take(call.tx)
      transaction.end()
      await transaction.done
      return null
    }
    case 'rollback': {
      const transaction = take(call.tx)
      transaction.fail(rollback)
      await transaction.done.catch((reason: unknown) => {
        if (reason !== rollback) throw reason
      })
      return null
    }
    case 'listen':
      await database.listen(call.channel, (payload) => port?.postMessage({ channel: call.channel, payload }))
      return null
    case 'close':
      await database.close()
      return null
  }
}

const fields = [
  'message',
  'code',
  'detail',
  'hint',
  'constraint',
  'schema',
  'table',
  'column',
  'severity',
] as const

port.on('message', (call: Call) => {
  answer(call).then(
    (ok) => port.postMessage({ id: call.id, ok }),
    (reason: unknown) => {
      const source: Record<string, unknown> =
        reason instanceof Error ? Object(reason) : { message: String(reason) }
      const error = Object.fromEntries(fields.map((field) => [field, source[field]]))
      port.postMessage({ id: call.id, error })
    },
  )
})
