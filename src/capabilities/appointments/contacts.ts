/** Who comes to a time that a family booked: asked for, sealed, and opened for those who meet the family. */
import { z } from 'zod'
import type { Crypto } from '#platform/crypto.ts'
import { mailAddress } from '#platform/mail.ts'
import { type FieldProblem, Refusal } from '#platform/refusal.ts'
import { type Language, languages } from '#platform/text.ts'
import { phoneNumber } from '#platform/text-outbox.ts'
import type { AppointmentWay } from './domain/life.ts'
import type { Identity } from './domain/offers.ts'
import type { ContactRow, SealedContact } from './queries-bookings.ts'

const typed = (most: number): z.ZodDefault<z.ZodString> => z.string().trim().max(most).default('')

export const contactShape = z.object({
  name: typed(100),
  phone: typed(40),
  email: typed(200),
  words: typed(500),
  language: z.enum(languages).default('fi'),
})
export type ContactGiven = z.output<typeof contactShape>

/** What is missing or mistyped. Where nobody asks who comes, nothing is missing, and nothing that was typed is kept. */
export function demandContact(given: ContactGiven, identity: Identity, way: AppointmentWay): void {
  if (identity === 'none') return
  const fields: FieldProblem[] = []
  if (given.name === '') fields.push({ field: 'name', code: 'required' })
  if (given.phone === '' && (way === 'phone' || given.email === ''))
    fields.push({ field: 'phone', code: way === 'phone' ? 'phone-needed' : 'phone-or-email' })
  if (given.phone !== '' && phoneNumber(given.phone) === null)
    fields.push({ field: 'phone', code: 'not-a-phone' })
  if (given.email !== '' && !mailAddress.test(given.email))
    fields.push({ field: 'email', code: 'not-an-email' })
  if (fields.length > 0) throw new Refusal('invalid', 'invalid-input', { fields })
}

/** The token of the link in a mail about this time, for this parent: made again whenever a mail is written. */
export const timeToken = (crypto: Crypto, appointment: string, side: 1 | 2): string =>
  Buffer.from(crypto.keyed('time-link', `${appointment}:${side}`)).toString('base64url')

export const timeTokenHash = (crypto: Crypto, token: string): Uint8Array =>
  crypto.keyed('time-link-hash', token)

/** The token of the link with which the other parent answers. */
export const jointToken = (crypto: Crypto, appointment: string): string =>
  Buffer.from(crypto.keyed('joint-link', appointment)).toString('base64url')

export const jointTokenHash = (crypto: Crypto, token: string): Uint8Array =>
  crypto.keyed('joint-link-hash', token)

export function sealedContact(
  crypto: Crypto,
  given: ContactGiven,
  of: {
    readonly appointment: string
    readonly side: 1 | 2
    readonly codeHash: Uint8Array
    readonly identity: Identity
  },
): SealedContact {
  const sealed = (text: string): Uint8Array | null =>
    text === '' || of.identity === 'none' ? null : crypto.seal(text)
  return {
    appointment: of.appointment,
    side: of.side,
    codeHash: of.codeHash,
    linkHash: timeTokenHash(crypto, timeToken(crypto, of.appointment, of.side)),
    language: given.language,
    name: sealed(given.name),
    email: sealed(given.email),
    phone: sealed(given.phone),
    words: sealed(given.words),
  }
}

/** Who comes, for those who meet them. */
export type Visitor = {
  readonly side: 1 | 2
  readonly language: Language
  readonly name: string | null
  readonly phone: string | null
  readonly email: string | null
  readonly words: string | null
}

export function visitorOf(crypto: Crypto, row: ContactRow): Visitor {
  const open = (sealed: Uint8Array | null): string | null => (sealed === null ? null : crypto.open(sealed))
  return {
    side: row.side,
    language: row.language,
    name: open(row.name_sealed),
    phone: open(row.phone_sealed),
    email: open(row.email_sealed),
    words: open(row.words_sealed),
  }
}
