/** Listings that stay true: the one-click answer, confirming by hand and by phone, the call list, the rule by days. */
import { z } from 'zod'
import { days, later } from '#platform/clock.ts'
import { type Crypto, sha256 } from '#platform/crypto.ts'
import { addDays, helsinkiDate, plainDate } from '#platform/dates.ts'
import { idFrom, newId } from '#platform/ids.ts'
import type { Limit } from '#platform/rate-limit.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import type { Localized } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { providerAccess } from './access.ts'
import { fateOf, linkDays, monthOf, stepsOf } from './domain/upkeep.ts'
import { confirmListings } from './queries-listings.ts'
import { decidedSettings, settingsFrom } from './queries-settings.ts'
import * as queries from './queries-upkeep.ts'
import * as calls from './queries-upkeep-calls.ts'

/** The secret of a round's link: it can be made again from the round, and the table keeps only its hash. */
export const roundToken = (crypto: Crypto, round: string): string =>
  Buffer.from(crypto.keyed('check-round', round)).toString('base64url')

const token = z.string().max(200)
export const openBecause = 'whoever holds the link of the mail answers for the organisation'
export const limits = ({ from }: { from: string }): readonly { limit: Limit; who: string }[] => [
  { limit: { name: 'check-round', count: 60, perMinutes: 15 }, who: from },
]

export type Round =
  | { readonly state: 'unknown' }
  | { readonly state: 'answered'; readonly organisation: Localized; readonly at: Date }
  | { readonly state: 'expired'; readonly organisation: Localized; readonly at: Date }
  | {
      readonly state: 'open'
      readonly organisation: Localized
      readonly expiresAt: Date
      readonly listings: readonly queries.WaitingListing[]
    }

export async function roundFor(
  ctx: Ctx,
  given: string,
  lock: boolean,
): Promise<Round & { readonly row?: queries.RoundRow }> {
  const row = await queries.roundByToken(ctx.tx, sha256(given), { lock })
  if (row === undefined) return { state: 'unknown' }
  const { organisation } = row
  if (row.answered_at !== null) return { state: 'answered', organisation, at: row.answered_at, row }
  if (row.expires_at <= ctx.now) return { state: 'expired', organisation, at: row.expires_at, row }
  const listings = await queries.waitingOfRound(ctx.tx, row.id, helsinkiDate(ctx.now))
  if (listings.length === 0) return { state: 'answered', organisation, at: ctx.now, row }
  return { state: 'open', organisation, expiresAt: row.expires_at, listings, row }
}

/** What the link of a monthly mail asks. Reading it confirms nothing: programs that look at links may look. */
export const readRound = useCase({
  name: 'check-round.read',
  trace: 'refusals',
  input: z.object({ token, from: z.string() }),
  needs: { openBecause },
  limits,
  run: async (ctx, { token: given }): Promise<Round> => {
    const { row: _row, ...round } = await roundFor(ctx, given, false)
    return round
  },
})

/** "All still right" of the mail: everything of the round that still waits is confirmed, and the link is used up. */
export const confirmByLink = useCase({
  name: 'check-round.confirm',
  input: z.object({ token, from: z.string() }),
  needs: { openBecause },
  limits,
  run: async (ctx, { token: given }): Promise<{ readonly confirmed: number }> => {
    const round = await roundFor(ctx, given, true)
    const { row } = round
    if (row === undefined) throw notFound()
    ctx.about({ county: row.county, round: row.id, organisation: row.organisation_id })
    if (round.state !== 'open') throw new Refusal('conflict', `check-round.${round.state}`)
    const ids = round.listings.map(({ id }) => id)
    await confirmListings(ctx.tx, ids, { ...said(ctx), way: 'mail', by: null })
    await queries.markAnswered(ctx.tx, row.id, ctx.now)
    ctx.about({ confirmed: ids.length })
    return { confirmed: ids.length }
  },
})

const said = (ctx: Ctx) => ({
  by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
  saidBy: null,
  now: ctx.now,
  today: helsinkiDate(ctx.now),
  nextCheckOn: null,
})

/** Everything of an organisation that is due is right as it stands. */
export const confirmProvider = useCase({
  name: 'provider.confirm',
  input: z.object({ id: z.uuid() }),
  needs: providerAccess.confirm,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<{ readonly confirmed: number }> => {
    const found = await queries.dueListings(ctx.tx, id, helsinkiDate(ctx.now))
    await confirmListings(
      ctx.tx,
      found.map((each) => each.id),
      { ...said(ctx), way: 'page' },
    )
    ctx.about({ organisation: id, confirmed: found.length })
    return { confirmed: found.length }
  },
})

/** Somebody was called and said that these are right; who said so is kept with the confirmation. */
export const confirmByPhone = useCase({
  name: 'provider.confirm-by-phone',
  input: z.object({
    id: z.uuid(),
    saidBy: z.string().trim().min(1).max(100),
    /** Left out: everything that is due. */
    listings: z.array(z.uuid()).min(1).max(1000).optional(),
  }),
  needs: providerAccess.confirmByPhone,
  id: ({ id }) => id,
  run: async (ctx, { id, saidBy, listings }): Promise<{ readonly confirmed: number }> => {
    const found = await queries.dueListings(ctx.tx, id, helsinkiDate(ctx.now))
    const chosen = listings === undefined ? found : found.filter((each) => listings.includes(each.id))
    if (chosen.length === 0) throw new Refusal('conflict', 'listing.nothing-due')
    await confirmListings(
      ctx.tx,
      chosen.map((each) => each.id),
      { ...said(ctx), way: 'phone', saidBy },
    )
    ctx.about({ organisation: id, confirmed: chosen.length })
    return { confirmed: chosen.length }
  },
})

