/**
 * The signed link of a host: what is held at one place this week and next, "cancelled" and "the same as last week" in two taps
 * and without an account (R113, R114, ADR-0048). A link is for one place, ends by itself and changes nothing when it is opened.
 */
import { z } from 'zod'
import { settleRooms, tell } from './series-days.ts'
import { system } from '#platform/actor.ts'
import { days as dayLength, later } from '#platform/clock.ts'
import { type Crypto, sha256 } from '#platform/crypto.ts'
import { addDays, helsinkiDate, instantInHelsinki, type PlainDate } from '#platform/dates.ts'
import { newId, newToken } from '#platform/ids.ts'
import { mailAddress } from '#platform/mail.ts'
import type { Limit } from '#platform/rate-limit.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Language, languages, type Localized } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { meetingPlaceAccess } from './access.ts'
import { cancelReasons, type OccurrenceState } from './domain/words.ts'
import { cancelOneDay, sameAsWeekBefore, type WeekCopied } from './days.ts'
import { mondayOf } from './programme.ts'
import * as activityQueries from './queries-activity.ts'
import * as dayQueries from './queries-days.ts'
import * as queries from './queries-host-links.ts'
import { dayShape } from './shapes.ts'

/** How long links live and are remembered. */
export const hostLinkDays = { mailed: 14, byHand: 14, longest: 31, remembered: 60 } as const
/** How many mailboxes of one place get the weekly mail. */
export const mostHostMails = 20

const token = z.string().max(100)
const asked = { token, from: z.string() }
const openBecause = 'whoever holds the link hosts the place'
const limits = ({ from }: { from: string }): readonly { limit: Limit; who: string }[] => [
  { limit: { name: 'host-link', count: 90, perMinutes: 15 }, who: from },
]

export type HostDay = {
  readonly id: string
  readonly activityId: string
  readonly day: PlainDate
  readonly date: PlainDate
  readonly startsAt: Date
  readonly endsAt: Date
  readonly state: OccurrenceState
  readonly title: Localized
  readonly note: Localized
  readonly host: Localized
  /** How many have signed up and will be told. */
  readonly signedUp: number
  readonly mayCancel: boolean
  readonly mayRestore: boolean
}

export type HostWeek =
  | { readonly state: 'unknown' }
  | {
      readonly state: 'expired'
      readonly place: Localized
      readonly at: Date
      /** Whether a new link can be mailed to where this one came from. */
      readonly mayAsk: boolean
      readonly phone: string | null
    }
  | {
      readonly state: 'open'
      readonly placeId: string
      readonly place: Localized
      readonly expiresAt: Date
      /** Today and two weeks on. */
      readonly days: readonly HostDay[]
      /** The Mondays of the weeks that can be made as the week before: this one and the next. */
      readonly weeks: readonly PlainDate[]
    }

const startOf = (day: PlainDate): Date => instantInHelsinki(day, '00:00')
/** So many days can be seen and changed through a link. */
const ahead = 14

async function openLink(ctx: Ctx, given: string): Promise<queries.LinkRow> {
  const link = await queries.linkByToken(ctx.tx, sha256(given))
  if (link === undefined || link.place_state !== 'published') throw notFound()
  ctx.about({
    county: link.county,
    place: link.place_id,
    ...(link.person_id === null ? {} : { maker: link.person_id }),
  })
  if (link.expires_at <= ctx.now) throw new Refusal('conflict', 'host-link.expired')
  return link
}

/** The week of a place as its host sees it. Reading it changes nothing: programs that look at links may look. */
export const readHostWeek = useCase({
  name: 'host-week.read',
  trace: 'refusals',
  input: z.object(asked),
  needs: { openBecause },
  limits,
  run: async (ctx, { token: given }): Promise<HostWeek> => {
    const { tx, now } = ctx
    const link = await queries.linkByToken(tx, sha256(given))
    if (link === undefined || link.place_state !== 'published') return { state: 'unknown' }
    if (link.expires_at <= now)
      return {
        state: 'expired',
        place: link.place,
        at: link.expires_at,
        mayAsk: link.mail_id !== null,
        phone: link.phone,
      }
    const today = helsinkiDate(now)
    const of = { place: link.place_id, organisation: link.organisation_id }
    const rows = await queries.hostDays(tx, {
      ...of,
      from: startOf(today),
      to: startOf(addDays(today, ahead)),
    })
    const monday = mondayOf(today)
    return {
      state: 'open',
      placeId: link.place_id,
      place: link.place,
      expiresAt: link.expires_at,
      days: rows.map((row): HostDay => {
        const isAhead = row.ends_at > now
        return {
          id: row.id,
          activityId: row.activity_id,
          day: row.day,
          date: helsinkiDate(row.starts_at),
          startsAt: row.starts_at,
          endsAt: row.ends_at,
          state: row.state,
          title: row.title,
          note: row.note,
          host: row.host,
          signedUp: row.signed,
          mayCancel: isAhead && (row.state === 'planned' || row.state === 'moved'),
          mayRestore: isAhead && row.state === 'cancelled',
        }
      }),
      weeks: [monday, addDays(monday, 7)],
    }
  },
})

