/**
 * statutory-contacts: when a worry about a child arises. Guide the family, contact social welfare together, or notify:
 * what is written goes to the county’s statutory handling at once, and only its receipt and state stay here
 * (R20–R22, SHL 35 §, LSL 25–25 d §).
 */
export { deliverContact } from './deliver.ts'
export { acknowledgeContact } from './deliver.ts'
export type { DeliveryTools } from './deliver.ts'
export { contactJobs } from './jobs.ts'
export type { ContactTools } from './jobs.ts'
export { contactIdOf, noticeCode, recordPoliceReport, sendContact, sendNotice } from './send.ts'
export { contactShape, noticeShape } from './shape.ts'
export {
  changeHandling,
  keptContactDays,
  listContacts,
  markContactOpened,
  publicHandling,
  readContact,
  readHandling,
  readNotice,
  removeOldContacts,
  tellOtherwise,
} from './views.ts'
export type { ContactView } from './queries.ts'
export {
  answersFrom,
  answersTo,
  contactKinds,
  contactStates,
  grounds,
  groundsOf,
  isLate,
  nextQuestion,
  questions,
  suggest,
  toldFamily,
  toldWays,
  withWhom,
} from './domain/ways.ts'
export type { Answers, ContactKind, Ground, Question, SentKind, Suggestion, ToldWay } from './domain/ways.ts'
