/** Counting visitors without knowing who: numbers by age band, topic and way onward, one press at a time. */
import { z } from 'zod'
import { days, later } from '#platform/clock.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { outreachAccess } from './access.ts'
import { type Counts, isCountable, tapKeptDays, undoSeconds } from './domain/counting.ts'
import { whats } from './domain/words.ts'
import * as queries from './queries.ts'

const tapShape = z.object({
  /** Made by the phone: the same press has the same id however often it is sent. */
  id: z.uuid(),
  what: z.enum(whats),
  change: z.number().int().min(-20).max(20),
  /** Without it the press is of this moment: whoever counts with a network need not tell the time. */
  at: z.iso
    .datetime({ offset: true })
    .transform((at) => new Date(at))
    .optional(),
})

export type Counted = {
  /** Those that need not be sent again. */
  readonly taken: readonly string[]
  /** Too old, or ahead of the time: they are not counted, and not to be sent again either. */
  readonly refused: readonly string[]
  readonly day: string
  readonly counts: Counts
}

/**
 * Takes presses, also those that waited on a phone without a network. Sent twice they count once.
 * @source R76, R117, ADR-0032
 */
export const countVisitors = useCase({
  name: 'outreach.count',
  input: z.object({ id: z.uuid(), taps: z.array(tapShape).max(500) }),
  needs: outreachAccess.count,
  id: ({ id }) => id,
  run: async (ctx, { id, taps: pressed }): Promise<Counted> => {
    const row = await queries.workById(ctx.tx, id)
    if (row === undefined) throw notFound()
    if (row.state !== 'running') throw new Refusal('conflict', 'outreach.not-running')
    const taps = pressed.map((tap) => ({ ...tap, at: tap.at ?? ctx.now }))
    const good = taps.filter(({ at }) => isCountable(at, ctx.now))
    if (good.length > 0) {
      await queries.addTaps(
        ctx.tx,
        id,
        good.map((tap) => ({ ...tap, day: helsinkiDate(tap.at), at: tap.at.toISOString() })),
      )
    }
    const day = helsinkiDate(ctx.now)
    const isGood = new Set(good.map((tap) => tap.id))
    ctx.about({ county: row.county, outreach: id, taps: good.length })
    return {
      taken: [...isGood],
      refused: taps.filter((tap) => !isGood.has(tap.id)).map((tap) => tap.id),
      day,
      counts: await queries.countsOn(ctx.tx, id, day),
    }
  },
})

export const undoCount = useCase({
  name: 'outreach.undo-count',
  input: z.object({ id: z.uuid(), tap: z.uuid() }),
  needs: outreachAccess.count,
  id: ({ id }) => id,
  run: async (ctx, { id, tap }) => {
    const isDone = await queries.undoTap(ctx.tx, id, tap, later(ctx.now, -undoSeconds * 1000))
    if (!isDone) throw new Refusal('conflict', 'outreach.too-late-to-undo')
    ctx.about({ outreach: id })
  },
})

/** Removes single presses when no phone can send them again; the sums stay. */
export const removeOldTaps = useCase({
  name: 'outreach.retention',
  input: z.object({}),
  needs: { signedInBecause: 'run by the retention job' },
  run: async (ctx) => {
    const removed = await queries.removeOldTaps(ctx.tx, later(ctx.now, -days(tapKeptDays)))
    ctx.about({ removed })
  },
})
