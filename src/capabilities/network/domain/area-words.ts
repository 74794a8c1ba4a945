/** How an actor or a service is present in an area. @source R41 */
export const actorPresences = ['fixed', 'outreach', 'both', 'none'] as const
export type ActorPresence = (typeof actorPresences)[number]

/** From which side somebody is named. A named worker is needed from the social and from the health side. @source R58 */
export const workerSides = ['social', 'health', 'education', 'third-sector'] as const
export type WorkerSide = (typeof workerSides)[number]
export const neededSides = ['social', 'health'] as const

/** What is known of a municipality's families. @source R47 */
export const figureKinds = ['children', 'under-school-age', 'births', 'families'] as const
export type FigureKind = (typeof figureKinds)[number]

/** Skills by which the worker pool is searched; what is not among them is said in words. @source R66 */
export const poolSkills = [
  'family-guidance',
  'child-clinic',
  'maternity-clinic',
  'home-service',
  'family-work',
  'family-counselling',
  'social-work',
  'psychologist',
  'student-welfare',
  'early-education',
  'speech-therapy',
  'group-leading',
  'divorce',
  'neuropsychiatry',
  'violence',
  'interpreting',
] as const
export type PoolSkill = (typeof poolSkills)[number]

export const substituteStates = ['open', 'filled', 'withdrawn'] as const
export type SubstituteState = (typeof substituteStates)[number]
export const substituteAnswers = ['yes', 'partly', 'no'] as const
export type SubstituteAnswer = (typeof substituteAnswers)[number]

/** From where the work of an area is paid. @source R186 */
export const fundings = ['own', 'bought', 'grant', 'partner'] as const
export type Funding = (typeof fundings)[number]

export const effortKinds = ['know-how', 'trial'] as const
export type EffortKind = (typeof effortKinds)[number]
export const effortStates = ['proposed', 'agreed', 'declined', 'ended'] as const
export type EffortState = (typeof effortStates)[number]

/** What may come after what: a proposal is agreed to or declined, what is agreed ends. */
export const effortMoves: Readonly<Record<EffortState, readonly EffortState[]>> = {
  proposed: ['agreed', 'declined'],
  agreed: ['ended'],
  declined: [],
  ended: [],
}