/** The day under its lock, when the link reaches it. */
async function dayOfLink(
  ctx: Ctx,
  link: queries.LinkRow,
  id: string,
): Promise<dayQueries.DayCore & { readonly activity: activityQueries.ActivityCore }> {
  const { tx, now } = ctx
  const activityId = await dayQueries.activityOfDay(tx, id)
  // The series first, then its day: in the order of everybody who changes days.
  const activity = activityId === undefined ? undefined : await activityQueries.lockActivity(tx, activityId)
  const day = activity === undefined ? undefined : await dayQueries.lockDay(tx, id)
  const until = startOf(addDays(helsinkiDate(now), ahead))
  const isOf = (organisation: string): boolean =>
    link.organisation_id === null || link.organisation_id === organisation
  if (
    activity === undefined ||
    day === undefined ||
    day.place_id !== link.place_id ||
    !day.published ||
    !(isOf(activity.organisation_id) || isOf(day.organisation_id ?? activity.organisation_id)) ||
    day.starts_at >= until
  )
    throw notFound()
  if (day.ends_at <= now) throw new Refusal('conflict', 'day.over')
  return { ...day, activity }
}

/** Rooms belong to workers; the link stands for those who gave it. */
const asSystem = (ctx: Ctx): Ctx => ({ ...ctx, actor: system })
const signedOf = (day: dayQueries.DayCore, activity: activityQueries.ActivityCore): number =>
  activity.sign_up_for === 'series' ? activity.signed : day.signed

/** "Cancelled": the day stays and says so, and whoever has signed up is told. */
export const cancelByHostLink = useCase({
  name: 'host-week.cancel-day',
  input: z.object({
    ...asked,
    occurrence: z.uuid(),
    reason: z.enum(cancelReasons).default('another-reason'),
  }),
  needs: { openBecause },
  limits,
  run: async (ctx, { token: given, occurrence, reason }): Promise<{ readonly told: number }> => {
    const link = await openLink(ctx, given)
    const { activity, ...day } = await dayOfLink(ctx, link, occurrence)
    ctx.about({ activity: activity.id, occurrence })
    const { told } = await cancelOneDay(asSystem(ctx), occurrence, { reason })
    return { told: told ? signedOf(day, activity) : 0 }
  },
})

/** A day that was cancelled by mistake is on again. */
export const restoreByHostLink = useCase({
  name: 'host-week.restore-day',
  input: z.object({ ...asked, occurrence: z.uuid() }),
  needs: { openBecause },
  limits,
  run: async (ctx, { token: given, occurrence }): Promise<{ readonly told: number }> => {
    const link = await openLink(ctx, given)
    const { activity, ...day } = await dayOfLink(ctx, link, occurrence)
    ctx.about({ activity: activity.id, occurrence })
    if (day.state !== 'cancelled') return { told: 0 }
    if (activity.state !== 'published') throw new Refusal('conflict', 'activity.ended')
    const isMoved = day.starts_at.getTime() !== instantInHelsinki(day.day, activity.opens).getTime()
    const state = isMoved ? 'moved' : 'planned'
    const isOwn = isMoved || day.title !== null || day.room_id !== null || day.organisation_id !== null
    await dayQueries.setDay(ctx.tx, occurrence, {
      ...asItIs(day),
      person: null,
      now: ctx.now,
      state,
      own: isOwn,
      reason: null,
    })
    await settleRooms(asSystem(ctx), activity, [{ ...day, state }], true)
    const told = signedOf(day, activity)
    if (told > 0) tell(ctx, occurrence, 'restored')
    return { told }
  },
})

