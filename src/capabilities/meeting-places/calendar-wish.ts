/** Of what a calendar is asked, and how much of it is given at once. */
import { z } from 'zod'
import { audiences } from '#capabilities/directory/index.ts'

/** The most series of one calendar, and the most that somebody may choose for an own one. */
export const calendarLimits = { series: 1_000, chosen: 60 } as const

const ids = z.array(z.uuid()).max(calendarLimits.chosen)
const county = z.string().max(10)
export const calendarOf = z.discriminatedUnion('of', [
  z.object({ of: z.literal('place'), id: z.uuid() }),
  z.object({ of: z.literal('area'), id: z.uuid() }),
  z.object({ of: z.literal('audience'), key: z.enum(audiences), county: county.optional() }),
  z.object({ of: z.literal('activity'), id: z.uuid() }),
  z.object({ of: z.literal('occurrence'), id: z.uuid() }),
  z.object({ of: z.literal('own'), activities: ids, places: ids }),
])
export type CalendarOf = z.infer<typeof calendarOf>
