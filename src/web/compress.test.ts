import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { compress, preferredEncoding } from './compress.ts'

const page = `<!doctype html>${'<p>Perhetalo auttaa.</p>'.repeat(100)}`

const app = new Hono()
  .use(compress)
  .get('/page', (c) => c.html(page))
  .get('/short', (c) => c.html('<p>Hei</p>'))
  .get('/json', (c) => c.json({ page }))
  .get(
    '/problem',
    () => new Response(page, { status: 422, headers: { 'content-type': 'application/problem+json' } }),
  )
  .get('/tagged', (c) => c.html(page, 200, { etag: '"1"', vary: 'cookie' }))
  .get('/secret', (c) => c.html(page, 200, { 'cache-control': 'no-store, no-transform' }))
  .get('/events', () => new Response(page, { headers: { 'content-type': 'text/event-stream' } }))
  .get('/picture', () => new Response(page, { headers: { 'content-type': 'image/png' } }))
  .get('/away', (c) => c.redirect('/page', 303))

const get = async (path: string, encoding = 'gzip, br'): Promise<Response> =>
  await app.request(path, { headers: { 'accept-encoding': encoding } })

describe('the encoding of an answer', () => {
  it('is the best that the browser takes', () => {
    assert.equal(preferredEncoding('gzip, deflate, br, zstd'), 'br')
    assert.equal(preferredEncoding('gzip;q=1.0, identity'), 'gzip')
    assert.equal(preferredEncoding('BR;q=0.5'), 'br')
  })

  it('is none where the browser takes none of ours', () => {
    for (const header of [undefined, null, '', 'identity', 'deflate', 'br;q=0, gzip;q=0.0']) {
      assert.equal(preferredEncoding(header), null)
    }
  })
})

describe('compressing answers', () => {
  it('sends text in brotli or gzip and says so', async () => {
    const br = await get('/page')
    assert.equal(br.headers.get('content-encoding'), 'br')
    assert.equal(br.headers.get('vary'), 'accept-encoding')
    assert.equal(brotliDecompressSync(Buffer.from(await br.arrayBuffer())).toString(), page)
    const gzip = await get('/page', 'gzip')
    assert.equal(gunzipSync(Buffer.from(await gzip.arrayBuffer())).toString(), page)
  })

  it('keeps the status and knows the text types', async () => {
    const problem = await get('/problem')
    assert.equal(problem.status, 422)
    assert.equal(problem.headers.get('content-encoding'), 'br')
    assert.equal((await get('/json')).headers.get('content-encoding'), 'br')
  })

  it('leaves short answers, pictures, redirects and streams as they are', async () => {
    for (const path of ['/short', '/picture', '/away', '/events']) {
      assert.equal((await get(path)).headers.get('content-encoding'), null, path)
    }
    assert.equal(await (await get('/short')).text(), '<p>Hei</p>')
    assert.equal((await get('/short')).headers.get('vary'), 'accept-encoding')
    assert.equal((await get('/events')).headers.get('vary'), null)
  })

  it('leaves the answer alone where it must not be transformed', async () => {
    assert.equal((await get('/secret')).headers.get('content-encoding'), null)
  })

  it('adds to Vary and weakens the tag', async () => {
    const { headers } = await get('/tagged')
    assert.equal(headers.get('vary'), 'cookie, accept-encoding')
    assert.equal(headers.get('etag'), 'W/"1"')
  })
})
