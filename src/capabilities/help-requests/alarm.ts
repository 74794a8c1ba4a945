/** After which share of a promised time whom the alarm of a county reaches (R16, ADR-0027). */
import { z } from 'zod'
import { Refusal } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { alarmAccess } from './access-doors.ts'
import { numberIn } from './door-shapes.ts'
import { personOf } from './doors-change.ts'
import { defaultShares, isInOrder, type Shares } from './domain/escalation.ts'
import { alarmOf, putAlarm, writeChange } from './queries-door-settings.ts'

const county = z.string().max(10)
const share = numberIn(10, 99, 'share-range', true)

export type Alarm = {
  readonly shares: Shares
  /** 0 where the product's own chain holds. */
  readonly version: number
}

export const readAlarm = useCase({
  name: 'alarm.read',
  trace: 'refusals',
  input: z.object({ county }),
  needs: alarmAccess.read,
  id: (input) => input.county,
  run: async ({ tx }, input): Promise<Alarm> =>
    (await alarmOf(tx, input.county)) ?? { shares: defaultShares, version: 0 },
})

/** Holds for promises given from now on. */
export const changeAlarm = useCase({
  name: 'alarm.change',
  input: z.object({
    county,
    shares: z.object({ taker: share, unitLead: share, areaLead: share, coordinator: share.nullable() }),
    version: z.coerce.number().int().min(0).optional(),
  }),
  needs: alarmAccess.change,
  id: (input) => input.county,
  run: async (ctx, { county: of, shares, version }) => {
    const before = await alarmOf(ctx.tx, of)
    if (version !== undefined && version !== (before?.version ?? 0))
      throw new Refusal('conflict', 'door.changed-meanwhile')
    if (!isInOrder(shares))
      throw new Refusal('invalid', 'invalid-input', {
        fields: [{ field: 'shares', code: 'shares-in-order' }],
      })
    const change = { by: personOf(ctx), now: ctx.now }
    await putAlarm(ctx.tx, of, shares, change)
    await writeChange(ctx.tx, {
      county: of,
      what: 'alarm',
      ...change,
      before: before?.shares ?? defaultShares,
      after: shares,
    })
    ctx.about({ county: of })
  },
})
