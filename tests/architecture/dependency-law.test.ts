import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { asLine, type Breach, dependencyLaw, type Findings } from '../../scripts/checks/dependency-law.ts'

const root = join(import.meta.dirname, '..', '..')
const law = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  forbidden: readonly { readonly name: string }[]
}

/** A small house that keeps every rule, with an allowed example of each arrow. */
const sound: Readonly<Record<string, string>> = {
  'src/platform/text.ts': `export const word = 'word'`,
  'src/platform/dates.ts': `export const day = 'day'`,
  'src/platform/jobs.ts': `import { sql } from 'kysely'\nexport const job = sql`,
  'src/capabilities/accounts/index.ts': `export * from './sign-in.ts'`,
  'src/capabilities/accounts/sign-in.ts': `import { job } from '#platform/jobs.ts'\nexport const signIn = job`,
  'src/capabilities/directory/index.ts': `export const find = 1`,
  'src/capabilities/directory/texts.fi.ts': `export const fi = 'löydä'`,
  'src/capabilities/help-requests/index.ts': `import { find } from '#capabilities/directory/index.ts'\nimport { signIn } from '#capabilities/accounts/index.ts'\nimport { all } from './queries.ts'\nexport const ask = [find, signIn, all]`,
  'src/capabilities/help-requests/queries.ts': `import { sql } from 'kysely'\nexport const all = sql`,
  'src/capabilities/help-requests/queue-queries.ts': `import { sql } from 'kysely'\nexport const queue = sql`,
  'src/capabilities/help-requests/access.ts': `import type { Expression } from 'kysely'\nexport type Where = Expression<boolean>`,
  'src/capabilities/help-requests/domain/flow.ts': `import { day } from '#platform/dates.ts'\nimport { state } from './state.ts'\nexport const flow = [day, state]`,
  'src/capabilities/help-requests/domain/state.ts': `export const state = 'received'`,
  'src/capabilities/help-requests/domain/flow.test.ts': `import test from 'node:test'\nimport { flow } from './flow.ts'\ntest(String(flow), () => {})`,
  'src/capabilities/oversight/index.ts': `import { ask } from '#capabilities/help-requests/index.ts'\nexport const review = ask`,
  'src/web/page.tsx': `import { ask } from '#capabilities/help-requests/index.ts'\nimport { fi } from '#capabilities/directory/texts.fi.ts'\nimport { Button } from '#ui/button.tsx'\nimport Counter from './counter.island.tsx'\nexport const Page = () => <Button>{fi}{String(ask)}<Counter /></Button>`,
  'src/web/counter.island.tsx': `import { useState } from 'preact/hooks'\nimport { Button } from '#ui/button.tsx'\nexport default function Counter() { return <Button>{useState(0)[0]}</Button> }`,
  'src/web/ui/button.tsx': `import type { ComponentChildren } from 'preact'\nimport { word } from '#platform/text.ts'\nexport const Button = ({ children }: { children: ComponentChildren }) => <button title={word}>{children}</button>`,
  'src/api/v1.ts': `import { ask } from '#capabilities/help-requests/index.ts'\nexport const api = ask`,
  'src/main.ts': `import { api } from './api/v1.ts'\nimport { Page } from './web/page.tsx'\nimport { seed } from '#seed/demo.ts'\nexport const main = [api, Page, seed]`,
  'db/seed/demo.ts': `import { state } from '#capabilities/help-requests/domain/state.ts'\nexport const seed = state`,
  'tests/anything.test.ts': `import { flow } from '#capabilities/help-requests/domain/flow.ts'\nexport const seen = flow`,
}

