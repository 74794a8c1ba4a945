import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { browserHalves, halvesOf, kindOf, onDatabases, testFiles } from '../../scripts/testing/groups.ts'
import { twoAtATime } from '../../scripts/testing/queue.ts'

const root = join(import.meta.dirname, '..', '..')

const file = (body: string): string => `
import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
describe('the house', () => { ${body} })
`

const trees = {
  sound: {
    'src/a.test.ts': file(`it('stands', () => {}); it.skip('sleeps', () => {})`),
    'tests/b.test.ts': file(`it('is warm', () => {})`),
  },
  broken: {
    'src/a.test.ts': file(`it('stands', () => {}); it('leaks', () => assert.equal('wet', 'dry'))`),
    'src/hook.test.ts': file(`before(() => { throw new Error('no key') }); it('opens', () => {})`),
    'tests/import.test.ts': `import './nowhere.ts'`,
  },
  crashing: { 'src/a.test.ts': file(`it('falls', () => process.kill(process.pid, 'SIGKILL'))`) },
  empty: { 'src/a.ts': 'export const house = 1' },
} as const

describe('the test runner', () => {
  let folder = ''
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'perhetalo-runner-'))
    for (const [tree, files] of Object.entries(trees)) {
      for (const [name, source] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, tree, name)), { recursive: true })
        writeFileSync(join(folder, tree, name), source)
      }
    }
  })
  after(() => rmSync(folder, { recursive: true, force: true }))

  type End = { readonly code: number; readonly output: string; readonly last: string }

  const run = async (tree: keyof typeof trees, ...args: string[]): Promise<End> =>
    await new Promise((resolve) => {
      const program = ['--import', join(root, 'hooks.mjs'), join(root, 'scripts/test.ts'), ...args]
      execFile(process.execPath, program, { cwd: join(folder, tree) }, (error, output) => {
        const last = output.trimEnd().split('\n').at(-1) ?? ''
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, output, last })
      })
    })

  it('ends with the counts and with success when all is well', async () => {
    const { code, last } = await run('sound')
    assert.equal(last, '2 passed, 0 failed, 1 skipped')
    assert.equal(code, 0)
  })

  it('names what failed, where and why: tests, hooks and imports', async () => {
    const { code, last, output } = await run('broken')
    assert.equal(last, '1 passed, 4 failed')
    assert.equal(code, 1)
    assert.match(
      output,
      /FAILED {2}the house › leaks\n {4}src\/a\.test\.ts:\d+:\d+\n {4}AssertionError: .*\n(.*\n)*.*'wet'/,
    )
    assert.match(output, /Error: no key/)
    assert.match(output, /nowhere\.ts/)
  })

  it('counts a process that dies as a failure', async () => {
    const { code, last, output } = await run('crashing')
    assert.equal(last, '0 passed, 1 failed')
    assert.equal(code, 1)
    assert.match(output, /SIGKILL/)
  })

  it('does not call it success when no test ran', async () => {
    const nothing = await run('empty')
    assert.equal(nothing.last, '0 passed, 0 failed')
    assert.equal(nothing.code, 1)
    const noMatch = await run('sound', '--only', 'garden')
    assert.equal(noMatch.code, 1)
    assert.match(noMatch.output, /no file matches "garden"/)
  })

  it('takes a part of the path and a seed', async () => {
    const { last, output } = await run('sound', '--only', 'tests/', '--seed', '4711')
    assert.equal(last, '1 passed, 0 failed')
    assert.match(output, /seed 4711/)
  })

  it('puts a file into the group of what it uses', () => {
    const withWorld = `import { freshWorld } from '#tests/support/${'world'}.ts'`
    assert.equal(kindOf('src/a.test.ts', withWorld), 'database')
    assert.equal(kindOf('tests/browser/a.test.ts', withWorld), 'browser')
    assert.equal(kindOf('src/a.test.ts', `import { n } from '#tests/support/tier.ts'`), 'unit')
  })

  it('runs two groups at a time, each begun in its turn as soon as one ends', async () => {
    const begun: string[] = []
    const ends = new Map<string, () => void>()
    const work = (name: string) => (): Promise<void> =>
      new Promise((ok) => {
        begun.push(name)
        ends.set(name, ok)
      })
    const done = twoAtATime(['a', 'b', 'c', 'd'].map(work))
    const end = async (name: string): Promise<void> => {
      ends.get(name)?.()
      await setImmediate()
    }
    assert.deepEqual(begun, ['a', 'b'])
    await end('b')
    assert.deepEqual(begun, ['a', 'b', 'c'])
    await end('a')
    assert.deepEqual(begun, ['a', 'b', 'c', 'd'])
    await end('c')
    await end('d')
    await done
  })

  it('parts the browser tests into those that look at every page and the others', () => {
    const browser = testFiles(root).filter((name) => name.startsWith('tests/browser/'))
    const { sweeps, walks } = browserHalves(browser)
    assert.deepEqual([...sweeps, ...walks].toSorted(), browser.toSorted())
    assert.ok(sweeps.length > 1 && walks.length > 1)
  })
  it('parts long groups into two halves, each file in one of them', () => {
    const files = ['a', 'b', 'c', 'd', 'e']
    const [first, second] = halvesOf(files)
    assert.deepEqual([...first, ...second].toSorted(), files)
    assert.equal(first.length - second.length, 1)
  })
  it('tries the edge on one database a day, on both with full numbers, and everything else always on both', () => {
    const edge = 'tests/security/input.test.ts'
    const files = ['tests/access/a.test.ts', edge]
    assert.ok(testFiles(root).includes(edge))
    const seeds = [1, 2].map((seed) => onDatabases(files, { seed, full: false }))
    for (const { embedded, server } of seeds) {
      assert.deepEqual([...new Set([...embedded, ...server])].toSorted(), files)
      assert.equal([...embedded, ...server].filter((file) => file === edge).length, 1)
    }
    assert.notDeepEqual(seeds[0]?.embedded, seeds[1]?.embedded)
    assert.deepEqual(onDatabases(files, { seed: 1, full: true }), { embedded: files, server: files })
    assert.deepEqual(onDatabases([edge], { seed: 1, full: false }), { embedded: [edge], server: [edge] })
  })
})
