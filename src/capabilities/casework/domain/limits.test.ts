import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addDays, addMonths, plainDate } from '#platform/dates.ts'
import { isHoliday } from '#platform/finnish-calendar.ts'
import { ownLimitRules } from './limit-table.ts'
import { dueOf, limitState, ruleOn, schoolWorkingDay, whyNot } from './limits.ts'

const day = plainDate

describe('a limit of the law', () => {
  it('counts seven working days as the law’s examples do', () => {
    for (const [from, due] of [
      ['2026-11-03', '2026-11-12'],
      ['2026-11-27', '2026-12-08'],
      ['2026-04-02', '2026-04-15'],
      ['2026-11-14', '2026-11-24'],
    ] as const)
      assert.equal(dueOf({ kind: 'working-days', count: 7 }, day(from)), due)
  })

  it('ends three months on, on the same day number or the last of the month, and never when offices are closed', () => {
    for (const [from, due] of [
      ['2026-03-02', '2026-06-02'],
      // 28 February 2027 is a Sunday.
      ['2026-11-30', '2027-03-01'],
      // 6 December 2026 is Independence Day and a Sunday.
      ['2026-09-06', '2026-12-07'],
      // 24 December is an eve, then two holidays and a weekend.
      ['2026-09-24', '2026-12-28'],
    ] as const)
      assert.equal(dueOf({ kind: 'months', count: 3 }, day(from)), due)
  })

  it('in days ends on its own day, also on a Sunday', () => {
    assert.equal(dueOf({ kind: 'days', count: 14 }, day('2026-11-03')), '2026-11-17')
    assert.equal(dueOf({ kind: 'days', count: 28 }, day('2026-11-15')), '2026-12-13')
    assert.equal(dueOf({ kind: 'at-once' }, day('2026-11-14')), '2026-11-14')
    assert.equal(dueOf({ kind: 'no-number' }, day('2026-11-14')), null)
  })

  it('in school days passes over weekends, holidays, eves and July', () => {
    assert.equal(schoolWorkingDay(day('2026-11-03'), 7), '2026-11-12')
    assert.equal(schoolWorkingDay(day('2026-06-29'), 2), '2026-08-03')
    assert.equal(schoolWorkingDay(day('2026-12-23'), 1), '2026-12-28')
    assert.throws(() => schoolWorkingDay(day('2026-11-03'), 0), RangeError)
    for (let from = day('2025-01-01'); from < '2026-01-01'; from = addDays(from, 1)) {
      const due = schoolWorkingDay(from, 7)
      assert.ok(due > from && !due.startsWith('2025-07') && !isHoliday(due), `${from} → ${due}`)
    }
  })

  it('turns on the 23rd birthday itself', () => {
    const born = day('2003-03-02')
    const eve = day('2026-03-01')
    const birthday = day('2026-03-02')
    assert.equal(whyNot('under-23', { born }, eve), null)
    assert.equal(whyNot('23-or-over', { born }, eve), 'only-from-23')
    assert.equal(whyNot('under-23', { born }, birthday), 'only-under-23')
    assert.equal(whyNot('23-or-over', { born }, birthday), null)
    // Born on a day that comes every fourth year: still under on 28 February, not on 1 March.
    assert.equal(whyNot('under-23', { born: day('2004-02-29') }, day('2027-02-28')), null)
    assert.equal(whyNot('under-23', { born: day('2004-02-29') }, day('2027-03-01')), 'only-under-23')
  })

  it('for under-23s and for others is never both and never neither', () => {
    for (let born = day('2002-01-01'); born < '2006-01-01'; born = addDays(born, 13))
      for (const at of ['2025-06-01', '2026-02-28', '2027-03-01', '2028-02-29'].map(day)) {
        const under = whyNot('under-23', { born }, at) === null
        assert.equal(whyNot('23-or-over', { born }, at) === null, !under, `${born} on ${at}`)
        // Fourteen days for the one, three months for the other.
        const code = under ? 'D11' : 'D12'
        const rule = ruleOn(ownLimitRules, code, at)
        assert.equal(
          rule === undefined ? null : dueOf(rule.count, at),
          under ? addDays(at, 14) : dueOf({ kind: 'months', count: 3 }, at),
        )
      }
  })

  it('asks an age only where it has one to ask', () => {
    for (const whom of ['everyone', 'special-support', 'child'] as const) {
      assert.equal(whyNot(whom, null, day('2026-03-02')), null)
      assert.equal(whyNot(whom, { born: null }, day('2026-03-02')), null)
    }
    assert.equal(whyNot('child', { born: day('2008-03-02') }, day('2026-03-01')), null)
    assert.equal(whyNot('child', { born: day('2008-03-02') }, day('2026-03-02')), 'only-for-a-child')
    assert.equal(whyNot('under-23', null, day('2026-03-02')), 'born-unknown')
    assert.equal(whyNot('23-or-over', { born: null }, day('2026-03-02')), 'born-unknown')
  })

  it('is that which was in force on its day 0', () => {
    assert.deepEqual(ruleOn(ownLimitRules, 'D12', day('2024-12-31'))?.count, { kind: 'days', count: 14 })
    assert.deepEqual(ruleOn(ownLimitRules, 'D12', day('2025-01-01'))?.count, { kind: 'months', count: 3 })
    assert.equal(ruleOn(ownLimitRules, 'D17', day('2025-04-30')), undefined)
    assert.deepEqual(ruleOn(ownLimitRules, 'D17', day('2025-05-01'))?.count, { kind: 'days', count: 28 })
  })

  it('has one line for each number and day, with its words in three languages', () => {
    for (const rule of ownLimitRules) {
      const others = ownLimitRules.filter((other) => other !== rule && other.code === rule.code)
      for (const other of others)
        assert.ok(
          (rule.validTo !== null && rule.validTo < other.validFrom) ||
            (other.validTo !== null && other.validTo < rule.validFrom),
          `${rule.code} twice on a day`,
        )
      assert.equal(rule.validFrom, day(rule.validFrom))
      for (const text of [rule.source, rule.what, rule.from, rule.toFamily])
        for (const each of Object.values(text)) assert.ok(each.length > 2, rule.code)
      assert.doesNotMatch(rule.toFamily.fi, /asiak/i)
    }
  })

  it('is met on its last day, late from the next, and near for as many days as the county says', () => {
    const due = day('2026-03-16')
    const on = (today: string, more: Partial<Parameters<typeof limitState>[0]> = {}): string =>
      limitState({ due, metOn: null, dropped: null, ...more }, day(today), 7)
    assert.equal(on('2026-03-08'), 'open')
    assert.equal(on('2026-03-09'), 'soon')
    assert.equal(on('2026-03-16'), 'soon')
    assert.equal(on('2026-03-17'), 'late')
    assert.equal(on('2026-04-01', { metOn: due }), 'met')
    assert.equal(on('2026-04-01', { metOn: day('2026-03-17') }), 'met-late')
    assert.equal(on('2026-04-01', { dropped: 'need-gone' }), 'dropped')
    assert.equal(addMonths(due, 1), '2026-04-16')
  })
})
