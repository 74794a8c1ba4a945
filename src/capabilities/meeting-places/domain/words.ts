/** The names of what meeting-places knows. Words for people stand with the pages. */

/** A house, a place on the net, or a car that drives around. @source R52, R112 */
export const meetingPlaceKinds = ['place', 'remote', 'mobile'] as const
export type MeetingPlaceKind = (typeof meetingPlaceKinds)[number]

export const publishStates = ['draft', 'published', 'closed'] as const
export type PlaceState = (typeof publishStates)[number]

export const activityStates = ['draft', 'published', 'ended'] as const
export type ActivityState = (typeof activityStates)[number]

/** Open doors, a group with a course, an event of its own day, a stop of a car. @source R52, R116–R125 */
export const activityKinds = ['open', 'group', 'event', 'stop'] as const
export type ActivityKind = (typeof activityKinds)[number]

/** What is held, by the kind under which it stands. @source R116–R125, R76, R83 */
export const activityForms = {
  open: [
    'open-doors',
    'family-cafe',
    'baby-cafe',
    'parish-club',
    'open-ece',
    'community-cafe',
    'outdoor',
    'guide-on-site',
    'outreach-day',
    'new-parents',
    'remote-cafe',
  ],
  group: [
    'peer',
    'psycho-educative',
    'incredible-years',
    'divorce',
    'childrens-divorce',
    'fathers',
    'girls',
    'parenting-school',
    'new-parents-group',
  ],
  event: [
    'theme-evening',
    'parents-afternoon',
    'expert-evening',
    'parents-evening',
    'virtual-evening',
    'trip',
    'pop-up',
    'grouping',
    'party',
  ],
  stop: ['mobile-stop'],
} as const satisfies Readonly<Record<ActivityKind, readonly string[]>>
export type ActivityForm = (typeof activityForms)[ActivityKind][number]
export const allForms: readonly ActivityForm[] = Object.values(activityForms).flat()

export const foods = ['none', 'coffee', 'snack', 'meal', 'own'] as const
export type Food = (typeof foods)[number]

/** Whoever comes; whoever signs up; who was invited; whom the teacher signed up. @source R119 */
export const entryWays = ['open', 'sign-up', 'invitation', 'teacher'] as const
export type EntryWay = (typeof entryWays)[number]

export const signUpFor = ['day', 'series'] as const
export type SignUpFor = (typeof signUpFor)[number]

/** Each is counted apart and has its own line. @source R121 */
export const resources = ['seat', 'care', 'coffee'] as const
export type Resource = (typeof resources)[number]

export const occurrenceStates = ['planned', 'moved', 'cancelled', 'held'] as const
export type OccurrenceState = (typeof occurrenceStates)[number]

export const signUpStates = ['confirmed', 'waiting', 'cancelled'] as const
export type SignUpState = (typeof signUpStates)[number]

export const wishStates = ['new', 'planned', 'done', 'not-now'] as const
export type WishState = (typeof wishStates)[number]

export const accessibilityMarks = [
  'step-free',
  'lift',
  'accessible-toilet',
  'pram-space',
  'changing-table',
  'quiet-space',
  'hearing-loop',
  'parking',
  'bus-stop',
] as const
export type AccessibilityMark = (typeof accessibilityMarks)[number]

/** Why a day was cancelled: a reason of a list, so that nobody's illness is told. */
export const cancelReasons = [
  'worker-away',
  'weather',
  'too-few',
  'premises',
  'holiday',
  'another-reason',
] as const
export type OccurrenceCancelReason = (typeof cancelReasons)[number]

/** Who came, in numbers alone. @source R117 */
export const tallied = ['adults', 'children', 'first-time'] as const
export type Tallied = (typeof tallied)[number]

/** What those who have signed up are told about a day: it is off, at another time or place, changed, on again; or the whole series is. */
export const toldOfDay = ['cancelled', 'moved', 'changed', 'restored', 'series-changed', 'ended'] as const
export type ToldOfDay = (typeof toldOfDay)[number]
