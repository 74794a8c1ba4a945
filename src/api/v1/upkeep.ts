import { z } from 'zod'
import {
  acceptInvitation,
  type Call,
  changeByLink,
  confirmByLink,
  confirmByPhone,
  confirmProvider,
  type Correction,
  decideCorrection,
  decisions,
  endMaintainer,
  errorFields,
  inviteMaintainer,
  listCorrections,
  proposalFields,
  proposeCorrection,
  type ProviderView,
  readCalls,
  readProvider,
  readRound,
  reportError,
  listingShape,
} from '#capabilities/directory/index.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage, type Language, languages } from '#platform/text.ts'
import { path } from '#web/paths.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { day, id, idParams, instant, iso, isoOrNull, lang, langQuery } from './shapes.ts'

const tag = 'Directory upkeep'
const confirmed = z.object({ confirmed: z.int().meta({ description: 'How many listings.' }) })
const tokenParams = z.object({ token: z.string().max(200) })
const pageNumber = z.coerce.number().int().min(1).max(10_000).default(1)

const readQuestion = operation({
  ...noInput,
  method: 'get',
  path: '/check-rounds/{token}',
  summary: 'Read what a monthly mail asks',
  description:
    'The token stands in the link of the mail to an organisation’s maintainers. Reading confirms nothing. A token that is none, ' +
    'is used up or too old is told by `state`.',
  tag,
  auth: 'none',
  reach: 'private',
  params: tokenParams,
  query: langQuery,
  answers: {
    200: {
      description: 'The question.',
      schema: z.object({
        state: z.enum(['open', 'answered', 'expired', 'unknown']),
        organisation: z.string().nullable(),
        expiresAt: instant.nullable(),
        listings: z.array(
          z.object({ id, name: z.string(), confirmedOn: day, unconfirmedSince: day.nullable() }),
        ),
      }),
    },
  },
  example: (samples) => ({ params: { token: samples.roundToken }, status: 200 }),
  run: async ({ caller, params, query, from }) => {
    const round = await readRound(caller, { ...params, from })
    return {
      status: 200,
      body: {
        state: round.state,
        organisation: round.state === 'unknown' ? null : inLanguage(round.organisation, query.lang),
        expiresAt: round.state === 'open' ? iso(round.expiresAt) : null,
        listings:
          round.state === 'open'
            ? round.listings.map((each) => ({
                id: each.id,
                name: inLanguage(each.name, query.lang),
                confirmedOn: each.confirmed_on,
                unconfirmedSince: each.unconfirmed_since,
              }))
            : [],
      },
    }
  },
})

const changeAsked = operation({
  ...noInput,
  method: 'put',
  path: '/check-rounds/{token}/listings/{id}',
  summary: 'Change one listing that was asked about',
  description:
    'What goes stale: telephone, addresses of the web, price, hours, other days and the one sentence of lists. Counts as ' +
    'checked today; the link stays good for the others of its mail. Needs no account.',
  tag,
  auth: 'none',
  reach: 'private',
  params: tokenParams.extend({ id }),
  body: z.object({
    version: z.int(),
    changes: listingShape
      .pick({
        phone: true,
        web: true,
        booking: true,
        free: true,
        cost: true,
        summary: true,
        exceptions: true,
      })
      .extend({
        hours: z
          .array(listingShape.shape.phoneHours.unwrap())
          .max(60)
          .meta({ description: 'A week for each place, in their order.' }),
      }),
  }),
  problems: [404, 409, 422],
  answers: {
    200: {
      description: 'Changed.',
      schema: z.object({ left: z.int().meta({ description: 'How many listings of the mail still wait.' }) }),
    },
  },
  example: (samples) => ({
    params: { token: samples.roundToken, id: samples.asked },
    body: {
      version: 1,
      changes: {
        phone: '040 000 0101',
        web: null,
        booking: null,
        free: true,
        cost: null,
        summary: null,
        exceptions: [],
        hours: [],
      },
    },
    status: 200,
  }),
  run: async ({ caller, params, body, from }) => ({
    status: 200,
    body: await changeByLink(caller, { ...params, ...body, from }),
  }),
})

