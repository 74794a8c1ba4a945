import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { parseAst } from 'rolldown/parseAst'
import { testFiles } from '../../scripts/testing/groups.ts'

const root = join(import.meta.dirname, '..', '..')
const files = testFiles(root)

const needsDescribe = new Set(['before', 'after', 'beforeEach', 'afterEach', 'it', 'test'])

/** Names of the test functions called outside any `describe`, also with `await` and as `it.skip`. */
function calledOutside(source: string, lang: 'ts' | 'tsx'): string[] {
  return parseAst(source, { lang }).body.flatMap((statement) => {
    if (statement.type !== 'ExpressionStatement') return []
    const { expression } = statement
    const call = expression.type === 'AwaitExpression' ? expression.argument : expression
    if (call.type !== 'CallExpression') return []
    const callee = call.callee.type === 'MemberExpression' ? call.callee.object : call.callee
    return callee.type === 'Identifier' && needsDescribe.has(callee.name) ? [callee.name] : []
  })
}

describe('test files', () => {
  it('keep tests and hooks inside describe: all files run in one process and would share them', () => {
    const outside = files.flatMap((file) => {
      const lang = file.endsWith('x') ? 'tsx' : 'ts'
      return calledOutside(readFileSync(join(root, file), 'utf8'), lang).map((name) => `${file}: ${name}()`)
    })
    assert.deepEqual(outside, [])
    assert.ok(files.length > 10, `only ${files.length} files were seen`)
  })

  it('would be caught otherwise', () => {
    const source = `
      import { after, before, describe, it } from 'node:test'
      before(() => {})
      await it('a', () => {})
      it.skip('b', () => {})
      describe('c', () => { after(() => {}); it('d', () => {}) })
    `
    assert.deepEqual(calledOutside(source, 'ts'), ['before', 'it', 'it'])
  })
})
