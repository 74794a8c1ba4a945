import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { readYearFeed } from '#capabilities/network/index.ts'
import { anyone } from '#platform/actor.ts'
import { inLanguage, isLanguage } from '#platform/text.ts'
import type { Caller } from '#platform/use-case.ts'
import { yearTexts } from '#web/lead/year/year-texts.ts'
import type { Deps, Env } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { yearText } from './year-ics.ts'

/**
 * The year of a county to subscribe to: the same for all, without names, kept between, and sent anew only when it has changed.
 * @source R174, RFC 5545, RFC 9110, ADR-0052
 */
export function yearFeeds(deps: Deps): Hono<Env> {
  const app = new Hono<Env>()
  const { config, db, crypto, clock, limitFactor, catalogue } = deps
  const caller: Caller = { db, crypto, clock, actor: anyone, limitFactor }
  app.get('/calendar/year/:file{[0-9]{2}\\.ics}', async (c) => {
    c.set('routeTemplate', '/calendar/year/:county.ics')
    const code = c.req.param('file').slice(0, 2)
    const county = catalogue.county(code)
    if (county === undefined) return c.notFound()
    const asked = c.req.query('lang')
    const lang = isLanguage(asked) ? asked : 'fi'
    const dates = await readYearFeed(caller, { county: code })
    const now = clock.now()
    const text = yearText({
      county: code,
      name: `${inLanguage(county.name, lang)}: ${yearTexts[lang].tab}`,
      lang,
      dates,
      address: `${config.publicUrl}${path('annualClock', lang)}`,
      // What has no time of its own is stamped by the day, so that the calendar of one day is one calendar.
      now: new Date(`${now.toISOString().slice(0, 10)}T00:00:00Z`),
    })
    const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
    const headers = {
      etag,
      'cache-control': 'public, max-age=3600',
      'x-content-type-options': 'nosniff',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    }
    const known = c.req.header('if-none-match')?.split(',') ?? []
    if (known.some((each) => each.trim().replace(/^W\//, '') === etag))
      return new Response(null, { status: 304, headers })
    return new Response(c.req.method === 'HEAD' ? null : text, {
      headers: {
        ...headers,
        'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
        'content-disposition': `inline; filename="perhetalo-${code}.ics"`,
      },
    })
  })
  return app
}
