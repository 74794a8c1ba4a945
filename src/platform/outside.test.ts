import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { createOutside, isPublicAddress, OutsideProblem } from './outside.ts'

const limits = { bytes: 1000, milliseconds: 2000, patience: 300 }
const codeOf = (code: string) => (error: unknown) => {
  assert.ok(error instanceof OutsideProblem, String(error))
  assert.equal(error.code, code)
  return true
}

describe('addresses of the open internet', () => {
  it('are told from all others', () => {
    for (const address of [
      '0.0.0.0',
      '10.1.2.3',
      '100.64.0.1',
      '127.0.0.1',
      '127.255.255.254',
      '169.254.169.254',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.1.1',
      '192.0.2.1',
      '198.18.0.1',
      '198.51.100.7',
      '203.0.113.9',
      '224.0.0.1',
      '239.1.1.1',
      '255.255.255.255',
      '::',
      '::1',
      'fe80::1',
      'fe80::1%eth0',
      'fc00::1',
      'fd12:3456::1',
      'ff02::1',
      '::ffff:127.0.0.1',
      '::ffff:8.8.8.8',
      '::ffff:7f00:1',
      '64:ff9b::7f00:1',
      '64:ff9b::808:808',
      '64:ff9b:1::1',
      '2002:7f00:1::',
      '2001:0:1::1',
      '2001:db8::1',
      '3fff::1',
      'localhost',
      '',
    ])
      assert.equal(isPublicAddress(address), false, address)
    for (const address of ['8.8.8.8', '172.32.0.1', '193.166.3.2', '2001:708:10:8::2', '2a00:1190::1'])
      assert.equal(isPublicAddress(address), true, address)
  })
})

describe('fetching from outside', () => {
  let server: Server
  let port = 0
  // A name that leads to the test's own server stands for the open internet; every other address is judged as in use.
  const outside = createOutside({
    allowHttp: true,
    resolve: async (host) => {
      if (host === 'open.example') return [{ address: '127.0.0.1', family: 4 }]
      if (host === 'hidden.example') return [{ address: '10.0.0.7', family: 4 }]
      if (host === 'both.example')
        return [
          { address: '8.8.8.8', family: 4 },
          { address: '169.254.169.254', family: 4 },
        ]
      if (host === 'never.example') return new Promise(() => {})
      throw new Error('no such name')
    },
    isAllowed: (address) => address === '127.0.0.1' || isPublicAddress(address),
  })
  const strict = createOutside({ allowHttp: false })

  before(async () => {
    server = createServer((request, response) => {
      const to = (location: string): unknown => response.writeHead(302, { location }).end()
      switch (request.url) {
        case '/list.csv':
          return response.writeHead(200, { 'content-type': 'text/csv; charset=utf-8' }).end('a;b')
        case '/once':
          return to('/list.csv')
        case '/inside':
          return to('http://10.0.0.7/secret')
        case '/metadata':
          return to('http://[::ffff:169.254.169.254]/latest')
        case '/name':
          return to('http://hidden.example/secret')
        case '/file':
          return to('file:///etc/passwd')
        case '/round':
          return to('/round')
        case '/page':
          return response.writeHead(200, { 'content-type': 'text/html' }).end('<p>')
        case '/packed':
          return response.writeHead(200, { 'content-encoding': 'gzip' }).end('x')
        case '/large':
          return response.writeHead(200).end('x'.repeat(2000))
        case '/endless':
          response.writeHead(200)
          for (let part = 0; part < 20; part += 1) response.write('x'.repeat(200))
          return undefined
        case '/dripping':
          response.writeHead(200)
          return response.write('x')
        case '/silent':
          return undefined
        default:
          return response.writeHead(404).end()
      }
    })
    await new Promise<void>((ok) => server.listen(0, '127.0.0.1', ok))
    port = (server.address() as AddressInfo).port
  })
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  const at = (path: string): string => `http://open.example:${port}${path}`

  it('brings a file, also after a redirect', async () => {
    for (const path of ['/list.csv', '/once']) {
      const { bytes, type } = await outside.fetch(at(path), limits)
      assert.equal(Buffer.from(bytes).toString(), 'a;b')
      assert.equal(type, 'text/csv')
    }
  })

  it('goes to no private address: not by number, not by name, not by a redirect', async () => {
    for (const address of [
      `http://127.0.0.1:${port}/list.csv`,
      'http://localhost/',
      'http://0x7f000001/',
      'http://2130706433/',
      'http://[::1]/',
      'http://[::ffff:127.0.0.1]/',
      'http://[fd00::1]/',
    ])
      await assert.rejects(
        createOutside({ allowHttp: true }).fetch(address, limits),
        (error) => error instanceof OutsideProblem && /^address-not-(public|found)$/.test(error.code),
        address,
      )
    await assert.rejects(outside.fetch('http://hidden.example/', limits), codeOf('address-not-public'))
    await assert.rejects(outside.fetch('http://both.example/', limits), codeOf('address-not-public'))
    for (const path of ['/inside', '/metadata', '/name'])
      await assert.rejects(outside.fetch(at(path), limits), codeOf('address-not-public'), path)
  })

  it('speaks nothing but https where it is in use, and never with a password in the address', async () => {
    await assert.rejects(strict.fetch('http://open.example/', limits), codeOf('address-not-secure'))
    await assert.rejects(strict.fetch('https://127.0.0.1/', limits), codeOf('address-not-public'))
    for (const address of [
      'ftp://open.example/',
      'file:///etc/passwd',
      'gopher://x',
      'not an address',
      at('/file'),
    ])
      await assert.rejects(outside.fetch(address, limits), codeOf('address-not-understood'), address)
    await assert.rejects(
      outside.fetch('http://me:secret@open.example/', limits),
      codeOf('address-not-understood'),
    )
  })

  it('says what is the matter with an address that is dead, slow, elsewhere or too much', async () => {
    await assert.rejects(outside.fetch('http://nowhere.example/', limits), codeOf('address-not-found'))
    await assert.rejects(outside.fetch('http://open.example:1/', limits), codeOf('address-does-not-answer'))
    await assert.rejects(outside.fetch(at('/gone'), limits), codeOf('address-refuses'))
    await assert.rejects(outside.fetch(at('/page'), limits), codeOf('address-is-a-page'))
    await assert.rejects(outside.fetch(at('/packed'), limits), codeOf('address-not-understood'))
    await assert.rejects(outside.fetch(at('/round'), limits), codeOf('address-redirects'))
    await assert.rejects(outside.fetch(at('/large'), limits), codeOf('file-too-large'))
    await assert.rejects(outside.fetch(at('/endless'), limits), codeOf('file-too-large'))
    await assert.rejects(outside.fetch(at('/silent'), limits), codeOf('address-too-slow'))
    const short = { ...limits, milliseconds: 400 }
    await assert.rejects(outside.fetch(at('/dripping'), short), codeOf('address-too-slow'))
    await assert.rejects(outside.fetch('http://never.example/', short), codeOf('address-too-slow'))
  })
})
