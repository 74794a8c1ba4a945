import { stableId } from '../../stable-id.ts'

/** Identifiers of what the forums of the demonstration hold. */
export const seatId = (county: string, forum: string, key: string): string =>
  stableId('seat', `${county}:${forum}:${key}`)
export const forumMeetingId = (county: string, forum: string, number: number): string =>
  stableId('forum-meeting', `${county}:${forum}:${number}`)
export const matterId = (county: string, forum: string, number: number, place: number): string =>
  stableId('forum-matter', `${county}:${forum}:${number}:${place}`)
export const decisionId = (county: string, key: string): string => stableId('decision', `${county}:${key}`)
export const recipientId = (county: string, decision: string, key: string): string =>
  stableId('decision-recipient', `${county}:${decision}:${key}`)
export const forumTaskId = (county: string, key: string): string => stableId('forum-task', `${county}:${key}`)
export const forumVoteId = (county: string): string => stableId('forum-vote', county)
/** A matter that waits for an agenda. */
export const proposalId = (county: string, key: string): string =>
  stableId('forum-matter', `${county}:${key}`)
