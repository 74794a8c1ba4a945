/**
 * appointments: when people, pairs, groups and rooms can be had, computed from their hours whenever somebody asks, and what is
 * booked with them (R23, R24, R68, R83). No free time is stored, and no time is ever given twice.
 */
export {
  addAbsence,
  addHours,
  createCalendar,
  freeTimes,
  listCalendars,
  listKeptUnits,
  myCalendar,
  readCalendar,
  removeAbsence,
  removeHours,
  saveCalendar,
  whoIsAway,
} from './calendars.ts'
export type { CalendarView, FreeTime } from './calendars.ts'
export { timesTogether } from './together.ts'
export type { TimesTogether } from './together.ts'
export {
  bookAppointment,
  callOffTime,
  cancelAppointment,
  markHeld,
  markNoShow,
  moveAppointment,
} from './book.ts'
export {
  appointmentsOf,
  followedTimes,
  keptTimesDays,
  myAppointments,
  readAppointment,
  removeOldAppointments,
} from './views.ts'
export type { AppointmentView } from './queries-views.ts'
export type { KeptUnit } from './queries-units.ts'
export type { ListedCalendar } from './queries-calendars.ts'
export { appointmentKinds, appointmentStates, appointmentWays, cancelReasons } from './domain/life.ts'
export type { AppointmentKind, AppointmentState, AppointmentWay, CancelReason } from './domain/life.ts'
export { releaseRoom, roomTaken, useRoom } from './rooms.ts'
export { longestSeries } from './domain/availability.ts'
export { appointmentJobs } from './jobs.ts'
export type { AppointmentTools } from './jobs.ts'

// --- What families book by themselves -------------------------------------------------------------------------------
export { listOffers, offersOfService, offerTimes, readOffer } from './offers.ts'
export type { ListedOffer, OfferTimes } from './offers.ts'
export type { KeptOffer, OfferView } from './queries-offers.ts'
export {
  addOfferHours,
  createOffer,
  listKeptOffers,
  listUnitsToOffer,
  readKeptOffer,
  removeOfferHours,
  saveOffer,
} from './keep-offers.ts'
export type { KeptOfferView, OfferInput } from './keep-offers.ts'
export { bookingIdOf, bookOffer, changeBooking } from './book-offer.ts'
export type { Booked } from './book-offer.ts'
export { answerJoint, openTimeLink, readJoint } from './joint.ts'
export type { JointView } from './joint.ts'
export {
  directBooking,
  listBookings,
  listNamedWorkers,
  listOwnTimes,
  listToContact,
  markContacted,
  readBooking,
  readOwnTime,
} from './bookings.ts'
export type { DeskTime, OwnTime } from './bookings.ts'
export type { Visitor } from './contacts.ts'
export { openTimes } from './open-times.ts'
export { openTimesByCode } from './open-times-by-code.ts'
export { jointToken } from './contacts.ts'
export { listRooms, readRoom, setAtOnce } from './room-views.ts'
export type { RoomTurn, RoomView } from './room-views.ts'
export { identities, jointStates, offerHours, offerKinds, offerStates } from './domain/offers.ts'
export type { Identity, OfferHours, OfferKind, OfferState } from './domain/offers.ts'
export { familyTimeJobs } from './family-jobs.ts'
export type { FamilyTimeTools } from './family-jobs.ts'
