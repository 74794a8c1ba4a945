import type { Reference } from './domain/imports/rows.ts'
import type { Exported } from './domain/imports/table.ts'
import { emptyListing } from './domain/listing.ts'

/** An invented listing that shows how every column of a table is filled in. */
export function example(types: Reference['types']): Exported {
  const type = types.find(({ key }) => key.includes('peer')) ?? types[0]
  return {
    id: '',
    version: 1,
    organisation: { fi: 'Esimerkkiyhdistys ry', sv: 'Exempelföreningen rf', en: 'Example Association' },
    businessCode: '1234567-8',
    sector: 'ngo',
    typeName: type?.name ?? {},
    content: {
      ...emptyListing(type?.key ?? '', type?.variant ?? ''),
      name: { fi: 'Isien iltaryhmä', sv: 'Pappornas kvällsgrupp', en: 'Fathers’ evening group' },
      summary: {
        fi: 'Isät tapaavat torstaisin ja puhuvat arjesta.',
        sv: 'Pappor träffas på torsdagar och pratar om vardagen.',
        en: 'Fathers meet on Thursdays and talk about everyday life.',
      },
      forWhom: { fi: 'Alle kouluikäisten lasten isille', sv: 'För pappor till barn under skolåldern' },
      howToGetIn: {
        fi: 'Tule paikalle. Ilmoittautua ei tarvitse.',
        sv: 'Kom på plats. Ingen anmälan behövs.',
      },
      localWords: { fi: ['isäkerho'], sv: ['pappaklubb'] },
      modes: ['site'],
      access: 'self',
      free: true,
      languages: ['fi', 'sv'],
      ageFrom: 0,
      ageTo: 6,
      phone: '040 000 0100',
      phoneHours: Object.fromEntries(
        ['1', '2', '3', '4', '5'].map((day) => [day, [{ opens: '09:00', closes: '15:00' }]]),
      ),
      web: 'https://yhdistys.example/isaryhma',
      answerDays: 2,
      municipalities: ['905'],
      places: [
        {
          site: null,
          kind: 'ngo',
          name: { fi: 'Perhetalon kerhohuone', sv: 'Klubbrummet i Familjehuset' },
          address: { fi: 'Esimerkkikatu 1', sv: 'Exempelgatan 1' },
          postcode: '65100',
          municipality: '905',
          accessible: true,
          lon: null,
          lat: null,
          hours: { '4': [{ opens: '17:30', closes: '19:00' }] },
          note: { fi: 'Sisäänkäynti pihalta', sv: 'Ingång från gården' },
        },
      ],
    },
  }
}
