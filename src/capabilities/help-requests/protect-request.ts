import { z } from 'zod'
import { Refusal } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { helpRequestAccess } from './access.ts'
import { begin } from './begin.ts'
import * as queries from './queries-protection.ts'

/**
 * Marks that a family's address is protected, or that it is not after all. The place is sealed at once and leaves every
 * list, figure and referral that hangs on the request; whoever has taken the matter reads it here.
 * @source S-18, S-19, ADR-0037
 */
export const protectRequest = useCase({
  name: 'help-request.protect',
  input: z.object({
    id: z.uuid(),
    isProtected: z.boolean(),
    version: z.coerce.number().int().positive().optional(),
  }),
  needs: helpRequestAccess.protect,
  id: ({ id }) => id,
  run: async (ctx, { id, isProtected, version }) => {
    const { request, me } = await begin(ctx, id, 'note', version)
    const place = await queries.placeOf(ctx.tx, id)
    if (place.is_protected === isProtected) throw new Refusal('conflict', 'help-request.changed-meanwhile')
    await queries.setProtection(ctx.tx, id, {
      isProtected,
      municipality: isProtected || place.place_sealed === null ? null : ctx.crypto.open(place.place_sealed),
      placeSealed:
        isProtected && request.municipality !== null ? ctx.crypto.seal(request.municipality) : null,
      me,
      now: ctx.now,
    })
    ctx.about({ protected: isProtected })
  },
})
