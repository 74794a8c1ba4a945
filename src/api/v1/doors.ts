import { z } from 'zod'
import { providerSectors } from '#capabilities/directory/index.ts'
import { doors, type DoorPromise, type DoorRow, listDoors } from '#capabilities/help-requests/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { countyCode, id, lang, municipalityCode } from './shapes.ts'

const promise = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('working-days'), days: z.int() }),
    z.object({ kind: z.literal('opening-hours'), hours: z.number() }),
    z.object({ kind: z.literal('same-day') }),
  ])
  .meta({
    description: 'How soon a person answers. The county’s own word: it never replaces a statutory limit.',
  })

const door = z
  .object({
    id,
    key: z.enum(doors),
    name: z.string(),
    phone: z.string(),
    organisation: z.string(),
    providerSector: z.enum(providerSectors),
    hours: z
      .record(z.string(), z.object({ opens: z.string(), closes: z.string() }))
      .meta({ description: 'By weekday: 1 is Monday.' }),
    promise,
    municipalities: z.array(municipalityCode).nullable().meta({ description: 'Null: the whole county.' }),
    makesCustomer: z
      .boolean()
      .meta({ description: 'Whether asking here makes the family known in a register.' }),
    isHealth: z
      .boolean()
      .meta({ description: 'A door of health care. Illness and injury go to the health centre.' }),
  })
  .meta({ id: 'Door' })

const promiseOf = (given: DoorPromise): z.input<typeof promise> => ({ ...given })

function doorOf(row: DoorRow, reader: Language): z.input<typeof door> {
  const sector = providerSectors.find((each) => each === row.organisation_sector)
  if (sector === undefined) throw new Error(`The door ${row.id} is kept by an unknown sector`)
  return {
    id: row.id,
    key: row.key,
    name: inLanguage(row.name, reader),
    phone: row.phone,
    organisation: inLanguage(row.organisation, reader),
    providerSector: sector,
    hours: Object.fromEntries(
      Object.entries(row.hours).map(([weekday, { opens, closes }]) => [weekday, { opens, closes }]),
    ),
    promise: promiseOf(row.promise),
    municipalities: row.serves === null ? null : [...row.serves],
    makesCustomer: row.makes_customer,
    isHealth: row.is_health,
  }
}

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
