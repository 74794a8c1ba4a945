import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { readFollow, readRequest } from '#capabilities/help-requests/index.ts'
import { base } from '../../src/api/v1/operation.ts'
import { operations } from '#api/v1/api.ts'
import { everyRoute, path } from '#web/paths.ts'
import { anOrdinaryWish, ask, askedAnd, type Asked } from '#tests/support/requests.ts'
import { type Random, seeded } from '#tests/support/random.ts'
import { n, seed } from '#tests/support/tier.ts'
import type { Visitor } from '#tests/support/visitor.ts'
import { freshWorld } from '#tests/support/world.ts'

const ours = { 'sec-fetch-site': 'same-origin' }

/** Values that have broken programs before. */
const nasty = [
  '', ' ', '\u0000', 'a\u0000b', '\u001b[31m', '\ud800', '\udfff\ud800', '\ufeff', '\u202e', '🧒🏽'.repeat(10), 'å'.repeat(4001), 'x'.repeat(100_000),
  "'", '"', "' or 1=1 --", '; drop table help_requests.help_request; --', '%', '_', '\\', '%_\\', '$1', '${x}', '{{7*7}}', '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>', '../../etc/passwd', '..%2f..%2f', '%00', '%ff', '%E0%A4%A', 'null', 'undefined', 'NaN', '-1', '0', '1e309', '9'.repeat(40),
  '2147483648', '9223372036854775808', 'true', '[]', '{}', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '00000000-0000-0000-0000-000000000000',
  '2026-02-30', '=1+1', '@x', '-', '--', '\r\nX-Evil: 1', '\n', '\t', 'a b', '&lt;', ':*', '!!', 'a & b | !c', '(((((', '*'.repeat(2000), 'ä̈̈', 'İ', 'ﬀ',
] as const

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
      const told = await world.visitor().raw(address, { method: 'POST', headers: { ...ours, 'idempotency-key': 'x'.repeat(20), 'content-length': '300000' }, body: 'x'.repeat(300_000) })
      assert.equal(told.status, 413, address)
      const request = { method: 'POST', headers: { ...ours, 'idempotency-key': 'x'.repeat(20), 'content-type': 'application/x-www-form-urlencoded' }, body: stream(2_000_000), duplex: 'half' }
      const found = await world.visitor().raw(address, request as RequestInit)
      assert.equal(found.status, 413, `${address} without a length`)
    }
  })

  it('of the allowed size is read', async () => {
    const response = await world.visitor().raw(path('askAbout', 'fi'), { method: 'POST', headers: ours, body: new URLSearchParams({ text: 'å'.repeat(4000) }) })
    assert.equal(response.status, 303)
    const tooLong = await world.visitor().raw(path('askAbout', 'fi'), { method: 'POST', headers: ours, body: new URLSearchParams({ text: 'å'.repeat(4001) }) })
    assert.equal(tooLong.status, 422)
  })
})

describe('JSON from a stranger', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const sendRaw = (body: string | Uint8Array<ArrayBuffer>): Promise<Response> =>
    world.visitor().raw('/api/v1/help-requests', { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body })
  const stored = (): Promise<number> =>
    world.db.asOwner(async (tx) => (await sql<{ count: number }>`select count(*) as count from help_requests.help_request`.execute(tx)).rows[0]?.count ?? 0)

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
    ['hides a deep nest in a field', JSON.stringify({ ...anOrdinaryWish, topics: 0 }).replace('"topics":0', `"topics":${'['.repeat(50_000)}${']'.repeat(50_000)}`)],
    ['has huge numbers', JSON.stringify({ ...anOrdinaryWish, municipality: 0 }).replace('"municipality":0', `"municipality":${'9'.repeat(5000)}`)],
    ['is not UTF-8', new Uint8Array([...Buffer.from('{"text":"'), 0xff, 0xfe, 0xc3, 0x28, ...Buffer.from(`",${JSON.stringify(anOrdinaryWish).slice(1).replace(/"text":"[^"]*",/, '')}`)])],
    ['is UTF-16', new Uint8Array(Buffer.from(JSON.stringify(anOrdinaryWish), 'utf16le'))],
    ['is of another kind in every field', JSON.stringify({ forWhom: 1, topics: {}, worry: [], text: false, municipality: null, language: 5, interpreter: [], contact: 'x' })],
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
    const inner = ['__proto__', 'constructor', 'prototype'].map((name) => `"${name}":{"state":"resolved","polluted":true,"limitFactor":1e9}`)
    for (const each of inner) await sendRaw(`{${each},${JSON.stringify(anOrdinaryWish).slice(1)}`)
    assert.equal(({} as { polluted?: boolean }).polluted, undefined)
    const { id } = await ask(world)
    assert.equal((await readRequest(world.as('guide'), { id })).state, 'received')
  })

  it('that says a thing twice is read as the last one and kept apart from another under the same key', async () => {
    const key = randomUUID()
    const send = (body: string): Promise<Response> =>
      world.visitor().raw('/api/v1/help-requests', { method: 'POST', headers: { 'idempotency-key': key }, body })
    const plain = JSON.stringify(anOrdinaryWish)
    const twice = `{"worry":"none",${plain.slice(1)}`
    assert.equal((await send(twice)).status, 201)
    assert.equal((await send(plain)).status, 409, 'compared as it came, byte for byte')
    assert.equal((await send(twice)).status, 201)
  })
})