/** Files that each break a rule, by the rule that must catch them. Value, type-only and dynamic imports, .ts and .tsx. */
const planted: readonly (readonly [rule: string, file: string, source: string])[] = [
  ['platform-knows-no-capability', 'src/platform/a.ts', `export * from '#capabilities/accounts/index.ts'`],
  ['platform-knows-no-capability', 'src/platform/b.ts', `export const page = () => import('#web/page.tsx')`],
  [
    'capability-knows-no-edge',
    'src/capabilities/accounts/a.ts',
    `import type { Page } from '#web/page.tsx'\nexport type P = typeof Page`,
  ],
  ['capability-knows-no-edge', 'src/capabilities/accounts/b.ts', `export * from '#api/v1.ts'`],
  [
    'front-door-only',
    'src/capabilities/oversight/a.ts',
    `export * from '#capabilities/help-requests/queries.ts'`,
  ],
  [
    'front-door-only',
    'src/capabilities/oversight/b.ts',
    `import type { flow } from '../help-requests/domain/flow.ts'\nexport type F = typeof flow`,
  ],
  ['sideways-arrows', 'src/capabilities/accounts/c.ts', `export * from '#capabilities/directory/index.ts'`],
  [
    'sideways-arrows',
    'src/capabilities/newcomer/a.ts',
    `export * from '#capabilities/help-requests/index.ts'`,
  ],
  [
    'sideways-arrows-of-help-requests',
    'src/capabilities/help-requests/a.ts',
    `export * from '#capabilities/oversight/index.ts'`,
  ],
  [
    'sideways-arrows-of-conversations',
    'src/capabilities/conversations/a.ts',
    `export * from '#capabilities/oversight/index.ts'`,
  ],
  [
    'sideways-arrows-of-forms',
    'src/capabilities/forms/a.ts',
    `export * from '#capabilities/oversight/index.ts'`,
  ],
  [
    'sideways-arrows-of-statutory-contacts',
    'src/capabilities/statutory-contacts/a.ts',
    `export * from '#capabilities/oversight/index.ts'`,
  ],
  [
    'sideways-arrows-of-outreach',
    'src/capabilities/outreach/a.ts',
    `export * from '#capabilities/oversight/index.ts'`,
  ],
  [
    'sideways-arrows-of-meeting-places',
    'src/capabilities/meeting-places/a.ts',
    `export * from '#capabilities/oversight/index.ts'`,
  ],
  [
    'sideways-arrows-of-consultation',
    'src/capabilities/consultation/a.ts',
    `export * from '#capabilities/oversight/index.ts'`,
  ],
  [
    'sideways-arrows-of-guidance',
    'src/capabilities/guidance/a.ts',
    `export * from '#capabilities/oversight/index.ts'`,
  ],
  [
    'sideways-arrows-of-families',
    'src/capabilities/families/a.ts',
    `export * from '#capabilities/oversight/index.ts'`,
  ],
  [
    'sideways-arrows-of-casework',
    'src/capabilities/casework/a.ts',
    `export * from '#capabilities/oversight/index.ts'`,
  ],
  [
    'sideways-arrows-of-network',
    'src/capabilities/network/a.ts',
    `export * from '#capabilities/oversight/index.ts'`,
  ],
  [
    'sideways-arrows-of-development',
    'src/capabilities/development/a.ts',
    `export * from '#capabilities/oversight/index.ts'`,
  ],
  [
    'sideways-arrows-of-metrics',
    'src/capabilities/metrics/a.ts',
    `export * from '#capabilities/oversight/index.ts'`,
  ],
  [
    'sideways-arrows-of-oversight',
    'src/capabilities/oversight/c.ts',
    `export * from '#capabilities/newcomer/a.ts'`,
  ],
  [
    'edges-use-front-doors',
    'src/web/a.tsx',
    `import { all } from '#capabilities/help-requests/queries.ts'\nexport const A = () => <p>{String(all)}</p>`,
  ],
  ['edges-use-front-doors', 'src/api/a.ts', `export * from '#capabilities/help-requests/domain/flow.ts'`],
  ['edges-use-front-doors', 'src/worker.ts', `export * from '#capabilities/help-requests/access.ts'`],
  ['domain-is-pure', 'src/capabilities/help-requests/domain/a.ts', `export * from 'zod'`],
  ['domain-is-pure', 'src/capabilities/help-requests/domain/b.ts', `export * from 'node:fs'`],
  ['domain-is-pure', 'src/capabilities/help-requests/domain/c.ts', `export * from '../queries.ts'`],
  ['domain-is-pure', 'src/capabilities/help-requests/domain/d.ts', `export * from '#platform/jobs.ts'`],
  [
    'sql-lives-in-queries',
    'src/capabilities/help-requests/b.ts',
    `import type { Kysely } from 'kysely'\nexport type Db = Kysely<unknown>`,
  ],
  ['sql-lives-in-queries', 'src/capabilities/help-requests/queries/b.ts', `export * from 'pg'`],
  ['no-sql-at-the-edge', 'src/web/queries.ts', `export { sql } from 'kysely'`],
  ['no-sql-at-the-edge', 'src/api/b.ts', `export { PGlite } from '@electric-sql/pglite'`],
  [
    'ui-knows-only-itself',
    'src/web/ui/a.tsx',
    `import { day } from '#platform/dates.ts'\nexport const A = () => <p>{day}</p>`,
  ],
  ['ui-knows-only-itself', 'src/web/ui/b.ts', `export * from '#capabilities/accounts/index.ts'`],
  [
    'ui-knows-only-itself',
    'src/web/ui/c.tsx',
    `import type { Page } from '../page.tsx'\nexport type P = typeof Page`,
  ],
  [
    'islands-run-in-the-browser',
    'src/web/a.island.tsx',
    `import { readFileSync } from 'node:fs'\nexport default () => <p>{readFileSync.name}</p>`,
  ],
  [
    'islands-run-in-the-browser',
    'src/web/b.island.tsx',
    `import { day } from '#platform/dates.ts'\nexport default () => <p>{day}</p>`,
  ],
  ['seeds-know-no-edge', 'db/seed/a.ts', `export * from '#web/page.tsx'`],
  ['no-tests-in-the-product', 'src/web/b.ts', `export * from '#tests/anything.test.ts'`],
  ['no-development-package-in-the-product', 'src/web/c.ts', `export * from 'playwright-core'`],
  ['no-cycles', 'src/platform/c.ts', `import type { D } from './d.ts'\nexport type C = D`],
  ['no-cycles', 'src/platform/d.ts', `import type { C } from './c.ts'\nexport type D = C`],
  ['everything-resolves', 'src/web/d.ts', `export * from '#platform/nowhere.ts'`],
]

