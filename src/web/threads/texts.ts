import type { Language } from '#platform/text.ts'

type ThreadTexts = {
  readonly you: string
  readonly someone: string
  readonly file: string
  readonly noWords: string
  readonly held: string
  readonly undo: string
  readonly readBy: (names: string) => string
  readonly sides: (names: string) => string
  readonly withYou: (names: string) => string
  readonly away: (name: string, day: string, deputy: string | null) => string
  readonly gone: (name: string) => string
  readonly earlier: string
  readonly newest: string
  readonly unread: (count: number) => string
  readonly draft: string
  readonly draftHint: string
  readonly drop: string
  readonly messages: string
  readonly bars: Readonly<Record<'case-closed' | 'nobody-reads', string>>
}

/** Words of a thread that a family and a worker both read. */
export const threadTexts: Readonly<Record<Language, ThreadTexts>> = {
  fi: {
    you: 'Sinä',
    someone: 'Mukana ollut',
    file: 'Liite',
    noWords: 'Pelkkä liite',
    held: 'Lähtee minuutin kuluessa. Muut eivät vielä näe tätä.',
    undo: 'Peru lähetys',
    readBy: (names) => `Lukenut: ${names}`,
    sides: (names) => `Keskustelussa ovat ${names}.`,
    withYou: (names) => `Sinä ja ${names}. Muut eivät näe tätä keskustelua.`,
    away: (name, day, deputy) =>
      `${name} on poissa ${day} asti.${deputy === null ? ' Vastaus voi viipyä.' : ` Sijainen on ${deputy}.`}`,
    gone: (name) => `${name} ei enää lue tätä keskustelua.`,
    earlier: 'Näytä aiemmat viestit',
    newest: 'Takaisin uusimpiin',
    unread: (count) => (count === 1 ? '1 uusi viesti' : `${count} uutta viestiä`),
    draft: 'Luonnos',
    draftHint:
      'Peruit tämän viestin. Se ei ole lähtenyt. Voit muuttaa sitä ja lähettää sen, tai poistaa sen.',
    drop: 'Poista luonnos',
    messages: 'Viestit',
    bars: {
      'case-closed': 'Asia on päättynyt. Keskustelua voi lukea, mutta siihen ei voi enää kirjoittaa.',
      'nobody-reads': 'Kukaan muu ei enää lue tätä keskustelua. Aloita uusi keskustelu.',
    },
  },
  sv: {
    you: 'Du',
    someone: 'Någon som var med',
    file: 'Bilaga',
    noWords: 'Bara en bilaga',
    held: 'Går i väg inom en minut. De andra ser inte det här ännu.',
    undo: 'Ångra meddelandet',
    readBy: (names) => `Läst av: ${names}`,
    sides: (names) => `I samtalet är ${names}.`,
    withYou: (names) => `Du och ${names}. Andra ser inte det här samtalet.`,
    away: (name, day, deputy) =>
      `${name} är borta till och med ${day}.${deputy === null ? ' Svaret kan dröja.' : ` Ställföreträdare är ${deputy}.`}`,
    gone: (name) => `${name} läser inte det här samtalet längre.`,
    earlier: 'Visa tidigare meddelanden',
    newest: 'Tillbaka till de nyaste',
    unread: (count) => (count === 1 ? '1 nytt meddelande' : `${count} nya meddelanden`),
    draft: 'Utkast',
    draftHint:
      'Du ångrade det här meddelandet. Det har inte gått i väg. Du kan ändra det och skicka det, eller ta bort det.',
    drop: 'Ta bort utkastet',
    messages: 'Meddelanden',
    bars: {
      'case-closed': 'Ärendet är avslutat. Det går att läsa samtalet men inte att skriva mer.',
      'nobody-reads': 'Ingen annan läser det här samtalet längre. Börja ett nytt samtal.',
    },
  },
  en: {
    you: 'You',
    someone: 'Somebody who was there',
    file: 'Attachment',
    noWords: 'An attachment only',
    held: 'Goes within a minute. The others do not see this yet.',
    undo: 'Take it back',
    readBy: (names) => `Read by: ${names}`,
    sides: (names) => `In this conversation: ${names}.`,
    withYou: (names) => `You and ${names}. Nobody else sees this conversation.`,
    away: (name, day, deputy) =>
      `${name} is away until ${day}.${deputy === null ? ' An answer may take longer.' : ` ${deputy} stands in.`}`,
    gone: (name) => `${name} does not read this conversation any more.`,
    earlier: 'Show earlier messages',
    newest: 'Back to the newest',
    unread: (count) => (count === 1 ? '1 new message' : `${count} new messages`),
    draft: 'Draft',
    draftHint:
      'You took this message back. It has not gone. You can change it and send it, or throw it away.',
    drop: 'Throw the draft away',
    messages: 'Messages',
    bars: {
      'case-closed': 'The matter has ended. The conversation can be read, but nothing more can be written.',
      'nobody-reads': 'Nobody else reads this conversation any more. Start a new one.',
    },
  },
}
