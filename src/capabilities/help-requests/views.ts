/** What the workers' pages and the API read, already shaped. */
import { z } from 'zod'
import { flags } from '#platform/access.ts'
import { notFound } from '#platform/refusal.ts'
import type { Localized } from '#platform/text.ts'
import { useCase } from '#platform/use-case.ts'
import { helpRequestAccess } from './access.ts'
import { after, type Move, states } from './domain/flow.ts'
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
function usedShare(row: views.QueueRow, now: Date): number {
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

export type HistoryItem = Omit<views.HistoryRow, 'text_sealed' | 'decline_sealed'> & {
  readonly text: string
  readonly declined: string
}
export type Contact = {
  readonly way: string
  readonly value: string
  readonly times: string
  readonly not: string
}

export type WorkView = Omit<
  views.DetailRow,
  'text_sealed' | 'contact_sealed' | 'interpreter_sealed' | 'total'
> & {
  readonly text: string
  readonly contact: Contact | null
  readonly interpreter: string
  readonly promise: PromiseState | null
  readonly share: number
  readonly messages: readonly {
    readonly sender: 'family' | 'worker'
    readonly name: string | null
    readonly text: string
    readonly at: Date
  }[]
  readonly history: readonly HistoryItem[]
  readonly doors: readonly {
    readonly id: string
    readonly name: Localized
    readonly phone: string
    readonly same: boolean
    readonly organisation: Localized
  }[]
  readonly colleagues: readonly { readonly id: string; readonly name: string }[]
  readonly openOffer: boolean
  /** For each action: true, or why not now. Relations and state together. */
  readonly can: Readonly<Record<string, true | string>>
}

const contactShape = z.object({ way: z.string(), value: z.string(), times: z.string(), not: z.string() })

const moveOf: Readonly<Record<string, Move>> = {
  take: 'take',
  note: 'note',
  contact: 'contact-tried',
  answer: 'answer',
  wait: 'wait',
  resume: 'resume',
  handOver: 'offer-hand-over',
  cancelHandOver: 'cancel-hand-over',
  acknowledge: 'acknowledge-hand-over',
  decline: 'decline-hand-over',
  acknowledgeUrgent: 'acknowledge-urgent',
  resolve: 'resolve',
  nameDeputy: 'name-deputy',
  assign: 'assign',
}

/** One request in full for whoever has a relation to it; every reading leaves a trace. */
export const readRequest = useCase({
  name: 'help-request.read',
  input: z.object({ id: z.uuid() }),
  needs: helpRequestAccess.read,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<WorkView> => {
    const row = await views.detail(ctx.tx, id)
    if (row === undefined) throw notFound()
    ctx.about({ county: row.county, helpRequest: id })
    const open = (sealed: Uint8Array | null): string => (sealed === null ? '' : ctx.crypto.open(sealed))
    const allowed = await flags(ctx.tx, helpRequestAccess.read, id)
    const messages = await views.messagesOf(ctx.tx, id)
    const history = await views.historyOf(ctx.tx, id)
    const openOffer = history.some((each) => each.kind === 'hand-over' && each.state === 'offered')
    const can: Record<string, true | string> = {}
    for (const [action, move] of Object.entries(moveOf)) {
      const step = after(row.state, move)
      can[action] = allowed[action] !== true ? 'not-yours' : !step.ok ? step.why : true
    }
    if (can['contact'] === true && row.level === 'anonymous') can['contact'] = 'no-contact'
    if (can['acknowledgeUrgent'] === true && (row.urgent_class === null || row.urgent_at !== null))
      can['acknowledgeUrgent'] = 'not-urgent'
    if (can['handOver'] === true && openOffer) can['handOver'] = 'already-offered'
    if (can['cancelHandOver'] === true && !openOffer) can['cancelHandOver'] = 'not-offered'
    const { text_sealed, contact_sealed, interpreter_sealed, total: _total, ...rest } = row
    return {
      ...rest,
      text: open(text_sealed),
      contact: contact_sealed === null ? null : contactShape.parse(JSON.parse(open(contact_sealed))),
      interpreter: open(interpreter_sealed),
      promise: row.due_at === null ? null : promiseState({ dueAt: row.due_at, keptAt: row.kept_at }, ctx.now),
      share: usedShare(row, ctx.now),
      messages: messages.map(({ text_sealed: sealed, ...message }) => ({ ...message, text: open(sealed) })),
      history: history.map(({ text_sealed: sealed, decline_sealed, ...item }) => ({
        ...item,
        text: open(sealed),
        declined: open(decline_sealed),
      })),
      doors: await views.otherDoors(ctx.tx, row.door_id),
      colleagues: await views.rotaOf(ctx.tx, row.door_id),
      openOffer,
      can,
    }
  },
})

/** The doors at which the asker answers: the queue's filter. */
export const myDoors = useCase({
  name: 'door.list-own',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'one’s own doors' },
  run: ({ tx }) => views.myDoors(tx),
})
