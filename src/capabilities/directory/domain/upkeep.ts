import { addDays, daysBetween, partsOf, type PlainDate } from '#platform/dates.ts'
import type { Settings } from './settings.ts'

/** How long the link of the monthly mail works, and the invitation to keep listings. */
export const linkDays = { round: 30, invitation: 14 } as const

/** An organisation has two maintainers: one may be ill, and one hands over to the next. @source R36 */
export const mostMaintainers = 2

/** Days from the question to each step, when nobody answers. */
export type Steps = {
  /** The coordinator's call list. */
  readonly call: number
  /** The list of the area's lead. */
  readonly lead: number
  /** The public mark "not confirmed since". */
  readonly mark: number
  readonly hide: number
}

/**
 * People are told before the public is: a third of the time until the mark belongs to the coordinator, the next to the
 * lead of the area. What is marked stands marked for a week at least before it is hidden.
 * @source ADR-0021
 */
export const stepsOf = (settings: Pick<Settings, 'markAfterDays' | 'hideAfterDays'>): Steps => ({
  call: Math.floor(settings.markAfterDays / 3),
  lead: Math.floor((settings.markAfterDays * 2) / 3),
  mark: settings.markAfterDays,
  hide: Math.max(settings.hideAfterDays, settings.markAfterDays + 7),
})

/** True when so many days have gone by since the organisation was asked. */
export const isTimeFor = (step: keyof Steps, askedOn: PlainDate, today: PlainDate, steps: Steps): boolean =>
  daysBetween(askedOn, today) >= steps[step]

export type Fate = 'stays' | 'mark' | 'hide'

/**
 * What becomes of a listing that nobody has confirmed. A statutory service is never hidden: a family must find it even if
 * nobody answers for its listing. Nothing is hidden that was not marked first.
 * @source ADR-0021
 */
export function fateOf(
  listing: { readonly askedOn: PlainDate; readonly isStatutory: boolean; readonly isMarked: boolean },
  today: PlainDate,
  steps: Steps,
): Fate {
  if (!listing.isMarked) return isTimeFor('mark', listing.askedOn, today, steps) ? 'mark' : 'stays'
  if (listing.isStatutory) return 'stays'
  return isTimeFor('hide', listing.askedOn, today, steps) ? 'hide' : 'stays'
}

/** The first day of the month a day lies in: an organisation is asked at most once in each. */
export const monthOf = (day: PlainDate): PlainDate => addDays(day, 1 - partsOf(day).day)
