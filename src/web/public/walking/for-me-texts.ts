import type { CaseState } from '#capabilities/casework/index.ts'
import type { Language } from '#platform/text.ts'

type ForMeTexts = {
  readonly title: string
  readonly leadChild: string
  readonly leadYouth: string
  readonly leadAdult: string
  readonly bigger: string
  readonly smaller: string
  readonly whoTitle: string
  readonly who: string
  readonly noWho: string
  readonly nowTitle: string
  readonly now: Readonly<Record<CaseState, string>>
  readonly noNow: string
  readonly nextTitle: string
  readonly noNext: string
  readonly withWho: (name: string) => string
  readonly sayTitle: string
  readonly say: string
  readonly sayLink: string
  readonly unread: string
  readonly wishTitle: string
  readonly wish: string
  readonly wishLink: string
  readonly rightsTitle: string
  readonly rights: readonly string[]
  readonly lookedLink: string
  readonly fearTitle: string
  readonly fear: string
  readonly call: (phone: string) => string
}

/** A child’s and young person’s own page: short words, one thing at a time. @source R10, R115 */
export const forMeTexts: Readonly<Record<Language, ForMeTexts>> = {
  fi: {
    title: 'Minulle',
    leadChild: 'Tämä sivu on sinun. Tästä näet, kuka auttaa ja mitä tapahtuu.',
    leadYouth: 'Tästä näet, kuka auttaa sinua, missä mennään ja mitä voit itse sanoa.',
    leadAdult: 'Tämä sivu on lapselle ja nuorelle. Lue se yhdessä lapsen kanssa.',
    bigger: 'Isompi teksti',
    smaller: 'Tavallinen teksti',
    whoTitle: 'Kuka auttaa',
    who: 'Nämä aikuiset auttavat. Heille saa kertoa, miltä tuntuu.',
    noWho: 'Tässä ei näy nyt ketään. Voit kertoa jollekin aikuiselle, johon luotat.',
    nowTitle: 'Missä mennään',
    now: {
      contact: 'Aikuiset tutustuvat teihin.',
      assessment: 'Aikuiset kysyvät, miten teillä on. Sinun sanasi on tärkeä.',
      plan: 'Teemme yhdessä suunnitelman.',
      help: 'Saatte nyt apua.',
      'follow-up': 'Katsomme, auttoiko apu.',
      closed: 'Tämä on nyt valmis.',
    },
    noNow: 'Juuri nyt ei ole mitään kesken.',
    nextTitle: 'Mitä tapahtuu seuraavaksi',
    noNext: 'Seuraavaa ei ole vielä sovittu. Voit kysyä.',
    withWho: (name) => `Kuka: ${name}`,
    sayTitle: 'Haluan kirjoittaa',
    say: 'Voit kirjoittaa aikuiselle, joka auttaa. Sinä valitset, kuka sen näkee.',
    sayLink: 'Kirjoita tai lue viestejä',
    unread: 'Sinulle on uusi viesti.',
    wishTitle: 'Mitä minä toivon',
    wish: 'Suunnitelmaan voi kirjoittaa oman toiveen. Se voi olla pieni.',
    wishLink: 'Kerro toiveesi',
    rightsTitle: 'Sinulla on oikeus',
    rights: [
      'tietää, mitä tapahtuu',
      'sanoa, mitä ajattelet',
      'kysyä ja saada vastaus',
      'nähdä, kuka on lukenut tietojasi',
    ],
    lookedLink: 'Kuka on katsonut tietojani',
    fearTitle: 'Jos pelottaa',
    fear: 'Soita 112, jos sinulla tai jollakulla on hätä juuri nyt. Saat soittaa myös, jos et ole varma.',
    call: (phone) => `Soita ${phone}`,
  },
  sv: {
    title: 'För mig',
    leadChild: 'Den här sidan är din. Här ser du vem som hjälper och vad som händer.',
    leadYouth: 'Här ser du vem som hjälper dig, hur det ligger till och vad du själv kan säga.',
    leadAdult: 'Den här sidan är för barn och unga. Läs den tillsammans med barnet.',
    bigger: 'Större text',
    smaller: 'Vanlig text',
    whoTitle: 'Vem hjälper',
    who: 'De här vuxna hjälper. Du får berätta för dem hur det känns.',
    noWho: 'Här syns ingen just nu. Du kan berätta för en vuxen som du litar på.',
    nowTitle: 'Hur det ligger till',
    now: {
      contact: 'De vuxna lär känna er.',
      assessment: 'De vuxna frågar hur ni har det. Det du säger är viktigt.',
      plan: 'Vi gör en plan tillsammans.',
      help: 'Ni får hjälp nu.',
      'follow-up': 'Vi ser om hjälpen hjälpte.',
      closed: 'Det här är klart nu.',
    },
    noNow: 'Just nu är inget på gång.',
    nextTitle: 'Vad händer härnäst',
    noNext: 'Nästa sak är inte bestämd ännu. Du kan fråga.',
    withWho: (name) => `Vem: ${name}`,
    sayTitle: 'Jag vill skriva',
    say: 'Du kan skriva till en vuxen som hjälper. Du väljer vem som ser det.',
    sayLink: 'Skriv eller läs meddelanden',
    unread: 'Du har ett nytt meddelande.',
    wishTitle: 'Vad jag önskar',
    wish: 'I planen kan du skriva en egen önskan. Den får vara liten.',
    wishLink: 'Berätta vad du önskar',
    rightsTitle: 'Du har rätt att',
    rights: ['veta vad som händer', 'säga vad du tycker', 'fråga och få svar', 'se vem som har läst om dig'],
    lookedLink: 'Vem har tittat på mina uppgifter',
    fearTitle: 'Om du är rädd',
    fear: 'Ring 112 om du eller någon annan är i fara just nu. Du får ringa också om du är osäker.',
    call: (phone) => `Ring ${phone}`,
  },
  en: {
    title: 'For me',
    leadChild: 'This page is yours. Here you see who helps and what happens.',
    leadYouth: 'Here you see who helps you, where things are and what you can say yourself.',
    leadAdult: 'This page is for a child or a young person. Read it together with the child.',
    bigger: 'Bigger text',
    smaller: 'Ordinary text',
    whoTitle: 'Who helps',
    who: 'These adults help. You may tell them how you feel.',
    noWho: 'Nobody is shown here now. You can tell an adult you trust.',
    nowTitle: 'Where things are',
    now: {
      contact: 'The adults are getting to know you.',
      assessment: 'The adults ask how you are. What you say matters.',
      plan: 'We make a plan together.',
      help: 'You are getting help now.',
      'follow-up': 'We look at whether the help helped.',
      closed: 'This is finished now.',
    },
    noNow: 'Nothing is going on just now.',
    nextTitle: 'What happens next',
    noNext: 'The next thing is not agreed yet. You can ask.',
    withWho: (name) => `Who: ${name}`,
    sayTitle: 'I want to write',
    say: 'You can write to an adult who helps. You choose who sees it.',
    sayLink: 'Write or read messages',
    unread: 'You have a new message.',
    wishTitle: 'What I wish for',
    wish: 'You can write a wish of your own into the plan. It may be small.',
    wishLink: 'Tell your wish',
    rightsTitle: 'You have the right to',
    rights: [
      'know what happens',
      'say what you think',
      'ask and get an answer',
      'see who has read about you',
    ],
    lookedLink: 'Who has looked at my data',
    fearTitle: 'If you are afraid',
    fear: 'Call 112 if you or somebody else is in danger right now. You may call also when you are not sure.',
    call: (phone) => `Call ${phone}`,
  },
}
