/** Ways in for those who were asked: a leader’s invitation, and the teacher’s own link (R119). */
import { z } from 'zod'
import { days, later } from '#platform/clock.ts'
import { type Crypto, sha256 } from '#platform/crypto.ts'
import { newToken } from '#platform/ids.ts'
import type { Localized } from '#platform/text.ts'
import { notFound } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { activityAccess } from './access.ts'
import * as queries from './queries-entry.ts'

export const entryLinkKinds = ['invitation', 'teacher'] as const
export type EntryLinkKind = (typeof entryLinkKinds)[number]

export type EntryLinkView = {
  /** For taking it back; opens nothing. */
  readonly id: string
  readonly kind: EntryLinkKind
  readonly uses: number
  readonly madeAt: Date
  readonly expiresAt: Date
}

/** The token that a key makes: nobody can work it out without the server’s secret. */
export const entryTokenOf = (
  crypto: Crypto,
  of: { readonly activity: string; readonly by: string; readonly key: string },
): string =>
  Buffer.from(crypto.keyed('entry-link', JSON.stringify([of.activity, of.by, of.key]))).toString('base64url')

/** Makes a link. Its token is shown once; only a hash is kept. @source R119, ADR-0047 */
export const makeEntryLink = useCase({
  name: 'entry-link.make',
  input: z.object({
    activity: z.uuid(),
    kind: z.enum(entryLinkKinds),
    uses: z.coerce.number().int().min(1).max(60).default(1),
    days: z.coerce.number().int().min(1).max(120).default(30),
    /** The same key makes the same link; null: a new one. */
    key: z.string().min(8).max(200).nullable().default(null),
  }),
  needs: activityAccess.keep,
  id: ({ activity }) => activity,
  run: async (
    ctx,
    { activity, kind, uses, days: lasts, key },
  ): Promise<{ readonly token: string; readonly expiresAt: Date }> => {
    const by = ctx.actor.kind === 'person' ? ctx.actor.id : ''
    const token = key === null ? newToken() : entryTokenOf(ctx.crypto, { activity, by, key })
    const expiresAt = later(ctx.now, days(lasts))
    await queries.insertEntryLink(ctx.tx, {
      tokenHash: sha256(token),
      activity,
      kind,
      uses,
      by: by === '' ? null : by,
      now: ctx.now,
      expiresAt,
    })
    ctx.about({ activity, kind, uses })
    return { token, expiresAt }
  },
})

/** Takes one link back, or all of them. */
export const removeEntryLink = useCase({
  name: 'entry-link.remove',
  input: z.object({ activity: z.uuid(), link: z.string().max(100).nullable() }),
  needs: activityAccess.keep,
  id: ({ activity }) => activity,
  run: async (ctx, { activity, link }): Promise<void> => {
    const removed = await queries.removeEntryLink(ctx.tx, activity, link)
    if (link !== null && !removed) throw notFound()
    ctx.about({ activity })
  },
})

export type EntryLinkFound = {
  readonly activity: string
  readonly title: Localized
  readonly kind: EntryLinkKind
  readonly usesLeft: number
  readonly expiresAt: Date
}

/** What a link leads to; not found when it has ended or was used up. */
export const readEntryLink = useCase({
  name: 'entry-link.read',
  trace: 'refusals',
  input: z.object({ token: z.string().max(100), from: z.string() }),
  needs: { openBecause: 'whoever holds the link was asked' },
  limits: ({ from }) => [{ limit: { name: 'entry-link', count: 120, perMinutes: 15 }, who: from }],
  run: async ({ tx, now }, { token }): Promise<EntryLinkFound> => {
    const found = await queries.entryLinkOf(tx, sha256(token), now)
    if (found === undefined) throw notFound()
    const { uses: usesLeft, expires_at: expiresAt, ...rest } = found
    return { ...rest, usesLeft, expiresAt }
  },
})
