/** One's own sign-ins: where they are, and ending them, one or all (ASVS 7.5.2). */
import { z } from 'zod'
import { later as after } from '#platform/clock.ts'
import { sha256 } from '#platform/crypto.ts'
import { Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import * as queries from './queries-own.ts'
import { sessionLimits } from './sign-in.ts'

export type OwnSession = queries.OwnSession

/** The token with which the request came, so that the list says which sign-in is this one; null for none. */
const token = z.string().max(100).nullable()
const hashOf = (given: string | null): Uint8Array | null => (given === null ? null : sha256(given))

function ownerOf(ctx: Ctx): queries.Owner {
  const { actor } = ctx
  if (actor.kind === 'person') return { person: actor.id }
  if (actor.kind === 'member') return { member: actor.id }
  throw new Refusal('not-signed-in', 'not-signed-in')
}

type Needs = { signedInBecause: string } | { memberBecause: string }

/** The same three for those who work here and for those of a family: each sees and ends only what is their own. */
const ownSignIns = (prefix: string, needs: Needs, idle: number) => ({
  list: useCase({
    name: `${prefix}.list`,
    trace: 'refusals',
    input: z.object({ token }),
    needs,
    run: (ctx, input): Promise<readonly OwnSession[]> =>
      queries.sessionsOf(ctx.tx, ownerOf(ctx), {
        token: hashOf(input.token),
        now: ctx.now,
        idleSince: after(ctx.now, -idle),
      }),
  }),
  end: useCase({
    name: `${prefix}.end`,
    input: z.object({ id: z.uuid() }),
    needs,
    /** One that is not there, or not one's own, is ended already as far as the asker is concerned. */
    run: async (ctx, { id }): Promise<{ readonly ended: number }> => {
      const ended = await queries.endSessions(ctx.tx, ownerOf(ctx), { id })
      ctx.about({ session: id, ended })
      return { ended }
    },
  }),
  endAll: useCase({
    name: `${prefix}.end-all`,
    /** With a token that one stays: "everywhere else". With null every one ends. */
    input: z.object({ except: token }),
    needs,
    run: async (ctx, { except }): Promise<{ readonly ended: number }> => {
      const ended = await queries.endSessions(ctx.tx, ownerOf(ctx), { except: hashOf(except) })
      ctx.about({ ended })
      return { ended }
    },
  }),
})

const workers = ownSignIns('own-session', { signedInBecause: 'one’s own sign-ins' }, sessionLimits.idlePerson)
export const listOwnSessions = workers.list
export const endOwnSession = workers.end
export const endOwnSessions = workers.endAll

const members = ownSignIns(
  'member-session',
  { memberBecause: 'one’s own sign-ins' },
  sessionLimits.idleFamily,
)
export const listMemberSessions = members.list
export const endMemberSession = members.end
export const endMemberSessions = members.endAll
