/** The words of forums: levels, seats, offices, what meetings, matters, decisions and tasks may be. */

/** The two steps of national line 4 and what stands under them. @source R135, R136, R141 */
export const forumLevels = ['strategic', 'operative', 'centre', 'team'] as const
export type ForumLevel = (typeof forumLevels)[number]

export const seatKinds = ['member', 'customer-representative', 'national-coordinator', 'expert'] as const
export type SeatKind = (typeof seatKinds)[number]

/** For which part of the network a seat is. @source R134, R135, R141 */
export const seatSectors = [
  'management',
  'coordination',
  'social-and-health',
  'family-services',
  'neuvola',
  'student-welfare',
  'specialised-care',
  'child-welfare',
  'disability',
  'rehabilitation',
  'education',
  'municipality',
  'third-sector',
  'parish',
  'police',
  'kela',
  'customers',
  'politics',
  'national',
  'other',
] as const
export type SeatSector = (typeof seatSectors)[number]

export const forumOffices = ['chair', 'vice-chair', 'secretary', 'responsible'] as const
export type ForumOffice = (typeof forumOffices)[number]

/** Whether whom it is about is there; if not, how that is solved is said in words. @source R108 */
export const presences = ['yes', 'part', 'remotely', 'no'] as const
export type CustomerPresence = (typeof presences)[number]

export const forumMeetingStates = ['planned', 'held', 'cancelled'] as const
export type ForumMeetingState = (typeof forumMeetingStates)[number]

export const forumAnswers = ['comes', 'remotely', 'cannot'] as const
export type ForumAnswer = (typeof forumAnswers)[number]

export const attended = ['there', 'remotely', 'absent'] as const
export type Attended = (typeof attended)[number]

export const matterKinds = ['matter', 'information', 'customer-case', 'vote', 'follow-up'] as const
export type MatterKind = (typeof matterKinds)[number]

export const matterStates = ['proposed', 'on-agenda', 'postponed', 'declined'] as const
export type MatterState = (typeof matterStates)[number]

export const decisionKinds = [
  'premises',
  'services',
  'practice',
  'plan',
  'resources',
  'people',
  'other',
] as const
export type DecisionKind = (typeof decisionKinds)[number]

export const decisionStates = ['draft', 'made', 'announced', 'confirmed'] as const
export type DecisionState = (typeof decisionStates)[number]

export const recipientKinds = ['organisation', 'unit', 'person', 'forum'] as const
export type RecipientKind = (typeof recipientKinds)[number]

export const forumTaskStates = ['open', 'done', 'dropped'] as const
export type ForumTaskState = (typeof forumTaskStates)[number]
