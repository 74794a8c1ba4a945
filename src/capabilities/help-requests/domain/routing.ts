/** For whom help is asked. @source R13, R22 */
export const forWhom = [
  'own-family',
  'child',
  'myself-young',
  'expecting',
  'grandchild',
  'someone-else',
] as const
export type ForWhom = (typeof forWhom)[number]

/** How worried the one who asks is, from no worry to a big one. @source R22 */
export const worries = ['none', 'small', 'big'] as const
export type Worry = (typeof worries)[number]

/** How a matter came: each is recorded alike and gets the same promise. @source R14, R23 */
export const channels = ['web', 'phone', 'meeting-place', 'letter', 'email', 'text-message', 'chat'] as const
export type Channel = (typeof channels)[number]

/** What the help is about: several or none may be chosen. @source R13, R19 */
export const topics = [
  'everyday-life',
  'tiredness',
  'parenting',
  'pregnancy-and-baby',
  'child-development',
  'school',
  'friends-and-bullying',
  'mental-health',
  'substances',
  'couple',
  'divorce',
  'violence',
  'disability',
  'early-education',
  'money-and-housing',
  'hobbies-and-peers',
  'something-else',
] as const
export type Topic = (typeof topics)[number]

/** One door for each sector, and guidance for whoever does not know which. @source R15, R26 */
export const doors = [
  'guidance',
  'neuvola',
  'school',
  'family-social',
  'family-law',
  'mind',
  'disability',
  'ece',
  'community',
] as const
export type DoorKey = (typeof doors)[number]

/** The door that knows a topic best. @source R15, ADR-0009 */
export const doorOfTopic: Readonly<Record<Topic, DoorKey>> = {
  'everyday-life': 'family-social',
  tiredness: 'family-social',
  parenting: 'family-social',
  'pregnancy-and-baby': 'neuvola',
  'child-development': 'neuvola',
  school: 'school',
  'friends-and-bullying': 'school',
  'mental-health': 'mind',
  substances: 'mind',
  couple: 'family-social',
  divorce: 'family-law',
  violence: 'family-social',
  disability: 'disability',
  'early-education': 'ece',
  'money-and-housing': 'family-social',
  'hobbies-and-peers': 'community',
  'something-else': 'guidance',
}

/**
 * The door a request comes to: the one all its topics lead to, if it serves the place, else guidance.
 * Nobody has to know which office does what: without a topic, or with topics of several doors, guidance receives it.
 * @source R15, R19, R25, R26
 */
export function doorFor(chosen: readonly Topic[], doorsServing: readonly DoorKey[]): DoorKey {
  const [door, ...others] = new Set(chosen.map((topic) => doorOfTopic[topic]))
  if (door === undefined || others.length > 0) return 'guidance'
  return doorsServing.includes(door) ? door : 'guidance'
}
