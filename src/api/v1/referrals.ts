import { z } from 'zod'
import {
  addReceiver,
  askGuestCode,
  capacities,
  checkGuestLink,
  consentGivers,
  draftReferral,
  giveConsent,
  grounds,
  listReceivers,
  listReferrals,
  objectToReferral,
  openGuest,
  openReferralsByCode,
  previewForFamily,
  readFollowedReferrals,
  readReceiver,
  readReferral,
  readReferralDay,
  referralListShape,
  saveReceiver,
  saveReferral,
  sharedFields,
  stateCapacity,
  withdrawConsent,
} from '#capabilities/guidance/index.ts'
import { topics } from '#capabilities/help-requests/index.ts'
import { anyone } from '#platform/actor.ts'
import { inLanguage, languages } from '#platform/text.ts'
import type { Caller } from '#platform/use-case.ts'
import { ifMatch, versionOf } from './if-match.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { referralMoveOperations } from './referral-moves.ts'
import {
  fieldShape,
  followedOf,
  followedShape,
  listedOf,
  listedShape,
  receiverOf,
  receiverShape,
  referralOf,
  referralShape,
} from './referral-shapes.ts'
import { day, id, idParams, lang, langQuery, municipalityCode } from './shapes.ts'

const tag = 'Referrals' as const

// --- Receivers --------------------------------------------------------------------------------------------

const listReceiversOperation = operation({
  ...noInput,
  method: 'get',
  path: '/referral-receivers',
  summary: 'Who takes referrals, with room and wait',
  tag,
  auth: 'person',
  reach: 'private',
  query: z.object({
    lang,
    municipality: municipalityCode.optional(),
    topic: z.enum(topics).optional(),
    service: id.optional(),
  }),
  answers: {
    200: {
      description: 'Those with most room first.',
      schema: z.object({ receivers: z.array(receiverShape) }),
    },
  },
  example: (samples) => ({ as: 'guide', query: { municipality: samples.municipality }, status: 200 }),
  run: async ({ caller, query }) => {
    const all = await listReceivers(caller, {
      municipality: query.municipality ?? null,
      topic: query.topic ?? null,
      service: query.service ?? null,
    })
    return { status: 200, body: { receivers: all.map((row) => receiverOf(row, query.lang)) } }
  },
})

const readReceiverOperation = operation({
  ...noInput,
  method: 'get',
  path: '/referral-receivers/{id}',
  summary: 'One receiver of referrals',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  query: langQuery,
  answers: { 200: { description: 'The receiver.', schema: receiverShape } },
  example: ({ referrals }) => ({ as: 'guide', params: { id: referrals.childRehab }, status: 200 }),
  run: async ({ caller, params, query }) => ({
    status: 200,
    body: receiverOf(await readReceiver(caller, params), query.lang),
  }),
})

const capacityOperation = operation({
  ...noInput,
  method: 'put',
  path: '/referral-receivers/{id}/capacity',
  summary: 'Say what room there is',
  description: 'With today’s date. A receiver that pauses takes nothing new.',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  headers: ifMatch,
  body: z.object({
    capacity: z.enum(capacities),
    waitWeeks: z.int().min(0).max(104).nullable().default(null),
  }),
  problems: [403, 409, 412],
  answers: { 204: { description: 'Done.' } },
  example: ({ referrals }) => ({
    as: 'therapist',
    params: { id: referrals.childRehab },
    body: { capacity: 'limited', waitWeeks: 6 },
    status: 204,
  }),
  run: async ({ caller, params, headers, body }) => {
    await stateCapacity(caller, { id: params.id, ...body, version: versionOf(headers['if-match']) })
    return { status: 204 }
  },
})

const names = z.partialRecord(z.enum(languages), z.string().trim().max(600))
const guest = z.object({ name: z.string(), email: z.string(), language: z.enum(languages) })

