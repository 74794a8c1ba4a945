/** Who takes referrals, and what they say of their room: shown to the sender before anything is sent. */
import { z } from 'zod'
import { topics } from '#capabilities/help-requests/index.ts'
import { days, later } from '#platform/clock.ts'
import { helsinkiDate, plainDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { mailAddress } from '#platform/mail.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { languages } from '#platform/text.ts'
import { useCase } from '#platform/use-case.ts'
import { flags } from '#platform/access.ts'
import { receiverAccess } from './access.ts'
import { asksSecrecy, demandPerson, invalid, tell, version } from './begin.ts'
import { capacities, capacityFreshDays, takesNew } from './domain/capacity.ts'
import * as receivers from './queries-receivers.ts'
import { worksIn } from './queries.ts'

export type Receiver = Omit<receivers.ReceiverView, 'total' | 'guest_email'> & {
  /** Its statement is recent enough to be relied on. */
  readonly fresh: boolean
  /** It may be sent to now: it is there, takes new ones, and its person has accepted secrecy where that is asked. */
  readonly open: boolean
  /** Why not, when it may not. */
  readonly closedWhy: 'paused' | 'no-secrecy' | 'not-active' | null
}

function shaped(row: receivers.ReceiverView, now: Date): Receiver {
  const { total: _total, guest_email: _email, ...rest } = row
  const closedWhy = !row.active
    ? 'not-active'
    : !takesNew(row.capacity)
      ? 'paused'
      : asksSecrecy(row.sector) && row.secrecy_on === null
        ? 'no-secrecy'
        : null
  return {
    ...rest,
    fresh: row.capacity_at !== null && row.capacity_at >= later(now, -days(capacityFreshDays)),
    open: closedWhy === null,
    closedWhy,
  }
}

/** The county's receivers with their room and wait, those with most room first. */
export const listReceivers = useCase({
  name: 'receiver.list',
  trace: 'refusals',
  input: z.object({
    municipality: z
      .string()
      .regex(/^\d{3}$/)
      .nullable()
      .default(null),
    topic: z.enum(topics).nullable().default(null),
    service: z.uuid().nullable().default(null),
    all: z.union([z.boolean(), z.stringbool()]).default(false),
  }),
  needs: { signedInBecause: 'lists only what the relations of referral-receiver.read allow' },
  run: async (ctx, filter): Promise<readonly Receiver[]> => {
    const county = ctx.actor.kind === 'person' ? ctx.actor.county : ''
    const rows = await receivers.listReceivers(ctx.tx, { county, ...filter })
    return rows.map((row) => shaped(row, ctx.now))
  },
})

export type ReceiverInFull = Receiver & {
  readonly guestEmail: string | null
  readonly can: { readonly save: boolean; readonly manage: boolean }
}

export const readReceiver = useCase({
  name: 'receiver.read',
  trace: 'refusals',
  input: z.object({ id: z.uuid() }),
  needs: receiverAccess.read,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<ReceiverInFull> => {
    const row = await receivers.receiverView(ctx.tx, id)
    if (row === undefined) throw notFound()
    const allowed = await flags(ctx.tx, receiverAccess.read, id)
    const save = allowed['save'] === true
    return {
      ...shaped(row, ctx.now),
      guestEmail: save ? row.guest_email : null,
      can: { save, manage: allowed['manage'] === true },
    }
  },
})

const localized = z.partialRecord(z.enum(languages), z.string().trim().max(600))
/** An unnamed receiver cannot be chosen. */
const named = localized.refine((text) => Object.values(text).some((each) => each !== ''), 'required')

const guest = z.object({
  name: z.string().trim().min(2).max(200),
  email: z.string().trim().max(200).regex(mailAddress, 'email'),
  language: z.enum(languages),
})

/** What the receiver says of its room: with today's date, so that a sender knows how old it is. */
export const stateCapacity = useCase({
  name: 'receiver.state-capacity',
  input: z.object({
    id: z.uuid(),
    capacity: z.enum(capacities),
    waitWeeks: z.coerce.number().int().min(0).max(104).nullable().default(null),
    version,
  }),
  needs: receiverAccess.save,
  id: ({ id }) => id,
  run: async (ctx, { id, capacity, waitWeeks, version: seen }) => {
    const by = demandPerson(ctx)
    const done = await receivers.updateReceiver(
      ctx.tx,
      id,
      { capacity: { capacity, waitWeeks } },
      { by, now: ctx.now, seen },
    )
    if (!done) throw new Refusal('conflict', 'receiver.changed-meanwhile')
    ctx.about({ receiver: id, capacity })
  },
})

/** What may be said of a receiver at once when it is added, and changed afterwards. */
const details = z.object({
  says: localized.optional(),
  topics: z.array(z.enum(topics)).max(topics.length).optional(),
  serves: z
    .array(z.string().regex(/^\d{3}$/))
    .max(60)
    .nullable()
    .optional(),
  languages: z.array(z.enum(languages)).min(1).max(3).optional(),
  services: z.array(z.uuid()).max(50).optional(),
  /** The day on which the named person accepted secrecy. */
  secrecyOn: z.iso.date().nullable().optional(),
  answerDays: z.coerce.number().int().min(1).max(30).optional(),
})

/** For what, for whom, in which languages, by when it answers, and who is named. */
export const saveReceiver = useCase({
  name: 'receiver.save',
  input: z.object({
    id: z.uuid(),
    name: named.optional(),
    ...details.shape,
    contact: z.uuid().optional(),
    guest: guest.optional(),
    capacity: z.enum(capacities).optional(),
    waitWeeks: z.coerce.number().int().min(0).max(104).nullable().optional(),
    active: z.union([z.boolean(), z.stringbool()]).optional(),
    version,
  }),
  needs: receiverAccess.save,
  id: ({ id }) => id,
  run: async (ctx, { id, version: seen, ...given }) => {
    const by = demandPerson(ctx)
    const row = await receivers.receiverView(ctx.tx, id)
    if (row === undefined) throw notFound()
    if (given.contact !== undefined) {
      if (row.kind !== 'unit') throw invalid('contact', 'not-a-unit')
      if (!(await worksIn(ctx.tx, row.unit_id, given.contact))) throw invalid('contact', 'not-in-unit')
    }
    if (given.guest !== undefined && row.kind !== 'guest') throw invalid('guest', 'not-a-guest')
    if (
      given.secrecyOn !== undefined &&
      given.secrecyOn !== null &&
      plainDate(given.secrecyOn) > helsinkiDate(ctx.now)
    )
      throw invalid('secrecyOn', 'in-future')
    // Another person has not accepted anything yet.
    const another =
      (given.guest !== undefined && given.guest.email !== row.guest_email) ||
      (given.contact !== undefined && given.contact !== row.contact_id)
    const secrecyOn =
      given.secrecyOn === undefined
        ? another
          ? null
          : undefined
        : given.secrecyOn === null
          ? null
          : plainDate(given.secrecyOn)
    const done = await receivers.updateReceiver(
      ctx.tx,
      id,
      {
        name: given.name,
        says: given.says,
        topics: given.topics,
        serves: given.serves,
        languages: given.languages,
        services: given.services,
        contactId: given.contact,
        guest: given.guest,
        secrecyOn,
        capacity:
          given.capacity === undefined
            ? undefined
            : { capacity: given.capacity, waitWeeks: given.waitWeeks ?? null },
        answerDays: given.answerDays,
        active: given.active,
      },
      { by, now: ctx.now, seen },
    )
    if (!done) throw new Refusal('conflict', 'receiver.changed-meanwhile')
    const promised = secrecyOn === undefined ? row.secrecy_on : secrecyOn
    const renamed = given.guest !== undefined && given.guest.name !== row.contact_name
    if (row.kind === 'guest' && (another || renamed || (row.secrecy_on === null && promised !== null)))
      for (const referral of await receivers.turnGuestLinks(ctx.tx, id))
        if (promised !== null) tell(ctx, referral, 'receiver')
    ctx.about({ county: row.county, receiver: id })
  },
})

export type PlacesToReceive = {
  readonly units: readonly receivers.UnitToReceive[]
  /** Counties whose organisations without accounts may be added. */
  readonly counties: readonly string[]
}

/** What the asker may add as a receiver: the units that the asker leads or coordinates, and where also organisations. */
export const placesToReceive = useCase({
  name: 'receiver.places',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'lists only the units and counties for which the asker may add a receiver' },
  run: async (ctx): Promise<PlacesToReceive> => ({
    units: await receivers.unitsToReceive(ctx.tx),
    counties: await receivers.countiesToReceive(ctx.tx),
  }),
})

