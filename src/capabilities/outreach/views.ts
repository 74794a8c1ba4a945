import { z } from 'zod'
import { addDays, addMonths, helsinkiDate, type PlainDate, plainDate } from '#platform/dates.ts'
import { occurrenceDays } from '#platform/recurrence.ts'
import { notFound } from '#platform/refusal.ts'
import type { Localized } from '#platform/text.ts'
import { useCase } from '#platform/use-case.ts'
import { outreachAccess } from './access.ts'
import type { Counts } from './domain/counting.ts'
import * as queries from './queries.ts'

const ahead = 60

type Rule = Pick<queries.WorkRow, 'rule' | 'starts_on' | 'ends_on'>

/** The next days on which somebody is there, today included. */
export function nextDays({ rule, starts_on, ends_on }: Rule, today: PlainDate): readonly PlainDate[] {
  if (rule === null || starts_on === null) return []
  const last = addDays(today, ahead)
  const end = ends_on !== null && ends_on < last ? plainDate(ends_on) : last
  return occurrenceDays(rule, plainDate(starts_on), today, end)
}

export type OutreachView = queries.WorkRow & { readonly next: readonly PlainDate[] }

const withDays = (row: queries.WorkRow, today: PlainDate): OutreachView => ({
  ...row,
  next: row.state === 'ended' ? [] : nextDays(row, today),
})

/** Every place of the county, those of today first. */
export const listOutreach = useCase({
  name: 'outreach.list',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'lists only what the relations of outreach.read allow' },
  run: async ({
    tx,
    now,
  }): Promise<{ readonly today: PlainDate; readonly places: readonly OutreachView[] }> => {
    const today = helsinkiDate(now)
    const rows = await queries.worksSeen(tx)
    return { today, places: rows.map((row) => withDays(row, today)) }
  },
})

export type OutreachPlace = OutreachView & {
  readonly today: PlainDate
  readonly counts: Counts
  readonly points: Awaited<ReturnType<typeof queries.pointsOf>>
  readonly tasks: readonly queries.TaskRow[]
  readonly weeks: readonly { readonly monday: PlainDate; readonly counts: Counts }[]
}

export const readOutreach = useCase({
  name: 'outreach.read',
  trace: 'refusals',
  input: z.object({ id: z.uuid() }),
  needs: outreachAccess.read,
  id: ({ id }) => id,
  run: async ({ tx, now }, { id }): Promise<OutreachPlace> => {
    const row = await queries.workById(tx, id)
    if (row === undefined) throw notFound()
    const today = helsinkiDate(now)
    const weeks = new Map<string, Record<string, number>>()
    for (const { monday, what, count } of await queries.weeksOf(tx, id, addDays(today, -56))) {
      const week = weeks.get(monday) ?? {}
      week[what] = count
      weeks.set(monday, week)
    }
    return {
      ...withDays(row, today),
      today,
      counts: await queries.countsOn(tx, id, today),
      points: await queries.pointsOf(tx, id),
      tasks: await queries.tasksOf(tx, id),
      weeks: [...weeks].map(([monday, counts]) => ({ monday: plainDate(monday), counts })),
    }
  },
})

export type MonthSum = {
  readonly id: string
  readonly place: Localized
  readonly month: string
  readonly counts: Counts
}

/** Sums by place and month, the last twelve. */
export const outreachSums = useCase({
  name: 'outreach.sums',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'sums only what the relations of outreach.read allow' },
  run: async ({ tx, now }): Promise<readonly MonthSum[]> => {
    const from = `${addMonths(helsinkiDate(now), -11).slice(0, 7)}-01`
    const found = new Map<
      string,
      { id: string; place: Localized; month: string; counts: Record<string, number> }
    >()
    for (const row of await queries.monthsSeen(tx, from)) {
      const key = `${row.month} ${row.work_id}`
      const sum = found.get(key) ?? { id: row.work_id, place: row.place_words, month: row.month, counts: {} }
      sum.counts[row.what] = row.count
      found.set(key, sum)
    }
    return [...found.values()]
  },
})

/** Where anybody may come in an area: running and open, without workers and plans. */
export const openOutreach = useCase({
  name: 'outreach.open',
  trace: 'refusals',
  input: z.object({ area: z.uuid() }),
  needs: { openBecause: 'where anybody may come is public' },
  run: async ({ tx, now }, { area }) => {
    const today = helsinkiDate(now)
    const rows = await queries.openIn(tx, area)
    return rows.map((row) => ({ ...row, next: nextDays(row, today)[0] ?? null }))
  },
})
