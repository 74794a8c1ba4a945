import { z } from 'zod'
import {
  addForum,
  addSeat,
  changeForum,
  changeSeat,
  changeSeatTerm,
  endForum,
  endForumOffice,
  endSeatTerm,
  forumLevels,
  forumShape,
  listForumChoices,
  listForumGaps,
  listForums,
  listForumTemplates,
  officeShape,
  readForum,
  removeSeat,
  seatShape,
  setForumOffice,
  setSeatTerm,
  termShape,
} from '#capabilities/network/index.ts'
import {
  as,
  done,
  idParams,
  key,
  made,
  on,
  operation,
  type Operations,
  ours,
  version,
} from './forum-calls.ts'
import { forumSamples as sample, sampleForum, sampleTerm } from './forum-samples.ts'
import { forumItem, gaps, oneForum, wired } from './forum-shapes.ts'
import { countyCode, day, id, instant } from './shapes.ts'

/** Forums in which organisations lead together: what they are for, their seats and who sits on them. */

const yes = z.enum(['yes', 'no']).optional()
const list = z.object({ items: z.array(forumItem) })
const templates = z.object({
  items: z.array(
    z.object({
      key: z.string(),
      level: z.enum(forumLevels),
      seats: z.array(z.looseObject({})),
      meetings: z.array(z.looseObject({})),
    }),
  ),
})
const named = z.object({ id, name: z.record(z.string(), z.string()) })
const choices = z.object({
  county: z.string(),
  areas: z.array(named),
  centres: z.array(named),
  organisations: z.array(named),
  units: z.array(named),
  people: z.array(z.object({ id, name: z.string() })),
  forums: z.array(named),
})

const forums = operation({
  ...ours,
  method: 'get',
  path: '/forums',
  summary: 'Forums of the county: one’s own first',
  query: z.object({
    county: countyCode.optional(),
    area: id.optional(),
    level: z.enum(forumLevels).optional(),
    mine: yes,
    ended: yes,
  }),
  answers: { 200: { description: 'The forums.', schema: list } },
  example: () => ({ as, query: { level: 'strategic' }, status: 200 }),
  run: async ({ caller, query: { mine, ended, ...query } }) => ({
    status: 200,
    body: wired(list, {
      items: await listForums(caller, { ...query, mine: mine === 'yes', ended: ended === 'yes' }),
    }),
  }),
})

const forumTemplates = operation({
  ...ours,
  method: 'get',
  path: '/forum-templates',
  summary: 'What a new forum may begin from',
  answers: { 200: { description: 'The templates.', schema: templates } },
  example: () => ({ as, status: 200 }),
  run: async ({ caller }) => ({
    status: 200,
    body: wired(templates, { items: await listForumTemplates(caller, {}) }),
  }),
})

const forumChoices = operation({
  ...ours,
  method: 'get',
  path: '/forum-choices',
  summary: 'Areas, centres, organisations, units and people of one’s county, for choosing',
  answers: { 200: { description: 'The choices.', schema: choices } },
  example: () => ({ as, status: 200 }),
  run: async ({ caller }) => ({ status: 200, body: wired(choices, await listForumChoices(caller, {})) }),
})

const forumGaps = operation({
  ...ours,
  method: 'get',
  path: '/forum-gaps',
  summary: 'What waits in forums: empty seats, silence, decisions nobody was told of, tasks past their day',
  query: z.object({
    county: countyCode.optional(),
    area: id.optional(),
    most: z.coerce.number().int().min(1).max(20).default(3),
  }),
  answers: { 200: { description: 'Each with its count.', schema: gaps } },
  example: () => ({ as, status: 200 }),
  run: async ({ caller, query }) => ({ status: 200, body: wired(gaps, await listForumGaps(caller, query)) }),
})

const add = operation({
  ...ours,
  method: 'post',
  path: '/forums',
  summary: 'A new forum, empty or from a template',
  body: z.object({
    forum: forumShape,
    template: z.string().nullable().default(null),
    firstMeeting: instant.nullable().default(null),
    key,
  }),
  answers: made,
  example: () => ({
    as,
    body: { forum: sampleForum, template: 'operative', key: sample.keys.forum },
    status: 201,
  }),
  run: async ({ caller, body }) => ({ status: 201, body: await addForum(caller, body) }),
})

const forum = operation({
  ...ours,
  method: 'get',
  path: '/forums/{id}',
  summary: 'A forum: seats, terms, meetings, what waits and what was decided',
  params: idParams,
  answers: { 200: { description: 'As it stands.', schema: oneForum } },
  example: () => ({ as, params: { id: sample.shownForum }, status: 200 }),
  run: async ({ caller, params }) => ({
    status: 200,
    body: wired(oneForum, await readForum(caller, params)),
  }),
})

