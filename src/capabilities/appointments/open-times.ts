import { z } from 'zod'
import { type Session, startFamilySession } from '#capabilities/accounts/index.ts'
import { codeHash, readCode } from '#platform/follow-code.ts'
import { Refusal } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { countyBehind } from './queries-own-code.ts'

/** Opens the times behind the code that was shown when one was booked. @source ADR-0010, ADR-0049 */
export const openTimes = useCase({
  name: 'booking.open',
  input: z.object({ code: z.string().max(80), from: z.string() }),
  needs: { openBecause: 'whoever holds the code is the family' },
  limits: ({ from }) => [{ limit: { name: 'follow-times', count: 20, perMinutes: 15 }, who: from }],
  run: async (ctx, { code }): Promise<Session> => {
    const typed = readCode(code)
    const hash = typed === null ? null : codeHash(ctx.crypto, typed)
    const county = hash === null ? null : await countyBehind(ctx.tx, hash)
    if (hash === null || county === null)
      throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'code', code: 'unknown-code' }] })
    ctx.about({ county })
    return startFamilySession(ctx, hash)
  },
})
