import { z } from 'zod'
import {
  addSupport,
  askSupport,
  caseGroups,
  caseOfSource,
  caseOutcomes,
  caseSources,
  caseStages,
  changeCase,
  closeCase,
  endSupport,
  leaveCase,
  listCases,
  moveStage,
  openCase,
  readCase,
  reopenCase,
  seatInCase,
  setLead,
  unitsToAsk,
} from '#capabilities/casework/index.ts'
import { inLanguage } from '#platform/text.ts'
import { caseExampleId } from '#seed/demo/cases/load-case-examples.ts'
import { familyId, partId } from '#seed/demo/families/family-ids.ts'
import { unitId } from '#seed/demo/ids.ts'
import { listedCase, listedCaseOf, oneCase, oneCaseOf } from './case-shapes.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { day, id, idParams, langQuery } from './shapes.ts'

const ours = { ...noInput, tag: 'Cases', auth: 'person', reach: 'private' } as const
const both = { ...ours, auth: 'person-or-member' } as const
const done = { 204: { description: 'Done.' } } as const
const version = z.int().positive().optional().meta({
  description:
    'The version that was seen. When it has changed since: 409. Left out, the change is made on what stands now.',
})
/** A case of the demo that the examples change. */
const walked = { id: caseExampleId('walked') }

const list = operation({
  ...ours,
  method: 'get',
  path: '/cases',
  summary: 'List the cases on which one works',
  description:
    'Those opened last come first. With `family`, that family’s, also where it was opened in an emergency.',
  query: z.object({
    family: id.optional(),
    stage: z.enum([...caseStages, 'open', 'closed', 'all']).default('open'),
    group: z.enum(caseGroups).optional(),
    withoutWorker: z.stringbool().default(false),
    mine: z.stringbool().default(false),
    after: z.string().max(80).optional(),
  }),
  answers: {
    200: {
      description: 'A page of cases; `next` goes into `after`.',
      schema: z.object({ items: z.array(listedCase), next: z.string().nullable() }),
    },
  },
  example: () => ({ as: 'guide', query: { stage: 'assessment' }, status: 200 }),
  run: async ({ caller, query: { family, group, after, ...wanted } }) => {
    const { items, next } = await listCases(caller, {
      ...wanted,
      ...(family === undefined ? {} : { family }),
      ...(group === undefined ? {} : { group }),
      ...(after === undefined ? {} : { after }),
    })
    return { status: 200, body: { items: items.map(listedCaseOf), next } }
  },
})

const ofSource = operation({
  ...ours,
  method: 'get',
  path: '/cases-from/{source}/{id}',
  summary: 'Find the case that was opened from a request, a referral or an appointment',
  params: z.object({ source: z.enum(caseSources), id }),
  answers: {
    200: { description: 'Null: none on which one works.', schema: z.object({ id: id.nullable() }) },
  },
  example: () => ({
    as: 'guide',
    params: { source: 'help-request', id: caseExampleId('none') },
    status: 200,
  }),
  run: async ({ caller, params }) => {
    const found = await caseOfSource(caller, { source: params.source, sourceId: params.id })
    return { status: 200, body: { id: found?.id ?? null } }
  },
})

const open = operation({
  ...ours,
  method: 'post',
  path: '/cases',
  summary: 'Open a case of a family with which one is',
  description:
    'From a help request one holds, which is closed with it; a referral one’s side received; an appointment; or on what one knows.',
  body: z.object({
    family: id,
    about: id.nullable().default(null),
    group: z.enum(caseGroups).default('other'),
    source: z.enum(caseSources).default('worker'),
    sourceId: id.nullable().default(null),
    why: z.string().min(1).max(4000),
    dayZero: day.nullable().default(null),
    unit: id.optional(),
  }),
  problems: [403, 404, 409],
  answers: { 201: { description: 'Opened.', schema: z.object({ id }) } },
  example: () => ({
    as: 'guide',
    body: { family: familyId('aalto-17'), why: 'Perhe toivoo, että joku kulkee rinnalla.' },
    status: 201,
  }),
  run: async ({ caller, body: { family, unit, ...rest } }) => {
    const made = await openCase(caller, { id: family, ...rest, ...(unit === undefined ? {} : { unit }) })
    return { status: 201, body: { id: made.id } }
  },
})

const read = operation({
  ...both,
  method: 'get',
  path: '/cases/{id}',
  summary: 'Read a case: its stage, who answers, who works on it, what is next',
  params: idParams,
  query: langQuery,
  answers: { 200: { description: 'As this reader may see it.', schema: oneCase } },
  example: () => ({ as: 'guide', params: walked, status: 200 }),
  run: async ({ caller, params, query }) => ({
    status: 200,
    body: oneCaseOf(await readCase(caller, params), query.lang),
  }),
})

