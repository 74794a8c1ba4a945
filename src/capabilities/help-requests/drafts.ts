/** The half-written request: sealed, found by a cookie that only the browser has, gone when sent or after a day. */
import { z } from 'zod'
import { days, later as after } from '#platform/clock.ts'
import { sha256 } from '#platform/crypto.ts'
import { useCase } from '#platform/use-case.ts'
import { removeOld, deleteDraft, readDraft, saveDraft } from './queries-jobs.ts'

const answers = z.record(z.string(), z.union([z.string().max(4000), z.array(z.string().max(60)).max(30)]))
export type DraftAnswers = z.output<typeof answers>

const openBecause = 'one’s own unsent answers, found by a token that only the browser has'

export const keepDraft = useCase({
  name: 'draft.keep',
  trace: 'refusals',
  input: z.object({ token: z.string().min(20).max(100), answers }),
  needs: { openBecause },
  run: ({ tx, crypto, now }, { token, answers: given }) =>
    saveDraft(tx, {
      tokenHash: sha256(token),
      answersSealed: crypto.seal(JSON.stringify(given)),
      now,
      expiresAt: after(now, days(1)),
    }),
})

export const draftOf = useCase({
  name: 'draft.read',
  trace: 'refusals',
  input: z.object({ token: z.string().max(100) }),
  needs: { openBecause },
  run: async ({ tx, crypto, now }, { token }): Promise<DraftAnswers | null> => {
    const sealed = await readDraft(tx, sha256(token), now)
    return sealed === undefined ? null : answers.parse(JSON.parse(crypto.open(sealed)))
  },
})

export const dropDraft = useCase({
  name: 'draft.drop',
  trace: 'refusals',
  input: z.object({ token: z.string().max(100) }),
  needs: { openBecause },
  run: ({ tx }, { token }) => deleteDraft(tx, sha256(token)),
})

/** How long each kind is kept; the check page and the record of processing say the same (ADR-0011). */
export const keptDays = { anonymous: 90, named: 730, submission: 7, draft: 1 } as const

/** Removes what has been kept its time. Run daily by the retention job. */
export const removeOldRequests = useCase({
  name: 'help-request.retention',
  input: z.object({}),
  needs: { signedInBecause: 'run by the retention job' },
  run: async (ctx) => {
    const removed = await removeOld(ctx.tx, {
      now: ctx.now,
      anonymous: after(ctx.now, -days(keptDays.anonymous)),
      named: after(ctx.now, -days(keptDays.named)),
      submission: after(ctx.now, -days(keptDays.submission)),
    })
    ctx.about({ ...removed })
    return removed
  },
})
