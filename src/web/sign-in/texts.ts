import type { Language } from '#platform/text.ts'

type StrongTexts = {
  readonly family: { readonly title: string; readonly intro: string }
  readonly prove: { readonly title: string; readonly intro: string }
}

export const strongTexts: Readonly<Record<Language, StrongTexts>> = {
  fi: {
    family: { title: 'Kirjaudu omiin asioihin', intro: 'Tunnistaudut vahvasti.' },
    prove: { title: 'Vahvista, että se olet sinä', intro: 'Tämä tarvitsee tuoreen tunnistautumisen.' },
  },
  sv: {
    family: { title: 'Logga in i dina ärenden', intro: 'Du identifierar dig starkt.' },
    prove: { title: 'Bekräfta att det är du', intro: 'Det här kräver en färsk identifiering.' },
  },
  en: {
    family: { title: 'Sign in to your own matters', intro: 'You identify yourself strongly.' },
    prove: { title: 'Confirm it is you', intro: 'This needs a proof given just now.' },
  },
}
