import { communityRules } from './community.ts'
import { healthRules } from './health.ts'
import { schoolRules } from './school.ts'
import type { Rule } from './shape.ts'
import { socialRules } from './social.ts'

/** In the order in which listings are made: what most families look for first comes first. */
export const rules: readonly Rule[] = [
  ...socialRules.filter((rule) => rule.type === 'guidance'),
  ...healthRules,
  ...communityRules,
  ...schoolRules,
  ...socialRules.filter((rule) => rule.type !== 'guidance'),
]
