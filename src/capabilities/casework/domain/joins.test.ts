import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addDays, type PlainDate, plainDate } from '#platform/dates.ts'
import {
  afterJoinMove,
  ageJoins,
  dayOfJoin,
  type JoinMove,
  joinsAhead,
  joinStates,
  nextReminder,
} from './joins.ts'

const day = (text: string): PlainDate => plainDate(text)

describe('the day of a join', () => {
  const table: readonly [born: string, ...days: string[]][] = [
    ['2019-05-17', '2026-08-01', '2032-05-17', '2035-05-17', '2037-05-17', '2042-05-17'],
    // School begins in the year of the seventh birthday, also for who is born on its last day.
    ['2019-12-31', '2026-08-01', '2032-12-31', '2035-12-31', '2037-12-31', '2042-12-31'],
    ['2020-01-01', '2027-08-01', '2033-01-01', '2036-01-01', '2038-01-01', '2043-01-01'],
    // A leap day.
    ['2008-02-29', '2015-08-01', '2021-02-28', '2024-02-29', '2026-02-28', '2031-02-28'],
  ]
  for (const [born, ...days] of table)
    it(`of somebody born on ${born}`, () => {
      assert.deepEqual(
        ageJoins.map((kind) => dayOfJoin(kind, day(born))),
        days,
      )
    })

  it('is found within the months, the last day and the day itself counted', () => {
    const ahead = (today: string): readonly string[] =>
      joinsAhead(day('2013-05-17'), day(today), 6).map(({ kind, dueOn }) => `${kind} ${dueOn}`)
    assert.deepEqual(ahead('2025-11-16'), [])
    assert.deepEqual(ahead('2025-11-17'), ['age-13 2026-05-17'])
    assert.deepEqual(ahead('2026-05-17'), ['age-13 2026-05-17'])
    assert.deepEqual(ahead('2026-05-18'), [])
  })

  it('may be two within one year', () => {
    assert.deepEqual(
      joinsAhead(day('2013-05-17'), day('2026-01-01'), 24).map(({ kind }) => kind),
      ['age-13'],
    )
    assert.deepEqual(
      joinsAhead(day('2010-05-17'), day('2026-05-01'), 24).map(({ kind }) => kind),
      ['age-16'],
    )
    assert.deepEqual(
      joinsAhead(day('2010-05-17'), day('2026-05-17'), 24).map(({ kind }) => kind),
      ['age-16', 'age-18'],
    )
  })
})

describe('the moves of a join', () => {
  it('are these and no others: it stays open until the receiver says that they have it', () => {
    const moves: readonly JoinMove[] = ['change', 'offer', 'acknowledge', 'decline', 'drop']
    const table = Object.fromEntries(
      joinStates.map((state) => [state, moves.map((move) => afterJoinMove(state, move))]),
    )
    assert.deepEqual(table, {
      open: ['open', 'offered', null, null, 'dropped'],
      offered: ['offered', 'offered', 'acknowledged', 'open', 'dropped'],
      acknowledged: [null, null, null, null, null],
      dropped: [null, null, null, null, null],
    })
  })
})

describe('the reminders of a join', () => {
  it('come a month, a week and on the day before, and every second week after', () => {
    const due = day('2026-08-01')
    const days: string[] = []
    let today = day('2026-06-01')
    while (days.length < 5) {
      today = nextReminder(due, today)
      days.push(today)
    }
    assert.deepEqual(days, ['2026-07-02', '2026-07-25', '2026-08-01', '2026-08-15', '2026-08-29'])
  })

  it('are always on a later day', () => {
    const due = day('2026-08-01')
    for (let shift = -60; shift < 120; shift += 1) {
      const today = addDays(due, shift)
      assert.ok(nextReminder(due, today) > today, today)
    }
  })
})