describe('input that has broken programs before', () => {
  const world = freshWorld({ limitFactor: 1_000_000 })
  let asked: Asked
  const visitors: Visitor[] = []
  before(async () => {
    asked = await askedAnd(world, 'taken')
    const worker = world.visitor()
    await worker.signIn('guide')
    const family = world.visitor()
    await family.post(path('follow', 'fi'), { code: asked.code })
    visitors.push(world.visitor(), worker, family)
  })

  const fine = (response: Response, what: string): void => assert.ok(response.status < 500, `${response.status} ${what}`)
  const short = (value: string): string => JSON.stringify(value).slice(0, 60)

  it('brings no page down, wherever it stands in an address', async () => {
    for (const value of nasty) {
      const part = encodeURIComponent(value.toWellFormed())
      if (part.length > 20_000) continue
      for (const address of [
        `/palvelu/${part}`, `/talo/${part}`, `/tyo/pyynto/${part}`, `/kirjaudu/linkki/${part}`, `/${part}`, `/assets/${part}`,
        `/haku?q=${part}`, `/haku?${part}=${part}`, `/haku?sivu=${part}&taso=${part}&kunta=${part}`, `/kunta?back=${part}`, `/tyo?ovi=${part}&aihe=${part}&tila=${part}&sivu=${part}`,
        `/lupaukset?maakunta=${part}&jakso=${part}`, `/johto?maakunta=${part}&ovi=${part}&jakso=${part}`, `/pyyda-apua?aihe=${part}&ovi=${part}&nuori=${part}`,
        `/api/v1/services?q=${part}&lang=${part}`, `/api/v1/services?q=${part}`, `/api/v1/services?page=${part}&perPage=${part}`, `/api/v1/services/${part}`,
        `/api/v1/doors?county=${part}`, `/api/v1/promises?county=${part}&from=${part}&to=${part}`, `/api/v1/help-requests/${part}`, `/api/v1/help-requests/follow/${part}`,
        `/api/v1/queue?page=${part}`, `/api/v1/queue?door=${part}`,
      ]) {
        for (const visitor of visitors.slice(0, 2)) fine(await visitor.raw(address), `GET ${address.slice(0, 80)}`)
      }
    }
  })

  it('brings no page down in any field of any form', async () => {
    const fields = [
      'forWhom', 'topics', 'text', 'worry', 'place', 'way', 'phone', 'email', 'times', 'not', 'language', 'interpreter', 'request', 'code', 'move', 'id', 'persona', 'kunta', 'back',
      'density', 'version', 'answerText', 'noteText', 'outcome', 'toDoor', 'reason', 'deputy', 'assignee', 'reached', 'job', 'go', '__proto__', 'constructor',
    ]
    const random = seeded(seed)
    for (const { pattern, lang } of everyRoute()) {
      if (lang !== 'fi') continue
      const address = pattern.replace(':id', asked.id).replace(':room', 'x').replace(':token', 'x'.repeat(43))
      for (let turn = 0; turn < n(12, 200); turn += 1) {
        const form = new URLSearchParams()
        for (const field of fields) if (random.chance(0.6)) form.append(field, value(random))
        if (random.chance(0.5)) form.set('move', random.pick(['take', 'answer', 'note', 'contact', 'handOver', 'nameDeputy', 'assign', 'resolve', 'write', 'withdraw', 'clear']))
        if (form.toString().length > 200_000) continue
        for (const visitor of visitors) {
          if (pattern.startsWith('/kirjaudu/ulos') || pattern === '/seuraa/pyynto') continue
          fine(await visitor.raw(address, { method: 'POST', headers: ours, body: form }), `POST ${address} ${short(form.toString())}`)
        }
      }
    }
  })
  const value = (random: Random): string => {
    const picked: string = random.pick(nasty)
    return picked.length > 5000 && random.chance(0.8) ? picked.slice(0, 50) : picked
  }

  it('brings no operation down in any field', async () => {
    const random = seeded(seed + 1)
    for (const operation of operations) {
      if (operation.method === 'get' || operation.path === '/sessions/current') continue
      for (let turn = 0; turn < n(15, 300); turn += 1) {
        const fields = ['text', 'way', 'reached', 'person', 'toDoor', 'reason', 'outcome', 'persona', 'forWhom', 'worry', 'municipality', 'contact', 'topics', 'language', 'interpreter']
        const odd = (): unknown => random.pick<unknown>([value(random), value(random), 1e309, -0, null, [], {}, true, [value(random)], { way: 'email', value: value(random) }])
        const body = JSON.stringify(Object.fromEntries(fields.map((field) => [field, random.chance(0.3) ? (anOrdinaryWish as Record<string, unknown>)[field] : odd()])))
        const address = `${base}${operation.path.replace('{id}', asked.id).replace('{code}', random.chance(0.5) ? asked.code : encodeURIComponent(value(random).slice(0, 200).toWellFormed()))}`
        const headers = { ...ours, 'idempotency-key': `${random.int(1e9)}-key`, 'if-match': random.pick(['*', '"1"', 'W/"2"', 'x', '"-1"', '"99999999999999999999"', '""']) }
        fine(await (visitors[1] ?? world.visitor()).raw(address, { method: operation.method.toUpperCase(), headers, body }), `${operation.method} ${operation.path} ${short(body)}`)
      }
    }
  })

  it('brings nothing down in a header or a cookie', async () => {
    for (const each of nasty) {
      const latin = [...each].filter((letter) => letter >= ' ' && letter <= '\u00ff').join('').slice(0, 8000)
      for (const name of ['place', 'session', 'draft', 'receipt', 'density']) {
        const visitor = world.visitor()
        for (const form of [encodeURIComponent(each.toWellFormed()).slice(0, 8000), latin.replace(/[;,]/g, '')]) {
          visitor.cookies.set(name, form)
          for (const address of ['/', '/tyo', '/pyyda-apua/tarkista', '/pyyda-apua/vastaanotettu', '/seuraa/pyynto']) fine(await visitor.raw(address), `${name}=${short(form)} ${address}`)
        }
      }
      for (const header of ['accept-language', 'accept-encoding', 'authorization', 'if-match', 'if-none-match', 'idempotency-key', 'x-forwarded-for', 'origin', 'referer', 'content-type', 'range']) {
        fine(await world.visitor().raw('/api/v1/services', { headers: { [header]: latin } }), `${header}: ${short(latin)}`)
        fine(await world.visitor().raw('/pyyda-apua', { method: 'POST', headers: { ...ours, [header]: latin }, body: 'forWhom=child' }), `POST ${header}: ${short(latin)}`)
      }
    }
  })

  it('is shown as it was written and runs nothing', async () => {
    const text = '<script>alert(1)</script><img src=x onerror=alert(2)> "\'&lt; </textarea></title>'
    const { id, code, family } = await ask(world, { text, interpreter: text.slice(0, 90), contact: { way: 'phone', value: '0400000000', times: text, not: text } })
    const worker = world.visitor()
    await worker.signIn('guide')
    await worker.post(path('workRequest', 'fi', { id }), { move: 'take' })
    await worker.post(path('workRequest', 'fi', { id }), { move: 'answer', answerText: text })
    await worker.post(path('workRequest', 'fi', { id }), { move: 'note', noteText: text })
    const visitor = world.visitor()
    await visitor.post(path('follow', 'fi'), { code })
    for (const body of [(await worker.get(path('workRequest', 'fi', { id }))).body, (await visitor.get(path('followed', 'fi'))).body, (await worker.get(`/haku?q=${encodeURIComponent(text)}`)).body]) {
      assert.doesNotMatch(body, /<script>alert|<img src=x/)
    }
    assert.equal((await readFollow(family, {})).text, text)
  })
})
