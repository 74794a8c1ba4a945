import { foldLines } from 'ical-generator'
import type { FeedDate } from '#capabilities/network/index.ts'
import { addDays, type PlainDate } from '#platform/dates.ts'
import { idFrom } from '#platform/ids.ts'
import type { Language } from '#platform/text.ts'
import { clockWords } from '#web/lead/year/clock-words.ts'
import { titleOf } from '#web/lead/year/dates.ts'
import { textValue, titleValue } from './ics.ts'

/**
 * A county's year as a calendar. Each time is an entry of its own, since its day is agreed on year by year; the same time keeps
 * its name when its day is moved, so that subscribers see it move.
 * @source RFC 5545, RFC 7986, ADR-0052
 */
export type YearFeed = {
  readonly county: string
  readonly name: string
  readonly lang: Language
  readonly dates: readonly FeedDate[]
  readonly address: string
  readonly now: Date
}

const utc = (at: Date): string => `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
const dayValue = (day: PlainDate): string => day.replaceAll('-', '')

/** Meetings at their time; all else as whole days, the end being the day after the last. */
function times({ startsAt, endsAt, day, lastDay }: FeedDate): readonly string[] {
  if (startsAt !== null && endsAt !== null) return [`DTSTART:${utc(startsAt)}`, `DTEND:${utc(endsAt)}`]
  return [`DTSTART;VALUE=DATE:${dayValue(day)}`, `DTEND;VALUE=DATE:${dayValue(addDays(lastDay ?? day, 1))}`]
}

/** The day is part of the name only where the same thing has several days in the year. */
const uidOf = ({ id, slot, kind, edge, day }: FeedDate): string =>
  `${idFrom('year', id, slot ?? '', edge ?? '', kind === 'programme' || kind === 'plan-check' ? day : '')}@perhetalo`

function event(feed: YearFeed, date: FeedDate): readonly string[] {
  const words = clockWords[feed.lang]
  const changed = utc(date.changedAt ?? feed.now)
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(date)}`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `SEQUENCE:${date.sequence}`,
    ...times(date),
    `SUMMARY:${titleValue(titleOf(date, feed.lang).text)}`,
    `CATEGORIES:${textValue(words.kinds[date.kind])}`,
    `URL:${feed.address}`,
    `STATUS:${date.state === 'cancelled' ? 'CANCELLED' : date.wholeMonth ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

export function yearText(feed: YearFeed): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Perhetalo//Year//${feed.lang.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${titleValue(feed.name)}`,
    `X-WR-CALNAME:${titleValue(feed.name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    'X-PUBLISHED-TTL:PT12H',
    ...feed.dates.flatMap((date) => event(feed, date)),
    'END:VCALENDAR',
    '',
  ]
  return foldLines(lines.join('\r\n'))
}
