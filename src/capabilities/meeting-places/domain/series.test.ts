import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { describe, it } from 'node:test'
import type * as Rrule from 'rrule'
import { addDays, helsinkiDate, helsinkiTime, plainDate, type WallTime, wallTime } from '#platform/dates.ts'
import { isHoliday } from '#platform/finnish-calendar.ts'
import { type Random, seeded } from '#tests/support/random.ts'
import { hoursOn, seasonAfter, type Series, seriesDays, takenDays } from './series.ts'

// The library is CommonJS in a shape whose names an import does not see.
const { RRule } = createRequire(import.meta.url)('rrule') as typeof Rrule

const day = plainDate
const tuesdays: Series = {
  rule: 'FREQ=WEEKLY;BYDAY=TU',
  firstDay: day('2026-09-01'),
  lastDay: day('2026-12-29'),
  extraDays: [],
  opens: '09:30',
  closes: '11:30',
  onHolidays: false,
  keepsBreaks: true,
}
const daysOf = (
  series: Series,
  from: string,
  to: string,
  breaks: readonly (readonly [string, string])[] = [],
) =>
  seriesDays(
    series,
    breaks.map(([first, last]) => ({ firstDay: day(first), lastDay: day(last) })),
    day(from),
    day(to),
  ).map((each) => each.day)

describe('the days of a series', () => {
  const table: readonly {
    readonly name: string
    readonly series?: Partial<Series>
    readonly within: readonly [string, string]
    readonly breaks?: readonly (readonly [string, string])[]
    readonly are: readonly string[]
  }[] = [
    {
      name: 'those of the rule',
      within: ['2026-09-01', '2026-09-16'],
      are: ['2026-09-01', '2026-09-08', '2026-09-15'],
    },
    { name: 'none before the first', within: ['2026-08-01', '2026-09-02'], are: ['2026-09-01'] },
    { name: 'none after the last', within: ['2026-12-23', '2027-01-20'], are: ['2026-12-29'] },
    {
      name: 'none in a break, its edges included',
      within: ['2026-10-06', '2026-10-27'],
      breaks: [['2026-10-13', '2026-10-20']],
      are: ['2026-10-06', '2026-10-27'],
    },
    {
      name: 'those of a break too, where the series keeps none',
      series: { keepsBreaks: false },
      within: ['2026-10-13', '2026-10-20'],
      breaks: [['2026-10-01', '2026-10-31']],
      are: ['2026-10-13', '2026-10-20'],
    },
    {
      name: 'none on a holiday',
      series: { rule: 'FREQ=DAILY', firstDay: day('2026-12-01') },
      within: ['2026-12-05', '2026-12-07'],
      are: ['2026-12-05', '2026-12-07'],
    },
    {
      name: 'a holiday where the series is held on them',
      series: { rule: 'FREQ=DAILY', firstDay: day('2026-12-01'), onHolidays: true },
      within: ['2026-12-05', '2026-12-07'],
      are: ['2026-12-05', '2026-12-06', '2026-12-07'],
    },
    {
      name: 'a day chosen by hand, whatever the calendar says, once and in its order',
      series: { extraDays: [day('2026-12-06'), day('2026-09-08'), day('2026-10-15')] },
      within: ['2026-09-08', '2026-12-06'],
      breaks: [['2026-09-09', '2026-12-05']],
      are: ['2026-09-08', '2026-10-15', '2026-12-06'],
    },
    {
      name: 'a single day, also on a holiday and in a break',
      series: { rule: null, firstDay: day('2026-12-06'), lastDay: null },
      within: ['2026-12-01', '2026-12-31'],
      breaks: [['2026-12-01', '2026-12-31']],
      are: ['2026-12-06'],
    },
    {
      name: 'nothing in a window that ends before it begins',
      within: ['2026-09-20', '2026-09-10'],
      are: [],
    },
  ]
  for (const { name, series, within, breaks, are } of table)
    it(name, () => {
      assert.deepEqual(daysOf({ ...tuesdays, ...series }, within[0], within[1], breaks), are)
    })

  it('says what took a day', () => {
    const sundays = { ...tuesdays, rule: 'FREQ=WEEKLY;BYDAY=SU' }
    const breaks = [{ firstDay: day('2026-11-20'), lastDay: day('2026-11-30') }]
    assert.deepEqual(takenDays(sundays, breaks, day('2026-11-01'), day('2026-12-20')), [
      { day: '2026-11-22', by: 'break' },
      { day: '2026-11-29', by: 'break' },
      { day: '2026-12-06', by: 'holiday' },
    ])
    const chosen = { ...sundays, extraDays: [day('2026-12-06')] }
    assert.deepEqual(takenDays(chosen, [], day('2026-12-01'), day('2026-12-20')), [])
  })
})

