/**
 * outreach: guides who go where families already are (day-care, school, club, a car that drives around), the plan of it,
 * and tallies of those who came. There is no column in which somebody could be named (R76–R81, R83, R84, R117).
 */
export { countVisitors, removeOldTaps, undoCount } from './count.ts'
export { addTask, changeOutreach, markPoint, markTask, planOutreach, planShape } from './plan.ts'
export type { PlanInput } from './plan.ts'
export { listOutreach, openOutreach, outreachSums, readOutreach } from './views.ts'
export type { MonthSum, OutreachPlace, OutreachView } from './views.ts'
export { peopleIn, shownCount, shownRow, tapKeptDays } from './domain/counting.ts'
export type { Counts, Shown } from './domain/counting.ts'
export {
  counted,
  countedGroups,
  looksPersonal,
  outreachKinds,
  outreachStates,
  personalPatterns,
  placeKinds,
  points,
  purposes,
  results,
  taskKinds,
  whats,
} from './domain/words.ts'
export type {
  CountedGroup,
  OutreachKind,
  OutreachState,
  PlaceKind,
  Point,
  Purpose,
  Result,
  TaskKind,
  What,
} from './domain/words.ts'
