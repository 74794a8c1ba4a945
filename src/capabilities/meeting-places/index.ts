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
  Tallied,
  WishState,
} from './domain/words.ts'

// --- The programme: places, series, days, the joint calendar (M1) ------------------------------------------------
export { entriesNow, entryNow, entryWindow } from './domain/entry.ts'
export type { EntryNow, EntryRule, EntryWindow } from './domain/entry.ts'
export type {
  ActivityView,
  BreakView,
  Clash,
  Host,
  JointCalendar,
  JointDay,
  LeaderView,
  Left,
  MeetingPlaceItem,
  MeetingPlacePage,
  MeetingPlaceView,
  MonthDay,
  MonthRow,
  MonthView,
  Organiser,
  PictureView,
  PlaceOnDay,
  ProgrammeDay,
  ProgrammePage,
  SeriesLine,
  SeriesOf,
  SessionView,
  Sharer,
} from './view-types.ts'

// --- Signing up, waiting lists, groups, wishes, feedback (M2) ----------------------------------------------------

// --- Calendars, hosts' links (M6) --------------------------------------------------------------------------------

// --- Counting, reviews (M8) --------------------------------------------------------------------------------------
