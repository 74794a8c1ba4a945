import { z } from 'zod'
import {
  capacities,
  consentGivers,
  consentWays,
  declineReasons,
  type FollowedReferral,
  grounds,
  positionBands,
  type Receiver,
  type ReferralItem,
  type ReferralView,
  referralOutcomes,
  referralStates,
  settledHow,
  sharedFields,
} from '#capabilities/guidance/index.ts'
import { inLanguage, type Language, languages, type Localized } from '#platform/text.ts'
import { day, id, instant, iso, isoOrNull } from './shapes.ts'

const state = z.enum(referralStates)
const field = z.enum(sharedFields)
const party = z.enum(['sender', 'receiver', 'family', 'system'])

export const fieldShape = z.object({ field, value: z.string(), shared: z.boolean() })

const history = z.array(
  z.object({
    at: instant,
    move: z.string(),
    party,
    by: z.string().nullable(),
    detail: z.string().nullable(),
    text: z.string(),
    isOwn: z.boolean().meta({ description: 'Only the reader’s own side sees it.' }),
  }),
)
const meetings = z.array(
  z.object({
    id,
    way: z.enum(['on-site', 'remote', 'phone']),
    startsAt: instant,
    endsAt: instant,
    state: z.enum(['booked', 'held', 'not-held']),
  }),
)
const consents = z.array(
  z.object({
    id,
    receiver: z.string(),
    giver: z.enum(consentGivers),
    way: z.enum(consentWays),
    notedBy: z.string().nullable(),
    givenAt: instant,
    fields: z.array(field),
    until: day,
    withdrawnAt: instant.nullable(),
  }),
)

const shared = {
  id,
  state,
  language: z.enum(languages),
  dueAt: instant.nullable(),
  ground: z.enum(grounds).nullable(),
  expectedOn: day.nullable(),
  positionBand: z.enum(positionBands).nullable(),
  meanwhile: z.string().meta({ description: 'What helps the family while it waits.' }),
  outcome: z.enum(referralOutcomes).nullable(),
  declinedFor: z.enum(declineReasons).nullable(),
  sentAt: instant.nullable(),
  acceptedAt: instant.nullable(),
  firstContactAt: instant.nullable(),
  endedAt: instant.nullable(),
  fields: z.array(fieldShape),
  history,
  meetings,
  consents,
}

export const referralShape = z
  .object({
    ...shared,
    version: z.int().meta({ description: 'Goes up with every change; send it back as If-Match.' }),
    sides: z.array(z.enum(['sender', 'receiver'])),
    helpRequest: id.nullable(),
    service: id.nullable(),
    municipality: z.string().nullable(),
    sender: z.object({
      id,
      name: z.string(),
      unit: z.string(),
      organisation: z.string(),
      number: z.string(),
    }),
    receiver: z
      .object({
        id,
        kind: z.enum(['unit', 'guest']),
        name: z.string(),
        organisation: z.string(),
        person: z.string().nullable(),
        number: z.string().nullable(),
      })
      .nullable(),
    owner: z.object({ name: z.string(), isMe: z.boolean() }).nullable(),
    isLate: z.boolean(),
    isRaised: z.boolean(),
    grounds: z.array(z.enum(grounds)),
    asksConsent: z.boolean(),
    settledHow: z.enum(settledHow).nullable(),
    bounces: z.int(),
    firstSentAt: instant.nullable(),
    thread: z.array(
      z.object({ id, state, number: z.string(), receiver: z.string().nullable(), partOf: id.nullable() }),
    ),
    can: z
      .record(z.string(), z.union([z.literal(true), z.string()]))
      .meta({ description: 'For each move true, or why not now.' }),
    standard: z
      .object({
        task: z.string(),
        serviceRequest: z.string(),
        businessStatus: state,
        bser: z.string().nullable(),
      })
      .meta({ description: 'The same state as FHIR R4 and BSeR call it.' }),
  })
  .meta({ id: 'Referral' })

