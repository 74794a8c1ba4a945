import type { Hours } from './shape.ts'

const during = (days: readonly number[], opens: string, closes: string): Hours =>
  Object.fromEntries(days.map((day) => [String(day), [{ opens, closes }]]))

const monToThu = [1, 2, 3, 4]
const monToFri = [1, 2, 3, 4, 5]

/** One weekday from Monday to Friday for each place, so that not every café is open on the same morning. */
const oneDay = (turn: number): number => (turn % 5) + 1

/** The times a place is open, by kind. `turn` varies the weekday from place to place. */
export const openingHours = {
  clinic: () => ({ ...during(monToThu, '08:00', '16:00'), ...during([5], '08:00', '14:00') }),
  office: () => during(monToFri, '09:00', '15:00'),
  hospital: () => during(monToFri, '08:00', '16:00'),
  school: () => during(monToFri, '08:00', '15:00'),
  dayCare: () => during(monToFri, '06:30', '17:00'),
  openEce: () => during([1, 3, 4], '09:00', '12:00'),
  meetingPlace: (turn) => ({
    ...during(monToThu, '09:00', '14:00'),
    ...during([(turn % 4) + 1], '09:00', '18:30'),
  }),
  youth: () => ({ ...during([2, 3, 4, 5], '14:00', '20:00'), ...during([6], '15:00', '20:00') }),
  library: () => ({
    ...during(monToThu, '10:00', '19:00'),
    ...during([5], '10:00', '17:00'),
    ...during([6], '10:00', '15:00'),
  }),
  sports: () => ({ ...during(monToFri, '08:00', '21:00'), ...during([6, 7], '10:00', '18:00') }),
  morning: (turn) => during([oneDay(turn)], '09:30', '11:30'),
  afternoon: (turn) => during([oneDay(turn)], '14:00', '16:00'),
  evening: (turn) => during([(turn % 4) + 1], '17:30', '19:30'),
  saturday: () => during([6], '10:00', '13:00'),
  popUp: (turn) => during([oneDay(turn)], '10:00', '14:00'),
  phone: () => during(monToFri, '09:00', '15:00'),
} as const satisfies Readonly<Record<string, (turn: number) => Hours>>

export type HoursKind = keyof typeof openingHours
