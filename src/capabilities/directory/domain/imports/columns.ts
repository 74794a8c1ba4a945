import { type Language, languages, type Text3 } from '#platform/text.ts'
import { folded } from './words.ts'

/** The things a table may have a column for. Those of `texts` come in three languages, as `name.fi`. */
const texts = {
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  summary: { fi: 'Tiivistelmä', sv: 'Sammanfattning', en: 'Summary' },
  description: { fi: 'Kuvaus', sv: 'Beskrivning', en: 'Description' },
  forWhom: { fi: 'Kenelle', sv: 'För vem', en: 'For whom' },
  howToGetIn: { fi: 'Näin pääset', sv: 'Så kommer du in', en: 'How to get in' },
  afterContact: { fi: 'Yhteydenoton jälkeen', sv: 'Efter kontakten', en: 'After contact' },
  cost: { fi: 'Hinta', sv: 'Pris', en: 'Price' },
  criteria: { fi: 'Myöntämisperusteet', sv: 'Kriterier', en: 'Criteria' },
  localWords: { fi: 'Hakusanat', sv: 'Sökord', en: 'Search words' },
  placeName: { fi: 'Paikan nimi', sv: 'Platsens namn', en: 'Name of the place' },
  address: { fi: 'Osoite', sv: 'Adress', en: 'Address' },
  placeNote: { fi: 'Paikan lisätieto', sv: 'Om platsen', en: 'About the place' },
  proWhatHappens: {
    fi: 'Ammattilaiselle: mitä tapahtuu',
    sv: 'För yrkespersoner: vad händer',
    en: 'For professionals: what happens',
  },
} as const satisfies Record<string, Text3>

