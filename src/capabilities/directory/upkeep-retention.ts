import { z } from 'zod'
import { days, later } from '#platform/clock.ts'
import { addDays, helsinkiDate } from '#platform/dates.ts'
import { useCase } from '#platform/use-case.ts'
import { removeOldUpkeep } from './queries-upkeep-retention.ts'

/** How long what upkeep leaves behind is kept, in days. @source ADR-0011, ADR-0021 */
export const keptUpkeepDays = {
  round: 730,
  invitation: 90,
  correction: 365,
  gap: 365,
  importFile: 30,
  importRun: 365,
} as const

/** Removes what has been kept its time. Run daily by the retention job. An open report waits for a person, however long. */
export const removeOldListingRows = useCase({
  name: 'listing.retention',
  input: z.object({}),
  needs: { signedInBecause: 'run by the retention job' },
  run: async (ctx) => {
    const ago = (count: number): Date => later(ctx.now, -days(count))
    const removed = await removeOldUpkeep(ctx.tx, {
      round: ago(keptUpkeepDays.round),
      invitation: ago(keptUpkeepDays.invitation),
      correction: ago(keptUpkeepDays.correction),
      gap: addDays(helsinkiDate(ctx.now), -keptUpkeepDays.gap),
      file: ago(keptUpkeepDays.importFile),
      importRun: ago(keptUpkeepDays.importRun),
    })
    ctx.about({ ...removed })
    return removed
  },
})
