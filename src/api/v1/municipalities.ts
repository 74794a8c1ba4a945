import { z } from 'zod'
import { byName } from '#capabilities/directory/index.ts'
import { inLanguage } from '#platform/text.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { countyCode, lang, municipalityCode } from './shapes.ts'

const listMunicipalities = operation({
  ...noInput,
  method: 'get',
  path: '/municipalities',
  summary: 'List municipalities',
  description:
    'All municipalities of Finland, in the order of the reader’s alphabet, and whether they are served here.',
  tag: 'Directory',
  auth: 'none',
  reach: 'public',
  query: z.object({ lang, county: countyCode.optional() }),
  answers: {
    200: {
      description: 'The municipalities.',
      schema: z.object({
        items: z.array(
          z.object({
            code: municipalityCode,
            name: z.string(),
            names: z.record(z.string(), z.string()).meta({ description: 'By language.' }),
            county: countyCode,
            countyName: z.string(),
            isServed: z.boolean().meta({ description: 'Whether its county answers requests here.' }),
            population: z.int(),
            localities: z.array(z.string()),
          }),
        ),
      }),
    },
  },
  example: (samples) => ({ query: { county: samples.county, lang: 'sv' }, status: 200 }),
  run: ({ deps: { catalogue }, query: { lang: reader, county } }) => ({
    status: 200,
    body: {
      items: catalogue
        .municipalities()
        .filter((each) => county === undefined || each.county === county)
        .toSorted(byName(reader))
        .map((each) => ({
          code: each.code,
          name: inLanguage(each.name, reader),
          names: { ...each.name },
          county: each.county,
          countyName: inLanguage(catalogue.county(each.county)?.name ?? {}, reader),
          isServed: catalogue.countyServing(each.code) !== null,
          population: each.population,
          localities: catalogue
            .localities()
            .filter((locality) => locality.municipality === each.code)
            .map((locality) => inLanguage(locality.name, reader)),
        })),
    },
  }),
})

export const municipalityOperations: readonly Operation[] = [listMunicipalities]
