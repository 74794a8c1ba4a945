/** What consultations are about, in words that name no person. */
export const specialities = [
  'child-psychiatry',
  'adult-mental-health',
  'neuropsychiatry',
  'substances',
  'child-health',
  'disability',
  'speech-therapy',
  'occupational-therapy',
  'student-welfare',
  'family-counselling',
  'family-law',
  'child-welfare',
  'home-service',
  'violence',
  'benefits',
  'parish-and-associations',
] as const
export type Speciality = (typeof specialities)[number]

export const consultationTopics = [
  'behaviour',
  'learning-and-attention',
  'development',
  'mood-and-anxiety',
  'school-absence',
  'bullying',
  'sleep-and-eating',
  'parenting',
  'parents-strength',
  'divorce-and-custody',
  'violence',
  'substances-and-gaming',
  'trauma-and-loss',
  'cooperation',
  'something-else',
] as const
export type ConsultationTopic = (typeof consultationTopics)[number]

export const ageBands = [
  'expecting',
  '0-2',
  '3-6',
  '7-9',
  '10-12',
  '13-15',
  '16-18',
  'adult',
  'whole-family',
] as const
export type AgeBand = (typeof ageBands)[number]

export const audiences = ['children-and-youth', 'adults', 'families'] as const
export type Audience = (typeof audiences)[number]

export const sides = ['social', 'health', 'education', 'third-sector'] as const
export type Side = (typeof sides)[number]