const asItIs = (day: dayQueries.DayCore) => ({
  startsAt: day.starts_at,
  endsAt: day.ends_at,
  place: day.place_id,
  area: day.area_id,
  municipality: day.municipality,
  room: day.room_id,
  organisation: day.organisation_id,
  title: day.title,
  note: day.note,
})

/**
 * "The same as last week": what was held then by itself is held again, and what was different then is different again. What
 * somebody has decided for this week stands.
 */
export const repeatByHostLink = useCase({
  name: 'host-week.repeat',
  input: z.object({ ...asked, week: dayShape }),
  needs: { openBecause },
  limits,
  run: async (ctx, { token: given, week }): Promise<WeekCopied> => {
    const link = await openLink(ctx, given)
    const monday = mondayOf(helsinkiDate(ctx.now))
    if (week !== monday && week !== addDays(monday, 7)) throw notFound()
    ctx.about({ week })
    const place = link.place_id
    if (link.organisation_id === null) return sameAsWeekBefore(asSystem(ctx), { place, activity: null }, week)
    const sums = { added: 0, changed: 0, left: 0 }
    for (const activity of await queries.activitiesAt(ctx.tx, place, link.organisation_id)) {
      const { added, changed, left } = await sameAsWeekBefore(asSystem(ctx), { place, activity }, week)
      sums.added += added
      sums.changed += changed
      sums.left += left
    }
    return sums
  },
})

/**
 * A new link for whoever holds an old one: it goes to the mailbox that the old one came to, so that the link alone opens nothing
 * anew. The answer is the same whatever became of the link.
 */
export const askForHostLink = useCase({
  name: 'host-link.ask',
  input: z.object(asked),
  needs: { openBecause },
  limits: ({ from }) => [{ limit: { name: 'host-link-ask', count: 10, perMinutes: 60 }, who: from }],
  run: async (ctx, { token: given }): Promise<void> => {
    const link = await queries.linkByToken(ctx.tx, sha256(given))
    if (link === undefined || link.mail_id === null || link.place_state !== 'published') return
    ctx.about({ county: link.county, place: link.place_id })
    // At most one an hour, however often it is asked for.
    const hour = ctx.now.toISOString().slice(0, 13)
    ctx.later('host-week-mail', { mail: link.mail_id, round: hour }, { key: `${link.mail_id}:${hour}` })
  },
})

// --- Those who keep the place -------------------------------------------------------------------------------------

/** The secret of a link that was made with a key of its maker's: it can be made again, and the table keeps only its hash. */
const tokenByHand = (crypto: Crypto, of: string): string =>
  Buffer.from(crypto.keyed('host-link-by-hand', of)).toString('base64url')
/** For the examples of the interface. */
export const handMadeHostToken = (
  crypto: Crypto,
  of: { readonly place: string; readonly maker: string; readonly key: string },
): string => tokenByHand(crypto, `${of.place} ${of.maker} ${of.key}`)

/** A link for a host, made by hand: shown once. @source R114, ADR-0048 */
export const makeHostLink = useCase({
  name: 'host-link.make',
  input: z.object({
    id: z.uuid(),
    organisation: z.uuid().nullable().default(null),
    days: z.coerce.number().int().min(1).max(hostLinkDays.longest).default(hostLinkDays.byHand),
    /** Sent again with the same key, the same link is the answer. */
    key: z.uuid().optional(),
  }),
  needs: meetingPlaceAccess.keep,
  id: ({ id }) => id,
  run: async (
    ctx,
    { id, organisation, days, key },
  ): Promise<{ readonly token: string; readonly expiresAt: Date }> => {
    await demandPlace(ctx, id, organisation)
    const maker = ctx.actor.kind === 'person' ? ctx.actor.id : null
    const made = key === undefined ? newToken() : tokenByHand(ctx.crypto, `${id} ${maker} ${key}`)
    const expiresAt = later(ctx.now, dayLength(days))
    await queries.insertLink(ctx.tx, {
      tokenHash: sha256(made),
      place: id,
      mail: null,
      organisation,
      person: maker,
      now: ctx.now,
      expiresAt,
    })
    return { token: made, expiresAt }
  },
})

