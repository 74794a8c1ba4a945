/** What is asked and answered about threads of messages. */
import { z } from 'zod'
import { type KeptFile, mostFiles } from '#platform/attachments.ts'
import { type CleanFile, isCleanFile } from '#platform/clean-file.ts'
import type { PlainDate } from '#platform/dates.ts'
import type { Localized } from '#platform/text.ts'
import type { MessageState, WritingBar } from './domain/talk.ts'

const someIds = (most: number): z.ZodDefault<z.ZodArray<z.ZodUUID>> => z.array(z.uuid()).max(most).default([])

/** Files come in clean, made before the transaction began. */
const files = z
  .array(z.custom<CleanFile>(isCleanFile))
  .refine((given) => given.length <= mostFiles, { error: 'too-many-files' })
  .default([])

const message = { text: z.string().trim().max(4000), files }

const saying = (given: { text: string; files: readonly unknown[] }, issues: z.RefinementCtx): void => {
  if (given.text === '' && given.files.length === 0)
    issues.addIssue({ code: 'too_small', minimum: 1, origin: 'string', path: ['text'], input: given.text })
}

export const openThreadShape = z
  .object({
    /** The case. */
    id: z.uuid(),
    /** The one of the family it is about; null: what the case is about. */
    about: z.uuid().nullable().default(null),
    subject: z.string().trim().min(1).max(120),
    /** Of the family, beside the one who asks. */
    members: someIds(20),
    /** Of those who work on the case, by their part in the family, beside the one who asks. */
    workers: someIds(20),
    ...message,
  })
  .superRefine(saying)

export const sendMessageShape = z
  .object({
    /** The thread. */
    id: z.uuid(),
    /** One’s own message that was taken back: this takes its place, with the files it had. */
    draft: z.uuid().nullable().default(null),
    ...message,
  })
  .superRefine((given, issues) => {
    // A draft may have files already.
    if (given.draft === null) saying(given, issues)
  })

export const addToThreadShape = z.object({ id: z.uuid(), members: someIds(20), workers: someIds(20) })
export const readThreadShape = z.object({
  id: z.uuid(),
  /** Messages before this one. */
  before: z.uuid().optional(),
})
export const markReadShape = z.object({
  id: z.uuid(),
  /** The newest message that was shown. */
  message: z.uuid(),
})

/** Who stands in a thread, as far as the reader is told. */
export type ThreadSide = {
  readonly id: string
  /** Of the family: pages join the name. */
  readonly member: string | null
  /** A worker, by part in the family. */
  readonly part: string | null
  readonly person: string | null
  readonly name: string | null
  readonly title: Localized
  readonly unit: Localized | null
  readonly mine: boolean
  /** Reads no more: does not work on the case any longer, or is not told of it. */
  readonly gone: boolean
  /** The last day away; null: not away today. */
  readonly awayUntil: PlainDate | null
  /** Who sees to it meanwhile. */
  readonly deputy: string | null
  /** Up to when this one has read: of workers to everybody, of the family to workers alone. */
  readonly readUntil: Date | null
}

export type MessageView = {
  readonly id: string
  readonly text: string
  readonly files: readonly KeptFile[]
  readonly state: MessageState
  /** When the others can read it, or could. */
  readonly at: Date
  readonly mine: boolean
  readonly member: string | null
  /** A worker’s name. */
  readonly name: string | null
}

export type ThreadItem = {
  readonly id: string
  readonly caseId: string
  readonly family: string
  readonly about: string | null
  readonly subject: string
  readonly openedAt: Date
  readonly lastAt: Date
  /** Messages of others that one has not read. */
  readonly unread: number
  readonly hasDraft: boolean
  readonly sides: readonly ThreadSide[]
}

export type ThreadView = ThreadItem & {
  /** The oldest first. */
  readonly messages: readonly MessageView[]
  /** There are earlier ones: before this message. */
  readonly earlier: string | null
  readonly draft: MessageView | null
  readonly bar: WritingBar | null
  readonly can: { readonly add: boolean }
}

/** Those who can be chosen for a thread of a case. */
export type TalkChoices = {
  readonly caseId: string
  readonly family: string
  /** Whom the case is about; null: the family as a whole. */
  readonly about: string | null
  readonly isOpen: boolean
  readonly members: readonly { readonly id: string; readonly mine: boolean }[]
  readonly workers: readonly {
    readonly part: string
    readonly person: string
    readonly name: string
    readonly title: Localized
    readonly unit: Localized | null
    readonly mine: boolean
    /** Works in a unit of the reader’s own. */
    readonly sameUnit: boolean
    readonly answers: boolean
    readonly awayUntil: PlainDate | null
    readonly deputy: string | null
  }[]
}

export type SentMessage = { readonly id: string; readonly message: string; readonly sentAt: Date }
