import { z } from 'zod'
import {
  accessWays,
  audiences,
  type Catalogue,
  floors,
  modes,
  providerSectors,
  tasks,
} from '#capabilities/directory/index.ts'
import { Refusal, notFound } from '#platform/refusal.ts'
import { crisisCardFor } from './crisis.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { facets, hitsOf, service, serviceItem, serviceOf } from './service-shapes.ts'
import { countyCode, crisisCard, idParams, lang, langQuery, municipalityCode } from './shapes.ts'

/** The municipality that was meant, by its code or by a name in any language, a locality's included. */
function municipalityMeant(catalogue: Catalogue, typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined
  const found = catalogue.municipality(typed) ?? catalogue.municipalityNamed(typed)
  if (found !== undefined) return found.code
  throw new Refusal('invalid', 'invalid-input', {
    fields: [{ field: 'municipality', code: 'unknown-municipality' }],
  })
}

const searchServices = operation({
  ...noInput,
  method: 'get',
  path: '/services',
  summary: 'Find services',
  description:
    'Searches everything that families can see, in Finnish, Swedish and English, by everyday words, inflected and with a typo. ' +
    'A place never empties the result. Words of danger bring `urgent`, the card of those who help right now.',
  tag: 'Directory',
  auth: 'none',
  reach: 'public',
  query: z.object({
    q: z
      .string()
      .max(300)
      .default('')
      .meta({ description: 'What is looked for, in everyday words. Empty lists everything in house order.' }),
    lang,
    county: countyCode.optional(),
    municipality: z
      .string()
      .max(60)
      .optional()
      .meta({ description: 'Code or name; narrows to what is near.' }),
    type: z.string().max(60).optional(),
    floor: z.coerce
      .number()
      .pipe(z.literal([...floors]))
      .optional()
      .meta({ enum: [...floors] }),
    providerSector: z.enum(providerSectors).optional(),
    mode: z.enum(modes).optional(),
    audience: z.enum(audiences).optional(),
    free: z.stringbool().optional().meta({ type: 'boolean' }),
    task: z.enum(tasks).optional(),
    access: z.enum(accessWays).optional(),
    page: z.coerce.number().int().min(1).max(10_000).default(1),
    perPage: z.coerce.number().int().min(1).max(100).default(20),
  }),
  answers: {
    200: {
      description: 'A page of services, the best first.',
      schema: z.object({
        items: z.array(serviceItem),
        total: z.int(),
        page: z.int(),
        perPage: z.int(),
        facets,
        urgent: crisisCard.nullable(),
        isGentle: z
          .boolean()
          .meta({ description: 'The words speak of plain exhaustion: a kind line is in place.' }),
        place: municipalityCode
          .nullable()
          .meta({ description: 'The municipality that the words or the filter mean.' }),
      }),
    },
  },
  example: (samples) => ({
    query: {
      q: 'en jaksa arkea vauvan kanssa',
      lang: 'fi',
      municipality: samples.municipality,
      perPage: '5',
    },
    status: 200,
  }),
  run: ({ deps: { catalogue }, query: { municipality, ...query } }) => {
    const code = municipalityMeant(catalogue, municipality)
    const result = catalogue.search({ ...query, municipality: code })
    const place = result.placeFromQuery ?? code ?? null
    const county = (place === null ? null : catalogue.countyServing(place)) ?? query.county ?? null
    return {
      status: 200,
      body: {
        items: hitsOf(catalogue, result.hits, query.lang),
        total: result.total,
        page: query.page,
        perPage: query.perPage,
        facets: Object.fromEntries(
          Object.entries(result.facets).map(([name, counts]) => [name, counts.map((each) => ({ ...each }))]),
        ),
        urgent: crisisCardFor(catalogue, result.urgent, county, query.lang),
        isGentle: result.gentle,
        place,
      },
      // What somebody looks for is kept by nobody on the way.
      headers: { 'cache-control': 'private, no-cache' },
    }
  },
})

const readService = operation({
  ...noInput,
  method: 'get',
  path: '/services/{id}',
  summary: 'Read one service',
  description:
    'What it is, for whom, how to get in, where and when, in which languages, what it costs and who keeps it.',
  tag: 'Directory',
  auth: 'none',
  reach: 'public',
  params: idParams,
  query: langQuery,
  answers: { 200: { description: 'The service.', schema: service } },
  example: (samples) => ({ params: { id: samples.service }, query: { lang: 'sv' }, status: 200 }),
  run: ({ deps: { catalogue }, params, query: { lang: reader } }) => {
    const row = catalogue.service(params.id)
    if (row === undefined) throw notFound()
    return { status: 200, body: serviceOf(row, reader) }
  },
})

export const serviceOperations: readonly Operation[] = [searchServices, readService]