const answerQuestion = operation({
  ...noInput,
  method: 'post',
  path: '/check-rounds/{token}/confirm',
  summary: 'Say that everything asked about is still right',
  description: 'Works once and for thirty days; needs no account. Hidden listings are seen again.',
  tag,
  auth: 'none',
  reach: 'private',
  params: tokenParams,
  problems: [409],
  answers: { 200: { description: 'Confirmed.', schema: confirmed } },
  example: (samples) => ({ params: { token: samples.roundToken }, status: 200 }),
  run: async ({ caller, params, from }) => ({
    status: 200,
    body: await confirmByLink(caller, { ...params, from }),
  }),
})

const provider = z
  .object({
    id,
    name: z.string(),
    counts: z.object({
      published: z.int(),
      due: z.int(),
      marked: z.int(),
      hidden: z.int(),
      drafts: z.int(),
      openCorrections: z.int(),
    }),
    maintainers: z.array(
      z.object({ id, name: z.string(), email: z.string(), mailRefusedOn: day.nullable() }),
    ),
    invitations: z.array(
      z.object({ id, name: z.string(), email: z.string(), replaces: id.nullable(), expiresAt: instant }),
    ),
    lastQuestion: z
      .object({
        askedOn: day,
        recipients: z.int(),
        answeredAt: instant.nullable(),
        answeredHow: z.string().nullable(),
        escalatedOn: day.nullable(),
      })
      .nullable(),
    listings: z.object({
      items: z.array(
        z.object({
          id,
          name: z.string(),
          state: z.string(),
          isStatutory: z.boolean(),
          confirmedOn: day,
          nextCheckOn: day,
          unconfirmedSince: day.nullable(),
        }),
      ),
      total: z.int(),
      page: z.int(),
      perPage: z.int(),
    }),
  })
  .meta({ id: 'Provider' })

function providerOf(view: ProviderView, reader: Language): z.input<typeof provider> {
  const { counts, round, listings } = view
  return {
    id: view.id,
    name: inLanguage(view.name, reader),
    counts: {
      published: counts.published,
      due: counts.due,
      marked: counts.marked,
      hidden: counts.hidden,
      drafts: counts.drafts,
      openCorrections: counts.open_corrections,
    },
    maintainers: view.maintainers.map(({ bounced_on, ...each }) => ({
      id: each.id,
      name: each.name,
      email: each.email,
      mailRefusedOn: bounced_on,
    })),
    invitations: view.invitations.map((each) => ({
      id: each.id,
      name: each.name,
      email: each.email,
      replaces: each.replaces,
      expiresAt: iso(each.expires_at),
    })),
    lastQuestion:
      round === null
        ? null
        : {
            askedOn: round.asked_on,
            recipients: round.recipients,
            answeredAt: isoOrNull(round.answered_at),
            answeredHow: round.answered_how,
            escalatedOn: round.escalated_on,
          },
    listings: {
      items: listings.items.map((each) => ({
        id: each.id,
        name: inLanguage(each.name, reader),
        state: each.state,
        isStatutory: each.statutory,
        confirmedOn: each.confirmed_on,
        nextCheckOn: each.next_check_on,
        unconfirmedSince: each.unconfirmed_since,
      })),
      total: listings.total,
      page: listings.page,
      perPage: listings.perPage,
    },
  }
}

const readOrganisation = operation({
  ...noInput,
  method: 'get',
  path: '/organisations/{id}',
  summary: 'Read how an organisation’s listings are kept',
  description: 'For its maintainers and the county’s coordinator; to others it does not exist.',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  query: z.object({ lang, page: pageNumber }),
  answers: { 200: { description: 'The organisation.', schema: provider } },
  example: (samples) => ({ as: 'maintainer', params: { id: samples.association }, status: 200 }),
  run: async ({ caller, params, query }) => ({
    status: 200,
    body: providerOf(await readProvider(caller, { ...params, page: query.page }), query.lang),
  }),
})

const confirmAll = operation({
  ...noInput,
  method: 'post',
  path: '/organisations/{id}/confirm',
  summary: 'Say that everything due of an organisation is still right',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  problems: [403],
  answers: { 200: { description: 'Confirmed.', schema: confirmed } },
  example: (samples) => ({ as: 'maintainer', params: { id: samples.association }, status: 200 }),
  run: async ({ caller, params }) => ({ status: 200, body: await confirmProvider(caller, params) }),
})

