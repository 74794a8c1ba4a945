/** How every move of a worker begins. */
import { Refusal } from '#platform/refusal.ts'
import type { Ctx } from '#platform/use-case.ts'
import { after, type Move, type State } from './domain/flow.ts'
import * as queries from './queries.ts'

/** Locks the request, checks that nobody has changed it meanwhile and that the move is possible. */
export async function begin(
  ctx: Ctx,
  id: string,
  move: Move,
  seen: number | undefined,
): Promise<{ request: queries.LockedRequest; state: State; me: string }> {
  const request = await queries.lockRequest(ctx.tx, id)
  // Access was demanded a moment ago: gone now means that somebody else has just taken it.
  if (request === undefined) throw new Refusal('conflict', 'help-request.already-taken')
  const step = after(request.state, move)
  if (!step.ok) throw new Refusal('conflict', `help-request.${step.why}`)
  if (seen !== undefined && seen !== request.version)
    throw new Refusal('conflict', 'help-request.changed-meanwhile')
  if (ctx.actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
  ctx.about({ county: request.county, helpRequest: id })
  return { request, state: step.state, me: ctx.actor.id }
}
