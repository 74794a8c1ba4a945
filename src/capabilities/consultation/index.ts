/**
 * consultation: asking a colleague who knows more, without a client (R68–R75), what was learned from it, and who is who in the
 * network (R58–R60, R64). Nothing here can hold whom a question is about: texts that would say it are refused.
 */
export { listHosts, openHost, readHost, saveHost } from './hosts.ts'
export type { Counted, HostRow, NoteRow } from './queries.ts'
export {
  answerConsultation,
  askConsultation,
  bookConsultation,
  closeConsultation,
  countConsultations,
  keptConsultationDays,
  myQuestions,
  readQuestion,
  removeOldConsultations,
  withdrawConsultation,
} from './questions.ts'
export type { QuestionView } from './questions.ts'
export { publishNote, readNote, searchNotes, unpublishNote, writeNote } from './notes.ts'
export {
  addContact,
  messageColleague,
  readMessages,
  readNetwork,
  removeContact,
  replyToColleague,
  saveContact,
} from './colleagues.ts'
export type { Contact, Message, Network } from './colleagues.ts'
export type { ContactKind } from './queries-colleagues.ts'
export { canBeMistaken, identityWords } from './domain/identity-words.ts'
export type { IdentityKind } from './domain/identity-words.ts'
export { ageBands, audiences, consultationTopics, sides, specialities } from './domain/vocabulary.ts'
export type { AgeBand, Audience, ConsultationTopic, Side, Speciality } from './domain/vocabulary.ts'
export { noteStates, questionStates } from './domain/life.ts'
export type { QuestionState } from './domain/life.ts'
export { consultationJobs } from './jobs.ts'
export type { ConsultationTools } from './jobs.ts'
