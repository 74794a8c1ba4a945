import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { operations } from '#api/v1/api.ts'
import { addressOf } from '#api/v1/curl.ts'
import { operationId } from '#api/v1/openapi.ts'
import { type Operation } from '#api/v1/operation.ts'
import { samplesOf } from '#api/v1/samples.ts'
import { openFollow } from '#capabilities/help-requests/index.ts'
import { loadCaseExamples } from '#seed/demo/cases/load-case-examples.ts'
import { loadWalkedExample } from '#seed/demo/cases/load-walked-example.ts'
import { loadPathExample } from '#seed/demo/cases/load-path-example.ts'
import { loadFamilies } from '#seed/demo/families/load-families.ts'
import { loadConsultations } from '#seed/demo/load-consultations.ts'
import { loadContacts } from '#seed/demo/load-contacts.ts'
import { loadDirectoryWork } from '#seed/demo/load-directory-work.ts'
import { loadUpkeep } from '#seed/demo/load-upkeep.ts'
import { loadSignUpExample } from '#seed/demo/programme/load-sign-up-example.ts'
import { loadPasskeys } from '#seed/demo/load-passkeys.ts'
import { loadDemoReferrals } from '#seed/demo/load-referrals.ts'
import { loadFilledForms } from '#seed/demo/load-filled-forms.ts'
import { loadDemoRequests } from '#seed/demo/load-requests.ts'
import { directoryAsItWas } from '#tests/support/directory-work.ts'
import { anOrdinaryWish, ask, askedAnd, wordsOfDanger } from '#tests/support/requests.ts'
import { restoredDirectory } from '#tests/support/upkeep.ts'
import { everythingAsItWas } from '#tests/support/as-it-was.ts'
import { freshWorld, type World } from '#tests/support/world.ts'

type Sent = {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
  readonly text: string
}
type Init = {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly raw?: string
}

