import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Act, actOf } from './acts.ts'

describe('what somebody did with a family’s data, in four words', () => {
  const rows: readonly (readonly [name: string, relation: string | null, act: Act])[] = [
    ['family.read', 'team', 'read'],
    ['family.who-is-with', 'team', 'read'],
    ['family.emergencies', 'team', 'read'],
    ['family-entry.read', 'sameRegister', 'read'],
    ['family-consent.overview', 'team', 'read'],
    ['data-request.read', 'officer', 'read'],
    ['family.read', 'opened', 'opened'],
    ['emergency.open', null, 'opened'],
    ['emergency.review', null, 'kept'],
    ['family-entry.write', 'team', 'kept'],
    ['family.add-to-team', 'team', 'kept'],
    // What would betray what it keeps to itself has the same word as any other change.
    ['family.block', 'team', 'kept'],
    ['family.show-presence', 'team', 'kept'],
    ['family.export', 'team', 'copied'],
  ]
  for (const [name, relation, act] of rows)
    it(`${name} by ${relation ?? 'nothing'} is ${act}`, () => assert.equal(actOf(name, relation), act))
})
