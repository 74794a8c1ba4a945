/**
 * forms: what administrators ask families, in versions, and what families send. An anonymous self-assessment stores
 * nothing unless it is sent; answers given once may be used again behind the same code (R14, R97, R169).
 */
export {
  beginDraft,
  changeForm,
  copyForm,
  createForm,
  dropFormDraft,
  listForms,
  publishForm,
  readForm,
  retireForm,
  saveForm,
  setFormPlace,
} from './keeping.ts'
export type { KeptForm } from './keeping.ts'
export {
  earlierAnswers,
  evaluateAnswers,
  evaluated,
  freeWords,
  listGivableForms,
  listPublicForms,
  readFormVersion,
  readPublicForm,
} from './filling.ts'
export type { PublicForm } from './filling.ts'
export { openInvitation, sendByLink, sendToOwnRequest, sendWithRequest, submissionIdOf } from './sending.ts'
export {
  formInvitationId,
  formsGivenByMe,
  formsGivenFor,
  giveForm,
  giveForRequest,
  invitationToken,
  openFormFile,
  readSubmission,
  submissionsFor,
} from './giving.ts'
export type { FilledForm, Given } from './giving.ts'
export { keptFormDays, removeOldForms } from './retention.ts'
export { formJobs } from './jobs.ts'
export type { FormTools } from './jobs.ts'
export { answersShape, definitionShape } from './shape.ts'
export { fieldOf, limits as answerLimits, problemsWith, typedAnswer } from './domain/answering.ts'
export type { AnswerProblem } from './domain/answering.ts'
export type { At } from './domain/checks.ts'
export { asked, mayLookAt, testsFor } from './domain/conditions.ts'
export { freeKey, moved } from './domain/editing.ts'
export type { Change } from './domain/editing.ts'
export {
  audiences,
  emptyDefinition,
  isList,
  isMatrix,
  questionKinds,
  questionsOf,
  scalePoints,
} from './domain/definition.ts'
export type {
  Answer,
  Answers,
  Audience,
  Band,
  Clause,
  Condition,
  Definition,
  Labelled,
  NextStep,
  Option,
  Question,
  QuestionKind,
  ScoreGroup,
  Section,
} from './domain/definition.ts'
export { answerLines, asText } from './domain/plain.ts'
export type { Reused } from './domain/reuse.ts'
export { givesPoints, scored, spanOfGroup } from './domain/scoring.ts'
export type { GroupResult } from './domain/scoring.ts'
export { readyForm, readyForms } from './ready/all.ts'
