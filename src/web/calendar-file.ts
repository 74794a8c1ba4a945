import { ICalCalendar } from 'ical-generator'
import { idFrom } from '#platform/ids.ts'

/**
 * One agreed time as a calendar file. It says that there is a time and when, and nothing else: a calendar is often shared at
 * home or at work, so no service, topic, place or name goes into it.
 * @source R23, ADR-0035, RFC 5545
 */
export function calendarFile(time: {
  readonly id: string
  readonly title: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly moves: number
  readonly madeAt: Date
}): string {
  const calendar = new ICalCalendar({ prodId: { company: 'Perhetalo', product: 'Times', language: 'EN' } })
  calendar.createEvent({
    // Another name than in the product, so that the file leads nowhere.
    id: idFrom('calendar-file', time.id),
    sequence: time.moves,
    stamp: time.madeAt,
    start: time.startsAt,
    end: time.endsAt,
    // A line break, a separator or a sign without a shape would be a way to further properties.
    summary: time.title.replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 200),
  })
  return calendar.toString()
}

/** The file as an answer of ours: saved, never shown or guessed at. */
export const calendarAnswer = (content: string): Response =>
  new Response(content, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="aika.ics"',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    },
  })
