import { z } from 'zod'
import {
  askedOfMe,
  caseFigures,
  caseStages,
  changeCaseSettings,
  changeReasons,
  changeResponsible,
  declineResponsible,
  leadCases,
  leadNames,
  leadViews,
  leadWorkers,
  nameResponsible,
  ownCases,
  readCaseSettings,
  responsibleKinds,
  takeResponsible,
} from '#capabilities/casework/index.ts'
import { inLanguage } from '#platform/text.ts'
import { caseExampleId } from '#seed/demo/cases/load-case-examples.ts'
import { personId, unitId } from '#seed/demo/ids.ts'
import {
  askedCase,
  askedCaseOf,
  figures,
  figuresOf,
  leadCase,
  leadCaseOf,
  ownCase,
  ownCaseOf,
} from './case-shapes.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { day, id, idParams, instant, isoOrNull, langQuery } from './shapes.ts'

const ours = { ...noInput, tag: 'Cases', auth: 'person', reach: 'private' } as const
const done = { 204: { description: 'Done.' } } as const
const walked = { id: caseExampleId('walked') }
const naming = {
  person: id,
  deputy: id.nullable().default(null),
  reason: z.enum(changeReasons).default('first'),
  words: z.string().max(2000).default(''),
  meetOn: day.nullable().default(null),
}
const asked = {
  201: { description: 'Asked, or taken at once by oneself.', schema: z.object({ id }) },
} as const

const named = operation({
  ...ours,
  method: 'post',
  path: '/cases/{id}/responsible',
  summary: 'Name who answers for a case: one of those who work on it',
  description:
    'They are asked, and take it over; until then the earlier one answers. Naming oneself takes it at once.',
  params: idParams,
  body: z.object({ kind: z.enum(responsibleKinds).default('responsible-worker'), ...naming }),
  problems: [403, 409],
  answers: asked,
  example: () => ({ as: 'guide', params: walked, body: { person: personId('guide') }, status: 201 }),
  run: async ({ caller, params, body }) => {
    const made = await nameResponsible(caller, { ...params, ...body })
    return { status: 201, body: { id: made.id } }
  },
})