const saveReceiverOperation = operation({
  ...noInput,
  method: 'put',
  path: '/referral-receivers/{id}',
  summary: 'Change a receiver of referrals',
  description:
    'What is left out stays. Another named person has not accepted secrecy yet: nothing can be sent until the day is recorded.',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  headers: ifMatch,
  body: z.object({
    name: names.optional(),
    says: names.optional(),
    topics: z.array(z.enum(topics)).optional(),
    municipalities: z.array(municipalityCode).nullable().optional(),
    languages: z.array(z.enum(languages)).min(1).optional(),
    services: z.array(id).max(50).optional(),
    contact: id.optional(),
    guest: guest.optional(),
    secrecyOn: day.nullable().optional(),
    answerDays: z.int().min(1).max(30).optional(),
    active: z.boolean().optional(),
  }),
  problems: [403, 409, 412],
  answers: { 204: { description: 'Done.' } },
  example: ({ referrals }) => ({
    as: 'therapist',
    params: { id: referrals.childRehab },
    body: { answerDays: 5 },
    status: 204,
  }),
  run: async ({ caller, params, headers, body: { municipalities, ...body } }) => {
    await saveReceiver(caller, {
      id: params.id,
      ...body,
      serves: municipalities,
      version: versionOf(headers['if-match']),
    })
    return { status: 204 }
  },
})

const addReceiverOperation = operation({
  ...noInput,
  method: 'post',
  path: '/referral-receivers',
  summary: 'Add a receiver of referrals',
  description:
    'A unit with its named person, or an organisation whose named person answers by a signed link.',
  tag,
  auth: 'person',
  reach: 'private',
  body: z.object({
    key: z
      .string()
      .regex(/^[a-z0-9-]{2,60}$/)
      .optional(),
    name: names,
    unit: id.nullable().default(null),
    contact: id.nullable().default(null),
    organisation: id.nullable().default(null),
    guest: guest.nullable().default(null),
    says: names.optional(),
    topics: z.array(z.enum(topics)).optional(),
    municipalities: z.array(municipalityCode).nullable().optional(),
    languages: z.array(z.enum(languages)).min(1).optional(),
    services: z.array(id).max(50).optional(),
    secrecyOn: day.nullable().optional(),
    answerDays: z.int().min(1).max(30).optional(),
  }),
  problems: [403],
  answers: { 201: { description: 'Added.', schema: z.object({ id }) } },
  example: (samples) => ({
    as: 'coordinator',
    body: {
      key: 'example-receiver',
      name: { fi: 'Esimerkin tukihenkilöt', sv: 'Exemplets stödpersoner' },
      organisation: samples.association,
      guest: { name: 'Anna Esimerkki', email: 'anna@perheyhdistys.example', language: 'fi' },
    },
    status: 201,
  }),
  run: async ({ caller, body: { key, name, unit, contact, organisation, guest: person, ...more } }) => {
    const { municipalities, ...details } = more
    const given = { ...details, ...(municipalities === undefined ? {} : { serves: municipalities }) }
    const added = { key, name, unit, contact, organisation, guest: person, details: given }
    return { status: 201, body: await addReceiver(caller, added) }
  },
})

// --- Drafts and reading -----------------------------------------------------------------------------------

const written = {
  receiver: id.nullable().optional(),
  service: id.nullable().optional(),
  fields: z.array(fieldShape).max(sharedFields.length).optional(),
  ground: z.enum(grounds).nullable().optional(),
  groundReference: z.string().trim().max(300).nullable().optional(),
  notify: z.object({ email: z.string() }).nullable().optional(),
}

