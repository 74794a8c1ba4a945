import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { Browser, Page } from 'playwright-core'
import type { ComponentChildren, JSX } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { Island } from '#ui/island.tsx'
import { launchBrowser } from '#tests/support/browser.ts'
import { createAssets } from '#web/assets.ts'

const islandFile = `
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
export default function Counter({ from, note }: { from: number, note: string }): JSX.Element {
  const [count, setCount] = useState(from)
  return <button onClick={() => setCount(count + 1)}>{note} {count}</button>
}
`

const CounterOnServer = ({ from, note }: { from: number; note: string }): JSX.Element => (
  <button>
    {note} {from}
  </button>
)

const html = (body: ComponentChildren, script: string | null): string =>
  `<!doctype html>${renderToString(
    <html lang="en">
      <head>
        <title>Islands</title>
        {script !== null && <script type="module" src={script} />}
      </head>
      <body>{body}</body>
    </html>,
  )}`

const strict = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    objectSrc: ["'none'"],
  },
})

describe('islands in the browser', () => {
  let folder = ''
  let address = ''
  let browser: Browser
  let stop = (): void => {}

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'perhetalo-islands-'))
    symlinkSync(join(import.meta.dirname, '..', '..', 'node_modules'), join(folder, 'node_modules'))
    mkdirSync(join(folder, 'part'))
    const file = join(folder, 'part', 'counter.island.tsx')
    writeFileSync(file, islandFile)
    const noStyles = { public: [], work: [] }
    const assets = await createAssets({
      root: folder,
      stylesFolder: folder,
      styles: noStyles,
      fonts: [],
      islands: [file],
    })
    const props = { from: 3, note: '</script> "å"' }
    const counter = (when: 'idle' | 'visible'): JSX.Element => (
      <Island name="counter" component={CounterOnServer} props={props} when={when} />
    )
    const below = (
      <>
        {Array.from({ length: 200 }, (_, row) => (
          <p key={row}>Row</p>
        ))}
        {counter('visible')}
      </>
    )
    const app = new Hono()
      .use(strict)
      .get('/favicon.ico', (c) => c.body(null, 204))
      .get('/plain', (c) => c.html(html(<p>Nothing moves here.</p>, assets.script)))
      .get('/idle', (c) => c.html(html(counter('idle'), assets.script)))
      .get('/below', (c) => c.html(html(below, assets.script)))
      .get('/assets/*', (c) => assets.handle(c.req.path, c.req.header('accept-encoding')) ?? c.notFound())
    await new Promise<void>((resolve) => {
      const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
        address = `http://127.0.0.1:${port}`
        resolve()
      })
      stop = () => server.close()
    })
    browser = await launchBrowser()
  })

  after(async () => {
    await browser.close()
    stop()
    rmSync(folder, { recursive: true, force: true })
  })

  type Visit = { page: Page; scripts: string[]; complaints: string[] }

  async function visit(path: string, javaScriptEnabled = true): Promise<Visit> {
    const context = await browser.newContext({ javaScriptEnabled })
    const page = await context.newPage()
    const scripts: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url())
    })
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(address + path, { waitUntil: 'networkidle' })
    return { page, scripts, complaints }
  }

  it('come alive under a strict content security policy, with the props they were rendered with', async () => {
    const { page, complaints } = await visit('/idle')
    await page.locator('x-island[data-ready]').waitFor({ state: 'attached' })
    const button = page.getByRole('button')
    assert.equal(await button.textContent(), '</script> "å" 3')
    await button.click()
    assert.equal(await button.textContent(), '</script> "å" 4')
    assert.deepEqual(complaints, [])
  })

  it('cost a page without one only the loader', async () => {
    const { scripts } = await visit('/plain')
    assert.equal(scripts.length, 1)
  })

  it('wait, when asked to, until they come near the screen', async () => {
    const { page, scripts } = await visit('/below')
    assert.equal(scripts.length, 1)
    await page.getByRole('button').scrollIntoViewIfNeeded()
    await page.locator('x-island[data-ready]').waitFor({ state: 'attached' })
    assert.equal(scripts.length, 3)
  })

  it('show without script what the server rendered', async () => {
    const { page } = await visit('/idle', false)
    assert.equal(await page.getByRole('button').textContent(), '</script> "å" 3')
  })
})
