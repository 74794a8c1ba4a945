import type { AccessWay, Audience, Floor, Mode, Near, ProviderSector } from '#capabilities/directory/index.ts'
import type { Language } from '#platform/text.ts'

/** How the directory's closed lists and counts are said to a family. */
export type DirectoryWords = {
  readonly floors: Readonly<Record<Floor, string>>
  readonly sectors: Readonly<Record<ProviderSector, string>>
  readonly modes: Readonly<Record<Mode, string>>
  readonly audiences: Readonly<Record<Audience, string>>
  readonly access: Readonly<Record<AccessWay, string>>
  readonly free: string
  readonly noReferral: string
  readonly alsoRemote: string
  readonly interpreter: string
  /** A chip: the service speaks the reader's language. */
  readonly inYourLanguage: string
  /** A chip: it does not; these are the languages it has. */
  readonly inLanguages: (languages: string) => string
  readonly and: string
  readonly services: (count: number) => string
  readonly morePlaces: (count: number) => string
  readonly phone: string
  /** How a service stands to the chosen place; nothing is said when it is right here. */
  readonly near: Readonly<Record<Exclude<Near, 'here'>, string>>
  /** The same on a small window of the house. */
  readonly room: {
    readonly here: (count: number) => string
    readonly countyWide: (count: number) => string
    readonly remote: (count: number) => string
    readonly nearest: (place: string) => string
    readonly none: string
  }
  /** Where a kind of service stands twice in the house, the name of both together. */
  readonly typeOfManyRooms: Readonly<Record<string, string>>
}

const fi: DirectoryWords = {
  floors: { 1: '1. kerros: Ennen kuin', 2: '2. kerros: Heti kun', 3: '3. kerros: Sitten kun' },
  sectors: {
    county: 'hyvinvointialue',
    municipality: 'kunta',
    parish: 'seurakunta',
    kela: 'Kela',
    ngo: 'järjestö',
    company: 'yritys',
  },
  modes: {
    site: 'paikan päällä',
    home: 'kotona',
    outreach: 'siellä, missä perheet ovat',
    mobile: 'liikkuva palvelu',
    phone: 'puhelimitse',
    remote: 'videolla',
    digital: 'verkossa',
  },
  audiences: {
    expecting: 'vauvaa odottaville',
    babies: 'vauvaperheille',
    'under-school-age': 'alle kouluikäisille',
    'school-age': 'kouluikäisille',
    youth: 'nuorille',
    parents: 'vanhemmille',
    'separated-families': 'eroperheille',
    'diverse-families': 'monimuotoisille perheille',
    'disabled-child': 'perheille, joissa lapsella on vamma',
    immigrants: 'maahan muuttaneille',
    grandparents: 'isovanhemmille',
  },
  access: {
    self: 'tule tai ota itse yhteyttä',
    booking: 'varaa aika',
    referral: 'ammattilaisen lähetteellä',
  },
  free: 'Maksuton',
  noReferral: 'Ei lähetettä',
  alsoRemote: 'Myös etänä',
  interpreter: 'tulkin avulla muilla kielillä',
  inYourLanguage: 'Suomeksi',
  inLanguages: (languages) => `Kieli: ${languages}`,
  and: 'ja',
  services: (count) => (count === 1 ? '1 palvelu' : `${count} palvelua`),
  morePlaces: (count) => (count === 1 ? 'ja 1 muu paikka' : `ja ${count} muuta paikkaa`),
  phone: 'Puhelin',
  near: {
    'county-wide': 'Palvelee koko aluetta',
    remote: 'Muualta, etänä tai puhelimitse',
    nearest: 'Lähin paikka',
    elsewhere: 'Toisella alueella',
  },
  room: {
    here: (count) => `${count} lähellä`,
    countyWide: (count) => `${count} koko alueella`,
    remote: (count) => `${count} etänä`,
    nearest: (place) => `lähin: ${place}`,
    none: 'ei vielä luettelossa',
  },
  typeOfManyRooms: { 'student-welfare': 'Opiskeluhuolto' },
}

