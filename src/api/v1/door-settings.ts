import { z } from 'zod'
import {
  changeDoor,
  changeDoorHours,
  changeDoorPromise,
  dropDoorDay,
  type KeptDoor,
  listDoorSettings,
  openDoor,
  readDoorSettings,
  restDoor,
  setDoorDays,
  setDoorUnit,
} from '#capabilities/help-requests/index.ts'
import { type Language, languages } from '#platform/text.ts'
import { door, doorOf } from './door-shapes.ts'
import { ifMatch, versionOf } from './if-match.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { countyCode, day, id, idParams, instant, iso, lang, langQuery, municipalityCode } from './shapes.ts'

const tag = 'Doors'
const localized = z.partialRecord(z.enum(languages), z.string())
const inAll = z.object({ fi: z.string(), sv: z.string(), en: z.string() })
const time = z.string().meta({ description: 'HH:MM in Finland.' })

const kept = z
  .object({
    door,
    version: z.int(),
    capacity: z.int().nullable().meta({ description: 'Open matters one worker can hold; null: not agreed.' }),
    mayChange: z.boolean(),
    mayKeepRota: z.boolean(),
  })
  .meta({ id: 'KeptDoor' })

const keptOf = ({ door: row, kept: of }: KeptDoor, reader: Language): z.input<typeof kept> => ({
  door: doorOf(row, reader),
  version: of.version,
  capacity: of.capacity,
  mayChange: of.may_change,
  mayKeepRota: of.may_keep_rota,
})

const changed = { 204: { description: 'Done. What was promised before stands as it was.' } } as const
const change = {
  ...noInput,
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  headers: ifMatch,
  problems: [403, 409, 412],
  answers: changed,
} as const

const list = operation({
  ...noInput,
  method: 'get',
  path: '/door-settings',
  summary: 'List the doors that the asker keeps or works at',
  tag,
  auth: 'person',
  reach: 'private',
  query: z.object({ county: countyCode, lang }),
  answers: {
    200: { description: 'The doors, with who may change them.', schema: z.object({ items: z.array(kept) }) },
  },
  example: (samples) => ({ as: 'admin', query: { county: samples.county }, status: 200 }),
  run: async ({ caller, query }) => {
    const items = await listDoorSettings(caller, { county: query.county })
    return { status: 200, body: { items: items.map((each) => keptOf(each, query.lang)) } }
  },
})

const read = operation({
  ...noInput,
  method: 'get',
  path: '/doors/{id}/settings',
  summary: 'Read everything about one door, its history included',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  query: langQuery,
  answers: {
    200: {
      description: 'The door; `ETag` is its version.',
      headers: { ETag: 'The version, for If-Match.' },
      schema: kept.extend({
        units: z.array(
          z.object({ unit: id, area: id.nullable(), municipality: municipalityCode.nullable() }),
        ),
        history: z.array(z.object({ what: z.string(), at: instant, by: z.string().nullable() })),
      }),
    },
  },
  example: (samples) => ({ as: 'admin', params: { id: samples.guidanceDoor }, status: 200 }),
  run: async ({ caller, params, query }) => {
    const settings = await readDoorSettings(caller, { id: params.id })
    return {
      status: 200,
      headers: { etag: `"${settings.kept.version}"` },
      body: {
        ...keptOf(settings, query.lang),
        units: settings.units.map((each) => ({
          unit: each.unit_id,
          area: each.area_id,
          municipality: each.municipality,
        })),
        history: settings.history.map(({ what, at, name }) => ({ what, at: iso(at), by: name })),
      },
    }
  },
})

const basics = operation({
  ...change,
  method: 'put',
  path: '/doors/{id}/basics',
  summary: 'Change a door’s name, number and capacity',
  body: z.object({ name: inAll, phone: z.string(), capacity: z.int().nullable().default(null) }),
  example: (samples) => ({
    as: 'admin',
    params: { id: samples.guidanceDoor },
    body: {
      name: {
        fi: 'Perheiden palveluohjaus',
        sv: 'Servicehandledning för familjer',
        en: 'Guidance for families',
      },
      phone: '06 000 0101',
      capacity: 15,
    },
    status: 204,
  }),
  run: async ({ caller, params, headers, body }) => {
    await changeDoor(caller, { ...params, ...body, version: versionOf(headers['if-match']) })
    return { status: 204 }
  },
})

