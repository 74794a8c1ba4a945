import { z } from 'zod'
import {
  addContact,
  type Contact,
  messageColleague,
  readMessages,
  readNetwork,
  removeContact,
  replyToColleague,
  saveContact,
  sides,
  specialities,
} from '#capabilities/consultation/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { id, idParams, instant, iso, isoOrNull, lang, personName } from './shapes.ts'

const ours = { ...noInput, tag: 'Colleagues', auth: 'person', reach: 'private' } as const
const done = { 204: { description: 'Done.' } } as const
const made = z.object({ id })
const kind = z.enum(['between-professionals', 'for-families']).meta({
  description: 'Whom professionals ask, or to whom families may turn: two lists that are never mixed.',
})

const contact = z
  .object({
    id,
    version: z.int(),
    area: z.object({ id, name: z.string() }).nullable().meta({ description: 'Null: the whole county.' }),
    speciality: z.enum(specialities).nullable(),
    side: z.enum(sides).nullable(),
    person: personName.nullable(),
    unit: z.string().nullable(),
    whatFor: z.string(),
    how: z.string(),
    workPhone: z.string(),
    host: id.nullable().meta({ description: 'The consultation to book.' }),
    awayUntil: z.string().nullable(),
  })
  .meta({ id: 'ColleagueContact' })

const contactOf = (row: Contact, reader: Language): z.input<typeof contact> => ({
  id: row.id,
  version: row.version,
  area:
    row.area_id === null || row.area_name === null
      ? null
      : { id: row.area_id, name: inLanguage(row.area_name, reader) },
  speciality: row.speciality,
  side: row.side,
  person: row.person === null ? null : { id: row.person.id, name: row.person.name },
  unit: row.unit_name === null ? null : inLanguage(row.unit_name, reader),
  whatFor: inLanguage(row.what_for, reader),
  how: inLanguage(row.how, reader),
  workPhone: row.work_phone,
  host: row.host_id,
  awayUntil: row.back,
})

const network = operation({
  ...ours,
  method: 'get',
  path: '/network',
  summary: 'Read who is who in the network, by area and speciality',
  query: z.object({
    lang,
    kind: kind.default('between-professionals'),
    area: id.optional(),
    speciality: z.enum(specialities).optional(),
    words: z.string().max(100).default(''),
  }),
  answers: {
    200: {
      description: 'The areas with one’s own, and the contacts.',
      schema: z.object({
        areas: z.array(z.object({ id, name: z.string(), mine: z.boolean() })),
        contacts: z.array(contact),
        colleagues: z.array(personName),
      }),
    },
  },
  example: () => ({ as: 'teacher', query: { words: 'lapsen' }, status: 200 }),
  run: async ({ caller, query }) => {
    const found = await readNetwork(caller, {
      kind: query.kind,
      area: query.area ?? null,
      speciality: query.speciality ?? null,
      words: query.words,
    })
    const body = {
      areas: found.areas.map((area) => ({
        id: area.id,
        name: inLanguage(area.name, query.lang),
        mine: area.mine,
      })),
      contacts: found.contacts.map((row) => contactOf(row, query.lang)),
      colleagues: found.colleagues.map((person) => ({ id: person.id, name: person.name })),
    }
    return { status: 200, body }
  },
})

const said = z.object({ fi: z.string().default(''), sv: z.string().default(''), en: z.string().default('') })
const texts = { whatFor: said, how: said, workPhone: z.string().max(40).default('') }

const add = operation({
  ...ours,
  method: 'post',
  path: '/network/contacts',
  summary: 'Add a contact',
  description: 'By the county’s coordinator, or for an area by its lead.',
  body: z.object({
    id: id.optional(),
    kind,
    area: id.nullable().default(null),
    speciality: z.enum(specialities).nullable().default(null),
    side: z.enum(sides).nullable().default(null),
    person: id.nullable().default(null),
    unit: id.nullable().default(null),
    ...texts,
  }),
  answers: { 201: { description: 'Added.', schema: made } },
  example: ({ contact: given, colleague }) => ({
    as: 'coordinator',
    body: {
      id: given,
      kind: 'between-professionals',
      speciality: 'benefits',
      side: 'social',
      person: colleague,
      whatFor: { fi: 'Perheen etuudet.', sv: 'Familjens förmåner.' },
      how: { fi: 'Arkisin klo 9–11.', sv: 'Vardagar kl. 9–11.' },
    },
    status: 201,
  }),
  run: async ({ caller, body }) => ({ status: 201, body: await addContact(caller, body) }),
})

