/** Who uses a room when, for everybody who may use it: organisations by name, appointments as taken time (R189). */
import { z } from 'zod'
import { days, later } from '#platform/clock.ts'
import { helsinkiDate, instantInHelsinki, plainDate } from '#platform/dates.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import type { Localized } from '#platform/text.ts'
import { useCase } from '#platform/use-case.ts'
import { calendarAccess } from './access.ts'
import { overlaps } from './domain/spans.ts'
import { holdsOf, type HoldRow } from './queries-rooms.ts'
import * as queries from './queries-room-views.ts'

const day = z
  .string()
  .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)), 'not-a-day')
  .transform(plainDate)

export type RoomTurn = {
  readonly from: Date
  readonly to: Date
  readonly organisation_name: Localized | null
  readonly is_appointment: boolean
  readonly shared: boolean
  /** Somebody else has it at the same time, and they have not agreed to share. */
  readonly clashes: boolean
}

export type RoomView = queries.RoomListed & { readonly turns: readonly RoomTurn[] }

const turnOf = (hold: HoldRow, all: readonly HoldRow[]): RoomTurn => ({
  from: hold.from,
  to: hold.to,
  organisation_name: hold.organisation_name,
  is_appointment: hold.use === null,
  shared: hold.shared,
  clashes: all.some((other) => other !== hold && overlaps(hold, other) && !(hold.shared && other.shared)),
})

/** The rooms that the asker may use or keeps, each with how many turns its coming week holds. */
export const listRooms = useCase({
  name: 'room.list',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'the list holds only rooms that the asker may use' },
  run: (ctx) => queries.roomsFor(ctx.tx, { from: ctx.now, to: later(ctx.now, days(7)) }),
})

export const readRoom = useCase({
  name: 'room.read',
  trace: 'refusals',
  input: z.object({
    id: z.uuid(),
    from: day.optional(),
    days: z.coerce.number().int().min(1).max(62).default(7),
  }),
  needs: calendarAccess.read,
  id: ({ id }) => id,
  run: async (ctx, input): Promise<RoomView> => {
    const room = await queries.roomFor(ctx.tx, input.id)
    if (room === undefined) throw notFound()
    const from = instantInHelsinki(input.from ?? helsinkiDate(ctx.now), '00:00')
    const holds = await holdsOf(ctx.tx, [input.id], { from, to: later(from, days(input.days)) })
    return { ...room, turns: holds.map((hold) => turnOf(hold, holds)) }
  },
})

/** How many may use the room at once: one, or several whose uses go together. @source R189 */
export const setAtOnce = useCase({
  name: 'room.set-at-once',
  input: z.object({
    id: z.uuid(),
    atOnce: z.coerce.number().int().min(1).max(20),
    version: z.coerce.number().int().positive(),
  }),
  needs: calendarAccess.change,
  id: ({ id }) => id,
  run: async (ctx, { id, atOnce, version }) => {
    if (ctx.actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
    const by = { person: ctx.actor.id, seen: version, now: ctx.now }
    if (!(await queries.updateAtOnce(ctx.tx, id, atOnce, by)))
      throw new Refusal('conflict', 'calendar.changed-meanwhile')
    ctx.about({ calendar: id })
  },
})
