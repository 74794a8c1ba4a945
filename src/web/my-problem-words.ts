import type { Language } from '#platform/text.ts'

type Words = { readonly fields: Readonly<Record<string, () => string>> }

/** What a family's own pages say of a field that was left empty. */
export const myProblems: Readonly<Record<Language, Words>> = {
  fi: { fields: { choose: () => 'Valitse jokin näistä.', required: () => 'Kirjoita tähän jotain.' } },
  sv: { fields: { choose: () => 'Välj ett av alternativen.', required: () => 'Skriv något här.' } },
  en: { fields: { choose: () => 'Choose one of these.', required: () => 'Write something here.' } },
}
