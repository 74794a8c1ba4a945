import type { Context } from 'hono'
import { sessionStands } from '#capabilities/accounts/index.ts'
import type { Database } from '#platform/db/database.ts'
import type { Deps, Env } from '#web/page.ts'

type Heard = (payload: string) => void

/** Streams that are open, and what feeds them. One for each process. */
export type Live = {
  /** Hears a channel of the database until the returned function is called. */
  readonly hear: (channel: string, heard: Heard) => Promise<() => void>
  /** A place among the open streams, or null when all of this one's, or all there are, are taken. */
  readonly enter: (who: string, end: () => void) => (() => void) | null
  readonly open: () => number
  /** Ends every stream and lets no new one in: a server that stops waits for its answers, and these never end by themselves. */
  readonly close: () => void
}

/** A stream holds a connection, not a thread: many fit. One browser needs few. */
const most = { inAll: 2_000, each: 6 }

export function createLive(db: Pick<Database, 'listen'>, limits = most): Live {
  const channels = new Map<string, { readonly ready: Promise<void>; readonly heard: Set<Heard> }>()
  const ends = new Set<() => void>()
  const byWho = new Map<string, number>()
  let isClosed = false

  return {
    hear: async (channel, heard) => {
      let found = channels.get(channel)
      if (found === undefined) {
        const everyone = new Set<Heard>()
        const ready = db.listen(channel, (payload) => {
          for (const each of everyone) each(payload)
        })
        found = { ready, heard: everyone }
        channels.set(channel, found)
        // A database that was away is asked again by the next one who wants to hear.
        ready.catch(() => channels.delete(channel))
      }
      found.heard.add(heard)
      await found.ready
      return () => found.heard.delete(heard)
    },
    enter: (who, end) => {
      const own = byWho.get(who) ?? 0
      if (isClosed || ends.size >= limits.inAll || own >= limits.each) return null
      byWho.set(who, own + 1)
      ends.add(end)
      let isIn = true
      return () => {
        if (!isIn) return
        isIn = false
        ends.delete(end)
        const left = (byWho.get(who) ?? 1) - 1
        if (left === 0) byWho.delete(who)
        else byWho.set(who, left)
      }
    },
    open: () => ends.size,
    close: () => {
      isClosed = true
      for (const end of ends) end()
    },
  }
}

export type LiveOptions = {
  /** The channel of the database (`pg_notify`) that tells of changes. */
  readonly channel: string
  /** Whether a notification with this payload may concern this reader; leave out to look at each. */
  readonly concerns?: (payload: string) => boolean
  /**
   * Looks whether there is something new, with the access of the one who reads, each time anew: a short mark that differs
   * when what the page shows has changed, or null when the reader may not see it any more. The mark itself is not sent.
   */
  readonly onEvent: () => Promise<string | null>
}

/** Also without a notification somebody looks so often: proxies drop silent connections, and a notification may be lost. */
export const heartbeatMs = 20_000
/** Many changes in one moment are one look. */
const breatherMs = 250

const empty = (status: 204 | 503): Response =>
  new Response(null, {
    status,
    headers: { 'cache-control': 'no-store', ...(status === 503 ? { 'retry-after': '30' } : {}) },
  })

/**
 * Tells an open page that something has changed, as server-sent events: `changed`, and `over` when there is nothing more
 * to see. No event carries anything but that; the page then asks for itself as it always does. The session and the access
 * are looked at before every event, without keeping an idle session alive. 204 tells a browser not to come back.
 * @source ADR-0029
 */
export async function liveStream(c: Context<Env>, deps: Deps, options: LiveOptions): Promise<Response> {
  const { live, log } = deps
  const token = c.get('sessionToken')
  const { actor, ...base } = c.get('caller')
  const stands = async (): Promise<boolean> =>
    actor.kind === 'public' || (token !== null && (await sessionStands(base, token)))
  const look = async (): Promise<string | null> => ((await stands()) ? options.onEvent() : null)

  let wake = (): void => {}
  let isNews = false
  let isLeft = false
  const over = new AbortController()
  const isOver = (): boolean => over.signal.aborted
  const end = (): void => {
    over.abort()
    wake()
  }
  const leave = live.enter(token ?? c.get('from'), end)
  if (leave === null) return empty(503)
  let deafen = (): void => {}
  const letGo = (): void => {
    deafen()
    leave()
  }
  let mark: string | null
  try {
    // Heard before it is looked at: what happens in between is not missed.
    deafen = await live.hear(options.channel, (payload) => {
      if (options.concerns !== undefined && !options.concerns(payload)) return
      isNews = true
      wake()
    })
    mark = await look()
  } catch (error) {
    letGo()
    throw error
  }
  if (mark === null) {
    letGo()
    return empty(204)
  }

  /** Until there is news, the stream is over, or a heartbeat is due. */
  const something = async (): Promise<void> => {
    if (isNews || isOver()) return
    let timer: NodeJS.Timeout | undefined
    await new Promise<void>((ok) => {
      wake = ok
      timer = setTimeout(ok, heartbeatMs)
    })
    clearTimeout(timer)
  }

  async function tell(say: (words: string) => void): Promise<void> {
    say('retry: 5000\n: open\n\n')
    while (!isOver()) {
      await something()
      if (isNews && !isOver()) await new Promise((ok) => setTimeout(ok, breatherMs))
      if (isOver()) return
      isNews = false
      const now = await look()
      if (now === null) return say('event: over\ndata:\n\n')
      say(now === mark ? ': still here\n\n' : 'event: changed\ndata:\n\n')
      mark = now
    }
  }

  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      void tell((words) => {
        if (!isOver()) controller.enqueue(encoder.encode(words))
      })
        // A database that is away ends the stream; the browser comes back by itself.
        .catch((error: unknown) => log.error('live.stream', error))
        .finally(() => {
          letGo()
          if (!isLeft) controller.close()
        })
    },
    cancel: () => {
      isLeft = true
      end()
      letGo()
    },
  })
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      // Proxies of nginx's kind would otherwise hold the events back until there are many.
      'x-accel-buffering': 'no',
    },
  })
}
