import { z } from 'zod'
import {
  addNamedWorker,
  answerSubstitute,
  askForSubstitute,
  changeNamedWorker,
  joinWorkerPool,
  leaveWorkerPool,
  listNamedWorkers,
  neededSides,
  poolSkills,
  readWorkerPool,
  removeNamedWorker,
  settleSubstitute,
  substituteAnswers,
  substituteStates,
  workerSides,
} from '#capabilities/network/index.ts'
import { inLanguage } from '#platform/text.ts'
import { done, inThree, key, ours, version } from './network-areas.ts'
import { networkSamples as sample } from './network-areas-samples.ts'
import { operation, type Operation } from './operation.ts'
import { day, id, idParams, langQuery } from './shapes.ts'

/** Named workers between professionals, and the worker pool. */

const listNamed = operation({
  ...ours,
  method: 'get',
  path: '/area-workers',
  summary: 'Named workers between professionals by area, and sides from which nobody is named',
  query: langQuery,
  answers: {
    200: {
      description: 'In the order of the areas.',
      schema: z.object({
        items: z.array(
          z.object({
            id,
            area: id,
            side: z.enum(workerSides),
            name: z.string(),
            person: id.nullable(),
            organisation: z.string().nullable(),
            whatFor: inThree,
            how: inThree,
            phone: z.string(),
            firstDay: day,
            lastDay: day.nullable(),
            version: z.int(),
          }),
        ),
        gaps: z.array(z.object({ area: id, side: z.enum(neededSides) })),
      }),
    },
  },
  example: () => ({ as: 'guide', status: 200 }),
  run: async ({ caller, query: { lang } }) => {
    const { workers, gaps } = await listNamedWorkers(caller, {})
    return {
      status: 200,
      body: {
        items: workers.map((each) => ({
          id: each.id,
          area: each.area,
          side: each.side,
          name: each.person?.name ?? each.name ?? '',
          person: each.person?.id ?? null,
          organisation: each.organisation === null ? null : inLanguage(each.organisation, lang),
          whatFor: each.what_for,
          how: each.how,
          phone: each.phone,
          firstDay: each.first_day,
          lastDay: each.last_day,
          version: each.version,
        })),
        gaps: gaps.flatMap(({ area, side }) =>
          neededSides.filter((needed) => needed === side).map((needed) => ({ area, side: needed })),
        ),
      },
    }
  },
})

const content = {
  whatFor: inThree.default({}),
  how: inThree.default({}),
  phone: z.string().max(40).default(''),
  firstDay: day,
  lastDay: day.nullable().default(null),
}

const addNamed = operation({
  ...ours,
  method: 'post',
  path: '/area-workers',
  summary: 'Name a worker for an area',
  body: z.object({
    area: id,
    side: z.enum(workerSides),
    person: id.nullable().default(null),
    name: z.string().max(120).default(''),
    organisation: id.nullable().default(null),
    ...content,
    key,
  }),
  answers: { 201: { description: 'Named.', schema: z.object({ id }) } },
  example: () => ({
    as: 'coordinator',
    body: {
      area: sample.otherArea,
      side: 'health',
      person: sample.nurse,
      whatFor: { sv: 'Rådgivning och skolhälsovård' },
      firstDay: '2026-03-02',
      key: sample.namedKey,
    },
    status: 201,
  }),
  run: async ({ caller, body }) => ({ status: 201, body: await addNamedWorker(caller, body) }),
})

