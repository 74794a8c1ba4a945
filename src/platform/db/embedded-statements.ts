/**
 * Statements that the embedded database remembers. In WebAssembly, planning a statement under row-level security takes
 * longer than running it, so one that comes again is parsed once and its plan is kept: what a server calls prepared
 * statements. PostgreSQL itself makes a plan anew when the role, a table or a policy has changed.
 */
import { messages, type PGlite, protocol, type Transaction, types } from '@electric-sql/pglite'

type Rows = { readonly rows: unknown[]; readonly affectedRows: number }

type Remembered = { readonly name: string; readonly parameterTypes: readonly number[]; uses: number }

/** Room for every statement of the product and then some; the one that rested longest gives way. */
const most = 400
/**
 * There is no autovacuum here that would tell a plan that its tables have grown, so every so often it is made anew.
 */
const usesOfAPlan = 500

const rowsAndChanges = /^\s*(?:select|insert|update|delete|with)\b/i
const structure = /^\s*(?:create|alter|drop)\b/i
const changed = /^(?:INSERT \d+|UPDATE|DELETE|MERGE) (\d+)$/

const { serialize } = protocol

/** Runs statements inside a transaction; those that have come before are remembered. */
export type Memory = {
  readonly query: (within: Transaction, sql: string, params: readonly unknown[]) => Promise<Rows>
  readonly forgetAll: () => Promise<void>
}

export function createMemory(database: PGlite): Memory {
  const known = new Map<string, Remembered>()
  const seenOnce = new Set<string>()
  let lastName = 0

  // With the sync in the same sending an error inside leaves the protocol where the next statement begins.
  const send = async (...parts: readonly Uint8Array[]): Promise<readonly unknown[]> =>
    (await database.execProtocol(Buffer.concat([...parts, serialize.sync()]), { syncToFs: false })).messages

  const forget = async (sql: string, { name }: Remembered): Promise<void> => {
    known.delete(sql)
    await send(serialize.close({ type: 'S', name }))
  }

  const remember = async (sql: string): Promise<Remembered> => {
    const found = known.get(sql)
    if (found !== undefined && found.uses < usesOfAPlan) {
      // Said again, it stands last in the line of those that give way.
      known.delete(sql)
      known.set(sql, found)
      return found
    }
    if (found !== undefined) await forget(sql, found)
    const [oldest] = known
    if (known.size >= most && oldest !== undefined) await forget(...oldest)
    lastName += 1
    const name = `perhetalo_${lastName}`
    const told = await send(serialize.parse({ name, text: sql }), serialize.describe({ type: 'S', name }))
    const parameters = told.find((each) => each instanceof messages.ParameterDescriptionMessage)
    const made = { name, parameterTypes: parameters?.dataTypeIDs ?? [], uses: 0 }
    known.set(sql, made)
    return made
  }

  const run = async (sql: string, params: readonly unknown[]): Promise<Rows> => {
    const statement = await remember(sql)
    statement.uses += 1
    const values = params.map((value, position) => {
      if (value === null || value === undefined) return null
      const write = database.serializers[statement.parameterTypes[position] ?? 0]
      return write === undefined ? String(value) : write(value)
    })
    try {
      const told = await send(
        serialize.bind({ statement: statement.name, values }),
        serialize.describe({ type: 'P' }),
        serialize.execute({}),
      )
      return answerOf(told, database)
    } catch (reason) {
      // A plan that does not fit its tables any more says so in an error; the next time it is made anew.
      await forget(sql, statement)
      throw reason
    }
  }

  /** The first time nobody knows whether it comes again. */
  const comesAgain = (sql: string): boolean => {
    if (known.has(sql) || seenOnce.delete(sql)) return true
    if (seenOnce.size >= most * 5) seenOnce.clear()
    seenOnce.add(sql)
    return false
  }

  const forgetAll = async (): Promise<void> => {
    if (known.size === 0) return
    await database.runExclusive(async () => {
      for (const each of known) await forget(...each)
    })
  }

  return {
    query: async (within, sql, params) => {
      if (structure.test(sql)) await forgetAll()
      if (rowsAndChanges.test(sql) && comesAgain(sql)) return database.runExclusive(() => run(sql, params))
      const { rows, affectedRows } = await within.query(sql, [...params])
      return { rows, affectedRows: affectedRows ?? 0 }
    },
    forgetAll,
  }
}

function answerOf(told: readonly unknown[], database: PGlite): Rows {
  let fields: readonly { readonly name: string; readonly dataTypeID: number }[] = []
  let affectedRows = 0
  const rows: unknown[] = []
  for (const message of told) {
    if (message instanceof messages.RowDescriptionMessage) ({ fields } = message)
    else if (message instanceof messages.DataRowMessage) {
      const values = message.fields
      rows.push(
        Object.fromEntries(
          fields.map(({ name, dataTypeID }, position) => [
            name,
            types.parseType(values[position] ?? null, dataTypeID, database.parsers),
          ]),
        ),
      )
    } else if (message instanceof messages.CommandCompleteMessage) {
      affectedRows = Number(changed.exec(message.text)?.[1] ?? 0)
    }
  }
  return { rows, affectedRows }
}
