import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { operations } from '#api/v1/api.ts'
import { samplesOf } from '#api/v1/samples.ts'
import * as casework from '#capabilities/casework/index.ts'
import * as families from '#capabilities/families/index.ts'
import { demand } from '#platform/access.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { allUseCases, type Definition } from '#platform/use-case.ts'
import { loadCases } from '#seed/demo/cases/load-cases.ts'
import { loadFamilies } from '#seed/demo/families/load-families.ts'
import { everyRoute } from '#web/paths.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

/** Whoever leads, counts, keeps the system or works beside, and has no part in any family. */
const strangers = [
  'unit-lead',
  'second-unit-lead',
  'rehab-lead',
  'area-lead',
  'county-leader',
  'coordinator',
  'admin',
  'org-admin',
  'privacy-officer',
  'maintainer',
  'deputy',
] as const

/** What casework has that is about no case: the county’s rules and paths, and what a lead is told without the family. */
const aboutNoCase = ['county_setting', 'path_template']
const toldToLeads = /^case-(settings|in-unit)$/
const ofCases = /^(case|case-\w+|limit|section|plan-version|join|meeting|agenda-point)$/

/** Which table an address of the interface takes its `id` from. */
const keptIn: Readonly<Record<string, string>> = {
  cases: 'family_case',
  'case-limits': 'clock',
  'case-sections': 'section',
  'case-goals': 'goal',
  'case-steps': 'step',
  'plan-versions': 'plan_version',
  joins: 'joint',
  meetings: 'meeting',
  'agenda-points': 'agenda_point',
  'case-threads': 'thread',
  'case-messages': 'message',
  'case-times': 'case_time',
  'case-voices': 'voice',
  'cases-asked': 'responsible',
}

