import { z } from 'zod'
import {
  channels,
  contactWays,
  doors,
  forWhom,
  outcomes,
  type QueueItem,
  queueShape,
  readQueue,
  readRequest,
  states,
  topics,
  type WorkView,
  worries,
} from '#capabilities/help-requests/index.ts'
import { inLanguage, type Language, languages, type Localized } from '#platform/text.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { file, received, receivedOf } from './receiving-shapes.ts'
import {
  countyCode,
  id,
  idParams,
  instant,
  iso,
  isoOrNull,
  lang,
  langQuery,
  personName,
  promise,
} from './shapes.ts'

const version = z.int().meta({ description: 'Goes up with every change; send it back as If-Match.' })

const item = z
  .object({
    id,
    version,
    state: z.enum(states),
    door: z.object({ key: z.enum(doors), name: z.string() }),
    forWhom: z.enum(forWhom),
    topics: z.array(z.enum(topics)),
    worry: z.enum(worries),
    municipality: z
      .string()
      .nullable()
      .meta({ description: 'Null where none was named, and in lists where the address is protected.' }),
    isProtected: z.boolean().meta({ description: 'The family’s address is protected.' }),
    language: z.enum(languages),
    urgent: z
      .object({ class: z.string(), seenAt: instant.nullable() })
      .nullable()
      .meta({ description: 'The family’s words speak of danger.' }),
    judgedUrgent: z
      .boolean()
      .nullable()
      .meta({ description: 'A person’s judgement; null while nobody has judged.' }),
    channel: z.enum(channels),
    arrivedAt: instant,
    promise: promise
      .extend({
        usedShare: z.number().meta({ description: 'How much of the promised time is used, 0 to 1.' }),
      })
      .nullable(),
    holder: personName.nullable(),
    isOfferedToMe: z.boolean(),
    hasFamilyWritten: z.boolean().meta({ description: 'The last word is the family’s.' }),
  })
  .meta({ id: 'QueueItem' })

const person = (given: string | null, name: string | null): z.input<typeof personName> | null =>
  given === null ? null : { id: given, name: name ?? '' }

function itemOf(row: Omit<QueueItem, 'total'>, reader: Language): z.input<typeof item> {
  return {
    id: row.id,
    version: row.version,
    state: row.state,
    door: { key: row.door_key, name: inLanguage(row.door_name, reader) },
    forWhom: row.for_whom,
    topics: [...row.topics],
    worry: row.worry,
    municipality: row.municipality === null ? null : inLanguage(row.municipality, reader),
    isProtected: row.is_protected,
    language: row.language,
    urgent: row.urgent_class === null ? null : { class: row.urgent_class, seenAt: isoOrNull(row.urgent_at) },
    judgedUrgent: row.judged_urgent,
    channel: row.channel,
    arrivedAt: iso(row.arrived_at),
    promise:
      row.due_at === null || row.promise === null
        ? null
        : { dueAt: iso(row.due_at), state: row.promise, usedShare: row.share },
    holder: person(row.holder_id, row.holder_name),
    isOfferedToMe: row.offered_to_me,
    hasFamilyWritten: row.family_wrote,
  }
}

const queue = operation({
  ...noInput,
  method: 'get',
  path: '/queue',
  summary: 'Read one’s queue',
  description:
    'The requests that the one who asks has a relation to: untaken ones of the own doors, taken ones of one’s own, and those ' +
    'offered. Unseen danger first, then offers, then the promise nearest to breaking. Nothing of what families wrote is in it.',
  tag: 'Work',
  auth: 'person',
  reach: 'private',
  query: queueShape.extend({ lang }),
  answers: {
    200: {
      description: 'A page of the queue.',
      schema: z.object({ items: z.array(item), total: z.int(), page: z.int(), perPage: z.int() }),
    },
  },
  example: () => ({ as: 'guide', query: { state: 'open' }, status: 200 }),
  run: async ({ caller, query: { lang: reader, ...filter } }) => {
    const { items, total, page, perPage } = await readQueue(caller, filter)
    return { status: 200, body: { items: items.map((row) => itemOf(row, reader)), total, page, perPage } }
  },
})

