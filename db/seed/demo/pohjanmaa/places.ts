import type { DemoArea, DemoCentre, Inflection } from '../shape.ts'

/** Finnish genitives, and the Swedish names of municipalities that do not simply add "stad" or "kommun". */
export const inflections: Readonly<Record<string, Inflection>> = {
  '905': { genitive: 'Vaasan', city: true },
  '598': { genitive: 'Pietarsaaren', city: true, svOfficial: 'Staden Jakobstad' },
  '545': { genitive: 'Närpiön', city: true },
  '499': { genitive: 'Mustasaaren', svOfficial: 'Korsholms kommun' },
  '599': { genitive: 'Pedersören', svOfficial: 'Pedersöre kommun' },
  '399': { genitive: 'Laihian' },
  '893': { genitive: 'Uudenkaarlepyyn', city: true },
  '288': { genitive: 'Kruunupyyn' },
  '946': { genitive: 'Vöyrin' },
  '287': { genitive: 'Kristiinankaupungin', city: true, svOfficial: 'Kristinestads stad' },
  '440': { genitive: 'Luodon' },
  '475': { genitive: 'Maalahden' },
  '280': { genitive: 'Korsnäsin' },
  '231': { genitive: 'Kaskisten', city: true },
  vahakyro: { genitive: 'Vähänkyrön' },
  oravainen: { genitive: 'Oravaisten' },
  maksamaa: { genitive: 'Maksamaan' },
  pannainen: { genitive: 'Pännäisten' },
}

/**
 * The three areas are the three groups printed in the county's own plan; the plan gives them no names, these are ours.
 * @source R142
 */
export const areas: readonly DemoArea[] = [
  {
    key: 'south',
    name: {
      fi: 'Eteläinen perhekeskusalue',
      sv: 'Södra familjecenterområdet',
      en: 'Southern family centre area',
    },
    municipalities: ['545', '287', '231', '280', '475'],
  },
  {
    key: 'middle',
    name: {
      fi: 'Keskinen perhekeskusalue',
      sv: 'Mellersta familjecenterområdet',
      en: 'Central family centre area',
    },
    municipalities: ['905', '499', '399', '946'],
  },
  {
    key: 'north',
    name: {
      fi: 'Pohjoinen perhekeskusalue',
      sv: 'Norra familjecenterområdet',
      en: 'Northern family centre area',
    },
    // Pedersöre is not printed, its main village Pännäinen is.
    municipalities: ['598', '599', '893', '288', '440'],
  },
]

const larger = {
  fi: 'Laaja perhekeskus: neuvola, sosiaalipalvelut, perheneuvola, perheoikeus ja kuntoutus samassa talossa. Paikka on valittu tätä esittelyä varten.',
  sv: 'Ett större familjecenter: rådgivning, socialservice, familjerådgivning, familjerätt och rehabilitering i samma hus. Orten har valts för den här demonstrationen.',
  en: 'A larger family centre: clinic, social services, family counselling, family law and rehabilitation under one roof. The place was chosen for this demonstration.',
}

const network = {
  fi: 'Palvelut ovat tekijöidensä omissa tiloissa, kotona ja verkossa. Yhteistä taloa ei ole, yhteinen työ on.',
  sv: 'Tjänsterna ges i aktörernas egna lokaler, hemma och på nätet. Det finns inget gemensamt hus, men ett gemensamt arbete.',
  en: 'Services are given on their providers’ own premises, at home and online. There is no shared house, but shared work.',
}

/** @source R2 both forms, R46 three larger centres; which places have them is our choice. */
export const centres: readonly DemoCentre[] = [
  {
    key: 'vaasa',
    area: 'middle',
    name: { fi: 'Vaasan perhekeskus', sv: 'Vasa familjecenter', en: 'Vaasa family centre' },
    description: larger,
    municipalities: ['905'],
    larger: true,
    premises: '905',
  },
  {
    key: 'pietarsaari',
    area: 'north',
    name: { fi: 'Pietarsaaren perhekeskus', sv: 'Jakobstads familjecenter', en: 'Jakobstad family centre' },
    description: larger,
    municipalities: ['598', '440'],
    larger: true,
    premises: '598',
  },
  {
    key: 'narpio',
    area: 'south',
    name: { fi: 'Närpiön perhekeskus', sv: 'Närpes familjecenter', en: 'Närpes family centre' },
    description: larger,
    municipalities: ['545'],
    larger: true,
    premises: '545',
  },
  {
    key: 'south-network',
    area: 'south',
    name: {
      fi: 'Rannikon perhekeskusverkosto',
      sv: 'Kustens nätverk av familjecenter',
      en: 'Coastal family centre network',
    },
    description: network,
    municipalities: ['287', '231', '280', '475'],
  },
  {
    key: 'middle-network',
    area: 'middle',
    name: {
      fi: 'Mustasaaren, Laihian ja Vöyrin perhekeskusverkosto',
      sv: 'Familjecenternätverket i Korsholm, Laihela och Vörå',
      en: 'Korsholm, Laihia and Vörå family centre network',
    },
    description: network,
    municipalities: ['499', '399', '946'],
  },
  {
    key: 'north-network',
    area: 'north',
    name: {
      fi: 'Pohjoisen perhekeskusverkosto',
      sv: 'Det norra familjecenternätverket',
      en: 'Northern family centre network',
    },
    description: network,
    municipalities: ['599', '893', '288'],
  },
]
