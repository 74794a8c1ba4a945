import type { DemoArea, DemoCentre, Inflection } from '../shape.ts'

export const inflections: Readonly<Record<string, Inflection>> = {
  '398': { genitive: 'Lahden', city: true },
  '016': { genitive: 'Asikkalan' },
  '081': { genitive: 'Hartolan' },
  '111': { genitive: 'Heinolan', city: true },
  '781': { genitive: 'Sysmän' },
  '098': { genitive: 'Hollolan' },
  '560': { genitive: 'Orimattilan', city: true },
  '142': { genitive: 'Iitin' },
  '316': { genitive: 'Kärkölän' },
  '576': { genitive: 'Padasjoen' },
  jalkaranta: { genitive: 'Jalkarannan' },
  nastola: { genitive: 'Nastolan' },
}

/**
 * The three pilots of 2018 (southern Lahti, Asikkala, Hartola) and the two municipalities that were represented on
 * their own (Heinola, Sysmä) give four areas, the rest is the fifth. Lahti stands whole; the names are ours.
 * @source R143
 */
export const areas: readonly DemoArea[] = [
  {
    key: 'lahti',
    name: { fi: 'Lahden perhekeskusalue', sv: 'Lahtis familjecenterområde', en: 'Lahti family centre area' },
    municipalities: ['398'],
  },
  {
    key: 'asikkala',
    name: {
      fi: 'Asikkalan perhekeskusalue',
      sv: 'Asikkala familjecenterområde',
      en: 'Asikkala family centre area',
    },
    municipalities: ['016'],
  },
  {
    key: 'hartola',
    name: {
      fi: 'Hartolan perhekeskusalue',
      sv: 'Gustav Adolfs familjecenterområde',
      en: 'Hartola family centre area',
    },
    municipalities: ['081'],
  },
  {
    key: 'heinola-sysma',
    name: {
      fi: 'Heinolan ja Sysmän perhekeskusalue',
      sv: 'Heinola och Sysmä familjecenterområde',
      en: 'Heinola and Sysmä family centre area',
    },
    municipalities: ['111', '781'],
  },
  {
    key: 'south-west',
    name: {
      fi: 'Etelän ja lännen perhekeskusalue',
      sv: 'Södra och västra familjecenterområdet',
      en: 'Southern and western family centre area',
    },
    municipalities: ['098', '560', '142', '316', '576'],
  },
]

const network = {
  fi: 'Palvelut ovat tekijöidensä omissa tiloissa, kotona ja verkossa. Yhteistä taloa ei ole, yhteinen työ on.',
  en: 'Services are given on their providers’ own premises, at home and online. There is no shared house, but shared work.',
}

/** @source R2 both forms, R143 Monitoimitalo Jalo in Jalkaranta. */
export const centres: readonly DemoCentre[] = [
  {
    key: 'jalo',
    area: 'lahti',
    name: { fi: 'Perhekeskus Jalo, Jalkaranta', en: 'Family centre Jalo, Jalkaranta' },
    description: {
      fi: 'Monitoimitalo Jalossa ovat saman katon alla koulu, päiväkoti, neuvola ja perheiden kohtaamispaikka.',
      en: 'In the community house Jalo, a school, a day-care centre, a clinic and a meeting place share one roof.',
    },
    municipalities: ['398'],
    premises: 'jalkaranta',
  },
  {
    key: 'asikkala-network',
    area: 'asikkala',
    name: { fi: 'Asikkalan perhekeskusverkosto', en: 'Asikkala family centre network' },
    description: network,
    municipalities: ['016'],
  },
  {
    key: 'hartola-network',
    area: 'hartola',
    name: { fi: 'Hartolan perhekeskusverkosto', en: 'Hartola family centre network' },
    description: network,
    municipalities: ['081'],
  },
  {
    key: 'heinola',
    area: 'heinola-sysma',
    name: { fi: 'Heinolan perhekeskus', en: 'Heinola family centre' },
    description: {
      fi: 'Neuvola, perheiden sosiaalipalvelut ja kohtaamispaikka ovat samassa talossa. Työntekijät käyvät myös Sysmässä.',
      en: 'Clinic, family social services and a meeting place are under one roof. The workers also come to Sysmä.',
    },
    municipalities: ['111', '781'],
    premises: '111',
  },
  {
    key: 'south-west-network',
    area: 'south-west',
    name: { fi: 'Etelän ja lännen perhekeskusverkosto', en: 'Southern and western family centre network' },
    description: network,
    municipalities: ['098', '560', '142', '316', '576'],
  },
]
