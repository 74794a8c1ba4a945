/** Rooms that several organisations use, at the same time or at different times (R189). */
import { z } from 'zod'
import { demand } from '#platform/access.ts'
import type { Tx } from '#platform/db/database.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import type { Localized } from '#platform/text.ts'
import { useCase } from '#platform/use-case.ts'
import { calendarAccess } from './access.ts'
import { roomFits } from './domain/rooms.ts'
import { overlaps, type Span } from './domain/spans.ts'
import * as queries from './queries-rooms.ts'

/** One day of a programme that uses a room, or would. `id` is the day's own. */
export type RoomWish = Span & { readonly id: string; readonly room: string; readonly shared: boolean }

export type RoomClash = {
  /** The day that would use the room. */
  readonly id: string
  readonly room: string
  readonly from: Date
  readonly to: Date
  /** The other day; null where it is an appointment, of which nobody learns more. */
  readonly other: string | null
  readonly organisation: string | null
  readonly organisation_name: Localized | null
}

const around = (spans: readonly Span[]): Span | null => {
  const [first] = spans
  if (first === undefined) return null
  return spans.reduce<Span>(
    (whole, { from, to }) => ({
      from: from < whole.from ? from : whole.from,
      to: to > whole.to ? to : whole.to,
    }),
    first,
  )
}

/**
 * What already uses these rooms at these times. The days that are asked about are not in their own way. Used before a day
 * is published, to show clashes. @source R124, R189, ADR-0049
 */
export async function roomTaken(tx: Tx, wishes: readonly RoomWish[]): Promise<readonly RoomClash[]> {
  const within = around(wishes)
  if (within === null) return []
  const ids = [...new Set(wishes.map(({ room }) => room))]
  const rooms = new Map((await queries.roomsOf(tx, ids)).map((room) => [room.id, room]))
  const holds = await queries.holdsOf(
    tx,
    ids,
    within,
    wishes.map(({ id }) => id),
  )
  return wishes.flatMap((wish) => {
    const there = holds.filter((hold) => hold.room === wish.room && overlaps(hold, wish))
    if (roomFits(wish, there, rooms.get(wish.room)?.at_once ?? 1)) return []
    return there.map((hold) => ({
      id: wish.id,
      room: wish.room,
      from: hold.from,
      to: hold.to,
      other: hold.use,
      organisation: hold.organisation,
      organisation_name: hold.organisation_name,
    }))
  })
}

/**
 * Takes a room for days of a programme; said again for the same day it moves to the new time. Refused with the clashes when
 * the room is taken, unless the asker has seen them and takes it all the same. The system makes days ahead and takes what
 * was decided when the series was published. @source R189, ADR-0049
 */
export const useRoom = useCase({
  name: 'room.use',
  input: z.object({
    room: z.uuid(),
    organisation: z.uuid().nullable().default(null),
    shared: z.boolean().default(false),
    days: z.array(z.object({ id: z.uuid(), from: z.date(), to: z.date() })).max(400),
    evenIfTaken: z.boolean().default(false),
  }),
  needs: { signedInBecause: 'whoever may book the room may use it for a programme' },
  run: async (ctx, input): Promise<{ readonly clashes: readonly RoomClash[] }> => {
    if (ctx.actor.kind !== 'system') await demand(ctx.tx, calendarAccess.book, input.room)
    const [room] = await queries.lockRooms(ctx.tx, [input.room])
    if (room === undefined) throw notFound()
    const wishes = input.days.map((day) => ({ ...day, room: input.room, shared: input.shared }))
    const clashes = await roomTaken(ctx.tx, wishes)
    if (clashes.length > 0 && !input.evenIfTaken && ctx.actor.kind !== 'system')
      throw new Refusal('conflict', 'room.taken', { theirs: { clashes } })
    await queries.putUses(ctx.tx, input.room, input.days, input)
    ctx.about({ county: room.county, room: input.room, days: input.days.length })
    return { clashes }
  },
})

/** Gives the room back: the days are off, or held elsewhere. Whoever may change the days says so. */
export const releaseRoom = useCase({
  name: 'room.release',
  input: z.object({ days: z.array(z.uuid()).max(400) }),
  needs: { signedInBecause: 'called by the use cases that change a day, which demand their own access' },
  run: async (ctx, { days }) => {
    await queries.deleteUses(ctx.tx, days)
    ctx.about({ days: days.length })
  },
})
