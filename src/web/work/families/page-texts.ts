import type { Language } from '#platform/text.ts'

export const notDone: Readonly<Record<Language, string>> = {
  fi: 'Mitään ei tehty',
  sv: 'Ingenting gjordes',
  en: 'Nothing was done',
}
