/**
 * help-requests: Pyydä apua / Be om hjälp. A family asks once and sees when the answer comes, who has it and what
 * happens next; every request has one receiver, a promise and an end (R13–R25).
 */
export { listDoors, listDoorSettings, readDoorSettings } from './doors.ts'
export type { DoorSettings, KeptDoor } from './doors.ts'
export {
  changeDoor,
  changeDoorHours,
  changeDoorPromise,
  dropDoorDay,
  openDoor,
  restDoor,
  setDoorDays,
  setDoorUnit,
} from './doors-change.ts'
export { addTurn, endTurn, readRotaAhead } from './rota.ts'
export type { RotaAhead, UnitAhead } from './rota.ts'
export { changeAbsence, endAbsence, listAbsences, listStranded, planAbsence } from './absence.ts'
export type { AwayRow, Stranded, TurnRow } from './queries-rota.ts'
export { changeAlarm, readAlarm } from './alarm.ts'
export type { Alarm } from './alarm.ts'
export { keptRotaDays, removeOldDoorRows, tellRotaGaps } from './rota-jobs.ts'
export type { RotaTools } from './rota-jobs.ts'
export { dropGuidanceRule, guidanceAdviceFor, readGuidanceModel, setGuidanceRule } from './guidance-model.ts'
export type { GuidanceLine, GuidanceModel } from './guidance-model.ts'
export type { RuleRow } from './queries-guidance-model.ts'
export { guidanceGroups, ownWorkers, reaches } from './domain/guidance-model.ts'
export type { GuidanceGroup, OwnWorker, Reach } from './domain/guidance-model.ts'
export { gapsOf, withoutDeputy } from './domain/rota-ahead.ts'
export type { DayAhead, DayKind } from './domain/rota-ahead.ts'
export { steps as alarmSteps } from './domain/escalation.ts'
export type { Step as AlarmStep } from './domain/escalation.ts'
export { mayReceiveFor } from './domain/receiving.ts'
export { openByCode, openFollow, readFollow, reopen, withdraw, writeMessage } from './family.ts'
export type { FamilyView } from './family.ts'
export { previewDoor, sendHelpRequest } from './send-help-request.ts'
export { protectRequest } from './protect-request.ts'
export { helpRequestShape } from './receive.ts'
export type { Receipt } from './receive.ts'
export { recordedChannels, recordHelpRequest, recordNext } from './record.ts'
export type { RecordNext } from './record.ts'
export { answer, takeBackAnswer } from './answering.ts'
export { judgeUrgency } from './triage.ts'
export { suggestionFor } from './domain/triage.ts'
export { readReachingRule, sendNotice, setReachingRule } from './reaching.ts'
export { noticeWays } from './queries-receiving.ts'
export type { NoticeWay } from './queries-receiving.ts'
export { recordMatter } from './statutory.ts'
export { matterKinds, statutoryRules } from './domain/statutory.ts'
export type { MatterKind } from './domain/statutory.ts'
export { addTemplate, changeTemplate, listTemplates, retireTemplate, templateText } from './templates.ts'
export type { Templates } from './templates.ts'
export type { TemplateRow } from './queries-templates.ts'
export { readFile, readOwnFile } from './files.ts'
export { holdSeconds } from './domain/taking-back.ts'
export { acknowledgeUrgent, assign, contact, nameDeputy, note, resolve, resume, take, wait } from './work.ts'
export { acknowledge, cancelHandOver, decline, handOver } from './hand-over.ts'
export { myDoors, queueShape, readDay, readQueue } from './views.ts'
export type { Queue, QueueItem } from './views.ts'
export { copyRequest, readRequest } from './view-request.ts'
export type { HistoryItem, WorkView } from './view-request.ts'
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
export type { DoorHours, DoorPromise, PlainPromise } from './domain/promise.ts'
export type { DoorDay, DoorRow } from './queries-doors.ts'
export type { SettingChange } from './queries-door-settings.ts'
export type { HandOverState, Move } from './domain/flow.ts'
