import type { Language } from '#platform/text.ts'

export type TemplateTexts = {
  readonly title: string
  readonly lead: string
  readonly none: string
  readonly county: string
  readonly add: string
  readonly change: string
  readonly whose: string
  readonly name: (language: string) => string
  readonly text: (language: string) => string
  readonly languages: Readonly<Record<Language, string>>
  readonly hint: string
  readonly save: string
  readonly retire: string
  readonly retireHint: string
  readonly changed: (name: string, when: string) => string
  readonly missing: (languages: string) => string
  readonly done: Readonly<Record<'add' | 'change' | 'retire' | 'rule', string>>
  readonly rule: {
    readonly title: string
    readonly text: (tries: number, days: number) => string
    readonly tries: string
    readonly days: string
    readonly save: string
  }
}

const fi: TemplateTexts = {
  title: 'Viestipohjat',
  lead: 'Valmiita tekstejä vastauksiin perheen kielellä. Pohjan voi valita vastauslomakkeella ja muokata ennen lähettämistä.',
  none: 'Viestipohjia ei vielä ole.',
  county: 'Koko hyvinvointialue',
  add: 'Uusi viestipohja',
  change: 'Muuta',
  whose: 'Kenen käytössä',
  name: (language) => `Nimi ${language}`,
  text: (language) => `Teksti ${language}`,
  languages: { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi' },
  hint: 'Älä kirjoita pohjaan nimiä.',
  save: 'Tallenna',
  retire: 'Poista käytöstä',
  retireHint: 'Lähetetyt vastaukset eivät muutu.',
  changed: (name, when) => `${name}, ${when}`,
  missing: (languages) => `Puuttuu: ${languages}`,
  done: {
    add: 'Viestipohja on lisätty.',
    change: 'Viestipohja on tallennettu.',
    retire: 'Viestipohja on poistettu käytöstä.',
    rule: 'Sääntö on tallennettu.',
  },
  rule: {
    title: 'Milloin perhettä ei tavoitettu',
    text: (tries, days) =>
      `Ennen lopputulosta ”ei tavoitettu” perhettä yritetään tavoittaa ${tries} kertaa ${days} päivänä. Sen jälkeen lähetetään neutraali kirje tai viesti.`,
    tries: 'Yrityksiä',
    days: 'Eri päivinä',
    save: 'Tallenna sääntö',
  },
}

const sv: TemplateTexts = {
  title: 'Meddelandemallar',
  lead: 'Färdiga texter för svar på familjens språk. En mall väljs på svarsblanketten och kan ändras före den skickas.',
  none: 'Det finns inga mallar ännu.',
  county: 'Hela välfärdsområdet',
  add: 'Ny mall',
  change: 'Ändra',
  whose: 'För vem',
  name: (language) => `Namn ${language}`,
  text: (language) => `Text ${language}`,
  languages: { fi: 'på finska', sv: 'på svenska', en: 'på engelska' },
  hint: 'Skriv inga namn i mallen.',
  save: 'Spara',
  retire: 'Ta ur bruk',
  retireHint: 'Skickade svar ändras inte.',
  changed: (name, when) => `${name}, ${when}`,
  missing: (languages) => `Fattas: ${languages}`,
  done: {
    add: 'Mallen är tillagd.',
    change: 'Mallen är sparad.',
    retire: 'Mallen är tagen ur bruk.',
    rule: 'Regeln är sparad.',
  },
  rule: {
    title: 'När familjen inte nåddes',
    text: (tries, days) =>
      `Före resultatet ”nåddes inte” söks familjen ${tries} gånger under ${days} dagar. Sedan skickas ett neutralt brev eller meddelande.`,
    tries: 'Försök',
    days: 'Olika dagar',
    save: 'Spara regeln',
  },
}

const en: TemplateTexts = {
  title: 'Ready texts',
  lead: 'Ready texts for answers in the family’s language. One is chosen on the form of an answer and may be changed before it is sent.',
  none: 'There are no ready texts yet.',
  county: 'The whole county',
  add: 'New ready text',
  change: 'Change',
  whose: 'For whom',
  name: (language) => `Name ${language}`,
  text: (language) => `Text ${language}`,
  languages: { fi: 'in Finnish', sv: 'in Swedish', en: 'in English' },
  hint: 'Write no names into it.',
  save: 'Save',
  retire: 'Take out of use',
  retireHint: 'Answers that were sent do not change.',
  changed: (name, when) => `${name}, ${when}`,
  missing: (languages) => `Missing: ${languages}`,
  done: {
    add: 'The ready text is added.',
    change: 'The ready text is saved.',
    retire: 'The ready text is out of use.',
    rule: 'The rule is saved.',
  },
  rule: {
    title: 'When a family was not reached',
    text: (tries, days) =>
      `Before the outcome “not reached” the family is tried ${tries} times on ${days} days. Then a neutral letter or message is sent.`,
    tries: 'Tries',
    days: 'Different days',
    save: 'Save the rule',
  },
}

export const templateTexts: Readonly<Record<Language, TemplateTexts>> = { fi, sv, en }
