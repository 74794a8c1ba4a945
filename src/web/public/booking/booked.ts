import { z } from 'zod'
import { later, minutes } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'

/** What the page after a booking shows; kept by the browser alone, sealed, for a quarter of an hour. */
const shape = z.object({
  kind: z.literal('booked-time'),
  id: z.uuid(),
  offer: z.uuid(),
  startsAt: z.iso.datetime(),
  minutes: z.number(),
  code: z.string().nullable(),
  joint: z.string().nullable(),
  answerBy: z.iso.datetime().nullable(),
  isTold: z.boolean(),
  until: z.iso.datetime(),
})
export type BookedCookie = Omit<z.output<typeof shape>, 'kind' | 'until'>

export const bookedCookie = 'booked'
const shownFor = minutes(15)

export const sealBooked = (crypto: Crypto, booked: BookedCookie, now: Date): string =>
  Buffer.from(
    crypto.seal(
      JSON.stringify({ kind: 'booked-time', ...booked, until: later(now, shownFor).toISOString() }),
    ),
  ).toString('base64url')

/** Whatever was not sealed here, or is too old, opens to nothing: on a shared device nobody finds it later. */
export function openBooked(crypto: Crypto, sealed: string | null, now: Date): BookedCookie | null {
  if (sealed === null) return null
  try {
    const found = shape.safeParse(JSON.parse(crypto.open(Buffer.from(sealed, 'base64url'))))
    return found.success && new Date(found.data.until) > now ? found.data : null
  } catch {
    return null
  }
}