export const followedShape = z
  .object({
    ...shared,
    partOf: id.nullable(),
    receiver: z
      .object({ name: z.string(), organisation: z.string(), person: z.string().nullable() })
      .nullable(),
    sender: z.object({ name: z.string(), unit: z.string() }),
    withWhom: z.enum(['sender', 'receiver']).nullable(),
    law: z.string().nullable().meta({ description: 'Why it may carry what it carries.' }),
    can: z.object({ consent: z.boolean(), withdraw: z.boolean(), object: z.boolean() }),
  })
  .meta({ id: 'FollowedReferral' })

const localized = (text: Localized | null, lang: Language): string | null =>
  text === null ? null : inLanguage(text, lang)

type SharedPart = Pick<
  ReferralView & FollowedReferral,
  | 'id'
  | 'state'
  | 'language'
  | 'dueAt'
  | 'ground'
  | 'expectedOn'
  | 'positionBand'
  | 'meanwhile'
  | 'outcome'
  | 'declinedFor'
  | 'sentAt'
  | 'acceptedAt'
  | 'firstContactAt'
  | 'endedAt'
  | 'fields'
  | 'history'
  | 'meetings'
  | 'consents'
>

const sharedOf = (
  view: SharedPart,
  lang: Language,
): Omit<z.input<typeof followedShape>, 'partOf' | 'receiver' | 'sender' | 'withWhom' | 'law' | 'can'> => ({
  id: view.id,
  state: view.state,
  language: view.language,
  dueAt: isoOrNull(view.dueAt),
  ground: view.ground,
  expectedOn: view.expectedOn,
  positionBand: view.positionBand,
  meanwhile: view.meanwhile,
  outcome: view.outcome,
  declinedFor: view.declinedFor,
  sentAt: isoOrNull(view.sentAt),
  acceptedAt: isoOrNull(view.acceptedAt),
  firstContactAt: isoOrNull(view.firstContactAt),
  endedAt: isoOrNull(view.endedAt),
  fields: view.fields.map((each) => ({ ...each })),
  history: view.history.map(({ at, name, own, ...rest }) => ({
    ...rest,
    at: iso(at),
    by: name,
    isOwn: own,
  })),
  meetings: view.meetings.map(({ id: meeting, way, startsAt, endsAt, state: stands }) => ({
    id: meeting,
    way,
    startsAt: iso(startsAt),
    endsAt: iso(endsAt),
    state: stands,
  })),
  consents: view.consents.map(({ receiver, givenAt, withdrawnAt, fields, ...rest }) => ({
    ...rest,
    fields: [...fields],
    receiver: inLanguage(receiver, lang),
    givenAt: iso(givenAt),
    withdrawnAt: isoOrNull(withdrawnAt),
  })),
})

export const referralOf = (view: ReferralView, lang: Language): z.input<typeof referralShape> => ({
  ...sharedOf(view, lang),
  version: view.version,
  sides: [...view.sides],
  helpRequest: view.helpRequestId,
  service: view.serviceId,
  municipality: localized(view.municipality, lang),
  sender: {
    id: view.sender.id,
    name: view.sender.name,
    unit: inLanguage(view.sender.unit, lang),
    organisation: inLanguage(view.sender.organisation, lang),
    number: view.sender.number,
  },
  receiver:
    view.receiver === null
      ? null
      : {
          id: view.receiver.id,
          kind: view.receiver.kind,
          name: inLanguage(view.receiver.name, lang),
          organisation: inLanguage(view.receiver.organisation, lang),
          person: view.receiver.person,
          number: view.receiver.number,
        },
  owner: view.owner === null ? null : { name: view.owner.name, isMe: view.owner.mine },
  isLate: view.late,
  isRaised: view.raised,
  grounds: [...view.grounds],
  asksConsent: view.asksConsent,
  settledHow: view.settledHow,
  bounces: view.bounces,
  firstSentAt: isoOrNull(view.firstSentAt),
  thread: view.thread.map((each) => ({
    id: each.id,
    state: each.state,
    number: each.sender_number,
    receiver: localized(each.receiver_name, lang),
    partOf: each.part_of,
  })),
  can: { ...view.can },
  standard: view.standard,
})

