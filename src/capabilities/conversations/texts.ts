import type { Language } from '#platform/text.ts'

export type MailWords = { readonly subject: string; readonly text: string }

export type ConversationTexts = {
  /** How a saved talk names who spoke. */
  readonly saved: { readonly me: string; readonly worker: string; readonly nickname: string }
  readonly waits: (link: string) => MailWords
  /** What the dialogue says. No name of a person, a service or a matter stands in any of it. */
  readonly texts: {
    readonly again: (question: string) => string
    readonly thanks: string
    readonly stopped: string
    readonly info: (keyword: string) => string
    readonly person: string
    readonly personLater: (when: string) => string
    readonly promise: (due: string, follow: string, code: string) => string
    readonly help: (lines: string) => string
  }
}

const fi: ConversationTexts = {
  saved: { me: 'Minä', worker: 'Työntekijä', nickname: 'Nimimerkki' },
  waits: (link) => ({
    subject: 'Perhetalo: joku odottaa keskustelua',
    text: `Keskustelussa odottaa joku, jolle kukaan ei ole vielä vastannut.\n\n${link}\n`,
  }),
  texts: {
    again: (question) => `En ymmärtänyt. ${question}`,
    thanks: 'Kiitos, että vastasit. Voit kirjoittaa uudestaan, milloin haluat.',
    stopped: 'Emme lähetä sinulle enää viestejä.',
    info: (keyword) =>
      `Aloita kirjoittamalla ${keyword}. Ihmiselle: IHMINEN. Lopeta: LOPETA. Hätä: soita 112.`,
    person: 'Hyvä, että kirjoitit. Ihminen lukee tämän ja vastaa sinulle pian. Voit jo kirjoittaa lisää.',
    personLater: (when) =>
      `Hyvä, että kirjoitit. Ihminen vastaa sinulle, kun olemme paikalla: ${when}. Voit jo kirjoittaa lisää. Hätä: soita 112.`,
    promise: (due, follow, code) =>
      `Kiitos. Ihminen kirjoittaa sinulle viimeistään ${due}. Voit myös lukea vastauksen: ${follow} Koodisi: ${code}`,
    help: (lines) => `Et ole yksin. Apua on nyt: ${lines} Ihminen lukee viestisi.`,
  },
}

const sv: ConversationTexts = {
  saved: { me: 'Jag', worker: 'Arbetstagare', nickname: 'Signatur' },
  waits: (link) => ({
    subject: 'Familjehuset: någon väntar på ett samtal',
    text: `Någon väntar i samtalen och ingen har svarat ännu.\n\n${link}\n`,
  }),
  texts: {
    again: (question) => `Jag förstod inte. ${question}`,
    thanks: 'Tack för att du svarade. Du kan skriva igen när du vill.',
    stopped: 'Vi skickar inga fler meddelanden till dig.',
    info: (keyword) =>
      `Börja genom att skriva ${keyword}. Till en människa: MÄNNISKA. Sluta: SLUTA. Nöd: ring 112.`,
    person: 'Bra att du skrev. En människa läser det här och svarar dig snart. Du kan redan skriva mer.',
    personLater: (when) =>
      `Bra att du skrev. En människa svarar dig när vi är på plats: ${when}. Du kan redan skriva mer. Nöd: ring 112.`,
    promise: (due, follow, code) =>
      `Tack. En människa skriver till dig senast ${due}. Du kan också läsa svaret: ${follow} Din kod: ${code}`,
    help: (lines) => `Du är inte ensam. Hjälp finns nu: ${lines} En människa läser ditt meddelande.`,
  },
}

const en: ConversationTexts = {
  saved: { me: 'Me', worker: 'Worker', nickname: 'Nickname' },
  waits: (link) => ({
    subject: 'House of Families: somebody waits for a talk',
    text: `Somebody waits in the talks and nobody has answered yet.\n\n${link}\n`,
  }),
  texts: {
    again: (question) => `I did not understand. ${question}`,
    thanks: 'Thank you for answering. You can write again whenever you like.',
    stopped: 'We will not send you any more messages.',
    info: (keyword) =>
      `Begin by writing ${keyword}. For a person: PERSON. To stop: STOP. Emergency: call 112.`,
    person: 'Good that you wrote. A person reads this and answers you soon. You can already write more.',
    personLater: (when) =>
      `Good that you wrote. A person answers you when we are here: ${when}. You can already write more. Emergency: call 112.`,
    promise: (due, follow, code) =>
      `Thank you. A person writes to you by ${due}. You can also read the answer: ${follow} Your code: ${code}`,
    help: (lines) => `You are not alone. Help is here now: ${lines} A person reads your message.`,
  },
}

export const conversationTexts: Readonly<Record<Language, ConversationTexts>> = { fi, sv, en }
