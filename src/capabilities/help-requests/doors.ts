import { z } from 'zod'
import { useCase } from '#platform/use-case.ts'
import * as queries from './queries.ts'

/** The doors of a county with their hours, numbers and promises; those serving one municipality when it is named (R15–R16). */
export const listDoors = useCase({
  name: 'door.list',
  trace: 'refusals',
  input: z.object({ county: z.string().length(2), municipality: z.string().length(3).nullable() }),
  needs: { openBecause: 'doors and their promises are public' },
  run: ({ tx }, { county, municipality }) => queries.doorsOf(tx, county, municipality),
})
