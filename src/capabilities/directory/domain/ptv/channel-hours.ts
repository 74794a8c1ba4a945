import type { Localized } from '#platform/text.ts'
import type { OpeningHours } from '../listing.ts'
import type { OtherDay } from '../reading/exceptions.ts'
import { timeOf, Week, weekdays } from '../reading/hours.ts'
import { filled, isEmpty } from '../reading/values.ts'
import { fitted, longest, type Notes } from '../reading/words.ts'
import type { HoursRow } from './model.ts'

export type ReadHours = {
  readonly hours: OpeningHours
  readonly exceptions: readonly OtherDay[]
  readonly note: Localized
  readonly isByBooking: boolean
}

/** Whether hours with a period are the ones of today; without a day to compare with nobody knows. */
const holdsNow = (row: HoursRow, today: string | null): boolean =>
  row.period === null ||
  (today !== null &&
    (row.from !== null || row.to !== null) &&
    (row.from ?? '') <= today &&
    today <= (row.to ?? '9'))

function addRow(week: Week, row: HoursRow, notes: Notes): void {
  if (row.isClosed) return
  if (row.isAlwaysOpen) week.addAlways()
  for (const span of row.spans) {
    const opens = timeOf(span.from)
    const closes = timeOf(span.to)
    if (span.dayFrom === null || opens === undefined || closes === undefined) {
      notes.add('hours', 'not-a-time', `${span.dayFrom ?? ''} ${span.from}–${span.to}`.trim())
      continue
    }
    if (row.kind === 'overnight') {
      week.addLong(span.dayFrom, opens, span.dayTo ?? span.dayFrom, closes)
      continue
    }
    const first = weekdays.indexOf(span.dayFrom)
    const length = span.dayTo === null ? 1 : ((weekdays.indexOf(span.dayTo) - first + 7) % 7) + 1
    for (let step = 0; step < length; step += 1) {
      week.add(weekdays[(first + step) % 7] ?? span.dayFrom, opens, closes)
    }
  }
}

function exceptionOf(row: HoursRow, notes: Notes): OtherDay | null {
  const { from } = row
  if (from === null) {
    notes.add('exceptions', 'no-day', Object.values(row.note)[0] ?? '')
    return null
  }
  const to = row.to === null || row.to < from ? from : row.to
  const span = row.spans[0]
  const opens = row.isClosed || span === undefined ? undefined : timeOf(span.from)
  const closes = row.isClosed || span === undefined ? undefined : timeOf(span.to)
  const isAlways = !row.isClosed && row.isAlwaysOpen
  const isOpen = opens !== undefined && closes !== undefined && opens < closes
  if (!row.isClosed && !isAlways && !isOpen) {
    // Without times and not said to be closed: shown as closed it could send a family away from an open door.
    const said = span === undefined ? (Object.values(row.note)[0] ?? '') : `${span.from}–${span.to}`
    notes.add('exceptions', 'not-a-time', `${from} ${said}`.trim())
    return null
  }
  return {
    from,
    to,
    opens: isAlways ? '00:00' : isOpen ? opens : null,
    closes: isAlways ? '23:59' : isOpen ? closes : null,
    note: fitted(row.note, 'exceptions', longest.summary, notes),
  }
}

/**
 * The register's rows of hours as the hours of a week, the days with other hours, and what is said besides. Hours of a
 * season that is not now are noted and left out: shown as the usual ones they would be wrong for most of the year.
 */
export function readHours(rows: readonly HoursRow[], today: string | null, notes: Notes): ReadHours {
  const week = new Week()
  let note: Localized = {}
  let isByBooking = false
  const exceptions: OtherDay[] = []
  for (const row of rows) {
    if (row.kind === 'exceptional') {
      const exception = exceptionOf(row, notes)
      if (exception !== null && (today === null || exception.to >= today)) exceptions.push(exception)
      continue
    }
    if (!holdsNow(row, today)) {
      notes.add('hours', 'seasonal-hours', row.period ?? '')
      continue
    }
    addRow(week, row, notes)
    isByBooking ||= row.isReservation
    if (!isEmpty(row.note)) note = isEmpty(note) ? row.note : filled(note, row.note)
  }
  return { hours: week.hours(), exceptions, note, isByBooking }
}