const draftOperation = operation({
  ...noInput,
  method: 'post',
  path: '/referrals',
  summary: 'Begin a referral',
  description:
    'From a help request that one holds, beside another referral of the same family, or without either: then the family gets a ' +
    'code, given once. The same key gives the same draft.',
  tag,
  auth: 'person',
  reach: 'private',
  headers: z.object({
    'idempotency-key': z
      .string()
      .min(8)
      .max(200)
      .meta({ description: 'Made anew for each referral and kept for repeats.' }),
  }),
  body: z.object({
    helpRequest: id.nullable().default(null),
    alongside: id.nullable().default(null),
    unit: id.nullable().default(null),
    municipality: municipalityCode.nullable().default(null),
    language: z.enum(languages).optional(),
    ...written,
  }),
  problems: [403, 404, 409],
  answers: {
    201: { description: 'The draft.', schema: z.object({ id, code: z.string().nullable() }) },
  },
  example: (samples) => ({
    as: 'school-nurse',
    headers: { 'idempotency-key': samples.referrals.key },
    body: {
      municipality: samples.municipality,
      language: 'fi',
      receiver: samples.referrals.ngoGroups,
      fields: [
        { field: 'need', value: 'Eroryhmä lapselle.', shared: true },
        { field: 'contact', value: '040 000 0101', shared: true },
        { field: 'background', value: 'Muutto keväällä.', shared: false },
      ],
    },
    status: 201,
  }),
  run: async ({ caller, headers, body }) => {
    const made = await draftReferral(caller, { key: headers['idempotency-key'], ...body })
    return { status: 201, body: { id: made.id, code: made.code } }
  },
})

const saveOperation = operation({
  ...noInput,
  method: 'put',
  path: '/referrals/{id}',
  summary: 'Write a draft anew',
  description: 'What is left out stays; `fields` replaces all fields.',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  headers: ifMatch,
  body: z.object(written),
  problems: [403, 409, 412],
  answers: { 200: { description: 'Saved.', schema: z.object({ version: z.int() }) } },
  example: ({ referrals }) => ({
    as: 'school-nurse',
    params: { id: referrals.made },
    body: {
      fields: [
        { field: 'need', value: 'Eroryhmä lapselle ja äidille.', shared: true },
        { field: 'contact', value: '040 000 0101', shared: true },
        { field: 'child-age', value: '7 vuotta', shared: true },
      ],
    },
    status: 200,
  }),
  run: async ({ caller, params, headers, body }) => ({
    status: 200,
    body: await saveReferral(caller, { id: params.id, ...body, version: versionOf(headers['if-match']) }),
  }),
})

const previewOperation = operation({
  ...noInput,
  method: 'get',
  path: '/referrals/{id}/preview',
  summary: 'What the family is shown before anything goes',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  problems: [403],
  answers: {
    200: {
      description: 'Exactly what goes, and by name what stays.',
      schema: z.object({
        language: z.enum(languages),
        receiver: z.string().nullable(),
        asksConsent: z.boolean(),
        fields: z.array(z.object({ field: z.enum(sharedFields), value: z.string() })),
        kept: z.array(z.enum(sharedFields)),
      }),
    },
  },
  example: ({ referrals }) => ({ as: 'school-nurse', params: { id: referrals.made }, status: 200 }),
  run: async ({ caller, params }) => {
    const { language, receiver, asksConsent, fields, kept } = await previewForFamily(caller, params)
    return {
      status: 200,
      body: {
        language,
        receiver: receiver === null ? null : inLanguage(receiver.name, language),
        asksConsent,
        fields: fields.map((each) => ({ ...each })),
        kept: [...kept],
      },
    }
  },
})

const listOperation = operation({
  ...noInput,
  method: 'get',
  path: '/referrals',
  summary: 'One’s referrals',
  description: 'By box; what is due first stands first. No word of a family is in the list.',
  tag,
  auth: 'person',
  reach: 'private',
  query: referralListShape.omit({ helpRequest: true }).extend({ lang, helpRequest: id.optional() }),
  answers: {
    200: {
      description: 'A page of them.',
      schema: z.object({
        items: z.array(listedShape),
        total: z.int(),
        page: z.int(),
        perPage: z.int(),
      }),
    },
  },
  example: () => ({ as: 'school-nurse', query: { box: 'all' }, status: 200 }),
  run: async ({ caller, query: { lang: reader, helpRequest, ...query } }) => {
    const { items, ...rest } = await listReferrals(caller, { ...query, helpRequest: helpRequest ?? null })
    return { status: 200, body: { ...rest, items: items.map((item) => listedOf(item, reader)) } }
  },
})

