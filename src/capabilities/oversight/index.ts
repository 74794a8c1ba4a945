/**
 * oversight: whether the house is in order. Jobs that gave up, the audit and its chains, refused attempts and how long
 * each kind of row is kept; for administrators, who see no content (ADR-0011, ADR-0013).
 */
export { readUpkeep, refusedDays, retryJob, verifyChains } from './upkeep.ts'
export type { Upkeep, Verified } from './upkeep.ts'
export { readAnchors } from './anchors.ts'
export type { Anchors } from './anchors.ts'
export { retention } from './domain/retention.ts'
export type { Going, Whose } from './domain/retention.ts'
export {
  acts,
  adviserKinds,
  alertKinds,
  holdGrounds,
  selfServiceYears,
  verdicts,
  watchLimits,
} from './domain/acts.ts'
export type { Act } from './domain/acts.ts'
export { lookedOnPage, readAdvisers, whoHasLooked } from './who-looked.ts'
export type { Advisers, Looked } from './who-looked.ts'
export { logDays, readAccessLog } from './access-log.ts'
export type { AccessLog } from './access-log.ts'
export { handleAlert, listAlerts, planWatch, readAlert } from './watch.ts'
export type { Alert } from './watch.ts'
export {
  answerDue,
  isOpenRequest,
  mayExtend,
  refusalGrounds,
  requestKinds,
  requestStates,
  urgencyOf,
} from './domain/request-clock.ts'
export type { RefusalGround, RequestKind, RequestState } from './domain/request-clock.ts'
export {
  answerDataRequest,
  askHandler,
  extendDataRequest,
  listDataRequests,
  myDataRequests,
  noteDataRequest,
  readDataRequest,
  sendDataRequest,
  withdrawDataRequest,
} from './requests.ts'
export type { DataRequest } from './requests.ts'
export {
  changeAdviser,
  changeNamesOfStaff,
  endHold,
  holdList,
  longestHoldDays,
  readOversightSettings,
  removeOldOversight,
} from './settings.ts'
export type { OversightSettings } from './settings.ts'
export { oversightJobs, remindOfRequests } from './jobs.ts'
export type { OversightTools } from './jobs.ts'
export { readMyCopy } from './my-copy.ts'
export type { MyCopy } from './my-copy.ts'
export { fingerprint, removeOldFamilies } from './deletions.ts'
