import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { plainDate } from '#platform/dates.ts'
import { daysWithout, type Holder, isOverdue, markOf, mayName, whyNotNamed } from './answering.ts'
import { responsibleKinds } from './case.ts'

const holder = (person: string, more: Partial<Holder> = {}): Holder => ({
  person,
  deputy: null,
  gone: false,
  ...more,
})

describe('who names the one who answers', () => {
  it('is anybody of the team while nobody answers, or who did has gone', () => {
    for (const kind of responsibleKinds) {
      assert.ok(mayName(kind, 'me', null, null))
      assert.ok(mayName(kind, 'me', holder('other', { gone: true }), null))
    }
  })
  it('is the one who answers, or the deputy', () => {
    for (const kind of responsibleKinds) {
      assert.ok(mayName(kind, 'me', holder('me'), null))
      assert.ok(mayName(kind, 'me', holder('other', { deputy: 'me' }), null))
      assert.ok(!mayName(kind, 'me', holder('other', { deputy: 'third' }), null))
    }
  })
  it('is for the lesser kinds also the one who answers for the whole', () => {
    for (const kind of responsibleKinds)
      assert.equal(mayName(kind, 'me', holder('other'), holder('me')), kind !== 'responsible-worker')
    assert.ok(!mayName('own-worker', 'me', holder('other'), holder('me', { gone: true })))
  })
})

describe('who can be named', () => {
  const asked = { person: 'new', inTeam: true, holder: null, alreadyAsked: false }
  it('works on the case, does not answer already and has not been asked', () => {
    assert.equal(whyNotNamed(asked), null)
    assert.equal(whyNotNamed({ ...asked, inTeam: false }), 'not-in-team')
    assert.equal(whyNotNamed({ ...asked, holder: holder('new') }), 'already-answers')
    assert.equal(whyNotNamed({ ...asked, holder: holder('new', { gone: true }) }), null)
    assert.equal(whyNotNamed({ ...asked, alreadyAsked: true }), 'already-asked')
  })
})

describe('a case without a responsible worker', () => {
  const today = plainDate('2026-03-10')
  it('is overdue on the day the rule’s days are full', () => {
    for (const [since, without, overdue] of [
      ['2026-03-10', 0, false],
      ['2026-03-04', 6, false],
      ['2026-03-03', 7, true],
      ['2026-02-01', 37, true],
    ] as const) {
      assert.equal(daysWithout(plainDate(since), today), without)
      assert.equal(isOverdue(without, 7), overdue)
    }
    assert.equal(daysWithout(null, today), null)
    assert.ok(!isOverdue(null, 1))
  })
  it('is spoken of by a short mark', () => {
    assert.equal(markOf('8f2b6a10-0c4d-4e1f-9a3b-00c0ffee12ab'), 'EE12AB')
  })
})
