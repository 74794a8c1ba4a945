import { createHash } from 'node:crypto'
import { type Context, Hono } from 'hono'
import {
  type Calendar,
  type CalendarOf,
  calendarOf,
  readCalendar,
} from '#capabilities/meeting-places/index.ts'
import { anyone } from '#platform/actor.ts'
import { inLanguage, isLanguage, type Language } from '#platform/text.ts'
import type { Caller } from '#platform/use-case.ts'
import type { Deps, Env } from '#web/page.ts'
import { calendarTexts, sayIn } from './calendar-words.ts'
import { calendarText } from './ics.ts'

/**
 * Calendars to subscribe to: of a meeting place, an area, an audience, an activity, one day, or what somebody has chosen. They
 * are open to all, the same for all, and kept between: whoever asks again for what has not changed is sent nothing.
 * @source R114, RFC 5545, RFC 9110, ADR-0048
 */
export function calendarFeeds(deps: Deps): Hono<Env> {
  const app = new Hono<Env>()
  const { config, db, crypto, clock, limitFactor } = deps
  const caller: Caller = { db, crypto, clock, actor: anyone, limitFactor }

  const answer = async (c: Context<Env>, wish: unknown, template: string): Promise<Response> => {
    c.set('routeTemplate', template)
    const asked = calendarOf.safeParse(wish)
    if (!asked.success) return c.notFound()
    const { data } = asked
    const lang = languageOf(c.req.query('lang'))
    const calendar = await readCalendar(caller, data)
    const text = calendarText({
      name: nameOf(calendar, data, lang),
      lang,
      series: calendar.series,
      say: sayIn(lang, config.publicUrl),
    })
    const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
    const headers = {
      etag,
      'cache-control': data.of === 'own' ? 'private, max-age=900' : 'public, max-age=900',
      'x-content-type-options': 'nosniff',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    }
    if (isKnown(c.req.header('if-none-match'), etag)) return new Response(null, { status: 304, headers })
    return new Response(c.req.method === 'HEAD' ? null : text, {
      headers: {
        ...headers,
        'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
        'content-disposition': `inline; filename="perhetalo-${data.of}.ics"`,
      },
    })
  }

  app.get('/calendar/own.ics', (c) =>
    answer(
      c,
      { of: 'own', activities: unique(c.req.queries('a')), places: unique(c.req.queries('p')) },
      '/calendar/own.ics',
    ),
  )
  app.get('/calendar/:of{place|area|activity|occurrence}/:file{[0-9a-f-]{36}\\.ics}', (c) =>
    answer(
      c,
      { of: c.req.param('of'), id: c.req.param('file').slice(0, -'.ics'.length) },
      `/calendar/${c.req.param('of')}/:id.ics`,
    ),
  )
  app.get('/calendar/audience/:file{[a-z-]{1,40}\\.ics}', (c) =>
    answer(
      c,
      {
        of: 'audience',
        key: c.req.param('file').slice(0, -'.ics'.length),
        ...(c.req.query('county') === undefined ? {} : { county: c.req.query('county') }),
      },
      '/calendar/audience/:key.ics',
    ),
  )
  return app
}

const unique = (given: readonly string[] | undefined): readonly string[] => [...new Set(given)]
const languageOf = (given: string | undefined): Language => (isLanguage(given) ? given : 'fi')

const isKnown = (given: string | undefined, etag: string): boolean =>
  given !== undefined && given.split(',').some((each) => each.trim().replace(/^W\//, '') === etag)

function nameOf({ name }: Calendar, { of }: CalendarOf, lang: Language): string {
  const words = calendarTexts[lang]
  if (name === null) return of === 'own' ? words.own : words.programme
  return of === 'place' || of === 'area'
    ? `${inLanguage(name, lang)} – ${words.programme}`
    : inLanguage(name, lang)
}
