import { z } from 'zod'
import {
  changeKey,
  confirmListing,
  createListing,
  hideListing,
  listingChecks,
  listingShape,
  listingTexts,
  listVersions,
  listWorkListings,
  providerSectors,
  publishListing,
  readWorkListing,
  replaceListing,
  restoreVersion,
  translateListing,
} from '#capabilities/directory/index.ts'
import { inLanguage, languages } from '#platform/text.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Caller } from '#platform/use-case.ts'
import { ifMatch, versionOf } from './if-match.ts'
import { type Example, noInput, operation, type Operation } from './operation.ts'
import type { Samples } from './samples.ts'
import { day, id, idParams, instant, iso, langQuery } from './shapes.ts'

const states = ['draft', 'published', 'hidden', 'merged', 'removed'] as const
const content = listingShape.meta({
  id: 'ListingContent',
  description:
    'Everything a listing says. A null text is inherited from the general description of its type. `places[].site` null adds an ' +
    'address; `exceptions[].place` is an index into `places`.',
})

const item = z
  .object({
    id,
    name: z.string(),
    organisation: z.object({ id, name: z.string(), sector: z.enum(providerSectors) }),
    state: z.enum(states),
    version: z.int(),
    isStatutory: z.boolean(),
    confirmedOn: day,
    nextCheckOn: day,
    unconfirmedSince: day.nullable(),
    translationsWaiting: z.array(z.enum(languages)),
  })
  .meta({ id: 'ListingItem' })

const list = operation({
  ...noInput,
  method: 'get',
  path: '/listings',
  summary: 'List the listings one keeps or oversees',
  description:
    'A maintainer sees those of the own organisation, a coordinator the county’s, an area’s lead those that serve the area. First ' +
    'what is marked as not confirmed, then by the day of the next check.',
  tag: 'Listings',
  auth: 'person',
  reach: 'private',
  query: langQuery.extend({
    page: z.coerce.number().int().min(1).max(10_000).default(1),
    organisation: z.uuid().optional(),
    state: z.enum(['draft', 'published', 'hidden', 'removed']).optional(),
    check: z.enum(listingChecks).optional().meta({ description: 'Only what waits for this.' }),
    q: z.string().max(100).optional(),
  }),
  answers: {
    200: {
      description: 'A page of listings.',
      schema: z.object({ items: z.array(item), total: z.int(), page: z.int(), perPage: z.int() }),
    },
  },
  example: () => ({ as: 'maintainer', query: { lang: 'fi' }, status: 200 }),
  run: async ({ caller, query: { lang, ...filter } }) => {
    const { items, total, page, perPage } = await listWorkListings(caller, filter)
    return {
      status: 200,
      body: {
        items: items.map((row) => ({
          id: row.id,
          name: inLanguage(row.name, lang),
          organisation: {
            id: row.organisation_id,
            name: inLanguage(row.organisation, lang),
            sector: row.sector,
          },
          state: row.state,
          version: row.version,
          isStatutory: row.statutory,
          confirmedOn: row.confirmed_on,
          nextCheckOn: row.next_check_on,
          unconfirmedSince: row.unconfirmed_since,
          translationsWaiting: [...row.translations],
        })),
        total,
        page,
        perPage,
      },
    }
  },
})

const read = operation({
  ...noInput,
  method: 'get',
  path: '/listings/{id}',
  summary: 'Read one listing whole',
  description:
    'As it is written: with what is inherited left null, and with the professionals’ contact. `ETag` carries the version for `If-Match`.',
  tag: 'Listings',
  auth: 'person',
  reach: 'private',
  params: idParams,
  query: langQuery,
  answers: {
    200: {
      description: 'The listing.',
      headers: { ETag: 'The version, in quotes.' },
      schema: z.object({
        id,
        organisation: z.object({ id, name: z.string() }),
        state: z.enum(states),
        version: z.int(),
        isStatutory: z.boolean(),
        confirmedOn: day,
        nextCheckOn: day,
        unconfirmedSince: day.nullable(),
        changedAt: instant,
        onlyIn: z
          .enum(languages)
          .nullable()
          .meta({ description: 'The one language of its own texts, where another is wanted.' }),
        content,
        can: z.record(z.string(), z.boolean()).meta({ description: 'What the one who asks may do with it.' }),
      }),
    },
  },
  example: (samples) => ({ as: 'maintainer', params: { id: samples.listing }, status: 200 }),
  run: async ({ caller, params, query: { lang } }) => {
    const { listing, may, onlyIn } = await readWorkListing(caller, params)
    return {
      status: 200,
      headers: { etag: `"${listing.version}"` },
      body: {
        id: listing.id,
        organisation: { id: listing.organisation_id, name: inLanguage(listing.organisation, lang) },
        state: listing.state,
        version: listing.version,
        isStatutory: listing.statutory,
        confirmedOn: listing.confirmed_on,
        nextCheckOn: listing.next_check_on,
        unconfirmedSince: listing.unconfirmed_since,
        changedAt: iso(listing.changed_at),
        onlyIn,
        content: listingShape.parse(listing.content),
        can: { ...may },
      },
    }
  },
})

