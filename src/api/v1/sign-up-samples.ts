import { entryTokenOf, feedbackToken, signUpIdOf, wishIdOf } from '#capabilities/meeting-places/index.ts'
import type { Crypto } from '#platform/crypto.ts'
import { followCode } from '#platform/follow-code.ts'
import { idFrom } from '#platform/ids.ts'
import { activityId, meetingPlaceId, personId } from '#seed/demo/ids.ts'
import { pastEvent, pastSignUpKey } from '#seed/demo/programme/load-sign-up-example.ts'

/** What the examples of signing up name. */
export const signUpSamples = (crypto: Crypto): SignUpSamples => {
  const fathers = activityId('17', 'group:fathers')
  const linkKey = 'example-entry-link-0001'
  return {
    key: 'example-sign-up-0001',
    id: signUpIdOf(crypto, 'example-sign-up-0001'),
    code: followCode(crypto, 'example-sign-up-0001', 'sign-up'),
    group: fathers,
    /** A day of the group, as its rule gives it on the demonstration’s ordinary Monday. */
    day: idFrom('occurrence', fathers, '2026-03-19'),
    linkKey,
    link: entryTokenOf(crypto, { activity: fathers, by: personId('coordinator'), key: linkKey }),
    past: pastEvent,
    feedback: feedbackToken(crypto, signUpIdOf(crypto, pastSignUpKey)),
    place: meetingPlaceId('17', 'meeting-place-905'),
    wishKey: 'example-wish-0001',
    wish: wishIdOf(crypto, 'example-wish-0001'),
  }
}
export type SignUpSamples = {
  readonly key: string
  readonly id: string
  readonly code: string
  readonly group: string
  readonly day: string
  readonly linkKey: string
  readonly link: string
  readonly past: string
  readonly feedback: string
  readonly place: string
  readonly wishKey: string
  readonly wish: string
}
