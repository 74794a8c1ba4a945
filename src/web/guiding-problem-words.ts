import type { Language } from '#platform/text.ts'

type Words = {
  readonly refusals: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, (limit?: number) => string>>
}

/** What can be refused when a family is guided or referred. */
export const guidingProblems: Readonly<Record<Language, Words>> = {
  fi: {
    refusals: {},
    fields: {
      age: () => 'Kirjoita ikä vuosina, 0–29.',
      'choose-one': () => 'Valitse ensin ainakin yksi palvelu.',
      'choose-two': () => 'Valitse vertailuun kaksi tai kolme palvelua.',
      'choose-fewer': (limit) => `Valitse enintään ${limit ?? 6}.`,
      'choose-who': () => 'Valitse, kuka antaa luvan.',
    },
  },
  sv: {
    refusals: {},
    fields: {
      age: () => 'Skriv åldern i år, 0–29.',
      'choose-one': () => 'Välj först minst en tjänst.',
      'choose-two': () => 'Välj två eller tre tjänster att jämföra.',
      'choose-fewer': (limit) => `Välj högst ${limit ?? 6}.`,
      'choose-who': () => 'Välj vem som ger lov.',
    },
  },
  en: {
    refusals: {},
    fields: {
      age: () => 'Write the age in years, 0–29.',
      'choose-one': () => 'Choose at least one service first.',
      'choose-two': () => 'Choose two or three services to compare.',
      'choose-fewer': (limit) => `Choose at most ${limit ?? 6}.`,
      'choose-who': () => 'Choose who gives permission.',
    },
  },
}