describe('the hours of a day', () => {
  it('are the same on the wall, winter and summer', () => {
    const all = seriesDays(
      { ...tuesdays, rule: 'FREQ=DAILY', lastDay: null },
      [],
      day('2026-09-01'),
      day('2027-06-30'),
    )
    for (const { startsAt, endsAt, day: date } of all) {
      assert.equal(helsinkiDate(startsAt), date)
      assert.equal(helsinkiTime(startsAt), '09:30')
      assert.equal(helsinkiTime(endsAt), '11:30')
    }
  })
  it('half past three in the night keeps its wall time around both nights in which the clocks change', () => {
    const night: Series = {
      ...tuesdays,
      rule: 'FREQ=WEEKLY;BYDAY=SU',
      firstDay: day('2026-01-04'),
      lastDay: null,
      opens: '03:30',
      closes: '04:30',
      onHolidays: true,
    }
    const times = (from: string, to: string): readonly string[] =>
      seriesDays(night, [], day(from), day(to)).map(({ startsAt }) => helsinkiTime(startsAt))
    assert.deepEqual(times('2026-03-22', '2026-04-05'), ['03:30', '04:30', '03:30'])
    assert.deepEqual(times('2026-10-18', '2026-11-01'), ['03:30', '03:30', '03:30'])
    const [autumn] = seriesDays(night, [], day('2026-10-25'), day('2026-10-25'))
    assert.equal(autumn?.startsAt.toISOString(), '2026-10-25T00:30:00.000Z', 'the first of the two')
  })
  it('never end before they begin, also where an hour is missing', () => {
    const { startsAt, endsAt } = hoursOn(day('2026-03-29'), '03:30', '04:15')
    assert.equal(endsAt.getTime() - startsAt.getTime(), 45 * 60_000)
    for (const [opens, closes] of [
      ['02:00', '03:00'],
      ['02:30', '03:30'],
      ['03:00', '04:00'],
      ['03:59', '04:00'],
      ['00:00', '23:59'],
    ] as const)
      for (const date of ['2026-03-29', '2026-10-25']) {
        const hours = hoursOn(day(date), opens, closes)
        assert.ok(hours.endsAt > hours.startsAt, `${date} ${opens}–${closes}`)
      }
  })
})

