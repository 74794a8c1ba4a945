import { z } from 'zod'
import { exportPtv } from '#capabilities/directory/index.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { countyCode } from './shapes.ts'

const item = z.record(z.string(), z.unknown())

const ptv = operation({
  ...noInput,
  method: 'get',
  path: '/exports/ptv',
  summary: 'Export listings in the shape of the service register',
  description:
    'The published listings one may edit, as services, channels, connections and organisations in the shape of the ' +
    'open interface of Palvelutietovaranto, version 11, with the texts of their kinds as general descriptions. What the ' +
    'register has no place for stands in `x-perhetalo`. Can be imported again with `kind` `ptv`.',
  tag: 'Imports',
  auth: 'person',
  reach: 'private',
  query: z.object({ county: countyCode }),
  answers: {
    200: {
      description: 'One document.',
      schema: z
        .object({
          version: z.literal('V11'),
          organizations: z.array(item),
          generalDescriptions: z.array(item),
          services: z.array(item),
          serviceChannels: z.array(item),
        })
        .meta({ id: 'PtvDocument' }),
      headers: { 'content-disposition': 'A name for the file, with the county in it.' },
    },
  },
  example: (samples) => ({ as: 'coordinator', query: { county: samples.county }, status: 200 }),
  run: async ({ caller, query }) => {
    const document = await exportPtv(caller, query)
    return {
      status: 200,
      headers: { 'content-disposition': `attachment; filename="ptv-${query.county}.json"` },
      body: {
        version: document.version,
        organizations: [...document.organizations],
        generalDescriptions: [...document.generalDescriptions],
        services: [...document.services],
        serviceChannels: [...document.serviceChannels],
      },
    }
  },
})

export const exportOperations: readonly Operation[] = [ptv]