const changeNamed = operation({
  ...ours,
  method: 'put',
  path: '/area-workers/{id}',
  summary: 'Change for what and how a named worker is reached',
  params: idParams,
  body: z.object({ version, ...content }),
  answers: done,
  example: () => ({
    as: 'coordinator',
    params: { id: sample.named },
    body: { version: 1, firstDay: '2026-03-02', how: { sv: 'Ring på tisdagar' } },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await changeNamedWorker(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const removeNamed = operation({
  ...ours,
  method: 'delete',
  path: '/area-workers/{id}',
  summary: 'Take a named worker away',
  params: idParams,
  answers: done,
  example: () => ({ as: 'coordinator', params: { id: sample.named }, status: 204 }),
  run: async ({ caller, params }) => {
    await removeNamedWorker(caller, params)
    return { status: 204 }
  },
})

const member = z.object({
  id,
  name: z.string(),
  skills: z.array(z.enum(poolSkills)),
  skillWords: z.string(),
  languages: z.array(z.string()),
  areas: z.array(id),
  hoursAWeek: z.int().nullable(),
  availability: z.string(),
  paused: z.boolean(),
})

const readPool = operation({
  ...ours,
  method: 'get',
  path: '/worker-pool',
  summary: 'The worker pool: what one offers, requests, and for those who lead who is in it',
  query: langQuery.extend({ skill: z.enum(poolSkills).optional(), area: id.optional() }),
  answers: {
    200: {
      description: 'What the asker may see.',
      schema: z.object({
        own: z.object({ version: z.int(), paused: z.boolean() }).nullable(),
        members: z.array(member),
        requests: z.array(
          z.object({
            id,
            unit: z.string(),
            area: id.nullable(),
            skill: z.enum(poolSkills),
            words: z.string(),
            firstDay: day,
            lastDay: day,
            hoursAWeek: z.int().nullable(),
            state: z.enum(substituteStates),
            myAnswer: z.enum(substituteAnswers).nullable(),
            answers: z.array(z.object({ person: id, name: z.string(), answer: z.enum(substituteAnswers) })),
            version: z.int(),
          }),
        ),
      }),
    },
  },
  example: () => ({ as: 'unit-lead', status: 200 }),
  run: async ({ caller, query: { lang, skill, area } }) => {
    const pool = await readWorkerPool(caller, { skill: skill ?? null, area: area ?? null })
    return {
      status: 200,
      body: {
        own: pool.own === null ? null : { version: pool.own.version, paused: pool.own.paused },
        members: pool.members.map((each) => ({
          id: each.id,
          name: each.name,
          skills: [...each.skills],
          skillWords: each.skill_words,
          languages: [...each.languages],
          areas: [...each.areas],
          hoursAWeek: each.hours_a_week,
          availability: each.availability,
          paused: each.paused,
        })),
        requests: pool.requests.map((each) => ({
          id: each.id,
          unit: inLanguage(each.unit, lang),
          area: each.area,
          skill: each.skill,
          words: each.words,
          firstDay: each.first_day,
          lastDay: each.last_day,
          hoursAWeek: each.hours_a_week,
          state: each.state,
          myAnswer: each.my_answer,
          answers: each.answers.map(({ person, name, answer }) => ({ person, name, answer })),
          version: each.version,
        })),
      },
    }
  },
})

const join = operation({
  ...ours,
  method: 'put',
  path: '/worker-pool/me',
  summary: 'Enter the worker pool, or change what one offers',
  body: z.object({
    consent: z.boolean().meta({ description: 'An express yes to being in the pool.' }),
    skills: z.array(z.enum(poolSkills)).min(1),
    skillWords: z.string().max(300).default(''),
    languages: z.array(z.string().min(2).max(12)).max(12).default([]),
    areas: z.array(id).max(20).default([]),
    weekdays: z.array(z.int().min(1).max(7)).max(7).default([]),
    hoursAWeek: z.int().min(1).max(60).nullable().default(null),
    availability: z.string().max(300).default(''),
    firstDay: day.nullable().default(null),
    lastDay: day.nullable().default(null),
    paused: z.boolean().default(false),
    version: z.int().min(0).default(0).meta({ description: '0 where one is not in it yet.' }),
  }),
  answers: done,
  example: () => ({
    as: 'second-guide',
    body: { consent: true, skills: ['family-guidance'], languages: ['sv', 'fi'], hoursAWeek: 6 },
    status: 204,
  }),
  run: async ({ caller, body }) => {
    await joinWorkerPool(caller, body)
    return { status: 204 }
  },
})

const ask = operation({
  ...ours,
  method: 'post',
  path: '/substitute-requests',
  summary: 'Ask for a substitute or a skill',
  body: z.object({
    unit: id,
    area: id.nullable().default(null),
    skill: z.enum(poolSkills),
    words: z.string().min(1).max(600),
    firstDay: day,
    lastDay: day,
    hoursAWeek: z.int().min(1).max(60).nullable().default(null),
    key,
  }),
  answers: { 201: { description: 'Asked.', schema: z.object({ id }) } },
  example: () => ({
    as: 'unit-lead',
    body: {
      unit: sample.unit,
      skill: 'family-guidance',
      words: 'Två veckor vid dörren.',
      firstDay: '2026-03-09',
      lastDay: '2026-03-20',
      key: sample.requestKey,
    },
    status: 201,
  }),
  run: async ({ caller, body }) => ({ status: 201, body: await askForSubstitute(caller, body) }),
})

const answer = operation({
  ...ours,
  method: 'post',
  path: '/substitute-requests/{id}/answers',
  summary: 'Answer a request, by somebody in the pool',
  params: idParams,
  body: z.object({ answer: z.enum(substituteAnswers), words: z.string().max(300).default('') }),
  answers: done,
  example: () => ({
    as: 'second-guide',
    params: { id: sample.request },
    body: { answer: 'yes' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await answerSubstitute(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const settle = operation({
  ...ours,
  method: 'post',
  path: '/substitute-requests/{id}/settle',
  summary: 'Choose who comes, or take the request back',
  params: idParams,
  body: z.object({
    version,
    chosen: id.nullable().meta({ description: 'Null: the request is taken back.' }),
  }),
  answers: done,
  example: () => ({
    as: 'unit-lead',
    params: { id: sample.request },
    body: { version: 1, chosen: sample.worker },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await settleSubstitute(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const leave = operation({
  ...ours,
  method: 'delete',
  path: '/worker-pool/me',
  summary: 'Leave the worker pool',
  answers: done,
  example: () => ({ as: 'second-guide', status: 204 }),
  run: async ({ caller }) => {
    await leaveWorkerPool(caller, {})
    return { status: 204 }
  },
})

export const networkPeopleOperations: readonly Operation[] = [
  listNamed,
  addNamed,
  changeNamed,
  removeNamed,
  readPool,
  join,
  ask,
  answer,
  settle,
  leave,
]