const call = z
  .object({
    organisation: z.object({ id, name: z.string() }),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    askedOn: day.nullable(),
    escalatedOn: day.nullable(),
    maintainers: z.array(z.object({ name: z.string(), email: z.string(), isMailRefused: z.boolean() })),
    listings: z
      .array(
        z.object({
          id,
          name: z.string(),
          phone: z.string().nullable(),
          state: z.enum(['published', 'hidden']),
          isStatutory: z.boolean(),
          confirmedOn: day,
          unconfirmedSince: day.nullable(),
        }),
      )
      .meta({ description: 'At most twenty; `listingCount` says how many there are.' }),
    listingCount: z.int(),
    last: z.object({ on: day, way: z.string(), saidBy: z.string().nullable() }).nullable(),
  })
  .meta({ id: 'Call' })

const callOf = (given: Call, reader: Language): z.input<typeof call> => ({
  organisation: { id: given.organisation_id, name: inLanguage(given.name, reader) },
  phone: given.phone,
  email: given.email,
  askedOn: given.asked_on,
  escalatedOn: given.escalated_on,
  maintainers: given.maintainers.map(({ name, email, bounced }) => ({ name, email, isMailRefused: bounced })),
  listings: given.listings.map((each) => ({
    id: each.id,
    name: inLanguage(each.name, reader),
    phone: each.phone,
    state: each.state,
    isStatutory: each.statutory,
    confirmedOn: each.confirmed_on,
    unconfirmedSince: each.unconfirmed_since,
  })),
  listingCount: given.listing_count,
  last: given.last === null ? null : { on: given.last.at, way: given.last.way, saidBy: given.last.said_by },
})

const callList = operation({
  ...noInput,
  method: 'get',
  path: '/calls',
  summary: 'Read the call list',
  description:
    'Organisations that did not answer or that nobody can write to: for the coordinator the county’s, for the lead of an area ' +
    'those that were passed on to it. What is hidden or marked comes first.',
  tag,
  auth: 'person',
  reach: 'private',
  query: z.object({ lang, page: pageNumber }),
  problems: [404],
  answers: {
    200: {
      description: 'A page of the list.',
      schema: z.object({ items: z.array(call), total: z.int(), page: z.int(), perPage: z.int() }),
    },
  },
  example: () => ({ as: 'coordinator', query: { lang: 'sv' }, status: 200 }),
  run: async ({ caller, query }) => {
    const { items, total, page, perPage } = await readCalls(caller, { page: query.page })
    return {
      status: 200,
      body: { items: items.map((each) => callOf(each, query.lang)), total, page, perPage },
    }
  },
})

const confirmPhone = operation({
  ...noInput,
  method: 'post',
  path: '/organisations/{id}/confirm-by-phone',
  summary: 'Write down that somebody said on the phone that it is right',
  description: 'For the coordinator. Without `listings` everything that is due is confirmed.',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  body: z.object({ saidBy: z.string().min(1).max(100), listings: z.array(id).min(1).max(1000).optional() }),
  problems: [403, 409],
  answers: { 200: { description: 'Confirmed.', schema: confirmed } },
  example: (samples) => ({
    as: 'coordinator',
    params: { id: samples.silent },
    body: { saidBy: 'verksamhetsledaren' },
    status: 200,
  }),
  run: async ({ caller, params, body }) => ({
    status: 200,
    body: await confirmByPhone(caller, {
      ...params,
      saidBy: body.saidBy,
      ...(body.listings === undefined ? {} : { listings: body.listings }),
    }),
  }),
})

