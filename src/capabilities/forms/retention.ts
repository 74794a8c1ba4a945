import { z } from 'zod'
import { days, later } from '#platform/clock.ts'
import { useCase } from '#platform/use-case.ts'
import { removeOldForms as removeRows } from './queries-submissions.ts'

/** A filled form goes with its request; one of no request after this. Links are short-lived anyway. @source ADR-0011 */
export const keptFormDays = { submission: 730, invitation: 90 } as const

/** Removes what has been kept its time. Run daily by the retention job. */
export const removeOldForms = useCase({
  name: 'form.retention',
  input: z.object({}),
  needs: { signedInBecause: 'run by the retention job' },
  run: async (ctx) => {
    const removed = await removeRows(ctx.tx, {
      submission: later(ctx.now, -days(keptFormDays.submission)),
      invitation: later(ctx.now, -days(keptFormDays.invitation)),
    })
    ctx.about({ ...removed })
    return removed
  },
})