const dayOperation = operation({
  ...noInput,
  method: 'get',
  path: '/referrals/day',
  summary: 'One’s referrals in numbers',
  tag,
  auth: 'person',
  reach: 'private',
  answers: {
    200: {
      description: 'How many are on one’s list, late, returned, arrived and waiting.',
      schema: z.object({
        mine: z.int(),
        late: z.int(),
        returned: z.int(),
        arrived: z.int(),
        waiting: z.int(),
      }),
    },
  },
  example: () => ({ as: 'school-nurse', status: 200 }),
  run: async ({ caller }) => ({ status: 200, body: await readReferralDay(caller, {}) }),
})

const readOperation = operation({
  ...noInput,
  method: 'get',
  path: '/referrals/{id}',
  summary: 'One referral, as one’s side may read it',
  description: 'For a person, or with the session of a receiver without accounts.',
  tag,
  auth: 'person-or-guest',
  reach: 'private',
  params: idParams,
  query: langQuery,
  answers: {
    200: {
      description: 'The referral.',
      schema: referralShape,
      headers: { ETag: 'Its version, for If-Match.' },
    },
  },
  example: ({ referrals }) => ({ as: 'school-nurse', params: { id: referrals.made }, status: 200 }),
  run: async ({ caller, params, query }) => {
    const view = await readReferral(caller, params)
    return { status: 200, body: referralOf(view, query.lang), headers: { etag: `"${view.version}"` } }
  },
})

// --- The family behind its code ---------------------------------------------------------------------------

async function behind(caller: Caller, code: string, from: string): Promise<Caller> {
  const { actor } = await openReferralsByCode({ ...caller, actor: anyone }, { code, from })
  return { ...caller, actor }
}

const codeParams = z.object({ code: z.string().max(200) })
const familyParams = codeParams.extend({ id })

const followOperation = operation({
  ...noInput,
  method: 'get',
  path: '/referrals/follow/{code}',
  summary: 'What a family’s code opens',
  tag,
  auth: 'none',
  reach: 'private',
  params: codeParams,
  problems: [429],
  answers: {
    200: { description: 'Newest first.', schema: z.object({ referrals: z.array(followedShape) }) },
  },
  example: ({ referrals }) => ({ params: { code: referrals.code }, status: 200 }),
  run: async ({ caller, params, from }) => {
    const all = await readFollowedReferrals(await behind(caller, params.code, from), {})
    return { status: 200, body: { referrals: all.map(followedOf) } }
  },
})

const familyConsent = operation({
  ...noInput,
  method: 'post',
  path: '/referrals/follow/{code}/{id}/consent',
  summary: 'Say yes, behind the code',
  tag,
  auth: 'none',
  reach: 'private',
  params: familyParams,
  body: z.object({ giver: z.enum(consentGivers) }),
  problems: [409, 429],
  answers: { 204: { description: 'Done.' } },
  example: ({ referrals }) => ({
    params: { code: referrals.code, id: referrals.made },
    body: { giver: 'guardian' },
    status: 204,
  }),
  run: async ({ caller, params, body, from }) => {
    const family = await behind(caller, params.code, from)
    await giveConsent(family, { id: params.id, giver: body.giver, way: 'behind-code' })
    return { status: 204 }
  },
})

const familyWithdraw = operation({
  ...noInput,
  method: 'post',
  path: '/referrals/follow/{code}/{id}/withdraw-consent',
  summary: 'Take one’s consent back',
  description: 'The receiver’s access ends at its next request. Where a ground of the law stands: 409.',
  tag,
  auth: 'none',
  reach: 'private',
  params: familyParams,
  body: z.object({ text: z.string().trim().max(4000).default('') }),
  problems: [409, 429],
  answers: { 204: { description: 'Done.' } },
  example: ({ referrals }) => ({
    params: { code: referrals.unansweredCode, id: referrals.unanswered },
    body: {},
    status: 204,
  }),
  run: async ({ caller, params, body, from }) => {
    await withdrawConsent(await behind(caller, params.code, from), { id: params.id, text: body.text })
    return { status: 204 }
  },
})