/** A new receiver: a unit whose people sign in, or an organisation that answers by a signed link. */
export const addReceiver = useCase({
  name: 'receiver.add',
  input: z.object({
    /** Without one it gets its own. */
    key: z
      .string()
      .regex(/^[a-z0-9-]{2,60}$/)
      .optional(),
    name: named,
    unit: z.uuid().nullable().default(null),
    contact: z.uuid().nullable().default(null),
    organisation: z.uuid().nullable().default(null),
    guest: guest.nullable().default(null),
    details: details.default({}),
  }),
  needs: {
    signedInBecause: 'the lead of the unit or its area or the county’s coordinator; checked against the unit',
  },
  run: async (ctx, given): Promise<{ readonly id: string }> => {
    const by = demandPerson(ctx)
    const unit = given.unit === null ? undefined : await receivers.unitOf(ctx.tx, given.unit)
    const county =
      unit?.county ??
      (given.organisation === null
        ? undefined
        : await receivers.organisationCounty(ctx.tx, given.organisation))
    if (county === undefined) throw invalid(given.unit === null ? 'organisation' : 'unit', 'required')
    if (!(await receivers.mayCoordinate(ctx.tx, county, given.unit)))
      throw new Refusal('not-allowed', 'referral-receiver.manage.not-allowed')
    if (unit === undefined && given.guest === null) throw invalid('guest', 'required')
    if (unit !== undefined && (given.contact === null || !(await worksIn(ctx.tx, given.unit, given.contact))))
      throw invalid('contact', 'not-in-unit')
    const organisation = unit?.organisation_id ?? given.organisation ?? ''
    if (await receivers.nameIsTaken(ctx.tx, organisation, given.name))
      throw invalid('name', 'receiver-name-taken')
    const id = newId()
    await receivers.insertReceiver(ctx.tx, {
      id,
      county,
      key: given.key ?? `receiver-${id}`,
      kind: unit === undefined ? 'guest' : 'unit',
      unitId: given.unit,
      organisationId: organisation,
      register: unit?.register ?? 'none',
      name: given.name,
      contactId: unit === undefined ? null : given.contact,
      guest: unit === undefined ? given.guest : null,
      by,
      now: ctx.now,
    })
    if (Object.keys(given.details).length > 0) await saveReceiver.within(ctx, { id, ...given.details })
    ctx.about({ county, receiver: id })
    return { id }
  },
})
