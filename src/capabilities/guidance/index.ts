/**
 * guidance: from a need to fitting services, and referrals that always come back with an answer (R26–R32, R82).
 */
export { emptyNeed, wishes } from './domain/fit.ts'
export type { Need, Reason, ReasonCode, StatedWait, Wish } from './domain/fit.ts'
export {
  changeKeptNeed,
  keepNeed,
  mostChosen,
  needKeptDays,
  needShape,
  noNeed,
  readNeed,
  removeOldNeeds,
} from './needs.ts'
export type { KeptNeed } from './needs.ts'
export { fitOfChosen, suggestServices } from './suggest.ts'
export type { Suggestion } from './suggest.ts'
