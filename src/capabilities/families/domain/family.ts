/** The vocabulary of a family: the same words in the database, the use cases and the pages. */
export const serviceTasks = ['families', 'child-welfare', 'family-law', 'disability', 'adults'] as const
export type ServiceTask = (typeof serviceTasks)[number]

export const familyParts = ['child', 'adult'] as const
export type FamilyPart = (typeof familyParts)[number]

export const relationKinds = ['guardian', 'informed-parent', 'foster', 'other-adult'] as const
export type RelationKind = (typeof relationKinds)[number]

export const relationSources = ['population-register', 'court', 'agreement', 'worker'] as const
export type RelationSource = (typeof relationSources)[number]

export const livingShares = ['most', 'half', 'at-times'] as const
export type LivingShare = (typeof livingShares)[number]

export const presenceClasses = ['ordinary', 'child-welfare', 'shelter', 'adult-care'] as const
export type PresenceClass = (typeof presenceClasses)[number]

export const teamParts = ['responsible-worker', 'own-worker', 'team-member', 'named-contact'] as const
export type TeamPart = (typeof teamParts)[number]

/** What somebody of the team sees beyond who the family are. */
export const teamViews = ['who-is-with', 'contact', 'homes', 'entries', 'plan'] as const
export type TeamView = (typeof teamViews)[number]

export const barReasons = ['in-care', 'court'] as const
export type BarReason = (typeof barReasons)[number]

/** What a family opened for this service task tells by its mere presence. */
export const classOf: Readonly<Record<ServiceTask, PresenceClass>> = {
  families: 'ordinary',
  'child-welfare': 'child-welfare',
  'family-law': 'ordinary',
  disability: 'ordinary',
  adults: 'adult-care',
}