describe('a role without a relation', () => {
  const world = freshWorld({ limitFactor: 1000 })
  let ids: readonly { readonly table: string; readonly id: string }[] = []
  let names: readonly string[] = []
  let words: readonly string[] = []
  before(async () => {
    await world.clear()
    const { db, crypto } = world.product.deps
    await loadFamilies({ db, crypto, now: world.clock.now() })
    // Emergency openings are reviewed by units and the privacy officer; they have tests of their own.
    await db.asOwner((tx) => sql`delete from families.break_glass`.execute(tx))
    await loadCases({ db, crypto, now: world.clock.now() })
    // What is handed to a unit, and a wish for another worker, are read there by duty; they have tests of their own.
    await db.asOwner(async (tx) => {
      await sql`delete from casework.joint where state in ('offered', 'acknowledged')`.execute(tx)
      await sql`delete from casework.voice where kind = 'change-of-worker'`.execute(tx)
    })
    const tables = await db.asOwner(async (tx) => {
      const { rows } = await sql<{ name: string }>`
        select c.table_schema || '.' || c.table_name as name from information_schema.columns c join information_schema.tables t
          on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
        where c.table_schema in ('families', 'casework') and c.column_name = 'id'
          and c.table_name <> all (${aboutNoCase})`.execute(tx)
      return rows.map(({ name }) => name)
    })
    ids = await db.asOwner(async (tx) => {
      const found: { table: string; id: string }[] = []
      for (const table of tables) {
        const { rows } = await sql<{
          id: string
        }>`select id from ${sql.table(table)} limit 40`.execute(tx)
        found.push(...rows.map(({ id }) => ({ table, id })))
      }
      return found
    })
    names = await db.asOwner(async (tx) => {
      const { rows } = await sql<{
        name: Uint8Array
      }>`select name_sealed as name from families.person`.execute(tx)
      return rows.map(({ name }) => crypto.open(name))
    })
    words = await db.asOwner(async (tx) => {
      const { rows } = await sql<{ words: Uint8Array }>`
        select why_sealed as words from casework.family_case union all select words_sealed from casework.goal
        union all select words_sealed from casework.section union all select words_sealed from casework.message`.execute(
        tx,
      )
      return rows.map(({ words: sealed }) => crypto.open(sealed)).filter((each) => each.length > 12)
    })
    assert.ok(names.length > 50 && words.length > 20 && ids.length > 300)
    await db.asOwner(async (tx) => {
      for (const key of strangers) {
        const { rows } = await sql<{ parts: number }>`
          select count(*)::integer as parts from families.involvement where person_id = ${world.actor(key).id}`.execute(
          tx,
        )
        assert.equal(rows[0]?.parts, 0, `${key} is taken for somebody without a part in any family`)
      }
    })
  })

  /** Every use case of families and of casework that works on a row, and the action it asks for. */
  const onRows = (): readonly (Definition & {
    readonly needs: { readonly action: Parameters<typeof demand>[1] }
  })[] =>
    allUseCases().flatMap((each) =>
      'action' in each.needs &&
      (/^(family|emergency|consent|ban|ground)/.test(each.needs.action.resource) ||
        (ofCases.test(each.needs.action.resource) && !toldToLeads.test(each.needs.action.resource)))
        ? [{ ...each, needs: each.needs }]
        : [],
    )

  it('gets from every table of families and their cases not one row', async () => {
    const { db } = world.product.deps
    for (const key of strangers)
      await db.transaction(world.actor(key), async (tx) => {
        const { rows: tables } = await sql<{ name: string }>`
          select schemaname || '.' || tablename as name from pg_tables
          where schemaname in ('families', 'casework') and tablename <> all (${aboutNoCase}) order by 1`.execute(
          tx,
        )
        assert.ok(tables.length >= 35)
        for (const { name } of tables) {
          const { rows } = await sql<{
            count: number
          }>`select count(*)::integer as count from ${sql.table(name)}`.execute(tx)
          assert.equal(rows[0]?.count, 0, `${key} and ${name}`)
        }
      })
  })

  it('is answered by every use case about a family or its case as if there were none', async () => {
    const { db } = world.product.deps
    const cases = onRows()
    assert.ok(cases.length >= 75, `only ${cases.length} use cases were found`)
    const actions = [
      ...new Map(
        cases.map(({ needs }) => [`${needs.action.resource}.${needs.action.name}`, needs.action]),
      ).values(),
    ]
    for (const key of strangers)
      for (const action of actions) {
        await db.transaction(world.actor(key), async (tx) => {
          // Under both walls, as a use case asks; an id of any table, for ids are guessed without knowing whose they are.
          for (const { id } of [...ids.filter((_, at) => at % 50 === 0), { id: newId() }])
            await assert.rejects(demand(tx, action, id), (error: unknown) => {
              assert.ok(error instanceof Refusal)
              assert.equal(
                `${error.kind} ${error.code}`,
                'not-found not-found',
                `${key}: ${action.resource}.${action.name}`,
              )
              return true
            })
        })
        // The filter alone, with row-level security off.
        await db.asOwner(async (tx) => {
          const person = world.actor(key).id
          await sql`select set_config('app.kind', 'person', true), set_config('app.person', ${person}, true),
            set_config('app.now', ${world.clock.now().toISOString()}, true)`.execute(tx)
          const read = action.policy.actions['read']
          const { rows } = await sql<{ count: number }>`
            select count(*)::integer as count from ${action.policy.table} where ${read?.allowed} and ${action.allowed}`.execute(
            tx,
          )
          assert.equal(rows[0]?.count, 0, `${key}: the filter of ${action.resource}.${action.name}`)
        })
      }
  })

  it('finds nothing where it lists or searches', async () => {
    for (const key of strangers) {
      const caller = world.as(key)
      assert.deepEqual((await families.listFamilies(caller, {})).families, [], key)
      assert.deepEqual((await families.listFamilies(caller, { words: 'a' })).families, [], key)
      for (const box of ['mine', 'to-review', 'reviewed'] as const)
        assert.deepEqual((await families.listEmergencies(caller, { box })).openings, [], key)
      assert.deepEqual((await casework.listCases(caller, {})).items, [], key)
      assert.deepEqual((await casework.listCases(caller, { stage: 'closed' })).items, [], key)
      assert.deepEqual((await casework.myTasks(caller, {})).items, [], key)
      assert.deepEqual(await casework.myThreads(caller, {}), [], key)
      await refused(casework.ownCases(caller, {}), 'not-signed-in')
      await refused(families.whoIsWithUs(caller, {}), 'not-signed-in')
      await refused(families.myFamilies(caller, {}), 'not-signed-in')
    }
  })

  it('is answered on every page and by every operation about a family with bytes that hold none of it', async () => {
    const one = (table: string): string => ids.find((each) => each.table === table)?.id ?? ''
    const samples = samplesOf(world.product.deps.crypto)
    const pages = everyRoute().filter(
      ({ name, pattern }) => /^work(Family|Case)/.test(name) && pattern.includes(':id'),
    )
    const parts: Readonly<Record<string, string>> = {
      thread: one('casework.thread'),
      meeting: one('casework.meeting'),
    }
    const calls = operations.flatMap((operation) => {
      const [, first = ''] = operation.path.split('/')
      const table = keptIn[first]
      if (!operation.path.includes('{id}')) return []
      if (/^family|^families/.test(first))
        return [{ operation, id: one('families.family'), body: {}, query: '' }]
      if (table === undefined) return []
      const { body = {}, query = {} } = operation.example(samples)
      const id = one(`casework.${table}`)
      return [
        {
          operation,
          id,
          body,
          query: `?${new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString()}`,
        },
      ]
    })
    assert.ok(calls.length >= 100 && calls.every(({ id }) => id !== ''), `${calls.length}`)
    for (const key of ['admin', 'county-leader', 'area-lead', 'second-unit-lead', 'privacy-officer']) {
      const visitor = world.visitor()
      await visitor.signIn(key)
      const get = async (
        address: (id: string) => string,
        id: string,
        method: string,
        body: unknown = {},
      ): Promise<string> => {
        const response = await visitor.raw(address(id), {
          method,
          headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
          ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
        })
        const text = await response.text()
        assert.ok(![...names, ...words].some((each) => text.includes(each)), `${key}: ${address(':id')}`)
        const asked = response.headers.get('x-request-id') ?? 'none'
        return `${response.status} ${text.replaceAll(asked, '(asked)').replaceAll(id, '(id)')}`
      }
      for (const { name, pattern } of pages) {
        const id = one(name.startsWith('workFamily') ? 'families.family' : 'casework.family_case')
        const address = (of: string): string =>
          pattern.replace(':id', of).replace(/:(\w+)/g, (_, part: string) => parts[part] ?? newId())
        const foreign = await get(address, id, 'GET')
        assert.match(foreign, /^404 /, `${key}: ${pattern}`)
        assert.equal(foreign, await get(address, newId(), 'GET'))
      }
      for (const { operation, id, body, query } of calls) {
        const { method, path } = operation
        const address = (of: string): string =>
          `/api/v1${path.replace('{id}', of).replaceAll(/\{\w+\}/g, newId())}${query}`
        const foreign = await get(address, id, method.toUpperCase(), body)
        // The body of the example is well formed: what is refused is whose case it is.
        assert.match(foreign, path.startsWith('/famil') ? /^[345]/ : /^40[14] /, `${key}: ${path} ${foreign}`)
        assert.equal(foreign, await get(address, newId(), method.toUpperCase(), body))
      }
    }
  })

  it('and a colleague of the same unit is offered nothing but the emergency opening', async () => {
    // Whoever works beside somebody who has a part, without one of their own.
    const pairs = await world.db.asOwner(async (tx) => {
      const { rows } = await sql<{ family: string; key: string }>`
        select distinct on (p.key) i.family_id as family, p.key from families.involvement i
        join published.unit_member m on m.unit_id = i.unit_id join accounts.person p on p.id = m.person_id
        where i.ended_at is null and not exists (select from families.involvement o where o.family_id = i.family_id
          and o.person_id = m.person_id) order by p.key, i.family_id`.execute(tx)
      return rows
    })
    assert.ok(pairs.length >= 5)
    for (const { family, key } of pairs) {
      await refused(families.readFamily(world.as(key), { id: family }), 'not-found', 'not-found')
      await refused(families.whoIsWith(world.as(key), { id: family }), 'not-found', 'not-found')
      await refused(families.readFamily(world.as(key), { id: newId() }), 'not-found', 'not-found')
    }
  })
})
