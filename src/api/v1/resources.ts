import { z } from 'zod'
import {
  addAreaResource,
  addRoomCommitment,
  changeAreaResource,
  changeRoomCommitment,
  effortKinds,
  effortStates,
  endEffort,
  fundings,
  listAreaResources,
  proposeEffort,
  removeAreaResource,
  removeRoomCommitment,
  settleEffort,
} from '#capabilities/network/index.ts'
import { inLanguage } from '#platform/text.ts'
import { done, key, ours, version } from './network-areas.ts'
import { networkSamples as sample } from './network-areas-samples.ts'
import { operation, type Operation } from './operation.ts'
import { day, id, idParams, langQuery } from './shapes.ts'

/** With what the areas work: hours, money, people lent, rooms. */

const made = { 201: { description: 'Made.', schema: z.object({ id }) } } as const
const resource = {
  area: id.nullable().default(null).meta({ description: 'Null: the whole county.' }),
  type: z.string().min(1).max(60),
  variant: z.string().max(60).default(''),
  year: z.int().min(2000).max(2100),
  funding: z.enum(fundings),
  preventive: z.boolean().default(false),
  hours: z.int().min(0).max(10_000_000).nullable().default(null),
  euros: z.int().min(0).max(2_000_000_000).nullable().default(null),
  source: z.string().min(1).max(200),
  note: z.string().max(400).default(''),
}
const time = z.string().regex(/^\d{2}:\d{2}$/, 'invalid-format')
const commitment = {
  area: id.nullable().default(null),
  room: id.nullable().default(null),
  place: z.string().max(120).default(''),
  organisation: id,
  weekday: z.int().min(1).max(7).meta({ description: '1 is Monday.' }),
  opens: time,
  closes: time,
  shared: z.boolean().default(false),
  whatFor: z.string().max(200).default(''),
  firstDay: day,
  lastDay: day.nullable().default(null),
}
const exampleResource = {
  area: sample.area,
  type: 'home-service',
  year: 2026,
  funding: 'own',
  preventive: true,
  hours: 2400,
  euros: 96_000,
  source: 'Example',
} as const
const exampleCommitment = {
  organisation: sample.organisation,
  area: sample.area,
  place: 'Församlingshemmet',
  weekday: 4,
  opens: '09:00',
  closes: '11:00',
  firstDay: '2026-03-05',
} as const

const list = operation({
  ...ours,
  method: 'get',
  path: '/area-resources',
  summary: 'Hours and money, know-how lent, and hours promised in premises',
  query: langQuery.extend({
    year: z.coerce
      .number()
      .int()
      .min(2000)
      .max(2100)
      .optional()
      .meta({ description: 'Without: the latest.' }),
  }),
  answers: {
    200: {
      description: 'Of the county, by area.',
      schema: z.object({
        year: z.int(),
        years: z.array(z.int()),
        resources: z.array(
          z.object({
            id,
            area: id.nullable(),
            type: z.string(),
            service: z.string(),
            funding: z.enum(fundings),
            preventive: z.boolean(),
            hours: z.int().nullable(),
            euros: z.int().nullable(),
            source: z.string(),
            version: z.int(),
          }),
        ),
        efforts: z.array(
          z.object({
            id,
            kind: z.enum(effortKinds),
            from: z.string(),
            to: z.string().nullable(),
            trial: z.string(),
            what: z.string(),
            hoursAWeek: z.number().nullable(),
            euros: z.int().nullable(),
            firstDay: day,
            lastDay: day,
            state: z.enum(effortStates),
            version: z.int(),
          }),
        ),
        commitments: z.array(
          z.object({
            id,
            place: z.string(),
            organisation: z.string(),
            weekday: z.int(),
            opens: z.string(),
            closes: z.string(),
            shared: z.boolean(),
            whatFor: z.string(),
            version: z.int(),
          }),
        ),
      }),
    },
  },
  example: () => ({ as: 'area-lead', query: { year: '2026' }, status: 200 }),
  run: async ({ caller, query: { lang, year } }) => {
    const all = await listAreaResources(caller, { year: year ?? null })
    return {
      status: 200,
      body: {
        year: all.year,
        years: [...all.years],
        resources: all.resources.map((row) => ({
          id: row.id,
          area: row.area,
          type: row.variant === '' ? row.type : `${row.type}/${row.variant}`,
          service: inLanguage(row.service, lang),
          funding: row.funding,
          preventive: row.preventive,
          hours: row.hours,
          euros: row.euros,
          source: row.source,
          version: row.version,
        })),
        efforts: all.efforts.map((each) => ({
          id: each.id,
          kind: each.kind,
          from: inLanguage(each.from_unit, lang),
          to: each.to_unit === null ? null : inLanguage(each.to_unit, lang),
          trial: each.experiment_name,
          what: each.what,
          hoursAWeek: each.hours_a_week,
          euros: each.euros,
          firstDay: each.first_day,
          lastDay: each.last_day,
          state: each.state,
          version: each.version,
        })),
        commitments: all.commitments.map((each) => ({
          id: each.id,
          place: each.room === null ? each.place : inLanguage(each.room, lang),
          organisation: inLanguage(each.organisation, lang),
          weekday: each.weekday,
          opens: each.opens,
          closes: each.closes,
          shared: each.shared,
          whatFor: each.what_for,
          version: each.version,
        })),
      },
    }
  },
})

