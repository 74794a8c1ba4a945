/** Follow codes that somebody of a family has added to their own pages, so that all consents stand in one overview. */
import { z } from 'zod'
import { type Session, startFamilySession } from '#capabilities/accounts/index.ts'
import { openByCode } from '#capabilities/help-requests/index.ts'
import { codeHash as followCodeHash, readCode } from '#platform/follow-code.ts'
import type { Actor } from '#platform/actor.ts'
import { hex } from '#platform/crypto.ts'
import { idFrom } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { invalid } from './begin.ts'
import * as queries from './queries-own-codes.ts'
import { idByCode } from './queries-views.ts'

/** More than a family ever has at once; fewer than would make the overview slow. */
const mostCodes = 20

/** The same member and code have the same row, however often the code is added. */
export const ownCodeId = (member: string, codeHash: Uint8Array): string =>
  idFrom('own-code', member, hex(codeHash))

type Member = Extract<Actor, { kind: 'member' }>

/** Somebody of a family in their own matters: who acts for a child has no codes there. */
const inOwnMatters = ({ actor }: Ctx): Member | null =>
  actor.kind === 'member' && actor.actingFor === null ? actor : null

function demandOwnMatters(ctx: Ctx): Member {
  const member = inOwnMatters(ctx)
  if (member === null) throw notFound()
  return member
}

/** A code belongs to a request, or to a referral that was made without one. */
async function opensSomething(ctx: Ctx, code: string, codeHash: Uint8Array, from: string): Promise<boolean> {
  if ((await idByCode(ctx.tx, codeHash)) !== undefined) return true
  try {
    await openByCode.within(ctx, { code, from })
    return true
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'not-found') return false
    throw error
  }
}

/**
 * Adds a follow code to one's own, once. The code must open something, and tries are counted with those of the follow page.
 * @source ADR-0010, ADR-0033
 */
export const addOwnCode = useCase({
  name: 'follow-code.add',
  input: z.object({ code: z.string().max(80), from: z.string() }),
  needs: { memberBecause: 'whoever holds the code is the family, and adds it to their own pages only' },
  proof: 'strong',
  limits: ({ from }, actor) => [
    { limit: { name: 'follow', count: 20, perMinutes: 15 }, who: from },
    {
      limit: { name: 'follow-code', count: 20, perMinutes: 15 },
      who: actor.kind === 'member' ? actor.id : from,
    },
  ],
  run: async (ctx, { code, from }): Promise<{ readonly id: string }> => {
    const member = demandOwnMatters(ctx)
    const typed = readCode(code)
    if (typed === null) throw invalid('code', 'unknown-code')
    const codeHash = followCodeHash(ctx.crypto, typed)
    if (!(await opensSomething(ctx, typed, codeHash, from))) throw invalid('code', 'unknown-code')
    const id = ownCodeId(member.id, codeHash)
    const there = await queries.ownCodes(ctx.tx)
    if (there.length >= mostCodes && there.every((each) => each.id !== id))
      throw invalid('code', 'too-many-codes')
    await queries.addCode(ctx.tx, { id, codeHash, now: ctx.now })
    ctx.about({ member: member.id, by: 'own', code: id })
    return { id }
  },
})

export type OwnCode = {
  readonly id: string
  readonly addedAt: Date
  /** The family behind the code, as which what it opens is read. */
  readonly actor: Actor
}

const ownCodeOf = (row: queries.OwnCodeRow): OwnCode => ({
  id: row.id,
  addedAt: row.added_at,
  actor: { kind: 'code', codeHash: row.code_hash },
})

/** One's own codes, each with the actor that reads what it opens; none while acting for a child. */
export const listOwnCodes = useCase({
  name: 'follow-code.list',
  input: z.object({}),
  needs: { memberBecause: 'everybody sees the codes that they have added themselves' },
  proof: 'strong',
  run: async (ctx): Promise<readonly OwnCode[]> => {
    const member = inOwnMatters(ctx)
    if (member === null) return []
    const rows = await queries.ownCodes(ctx.tx)
    ctx.about({ member: member.id, by: 'own', codes: rows.length })
    return rows.map(ownCodeOf)
  },
})

/** Takes a code off one's own pages; what stands behind it stays as it is, and the code opens it still. */
export const removeOwnCode = useCase({
  name: 'follow-code.remove',
  input: z.object({ id: z.uuid() }),
  needs: { memberBecause: 'everybody removes the codes that they have added themselves' },
  proof: 'strong',
  run: async (ctx, { id }) => {
    const member = demandOwnMatters(ctx)
    if (!(await queries.removeCode(ctx.tx, id))) throw notFound()
    ctx.about({ member: member.id, by: 'own', code: id })
  },
})

/**
 * Steps behind one of one's own codes to change what it opens, as taking a consent back: asks for a proof given just now, as every
 * end of a consent does.
 * @source Act 703/2023, S-25
 */
export const actBehindOwnCode = useCase({
  name: 'follow-code.act',
  input: z.object({ id: z.uuid() }),
  needs: { memberBecause: 'everybody acts behind the codes that they have added themselves' },
  proof: 'fresh',
  run: async (ctx, { id }): Promise<Actor> => {
    const member = demandOwnMatters(ctx)
    const row = await queries.ownCode(ctx.tx, id)
    if (row === undefined) throw notFound()
    ctx.about({ member: member.id, by: 'own', code: id })
    return ownCodeOf(row).actor
  },
})

/** Opens the follow pages of one of one's own codes, as typing it would. */
export const openOwnCode = useCase({
  name: 'follow-code.open',
  input: z.object({ id: z.uuid() }),
  needs: { memberBecause: 'everybody opens the codes that they have added themselves' },
  proof: 'strong',
  run: async (ctx, { id }): Promise<Session> => {
    const member = demandOwnMatters(ctx)
    const row = await queries.ownCode(ctx.tx, id)
    if (row === undefined) throw notFound()
    ctx.about({ member: member.id, by: 'own', code: id })
    return startFamilySession(ctx, row.code_hash)
  },
})
