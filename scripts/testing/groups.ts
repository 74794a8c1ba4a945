import { globSync, readFileSync } from 'node:fs'
import { sep } from 'node:path'

export type Kind = 'unit' | 'database' | 'browser'

/**
 * Where a test file belongs. What a file uses decides, not its name: the world with a database, a browser, or neither.
 */
export function kindOf(file: string, source: string): Kind {
  if (file.startsWith('tests/browser/')) return 'browser'
  return /['"]#tests\/support\/world\.tsx?['"]/.test(source) ? 'database' : 'unit'
}

/** Every test file below a folder, wherever tests may stand: beside the source, beside seeds, and in `tests`. */
export const testFiles = (cwd: string = process.cwd()): string[] =>
  globSync('{src,db,tests}/**/*.test.{ts,tsx}', { cwd }).map((file) => file.split(sep).join('/'))

/** All test files below the working folder whose path contains the wanted text, by kind. */
export function collect(only: string): Record<Kind, string[]> {
  const found: Record<Kind, string[]> = { unit: [], database: [], browser: [] }
  const files = testFiles()
    .filter((file) => file.includes(only))
    .toSorted()
  for (const file of files) found[kindOf(file, readFileSync(file, 'utf8'))].push(file)
  return found
}

/**
 * The browser tests in two parts: those that look at every page, and those that walk one way through some of them. Each
 * looks at about as many pages as the other, so they take about as long, and a new file finds its part by its name.
 */
export const browserHalves = (
  files: readonly string[],
): { readonly sweeps: string[]; readonly walks: string[] } => {
  const isSweep = (file: string): boolean => file.startsWith('tests/browser/every-')
  return { sweeps: files.filter(isSweep), walks: files.filter((file) => !isSweep(file)) }
}

/**
 * Long groups in two parts of every second file, so that no group is so long that another waits for it alone, and none comes
 * near the time at which it is stopped.
 */
export const halvesOf = (files: readonly string[]): readonly [string[], string[]] => [
  files.filter((_, index) => index % 2 === 0),
  files.filter((_, index) => index % 2 === 1),
]

/**
 * What is tried at the edge (forms, headers, cookies, sign-in, limits by address) and would find the same on either database.
 * With small numbers it runs on one of them, which the seed chooses; with the full numbers on both.
 */
const atTheEdge = new Set(
  [
    'flood',
    'forgery',
    'headers',
    'input',
    'json',
    'limits',
    'private-pages',
    'same-answer',
    'strict-provider',
    'strong-sign-in',
  ].map((name) => `tests/security/${name}.test.ts`),
)

/** Which database tests run on which database. A file that is asked for alone runs on both. */
export function onDatabases(
  files: readonly string[],
  { seed, full }: { readonly seed: number; readonly full: boolean },
): { readonly embedded: readonly string[]; readonly server: readonly string[] } {
  const others = files.filter((file) => !atTheEdge.has(file))
  if (full || others.length === 0) return { embedded: files, server: files }
  return seed % 2 === 0 ? { embedded: files, server: others } : { embedded: others, server: files }
}
