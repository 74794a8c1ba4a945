import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { faultsOfMeeting, meetingMoves, meetingStates, movesNow, sectorOf } from './meeting.ts'

const startsAt = new Date('2026-03-05T12:00:00Z')
const at = {
  'long before': new Date('2026-03-01T12:00:00Z'),
  'a quarter before': new Date('2026-03-05T11:45:00Z'),
  'as it begins': startsAt,
  'after it': new Date('2026-03-09T12:00:00Z'),
}

/** Every state at every time: what may be done with a meeting then, and nothing else. */
const table: readonly (readonly [(typeof meetingStates)[number], keyof typeof at, string])[] = [
  ['planned', 'long before', 'change invite cancel answer propose minute agree consent'],
  [
    'planned',
    'a quarter before',
    'change invite cancel answer propose minute mark-present hold agree consent',
  ],
  ['planned', 'as it begins', 'change invite cancel propose minute mark-present hold agree consent'],
  ['planned', 'after it', 'change invite cancel propose minute mark-present hold agree consent'],
  ['held', 'long before', 'propose minute mark-present agree consent'],
  ['held', 'a quarter before', 'propose minute mark-present agree consent'],
  ['held', 'as it begins', 'propose minute mark-present agree consent'],
  ['held', 'after it', 'propose minute mark-present agree consent'],
  ['cancelled', 'long before', ''],
  ['cancelled', 'a quarter before', ''],
  ['cancelled', 'as it begins', ''],
  ['cancelled', 'after it', ''],
]

describe('a network meeting as it stands', () => {
  it('is asked in every state at every time', () => {
    assert.equal(table.length, meetingStates.length * Object.keys(at).length)
  })
  for (const [state, time, may] of table) {
    it(`${state}, ${time}: ${may || 'nothing'}`, () => {
      assert.deepEqual(movesNow({ state, startsAt }, at[time]), may === '' ? [] : may.split(' '))
    })
  }
  it('knows no other moves', () => {
    assert.equal(meetingMoves.length, 10)
  })
})

describe('a network meeting that somebody wants to call', () => {
  const good = {
    startsAt,
    endsAt: new Date('2026-03-05T13:30:00Z'),
    now: at['long before'],
    place: 'Perhekeskus',
    link: '',
    familyPresent: 'yes' as const,
    solved: '',
    members: 1,
  }
  const codes = (more: object): readonly string[] =>
    faultsOfMeeting({ ...good, ...more }).map(({ field, code }) => `${field} ${code}`)

  it('has nothing wrong with it', () => {
    assert.deepEqual(codes({}), [])
    assert.deepEqual(codes({ familyPresent: 'no', solved: 'Perhe kuulee samana päivänä', members: 0 }), [])
    assert.deepEqual(codes({ familyPresent: 'remotely', place: '', link: 'https://a.example' }), [])
  })
  it('names every fault', () => {
    assert.deepEqual(codes({ now: startsAt }), ['startsAt past'])
    assert.deepEqual(codes({ endsAt: startsAt }), ['endsAt meeting-length'])
    assert.deepEqual(codes({ endsAt: new Date('2026-03-05T20:01:00Z') }), ['endsAt meeting-length'])
    assert.deepEqual(codes({ place: '' }), ['place meeting-where'])
    assert.deepEqual(codes({ familyPresent: 'no' }), ['solved meeting-solved'])
    assert.deepEqual(codes({ members: 0 }), ['members meeting-who-of-family'])
    assert.deepEqual(codes({ familyPresent: 'remotely' }), ['link meeting-link-needed'])
  })
})

describe('the sector of a worker', () => {
  it('is the register that the unit keeps, else whose it is', () => {
    assert.equal(sectorOf('student-welfare', 'municipality'), 'student-welfare')
    assert.equal(sectorOf('none', 'ngo'), 'third-sector')
    assert.equal(sectorOf('none', 'parish'), 'parish')
    assert.equal(sectorOf('none', 'company'), 'other')
  })
})
