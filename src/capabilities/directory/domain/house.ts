import type { Floor } from './vocabulary.ts'

/**
 * The house of families: which kind of service lives in which room.
 * A room holds one or more service types; a type in no room stands beside the stairwell.
 * @source R53–R56. Two rooms of the figure are unreadable: the first-floor one is taken as oral health care,
 * the second-floor heading as mental-health and substance work (ADR-0008).
 */
export type Room = {
  readonly key: string
  readonly floor: Floor
  readonly types: readonly string[]
  /** Only services of this variant belong here (student welfare stands on two floors). */
  readonly variant?: 'community' | 'individual'
}

export const rooms: readonly Room[] = [
  { key: 'child-welfare', floor: 3, types: ['child-welfare'] },
  { key: 'psychiatry', floor: 3, types: ['child-psychiatry'] },
  { key: 'disability', floor: 3, types: ['disability-services'] },

  { key: 'support-family', floor: 2, types: ['support-family'] },
  {
    key: 'doctor-and-therapies',
    floor: 2,
    types: ['doctor', 'speech-therapy', 'physiotherapy', 'occupational-therapy', 'nutrition-therapy'],
  },
  { key: 'family-counselling', floor: 2, types: ['family-counselling'] },
  { key: 'rehab-class', floor: 2, types: ['rehab-class'] },
  { key: 'family-work', floor: 2, types: ['family-work'] },
  { key: 'rehabilitation', floor: 2, types: ['child-rehab'] },
  { key: 'individual-student-welfare', floor: 2, types: ['student-welfare'], variant: 'individual' },
  { key: 'family-social-work', floor: 2, types: ['family-social-work'] },
  { key: 'mind-and-substances', floor: 2, types: ['mental-health', 'substance-services'] },
  { key: 'outreach-youth', floor: 2, types: ['outreach-youth'] },
  { key: 'start-workshop', floor: 2, types: ['start-workshop'] },

  { key: 'maternity-clinic', floor: 1, types: ['maternity-clinic', 'family-training'] },
  { key: 'child-clinic', floor: 1, types: ['child-clinic'] },
  { key: 'meeting-place', floor: 1, types: ['meeting-place'] },
  { key: 'community', floor: 1, types: ['ngo-activities', 'parish-clubs', 'peer-groups'] },
  { key: 'home-service', floor: 1, types: ['home-service'] },
  { key: 'ece', floor: 1, types: ['ece'] },
  { key: 'open-ece', floor: 1, types: ['open-ece'] },
  { key: 'school', floor: 1, types: ['school'] },
  { key: 'school-health', floor: 1, types: ['school-health'] },
  { key: 'community-student-welfare', floor: 1, types: ['student-welfare'], variant: 'community' },
  { key: 'youth-work', floor: 1, types: ['youth-work'] },
  { key: 'leisure', floor: 1, types: ['leisure'] },
  { key: 'oral-health', floor: 1, types: ['oral-health'] },
]

/** Client and service guidance is the stairwell through all floors (R29, R55). */
export const stairwell = ['guidance'] as const

/** The floor of a service, or null when its type has no room. */
export function floorOf(type: string, variant?: string | null): Floor | null {
  const room = rooms.find(
    (candidate) =>
      candidate.types.includes(type) && (candidate.variant === undefined || candidate.variant === variant),
  )
  return room?.floor ?? null
}
