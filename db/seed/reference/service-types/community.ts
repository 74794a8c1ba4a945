import { associationTypes } from './community/associations.ts'
import { learningTypes } from './community/learning.ts'
import { leisureTypes } from './community/leisure.ts'
import { meetingPlaceTypes } from './community/meeting-places.ts'
import { otherGroupTypes } from './community/other-groups.ts'
import { parentGroupTypes } from './community/parent-groups.ts'
import { studentTypes } from './community/student-welfare.ts'
import { youthTypes } from './community/youth.ts'
import type { ServiceType } from './shape.ts'

/**
 * Services around school, free time and peers: mostly arranged by municipalities, parishes and associations.
 * @source R5, R53 the rooms of the first floor and the young people's rooms of the second.
 */
export const communityServiceTypes: readonly ServiceType[] = [
  ...studentTypes,
  ...parentGroupTypes,
  ...otherGroupTypes,
  ...meetingPlaceTypes,
  ...associationTypes,
  ...learningTypes,
  ...youthTypes,
  ...leisureTypes,
]