const singles = {
  id: { fi: 'Tunnus', sv: 'Id', en: 'Id' },
  version: { fi: 'Versio', sv: 'Version', en: 'Version' },
  organisation: { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' },
  businessCode: { fi: 'Y-tunnus', sv: 'FO-nummer', en: 'Business code' },
  sector: { fi: 'Sektori', sv: 'Sektor', en: 'Sector' },
  type: { fi: 'Palvelun laji', sv: 'Tjänstens typ', en: 'Kind of service' },
  phone: { fi: 'Puhelin', sv: 'Telefon', en: 'Phone' },
  phoneHours: { fi: 'Puhelinajat', sv: 'Telefontider', en: 'Phone hours' },
  web: { fi: 'Verkkosivu', sv: 'Webbplats', en: 'Website' },
  booking: { fi: 'Ajanvarauksen osoite', sv: 'Adress för tidsbokning', en: 'Booking address' },
  modes: { fi: 'Asiointitapa', sv: 'Hur tjänsten ges', en: 'How it is given' },
  access: { fi: 'Miten pääsee', sv: 'Hur man kommer in', en: 'Way in' },
  free: { fi: 'Maksuton', sv: 'Avgiftsfri', en: 'Free of charge' },
  languages: { fi: 'Palvelukielet', sv: 'Servicespråk', en: 'Languages of service' },
  ageFrom: { fi: 'Ikä alkaen', sv: 'Ålder från', en: 'Age from' },
  ageTo: { fi: 'Ikä asti', sv: 'Ålder till', en: 'Age to' },
  answerDays: { fi: 'Vastaus työpäivissä', sv: 'Svar inom arbetsdagar', en: 'Answer in working days' },
  startDays: { fi: 'Alkaa työpäivissä', sv: 'Börjar inom arbetsdagar', en: 'Begins in working days' },
  municipalities: { fi: 'Palvelee kuntia', sv: 'Betjänar kommunerna', en: 'Serves municipalities' },
  placeKind: { fi: 'Paikan laji', sv: 'Platsens typ', en: 'Kind of place' },
  postcode: { fi: 'Postinumero', sv: 'Postnummer', en: 'Postal code' },
  municipality: { fi: 'Paikan kunta', sv: 'Platsens kommun', en: 'Municipality of the place' },
  accessible: { fi: 'Esteetön', sv: 'Tillgänglig', en: 'Accessible' },
  lon: { fi: 'Pituusaste', sv: 'Longitud', en: 'Longitude' },
  lat: { fi: 'Leveysaste', sv: 'Latitud', en: 'Latitude' },
  hours: { fi: 'Aukioloajat', sv: 'Öppettider', en: 'Opening hours' },
  criteriaFrom: { fi: 'Perusteet voimassa alkaen', sv: 'Kriterierna gäller från', en: 'Criteria valid from' },
  proPhone: { fi: 'Ammattilaisen puhelin', sv: 'Telefon för yrkespersoner', en: 'Phone for professionals' },
  proEmail: {
    fi: 'Ammattilaisen sähköposti',
    sv: 'E-post för yrkespersoner',
    en: 'Email for professionals',
  },
  proHours: {
    fi: 'Ammattilaisen puhelinajat',
    sv: 'Telefontider för yrkespersoner',
    en: 'Hours for professionals',
  },
} as const satisfies Record<string, Text3>

export type TextColumn = keyof typeof texts
export type SingleColumn = keyof typeof singles
/** What a column of a table says: 'phone', 'name.sv'. */
export type ColumnKey = SingleColumn | `${TextColumn}.${Language}`

const inLanguageWords: Readonly<Record<Language, Text3>> = {
  fi: { fi: 'suomeksi', sv: 'på finska', en: 'in Finnish' },
  sv: { fi: 'ruotsiksi', sv: 'på svenska', en: 'in Swedish' },
  en: { fi: 'englanniksi', sv: 'på engelska', en: 'in English' },
}

const isText = (name: string): name is TextColumn => name in texts
const isSingle = (name: string): name is SingleColumn => name in singles

/** Whether this is the name of a column; an empty mapping or a foreign one is none. */
export function isColumn(key: string): key is ColumnKey {
  const [name = '', lang] = key.split('.')
  return lang === undefined ? isSingle(name) : isText(name) && languages.some((each) => each === lang)
}

/** The heading of a column in a language. */
export function heading(key: ColumnKey, lang: Language): string {
  const [name = '', of] = key.split('.')
  if (isSingle(name)) return singles[name][lang]
  if (!isText(name)) return key
  const text = languages.find((each) => each === of)
  return text === undefined ? texts[name][lang] : `${texts[name][lang]} ${inLanguageWords[text][lang]}`
}

const three = (name: TextColumn): ColumnKey[] => languages.map((lang): ColumnKey => `${name}.${lang}`)

/** In the order of the template: what every listing needs stands first. */
export const columns: readonly ColumnKey[] = [
  'id',
  'version',
  'organisation',
  'businessCode',
  'sector',
  'type',
  ...three('name'),
  ...three('summary'),
  ...three('description'),
  ...three('forWhom'),
  ...three('howToGetIn'),
  ...three('afterContact'),
  'phone',
  'phoneHours',
  'web',
  'booking',
  'modes',
  'access',
  'free',
  ...three('cost'),
  'languages',
  'ageFrom',
  'ageTo',
  'answerDays',
  'startDays',
  'municipalities',
  ...three('placeName'),
  'placeKind',
  ...three('address'),
  'postcode',
  'municipality',
  'accessible',
  'lon',
  'lat',
  'hours',
  ...three('placeNote'),
  ...three('criteria'),
  'criteriaFrom',
  ...three('localWords'),
  'proPhone',
  'proEmail',
  'proHours',
  ...three('proWhatHappens'),
]

/** Columns that say something of one place: rows that repeat a listing add places with them. */
export const placeColumns: ReadonlySet<string> = new Set<ColumnKey>([
  ...three('placeName'),
  'placeKind',
  ...three('address'),
  'postcode',
  'municipality',
  'accessible',
  'lon',
  'lat',
  'hours',
  ...three('placeNote'),
])

const others: Readonly<Record<string, readonly string[]>> = {
  id: ['ulkoinen tunnus', 'external id', 'id-tunnus', 'palvelun tunnus'],
  organisation: [
    'organisaation nimi',
    'järjestäjä',
    'palveluntuottaja',
    'tuottaja',
    'toimija',
    'yhdistys',
    'järjestö',
    'organisationens namn',
    'serviceproducent',
    'förening',
    'arrangör',
    'organization',
    'provider',
    'association',
  ],
  businessCode: ['ytunnus', 'y tunnus', 'fo nummer', 'business id'],
  type: [
    'laji',
    'palvelutyyppi',
    'tyyppi',
    'typ',
    'type',
    'service type',
    'kategoria',
    'category',
    'typ av tjänst',
  ],
  name: [
    'palvelun nimi',
    'palvelu',
    'tjänstens namn',
    'tjänst',
    'service',
    'service name',
    'title',
    'otsikko',
  ],
  summary: ['lyhyt kuvaus', 'kort beskrivning', 'short description', 'ingress'],
  description: ['sisältö', 'innehåll', 'pitkä kuvaus'],
  forWhom: ['kohderyhmä', 'målgrupp', 'target group', 'audience'],
  howToGetIn: ['miten mukaan', 'ilmoittautuminen', 'anmälan', 'så här kommer du med'],
  cost: ['maksu', 'maksut', 'avgift', 'avgifter', 'kostnad', 'cost', 'fee'],
  phone: ['puh', 'puhelinnumero', 'tel', 'telefonnummer', 'telephone', 'phone number'],
  web: [
    'www',
    'nettisivu',
    'kotisivu',
    'verkkosivut',
    'hemsida',
    'webb',
    'webbsida',
    'url',
    'web',
    'linkki',
    'länk',
    'link',
  ],
  booking: ['ajanvaraus', 'tidsbokning', 'booking'],
  languages: ['kielet', 'kieli', 'språk', 'language'],
  free: ['ilmainen', 'maksutta', 'gratis', 'free'],
  municipalities: ['alue', 'toimialue', 'område', 'area', 'kunnat', 'kommuner', 'municipalities'],
  municipality: [
    'kunta',
    'kommun',
    'municipality',
    'paikkakunta',
    'postitoimipaikka',
    'ort',
    'city',
    'kaupunki',
  ],
  placeName: [
    'paikka',
    'toimipaikka',
    'toimipiste',
    'plats',
    'verksamhetsställe',
    'place',
    'location',
    'venue',
  ],
  address: ['katuosoite', 'käyntiosoite', 'gatuadress', 'besöksadress', 'street address'],
  postcode: ['postinro', 'postal code', 'zip', 'postcode'],
  hours: [
    'aukiolo',
    'aukioloaika',
    'ajat',
    'milloin',
    'aika',
    'öppettid',
    'tider',
    'när',
    'hours',
    'when',
    'times',
  ],
  accessible: ['esteettömyys', 'tillgänglighet', 'accessibility', 'esteetön tila'],
  localWords: ['avainsanat', 'nyckelord', 'keywords', 'asiasanat'],
  ageFrom: ['ikä', 'alaikäraja', 'min age'],
  ageTo: ['yläikäraja', 'max age'],
  criteria: ['kriteerit', 'ehdot', 'villkor'],
}

const byHeading = new Map<string, { readonly name: string; readonly lang: Language | null }>()
for (const [name, words] of Object.entries<Text3>({ ...texts, ...singles })) {
  for (const lang of languages) {
    const head = folded(words[lang])
    // "Organisation" and "Version" are the same word in two languages, and stand for the same column.
    if (!byHeading.has(head)) byHeading.set(head, { name, lang })
  }
  for (const each of others[name] ?? []) if (!byHeading.has(each)) byHeading.set(each, { name, lang: null })
  if (!byHeading.has(folded(name))) byHeading.set(folded(name), { name, lang: null })
}

const marks: readonly (readonly [RegExp, Language])[] = [
  [/[\s(/-]*\b(?:fi|fin|suomeksi|suomi|suomenkielinen|på finska|finska|in finnish|finnish)\b[)\s]*$/, 'fi'],
  [
    /[\s(/-]*\b(?:sv|swe|se|ruotsiksi|ruotsi|ruotsinkielinen|på svenska|svenska|in swedish|swedish)\b[)\s]*$/,
    'sv',
  ],
  [/[\s(/-]*\b(?:en|eng|englanniksi|englanti|på engelska|engelska|in english|english)\b[)\s]*$/, 'en'],
]

/** Guesses what a heading means; the reader's language stands in where the heading does not say its own. */
export function guessColumn(head: string, reader: Language): ColumnKey | undefined {
  const words = folded(head.replace(/([a-z])\.(fi|sv|en)$/i, '$1 $2'))
  const exact = byHeading.get(words)
  const marked = marks.find(([mark]) => mark.test(words))
  const found =
    exact ?? (marked === undefined ? undefined : byHeading.get(folded(words.replace(marked[0], ''))))
  if (found === undefined) return undefined
  if (isSingle(found.name)) return found.name
  if (!isText(found.name)) return undefined
  const lang = exact === undefined ? (marked?.[1] ?? reader) : (found.lang ?? reader)
  return `${found.name}.${lang}`
}

export type Mapping = {
  /** Position of the row with the headings; the rows after it are read. */
  readonly headRow: number
  /** What each column says, by position; null: it is not read. */
  readonly columns: readonly (ColumnKey | null)[]
}

/** Where the headings are and what they mean: the first of the first ten rows with at least two known ones. */
export function guessMapping(rows: readonly (readonly string[])[], reader: Language): Mapping {
  const guessed = rows.slice(0, 10).map((row) => row.map((head) => guessColumn(head, reader) ?? null))
  const score = (at: number): number => (guessed[at] ?? []).filter((each) => each !== null).length
  const headRow = guessed.findIndex((_, at) => score(at) >= 2)
  const chosen = headRow < 0 ? 0 : headRow
  const taken = new Set<ColumnKey>()
  const unique = (guessed[chosen] ?? []).map((key) => {
    if (key === null || taken.has(key)) return null
    taken.add(key)
    return key
  })
  return { headRow: chosen, columns: unique }
}
