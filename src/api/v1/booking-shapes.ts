import { z } from 'zod'
import {
  appointmentStates,
  appointmentWays,
  type DeskTime,
  identities,
  jointStates,
  offerKinds,
  offerStates,
  type OfferView,
  type OwnTime,
} from '#capabilities/appointments/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { id, instant, iso, personName } from './shapes.ts'

export const offerShape = z
  .object({
    id,
    county: z.string(),
    area: id.nullable(),
    service: id.nullable(),
    kind: z.enum(offerKinds),
    title: z.string(),
    summary: z.string(),
    next: z.string(),
    bring: z.string(),
    place: z.string(),
    ways: z.array(z.enum(appointmentWays)),
    minutes: z.int(),
    identity: z
      .enum(identities)
      .meta({ description: 'none: no name and no contact is asked for or kept; the family gets a code.' }),
    cancelHours: z
      .int()
      .meta({ description: 'Until so many hours before, a family cancels or moves by itself.' }),
    answerHours: z.int(),
    languages: z.array(z.string()),
    phone: z.string().nullable(),
    unit: z.string(),
    organisation: z.string(),
  })
  .meta({ id: 'Offer' })

export const offerOf = (row: OfferView, reader: Language): z.input<typeof offerShape> => ({
  id: row.id,
  county: row.county,
  area: row.area_id,
  service: row.service_id,
  kind: row.kind,
  title: inLanguage(row.title, reader),
  summary: inLanguage(row.summary, reader),
  next: inLanguage(row.next_words, reader),
  bring: inLanguage(row.bring_words, reader),
  place: inLanguage(row.place, reader),
  ways: [...row.ways],
  minutes: row.minutes,
  identity: row.identity,
  cancelHours: row.cancel_hours,
  answerHours: row.answer_hours,
  languages: [...row.languages],
  phone: row.phone,
  unit: inLanguage(row.unit_name, reader),
  organisation: inLanguage(row.organisation_name, reader),
})

export const offerStateShape = z.enum(offerStates)

export const bookedShape = z
  .object({
    id,
    version: z.int(),
    offer: id.nullable(),
    title: z.string().nullable(),
    state: z.enum(appointmentStates),
    way: z.enum(appointmentWays),
    startsAt: instant,
    endsAt: instant,
    place: z.string(),
    link: z.string().nullable(),
    mayChange: z.boolean(),
    changeableUntil: instant.nullable(),
    joint: z.enum(jointStates).nullable(),
    answerBy: instant.nullable(),
    directedTo: z.string().nullable(),
    contactBy: z.string().nullable(),
  })
  .meta({ id: 'BookedTime' })

export const bookedOf = (row: OwnTime, reader: Language): z.input<typeof bookedShape> => ({
  id: row.id,
  version: row.version,
  offer: row.offer_id,
  title: row.booked === null ? null : inLanguage(row.booked.title, reader),
  state: row.state,
  way: row.way,
  startsAt: iso(row.starts_at),
  endsAt: iso(row.ends_at),
  place: inLanguage(row.place, reader),
  link: row.link,
  mayChange: row.may_change_now,
  changeableUntil: row.changeable_until === null ? null : iso(row.changeable_until),
  joint: row.booked?.joint ?? null,
  answerBy: row.booked === null || row.booked.answer_by === null ? null : iso(row.booked.answer_by),
  directedTo: row.booked?.directed_to?.name ?? null,
  contactBy: row.booked?.contact_by ?? null,
})

export const deskShape = z
  .object({
    id,
    version: z.int(),
    state: z.enum(appointmentStates),
    way: z.enum(appointmentWays),
    startsAt: instant,
    endsAt: instant,
    people: z.array(personName),
    visitors: z.array(
      z.object({
        side: z.union([z.literal(1), z.literal(2)]),
        language: z.string(),
        name: z.string().nullable(),
        phone: z.string().nullable(),
        email: z.string().nullable(),
        words: z.string().nullable(),
      }),
    ),
    joint: z.enum(jointStates).nullable(),
    directedTo: personName.nullable(),
    contactBy: z.string().nullable(),
    contactedAt: instant.nullable(),
  })
  .meta({ id: 'DeskTime' })

export const deskOf = (row: DeskTime): z.input<typeof deskShape> => ({
  id: row.id,
  version: row.version,
  state: row.state,
  way: row.way,
  startsAt: iso(row.starts_at),
  endsAt: iso(row.ends_at),
  people: row.people.map(({ id: person, name }) => ({ id: person, name })),
  visitors: row.visitors.map((visitor) => ({ ...visitor })),
  joint: row.booked?.joint ?? null,
  directedTo:
    row.booked === null || row.booked.directed_to === null
      ? null
      : { id: row.booked.directed_to.id, name: row.booked.directed_to.name },
  contactBy: row.booked?.contact_by ?? null,
  contactedAt: row.booked === null || row.booked.contacted_at === null ? null : iso(row.booked.contacted_at),
})
