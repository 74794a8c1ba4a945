import { z } from 'zod'
import {
  accessWays,
  audiences,
  type Catalogue,
  floors,
  levels,
  modes,
  placeMeant,
  type PlaceMeant,
  providerSectors,
  tasks,
} from '#capabilities/directory/index.ts'
import { Refusal, notFound } from '#platform/refusal.ts'
import { crisisCardFor } from './crisis.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { facets, hitsOf, service, serviceItem, serviceOf, understood } from './service-shapes.ts'
import { countyCode, crisisCard, idParams, lang, langQuery, municipalityCode } from './shapes.ts'

/** The place that was meant, by its code, a name in any language, a locality's included, or a postcode. */
function whereMeant(catalogue: Catalogue, typed: string | undefined): PlaceMeant | undefined {
  if (typed === undefined) return undefined
  const found = placeMeant(catalogue, typed)
  if (found !== null) return found
  throw new Refusal('invalid', 'invalid-input', {
    fields: [{ field: 'municipality', code: 'unknown-municipality' }],
  })
}

const severalWords = 'Several values, joined by commas, mean any of them.'
const split = z
  .string()
  .max(400)
  .transform((given) => given.split(','))
const several = <const Value extends string>(
  values: readonly Value[],
): z.ZodOptional<z.ZodPipe<typeof split, z.ZodArray<z.ZodLiteral<Value>>>> =>
  split.pipe(z.array(z.literal([...values]))).optional()
const oneOf = (values: readonly string[]): { description: string } => ({
  description: `${values.join(', ')}. ${severalWords}`,
})
const floorNames = ['1', '2', '3'] as const
const yes = z.stringbool().optional().meta({ type: 'boolean' })

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
    municipality: z.string().max(60).optional().meta({
      description: 'Code, name, locality or postcode; narrows to what is near and tells distances.',
    }),
    area: split
      .pipe(z.array(z.uuid()))
      .optional()
      .meta({ description: `Family centre areas. ${severalWords}` }),
    type: split
      .pipe(z.array(z.string().max(60)))
      .optional()
      .meta({ description: `Kinds of service. ${severalWords}` }),
    floor: several(floorNames).meta({ description: `1, 2 or 3. ${severalWords}` }),
    providerSector: several(providerSectors).meta(oneOf(providerSectors)),
    level: several(levels).meta(oneOf(levels)),
    mode: several(modes).meta(oneOf(modes)),
    audience: several(audiences).meta(oneOf(audiences)),
    task: several(tasks).meta(oneOf(tasks)),
    access: several(accessWays).meta(oneOf(accessWays)),
    language: split
      .pipe(z.array(z.string().max(12)))
      .optional()
      .meta({ description: `Languages it is given in, for example sv. ${severalWords}` }),
    free: yes,
    openNow: yes,
    eveningWeekend: yes,
    accessible: yes,
    homeBrought: yes,
    remote: yes,
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
        understood,
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
  run: ({ deps: { catalogue, clock }, query: { municipality, floor, ...query } }) => {
    const where = whereMeant(catalogue, municipality)
    const code = where?.municipality.code
    const result = catalogue.search({
      ...query,
      floor: floor && floors.filter((each) => floor.some((asked) => asked === String(each))),
      municipality: code,
      near: where?.point,
      now: clock.now(),
    })
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
        understood: { ...result.understood, weekdays: [...result.understood.weekdays] },
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
