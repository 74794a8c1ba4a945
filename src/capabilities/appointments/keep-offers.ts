/** Keeping what families can book: whose times, for whom, how long, how late one may cancel. */
import { z } from 'zod'
import { helsinkiDate, plainDate, wallTime } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { isRecurrenceRule } from '#platform/recurrence.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { languages } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { offerAccess } from './access.ts'
import { appointmentWays } from './domain/life.ts'
import { identities, offerHours, offerKinds, offerStates } from './domain/offers.ts'
import * as calendars from './queries-calendars.ts'
import * as queries from './queries-offers.ts'
import { roomsOf } from './queries-rooms.ts'

const texts = (
  most: number,
): z.ZodDefault<z.ZodObject<Record<'fi' | 'sv' | 'en', z.ZodDefault<z.ZodString>>>> => {
  const line = z.string().trim().max(most).default('')
  return z.object({ fi: line, sv: line, en: line }).default({ fi: '', sv: '', en: '' })
}
const small = (least: number, most: number): z.ZodCoercedNumber =>
  z.coerce.number().int().min(least).max(most)

const settings = z
  .object({
    kind: z.enum(offerKinds),
    area: z.uuid().nullable().default(null),
    service: z.uuid().nullable().default(null),
    room: z.uuid().nullable().default(null),
    title: texts(120).refine((text) => Object.values(text).some((each) => each !== ''), 'required'),
    summary: texts(600),
    next: texts(1000),
    bring: texts(400),
    place: texts(200),
    ways: z.array(z.enum(appointmentWays)).min(1).max(3),
    minutes: small(5, 240),
    identity: z.enum(identities).default('asked'),
    hours: z.enum(offerHours).default('any'),
    ownHours: z.boolean().default(false),
    onHolidays: z.boolean().default(false),
    noticeHours: small(0, 336).default(4),
    horizonDays: small(1, 120).default(42),
    cancelHours: small(0, 336).default(4),
    mostOpen: small(1, 10).default(1),
    travelMinutes: small(0, 180).default(0),
    answerHours: small(2, 336).default(72),
    audiences: z.array(z.string().max(40)).max(10).default([]),
    languages: z.array(z.enum(languages)).min(1).default(['fi']),
    phone: z
      .string()
      .trim()
      .max(40)
      .nullable()
      .default(null)
      .transform((phone) => (phone === '' ? null : phone)),
    state: z.enum(offerStates).default('draft'),
  })
  // Two people who answer for one child are asked who they are; somebody without a name is not called.
  .refine(({ kind, identity }) => kind !== 'joint' || identity === 'asked', {
    path: ['identity'],
    message: 'joint-needs-names',
  })
  .refine(({ identity, ways }) => identity === 'asked' || !ways.includes('phone'), {
    path: ['ways'],
    message: 'nobody-to-call',
  })

export type OfferInput = z.input<typeof settings>

const meOf = (ctx: Ctx): string => {
  if (ctx.actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
  return ctx.actor.id
}

const wrong = (field: string, code: string): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field, code }] })

/** Whose times an offer gives away: nobody's whose calendar the asker does not keep or share a unit with. */
async function demandCalendars(
  ctx: Ctx,
  county: string,
  wanted: readonly string[],
  offer: string | null,
  isPublished: boolean,
): Promise<void> {
  if (isPublished && wanted.length === 0) throw wrong('calendars', 'required')
  if ((await queries.countToOffer(ctx.tx, county, wanted, offer)) !== new Set(wanted).size)
    throw wrong('calendars', 'not-yours')
}

async function demandRoom(ctx: Ctx, county: string, room: string | null): Promise<void> {
  if (room === null) return
  const [found] = await roomsOf(ctx.tx, [room])
  if (found?.county !== county) throw wrong('room', 'not-a-room')
}

export const createOffer = useCase({
  name: 'offer.create',
  input: z.object({
    id: z.uuid().optional(),
    unit: z.uuid(),
    calendars: z.array(z.uuid()).max(20).default([]),
    settings,
  }),
  needs: { signedInBecause: 'in whose name one may offer times is looked up' },
  run: async (ctx, input): Promise<{ readonly id: string }> => {
    const me = meOf(ctx)
    const unit = (await queries.unitsToOffer(ctx.tx)).find(({ id }) => id === input.unit)
    if (unit === undefined) throw notFound()
    const id = input.id ?? newId()
    const isPublished = input.settings.state === 'published'
    await demandCalendars(ctx, unit.county, input.calendars, null, isPublished)
    await demandRoom(ctx, unit.county, input.settings.room)
    await queries.insertOffer(ctx.tx, { id, county: unit.county, unit: unit.id, person: me, now: ctx.now })
    await queries.updateOffer(ctx.tx, id, input.settings, { person: me, seen: null, now: ctx.now })
    await queries.setOfferCalendars(ctx.tx, id, input.calendars)
    ctx.about({ county: unit.county, offer: id })
    return { id }
  },
})

