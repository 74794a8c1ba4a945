import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { markContactOpened } from '#capabilities/statutory-contacts/index.ts'
import { system } from '#platform/actor.ts'
import { isSigned } from '#platform/signed-post.ts'
import type { Deps, Env } from '#web/page.ts'

const told = z.object({
  receipt: z.string().min(1).max(80),
  event: z.literal('opened'),
  at: z.iso.datetime({ offset: true }),
})

const read = (body: string): z.output<typeof told> | null => {
  try {
    const found = told.safeParse(JSON.parse(body))
    return found.success ? found.data : null
  } catch {
    return null
  }
}

const answer = (status: number): Response =>
  new Response(null, { status, headers: { 'cache-control': 'no-store' } })

/**
 * A county’s handling tells that somebody has opened what arrived. Signed with the county’s own secret; an unsigned, an
 * old or an unknown message changes nothing. Mounted before sessions are read: it has none.
 */
export function handlingHook(deps: Deps): Hono<Env> {
  const hooks = new Hono<Env>()
  hooks.post('/hooks/handling/:county', bodyLimit({ maxSize: 16 * 1024 }), async (c) => {
    c.set('routeTemplate', '/hooks/handling/:county')
    const county = c.req.param('county')
    const secret = /^\d{2}$/.test(county) ? deps.delivery.secretOf(county) : null
    const body = await c.req.text()
    const now = deps.clock.now()
    if (secret === null || !isSigned(secret, (name) => c.req.header(name), body, now)) return answer(401)
    const message = read(body)
    if (message === null) return answer(422)
    const { db, crypto, clock } = deps
    const caller = { db, crypto, clock, actor: system, limitFactor: 1 }
    const { receipt } = message
    await markContactOpened(caller, { county, receipt, at: new Date(message.at) })
    // Known or not, and however often: the same answer.
    return answer(204)
  })
  return hooks
}
