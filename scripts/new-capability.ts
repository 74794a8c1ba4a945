/**
 * `npm run new:capability -- waiting-lists`: lays the foundation of a capability in the shape of help-requests: a migration
 * with its schema, domain, access, queries, one use case with its test, texts and the front door. Runs and is green as
 * made; then rename its one thing to what the capability is about.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(process.env['PERHETALO_SCAFFOLD_ROOT'] ?? path.join(import.meta.dirname, '..'))
const name = process.argv[2] ?? ''

if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
  process.stderr.write(
    'Give the name in kebab-case, a plural noun of the glossary: npm run new:capability -- waiting-lists\n',
  )
  process.exit(1)
}
const home = path.join(root, 'src', 'capabilities', name)
if (existsSync(home)) {
  process.stderr.write(`src/capabilities/${name} is there already.\n`)
  process.exit(1)
}

const schema = name.replaceAll('-', '_')
const camel = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
const folder = path.join(root, 'db', 'migrations')
const last =
  readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .at(-1) ?? '0000'
const number = String(Number(last.slice(0, 4)) + 1).padStart(4, '0')

const files: Readonly<Record<string, string>> = {
  [`db/migrations/${number}_${schema}.sql`]: `-- ${name}: say in one sentence what it keeps and for how long.
create schema ${schema};
grant usage on schema ${schema} to perhetalo_app;

-- Kept: state the time here and in src/capabilities/oversight/domain/retention.ts.
create table ${schema}.entry (
  id uuid primary key,
  county text not null references directory.county,
  owner_id uuid not null references accounts.person,
  words text not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid,
  version integer not null default 1
);
create index on ${schema}.entry (county);
create index on ${schema}.entry (owner_id);
grant select, insert, update, delete on ${schema}.entry to perhetalo_app;

-- The backstop under the relations of access.ts.
alter table ${schema}.entry enable row level security;
create policy system_sees_all on ${schema}.entry to perhetalo_app using (platform.actor_kind() = 'system');
create policy owner_only on ${schema}.entry to perhetalo_app
  using (platform.actor_kind() = 'person' and owner_id = platform.actor_person());
`,
  [`src/capabilities/${name}/index.ts`]: `/**
 * ${name}: what a newcomer must know of it, in one or two sentences (R-numbers).
 */
export { addEntry, readEntry } from './entries.ts'
`,
  [`src/capabilities/${name}/access.ts`]: `import { sql } from 'kysely'
import { policy } from '#platform/access.ts'

/** Who may do what, said once. */
export const ${camel}Access = policy({
  resource: '${name}-entry',
  table: sql\`${schema}.entry r\`,
  relations: {
    owner: { words: 'who made it', where: sql<boolean>\`r.owner_id = platform.actor_person()\` },
  },
  actions: { read: ['owner'] },
})
`,
  [`src/capabilities/${name}/domain/words.ts`]: `/** An entry says something: spaces alone are nothing. @source write the law, R-number or ADR here */
export const saysSomething = (words: string): boolean => words.trim() !== ''
`,
  [`src/capabilities/${name}/domain/words.test.ts`]: `import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { saysSomething } from './words.ts'

describe('what an entry of ${name} says', () => {
  it('is more than spaces', () => {
    assert.equal(saysSomething('  '), false)
    assert.equal(saysSomething(' a '), true)
  })
})
`,
  [`src/capabilities/${name}/queries.ts`]: `import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'

export type EntryRow = { readonly id: string; readonly county: string; readonly words: string; readonly version: number }

export async function insertEntry(
  tx: Tx,
  entry: { id: string; county: string; ownerId: string; words: string; now: Date },
): Promise<void> {
  await sql\`insert into ${schema}.entry (id, county, owner_id, words, created_at, changed_at, changed_by)
    values (\${entry.id}, \${entry.county}, \${entry.ownerId}, \${entry.words}, \${entry.now}, \${entry.now}, \${entry.ownerId})\`.execute(tx)
}

export async function entryById(tx: Tx, id: string): Promise<EntryRow | undefined> {
  const { rows } = await sql<EntryRow>\`select id, county, words, version from ${schema}.entry where id = \${id}\`.execute(tx)
  return rows[0]
}
`,
  [`src/capabilities/${name}/entries.ts`]: `import { z } from 'zod'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { ${camel}Access } from './access.ts'
import { saysSomething } from './domain/words.ts'
import * as queries from './queries.ts'

export const addEntry = useCase({
  name: '${name}-entry.add',
  input: z.object({ words: z.string().max(2000).refine(saysSomething, 'too-small') }),
  needs: { signedInBecause: 'anybody signed in may make one of their own' },
  run: async (ctx, { words }): Promise<{ id: string }> => {
    if (ctx.actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
    const id = newId()
    const { county, id: ownerId } = ctx.actor
    await queries.insertEntry(ctx.tx, { id, county, ownerId, words, now: ctx.now })
    ctx.about({ county, entry: id })
    return { id }
  },
})

export const readEntry = useCase({
  name: '${name}-entry.read',
  input: z.object({ id: z.uuid() }),
  needs: ${camel}Access.read,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<queries.EntryRow> => {
    const entry = await queries.entryById(ctx.tx, id)
    if (entry === undefined) throw notFound()
    ctx.about({ county: entry.county, entry: id })
    return entry
  },
})
`,
  [`src/capabilities/${name}/entries.test.ts`]: `import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { freshWorld } from '#tests/support/world.ts'
import { addEntry, readEntry } from './entries.ts'

describe('entries of ${name}', () => {
  const world = freshWorld()

  it('are read by who made them and look missing to everybody else', async () => {
    const { id } = await addEntry(world.as('guide'), { words: 'Hello' })
    assert.equal((await readEntry(world.as('guide'), { id })).words, 'Hello')
    await assert.rejects(readEntry(world.as('second-guide'), { id }), { code: 'not-found' })
  })

  it('say something', async () => {
    await assert.rejects(addEntry(world.as('guide'), { words: '   ' }), { kind: 'invalid' })
  })
})
`,
}

for (const [file, text] of Object.entries(files)) {
  const target = path.join(root, file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, text)
  process.stdout.write(`made ${file}\n`)
}
process.stdout.write(
  `\nNext: docs/how-to/add-a-capability.md. Allow its sideways arrows in .dependency-cruiser.cjs, then npm run check && npm test -- --only ${name}\n`,
)
