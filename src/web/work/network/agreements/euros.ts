import type { Language } from '#platform/text.ts'

const formats: Readonly<Record<Language, Intl.NumberFormat>> = {
  fi: new Intl.NumberFormat('fi-FI', { style: 'currency', currency: 'EUR' }),
  sv: new Intl.NumberFormat('sv-FI', { style: 'currency', currency: 'EUR' }),
  en: new Intl.NumberFormat('en-IE', { style: 'currency', currency: 'EUR' }),
}
const whole: Readonly<Record<Language, Intl.NumberFormat>> = {
  fi: new Intl.NumberFormat('fi-FI', { maximumFractionDigits: 0 }),
  sv: new Intl.NumberFormat('sv-FI', { maximumFractionDigits: 0 }),
  en: new Intl.NumberFormat('en-IE', { maximumFractionDigits: 0 }),
}

/** "94,50 €" */
export const eurosOf = (cents: number, lang: Language): string => formats[lang].format(cents / 100)
/** "118 300" */
export const numberOf = (value: number, lang: Language): string => whole[lang].format(value)

/** What was typed as euros, in cents: "94,50", "94.5", "1 200 €". NaN where it is no amount, so that it is refused by its field. */
export function centsTyped(text: string): number | null {
  const bare = text.replaceAll(/[\s€]/gu, '').replace(',', '.')
  if (bare === '') return null
  return /^\d{1,6}(\.\d{1,2})?$/.test(bare) ? Math.round(Number(bare) * 100) : Number.NaN
}

/** Cents as they stand in a field. */
export const centsInField = (cents: number | null, lang: Language): string =>
  cents === null ? '' : (cents / 100).toFixed(2).replace('.', lang === 'en' ? '.' : ',')
