import { execFileSync } from 'node:child_process'
import { randomInt } from 'node:crypto'

/**
 * The seed of a run: of the schema at this commit. Whoever tests a commit again tests it in the same order, what mends a fault is
 * tested in the order that showed it, and each migration brings a new order. A copy without Git is given a new one each time.
 */
export function seedOfThisSchema(): number {
  try {
    const tree = execFileSync('git', ['rev-parse', 'HEAD:db/migrations'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return Number.parseInt(tree.slice(0, 7), 16)
  } catch {
    return randomInt(1, 2 ** 31)
  }
}
