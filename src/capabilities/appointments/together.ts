/** When two colleagues can meet. */
import { z } from 'zod'
import { flags } from '#platform/access.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { Refusal } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { calendarAccess } from './access.ts'
import { type FreeTime, freeTimes } from './calendars.ts'
import { appointmentKinds, appointmentWays } from './domain/life.ts'
import * as queries from './queries.ts'
import { countPeople } from './queries-calendars.ts'

export type TimesTogether = {
  /** In whose hours the times lie; null when neither has any that the asker may book. */
  readonly calendar: string | null
  readonly times: readonly FreeTime[]
}

/** So few of one day that the family too can choose among days. */
const aDay = 2

function overDays(free: readonly FreeTime[]): readonly FreeTime[] {
  const found = new Map<string, number>()
  return free.filter(({ from }) => {
    const day = helsinkiDate(from)
    const count = (found.get(day) ?? 0) + 1
    found.set(day, count)
    return count <= aDay
  })
}

/**
 * When the asker and a colleague are both free: in the colleague's bookable hours where the asker may book those, in the
 * asker's own hours otherwise. @source R23, R24, ADR-0035
 */
export const timesTogether = useCase({
  name: 'calendar.times-together',
  trace: 'refusals',
  input: z.object({
    with: z.uuid(),
    minutes: z.coerce.number().int().min(5).max(240).default(30),
    kind: z.enum(appointmentKinds).nullable().default(null),
    way: z.enum(appointmentWays).nullable().default(null),
    days: z.coerce.number().int().min(1).max(62).default(28),
    limit: z.coerce.number().int().min(1).max(60).default(6),
  }),
  needs: { signedInBecause: 'only hours that the asker may book are looked at' },
  run: async (ctx, { with: other, limit, ...wish }): Promise<TimesTogether> => {
    if (ctx.actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
    const me = ctx.actor.id
    const found = await queries.calendarsOf(ctx.tx, [], [other, me])
    for (const [host, guest] of [
      [other, me],
      [me, other],
    ] as const) {
      const calendar = found.find((each) => each.person_id === host && each.active)
      if (calendar === undefined || calendar.patterns.length === 0) continue
      const may = await flags(ctx.tx, calendarAccess.read, calendar.id)
      if (may['book'] !== true || (await countPeople(ctx.tx, calendar.county, [guest])) === 0) continue
      const free = await freeTimes.within(ctx, { id: calendar.id, with: [guest], ...wish, limit: 500 })
      const times = overDays(free).slice(0, limit)
      if (times.length > 0) return { calendar: calendar.id, times }
    }
    return { calendar: null, times: [] }
  },
})
