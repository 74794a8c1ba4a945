import type { Language } from '#platform/text.ts'

export type ServiceTexts = {
  readonly tab: string
  readonly crumbs: string
  readonly home: string
  readonly beside: string
  readonly facts: string
  readonly getIn: string
  readonly call: string
  readonly answered: string
  readonly ask: string
  readonly askLead: string
  readonly web: string
  readonly what: string
  readonly forWhom: string
  readonly criteria: string
  readonly after: string
  readonly where: string
  readonly noPlace: (modes: string) => string
  readonly serves: (municipalities: string) => string
  readonly servesAll: (county: string) => string
  readonly hoursUnknown: string
  readonly accessible: string
  readonly notAccessible: string
  readonly goodToKnow: string
  readonly ways: string
  readonly cost: string
  readonly languages: string
  readonly keeper: string
  readonly confirmed: string
  readonly old: string
  readonly otherLanguage: string
  readonly related: string
  readonly allOfRoom: (room: string) => string
}

const fi: ServiceTexts = {
  tab: 'Palvelu',
  crumbs: 'Olet tässä',
  home: 'Etusivu',
  beside: 'Portaikon vieressä',
  facts: 'Tärkeintä',
  getIn: 'Näin pääset alkuun',
  call: 'Soita',
  answered: 'Puhelimeen vastataan',
  ask: 'Kysy tästä',
  askLead: 'Etkö halua soittaa? Kirjoita, niin joku vastaa luvattuun aikaan mennessä.',
  web: 'Palvelun verkkosivu',
  what: 'Mitä täällä tapahtuu',
  forWhom: 'Kenelle',
  criteria: 'Milloin palvelun voi saada',
  after: 'Mitä sitten tapahtuu',
  where: 'Missä ja milloin',
  noPlace: (modes) => `Palvelulla ei ole omaa paikkaa. Apua saa näin: ${modes}.`,
  serves: (municipalities) => `Palvelee näissä kunnissa: ${municipalities}.`,
  servesAll: (county) => `Palvelee koko aluetta: ${county}.`,
  hoursUnknown: 'Kysy ajat puhelimitse.',
  accessible: 'Esteetön sisäänkäynti',
  notAccessible: 'Esteettömyydestä ei ole varmaa tietoa. Kysy etukäteen.',
  goodToKnow: 'Hyvä tietää',
  ways: 'Miten apua saa',
  cost: 'Hinta',
  languages: 'Kielet',
  keeper: 'Kuka järjestää',
  confirmed: 'Tiedot tarkistettu',
  old: 'Tarkistuksesta on yli puoli vuotta. Varmista ajat ennen kuin lähdet.',
  otherLanguage: 'Osa tämän palvelun tiedoista on vain toisella kielellä.',
  related: 'Lähellä samaa',
  allOfRoom: (room) => `Koko huone: ${room}`,
}

const sv: ServiceTexts = {
  tab: 'Tjänst',
  crumbs: 'Du är här',
  home: 'Startsida',
  beside: 'Bredvid trapphuset',
  facts: 'Det viktigaste',
  getIn: 'Så kommer du i gång',
  call: 'Ring',
  answered: 'Telefontid',
  ask: 'Fråga om det här',
  askLead: 'Vill du inte ringa? Skriv, så svarar någon inom utlovad tid.',
  web: 'Tjänstens webbplats',
  what: 'Vad som händer här',
  forWhom: 'För vem',
  criteria: 'När du kan få tjänsten',
  after: 'Vad som händer sedan',
  where: 'Var och när',
  noPlace: (modes) => `Tjänsten har ingen egen plats. Så här får du hjälp: ${modes}.`,
  serves: (municipalities) => `Betjänar de här kommunerna: ${municipalities}.`,
  servesAll: (county) => `Betjänar hela området: ${county}.`,
  hoursUnknown: 'Fråga om tiderna per telefon.',
  accessible: 'Hinderfri ingång',
  notAccessible: 'Vi vet inte säkert om ingången är hinderfri. Fråga på förhand.',
  goodToKnow: 'Bra att veta',
  ways: 'Hur du får hjälp',
  cost: 'Pris',
  languages: 'Språk',
  keeper: 'Vem ordnar',
  confirmed: 'Uppgifterna kontrollerade',
  old: 'Det är över ett halvt år sedan uppgifterna kontrollerades. Kontrollera tiderna innan du går.',
  otherLanguage: 'En del av uppgifterna om den här tjänsten finns bara på ett annat språk.',
  related: 'Liknande nära dig',
  allOfRoom: (room) => `Hela rummet: ${room}`,
}

const en: ServiceTexts = {
  tab: 'Service',
  crumbs: 'You are here',
  home: 'Front page',
  beside: 'Beside the stairwell',
  facts: 'The main points',
  getIn: 'How to get started',
  call: 'Call',
  answered: 'Calls are answered',
  ask: 'Ask about this',
  askLead: 'Would you rather not call? Write, and somebody answers by the promised time.',
  web: 'Website of the service',
  what: 'What happens here',
  forWhom: 'For whom',
  criteria: 'When you can get the service',
  after: 'What happens next',
  where: 'Where and when',
  noPlace: (modes) => `The service has no place of its own. This is how you get help: ${modes}.`,
  serves: (municipalities) => `Serves these municipalities: ${municipalities}.`,
  servesAll: (county) => `Serves the whole county: ${county}.`,
  hoursUnknown: 'Ask for the times by phone.',
  accessible: 'Step-free entrance',
  notAccessible: 'We do not know for sure whether the entrance is step-free. Ask beforehand.',
  goodToKnow: 'Good to know',
  ways: 'How you get help',
  cost: 'Cost',
  languages: 'Languages',
  keeper: 'Who provides it',
  confirmed: 'Last confirmed',
  old: 'It is more than half a year since this was confirmed. Check the times before you go.',
  otherLanguage: 'Some of this service’s details are only in another language.',
  related: 'Similar help nearby',
  allOfRoom: (room) => `The whole room: ${room}`,
}

export const serviceTexts: Readonly<Record<Language, ServiceTexts>> = { fi, sv, en }
