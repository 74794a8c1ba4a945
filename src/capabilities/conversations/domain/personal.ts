/** What tells who somebody is, or where they can be found. */
export const personalKinds = ['identity-code', 'phone', 'email', 'address'] as const
export type PersonalKind = (typeof personalKinds)[number]

export type Found = { readonly kind: PersonalKind; readonly start: number; readonly end: number }

/** Day, month, year, the sign of the century in every form it is written in, number, check character. */
const identityCode =
  /(?<!\d)(?:\d{6}\s?[-+ABCDEFYXWVU–—]\s?\d{3}[0-9A-Z]|\d{6}\s?\d{3}[A-Z])(?![0-9A-Za-z])/giu
const email = /[^\s@<>()]+@[^\s@<>()]+\.\p{L}{2,}/gu
/** Seven digits or more in a row, however they are grouped; the short numbers of help lines are none. */
const phone = /(?<![\d\p{L}])(?:\+|00)?\d(?:[\s().-]{0,2}\d){6,14}(?!\d)/gu
const endings =
  'katu|kadulla|kadun|tie|tiellä|tien|kuja|kujalla|polku|polulla|raitti|raitilla|väylä|rinne|rinteellä|aukio|bulevardi|puistikko|esplanadi|gatan|gata|vägen|väg|gränd|gränden|stigen|torget|allén|street|road|avenue|lane'
/** A street with a house number: `Kirkkokatu 12 A 3`, `Storgatan 5`. */
const address = new RegExp(
  `\\p{L}*(?:${endings})\\s+\\d{1,4}(?:\\s?[A-Za-zÅÄÖåäö]\\b)?(?:\\s?\\d{1,4}\\b)?`,
  'giu',
)

const patterns: readonly (readonly [PersonalKind, RegExp])[] = [
  ['identity-code', identityCode],
  ['email', email],
  ['address', address],
  ['phone', phone],
]

/** Identity codes, phone numbers, mail addresses and street addresses in somebody's words, from left to right. */
export function personalIn(text: string): readonly Found[] {
  const found: Found[] = []
  for (const [kind, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ kind, start, end })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

/** The same words with what is personal taken out. */
export function masked(text: string): string {
  let left = ''
  let from = 0
  for (const { start, end } of personalIn(text)) {
    left += `${text.slice(from, start)}***`
    from = end
  }
  return left + text.slice(from)
}