const change = operation({
  ...ours,
  method: 'put',
  path: '/cases/{id}',
  summary: 'Change which group a case belongs to, or the day on which somebody looks again',
  params: idParams,
  body: z.object({
    group: z.enum(caseGroups).optional(),
    followUpOn: day.nullable().optional(),
    version,
  }),
  problems: [403, 409],
  answers: done,
  example: () => ({ as: 'guide', params: walked, body: { group: 'divorce' }, status: 204 }),
  run: async ({ caller, params, body }) => {
    await changeCase(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const stage = operation({
  ...ours,
  method: 'post',
  path: '/cases/{id}/stage',
  summary: 'Move a case to another stage',
  description: 'Passing a stage over, and going back, ask for words.',
  params: idParams,
  body: z.object({ to: z.enum(caseStages), words: z.string().max(4000).default(''), version }),
  problems: [403, 409],
  answers: done,
  example: () => ({ as: 'guide', params: walked, body: { to: 'assessment' }, status: 204 }),
  run: async ({ caller, params, body }) => {
    await moveStage(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const seat = operation({
  ...ours,
  method: 'put',
  path: '/cases/{id}/seats/{part}',
  summary: 'Bring somebody who is with the family to work on a case',
  description: '`part`: their part in the family, as in who is with it.',
  params: z.object({ id, part: id }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'guide',
    params: { ...walked, part: partId('aalto-17', 'school-nurse') },
    status: 204,
  }),
  run: async ({ caller, params }) => {
    await seatInCase(caller, params)
    return { status: 204 }
  },
})

const leave = operation({
  ...ours,
  method: 'delete',
  path: '/cases/{id}/seats/{part}',
  summary: 'End somebody’s work on a case',
  description:
    'By themselves, or by whoever answers for it. Who answers names another first; the last one closes it.',
  params: z.object({ id, part: id }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'guide',
    params: { ...walked, part: partId('aalto-17', 'school-nurse') },
    status: 204,
  }),
  run: async ({ caller, params }) => {
    await leaveCase(caller, params)
    return { status: 204 }
  },
})

const lead = operation({
  ...ours,
  method: 'put',
  path: '/cases/{id}/lead',
  summary: 'Name the body that leads a case: one that works on it',
  params: idParams,
  body: z.object({ unit: id }),
  problems: [403, 409],
  answers: done,
  example: () => ({ as: 'guide', params: walked, body: { unit: unitId('17', 'guidance') }, status: 204 }),
  run: async ({ caller, params, body }) => {
    await setLead(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const units = operation({
  ...ours,
  method: 'get',
  path: '/units-to-ask',
  summary: 'List the units of one’s county that can be named as supporting teams',
  query: langQuery,
  answers: {
    200: {
      description: 'By organisation and name.',
      schema: z.object({
        items: z.array(z.object({ id, name: z.string(), organisation: z.string() })),
      }),
    },
  },
  example: () => ({ as: 'guide', status: 200 }),
  run: async ({ caller, query: { lang } }) => {
    const found = await unitsToAsk(caller, {})
    const items = found.map((unit) => ({
      id: unit.id,
      name: inLanguage(unit.name, lang),
      organisation: inLanguage(unit.organisation, lang),
    }))
    return { status: 200, body: { items } }
  },
})

const support = operation({
  ...ours,
  method: 'put',
  path: '/cases/{id}/support/{unit}',
  summary: 'Name a team that can be asked, and for what; it sees nothing of the case',
  params: z.object({ id, unit: id }),
  body: z.object({ forWhat: z.string().min(1).max(1000) }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'guide',
    params: { ...walked, unit: unitId('17', 'child-rehab') },
    body: { forWhat: 'Hienomotoriikka ja kirjoittaminen' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await addSupport(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const ask = operation({
  ...ours,
  method: 'post',
  path: '/cases/{id}/support/{unit}/ask',
  summary: 'Ask a supporting team by a neutral mail: who asks, and how to reach them',
  params: z.object({ id, unit: id }),
  problems: [403, 409, 429],
  answers: done,
  example: () => ({ as: 'guide', params: { ...walked, unit: unitId('17', 'child-rehab') }, status: 204 }),
  run: async ({ caller, params }) => {
    await askSupport(caller, params)
    return { status: 204 }
  },
})

const noSupport = operation({
  ...ours,
  method: 'delete',
  path: '/cases/{id}/support/{unit}',
  summary: 'End naming a team as one that can be asked',
  params: z.object({ id, unit: id }),
  problems: [403, 409],
  answers: done,
  example: () => ({ as: 'guide', params: { ...walked, unit: unitId('17', 'child-rehab') }, status: 204 }),
  run: async ({ caller, params }) => {
    await endSupport(caller, params)
    return { status: 204 }
  },
})

const close = operation({
  ...ours,
  method: 'post',
  path: '/cases/{id}/close',
  summary: 'Close a case with what came of it',
  params: idParams,
  body: z.object({
    outcome: z.enum(caseOutcomes),
    words: z.string().max(4000).default(''),
    followUpOn: day.nullable().default(null),
    version,
  }),
  problems: [403, 409],
  answers: done,
  example: () => ({ as: 'guide', params: walked, body: { outcome: 'moved-on' }, status: 204 }),
  run: async ({ caller, params, body }) => {
    await closeCase(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const reopen = operation({
  ...ours,
  method: 'post',
  path: '/cases/{id}/reopen',
  summary: 'Open a closed case again, at the stage at which it was closed',
  params: idParams,
  body: z.object({ words: z.string().min(1).max(4000), version }),
  problems: [403, 409],
  answers: done,
  example: () => ({ as: 'guide', params: walked, body: { words: 'Perhe pyysi jatkoa.' }, status: 204 }),
  run: async ({ caller, params, body }) => {
    await reopenCase(caller, { ...params, ...body })
    return { status: 204 }
  },
})

/** Cases: opening, stages, who works on them. */
export const caseOperations: readonly Operation[] = [
  list,
  ofSource,
  open,
  read,
  change,
  stage,
  seat,
  leave,
  lead,
  units,
  support,
  ask,
  noSupport,
]

/** How a case ends, and goes on again. */
export const caseEndingOperations: readonly Operation[] = [close, reopen]
