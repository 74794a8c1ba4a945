import type { Language } from '#platform/text.ts'
import type { Resource } from './domain/words.ts'

type Letter = { readonly subject: string; readonly text: string }

/** What a message speaks of. `what` and `where` are null when it may say only when. */
export type Of = {
  readonly what: string | null
  readonly where: string | null
  /** 'torstaina 26.11. klo 12'; null when no day is known. */
  readonly when: string | null
  /** For a whole series `when` is its next day. */
  readonly isSeries: boolean
  /** What is different on this day, in the words of those who hold it. */
  readonly note: string | null
  readonly link: string
}
export type Part = { readonly resource: Resource; readonly wanted: number; readonly place: number | null }

/**
 * Messages about sign-ups. The subject says nothing of what it is about: it is read on a locked phone. Discreet ones say only when,
 * in the letter too.
 */
export type SignUpMails = {
  readonly receipt: (of: Of, parts: readonly Part[]) => Letter
  readonly movedUp: (of: Of, parts: readonly Part[]) => Letter
  readonly cancelledByHost: (of: Of) => Letter
  readonly dayCancelled: (of: Of) => Letter
  readonly dayMoved: (of: Of) => Letter
  readonly dayChanged: (of: Of) => Letter
  readonly dayRestored: (of: Of) => Letter
  readonly seriesChanged: (of: Of) => Letter
  readonly ended: (of: Of) => Letter
  readonly reminder: (of: Of) => Letter
  readonly feedback: (of: Of) => Letter
  /** In a text message: what happened, when, and where to look. */
  readonly short: (letter: Letter, link: string) => string
}

const lines = (...all: readonly (string | null)[]): string =>
  all.filter((each) => each !== null && each !== '').join('\n')

/** Paragraphs with what, when and where in the middle and the link last. */
const letter = (
  subject: string,
  of: Of,
  first: string,
  about: readonly (string | null)[],
  last: string | null,
): Letter => ({
  subject,
  text: `${[first, lines(...about), last, of.link].filter((each) => each !== null && each !== '').join('\n\n')}\n`,
})

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A text message holds what its mail says first, and the link. */
const short = ({ subject, text }: Letter, link: string): string => {
  const [sender = ''] = subject.split(':')
  const said = text.replace(link, '').replace(/\s+/g, ' ').trim()
  const room = 300 - link.length - sender.length - 3
  return `${sender}: ${said.length > room ? `${said.slice(0, room - 1)}…` : said} ${link}`
}

// --- Finnish ---------------------------------------------------------------------------------------------------------

const fiAbout = (of: Of): readonly (string | null)[] => [
  of.what,
  of.when === null ? null : of.isSeries ? `Seuraava kerta: ${of.when}` : capital(of.when),
  of.where,
  of.note,
]
const fiPart = ({ resource, wanted, place }: Part): string => {
  const name = { seat: 'Paikat', care: 'Lastenhoitopaikat', coffee: 'Kahvit' }[resource]
  return place === null ? `${name}: ${wanted}` : `${name}: ${wanted}, jonossa ${place}.`
}
const fiCancel = 'Jos et pääse, peru ilmoittautuminen tästä. Silloin paikka siirtyy seuraavalle.'

