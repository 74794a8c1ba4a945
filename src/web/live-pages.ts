import { Hono } from 'hono'
import { meetingMark } from '#capabilities/casework/index.ts'
import { ownTalkMark, talkMark, talksMark } from '#capabilities/conversations/index.ts'
import { forumMeetingMark } from '#capabilities/network/index.ts'
import { Refusal } from '#platform/refusal.ts'
import { liveStream } from '#web/live.ts'
import type { Deps, Env } from '#web/page.ts'

/** Nothing to see is the end of a stream, not an error of the page that holds it. */
const orNothing = async (mark: () => Promise<string | null>): Promise<string | null> => {
  try {
    return await mark()
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

/** The streams of open pages. Each says only that something has changed. */
export function livePages(deps: Deps): Hono<Env> {
  const app = new Hono<Env>()
  app.get('/talk', (c) => {
    c.set('routeTemplate', '/live/talk')
    const onEvent = (): Promise<string | null> => orNothing(() => ownTalkMark(c.get('caller'), {}))
    return liveStream(c, deps, { channel: 'talk', onEvent })
  })
  app.get('/talks', (c) => {
    c.set('routeTemplate', '/live/talks')
    const onEvent = (): Promise<string | null> => orNothing(() => talksMark(c.get('caller'), {}))
    return liveStream(c, deps, { channel: 'talk', onEvent })
  })
  app.get('/talks/:id', (c) => {
    const id = c.req.param('id')
    c.set('routeTemplate', '/live/talks/:id')
    return liveStream(c, deps, {
      channel: 'talk',
      concerns: (payload) => payload.endsWith(id),
      onEvent: () => orNothing(() => talkMark(c.get('caller'), { id })),
    })
  })
  app.get('/meetings/:id', (c) => {
    const id = c.req.param('id')
    c.set('routeTemplate', '/live/meetings/:id')
    return liveStream(c, deps, {
      channel: 'meeting',
      concerns: (payload) => payload === id,
      onEvent: () => orNothing(() => meetingMark(c.get('caller'), { id })),
    })
  })
  app.get('/forum-meetings/:id', (c) => {
    const id = c.req.param('id')
    c.set('routeTemplate', '/live/forum-meetings/:id')
    return liveStream(c, deps, {
      channel: 'forum_meeting',
      concerns: (payload) => payload === id,
      onEvent: () => orNothing(() => forumMeetingMark(c.get('caller'), { id })),
    })
  })
  return app
}
