import { z } from 'zod'
import {
  contactKinds,
  contactShape,
  contactStates,
  type ContactView,
  deliverContact,
  grounds,
  groundsOf,
  isLate,
  listContacts,
  noticeCode,
  noticeShape,
  publicHandling,
  readContact,
  readNotice,
  recordPoliceReport,
  sendContact,
  sendNotice,
  tellOtherwise,
  toldWays,
} from '#capabilities/statutory-contacts/index.ts'
import { anyone } from '#platform/actor.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { crisisCardFor } from './crisis.ts'
import { InvalidJson, noInput, operation, type Operation } from './operation.ts'
import { countyCode, crisisCard, id, idParams, instant, iso, isoOrNull, langQuery } from './shapes.ts'

const keyHeader = z.object({
  'idempotency-key': z.string().min(8).max(200).meta({
    description: 'Made anew for each sending and kept for repeats; best 128 random bits.',
  }),
})

const contact = z
  .object({
    id,
    kind: z.enum(contactKinds),
    ground: z.enum(grounds).nullable(),
    state: z.enum(contactStates),
    isLate: z.boolean().meta({ description: 'It has not arrived in time: call the number.' }),
    madeAt: instant,
    callAfter: instant,
    receivedAt: instant.nullable().meta({ description: 'When it arrived: day 0 of the time limits.' }),
    receipt: z.string().nullable(),
    openedAt: instant.nullable(),
    sender: z.string().nullable(),
    unit: z.string().nullable(),
    phone: z.string(),
  })
  .meta({
    id: 'StatutoryContact',
    description: 'State and receipt of a contact or notification. What was written is not here.',
  })

const contactOf = (view: ContactView, lang: Language, now: Date): z.input<typeof contact> => ({
  id: view.id,
  kind: view.kind,
  ground: view.ground,
  state: view.state,
  isLate: isLate(view.state, view.call_after, now),
  madeAt: iso(view.made_at),
  callAfter: iso(view.call_after),
  receivedAt: isoOrNull(view.received_at),
  receipt: view.receipt,
  openedAt: isoOrNull(view.opened_at),
  sender: view.sender,
  unit: view.unit === null ? null : inLanguage(view.unit, lang),
  phone: view.phone,
})

/** A body that is not JSON is said to be so, whatever else is wrong with it. */
async function told<T>(isJson: boolean, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'invalid' && !isJson) throw new InvalidJson()
    throw error
  }
}

const send = operation({
  ...noInput,
  method: 'post',
  path: '/statutory-contacts',
  summary: 'Contact social welfare, or notify, when a worry about a child arises',
  description:
    'Goes to the county’s statutory handling at once, signed; only state and receipt stay. `together` is a contact with the ' +
    'family (SHL 35 §, LSL 25 a §), `without-consent` one on a statutory ground, `child-welfare` a notification (LSL 25 §), ' +
    '`before-birth` an anticipatory one (LSL 25 c §). The sender is whoever has signed in. If it has not arrived by ' +
    '`callAfter`, call.',
  tag: 'Worry',
  auth: 'person',
  reach: 'private',
  headers: keyHeader,
  query: langQuery,
  bodyShape: contactShape,
  problems: [404, 409, 429],
  answers: {
    201: {
      description: 'Sent, and after the first try to deliver it.',
      schema: z.object({ contact, urgent: crisisCard.nullable() }),
    },
  },
  example: (samples) => ({
    as: 'school-nurse',
    headers: { 'idempotency-key': 'example-contact-0001' },
    body: {
      kind: 'together',
      with: 'guardian',
      municipality: samples.municipality,
      language: 'fi',
      who: 'Keksitty Kaisa',
      reason: 'Perhe toivoo tukea arkeen. Sovimme yhteydenotosta yhdessä.',
      familyTold: 'yes',
      phone: '06 000 0217',
    },
    status: 201,
  }),
  run: async ({ caller, deps, headers, query, json, from }) => {
    const body: unknown = json.isJson ? json.value : undefined
    const sent = await told(json.isJson, () =>
      sendContact(caller, {
        key: headers['idempotency-key'],
        from,
        countyOf: deps.catalogue.countyServing,
        contact: body,
      }),
    )
    await deliverContact(deps.delivery, sent.id)
    const view = await readContact(caller, { id: sent.id })
    return {
      status: 201,
      body: {
        contact: contactOf(view, query.lang, deps.clock.now()),
        urgent: crisisCardFor(deps.catalogue, sent.crisis, sent.county, query.lang),
      },
    }
  },
})