const familyObject = operation({
  ...noInput,
  method: 'post',
  path: '/referrals/follow/{code}/{id}/object',
  summary: 'Say that one does not want this',
  tag,
  auth: 'none',
  reach: 'private',
  params: familyParams,
  body: z.object({ text: z.string().trim().max(4000).default('') }),
  problems: [409, 429],
  answers: { 204: { description: 'Done.' } },
  example: ({ referrals }) => ({
    params: { code: referrals.grownCode, id: referrals.grown },
    body: { text: 'Emme halua tätä.' },
    status: 204,
  }),
  run: async ({ caller, params, body, from }) => {
    await objectToReferral(await behind(caller, params.code, from), { id: params.id, text: body.text })
    return { status: 204 }
  },
})

// --- A receiver without accounts --------------------------------------------------------------------------

const linkParams = z.object({ token: z.string().max(200) })

const checkLink = operation({
  ...noInput,
  method: 'get',
  path: '/referral-links/{token}',
  summary: 'Whether a signed link still opens',
  description: 'Nothing of the referral leaves.',
  tag,
  auth: 'none',
  reach: 'private',
  params: linkParams,
  problems: [429],
  answers: { 200: { description: 'It opens.', schema: z.object({ county: z.string() }) } },
  example: ({ referrals }) => ({ params: { token: referrals.link }, status: 200 }),
  run: async ({ caller, params, from }) => ({
    status: 200,
    body: await checkGuestLink({ ...caller, actor: anyone }, { token: params.token, from }),
  }),
})

const askCode = operation({
  ...noInput,
  method: 'post',
  path: '/referral-links/{token}/codes',
  summary: 'Send a one-time code to the named person',
  tag,
  auth: 'none',
  reach: 'private',
  params: linkParams,
  problems: [429],
  answers: { 204: { description: 'Sent. The one before it is worth nothing.' } },
  example: ({ referrals }) => ({ params: { token: referrals.link }, status: 204 }),
  run: async ({ caller, params, from }) => {
    await askGuestCode({ ...caller, actor: anyone }, { token: params.token, from })
    return { status: 204 }
  },
})

const openLink = operation({
  ...noInput,
  method: 'post',
  path: '/referral-links/{token}/sessions',
  summary: 'Open a signed link with the one-time code',
  description:
    'The token goes into `Authorization: Bearer …` and opens this one referral. Five wrong tries spoil a code.',
  tag,
  auth: 'none',
  reach: 'private',
  params: linkParams,
  body: z.object({ code: z.string().max(40) }),
  problems: [429],
  answers: {
    200: {
      description: 'Opened, or not.',
      schema: z.object({ isOpen: z.boolean(), referral: id.nullable(), token: z.string().nullable() }),
    },
  },
  example: ({ referrals }) => ({
    params: { token: referrals.link },
    body: { code: '0000 0000' },
    status: 200,
  }),
  run: async ({ caller, params, body, from }) => {
    const opened = await openGuest({ ...caller, actor: anyone }, { token: params.token, ...body, from })
    return {
      status: 200,
      body: opened.ok
        ? { isOpen: true, referral: opened.id, token: opened.session.token }
        : { isOpen: false, referral: null, token: null },
    }
  },
})

const [askConsentMove, ...moves] = referralMoveOperations
if (askConsentMove === undefined) throw new Error('The moves begin with asking the family')

/** In the order in which the examples work one after another. */
export const referralOperations: readonly Operation[] = [
  listReceiversOperation,
  readReceiverOperation,
  capacityOperation,
  saveReceiverOperation,
  addReceiverOperation,
  draftOperation,
  saveOperation,
  previewOperation,
  askConsentMove,
  familyConsent,
  familyObject,
  ...moves,
  listOperation,
  dayOperation,
  readOperation,
  followOperation,
  familyWithdraw,
  checkLink,
  askCode,
  openLink,
]
