/**
 * conversations: Keskustelut / Samtal. The chat for young people and the dialogues by text message. Whoever writes stays
 * unknown, a person answers, and nothing is kept unless the young person asks for it (R127).
 */
export {
  chatNow,
  leaveTalk,
  longestMessage,
  openTalkByCode,
  ownTalkMark,
  readOwnTalk,
  saveTalk,
  startTalk,
  talkShape,
  writeInTalk,
} from './talks.ts'
export type { ChatNow, Line, YoungView } from './talks.ts'
export {
  endTalk,
  listTalks,
  offerTalk,
  readTalk,
  releaseTalk,
  replyInTalk,
  takeNextTalk,
  takeTalk,
  talkMark,
  talksMark,
} from './answering.ts'
export type { TalkDesk, TalkItem, WorkerTalk } from './answering.ts'
export { editDesk, putCampaign, readDesks, setChatRota } from './desks.ts'
export type { DeskView } from './desks.ts'
export { dialogueDays, receiveDelivery, receiveText, removeOldTalks } from './dialogues.ts'
export type { Surroundings } from './dialogues.ts'
export { conversationJobs } from './jobs.ts'
export type { TalkTools } from './jobs.ts'
export { masked, personalIn } from './domain/personal.ts'
export type { PersonalKind } from './domain/personal.ts'
export { weekdays } from './domain/opening.ts'
export type { ChatHours } from './domain/opening.ts'
export { stepKinds } from './domain/dialogue.ts'
export type { DialogueStep } from './domain/dialogue.ts'
export { talkCode, talkIdOf } from './talk-code.ts'
