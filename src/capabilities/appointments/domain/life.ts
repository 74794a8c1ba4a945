/** The life of an appointment: booked, then held or missed; or cancelled before it began. */
export const appointmentStates = ['booked', 'held', 'no-show', 'cancelled'] as const
export type AppointmentState = (typeof appointmentStates)[number]

export const appointmentKinds = ['consultation', 'warm-hand-over', 'talk', 'service'] as const
export type AppointmentKind = (typeof appointmentKinds)[number]

export const appointmentWays = ['on-site', 'remote', 'phone'] as const
export type AppointmentWay = (typeof appointmentWays)[number]

export const cancelReasons = ['family-asked', 'worker-away', 'not-needed', 'another-way', 'mistake'] as const
export type CancelReason = (typeof cancelReasons)[number]

export type AppointmentMove = 'move' | 'cancel' | 'held' | 'no-show'

const table: Readonly<
  Record<AppointmentMove, { from: readonly AppointmentState[]; to: AppointmentState; when: 'any' | 'begun' }>
> = {
  move: { from: ['booked', 'no-show'], to: 'booked', when: 'any' },
  cancel: { from: ['booked'], to: 'cancelled', when: 'any' },
  // What was marked wrong is put right: held and missed may change places.
  held: { from: ['booked', 'no-show'], to: 'held', when: 'begun' },
  'no-show': { from: ['booked', 'held'], to: 'no-show', when: 'begun' },
}

export type AfterMove =
  | { readonly ok: true; readonly state: AppointmentState }
  | { readonly ok: false; readonly why: 'over' | 'not-begun' }

/**
 * What follows from a move. Somebody who did not come is a fact of the appointment, never of the family's matter: the matter
 * goes on, and a missed time can be moved to a new one.
 * @source R23, ADR-0035
 */
export function afterMove(
  state: AppointmentState,
  move: AppointmentMove,
  at: { readonly startsAt: Date; readonly now: Date },
): AfterMove {
  const { from, to, when } = table[move]
  if (!from.includes(state)) return { ok: false, why: 'over' }
  if (when === 'begun' && at.now < at.startsAt) return { ok: false, why: 'not-begun' }
  return { ok: true, state: to }
}
