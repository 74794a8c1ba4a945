import type { DemoCounty } from '../shape.ts'
import { coverage } from './coverage.ts'
import { organisations } from './organisations.ts'
import { people } from './people.ts'
import { areas, centres, inflections } from './places.ts'

/** Päijät-Häme: ten municipalities around Lahti, where the family centre was first tried out in three places. */
export const paijatHame: DemoCounty = {
  code: '09',
  languages: ['fi', 'en'],
  domain: 'paijathame.example',
  phones: { prefix: '03', doors: 101, organisations: 201 },
  inflections,
  areas,
  centres,
  organisations,
  usual: {
    parishes: {
      lahti: 'parish-lahti',
      asikkala: 'parish-paijanne',
      hartola: 'parish-itahame',
      'heinola-sysma': 'parish-itahame',
      'south-west': 'parish-salpausselka',
    },
    ngo: 'ngo-families',
    company: 'company-therapy',
  },
  eceMunicipality: '398',
  people,
  coverage,
}
