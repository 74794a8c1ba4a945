import type { Language } from '#platform/text.ts'

type Texts = {
  readonly wholeCounty: string
  readonly area: string
  readonly municipality: string
  readonly nobody: string
  readonly optional: string
  readonly languages: string
  readonly notDone: string
  readonly save: string
  readonly edit: string
  readonly remove: string
  readonly cancel: string
  readonly meanwhile: string
  readonly meanwhileHow: string
  readonly next: string
  readonly previous: string
  readonly all: string
  readonly show: string
  readonly marks: string
}

export const commonTexts: Readonly<Record<Language, Texts>> = {
  fi: {
    wholeCounty: 'Koko hyvinvointialue',
    area: 'Alue',
    municipality: 'Kunta',
    nobody: 'Ei vielä sovittu',
    optional: '(voit jättää tyhjäksi)',
    languages: 'Kielet',
    notDone: 'Tätä ei tehty',
    save: 'Tallenna',
    edit: 'Muokkaa',
    remove: 'Poista',
    cancel: 'Palaa muuttamatta',
    meanwhile: 'Joku muu on tallentanut tällä välin tämän',
    meanwhileHow: 'Kirjoituksesi on lomakkeessa. Yhdistä tekstit ja tallenna uudestaan.',
    next: 'Seuraava sivu',
    previous: 'Edellinen sivu',
    all: 'Kaikki',
    show: 'Näytä',
    marks: 'Otsikko: ## Otsikko. Luettelo: - kohta. Lihavointi: **sana**. Linkki: [sanat](https://osoite).',
  },
  sv: {
    wholeCounty: 'Hela välfärdsområdet',
    area: 'Område',
    municipality: 'Kommun',
    nobody: 'Inte avtalat ännu',
    optional: '(kan lämnas tomt)',
    languages: 'Språk',
    notDone: 'Det här gjordes inte',
    save: 'Spara',
    edit: 'Redigera',
    remove: 'Ta bort',
    cancel: 'Tillbaka utan att ändra',
    meanwhile: 'Någon annan har under tiden sparat det här',
    meanwhileHow: 'Din text finns i formuläret. Förena texterna och spara på nytt.',
    next: 'Nästa sida',
    previous: 'Föregående sida',
    all: 'Alla',
    show: 'Visa',
    marks: 'Rubrik: ## Rubrik. Lista: - punkt. Fetstil: **ord**. Länk: [ord](https://adress).',
  },
  en: {
    wholeCounty: 'The whole county',
    area: 'Area',
    municipality: 'Municipality',
    nobody: 'Not agreed yet',
    optional: '(may be left empty)',
    languages: 'Languages',
    notDone: 'This was not done',
    save: 'Save',
    edit: 'Edit',
    remove: 'Remove',
    cancel: 'Back without a change',
    meanwhile: 'Somebody else has saved this meanwhile',
    meanwhileHow: 'What you wrote is in the form. Join the texts and save again.',
    next: 'Next page',
    previous: 'Previous page',
    all: 'All',
    show: 'Show',
    marks: 'Heading: ## Heading. List: - item. Bold: **word**. Link: [words](https://address).',
  },
}
