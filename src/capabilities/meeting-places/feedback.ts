/** Feedback after the last session: a mark and words, and no way back to who gave them. */
import { z } from 'zod'
import { notFound } from '#platform/refusal.ts'
import type { Localized } from '#platform/text.ts'
import { useCase } from '#platform/use-case.ts'

const asked = {
  activity: z.uuid(),
  /** The token of the mailed link; null: the caller is behind the code of a sign-up. */
  token: z.string().max(200).nullable().default(null),
  from: z.string(),
}

export type FeedbackAsk = {
  readonly activity: string
  readonly title: Localized
  /** It was given already. */
  readonly given: boolean
}

/** What the page of feedback asks about; not found for whoever did not take part. */
export const readFeedbackAsk = useCase({
  name: 'feedback.read-ask',
  trace: 'refusals',
  input: z.object(asked),
  needs: { openBecause: 'whoever holds the link or the code took part' },
  run: (): Promise<FeedbackAsk> => Promise.reject(notFound()),
})

/** Given once; a second time says so and changes nothing. @source R118, ADR-0047 */
export const giveFeedback = useCase({
  name: 'feedback.give',
  input: z.object({
    ...asked,
    mark: z.coerce.number().int().min(1).max(5),
    words: z.string().trim().max(2000).default(''),
  }),
  needs: { openBecause: 'whoever holds the link or the code took part' },
  limits: ({ from }) => [{ limit: { name: 'feedback', count: 60, perMinutes: 60 }, who: from }],
  run: (): Promise<{ readonly repeated: boolean }> => Promise.reject(notFound()),
})