/** What is booked already stays as it was agreed. */
export const saveOffer = useCase({
  name: 'offer.save',
  input: z.object({
    id: z.uuid(),
    calendars: z.array(z.uuid()).max(20),
    settings,
    version: z.coerce.number().int().positive().nullable().default(null),
  }),
  needs: offerAccess.change,
  id: ({ id }) => id,
  run: async (ctx, input) => {
    const me = meOf(ctx)
    const offer = await queries.offerOf(ctx.tx, input.id)
    if (offer === undefined) throw notFound()
    const isPublished = input.settings.state === 'published'
    await demandCalendars(ctx, offer.county, input.calendars, input.id, isPublished)
    await demandRoom(ctx, offer.county, input.settings.room)
    const by = { person: me, seen: input.version, now: ctx.now }
    if (!(await queries.updateOffer(ctx.tx, input.id, input.settings, by)))
      throw new Refusal('conflict', 'offer.changed-meanwhile')
    await queries.setOfferCalendars(ctx.tx, input.id, input.calendars)
    ctx.about({ county: offer.county, offer: input.id })
  },
})

/** The offers of one's units and calendars, and those one leads. */
export const listKeptOffers = useCase({
  name: 'offer.list-kept',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'the list holds only what the asker keeps or works for' },
  run: (ctx) => queries.keptOffers(ctx.tx, ctx.now),
})

export type KeptOfferView = queries.KeptOffer & {
  readonly own: Awaited<ReturnType<typeof queries.hoursOfOffer>>
}

export const readKeptOffer = useCase({
  name: 'offer.read-kept',
  trace: 'refusals',
  input: z.object({ id: z.uuid() }),
  needs: offerAccess.read,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<KeptOfferView> => {
    const [offer] = await queries.keptOffers(ctx.tx, ctx.now, queries.withOfferId(id))
    if (offer === undefined) throw notFound()
    return { ...offer, own: await queries.hoursOfOffer(ctx.tx, id) }
  },
})

/** In the name of which units the asker may offer times. */
export const listUnitsToOffer = useCase({
  name: 'offer.list-units',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'one’s own units, and those one keeps' },
  run: (ctx) => queries.unitsToOffer(ctx.tx),
})

const byDay = z
  .string()
  .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)), 'not-a-day')
  .transform(plainDate)
const wall = z
  .string()
  .transform((text) => text.replace('.', ':').padStart(5, '0'))
  .refine((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), 'not-a-time')
  .transform(wallTime)

/** More hours than these nobody keeps in the head. */
const mostHours = 30

/** Hours for this offer alone: families book them, colleagues do not. A single day is a rule that ends on it. */
export const addOfferHours = useCase({
  name: 'offer.add-hours',
  input: z
    .object({
      id: z.uuid(),
      calendar: z.uuid(),
      hours: z.uuid().optional(),
      rule: z.string().max(200).refine(isRecurrenceRule, 'not-a-rule'),
      opens: wall,
      closes: wall,
      firstDay: byDay.optional(),
      lastDay: byDay.nullable().default(null),
      ways: z
        .array(z.enum(appointmentWays))
        .min(1)
        .default([...appointmentWays]),
    })
    .refine(({ opens, closes }) => opens < closes, { path: ['closes'], message: 'ends-before-it-begins' })
    .refine(({ firstDay, lastDay }) => lastDay === null || firstDay === undefined || firstDay <= lastDay, {
      path: ['lastDay'],
      message: 'ends-before-it-begins',
    }),
  needs: offerAccess.change,
  id: ({ id }) => id,
  run: async (ctx, input): Promise<{ readonly hours: string }> => {
    const offer = await queries.offerOf(ctx.tx, input.id)
    if (offer === undefined) throw notFound()
    if (offer.calendars.every(({ id }) => id !== input.calendar)) throw wrong('calendar', 'not-yours')
    if ((await queries.hoursOfOffer(ctx.tx, input.id)).length >= mostHours)
      throw new Refusal('conflict', 'calendar.too-many-hours')
    const hours = await calendars.insertPattern(ctx.tx, input.hours ?? newId(), input.calendar, {
      rule: input.rule,
      opens: input.opens,
      closes: input.closes,
      first_day: input.firstDay ?? helsinkiDate(ctx.now),
      last_day: input.lastDay,
      kinds: [],
      ways: input.ways,
      room_id: null,
      offer_id: input.id,
    })
    ctx.about({ county: offer.county, offer: input.id, hours })
    return { hours }
  },
})

export const removeOfferHours = useCase({
  name: 'offer.remove-hours',
  input: z.object({ id: z.uuid(), hours: z.uuid() }),
  needs: offerAccess.change,
  id: ({ id }) => id,
  run: async (ctx, { id, hours }) => {
    const found = (await queries.hoursOfOffer(ctx.tx, id)).find((each) => each.id === hours)
    if (found === undefined || !(await calendars.deletePattern(ctx.tx, found.calendar_id, hours)))
      throw notFound()
    ctx.about({ offer: id, hours })
  },
})
