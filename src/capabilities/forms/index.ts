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
export type { FormListed, KeptForm } from './keeping.ts'
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
export type { Evaluated, PublicForm } from './filling.ts'
export { openInvitation, sendByLink, sendToOwnRequest, sendWithRequest, submissionIdOf } from './sending.ts'
export type { Invitation } from './sending.ts'
export {
  formInvitationId,
  formsGivenByMe,
  formsGivenFor,
  giveForm,
  giveForRequest,
  invitationToken,
  linkDays,
  openFormFile,
  readSubmission,
  submissionsFor,
} from './giving.ts'
export type { FilledForm, Given } from './giving.ts'
export { keptFormDays, removeOldForms } from './retention.ts'
export { formJobs } from './jobs.ts'
export type { FormTools } from './jobs.ts'
export { answersShape, definitionShape, questionShape } from './shape.ts'
export { fieldOf, limits as answerLimits, problemsWith, typedAnswer } from './domain/answering.ts'
export type { AnswerProblem } from './domain/answering.ts'
export { faults, missingTexts } from './domain/checks.ts'
export type { At, Fault, MissingText } from './domain/checks.ts'
export { asked, mayLookAt, questionNamed, testsFor } from './domain/conditions.ts'
export { changed, freeKey, moved } from './domain/editing.ts'
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
  NextTo,
  Option,
  Question,
  QuestionKind,
  ScoreGroup,
  Section,
} from './domain/definition.ts'
export { answerLines, asText } from './domain/plain.ts'
export type { Reused, Source } from './domain/reuse.ts'
export { bandAt, givesPoints, scored, spanOfGroup } from './domain/scoring.ts'
export type { GroupResult } from './domain/scoring.ts'
export { readyForm, readyForms } from './ready/all.ts'
