import { Hono } from 'hono'
import { listBulletins, readWelcome } from '#capabilities/network/index.ts'
import { anyone } from '#platform/actor.ts'
import { inLanguage, languages } from '#platform/text.ts'
import type { Caller } from '#platform/use-case.ts'
import type { Deps, Env } from '#web/page.ts'
import { path, routes } from '#web/paths.ts'
import { bulletinFeed } from '#web/public/bulletins/feed.ts'
import { letterText } from './letter-of.ts'
import { welcomeTexts } from './texts.ts'
import { welcomePdf } from './welcome-pdf.ts'

/** What is told besides pages: bulletins as a feed, the welcome letter on paper. */
export function tellingOutlets(deps: Deps): Hono<Env> {
  const app = new Hono<Env>()
  const { catalogue, config, db, crypto, clock, limitFactor } = deps
  const caller: Caller = { db, crypto, clock, actor: anyone, limitFactor }

  app.get('/feed/bulletins/:file{[0-9]{2}-(fi|sv|en)\\.atom}', async (c) => {
    c.set('routeTemplate', '/feed/bulletins/:county.atom')
    const [code = '', rest = ''] = c.req.param('file').split('-')
    const county = catalogue.county(code)
    const lang = languages.find((each) => rest.startsWith(each))
    if (county === undefined || lang === undefined) return c.notFound()
    const { bulletins } = await listBulletins(caller, { county: code })
    const text = bulletinFeed(bulletins, {
      county: code,
      name: inLanguage(county.name, lang),
      lang,
      origin: config.publicUrl,
      now: clock.now(),
    })
    return new Response(text, {
      headers: {
        'content-type': 'application/atom+xml; charset=utf-8',
        'cache-control': 'public, max-age=900',
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
      },
    })
  })

  for (const lang of languages) {
    const [before = ''] = routes.publicWelcome[lang].split(':municipality')
    app.get(`${before}:file{[0-9]{3}\\.pdf}`, async (c) => {
      c.set('routeTemplate', `${routes.publicWelcome[lang]}.pdf`)
      const code = (c.req.param('file') ?? '').slice(0, 3)
      const town = catalogue.municipality(code)
      if (town === undefined) return c.notFound()
      const letter = await readWelcome(caller, { municipality: code })
      const said = await letterText(caller, catalogue, letter, town, lang)
      const pdf = welcomePdf(
        {
          title: welcomeTexts[said.lang].title(inLanguage(town.name, said.lang)),
          by: inLanguage(catalogue.county(letter.county)?.name ?? {}, said.lang),
          text: said.text,
          lang: said.lang,
          address: config.publicUrl + path('publicWelcome', said.lang, { municipality: code }),
        },
        config.publicUrl,
      )
      if (pdf === null) return c.notFound()
      return new Response(new Uint8Array(pdf), {
        headers: {
          'content-type': 'application/pdf',
          'content-disposition': `inline; filename="tervetuloa-${code}.pdf"`,
          'cache-control': 'private, no-cache',
        },
      })
    })
  }
  return app
}
