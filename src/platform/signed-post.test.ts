import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { OutsideProblem } from './outside.ts'
import { createSignedPost, isSigned, signatureOf } from './signed-post.ts'

const secret = 'a secret that only this test knows'
const at = new Date('2026-03-02T08:00:00Z')
const message = { address: 'https://handling.example/17', secret, id: 'one', body: '{"ä":1}', at }

describe('a signature', () => {
  const headers = signatureOf(message)
  const header =
    (changed: Readonly<Record<string, string | undefined>> = {}) =>
    (name: string): string | undefined =>
      ({ ...headers, ...changed })[name]

  it('stands for its body, its id and its time, for five minutes', () => {
    assert.equal(isSigned(secret, header(), message.body, at), true)
    assert.equal(isSigned('another secret', header(), message.body, at), false)
    assert.equal(isSigned(secret, header(), '{"ä":2}', at), false)
    assert.equal(isSigned(secret, header({ 'idempotency-key': 'two' }), message.body, at), false)
    const later = new Date(at.getTime() + 5 * 60_000 + 1).toISOString()
    assert.equal(isSigned(secret, header({ 'perhetalo-timestamp': later }), message.body, at), false)
    assert.equal(isSigned(secret, header(), message.body, new Date(later)), false)
    for (const broken of ['', 'v1=', 'v1=zz', headers['perhetalo-signature']?.slice(0, -2)])
      assert.equal(isSigned(secret, header({ 'perhetalo-signature': broken }), message.body, at), false)
  })
})

describe('a signed post', () => {
  const paths: string[] = []
  let simulator = ''
  const server = createServer((request, response) => {
    paths.push(request.url ?? '')
    if (request.url === '/away') response.writeHead(303, { location: '/17' })
    else response.writeHead(request.url === '/500' ? 500 : 201)
    response.end('{"receipt":"A"}')
  })
  before(async () => {
    await new Promise<void>((ok) => server.listen(0, '127.0.0.1', () => ok()))
    simulator = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  })
  after(() => void server.close())

  const refusedAs = (attempt: Promise<unknown>, code: string): Promise<void> =>
    assert.rejects(attempt, (error: unknown) => error instanceof OutsideProblem && error.code === code)

  it('goes to the simulator in the demonstration, wherever it was addressed, and follows nothing', async () => {
    const post = createSignedPost({ inside: [], simulator })
    assert.equal(await post.send(message), '{"receipt":"A"}')
    await refusedAs(post.send({ ...message, address: 'https://handling.example/away' }), 'address-refuses')
    await refusedAs(post.send({ ...message, address: 'https://handling.example/500' }), 'address-refuses')
    assert.deepEqual(paths, ['/17', '/away', '/500'])
  })

  it('goes only to https, and to a private address only where its host is named', async () => {
    const resolve = (): Promise<{ address: string; family: number }[]> =>
      Promise.resolve([{ address: '127.0.0.1', family: 4 }])
    const post = createSignedPost({ inside: [], simulator: null, resolve })
    await refusedAs(post.send(message), 'address-not-public')
    await refusedAs(post.send({ ...message, address: simulator }), 'address-not-understood')
    await refusedAs(
      post.send({ ...message, address: 'https://a:b@handling.example/' }),
      'address-not-understood',
    )
    const named = createSignedPost({ inside: ['handling.example'], simulator: null, resolve })
    // It gets as far as the connection, where nobody speaks TLS on that port.
    await refusedAs(
      named.send({ ...message, address: 'https://handling.example:1/' }),
      'address-does-not-answer',
    )
  })
})
