import ICAL from 'ical.js'
import nodeIcal, { type VEvent } from 'node-ical'

/** What a calendar program makes of an entry. */
export type ReadEvent = {
  readonly uid: string
  readonly title: string
  readonly where: string
  readonly words: string
  readonly start: Date
  readonly end: Date
  readonly cancelled: boolean
}

const earliest = new Date('2020-01-01T00:00:00Z')
const latest = new Date('2040-01-01T00:00:00Z')

/** Every single day of a calendar, by the reader of Thunderbird. */
export function byIcalJs(text: string): readonly ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  // Times by the zone that the calendar itself brings along.
  ICAL.TimezoneService.reset()
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const parts = calendar.getAllSubcomponents('vevent')
  const exceptions = parts.filter((part) => part.hasProperty('recurrence-id'))
  const masters = parts.filter((part) => !part.hasProperty('recurrence-id'))
  const read = (event: ICAL.Event, start: ICAL.Time, end: ICAL.Time): ReadEvent => ({
    uid: event.uid,
    title: event.summary ?? '',
    where: event.location ?? '',
    words: event.description ?? '',
    start: start.toJSDate(),
    end: end.toJSDate(),
    cancelled: event.component.getFirstPropertyValue('status') === 'CANCELLED',
  })
  return masters.flatMap((part) => {
    // Left alone, this reader takes the exceptions of every series for its own.
    const event = new ICAL.Event(part, { exceptions: [], strictExceptions: true })
    for (const each of exceptions)
      if (each.getFirstPropertyValue('uid') === event.uid) event.relateException(each)
    if (!event.isRecurring()) return [read(event, event.startDate, event.endDate)]
    const found: ReadEvent[] = []
    const days = event.iterator()
    for (let next = days.next(); next !== null && next !== undefined; next = days.next()) {
      const { item, startDate, endDate } = event.getOccurrenceDetails(next)
      found.push(read(item, startDate, endDate))
    }
    return found
  })
}

const plain = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'object' && value !== null && 'val' in value
      ? String(value.val)
      : ''

/** Every single day of a calendar, by the reader that home automation and many web pages use. */
export function byNodeIcal(text: string): readonly ReadEvent[] {
  const events = Object.values(nodeIcal.sync.parseICS(text)).filter(
    (each): each is VEvent => each?.type === 'VEVENT',
  )
  return events.flatMap((event) =>
    nodeIcal.expandRecurringEvent(event, { from: earliest, to: latest }).map((each) => ({
      uid: each.event.uid,
      title: plain(each.event.summary),
      where: plain(each.event.location),
      words: plain(each.event.description),
      start: new Date(each.start.getTime()),
      end: new Date(each.end.getTime()),
      cancelled: each.event.status === 'CANCELLED',
    })),
  )
}

/** A calendar as RFC 5545 says it is read: unfolded, split into lines, names from values. */
export function propertiesOf(text: string): readonly { readonly name: string; readonly value: string }[] {
  return text
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => {
      const end = line.search(/[:;]/)
      return { name: line.slice(0, end).toUpperCase(), value: line.slice(line.indexOf(':') + 1) }
    })
}