/** A program: no cookies, no origin. */
async function call(
  world: World,
  path: string,
  { method = 'GET', headers = {}, body, raw }: Init = {},
): Promise<Sent> {
  const content = raw ?? (body === undefined ? undefined : JSON.stringify(body))
  const response = await world.product.app.request(`http://localhost${path}`, {
    method,
    headers: { ...(content === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(content === undefined ? {} : { body: content }),
  })
  const text = await response.text()
  const isJson = (response.headers.get('content-type') ?? '').includes('json')
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : null, text }
}

async function tokenOf(world: World, persona: string): Promise<Record<string, string>> {
  const { body, status } = await call(world, '/api/v1/sessions', { method: 'POST', body: { persona } })
  assert.equal(status, 201)
  return { authorization: `Bearer ${(body as { token: string }).token}` }
}

function isProblem(sent: Sent, status: number, code: string): void {
  assert.equal(sent.status, status, sent.text)
  assert.equal(sent.headers.get('content-type'), 'application/problem+json')
  assert.equal(sent.headers.get('cache-control'), 'no-store')
  const problem = sent.body as {
    status: number
    code: string
    fields: unknown[]
    requestId: string
    type: string
    title: string
  }
  assert.equal(problem.code, code)
  assert.equal(problem.status, status)
  assert.ok(Array.isArray(problem.fields))
  assert.equal(problem.requestId, sent.headers.get('x-request-id'))
  assert.ok(problem.title.length > 3)
}

const send = (world: World, key: string, wish: unknown): Promise<Sent> =>
  call(world, '/api/v1/help-requests', { method: 'POST', headers: { 'idempotency-key': key }, body: wish })

const countRequests = (world: World): Promise<number> =>
  world.db.asOwner(async (tx) => {
    const { rows } = await sql<{
      count: number
    }>`select count(*)::integer as count from help_requests.help_request`.execute(tx)
    return rows[0]?.count ?? 0
  })

/** An address of the operation that names nothing there is. */
const nowhere = (operation: Operation): string =>
  `/api/v1${operation.path.replace('{id}', randomUUID()).replace('{code}', '00000-00000-00000-00000-000000')}`

describe('the examples of the API', () => {
  const world = freshWorld()
  restoredDirectory(world)
  directoryAsItWas(world)
  everythingAsItWas(world)
  before(async () => {
    const to = { db: world.db, crypto: world.product.deps.crypto, now: world.clock.now() }
    await loadUpkeep(to)
    await loadDemoRequests({ ...to, history: 0 })
    await loadDemoReferrals(to)
    await loadFilledForms(to)
    await loadSignUpExample(to)
    await loadDirectoryWork(to)
    await loadContacts(to)
    await loadConsultations(to)
    await loadFamilies(to)
    await world.db.asOwner((tx) => loadCaseExamples(tx, to.crypto, to.now))
    await world.db.asOwner((tx) => loadWalkedExample(tx, to.crypto, to.now))
    await world.db.asOwner((tx) => loadPathExample(tx, to.now))
    await world.db.asOwner((tx) => loadPasskeys(tx, to.now))
  })

  it('work as they stand on a fresh demo, one after another, and are answered as declared', async () => {
    const samples = samplesOf(world.product.deps.crypto)
    const tokens = new Map<string, Record<string, string>>()
    for (const operation of operations) {
      const { as, headers = {}, body, status } = operation.example(samples)
      if (as !== undefined && !tokens.has(as)) tokens.set(as, await tokenOf(world, as))
      const sent = await call(world, addressOf(operation, samples), {
        method: operation.method.toUpperCase(),
        headers: { ...headers, ...(as === undefined ? {} : tokens.get(as)) },
        body,
      })
      // Acting for somebody renews the session.
      const { token } = (sent.body ?? {}) as { token?: string }
      if (as !== undefined && token !== undefined && operation.path === '/my/acting')
        tokens.set(as, { authorization: `Bearer ${token}` })
      const name = operationId(operation)
      assert.equal(sent.status, status, `${name}: ${sent.text}`)
      const schema = operation.answers[status]?.schema
      if (schema === undefined) assert.equal(sent.text, '', name)
      // Whatever the shape does not know would be dropped and the two differ.
      else assert.deepEqual(schema.parse(sent.body), sent.body, name)
      assert.equal(
        sent.headers.get('access-control-allow-origin'),
        operation.reach === 'public' ? '*' : null,
        name,
      )
      if (operation.reach === 'private') assert.equal(sent.headers.get('cache-control'), 'no-store', name)
    }
    // Of an address with a code or an id in it the log keeps only the template.
    const log = world.log.join('\n')
    assert.ok(log.includes('"/api/v1/help-requests/follow/{code}/withdraw"'))
    for (const secret of [samples.code, samples.key, samples.request, 'Kaksoset'])
      assert.ok(!log.includes(secret))
  })

  it('stand in the document that the server gives', async () => {
    const sent = await call(world, '/api/v1/openapi.json')
    assert.equal(sent.status, 200)
    assert.equal(sent.headers.get('access-control-allow-origin'), '*')
    const { openapi, paths } = sent.body as { openapi: string; paths: Record<string, unknown> }
    assert.match(openapi, /^3\.1\./)
    assert.deepEqual(Object.keys(paths), [...new Set(operations.map(({ path }) => `/api/v1${path}`))])
    assert.ok(sent.text.includes(samplesOf(world.product.deps.crypto).code))
  })

  it('stand on the page for people', async () => {
    const sent = await call(world, '/api')
    assert.equal(sent.status, 200)
    for (const { summary } of operations)
      assert.ok(sent.text.includes(summary.replaceAll('&', '&amp;')), summary)
  })
})

describe('every operation of the API', () => {
  const world = freshWorld({ limitFactor: 100 })
  beforeEach(() => world.clear())

  for (const operation of operations.filter(({ auth }) => auth === 'person')) {
    it(`refuses ${operationId(operation)} without a session, and with a family’s`, async () => {
      const method = operation.method.toUpperCase()
      isProblem(
        await call(world, nowhere(operation), { method, body: method === 'POST' ? {} : undefined }),
        401,
        'not-signed-in',
      )
      const { code } = await ask(world)
      const { token } = await openFollow(world.anyone, { code, from: 'test' })
      const family = { authorization: `Bearer ${token}` }
      isProblem(await call(world, nowhere(operation), { method, headers: family }), 401, 'not-signed-in')
    })
  }

  for (const operation of operations.filter(({ auth }) => auth === 'member' || auth === 'person-or-member')) {
    it(`refuses ${operationId(operation)} without a session, behind a code${operation.auth === 'member' ? ' and to those who work here' : ''}`, async () => {
      const method = operation.method.toUpperCase()
      const body = method === 'GET' || method === 'DELETE' ? undefined : {}
      const { code } = await ask(world)
      const { token } = await openFollow(world.anyone, { code, from: 'test' })
      const others = [
        {},
        { authorization: `Bearer ${token}` },
        ...(operation.auth === 'member' ? [await tokenOf(world, 'guide')] : []),
      ]
      for (const headers of others)
        isProblem(await call(world, nowhere(operation), { method, headers, body }), 401, 'not-signed-in')
    })
  }

  for (const operation of operations.filter(({ auth }) => auth === 'person-or-guest')) {
    it(`refuses ${operationId(operation)} without a session, and shows nothing to a family’s`, async () => {
      const method = operation.method.toUpperCase()
      const { body } = operation.example(samplesOf(world.product.deps.crypto))
      isProblem(await call(world, nowhere(operation), { method, body }), 401, 'not-signed-in')
      const { code } = await ask(world)
      const { token } = await openFollow(world.anyone, { code, from: 'test' })
      const family = { authorization: `Bearer ${token}` }
      isProblem(await call(world, nowhere(operation), { method, body, headers: family }), 404, 'not-found')
    })
  }

  it('answers another’s request as one that does not exist', async () => {
    const { id } = await askedAnd(world, 'taken', 'guide')
    const other = await tokenOf(world, 'second-guide')
    const samples = samplesOf(world.product.deps.crypto)
    for (const operation of operations.filter(({ path }) => path.startsWith('/help-requests/{id}'))) {
      const seen = async (wanted: string): Promise<unknown> => {
        const sent = await call(world, `/api/v1${operation.path.replace('{id}', wanted)}`, {
          method: operation.method.toUpperCase(),
          headers: other,
          ...(operation.body === null ? {} : { body: operation.example(samples).body }),
        })
        isProblem(sent, 404, 'not-found')
        return { ...(sent.body as object), requestId: '' }
      }
      assert.deepEqual(await seen(id), await seen(randomUUID()), operationId(operation))
      assert.deepEqual(await seen('not-an-id'), await seen(randomUUID()), operationId(operation))
    }
  })

  it('answers an unknown code always the same, whatever is asked', async () => {
    const samples = samplesOf(world.product.deps.crypto)
    for (const operation of operations.filter(({ path }) => path.includes('{code}'))) {
      const method = operation.method.toUpperCase()
      for (const code of ['00000-00000-00000-00000-000000', 'XYZ', 'x'.repeat(300)]) {
        const sent = await call(world, `/api/v1${operation.path.replace('{code}', code)}`, {
          method,
          ...(operation.body === null ? {} : { body: operation.example(samples).body }),
        })
        isProblem(sent, 404, 'not-found')
      }
    }
  })

  it('says which fields are wrong, and that a body is not JSON', async () => {
    const sent = await send(world, randomUUID(), {
      ...anOrdinaryWish,
      worry: 'huge',
      contact: { way: 'phone', value: 'abc' },
    })
    isProblem(sent, 422, 'invalid-input')
    const { fields } = sent.body as { fields: { field: string; code: string }[] }
    assert.deepEqual(
      fields.map(({ field, code }) => [field, code]),
      [
        ['worry', 'invalid-value'],
        ['contact.value', 'not-a-phone'],
      ],
    )
    const raw = await call(world, '/api/v1/sessions', { method: 'POST', raw: '{"persona":' })
    isProblem(raw, 400, 'invalid-json')
    isProblem(await call(world, '/api/v1/services?perPage=101'), 422, 'invalid-input')
    isProblem(await call(world, '/api/v1/services?municipality=Atlantis'), 422, 'invalid-input')
    isProblem(await call(world, '/api/v1/promises?from=yesterday'), 422, 'invalid-input')
    isProblem(await call(world, '/api/v1/promises?county=99'), 404, 'not-found')
  })

  it('knows no other address and no other method', async () => {
    isProblem(await call(world, '/api/v2/services'), 404, 'not-found')
    isProblem(await call(world, '/api/v1'), 404, 'not-found')
    const sent = await call(world, '/api/v1/services', { method: 'DELETE' })
    isProblem(sent, 405, 'method-not-allowed')
    assert.equal(sent.headers.get('allow'), 'GET')
  })

  it('refuses in the machine’s way what is refused before it is reached', async () => {
    const elsewhere = { origin: 'https://elsewhere.example' }
    isProblem(
      await call(world, '/api/v1/sessions', { method: 'POST', headers: elsewhere, body: {} }),
      403,
      'cross-site',
    )
    const huge = await call(world, '/api/v1/help-requests', {
      method: 'POST',
      raw: 'x'.repeat(300_000),
      headers: { 'content-length': '300000' },
    })
    isProblem(huge, 413, 'too-large')
  })

  it('ends a session at once', async () => {
    const guide = await tokenOf(world, 'guide')
    assert.equal((await call(world, '/api/v1/queue', { headers: guide })).status, 200)
    assert.equal(
      (await call(world, '/api/v1/sessions/current', { method: 'DELETE', headers: guide })).status,
      204,
    )
    isProblem(await call(world, '/api/v1/queue', { headers: guide }), 401, 'not-signed-in')
  })
})

describe('asking for help through the API', () => {
  const world = freshWorld()
  beforeEach(() => world.clear())

  it('needs a key', async () => {
    isProblem(
      await call(world, '/api/v1/help-requests', { method: 'POST', body: anOrdinaryWish }),
      422,
      'invalid-input',
    )
    assert.equal(await countRequests(world), 0)
  })

  it('gives the same answer to the same key and body, however often it is sent', async () => {
    const key = randomUUID()
    const first = await send(world, key, anOrdinaryWish)
    world.clock.advance(60_000)
    const second = await send(world, key, anOrdinaryWish)
    assert.equal(first.status, 201)
    assert.equal(second.status, 201)
    assert.equal(second.text, first.text)
    assert.equal(await countRequests(world), 1)
  })

  it('makes one request of twenty simultaneous sends', async () => {
    const key = randomUUID()
    const sent = await Promise.all(Array.from({ length: 20 }, () => send(world, key, anOrdinaryWish)))
    const answers = new Set(sent.map(({ status, text }) => `${status} ${text}`))
    assert.equal(answers.size, 1, [...answers].join('\n'))
    assert.equal(sent[0]?.status, 201)
    assert.equal(await countRequests(world), 1)
  })

  it('refuses the same key with another body, even one that is not valid', async () => {
    const key = randomUUID()
    assert.equal((await send(world, key, anOrdinaryWish)).status, 201)
    isProblem(await send(world, key, { ...anOrdinaryWish, worry: 'big' }), 409, 'help-request.key-used')
    isProblem(await send(world, key, {}), 409, 'help-request.key-used')
    const broken = await call(world, '/api/v1/help-requests', {
      method: 'POST',
      headers: { 'idempotency-key': key },
      raw: '{',
    })
    isProblem(broken, 409, 'help-request.key-used')
    const spaced = await call(world, '/api/v1/help-requests', {
      method: 'POST',
      headers: { 'idempotency-key': key },
      raw: JSON.stringify(anOrdinaryWish, null, 1),
    })
    isProblem(spaced, 409, 'help-request.key-used')
    assert.equal(await countRequests(world), 1)
  })

  it('keeps a key used after what was sent with it is forgotten', async () => {
    const key = randomUUID()
    assert.equal((await send(world, key, anOrdinaryWish)).status, 201)
    await world.db.asOwner((tx) => sql`delete from help_requests.submission`.execute(tx))
    isProblem(await send(world, key, anOrdinaryWish), 409, 'help-request.key-used')
  })

  it('leaves a key free that was refused', async () => {
    const key = randomUUID()
    isProblem(await send(world, key, { ...anOrdinaryWish, worry: 'huge' }), 422, 'invalid-input')
    assert.equal((await send(world, key, anOrdinaryWish)).status, 201)
  })

  it('answers words of danger with the card of those who help right now', async () => {
    const sent = await send(world, randomUUID(), { ...anOrdinaryWish, text: wordsOfDanger })
    const { urgent, code } = sent.body as {
      urgent: { class: string; lines: { tel: string }[] } | null
      code: string
    }
    assert.equal(urgent?.class, 'violence')
    assert.ok((urgent?.lines.length ?? 0) > 0)
    const searched = await call(
      world,
      `/api/v1/services?q=${encodeURIComponent('mies lyö')}&municipality=Vaasa`,
    )
    assert.deepEqual((searched.body as { urgent: unknown }).urgent, urgent)
    const written = await call(world, `/api/v1/help-requests/follow/${code}/messages`, {
      method: 'POST',
      body: { text: wordsOfDanger },
    })
    assert.deepEqual((written.body as { urgent: unknown }).urgent, urgent)
  })

  it('counts every try of a code', async () => {
    for (let tries = 0; tries < 300; tries += 1) {
      const sent = await call(world, '/api/v1/help-requests/follow/00000-00000-00000-00000-000000')
      assert.equal(sent.status, 404)
    }
    const sent = await call(world, '/api/v1/help-requests/follow/00000-00000-00000-00000-000000')
    isProblem(sent, 429, 'too-many-tries')
    assert.ok(Number(sent.headers.get('retry-after')) > 0)
  })
})

describe('a move through the API', () => {
  const world = freshWorld({ limitFactor: 100 })
  beforeEach(() => world.clear())

  const noteOn = (id: string, headers: Record<string, string>): Promise<Sent> =>
    call(world, `/api/v1/help-requests/${id}/notes`, { method: 'POST', headers, body: { text: 'Soitettu.' } })

  it('is made on the version that was seen, or not at all', async () => {
    const { id } = await askedAnd(world, 'taken', 'guide')
    const guide = await tokenOf(world, 'guide')
    const etag =
      (await call(world, `/api/v1/help-requests/${id}`, { headers: guide })).headers.get('etag') ?? ''
    assert.match(etag, /^"\d+"$/)
    assert.equal((await noteOn(id, { ...guide, 'if-match': etag })).status, 204)
    isProblem(await noteOn(id, { ...guide, 'if-match': etag }), 412, 'help-request.changed-meanwhile')
    isProblem(
      await noteOn(id, { ...guide, 'if-match': '"unheard-of"' }),
      412,
      'help-request.changed-meanwhile',
    )
    const fresh =
      (await call(world, `/api/v1/help-requests/${id}`, { headers: guide })).headers.get('etag') ?? ''
    assert.equal((await noteOn(id, { ...guide, 'if-match': `W/${fresh}` })).status, 204)
    assert.equal((await noteOn(id, { ...guide, 'if-match': '*' })).status, 204)
    assert.equal((await noteOn(id, guide)).status, 204)
  })

  it('is taken by one of two who take at once', async () => {
    const { id } = await askedAnd(world, 'received')
    const both = [await tokenOf(world, 'guide'), await tokenOf(world, 'deputy')]
    const sent = await Promise.all(
      both.map((headers) => call(world, `/api/v1/help-requests/${id}/take`, { method: 'POST', headers })),
    )
    const statuses = sent.map(({ status }) => status).toSorted((a, b) => a - b)
    assert.equal(statuses[0], 204)
    // The loser has lost sight of it, or came while it was being taken.
    assert.ok(statuses[1] === 404 || statuses[1] === 409, String(statuses[1]))
  })

  it('says why it is not possible now', async () => {
    const { id } = await askedAnd(world, 'taken', 'guide')
    const guide = await tokenOf(world, 'guide')
    const sent = await call(world, `/api/v1/help-requests/${id}/resume`, { method: 'POST', headers: guide })
    isProblem(sent, 409, 'help-request.not-waiting')
  })

  it('is not allowed to everybody who may read', async () => {
    const { id } = await askedAnd(world, 'received')
    const guide = await tokenOf(world, 'guide')
    isProblem(await noteOn(id, guide), 403, 'help-request.note.not-allowed')
  })
})
