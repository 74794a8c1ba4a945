import type { DemoCounty } from '../shape.ts'
import { coverage } from './coverage.ts'
import { organisations } from './organisations.ts'
import { people } from './people.ts'
import { areas, centres, inflections } from './places.ts'

/** Pohjanmaa / Österbotten: bilingual, from the coast of Kristinestad to Kronoby. */
export const pohjanmaa: DemoCounty = {
  code: '17',
  languages: ['fi', 'sv', 'en'],
  domain: 'pohjanmaa.example',
  phones: { prefix: '06', doors: 101, organisations: 201 },
  inflections,
  areas,
  centres,
  organisations,
  usual: {
    parishes: { south: 'parish-narpes', middle: 'parish-vaasa', north: 'parish-jakobstad' },
    ngo: 'ngo-families',
    company: 'company-therapy',
  },
  eceMunicipality: '905',
  people,
  coverage,
}
