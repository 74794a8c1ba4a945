import { z } from 'zod'
import { listDoors } from '#capabilities/help-requests/index.ts'
import { door, doorOf } from './door-shapes.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { countyCode, lang, municipalityCode } from './shapes.ts'

const listOfDoors = operation({
  ...noInput,
  method: 'get',
  path: '/doors',
  summary: 'List the doors of a county',
  description: 'Where families ask for help: one door for each sector, each with its hours and its promise.',
  tag: 'Directory',
  auth: 'none',
  reach: 'public',
  query: z.object({ lang, county: countyCode, municipality: municipalityCode.optional() }),
  answers: {
    200: {
      description: 'The doors, in the order in which families see them.',
      schema: z.object({ items: z.array(door) }),
    },
  },
  example: (samples) => ({
    query: { county: samples.county, municipality: samples.municipality, lang: 'en' },
    status: 200,
  }),
  run: async ({ caller, query: { lang: reader, county, municipality } }) => {
    const rows = await listDoors(caller, { county, municipality: municipality ?? null })
    return { status: 200, body: { items: rows.map((row) => doorOf(row, reader)) } }
  },
})

export const doorOperations: readonly Operation[] = [listOfDoors]
