import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { transform } from 'lightningcss'
import { styles } from '#web/styles.ts'

const folder = import.meta.dirname
const files = [...new Set<string>(Object.values(styles).flat())]
const read = (file: string): string =>
  readFileSync(join(folder, file), 'utf8').replaceAll(/\/\*[^]*?\*\//g, '')

/** The classes a style sheet is the home of: those that one of its selectors begins with. */
function definedIn(file: string): ReadonlySet<string> {
  const selectors = [...read(file).matchAll(/(?:^|[{};])\s*([^{}@;]+)\{/g)].flatMap((found) =>
    (found[1] ?? '').split(','),
  )
  const classes = selectors.map((selector) => selector.trim().match(/^\.([\w-]+)/)?.[1])
  return new Set(classes.filter((name) => name !== undefined))
}

describe('the style sheets', () => {
  it('are all listed', () => {
    const found = globSync('*/**/*.css', { cwd: folder }).map((file) => file.replaceAll('\\', '/'))
    assert.deepEqual(found.toSorted(), files.toSorted())
  })
  it('define each class in one file only', () => {
    const home = new Map<string, string>()
    for (const file of files.filter((each) => each !== 'ui/print.css')) {
      for (const name of definedIn(file)) {
        assert.equal(home.get(name) ?? file, file, `.${name} is defined in ${home.get(name)} and ${file}`)
        home.set(name, file)
      }
    }
    assert.ok(home.size > 100)
  })
  it('put every rule into a layer', () => {
    for (const file of files) {
      const outside = read(file)
        .split('\n')
        .filter((line) => /^[^\s@}]/.test(line))
      assert.deepEqual(outside, [], file)
    }
  })
  it('stay small for phones: public at most 7 kB compressed, half of what home may weigh', () => {
    const joined = styles.public
      .map((file) =>
        transform({ filename: file, code: readFileSync(join(folder, file)), minify: true }).code.toString(),
      )
      .join('\n')
    const size = brotliCompressSync(joined).length
    assert.ok(size <= 7168, `public style sheets are ${size} bytes`)
  })
})
