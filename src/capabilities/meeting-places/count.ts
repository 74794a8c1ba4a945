/** How many came to a day of the programme: presses of a button, on a phone without a network too, and words about the day. */
import { z } from 'zod'
import { looksPersonal } from '#capabilities/outreach/index.ts'
import { days, later } from '#platform/clock.ts'
import { addDays, addMonths, helsinkiDate, instantInHelsinki, wallTime } from '#platform/dates.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { activityDayAccess } from './access.ts'
import {
  type Came,
  cameWhats,
  countedDaysLate,
  isOfDay,
  notCounted,
  noteKeptDays,
  pressKeptDays,
  undoSeconds,
} from './domain/counting.ts'
import * as queries from './queries-count.ts'

const pressShape = z.object({
  /** Made by the phone: the same press has the same id however often it is sent. */
  id: z.uuid(),
  what: z.enum(cameWhats),
  /** One press, or the difference when numbers are typed afterwards. */
  change: z.number().int().min(-500).max(500),
  /** Without it the press is of this moment. */
  at: z.iso
    .datetime({ offset: true })
    .transform((at) => new Date(at))
    .optional(),
})

async function openDay({ tx, now }: Pick<Ctx, 'tx' | 'now'>, id: string): Promise<queries.DayRow> {
  const day = await queries.dayById(tx, id)
  if (day === undefined) throw notFound()
  const why = notCounted({ state: day.state, startsAt: day.starts_at }, now)
  if (why !== null) throw new Refusal('conflict', why)
  return day
}

export type CameCounted = {
  /** Those that need not be sent again. */
  readonly taken: readonly string[]
  /** Too old, or ahead of the time: they are not counted, and not to be sent again either. */
  readonly refused: readonly string[]
  readonly came: Came
}

/**
 * Takes presses, also those that waited on a phone without a network. Sent twice they count once.
 * @source R80, R117, ADR-0050
 */
export const countCame = useCase({
  name: 'activity-day.count',
  input: z.object({ id: z.uuid(), taps: z.array(pressShape).max(500) }),
  needs: activityDayAccess.count,
  id: ({ id }) => id,
  run: async (ctx, { id, taps }): Promise<CameCounted> => {
    const day = await openDay(ctx, id)
    const pressed = taps.map((tap) => ({ ...tap, at: tap.at ?? ctx.now }))
    const good = pressed.filter(({ at }) => isOfDay(at, ctx.now))
    if (good.length > 0) {
      await queries.addPresses(
        ctx.tx,
        id,
        good.map((tap) => ({ ...tap, at: tap.at.toISOString() })),
      )
    }
    const isGood = new Set(good.map((tap) => tap.id))
    ctx.about({ county: day.county, occurrence: id, taps: good.length })
    return {
      taken: [...isGood],
      refused: pressed.filter((tap) => !isGood.has(tap.id)).map((tap) => tap.id),
      came: await queries.cameOn(ctx.tx, id),
    }
  },
})

export const undoCame = useCase({
  name: 'activity-day.undo-count',
  input: z.object({ id: z.uuid(), tap: z.uuid() }),
  needs: activityDayAccess.count,
  id: ({ id }) => id,
  run: async (ctx, { id, tap }) => {
    const isDone = await queries.undoPress(ctx.tx, id, tap, later(ctx.now, -undoSeconds * 1000))
    if (!isDone) throw new Refusal('conflict', 'programme.too-late-to-undo')
    ctx.about({ occurrence: id })
  },
})

/**
 * How the day went, in a few words about the work and the place. What looks like somebody's is refused; the id comes from the
 * phone, so that a note sent twice stands once.
 * @source R80, ADR-0050
 */
export const noteDay = useCase({
  name: 'activity-day.note',
  input: z.object({
    id: z.uuid(),
    note: z.uuid(),
    words: z
      .string()
      .trim()
      .min(1)
      .max(500)
      .refine((words) => !looksPersonal(words), 'about-a-person'),
    at: z.iso
      .datetime({ offset: true })
      .transform((at) => new Date(at))
      .optional(),
  }),
  needs: activityDayAccess.count,
  id: ({ id }) => id,
  run: async (ctx, { id, note, words, at = ctx.now }) => {
    const day = await openDay(ctx, id)
    if (!isOfDay(at, ctx.now)) throw new Refusal('conflict', 'programme.counted-too-late')
    if (!(await queries.insertNote(ctx.tx, id, { id: note, words, at }))) throw notFound()
    ctx.about({ county: day.county, occurrence: id })
  },
})

