import { ICalCalendar, ICalEventStatus } from 'ical-generator'
import { idFrom } from '#platform/ids.ts'
import type { Language } from '#platform/text.ts'
import { calendarAnswer } from '#web/calendar-file.ts'
import { familyTimeTexts } from '#web/public/times/texts.ts'

type Days = readonly {
  readonly id: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly state: string
  readonly sequence: number
}[]

// A line break, a separator or a sign without a shape would be a way to further properties.
const inOneLine = (text: string): string =>
  text
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, 200)

/**
 * The days of one's own sign-up as a calendar file. A discreet one says that there is a time and when, and neither what nor
 * where: a calendar is often shared at home or at work.
 * @source R121, S-19, RFC 5545
 */
export function ownCalendar(
  of: {
    readonly id: string
    readonly title: string
    readonly where: readonly string[]
    readonly days: Days
    readonly isDiscreet: boolean
  },
  lang: Language,
  now: Date,
): string {
  const calendar = new ICalCalendar({ prodId: { company: 'Perhetalo', product: 'Sign-ups', language: 'EN' } })
  const where = of.where.map(inOneLine).filter((line) => line !== '')
  for (const day of of.days) {
    calendar.createEvent({
      // Another name than in the product, so that the file leads nowhere.
      id: idFrom('sign-up-file', of.id, day.id),
      sequence: day.sequence,
      stamp: now,
      start: day.startsAt,
      end: day.endsAt,
      summary: of.isDiscreet ? familyTimeTexts[lang].tab : inOneLine(of.title),
      ...(of.isDiscreet || where.length === 0 ? {} : { location: where.join(', ') }),
      ...(day.state === 'cancelled' ? { status: ICalEventStatus.CANCELLED } : {}),
    })
  }
  return calendar.toString()
}

export const ownFile = (of: Parameters<typeof ownCalendar>[0], lang: Language, now: Date): Response =>
  calendarAnswer(ownCalendar(of, lang, now))