const system = { signedInBecause: 'run by the daily job' }

/** The organisations of a county that the daily job asks, each in a transaction of its own. */
export const organisationsToAsk = useCase({
  name: 'check-round.list-due',
  trace: 'refusals',
  input: z.object({ county: z.string().max(10) }),
  needs: system,
  run: (ctx, { county }): Promise<readonly string[]> => {
    const today = helsinkiDate(ctx.now)
    return queries.organisationsToAsk(ctx.tx, county, today, monthOf(today))
  },
})

/**
 * Asks one organisation once a month about everything that is due, in one mail to each of its maintainers. Without
 * maintainers nobody is written to: the question stands, and the call list shows it at once.
 */
export const sendRound = useCase({
  name: 'check-round.send',
  input: z.object({ organisation: z.uuid() }),
  needs: system,
  run: async (ctx, { organisation }): Promise<void> => {
    const provider = await queries.organisationOf(ctx.tx, organisation)
    if (provider === undefined) return
    const today = helsinkiDate(ctx.now)
    const to = await queries.maintainersOf(ctx.tx, organisation)
    const id = newId()
    const secret = roundToken(ctx.crypto, id)
    const expiresAt = later(ctx.now, days(linkDays.round))
    const mailFor = (person: string): string => idFrom(id, person)
    const listings = await queries.insertRound(ctx.tx, {
      id,
      organisation,
      county: provider.county,
      month: monthOf(today),
      today,
      tokenHash: sha256(secret),
      sentTo: to.map((each) => each.id),
      mails: to.map((each) => mailFor(each.id)),
      now: ctx.now,
      expiresAt,
    })
    ctx.about({
      county: provider.county,
      organisation,
      round: id,
      listings: listings.length,
      mails: to.length,
    })
    if (listings.length === 0) return
    for (const each of to)
      ctx.later('ask-maintainer', { round: id, person: each.id }, { key: mailFor(each.id) })
  },
})

export type UpkeepDone = {
  readonly closed: number
  readonly escalated: number
  readonly marked: number
  readonly hidden: number
}

/** What the days bring by themselves in one county. Repeated on the same day it finds nothing more to do. @source ADR-0021 */
export const keepByRule = useCase({
  name: 'listing.keep-by-rule',
  input: z.object({ county: z.string().max(10) }),
  needs: system,
  run: async (ctx, { county }): Promise<UpkeepDone> => {
    const { tx, now } = ctx
    const today = helsinkiDate(now)
    const decided = await decidedSettings(tx, county)
    const stepsIn = (area: string | null) => stepsOf(settingsFrom(decided, county, area))
    const closed = await queries.closeEmptyRounds(tx, county, today, now)
    const { rounds, leads } = await queries.escalateRounds(
      tx,
      county,
      addDays(today, -stepsIn(null).lead),
      now,
    )
    for (const person of leads)
      ctx.later(
        'tell-area-lead',
        { county, person, at: now.toISOString() },
        { key: idFrom(county, person, today) },
      )
    const fates = (await queries.unansweredListings(tx, county, today)).map((each) => ({
      id: each.id,
      fate: fateOf(
        { askedOn: plainDate(each.asked_on), isStatutory: each.statutory, isMarked: each.marked },
        today,
        stepsIn(each.area),
      ),
    }))
    const those = (fate: 'mark' | 'hide'): string[] =>
      fates.filter((each) => each.fate === fate).map((each) => each.id)
    await queries.markUnconfirmed(tx, those('mark'))
    await queries.hideUnanswered(tx, those('hide'), now)
    const done = {
      closed,
      escalated: rounds.length,
      marked: those('mark').length,
      hidden: those('hide').length,
    }
    ctx.about({ county, ...done })
    return done
  },
})

export type CallList = {
  readonly items: readonly calls.Call[]
  readonly total: number
  readonly page: number
  readonly perPage: number
  /** The reader has no whole county, only what was passed on to an area. */
  readonly isLead: boolean
}

export const callsPerPage = 20

/** Whom to call: for the coordinator the county's organisations that did not answer, for the lead of an area its own. */
export const readCalls = useCase({
  name: 'provider.list-calls',
  input: z.object({
    page: z.coerce.number().int().min(1).max(10_000).default(1),
    all: z.boolean().default(false),
  }),
  needs: { signedInBecause: 'the list holds only what the asker’s own roles reach' },
  run: async (ctx, { page, all }): Promise<CallList> => {
    const isCoordinator = await calls.hasRole(ctx.tx, 'coordinator')
    if (!isCoordinator && !(await calls.hasRole(ctx.tx, 'area-lead'))) throw notFound()
    const decided = ctx.actor.kind === 'person' ? await decidedSettings(ctx.tx, ctx.actor.county) : []
    const { call } = stepsOf(settingsFrom(decided, ctx.actor.kind === 'person' ? ctx.actor.county : ''))
    const items = await calls.callList(ctx.tx, {
      today: helsinkiDate(ctx.now),
      callAfter: call,
      limit: all ? null : callsPerPage,
      offset: (page - 1) * callsPerPage,
    })
    ctx.about({ organisations: items.length })
    return { items, total: items[0]?.total ?? 0, page, perPage: callsPerPage, isLead: !isCoordinator }
  },
})
