/**
 * help-requests: Pyydä apua / Be om hjälp. A family asks once and sees when the answer comes, who has it and what
 * happens next; every request has one receiver, a promise and an end (R13–R25).
 */
export {
  codeHash as followCodeHash,
  followCode,
  readCode as readFollowCode,
  requestIdOf,
} from './follow-code.ts'
export { listDoors } from './doors.ts'
export { openByCode, openFollow, readFollow, reopen, withdraw, writeMessage } from './family.ts'
export type { FamilyView } from './family.ts'
export { helpRequestShape, previewDoor, sendHelpRequest } from './send-help-request.ts'
export type { Receipt } from './send-help-request.ts'
export {
  acknowledgeUrgent,
  answer,
  assign,
  contact,
  nameDeputy,
  note,
  resolve,
  resume,
  take,
  wait,
} from './work.ts'
export { acknowledge, cancelHandOver, decline, handOver } from './hand-over.ts'
export { myDoors, queueShape, readDay, readQueue, readRequest } from './views.ts'
export type { HistoryItem, Queue, QueueItem, WorkView } from './views.ts'
export type { Day } from './queries-views.ts'
export {
  chooseMorningMail,
  readHeldBy,
  readMorningMail,
  readQueueMark,
  readWallboard,
  readWorkload,
  rebalance,
} from './overview.ts'
export type { Held, Workload } from './overview.ts'
export type { DoorCount } from './queries-overview.ts'
export { morningMail, planMorning } from './morning.ts'
export type { MorningTools } from './morning.ts'
export { draftOf, dropDraft, keepDraft, keptDays, removeOldRequests } from './drafts.ts'
export type { DraftAnswers } from './drafts.ts'
export { helpRequestJobs } from './jobs.ts'
export type { JobTools } from './jobs.ts'
export { outcomes, professionalOutcomes, states } from './domain/flow.ts'
export type { Outcome, State } from './domain/flow.ts'
export { channels, doors, forWhom, topics, worries } from './domain/routing.ts'
export type { Channel, DoorKey, ForWhom, Topic, Worry } from './domain/routing.ts'
export { contactWays } from './domain/promise.ts'
export type { DoorHours, DoorPromise } from './domain/promise.ts'
export type { DoorRow } from './queries.ts'
export type { HandOverState, Move } from './domain/flow.ts'