const list = operation({
  ...noInput,
  method: 'get',
  path: '/statutory-contacts',
  summary: 'What one has sent',
  description: 'One’s own, for a lead those of the unit, for the unit on duty those that have not arrived.',
  tag: 'Worry',
  auth: 'person',
  reach: 'private',
  query: langQuery,
  answers: { 200: { description: 'States, newest first.', schema: z.object({ items: z.array(contact) }) } },
  example: () => ({ as: 'school-nurse', status: 200 }),
  run: async ({ caller, deps, query }) => {
    const items = await listContacts(caller, {})
    return {
      status: 200,
      body: { items: items.map((view) => contactOf(view, query.lang, deps.clock.now())) },
    }
  },
})

const one = operation({
  ...noInput,
  method: 'get',
  path: '/statutory-contacts/{id}',
  summary: 'Where a contact is',
  tag: 'Worry',
  auth: 'person',
  reach: 'private',
  params: idParams,
  query: langQuery,
  answers: { 200: { description: 'Its state.', schema: contact } },
  example: (samples) => ({ as: 'school-nurse-16', params: { id: samples.waitingContact }, status: 200 }),
  run: async ({ caller, deps, params, query }) => ({
    status: 200,
    body: contactOf(await readContact(caller, params), query.lang, deps.clock.now()),
  }),
})

