import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type ChatHours, openingAt, readHours } from './opening.ts'

const afternoons: ChatHours = {
  1: { opens: '12:00', closes: '16:00' },
  2: { opens: '12:00', closes: '16:00' },
}
const times = { isOn: true, alwaysOpen: false, hours: afternoons }

describe('when the chat is open', () => {
  it('says until when, or when next', () => {
    // A Monday in winter: Helsinki is two hours ahead.
    assert.deepEqual(openingAt(times, new Date('2026-03-02T10:00:00Z')), {
      state: 'open',
      until: new Date('2026-03-02T14:00:00Z'),
    })
    assert.deepEqual(openingAt(times, new Date('2026-03-02T09:59:00Z')), {
      state: 'closed',
      next: new Date('2026-03-02T10:00:00Z'),
    })
    assert.deepEqual(openingAt(times, new Date('2026-03-02T14:00:00Z')), {
      state: 'closed',
      next: new Date('2026-03-03T10:00:00Z'),
    })
  })

  it('is closed on holidays and eves', () => {
    // Easter Monday 6.4.2026.
    assert.deepEqual(openingAt(times, new Date('2026-04-06T10:00:00Z')), {
      state: 'closed',
      next: new Date('2026-04-07T09:00:00Z'),
    })
  })

  it('may be always or never open', () => {
    const night = new Date('2026-03-02T00:00:00Z')
    assert.deepEqual(openingAt({ ...times, alwaysOpen: true }, night), { state: 'open', until: null })
    assert.deepEqual(openingAt({ ...times, isOn: false, alwaysOpen: true }, night), {
      state: 'closed',
      next: null,
    })
    assert.deepEqual(openingAt({ ...times, hours: {} }, night), { state: 'closed', next: null })
  })

  it('is read as it is typed', () => {
    assert.deepEqual(
      readHours({ '1': { opens: '12:00', closes: '16:00' }, '2': { opens: '', closes: '' } }),
      {
        hours: { 1: { opens: '12:00', closes: '16:00' } },
        wrong: [],
      },
    )
    assert.deepEqual(
      readHours({ '3': { opens: '16:00', closes: '12:00' }, '4': { opens: 'x', closes: '12:00' } }).wrong,
      [3, 4],
    )
  })
})
