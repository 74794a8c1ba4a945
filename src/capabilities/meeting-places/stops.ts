/** A car that drives around: where it stops, when, and until when its round has been decided. */
import { z } from 'zod'
import { plainDate, type PlainDate } from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import type { Localized } from '#platform/text.ts'
import { useCase } from '#platform/use-case.ts'
import type { OccurrenceState } from './domain/words.ts'
import * as queries from './queries-stops.ts'

export type StopDay = {
  readonly id: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly state: OccurrenceState
}
export type Stop = {
  /** The activity. */
  readonly id: string
  readonly title: Localized
  readonly address: Localized
  readonly municipality: string | null
  readonly lon: number | null
  readonly lat: number | null
  /** RFC 5545, days only. */
  readonly rule: string | null
  readonly opens: string
  readonly closes: string
  /** The coming days, at most four. */
  readonly days: readonly StopDay[]
}
export type Route = {
  readonly stops: readonly Stop[]
  /** By which day it is decided whether it goes on, and what was decided. */
  readonly decideOn: PlainDate | null
  readonly decision: Localized
}

/**
 * The round of a car, the next stop first. A place that is no car has none.
 * @source R52
 */
export const readRoute = useCase({
  name: 'meeting-place.read-route',
  trace: 'refusals',
  input: z.object({ id: z.uuid() }),
  needs: { openBecause: 'where a car stops is public' },
  run: async ({ tx, now }, { id }): Promise<Route> => {
    const route = await queries.routeById(tx, id)
    if (route === undefined) throw notFound()
    const rows = await queries.stopsOf(tx, id, now, 4)
    return {
      decideOn: route.decide_on === null ? null : plainDate(route.decide_on),
      decision: route.decision_words,
      stops: rows.map(({ days, ...stop }) => ({
        ...stop,
        days: days.map(({ id: day, starts_at, ends_at, state }) => ({
          id: day,
          startsAt: new Date(starts_at),
          endsAt: new Date(ends_at),
          state,
        })),
      })),
    }
  },
})