export const followedOf = (view: FollowedReferral): z.input<typeof followedShape> => ({
  ...sharedOf(view, view.language),
  partOf: view.partOf,
  receiver:
    view.receiver === null
      ? null
      : {
          name: inLanguage(view.receiver.name, view.language),
          organisation: inLanguage(view.receiver.organisation, view.language),
          person: view.receiver.person,
        },
  sender: { name: view.sender.name, unit: inLanguage(view.sender.unit, view.language) },
  withWhom: view.withWhom,
  law: view.law === null ? null : view.law[view.language],
  can: view.can,
})

export const listedShape = z
  .object({
    id,
    version: z.int(),
    state,
    side: z.enum(['sender', 'receiver']),
    number: z.string(),
    sender: z.string(),
    receiver: z.string().nullable(),
    receiverPerson: z.string().nullable(),
    municipality: z.string().nullable(),
    owner: z.string().nullable(),
    isMine: z.boolean(),
    isLate: z.boolean(),
    dueAt: instant.nullable(),
    expectedOn: day.nullable(),
    sentAt: instant.nullable(),
    endedAt: instant.nullable(),
    outcome: z.enum(referralOutcomes).nullable(),
    bounces: z.int(),
    helpRequest: id.nullable(),
  })
  .meta({ id: 'ReferralItem' })

export const listedOf = (item: ReferralItem, lang: Language): z.input<typeof listedShape> => ({
  id: item.id,
  version: item.version,
  state: item.state,
  side: item.side,
  number: item.number,
  sender: item.sender_name,
  receiver: localized(item.receiver_name, lang),
  receiverPerson: item.receiver_person,
  municipality: localized(item.municipality, lang),
  owner: item.owner_name,
  isMine: item.mine,
  isLate: item.late,
  dueAt: isoOrNull(item.due_at),
  expectedOn: item.expected_on,
  sentAt: isoOrNull(item.sent_at),
  endedAt: isoOrNull(item.ended_at),
  outcome: item.outcome,
  bounces: item.bounces,
  helpRequest: item.side === 'sender' ? item.help_request_id : null,
})

export const receiverShape = z
  .object({
    id,
    key: z.string(),
    kind: z.enum(['unit', 'guest']),
    name: z.string(),
    says: z.string(),
    organisation: z.string(),
    sector: z.string(),
    register: z.string(),
    contact: z.string(),
    secrecyOn: day.nullable().meta({ description: 'When its named person accepted secrecy.' }),
    topics: z.array(z.string()),
    municipalities: z.array(z.string()).nullable().meta({ description: 'null: the whole county.' }),
    languages: z.array(z.string()),
    services: z.array(id),
    capacity: z.enum(capacities),
    waitWeeks: z.int().nullable(),
    statedAt: instant.nullable().meta({ description: 'When it said so.' }),
    answerDays: z.int().meta({ description: 'Working days within which it answers.' }),
    isOpen: z.boolean(),
    closedWhy: z.enum(['paused', 'no-secrecy', 'not-active']).nullable(),
    version: z.int(),
  })
  .meta({ id: 'ReferralReceiver' })

export const receiverOf = (row: Receiver, lang: Language): z.input<typeof receiverShape> => ({
  id: row.id,
  key: row.key,
  kind: row.kind,
  name: inLanguage(row.name, lang),
  says: inLanguage(row.says, lang),
  organisation: inLanguage(row.organisation, lang),
  sector: row.sector,
  register: row.register,
  contact: row.contact_name,
  secrecyOn: row.secrecy_on,
  topics: [...row.topics],
  municipalities: row.serves === null ? null : [...row.serves],
  languages: [...row.languages],
  services: [...row.services],
  capacity: row.capacity,
  waitWeeks: row.wait_weeks,
  statedAt: isoOrNull(row.capacity_at),
  answerDays: row.answer_days,
  isOpen: row.open,
  closedWhy: row.closedWhy,
  version: row.version,
})
