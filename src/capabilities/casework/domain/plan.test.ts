import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { plainDate } from '#platform/dates.ts'
import {
  afterMove,
  faultOfSharing,
  type FrozenPlan,
  type FrozenStep,
  isUnchanged,
  isWithin,
  memberSees,
  type OwnPart,
  planDifference,
  type StepMove,
  stepStates,
} from './plan.ts'

const own = (of: string, teamSees = true, shownTo: readonly string[] = []): OwnPart => ({
  of,
  teamSees,
  shownTo,
})

describe('the moves of a step', () => {
  it('are these and no others', () => {
    const moves: readonly StepMove[] = ['done', 'reopen', 'drop', 'change']
    const table = stepStates.flatMap((state) =>
      moves.map((move) => `${state} ${move} ${afterMove(state, move)}`),
    )
    assert.deepEqual(table, [
      'open done done',
      'open reopen null',
      'open drop dropped',
      'open change open',
      'done done null',
      'done reopen open',
      'done drop null',
      'done change null',
      'dropped done null',
      'dropped reopen open',
      'dropped drop null',
      'dropped change null',
    ])
  })
})

describe('who says what of an own part', () => {
  const open = { teamSees: true, shownTo: [] }
  const closed = { teamSees: false, shownTo: [] }
  const shown = { teamSees: true, shownTo: ['c'] }
  const cases: readonly [
    OwnPart | null,
    Parameters<typeof faultOfSharing>[1],
    string | null,
    string | null,
  ][] = [
    [null, open, null, null],
    [null, open, 'a', null],
    [null, closed, null, 'teamSees only-in-own-part'],
    [null, closed, 'a', 'teamSees only-in-own-part'],
    [null, shown, null, 'shownTo only-in-own-part'],
    [null, shown, 'a', 'shownTo only-in-own-part'],
    [own('a'), open, 'a', null],
    [own('a'), closed, 'a', null],
    [own('a'), shown, 'a', null],
    [own('b'), open, 'a', 'ownOf own-part-not-yours'],
    [own('b'), shown, 'a', 'ownOf own-part-not-yours'],
    [own('a'), open, null, null],
    [own('a'), closed, null, null],
    [own('a'), shown, null, 'shownTo owner-decides'],
  ]
  for (const [part, sharing, member, fault] of cases)
    it(`${member ?? 'a worker'} of ${part?.of ?? 'the common part'} ${JSON.stringify(sharing)}`, () => {
      const found = faultOfSharing(part, sharing, { member })
      assert.equal(found === null ? null : `${found.field} ${found.code}`, fault)
    })

  it('a step goes no further than its goal', () => {
    const table: readonly [OwnPart | null, OwnPart | null, boolean][] = [
      [null, null, true],
      [own('a'), null, true],
      [null, own('a'), false],
      [own('a'), own('a'), true],
      [own('b'), own('a'), false],
      [own('a', true), own('a', false), false],
      [own('a', false), own('a', true), true],
      [own('a', true, ['c']), own('a'), false],
      [own('a'), own('a', true, ['c']), true],
      [own('a', true, ['c']), own('a', true, ['c', 'd']), true],
    ]
    for (const [inner, goal, fits] of table) assert.equal(isWithin(inner, goal), fits)
  })

  it('one of the family sees what is common, their own, and what was shown to them', () => {
    assert.equal(memberSees(null, 'b'), true)
    assert.equal(memberSees(own('b'), 'b'), true)
    assert.equal(memberSees(own('a'), 'b'), false)
    assert.equal(memberSees(own('a', true, ['b']), 'b'), true)
    assert.equal(memberSees(own('a', true, ['c']), 'b'), false)
  })
})

describe('the difference of two plans', () => {
  const step: FrozenStep = {
    id: 's1',
    goal: 'g1',
    kind: 'family',
    words: 'Iltasatu joka ilta.',
    ownerMember: 'anna',
    ownerPerson: null,
    owner: null,
    dueOn: plainDate('2026-12-01'),
    state: 'open',
  }
  const before: FrozenPlan = {
    goals: [{ id: 'g1', words: 'Nukumme paremmin.', levels: null, startLevel: null, level: null }],
    steps: [step],
  }
  const withGoal = (more: object): FrozenPlan => ({
    ...before,
    goals: before.goals.map((goal) => ({ ...goal, ...more })),
  })
  const withStep = (more: object): FrozenPlan => ({ ...before, steps: [{ ...step, ...more }] })

  it('is nothing where only the way there has gone on', () => {
    assert.equal(isUnchanged(before, before), true)
    assert.equal(isUnchanged(before, withGoal({ level: 1 })), true)
    assert.equal(isUnchanged(before, withStep({ state: 'done' })), true)
  })

  it('is every agreed field of a goal and of a step', () => {
    for (const more of [{ words: 'Nukumme.' }, { levels: ['1', '2', '3', '4', '5'] }, { startLevel: -1 }])
      assert.equal(isUnchanged(before, withGoal(more)), false, JSON.stringify(more))
    for (const more of [
      { goal: null },
      { kind: 'service' },
      { words: 'Satu.' },
      { ownerMember: 'mika' },
      { ownerPerson: 'w', ownerMember: null },
      { owner: 'Mummo' },
      { dueOn: null },
    ])
      assert.equal(isUnchanged(before, withStep(more)), false, JSON.stringify(more))
  })

  it('names what came, what went and what changed, with both sides', () => {
    const after: FrozenPlan = {
      goals: [
        { id: 'g1', words: 'Nukumme yöt.', levels: null, startLevel: null, level: null },
        { id: 'g2', words: 'Koulu sujuu.', levels: null, startLevel: null, level: null },
      ],
      steps: [],
    }
    const difference = planDifference(before, after)
    assert.deepEqual(
      difference.goals.changed.map((each) => [each.before.words, each.after.words]),
      [['Nukumme paremmin.', 'Nukumme yöt.']],
    )
    assert.deepEqual(
      difference.goals.added.map(({ id }) => id),
      ['g2'],
    )
    assert.deepEqual(
      difference.steps.gone.map(({ id }) => id),
      ['s1'],
    )
    assert.deepEqual(difference.steps.added, [])
  })
})