const written = z.object({ id, version: z.int() }).meta({ id: 'ListingWritten' })

/** A father's group by phone: the least that a listing must say. */
const exampleContent = {
  type: 'fathers-group',
  variant: '',
  name: { fi: 'Isäryhmä, Vaasa', sv: 'Pappagrupp, Vasa' },
  summary: { fi: 'Isät juttelevat puhelimessa torstaisin', sv: 'Pappor pratar i telefon på torsdagar' },
  description: null,
  forWhom: null,
  howToGetIn: null,
  afterContact: null,
  cost: null,
  criteria: null,
  criteriaFrom: null,
  localWords: { fi: ['iskäryhmä'] },
  modes: ['phone'],
  access: 'self',
  free: true,
  languages: ['fi', 'sv'],
  ageFrom: null,
  ageTo: null,
  phone: '000 17 104',
  phoneHours: { '4': [{ opens: '17:00', closes: '19:00' }] },
  web: null,
  booking: null,
  doorKey: null,
  answerDays: 2,
  startDays: null,
  places: [],
  exceptions: [],
  municipalities: ['905'],
  professional: null,
  video: null,
}

const create = operation({
  ...noInput,
  method: 'post',
  path: '/listings',
  summary: 'Add a listing',
  description:
    'For an organisation one keeps. Refused with the field when a required language is missing: the county’s own services stand in ' +
    'Finnish and Swedish where the county is bilingual, a municipality’s in the languages of the municipality. Where the county reviews ' +
    'what associations write, `publish` must be false.',
  tag: 'Listings',
  auth: 'person',
  reach: 'private',
  body: z.object({ organisation: id, publish: z.boolean().default(true), content }),
  problems: [403, 404, 409],
  answers: { 201: { description: 'Written.', schema: written } },
  example: (samples) => ({
    as: 'maintainer',
    body: { organisation: samples.association, publish: false, content: exampleContent },
    status: 201,
  }),
  run: async ({ caller, body }) => ({ status: 201, body: await createListing(caller, body) }),
})

const replace = operation({
  ...noInput,
  method: 'put',
  path: '/listings/{id}',
  summary: 'Replace a listing',
  description:
    'By the whole of its new state. The version that was seen comes in `If-Match` or in the body; when somebody has saved a newer one ' +
    'nothing is written: 412, or 409 with the version in the body.',
  tag: 'Listings',
  auth: 'person',
  reach: 'private',
  params: idParams,
  headers: ifMatch,
  body: z.object({ version: z.int().positive().optional(), content }),
  problems: [403, 409, 412],
  answers: { 200: { description: 'Written.', schema: written } },
  example: (samples) => ({
    as: 'maintainer',
    params: { id: samples.listing },
    headers: { 'if-match': '"1"' },
    body: { content: exampleContent },
    status: 200,
  }),
  run: async ({ caller, params, headers, body }) => {
    const version = versionOf(headers['if-match']) ?? body.version
    if (version === undefined) {
      throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'version', code: 'invalid-type' }] })
    }
    return {
      status: 200,
      body: await replaceListing(caller, { id: params.id, version, content: body.content }),
    }
  },
})

