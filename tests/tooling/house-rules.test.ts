import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, it } from 'node:test'

const root = join(import.meta.dirname, '..', '..')

describe('the rules of this house', () => {
  let folder = ''
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'perhetalo-lint-'))
  })
  after(() => rmSync(folder, { recursive: true, force: true }))

  /** What the linter, set as for this house, says about one file. */
  const complaints = async (file: string, source: string): Promise<string[]> => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), source)
    const program = [
      join(root, 'node_modules/oxlint/bin/oxlint'),
      '-c',
      join(root, '.oxlintrc.json'),
      '-f',
      'unix',
      file,
    ]
    const output = await new Promise<string>((resolve) =>
      execFile(process.execPath, program, { cwd: folder }, (_, stdout) => resolve(stdout)),
    )
    return [...output.matchAll(/\[\w+\/([\w-]+\([\w-]+\))\]/g)].map(([, rule]) => rule ?? '')
  }

  it('let only the clock read the time', async () => {
    const source =
      'export const now: readonly unknown[] = [new Date(), Date.now(), Date(), new Date(0), Date.UTC(2026)]\n'
    assert.deepEqual(
      await complaints('src/web/a.ts', source),
      Array.from({ length: 3 }, () => 'house(one-clock)'),
    )
    assert.deepEqual(await complaints('src/platform/clock.ts', source), [])
  })

  it('allow no any, no assertion and no default export', async () => {
    const source = 'export default (a: any, b: string | null): string => String(a as unknown) + b!\n'
    assert.deepEqual((await complaints('src/web/b.ts', source)).toSorted(), [
      'import(no-default-export)',
      'typescript(consistent-type-assertions)',
      'typescript(explicit-module-boundary-types)',
      'typescript(no-explicit-any)',
      'typescript(no-non-null-assertion)',
    ])
  })
})
