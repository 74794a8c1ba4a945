import { isFirstName, isSurname } from './gap-names.ts'

/** From how many different days on the words of a search may be read. @source ADR-0023 */
export const daysUntilReadable = 5

/** Longer than this it is a story, not a search. */
const mostLetters = 60
const mostWords = 5

/** The form in which two searches are the same; null where there is no word in it. */
export function gapTerm(typed: string): string | null {
  const term = typed
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@./+:’'-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return /\p{L}/u.test(term) ? term : null
}

const streetEndings =
  /(?:katua?|kadu(?:n|lla|lle|lta)|(?<!äi)tie(?:n|llä|lle|ltä)?|kuja(?:n|lla|lle|lta)?|polku|polu(?:n|lla|lle)|rait(?:ti|in|illa)|(?<![tkn])tori(?:n|lla|lle|lta)?|bulevardi(?:n|lla|lle)?|puistikko|esplanadi(?:n|lla)?|väylä(?:n|llä)?|rin(?:ne|teen|teellä)|aukio(?:n|lla|lle)?|väg(?:en)?s?|gata(?:n|ns)?|gränd(?:en)?|stigen|torget|allén|esplanaden|street|avenue)$/u

/** Everyday words that only look like addresses. */
const noStreets = new Set(
  `hoitopolku hoitopolun palvelupolku palvelupolun huolipolku huolipolun elämänpolku tuutori tuutorin tuutorille vårdstigen
  vårdvägen utvägen skolväg skolvägen koulutie koulutien lainatori kuntien umpikuja umpikujan`
    .trim()
    .split(/\s+/),
)

/** A street's name is a word before its ending. */
const isStreet = (word: string): boolean =>
  word.length >= 7 && streetEndings.test(word) && !noStreets.has(word)

/**
 * Whether the words of a search could tell of a person, or of the place where one lives. Such a search is counted like
 * any other and its words are never kept, however many type them. When in doubt, it is personal.
 * @source ADR-0023, GDPR article 5(1)(c)
 */
export function isPersonal(typed: string): boolean {
  const plain = typed.normalize('NFC').trim()
  if (plain.length > mostLetters) return true
  // Telephone numbers, personal identity codes, dates, postcodes, house numbers, ages: any digit.
  if (/\p{N}/u.test(plain)) return true
  if (/@|https?:|www\.|\w\.(?:fi|com|se|net|org)\b/iu.test(plain)) return true
  const words = plain.split(/[^\p{L}’'-]+/u).filter((word) => /\p{L}/u.test(word))
  if (words.length > mostWords) return true
  // Written as a name is: two words with a capital, in any alphabet.
  if (words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length >= 2) return true
  return words
    .map((word) => word.toLowerCase())
    .some((word) => isStreet(word) || isSurname(word) || [word, ...word.split('-')].some(isFirstName))
}
