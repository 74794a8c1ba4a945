import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addDays, isoWeek, plainDate, weekday } from '#platform/dates.ts'
import {
  asQuery,
  cleared,
  filtersHeld,
  mondayIn,
  programmeAddress,
  readAsked,
  spanOf,
  weekKey,
} from './address.ts'

const day = (text: string): ReturnType<typeof plainDate> => plainDate(text)

describe('the address of the programme', () => {
  it('names a week by its number, also where the year and the week part ways', () => {
    assert.equal(mondayIn('2026-W48'), '2026-11-23')
    assert.equal(mondayIn('2026-W53'), '2026-12-28')
    assert.equal(mondayIn('2027-W01'), '2027-01-04')
    for (let at = day('2025-12-20'); at < day('2028-01-15'); at = addDays(at, 1)) {
      const monday = mondayIn(weekKey(at))
      assert.equal(monday, addDays(at, 1 - weekday(at)))
      assert.equal(isoWeek(monday ?? at).week, isoWeek(at).week)
    }
  })

  it('knows no week that is none', () => {
    for (const none of ['2027-W53', '2026-W00', '2026-W54', '2026-48', 'W48', '', '1999-W01', '2026-W4 '])
      assert.equal(mondayIn(none), null)
  })

  it('shows what is left of this week, at its end the next one too, and a week that is asked for whole', () => {
    const span = (asked: string | null, today: string): readonly string[] => {
      const { from, to } = spanOf(asked === null ? null : day(asked), day(today))
      return [from, to]
    }
    assert.deepEqual(span(null, '2026-11-23'), ['2026-11-23', '2026-11-29'])
    assert.deepEqual(span(null, '2026-11-27'), ['2026-11-27', '2026-11-29'])
    assert.deepEqual(span(null, '2026-11-28'), ['2026-11-28', '2026-12-06'])
    assert.deepEqual(span(null, '2026-11-29'), ['2026-11-29', '2026-12-06'])
    assert.deepEqual(span('2026-11-26', '2026-11-27'), ['2026-11-23', '2026-11-29'])
    // Nobody has planned that far.
    assert.deepEqual(span('2029-01-01', '2026-11-23'), ['2026-11-23', '2026-11-29'])
  })

  it('leaves out what it does not understand, whatever is written there', () => {
    const asked = readAsked({
      week: "2026-W99'; drop",
      day: '2026-02-30',
      age: 'old',
      weekday: '9',
      kind: '__proto__',
      audience: 'constructor',
      language: 'xx',
      free: 'yes',
      area: '../../etc',
      place: '1',
      after: '2026-01-01',
      municipality: ` ${'x'.repeat(500)}`,
    })
    assert.deepEqual(filtersHeld(asked), [])
    assert.equal(asked.day, null)
    assert.equal(asked.after, '')
    assert.equal(asked.municipality.length, 60)
  })

  it('says the same again that it was asked, and a change begins from the first page', () => {
    const given = {
      week: '2026-W48',
      municipality: 'Närpes',
      area: '',
      place: '',
      age: 'toddler',
      weekday: '6',
      kind: 'open',
      audience: 'parents',
      language: 'sv',
      free: '1',
      after: '2026-11-23T07:00:00.000Z_7821292f-0675-543c-98f3-cb3bcd106e56',
    }
    const asked = readAsked(given)
    assert.deepEqual(asQuery('programme', asked), given)
    assert.deepEqual(filtersHeld(asked), ['age', 'weekday', 'kind', 'audience', 'language', 'free'])
    assert.deepEqual(filtersHeld({ ...asked, ...cleared }), [])
    assert.doesNotMatch(programmeAddress('programme', 'sv', asked), /after/)
    assert.equal(
      programmeAddress('programmeDay', 'sv', { ...asked, ...cleared }),
      '/sv/idag?day=2026-11-23&municipality=N%C3%A4rpes',
    )
  })
})
