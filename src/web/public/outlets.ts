import path from 'node:path'
import { Hono } from 'hono'
import { languages } from '#platform/text.ts'
import { type Deps, type Env, html } from '#web/page.ts'
import { routes } from '#web/paths.ts'
import { frameAddress, readWish } from './embed.ts'
import { EmbedFrame } from './embed-frame.tsx'
import { mediaFile } from './media.ts'
import { posterPdf } from './poster-pdf.ts'
import { robots, sitemap, sitemapIndex } from './sitemap.ts'

/** Other pages may put the list into a frame; everything else of ours stays out of frames. */
export const framePolicy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors *"

const demoMedia = path.join(import.meta.dirname, '../../../db/seed/demo/media')

/** What the directory gives out besides pages: posters, lists for other websites, sitemaps, videos. */
export function outlets(deps: Deps): Hono<Env> {
  const app = new Hono<Env>()
  const { catalogue, config } = deps
  const file = (body: string, type: string): Response =>
    new Response(body, { headers: { 'content-type': type, 'cache-control': 'public, max-age=3600' } })

  app.get('/robots.txt', () => file(robots(config.publicUrl), 'text/plain; charset=utf-8'))
  app.get('/sitemap.xml', () => file(sitemapIndex(catalogue, config.publicUrl), 'application/xml'))
  app.get('/:file{sitemap-[0-9]+\\.xml}', (c) => {
    c.set('routeTemplate', '/sitemap-:part.xml')
    const part = Number(/\d+/.exec(c.req.param('file'))?.[0])
    const found = sitemap(catalogue, config.publicUrl, part)
    return found === null ? c.notFound() : file(found, 'application/xml')
  })

  app.get(frameAddress, (c) => {
    c.set('routeTemplate', frameAddress)
    const wish = readWish(catalogue, c.req.query())
    return html(EmbedFrame({ deps, wish }), 200, {
      'content-security-policy': framePolicy,
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=300',
    })
  })

  const folders = [path.join(config.dataDir, 'media'), ...(config.demo ? [demoMedia] : [])]
  app.get('/media/:file', async (c) => {
    c.set('routeTemplate', '/media/:file')
    for (const folder of folders) {
      const found = await mediaFile(folder, c.req.param('file'), c.req.header('range'))
      if (found !== null) return found
    }
    return c.notFound()
  })

  for (const lang of languages) {
    const [before = '', after = ''] = routes.poster[lang].split(':id')
    app.get(`${before}:id${after}.pdf`, (c) => {
      c.set('routeTemplate', `${routes.poster[lang]}.pdf`)
      const service = catalogue.service(c.req.param('id') ?? '')
      if (service === undefined) return c.notFound()
      const pdf = posterPdf(service, catalogue, lang, config.publicUrl)
      if (pdf === null) return c.notFound()
      return new Response(new Uint8Array(pdf), {
        headers: {
          'content-type': 'application/pdf',
          'content-disposition': `inline; filename="perhetalo-${service.id.slice(0, 8)}.pdf"`,
          'cache-control': 'private, no-cache',
        },
      })
    })
  }
  return app
}
