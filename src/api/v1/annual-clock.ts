import { z } from 'zod'
import {
  addClockEntry,
  addLegalEntries,
  changeClockEntry,
  type ClockDate,
  clockEntryShape,
  clockKinds,
  clockStates,
  entryKinds,
  listClockOwners,
  readAnnualClock,
  readClockEntry,
  removeClockEntry,
  returnWays,
  setClockTime,
} from '#capabilities/network/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { clockSamples, sampleEntry } from './annual-clock-samples.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { countyCode, day, id, idParams, instant, isoOrNull, lang } from './shapes.ts'

/** The year of a county: what has its day in it, wherever it is kept, and the entries that are kept here. */

const tag = 'Annual clock'
const mine = { tag, auth: 'person', reach: 'private' } as const
const { as } = clockSamples

const date = z
  .object({
    id,
    kind: z.enum(clockKinds),
    isEntry: z.boolean().meta({ description: 'Kept in the annual clock; else where its kind is kept.' }),
    slot: z.string().nullable(),
    title: z.string(),
    forum: z.string(),
    area: id.nullable(),
    municipality: z.string().nullable(),
    day,
    lastDay: day.nullable(),
    wholeMonth: z.boolean().meta({ description: 'In the month; no day has been agreed on.' }),
    at: z.string().nullable(),
    state: z.enum(clockStates),
    owner: z.string(),
    edge: z.enum(['begins', 'ends']).nullable(),
    count: z.int(),
  })
  .meta({ id: 'ClockDate' })

const dateOf = (of: ClockDate, reader: Language): z.input<typeof date> => ({
  id: of.id,
  kind: of.kind,
  isEntry: of.isEntry,
  slot: of.slot,
  title: inLanguage(of.title, reader),
  forum: inLanguage(of.of ?? {}, reader),
  area: of.area,
  municipality: of.municipality,
  day: of.day,
  lastDay: of.lastDay,
  wholeMonth: of.wholeMonth,
  at: of.at,
  state: of.state,
  owner: of.owner,
  edge: of.edge,
  count: of.count,
})

const readYear = operation({
  ...noInput,
  ...mine,
  method: 'get',
  path: '/annual-clock',
  summary: 'The year of a county',
  description: 'Meetings, seasons of programmes, the plan, trials, trainings and the entries of the clock.',
  query: z.object({
    lang,
    county: countyCode.optional(),
    year: z.coerce.number().int().min(2000).max(2099).optional(),
    area: id.optional(),
    kind: z.enum(clockKinds).optional(),
  }),
  answers: {
    200: {
      description: 'The days in their order, and what the law demands and the year does not hold.',
      schema: z.object({
        county: countyCode,
        year: z.int(),
        items: z.array(date),
        missing: z.object({ reports: z.int(), municipalities: z.array(z.string()) }),
      }),
    },
  },
  example: () => ({ as, query: { year: '2026', kind: 'report' }, status: 200 }),
  run: async ({ caller, query }) => {
    const { county, year, dates, missing } = await readAnnualClock(caller, {
      county: query.county,
      year: query.year,
      area: query.area ?? null,
      kinds: query.kind === undefined ? [] : [query.kind],
    })
    return {
      status: 200,
      body: {
        county,
        year,
        items: dates.map((each) => dateOf(each, query.lang)),
        missing: { reports: missing.reports, municipalities: missing.municipalities.map(({ code }) => code) },
      },
    }
  },
})

const owners = operation({
  ...noInput,
  ...mine,
  method: 'get',
  path: '/annual-clock/owners',
  summary: 'Who may be asked to see to an entry',
  query: z.object({ lang }),
  answers: {
    200: {
      description: 'Those who lead or keep something in the county.',
      schema: z.object({ items: z.array(z.object({ id, name: z.string(), title: z.string() })) }),
    },
  },
  example: () => ({ as, status: 200 }),
  run: async ({ caller, query }) => ({
    status: 200,
    body: {
      items: (await listClockOwners(caller, {})).map((each) => ({
        id: each.id,
        name: each.name,
        title: inLanguage(each.title, query.lang),
      })),
    },
  }),
})

const addEntry = operation({
  ...noInput,
  ...mine,
  method: 'post',
  path: '/annual-clock/entries',
  summary: 'Add an entry to the year',
  description:
    'Of the county for its coordinator and leaders, of an area for its lead. The same key is the same entry.',
  body: z.object({ entry: clockEntryShape, key: z.string().min(8).max(200).optional() }),
  problems: [403],
  answers: { 201: { description: 'Added.', schema: z.object({ id }) } },
  example: () => ({ as, body: { entry: sampleEntry, key: clockSamples.key }, status: 201 }),
  run: async ({ caller, body }) => ({ status: 201, body: await addClockEntry(caller, body) }),
})

