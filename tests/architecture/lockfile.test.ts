import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'

type Entry = {
  readonly version?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const file = join(import.meta.dirname, '..', '..', 'package-lock.json')
const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: Readonly<Record<string, Entry>> }

/** The entry that a package would find under this name: its own, else the nearest one above it. */
function found(from: string, name: string): Entry | undefined {
  for (let above = from; ; above = above.slice(0, Math.max(0, above.lastIndexOf('/node_modules/')))) {
    const entry = packages[above === '' ? `node_modules/${name}` : `${above}/node_modules/${name}`]
    if (entry !== undefined || above === '') return entry
  }
}

describe('the lock file', () => {
  it('has an entry for every platform of every package, or `npm ci` would refuse it everywhere', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.entries(optionalDependencies)
        .filter(([name, wanted]) => {
          const entry = found(path, name)
          return entry === undefined || (/^\d/.test(wanted) && entry.version !== wanted)
        })
        .map(([name, wanted]) => `${path} wants ${name} ${wanted}`),
    )
    assert.deepEqual(missing, [])
    const all = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    )
    assert.ok(all.length > 20, `only ${all.length} platform packages were seen`)
  })

  it('has a checksum for every package', () => {
    const without = Object.entries(packages).filter(
      ([path, { integrity }]) => path !== '' && integrity === undefined,
    )
    assert.deepEqual(
      without.map(([path]) => path),
      [],
    )
  })

  it('names no registry, so that it works with any', () => {
    assert.deepEqual(
      Object.entries(packages)
        .filter(([, { resolved }]) => resolved !== undefined)
        .map(([path]) => path),
      [],
    )
  })

  it('follows exact versions', () => {
    const manifest = JSON.parse(readFileSync(join(file, '..', 'package.json'), 'utf8')) as Record<
      'dependencies' | 'devDependencies',
      Readonly<Record<string, string>>
    >
    const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    assert.deepEqual(
      wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
      [],
    )
    assert.deepEqual(
      wanted.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version),
      [],
    )
  })
})
