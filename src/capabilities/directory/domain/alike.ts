import type { Localized } from '#platform/text.ts'

/** Without case, marks on letters and everything that is no letter: what two spellings of one name share. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Endings of cases, numbers and definite forms, the longest first: kerhon, kerhossa, kerhot; klubben, klubbar. */
const endings = [
  'issaan',
  'issa',
  'ista',
  'illa',
  'ilta',
  'ille',
  'iden',
  'jen',
  'ssa',
  'sta',
  'lla',
  'lta',
  'lle',
  'ksi',
  'een',
  'arna',
  'erna',
  'orna',
  'oissa',
  'aan',
  'oon',
  'uun',
  'in',
  'an',
  'en',
  'on',
  'un',
  'yn',
  'ar',
  'or',
  'er',
  'et',
  'n',
  't',
  'a',
  's',
].toSorted((a, b) => b.length - a.length)

/** Consonants that change in Finnish cases: kaupunki, kaupungin; lahti, lahden; ranta, rannan. */
const gradations: readonly (readonly [RegExp, string])[] = [
  [/ng$/, 'nk'],
  [/nn$/, 'nt'],
  [/mm$/, 'mp'],
  [/ll$/, 'lt'],
  [/rr$/, 'rt'],
  [/d$/, 't'],
  [/(k|p|t)\1$/, '$1'],
]

/** The stem of a word, roughly: two forms of one word become the same, and few different words do. */
export function stemOf(word: string): string {
  if (word.length < 5) return word
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= 4)
  const bare = ending === undefined ? word : word.slice(0, -ending.length)
  const stem = bare.length > 4 && /[aeiouy]$/.test(bare) ? bare.slice(0, -1) : bare
  return gradations.reduce((now, [pattern, strong]) => now.replace(pattern, strong), stem)
}

/** Words that only join others. */
const joining = new Set('ja sekä tai och samt i på vid för till av the of and in at for to a'.split(' '))

/** The words of a name that tell it apart, as stems; `ignored` are those of places and kinds, also as stems. */
export const tellingStems = (name: string, ignored: ReadonlySet<string>): readonly string[] =>
  folded(name)
    .split(' ')
    .filter((word) => word !== '' && !joining.has(word))
    .map(stemOf)
    .filter((stem) => !ignored.has(stem))

const grams = (text: string): ReadonlySet<string> => {
  const padded = ` ${text} `
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)))
}

/** How alike two texts are, 0–1: the share of three-letter pieces they have in common. */
export function likeness(a: string, b: string): number {
  if (a === '' || b === '') return 0
  if (a === b) return 1
  const [left, right] = [grams(a), grams(b)]
  let common = 0
  for (const gram of left) if (right.has(gram)) common += 1
  return (2 * common) / (left.size + right.size)
}

export type NameLikeness = {
  /** 0–1, in the language in which they are most alike; null where they have no language in common. */
  readonly alike: number | null
  /** Both have words of their own besides place and kind. */
  readonly telling: boolean
}

/** How alike two names are; the order of their words does not matter. */
export function nameLikeness(a: Localized, b: Localized, ignored: ReadonlySet<string>): NameLikeness {
  const none = new Set<string>()
  const key = (stems: readonly string[]): string => stems.toSorted().join(' ')
  const found = (['fi', 'sv', 'en'] as const).flatMap((language) => {
    const [one, other] = [a[language] ?? '', b[language] ?? '']
    if (one === '' || other === '') return []
    const [left, right] = [tellingStems(one, ignored), tellingStems(other, ignored)]
    const telling = left.length > 0 && right.length > 0
    const [x, y] = telling ? [left, right] : [tellingStems(one, none), tellingStems(other, none)]
    return [{ alike: likeness(key(x), key(y)), telling }]
  })
  const [best] = found.toSorted((x, y) => y.alike - x.alike)
  return best ?? { alike: null, telling: false }
}

/** A telephone number as it is dialled within the country. */
export const dialled = (phone: string): string => {
  const digits = phone.replace(/[^\d+]/g, '')
  return digits.startsWith('+358') ? `0${digits.slice(4)}` : digits.replaceAll('+', '')
}

/** An address of the net without what does not matter. */
export const bareWeb = (web: string): string =>
  web
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[/?#]+$/, '')

/** An address of a house, with its number. */
export const bareAddress = (address: Localized): readonly string[] =>
  Object.values(address)
    .map(folded)
    .filter((each) => each !== '')
