import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { cameWhats, changesBetween, isOfDay, notCounted, visitorsIn } from './counting.ts'
import {
  criteria,
  type Level,
  nextReview,
  onLevels,
  seenDifferently,
  toWorkOn,
  unanswered,
} from './quality.ts'
import { plainDate } from '#platform/dates.ts'

describe('counting a day', () => {
  const startsAt = new Date('2026-03-02T11:00:00Z')

  it('is open from the first moment of the day in Finland until a month after it', () => {
    for (const [now, expected] of [
      ['2026-03-01T21:59:00Z', 'programme.not-yet'],
      ['2026-03-01T22:00:00Z', null],
      ['2026-03-02T20:00:00Z', null],
      ['2026-04-01T20:00:00Z', null],
      ['2026-04-01T21:00:00Z', 'programme.counted-too-late'],
    ] as const)
      assert.equal(notCounted({ state: 'planned', startsAt }, new Date(now)), expected, now)
    assert.equal(notCounted({ state: 'cancelled', startsAt }, startsAt), 'programme.day-cancelled')
  })

  it('takes a press that is a week late or a little ahead', () => {
    const after = (minutes: number): Date => new Date(startsAt.getTime() + minutes * 60_000)
    const week = 7 * 24 * 60
    for (const [minutes, expected] of [
      [10, true],
      [11, false],
      [-week, true],
      [-week - 1, false],
    ] as const)
      assert.equal(isOfDay(after(minutes), startsAt), expected, String(minutes))
  })

  it('counts who came for the first time among adults and children', () => {
    assert.equal(visitorsIn({ adults: 3, children: 4, 'first-time': 5, 'check-up:done': 6 }), 7)
    assert.equal(new Set(cameWhats).size, cameWhats.length)
  })

  it('presses only what differs from what was shown', () => {
    assert.deepEqual(
      changesBetween({ adults: 3, children: 2 }, { adults: 5, children: 2, 'first-time': 0 }),
      [{ what: 'adults', change: 2 }],
    )
    assert.deepEqual(changesBetween({ adults: 3 }, {}), [])
    assert.deepEqual(changesBetween({ adults: 3 }, { adults: 0 }), [{ what: 'adults', change: -3 }])
  })
})

describe('a review', () => {
  const at = (level: Level) => ({ level, words: '' })

  it('names what is unanswered, and works on the lowest first', () => {
    assert.equal(unanswered({}).length, criteria.length)
    const answers = { host: at(3), welcome: at(2), safe: at(0), free: at(1), programme: at(0) }
    assert.deepEqual(toWorkOn(answers), ['safe', 'programme', 'free'])
    assert.deepEqual(onLevels(answers), [2, 1, 1, 1])
  })

  it('shows where a peer sees it differently by two levels or more', () => {
    assert.deepEqual(
      seenDifferently(
        { host: at(3), welcome: at(2), safe: at(0) },
        { host: at(1), welcome: at(1), free: at(3) },
      ),
      ['host'],
    )
  })

  it('comes again in a year, also after a leap day', () => {
    assert.equal(nextReview(plainDate('2026-03-02')), '2027-03-02')
    assert.equal(nextReview(plainDate('2028-02-29')), '2029-02-28')
  })
})
