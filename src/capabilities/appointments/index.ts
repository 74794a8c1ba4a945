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
export type { RoomClash, RoomWish } from './rooms.ts'
export { longestSeries } from './domain/availability.ts'
export { appointmentJobs } from './jobs.ts'
export type { AppointmentTools } from './jobs.ts'
