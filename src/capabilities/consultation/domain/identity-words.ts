import { ambiguousNames, firstNames } from './first-names.ts'

/**
 * Words by which somebody could be recognised in what a professional writes. A consultation without a client is about a
 * situation: whom it is about must not be said, and what cannot be said here need not be kept secret.
 * @source R68, R76, ADR-0035
 */
export const identityKinds = ['code', 'birth-date', 'phone', 'email', 'address', 'name'] as const
export type IdentityKind = (typeof identityKinds)[number]

export type IdentityWord = { readonly kind: IdentityKind; readonly text: string; readonly at: number }

/** A name can be a word that only looks like one; the others have a shape that nothing else has. */
export const canBeMistaken = (kind: IdentityKind): boolean => kind === 'name'

const dash = '[-–—−‐‑+]'
/** DDMMYY, the sign of the century or another separator, three figures and a check character; with spaces or none between. */
const code = new RegExp(
  `(?<![\\p{L}\\d])(?:0[1-9]|[12]\\d|3[01])\\.?(?:0[1-9]|1[0-2])\\.?(?:\\d{2}|(?:18|19|20)\\d{2})\\s{0,2}(?:${dash}|[A-FU-Ya-fu-y]|[/.:_*·•])?\\s{0,2}\\d{3}\\s?[0-9A-FHJ-NPR-Ya-fhj-npr-y](?![\\p{L}\\d])`,
  'gu',
)
const email =
  /[\p{L}\d._%+-]+\s?(?:@|\(at\)|\[at\]|\(ät\)|\(miukumauku\))\s?[\p{L}\d-]+(?:\s?\.\s?[\p{L}\d-]+)+/giu
