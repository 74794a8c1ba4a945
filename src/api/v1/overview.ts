import { z } from 'zod'
import {
  chooseMorningMail,
  readHeldBy,
  readWallboard,
  readWorkload,
  rebalance,
} from '#capabilities/help-requests/index.ts'
import { inLanguage } from '#platform/text.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { id, instant, isoOrNull, langQuery } from './shapes.ts'

const workload = operation({
  ...noInput,
  method: 'get',
  path: '/workload',
  summary: 'See what each worker of your unit holds',
  description: 'For leads of units: numbers for each worker, and no family. Empty for everybody else.',
  tag: 'Work',
  auth: 'person',
  reach: 'private',
  query: langQuery,
  answers: {
    200: {
      description: 'Units with their workers.',
      schema: z.object({
        items: z.array(
          z.object({
            id,
            name: z.string(),
            workers: z.array(
              z.object({
                id,
                name: z.string(),
                open: z.int(),
                unanswered: z.int(),
                near: z.int(),
                late: z.int(),
                waiting: z.int(),
                closedInSevenDays: z.int(),
                nextDue: instant.nullable(),
              }),
            ),
          }),
        ),
      }),
    },
  },
  example: () => ({ as: 'unit-lead', query: { lang: 'fi' }, status: 200 }),
  run: async ({ caller, query }) => {
    const { units } = await readWorkload(caller, {})
    return {
      status: 200,
      body: {
        items: units.map((unit) => ({
          id: unit.id,
          name: inLanguage(unit.name, query.lang),
          workers: unit.workers.map((worker) => ({
            id: worker.person_id,
            name: worker.name,
            open: worker.open,
            unanswered: worker.unanswered,
            near: worker.near,
            late: worker.late,
            waiting: worker.waiting,
            closedInSevenDays: worker.closed,
            nextDue: isoOrNull(worker.next_due),
          })),
        })),
      },
    }
  },
})

const held = operation({
  ...noInput,
  method: 'get',
  path: '/workload/{id}',
  summary: 'List one worker’s open requests',
  description: 'For the lead of the worker’s unit: the promise nearest to breaking first, 25 on a page.',
  tag: 'Work',
  auth: 'person',
  reach: 'private',
  params: z.object({ id }),
  query: z.object({ page: z.coerce.number().int().min(1).max(1000).default(1) }),
  answers: {
    200: {
      description: 'The requests.',
      schema: z.object({
        items: z.array(z.object({ id, version: z.int(), state: z.string(), due: instant.nullable() })),
        total: z.int(),
      }),
    },
  },
  example: (samples) => ({ as: 'unit-lead', params: { id: samples.guide }, status: 200 }),
  run: async ({ caller, params, query }) => {
    const { items, total } = await readHeldBy(caller, { person: params.id, page: query.page })
    return {
      status: 200,
      body: {
        items: items.map((item) => ({
          id: item.id,
          version: item.version,
          state: item.state,
          due: isoOrNull(item.due_at),
        })),
        total,
      },
    }
  },
})

const rebalancing = operation({
  ...noInput,
  method: 'post',
  path: '/workload/rebalance',
  summary: 'Give several requests to another worker',
  description:
    'All of them or none. The receiver answers at the same doors; what was promised to the families stays as it was.',
  tag: 'Work',
  auth: 'person',
  reach: 'private',
  body: z.object({ requests: z.array(id).min(1).max(50), person: id }),
  problems: [403, 404, 409, 422],
  answers: { 200: { description: 'Moved.', schema: z.object({ moved: z.int() }) } },
  example: (samples) => ({
    as: 'unit-lead',
    body: { requests: [samples.parent], person: samples.guide },
    status: 200,
  }),
  run: async ({ caller, body }) => ({
    status: 200,
    body: await rebalance(caller, { ids: body.requests, person: body.person }),
  }),
})

const wallboard = operation({
  ...noInput,
  method: 'get',
  path: '/wallboard',
  summary: 'See how long the queues are',
  description: 'Door by door, without persons: for those who work at the door or coordinate the county.',
  tag: 'Work',
  auth: 'person',
  reach: 'private',
  query: langQuery,
  problems: [404],
  answers: {
    200: {
      description: 'The doors.',
      schema: z.object({
        items: z.array(
          z.object({
            id,
            name: z.string(),
            untaken: z.int(),
            near: z.int(),
            late: z.int(),
            inWork: z.int(),
            urgentUnread: z.int(),
            arrivedToday: z.int(),
            answeredToday: z.int(),
            nextDue: instant.nullable(),
          }),
        ),
      }),
    },
  },
  example: () => ({ as: 'guide', query: { lang: 'fi' }, status: 200 }),
  run: async ({ caller, query }) => {
    const doors = await readWallboard(caller, {})
    return {
      status: 200,
      body: {
        items: doors.map((door) => ({
          id: door.id,
          name: inLanguage(door.name, query.lang),
          untaken: door.untaken,
          near: door.near,
          late: door.late,
          inWork: door.in_work,
          urgentUnread: door.urgent,
          arrivedToday: door.arrived_today,
          answeredToday: door.answered_today,
          nextDue: isoOrNull(door.next_due),
        })),
      },
    }
  },
})

const morning = operation({
  ...noInput,
  method: 'put',
  path: '/morning-mail',
  summary: 'Turn your morning mail on or off',
  tag: 'Work',
  auth: 'person',
  reach: 'private',
  body: z.object({ wanted: z.boolean() }),
  answers: { 204: { description: 'Done.' } },
  example: () => ({ as: 'guide', body: { wanted: true }, status: 204 }),
  run: async ({ caller, body }) => {
    await chooseMorningMail(caller, body)
    return { status: 204 }
  },
})

export const overviewOperations: readonly Operation[] = [workload, held, rebalancing, wallboard, morning]
