import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { byIcalJs, byNodeIcal } from '#tests/support/calendars.ts'
import { calendarFile } from './calendar-file.ts'

const file = (title: string): string =>
  calendarFile({
    id: 'f3a2c6f0-1111-4222-8333-444455556666',
    title,
    startsAt: new Date('2026-03-29T00:30:00Z'),
    endsAt: new Date('2026-03-29T01:15:00Z'),
    moves: 2,
    madeAt: new Date('2026-03-02T08:00:00Z'),
  })

/** Reads a calendar as RFC 5545 says: unfold, split into lines, split names from values. */
function properties(text: string): readonly { readonly name: string; readonly value: string }[] {
  return text
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => {
      const end = line.search(/[:;]/)
      return { name: line.slice(0, end).toUpperCase(), value: line.slice(line.indexOf(':') + 1) }
    })
}

describe('a time as a calendar file', () => {
  it('says when, and that it is a time', () => {
    const found = properties(file('Sovittu aika'))
    const value = (name: string): string | undefined => found.find((each) => each.name === name)?.value
    assert.equal(value('DTSTART'), '20260329T003000Z')
    assert.equal(value('DTEND'), '20260329T011500Z')
    assert.equal(value('SUMMARY'), 'Sovittu aika')
    assert.equal(value('SEQUENCE'), '2')
    assert.doesNotMatch(file('Sovittu aika'), /f3a2c6f0/)
  })

  it('is read alike by two readers of calendars, also in the night in which the clocks change', () => {
    for (const read of [byIcalJs, byNodeIcal]) {
      const [event, ...others] = read(file('Sovittu aika; kello 3, ovi B'))
      assert.deepEqual(others, [])
      assert.equal(event?.title, 'Sovittu aika; kello 3, ovi B')
      assert.equal(event?.start.toISOString(), '2026-03-29T00:30:00.000Z')
      assert.equal(event?.end.toISOString(), '2026-03-29T01:15:00.000Z')
      assert.deepEqual([event?.where, event?.words, event?.cancelled], ['', '', false])
    }
  })

  const allowed = new Set([
    'BEGIN',
    'END',
    'VERSION',
    'PRODID',
    'UID',
    'SEQUENCE',
    'DTSTAMP',
    'DTSTART',
    'DTEND',
    'SUMMARY',
  ])
  for (const title of [
    'Sovittu aika\r\nATTACH:https://paha.example/x',
    'Aika\nBEGIN:VALARM\nTRIGGER:-PT5M\nEND:VALARM',
    'Aika\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:toinen',
    'Aika; X-HAITTA=1, kaksi \\n kolme',
    'Aika\u2028X-APPLE-STRUCTURED-LOCATION:geo:0,0',
    `${'pitkä '.repeat(60)}\r\n ORGANIZER:mailto:x@y.example`,
    'DTSTART:20200101T000000Z',
    '\u0085ATTENDEE:mailto:x@y.example',
  ]) {
    it(`is one event and nothing more with the title ${JSON.stringify(title.slice(0, 30))}`, () => {
      const text = file(title)
      const found = properties(text)
      assert.equal(found.filter(({ name, value }) => name === 'BEGIN' && value === 'VEVENT').length, 1)
      assert.deepEqual(
        found.filter(({ name }) => !allowed.has(name)),
        [],
      )
      assert.deepEqual(
        found.filter(({ name, value }) => name === 'BEGIN' && value !== 'VEVENT' && value !== 'VCALENDAR'),
        [],
      )
      assert.equal(found.filter(({ name }) => name === 'DTSTART').length, 1)
      for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
      assert.ok(!/[^\r]\n|\r[^\n]/.test(text))
    })
  }
})
