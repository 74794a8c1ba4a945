import type { Language } from '#platform/text.ts'

/** The languages a text can be written in. */
export const languageNames: Readonly<
  Record<Language, { readonly label: string; readonly names: Readonly<Record<Language, string>> }>
> = {
  fi: { label: 'Millä kielellä', names: { fi: 'suomi', sv: 'ruotsi', en: 'englanti' } },
  sv: { label: 'På vilket språk', names: { fi: 'finska', sv: 'svenska', en: 'engelska' } },
  en: { label: 'In which language', names: { fi: 'Finnish', sv: 'Swedish', en: 'English' } },
}