/** All links of a place end now: one has come into the wrong hands. */
export const endHostLinks = useCase({
  name: 'host-link.end-all',
  input: z.object({ id: z.uuid() }),
  needs: meetingPlaceAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<{ readonly ended: number }> => {
    await demandPlace(ctx, id, null)
    return { ended: await queries.endLinks(ctx.tx, id, ctx.now) }
  },
})

async function demandPlace(ctx: Ctx, id: string, organisation: string | null): Promise<void> {
  const place = await queries.placeOf(ctx.tx, id)
  if (place === undefined) throw notFound()
  ctx.about({ county: place.county, place: id })
  if (place.state !== 'published') throw new Refusal('conflict', 'place.not-published')
  if (organisation !== null && !(await queries.isAtPlace(ctx.tx, id, organisation)))
    throw new Refusal('invalid', 'invalid-input', {
      fields: [{ field: 'organisation', code: 'not-of-this-place' }],
    })
}

export type HostMail = {
  readonly id: string
  readonly email: string
  readonly language: Language
  readonly organisation: { readonly id: string; readonly name: Localized } | null
  readonly since: Date
}
export type HostMails = {
  readonly place: Localized
  readonly mails: readonly HostMail[]
  /** Who holds something at the place. */
  readonly organisations: readonly { readonly id: string; readonly name: Localized }[]
}

/** The mailboxes that get the weekly mail of a place. */
export const listHostMails = useCase({
  name: 'host-mail.list',
  input: z.object({ id: z.uuid() }),
  needs: meetingPlaceAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<HostMails> => {
    const place = await queries.placeOf(ctx.tx, id)
    if (place === undefined) throw notFound()
    ctx.about({ county: place.county, place: id })
    const rows = await queries.mailsOf(ctx.tx, id)
    return {
      place: place.name,
      organisations: await queries.organisationsAt(ctx.tx, id),
      mails: rows.map((row) => ({
        id: row.id,
        email: ctx.crypto.open(row.email_sealed),
        language: row.language,
        organisation:
          row.organisation_id === null ? null : { id: row.organisation_id, name: row.organisation ?? {} },
        since: row.created_at,
      })),
    }
  },
})

/** From now on this mailbox gets the week of the place with a link, the first one tomorrow morning. */
export const addHostMail = useCase({
  name: 'host-mail.add',
  input: z.object({
    id: z.uuid(),
    email: z.string().trim().toLowerCase().max(200).regex(mailAddress, 'not-an-email'),
    language: z.enum(languages),
    organisation: z.uuid().nullable().default(null),
    /** The identifier it gets; made here when left out. */
    mail: z.uuid().default(() => newId()),
  }),
  needs: meetingPlaceAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, email, language, organisation, mail }): Promise<{ readonly mail: string }> => {
    await demandPlace(ctx, id, organisation)
    const rows = await queries.mailsOf(ctx.tx, id)
    if (rows.length >= mostHostMails) throw new Refusal('conflict', 'host-mail.too-many')
    const isNew = await queries.insertMail(ctx.tx, {
      id: mail,
      place: id,
      organisation,
      sealed: ctx.crypto.seal(email),
      hash: ctx.crypto.keyed('host-mail', email),
      language,
      now: ctx.now,
      person: ctx.actor.kind === 'person' ? ctx.actor.id : null,
    })
    if (!isNew) throw new Refusal('conflict', 'host-mail.is-there')
    ctx.about({ mail })
    return { mail }
  },
})

/** No weekly mail any more; the links that it got end with it. */
export const removeHostMail = useCase({
  name: 'host-mail.remove',
  input: z.object({ id: z.uuid(), mail: z.uuid() }),
  needs: meetingPlaceAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, mail }): Promise<void> => {
    ctx.about({ place: id, mail })
    if (!(await queries.deleteMail(ctx.tx, id, mail))) throw notFound()
  },
})

/** Links that ended long ago are forgotten. */
export const removeOldHostLinks = useCase({
  name: 'host-link.remove-old',
  input: z.object({}),
  needs: { signedInBecause: 'run by the daily job' },
  run: async (ctx): Promise<{ readonly removed: number }> => {
    const removed = await queries.removeOldLinks(ctx.tx, later(ctx.now, -dayLength(hostLinkDays.remembered)))
    ctx.about({ removed })
    return { removed }
  },
})