const change = operation({
  ...ours,
  method: 'put',
  path: '/forums/{id}',
  summary: 'Change what a forum is for and how often it meets',
  params: idParams,
  body: z.object({ version, forum: forumShape }),
  answers: done,
  example: on(sample.forum, { version: 1, forum: sampleForum }),
  run: async ({ caller, params, body }) => {
    await changeForum(caller, { ...body, ...params })
    return { status: 204 }
  },
})

const seatAdded = operation({
  ...ours,
  method: 'post',
  path: '/forums/{id}/seats',
  summary: 'A seat for a sector',
  params: idParams,
  body: z.object({ seat: seatShape, key }),
  answers: made,
  example: on(
    sample.forum,
    { seat: { sector: 'customers', kind: 'customer-representative' }, key: sample.keys.seat },
    201,
  ),
  run: async ({ caller, params, body }) => {
    return { status: 201, body: await addSeat(caller, { ...body, ...params }) }
  },
})

const seatChanged = operation({
  ...ours,
  method: 'put',
  path: '/seats/{id}',
  summary: 'Change a seat',
  params: idParams,
  body: z.object({ version, seat: seatShape }),
  answers: done,
  example: on(sample.seat, { version: 1, seat: { sector: 'customers' } }),
  run: async ({ caller, params, body }) => {
    await changeSeat(caller, { ...body, ...params })
    return { status: 204 }
  },
})

const termSet = operation({
  ...ours,
  method: 'post',
  path: '/seats/{id}/terms',
  summary: 'Who sits on a seat from when to when',
  params: idParams,
  body: z.object({ term: termShape, key }),
  answers: made,
  example: on(sample.seat, { term: sampleTerm, key: sample.keys.term }, 201),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await setSeatTerm(caller, { ...body, seat: params.id }),
  }),
})

const termChanged = operation({
  ...ours,
  method: 'put',
  path: '/seat-terms/{id}',
  summary: 'Correct a term',
  params: idParams,
  body: z.object({ version, term: termShape }),
  answers: done,
  example: on(sample.term, { version: 1, term: { ...sampleTerm, deputyName: 'Ylva Testström' } }),
  run: async ({ caller, params, body }) => {
    await changeSeatTerm(caller, { ...body, ...params })
    return { status: 204 }
  },
})

const officeSet = operation({
  ...ours,
  method: 'post',
  path: '/forums/{id}/offices',
  summary: 'A chair, a secretary or who is responsible',
  params: idParams,
  body: z.object({ office: officeShape, key }),
  answers: made,
  example: on(
    sample.forum,
    {
      office: { office: 'secretary', name: 'Ylva Testström', firstDay: '2026-01-01' },
      key: sample.keys.office,
    },
    201,
  ),
  run: async ({ caller, params, body }) => {
    return { status: 201, body: await setForumOffice(caller, { ...body, ...params }) }
  },
})

const termEnded = operation({
  ...ours,
  method: 'post',
  path: '/seat-terms/{id}/end',
  summary: 'A term ends',
  params: idParams,
  body: z.object({ version, lastDay: day }),
  answers: done,
  example: on(sample.term, { version: 2, lastDay: '2027-12-31' }),
  run: async ({ caller, params, body }) => {
    await endSeatTerm(caller, { ...body, ...params })
    return { status: 204 }
  },
})

const officeEnded = operation({
  ...ours,
  method: 'post',
  path: '/forum-offices/{id}/end',
  summary: 'A term of an office ends',
  params: idParams,
  body: z.object({ version, lastDay: day }),
  answers: done,
  example: on(sample.office, { version: 1, lastDay: '2027-12-31' }),
  run: async ({ caller, params, body }) => {
    await endForumOffice(caller, { ...body, ...params })
    return { status: 204 }
  },
})

const seatRemoved = operation({
  ...ours,
  method: 'post',
  path: '/seats/{id}/end',
  summary: 'The seat is there no more; who has sat on it stays written',
  params: idParams,
  body: z.object({ version }),
  answers: done,
  example: on(sample.seat, { version: 2 }),
  run: async ({ caller, params, body }) => {
    await removeSeat(caller, { ...body, ...params })
    return { status: 204 }
  },
})

const ended = operation({
  ...ours,
  method: 'post',
  path: '/forums/{id}/end',
  summary: 'It meets no more after a day',
  params: idParams,
  body: z.object({ version, lastDay: day }),
  answers: done,
  example: on(sample.forum, { version: 2, lastDay: '2027-12-31' }),
  run: async ({ caller, params, body }) => {
    await endForum(caller, { ...body, ...params })
    return { status: 204 }
  },
})

export const forumOperations: Operations = [
  forums,
  forumTemplates,
  forumChoices,
  forumGaps,
  add,
  forum,
  change,
  seatAdded,
  seatChanged,
  termSet,
  termChanged,
  officeSet,
]

/** After what the others do in the forum. */
export const forumEndOperations: Operations = [termEnded, officeEnded, seatRemoved, ended]