const tell = operation({
  ...noInput,
  method: 'post',
  path: '/statutory-contacts/{id}/tell-otherwise',
  summary: 'Note that it was told by phone or in person',
  description: 'For what has not arrived: nothing is sent any more, and what was written is removed.',
  tag: 'Worry',
  auth: 'person',
  reach: 'private',
  params: idParams,
  body: z.object({ way: z.enum(toldWays) }),
  problems: [403, 409],
  answers: { 204: { description: 'Noted.' } },
  example: (samples) => ({
    as: 'school-nurse-16',
    params: { id: samples.waitingContact },
    body: { way: 'phone' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await tellOtherwise(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const police = operation({
  ...noInput,
  method: 'post',
  path: '/police-reports',
  summary: 'Note that a report to the police was made',
  description:
    'The report itself is made to the police (LSL 25 d §). Nothing of what is suspected is stored.',
  tag: 'Worry',
  auth: 'person',
  reach: 'private',
  headers: keyHeader,
  body: z.object({
    ground: z.enum(groundsOf.police),
    way: z.enum(toldWays),
    helpRequest: z.uuid().nullable().default(null),
  }),
  problems: [404],
  answers: { 201: { description: 'Noted.', schema: z.object({ id }) } },
  example: () => ({
    as: 'teacher',
    headers: { 'idempotency-key': 'example-police-0001' },
    body: { ground: 'violent-crime', way: 'phone' },
    status: 201,
  }),
  run: async ({ caller, headers, body }) => ({
    status: 201,
    body: await recordPoliceReport(caller, { key: headers['idempotency-key'], ...body }),
  }),
})

const noticeState = z
  .object({
    state: z.enum(contactStates),
    isLate: z.boolean(),
    callAfter: instant,
    receivedAt: instant.nullable(),
    receipt: z.string().nullable(),
    phone: z.string(),
  })
  .meta({ id: 'NotificationState' })

const noticeOf = (view: ContactView, now: Date): z.input<typeof noticeState> => ({
  state: view.state,
  isLate: isLate(view.state, view.call_after, now),
  callAfter: iso(view.call_after),
  receivedAt: isoOrNull(view.received_at),
  receipt: view.receipt,
  phone: view.phone,
})

const notify = operation({
  ...noInput,
  method: 'post',
  path: '/child-welfare-notifications',
  summary: 'Notify as a private person',
  description:
    'Without an account and, if one likes, without a name. Urgent matters: call 112. Words of danger bring `urgent`.',
  tag: 'Worry',
  auth: 'none',
  reach: 'private',
  headers: keyHeader,
  query: langQuery,
  bodyShape: noticeShape,
  problems: [409, 429],
  answers: {
    201: {
      description: 'Sent, and after the first try to deliver it.',
      schema: z.object({ notification: noticeState, urgent: crisisCard.nullable() }),
    },
  },
  example: (samples) => ({
    headers: { 'idempotency-key': 'example-notice-0001' },
    body: {
      municipality: samples.municipality,
      language: 'fi',
      where: 'Keksitty katu 1, toinen kerros',
      reason: 'Pieni lapsi on iltaisin yksin pihalla.',
    },
    status: 201,
  }),
  run: async ({ caller, deps, headers, query, json, from }) => {
    const body: unknown = json.isJson ? json.value : undefined
    const key = headers['idempotency-key']
    const sent = await told(json.isJson, () =>
      sendNotice(
        { ...caller, actor: anyone },
        { key, from, countyOf: deps.catalogue.countyServing, notice: body },
      ),
    )
    await deliverContact(deps.delivery, sent.id)
    const codeHash = noticeCode(deps.crypto, key)
    const view = await readNotice({ ...caller, actor: { kind: 'code', codeHash } }, {})
    if (view === null) throw notFound()
    return {
      status: 201,
      body: {
        notification: noticeOf(view, deps.clock.now()),
        urgent: crisisCardFor(deps.catalogue, sent.crisis, sent.county, query.lang),
      },
    }
  },
})

const notified = operation({
  ...noInput,
  method: 'get',
  path: '/child-welfare-notifications/state',
  summary: 'Whether one’s notification has arrived',
  description: 'Whoever holds the key of the sending sees its state.',
  tag: 'Worry',
  auth: 'none',
  reach: 'private',
  headers: keyHeader,
  problems: [404],
  answers: { 200: { description: 'Its state.', schema: noticeState } },
  example: () => ({ headers: { 'idempotency-key': 'example-notice-0001' }, status: 200 }),
  run: async ({ caller, deps, headers }) => {
    const codeHash = noticeCode(deps.crypto, headers['idempotency-key'])
    const view = await readNotice({ ...caller, actor: { kind: 'code', codeHash } }, {})
    if (view === null) throw notFound()
    return { status: 200, body: noticeOf(view, deps.clock.now()) }
  },
})

const handling = operation({
  ...noInput,
  method: 'get',
  path: '/statutory-handling/{county}',
  summary: 'The number of child welfare in a county',
  tag: 'Worry',
  auth: 'none',
  reach: 'public',
  params: z.object({ county: countyCode }),
  query: langQuery,
  answers: {
    200: {
      description: 'Whom to call, and whether one can send from here.',
      schema: z.object({ county: z.string(), phone: z.string(), hours: z.string(), takes: z.boolean() }),
    },
  },
  example: (samples) => ({ params: { county: samples.county }, status: 200 }),
  run: async ({ caller, params, query }) => {
    const found = await publicHandling(caller, params)
    if (found === null) throw notFound()
    return { status: 200, body: { ...found, hours: inLanguage(found.hours, query.lang) } }
  },
})

export const contactOperations: readonly Operation[] = [
  send,
  list,
  one,
  tell,
  police,
  notify,
  notified,
  handling,
]
