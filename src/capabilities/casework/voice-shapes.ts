/** What is asked and answered about feedback and about a wish for another worker. */
import { z } from 'zod'
import type { PlainDate } from '#platform/dates.ts'
import type { CaseState } from './domain/case.ts'
import { type VoiceKind, type VoiceVerdict, voiceKinds, voiceVerdicts } from './domain/voice.ts'

export const giveVoiceShape = z
  .object({
    /** The case. */
    id: z.uuid(),
    kind: z.enum(voiceKinds),
    /** From 1, not at all, to 5, very much. */
    rating: z.coerce.number().int().min(1).max(5).nullable().default(null),
    text: z.string().trim().max(4000).default(''),
  })
  .superRefine((given, issues) => {
    if (given.kind === 'feedback' && given.rating === null && given.text === '')
      issues.addIssue({ code: 'custom', message: 'rating-or-words', path: ['rating'], input: given.rating })
    if (given.kind === 'change-of-worker' && given.rating !== null)
      issues.addIssue({ code: 'custom', message: 'no-rating-here', path: ['rating'], input: given.rating })
  })

export const answerVoiceShape = z.object({
  id: z.uuid(),
  text: z.string().trim().min(1).max(4000),
  /** What came of a wish; of feedback nothing. */
  verdict: z.enum(voiceVerdicts).nullable().default(null),
})

export type VoiceAnswer = {
  readonly text: string
  readonly at: Date
  /** Null: somebody whom the reader is not told of. */
  readonly by: string | null
  readonly verdict: VoiceVerdict | null
}

/** What one of a family has said, and what was answered. */
export type OwnVoice = {
  readonly id: string
  readonly caseId: string
  readonly kind: VoiceKind
  readonly rating: number | null
  readonly text: string
  readonly at: Date
  /** By when a wish is answered. */
  readonly answerBy: PlainDate | null
  readonly answer: VoiceAnswer | null
}

/** Feedback as those who work on the case read it. */
export type CaseVoice = Omit<OwnVoice, 'answerBy'> & {
  /** Who of the family said it. */
  readonly member: string
  readonly can: { readonly answer: boolean }
}

/** A wish for another worker as whoever hears it reads it: not whose it is. */
export type HeardVoice = {
  readonly id: string
  readonly caseId: string
  /** A short mark to talk about the case by. */
  readonly mark: string
  readonly unit: string
  readonly stage: CaseState
  /** Who answers for the case now. */
  readonly worker: { readonly person: string; readonly name: string } | null
  readonly text: string
  readonly at: Date
  readonly answerBy: PlainDate
  readonly late: boolean
  readonly answer: VoiceAnswer | null
}
