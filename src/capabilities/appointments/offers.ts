/** What families can book by themselves: read by everybody, kept by those whose times they are (R23, R76, R83). */
import { z } from 'zod'
import { days, hours as hoursLong, later } from '#platform/clock.ts'
import { instantInHelsinki, plainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import { notFound } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { freeTimes as freeOf } from './domain/availability.ts'
import { appointmentWays, type AppointmentWay } from './domain/life.ts'
import { offerKinds, pooled, type PoolTime, suits } from './domain/offers.ts'
import type { Span } from './domain/spans.ts'
import { gatherGrounds, type Grounds, type Wanted } from './grounds.ts'
import * as queries from './queries-offers.ts'

/** What a time of this offer would take, for each calendar of its pool. */
export const wishesOf = (
  offer: queries.OfferRow,
  way: AppointmentWay | null,
  but: string | null = null,
): readonly Wanted[] =>
  offer.calendars.map(({ id }) => ({
    calendar: id,
    room: way === 'on-site' || way === null ? offer.room_id : null,
    with: [],
    kind: 'service',
    way,
    but,
    travel: way === 'on-site' || way === null ? offer.travel_minutes : 0,
    offer: { id: offer.id, ownHours: offer.own_hours },
    onHolidays: offer.on_holidays,
  }))

/** From when to when a family may choose. */
export const openFor = (offer: queries.OfferRow, now: Date): Span => ({
  from: later(now, hoursLong(offer.notice_hours)),
  to: later(now, days(offer.horizon_days)),
})

/** The times of an offer on grounds that were read. */
export function timesOn(
  offer: queries.OfferRow,
  wishes: readonly Wanted[],
  groundsOf: (wanted: Wanted) => Grounds,
  now: Date,
): readonly PoolTime[] {
  const open = openFor(offer, now)
  const each = wishes.map((wanted) => {
    const { grounds, host } = groundsOf(wanted)
    const times = host.active
      ? freeOf(grounds, {
          minutes: offer.minutes,
          stepMinutes: Math.max(host.step_minutes, offer.minutes),
          notBefore: open.from,
          notAfter: open.to,
        })
      : []
    return { calendar: wanted.calendar, times: times.filter((span) => suits(span, offer.hours)) }
  })
  return pooled(each)
}

/** In any of the ways it is offered, or in this one. */
const chosenWay = (offer: queries.OfferRow, way: AppointmentWay | null): AppointmentWay | null =>
  way ?? (offer.ways.length === 1 ? (offer.ways[0] ?? null) : null)

/** The next free time of each of several offers, in as many statements as for one. */
async function nextTimes(
  tx: Tx,
  offers: readonly queries.OfferRow[],
  now: Date,
): Promise<ReadonlyMap<string, Date | null>> {
  const wishes = offers.map((offer) => wishesOf(offer, chosenWay(offer, null)))
  const longest = Math.max(1, ...offers.map((offer) => offer.horizon_days))
  const groundsOf = await gatherGrounds(tx, wishes.flat(), { from: now, to: later(now, days(longest)) })
  return new Map(
    offers.map((offer, index) => [
      offer.id,
      timesOn(offer, wishes[index] ?? [], groundsOf, now)[0]?.from ?? null,
    ]),
  )
}

export type ListedOffer = queries.OfferView & {
  /** The next free time; null when there is none in sight. */
  readonly next: Date | null
}

const onPage = 20

/** What a family sees of an offer: nothing of how its times are made, or by whom they are kept. */
const viewOf = (row: queries.OfferRow): queries.OfferView => ({
  id: row.id,
  county: row.county,
  area_id: row.area_id,
  service_id: row.service_id,
  kind: row.kind,
  title: row.title,
  summary: row.summary,
  next_words: row.next_words,
  bring_words: row.bring_words,
  place: row.place,
  ways: row.ways,
  minutes: row.minutes,
  identity: row.identity,
  hours: row.hours,
  cancel_hours: row.cancel_hours,
  most_open: row.most_open,
  answer_hours: row.answer_hours,
  audiences: row.audiences,
  languages: row.languages,
  phone: row.phone,
  unit_name: row.unit_name,
  organisation_name: row.organisation_name,
  room_name: row.room_name,
})

/** What can be booked in a county or an area, each with its next free time. */
export const listOffers = useCase({
  name: 'offer.list',
  trace: 'refusals',
  input: z.object({
    county: z.string().length(2).nullable().default(null),
    area: z.uuid().nullable().default(null),
    kind: z.enum(offerKinds).nullable().default(null),
    services: z.array(z.uuid()).max(50).nullable().default(null),
    page: z.coerce.number().int().min(1).max(100).default(1),
  }),
  needs: { openBecause: 'what families can book is public' },
  run: async (
    ctx,
    { page, ...filter },
  ): Promise<{ readonly items: readonly ListedOffer[]; readonly total: number; readonly pages: number }> => {
    const total = await queries.countOffers(ctx.tx, filter)
    const rows = await queries.publishedOffers(ctx.tx, filter, { limit: onPage, offset: (page - 1) * onPage })
    const next = await nextTimes(ctx.tx, rows, ctx.now)
    return {
      items: rows.map((row) => ({ ...viewOf(row), next: next.get(row.id) ?? null })),
      total,
      pages: Math.max(1, Math.ceil(total / onPage)),
    }
  },
})

/** Which of these services have something to book: for the way in from a listing. */
export const offersOfService = useCase({
  name: 'offer.list-of-service',
  trace: 'refusals',
  input: z.object({ service: z.uuid() }),
  needs: { openBecause: 'what families can book is public' },
  run: async (ctx, { service }): Promise<readonly queries.OfferView[]> => {
    const filter = { county: null, area: null, kind: null, services: [service] }
    return (await queries.publishedOffers(ctx.tx, filter, { limit: 5, offset: 0 })).map(viewOf)
  },
})

export const readOffer = useCase({
  name: 'offer.read',
  trace: 'refusals',
  input: z.object({ id: z.uuid() }),
  needs: { openBecause: 'what families can book is public' },
  run: async (ctx, { id }): Promise<queries.OfferView> => {
    const found = await queries.publishedOffer(ctx.tx, id)
    if (found === undefined) throw notFound()
    return viewOf(found)
  },
})

const byDay = z
  .string()
  .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)), 'not-a-day')
  .transform(plainDate)

