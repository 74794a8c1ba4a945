import type { Topic } from './routing.ts'

/** The groups of families for which an area says who guides them. @source R28, R30, R31 */
export const guidanceGroups = [
  'general',
  'expecting-and-babies',
  'early-years',
  'school-age',
  'nepsy',
  'mental-health',
  'substances',
  'couple-and-divorce',
  'violence',
  'disability',
] as const
export type GuidanceGroup = (typeof guidanceGroups)[number]

/** Where the guidance of a group is: in the area, partly for the whole county, or for the whole county. @source R31 */
export const reaches = ['local', 'partly-central', 'central'] as const
export type Reach = (typeof reaches)[number]

/**
 * Who becomes the family's own worker: whoever receives the worry, somebody of the guiding unit, or as agreed with the
 * family.
 * @source R30
 */
export const ownWorkers = ['receiver', 'unit', 'agreed'] as const
export type OwnWorker = (typeof ownWorkers)[number]

/** The groups that a topic belongs to. A topic that tells little belongs to the general guidance. @source R13, R28 */
export const groupsOfTopic: Readonly<Record<Topic, readonly GuidanceGroup[]>> = {
  'everyday-life': ['general'],
  tiredness: ['general'],
  parenting: ['general'],
  'pregnancy-and-baby': ['expecting-and-babies'],
  'child-development': ['early-years', 'nepsy'],
  school: ['school-age', 'nepsy'],
  'friends-and-bullying': ['school-age'],
  'mental-health': ['mental-health'],
  substances: ['substances'],
  couple: ['couple-and-divorce'],
  divorce: ['couple-and-divorce'],
  violence: ['violence'],
  disability: ['disability'],
  'early-education': ['early-years'],
  'money-and-housing': ['general'],
  'hobbies-and-peers': ['general'],
  'something-else': ['general'],
}

/** The groups of these topics in the order of the model; the general one where nothing tells more. @source R28 */
export function groupsOf(topics: readonly Topic[]): readonly GuidanceGroup[] {
  const found = new Set(topics.flatMap((topic) => groupsOfTopic[topic]))
  const chosen = guidanceGroups.filter((group) => found.has(group))
  return chosen.length === 0 ? ['general'] : chosen
}

type Dated = {
  readonly group: GuidanceGroup
  readonly area: string | null
  readonly from: string
  readonly to: string | null
}

/**
 * What holds for a group on a day: the area's own rule, else the county's. Of several that have begun the newest holds.
 * @source R28, ADR-0027
 */
export function ruleFor<Rule extends Dated>(
  rules: readonly Rule[],
  group: GuidanceGroup,
  area: string | null,
  day: string,
): Rule | null {
  const inForce = rules
    .filter((rule) => rule.group === group && rule.from <= day && (rule.to === null || day <= rule.to))
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))
  return (
    inForce.find((rule) => area !== null && rule.area === area) ??
    inForce.find((rule) => rule.area === null) ??
    null
  )
}
