import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { languages } from '#platform/text.ts'
import { readHours, writeHours } from './hours.ts'

const nine = [{ opens: '09:00', closes: '15:00' }]
const week = { '1': nine, '2': nine, '3': nine, '4': nine, '5': nine }

describe('opening hours in tables', () => {
  it('are read as people write them, in three languages', () => {
    for (const text of [
      'ma–pe 9–15',
      'ma-pe klo 9.00-15.00',
      'Ma - Pe 09:00 – 15:00',
      'mån–fre kl. 9–15',
      'Mon-Fri 9:00-15:00',
      'arkisin 9–15',
      'vardagar kl 9-15',
      'weekdays 9-15',
      'maanantai–perjantai 9–15',
      'ma, ti, ke, to ja pe 9–15',
    ])
      assert.deepEqual(readHours(text), week, text)
    assert.deepEqual(readHours('ma 9–11, 12–15; la 10–14.30'), {
      '1': [
        { opens: '09:00', closes: '11:00' },
        { opens: '12:00', closes: '15:00' },
      ],
      '6': [{ opens: '10:00', closes: '14:30' }],
    })
    assert.deepEqual(readHours('ma 9–15, ti 10–16'), {
      '1': nine,
      '2': [{ opens: '10:00', closes: '16:00' }],
    })
    assert.deepEqual(readHours('torstaisin 17–19'), { '4': [{ opens: '17:00', closes: '19:00' }] })
    assert.deepEqual(readHours('onsdagar kl. 13–15'), { '3': [{ opens: '13:00', closes: '15:00' }] })
    assert.deepEqual(readHours('su suljettu'), {})
    assert.deepEqual(readHours('24/7')?.['7'], [{ opens: '00:00', closes: '23:59' }])
  })

  it('are not guessed', () => {
    for (const text of [
      'sopimuksen mukaan',
      'ma–pe',
      'ma 15–9',
      'ma 9–25',
      '9–15',
      'joka toinen ke 9–15',
      'ma 9',
      'parilliset viikot',
    ])
      assert.equal(readHours(text), undefined, text)
  })

  it('come back the same from what is written', () => {
    const hours = {
      '1': nine,
      '2': nine,
      '3': [
        { opens: '08:00', closes: '11:30' },
        { opens: '12:15', closes: '16:00' },
      ],
      '7': [{ opens: '00:00', closes: '23:59' }],
    }
    for (const lang of languages)
      for (const each of [hours, week]) assert.deepEqual(readHours(writeHours(each, lang)), each)
    assert.equal(writeHours(week, 'fi'), 'ma–pe 9.00–15.00')
    assert.equal(writeHours(null, 'fi'), '')
  })
})
