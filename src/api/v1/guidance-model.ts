import { z } from 'zod'
import {
  dropGuidanceRule,
  guidanceAdviceFor,
  guidanceGroups,
  ownWorkers,
  reaches,
  readGuidanceModel,
  type RuleRow,
  setGuidanceRule,
  topics,
} from '#capabilities/help-requests/index.ts'
import { inLanguage, type Language, languages } from '#platform/text.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { countyCode, day, id, lang, municipalityCode } from './shapes.ts'

const tag = 'Doors'
const work = { ...noInput, tag, auth: 'person', reach: 'private' } as const
const localized = z.partialRecord(z.enum(languages), z.string())

const rule = z
  .object({
    area: id.nullable().meta({ description: 'Null: the county’s own word.' }),
    door: z.object({ id, name: z.string() }).nullable(),
    unit: z.object({ id, name: z.string() }).nullable(),
    reach: z.enum(reaches),
    ownWorker: z.enum(ownWorkers),
    ownWorkerTitle: z.string(),
    note: z.string(),
    from: day,
    to: day.nullable(),
  })
  .meta({
    id: 'GuidanceRule',
    description: 'Who guides a group of families, and who becomes their own worker.',
  })

const named = (
  of: string | null,
  name: RuleRow['unit_name'],
  reader: Language,
): { id: string; name: string } | null =>
  of === null ? null : { id: of, name: inLanguage(name ?? {}, reader) }

const ruleOf = (row: RuleRow, reader: Language): z.input<typeof rule> => ({
  area: row.area,
  door: named(row.door, row.door_name, reader),
  unit: named(row.unit, row.unit_name, reader),
  reach: row.reach,
  ownWorker: row.own_worker,
  ownWorkerTitle: inLanguage(row.own_worker_title, reader),
  note: inLanguage(row.note, reader),
  from: row.from,
  to: row.to,
})

const group = z.enum(guidanceGroups)
const scope = { county: countyCode, area: id.optional() }

const model = operation({
  ...work,
  method: 'get',
  path: '/guidance-model',
  summary: 'Read who guides whom in a county or in one of its areas',
  query: z.object({ ...scope, lang }),
  problems: [404],
  answers: {
    200: {
      description: 'Group by group: what holds today, and what is planned to follow.',
      schema: z.object({
        items: z.array(z.object({ group, now: rule.nullable(), next: rule.nullable() })),
      }),
    },
  },
  example: (samples) => ({ as: 'guide', query: { county: samples.county, area: samples.area }, status: 200 }),
  run: async ({ caller, query }) => {
    const { lines } = await readGuidanceModel(caller, { county: query.county, area: query.area ?? null })
    return {
      status: 200,
      body: {
        items: lines.map((line) => ({
          group: line.group,
          now: line.now === null ? null : ruleOf(line.now, query.lang),
          next: line.next === null ? null : ruleOf(line.next, query.lang),
        })),
      },
    }
  },
})

const put = operation({
  ...work,
  method: 'put',
  path: '/guidance-model/{group}',
  summary: 'Say who guides a group from a day on',
  params: z.object({ group }),
  query: z.object(scope),
  body: z.object({
    door: id.nullable().default(null),
    unit: id.nullable().default(null),
    reach: z.enum(reaches),
    ownWorker: z.enum(ownWorkers),
    ownWorkerTitle: localized.default({}),
    note: localized.default({}),
    from: day,
  }),
  problems: [403],
  answers: { 204: { description: 'What held before stays as history.' } },
  example: (samples) => ({
    as: 'area-lead',
    params: { group: 'nepsy' },
    query: { county: samples.county, area: samples.area },
    body: {
      door: samples.guidanceDoor,
      reach: 'partly-central',
      ownWorker: 'receiver',
      note: { fi: 'Tiimi tukee kerran viikossa.', sv: 'Teamet stöder en gång i veckan.' },
      from: '2099-01-01',
    },
    status: 204,
  }),
  run: async ({ caller, params, query, body }) => {
    await setGuidanceRule(caller, { ...params, ...body, county: query.county, area: query.area ?? null })
    return { status: 204 }
  },
})

const drop = operation({
  ...work,
  method: 'delete',
  path: '/guidance-model/{group}',
  summary: 'Let an area follow the county’s model again from tomorrow',
  params: z.object({ group }),
  query: z.object({ county: countyCode, area: id }),
  problems: [403],
  answers: { 204: { description: 'Done.' } },
  example: (samples) => ({
    as: 'area-lead',
    params: { group: 'nepsy' },
    query: { county: samples.county, area: samples.area },
    status: 204,
  }),
  run: async ({ caller, params, query }) => {
    await dropGuidanceRule(caller, { ...params, ...query })
    return { status: 204 }
  },
})

const advice = operation({
  ...work,
  method: 'get',
  path: '/guidance-advice',
  summary: 'Ask the model about a matter: who guides, who becomes own worker',
  description: 'By topic and municipality alone; no family is named.',
  query: z.object({
    topic: z.enum(topics).optional(),
    municipality: municipalityCode,
    lang,
  }),
  answers: {
    200: {
      description: 'For each group of the topic.',
      schema: z.object({ items: z.array(z.object({ group, rule })) }),
    },
  },
  example: (samples) => ({
    as: 'guide',
    query: { topic: 'school', municipality: samples.municipality },
    status: 200,
  }),
  run: async ({ caller, query }) => {
    const found = await guidanceAdviceFor(caller, {
      topics: query.topic === undefined ? [] : [query.topic],
      municipality: query.municipality,
    })
    return {
      status: 200,
      body: { items: found.map((each) => ({ group: each.group, rule: ruleOf(each.rule, query.lang) })) },
    }
  },
})

export const guidanceModelOperations: readonly Operation[] = [model, put, drop, advice]
