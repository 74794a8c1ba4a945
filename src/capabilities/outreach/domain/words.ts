/** The words of outreach: every one is a key, so that nothing can be written about a family. */

/** Anyone may come, or a specialist comes to a child’s everyday surroundings by agreement. @source R79 */
export const outreachKinds = ['open', 'targeted'] as const
export type OutreachKind = (typeof outreachKinds)[number]

export const placeKinds = ['day-care', 'school', 'club', 'meeting-place', 'mobile-unit'] as const
export type PlaceKind = (typeof placeKinds)[number]

/** @source R76, R78, R80, R81, R83 */
export const purposes = [
  'guidance',
  'staff-support',
  'joint-assessment',
  'check-up',
  'student-welfare',
  'benefits',
] as const
export type Purpose = (typeof purposes)[number]

export const outreachStates = ['planned', 'running', 'ended'] as const
export type OutreachState = (typeof outreachStates)[number]

/** The set-up in its order: a planning meeting, the staff told, and then everything that makes it last. @source R77 */
export const points = [
  'planning-meeting',
  'staff-informed',
  'quiet-room',
  'brochure',
  'information-flow',
  'follow-up',
  'to-assessment',
  'staff-teams',
  'visible-in-hall',
  'staff-mention',
  'advert',
  'parents-afternoons',
  'started',
] as const
export type Point = (typeof points)[number]

/** Outreach needs its own communication plan. @source R84 */
export const taskKinds = [
  'brochure',
  'notice-board',
  'parents-evening',
  'staff-meeting',
  'letter-home',
  'website',
  'social-media',
  'local-paper',
] as const
export type TaskKind = (typeof taskKinds)[number]

/** What is noted of how it went, without persons. @source R77 */
export const results = [
  'families-found-it',
  'staff-got-support',
  'guided-in-time',
  'needs-another-time',
  'needs-another-place',
  'few-came',
  'goes-on',
] as const
export type Result = (typeof results)[number]

/** What one press of a button counts: who came, what about, where to from there. @source R76, R117 */
export const counted = {
  age: ['0-2', '3-6', '7-12', '13-17', 'adult'],
  topic: [
    'everyday-life',
    'tiredness',
    'parenting',
    'child-development',
    'school',
    'mood',
    'couple-or-divorce',
    'money-or-housing',
    'something-else',
  ],
  onward: ['to-service', 'to-ask-for-help', 'to-assessment'],
} as const
export type CountedGroup = keyof typeof counted
export const countedGroups: readonly CountedGroup[] = ['age', 'topic', 'onward']
export type What = { [G in CountedGroup]: `${G}:${(typeof counted)[G][number]}` }[CountedGroup]

export const whats: readonly What[] = [
  ...counted.age.map((each) => `age:${each}` as const),
  ...counted.topic.map((each) => `topic:${each}` as const),
  ...counted.onward.map((each) => `onward:${each}` as const),
]

/** An identity code, an e-mail address, a phone number: as patterns, so that a phone without a network can look as well. */
export const personalPatterns: readonly string[] = [
  String.raw`\d{6}[-+A-FU-Ya-fu-y]\d{3}[0-9A-Ya-y]`,
  String.raw`[^\s@]+@[^\s@]+\.[^\s@]+`,
  String.raw`(?:\+|\b0)\d(?:[\s()-]?\d){5,}`,
]
const personal = personalPatterns.map((each) => new RegExp(each))

/** Words about a place or a plan that look like somebody’s. */
export const looksPersonal = (text: string): boolean => personal.some((pattern) => pattern.test(text))
