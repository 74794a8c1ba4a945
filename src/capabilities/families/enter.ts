/** Somebody of a family whom a national provider vouches for: found by identity code, or met for the first time. */
import { z } from 'zod'
import { renewProof, type Session, startMemberSession } from '#capabilities/accounts/index.ts'
import { levels, system } from '#platform/actor.ts'
import { days, later } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { languages } from '#platform/text.ts'
import { type Caller, type Ctx, useCase } from '#platform/use-case.ts'
import { type IdentityCode, readIdentityCode } from './domain/identity-code.ts'
import * as queries from './queries-enter.ts'

/** What a provider has vouched for, checked by the platform. */
const vouched = z.object({
  provider: z.uuid(),
  identityCode: z.string().max(20).nullable(),
  level: z.enum(levels),
  age: z.number().min(0),
})

const notProved = (): Refusal => new Refusal('not-allowed', 'sign-in.not-proved')

function codeOf(ctx: Ctx, given: string | null): IdentityCode & { readonly hash: Uint8Array } {
  const read = readIdentityCode(given ?? '')
  if (read === null) throw notProved()
  return { ...read, hash: ctx.crypto.keyed('identity', read.code) }
}

const enter = useCase({
  name: 'member-session.open',
  input: vouched.extend({
    name: z.string().trim().max(120),
    county: z
      .string()
      .regex(/^\d{2}$/)
      .nullable(),
    language: z.enum(languages),
    device: z.string().max(60).nullable(),
  }),
  needs: { openBecause: 'signing in' },
  run: async (ctx, input): Promise<Session> => {
    const { code, bornOn, hash } = codeOf(ctx, input.identityCode)
    let person = await queries.personOfCode(ctx.tx, hash, input.county)
    if (person === undefined) {
      if (input.name === '') throw notProved()
      if (input.county === null) throw new Refusal('not-allowed', 'sign-in.choose-county')
      const id = newId()
      const isMade = await queries.insertEntering(ctx.tx, {
        id,
        county: input.county,
        nameSealed: ctx.crypto.seal(input.name),
        identitySealed: ctx.crypto.seal(code),
        identityHash: hash,
        bornOn,
        language: input.language,
        now: ctx.now,
      })
      person = isMade ? { id, county: input.county } : await queries.personOfCode(ctx.tx, hash, input.county)
    }
    if (person === undefined) throw notProved()
    await queries.noteStranger(ctx.tx, person.id, ctx.now)
    ctx.about({ county: person.county, member: person.id, provider: input.provider })
    const { level, age, provider, device } = input
    return startMemberSession(ctx, person.id, { level, age, provider, device })
  },
})

/**
 * Opens a session for somebody of a family whom a provider has just vouched for. Nobody is signed in yet, so it is the
 * system that looks for the person; the identity code proves that it may.
 */
export const enterAsMember = (caller: Caller, input: Parameters<typeof enter>[1]): Promise<Session> =>
  enter({ ...caller, actor: system }, input)

const strangerDays = 30

/** Those who signed in, belong to no family and have not been back go after a month. */
export const removeStrangers = useCase({
  name: 'member.retention',
  input: z.object({}),
  needs: { signedInBecause: 'run by the retention job' },
  run: async (ctx): Promise<number> => {
    if (ctx.actor.kind !== 'system') throw notFound()
    const removed = await queries.removeStrangers(ctx.tx, later(ctx.now, -days(strangerDays)))
    ctx.about({ removed })
    return removed
  },
})

/** Proves again at a provider who one is. @returns the session's new token. */
export const proveAsMember = useCase({
  name: 'member-session.prove',
  input: vouched.extend({ token: z.string().max(100) }),
  needs: { memberBecause: 'proving again who one is' },
  run: async (ctx, input): Promise<string> => {
    const { hash } = codeOf(ctx, input.identityCode)
    const { actor } = ctx
    if (actor.kind !== 'member' || !(await queries.isOwnCode(ctx.tx, hash)))
      throw new Refusal('not-allowed', 'sign-in.another-person')
    ctx.about({ member: actor.id, provider: input.provider, level: input.level })
    const { token, level, age, provider } = input
    return renewProof(ctx, { token, who: { member: actor.id }, level, age, provider })
  },
})
