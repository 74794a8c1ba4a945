/** The lists that the workers' pages and the API read, already shaped. */
import { z } from 'zod'
import { useCase } from '#platform/use-case.ts'
import { states } from './domain/flow.ts'
import { type PromiseState, promiseState } from './domain/promise.ts'
import { doors, topics } from './domain/routing.ts'
import * as views from './queries-views.ts'

export type QueueItem = Omit<views.QueueRow, 'total'> & {
  readonly promise: PromiseState | null
  readonly share: number
}
export type Queue = {
  readonly items: readonly QueueItem[]
  readonly total: number
  readonly page: number
  readonly perPage: number
}

/** How much of the promised time is used, 0 to 1, for the thin bar beside the words. */
export function usedShare(row: Pick<views.QueueRow, 'due_at' | 'effective_at'>, now: Date): number {
  if (row.due_at === null || row.effective_at === null) return 0
  const whole = row.due_at.getTime() - row.effective_at.getTime()
  const used = now.getTime() - row.effective_at.getTime()
  return Math.min(1, Math.max(0, whole <= 0 ? 1 : used / whole))
}

export const queueShape = z.object({
  door: z.enum(doors).optional(),
  topic: z.enum(topics).optional(),
  state: z.enum([...states, 'open']).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  perPage: z.coerce.number().int().min(1).max(100).default(25),
})

/** The asker's queue: ordered by promise and worry, without anything the families wrote. */
export const readQueue = useCase({
  name: 'help-request.list',
  input: queueShape,
  needs: { signedInBecause: 'lists only what the relations of help-request.read allow' },
  run: async (ctx, { page, perPage, ...filter }): Promise<Queue> => {
    const rows = await views.queue(ctx.tx, { ...filter, offset: (page - 1) * perPage, limit: perPage })
    ctx.about({ shown: rows.length })
    return {
      items: rows.map((row) => ({
        ...row,
        promise:
          row.due_at === null ? null : promiseState({ dueAt: row.due_at, keptAt: row.kept_at }, ctx.now),
        share: usedShare(row, ctx.now),
      })),
      total: rows[0]?.total ?? 0,
      page,
      perPage,
    }
  },
})

/** One's own day in numbers, for the line above the queue: no request is named. */
export const readDay = useCase({
  name: 'help-request.count-own',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'counts only what the relations of help-request.read allow' },
  run: ({ tx, now }): Promise<views.Day> => views.day(tx, now),
})

/** The doors at which the asker answers: the queue's filter. */
export const myDoors = useCase({
  name: 'door.list-own',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'one’s own doors' },
  run: ({ tx }) => views.myDoors(tx),
})
