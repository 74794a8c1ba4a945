import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { roomOf, standingInWords } from './standing.ts'

const nothing = { here: 0, countyWide: 0, remote: 0, nearest: null, total: 0 }

describe('how a room stands to the chosen place', () => {
  it('is said by what is nearest', () => {
    const all = { here: 3, countyWide: 1, remote: 1, nearest: 'Vaasa', total: 6 }
    assert.equal(standingInWords(all, 'fi', true), '3 lähellä')
    assert.equal(standingInWords({ ...all, here: 0 }, 'sv', true), '1 i hela området')
    assert.equal(standingInWords({ ...all, here: 0, countyWide: 0 }, 'en', true), '1 remotely')
    assert.equal(standingInWords({ ...nothing, nearest: 'Vaasa', total: 1 }, 'fi', true), 'lähin: Vaasa')
  })

  it('says so when nobody has listed anything', () => {
    assert.equal(standingInWords(nothing, 'fi', true), 'ei vielä luettelossa')
    assert.equal(standingInWords(nothing, 'sv', false), 'ännu inte i katalogen')
  })

  it('counts services where no place is chosen', () => {
    assert.equal(standingInWords({ ...nothing, total: 1 }, 'fi', false), '1 palvelu')
    assert.equal(standingInWords({ ...nothing, total: 12 }, 'sv', false), '12 tjänster')
  })
})

describe('the room of a kind of service', () => {
  it('tells the two floors of student welfare apart', () => {
    assert.equal(roomOf('student-welfare', 'community'), 'community-student-welfare')
    assert.equal(roomOf('student-welfare', 'individual'), 'individual-student-welfare')
  })

  it('knows the stairwell and what stands beside it', () => {
    assert.equal(roomOf('guidance', ''), 'guidance')
    assert.equal(roomOf('divorce-advice', ''), 'muut')
  })
})
