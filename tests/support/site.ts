import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { after, before } from 'node:test'
import { serve, type ServerType } from '@hono/node-server'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { launchBrowser } from '#tests/support/browser.ts'
import { freshWorld, type World } from '#tests/support/world.ts'

export type Site = {
  readonly world: World
  /** The address under which the real server listens. */
  readonly base: string
  /** A new page in a browser of its own; closed after the test file. Console errors and foreign requests are kept. */
  readonly page: (options?: BrowserContextOptions) => Promise<Page>
  /** What went wrong in any page: script errors, broken rules of the content security policy, requests to other origins. */
  readonly faults: readonly string[]
}

/** The whole product on a real port with a real browser before it. Call it at the top of a `describe`. */
export function browserSite(options: { now?: string } = {}): Site {
  const world = freshWorld(options)
  let server: ServerType | null = null
  let browser: Browser | null = null
  let base = ''
  const contexts: BrowserContext[] = []
  const faults: string[] = []

  before(async () => {
    server = serve({ fetch: world.product.app.fetch, port: 0, hostname: '127.0.0.1' })
    await once(server, 'listening')
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    browser = await launchBrowser()
  })
  after(async () => {
    for (const context of contexts) await context.close()
    await browser?.close()
    server?.close()
  })

  return {
    world,
    get base() {
      return base
    },
    faults,
    page: async (contextOptions = {}) => {
      if (browser === null) throw new Error('The browser is there only inside tests')
      const context = await browser.newContext({ baseURL: base, locale: 'fi-FI', ...contextOptions })
      contexts.push(context)
      const page = await context.newPage()
      page.on('pageerror', (error) => {
        // The browser gives up a page transition when the next page comes too soon; that is no script of ours.
        if (!/^Transition was (aborted|skipped)/.test(error.message)) faults.push(`script: ${error.message}`)
      })
      page.on('console', (message) => {
        // Chromium reports every answer that is not 2xx as an error of the console; a form shown again is 422.
        if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
          faults.push(`console: ${message.text()}`)
      })
      page.on('request', (request) => {
        if (!request.url().startsWith(base) && !request.url().startsWith('data:'))
          faults.push(`foreign request: ${request.url()}`)
      })
      return page
    },
  }
}