describe('the law of dependencies', () => {
  let folder = ''
  let clean: Findings
  let broken: Findings

  const write = (files: readonly (readonly [string, string])[]): void => {
    for (const [file, source] of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), source)
    }
  }

  before(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'perhetalo-law-')))
    cpSync(join(root, 'package.json'), join(folder, 'package.json'))
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    write(Object.entries(sound))
    clean = await dependencyLaw(folder)
    write(planted.map(([, file, source]) => [file, source]))
    broken = await dependencyLaw(folder)
  })
  after(() => rmSync(folder, { recursive: true, force: true }))

  it('lets a sound house stand, and has read all of it', () => {
    assert.deepEqual(clean.breaches.map(asLine), [])
    assert.deepEqual(clean.unread, [])
  })

  for (const [rule, file] of planted) {
    it(`catches ${rule} in ${file}`, () => {
      const isIn = ({ from, to }: Breach): boolean => from === file || to.split(' → ').includes(file)
      const caught = broken.breaches.filter(isIn).map(({ rule: name }) => name)
      assert.ok(caught.includes(rule), `caught there: ${caught.join(', ') || 'nothing'}`)
    })
  }

  it('catches nothing in the sound files', () => {
    const files = new Set(planted.map(([, file]) => file))
    assert.deepEqual(broken.breaches.filter(({ from }) => !files.has(from)).map(asLine), [])
  })

  it('has a planted breach for each of its rules', () => {
    const rules = new Set(planted.map(([rule]) => rule))
    assert.deepEqual(
      law.forbidden.map(({ name }) => name).filter((name) => !rules.has(name)),
      [],
    )
  })

  it('is kept by this house, all of which has been read', async () => {
    const { breaches, read, unread } = await dependencyLaw()
    assert.deepEqual(breaches.map(asLine), [])
    assert.deepEqual(unread, [])
    assert.ok(read.length > 150, `only ${read.length} files and packages were read`)
  })
})