const fi: SignUpMails = {
  receipt: (of, parts) =>
    letter(
      'Perhetalo: ilmoittautumisesi',
      of,
      parts.some(({ resource, place }) => resource === 'seat' && place !== null)
        ? 'Olet jonotuslistalla. Kerromme heti, kun saat paikan.'
        : 'Ilmoittautumisesi on tullut perille. Tervetuloa!',
      [...fiAbout(of), ...parts.map(fiPart)],
      `${fiCancel} Samasta linkistä näet ja muutat ilmoittautumisesi. Älä anna linkkiä muille.`,
    ),
  movedUp: (of, parts) =>
    letter(
      'Perhetalo: sinun vuorosi jonossa',
      of,
      'Jonotuslistalla tuli sinun vuorosi. Tämä on nyt varattu sinulle:',
      [...fiAbout(of), ...parts.map(fiPart)],
      fiCancel,
    ),
  cancelledByHost: (of) =>
    letter(
      'Perhetalo: ilmoittautumisesi on peruttu',
      of,
      'Järjestäjä on perunut ilmoittautumisesi.',
      fiAbout(of),
      'Jos et tiedä, mistä on kyse, kysy järjestäjältä.',
    ),
  dayCancelled: (of) =>
    letter(
      'Perhetalo: peruttu',
      of,
      of.when === null ? 'Sovittu kerta on peruttu.' : `Sovittu kerta ${of.when} on peruttu.`,
      [of.what, of.where, of.note],
      'Sinun ei tarvitse tehdä mitään.',
    ),
  dayMoved: (of) =>
    letter(
      'Perhetalo: aika tai paikka muuttui',
      of,
      of.when === null ? 'Sovittu kerta siirtyi.' : `Sovittu kerta siirtyi. Uusi aika on ${of.when}.`,
      [of.what, of.where, of.note],
      'Jos uusi aika ei sovi, peru ilmoittautuminen tästä.',
    ),
  dayChanged: (of) =>
    letter(
      'Perhetalo: muutos sovittuun kertaan',
      of,
      'Sovittuun kertaan tuli muutos.',
      fiAbout(of),
      'Katso, mikä muuttui.',
    ),
  dayRestored: (of) =>
    letter(
      'Perhetalo: pidetään sittenkin',
      of,
      'Kerta, jonka kerroimme perutuksi, pidetään sittenkin.',
      fiAbout(of),
      'Jos et pääse, peru ilmoittautuminen tästä.',
    ),
  seriesChanged: (of) =>
    letter(
      'Perhetalo: ajat muuttuivat',
      of,
      'Sovitut ajat muuttuivat.',
      fiAbout(of),
      'Katso kaikki ajat tästä.',
    ),
  ended: (of) =>
    letter('Perhetalo: muutos', of, 'Sovitut kerrat päättyvät.', [of.what], 'Katso, mitä kertoja vielä on.'),
  reminder: (of) =>
    letter(
      'Perhetalo: muistutus',
      of,
      'Muistathan sovitun ajan.',
      [...fiAbout({ ...of, isSeries: false })],
      fiCancel,
    ),
  feedback: (of) =>
    letter(
      'Perhetalo: mitä pidit?',
      of,
      'Kiitos, että olit mukana. Kerro, mitä pidit: se vie minuutin.',
      [of.what],
      'Kukaan ei näe, kuka vastasi.',
    ),
  short,
}

// --- Swedish ---------------------------------------------------------------------------------------------------------

const svAbout = (of: Of): readonly (string | null)[] => [
  of.what,
  of.when === null ? null : of.isSeries ? `Nästa gång: ${of.when}` : capital(of.when),
  of.where,
  of.note,
]
const svPart = ({ resource, wanted, place }: Part): string => {
  const name = { seat: 'Platser', care: 'Barnpassning', coffee: 'Kaffe' }[resource]
  return place === null ? `${name}: ${wanted}` : `${name}: ${wanted}, plats ${place} i kön.`
}
const svCancel = 'Avboka här om du inte kan komma. Då går platsen vidare till nästa.'

const sv: SignUpMails = {
  receipt: (of, parts) =>
    letter(
      'Familjehuset: din anmälan',
      of,
      parts.some(({ resource, place }) => resource === 'seat' && place !== null)
        ? 'Du står på kölistan. Vi berättar genast när du får en plats.'
        : 'Din anmälan har kommit fram. Välkommen!',
      [...svAbout(of), ...parts.map(svPart)],
      `${svCancel} Via samma länk ser och ändrar du din anmälan. Ge inte länken till andra.`,
    ),
  movedUp: (of, parts) =>
    letter(
      'Familjehuset: det är din tur i kön',
      of,
      'Det blev din tur på kölistan. Det här är nu reserverat för dig:',
      [...svAbout(of), ...parts.map(svPart)],
      svCancel,
    ),
  cancelledByHost: (of) =>
    letter(
      'Familjehuset: din anmälan har avbokats',
      of,
      'Arrangören har avbokat din anmälan.',
      svAbout(of),
      'Fråga arrangören om du inte vet vad det gäller.',
    ),
  dayCancelled: (of) =>
    letter(
      'Familjehuset: inställt',
      of,
      of.when === null
        ? 'Det avtalade tillfället är inställt.'
        : `Det avtalade tillfället ${of.when} är inställt.`,
      [of.what, of.where, of.note],
      'Du behöver inte göra något.',
    ),
  dayMoved: (of) =>
    letter(
      'Familjehuset: tiden eller platsen har ändrats',
      of,
      of.when === null
        ? 'Det avtalade tillfället har flyttats.'
        : `Det avtalade tillfället har flyttats. Den nya tiden är ${of.when}.`,
      [of.what, of.where, of.note],
      'Avboka här om den nya tiden inte passar.',
    ),
  dayChanged: (of) =>
    letter(
      'Familjehuset: en ändring',
      of,
      'Det avtalade tillfället har ändrats.',
      svAbout(of),
      'Se vad som har ändrats.',
    ),
  dayRestored: (of) =>
    letter(
      'Familjehuset: ordnas ändå',
      of,
      'Tillfället som vi sade var inställt ordnas ändå.',
      svAbout(of),
      'Avboka här om du inte kan komma.',
    ),
  seriesChanged: (of) =>
    letter(
      'Familjehuset: tiderna har ändrats',
      of,
      'De avtalade tiderna har ändrats.',
      svAbout(of),
      'Se alla tider här.',
    ),
  ended: (of) =>
    letter(
      'Familjehuset: en ändring',
      of,
      'De avtalade tillfällena tar slut.',
      [of.what],
      'Se vilka tillfällen som ännu återstår.',
    ),
  reminder: (of) =>
    letter(
      'Familjehuset: påminnelse',
      of,
      'Kom ihåg den avtalade tiden.',
      [...svAbout({ ...of, isSeries: false })],
      svCancel,
    ),
  feedback: (of) =>
    letter(
      'Familjehuset: vad tyckte du?',
      of,
      'Tack för att du var med. Berätta vad du tyckte: det tar en minut.',
      [of.what],
      'Ingen ser vem som svarade.',
    ),
  short,
}

