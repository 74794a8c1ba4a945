/** Words of what the network learns together and tells, and what follows from them. */

export const trainingKinds = ['model', 'method', 'common', 'orientation', 'morning', 'coaching'] as const
export type TrainingKind = (typeof trainingKinds)[number]

/** A need of skills that somebody has seen is where a training begins. @source R167 */
export const trainingStates = ['need', 'planned', 'open', 'held', 'cancelled'] as const
export type TrainingState = (typeof trainingStates)[number]

const after: Readonly<Record<TrainingState, readonly TrainingState[]>> = {
  need: ['planned', 'open', 'cancelled'],
  planned: ['open', 'held', 'cancelled'],
  open: ['planned', 'held', 'cancelled'],
  held: [],
  cancelled: ['planned'],
}
export const trainingStatesAfter = (state: TrainingState): readonly TrainingState[] => after[state]

/** For whom: common trainings are of several professions at once. @source R168 */
export const professions = [
  'child-clinic',
  'school-health',
  'ece',
  'school',
  'social-work',
  'family-work',
  'family-counselling',
  'guidance',
  'therapy',
  'mental-health',
  'association',
  'parish',
  'leaders',
  'families',
] as const
export type Profession = (typeof professions)[number]

export const seatStates = ['signed-up', 'waiting', 'attended', 'absent', 'cancelled'] as const
export type SeatState = (typeof seatStates)[number]

/** Fewer answers than this could tell who gave them: then no mean and no words are shown. @source R168, ADR-0057 */
export const fewestTrainingAnswers = 5

export const messageKinds = ['general', 'change', 'roll-out', 'decision'] as const
export type MessageKind = (typeof messageKinds)[number]
export const messageAudiences = [
  'families',
  'children',
  'young',
  'workers',
  'organisations',
  'decision-makers',
  'media',
] as const
export type MessageAudience = (typeof messageAudiences)[number]
export const messageChannels = [
  'page',
  'mail',
  'letter',
  'brochure',
  'poster',
  'event',
  'meeting',
  'social',
  'school-message',
  'press',
] as const
export type MessageChannel = (typeof messageChannels)[number]

/** Whom the agreed words are for. @source R170, R173 */
export const wordingAudiences = ['families', 'children', 'workers'] as const
export type WordingAudience = (typeof wordingAudiences)[number]

export const bulletinStates = ['draft', 'published', 'withdrawn'] as const
export type BulletinState = (typeof bulletinStates)[number]

export const letterWays = ['post', 'mail', 'handed', 'page'] as const
export type LetterWay = (typeof letterWays)[number]

/** Names of those who were at a training are kept for as long as a licence usually lasts. @source R168, ADR-0057 */
export const trainingNamesKeptDays = 1826
