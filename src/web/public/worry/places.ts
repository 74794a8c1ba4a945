import type { DoorKey } from '#capabilities/help-requests/index.ts'

/** Where a child grows up, and whose worry it is. The keys stand in addresses. @source R22 */
export const worryPlaces = [
  'home',
  'early-education',
  'school',
  'clinic',
  'free-time',
  'young',
  'worker',
] as const
export type WorryPlace = (typeof worryPlaces)[number]

/** The steps of the worry path; danger stands above them all. @source R22, R53 */
export const worryLevels = ['none', 'small', 'big'] as const
export type WorryLevel = (typeof worryLevels)[number]

/** Kinds of service that fit, and the door that answers. */
type Step = { readonly types: readonly string[]; readonly door: DoorKey | null }

export const pathOf: Readonly<Record<WorryPlace, Readonly<Record<WorryLevel, Step>>>> = {
  home: {
    none: { types: ['drop-in-guidance', 'meeting-place', 'peer-groups'], door: null },
    small: { types: ['home-service', 'family-work', 'family-counselling'], door: 'guidance' },
    big: { types: ['family-social-work', 'violence-work', 'substance-services'], door: 'family-social' },
  },
  'early-education': {
    none: { types: ['ece', 'open-ece', 'drop-in-guidance'], door: null },
    small: { types: ['family-counselling', 'speech-therapy', 'child-clinic'], door: 'ece' },
    big: { types: ['family-social-work', 'child-rehab'], door: 'family-social' },
  },
  school: {
    none: { types: ['school-health', 'student-welfare', 'youth-work'], door: null },
    small: { types: ['student-welfare', 'school-health', 'nepsy-coach'], door: 'school' },
    big: {
      types: ['family-social-work', 'school-psychiatric-nurse', 'child-psychiatry'],
      door: 'family-social',
    },
  },
  clinic: {
    none: { types: ['maternity-clinic', 'child-clinic', 'family-training'], door: null },
    small: { types: ['child-clinic', 'family-work', 'couple-support'], door: 'neuvola' },
    big: { types: ['hal-clinic', 'family-social-work', 'violence-work'], door: 'family-social' },
  },
  'free-time': {
    none: { types: ['leisure', 'youth-work', 'parish-clubs'], door: null },
    small: { types: ['youth-work', 'outreach-youth', 'support-family'], door: 'community' },
    big: { types: ['family-social-work', 'youth-early'], door: 'family-social' },
  },
  young: {
    none: { types: ['youth-chat', 'youth-work', 'sexual-health'], door: null },
    small: { types: ['student-welfare', 'school-health', 'youth-early'], door: 'school' },
    big: { types: ['mental-health', 'substance-services', 'child-welfare'], door: 'mind' },
  },
  worker: {
    none: { types: ['consultation'], door: null },
    small: { types: ['consultation', 'guidance'], door: 'guidance' },
    big: { types: ['family-social-work', 'child-welfare'], door: 'family-social' },
  },
}
