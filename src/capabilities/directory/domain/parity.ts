import type { Language, Localized } from '#platform/text.ts'
import { type ListingContent, type ListingText, listingTexts } from './listing.ts'
import type { ProviderSector } from './vocabulary.ts'

/** What decides in which languages a listing must be kept. */
export type Keeper = {
  readonly sector: ProviderSector
  readonly isCountyBilingual: boolean
  /** Of the organisation's municipality: 0 Finnish, 1 and 3 bilingual, 2 Swedish; null where it has none. */
  readonly languageStatus: number | null
}

export type Parity = {
  /** Without these nothing is published. */
  readonly required: readonly Language[]
  /** What is missing of these waits as a translation. */
  readonly wanted: readonly Language[]
}

const both: readonly Language[] = ['fi', 'sv']

/**
 * The county's services stand in Finnish and Swedish in a bilingual county, a municipality's in the languages of the
 * municipality, Kela's in both. NGOs, parishes and companies may publish in one; the county then sees to the other.
 * @source R36, Language Act 423/2003 23 § and 32 §, ADR-0019
 */
export function parityOf(keeper: Keeper): Parity {
  const ofCounty: readonly Language[] = keeper.isCountyBilingual ? both : ['fi']
  switch (keeper.sector) {
    case 'county':
      return { required: ofCounty, wanted: ofCounty }
    case 'kela':
      return { required: both, wanted: both }
    case 'municipality': {
      const own = ofMunicipality(keeper.languageStatus) ?? ofCounty
      return { required: own, wanted: own }
    }
    default:
      return { required: [], wanted: ofCounty }
  }
}

function ofMunicipality(status: number | null): readonly Language[] | null {
  if (status === null) return null
  return status === 0 ? ['fi'] : status === 2 ? ['sv'] : both
}

export const isWritten = (text: Localized | null, language: Language): boolean =>
  (text?.[language] ?? '').trim() !== ''

/** A text of its own, in some language; else the common one is shown. */
export const isOwn = (text: Localized | null): text is Localized =>
  text !== null && (['fi', 'sv', 'en'] as const).some((language) => isWritten(text, language))

export type MissingText = { readonly field: string; readonly language: Language }

/** Own texts that a required language lacks, places' and exceptions' notes included; inherited texts stand in all. */
export function parityProblems(content: ListingContent, keeper: Keeper): readonly MissingText[] {
  const { required } = parityOf(keeper)
  const texts: readonly (readonly [string, Localized | null])[] = [
    ...listingTexts.map((field) => [field, content[field]] as const),
    ...content.places.map((place, index) => [`places.${index}.note`, place.note] as const),
    ...content.exceptions.map((each, index) => [`exceptions.${index}.note`, each.note] as const),
  ]
  return texts.flatMap(([field, text]) =>
    isOwn(text)
      ? required.filter((language) => !isWritten(text, language)).map((language) => ({ field, language }))
      : [],
  )
}

/** The one language in which all own texts stand, where a wanted one is missing: families are told of it. */
export function onlyLanguage(content: ListingContent, keeper: Keeper): Language | null {
  const own = listingTexts.map((field) => content[field]).filter(isOwn)
  if (own.length === 0) return null
  const everywhere = both.filter((language) => own.every((text) => isWritten(text, language)))
  const isMissing = parityOf(keeper).wanted.some((language) => !everywhere.includes(language))
  return isMissing && everywhere.length === 1 ? (everywhere[0] ?? null) : null
}

export type DueTranslation = {
  readonly language: Language
  readonly fields: readonly ListingText[]
  readonly because: 'missing' | 'changed'
}

const isText = (field: string): field is ListingText => listingTexts.some((each) => each === field)

const languages = ['fi', 'sv', 'en'] as const

/**
 * What waits for a translation after a change: texts that a wanted language lacks, and texts whose other language has
 * changed since. What was waiting goes on waiting until that language itself is written. `settled` are texts that
 * somebody has looked at and found right as they are.
 */
export function translationsDue(change: {
  readonly before: ListingContent | null
  readonly after: ListingContent
  readonly keeper: Keeper
  readonly waiting: readonly { readonly language: Language; readonly fields: readonly string[] }[]
  readonly settled?: { readonly language: Language; readonly fields: readonly string[] } | undefined
}): readonly DueTranslation[] {
  const { before, after, keeper, waiting, settled } = change
  const { wanted } = parityOf(keeper)
  const isCatchingUp = (language: Language, field: string): boolean =>
    settled?.language === language ||
    waiting.some((each) => each.language === language && each.fields.includes(field))
  return languages.flatMap((language): DueTranslation[] => {
    const missing: ListingText[] = []
    const changed: ListingText[] = []
    const waits = waiting.find((each) => each.language === language)?.fields.filter(isText) ?? []
    for (const field of listingTexts) {
      const now = after[field]
      if (!isOwn(now)) continue
      if (!isWritten(now, language)) {
        if (wanted.includes(language)) missing.push(field)
        continue
      }
      if (settled?.language === language && settled.fields.includes(field)) continue
      const earlier = before?.[field] ?? null
      const isSame = (each: Language): boolean => (earlier?.[each] ?? '') === (now[each] ?? '')
      // A language that is only taken away, or that catches up with this one, asks nothing of it.
      const isSource = (each: Language): boolean =>
        each !== language &&
        !isSame(each) &&
        isWritten(now, each) &&
        isWritten(earlier, each) &&
        !isCatchingUp(each, field)
      const isBehind = isSame(language) && languages.some(isSource)
      if (isBehind || (waits.includes(field) && isSame(language))) changed.push(field)
    }
    const fields = listingTexts.filter((field) => missing.includes(field) || changed.includes(field))
    if (fields.length === 0) return []
    return [{ language, fields, because: missing.length > 0 ? 'missing' : 'changed' }]
  })
}
