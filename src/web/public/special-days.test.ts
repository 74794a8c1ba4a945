import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { plainDate } from '#platform/dates.ts'
import { openToday } from './opening-hours.ts'
import { specialDays } from './special-days.ts'

const everyWeekday = [{ opens: '09:00', closes: '15:00' }]
const clinic = { 1: everyWeekday, 2: everyWeekday, 3: everyWeekday, 4: everyWeekday, 5: everyWeekday }
const exception = (from: string, to: string, opens: string | null = null, closes: string | null = null) => ({
  site: null,
  from,
  to,
  opens,
  closes,
  note: { fi: 'koulutus', sv: 'utbildning' },
})

describe('days with other hours', () => {
  it('are told with their dates, times and reason', () => {
    const told = specialDays(clinic, [exception('2026-11-26', '2026-11-27')], plainDate('2026-11-22'), 'fi')
    assert.deepEqual(told, [{ from: '2026-11-26', when: '26.–27.11.', hours: 'suljettu', why: 'koulutus' }])
    const short = specialDays(
      clinic,
      [exception('2026-11-30', '2026-12-01', '09:00', '12:00')],
      plainDate('2026-11-22'),
      'sv',
    )
    assert.deepEqual(short[0], {
      from: '2026-11-30',
      when: '30.11.–1.12.',
      hours: 'kl. 9–12',
      why: 'utbildning',
    })
  })

  it('leave out what is over and what is far away', () => {
    const told = specialDays(
      clinic,
      [exception('2026-11-20', '2026-11-21'), exception('2027-06-01', '2027-06-30')],
      plainDate('2026-11-22'),
      'fi',
    )
    assert.deepEqual(told, [])
  })

  it('count public holidays on days when it is otherwise open, unless something was said of them', () => {
    // Christmas Day 2026 is a Friday, Boxing Day a Saturday on which the clinic is closed anyway.
    const days = specialDays(clinic, [], plainDate('2026-12-20'), 'fi')
    assert.deepEqual(
      days.map(({ when, hours }) => `${when} ${hours}`),
      ['25.12. yleensä suljettu', '1.1. yleensä suljettu', '6.1. yleensä suljettu'],
    )
    const said = specialDays(clinic, [exception('2026-12-24', '2027-01-06')], plainDate('2026-12-20'), 'en')
    assert.deepEqual(
      said.map(({ when }) => when),
      ['24/12–6/1'],
    )
  })

  it('hold before the usual week and before a holiday', () => {
    const open = [exception('2026-12-25', '2026-12-25', '10:00', '12:00')]
    const at = new Date('2026-12-25T08:30:00Z')
    assert.equal(openToday(clinic, at), null)
    assert.deepEqual(openToday(clinic, at, open), { opens: '10:00', closes: '12:00', isOpenNow: true })
    const shut = [exception('2026-11-23', '2026-11-23')]
    assert.equal(openToday(clinic, new Date('2026-11-23T08:30:00Z'), shut), null)
  })
})