const changed = operation({
  ...ours,
  method: 'put',
  path: '/cases/{id}/responsible/{kind}',
  summary: 'Change the deputy of who answers, or when the earlier, the new one and the family meet',
  params: z.object({ id, kind: z.enum(responsibleKinds) }),
  body: z.object({ deputy: id.nullable().optional(), meetOn: day.nullable().optional() }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'guide',
    params: { ...walked, kind: 'responsible-worker' },
    body: { deputy: personId('deputy') },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await changeResponsible(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const mine = operation({
  ...ours,
  method: 'get',
  path: '/cases-asked',
  summary: 'List what one was asked to answer for',
  query: langQuery,
  answers: {
    200: {
      description: 'By a short mark; whose it is is told when one has taken it.',
      schema: z.object({ items: z.array(askedCase) }),
    },
  },
  example: () => ({ as: 'guide', status: 200 }),
  run: async ({ caller, query }) => {
    const found = await askedOfMe(caller, {})
    return { status: 200, body: { items: found.map((each) => askedCaseOf(each, query.lang)) } }
  },
})

const taken = operation({
  ...ours,
  method: 'post',
  path: '/cases-asked/{id}/take',
  summary: 'Say yes: one answers for the case from now on',
  params: idParams,
  problems: [403, 409],
  answers: { 200: { description: 'The case.', schema: z.object({ case: id }) } },
  example: () => ({ as: 'guide', params: { id: caseExampleId('asked') }, status: 200 }),
  run: async ({ caller, params }) => {
    const { caseId } = await takeResponsible(caller, params)
    return { status: 200, body: { case: caseId } }
  },
})

const declined = operation({
  ...ours,
  method: 'post',
  path: '/cases-asked/{id}/decline',
  summary: 'Say no: whoever asked is told, and the earlier one goes on',
  params: idParams,
  body: z.object({ words: z.string().max(2000).default('') }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'guide',
    params: { id: caseExampleId('asked-too') },
    body: { words: 'Minulla on nyt liikaa perheitä.' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await declineResponsible(caller, { ...params, ...body })
    return { status: 204 }
  },
})

// --- Those who lead -------------------------------------------------------------------------------------------

const led = operation({
  ...ours,
  method: 'get',
  path: '/cases-of-units',
  summary: 'List the open cases of the units one leads: at which stage, who answers; never whose',
  query: z.object({
    ...langQuery.shape,
    view: z.enum(leadViews).default('all'),
    after: z.coerce.number().int().min(0).default(0),
  }),
  answers: {
    200: {
      description: 'The longest open first; `next` goes into `after`.',
      schema: z.object({
        units: z.array(z.object({ id, name: z.string() })),
        items: z.array(leadCase),
        next: z.string().nullable(),
        counts: z.object({
          open: z.int(),
          stages: z.record(z.enum(caseStages), z.int()),
          without: z.int(),
          overdue: z.int(),
          nearLimit: z.int(),
          waitingWith: z.int(),
          waitingWithout: z.int(),
          handOvers: z.int(),
        }),
        workload: z.array(
          z.object({
            person: id,
            name: z.string(),
            unit: id,
            cases: z.int(),
            awayUntil: day.nullable(),
          }),
        ),
        withinDays: z.int(),
      }),
    },
  },
  example: () => ({ as: 'unit-lead', status: 200 }),
  run: async ({ caller, query: { lang, ...wanted } }) => {
    const found = await leadCases(caller, wanted)
    return {
      status: 200,
      body: {
        ...found,
        units: found.units.map((unit) => ({ id: unit.id, name: inLanguage(unit.name, lang) })),
        items: found.items.map(leadCaseOf),
        counts: { ...found.counts, stages: { ...found.counts.stages } },
        workload: found.workload.map((each) => ({ ...each })),
      },
    }
  },
})

const workers = operation({
  ...ours,
  method: 'get',
  path: '/cases-of-units/{id}/workers',
  summary: 'List the workers of a unit one leads, with how many cases each answers for',
  params: idParams,
  query: langQuery,
  answers: {
    200: {
      description: 'Those with the most cases first.',
      schema: z.object({
        items: z.array(z.object({ person: id, name: z.string(), title: z.string(), cases: z.int() })),
      }),
    },
  },
  example: () => ({ as: 'unit-lead', params: { id: unitId('17', 'guidance') }, status: 200 }),
  run: async ({ caller, params, query }) => {
    const found = await leadWorkers(caller, { unit: params.id })
    const items = found.map((each) => ({ ...each, title: inLanguage(each.title, query.lang) }))
    return { status: 200, body: { items } }
  },
})

const ledNames = operation({
  ...ours,
  method: 'post',
  path: '/cases-of-units/{id}/responsible',
  summary: 'As lead of the unit, name a worker of it for a case',
  description: 'The lead sees nothing of the family; the worker is with it from the moment they say yes.',
  params: idParams,
  body: z.object(naming),
  problems: [403, 404, 409],
  answers: asked,
  example: () => ({
    as: 'unit-lead',
    params: { id: caseExampleId('case') },
    body: { person: personId('deputy'), reason: 'other-skill' },
    status: 201,
  }),
  run: async ({ caller, params, body }) => {
    const made = await leadNames(caller, { ...params, ...body })
    return { status: 201, body: { id: made.id } }
  },
})

const numbers = operation({
  ...ours,
  method: 'get',
  path: '/case-figures',
  summary: 'Read how many cases there are by area, stage and group, where one leads or coordinates',
  query: langQuery,
  problems: [404],
  answers: {
    200: {
      description: 'No number under `atLeast` is told, nor one from which it would follow.',
      schema: z.object({
        county: figures.nullable(),
        areas: z.array(figures),
        atLeast: z.int(),
      }),
    },
  },
  example: () => ({ as: 'county-leader', status: 200 }),
  run: async ({ caller, query: { lang } }) => {
    const found = await caseFigures(caller, {})
    return {
      status: 200,
      body: {
        county: found.county === null ? null : figuresOf(found.county, lang),
        areas: found.areas.map((row) => figuresOf(row, lang)),
        atLeast: found.atLeast,
      },
    }
  },
})

const settings = operation({
  ...ours,
  method: 'get',
  path: '/case-settings',
  summary: 'Read one’s county’s rules about cases',
  answers: {
    200: {
      description: 'In days and months.',
      schema: z.object({
        county: z.string(),
        workerWithinDays: z.int(),
        warnLimitDays: z.int(),
        joinMonthsBefore: z.int(),
        changedAt: instant.nullable(),
        changedBy: z.string().nullable(),
        can: z.object({ change: z.boolean() }),
      }),
    },
  },
  example: () => ({ as: 'guide', status: 200 }),
  run: async ({ caller }) => {
    const found = await readCaseSettings(caller, {})
    return { status: 200, body: { ...found, changedAt: isoOrNull(found.changedAt) } }
  },
})

const changedSettings = operation({
  ...ours,
  method: 'put',
  path: '/case-settings/{county}',
  summary: 'Change a county’s rules about cases',
  params: z.object({ county: z.string().max(10) }),
  body: z.object({
    workerWithinDays: z.int().min(1).max(60),
    warnLimitDays: z.int().min(1).max(60),
    joinMonthsBefore: z.int().min(1).max(24),
  }),
  problems: [403, 404],
  answers: done,
  example: () => ({
    as: 'coordinator',
    params: { county: '17' },
    body: { workerWithinDays: 7, warnLimitDays: 7, joinMonthsBefore: 6 },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await changeCaseSettings(caller, { id: params.county, ...body })
    return { status: 204 }
  },
})

// --- One's own ------------------------------------------------------------------------------------------------

const own = operation({
  ...ours,
  tag: 'Own family',
  auth: 'member',
  method: 'get',
  path: '/my/cases',
  summary: 'Read one’s own matters: where they stand, who answers, what is next and by when',
  query: langQuery,
  answers: {
    200: { description: 'Open ones first.', schema: z.object({ items: z.array(ownCase) }) },
  },
  example: () => ({ as: 'hanna', status: 200 }),
  run: async ({ caller, query }) => {
    const found = await ownCases(caller, {})
    return { status: 200, body: { items: found.map((each) => ownCaseOf(each, query.lang)) } }
  },
})

/** Who answers for cases, what leads know of them, and one's own. */
export const caseAnsweringOperations: readonly Operation[] = [
  mine,
  taken,
  declined,
  named,
  changed,
  led,
  workers,
  ledNames,
  numbers,
  settings,
  changedSettings,
  own,
]
