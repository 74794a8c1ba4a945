import type { Language, Text3 } from '#platform/text.ts'

export type County = {
  readonly code: string
  /** Helsinki arranges its own services; Åland is outside the mainland's counties. */
  readonly kind: 'county' | 'city' | 'outside'
  readonly name: Text3
  readonly shortName: Text3
  readonly bilingual: boolean
  /** Residents on 31 December 2022 (THL, Sotkanet, CC BY 4.0): the sum of the county's municipalities. */
  readonly population: number
  /** Languages in which the county's public pages are kept; empty for those that do not use this deployment. */
  readonly languages: readonly Language[]
  /** Counties across the border, so that a family there may be shown what is nearer. Filled where it is in use. */
  readonly neighbours: readonly string[]
}

type Row = readonly [code: string, bilingual: boolean, population: number, short: Text3, genitive: Text3]

/** Code, whether bilingual, population, short name, and the name as it stands before "wellbeing services county". */
const rows: readonly Row[] = [
  [
    '01',
    true,
    98972,
    { fi: 'Itä-Uusimaa', sv: 'Östra Nyland', en: 'East Uusimaa' },
    { fi: 'Itä-Uudenmaan', sv: 'Östra Nylands', en: 'East Uusimaa' },
  ],
  [
    '02',
    false,
    203192,
    { fi: 'Keski-Uusimaa', sv: 'Mellersta Nyland', en: 'Central Uusimaa' },
    { fi: 'Keski-Uudenmaan', sv: 'Mellersta Nylands', en: 'Central Uusimaa' },
  ],
  [
    '03',
    true,
    486346,
    { fi: 'Länsi-Uusimaa', sv: 'Västra Nyland', en: 'West Uusimaa' },
    { fi: 'Länsi-Uudenmaan', sv: 'Västra Nylands', en: 'West Uusimaa' },
  ],
  [
    '04',
    true,
    280495,
    { fi: 'Vantaa ja Kerava', sv: 'Vanda och Kervo', en: 'Vantaa and Kerava' },
    { fi: 'Vantaan ja Keravan', sv: 'Vanda och Kervo', en: 'Vantaa and Kerava' },
  ],
  [
    '05',
    true,
    485567,
    { fi: 'Varsinais-Suomi', sv: 'Egentliga Finland', en: 'Southwest Finland' },
    { fi: 'Varsinais-Suomen', sv: 'Egentliga Finlands', en: 'Southwest Finland' },
  ],
  [
    '06',
    false,
    212556,
    { fi: 'Satakunta', sv: 'Satakunta', en: 'Satakunta' },
    { fi: 'Satakunnan', sv: 'Satakunta', en: 'Satakunta' },
  ],
  [
    '07',
    false,
    169537,
    { fi: 'Kanta-Häme', sv: 'Egentliga Tavastland', en: 'Kanta-Häme' },
    { fi: 'Kanta-Hämeen', sv: 'Egentliga Tavastlands', en: 'Kanta-Häme' },
  ],
  [
    '08',
    false,
    532671,
    { fi: 'Pirkanmaa', sv: 'Birkaland', en: 'Pirkanmaa' },
    { fi: 'Pirkanmaan', sv: 'Birkalands', en: 'Pirkanmaa' },
  ],
  [
    '09',
    false,
    204528,
    { fi: 'Päijät-Häme', sv: 'Päijänne-Tavastland', en: 'Päijät-Häme' },
    { fi: 'Päijät-Hämeen', sv: 'Päijänne-Tavastlands', en: 'Päijät-Häme' },
  ],
  [
    '10',
    true,
    159488,
    { fi: 'Kymenlaakso', sv: 'Kymmenedalen', en: 'Kymenlaakso' },
    { fi: 'Kymenlaakson', sv: 'Kymmenedalens', en: 'Kymenlaakso' },
  ],
  [
    '11',
    false,
    125353,
    { fi: 'Etelä-Karjala', sv: 'Södra Karelen', en: 'South Karelia' },
    { fi: 'Etelä-Karjalan', sv: 'Södra Karelens', en: 'South Karelia' },
  ],
  [
    '12',
    false,
    130451,
    { fi: 'Etelä-Savo', sv: 'Södra Savolax', en: 'South Savo' },
    { fi: 'Etelä-Savon', sv: 'Södra Savolax', en: 'South Savo' },
  ],
  [
    '13',
    false,
    247689,
    { fi: 'Pohjois-Savo', sv: 'Norra Savolax', en: 'North Savo' },
    { fi: 'Pohjois-Savon', sv: 'Norra Savolax', en: 'North Savo' },
  ],
  [
    '14',
    false,
    162540,
    { fi: 'Pohjois-Karjala', sv: 'Norra Karelen', en: 'North Karelia' },
    { fi: 'Pohjois-Karjalan', sv: 'Norra Karelens', en: 'North Karelia' },
  ],
  [
    '15',
    false,
    272437,
    { fi: 'Keski-Suomi', sv: 'Mellersta Finland', en: 'Central Finland' },
    { fi: 'Keski-Suomen', sv: 'Mellersta Finlands', en: 'Central Finland' },
  ],
  [
    '16',
    false,
    190774,
    { fi: 'Etelä-Pohjanmaa', sv: 'Södra Österbotten', en: 'South Ostrobothnia' },
    { fi: 'Etelä-Pohjanmaan', sv: 'Södra Österbottens', en: 'South Ostrobothnia' },
  ],
  [
    '17',
    true,
    176323,
    { fi: 'Pohjanmaa', sv: 'Österbotten', en: 'Ostrobothnia' },
    { fi: 'Pohjanmaan', sv: 'Österbottens', en: 'Ostrobothnia' },
  ],
  [
    '18',
    true,
    67805,
    { fi: 'Keski-Pohjanmaa', sv: 'Mellersta Österbotten', en: 'Central Ostrobothnia' },
    { fi: 'Keski-Pohjanmaan', sv: 'Mellersta Österbottens', en: 'Central Ostrobothnia' },
  ],
  [
    '19',
    false,
    416543,
    { fi: 'Pohjois-Pohjanmaa', sv: 'Norra Österbotten', en: 'North Ostrobothnia' },
    { fi: 'Pohjois-Pohjanmaan', sv: 'Norra Österbottens', en: 'North Ostrobothnia' },
  ],
  [
    '20',
    false,
    70521,
    { fi: 'Kainuu', sv: 'Kajanaland', en: 'Kainuu' },
    { fi: 'Kainuun', sv: 'Kajanalands', en: 'Kainuu' },
  ],
  [
    '21',
    false,
    175795,
    { fi: 'Lappi', sv: 'Lappland', en: 'Lapland' },
    { fi: 'Lapin', sv: 'Lapplands', en: 'Lapland' },
  ],
]

