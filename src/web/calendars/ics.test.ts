import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { describe, it } from 'node:test'
import type * as Rrule from 'rrule'
import type { CalendarDay, CalendarSeries } from '#capabilities/meeting-places/index.ts'
import {
  addDays,
  addMinutes,
  helsinkiDate,
  helsinkiTime,
  instantInHelsinki,
  type PlainDate,
  plainDate,
  wallTime,
} from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { occurrenceDays } from '#platform/recurrence.ts'
import { inLanguage } from '#platform/text.ts'
import { byIcalJs, byNodeIcal, propertiesOf, type ReadEvent } from '#tests/support/calendars.ts'
import { seeded } from '#tests/support/random.ts'
import { calendarText } from './ics.ts'

// The package has no names that a module of today could import.
const rrule = createRequire(import.meta.url)('rrule') as typeof Rrule

const changedAt = new Date('2026-01-02T08:00:00Z')

function dayOf(day: PlainDate, opens: string, closes: string, more: Partial<CalendarDay> = {}): CalendarDay {
  return {
    day,
    startsAt: instantInHelsinki(day, wallTime(opens)),
    endsAt: instantInHelsinki(closes > opens ? day : addDays(day, 1), wallTime(closes)),
    state: 'planned',
    own: false,
    title: null,
    note: {},
    host: null,
    isTold: false,
    sequence: 0,
    changedAt,
    ...more,
  }
}

function seriesOf(given: {
  rule: string | null
  firstDay: PlainDate
  opens?: string
  closes?: string
  days: readonly CalendarDay[]
  title?: string
}): CalendarSeries {
  return {
    id: newId(),
    kind: 'open',
    title: { fi: given.title ?? 'Perhekahvila' },
    summary: {},
    organisation: { fi: 'Perheyhdistys' },
    place: { fi: 'Perheiden talo' },
    address: { fi: 'Keksitty katu 1' },
    isRemote: false,
    free: true,
    cost: {},
    food: 'none',
    bring: {},
    entry: 'open',
    rule: given.rule,
    firstDay: given.firstDay,
    opens: wallTime(given.opens ?? '10:00'),
    closes: wallTime(given.closes ?? '12:00'),
    sequence: 3,
    changedAt,
    days: given.days,
  }
}

const textOf = (...series: CalendarSeries[]): string =>
  calendarText({
    name: 'Ohjelma',
    lang: 'fi',
    series,
    say: (each, day) => ({
      title: inLanguage(day?.title ?? each.title, 'fi'),
      where: `${inLanguage(each.place ?? {}, 'fi')}, ${inLanguage(each.address, 'fi')}`,
      words: inLanguage(day?.note ?? {}, 'fi'),
      address: 'http://localhost/toiminta/1',
    }),
  })

const sorted = (events: readonly ReadEvent[]): string[] =>
  events
    .map(
      ({ start, end, cancelled }) =>
        `${start.toISOString()} ${end.toISOString()} ${cancelled ? 'cancelled' : 'held'}`,
    )
    .toSorted()
const expectedOf = (days: readonly CalendarDay[]): string[] =>
  days
    .map(
      ({ startsAt, endsAt, state }) =>
        `${startsAt.toISOString()} ${endsAt.toISOString()} ${state === 'cancelled' ? 'cancelled' : 'held'}`,
    )
    .toSorted()

