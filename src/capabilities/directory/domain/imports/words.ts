import { type Language, languages, type Text3 } from '#platform/text.ts'
import { siteKinds } from '../listing.ts'
import { accessWays, modes, providerSectors } from '../vocabulary.ts'

/** A closed list as tables write it: the word of each value in each language first, then other words for it. */
export type Vocabulary<T extends string> = {
  readonly values: readonly T[]
  readonly word: (value: T, lang: Language) => string
  readonly read: (text: string) => T | undefined
}

export const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .replace(/[.:*]+$/, '')
    .trim()

function vocabulary<T extends string>(
  values: readonly T[],
  words: Readonly<Record<T, Text3 & { readonly also?: readonly string[] }>>,
): Vocabulary<T> {
  const read = new Map<string, T>()
  for (const value of values) {
    const { also = [], ...named } = words[value]
    for (const each of [value, ...languages.map((lang) => named[lang]), ...also])
      read.set(folded(each), value)
  }
  return { values, word: (value, lang) => words[value][lang], read: (text) => read.get(folded(text)) }
}

export const yesOrNo = vocabulary(['yes', 'no'], {
  yes: {
    fi: 'kyllä',
    sv: 'ja',
    en: 'yes',
    also: ['k', 'j', 'y', 'x', '1', 'true', 'tosi', 'sant', 'joo', 'on', 'kylla'],
  },
  no: { fi: 'ei', sv: 'nej', en: 'no', also: ['e', 'n', '0', 'false', 'epätosi', 'falskt', 'ei ole'] },
})

export const sectorWords = vocabulary(providerSectors, {
  county: {
    fi: 'hyvinvointialue',
    sv: 'välfärdsområde',
    en: 'wellbeing services county',
    also: ['hva', 'hvo', 'county', 'hyvinvointiyhtymä', 'välfärdssammanslutning'],
  },
  municipality: { fi: 'kunta', sv: 'kommun', en: 'municipality', also: ['kaupunki', 'stad', 'city'] },
  parish: { fi: 'seurakunta', sv: 'församling', en: 'parish', also: ['kirkko', 'kyrka', 'church'] },
  kela: { fi: 'Kela', sv: 'FPA', en: 'Kela' },
  ngo: {
    fi: 'järjestö',
    sv: 'organisation',
    en: 'association',
    also: ['yhdistys', 'förening', 'ngo', 'kolmas sektori', 'tredje sektorn', 'säätiö', 'stiftelse'],
  },
  company: { fi: 'yritys', sv: 'företag', en: 'company', also: ['yksityinen', 'privat', 'private'] },
})

export const modeWords = vocabulary(modes, {
  site: {
    fi: 'paikan päällä',
    sv: 'på plats',
    en: 'on site',
    also: ['toimipisteessä', 'vastaanotto', 'läsnä', 'lähipalvelu', 'mottagning'],
  },
  home: {
    fi: 'kotona',
    sv: 'hemma',
    en: 'at home',
    also: ['kotiin', 'kotikäynti', 'hembesök', 'home visit'],
  },
  outreach: { fi: 'jalkautuva', sv: 'uppsökande', en: 'outreach', also: ['jalkautuen', 'etsivä'] },
  mobile: { fi: 'liikkuva', sv: 'mobil', en: 'mobile', also: ['kiertävä', 'ambulerande', 'bussi', 'buss'] },
  phone: { fi: 'puhelimitse', sv: 'per telefon', en: 'by phone', also: ['puhelin', 'telefon'] },
  remote: {
    fi: 'etänä',
    sv: 'på distans',
    en: 'remotely',
    also: ['etäpalvelu', 'video', 'distans', 'etävastaanotto'],
  },
  digital: {
    fi: 'verkossa',
    sv: 'på webben',
    en: 'online',
    also: ['chat', 'digipalvelu', 'sähköinen', 'internet', 'elektronisk', 'web'],
  },
})

export const accessWords = vocabulary(accessWays, {
  self: {
    fi: 'ota yhteyttä itse',
    sv: 'ta kontakt själv',
    en: 'contact them yourself',
    also: ['itse', 'själv', 'avoin', 'öppen', 'open', 'ilman ajanvarausta', 'walk-in', 'walk in', 'drop-in'],
  },
  booking: {
    fi: 'ajanvaraus',
    sv: 'tidsbokning',
    en: 'booking',
    also: ['varaa aika', 'ajanvarauksella', 'boka tid', 'ilmoittautuminen', 'anmälan', 'appointment'],
  },
  referral: { fi: 'lähete', sv: 'remiss', en: 'referral', also: ['lähetteellä', 'ohjaus', 'med remiss'] },
})

export const placeWords = vocabulary(siteKinds, {
  'family-centre': { fi: 'perhekeskus', sv: 'familjecenter', en: 'family centre' },
  'health-centre': {
    fi: 'terveysasema',
    sv: 'hälsocentral',
    en: 'health centre',
    also: ['neuvola', 'rådgivning', 'terveyskeskus', 'sotekeskus'],
  },
  'meeting-place': {
    fi: 'kohtaamispaikka',
    sv: 'mötesplats',
    en: 'meeting place',
    also: ['perhekahvila', 'familjecafé'],
  },
  school: { fi: 'koulu', sv: 'skola', en: 'school' },
  'day-care': {
    fi: 'päiväkoti',
    sv: 'daghem',
    en: 'day care',
    also: ['varhaiskasvatus', 'småbarnspedagogik'],
  },
  parish: { fi: 'seurakunta', sv: 'församling', en: 'parish', also: ['seurakuntatalo', 'församlingshem'] },
  ngo: { fi: 'järjestö', sv: 'organisation', en: 'association', also: ['yhdistys', 'förening'] },
  office: { fi: 'toimisto', sv: 'kontor', en: 'office', also: ['virasto', 'byrå'] },
})

/** Languages that are spoken in Finnish services often enough to be named in tables. */
const spoken =
  'fi sv en se ru et uk ar fa ku so sq th vi zh tr de fr es pl ro ti am sw ur hi bn my pt it lv lt hu ne ta'
const codes = spoken.split(' ')

const languageNames = new Map<string, string>()
for (const lang of languages) {
  const names = new Intl.DisplayNames([lang], { type: 'language' })
  for (const code of codes) languageNames.set(folded(names.of(code) ?? code), code)
}
for (const code of codes) languageNames.set(code, code)
for (const word of ['tulkki', 'tulkin kanssa', 'tulkattuna', 'tolk', 'med tolk', 'interpreter', 'tulkkaus'])
  languageNames.set(word, 'interpreter')
for (const [word, code] of [
  ['dari', 'fa'],
  ['farsi', 'fa'],
  ['sorani', 'ku'],
  ['kurdi', 'ku'],
  ['saame', 'se'],
  ['viittomakieli', 'fse'],
  ['teckenspråk', 'fse'],
  ['sign language', 'fse'],
] as const)
  languageNames.set(word, code)

/** The code of a language that is named in any of our three; any code of two or three letters is taken as it is. */
export const languageCode = (text: string): string | undefined =>
  languageNames.get(folded(text)) ?? (/^[a-z]{2,3}$/.test(folded(text)) ? folded(text) : undefined)

export const languageWord = (code: string, lang: Language): string =>
  code === 'interpreter'
    ? { fi: 'tulkki', sv: 'tolk', en: 'interpreter' }[lang]
    : codes.includes(code)
      ? (new Intl.DisplayNames([lang], { type: 'language' }).of(code) ?? code)
      : code
