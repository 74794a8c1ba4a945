/** Somebody outside, without an account: a signed link says when and where, and takes the answer. Nothing else. */
import { type Crypto, sameBytes } from '#platform/crypto.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { opened } from './meeting-begin.ts'
import { type GuestInvitation, guestAnswerShape, guestShape } from './meeting-shapes.ts'
import * as queries from './queries-meetings.ts'

const signed = (crypto: Crypto, participant: string): Buffer =>
  Buffer.from(crypto.keyed('meeting-link', participant))

/** The link of one participant. It opens nothing once that one is not asked any more. @source ADR-0044 */
export const meetingToken = (crypto: Crypto, participant: string): string =>
  `${participant}.${signed(crypto, participant).toString('base64url')}`

const shape = /^([0-9a-f-]{36})\.([\w-]{43})$/

function readToken(crypto: Crypto, token: string): string {
  const [, participant, signature] = shape.exec(token) ?? []
  if (participant === undefined || signature === undefined) throw notFound()
  if (!sameBytes(Buffer.from(signature, 'base64url'), signed(crypto, participant))) throw notFound()
  return participant
}

/** Not ours, not asked any more, over, or the family has taken its consent back: one and the same answer. */
async function invitationOf(
  ctx: Ctx,
  token: string,
): Promise<queries.InvitationRow & { readonly participant: string }> {
  const participant = readToken(ctx.crypto, token)
  const found = await queries.invitation(ctx.tx, participant)
  if (found === undefined) throw notFound()
  ctx.about({ county: found.county, meeting: found.meeting_id, participant })
  return { ...found, participant }
}

/** When and where, and one’s own answer: no family, no people, no purpose. */
export const readInvitation = useCase({
  name: 'meeting.read-invitation',
  input: guestShape,
  needs: { openBecause: 'a signed link; it tells when and where, and nothing of whom it is about' },
  limits: ({ from }) => [{ limit: { name: 'meeting-link', count: 60, perMinutes: 15 }, who: from }],
  run: async (ctx, { token }): Promise<GuestInvitation> => {
    const found = await invitationOf(ctx, token)
    return {
      county: found.county,
      language: found.language ?? 'fi',
      state: found.state,
      startsAt: found.starts_at,
      endsAt: found.ends_at,
      place: found.state === 'cancelled' ? '' : opened(ctx, found.place_sealed),
      link: found.state === 'cancelled' ? '' : opened(ctx, found.link_sealed),
      sequence: found.sequence,
      answer: found.answer,
      canAnswer: found.state === 'planned' && found.starts_at > ctx.now,
      calendarId: found.participant,
    }
  },
})

export const answerInvitation = useCase({
  name: 'meeting.answer-invitation',
  input: guestAnswerShape,
  needs: { openBecause: 'a signed link; whoever holds it is the one who was asked' },
  limits: ({ from, token }) => [
    { limit: { name: 'meeting-link', count: 60, perMinutes: 15 }, who: from },
    { limit: { name: 'meeting-answer', count: 20, perMinutes: 60 }, who: token },
  ],
  run: async (ctx, { token, answer }) => {
    const found = await invitationOf(ctx, token)
    if (!(await queries.answerInvitation(ctx.tx, found.participant, answer)))
      throw new Refusal('conflict', found.state === 'cancelled' ? 'meeting.cancelled' : 'meeting.begun')
    if (answer === 'cannot')
      ctx.later('meeting-not-coming', { meeting: found.meeting_id, participant: found.participant })
    ctx.about({ answer })
  },
})