/** Both readers find exactly these days. */
function assertRead(text: string, days: readonly CalendarDay[]): void {
  const expected = expectedOf(days)
  assert.deepEqual(sorted(byIcalJs(text)), expected, 'ical.js')
  assert.deepEqual(sorted(byNodeIcal(text)), expected, 'node-ical')
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
const first = plainDate('2026-01-01')
const last = plainDate('2035-12-31')

describe('a programme as a calendar', () => {
  it('keeps the wall time of a series over ten years, as two readers and a third reckoner find', () => {
    const { int, chance, pick } = seeded(20261122)
    for (let round = 0; round < 24; round += 1) {
      const byDay = [...new Set([pick(weekdays), pick(weekdays)])].join(',')
      const rule = pick([
        `FREQ=WEEKLY;BYDAY=${byDay}`,
        `FREQ=WEEKLY;INTERVAL=2;BYDAY=${byDay}`,
        `FREQ=MONTHLY;BYDAY=${pick([1, 2, 3, 4, -1])}${pick(weekdays)}`,
        `FREQ=MONTHLY;INTERVAL=2;BYDAY=${pick([1, 2, 3])}${pick(weekdays)}`,
        `FREQ=DAILY;INTERVAL=${pick([3, 5])}`,
        'FREQ=MONTHLY;BYMONTHDAY=15,-1',
      ])
      const firstDay = addDays(first, int(40))
      const [opens, closes] = pick([
        ['03:30', '04:30'],
        ['10:00', '12:30'],
        ['23:15', '23:45'],
        ['02:30', '05:00'],
      ] as const)
      const ruleDays = occurrenceDays(rule, firstDay, firstDay, last)
      const held = ruleDays.filter(() => !chance(0.05))
      const days = held.map((day): CalendarDay => {
        if (chance(0.02)) return dayOf(day, opens, closes, { state: 'cancelled', sequence: 1, own: true })
        if (chance(0.02)) {
          const plain = dayOf(addDays(day, 1), '13:00', '14:00')
          return { ...plain, day, state: 'moved', own: true, sequence: 1 }
        }
        return dayOf(day, opens, closes)
      })
      const text = textOf(seriesOf({ rule, firstDay, opens, closes, days }))
      try {
        assertRead(text, days)
      } catch (error) {
        throw new Error(`${rule} from ${firstDay} at ${opens}`, { cause: error })
      }

      // What stands in the file is what rrule makes of it, on the wall.
      const [, rruleLine] = /\r\nRRULE:(FREQ=(?!YEARLY)[^\r]*)/.exec(text.replaceAll('\r\n ', '')) ?? []
      const [, begins] = /\r\nDTSTART;TZID=Europe\/Helsinki:(20\d{6})T/.exec(text) ?? []
      assert.ok(rruleLine !== undefined && begins !== undefined)
      const noon = new Date(`${begins.slice(0, 4)}-${begins.slice(4, 6)}-${begins.slice(6, 8)}T12:00:00Z`)
      const options = rrule.RRule.parseString(rruleLine.replace(/;UNTIL=.*$/, ''))
      const until = days.at(-1)?.day ?? firstDay
      const byRrule = new rrule.RRule({
        ...options,
        dtstart: noon,
        until: new Date(`${until}T12:00:00Z`),
      }).all()
      const start = plainDate(noon.toISOString().slice(0, 10))
      assert.deepEqual(
        byRrule.map((each) => each.toISOString().slice(0, 10)),
        ruleDays.filter((day) => day >= start && day <= until),
        rule,
      )
    }
  })

  it('keeps 03:30 in both nights in which the clocks change', () => {
    // 29 March 2026 has no 03:30; 25 October 2026 has two.
    const days = occurrenceDays(
      'FREQ=WEEKLY;BYDAY=SU',
      plainDate('2026-03-15'),
      plainDate('2026-03-15'),
      plainDate('2026-11-15'),
    ).map((day) => dayOf(day, '03:30', '05:00'))
    const text = textOf(
      seriesOf({
        rule: 'FREQ=WEEKLY;BYDAY=SU',
        firstDay: plainDate('2026-03-15'),
        opens: '03:30',
        closes: '05:00',
        days,
      }),
    )
    assertRead(text, days)
    for (const { startsAt, day } of days)
      if (day !== '2026-03-29') assert.equal(helsinkiTime(startsAt), '03:30', helsinkiDate(startsAt))
  })

  it('says what is different on one day as an exception of the series, with a higher number', () => {
    const firstDay = plainDate('2026-03-03')
    const plain = ['2026-03-03', '2026-03-10', '2026-03-17', '2026-03-24', '2026-04-07'].map((day) =>
      dayOf(plainDate(day), '10:00', '12:00'),
    )
    const days = plain.map((day, at): CalendarDay => {
      if (at === 1) return { ...day, state: 'cancelled', own: true, sequence: 2 }
      if (at === 2)
        return {
          ...day,
          state: 'moved',
          own: true,
          sequence: 1,
          startsAt: addMinutes(day.startsAt, 180),
          endsAt: addMinutes(day.endsAt, 180),
        }
      if (at === 3) return { ...day, own: true, isTold: true, note: { fi: 'Teemana uni' }, sequence: 1 }
      return day
    })
    const extra = dayOf(plainDate('2026-03-28'), '12:00', '15:00')
    const text = textOf(
      seriesOf({
        rule: 'FREQ=WEEKLY;BYDAY=TU',
        firstDay,
        days: [...days.slice(0, 4), extra, ...days.slice(4)],
      }),
    )
    assertRead(text, [...days, extra])
    const flat = text.replaceAll('\r\n ', '')
    assert.match(flat, /EXDATE;TZID=Europe\/Helsinki:20260331T100000\r\n/)
    assert.match(flat, /SEQUENCE:5\r\nRECURRENCE-ID;TZID=Europe\/Helsinki:20260310T100000/)
    assert.match(flat, /STATUS:CANCELLED/)
    assert.match(flat, /DESCRIPTION:Teemana uni/)
    assert.equal(flat.split('RRULE:FREQ=WEEKLY').length, 2)
  })

  it('leaves off nothing when a season begins in the middle of a rule of every second week', () => {
    const firstDay = plainDate('2025-09-03')
    const rule = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE,FR'
    // Only what has not passed long ago is in the calendar: it begins on a Friday of the rule.
    const days = occurrenceDays(rule, firstDay, plainDate('2026-01-02'), plainDate('2026-06-30')).map((day) =>
      dayOf(day, '09:00', '10:00'),
    )
    assertRead(textOf(seriesOf({ rule, firstDay, opens: '09:00', closes: '10:00', days })), days)
  })

  it('is a single entry for what is held once, and an empty calendar for nothing', () => {
    const day = dayOf(plainDate('2026-05-02'), '17:00', '19:00')
    const text = textOf(
      seriesOf({ rule: null, firstDay: day.day, opens: '17:00', closes: '19:00', days: [day] }),
    )
    assertRead(text, [day])
    assert.ok(!/RRULE:FREQ=(WEEKLY|DAILY|MONTHLY)/.test(text))
    assert.deepEqual(byIcalJs(textOf()), [])
    assert.deepEqual(byNodeIcal(textOf()), [])
  })

  const allowed = new Set([
    'BEGIN',
    'END',
    'VERSION',
    'PRODID',
    'CALSCALE',
    'METHOD',
    'NAME',
    'X-WR-CALNAME',
    'X-WR-TIMEZONE',
    'REFRESH-INTERVAL',
    'X-PUBLISHED-TTL',
    'TZID',
    'DTSTART',
    'DTEND',
    'RRULE',
    'TZOFFSETFROM',
    'TZOFFSETTO',
    'TZNAME',
    'UID',
    'DTSTAMP',
    'LAST-MODIFIED',
    'SEQUENCE',
    'SUMMARY',
    'LOCATION',
    'DESCRIPTION',
    'URL',
    'STATUS',
    'TRANSP',
  ])
  for (const title of [
    'Kahvila\r\nATTACH:https://paha.example/x',
    'Kahvila\nBEGIN:VALARM\nTRIGGER:-PT5M\nEND:VALARM',
    'Kahvila\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:toinen',
    'Kahvila; X-HAITTA=1, kaksi \\n kolme \\',
    'Kahvila\u2028X-APPLE-STRUCTURED-LOCATION:geo:0,0',
    'Kahvila\u0085ATTENDEE:mailto:x@y.example\u0000\u001b[2J',
    `${'pitkä 😀 '.repeat(60)}\r\n ORGANIZER:mailto:x@y.example`,
    'DTSTART:20200101T000000Z',
    'RRULE:FREQ=SECONDLY',
    '\ufeff\r\rUID:1',
  ]) {
    it(`is one entry and nothing more with ${JSON.stringify(title.slice(0, 30))} in every text`, () => {
      const day = { ...dayOf(plainDate('2026-05-02'), '17:00', '19:00'), isTold: true, note: { fi: title } }
      const one = seriesOf({
        rule: null,
        firstDay: day.day,
        opens: '17:00',
        closes: '19:00',
        days: [day],
        title,
      })
      const text = calendarText({
        name: title,
        lang: 'fi',
        series: [{ ...one, place: { fi: title }, address: { fi: title } }],
        say: () => ({ title, where: title, words: title, address: null }),
      })
      const found = propertiesOf(text)
      assert.deepEqual(
        found.filter(({ name }) => !allowed.has(name)),
        [],
      )
      const begins = found.filter(({ name }) => name === 'BEGIN').map(({ value }) => value)
      assert.deepEqual(begins, ['VCALENDAR', 'VTIMEZONE', 'STANDARD', 'DAYLIGHT', 'VEVENT'])
      assert.equal(found.filter(({ name }) => name === 'SUMMARY').length, 1)
      assert.equal(found.filter(({ name }) => name === 'RRULE').length, 2)
      for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
      assert.ok(!/[^\r]\n|\r[^\n]/.test(text))
      assertRead(text, [day])
      // Both readers read back one and the same words.
      const [byOne] = byIcalJs(text)
      const [byOther] = byNodeIcal(text)
      assert.equal(byOne?.title, byOther?.title)
      assert.equal(byOne?.title.includes('\n'), false)
    })
  }
})
