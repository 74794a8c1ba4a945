import assert from 'node:assert/strict'
import { before, beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { base } from '../../src/api/v1/operation.ts'
import { operations } from '#api/v1/api.ts'
import { behindCode, everyRoute, path, routes } from '#web/paths.ts'
import { askedAnd, type Asked, wordsOfDanger } from '#tests/support/requests.ts'
import type { Visitor } from '#tests/support/visitor.ts'
import { freshWorld, type World } from '#tests/support/world.ts'

/** What a reading leaves on purpose: the trace of who read, the time of the last request, counters of limits. */
const left = ['platform.audit_entry', 'platform.audit_head', 'platform.rate_limit', 'accounts.session']

/** A sum over all rows of every table. */
async function sums(world: World): Promise<Readonly<Record<string, string>>> {
  return world.db.asOwner(async (tx) => {
    const { rows } = await sql<{ name: string }>`
      select schemaname || '.' || tablename as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema') order by 1`.execute(tx)
    const found: Record<string, string> = {}
    for (const { name } of rows) {
      if (left.includes(name)) continue
      const sum = await sql<{ sum: string }>`
        select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as sum from ${sql.table(name)} t`.execute(
        tx,
      )
      found[name] = sum.rows[0]?.sum ?? ''
    }
    return found
  })
}

/** Request heads that no page of ours sends. */
const forged: readonly [string, Readonly<Record<string, string>>][] = [
  ['from another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
  ['from another site by an old browser', { origin: 'https://evil.example' }],
  ['from a sibling site', { origin: 'https://other.perhetalo.example', 'sec-fetch-site': 'same-site' }],
  ['from a page without an origin', { origin: 'null' }],
  ['from a sandboxed page', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
  [
    'from another site that says it is ours',
    { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
  ],
  ['from an address that only begins like ours', { origin: 'http://localhost.evil.example' }],
  ['typed by nobody', { 'sec-fetch-site': 'none' }],
  ['with a session and nothing about where it is from', {}],
  ['as plain text', { origin: 'https://evil.example', 'content-type': 'text/plain' }],
  ['with a referrer of ours', { origin: 'https://evil.example', referer: 'http://localhost/tyo' }],
]

describe('a forged request', () => {
  const world = freshWorld({ limitFactor: 1000 })
  let asked: Asked
  let worker: Visitor
  let family: Visitor
  before(async () => {
    asked = await askedAnd(world, 'taken', 'guide', { text: wordsOfDanger })
    worker = world.visitor()
    await worker.signIn('guide')
    family = world.visitor()
    await family.post(path('follow', 'fi'), { code: asked.code })
  })
  const fill = (pattern: string): string =>
    pattern
      .replace(':id', asked.id)
      .replace(':code', asked.code)
      .replace(':room', 'x')
      .replace(':token', 'x'.repeat(43))

  for (const [what, headers] of forged) {
    it(`${what} is refused everywhere and changes nothing`, async () => {
      const before = await sums(world)
      for (const visitor of [worker, family]) {
        for (const { name, pattern } of everyRoute()) {
          // A page behind a code sends no referrer, so its own form says `null` too; the cookie's SameSite protects it.
          if (
            behindCode.some((each) => each === name) &&
            headers['origin'] === 'null' &&
            headers['sec-fetch-site'] === undefined
          )
            continue
          const response = await visitor.raw(fill(pattern), {
            method: 'POST',
            headers,
            body: new URLSearchParams({
              move: 'withdraw',
              id: asked.id,
              persona: 'admin',
              kunta: '905',
              density: 'compact',
              answerText: 'x',
            }).toString(),
          })
          assert.equal(response.status, 403, `POST ${pattern}`)
          assert.deepEqual(response.headers.getSetCookie(), [], pattern)
        }
        for (const operation of operations) {
          if (operation.method === 'get') continue
          const response = await visitor.raw(fill(`${base}${operation.path.replace(/\{(\w+)\}/g, ':$1')}`), {
            method: operation.method.toUpperCase(),
            headers: { ...headers, 'idempotency-key': 'x'.repeat(20) },
            body: '{"text":"x","outcome":"advised","persona":"admin"}',
          })
          assert.equal(response.status, 403, nameOf(operation))
        }
      }
      assert.deepEqual(await sums(world), before)
    })
  }
  const nameOf = (operation: { method: string; path: string }): string =>
    `${operation.method} ${operation.path}`

  it('is told from a real one: the same form of ours is taken', async () => {
    for (const headers of [
      { 'sec-fetch-site': 'same-origin' },
      { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' },
      { origin: 'http://localhost' },
    ]) {
      const response = await worker.raw(path('density', 'fi'), {
        method: 'POST',
        headers,
        body: new URLSearchParams({ density: 'compact' }),
      })
      assert.equal(response.status, 303)
    }
  })

  it('cannot come from elsewhere on this machine where the product is in use', async () => {
    const { createApp } = await import('#src/app.ts')
    const { config } = world.product.deps
    const app = createApp({
      ...world.product.deps,
      config: { ...config, production: true, demo: false, publicUrl: 'https://perhetalo.example' },
    })
    for (const origin of ['http://localhost:3000', 'http://127.0.0.1', 'http://perhetalo.example']) {
      const response = await app.request('https://perhetalo.example/kunta', {
        method: 'POST',
        headers: { origin },
        body: new URLSearchParams({ kunta: '905' }),
      })
      assert.equal(response.status, 403, origin)
    }
    const ours = await app.request('https://perhetalo.example/kunta', {
      method: 'POST',
      headers: { origin: 'https://perhetalo.example' },
      body: new URLSearchParams({ kunta: '905' }),
    })
    assert.equal(ours.status, 303)
  })
})

describe('reading', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  it('changes nothing, whoever reads every page and every operation', async () => {
    const asked = await askedAnd(world, 'taken', 'guide', { text: wordsOfDanger })
    const visitors = new Map<string, Visitor>([['nobody', world.visitor()]])
    for (const key of ['guide', 'unit-lead', 'area-lead', 'county-leader', 'coordinator', 'admin']) {
      const visitor = world.visitor()
      await visitor.signIn(key)
      // One's own empty calendar is made at the first look at one's times; whoever leads there gains nothing by it.
      await visitor.get(path('workTimes', 'fi'))
      visitors.set(key, visitor)
    }
    const family = world.visitor()
    await family.post(path('follow', 'fi'), { code: asked.code })
    visitors.set('family', family)
    await world.visitor().post(path('signIn', 'fi'), { email: 'aino.lehto@pohjanmaa.example' })
    await world.runJobs()
    const link =
      /\/kirjaudu\/linkki\/(\S+)/.exec(
        world
          .mails()
          .map((mail) => mail.text)
          .join('\n'),
      )?.[1] ?? ''
    assert.notEqual(link, '')

    const before = await sums(world)
    for (const [who, visitor] of visitors) {
      const { body } = await visitor.get('/')
      const services = (await visitor.get(routes.search.fi)).body
      const seen = new Set<string>()
      const queue = [
        ...everyRoute().map(({ pattern }) =>
          pattern.replace(':id', asked.id).replace(':token', link).replace(':room', 'guidance'),
        ),
        ...links(body),
        ...links(services).slice(0, 20),
        ...operations
          .filter(({ method }) => method === 'get')
          .map(
            ({ path: template }) =>
              `${base}${template.replace('{id}', asked.id).replace('{code}', asked.code)}`,
          ),
        `${path('workRequest', 'fi', { id: asked.id })}?siirto=answer&move=take&action=take`,
        '/sign-in/return?state=x&code=y',
        '/healthz',
        '/readyz',
        '/metrics',
        '/dev/ui',
        '/api',
        '/api/v1/openapi.json',
      ]
      for (const address of queue) {
        if (seen.has(address)) continue
        seen.add(address)
        const response = await visitor.raw(address)
        assert.ok(response.status < 500, `${who} GET ${address}`)
        await response.arrayBuffer()
      }
      assert.ok(seen.size > 100)
    }
    assert.deepEqual(await sums(world), before)
    assert.equal(
      (await world.visitor().post(path('signInLink', 'fi', { token: link }), { go: '1' })).status,
      200,
      'a link that was only looked at still works',
    )
  })
})

/** Addresses of this site that a page links to. */
const links = (body: string): readonly string[] =>
  [...body.matchAll(/href="(\/[^"#]*)"/g)]
    .map((match) => (match[1] ?? '').replaceAll('&amp;', '&'))
    .filter((each) => !each.startsWith('/assets'))
