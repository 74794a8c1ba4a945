import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { withoutPersons } from './without-persons.ts'

describe('what a failed job says to an administrator', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Error: connect ECONNREFUSED', 'Error: connect ECONNREFUSED'],
    [
      'Error: 550 <aiti@perhe.example>: Recipient address rejected',
      'Error: 550 <…>: Recipient address rejected',
    ],
    ['Error: no such user matti.meikäläinen@kunta.example', 'Error: no such user …'],
    ['Error: Cannot call 040 123 4567 now', 'Error: Cannot call … now'],
    ['Error: Cannot call +358 (0)40-1234567', 'Error: Cannot call …'],
    ['Error: bad value 131052-308T here', 'Error: bad value … here'],
    ['Error: unknown "Minna Mallikas" in field', 'Error: unknown … in field'],
    ["Error: unknown 'Minna' in field", 'Error: unknown … in field'],
    ['Error: no row 018f4e5a-7b1c-7d22-9a3e-5f0b6c7d8e9f', 'Error: no row …'],
    ['Error: no code JVJSM1113A1E2TM', 'Error: no code …'],
  ]
  for (const [said, shown] of cases) it(`shows “${shown}”`, () => assert.equal(withoutPersons(said), shown))

  it('stays short', () => assert.equal(withoutPersons('x '.repeat(400)).length, 200))
})
