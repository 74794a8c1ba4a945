import type { Context } from 'hono'
import { readQueueMark, readWallboard } from '#capabilities/help-requests/index.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Caller } from '#platform/use-case.ts'
import { liveStream } from '#web/live.ts'
import type { Deps, Env } from '#web/page.ts'

/** Only changes in one's own county wake the stream. */
function streamOf(c: Context<Env>, deps: Deps, mark: (caller: Caller) => Promise<string>): Promise<Response> {
  const caller = c.get('caller')
  const { actor } = caller
  if (actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
  return liveStream(c, deps, {
    channel: 'queue',
    concerns: (county) => county === actor.county,
    onEvent: () => mark(caller),
  })
}

/** Tells an open queue that it may have changed. */
export const streamQueue = (c: Context<Env>, deps: Deps): Promise<Response> =>
  streamOf(c, deps, (caller) => readQueueMark(caller, {}))

/** Tells an open wallboard that a number on it may have changed. */
export const streamWall = (c: Context<Env>, deps: Deps): Promise<Response> =>
  streamOf(c, deps, async (caller) => JSON.stringify(await readWallboard(caller, {})))
