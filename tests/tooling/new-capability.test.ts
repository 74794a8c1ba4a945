import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'

const root = path.join(import.meta.dirname, '..', '..')

describe('the scaffold of a capability', () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'perhetalo-scaffold-'))
  before(() => {
    for (const name of ['src', 'db', 'tests', 'scripts', 'package.json', 'tsconfig.json', 'hooks.mjs']) {
      cpSync(path.join(root, name), path.join(copy, name), { recursive: true })
    }
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'))
  })
  after(() => rmSync(copy, { recursive: true, force: true }))

  const run = (...args: string[]): { status: number | null; output: string } => {
    const child = spawnSync(process.execPath, ['--import', './hooks.mjs', ...args], {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, PERHETALO_SCAFFOLD_ROOT: copy, NODE_TEST_CONTEXT: '' },
      timeout: 240_000,
    })
    return { status: child.status, output: child.stdout + child.stderr }
  }

  it('makes a capability whose types and tests are green as made', () => {
    const made = run('scripts/new-capability.ts', 'waiting-lists')
    assert.equal(made.status, 0, made.output)
    const types = spawnSync(
      process.execPath,
      [path.join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', '.'],
      { cwd: copy, encoding: 'utf8' },
    )
    const own = types.stdout.split('\n').filter((line) => line.includes('waiting-lists'))
    assert.deepEqual(own, [])
    const tests = run(
      '--test',
      '--test-isolation=none',
      '--test-force-exit',
      'src/capabilities/waiting-lists/**/*.test.ts',
    )
    assert.equal(tests.status, 0, tests.output)
    assert.match(tests.output, /pass 3/)
  })

  it('says what is wrong with a name', () => {
    const refused = run('scripts/new-capability.ts', 'Waiting Lists')
    assert.equal(refused.status, 1)
    assert.match(refused.output, /kebab-case/)
  })
})
