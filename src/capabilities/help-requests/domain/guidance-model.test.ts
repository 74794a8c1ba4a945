import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type GuidanceGroup, guidanceGroups, groupsOf, groupsOfTopic, ruleFor } from './guidance-model.ts'
import { type Topic, topics } from './routing.ts'

describe('the groups of what a family asks about', () => {
  const table: readonly (readonly [readonly Topic[], readonly GuidanceGroup[]])[] = [
    [[], ['general']],
    [['tiredness'], ['general']],
    [['school'], ['school-age', 'nepsy']],
    [['divorce', 'couple'], ['couple-and-divorce']],
    [
      ['substances', 'pregnancy-and-baby'],
      ['expecting-and-babies', 'substances'],
    ],
    [['child-development'], ['early-years', 'nepsy']],
  ]
  for (const [asked, groups] of table)
    it(`${asked.join(', ') || 'nothing'} → ${groups.join(', ')}`, () =>
      assert.deepEqual(groupsOf(asked), groups))

  it('are known for every topic, and every group is reached by one', () => {
    const reached = new Set(topics.flatMap((topic) => groupsOfTopic[topic]))
    assert.deepEqual(
      guidanceGroups.filter((group) => !reached.has(group)),
      [],
    )
  })
})

describe('the rule that holds', () => {
  const rule = (area: string | null, from: string, to: string | null = null) => ({
    group: 'nepsy' as const,
    area,
    from,
    to,
  })
  const county = rule(null, '2025-01-01', '2026-12-31')
  const nextCounty = rule(null, '2027-01-01')
  const own = rule('north', '2026-06-01', '2026-11-30')
  const all = [county, nextCounty, own]
  const table: readonly (readonly [string, string | null, string, unknown])[] = [
    ['the county’s, where the area has said nothing', 'south', '2026-07-01', county],
    ['the area’s own', 'north', '2026-06-01', own],
    ['the county’s again after the area’s last day', 'north', '2026-12-01', county],
    ['the next one from its day', 'north', '2027-01-01', nextCounty],
    ['none before the first', null, '2024-12-31', null],
  ]
  for (const [what, area, day, expected] of table)
    it(what, () => assert.equal(ruleFor(all, 'nepsy', area, day), expected))
})
