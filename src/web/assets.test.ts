import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { type Assets, type AssetSources, createAssets } from './assets.ts'

const islandFile = `
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
export default function Counter({ from }: { from: number }): JSX.Element {
  const [count, setCount] = useState(from)
  return <button onClick={() => setCount(count + 1)}>{count}</button>
}
`

describe('the assets', () => {
  let folder = ''
  let sources: AssetSources
  let assets: Assets

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'perhetalo-assets-'))
    const write = (name: string, content: string): string => {
      writeFileSync(join(folder, name), content)
      return name
    }
    mkdirSync(join(folder, 'work'))
    symlinkSync(join(import.meta.dirname, '..', '..', 'node_modules'), join(folder, 'node_modules'))
    sources = {
      root: folder,
      stylesFolder: folder,
      styles: {
        public: [
          write('font.css', `@font-face { font-family: Letters; src: url('font:letters') format('woff2') }`),
          write('card.css', '.card { color: red; & a { inset: 0 } }'),
        ],
        work: [write('work/queue.css', '.queue { color: rgb(0 0 255 / 50%) }')],
      },
      fonts: [{ name: 'letters', file: write('letters.woff2', 'not really a font') }],
      islands: [join(folder, write('counter.island.tsx', islandFile))],
    }
    assets = await createAssets(sources)
  })
  after(() => rmSync(folder, { recursive: true, force: true }))

  const read = async (path: string, encoding?: string): Promise<string> => {
    const found = assets.handle(path, encoding)
    assert.ok(found, path)
    return await found.text()
  }

  it('joins the style sheets of a bundle, made small and flat for older browsers', async () => {
    const css = await read(assets.css('public'))
    assert.match(css, /\.card\{color:red\}/)
    assert.match(css, /\.card a\{/)
    assert.doesNotMatch(css, /&|queue/)
    assert.match(await read(assets.css('work')), /\.queue/)
  })

  it('names a font by its hashed address and serves it as it is', async () => {
    assert.match(assets.font('letters'), /^\/assets\/letters\.[\w-]{10}\.woff2$/)
    assert.ok((await read(assets.css('public'))).includes(`url(${assets.font('letters')})`))
    const font = assets.handle(assets.font('letters'), 'br')
    assert.equal(font?.headers.get('content-type'), 'font/woff2')
    assert.equal(font?.headers.get('content-encoding'), null)
  })

  it('lets browsers keep files for ever, because a changed file has another address', async () => {
    assert.equal(
      assets.handle(assets.css('public'), null)?.headers.get('cache-control'),
      'public, max-age=31536000, immutable',
    )
    assert.equal((await createAssets(sources)).css('public'), assets.css('public'))
    const other = await createAssets({ ...sources, styles: { ...sources.styles, public: ['card.css'] } })
    assert.notEqual(other.css('public'), assets.css('public'))
  })

  it('serves brotli, gzip or plain, whichever the browser takes', async () => {
    const path = assets.script ?? ''
    const plain = await read(path)
    const bytesIn = async (encoding: string): Promise<Buffer> => {
      const found = assets.handle(path, encoding)
      assert.equal(found?.headers.get('content-encoding'), encoding)
      assert.equal(found.headers.get('vary'), 'accept-encoding')
      return Buffer.from(await found.arrayBuffer())
    }
    assert.equal(brotliDecompressSync(await bytesIn('br')).toString(), plain)
    assert.equal(gunzipSync(await bytesIn('gzip')).toString(), plain)
  })

  it('keeps the loader tiny: Preact and the islands are files of their own, fetched when needed', async () => {
    const loader = await read(assets.script ?? '')
    assert.match(assets.script ?? '', /^\/assets\/islands\.[\w-]+\.js$/)
    assert.ok(loader.length < 1500, `${loader.length} bytes`)
    assert.doesNotMatch(loader, /^import[^(]*['"]/m)
    const parts = [...loader.matchAll(/import\(["'`]\.\/([^"'`]+)["'`]\)/g)].map(
      ([, name]) => `/assets/${name}`,
    )
    assert.equal(new Set(parts).size, 2)
    for (const part of parts) assert.ok((await read(part)).length > 0)
  })

  it('names no script where there is no island', async () => {
    assert.equal((await createAssets({ ...sources, islands: [] })).script, null)
  })

  it('has no answer for anything else', () => {
    for (const path of ['/assets/', '/assets/public.css', '/assets/../package.json', '/', '']) {
      assert.equal(assets.handle(path, null), null)
    }
  })

  it('refuses a font that is not registered, another address, and two islands of one name', async () => {
    const withCss = async (css: string): Promise<Assets> => {
      writeFileSync(join(folder, 'odd.css'), css)
      return await createAssets({ ...sources, styles: { public: ['odd.css'], work: [] } })
    }
    await assert.rejects(withCss('p { src: url(font:other) }'), /no font called other/)
    await assert.rejects(
      withCss('p { background: url(https://example.org/a.png) }'),
      /odd\.css.*not an asset/,
    )
    await assert.rejects(
      createAssets({ ...sources, islands: [...sources.islands, '/elsewhere/counter.island.tsx'] }),
      /Two islands are called counter/,
    )
  })
})