const named = z.string().nullable()
const request = item
  .extend({
    county: countyCode,
    level: z.enum(['anonymous', 'without-name']),
    text: z.string().meta({ description: 'The family’s first words, as they were written.' }),
    contact: z
      .object({ way: z.enum(contactWays), value: z.string(), times: z.string(), not: z.string() })
      .nullable()
      .meta({ description: 'Null: anonymous. `not` says how not to reach the family.' }),
    interpreter: z.string(),
    deputy: personName.nullable(),
    messages: z.array(
      z.object({
        id,
        from: z.enum(['family', 'worker']),
        name: named,
        text: z.string(),
        at: instant,
        heldUntil: instant
          .nullable()
          .meta({ description: 'The family does not see it before; until then it may be taken back.' }),
        files: z.array(file),
      }),
    ),
    ...received,
    history: z
      .array(
        z.object({
          kind: z.enum(['event', 'note', 'contact', 'hand-over', 'urgency', 'notice']),
          at: instant,
          by: named,
          move: named,
          way: named,
          isReached: z.boolean().nullable(),
          text: z.string(),
          offer: z
            .object({ state: z.string(), from: z.string(), to: z.string(), declined: z.string() })
            .nullable(),
        }),
      )
      .meta({ description: 'Everything that happened, oldest first.' }),
    doors: z
      .array(
        z.object({
          id,
          name: z.string(),
          phone: z.string(),
          organisation: z.string(),
          isSameController: z.boolean(),
        }),
      )
      .meta({ description: 'The county’s other doors. Only those of the same controller can be handed to.' }),
    colleagues: z.array(personName).meta({ description: 'Those who answer at this door.' }),
    handOvers: z.int(),
    isOffered: z.boolean(),
    resolvedAt: instant.nullable(),
    outcome: z.enum(outcomes).nullable(),
    can: z
      .record(z.string(), z.union([z.literal(true), z.string()]))
      .meta({ description: 'For each action: true, or why not now.' }),
  })
  .meta({ id: 'Request' })

function contactOf(given: WorkView['contact']): z.input<typeof request>['contact'] {
  if (given === null) return null
  const way = contactWays.find((each) => each === given.way)
  return way === undefined ? null : { ...given, way }
}

function requestOf(view: WorkView, reader: Language): z.input<typeof request> {
  const words = (text: Localized | null): string => (text === null ? '' : inLanguage(text, reader))
  return {
    ...itemOf(view, reader),
    county: view.county,
    level: view.level,
    text: view.text,
    contact: contactOf(view.contact),
    interpreter: view.interpreter,
    deputy: person(view.deputy_id, view.deputy_name),
    messages: view.messages.map((message) => ({
      id: message.id,
      from: message.sender,
      name: message.name,
      text: message.text,
      at: iso(message.at),
      heldUntil: isoOrNull(message.heldUntil),
      files: message.files.map((each) => ({ ...each })),
    })),
    ...receivedOf(view, reader),
    history: view.history.map((each) => ({
      kind: each.kind,
      at: iso(each.at),
      by: each.name,
      move: each.move,
      way: each.way,
      isReached: each.reached,
      text: each.text,
      offer:
        each.state === null
          ? null
          : {
              state: each.state,
              from: words(each.from_door),
              to: words(each.to_door),
              declined: each.declined,
            },
    })),
    doors: view.doors.map((door) => ({
      id: door.id,
      name: words(door.name),
      phone: door.phone,
      organisation: words(door.organisation),
      isSameController: door.same,
    })),
    colleagues: view.colleagues.map((each) => ({ id: each.id, name: each.name })),
    handOvers: view.hand_overs,
    isOffered: view.openOffer,
    resolvedAt: isoOrNull(view.resolved_at),
    outcome: view.outcome,
    can: { ...view.can },
  }
}

const read = operation({
  ...noInput,
  method: 'get',
  path: '/help-requests/{id}',
  summary: 'Read one request in full',
  description:
    'For whoever has a relation to it; every reading leaves a trace. A request one has no relation to is the same answer as ' +
    'one that does not exist. `ETag` carries the version for `If-Match`.',
  tag: 'Work',
  auth: 'person',
  reach: 'private',
  params: idParams,
  query: langQuery,
  answers: {
    200: { description: 'The request.', schema: request, headers: { ETag: 'The version, in quotes.' } },
  },
  example: (samples) => ({ as: 'guide', params: { id: samples.request }, status: 200 }),
  run: async ({ caller, params, query }) => {
    const view = await readRequest(caller, params)
    return { status: 200, body: requestOf(view, query.lang), headers: { etag: `"${view.version}"` } }
  },
})

export const queueOperations: readonly Operation[] = [queue, read]
