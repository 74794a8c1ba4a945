import { readFileSync } from 'node:fs'
import { type Context, Hono } from 'hono'
import { allExamples } from '#ui/all-examples.ts'
import { DevPage } from '#ui/dev-page.tsx'
import { anyone } from '#platform/actor.ts'
import { type Deps, html } from '#web/page.ts'

const icon = readFileSync(new URL('../shell/icon.svg', import.meta.url))

const text = (body: string, status = 200): Response =>
  new Response(body, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })

/** For those who run the product: is it alive, is it ready, how much does it do; the components; the icon. */
export function operatorPages(deps: Deps, isOperator: (c: Context) => boolean): Hono {
  const pages = new Hono()

  pages.get(
    '/icon.svg',
    () =>
      new Response(icon, {
        headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' },
      }),
  )
  pages.get('/healthz', () => text('ok\n'))
  pages.get('/readyz', async (c) => {
    try {
      await deps.db.transaction(anyone, () => Promise.resolve())
    } catch (error) {
      deps.log.error('ready.database', error)
      return text(isOperator(c) ? 'not ready: the database does not answer\n' : 'not ready\n', 503)
    }
    const services = deps.catalogue.services().length
    return text(
      isOperator(c)
        ? `ready\ndatabase ${deps.db.kind}\nservices ${services}\nrevision ${deps.catalogue.revision()}\n`
        : 'ready\n',
    )
  })
  pages.get('/metrics', (c) => (isOperator(c) ? text(deps.meters.text()) : c.notFound()))
  pages.get('/dev/ui', (c) =>
    isOperator(c)
      ? html(
          DevPage({ examples: allExamples, cssHref: deps.assets.css('work'), scriptSrc: deps.assets.script }),
        )
      : c.notFound(),
  )
  return pages
}