// --- English ---------------------------------------------------------------------------------------------------------

const enAbout = (of: Of): readonly (string | null)[] => [
  of.what,
  of.when === null ? null : of.isSeries ? `Next time: ${of.when}` : capital(of.when),
  of.where,
  of.note,
]
const enPart = ({ resource, wanted, place }: Part): string => {
  const name = { seat: 'Seats', care: 'Child care', coffee: 'Coffee' }[resource]
  return place === null ? `${name}: ${wanted}` : `${name}: ${wanted}, number ${place} in the line.`
}
const enCancel = 'If you cannot come, cancel here. Your place then goes to the next one.'

const en: SignUpMails = {
  receipt: (of, parts) =>
    letter(
      'House of Families: your sign-up',
      of,
      parts.some(({ resource, place }) => resource === 'seat' && place !== null)
        ? 'You are on the waiting list. We will tell you as soon as you get a seat.'
        : 'Your sign-up has arrived. Welcome!',
      [...enAbout(of), ...parts.map(enPart)],
      `${enCancel} With the same link you see and change your sign-up. Do not give the link to others.`,
    ),
  movedUp: (of, parts) =>
    letter(
      'House of Families: it is your turn in line',
      of,
      'It was your turn on the waiting list. This is now yours:',
      [...enAbout(of), ...parts.map(enPart)],
      enCancel,
    ),
  cancelledByHost: (of) =>
    letter(
      'House of Families: your sign-up was cancelled',
      of,
      'The host has cancelled your sign-up.',
      enAbout(of),
      'If you do not know why, ask the host.',
    ),
  dayCancelled: (of) =>
    letter(
      'House of Families: cancelled',
      of,
      of.when === null ? 'The agreed day is cancelled.' : `The agreed day, ${of.when}, is cancelled.`,
      [of.what, of.where, of.note],
      'You do not need to do anything.',
    ),
  dayMoved: (of) =>
    letter(
      'House of Families: the time or place has changed',
      of,
      of.when === null
        ? 'The agreed day was moved.'
        : `The agreed day was moved. The new time is ${of.when}.`,
      [of.what, of.where, of.note],
      'If the new time does not suit you, cancel here.',
    ),
  dayChanged: (of) =>
    letter(
      'House of Families: a change',
      of,
      'The agreed day has changed.',
      enAbout(of),
      'See what changed.',
    ),
  dayRestored: (of) =>
    letter(
      'House of Families: held after all',
      of,
      'The day that we said was cancelled is held after all.',
      enAbout(of),
      'If you cannot come, cancel here.',
    ),
  seriesChanged: (of) =>
    letter(
      'House of Families: the times have changed',
      of,
      'The agreed times have changed.',
      enAbout(of),
      'See all the times here.',
    ),
  ended: (of) =>
    letter(
      'House of Families: a change',
      of,
      'The agreed days come to an end.',
      [of.what],
      'See which days are left.',
    ),
  reminder: (of) =>
    letter(
      'House of Families: a reminder',
      of,
      'Please remember the agreed time.',
      [...enAbout({ ...of, isSeries: false })],
      enCancel,
    ),
  feedback: (of) =>
    letter(
      'House of Families: what did you think?',
      of,
      'Thank you for taking part. Tell us what you thought: it takes a minute.',
      [of.what],
      'Nobody sees who answered.',
    ),
  short,
}

export const signUpMails: Readonly<Record<Language, SignUpMails>> = { fi, sv, en }
