import type { Context } from 'hono'
import { sessionStands } from '#capabilities/accounts/index.ts'
import type { Deps, Env } from '#web/page.ts'

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
const heartbeatMs = 20_000
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
