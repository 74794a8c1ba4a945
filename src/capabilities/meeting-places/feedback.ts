/** Feedback after the last session: a mark and words, and no way back to who gave them. */
import { z } from 'zod'
import { helsinkiDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { notFound } from '#platform/refusal.ts'
import type { Localized } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import * as queries from './queries-groups.ts'
import { readFeedbackToken } from './sign-up-links.ts'

const asked = {
  activity: z.uuid(),
  /** The token of the mailed link; null: the caller is behind the code of a sign-up. */
  token: z.string().max(200).nullable().default(null),
  from: z.string(),
}

async function answererFor(
  ctx: Ctx,
  { activity, token }: { readonly activity: string; readonly token: string | null },
): Promise<queries.Answerer> {
  const signUp = token === null ? null : readFeedbackToken(ctx.crypto, token)
  const who =
    signUp !== null
      ? { signUp }
      : token === null && ctx.actor.kind === 'code'
        ? { code: ctx.actor.codeHash }
        : null
  const found = who === null ? undefined : await queries.answererOf(ctx.tx, activity, who, ctx.now)
  if (found === undefined) throw notFound()
  return found
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
  run: async (ctx, input): Promise<FeedbackAsk> => {
    const { title, answered } = await answererFor(ctx, input)
    return { activity: input.activity, title, given: answered }
  },
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
  run: async (ctx, { mark, words, ...input }): Promise<{ readonly repeated: boolean }> => {
    const { sign_up: signUp, county } = await answererFor(ctx, input)
    // The trace says that somebody answered, not who.
    ctx.about({ county, activity: input.activity })
    if (!(await queries.noteAnswered(ctx.tx, signUp))) return { repeated: true }
    await queries.insertFeedback(ctx.tx, {
      id: newId(),
      activity: input.activity,
      mark,
      wordsSealed: words === '' ? null : ctx.crypto.seal(words),
      day: helsinkiDate(ctx.now),
    })
    return { repeated: false }
  },
})
