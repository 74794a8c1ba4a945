const letter = 'a-zåäöšž'
const vowel = 'aeiouyäöå'
const consonant = 'bcdfghjklmnpqrstvwxzš'
const softHyphen = '\u00ad'

/** Parts that often stand inside or last in the long compounds of this field; a break before them reads best. */
const parts = [
  'ajan|alue|apu|asema|asia|asioi|auttam|hankkee|hoido|hoito|huollo|huolto|kasvatu|kaupun|keskuk|keskus|kohtai|kohtaam|kunto',
  'lapsi|lasten|neuvola|neuvon|neuvot|nuoriso|ohjau|opetu|opiskel|oppila|paikka|paikan|palvelu|perhe|psykiatria',
  'psykologi|päihde|ryhm|sosiaali|sovittelu|suojelu|suunnitel|terapia|tervey|toimin|toiminta|tukih|työ|valmennu|valvoj|vastaan',
].join('|')

const partStart = new RegExp(`(?<=[${letter}]{3,})(?=${parts})`, 'giu')

/** Where a Finnish syllable begins: one consonant before a vowel. */
const syllableStart = new RegExp(`(?<=[${letter}]{3,})(?=[${consonant}][${vowel}][${letter}]{2,})`, 'giu')

/** Longer words may not fit the narrowest column of a phone. */
const longWord = 15

const bySyllables = (word: string): string => word.replace(syllableStart, softHyphen)

function byParts(word: string): string {
  return word
    .split(partStart)
    .map((part) => (part.length > longWord ? bySyllables(part) : part))
    .join(softHyphen)
}

/**
 * Marks where long Finnish words may break, because many phones know no Finnish hyphenation.
 * A word that already carries a soft hyphen is left as its writer wanted it; other languages are left to the browser.
 */
export function hyphenate(text: string, lang: string): string {
  if (lang !== 'fi') return text
  return text.replace(/[\p{L}\u00ad]+/gu, (word) =>
    word.length <= longWord || word.includes(softHyphen) ? word : byParts(word),
  )
}
