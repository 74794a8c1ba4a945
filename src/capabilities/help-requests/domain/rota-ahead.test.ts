import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { instantInHelsinki, plainDate } from '#platform/dates.ts'
import { type Away, deputyOn, gapsOf, rotaAhead, type Turn, withoutDeputy } from './rota-ahead.ts'

const day = plainDate
const span = { opens: '09:00', closes: '12:00' } as const
const door = { hours: { 1: span, 2: span, 3: span, 4: span, 5: span }, special: [], unit: 'u' }
const turn = (person: string, from: string, to: string | null = null, unit: string | null = null): Turn => ({
  person,
  unit,
  from: instantInHelsinki(day(from), '00:00'),
  to: to === null ? null : instantInHelsinki(day(to), '00:00'),
})
const away = (person: string, from: string, to: string, deputy: string | null = null): Away => ({
  person,
  firstDay: day(from),
  lastDay: day(to),
  deputy,
})
const kinds = (turns: readonly Turn[], aways: readonly Away[], from: string, days = 3): readonly string[] =>
  rotaAhead(door, turns, aways, day(from), days).map(({ kind }) => kind)

describe('how the days ahead look at a door', () => {
  const from = '2026-12-02'
  const table: readonly (readonly [string, readonly Turn[], readonly Away[], string, readonly string[]])[] = [
    ['somebody is on the rota', [turn('a', '2026-01-01')], [], from, ['staffed', 'staffed', 'staffed']],
    ['nobody is', [], [], from, ['nobody-on-rota', 'nobody-on-rota', 'nobody-on-rota']],
    [
      'a turn ends between the days',
      [turn('a', '2026-01-01', '2026-12-03')],
      [],
      from,
      ['staffed', 'nobody-on-rota', 'nobody-on-rota'],
    ],
    [
      'the only one is away, with nobody standing in',
      [turn('a', '2026-01-01')],
      [away('a', '2026-12-03', '2026-12-03')],
      from,
      ['staffed', 'everybody-away', 'staffed'],
    ],
    [
      'a deputy answers',
      [turn('a', '2026-01-01')],
      [away('a', '2026-12-03', '2026-12-04', 'b')],
      from,
      ['staffed', 'staffed', 'staffed'],
    ],
    [
      'a deputy who is away too answers for nobody',
      [turn('a', '2026-01-01')],
      [away('a', '2026-12-02', '2026-12-04', 'b'), away('b', '2026-12-04', '2026-12-04')],
      from,
      ['staffed', 'staffed', 'everybody-away'],
    ],
    ['Independence Day is a Monday and needs nobody', [], [], '2027-12-04', ['closed', 'closed', 'closed']],
    [
      'a turn for another unit does not count',
      [turn('a', '2026-01-01', null, 'v')],
      [],
      from,
      ['nobody-on-rota', 'nobody-on-rota', 'nobody-on-rota'],
    ],
    [
      'a turn for this unit does',
      [turn('a', '2026-01-01', null, 'u')],
      [],
      from,
      ['staffed', 'staffed', 'staffed'],
    ],
    [
      'the spring night loses no turn',
      [turn('a', '2026-03-29')],
      [],
      '2026-03-28',
      ['closed', 'closed', 'staffed'],
    ],
  ]
  for (const [what, turns, aways, first, expected] of table)
    it(what, () => assert.deepEqual(kinds(turns, aways, first), expected))

  it('names who answers, deputies too, each once', () => {
    const [first] = rotaAhead(
      door,
      [turn('a', '2026-01-01'), turn('b', '2026-01-01')],
      [away('a', '2026-12-02', '2026-12-02', 'b')],
      day('2026-12-02'),
      1,
    )
    assert.deepEqual(first?.present, ['b'])
    assert.deepEqual(first?.away, [{ person: 'a', deputy: 'b' }])
  })

  it('opens on a special day and on no other', () => {
    const special = [{ day: day('2026-12-06'), opens: '10:00', closes: '12:00' } as const]
    const days = rotaAhead({ ...door, special }, [], [], day('2026-12-05'), 3)
    assert.deepEqual(
      days.map(({ kind }) => kind),
      ['closed', 'nobody-on-rota', 'nobody-on-rota'],
    )
    assert.equal(gapsOf(days).length, 2)
  })
})

describe('who stands in', () => {
  const aways = [
    away('a', '2026-12-02', '2026-12-04', 'b'),
    away('b', '2026-12-03', '2026-12-03', 'c'),
    away('d', '2026-12-20', '2026-12-21'),
    away('e', '2027-03-01', '2027-03-05'),
  ]
  it('is the deputy named, on the days of the absence, while there', () => {
    assert.deepEqual(
      ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05'].map((each) =>
        deputyOn('a', day(each), aways),
      ),
      [null, 'b', null, 'b', null],
    )
  })
  it('is missing where an absence of the coming days has a day without anybody', () => {
    const missing = (from: string): readonly string[] =>
      withoutDeputy(aways, day(from)).map(({ person }) => person)
    assert.deepEqual(missing('2026-11-25'), ['a'])
    assert.deepEqual(missing('2026-12-10'), ['d'])
    assert.deepEqual(missing('2026-12-30'), [])
  })
})
