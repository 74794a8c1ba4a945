/** What is asked and answered about joins. */
import { z } from 'zod'
import type { PlainDate } from '#platform/dates.ts'
import type { Localized } from '#platform/text.ts'
import { day } from './days.ts'
import { joinKinds, type JoinKind, type JoinState } from './domain/joins.ts'

const remark = z.string().trim().max(2000).default('')
const version = z.coerce.number().int().min(1)

export const addJoinShape = z.object({
  /** The case. */
  id: z.uuid(),
  kind: z.enum(joinKinds),
  /** Whom of the family; left out: whom the case is about. */
  about: z.uuid().nullable().optional(),
  /** Needed where a service changes; else it comes from the day of birth. */
  dueOn: day.nullable().default(null),
  words: remark,
})
/** `id` is the join's, here and below. */
export const changeJoinShape = z.object({ id: z.uuid(), version, dueOn: day, words: remark })
export const offerJoinShape = z.object({
  id: z.uuid(),
  version,
  /** One of the three: a unit of the product, a person of it, or somebody outside in words. */
  receiverUnit: z.uuid().nullable().default(null),
  receiverPerson: z.uuid().nullable().default(null),
  receiver: z.string().trim().max(300).default(''),
  /** What the receiver reads, and the family too. Left out: the words stay. */
  words: z.string().trim().max(2000).optional(),
})
export const acknowledgeJoinShape = z.object({ id: z.uuid(), words: remark })
export const declineJoinShape = z.object({ id: z.uuid(), words: z.string().trim().min(1).max(2000) })
/** What a receiver outside the product said by phone. */
export const noteAnswerShape = z.object({
  id: z.uuid(),
  acknowledges: z.boolean(),
  words: z.string().trim().min(1).max(2000),
})
export const dropJoinShape = z.object({ id: z.uuid() })
export const receivedJoinsShape = z.object({
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  state: z.enum(['offered', 'acknowledged']).default('offered'),
})

export type JoinReceiver = {
  readonly unit: { readonly id: string; readonly name: Localized } | null
  readonly person: { readonly id: string; readonly name: string } | null
  readonly other: string | null
}
export type JoinView = {
  readonly id: string
  readonly version: number
  readonly kind: JoinKind
  readonly about: string | null
  readonly dueOn: PlainDate
  readonly words: string
  readonly receiver: JoinReceiver | null
  readonly state: JoinState
  /** The day has passed and nobody has said that they have it. */
  readonly late: boolean
  readonly offeredAt: Date | null
  readonly answer: { readonly at: Date; readonly by: string | null; readonly words: string } | null
  /** The last receiver said no: somebody else is to be asked. */
  readonly declined: boolean
  /** Found by the day of birth, and nobody has taken it up yet. */
  readonly proposed: boolean
  readonly can: { readonly keep: boolean }
}
/** What is offered to the reader's unit or to the reader: the words written for it, and from whom. */
export type ReceivedJoin = {
  readonly id: string
  readonly kind: JoinKind
  readonly dueOn: PlainDate
  readonly words: string
  readonly from: { readonly name: string; readonly unit: Localized }
  readonly unit: Localized | null
  readonly toMe: boolean
  readonly offeredAt: Date
  readonly acknowledgedAt: Date | null
  readonly late: boolean
}
export type ReceivedJoins = {
  readonly items: readonly ReceivedJoin[]
  readonly page: number
  readonly more: boolean
}
/** What stands when a change was refused as `join.changed-meanwhile`. */
export type StandingJoin = {
  readonly version: number
  readonly dueOn: PlainDate
  readonly words: string
  readonly state: JoinState
}
