/** A receiver without accounts: one referral, behind a signed link and a one-time code sent to the named person. */
import { randomInt } from 'node:crypto'
import { z } from 'zod'
import { type Session, startFamilySession } from '#capabilities/accounts/index.ts'
import { later, minutes } from '#platform/clock.ts'
import { sendLater } from '#platform/mail.ts'
import { notFound } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { guestCodeHash, readGuestToken } from './guest-link.ts'
import * as guests from './queries-guest.ts'
import { guidanceTexts } from './texts.ts'

/** How long a one-time code opens, and how many tries it takes. @source ASVS 6.5, ADR-0033 */
export const guestCodeLasts = minutes(15)

const token = z.string().max(200)

/** The link as it stands: not ours, of an earlier round or ended are the same answer. */
async function linkOf(ctx: Ctx, typed: string): Promise<guests.GuestLink & { readonly id: string }> {
  const named = readGuestToken(ctx.crypto, typed)
  const link = named === null ? undefined : await guests.guestLink(ctx.tx, named.id)
  if (named === null || link === undefined || !link.open || link.round !== named.round) throw notFound()
  ctx.about({ county: link.county, referral: named.id })
  return { ...link, id: named.id }
}

/** Whether a link opens anything: the page asks before it offers to send a code. Nothing of the referral leaves. */
export const checkGuestLink = useCase({
  name: 'referral.check-link',
  trace: 'refusals',
  input: z.object({ token, from: z.string() }),
  needs: { openBecause: 'a signed link; tells only that it still opens' },
  limits: ({ from }) => [{ limit: { name: 'guest-link', count: 60, perMinutes: 15 }, who: from }],
  run: async (ctx, { token: typed }): Promise<{ readonly county: string }> => {
    const { county } = await linkOf(ctx, typed)
    return { county }
  },
})

/** Sends a new one-time code to the named person; the one before it is worth nothing. */
export const askGuestCode = useCase({
  name: 'referral.ask-code',
  input: z.object({ token, from: z.string() }),
  needs: { openBecause: 'a signed link; the code goes to the named person only' },
  limits: ({ token: typed, from }) => [
    { limit: { name: 'guest-code', count: 20, perMinutes: 15 }, who: from },
    { limit: { name: 'guest-code-link', count: 5, perMinutes: 15 }, who: typed },
  ],
  run: async (ctx, { token: typed }) => {
    const link = await linkOf(ctx, typed)
    const code = String(randomInt(100_000_000)).padStart(8, '0')
    await guests.keepCode(
      ctx.tx,
      link.id,
      guestCodeHash(ctx.crypto, link.id, code),
      ctx.now,
      later(ctx.now, guestCodeLasts),
    )
    const letter = guidanceTexts[link.language].mails.guestCode(`${code.slice(0, 4)} ${code.slice(4)}`)
    await sendLater(ctx.tx, ctx.crypto, ctx.now, { to: link.email, ...letter })
  },
})

/** The code opens a session of its own for this one referral; whatever was in the browser before is worth nothing. */
export const openGuest = useCase({
  name: 'referral.open-guest',
  input: z.object({ token, code: z.string().max(40), from: z.string() }),
  needs: { openBecause: 'whoever holds the link and the code is the named person' },
  limits: ({ token: typed, from }) => [
    { limit: { name: 'guest-open', count: 20, perMinutes: 15 }, who: from },
    { limit: { name: 'guest-open-link', count: 20, perMinutes: 60 }, who: typed },
  ],
  run: async (ctx, { token: typed, code }): Promise<Opened> => {
    const link = await linkOf(ctx, typed)
    const digits = code.replace(/\D/g, '')
    const fits =
      link.guest_hash !== null &&
      (await guests.useCode(ctx.tx, link.id, guestCodeHash(ctx.crypto, link.id, digits), ctx.now))
    return fits && link.guest_hash !== null
      ? { ok: true, id: link.id, session: await startFamilySession(ctx, link.guest_hash) }
      : { ok: false }
  },
})

/** A wrong code is an answer and no refusal: its try stays counted. */
export type Opened =
  | { readonly ok: true; readonly id: string; readonly session: Session }
  | { readonly ok: false }
