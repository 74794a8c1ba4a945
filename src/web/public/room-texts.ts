import type { Language } from '#platform/text.ts'

export type RoomTexts = {
  readonly tab: string
  readonly crumbs: string
  readonly home: string
  readonly stairwellLead: string
  readonly besideLead: string
  readonly here: (place: string) => string
  readonly countyWide: string
  readonly remote: string
  readonly nearest: string
  readonly elsewhere: string
  readonly everywhere: string
  readonly choose: { readonly title: string; readonly text: string; readonly button: string }
  readonly place: (place: string) => string
  readonly change: string
  readonly none: { readonly title: string; readonly text: string }
  readonly more: string
  readonly other: {
    readonly title: string
    readonly text: string
    readonly ask: string
    readonly house: string
  }
}

const fi: RoomTexts = {
  tab: 'Perheiden talo',
  crumbs: 'Olet tässä',
  home: 'Perheiden talo',
  stairwellLead:
    'Portaikko kulkee kaikkien kerrosten läpi. Täältä löydät oikean avun, vaikka et tietäisi, mitä etsit.',
  besideLead: 'Näillä palveluilla ei ole omaa huonetta talossa, mutta ne ovat yhtä lähellä.',
  here: (place) => `Lähellä: ${place}`,
  countyWide: 'Palvelevat koko aluetta',
  remote: 'Etänä tai puhelimitse muualta',
  nearest: 'Lähin muualla',
  elsewhere: 'Muilla alueilla',
  everywhere: 'Palvelut',
  choose: {
    title: 'Missä kunnassa asut?',
    text: 'Kun valitset kunnan, näet ensin lähimmän avun.',
    button: 'Valitse kunta',
  },
  place: (place) => `Lähimmät ensin: ${place}.`,
  change: 'Vaihda kunta',
  none: {
    title: 'Tämän huoneen palveluja ei ole vielä luettelossa',
    text: 'Se ei tarkoita, ettei apua ole. Ohjaus ja neuvonta tietää, mistä sitä saa. Voit myös pyytää apua suoraan täältä.',
  },
  more: 'Näytä kaikki',
  other: {
    title: 'Oletko väärässä huoneessa?',
    text: 'Ei haittaa. Kerro tilanteesi, niin ohjaamme sinut oikeaan paikkaan.',
    ask: 'Pyydä apua',
    house: 'Takaisin perheiden taloon',
  },
}

const sv: RoomTexts = {
  tab: 'Familjernas hus',
  crumbs: 'Du är här',
  home: 'Familjernas hus',
  stairwellLead:
    'Trapphuset går genom alla våningar. Här hittar du rätt hjälp, fast du inte vet vad du söker.',
  besideLead: 'De här tjänsterna har inget eget rum i huset, men de är lika nära.',
  here: (place) => `Betjänar ${place}`,
  countyWide: 'Betjänar hela området',
  remote: 'På distans eller per telefon från annan ort',
  nearest: 'Närmast på annan ort',
  elsewhere: 'I andra områden',
  everywhere: 'Tjänster',
  choose: {
    title: 'I vilken kommun bor du?',
    text: 'När du väljer kommun ser du den närmaste hjälpen först.',
    button: 'Välj kommun',
  },
  place: (place) => `De närmaste först: ${place}.`,
  change: 'Byt kommun',
  none: {
    title: 'Det här rummets tjänster finns ännu inte i katalogen',
    text: 'Det betyder inte att det saknas hjälp. Servicehandledningen vet var den finns. Du kan också be om hjälp direkt här.',
  },
  more: 'Visa alla',
  other: {
    title: 'Är du i fel rum?',
    text: 'Det gör inget. Berätta om din situation, så visar vi dig till rätt ställe.',
    ask: 'Be om hjälp',
    house: 'Tillbaka till familjernas hus',
  },
}

const en: RoomTexts = {
  tab: 'House of families',
  crumbs: 'You are here',
  home: 'House of families',
  stairwellLead:
    'The stairwell runs through every floor. Here you find the right help even if you do not know what you are looking for.',
  besideLead: 'These services have no room of their own in the house, but they are just as near.',
  here: (place) => `Serving ${place}`,
  countyWide: 'Serving the whole county',
  remote: 'Remotely or by phone from elsewhere',
  nearest: 'Nearest elsewhere',
  elsewhere: 'In other counties',
  everywhere: 'Services',
  choose: {
    title: 'Which municipality do you live in?',
    text: 'When you choose a municipality you see the nearest help first.',
    button: 'Choose municipality',
  },
  place: (place) => `Nearest first: ${place}.`,
  change: 'Change municipality',
  none: {
    title: 'The services of this room are not listed yet',
    text: 'That does not mean there is no help. Guidance knows where to find it. You can also ask for help right here.',
  },
  more: 'Show all',
  other: {
    title: 'In the wrong room?',
    text: 'No harm done. Tell us about your situation and we show you the right place.',
    ask: 'Ask for help',
    house: 'Back to the house of families',
  },
}

export const roomTexts: Readonly<Record<Language, RoomTexts>> = { fi, sv, en }
