/** The three languages of the product. Finnish is the default. */
export const languages = ['fi', 'sv', 'en'] as const
export type Language = (typeof languages)[number]

export const isLanguage = (value: unknown): value is Language =>
  typeof value === 'string' && (languages as readonly string[]).includes(value)

/** A text that stands in all three languages: the product's own words. */
export type Text3 = Readonly<Record<Language, string>>

/**
 * A text entered by people: any language may be missing.
 * Shown in the reader's language when it exists, else in the first of the fallback order that does,
 * and then the page marks its language with `lang`.
 */
export type Localized = Readonly<Partial<Record<Language, string>>>

const fallback: Record<Language, readonly Language[]> = {
  fi: ['fi', 'sv', 'en'],
  sv: ['sv', 'fi', 'en'],
  en: ['en', 'fi', 'sv'],
}

export type Shown = { readonly text: string; readonly lang: Language }

/** The text to show a reader and the language it is in. An empty text counts as missing. */
export function shown(text: Localized, reader: Language): Shown {
  for (const lang of fallback[reader]) {
    const found = text[lang]
    if (found !== undefined && found !== '') return { text: found, lang }
  }
  return { text: '', lang: reader }
}

/** The bare text in the reader's language, or the nearest that exists. Use `shown` where the language must be marked. */
export const inLanguage = (text: Localized, reader: Language): string => shown(text, reader).text
