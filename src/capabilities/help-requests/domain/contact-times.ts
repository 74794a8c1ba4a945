import { helsinkiDate, helsinkiTime, weekday, type Weekday } from '#platform/dates.ts'

/** A way of reaching a family, as a worker records it. */
export const tryWays = ['phone', 'text-message', 'email', 'visit'] as const
export type TryWay = (typeof tryWays)[number]

type Span = { readonly from: number; readonly to: number }

const parts: readonly (readonly [RegExp, Span])[] = [
  [/iltapäiv|eftermiddag|afternoon/, { from: 12 * 60, to: 17 * 60 }],
  [/aamu|förmiddag|morgon|morning/, { from: 7 * 60, to: 12 * 60 }],
  [/\bilta|\billa|kväll|evening/, { from: 17 * 60, to: 21 * 60 }],
]

const dayWords: readonly (readonly [RegExp, readonly Weekday[]])[] = [
  [/\bark(?:i|en)|vardag|weekday|ma\s*[–−-]\s*pe|mån?\s*[–−-]\s*fre/, [1, 2, 3, 4, 5]],
  [/viikonlop|veckoslut|\bhelg|weekend/, [6, 7]],
  [/maanantai|måndag|monday/, [1]],
  [/tiistai|tisdag|tuesday/, [2]],
  [/keskiviik|onsdag|wednesday/, [3]],
  [/torstai|torsdag|thursday/, [4]],
  [/perjantai|fredag|friday/, [5]],
  [/lauantai|lördag|saturday/, [6]],
  [/sunnuntai|söndag|sunday/, [7]],
]

const minute = (hour: string, past: string | undefined): number => Number(hour) * 60 + Number(past ?? 0)

function spansIn(text: string): readonly Span[] {
  const clock = String.raw`(\d{1,2})(?:[.:](\d{2}))?`
  const spans = [...text.matchAll(new RegExp(`${clock}\\s*[–−-]\\s*${clock}`, 'g'))].map((found) => ({
    from: minute(found[1] ?? '', found[2]),
    to: minute(found[3] ?? '', found[4]),
  }))
  const after = new RegExp(
    `(?:(?:klo|kl)?\\s*${clock}\\s*jälkeen)|(?:(?:efter|after)\\s*(?:kl\\.?\\s*)?${clock})`,
  ).exec(text)
  if (after !== null)
    spans.push({ from: minute(after[1] ?? after[3] ?? '', after[2] ?? after[4]), to: 24 * 60 })
  const before = new RegExp(`(?:ennen|före|before)\\s*(?:(?:klo|kl)\\.?\\s*)?${clock}`).exec(text)
  if (before !== null) spans.push({ from: 0, to: minute(before[1] ?? '', before[2]) })
  if (spans.length > 0) return spans.filter(({ from, to }) => from < to && to <= 24 * 60)
  const part = parts.find(([word]) => word.test(text))
  return part === undefined ? [] : [part[1]]
}

/**
 * Whether it is now a time at which the family has said that it may be reached. Free words are read only as far as they
 * are plain: what is not understood, or says when not, is unknown, and then the words themselves are all that is shown.
 * @source R13, R14
 */
export function timeAgreed(times: string, now: Date): 'inside' | 'outside' | 'unknown' {
  const text = times.toLowerCase()
  if (/\b(?:ei|älä|älkää|inte|ej|not|never|don't|no)\b/.test(text)) return 'unknown'
  const days = dayWords.flatMap(([word, named]) => (word.test(text) ? named : []))
  const spans = spansIn(text)
  if (days.length === 0 && spans.length === 0) return 'unknown'
  if (days.length > 0 && !days.includes(weekday(helsinkiDate(now)))) return 'outside'
  if (spans.length === 0) return 'inside'
  const [hour, past] = helsinkiTime(now).split(':')
  const at = minute(hour ?? '', past)
  return spans.some(({ from, to }) => from <= at && at < to) ? 'inside' : 'outside'
}

const wayWords: readonly (readonly [TryWay, RegExp])[] = [
  ['phone', /soit|puhel|\bring|telefon|samtal|\bcall|\bphone/],
  ['text-message', /viest[ie]|\bsms|textmed|text message|\btexts?\b/],
  ['email', /sähköpost|\bmeil|mejl|e-post|e-?mail/],
  ['visit', /kotikäyn|käykö|tulko|hembesök|besök|visit|come to/],
]

/** The ways that the family's words about how not to reach it name. */
export const waysNamed = (not: string): readonly TryWay[] =>
  wayWords.flatMap(([way, word]) => (word.test(not.toLowerCase()) ? [way] : []))
