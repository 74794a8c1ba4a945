import { execFileSync } from 'node:child_process'
import { randomInt } from 'node:crypto'

/**
 * The seed of a run: of the tree that is tested, so that whoever tests the same commit again tests it in the same order, and
 * each new commit in an order of its own. Work that is not committed, or a copy without Git, is given a new one each time.
 */
export function seedOfThisTree(): number {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  try {
    if (git('status', '--porcelain') === '')
      return Number.parseInt(git('rev-parse', 'HEAD^{tree}').slice(0, 7), 16)
  } catch {
    // No Git here, or no commit yet.
  }
  return randomInt(1, 2 ** 31)
}
