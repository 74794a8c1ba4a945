/** How much work there is, for those who share it out, for the wall of the room and for one's own morning. No family is named. */
import { z } from 'zod'
import { days, later } from '#platform/clock.ts'
import { notFound } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import * as queries from './queries-overview.ts'
import { assign } from './work.ts'

export type Workload = {
  readonly units: readonly {
    readonly id: string
    readonly name: queries.WorkerRow['unit']
    readonly workers: readonly Omit<queries.WorkerRow, 'unit_id' | 'unit'>[]
  }[]
}

/** The open matters of every worker in the units that the asker leads, so that promises stay realistic. @source R16 */
export const readWorkload = useCase({
  name: 'help-request.read-workload',
  input: z.object({}),
  needs: { signedInBecause: 'only the units that the asker leads' },
  run: async (ctx): Promise<Workload> => {
    const rows = await queries.workers(ctx.tx, ctx.now, later(ctx.now, -days(7)))
    ctx.about({ workers: rows.length })
    const units = new Map<string, { name: queries.WorkerRow['unit']; workers: queries.WorkerRow[] }>()
    for (const row of rows) {
      const unit = units.get(row.unit_id) ?? { name: row.unit, workers: [] }
      unit.workers.push(row)
      units.set(row.unit_id, unit)
    }
    return {
      units: [...units].map(([id, { name, workers }]) => ({
        id,
        name,
        workers: workers.map(({ unit_id: _id, unit: _name, ...worker }) => worker),
      })),
    }
  },
})

export type Held = Omit<queries.HeldRow, 'holder_id'>

/** One worker's open requests in the units that the asker leads: what may be given to somebody else. */
export const readHeldBy = useCase({
  name: 'help-request.list-held-by',
  input: z.object({ person: z.uuid(), page: z.coerce.number().int().min(1).max(1000).default(1) }),
  needs: { signedInBecause: 'only the units that the asker leads' },
  run: async (ctx, { person, page }): Promise<{ items: readonly Held[]; total: number }> => {
    const rows = await queries.heldBy(ctx.tx, person, { offset: (page - 1) * 25, limit: 25 })
    ctx.about({ holder: person, shown: rows.length })
    return {
      items: rows.map(({ holder_id: _holder, total: _total, ...row }) => row),
      total: rows[0]?.total ?? 0,
    }
  },
})

/**
 * The lead gives several requests to another worker at once: all of them, or none. The promises stay as they are.
 * @source R16, R20
 */
export const rebalance = useCase({
  name: 'help-request.rebalance',
  input: z.object({ ids: z.array(z.uuid()).min(1).max(50), person: z.uuid() }),
  needs: { signedInBecause: 'gives each request as help-request.assign does, and demands the same of each' },
  run: async (ctx, { ids, person }) => {
    const wanted = [...new Set(ids)].toSorted()
    // In one order everywhere, so that two leads at once wait for each other instead of locking each other out.
    for (const id of wanted) await assign.within(ctx, { id, person })
    ctx.about({ holder: person, requests: wanted.length })
    return { moved: wanted.length }
  },
})

/** The queue's length at every door that the asker works at or coordinates. Counts and moments: fit for a wall. */
export const readWallboard = useCase({
  name: 'door.count-queue',
  trace: 'refusals',
  input: z.object({}),
  needs: {
    signedInBecause: 'counts without persons, for those who work at the door or coordinate the county',
  },
  run: async ({ tx }): Promise<readonly queries.DoorCount[]> => {
    const doors = await queries.doorCounts(tx)
    if (doors.length === 0) throw notFound()
    return doors
  },
})

/** A short mark that differs when the asker's queue has changed: what a live page compares. */
export const readQueueMark = useCase({
  name: 'help-request.watch-queue',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'counts only what the relations of help-request.read allow' },
  run: ({ tx }) => queries.queueMark(tx),
})

/** Whether the asker gets the morning's mail. */
export const readMorningMail = useCase({
  name: 'morning-mail.read',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'one’s own choice' },
  run: ({ tx }) => queries.wantsMorningMail(tx),
})

/** Turns one's own morning mail on or off. */
export const chooseMorningMail = useCase({
  name: 'morning-mail.choose',
  input: z.object({ wanted: z.union([z.boolean(), z.stringbool()]) }),
  needs: { signedInBecause: 'one’s own choice' },
  run: async (ctx, { wanted }) => {
    await queries.setMorningMail(ctx.tx, wanted, ctx.now)
    ctx.about({ wanted })
  },
})