/** The counties that use the demonstration, with what only they need. */
const inUse: Readonly<Record<string, { languages: readonly Language[]; neighbours: readonly string[] }>> = {
  '17': { languages: ['fi', 'sv', 'en'], neighbours: ['16', '18', '06'] },
  '16': { languages: ['fi', 'en'], neighbours: ['17', '18', '15', '08', '06'] },
  '09': { languages: ['fi', 'en'], neighbours: ['01', '02', '07', '08', '10', '12', '15'] },
}

const unused = { languages: [], neighbours: [] }

/**
 * The 21 wellbeing services counties, Helsinki and Åland.
 * Names, codes and bilingualism: Statistics Finland, classification of wellbeing services counties (CC BY 4.0).
 */
export const counties: readonly County[] = [
  ...rows.map(([code, bilingual, population, shortName, before]): County => ({
    code,
    kind: 'county',
    name: {
      fi: `${before.fi} hyvinvointialue`,
      sv: `${before.sv} välfärdsområde`,
      en: `${before.en} wellbeing services county`,
    },
    shortName,
    bilingual,
    population,
    ...(inUse[code] ?? unused),
  })),
  {
    code: '90',
    kind: 'city',
    name: { fi: 'Helsingin kaupunki', sv: 'Helsingfors stad', en: 'City of Helsinki' },
    shortName: { fi: 'Helsinki', sv: 'Helsingfors', en: 'Helsinki' },
    bilingual: true,
    population: 664028,
    ...unused,
  },
  {
    code: '91',
    kind: 'outside',
    name: { fi: 'Ahvenanmaa', sv: 'Åland', en: 'Åland' },
    shortName: { fi: 'Ahvenanmaa', sv: 'Åland', en: 'Åland' },
    bilingual: false,
    population: 30359,
    ...unused,
  },
]
