import { type Language, languages, type Localized } from '#platform/text.ts'
import type { CandidateProblem } from '../imports/candidate.ts'
import { fieldsOf, recordsAt, textAt } from './values.ts'

/** Collects what a person should know of one candidate; every kind once for each field. */
export class Notes {
  readonly #notes: CandidateProblem[] = []

  add(field: string, code: string, value: string): void {
    const shown = value.length > 200 ? `${value.slice(0, 199)}…` : value
    if (this.#notes.some((each) => each.field === field && each.code === code && each.value === shown)) return
    if (this.#notes.length < 40) this.#notes.push({ field, code, value: shown })
  }

  all(): readonly CandidateProblem[] {
    return this.#notes
  }
}

/** Text of a rich-text editor that was saved as JSON: a block is a paragraph or a point of a list. */
function plainBlocks(text: string): string {
  if (!text.startsWith('{')) return text
  try {
    const blocks = recordsAt(fieldsOf(JSON.parse(text)), 'blocks')
    if (blocks.length === 0 && !text.includes('"blocks"')) return text
    return blocks
      .map((block) => {
        const words = textAt(block, 'text')
        return textAt(block, 'type').endsWith('list-item') && words !== '' ? `• ${words}` : words
      })
      .join('\n')
  } catch {
    return text
  }
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  auml: 'ä',
  ouml: 'ö',
  aring: 'å',
  Auml: 'Ä',
  Ouml: 'Ö',
  Aring: 'Å',
}

const tags =
  'a|abbr|article|b|blockquote|body|br|button|center|code|dd|div|dl|dt|em|embed|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|li|link|main|meta|nav|object|ol|option|p|pre|s|script|section|select|small|span|strong|style|sub|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|title|tr|u|ul|video'
// Only what is markup of pages: somebody may well write "3 < 5" or "<name>".
const anyTag = new RegExp(`</?(?:${tags})(?:[\\s/][^<>]*)?>`, 'gi')
const markup = new RegExp(`${anyTag.source}|<!--`, 'i')

function withoutMarkup(text: string): string {
  return text
    .replace(/<(script|style|iframe|object|template)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<li\b[^<>]*>/gi, '\n• ')
    .replace(/<(?:br|\/p|\/div|\/h[1-6]|\/ul|\/ol)\b[^<>]*>/gi, '\n')
    .replace(anyTag, '')
    .replace(/&([a-z]+);/gi, (whole, name: string) => entities[name] ?? whole)
}

/** Words as a listing keeps them: plain text, single blanks, at most one empty line, no control signs. */
export function cleaned(raw: string): { readonly text: string; readonly hadMarkup: boolean } {
  const plain = plainBlocks(raw.trim())
  const hadMarkup = markup.test(plain)
  const text = (hadMarkup ? withoutMarkup(plain) : plain)
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u2007\u202f\t]/g, ' ')
    .replace(
      /[\u0000-\u0009\u000b-\u001f\u007f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,
      '',
    )
    .replace(/ {2,}/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return { text, hadMarkup }
}

/** The longest texts a listing takes (listing-shape.ts). */
export const longest = { line: 200, summary: 300, text: 4000 } as const

function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const start = text.slice(0, most - 1)
  const blank = start.lastIndexOf(' ')
  return `${start.slice(0, blank > most / 2 ? blank : most - 1).trimEnd()}…`
}

/** A text for a field of a listing, cleaned and no longer than it may be; what was changed on the way is noted. */
export function fitted(text: Localized, field: string, most: number, notes: Notes): Localized {
  const fit: Partial<Record<Language, string>> = {}
  for (const language of languages) {
    const raw = text[language]
    if (raw === undefined) continue
    const { text: words, hadMarkup } = cleaned(raw)
    if (hadMarkup) notes.add(field, 'markup-removed', language)
    const line = most === longest.line ? words.replace(/\s+/g, ' ') : words
    if (line.length > most) notes.add(field, 'too-long', language)
    if (line !== '') fit[language] = cut(line, most)
  }
  return fit
}

/** A telephone number a listing takes; null when there is none in it. */
export function phoneOf(raw: string, notes: Notes): string | null {
  const { text } = cleaned(raw)
  const tidy = text.replace(/[–—‑.]/g, '-').replace(/\s+/g, ' ')
  const found = /\+?[\d(][\d() -]{1,38}\d/.exec(tidy)?.[0]
  if (found === undefined || found.replace(/\D/g, '').length < 3) {
    if (text !== '') notes.add('phone', 'not-a-phone', text)
    return null
  }
  // Two numbers in one field: the first is taken, the rest is said.
  if (/\d/.test(tidy.replace(found, ''))) notes.add('phone', 'cut', text)
  return found
}

/** Only http and https become links; an address without a scheme is read as https. */
export function webOf(raw: string, field: string, notes: Notes): string | null {
  const text = raw.trim()
  if (text === '') return null
  const address = /^www\.|^[a-z\d-]+(\.[a-z\d-]+)+(\/|$)/i.test(text) ? `https://${text}` : text
  const fits = /^https?:\/\/[^\s<>"]+$/i.test(address) && address.length <= 500 && URL.canParse(address)
  if (!fits) notes.add(field, 'not-a-web-address', text)
  return fits ? address : null
}

/** The Finnish business identity code, or null. */
export const businessCodeOf = (raw: string): string | null => {
  const text = raw.trim()
  if (/^\d{7}-\d$/.test(text)) return text
  return /^\d{8}$/.test(text) ? `${text.slice(0, 7)}-${text.slice(7)}` : null
}

/** Words families may search by: short, each once, at most as many as a listing keeps. */
export function keywords(words: readonly string[]): readonly string[] {
  const kept = words.map((each) => cleaned(each).text.replace(/\s+/g, ' ')).filter((each) => each !== '')
  return [...new Set(kept)].filter((each) => each.length <= 100).slice(0, 100)
}