const hours = operation({
  ...change,
  method: 'put',
  path: '/doors/{id}/hours',
  summary: 'Change when a door answers',
  body: z.object({
    hours: z
      .record(z.string(), z.object({ opens: time, closes: time }))
      .meta({ description: 'By weekday: 1 is Monday.' }),
  }),
  example: (samples) => {
    const morning = { opens: '09:00', closes: '12:00' }
    return {
      as: 'admin',
      params: { id: samples.guidanceDoor },
      body: { hours: { 1: morning, 2: morning, 3: morning, 4: morning, 5: morning } },
      status: 204,
    }
  },
  run: async ({ caller, params, headers, body }) => {
    await changeDoorHours(caller, { ...params, hours: body.hours, version: versionOf(headers['if-match']) })
    return { status: 204 }
  },
})

const promise = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('working-days'), days: z.int() }),
  z.object({ kind: z.literal('opening-hours'), hours: z.number() }),
  z.object({ kind: z.literal('same-day') }),
])

const promiseChange = operation({
  ...change,
  method: 'put',
  path: '/doors/{id}/promise',
  summary: 'Change by when a door answers whoever comes from now on',
  body: z.object({ promise, byWeekday: z.record(z.string(), promise).default({}) }),
  example: (samples) => ({
    as: 'admin',
    params: { id: samples.guidanceDoor },
    body: { promise: { kind: 'working-days', days: 3 } },
    status: 204,
  }),
  run: async ({ caller, params, headers, body }) => {
    await changeDoorPromise(caller, { ...params, promise: body, version: versionOf(headers['if-match']) })
    return { status: 204 }
  },
})

const days = operation({
  ...change,
  method: 'post',
  path: '/doors/{id}/special-days',
  summary: 'Say days on which other hours hold, or none',
  body: z.object({
    from: day,
    to: day.nullable().default(null),
    opens: time.nullable().default(null),
    closes: time.nullable().default(null),
    note: localized.default({}),
  }),
  example: (samples) => ({
    as: 'admin',
    params: { id: samples.guidanceDoor },
    body: { from: '2099-05-05', note: { fi: 'Koulutuspäivä', sv: 'Utbildningsdag' } },
    status: 204,
  }),
  run: async ({ caller, params, headers, body }) => {
    await setDoorDays(caller, { ...params, ...body, version: versionOf(headers['if-match']) })
    return { status: 204 }
  },
})

const dropDay = operation({
  ...change,
  method: 'delete',
  path: '/doors/{id}/special-days/{day}',
  summary: 'Let the usual hours hold again on a day',
  params: z.object({ id, day }),
  example: (samples) => ({
    as: 'admin',
    params: { id: samples.guidanceDoor, day: '2099-05-05' },
    status: 204,
  }),
  run: async ({ caller, params, headers }) => {
    await dropDoorDay(caller, { ...params, version: versionOf(headers['if-match']) })
    return { status: 204 }
  },
})

const units = operation({
  ...change,
  method: 'put',
  path: '/doors/{id}/units',
  summary: 'Say which unit serves an area or a municipality behind a door',
  description: 'With neither, the door’s own unit is meant. A null unit ends that part’s own.',
  body: z.object({
    area: id.nullable().default(null),
    municipality: municipalityCode.nullable().default(null),
    unit: id.nullable(),
  }),
  example: (samples) => ({
    as: 'admin',
    params: { id: samples.otherDoor },
    body: { municipality: '545', unit: samples.unit },
    status: 204,
  }),
  run: async ({ caller, params, headers, body }) => {
    await setDoorUnit(caller, { ...params, ...body, version: versionOf(headers['if-match']) })
    return { status: 204 }
  },
})

const rest = operation({
  ...change,
  method: 'put',
  path: '/doors/{id}/rest',
  summary: 'Let a door rest while another one receives',
  body: z.object({ until: day.nullable().default(null), reason: inAll, instead: id }),
  example: (samples) => ({
    as: 'admin',
    params: { id: samples.otherDoor },
    body: {
      until: '2099-05-05',
      reason: { fi: 'Muutto', sv: 'Flytt', en: 'Moving' },
      instead: samples.guidanceDoor,
    },
    status: 204,
  }),
  run: async ({ caller, params, headers, body }) => {
    await restDoor(caller, { ...params, ...body, version: versionOf(headers['if-match']) })
    return { status: 204 }
  },
})

const reopen = operation({
  ...change,
  method: 'delete',
  path: '/doors/{id}/rest',
  summary: 'Let a door receive again',
  example: (samples) => ({ as: 'admin', params: { id: samples.otherDoor }, status: 204 }),
  run: async ({ caller, params, headers }) => {
    await openDoor(caller, { ...params, version: versionOf(headers['if-match']) })
    return { status: 204 }
  },
})

export const doorSettingOperations: readonly Operation[] = [
  list,
  read,
  basics,
  hours,
  promiseChange,
  days,
  dropDay,
  units,
  rest,
  reopen,
]
