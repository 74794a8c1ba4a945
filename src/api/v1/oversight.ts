import { z } from 'zod'
import {
  handleAlert,
  listAlerts,
  listDataRequests,
  logDays,
  readAccessLog,
  readAlert,
  verdicts,
} from '#capabilities/oversight/index.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { ownDataOperations } from './oversight-own.ts'
import { dataRequestMoves } from './oversight-requests.ts'
import { oversightSamples } from './oversight-samples.ts'
import { oversightSettingOperations } from './oversight-settings.ts'
import { alert, alertOf, handledOf, handledRequest, said } from './oversight-shapes.ts'
import { countyCode, id, idParams, instant, iso, langQuery } from './shapes.ts'

const ofCounty = langQuery.extend({ county: countyCode })

const alerts = operation({
  ...noInput,
  method: 'get',
  path: '/oversight/alerts',
  summary: 'Unusual reading in a county',
  description: 'For its data protection officer. What is not handled comes first.',
  tag: 'Families',
  auth: 'person',
  reach: 'private',
  query: ofCounty,
  answers: {
    200: { description: 'The alerts.', schema: z.object({ open: z.int(), alerts: z.array(alert) }) },
  },
  problems: [404],
  example: () => ({ as: 'privacy-officer', query: { county: '17' }, status: 200 }),
  run: async ({ caller, query: { county, lang } }) => {
    const found = await listAlerts(caller, { county })
    return {
      status: 200,
      body: { open: found.open, alerts: found.alerts.map((each) => alertOf(each, lang)) },
    }
  },
})

const oneAlert = operation({
  ...noInput,
  method: 'get',
  path: '/oversight/alerts/{id}',
  summary: 'One alert of unusual reading',
  tag: 'Families',
  auth: 'person',
  reach: 'private',
  params: idParams,
  query: langQuery,
  answers: { 200: { description: 'The alert.', schema: alert } },
  example: () => ({ as: 'privacy-officer', params: { id: oversightSamples.alert }, status: 200 }),
  run: async ({ caller, params, query: { lang } }) => ({
    status: 200,
    body: alertOf(await readAlert(caller, params), lang),
  }),
})

const handled = operation({
  ...noInput,
  method: 'post',
  path: '/oversight/alerts/{id}/handle',
  summary: 'Say what came of an alert',
  description: 'Once, in words that stay. Own reading is handled by another data protection officer.',
  tag: 'Families',
  auth: 'person',
  reach: 'private',
  params: idParams,
  body: z.object({ verdict: z.enum(verdicts), words: z.string().min(5).max(4000) }),
  answers: { 204: { description: 'Handled.' } },
  problems: [403, 409],
  example: () => ({
    as: 'privacy-officer',
    params: { id: oversightSamples.alert },
    body: { verdict: 'in-order', words: 'Perhe oli itse pyytänyt. Asia on kunnossa.' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await handleAlert(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const requestsIn = operation({
  ...noInput,
  method: 'get',
  path: '/oversight/data-requests',
  summary: 'Requests about own data in a county',
  description: 'For its data protection officer. Open ones first, the most urgent at the top.',
  tag: 'Families',
  auth: 'person',
  reach: 'private',
  query: z.object({ county: countyCode }),
  answers: { 200: { description: 'The requests.', schema: z.object({ requests: z.array(handledRequest) }) } },
  problems: [404],
  example: () => ({ as: 'privacy-officer', query: { county: '17' }, status: 200 }),
  run: async ({ caller, query }) => ({
    status: 200,
    body: { requests: (await listDataRequests(caller, query)).map(handledOf) },
  }),
})

const log = operation({
  ...noInput,
  method: 'get',
  path: '/oversight/access-log',
  summary: 'The access log by relation',
  description: 'For the county’s data protection officer: workers by name, families by id alone.',
  tag: 'Families',
  auth: 'person',
  reach: 'private',
  query: ofCounty.extend({
    days: z.enum(['1', '7', '30', '365']).default('7').meta({ description: 'How far back.' }),
    relation: z.string().max(40).optional(),
    person: id.optional(),
    family: id.optional(),
  }),
  answers: {
    200: {
      description: 'A sum for each relation, and the newest entries.',
      schema: z.object({
        since: instant,
        relations: z.array(
          z.object({ relation: z.string(), entries: z.int(), people: z.int(), families: z.int() }),
        ),
        entries: z.array(
          z.object({
            at: instant,
            name: z.string(),
            outcome: z.enum(['done', 'refused']),
            why: z.string().nullable(),
            relation: z.string(),
            personId: id,
            person: z.string().nullable(),
            unit: z.string().nullable(),
            familyId: z.string().nullable(),
          }),
        ),
      }),
    },
  },
  problems: [404],
  example: () => ({ as: 'privacy-officer', query: { county: '17', days: '7' }, status: 200 }),
  run: async ({ caller, query: { lang, days, ...wanted } }) => {
    const found = await readAccessLog(caller, {
      ...wanted,
      days: logDays.find((each) => String(each) === days) ?? 7,
    })
    return {
      status: 200,
      body: {
        since: iso(found.since),
        relations: [...found.relations],
        entries: found.rows.map((row) => ({
          at: iso(row.at),
          name: row.name,
          outcome: row.outcome,
          why: row.why,
          relation: row.relation,
          personId: row.person_id,
          person: row.person,
          unit: said(row.unit, lang),
          familyId: row.family_id,
        })),
      },
    }
  },
})

/** Who has looked, requests about own data, and what the data protection officer sees and does. */
export const oversightOperations: readonly Operation[] = [
  ...ownDataOperations,
  alerts,
  oneAlert,
  handled,
  requestsIn,
  ...dataRequestMoves,
  log,
  ...oversightSettingOperations,
]