const invite = operation({
  ...noInput,
  method: 'post',
  path: '/organisations/{id}/invitations',
  summary: 'Invite a maintainer',
  description:
    'An organisation has two. The link goes to the invited address alone, works once and for fourteen days; `replaces` names ' +
    'whose place is taken when it is accepted.',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  body: z.object({
    name: z.string().min(1).max(100),
    email: z.string().max(200),
    language: z.enum(languages),
    replaces: id.nullable().default(null),
  }),
  problems: [403, 429],
  answers: { 201: { description: 'Sent.', schema: z.object({ id }) } },
  example: (samples) => ({
    as: 'maintainer',
    params: { id: samples.association },
    body: {
      name: 'Raili Esimerkki',
      email: 'raili@perheyhdistys.example',
      language: 'fi',
      replaces: samples.secondMaintainer,
    },
    status: 201,
  }),
  run: async ({ caller, deps, params, body }) => ({
    status: 201,
    body: await inviteMaintainer(caller, {
      ...params,
      ...body,
      linkBase: `${deps.config.publicUrl}${path('invitation', body.language, { token: '-' }).slice(0, -1)}`,
    }),
  }),
})

const accept = operation({
  ...noInput,
  method: 'post',
  path: '/invitations/{token}/accept',
  summary: 'Accept an invitation to keep listings',
  description:
    'The token stands in the link of the mail. No session begins: the address signs in as everybody does.',
  tag,
  auth: 'none',
  reach: 'private',
  params: tokenParams,
  problems: [409],
  answers: { 200: { description: 'Accepted.', schema: z.object({ organisation: id }) } },
  example: (samples) => ({ params: { token: samples.invitationToken }, status: 200 }),
  run: async ({ caller, params, from }) => ({
    status: 200,
    body: await acceptInvitation(caller, { ...params, from }),
  }),
})

const end = operation({
  ...noInput,
  method: 'post',
  path: '/organisations/{id}/end-maintainer',
  summary: 'End somebody’s keeping of the listings',
  description: 'When nobody is left, the coordinator is told at once.',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  body: z.object({ person: id }),
  problems: [403, 409],
  answers: { 200: { description: 'Ended.', schema: z.object({ left: z.int() }) } },
  example: (samples) => ({
    as: 'maintainer',
    params: { id: samples.association },
    body: { person: samples.secondMaintainer },
    status: 200,
  }),
  run: async ({ caller, params, body }) => ({
    status: 200,
    body: await endMaintainer(caller, { ...params, ...body }),
  }),
})

const report = operation({
  ...noInput,
  method: 'post',
  path: '/services/{id}/reports',
  summary: 'Report that something said of a service is wrong',
  description:
    'Anybody may. The words are sealed and read by whoever keeps the service. The same words twice on a day are one report. ' +
    'With an address, the answer comes there.',
  tag,
  auth: 'none',
  reach: 'private',
  params: idParams,
  body: z.object({
    field: z.enum(errorFields),
    text: z.string().min(1).max(2000),
    email: z.string().max(200).default(''),
    language: z.enum(languages).default('fi'),
  }),
  problems: [429],
  answers: { 204: { description: 'Received.' } },
  example: (samples) => ({
    params: { id: samples.listing },
    body: { field: 'phone', text: 'Numerosta vastaa joku muu.', language: 'fi' },
    status: 204,
  }),
  run: async ({ caller, deps, params, body, from }) => {
    if (deps.catalogue.service(params.id) === undefined) throw notFound()
    await reportError(caller, { ...params, ...body, from })
    return { status: 204 }
  },
})

const text = z.string().max(4000).optional()
const proposed = z.object({ fi: text, sv: text, en: text })

/** Languages that were left out stay out. */
const given = (texts: z.output<typeof proposed>): Readonly<Partial<Record<Language, string>>> =>
  Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined))

const propose = operation({
  ...noInput,
  method: 'post',
  path: '/listings/{id}/proposals',
  summary: 'Propose other words for a listing',
  description:
    'Any professional may, for a published listing. Only languages that differ are kept; a number or an address of the web stands ' +
    'in `proposed.fi`. `field: other` takes free words in `text`.',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  body: z.object({
    field: z.enum(proposalFields),
    proposed: proposed.default({}),
    text: z.string().max(2000).default(''),
  }),
  problems: [403, 429],
  answers: { 201: { description: 'Proposed.', schema: z.object({ id }) } },
  example: (samples) => ({
    as: 'guide',
    params: { id: samples.listing },
    body: {
      field: 'summary',
      proposed: { fi: 'Isille, jotka haluavat jutella muiden isien kanssa.' },
      text: '',
    },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await proposeCorrection(caller, { ...params, ...body, proposed: given(body.proposed) }),
  }),
})

