/**
 * meeting-places: open meeting places and their week, groups, events, stops of a car; who has signed up, behind one code and
 * without an account; how many came, in numbers (R112–R125, R174, ADR-0046). The recurring series is the core.
 */

// --- Names ----------------------------------------------------------------------------------------------------
export {
  accessibilityMarks,
  activityForms,
  activityKinds,
  activityStates,
  allForms,
  cancelReasons,
  entryWays,
  foods,
  meetingPlaceKinds,
  occurrenceStates,
  publishStates,
  resources,
  signUpFor,
  signUpStates,
  tallied,
  wishStates,
} from './domain/words.ts'
export type {
  AccessibilityMark,
  ActivityForm,
  ActivityKind,
  ActivityState,
  EntryWay,
  Food,
  MeetingPlaceKind,
  OccurrenceCancelReason,
  OccurrenceState,
  PlaceState,
  Resource,
  SignUpFor,
  SignUpState,
  WishState,
} from './domain/words.ts'

// --- The programme: places, series, days, the joint calendar (M1) ------------------------------------------------
export {
  listMeetingPlaces,
  monthOf,
  programme,
  programmeOfService,
  readActivity,
  readMeetingPlace,
} from './programme.ts'
export {
  addBreak,
  addMeetingPlace,
  addPicture,
  changeMeetingPlace,
  closeMeetingPlace,
  publishMeetingPlace,
  readPicture,
  removeBreak,
  removePicture,
  setPartners,
} from './places.ts'
export {
  addActivity,
  changeActivity,
  copySeason,
  endActivity,
  listHoldings,
  publishActivity,
  setLeaders,
  setOrganisers,
  setTurns,
} from './activities.ts'
export { clashes } from './clashes.ts'
export { cancelDay, changeDay, moveDay, restoreDay, sameAsLastWeek } from './days.ts'
export {
  jointCalendar,
  keptActivities,
  keptPlaces,
  listColleagues,
  readKeptActivity,
  readKeptDay,
  readKeptPlace,
} from './kept.ts'
export type { KeptActivity, KeptDay, KeptPlaceView, OneKeptDay } from './kept.ts'
export type { HoldingItem } from './queries-keep.ts'
export type { Colleague, KeptPlace } from './queries-views.ts'
export { programmeJobs, renewProgramme } from './programme-jobs.ts'
export type { ProgrammeTools } from './programme-jobs.ts'
export { hoursOn, seriesDays } from './domain/series.ts'
export type { Series } from './domain/series.ts'
export { activityShape, placeShape } from './shapes.ts'
export type { ActivityInput, PlaceInput, ProgrammeFilter } from './shapes.ts'
export { entriesNow } from './domain/entry.ts'
export type { EntryNow } from './domain/entry.ts'
export type {
  ActivityView,
  BreakView,
  Clash,
  Host,
  JointCalendar,
  JointDay,
  MeetingPlaceItem,
  MeetingPlacePage,
  MeetingPlaceView,
  MonthDay,
  MonthView,
  ProgrammeDay,
  ProgrammePage,
  SeriesLine,
  SeriesOf,
} from './view-types.ts'

// --- Signing up, waiting lists, groups, wishes, feedback (M2) ----------------------------------------------------
export { cancelSignUp, changeSignUp, signUp } from './sign-ups.ts'
export {
  listSignUps,
  openSignUpLink,
  openSignUps,
  openSignUpsByCode,
  readMySignUps,
  readSignUp,
} from './sign-up-views.ts'
export { partyChangeShape, signUpShape } from './sign-up-shapes.ts'
export type {
  Child,
  MaterialView,
  PartView,
  PartyInput,
  SignedUp,
  SignUpDay,
  SignUpInput,
  SignUpList,
  SignUpReceipt,
  SignUpView,
  Sums,
} from './sign-up-shapes.ts'
export { offered } from './domain/lines.ts'
export { feedbackToken, signUpIdOf } from './sign-up-links.ts'
export { askForFeedback, keptSignUpDays, removeOldSignUps, signUpJobs } from './sign-up-jobs.ts'
export type { SignUpTools } from './sign-up-jobs.ts'
export { entryLinkKinds, entryTokenOf, makeEntryLink, readEntryLink, removeEntryLink } from './entry-links.ts'
export type { EntryLinkFound, EntryLinkKind } from './entry-links.ts'
export { markAttended, readGroup, setGroupWords, setSessions } from './groups.ts'
export type { Feedback, GroupDay, GroupSession, GroupView, SessionInput } from './groups.ts'
export { giveFeedback, readFeedbackAsk } from './feedback.ts'
export { answerWish, listShownWishes, listWishes, makeWish, wishIdOf, wishShape } from './wishes.ts'
export type { ShownWish, ShownWishes, WishInput, WishView } from './wishes.ts'

// --- Calendars, hosts' links (M6) --------------------------------------------------------------------------------
export { calendarLimits, calendarOf } from './calendar-wish.ts'
export type { CalendarOf } from './calendar-wish.ts'
export { readCalendar } from './calendars.ts'
export type { Calendar, CalendarDay, CalendarSeries } from './calendars.ts'
export {
  addHostMail,
  askForHostLink,
  cancelByHostLink,
  endHostLinks,
  handMadeHostToken,
  hostLinkDays,
  listHostMails,
  makeHostLink,
  readHostWeek,
  removeHostMail,
  removeOldHostLinks,
  repeatByHostLink,
  restoreByHostLink,
} from './host-links.ts'
export type { HostDay, HostMails, HostWeek } from './host-links.ts'
export { hostJobs, planHostWeeks } from './host-jobs.ts'
export type { HostTools } from './host-jobs.ts'

// --- Counting, reviews (M8) --------------------------------------------------------------------------------------
export {
  countCame,
  listDaysToCount,
  noteDay,
  readCount,
  readProgrammeFigures,
  removeNote,
  removeOldPresses,
  undoCame,
} from './count.ts'
export type { CountView, DayToCount, ProgrammeMonth } from './count.ts'
export { cameWhats, changesBetween, checkUps, visitorsIn } from './domain/counting.ts'
export type { Came, CameWhat } from './domain/counting.ts'
export { criteria, levels, seenDifferently, toWorkOn } from './domain/quality.ts'
export type { Answers, Criterion, Level } from './domain/quality.ts'
export {
  dropReview,
  invitePeer,
  listReviewInvitations,
  readPlaceReviews,
  saveReview,
  setDecision,
  startReview,
} from './reviews.ts'
export type { PlaceReview, PlaceReviews } from './reviews.ts'
export { remindOfReviews, reviewJobs } from './review-jobs.ts'
export type { ReviewTools } from './review-jobs.ts'
export { findOutreachActivity, makeOutreachDay } from './outreach-day.ts'
export { readRoute } from './stops.ts'
export type { Route, Stop } from './stops.ts'
