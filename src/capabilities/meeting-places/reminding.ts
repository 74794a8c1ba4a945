import { hours, later } from '#platform/clock.ts'
import type { Ctx } from '#platform/use-case.ts'
import { nextDayOf, type Scope, type ScopeRow } from './queries-sign-ups.ts'

/** So long before it begins those who come are reminded. */
export const remindBefore = hours(24)

/** One reminder of a day for all who come: however many sign up, one job waits. */
const planDayReminder = (
  ctx: Pick<Ctx, 'later'>,
  day: { readonly id: string; readonly starts_at: Date },
): void => {
  const startsAt = day.starts_at.toISOString()
  ctx.later(
    'remind-signed-up',
    { occurrence: day.id, startsAt },
    { at: later(day.starts_at, -remindBefore), key: `${day.id} ${startsAt}` },
  )
}

/** Who signs up within a day before has just been told when it is. */
export async function planReminder(
  ctx: Pick<Ctx, 'tx' | 'now' | 'later'>,
  scope: Scope,
  row: Pick<ScopeRow, 'starts_at'>,
): Promise<void> {
  const after = later(ctx.now, remindBefore)
  if (scope.occurrence === null) {
    const next = await nextDayOf(ctx.tx, scope.activity, after)
    if (next !== undefined) planDayReminder(ctx, next)
  } else if (row.starts_at !== null && row.starts_at > after) {
    planDayReminder(ctx, { id: scope.occurrence, starts_at: row.starts_at })
  }
}