const phone =
  /(?<![\p{L}\d.,/:])(?:\+|00)\d(?:[\s()./-]{0,2}\d){7,13}(?!\d)|(?<![\p{L}\d.,/:])\(?0(?:[\s()./-]{0,2}\d){6,11}(?![\p{L}\d])/gu
const birthDate =
  /(?<!\p{L})(?:synt(?:\.|ynyt|ymäaika\w*)|s\.|född|f\.|födelsedatum|born|date of birth)\s*:?\s*(?:on |on the |den )?(?:(?:0?[1-9]|[12]\d|3[01])[./-]\s?(?:0?[1-9]|1[0-2])[./-]\s?(?:(?:19|20)?\d{2})|(?:19|20)\d{2}-\d{2}-\d{2})/giu
const street =
  /(?<!\p{L})(?:\p{Lu}[\p{L}:-]*\s)?\p{Lu}[\p{L}:-]*?(?:katu|kadun|kadulla|kadulta|kadulle|tie|tien|tiellä|tieltä|kuja|kujan|kujalla|polku|polun|polulla|väylä|kaari|kaaren|rinne|rinteen|raitti|raitin|aukio|penger|esplanadi|gatan|vägen|stigen|gränden|esplanaden|allén|torget|street|road|lane)\s\d{1,4}(?!\d)(?:\s?[a-zA-Z](?!\p{L}))?(?:\s\d{1,3}(?!\d))?/gu
const postcode = /(?<![\d-])\d{5}\s+\p{Lu}\p{L}+/gu
const introduced =
  /(?<!\p{L})(?:\p{Lu}[\p{L}'-]+-?\s?niminen|\p{Lu}[\p{L}'-]+-?\s?nimi(?:sen|sellä|seltä|stä|selle|nen)|(?:nimeltään|nimi on|nimensä on|vid namn|som heter|heter|namnet är|named|called|name is)\s+\p{Lu}[\p{L}'-]+)/gu

/** Endings that Finnish and Swedish put on a name, longest first. */
const endings = [
  'lleen',
  'ltaan',
  'ltään',
  'llaan',
  'llään',
  'ssaan',
  'ssään',
  'staan',
  'stään',
  'lle',
  'lta',
  'ltä',
  'lla',
  'llä',
  'ssa',
  'ssä',
  'sta',
  'stä',
  'ksi',
  'tta',
  'ttä',
  'kin',
  'han',
  'hän',
  'nsa',
  'nsä',
  'aan',
  'ään',
  'iin',
  'een',
  'oon',
  'na',
  'nä',
  'ta',
  'tä',
  'ko',
  'kö',
  'ni',
  'n',
  'a',
  'ä',
  's',
] as const

const weak: readonly (readonly [RegExp, string])[] = [
  [/k([aeiouyäö])$/, 'kk$1'],
  [/t([aeiouyäö])$/, 'tt$1'],
  [/p([aeiouyäö])$/, 'pp$1'],
  [/kse?$/, 's'],
  [/([bcdfghjklmnpqrstvwxz])i$/, '$1'],
  [/nne$/, 's'],
  [/d([aeiouyäö])$/, 't$1'],
]

/** The forms that this word could be an inflection of. */
function stems(word: string): readonly string[] {
  const bare = word.toLowerCase().replace(/[’':].*$/u, '')
  const cut = endings.flatMap((ending) =>
    bare.length - ending.length >= 2 && bare.endsWith(ending) ? [bare.slice(0, -ending.length)] : [],
  )
  const first = [bare, ...cut]
  return [...first, ...first.slice(1).flatMap((stem) => weak.map(([from, to]) => stem.replace(from, to)))]
}

/** Everyday words that happen to be an inflected name: "Elina" may stand, "eli" never means her. */
const neverNames: ReadonlySet<string> = new Set([
  'eli',
  'ella',
  'eilen',
  'ola',
  'olen',
  'olisi',
  'oli',
  'olin',
  'ole',
  'olla',
  'alla',
  'alle',
  'alta',
  'mina',
  'mia',
  'sani',
  'tila',
  'tilan',
  'hanke',
  'hannas',
  'lasta',
  'lasten',
  'lassa',
  'kasi',
  'isä',
  'isän',
  'isa',
  'isak',
  'manna',
  'mona',
  'ali',
  'said',
  'sara',
  'kim',
  'karin',
  'jane',
  'per',
  'leia',
  'simple',
  'maja',
  'nova',
  'leon',
  'mari',
  'asta',
  'asko',
  'ahti',
  'ossi',
  'kari',
  'karia',
  'kai',
  'arvo',
  'arvon',
  'arvoa',
  'arja',
  'aina',
  'aino',
  'ainoa',
  'ainoan',
  'ainakin',
  'einoa',
  'veera',
  'manu',
  'alma',
  'alman',
  'miten',
  'milla',
  'millä',
  'mille',
  'missä',
  'mistä',
  'silla',
  'sillä',
  'sanna',
  'sanni',
  'sini',
  'sinin',
  'siri',
  'annan',
  'anna',
  'annat',
  'annetaan',
  'annettu',
  'antaa',
  'panin',
  'pania',
  'pani',
  'panu',
  'roni',
  'ronia',
  'tomi',
  'tomia',
  'simo',
  'vera',
  'tero',
  'teroa',
  'topi',
  'per',
  'perin',
  'mats',
  'nor',
  'nora',
  'sten',
  'stenar',
  'stig',
  'stiger',
  'alva',
  'klar',
  'klara',
  'klart',
  'klaras',
  'eva',
  'oma',
  'omar',
  'oman',
  'omia',
  'omalla',
  'omasta',
  'tuva',
  'lina',
  'linda',
  'hans',
  'mina',
  'minas',
  'dina',
  'kaija',
  'kaikki',
  'kaino',
  'urban',
  'robin',
  'max',
  'adam',
  'will',
  'bill',
  'mark',
  'art',
  'rob',
  'sue',
  'roman',
  'romaani',
  'henna',
  'henni',
  'veli',
  'velin',
  'sisko',
  'siskon',
  'siskoa',
  'siskolla',
  'siskolle',
  'siskonsa',
  'noel',
  'maini',
  'hilja',
  'hiljan',
  'tyyni',
  'tyyne',
  'otto',
  'oton',
  'otossa',
  'kerttu',
  'milja',
  'miljoona',
  'tuula',
  'auri',
  'aurin',
  'lari',
  'teija',
  'elea',
  'unto',
  'untoa',
  'tuure',
  'kauko',
  'kaukoa',
  'vappu',
  'vapun',
  'vappuna',
  'vesa',
  'vesan',
  'viola',
  'aulis',
  'auli',
  'tina',
  'lea',
  'lean',
  'lena',
  'leena',
  'essi',
  'esko',
  'vilja',
  'viljan',
  'viljaa',
  'arto',
  'mauri',
  'mauno',
  'lotta',
  'alpo',
  'hugo',
  'heli',
  'helin',
  'helka',
  'niin',
  'niina',
  'nina',
  'jani',
  'jana',
  'jens',
  'siv',
  'sivut',
  'tor',
  'tore',
  'tuomo',
  'tuomio',
  'tapani',
  'taina',
  'iris',
  'irja',
  'taru',
  'tarun',
  'tarua',
  'tarja',
  'tarjaan',
  'jouko',
  'joukon',
  'joukko',
  'joukossa',
  'joukkoon',
  'harri',
  'kalle',
  'pia',
  'pian',
  'piaa',
  'pasi',
  'petra',
  'konsta',
  'sohvi',
  'sirkka',
  'sirkku',
  'uljas',
  'urho',
  'otso',
  'otson',
  'pinja',
  'aada',
  'aija',
  'ida',
  'rufus',
  'rune',
  'kenneth',
  'august',
  'augusti',
  'christian',
  'liam',
  'josef',
  'jonas',
  'mika',
  'minka',
  'mikä',
  'minkä',
  'taavi',
  'tatu',
  'tino',
  'luka',
  'lukas',
  'lukaan',
  'milo',
  'stella',
  'silja',
  'olin',
  'maria',
  'oskar',
  'amanda',
  'peter',
  'alice',
])

const isNameAs = (word: string, names: ReadonlySet<string>): boolean =>
  word.split('-').some((part) => part.length > 1 && stems(part).some((stem) => names.has(stem)))

const wordPattern = /\p{L}[\p{L}’'-]*/gu
const opensSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?:;…\n•*]|^\s*[-–])[\s"”’»(]*$/u.test(text.slice(0, at))
const hasCapital = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word)

/** A capital letter inside a sentence on a word made as Finnish surnames are: Virtanen, Virtasen, Korhoselle. */
const surname = /^\p{Lu}\p{Ll}{2,}(?:nen|sen|selle|sella|sellä|selta|seltä|sesta|sestä|seen|sten|sia|siä)$/u
const notSurnames =
  /^(?:Ikaali|Kaskinen|Luoto|Suome|Suomalai|Ruotsalai|Venäläi|Perhe|Lapse|Nuorte|Väestö|Kela|Hyvinvoin|Pohjalai|Wilhelmsso)/u

function namesIn(text: string): readonly IdentityWord[] {
  const found: IdentityWord[] = []
  const all = [...text.matchAll(wordPattern)].map((match) => ({ word: match[0], at: match.index }))
  for (const [index, { word, at }] of all.entries()) {
    const isCapital = hasCapital(word)
    const opens = opensSentence(text, at)
    const lower = word.toLowerCase()
    const isEveryday = neverNames.has(lower)
    const isPlain =
      isNameAs(word, firstNames) &&
      (isCapital ? !(isEveryday && opens) : !isEveryday && firstNames.has(lower) && lower.length > 3)
    const isAmbiguous = isCapital && !opens && isNameAs(word, ambiguousNames)
    const isSurname = isCapital && !opens && surname.test(word) && !notSurnames.test(word)
    if (!isPlain && !isAmbiguous && !isSurname) continue
    // A surname goes with its first name.
    const next = all[index + 1]
    const goesOn =
      !isSurname &&
      next !== undefined &&
      hasCapital(next.word) &&
      /^\s$/.test(text.slice(at + word.length, next.at))
    found.push({ kind: 'name', at, text: goesOn ? `${word} ${next.word}` : word })
  }
  return found
}

const matches = (text: string, pattern: RegExp, kind: IdentityKind): readonly IdentityWord[] =>
  [...text.matchAll(pattern)].map((match) => ({ kind, text: match[0].trim(), at: match.index }))

/** Signs that could hide a number from these patterns. */
const strangeSpace = /[\u00A0\u2007\u2009\u202F]/gu
const invisible = /\u200B|\u200C|\u200D|\uFEFF|\u00AD/gu

/** Every word that tells who it is about, in the order of the text; what lies within another finding is told once. */
export function identityWords(text: string): readonly IdentityWord[] {
  const plain = text.normalize('NFC').replaceAll(strangeSpace, ' ').replaceAll(invisible, '')
  const found = [
    // Ten bare figures that begin with 0 are a phone number: refused all the same, by its right name.
    ...matches(plain, code, 'code').filter((each) => !/^0\d{9}$/.test(each.text)),
    ...matches(plain, email, 'email'),
    ...matches(plain, birthDate, 'birth-date'),
    ...matches(plain, phone, 'phone'),
    ...matches(plain, street, 'address'),
    ...matches(plain, postcode, 'address'),
    ...matches(plain, introduced, 'name'),
    ...namesIn(plain),
  ]
  const kept: IdentityWord[] = []
  for (const each of found) {
    const end = each.at + each.text.length
    if (kept.some((other) => each.at < other.at + other.text.length && other.at < end)) continue
    kept.push(each)
  }
  return kept.toSorted((a, b) => a.at - b.at)
}

/** What still stands in the way: words that somebody has looked at and found to be nobody's name are let through. */
export function standingIdentityWords(text: string, notPersons: readonly string[]): readonly IdentityWord[] {
  const cleared = new Set(notPersons.map((word) => word.toLowerCase()))
  return identityWords(text).filter(
    ({ kind, text: word }) => !(canBeMistaken(kind) && cleared.has(word.toLowerCase())),
  )
}
