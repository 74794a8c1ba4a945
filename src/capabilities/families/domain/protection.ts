import { addMonths, type PlainDate } from '#platform/dates.ts'

/**
 * The last day to which a protected address may be noted: five years on when it is new; two years on from where it ends
 * when it is lengthened, and still five from today where a slip had made it shorter.
 * @source Act 661/2009 36 §
 */
export function longestProtection(today: PlainDate, running: PlainDate | null): PlainDate {
  const fresh = addMonths(today, 60)
  if (running === null) return fresh
  const longer = addMonths(running, 24)
  return longer > fresh ? longer : fresh
}
