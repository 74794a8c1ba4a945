import type { StepKind } from '#capabilities/casework/index.ts'
import type { Language } from '#platform/text.ts'

type PdfWords = {
  readonly title: (name: string | null) => string
  readonly made: (day: string) => string
  readonly what: string
  readonly goals: string
  readonly noGoals: string
  readonly goal: (number: number) => string
  readonly scale: string
  readonly here: string
  readonly start: string
  readonly steps: Readonly<Record<Exclude<StepKind, 'task'>, string>>
  readonly loose: string
  readonly done: string
  readonly late: string
  readonly own: (name: string) => string
  readonly ownYours: string
  readonly ownNote: string
  readonly joins: string
  readonly joinsNote: string
  readonly receiver: (who: string) => string
  readonly agreed: string
  readonly notAgreed: string
  readonly version: (number: number, day: string) => string
  readonly review: (day: string) => string
  readonly signed: (who: string, said: string, day: string) => string
  readonly yes: string
  readonly no: string
  readonly changedSince: string
  readonly page: string
}

/** The plan on paper: plain words, short sentences, the same for families and for those who work with them. */
export const planPdfTexts: Readonly<Record<Language, PdfWords>> = {
  fi: {
    title: (name) => (name === null ? 'Perheen suunnitelma' : `Suunnitelma: ${name}`),
    made: (day) => `Tulostettu ${day}`,
    what: 'Tämä on perheen ja työntekijöiden yhteinen suunnitelma. Siinä lukee, mitä toivotte, kuka tekee mitä ja milloin. Suunnitelma ei ole potilas- eikä muu lakisääteinen asiakirja.',
    goals: 'Mitä toivomme',
    noGoals: 'Tavoitteita ei ole vielä kirjattu.',
    goal: (number) => `Tavoite ${number}`,
    scale: 'Mistä näemme, missä mennään',
    here: 'olemme tässä',
    start: 'tästä lähdettiin',
    steps: { family: 'Mitä perhe tekee', service: 'Mitä palvelut tekevät', meanwhile: 'Tuki odottaessa' },
    loose: 'Muuta sovittua',
    done: 'tehty',
    late: 'myöhässä',
    own: (name) => `Oma osa: ${name}`,
    ownYours: 'Sinun oma osasi',
    ownNote:
      'Tämä osa näkyy vain sille, jonka se on, ja niille, joille hän on sen avannut. Säilytä paperi sen mukaan.',
    joins: 'Siirrot palvelusta toiseen',
    joinsNote: 'Siirto on auki, kunnes vastaanottaja on kuitannut sen.',
    receiver: (who) => `Ottaa vastaan: ${who}`,
    agreed: 'Mistä on sovittu',
    notAgreed: 'Suunnitelmasta ei ole vielä sovittu yhdessä.',
    version: (number, day) => `Sovittu ${day}, versio ${number}.`,
    review: (day) => `Katsomme suunnitelmaa yhdessä uudestaan ${day}.`,
    signed: (who, said, day) => `${who}: ${said} ${day}`,
    yes: 'hyväksyi',
    no: 'ei hyväksynyt',
    changedSince: 'Suunnitelmaa on muutettu sen jälkeen, kun siitä viimeksi sovittiin.',
    page: 'Perhetalo',
  },
  sv: {
    title: (name) => (name === null ? 'Familjens plan' : `Plan: ${name}`),
    made: (day) => `Utskriven ${day}`,
    what: 'Det här är familjens och medarbetarnas gemensamma plan. Den säger vad ni hoppas på, vem som gör vad och när. Planen är ingen journal och ingen annan lagstadgad handling.',
    goals: 'Vad vi hoppas på',
    noGoals: 'Inga mål har skrivits ännu.',
    goal: (number) => `Mål ${number}`,
    scale: 'Så ser vi hur långt vi har kommit',
    here: 'här är vi nu',
    start: 'härifrån började vi',
    steps: { family: 'Vad familjen gör', service: 'Vad tjänsterna gör', meanwhile: 'Stöd under väntan' },
    loose: 'Annat som avtalats',
    done: 'gjort',
    late: 'försenat',
    own: (name) => `Egen del: ${name}`,
    ownYours: 'Din egen del',
    ownNote:
      'Den här delen ser bara den vars den är och de som personen har öppnat den för. Förvara papperet därefter.',
    joins: 'Övergångar från en tjänst till en annan',
    joinsNote: 'En övergång är öppen tills mottagaren har kvitterat den.',
    receiver: (who) => `Tar emot: ${who}`,
    agreed: 'Vad vi har kommit överens om',
    notAgreed: 'Planen har ännu inte avtalats tillsammans.',
    version: (number, day) => `Avtalad ${day}, version ${number}.`,
    review: (day) => `Vi ser på planen tillsammans igen ${day}.`,
    signed: (who, said, day) => `${who}: ${said} ${day}`,
    yes: 'godkände',
    no: 'godkände inte',
    changedSince: 'Planen har ändrats sedan den senast avtalades.',
    page: 'Familjehuset',
  },
  en: {
    title: (name) => (name === null ? 'The family’s plan' : `Plan: ${name}`),
    made: (day) => `Printed ${day}`,
    what: 'This is the shared plan of the family and those who work with them. It says what you hope for, who does what, and when. It is not a statutory record.',
    goals: 'What we hope for',
    noGoals: 'No goals have been written yet.',
    goal: (number) => `Goal ${number}`,
    scale: 'How we see where we are',
    here: 'we are here',
    start: 'we started here',
    steps: { family: 'What the family does', service: 'What services do', meanwhile: 'Support meanwhile' },
    loose: 'Also agreed',
    done: 'done',
    late: 'late',
    own: (name) => `Own part: ${name}`,
    ownYours: 'Your own part',
    ownNote:
      'This part is seen only by the one whose it is and by those to whom they have opened it. Keep the paper accordingly.',
    joins: 'Joins from one service to another',
    joinsNote: 'A join is open until the receiver has acknowledged it.',
    receiver: (who) => `Receives: ${who}`,
    agreed: 'What has been agreed',
    notAgreed: 'The plan has not been agreed together yet.',
    version: (number, day) => `Agreed ${day}, version ${number}.`,
    review: (day) => `We look at the plan together again on ${day}.`,
    signed: (who, said, day) => `${who}: ${said} ${day}`,
    yes: 'agreed',
    no: 'did not agree',
    changedSince: 'The plan has been changed since it was agreed last.',
    page: 'House of Families',
  },
}
