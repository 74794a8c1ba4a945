/** Who keeps an organisation's listings: two people, handed over by invitation, never silently nobody. */
import { z } from 'zod'
import { endMaintainerRole, makeMaintainer } from '#capabilities/accounts/index.ts'
import { flags } from '#platform/access.ts'
import { days, later } from '#platform/clock.ts'
import { type Crypto, sha256 } from '#platform/crypto.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { mailAddress, sendLater } from '#platform/mail.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { inLanguage, languages, type Localized } from '#platform/text.ts'
import { useCase } from '#platform/use-case.ts'
import { dateInWords } from '#platform/words.ts'
import { providerAccess } from './access.ts'
import { linkDays, mostMaintainers } from './domain/upkeep.ts'
import * as queries from './queries-maintainers.ts'
import { type OrganisationRow, organisationOf } from './queries-upkeep.ts'
import { upkeepMails } from './upkeep-mails.ts'

/** The secret of an invitation's link; the table keeps only its hash. */
export const invitationToken = (crypto: Crypto, invitation: string): string =>
  Buffer.from(crypto.keyed('maintainer-invitation', invitation)).toString('base64url')

export type ProviderView = OrganisationRow & {
  readonly counts: queries.ProviderCounts
  readonly listings: {
    readonly items: readonly queries.KeptListing[]
    readonly total: number
    readonly page: number
    readonly perPage: number
  }
  readonly maintainers: readonly queries.Keeper[]
  readonly invitations: readonly queries.OpenInvitation[]
  readonly round: queries.LastRound | null
  /** How many places for maintainers are free, open invitations counted. */
  readonly free: number
  readonly can: Readonly<Record<string, boolean>>
}

export const providerPage = 25

/** Places that nobody holds and nobody is invited to; whoever is to be replaced keeps the place until then. */
const freePlaces = (
  maintainers: readonly unknown[],
  invitations: readonly { readonly replaces: string | null }[],
): number =>
  Math.max(
    0,
    mostMaintainers - maintainers.length - invitations.filter(({ replaces }) => replaces === null).length,
  )

/** An organisation as its maintainers and the coordinator see it: state of its listings, who keeps them, what was asked. */
export const readProvider = useCase({
  name: 'provider.read',
  input: z.object({ id: z.uuid(), page: z.coerce.number().int().min(1).max(10_000).default(1) }),
  needs: providerAccess.read,
  id: ({ id }) => id,
  run: async (ctx, { id, page }): Promise<ProviderView> => {
    const { tx, now } = ctx
    const provider = await organisationOf(tx, id)
    if (provider === undefined) throw notFound()
    ctx.about({ county: provider.county, organisation: id })
    const items = await queries.keptListings(tx, id, {
      limit: providerPage,
      offset: (page - 1) * providerPage,
    })
    const maintainers = await queries.keepersOf(tx, id)
    const invitations = await queries.openInvitations(tx, id, now)
    return {
      ...provider,
      counts: await queries.providerCounts(tx, id, helsinkiDate(now)),
      listings: { items, total: items[0]?.total ?? 0, page, perPage: providerPage },
      maintainers,
      invitations,
      round: (await queries.lastRound(tx, id)) ?? null,
      free: freePlaces(maintainers, invitations),
      can: await flags(tx, providerAccess.read, id),
    }
  },
})

const wrong = (field: string, code: string): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field, code }] })

/**
 * Invites somebody to keep the listings, into a free place or in the place of one who leaves. The link goes to the invited
 * one's own address and nowhere else.
 */
