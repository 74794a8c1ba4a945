import { AsyncLocalStorage } from 'node:async_hooks'
import {
  CompiledQuery,
  type Driver,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
  type TransactionSettings,
} from 'kysely'
import pg from 'pg'

type Connection = Parameters<PostgresDriver['rollbackTransaction']>[0]

const openings = new AsyncLocalStorage<string>()

/** Transactions that begin while `run` runs begin with this statement, in the same round trip. */
export const openingWith = <T>(statement: string, run: () => Promise<T>): Promise<T> =>
  openings.run(statement, run)

/** Settings for the length of a transaction, as one statement without parameters. */
export function settingsFor(settings: Readonly<Record<string, string>>): string {
  const calls = Object.entries(settings).map(
    ([name, value]) => `set_config(${pg.escapeLiteral(name)}, ${pg.escapeLiteral(value)}, true)`,
  )
  return `select ${calls.join(', ')}`
}

class OneTripDriver extends PostgresDriver {
  override async beginTransaction(connection: Connection, settings: TransactionSettings): Promise<void> {
    const opening = openings.getStore()
    if (opening === undefined) return super.beginTransaction(connection, settings)
    try {
      await connection.executeQuery(CompiledQuery.raw(`begin; ${opening}`))
    } catch (reason) {
      // Half begun, the connection would go back to the others with a failed transaction open. One that cannot even be
      // rolled back is thrown away by the driver.
      await super.rollbackTransaction(connection).catch(() => {})
      throw reason
    }
  }
}

/** PostgreSQL as Kysely speaks to it, with one round trip for the beginning of a transaction and who asks. */
export class ServerDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig
  constructor(config: PostgresDialectConfig) {
    super(config)
    this.#config = config
  }
  override createDriver(): Driver {
    return new OneTripDriver(this.#config)
  }
}
