import type { DemoArea, DemoCentre, Inflection } from '../shape.ts'

export const inflections: Readonly<Record<string, Inflection>> = {
  '743': { genitive: 'Seinäjoen', city: true },
  '408': { genitive: 'Lapuan', city: true },
  '233': { genitive: 'Kauhavan', city: true },
  '152': { genitive: 'Isonkyrön' },
  '301': { genitive: 'Kurikan', city: true },
  '145': { genitive: 'Ilmajoen' },
  '232': { genitive: 'Kauhajoen', city: true },
  '846': { genitive: 'Teuvan' },
  '151': { genitive: 'Isojoen' },
  '218': { genitive: 'Karijoen' },
  '005': { genitive: 'Alajärven', city: true },
  '934': { genitive: 'Vimpelin' },
  '403': { genitive: 'Lappajärven' },
  '052': { genitive: 'Evijärven' },
  '759': { genitive: 'Soinin' },
  '010': { genitive: 'Alavuden', city: true },
  '989': { genitive: 'Ähtärin', city: true },
  '300': { genitive: 'Kuortaneen' },
  jalasjarvi: { genitive: 'Jalasjärven' },
  nurmo: { genitive: 'Nurmon' },
}

/** The source names only JIK (Jalasjärvi, Ilmajoki, Kurikka) as an example; the grouping and the names are ours (R145). */
export const areas: readonly DemoArea[] = [
  {
    key: 'lakeus',
    name: {
      fi: 'Lakeuden perhekeskusalue',
      sv: 'Familjecenterområdet Lakeus',
      en: 'Lakeus family centre area',
    },
    municipalities: ['743', '408', '233', '152'],
  },
  {
    key: 'jik',
    name: { fi: 'JIK-perhekeskusalue', sv: 'Familjecenterområdet JIK', en: 'JIK family centre area' },
    municipalities: ['301', '145'],
  },
  {
    key: 'suupohja',
    name: {
      fi: 'Suupohjan perhekeskusalue',
      sv: 'Familjecenterområdet Suupohja',
      en: 'Suupohja family centre area',
    },
    municipalities: ['232', '846', '151', '218'],
  },
  {
    key: 'jarviseutu',
    name: {
      fi: 'Järviseudun perhekeskusalue',
      sv: 'Familjecenterområdet Järviseutu',
      en: 'Järviseutu family centre area',
    },
    municipalities: ['005', '934', '403', '052', '759'],
  },
  {
    key: 'kuusiokunnat',
    name: {
      fi: 'Kuusiokuntien perhekeskusalue',
      sv: 'Familjecenterområdet Kuusiokunnat',
      en: 'Kuusiokunnat family centre area',
    },
    municipalities: ['010', '989', '300'],
  },
]

const house = {
  fi: 'Neuvola, perheiden sosiaalipalvelut ja kohtaamispaikka ovat samassa talossa. Muut tekijät käyvät siellä.',
  en: 'Clinic, family social services and a meeting place are under one roof. Others come there to work.',
}

const network = {
  fi: 'Palvelut ovat tekijöidensä omissa tiloissa, kotona ja verkossa. Yhteistä taloa ei ole, yhteinen työ on.',
  en: 'Services are given on their providers’ own premises, at home and online. There is no shared house, but shared work.',
}

/** @source R2 both forms; which places have premises is our choice. */
export const centres: readonly DemoCentre[] = [
  {
    key: 'seinajoki',
    area: 'lakeus',
    name: { fi: 'Seinäjoen perhekeskus', en: 'Seinäjoki family centre' },
    description: house,
    municipalities: ['743'],
    premises: '743',
  },
  {
    key: 'lakeus-network',
    area: 'lakeus',
    name: { fi: 'Lakeuden perhekeskusverkosto', en: 'Lakeus family centre network' },
    description: network,
    municipalities: ['408', '233', '152'],
  },
  {
    key: 'kurikka',
    area: 'jik',
    name: { fi: 'JIK-perhekeskus Kurikassa', en: 'JIK family centre in Kurikka' },
    description: house,
    municipalities: ['301', '145'],
    premises: '301',
  },
  {
    key: 'suupohja-network',
    area: 'suupohja',
    name: { fi: 'Suupohjan perhekeskusverkosto', en: 'Suupohja family centre network' },
    description: network,
    municipalities: ['232', '846', '151', '218'],
  },
  {
    key: 'jarviseutu-network',
    area: 'jarviseutu',
    name: { fi: 'Järviseudun perhekeskusverkosto', en: 'Järviseutu family centre network' },
    description: network,
    municipalities: ['005', '934', '403', '052', '759'],
  },
  {
    key: 'kuusiokunnat-network',
    area: 'kuusiokunnat',
    name: { fi: 'Kuusiokuntien perhekeskusverkosto', en: 'Kuusiokunnat family centre network' },
    description: network,
    municipalities: ['010', '989', '300'],
  },
]