const versions = operation({
  ...noInput,
  method: 'get',
  path: '/listings/{id}/versions',
  summary: 'List the versions of a listing',
  description: 'Newest first, each with its whole content and the parts that it changed.',
  tag: 'Listings',
  auth: 'person',
  reach: 'private',
  params: idParams,
  query: z.object({ page: z.coerce.number().int().min(1).max(1000).default(1) }),
  problems: [403],
  answers: {
    200: {
      description: 'A page of versions.',
      schema: z.object({
        items: z.array(
          z.object({
            number: z.int(),
            way: z.string(),
            changedAt: instant,
            author: z.string().nullable(),
            changes: z.array(z.string()).meta({ description: 'For example `summary.sv` or `places`.' }),
            content,
          }),
        ),
        page: z.int(),
        hasMore: z.boolean(),
      }),
    },
  },
  example: (samples) => ({ as: 'maintainer', params: { id: samples.listing }, status: 200 }),
  run: async ({ caller, params, query }) => {
    const found = await listVersions(caller, { ...params, ...query })
    return {
      status: 200,
      body: {
        items: found.versions.map((each) => ({
          number: each.number,
          way: each.way,
          changedAt: iso(each.changedAt),
          author: each.author,
          changes: each.changes.map(changeKey),
          content: listingShape.parse(each.content),
        })),
        page: found.page,
        hasMore: found.hasMore,
      },
    }
  },
})

const restore = operation({
  ...noInput,
  method: 'post',
  path: '/listings/{id}/versions/{number}/restore',
  summary: 'Restore an earlier version',
  description: 'It becomes a new version; nothing is lost.',
  tag: 'Listings',
  auth: 'person',
  reach: 'private',
  params: idParams.extend({ number: z.coerce.number().int().positive() }),
  headers: ifMatch,
  problems: [403, 409, 412],
  answers: { 200: { description: 'Restored.', schema: z.object({ version: z.int() }) } },
  example: (samples) => ({ as: 'maintainer', params: { id: samples.listing, number: '1' }, status: 200 }),
  run: async ({ caller, params, headers }) => ({
    status: 200,
    body: await restoreVersion(caller, { ...params, version: versionOf(headers['if-match']) }),
  }),
})

const translate = operation({
  ...noInput,
  method: 'post',
  path: '/listings/{id}/translations',
  summary: 'Write texts of a listing in one language',
  description: 'Closes what waited for these texts. A text sent as it stands counts as looked at.',
  tag: 'Listings',
  auth: 'person',
  reach: 'private',
  params: idParams,
  headers: ifMatch,
  body: z.object({
    language: z.enum(languages),
    texts: z.partialRecord(z.enum(listingTexts), z.string().max(4000)),
  }),
  problems: [403, 409, 412],
  answers: { 200: { description: 'Written.', schema: z.object({ version: z.int() }) } },
  example: (samples) => ({
    as: 'maintainer',
    params: { id: samples.listing },
    body: { language: 'en', texts: { name: 'Fathers’ group, Vaasa' } },
    status: 200,
  }),
  run: async ({ caller, params, headers, body }) => ({
    status: 200,
    body: await translateListing(caller, { ...params, ...body, version: versionOf(headers['if-match']) }),
  }),
})

/** One press: nothing but the listing and the version that was seen. */
function press(declared: {
  name: string
  summary: string
  description: string
  as?: Example['as']
  make: (caller: Caller, on: { id: string; version: number | undefined }) => Promise<unknown>
  sample?: (samples: Samples) => string
}): Operation {
  return operation({
    ...noInput,
    method: 'post',
    path: `/listings/{id}/${declared.name}`,
    summary: declared.summary,
    description: declared.description,
    tag: 'Listings',
    auth: 'person',
    reach: 'private',
    params: idParams,
    headers: ifMatch,
    problems: [403, 409, 412],
    answers: { 204: { description: 'Done.' } },
    example: (samples) => ({ as: 'maintainer', params: { id: samples.listing }, status: 204 }),
    run: async ({ caller, params, headers }) => {
      await declared.make(caller, { id: params.id, version: versionOf(headers['if-match']) })
      return { status: 204 }
    },
  })
}

export const listingOperations: readonly Operation[] = [
  list,
  create,
  read,
  replace,
  versions,
  restore,
  translate,
  press({
    name: 'confirm',
    summary: 'Say that a listing is still right',
    description: 'The public date is today; the next check comes after the days the county has decided.',
    make: (caller, { id: listing }) => confirmListing(caller, { id: listing }),
  }),
  press({
    name: 'hide',
    summary: 'Hide a listing from families',
    description: 'Nothing is lost. A statutory service is hidden only by the county’s coordinator.',
    make: hideListing,
  }),
  press({
    name: 'publish',
    summary: 'Publish a listing',
    description: 'A new one, a hidden or a removed one is shown to families.',
    make: publishListing,
  }),
]