const correction = z
  .object({
    id,
    listing: z.object({ id, name: z.string(), version: z.int() }),
    organisation: z.object({ id, name: z.string() }),
    kind: z.enum(['error', 'proposal']),
    field: z.string(),
    text: z.string(),
    present: proposed.nullable(),
    proposed: proposed.nullable(),
    by: z.string().nullable().meta({ description: 'Null: somebody who was not signed in.' }),
    createdAt: instant,
    state: z.enum(['open', 'accepted', 'edited', 'refused']),
    reason: z.string(),
    decidedAt: instant.nullable(),
    mayDecide: z.boolean(),
  })
  .meta({ id: 'Correction' })

const textsOf = (texts: Correction['present']): z.input<typeof proposed> | null => {
  if (texts === null) return null
  const found: z.input<typeof proposed> = {}
  for (const language of languages) {
    const value = texts[language]
    if (typeof value === 'string') found[language] = value
  }
  return found
}

const correctionOf = (row: Correction, reader: Language): z.input<typeof correction> => ({
  id: row.id,
  listing: { id: row.service_id, name: inLanguage(row.listing, reader), version: row.version },
  organisation: { id: row.organisation_id, name: inLanguage(row.organisation, reader) },
  kind: row.kind,
  field: row.field,
  text: row.text,
  present: textsOf(row.present),
  proposed: textsOf(row.proposed),
  by: row.person,
  createdAt: iso(row.created_at),
  state: row.state,
  reason: row.reason,
  decidedAt: isoOrNull(row.decided_at),
  mayDecide: row.may_decide,
})

const corrections = operation({
  ...noInput,
  method: 'get',
  path: '/corrections',
  summary: 'List reports and proposals',
  description:
    'What waits for the one who asks, what was decided, or what the one who asks has proposed (`mine`).',
  tag,
  auth: 'person',
  reach: 'private',
  query: z.object({ lang, filter: z.enum(['open', 'decided', 'mine']).default('open'), page: pageNumber }),
  answers: {
    200: {
      description: 'A page of them; the oldest open one first.',
      schema: z.object({
        items: z.array(correction),
        counts: z.object({ open: z.int(), decided: z.int(), mine: z.int() }),
        total: z.int(),
        page: z.int(),
        perPage: z.int(),
      }),
    },
  },
  example: () => ({ as: 'maintainer', query: { filter: 'open' }, status: 200 }),
  run: async ({ caller, query: { lang: reader, ...filter } }) => {
    const { items, counts, total, page, perPage } = await listCorrections(caller, filter)
    return {
      status: 200,
      body: {
        items: items.map((each) => correctionOf(each, reader)),
        counts: { ...counts },
        total,
        page,
        perPage,
      },
    }
  },
})

const decide = operation({
  ...noInput,
  method: 'post',
  path: '/corrections/{id}/decision',
  summary: 'Accept, edit or refuse a report or a proposal',
  description:
    'Accepting a proposal writes its words, editing writes those given, refusing needs a reason. Whoever reported hears. `version` ' +
    'is the listing’s as it was seen.',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  body: z.object({
    listing: id,
    decision: z.enum(decisions),
    proposed: proposed.default({}),
    reason: z.string().max(2000).default(''),
    version: z.int().positive().optional(),
  }),
  problems: [403, 409],
  answers: { 204: { description: 'Decided.' } },
  example: (samples) => ({
    as: 'maintainer',
    params: { id: samples.correction },
    body: { listing: samples.corrected, decision: 'refuse', reason: 'Tieto on tarkistettu, se on oikein.' },
    status: 204,
  }),
  run: async ({ caller, params, body: { version, ...body } }) => {
    await decideCorrection(caller, {
      ...params,
      ...body,
      proposed: given(body.proposed),
      ...(version === undefined ? {} : { version }),
    })
    return { status: 204 }
  },
})

export const upkeepOperations: readonly Operation[] = [
  readQuestion,
  changeAsked,
  answerQuestion,
  readOrganisation,
  confirmAll,
  callList,
  confirmPhone,
  invite,
  end,
  accept,
  report,
  propose,
  corrections,
  decide,
]
