import { z } from 'zod'
import {
  duplicateSigns,
  floors,
  lacks,
  listDuplicates,
  mergeFields,
  mergeListings,
  qualityCodes,
  qualityKinds,
  readGaps,
  readQuality,
  readWaiting,
  tellApart,
  undoMerge,
} from '#capabilities/directory/index.ts'
import { inLanguage, languages } from '#platform/text.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { countyCode, id, idParams, instant, iso, lang, municipalityCode } from './shapes.ts'

const tag = 'Directory work'

const waiting = operation({
  ...noInput,
  method: 'get',
  path: '/directory-work',
  summary: 'See what waits in a county’s directory',
  description:
    'For its coordinator, the leads of its areas and its leaders. Duplicates are counted for the coordinator alone.',
  tag,
  auth: 'person',
  reach: 'private',
  query: z.object({ county: countyCode }),
  problems: [404],
  answers: {
    200: {
      description: 'How much of each.',
      schema: z.object({
        toCheck: z.int(),
        unanswered: z.int(),
        unconfirmed: z.int(),
        hidden: z.int(),
        corrections: z.int(),
        translations: z.int(),
        sentDrafts: z.int(),
        bounced: z.int(),
        imports: z.int(),
        searchGaps: z.int(),
      }),
    },
  },
  example: (samples) => ({ as: 'coordinator', query: { county: samples.county }, status: 200 }),
  run: async ({ caller, query }) => {
    const { duplicates: _, ...body } = await readWaiting(caller, { county: query.county })
    return { status: 200, body }
  },
})

const gaps = operation({
  ...noInput,
  method: 'get',
  path: '/directory-gaps',
  summary: 'See what is missing in the house of families',
  description:
    'Rooms without a service near, and listings that lack something, of a county, an area or a municipality.',
  tag,
  auth: 'person',
  reach: 'private',
  query: z.object({
    county: countyCode,
    area: id.optional(),
    municipality: municipalityCode.optional(),
    lang,
  }),
  problems: [404],
  answers: {
    200: {
      description: 'Room by room and listing by listing, those that lack most first.',
      schema: z.object({
        rooms: z.array(
          z.object({
            room: z.string(),
            floor: z.literal(floors),
            standing: z.enum(['empty', 'far', 'near']),
            listings: z.int(),
            municipalitiesWithout: z.array(z.string()),
          }),
        ),
        listings: z.array(
          z.object({ id, name: z.string(), organisation: z.string(), lacks: z.array(z.enum(lacks)) }),
        ),
      }),
    },
  },
  example: (samples) => ({
    as: 'coordinator',
    query: { county: samples.county, municipality: samples.municipality },
    status: 200,
  }),
  run: async ({ caller, deps, query }) => {
    const found = await readGaps(caller, deps.catalogue, query)
    return {
      status: 200,
      body: {
        rooms: found.rooms.map(({ without, ...room }) => ({ ...room, municipalitiesWithout: [...without] })),
        listings: found.listings.map((each) => ({
          id: each.id,
          name: inLanguage(each.name, query.lang),
          organisation: inLanguage(each.organisation, query.lang),
          lacks: [...each.lacks],
        })),
      },
    }
  },
})

const quality = operation({
  ...noInput,
  method: 'get',
  path: '/listing-quality',
  summary: 'See what there is to do about each listing',
  description:
    'A list to work through, not a grade: each item says what to mend, where and in which language. Those with most to do ' +
    'stand first; `score` only keeps the order.',
  tag,
  auth: 'person',
  reach: 'private',
  query: z.object({
    county: countyCode,
    area: id.optional(),
    organisation: id.optional(),
    kind: z.enum(qualityKinds).optional(),
    code: z.enum(qualityCodes).optional(),
    page: z.coerce.number().int().min(1).max(10_000).default(1),
    lang,
  }),
  problems: [404],
  answers: {
    200: {
      description: 'One page of listings.',
      schema: z.object({
        total: z.int(),
        page: z.int(),
        pages: z.int(),
        inOrder: z.int(),
        listings: z.int(),
        items: z.array(
          z.object({
            id,
            name: z.string(),
            organisation: z.string(),
            score: z.int(),
            items: z.array(
              z.object({
                code: z.enum(qualityCodes),
                kind: z.enum(qualityKinds),
                weight: z.literal([1, 2, 3]),
                field: z.string(),
                language: z.enum(languages).nullable(),
                found: z.string().nullable(),
                count: z.int().nullable(),
                instead: z.string().nullable(),
              }),
            ),
          }),
        ),
      }),
    },
  },
  example: (samples) => ({
    as: 'coordinator',
    query: { county: samples.county, code: 'translation-wanted' },
    status: 200,
  }),
  run: async ({ caller, query }) => {
    const { lang: reader, ...asked } = query
    const report = await readQuality(caller, {
      ...asked,
      area: asked.area ?? null,
      organisation: asked.organisation ?? null,
      kind: asked.kind ?? null,
      code: asked.code ?? null,
    })
    return {
      status: 200,
      body: {
        total: report.total,
        page: report.page,
        pages: report.pages,
        inOrder: report.inOrder,
        listings: report.listings,
        items: report.items.map((line) => ({
          id: line.id,
          name: inLanguage(line.name, reader),
          organisation: inLanguage(line.organisation, reader),
          score: line.score,
          items: line.items.map((item) => ({ ...item })),
        })),
      },
    }
  },
})

