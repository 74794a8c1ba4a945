import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Hono } from 'hono'
import { createApp } from '#src/app.ts'
import { languages } from '#platform/text.ts'
import { everyRoute, path } from '#web/paths.ts'
import type { Env } from '#web/page.ts'
import { askedAnd } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const canary = 'KANARIA-4711'

describe('the headers of every answer', () => {
  const world = freshWorld()
  /** The product as families reach it: over https, behind a proxy. */
  let overHttps: Hono<Env>
  /** The product whose database answers nothing but errors. */
  let broken: Hono<Env>
  before(async () => {
    const { deps } = world.product
    overHttps = createApp({ ...deps, config: { ...deps.config, publicUrl: 'https://perhetalo.example' } })
    const failing = (): Promise<never> => Promise.reject(new Error(`${canary}: the disk is on fire`))
    broken = createApp({ ...deps, db: { ...deps.db, transaction: failing, asOwner: failing } })
    await askedAnd(world, 'taken')
  })

  const assertGuarded = (response: Response, what: string): void => {
    const policy = response.headers.get('content-security-policy') ?? ''
    assert.match(policy, /default-src '(self|none)'/, what)
    assert.match(policy, /object-src 'none'|default-src 'none'/, what)
    assert.match(policy, /frame-ancestors 'none'/, what)
    assert.match(policy, /base-uri 'none'/, what)
    assert.match(policy, /form-action 'self'/, what)
    assert.doesNotMatch(policy, /unsafe|\*|https?:/, what)
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff', what)
    assert.match(response.headers.get('referrer-policy') ?? '', /^(same-origin|no-referrer)$/, what)
    assert.equal(response.headers.get('cross-origin-opener-policy'), 'same-origin', what)
    assert.match(response.headers.get('permissions-policy') ?? '', /geolocation=\(\)/, what)
    assert.match(response.headers.get('strict-transport-security') ?? '', /max-age=\d{8}/, what)
    assert.match(response.headers.get('x-request-id') ?? '', /^[\w-]{36}$/, what)
    assert.equal(response.headers.get('server'), null, what)
    assert.equal(response.headers.get('x-powered-by'), null, what)
  }

  const visit = (address: string, init: RequestInit = {}): Promise<Response> =>
    Promise.resolve(overHttps.request(`https://perhetalo.example${address}`, { redirect: 'manual', ...init }))

  it('guard every page, whatever it answers', async () => {
    for (const { pattern } of everyRoute()) {
      for (const method of ['GET', 'HEAD', 'POST', 'DELETE']) {
        assertGuarded(
          await visit(pattern, { method, headers: { 'sec-fetch-site': 'same-origin' } }),
          `${method} ${pattern}`,
        )
      }
    }
  })

  const answers: readonly [string, number, string, RequestInit?][] = [
    ['a missing page', 404, '/ei-ole'],
    ['a missing page in Swedish', 404, '/sv/finns-inte'],
    ['a broken address', 404, '/%E0%A4%A'],
    ['a missing asset', 404, '/assets/ei-ole.css'],
    ['a climbing asset', 404, '/assets/..%2f..%2fpackage.json'],
    ['the icon', 200, '/icon.svg'],
    ['health', 200, '/healthz'],
    ['readiness', 200, '/readyz'],
    ['the page of the interface', 200, '/api'],
    ['its document', 200, '/api/v1/openapi.json'],
    ['an operation', 200, '/api/v1/services?perPage=1'],
    ['a missing operation', 404, '/api/v1/nothing'],
    ['a refused operation', 401, '/api/v1/queue'],
    ['a wrong method', 405, '/api/v1/queue', { method: 'DELETE' }],
    [
      'a body that is not JSON',
      400,
      '/api/v1/help-requests',
      { method: 'POST', body: '{', headers: { 'idempotency-key': 'x'.repeat(20) } },
    ],
    ['a body that is too large', 413, '/api/v1/help-requests', { method: 'POST', body: 'x'.repeat(300_000) }],
    [
      'a form that is too large',
      413,
      '/pyyda-apua',
      { method: 'POST', body: 'x'.repeat(300_000), headers: { 'sec-fetch-site': 'same-origin' } },
    ],
    ['a forged form', 403, '/pyyda-apua', { method: 'POST', headers: { origin: 'https://evil.example' } }],
  ]
  for (const [what, status, address, init] of answers) {
    it(`guard ${what} (${status})`, async () => {
      const response = await visit(address, init)
      assert.equal(response.status, status)
      assertGuarded(response, what)
    })
  }

  it('guard the assets that a page names', async () => {
    const { body } = await world.visitor().get('/')
    const assets = [...body.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((match) => match[1] ?? '')
    assert.ok(assets.length > 0)
    for (const asset of assets) {
      const response = await visit(asset)
      assert.equal(response.status, 200)
      assertGuarded(response, asset)
    }
  })

  it('guard an error of ours too, which tells nothing but its number', async () => {
    for (const address of ['/tyo', '/seuraa/pyynto', '/api/v1/queue', '/api/v1/doors?county=17']) {
      const response = await broken.request(address, { headers: { cookie: `session=${'x'.repeat(43)}` } })
      const body = await response.text()
      assert.equal(response.status, 500, address)
      assert.equal(response.headers.get('cache-control'), 'no-store', address)
      assert.match(response.headers.get('content-security-policy') ?? '', /default-src/, address)
      assert.ok(
        body.includes(response.headers.get('x-request-id') ?? '?'),
        'the number of the request, to be named to us',
      )
      assert.doesNotMatch(body, new RegExp(`${canary}|disk|at .*\\.ts|node_modules|Error`), address)
    }
    assert.equal((await broken.request('/healthz')).status, 200, 'it is alive although not ready')
    assert.equal((await broken.request('/readyz')).status, 503)
  })

  it('keep private answers out of every cache', async () => {
    const visitor = world.visitor()
    await visitor.signIn('guide')
    for (const address of [
      path('work', 'fi'),
      path('followed', 'fi'),
      path('askReceipt', 'fi'),
      path('follow', 'fi'),
      '/api/v1/queue',
      '/ei-ole',
    ]) {
      const response = await visitor.raw(address)
      assert.match(response.headers.get('cache-control') ?? '', /no-store/, address)
    }
  })

  it('on the pages behind a code tell nobody where the reader came from', async () => {
    for (const lang of languages)
      assert.equal((await visit(path('followed', lang))).headers.get('referrer-policy'), 'no-referrer')
  })

  it('name no other origin in any page', async () => {
    const visitor = world.visitor()
    await visitor.signIn('guide')
    for (const { pattern } of everyRoute()) {
      const body = await (await visitor.raw(pattern)).text()
      const loaded = [
        ...body.matchAll(
          /<(?:script|link|img|iframe|source|form|object|embed)[^>]+(?:src|href|action|srcset)="([^"]+)"/g,
        ),
      ].map((match) => match[1] ?? '')
      assert.deepEqual(
        loaded
          .filter((each) => /^(https?:)?\/\//.test(each) && !/rel="(alternate|canonical)"/.test(each))
          .filter((each) => !each.startsWith('http://localhost')),
        [],
        pattern,
      )
      assert.doesNotMatch(
        body,
        /<script(?![^>]+src=)[^>]*>|<style|\son\w+="|style="|javascript:/,
        `${pattern} has nothing inline`,
      )
    }
  })
})
