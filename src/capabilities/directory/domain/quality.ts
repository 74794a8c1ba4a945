import type { Language, Localized } from '#platform/text.ts'
import { type ListingContent, type ListingText, listingTexts } from './listing.ts'
import { plainFindings } from './plain-language.ts'

/** What there can be to do about a listing. */
export const qualityCodes = [
  'unconfirmed',
  'check-due',
  'no-maintainer',
  'one-maintainer',
  'missing-language',
  'translation-wanted',
  'no-contact',
  'no-phone',
  'no-phone-hours',
  'no-hours',
  'no-place',
  'no-summary',
  'no-for-whom',
  'no-way-in',
  'no-after-contact',
  'no-cost',
  'no-answer-time',
  'no-professional-contact',
  'long-sentence',
  'long-word',
  'passive',
  'official-word',
] as const
export type QualityCode = (typeof qualityCodes)[number]

export const qualityKinds = ['fresh', 'complete', 'parity', 'plain'] as const
export type QualityKind = (typeof qualityKinds)[number]

/** Where in the listing it is mended: a text, or a part that the editor has a question for. */
export type QualityField =
  | ListingText
  | 'phone'
  | 'hours'
  | 'places'
  | 'professional'
  | 'times'
  | 'maintainers'
  | 'listing'

/** One thing to do. `weight` 3 stands between a family and help, 2 makes it harder, 1 would be good. */
export type QualityItem = {
  readonly code: QualityCode
  readonly kind: QualityKind
  readonly weight: 1 | 2 | 3
  readonly field: QualityField
  readonly language: Language | null
  /** What stands there now: the word, the sentence's beginning, the day. */
  readonly found: string | null
  readonly count: number | null
  readonly instead: string | null
}

export type Quality = {
  /** The heaviest first. */
  readonly items: readonly QualityItem[]
  /** 0–100, for putting lists in order. Nobody is shown it as a grade. */
  readonly score: number
}

export type QualityInput = {
  readonly content: ListingContent
  /** The texts of the kind of service: what stands in place of a null text. */
  readonly inherited: Readonly<Partial<Record<ListingText, Localized | null>>>
  /** Languages in which its texts must stand: the parity rule of its provider and its place. */
  readonly required: readonly Language[]
  /** Languages that the county keeps its pages in; what is missing of them is a wish. */
  readonly wanted: readonly Language[]
  readonly nextCheckOn: string
  readonly unconfirmedSince: string | null
  readonly today: string
  /** How many people keep the listings of its organisation; null where that is not asked. */
  readonly maintainers: number | null
}

const has = (text: Localized | null | undefined): boolean =>
  text !== null && text !== undefined && Object.values(text).some((each) => each !== '')

const item = (
  code: QualityCode,
  kind: QualityKind,
  weight: QualityItem['weight'],
  field: QualityField,
  more: Partial<Pick<QualityItem, 'language' | 'found' | 'count' | 'instead'>> = {},
): QualityItem => ({
  code,
  kind,
  weight,
  field,
  language: null,
  found: null,
  count: null,
  instead: null,
  ...more,
})

function freshness(input: QualityInput): readonly QualityItem[] {
  const items: QualityItem[] = []
  if (input.unconfirmedSince !== null)
    items.push(item('unconfirmed', 'fresh', 3, 'listing', { found: input.unconfirmedSince }))
  else if (input.nextCheckOn <= input.today)
    items.push(item('check-due', 'fresh', 2, 'listing', { found: input.nextCheckOn }))
  if (input.maintainers === 0) items.push(item('no-maintainer', 'fresh', 2, 'maintainers'))
  // Two, so that a holiday or a change of job leaves nobody's listings alone.
  if (input.maintainers === 1) items.push(item('one-maintainer', 'fresh', 1, 'maintainers'))
  return items
}

const isAnswered = (hours: ListingContent['phoneHours']): boolean =>
  hours !== null && Object.values(hours).some((slots) => slots.length > 0)

