import type { AccessWay, Mode } from '../vocabulary.ts'

const noReferral =
  /(?:ei tarvita|et tarvitse|ilman) (?:lääkärin )?lähete|(?:utan|ingen) remiss|behöver inte (?:någon )?remiss|no referral|without a referral/i
const referral =
  /lähetteellä|lähete(?:ttä)? (?:tarvitaan|vaaditaan)|tarvit(?:set|aan) lähete|med remiss|remiss (?:behövs|krävs)|referral/i
const booking = /ajanvara|varaa aika|varata ajan|tidsbok|boka (?:en )?tid|by appointment|book (?:an|a time)/i

const noBooking =
  /(?:ei|et) tarvi\w+ (?:\w+ )?(?:ajanvara|varata)|ilman (?:erillistä )?ajanvara|utan tidsbok|ingen tidsbok|behöver inte (?:boka|någon tid)|no appointment|no need to book|without (?:an )?appointment/i

/** How a family gets in, from the words of the source. */
export function accessOf(words: string, isByBooking: boolean): AccessWay {
  if (referral.test(words) && !noReferral.test(words)) return 'referral'
  if (isByBooking) return 'booking'
  return booking.test(words) && !noBooking.test(words) ? 'booking' : 'self'
}

const home = /kotikäyn|kotiin(?:ne| tuot|si)|perheen koto|hembesök|hem till|home visit|in your home|at home/i
const remote =
  /etävastaan|etäyhtey|videovastaan|distansmottag|på distans|remote appointment|video call|videoconfer|video confer/i

/** Ways of giving it that only the words of the source tell. */
export const modesInWords = (words: string): readonly Mode[] => [
  ...(home.test(words) ? (['home'] as const) : []),
  ...(remote.test(words) ? (['remote'] as const) : []),
]