const sv: DirectoryWords = {
  floors: { 1: 'Våning 1: Innan', 2: 'Våning 2: Så snart som', 3: 'Våning 3: När det har hänt' },
  sectors: {
    county: 'välfärdsområdet',
    municipality: 'kommunen',
    parish: 'församlingen',
    kela: 'FPA',
    ngo: 'förening',
    company: 'företag',
  },
  modes: {
    site: 'på plats',
    home: 'hemma',
    outreach: 'där familjerna är',
    mobile: 'rörlig tjänst',
    phone: 'per telefon',
    remote: 'på video',
    digital: 'på nätet',
  },
  audiences: {
    expecting: 'för dig som väntar barn',
    babies: 'för babyfamiljer',
    'under-school-age': 'för barn under skolåldern',
    'school-age': 'för barn i skolåldern',
    youth: 'för unga',
    parents: 'för föräldrar',
    'separated-families': 'för familjer efter en skilsmässa',
    'diverse-families': 'för mångformiga familjer',
    'disabled-child': 'för familjer där ett barn har en funktionsnedsättning',
    immigrants: 'för dem som har flyttat till Finland',
    grandparents: 'för mor- och farföräldrar',
  },
  access: {
    self: 'kom eller ta själv kontakt',
    booking: 'boka tid',
    referral: 'med remiss av en yrkesperson',
  },
  free: 'Avgiftsfritt',
  noReferral: 'Ingen remiss',
  alsoRemote: 'Också på distans',
  interpreter: 'på andra språk med tolk',
  inYourLanguage: 'På svenska',
  inLanguages: (languages) => `Språk: ${languages}`,
  and: 'och',
  services: (count) => (count === 1 ? '1 tjänst' : `${count} tjänster`),
  morePlaces: (count) => (count === 1 ? 'och 1 annan plats' : `och ${count} andra platser`),
  phone: 'Telefon',
  near: {
    'county-wide': 'Betjänar hela området',
    remote: 'Från annan ort, på distans eller per telefon',
    nearest: 'Närmaste plats',
    elsewhere: 'I ett annat område',
  },
  room: {
    here: (count) => `${count} nära`,
    countyWide: (count) => `${count} i hela området`,
    remote: (count) => `${count} på distans`,
    nearest: (place) => `närmast: ${place}`,
    none: 'ännu inte i katalogen',
  },
  typeOfManyRooms: { 'student-welfare': 'Elevvård' },
}

const en: DirectoryWords = {
  floors: { 1: 'Floor 1: Before', 2: 'Floor 2: As soon as', 3: 'Floor 3: Once it has happened' },
  sectors: {
    county: 'wellbeing services county',
    municipality: 'municipality',
    parish: 'parish',
    kela: 'Kela',
    ngo: 'association',
    company: 'company',
  },
  modes: {
    site: 'on site',
    home: 'at your home',
    outreach: 'where families are',
    mobile: 'mobile service',
    phone: 'by phone',
    remote: 'by video',
    digital: 'online',
  },
  audiences: {
    expecting: 'for those expecting a baby',
    babies: 'for families with a baby',
    'under-school-age': 'for children under school age',
    'school-age': 'for school-age children',
    youth: 'for young people',
    parents: 'for parents',
    'separated-families': 'for separated families',
    'diverse-families': 'for diverse families',
    'disabled-child': 'for families of a disabled child',
    immigrants: 'for people who have moved to Finland',
    grandparents: 'for grandparents',
  },
  access: {
    self: 'come or get in touch yourself',
    booking: 'book a time',
    referral: 'with a professional’s referral',
  },
  free: 'Free of charge',
  noReferral: 'No referral needed',
  alsoRemote: 'Also remotely',
  interpreter: 'in other languages with an interpreter',
  inYourLanguage: 'In English',
  inLanguages: (languages) => `Language: ${languages}`,
  and: 'and',
  services: (count) => (count === 1 ? '1 service' : `${count} services`),
  morePlaces: (count) => (count === 1 ? 'and 1 other place' : `and ${count} other places`),
  phone: 'Phone',
  near: {
    'county-wide': 'Serves the whole county',
    remote: 'From elsewhere, remotely or by phone',
    nearest: 'Nearest place',
    elsewhere: 'In another county',
  },
  room: {
    here: (count) => `${count} nearby`,
    countyWide: (count) => `${count} across the county`,
    remote: (count) => `${count} remotely`,
    nearest: (place) => `nearest: ${place}`,
    none: 'not listed yet',
  },
  typeOfManyRooms: { 'student-welfare': 'Student welfare' },
}

export const directoryWords: Readonly<Record<Language, DirectoryWords>> = { fi, sv, en }

const names: Readonly<Record<Language, Intl.DisplayNames>> = {
  fi: new Intl.DisplayNames('fi', { type: 'language' }),
  sv: new Intl.DisplayNames('sv', { type: 'language' }),
  en: new Intl.DisplayNames('en', { type: 'language' }),
}

/** Languages by name in the reader's language: 'suomi, ruotsi ja englanti'. An interpreter is told apart from them. */
export function languagesInWords(codes: readonly string[], lang: Language): string {
  const named = codes.filter((code) => code !== 'interpreter').map((code) => names[lang].of(code) ?? code)
  const last = named.at(-1) ?? ''
  return named.length < 2 ? last : `${named.slice(0, -1).join(', ')} ${directoryWords[lang].and} ${last}`
}
