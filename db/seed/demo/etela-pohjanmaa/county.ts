import type { DemoCounty } from '../shape.ts'
import { coverage } from './coverage.ts'
import { organisations } from './organisations.ts'
import { people } from './people.ts'
import { areas, centres, inflections } from './places.ts'

/** Etelä-Pohjanmaa: eighteen Finnish-speaking municipalities around Seinäjoki. */
export const etelaPohjanmaa: DemoCounty = {
  code: '16',
  languages: ['fi', 'en'],
  domain: 'etelapohjanmaa.example',
  phones: { prefix: '06', doors: 501, organisations: 601 },
  inflections,
  areas,
  centres,
  organisations,
  usual: {
    parishes: {
      lakeus: 'parish-lakeus',
      jik: 'parish-jik',
      suupohja: 'parish-suupohja',
      jarviseutu: 'parish-jarviseutu',
      kuusiokunnat: 'parish-kuusiokunnat',
    },
    ngo: 'ngo-families',
    company: 'company-therapy',
  },
  eceMunicipality: '743',
  people,
  coverage,
}