export type OfferTimes = {
  readonly times: readonly { readonly from: Date; readonly to: Date }[]
  /** The first free time before these, and the first after them: where to look when there is none here. */
  readonly before: Date | null
  readonly after: Date | null
}

/** The free times of an offer, computed now. Whose times they are is not said. @source ADR-0035, ADR-0049 */
export const offerTimes = useCase({
  name: 'offer.read-times',
  trace: 'refusals',
  input: z.object({
    id: z.uuid(),
    way: z.enum(appointmentWays).nullable().default(null),
    from: byDay.optional(),
    days: z.coerce.number().int().min(1).max(62).default(14),
    /** The booking that would be moved: its own time is free to it. */
    instead: z.uuid().nullable().default(null),
  }),
  needs: { openBecause: 'free times are public; what the others are taken by is said to nobody' },
  run: async (ctx, input): Promise<OfferTimes> => {
    const offer = await queries.publishedOffer(ctx.tx, input.id)
    if (offer === undefined || (input.way !== null && !offer.ways.includes(input.way))) throw notFound()
    const from = input.from === undefined ? ctx.now : instantInHelsinki(input.from, '00:00')
    const to = later(from, days(input.days))
    const wishes = wishesOf(offer, chosenWay(offer, input.way), input.instead)
    const within = { from: ctx.now, to: later(ctx.now, days(offer.horizon_days + 1)) }
    const groundsOf = await gatherGrounds(ctx.tx, wishes, within)
    const all = timesOn(offer, wishes, groundsOf, ctx.now).map(({ from: start, to: end }) => ({
      from: start,
      to: end,
    }))
    return {
      times: all.filter((span) => span.from >= from && span.from < to),
      before: all.find((span) => span.from < from)?.from ?? null,
      after: all.find((span) => span.from >= to)?.from ?? null,
    }
  },
})
