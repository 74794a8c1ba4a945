import { communityServiceTypes } from './community.ts'
import { familyLawServiceTypes } from './family-law.ts'
import { healthSpecialServiceTypes } from './health-special.ts'
import { healthServiceTypes } from './health.ts'
import type { ServiceType } from './shape.ts'
import { socialServiceTypes } from './social.ts'

/** Every kind of service that the counties share texts for. */
export const serviceTypes: readonly ServiceType[] = [
  ...healthServiceTypes,
  ...healthSpecialServiceTypes,
  ...communityServiceTypes,
  ...socialServiceTypes,
  ...familyLawServiceTypes,
]
