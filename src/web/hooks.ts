import { Hono } from 'hono'
import { z } from 'zod'
import { receiveDelivery, receiveText, type Surroundings } from '#capabilities/conversations/index.ts'
import { system } from '#platform/actor.ts'
import { isSigned } from '#platform/sms.ts'
import { inLanguage } from '#platform/text.ts'
import type { Deps, Env } from '#web/page.ts'
import { path } from '#web/paths.ts'

/** What a provider tells: what a phone wrote, or what became of a message of ours. */
const told = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('message'),
    id: z.string().min(1).max(200),
    from: z.string().max(40),
    text: z.string().max(2000),
    at: z.string().max(40),
  }),
  z.object({
    type: z.literal('delivery'),
    id: z.uuid(),
    status: z.enum(['delivered', 'failed']),
    at: z.string().max(40),
  }),
])

const answer = (status: number): Response =>
  new Response(null, { status, headers: { 'cache-control': 'no-store' } })

/** Endings by which Finnish says "in" a place: `Vaasassa` is Vaasa. */
const inPlace = /(ssa|ssä|sta|stä|lla|llä|lta|ltä)$/u

function surroundingsOf({ catalogue, config }: Deps): Surroundings {
  const named = (word: string): string | null => catalogue.municipalityNamed(word)?.code ?? null
  return {
    helpLines: (county, language, kind) =>
      catalogue
        .lines(county, language, [kind])
        .slice(0, 3)
        .map((line) => `${inLanguage(line.name, language)} ${line.number}.`)
        .join(' '),
    municipalityNamed: (words) => {
      const parts = [words.trim(), ...words.split(/[^\p{L}-]+/u)].filter((part) => part.length > 1)
      for (const part of parts) {
        const found = named(part) ?? named(part.replace(inPlace, ''))
        if (found !== null) return found
      }
      return null
    },
    countyOf: (municipality) => catalogue.countyServing(municipality),
    follow: (language) => config.publicUrl + path('follow', language),
  }
}

/**
 * Where providers of text messages tell us things. Each body is signed with the time it was sent: a bad signature and an
 * old time are refused, a repeated event has no second effect, a late one moves nothing back.
 * @source S-69, ADR-0029
 */
export function hooks(deps: Deps): Hono<Env> {
  const app = new Hono<Env>()
  const around = surroundingsOf(deps)
  app.post('/sms/:provider', async (c) => {
    c.set('routeTemplate', '/hooks/sms/:provider')
    const { sms, db, crypto, clock } = deps
    if (sms === null || c.req.param('provider') !== sms.provider) return answer(404)
    const body = await c.req.text()
    const given = {
      timestamp: c.req.header('x-timestamp') ?? '',
      signature: c.req.header('x-signature') ?? '',
    }
    if (!isSigned(sms.hookSecret, given, body, clock.now())) return answer(401)
    const event = told.safeParse(parsed(body))
    if (!event.success) return answer(422)
    const caller = { db, crypto, clock, actor: system, limitFactor: 1 }
    const { data } = event
    if (data.type === 'message') {
      await receiveText(caller, { event: data.id, from: data.from, text: data.text, at: data.at, around })
    } else {
      await receiveDelivery(caller, { id: data.id, isDelivered: data.status === 'delivered', at: data.at })
    }
    return answer(204)
  })
  return app
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}