const change = operation({
  ...ours,
  method: 'put',
  path: '/network/contacts/{id}',
  summary: 'Change what a contact says',
  params: idParams,
  body: z.object({ kind, version: z.int().nullable().default(null), ...texts }),
  answers: done,
  problems: [409],
  example: ({ contact: given }) => ({
    as: 'coordinator',
    params: { id: given },
    body: {
      kind: 'between-professionals',
      whatFor: { fi: 'Perheen etuudet ja toimeentulo.', sv: 'Familjens förmåner och utkomst.' },
      how: { fi: 'Arkisin klo 9–12.', sv: 'Vardagar kl. 9–12.' },
    },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await saveContact(caller, { ...body, id: params.id })
    return { status: 204 }
  },
})

const remove = operation({
  ...ours,
  method: 'delete',
  path: '/network/contacts/{id}',
  summary: 'Remove a contact',
  params: idParams,
  query: z.object({ kind: kind.default('between-professionals') }),
  answers: done,
  example: ({ contact: given }) => ({ as: 'coordinator', params: { id: given }, status: 204 }),
  run: async ({ caller, params, query }) => {
    await removeContact(caller, { kind: query.kind, id: params.id })
    return { status: 204 }
  },
})

const write = operation({
  ...ours,
  method: 'post',
  path: '/colleague-messages',
  summary: 'Write to a colleague',
  description:
    'About nobody: codes, numbers, addresses and names are refused. The mail that follows holds no content.',
  body: z.object({
    id: id.optional(),
    to: id,
    text: z.string(),
    notPersons: z.array(z.string()).default([]),
  }),
  answers: { 201: { description: 'Sent.', schema: made } },
  example: ({ colleagueMessage, guide }) => ({
    as: 'teacher',
    body: { id: colleagueMessage, to: guide, text: 'Which week suits you for planning the open mornings?' },
    status: 201,
  }),
  run: async ({ caller, body }) => ({ status: 201, body: await messageColleague(caller, body) }),
})

const reply = operation({
  ...ours,
  method: 'post',
  path: '/colleague-messages/{id}/reply',
  summary: 'Reply to a colleague',
  params: idParams,
  body: z.object({ text: z.string(), notPersons: z.array(z.string()).default([]) }),
  answers: { 201: { description: 'Sent.', schema: made } },
  example: ({ colleagueMessage }) => ({
    as: 'guide',
    params: { id: colleagueMessage },
    body: { text: 'The second week of the month is good.' },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await replyToColleague(caller, { ...body, id: params.id }),
  }),
})

const inbox = operation({
  ...ours,
  method: 'get',
  path: '/colleague-messages',
  summary: 'Read one’s messages with colleagues',
  answers: {
    200: {
      description: 'Newest first.',
      schema: z.object({
        items: z.array(
          z.object({
            id,
            from: personName,
            to: personName,
            text: z.string(),
            sentAt: instant,
            readAt: instant.nullable(),
            replyTo: id.nullable(),
          }),
        ),
      }),
    },
  },
  example: () => ({ as: 'teacher', status: 200 }),
  run: async ({ caller }) => {
    const items = await readMessages(caller, {})
    const body = {
      items: items.map((row) => ({
        id: row.id,
        from: row.sender,
        to: row.receiver,
        text: row.text,
        sentAt: iso(row.sent_at),
        readAt: isoOrNull(row.read_at),
        replyTo: row.reply_to,
      })),
    }
    return { status: 200, body }
  },
})

export const colleagueOperations: readonly Operation[] = [network, add, change, remove, write, reply, inbox]
