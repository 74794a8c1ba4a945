import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readDay, readWeek, writeDay } from './hours-input.ts'

describe('the times of a day as people write them', () => {
  const said = (typed: string): string => {
    const slots = readDay(typed)
    return slots === null
      ? 'not understood'
      : slots.map(({ opens, closes }) => `${opens}-${closes}`).join(' ')
  }

  it('are understood in the ways of the three languages', () => {
    for (const [typed, means] of [
      ['9–15', '09:00-15:00'],
      ['9-15', '09:00-15:00'],
      ['klo 9.30–11', '09:30-11:00'],
      ['kl. 9:30 - 11', '09:30-11:00'],
      ['9-11, 12-14.30', '09:00-11:00 12:00-14:30'],
      ['9–11 ja 12–14', '09:00-11:00 12:00-14:00'],
      ['9–11 och 12–14', '09:00-11:00 12:00-14:00'],
      ['9 to 11 and 12 to 14', '09:00-11:00 12:00-14:00'],
      ['12-14; 9-11', '09:00-11:00 12:00-14:00'],
      ['0–24', '00:00-23:59'],
      ['', ''],
      ['-', ''],
      ['Kiinni', ''],
      ['stängt', ''],
      ['closed', ''],
    ] as const)
      assert.equal(said(typed), means, typed)
  })

  it('are asked anew when they make no sense', () => {
    for (const typed of [
      'aamulla',
      '9',
      '15-9',
      '9-9',
      '25-26',
      '9.75-11',
      '9-12, 11-13',
      '9–11 maanantaina',
    ])
      assert.equal(said(typed), 'not understood', typed)
  })

  it('are shown as they would be written, and read back the same', () => {
    for (const typed of ['9–15', '9–11, 12–14.30', '0–24', ''])
      assert.equal(writeDay(readDay(typed) ?? undefined), typed)
  })

  it('make a week, and name the days that were not understood', () => {
    const { hours, wrong } = readWeek((day) => (day === '1' ? '9-15' : day === '2' ? 'ehkä' : ''))
    assert.deepEqual([hours, wrong], [{ 1: [{ opens: '09:00', closes: '15:00' }] }, ['2']])
  })
})
