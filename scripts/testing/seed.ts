import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The seed of a run: of the names of the migrations. Whoever tests the same schema tests it in the same order, what mends a fault is
 * tested in the order that showed it, and each new migration brings a new order.
 */
export function seedOfThisSchema(): number {
  const names = readdirSync(join(import.meta.dirname, '..', '..', 'db', 'migrations')).toSorted()
  return createHash('sha256').update(names.join(' ')).digest().readUInt32BE() >>> 4
}
