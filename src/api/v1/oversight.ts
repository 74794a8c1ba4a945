import { z } from 'zod'
import {
  acts,
  alertKinds,
  type Alert,
  type DataRequest,
  holdGrounds,
  listAlerts,
  listDataRequests,
  logDays,
  type Looked,
  myDataRequests,
  readAccessLog,
  readMyCopy,
  refusalGrounds,
  requestKinds,
  requestStates,
  sendDataRequest,
  verdicts,
  whoHasLooked,
  withdrawDataRequest,
} from '#capabilities/oversight/index.ts'
import { inLanguage, type Language, languages, type Localized } from '#platform/text.ts'
import { stableId } from '#seed/stable-id.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { countyCode, day, id, idParams, instant, iso, isoOrNull, langQuery } from './shapes.ts'

/** The request that the examples send and take back. */
const sample = stableId('example', 'data-request')

const said = (text: Localized | null, lang: Language): string | null =>
  text === null ? null : inLanguage(text, lang)

const looked = z
  .object({
    at: instant,
    act: z.enum(acts),
    person: z.string().nullable().meta({ description: 'Null where the county names no staff.' }),
    title: z.string().nullable(),
    unit: z.string().nullable(),
    organisation: z.string().nullable(),
    by: z.string().nullable().meta({ description: 'The relation by which it was allowed.' }),
    part: z.string().nullable(),
    basis: z.string().nullable(),
    ofPerson: z.boolean().meta({ description: 'About this one alone; else about the family as a whole.' }),
  })
  .meta({ id: 'Looked' })

const lookedOf = (entry: Looked, lang: Language): z.input<typeof looked> => ({
  ...entry,
  at: iso(entry.at),
  title: said(entry.title, lang),
  unit: said(entry.unit, lang),
  organisation: said(entry.organisation, lang),
})

const dataRequest = z
  .object({
    id,
    kind: z.enum(requestKinds),
    state: z.enum(requestStates),
    name: z.string(),
    aboutName: z.string().nullable(),
    words: z.string(),
    receivedAt: instant,
    dueOn: day,
    extension: z.string().nullable(),
    answer: z.string().nullable(),
    ground: z.enum(refusalGrounds).nullable(),
    logFrom: day.nullable(),
    logOpenUntil: day.nullable(),
    closedAt: instant.nullable(),
    version: z.int(),
  })
  .meta({ id: 'DataRequest' })

const requestOf = (request: DataRequest): z.input<typeof dataRequest> => ({
  id: request.id,
  kind: request.kind,
  state: request.state,
  name: request.name,
  aboutName: request.aboutName,
  words: request.words,
  receivedAt: iso(request.received_at),
  dueOn: request.due_on,
  extension: request.extension,
  answer: request.answer,
  ground: request.ground,
  logFrom: request.log_from,
  logOpenUntil: request.log_open_until,
  closedAt: isoOrNull(request.closed_at),
  version: request.version,
})

const alert = z
  .object({
    id,
    kind: z.enum(alertKinds),
    person: z.string(),
    personId: id,
    title: z.string().nullable(),
    unit: z.string().nullable(),
    familyId: id.nullable(),
    relation: z.string().nullable(),
    count: z.int(),
    firstAt: instant,
    lastAt: instant,
    foundAt: instant,
    handledAt: instant.nullable(),
    handledBy: z.string().nullable(),
    verdict: z.enum(verdicts).nullable(),
    words: z.string().nullable(),
  })
  .meta({ id: 'ReadingAlert' })

const alertOf = (found: Alert, lang: Language): z.input<typeof alert> => ({
  id: found.id,
  kind: found.kind,
  person: found.person,
  personId: found.person_id,
  title: said(found.title, lang),
  unit: said(found.unit, lang),
  familyId: found.family_id,
  relation: found.relation,
  count: found.count,
  firstAt: iso(found.first_at),
  lastAt: iso(found.last_at),
  foundAt: iso(found.found_at),
  handledAt: isoOrNull(found.handled_at),
  handledBy: found.handled_by,
  verdict: found.verdict,
  words: found.words,
})

