import { z } from 'zod'
import {
  availabilityClasses,
  decidePresence,
  decideSchools,
  floors,
  type MatrixCell,
  presences,
  serviceMatrix,
} from '#capabilities/directory/index.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { countyCode, day, id, idParams, lang } from './shapes.ts'

const presence = z.enum(presences).meta({
  description: 'In rooms of its own in the area, coming there, both, or neither.',
})

const cell = z
  .object({
    area: id,
    presence,
    computed: presence.meta({ description: 'What the listings alone say.' }),
    decided: z.boolean().meta({ description: 'The area has said it itself.' }),
    samePremises: z.boolean().nullable(),
    plannedFrom: day.nullable(),
    notIncludedBecause: z.string().nullable(),
    eveningOrWeekend: z.boolean(),
    digital: z.boolean(),
    homeBrought: z.boolean(),
    free: z.enum(['all', 'some', 'none']).nullable(),
    listings: z.array(id),
    municipalitiesWithout: z.array(z.string()),
  })
  .meta({ id: 'AreaService' })

const cellOf = (each: MatrixCell, reader: Language): z.input<typeof cell> => ({
  area: each.area,
  presence: each.presence,
  computed: each.computed,
  decided: each.isDecided,
  samePremises: each.samePremises,
  plannedFrom: each.plannedFrom,
  notIncludedBecause: each.notIncludedBecause === null ? null : inLanguage(each.notIncludedBecause, reader),
  eveningOrWeekend: each.eveningOrWeekend,
  digital: each.digital,
  homeBrought: each.homeBrought,
  free: each.free,
  listings: [...each.listings],
  municipalitiesWithout: [...each.without],
})

const matrix = operation({
  ...noInput,
  method: 'get',
  path: '/service-matrix',
  summary: 'See which kinds of service stand in which area',
  description:
    'Computed from the published listings, with what the areas have said over it. `classes` are the five classes of availability ' +
    'in the whole county.',
  tag: 'Directory',
  auth: 'none',
  reach: 'public',
  query: z.object({ county: countyCode, area: id.optional(), lang }),
  problems: [404],
  answers: {
    200: {
      description: 'The kinds of service in the order of the house of families.',
      schema: z.object({
        areas: z.array(z.object({ id, name: z.string() })),
        items: z.array(
          z.object({
            type: z.string(),
            variant: z.string(),
            name: z.string(),
            floor: z.literal(floors).nullable(),
            classes: z.array(z.enum(availabilityClasses)),
            areas: z.array(cell),
          }),
        ),
      }),
    },
  },
  example: (samples) => ({ query: { county: samples.county, area: samples.area }, status: 200 }),
  run: ({ deps, query }) => {
    const { catalogue } = deps
    const county = catalogue.county(query.county)
    const areas = catalogue
      .areas(query.county)
      .filter((each) => query.area === undefined || each.id === query.area)
    if (county === undefined || areas.length === 0) throw notFound()
    const shown = new Set(areas.map((each) => each.id))
    const types = catalogue.types()
    return {
      status: 200,
      body: {
        areas: areas.map((each) => ({ id: each.id, name: inLanguage(each.name, query.lang) })),
        items: serviceMatrix(catalogue, query.county).map((row) => ({
          type: row.type,
          variant: row.variant,
          name: inLanguage(
            types.find((type) => type.key === row.type && type.variant === row.variant)?.name ?? {},
            query.lang,
          ),
          floor: row.floor,
          classes: [...row.classes],
          areas: row.cells.filter((each) => shown.has(each.area)).map((each) => cellOf(each, query.lang)),
        })),
      },
    }
  },
})

const words = z.string().max(500).exactOptional()
const inThree = z.strictObject({ fi: words, sv: words, en: words })

const decide = operation({
  ...noInput,
  method: 'put',
  path: '/areas/{id}/services/{type}',
  summary: 'Say how a kind of service stands in an area',
  description:
    'For the county’s coordinator and the area’s lead. `presence` null goes back to what the listings say; a plan and a reason ' +
    'belong to `none` only.',
  tag: 'Directory work',
  auth: 'person',
  reach: 'private',
  params: z.object({ id, type: z.string().max(60) }),
  body: z.object({
    variant: z.string().max(60).default(''),
    presence: presence.nullable(),
    samePremises: z.boolean().nullable().default(null),
    plannedFrom: day.nullable().default(null),
    notIncludedBecause: inThree.nullable().default(null),
  }),
  problems: [403],
  answers: { 204: { description: 'It stands so from now on.' } },
  example: (samples) => ({
    as: 'area-lead',
    params: { id: samples.area, type: 'rehab-class' },
    body: {
      presence: 'none',
      plannedFrom: '2027-08-01',
      notIncludedBecause: { fi: 'Luokalle ei ole vielä tilaa.', sv: 'Det finns ännu inte lokaler.' },
    },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await decidePresence(caller, { area: params.id, type: params.type, ...body })
    return { status: 204 }
  },
})

const standing = z.enum(['part', 'cooperation'])

const schools = operation({
  ...noInput,
  method: 'put',
  path: '/areas/{id}/schools',
  summary: 'Say how school health and student welfare belong to an area’s family centre',
  tag: 'Directory work',
  auth: 'person',
  reach: 'private',
  params: idParams,
  body: z.object({ schoolHealth: standing, studentWelfare: standing, words: inThree.default({}) }),
  problems: [403],
  answers: { 204: { description: 'The area’s page says so from now on.' } },
  example: (samples) => ({
    as: 'area-lead',
    params: { id: samples.area },
    body: {
      schoolHealth: 'part',
      studentWelfare: 'cooperation',
      words: { fi: 'Kouluterveydenhoitaja työskentelee perhekeskuksessa.' },
    },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await decideSchools(caller, { area: params.id, ...body })
    return { status: 204 }
  },
})

export const areaServiceOperations: readonly Operation[] = [matrix, decide, schools]