const side = z.object({ id, name: z.string(), organisation: z.string() })

const duplicates = operation({
  ...noInput,
  method: 'get',
  path: '/duplicates',
  summary: 'See which listings look like one',
  description:
    'Pairs of published listings with every sign that speaks for or against it, the likeliest first; and the last merges.',
  tag,
  auth: 'person',
  reach: 'private',
  query: z.object({ county: countyCode, lang }),
  problems: [403, 404],
  answers: {
    200: {
      description: 'Pairs and merges.',
      schema: z.object({
        total: z.int(),
        pairs: z.array(
          z.object({
            score: z.int(),
            signs: z.array(z.object({ sign: z.enum(duplicateSigns), points: z.int() })),
            one: side,
            other: side,
          }),
        ),
        merges: z.array(z.object({ id, into: id, name: z.string(), at: instant, by: z.string().nullable() })),
      }),
    },
  },
  example: (samples) => ({ as: 'coordinator', query: { county: samples.county }, status: 200 }),
  run: async ({ caller, query }) => {
    const found = await listDuplicates(caller, { county: query.county })
    const say = (each: (typeof found.pairs)[number]['left']): z.input<typeof side> => ({
      id: each.id,
      name: inLanguage(each.name, query.lang),
      organisation: inLanguage(each.organisation, query.lang),
    })
    return {
      status: 200,
      body: {
        total: found.total,
        pairs: found.pairs.map((pair) => ({
          score: pair.score,
          signs: pair.signs.map((each) => ({ ...each })),
          one: say(pair.left),
          other: say(pair.right),
        })),
        merges: found.merges.map((each) => ({
          id: each.id,
          into: each.into,
          name: inLanguage(each.name, query.lang),
          at: iso(each.at),
          by: each.by,
        })),
      },
    }
  },
})

const merge = operation({
  ...noInput,
  method: 'post',
  path: '/listings/{id}/merge',
  summary: 'Merge another listing into this one',
  description:
    'This one stays with what is `chosen` of each; places, municipalities, languages and words of both are kept. The other’s address ' +
    'leads here, and the history of both is kept.',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  body: z.object({
    other: id,
    chosen: z.partialRecord(z.enum(mergeFields), z.enum(['kept', 'other'])).default({}),
    version: z.int().positive().optional(),
    otherVersion: z.int().positive().optional(),
  }),
  problems: [403, 409],
  answers: { 200: { description: 'Merged.', schema: z.object({ version: z.int() }) } },
  example: (samples) => ({
    as: 'coordinator',
    params: { id: samples.doubled },
    body: { other: samples.double, chosen: { summary: 'other' } },
    status: 200,
  }),
  run: async ({ caller, params, body }) => ({
    status: 200,
    body: await mergeListings(caller, { id: params.id, ...body }),
  }),
})

const undo = operation({
  ...noInput,
  method: 'post',
  path: '/listings/{id}/undo-merge',
  summary: 'Take a merged listing apart again',
  description: '`restored` is false where the other one has been changed since: then it stays as it is.',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  problems: [403, 409],
  answers: {
    200: { description: 'Two listings again.', schema: z.object({ restored: z.boolean(), into: id }) },
  },
  example: (samples) => ({ as: 'coordinator', params: { id: samples.double }, status: 200 }),
  run: async ({ caller, params }) => ({ status: 200, body: await undoMerge(caller, params) }),
})

const apart = operation({
  ...noInput,
  method: 'post',
  path: '/listings/{id}/tell-apart',
  summary: 'Say that two listings are not the same',
  description: 'The pair is not shown as duplicates again.',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  body: z.object({ other: id }),
  problems: [403],
  answers: { 204: { description: 'Told apart.' } },
  example: (samples) => ({
    as: 'coordinator',
    params: { id: samples.doubled },
    body: { other: samples.double },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await tellApart(caller, { id: params.id, other: body.other })
    return { status: 204 }
  },
})

export const coordinationOperations: readonly Operation[] = [
  waiting,
  gaps,
  quality,
  duplicates,
  merge,
  undo,
  apart,
]
