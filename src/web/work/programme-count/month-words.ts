import type { Language } from '#platform/text.ts'

const named: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  fi: new Intl.DateTimeFormat('fi-FI', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  sv: new Intl.DateTimeFormat('sv-FI', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
}

/** '2026-03' as "maaliskuu 2026", "mars 2026", "March 2026". */
export const monthInWords = (month: string, lang: Language): string =>
  named[lang].format(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1, 1))
