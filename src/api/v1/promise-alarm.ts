import { z } from 'zod'
import { changeAlarm, readAlarm } from '#capabilities/help-requests/index.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { countyCode } from './shapes.ts'

const tag = 'Doors'

const shares = z
  .object({ taker: z.int(), unitLead: z.int(), areaLead: z.int(), coordinator: z.int().nullable() })
  .meta({
    id: 'AlarmShares',
    description: 'After which share of the promised opening time each hears, in per cent.',
  })

const alarm = operation({
  ...noInput,
  method: 'get',
  path: '/promise-alarm',
  summary: 'See when each hears that a promise is in danger',
  tag,
  auth: 'person',
  reach: 'private',
  query: z.object({ county: countyCode }),
  problems: [404],
  answers: {
    200: { description: 'The chain of the county.', schema: z.object({ shares, version: z.int() }) },
  },
  example: (samples) => ({ as: 'coordinator', query: { county: samples.county }, status: 200 }),
  run: async ({ caller, query }) => {
    const found = await readAlarm(caller, query)
    return { status: 200, body: { shares: { ...found.shares }, version: found.version } }
  },
})

const alarmChange = operation({
  ...noInput,
  method: 'put',
  path: '/promise-alarm',
  summary: 'Decide when each hears that a promise is in danger',
  tag,
  auth: 'person',
  reach: 'private',
  query: z.object({ county: countyCode }),
  body: z.object({ shares, version: z.int().optional() }),
  problems: [403, 404, 409],
  answers: { 204: { description: 'Holds for promises given from now on.' } },
  example: (samples) => ({
    as: 'coordinator',
    query: { county: samples.county },
    body: { shares: { taker: 75, unitLead: 85, areaLead: 95, coordinator: 98 } },
    status: 204,
  }),
  run: async ({ caller, query, body }) => {
    await changeAlarm(caller, { ...query, ...body })
    return { status: 204 }
  },
})

export const promiseAlarmOperations: readonly Operation[] = [alarm, alarmChange]
