import type { OpeningHours } from '../listing.ts'
import type { OtherDay } from '../reading/exceptions.ts'
import { type Day, dayOf, dayOfCalendar, timeOf, Week, weekdays } from '../reading/hours.ts'
import { type Fields, textAt } from '../reading/values.ts'
import { fitted, longest, type Notes } from '../reading/words.ts'
import type { Language } from '#platform/text.ts'

export type ReadSchedules = { readonly hours: OpeningHours; readonly exceptions: readonly OtherDay[] }

const closedWords = /^\s*(?:suljettu|stängt|closed)\b[:.\s]*/i

/** A row without a rule of repeating: days with other hours. */
function otherDays(row: Fields, language: Language, notes: Notes): OtherDay | null {
  const from = dayOfCalendar(textAt(row, 'valid_from', 'dtstart'))
  if (from === null) return null
  const to = dayOfCalendar(textAt(row, 'valid_to', 'until')) ?? from
  const opens = timeOf(textAt(row, 'opens_at'))
  const closes = timeOf(textAt(row, 'closes_at'))
  const words = textAt(row, 'description', 'notes')
  const isOpen = opens !== undefined && closes !== undefined && opens < closes
  if (!isOpen && !closedWords.test(words)) {
    notes.add('exceptions', 'not-a-time', `${from} ${words}`.trim())
    return null
  }
  const note = words.replace(closedWords, '')
  return {
    from,
    to: to < from ? from : to,
    opens: isOpen ? opens : null,
    closes: isOpen ? closes : null,
    note: fitted(note === '' ? {} : { [language]: note }, 'exceptions', longest.summary, notes),
  }
}

const isOver = (row: Fields, today: string | null): boolean => {
  const from = dayOfCalendar(textAt(row, 'valid_from'))
  const to = dayOfCalendar(textAt(row, 'valid_to', 'until'))
  if (today === null) return to !== null
  return (to !== null && to < today) || (from !== null && from > today)
}

/** The rows of a calendar rule (RFC 5545) as the hours of a week; what a week cannot hold is noted. */
export function readSchedules(
  rows: readonly Fields[],
  language: Language,
  today: string | null,
  notes: Notes,
): ReadSchedules {
  const week = new Week()
  const exceptions: OtherDay[] = []
  for (const row of rows) {
    const freq = textAt(row, 'freq').toUpperCase()
    const byday = textAt(row, 'byday')
    if (freq === '' && byday === '') {
      const exception = otherDays(row, language, notes)
      if (exception !== null && (today === null || exception.to >= today)) exceptions.push(exception)
      else if (exception === null && textAt(row, 'valid_from') === '') {
        const said = textAt(row, 'description', 'notes')
        if (said !== '') notes.add('hours', 'hours-in-words', said)
      }
      continue
    }
    if (isOver(row, today)) {
      notes.add('hours', 'seasonal-hours', `${textAt(row, 'valid_from')}–${textAt(row, 'valid_to', 'until')}`)
      continue
    }
    const interval = textAt(row, 'interval')
    const days: readonly (Day | undefined)[] =
      freq === 'DAILY' && byday === '' ? weekdays : byday.split(/[,;\s]+/).map((each) => dayOf(each))
    const isWeekly =
      (freq === 'WEEKLY' || freq === 'DAILY' || freq === '') && (interval === '' || interval === '1')
    const opens = timeOf(textAt(row, 'opens_at'))
    const closes = timeOf(textAt(row, 'closes_at'))
    if (!isWeekly || days.includes(undefined)) {
      notes.add('hours', 'not-every-week', [freq, interval, byday].filter((each) => each !== '').join(' '))
    } else if (opens === undefined || closes === undefined) {
      notes.add('hours', 'not-a-time', `${byday} ${textAt(row, 'opens_at')}–${textAt(row, 'closes_at')}`)
    } else {
      for (const day of days) if (day !== undefined) week.add(day, opens, closes)
    }
  }
  return { hours: week.hours(), exceptions }
}
