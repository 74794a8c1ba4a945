import { bookingIdOf, jointToken } from '#capabilities/appointments/index.ts'
import type { Crypto } from '#platform/crypto.ts'
import { followCode } from '#platform/follow-code.ts'
import { personId, unitId } from '#seed/demo/ids.ts'
import { offerId } from '#seed/demo/load-offers.ts'
import { calendarId } from '#seed/demo/load-times.ts'
import { stableId } from '#seed/stable-id.ts'

/** What the examples of times that families book name; everything in them is invented. */
export type BookingSamples = Readonly<
  Record<
    | 'key'
    | 'jointKey'
    | 'offer'
    | 'joint'
    | 'time'
    | 'code'
    | 'token'
    | 'worker'
    | 'unit'
    | 'made'
    | 'hours'
    | 'calendar'
    | 'room'
    | 'from'
    | 'startsAt'
    | 'later'
    | 'jointAt',
    string
  >
>

export const bookingSamples = (crypto: Crypto): BookingSamples => {
  const key = 'example-booking-0001'
  const jointKey = 'example-joint-time-0001'
  return {
    key,
    jointKey,
    offer: offerId('17', 'central'),
    joint: offerId('17', 'both-parents'),
    time: bookingIdOf(crypto, key),
    code: followCode(crypto, key, 'time'),
    token: jointToken(crypto, bookingIdOf(crypto, jointKey)),
    worker: personId('second-guide'),
    unit: unitId('17', 'guidance'),
    made: stableId('example', 'offer'),
    hours: stableId('example', 'offer-hours'),
    calendar: calendarId('17', 'person:guide'),
    room: calendarId('17', 'room-hall'),
    from: '2026-03-10',
    startsAt: '2026-03-10T07:00:00.000Z',
    later: '2026-03-10T08:00:00.000Z',
    jointAt: '2026-03-12T10:00:00.000Z',
  }
}