export const inviteMaintainer = useCase({
  name: 'maintainer.invite',
  input: z.object({
    id: z.uuid(),
    name: z.string().trim().min(1).max(100),
    email: z.string().trim().max(200).regex(mailAddress, 'email'),
    language: z.enum(languages),
    replaces: z.uuid().nullable().default(null),
    linkBase: z.string(),
  }),
  needs: providerAccess.invite,
  id: ({ id }) => id,
  // An invitation is a mail to an address that somebody typed.
  limits: ({ id }) => [{ limit: { name: 'invite', count: 10, perMinutes: 60 }, who: id }],
  run: async (ctx, given): Promise<{ readonly id: string }> => {
    const { tx, now, crypto, actor } = ctx
    if (actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
    const provider = await organisationOf(tx, given.id)
    if (provider === undefined) throw notFound()
    await queries.lockOrganisation(tx, given.id)
    const maintainers = await queries.keepersOf(tx, given.id)
    const invitations = await queries.openInvitations(tx, given.id, now)
    const same = (email: string): boolean => email.toLowerCase() === given.email.toLowerCase()
    if (maintainers.some(({ email }) => same(email))) throw wrong('email', 'already-maintainer')
    if (given.replaces === null) {
      const others = invitations.filter(({ email }) => !same(email))
      if (freePlaces(maintainers, others) === 0) throw wrong('replaces', 'no-free-place')
    } else if (!maintainers.some(({ id }) => id === given.replaces)) throw wrong('replaces', 'not-maintainer')
    // A second invitation to the same address, or into the same place, stands for the first.
    for (const each of invitations) {
      if (same(each.email) || (given.replaces !== null && each.replaces === given.replaces))
        await queries.endInvitation(tx, { id: each.id, organisation: given.id, now })
    }
    const id = newId()
    const secret = invitationToken(crypto, id)
    const expiresAt = later(now, days(linkDays.invitation))
    await queries.insertInvitation(tx, {
      id,
      organisation: given.id,
      email: given.email,
      name: given.name,
      language: given.language,
      replaces: given.replaces,
      tokenHash: sha256(secret),
      by: actor.id,
      now,
      expiresAt,
    })
    const { subject, text } = upkeepMails[given.language].invite({
      organisation: inLanguage(provider.name, given.language),
      by: actor.name,
      link: `${given.linkBase}${secret}`,
      until: dateInWords(helsinkiDate(expiresAt), given.language, helsinkiDate(now)),
    })
    await sendLater(tx, crypto, now, { to: given.email, subject, text }, id)
    ctx.about({ county: provider.county, organisation: given.id, invitation: id, replaces: given.replaces })
    return { id }
  },
})

export const withdrawInvitation = useCase({
  name: 'maintainer.withdraw-invitation',
  input: z.object({ id: z.uuid(), invitation: z.uuid() }),
  needs: providerAccess.invite,
  id: ({ id }) => id,
  run: async (ctx, { id, invitation }): Promise<void> => {
    ctx.about({ organisation: id, invitation })
    if (!(await queries.endInvitation(ctx.tx, { id: invitation, organisation: id, now: ctx.now })))
      throw new Refusal('conflict', 'invitation.ended')
  },
})

/**
 * Ends somebody's keeping of the listings. The last one may go too, since nobody can be held; then the coordinator is told
 * at once, and the organisation stands on the call list.
 */
export const endMaintainer = useCase({
  name: 'maintainer.end',
  input: z.object({ id: z.uuid(), person: z.uuid() }),
  needs: providerAccess.endMaintainer,
  id: ({ id }) => id,
  run: async (ctx, { id, person }): Promise<{ readonly left: number }> => {
    await queries.lockOrganisation(ctx.tx, id)
    if (!(await endMaintainerRole(ctx.tx, { person, organisation: id, now: ctx.now })))
      throw new Refusal('conflict', 'maintainer.not-maintainer')
    const left = (await queries.keepersOf(ctx.tx, id)).length
    ctx.about({ organisation: id, person, left })
    if (left === 0) ctx.later('tell-nobody-left', { organisation: id }, { key: id })
    return { left }
  },
})

export type Invitation =
  | { readonly state: 'unknown' }
  | { readonly state: 'accepted' | 'ended'; readonly organisation: Localized; readonly email: string }
  | {
      readonly state: 'open'
      readonly organisation: Localized
      readonly email: string
      readonly name: string
      readonly invitedBy: string
      readonly expiresAt: Date
    }

const openBecause = 'whoever holds the link of the mail has the invited address'
const token = z.string().max(200)
const limits = ({ from }: { from: string }) => [
  { limit: { name: 'invitation', count: 30, perMinutes: 15 }, who: from },
]

/** What an invitation's link offers. Reading it accepts nothing. */
export const readInvitation = useCase({
  name: 'invitation.read',
  trace: 'refusals',
  input: z.object({ token, from: z.string() }),
  needs: { openBecause },
  limits,
  run: async (ctx, { token: given }): Promise<Invitation> => {
    const row = await queries.invitationByToken(ctx.tx, sha256(given))
    if (row === undefined) return { state: 'unknown' }
    const { organisation, email } = row
    if (row.accepted_at !== null) return { state: 'accepted', organisation, email }
    if (row.expires_at <= ctx.now) return { state: 'ended', organisation, email }
    return {
      state: 'open',
      organisation,
      email,
      name: row.name,
      invitedBy: row.invited_by,
      expiresAt: row.expires_at,
    }
  },
})

/**
 * Takes the invited one in: the person is found by the address or made, gets the role, and the one to be replaced loses it.
 * No session begins: the address signs in as everybody does, since the link is older than a sign-in link may be.
 */
export const acceptInvitation = useCase({
  name: 'invitation.accept',
  input: z.object({ token, from: z.string() }),
  needs: { openBecause },
  limits,
  run: async (ctx, { token: given }): Promise<{ readonly organisation: string }> => {
    const { tx, now } = ctx
    const row = await queries.invitationByToken(tx, sha256(given), { lock: true })
    if (row === undefined) throw notFound()
    ctx.about({ county: row.county, organisation: row.organisation_id, invitation: row.id })
    if (row.accepted_at !== null) throw new Refusal('conflict', 'invitation.accepted')
    if (row.expires_at <= now) throw new Refusal('conflict', 'invitation.ended')
    await queries.lockOrganisation(tx, row.organisation_id)
    if (row.replaces !== null)
      await endMaintainerRole(tx, { person: row.replaces, organisation: row.organisation_id, now })
    if ((await queries.keepersOf(tx, row.organisation_id)).length >= mostMaintainers)
      throw new Refusal('conflict', 'invitation.no-free-place')
    const person = await makeMaintainer(tx, {
      organisation: row.organisation_id,
      county: row.county,
      name: row.name,
      email: row.email,
      language: row.language,
      now,
    })
    await queries.markAccepted(tx, row.id, person, now)
    ctx.about({ person })
    return { organisation: row.organisation_id }
  },
})
