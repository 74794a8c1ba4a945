import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { readRequest } from '#capabilities/help-requests/index.ts'
import { path } from '#web/paths.ts'
import { anOrdinaryWish, ask } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const ours = { 'sec-fetch-site': 'same-origin' }

describe('a body', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const stream = (size: number): ReadableStream<Uint8Array> => {
    let left = size
    return new ReadableStream({
      pull: (controller) => {
        if (left <= 0) return controller.close()
        controller.enqueue(new Uint8Array(Math.min(left, 16_384)).fill(120))
        left -= 16_384
      },
    })
  }

  it('that is too large is refused with 413, told before or only found out on the way', async () => {
    for (const address of ['/pyyda-apua/mista', '/api/v1/help-requests', '/seuraa', '/kirjaudu']) {
      const told = await world.visitor().raw(address, {
        method: 'POST',
        headers: { ...ours, 'idempotency-key': 'x'.repeat(20), 'content-length': '300000' },
        body: 'x'.repeat(300_000),
      })
      assert.equal(told.status, 413, address)
      const request = {
        method: 'POST',
        headers: {
          ...ours,
          'idempotency-key': 'x'.repeat(20),
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: stream(2_000_000),
        duplex: 'half',
      }
      const found = await world.visitor().raw(address, request as RequestInit)
      assert.equal(found.status, 413, `${address} without a length`)
    }
  })

  it('of the allowed size is read', async () => {
    const response = await world.visitor().raw(path('askAbout', 'fi'), {
      method: 'POST',
      headers: ours,
      body: new URLSearchParams({ text: 'å'.repeat(4000) }),
    })
    assert.equal(response.status, 303)
    const tooLong = await world.visitor().raw(path('askAbout', 'fi'), {
      method: 'POST',
      headers: ours,
      body: new URLSearchParams({ text: 'å'.repeat(4001) }),
    })
    assert.equal(tooLong.status, 422)
  })
})

describe('JSON from a stranger', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const sendRaw = (body: string | Uint8Array<ArrayBuffer>): Promise<Response> =>
    world.visitor().raw('/api/v1/help-requests', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body,
    })
  const stored = (): Promise<number> =>
    world.db.asOwner(
      async (tx) =>
        (await sql<{ count: number }>`select count(*) as count from help_requests.help_request`.execute(tx))
          .rows[0]?.count ?? 0,
    )

  const refusedBodies: readonly [string, string | Uint8Array<ArrayBuffer>][] = [
    ['is empty', ''],
    ['is cut off', JSON.stringify(anOrdinaryWish).slice(0, -3)],
    ['is a list', '[]'],
    ['is a number', '1'],
    ['is null', 'null'],
    ['is a text', '"hei"'],
    ['has a comment', `/* */ ${JSON.stringify(anOrdinaryWish)}`],
    ['has no quotes', '{a: 1}'],
    ['is nested a hundred thousand deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    [
      'hides a deep nest in a field',
      JSON.stringify({ ...anOrdinaryWish, topics: 0 }).replace(
        '"topics":0',
        `"topics":${'['.repeat(50_000)}${']'.repeat(50_000)}`,
      ),
    ],
    [
      'has huge numbers',
      JSON.stringify({ ...anOrdinaryWish, municipality: 0 }).replace(
        '"municipality":0',
        `"municipality":${'9'.repeat(5000)}`,
      ),
    ],
    [
      'is not UTF-8',
      new Uint8Array([
        ...Buffer.from('{"text":"'),
        0xff,
        0xfe,
        0xc3,
        0x28,
        ...Buffer.from(
          `",${JSON.stringify(anOrdinaryWish)
            .slice(1)
            .replace(/"text":"[^"]*",/, '')}`,
        ),
      ]),
    ],
    ['is UTF-16', new Uint8Array(Buffer.from(JSON.stringify(anOrdinaryWish), 'utf16le'))],
    [
      'is of another kind in every field',
      JSON.stringify({
        forWhom: 1,
        topics: {},
        worry: [],
        text: false,
        municipality: null,
        language: 5,
        interpreter: [],
        contact: 'x',
      }),
    ],
  ]
  for (const [what, body] of refusedBodies) {
    it(`that ${what} is refused and stores nothing`, async () => {
      const response = await sendRaw(body)
      assert.ok([400, 413, 422].includes(response.status), `${response.status}`)
      assert.equal(response.headers.get('content-type'), 'application/problem+json')
      assert.equal(await stored(), 0)
    })
  }

  it('cannot reach into the program by the names of its inner things', async () => {
    const inner = ['__proto__', 'constructor', 'prototype'].map(
      (name) => `"${name}":{"state":"resolved","polluted":true,"limitFactor":1e9}`,
    )
    for (const each of inner) await sendRaw(`{${each},${JSON.stringify(anOrdinaryWish).slice(1)}`)
    assert.equal(({} as { polluted?: boolean }).polluted, undefined)
    const { id } = await ask(world)
    assert.equal((await readRequest(world.as('guide'), { id })).state, 'received')
  })

  it('that says a thing twice is read as the last one and kept apart from another under the same key', async () => {
    const key = randomUUID()
    const send = (body: string): Promise<Response> =>
      world
        .visitor()
        .raw('/api/v1/help-requests', { method: 'POST', headers: { 'idempotency-key': key }, body })
    const plain = JSON.stringify(anOrdinaryWish)
    const twice = `{"worry":"none",${plain.slice(1)}`
    assert.equal((await send(twice)).status, 201)
    assert.equal((await send(plain)).status, 409, 'compared as it came, byte for byte')
    assert.equal((await send(twice)).status, 201)
  })
})
