import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { readFollow } from '#capabilities/help-requests/index.ts'
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
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\u001b[31m',
  '\ud800',
  '\udfff\ud800',
  '\ufeff',
  '\u202e',
  '🧒🏽'.repeat(10),
  'å'.repeat(4001),
  'x'.repeat(100_000),
  "'",
  '"',
  "' or 1=1 --",
  '; drop table help_requests.help_request; --',
  '%',
  '_',
  '\\',
  '%_\\',
  '$1',
  '${x}',
  '{{7*7}}',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '../../etc/passwd',
  '..%2f..%2f',
  '%00',
  '%ff',
  '%E0%A4%A',
  'null',
  'undefined',
  'NaN',
  '-1',
  '0',
  '1e309',
  '9'.repeat(40),
  '2147483648',
  '9223372036854775808',
  'true',
  '[]',
  '{}',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '00000000-0000-0000-0000-000000000000',
  '2026-02-30',
  '=1+1',
  '@x',
  '-',
  '--',
  '\r\nX-Evil: 1',
  '\n',
  '\t',
  'a b',
  '&lt;',
  ':*',
  '!!',
  'a & b | !c',
  '(((((',
  '*'.repeat(2000),
  'ä̈̈',
  'İ',
  'ﬀ',
] as const

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

  const fine = (response: Response, what: string): void =>
    assert.ok(response.status < 500, `${response.status} ${what}`)
  const short = (value: string): string => JSON.stringify(value).slice(0, 60)

  it('brings no page down, wherever it stands in an address', async () => {
    for (const value of nasty) {
      const part = encodeURIComponent(value.toWellFormed())
      if (part.length > 20_000) continue
      for (const address of [
        `/palvelu/${part}`,
        `/talo/${part}`,
        `/tyo/pyynto/${part}`,
        `/kirjaudu/linkki/${part}`,
        `/${part}`,
        `/assets/${part}`,
        `/haku?q=${part}`,
        `/haku?${part}=${part}`,
        `/haku?sivu=${part}&taso=${part}&kunta=${part}`,
        `/kunta?back=${part}`,
        `/tyo?ovi=${part}&aihe=${part}&tila=${part}&sivu=${part}`,
        `/lupaukset?maakunta=${part}&jakso=${part}`,
        `/johto?maakunta=${part}&ovi=${part}&jakso=${part}`,
        `/pyyda-apua?aihe=${part}&ovi=${part}&nuori=${part}`,
        `/api/v1/services?q=${part}&lang=${part}`,
        `/api/v1/services?q=${part}`,
        `/api/v1/services?page=${part}&perPage=${part}`,
        `/api/v1/services/${part}`,
        `/api/v1/doors?county=${part}`,
        `/api/v1/promises?county=${part}&from=${part}&to=${part}`,
        `/api/v1/help-requests/${part}`,
        `/api/v1/help-requests/follow/${part}`,
        `/api/v1/queue?page=${part}`,
        `/api/v1/queue?door=${part}`,
      ]) {
        for (const visitor of visitors.slice(0, 2))
          fine(await visitor.raw(address), `GET ${address.slice(0, 80)}`)
      }
    }
  })

  it('brings no page down in any field of any form', async () => {
    const fields = [
      'forWhom',
      'topics',
      'text',
      'worry',
      'place',
      'way',
      'phone',
      'email',
      'times',
      'not',
      'language',
      'interpreter',
      'request',
      'code',
      'move',
      'id',
      'persona',
      'kunta',
      'back',
      'density',
      'version',
      'answerText',
      'noteText',
      'outcome',
      'toDoor',
      'reason',
      'deputy',
      'assignee',
      'reached',
      'job',
      'go',
      '__proto__',
      'constructor',
    ]
    const random = seeded(seed)
    for (const { pattern, lang } of everyRoute()) {
      if (lang !== 'fi') continue
      const address = pattern.replace(':id', asked.id).replace(':room', 'x').replace(':token', 'x'.repeat(43))
      for (let turn = 0; turn < n(12, 200); turn += 1) {
        const form = new URLSearchParams()
        for (const field of fields) if (random.chance(0.6)) form.append(field, value(random))
        if (random.chance(0.5))
          form.set(
            'move',
            random.pick([
              'take',
              'answer',
              'note',
              'contact',
              'handOver',
              'nameDeputy',
              'assign',
              'resolve',
              'write',
              'withdraw',
              'clear',
            ]),
          )
        if (form.toString().length > 200_000) continue
        for (const visitor of visitors) {
          if (pattern.startsWith('/kirjaudu/ulos') || pattern === '/seuraa/pyynto') continue
          fine(
            await visitor.raw(address, { method: 'POST', headers: ours, body: form }),
            `POST ${address} ${short(form.toString())}`,
          )
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
        const fields = [
          'text',
          'way',
          'reached',
          'person',
          'toDoor',
          'reason',
          'outcome',
          'persona',
          'forWhom',
          'worry',
          'municipality',
          'contact',
          'topics',
          'language',
          'interpreter',
        ]
        const odd = (): unknown =>
          random.pick<unknown>([
            value(random),
            value(random),
            Number.MAX_VALUE,
            -0,
            null,
            [],
            {},
            true,
            [value(random)],
            { way: 'email', value: value(random) },
          ])
        const body = JSON.stringify(
          Object.fromEntries(
            fields.map((field) => [
              field,
              random.chance(0.3) ? (anOrdinaryWish as Record<string, unknown>)[field] : odd(),
            ]),
          ),
        )
        const address = `${base}${operation.path.replace('{id}', asked.id).replace('{code}', random.chance(0.5) ? asked.code : encodeURIComponent(value(random).slice(0, 200).toWellFormed()))}`
        const headers = {
          ...ours,
          'idempotency-key': `${random.int(1e9)}-key`,
          'if-match': random.pick(['*', '"1"', 'W/"2"', 'x', '"-1"', '"99999999999999999999"', '""']),
        }
        fine(
          await (visitors[1] ?? world.visitor()).raw(address, {
            method: operation.method.toUpperCase(),
            headers,
            body,
          }),
          `${operation.method} ${operation.path} ${short(body)}`,
        )
      }
    }
  })

  it('brings nothing down in a header or a cookie', async () => {
    for (const each of nasty) {
      const latin = [...each]
        .filter((letter) => letter >= ' ' && letter <= '\u00ff')
        .join('')
        .slice(0, 8000)
      for (const name of ['place', 'session', 'draft', 'receipt', 'density']) {
        const visitor = world.visitor()
        for (const form of [
          encodeURIComponent(each.toWellFormed()).slice(0, 8000),
          latin.replace(/[;,]/g, ''),
        ]) {
          visitor.cookies.set(name, form)
          for (const address of [
            '/',
            '/tyo',
            '/pyyda-apua/tarkista',
            '/pyyda-apua/vastaanotettu',
            '/seuraa/pyynto',
          ])
            fine(await visitor.raw(address), `${name}=${short(form)} ${address}`)
        }
      }
      for (const header of [
        'accept-language',
        'accept-encoding',
        'authorization',
        'if-match',
        'if-none-match',
        'idempotency-key',
        'x-forwarded-for',
        'origin',
        'referer',
        'content-type',
        'range',
      ]) {
        fine(
          await world.visitor().raw('/api/v1/services', { headers: { [header]: latin } }),
          `${header}: ${short(latin)}`,
        )
        fine(
          await world.visitor().raw('/pyyda-apua', {
            method: 'POST',
            headers: { ...ours, [header]: latin },
            body: 'forWhom=child',
          }),
          `POST ${header}: ${short(latin)}`,
        )
      }
    }
  })

  it('is shown as it was written and runs nothing', async () => {
    const text = '<script>alert(1)</script><img src=x onerror=alert(2)> "\'&lt; </textarea></title>'
    const { id, code, family } = await ask(world, {
      text,
      interpreter: text.slice(0, 90),
      contact: { way: 'phone', value: '0400000000', times: text, not: text },
    })
    const worker = world.visitor()
    await worker.signIn('guide')
    await worker.post(path('workRequest', 'fi', { id }), { move: 'take' })
    await worker.post(path('workRequest', 'fi', { id }), { move: 'answer', answerText: text })
    await worker.post(path('workRequest', 'fi', { id }), { move: 'note', noteText: text })
    const visitor = world.visitor()
    await visitor.post(path('follow', 'fi'), { code })
    for (const body of [
      (await worker.get(path('workRequest', 'fi', { id }))).body,
      (await visitor.get(path('followed', 'fi'))).body,
      (await worker.get(`/haku?q=${encodeURIComponent(text)}`)).body,
    ]) {
      assert.doesNotMatch(body, /<script>alert|<img src=x/)
    }
    assert.equal((await readFollow(family, {})).text, text)
  })
})