export const removeNote = useCase({
  name: 'activity-day.remove-note',
  input: z.object({ id: z.uuid(), note: z.uuid() }),
  needs: activityDayAccess.count,
  id: ({ id }) => id,
  run: async (ctx, { id, note }) => {
    if (!(await queries.deleteNote(ctx.tx, id, note))) throw notFound()
    ctx.about({ occurrence: id })
  },
})

export type CountView = queries.DayRow & {
  /** Why it is not counted now. */
  readonly closed: ReturnType<typeof notCounted>
  readonly came: Came
  /** For those who count. */
  readonly notes: readonly queries.NoteRow[]
  readonly earlier: readonly queries.EarlierRow[]
  /** A check-up day in a day-care has numbers of its own. */
  readonly isCheckUp: boolean
}

/** One day with its numbers, for those who count there. */
export const readCount = useCase({
  name: 'activity-day.read-count',
  trace: 'refusals',
  input: z.object({ id: z.uuid() }),
  needs: activityDayAccess.count,
  id: ({ id }) => id,
  run: async ({ tx, now }, { id }): Promise<CountView> => {
    const day = await queries.dayById(tx, id)
    if (day === undefined) throw notFound()
    return {
      ...day,
      closed: notCounted({ state: day.state, startsAt: day.starts_at }, now),
      came: await queries.cameOn(tx, id),
      notes: await queries.notesOf(tx, id),
      earlier: await queries.earlierDays(tx, day, 8),
      isCheckUp: day.outreach_purposes.includes('check-up'),
    }
  },
})

export type DayToCount = queries.DayRow & { readonly came: number | null }

/** Days of today and the last week that the asker counts, the latest first. */
export const listDaysToCount = useCase({
  name: 'activity-day.list-to-count',
  trace: 'refusals',
  input: z.object({ days: z.number().int().min(1).max(countedDaysLate).default(7) }),
  needs: { signedInBecause: 'lists only what the relations of activity-day.count allow' },
  run: async ({ tx, now, actor }, { days: back }): Promise<readonly DayToCount[]> => {
    if (actor.kind !== 'person') throw notFound()
    const midnight = wallTime('00:00')
    const today = helsinkiDate(now)
    const from = instantInHelsinki(addDays(today, -back), midnight)
    return queries.daysToCount(tx, actor.county, from, instantInHelsinki(addDays(today, 1), midnight), 60)
  },
})

/** Removes single presses when no phone can send them again, and notes after their time; the sums stay. */
export const removeOldPresses = useCase({
  name: 'activity-day.retention',
  input: z.object({}),
  needs: { signedInBecause: 'run by the retention job' },
  run: async (ctx) => {
    if (ctx.actor.kind !== 'system') throw notFound()
    const removed = await queries.removeOld(
      ctx.tx,
      later(ctx.now, -days(pressKeptDays)),
      later(ctx.now, -days(noteKeptDays)),
    )
    ctx.about({ ...removed })
  },
})

export type ProgrammeMonth = queries.FactRow

/** The last twelve months, up to and with today. */
export const lastTwelveMonths = (now: Date): { readonly from: string; readonly before: string } => {
  const today = helsinkiDate(now)
  return { from: `${addMonths(today, -11).slice(0, 7)}-01`, before: addDays(today, 1) }
}

/** What was held and how many came, by month: the last twelve, of what the asker leads. Numbers of open doors, never persons. */
export const readProgrammeFigures = useCase({
  name: 'programme.read-figures',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'sums only the county or the area that the asker leads' },
  run: async ({ tx, now }): Promise<readonly ProgrammeMonth[]> => {
    const { from, before } = lastTwelveMonths(now)
    return queries.monthsLed(tx, from, before)
  },
})
