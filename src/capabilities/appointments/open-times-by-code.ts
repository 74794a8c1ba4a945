import { z } from 'zod'
import type { Actor } from '#platform/actor.ts'
import { codeHash, readCode } from '#platform/follow-code.ts'
import { notFound } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { countyBehind } from './queries-own-code.ts'

/**
 * Finds the family of a code for machines that send the code with every call: each is a counted try, and an unknown code is
 * the same as none. @source ADR-0010, ADR-0049
 */
export const openTimesByCode = useCase({
  name: 'booking.open-by-code',
  trace: 'refusals',
  input: z.object({ code: z.string().max(200), from: z.string() }),
  needs: { openBecause: 'whoever holds the code is the family' },
  limits: ({ from }) => [{ limit: { name: 'follow-by-code', count: 300, perMinutes: 15 }, who: from }],
  run: async ({ tx, crypto }, { code }): Promise<{ readonly actor: Actor }> => {
    const typed = readCode(code)
    const hash = typed === null ? null : codeHash(crypto, typed)
    if (hash === null || (await countyBehind(tx, hash)) === null) throw notFound()
    return { actor: { kind: 'code', codeHash: hash } }
  },
})