const add = operation({
  ...ours,
  method: 'post',
  path: '/area-resources',
  summary: 'Add hours and euros of a service in an area and year',
  body: z.object({ ...resource, key }),
  answers: made,
  example: () => ({ as: 'coordinator', body: { ...exampleResource, key: sample.resourceKey }, status: 201 }),
  run: async ({ caller, body }) => ({ status: 201, body: await addAreaResource(caller, body) }),
})

const change = operation({
  ...ours,
  method: 'put',
  path: '/area-resources/{id}',
  summary: 'Change a line of resources',
  params: idParams,
  body: z.object({ ...resource, version }),
  answers: done,
  example: () => ({
    as: 'coordinator',
    params: { id: sample.resource },
    body: { ...exampleResource, euros: 97_000, version: 1 },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await changeAreaResource(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const remove = operation({
  ...ours,
  method: 'delete',
  path: '/area-resources/{id}',
  summary: 'Remove a line of resources',
  params: idParams,
  answers: done,
  example: () => ({ as: 'coordinator', params: { id: sample.resource }, status: 204 }),
  run: async ({ caller, params }) => {
    await removeAreaResource(caller, params)
    return { status: 204 }
  },
})

const propose = operation({
  ...ours,
  method: 'post',
  path: '/shared-efforts',
  summary: 'Propose to lend know-how, or to aim work at a trial for a time',
  body: z.object({
    kind: z.enum(effortKinds),
    fromUnit: id,
    toUnit: id.nullable().default(null),
    area: id.nullable().default(null),
    experiment: id.nullable().default(null),
    experimentName: z.string().max(160).default(''),
    what: z.string().min(1).max(400),
    hoursAWeek: z.int().min(0).max(1000).nullable().default(null),
    euros: z.int().min(0).max(2_000_000_000).nullable().default(null),
    firstDay: day,
    lastDay: day,
    key,
  }),
  answers: made,
  example: () => ({
    as: 'coordinator',
    body: {
      kind: 'know-how',
      fromUnit: sample.lender,
      toUnit: sample.unit,
      what: 'En socialhandledare vid dörren',
      hoursAWeek: 4,
      firstDay: '2026-03-09',
      lastDay: '2026-05-29',
      key: sample.effortKey,
    },
    status: 201,
  }),
  run: async ({ caller, body }) => ({ status: 201, body: await proposeEffort(caller, body) }),
})

const settle = operation({
  ...ours,
  method: 'post',
  path: '/shared-efforts/{id}/settle',
  summary: 'Agree to what is proposed, or decline it with words',
  params: idParams,
  body: z.object({ version, state: z.enum(['agreed', 'declined']), words: z.string().max(300).default('') }),
  answers: done,
  example: () => ({
    as: 'second-unit-lead',
    params: { id: sample.effort },
    body: { version: 1, state: 'agreed' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await settleEffort(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const end = operation({
  ...ours,
  method: 'post',
  path: '/shared-efforts/{id}/end',
  summary: 'End what was agreed',
  params: idParams,
  body: z.object({ version, words: z.string().max(300).default('') }),
  answers: done,
  example: () => ({ as: 'coordinator', params: { id: sample.effort }, body: { version: 2 }, status: 204 }),
  run: async ({ caller, params, body }) => {
    await endEffort(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const promise = operation({
  ...ours,
  method: 'post',
  path: '/room-commitments',
  summary: 'Promise to use premises every week at a time',
  body: z.object({ ...commitment, key }),
  answers: made,
  example: () => ({
    as: 'coordinator',
    body: { ...exampleCommitment, key: sample.commitmentKey },
    status: 201,
  }),
  run: async ({ caller, body }) => ({ status: 201, body: await addRoomCommitment(caller, body) }),
})

const changePromise = operation({
  ...ours,
  method: 'put',
  path: '/room-commitments/{id}',
  summary: 'Change promised hours',
  params: idParams,
  body: z.object({ ...commitment, version }),
  answers: done,
  example: () => ({
    as: 'coordinator',
    params: { id: sample.commitment },
    body: { ...exampleCommitment, shared: true, version: 1 },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await changeRoomCommitment(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const removePromise = operation({
  ...ours,
  method: 'delete',
  path: '/room-commitments/{id}',
  summary: 'Take promised hours away',
  params: idParams,
  answers: done,
  example: () => ({ as: 'coordinator', params: { id: sample.commitment }, status: 204 }),
  run: async ({ caller, params }) => {
    await removeRoomCommitment(caller, params)
    return { status: 204 }
  },
})

export const resourceOperations: readonly Operation[] = [
  list,
  add,
  change,
  remove,
  propose,
  settle,
  end,
  promise,
  changePromise,
  removePromise,
]