const who = operation({
  ...noInput,
  method: 'get',
  path: '/my/who-has-looked',
  summary: 'Who has looked at own data',
  description:
    'Two years back, or further where a request was granted. `held` where the list is held back, with its ground and its last day.',
  tag: 'Own family',
  auth: 'member',
  reach: 'private',
  query: langQuery.extend({
    of: id.optional().meta({ description: 'The child for whom one acts now. Own data when left out.' }),
    after: z.string().max(400).optional().meta({ description: '`next` of the page before.' }),
  }),
  answers: {
    200: {
      description: 'The list, newest first.',
      schema: z.object({
        held: z.object({ ground: z.enum(holdGrounds), until: day }).nullable(),
        from: instant.nullable(),
        entries: z.array(looked),
        next: z.string().nullable(),
      }),
    },
  },
  example: () => ({ as: 'hanna', status: 200 }),
  run: async ({ caller, query: { lang, of, after } }) => {
    const list = await whoHasLooked(caller, { of, after })
    const body =
      list.kind === 'held'
        ? { held: { ground: list.ground, until: list.until }, from: null, entries: [], next: null }
        : {
            held: null,
            from: iso(list.from),
            entries: list.entries.map((entry) => lookedOf(entry, lang)),
            next: list.next,
          }
    return { status: 200, body }
  },
})

const mine = operation({
  ...noInput,
  method: 'get',
  path: '/my/data-requests',
  summary: 'Own requests about own data',
  tag: 'Own family',
  auth: 'member',
  reach: 'private',
  answers: {
    200: { description: 'Newest first.', schema: z.object({ requests: z.array(dataRequest) }) },
  },
  example: () => ({ as: 'hanna', status: 200 }),
  run: async ({ caller }) => ({
    status: 200,
    body: { requests: (await myDataRequests(caller, {})).map(requestOf) },
  }),
})

const send = operation({
  ...noInput,
  method: 'post',
  path: '/my/data-requests',
  summary: 'Ask about own data',
  description: 'Answered within a month; two more where the reason is told within the first.',
  tag: 'Own family',
  auth: 'member',
  reach: 'private',
  body: z.object({
    kind: z.enum(requestKinds),
    words: z.string().max(4000),
    of: id.nullish(),
    language: z.enum(languages).optional(),
    id: id.optional().meta({ description: 'Chosen by you, so that sending twice is sending once.' }),
  }),
  answers: { 201: { description: 'Received.', schema: z.object({ id, due: day }) } },
  problems: [409],
  example: () => ({
    as: 'hanna',
    body: { kind: 'correct', words: 'Puhelinnumeroni on vaihtunut.', id: sample },
    status: 201,
  }),
  run: async ({ caller, body }) => ({ status: 201, body: await sendDataRequest(caller, body) }),
})

const withdraw = operation({
  ...noInput,
  method: 'post',
  path: '/my/data-requests/{id}/withdraw',
  summary: 'Take a request about own data back',
  tag: 'Own family',
  auth: 'member',
  reach: 'private',
  params: idParams,
  body: z.object({ version: z.int() }),
  answers: { 204: { description: 'Taken back.' } },
  problems: [409],
  example: () => ({ as: 'hanna', params: { id: sample }, body: { version: 1 }, status: 204 }),
  run: async ({ caller, params, body }) => {
    await withdrawDataRequest(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const copy = operation({
  ...noInput,
  method: 'post',
  path: '/my/data',
  summary: 'Own data as a file',
  description:
    'Everything that one is shown, in one piece, as pages show it. Needs a proof given within the last quarter of an hour.',
  tag: 'Own family',
  auth: 'member',
  reach: 'private',
  answers: {
    200: {
      description: 'The file.',
      schema: z.looseObject({ madeAt: instant, families: z.array(z.looseObject({ id })) }),
    },
  },
  example: () => ({ as: 'hanna', status: 200 }),
  run: async ({ caller }) => {
    const { madeAt, ...rest } = await readMyCopy(caller, {})
    return { status: 200, body: { ...rest, madeAt: iso(madeAt), families: [...rest.families] } }
  },
})

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
  answers: { 200: { description: 'The requests.', schema: z.object({ requests: z.array(dataRequest) }) } },
  problems: [404],
  example: () => ({ as: 'privacy-officer', query: { county: '17' }, status: 200 }),
  run: async ({ caller, query }) => ({
    status: 200,
    body: { requests: (await listDataRequests(caller, query)).map(requestOf) },
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

/** Who has looked, requests about own data, and the data protection officer's lists. */
export const oversightOperations: readonly Operation[] = [
  who,
  send,
  mine,
  withdraw,
  copy,
  alerts,
  requestsIn,
  log,
]