const words = z.object({ fi: z.string().optional(), sv: z.string().optional(), en: z.string().optional() })

const readEntry = operation({
  ...noInput,
  ...mine,
  method: 'get',
  path: '/annual-clock/entries/{id}',
  summary: 'An entry, with what came of it year by year',
  params: idParams,
  answers: {
    200: {
      description: 'The entry as it is kept.',
      schema: z.object({
        id,
        county: countyCode,
        kind: z.enum(entryKinds),
        title: words,
        area: id.nullable(),
        municipality: z.string().nullable(),
        note: z.string(),
        owner: id.nullable(),
        ownerName: z.string().nullable(),
        ownerWords: z.string(),
        returns: z.enum(returnWays),
        firstDay: day,
        wholeMonth: z.boolean(),
        rule: z.string().nullable(),
        lastDay: day.nullable(),
        legal: z.enum(['D23', 'D24']).nullable(),
        inFeed: z.boolean(),
        version: z.int(),
        times: z.array(
          z.object({
            slot: z.string(),
            due: day,
            state: z.enum(clockStates),
            plannedOn: day.nullable(),
            plannedAt: z.string().nullable(),
            place: z.string(),
            doneOn: day.nullable(),
            outcome: z.string(),
            changedAt: instant.nullable(),
            version: z.int(),
          }),
        ),
      }),
    },
  },
  example: () => ({ as, params: { id: clockSamples.entry }, status: 200 }),
  run: async ({ caller, params }) => {
    const { can: _, changedAt: __, times, ...entry } = await readClockEntry(caller, params)
    return {
      status: 200,
      body: {
        ...entry,
        times: times.map(({ changedBy: ___, changedAt, ...time }) => ({
          ...time,
          changedAt: isoOrNull(changedAt),
        })),
      },
    }
  },
})

const done = { 204: { description: 'Done.' } } as const

const changeEntry = operation({
  ...noInput,
  ...mine,
  method: 'put',
  path: '/annual-clock/entries/{id}',
  summary: 'Change an entry',
  params: idParams,
  body: z.object({ version: z.int().positive(), entry: clockEntryShape }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as,
    params: { id: clockSamples.entry },
    body: { version: 1, entry: { ...sampleEntry, note: 'Linkki lähtee neuvoloista.' } },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await changeClockEntry(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const setTime = operation({
  ...noInput,
  ...mine,
  method: 'put',
  path: '/annual-clock/entries/{id}/times/{slot}',
  summary: 'Say which day was agreed on, that it was done, and what came of it',
  description: 'The slot is the year, or of a rule the day. Version 0: nothing has been said of it yet.',
  params: idParams.extend({ slot: z.string().max(10) }),
  body: z.object({
    version: z.int().min(0),
    plannedOn: day.nullable().default(null),
    plannedAt: z.string().max(5).nullable().default(null),
    place: z.string().max(200).default(''),
    doneOn: day.nullable().default(null),
    outcome: z.string().max(4000).default(''),
  }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as,
    params: { id: clockSamples.entry, slot: clockSamples.slot },
    body: { version: 0, plannedOn: '2026-05-12', place: 'Verkossa' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await setClockTime(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const removeEntry = operation({
  ...noInput,
  ...mine,
  method: 'delete',
  path: '/annual-clock/entries/{id}',
  summary: 'Remove an entry of which nothing has been done',
  params: idParams,
  problems: [403, 409],
  answers: done,
  example: () => ({ as, params: { id: clockSamples.entry }, status: 204 }),
  run: async ({ caller, params }) => {
    await removeClockEntry(caller, params)
    return { status: 204 }
  },
})

const addLegal = operation({
  ...noInput,
  ...mine,
  method: 'post',
  path: '/annual-clock/legal-entries',
  summary: 'Put into the year what the law demands',
  description: 'Both reports on processing times and a negotiation with every municipality that has none.',
  problems: [403],
  answers: { 200: { description: 'How many were added.', schema: z.object({ added: z.int() }) } },
  example: () => ({ as, status: 200 }),
  run: async ({ caller }) => ({ status: 200, body: await addLegalEntries(caller, {}) }),
})

export const annualClockOperations: readonly Operation[] = [
  readYear,
  owners,
  addEntry,
  readEntry,
  changeEntry,
  setTime,
  removeEntry,
  addLegal,
]