function completeness({ content, inherited }: QualityInput): readonly QualityItem[] {
  const items: QualityItem[] = []
  const stands = (field: ListingText): boolean => has(content[field]) || has(inherited[field])
  if (content.phone === null && content.web === null && content.booking === null)
    items.push(item('no-contact', 'complete', 3, 'phone'))
  else if (content.phone === null) items.push(item('no-phone', 'complete', 1, 'phone'))
  else if (!isAnswered(content.phoneHours)) items.push(item('no-phone-hours', 'complete', 1, 'phone'))
  if (content.modes.includes('site') && content.places.length === 0)
    items.push(item('no-place', 'complete', 3, 'places'))
  const closed = content.places.filter(({ hours, note }) => !isAnswered(hours) && !has(note)).length
  if (closed > 0) items.push(item('no-hours', 'complete', 2, 'hours', { count: closed }))
  if (!stands('summary')) items.push(item('no-summary', 'complete', 3, 'summary'))
  if (!stands('howToGetIn')) items.push(item('no-way-in', 'complete', 3, 'howToGetIn'))
  if (!stands('afterContact')) items.push(item('no-after-contact', 'complete', 2, 'afterContact'))
  if (!stands('forWhom')) items.push(item('no-for-whom', 'complete', 1, 'forWhom'))
  if (!content.free && !stands('cost')) items.push(item('no-cost', 'complete', 2, 'cost'))
  if (content.answerDays === null && content.access !== 'self')
    items.push(item('no-answer-time', 'complete', 1, 'times'))
  if (content.professional === null)
    items.push(item('no-professional-contact', 'complete', 1, 'professional'))
  return items
}

/** A text that stands in one language and not in another; what is inherited is the product's to translate. */
function parity({ content, required, wanted }: QualityInput): readonly QualityItem[] {
  const missing = (language: Language): readonly ListingText[] =>
    listingTexts.filter((field) => has(content[field]) && (content[field]?.[language] ?? '') === '')
  const about = (language: Language, code: QualityCode, weight: 1 | 3): readonly QualityItem[] =>
    missing(language).map((field) => item(code, 'parity', weight, field, { language }))
  return [
    ...required.flatMap((language) => about(language, 'missing-language', 3)),
    // One wish for a language is enough: whoever translates sees every text.
    ...wanted
      .filter((language) => !required.includes(language))
      .flatMap((language) => {
        const fields = missing(language)
        const [first] = fields
        return first === undefined
          ? []
          : [item('translation-wanted', 'parity', 1, first, { language, count: fields.length })]
      }),
  ]
}

/** A long sentence or a heavy word weighs less than a missing telephone number. */
function plainness({ content }: QualityInput): readonly QualityItem[] {
  return listingTexts.flatMap((field) =>
    (['fi', 'sv', 'en'] as const).flatMap((language) =>
      plainFindings(content[field]?.[language] ?? '', language).map(({ code, found, count, instead }) =>
        item(code, 'plain', 1, field, { language, found, count, instead }),
      ),
    ),
  )
}

const cost: Readonly<Record<1 | 2 | 3, number>> = { 1: 2, 2: 7, 3: 15 }
/** However long the texts are, their style alone never weighs more than this. */
const mostForPlain = 20

/**
 * What there is to do about a listing, the heaviest first: each item says what and where, so that the list is worked
 * through and nobody is graded by it. The editor shows it while the listing is written, the coordinator as a list.
 * @source R33, R36, R50
 */
export function listingQuality(input: QualityInput): Quality {
  const items = [...freshness(input), ...completeness(input), ...parity(input), ...plainness(input)]
  const sum = (some: readonly QualityItem[]): number =>
    some.reduce((total, { weight }) => total + cost[weight], 0)
  const plain = items.filter(({ kind }) => kind === 'plain')
  const heavy = items.filter(({ kind }) => kind !== 'plain')
  const score = Math.max(0, 100 - sum(heavy) - Math.min(mostForPlain, sum(plain)))
  return { items: items.toSorted((a, b) => b.weight - a.weight), score }
}

/** A listing with nothing that makes finding help harder: wishes do not count. */
export const isInOrder = ({ items }: Quality): boolean => items.every(({ weight }) => weight === 1)
