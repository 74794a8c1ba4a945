import { Hono } from 'hono'
import { programme, readMeetingPlace, readPicture } from '#capabilities/meeting-places/index.ts'
import { anyone } from '#platform/actor.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { languages } from '#platform/text.ts'
import type { Caller } from '#platform/use-case.ts'
import { type Deps, type Env, html } from '#web/page.ts'
import { routes } from '#web/paths.ts'
import { framePolicy } from '#web/public/outlets.ts'
import { isWithinReach, mondayIn, mondayOf } from '#web/public/programme/address.ts'
import { programmeFrameAddress, programmeOf, readProgrammeWish } from './programme-embed.ts'
import { ProgrammeFrame } from './programme-frame.tsx'
import { forTheWall, weekPoster } from './week-poster.ts'
import { weekPosterPdf } from './week-poster-pdf.ts'

/** What the programme gives out besides pages: the list for other websites and the week of a place on paper. */
export function programmeOutlets(deps: Deps): Hono<Env> {
  const app = new Hono<Env>()
  const { catalogue, config, db, crypto, clock, limitFactor } = deps
  const caller: Caller = { db, crypto, clock, actor: anyone, limitFactor }

  app.get(programmeFrameAddress, async (c) => {
    c.set('routeTemplate', programmeFrameAddress)
    const wish = readProgrammeWish(catalogue, c.req.query())
    const { rows } = await programme(caller, programmeOf(wish, helsinkiDate(clock.now())))
    return html(ProgrammeFrame({ deps, wish, rows: forTheWall(rows) }), 200, {
      'content-security-policy': framePolicy,
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=300',
    })
  })

  // It never changes under its id, and what was taken off is gone from everywhere a day later.
  app.get('/picture/:file{[0-9a-f-]{36}\\.webp}', async (c) => {
    c.set('routeTemplate', '/picture/:id.webp')
    const { bytes } = await readPicture(caller, { id: c.req.param('file').slice(0, -'.webp'.length) })
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': 'image/webp',
        'cache-control': 'public, max-age=86400',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'",
      },
    })
  })

  for (const lang of languages) {
    const [before = '', after = ''] = routes.meetingPlaceWeek[lang].split(':id')
    app.get(`${before}:id{[0-9a-f-]{36}}${after}.pdf`, async (c) => {
      c.set('routeTemplate', `${routes.meetingPlaceWeek[lang]}.pdf`)
      const now = clock.now()
      const today = helsinkiDate(now)
      const asked = mondayIn(c.req.query('week') ?? '')
      const monday = asked !== null && isWithinReach(asked, today) ? asked : mondayOf(today)
      const paper = c.req.query('paper') === 'a3' ? 'a3' : 'a4'
      const place = await readMeetingPlace(caller, { id: c.req.param('id') ?? '', from: monday })
      const poster = weekPoster(place, lang, { monday, now, publicUrl: config.publicUrl })
      const pdf = weekPosterPdf(poster, lang, paper)
      if (pdf === null) return c.notFound()
      return new Response(new Uint8Array(pdf), {
        headers: {
          'content-type': 'application/pdf',
          'content-disposition': `inline; filename="viikko-${paper}-${place.id.slice(0, 8)}.pdf"`,
          'cache-control': 'private, no-cache',
        },
      })
    })
  }
  return app
}