describe('the next season', () => {
  const term = { rule: 'FREQ=WEEKLY;BYDAY=TU', firstDay: day('2026-09-01'), lastDay: day('2026-12-08') }
  it('begins on the first day of the rule and is as long as the one before', () => {
    assert.deepEqual(seasonAfter(term, day('2027-01-11')), { firstDay: '2027-01-12', lastDay: '2027-04-20' })
  })
  it('or ends when it is said to', () => {
    assert.deepEqual(seasonAfter(term, day('2027-01-11'), day('2027-05-25')), {
      firstDay: '2027-01-12',
      lastDay: '2027-05-25',
    })
    assert.deepEqual(seasonAfter(term, day('2027-01-11'), day('2026-01-01')), {
      firstDay: '2027-01-12',
      lastDay: '2027-01-12',
    })
  })
  it('goes on without an end where the one before did', () => {
    assert.deepEqual(seasonAfter({ ...term, lastDay: null }, day('2027-01-11')), {
      firstDay: '2027-01-12',
      lastDay: null,
    })
  })
  it('counts every other week from its own first day', () => {
    const other = { ...term, rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU' }
    assert.equal(seasonAfter(other, day('2027-01-13')).firstDay, '2027-01-19')
  })
  it('finds the first second Tuesday of a month', () => {
    assert.equal(
      seasonAfter({ ...term, rule: 'FREQ=MONTHLY;BYDAY=2TU' }, day('2027-01-13')).firstDay,
      '2027-02-09',
    )
  })
  it('a single day is on the day that is given', () => {
    assert.deepEqual(
      seasonAfter({ rule: null, firstDay: day('2026-05-01'), lastDay: null }, day('2027-05-03')),
      {
        firstDay: '2027-05-03',
        lastDay: null,
      },
    )
  })
})

// --- Against another reader of the same rules --------------------------------------------------------------------

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

function randomRule(random: Random): string {
  const interval = random.chance(0.5) ? '' : `;INTERVAL=${1 + random.int(4)}`
  const some = <T>(from: readonly T[], most: number): readonly T[] => [
    ...new Set(Array.from({ length: 1 + random.int(most) }, () => random.pick(from))),
  ]
  switch (random.int(7)) {
    case 0:
      return `FREQ=DAILY${interval}`
    case 1:
    case 2:
    case 3:
      return `FREQ=WEEKLY${interval};BYDAY=${some(weekdays, 3).join(',')}`
    case 4:
    case 5:
      return `FREQ=MONTHLY${interval};BYDAY=${some(
        weekdays.flatMap((each) => ['1', '2', '3', '4', '5', '-1'].map((number) => number + each)),
        3,
      ).join(',')}`
    default:
      return `FREQ=MONTHLY${interval};BYMONTHDAY=${some([1, 5, 13, 15, 28, 29, 30, 31, -1], 3).join(',')}`
  }
}

/** The same days as another library gives them, in floating time, and their hours as the platform's own calendar gives them. */
function expected(
  rule: string,
  firstDay: string,
  from: string,
  to: string,
  opens: WallTime,
): readonly string[] {
  const utc = (text: string): Date => new Date(`${text}T12:00:00Z`)
  const found = new RRule({ ...RRule.parseString(rule), dtstart: utc(firstDay) })
  return found
    .between(utc(from), utc(to), true)
    .map((at) =>
      Temporal.PlainDate.from(at.toISOString().slice(0, 10))
        .toZonedDateTime({ timeZone: 'Europe/Helsinki', plainTime: opens })
        .toInstant()
        .toString(),
    )
}

describe('ten years of random rules', () => {
  it('are equal to those of rrule, instant by instant, both nights of the clocks included', () => {
    const random = seeded(20_260_301)
    let compared = 0
    let changed = 0
    for (let number = 0; number < 210; number += 1) {
      const rule = randomRule(random)
      const opens = wallTime(random.pick(['03:30', '02:30', '03:00', '09:30', '00:15', '23:30']))
      const firstDay = addDays(day('2026-01-01'), random.int(400))
      const [from, to] = [firstDay, addDays(firstDay, 3653)]
      const series: Series = {
        ...tuesdays,
        rule,
        firstDay,
        lastDay: null,
        opens,
        closes: '23:59',
        onHolidays: true,
      }
      const ours = seriesDays(series, [], from, to)
      assert.deepEqual(
        ours.map(({ startsAt }) => startsAt.toISOString().replace('.000Z', 'Z')),
        expected(rule, firstDay, from, to, opens),
        `${rule} from ${firstDay} at ${opens}`,
      )
      compared += ours.length
      changed += ours.filter(({ day: date }) => date.endsWith('03-29') || date.endsWith('10-25')).length
      // Without the holidays the rest is the same.
      if (number % 10 === 0)
        assert.deepEqual(
          seriesDays({ ...series, onHolidays: false }, [], from, to),
          ours.filter((each) => !isHoliday(each.day)),
        )
    }
    assert.ok(compared > 30_000, String(compared))
    assert.ok(changed > 50, String(changed))
  })
})
