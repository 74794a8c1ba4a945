/** What happens to the programme by itself: more days are made ahead, days that are over were held, what is over ends. */
import { z } from 'zod'
import { system } from '#platform/actor.ts'
import { type Clock, days, later } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import { addDays, helsinkiDate } from '#platform/dates.ts'
import type { Database } from '#platform/db/database.ts'
import type { Job } from '#platform/jobs.ts'
import { useCase } from '#platform/use-case.ts'
import { renewBelowDays } from './domain/series.ts'
import * as activityQueries from './queries-activity.ts'
import * as dayQueries from './queries-days.ts'
import * as keepQueries from './queries-keep.ts'
import { extendDays } from './series-days.ts'

export type ProgrammeTools = { readonly db: Database; readonly crypto: Crypto; readonly clock: Clock }

/** So many series at once: none waits long for its lock. */
const atOnce = 40
/** A day is counted as held when whoever was there had a day to say that it was not. */
const heldAfter = days(1)
/** So long it stays written down who had which turn. */
/** So long a picture that hangs nowhere is kept. */
const loosePictures = days(30)

/** Makes days of some series whose days end too soon. @returns how many series there were. */
export const makeMoreDays = useCase({
  name: 'programme.make-days',
  input: z.object({}),
  needs: { signedInBecause: 'run by the daily job' },
  run: async (ctx): Promise<{ readonly series: number; readonly days: number }> => {
    const until = addDays(helsinkiDate(ctx.now), renewBelowDays)
    const short = await activityQueries.shortActivities(ctx.tx, until, atOnce)
    let made = 0
    for (const activity of short) made += await extendDays(ctx, activity)
    ctx.about({ series: short.length, days: made })
    return { series: short.length, days: made }
  },
})

/** Days that are over, series that are over, and what is no longer kept. */
export const tidyProgramme = useCase({
  name: 'programme.tidy',
  input: z.object({}),
  needs: { signedInBecause: 'run by the daily job' },
  run: async (ctx): Promise<void> => {
    const today = helsinkiDate(ctx.now)
    const held = await dayQueries.markHeld(ctx.tx, later(ctx.now, -heldAfter))
    const ended = await activityQueries.endOver(ctx.tx, today)
    const pictures = await keepQueries.removeLoosePictures(ctx.tx, later(ctx.now, -loosePictures))
    ctx.about({ held, ended, pictures })
  },
})

/** All of it: a few series in each transaction until none is short. */
export async function renewProgramme({ db, crypto, clock }: ProgrammeTools): Promise<void> {
  const caller = { db, crypto, clock, actor: system, limitFactor: 1 }
  for (;;) {
    const { series } = await makeMoreDays(caller, {})
    if (series < atOnce) break
  }
  await tidyProgramme(caller, {})
}

export const programmeJobs: readonly Job<ProgrammeTools>[] = [
  {
    name: 'more-days',
    description: 'Makes the days that a break had taken from many series',
    ids: [],
    run: renewProgramme,
  },
]
