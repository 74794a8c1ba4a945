import type { Language } from '#platform/text.ts'

type CodeTexts = {
  readonly title: string
  readonly lead: string
  readonly none: string
  readonly whileActing: string
  readonly request: (door: string, day: string) => string
  readonly referral: (unit: string, day: string) => string
  readonly nothing: string
  readonly added: (day: string) => string
  readonly referrals: string
  readonly open: string
  readonly openHint: string
  readonly openNow: (name: string) => string
  readonly remove: string
  readonly removeWhat: string
  readonly removeNow: string
  readonly add: string
  readonly code: string
  readonly codeHint: string
  readonly addNow: string
  readonly gets: string
  readonly what: string
  readonly from: string
  readonly given: (day: string) => string
  readonly stopWhat: string
  readonly toCode: string
}

const fi: CodeTexts = {
  title: 'Avunpyynnöt ja ohjaukset',
  lead: 'Lisää seurantakoodi kerran, niin näet ja lopetat täällä myös ne luvat, jotka annoit avunpyynnössä tai ohjauksessa.',
  none: 'Et ole vielä lisännyt seurantakoodia.',
  whileActing: 'Hoidat nyt lapsen asioita. Omat seurantakoodisi näkyvät, kun lopetat sen.',
  request: (door, day) => `Avunpyyntö ${day}: ${door}`,
  referral: (unit, day) => `Ohjaus ${day}: ${unit}`,
  nothing: 'Koodi ei enää avaa mitään',
  added: (day) => `Lisäsit koodin ${day}.`,
  referrals: 'Sinut on ohjattu',
  open: 'Avaa seurantasivu',
  openHint: 'Seurantasivulla luet viestit ja vastaat. Samalla kirjaudut ulos näiltä sivuilta.',
  openNow: (name) => `Avaa: ${name}`,
  remove: 'Poista koodi täältä',
  removeWhat: 'Luvat ja pyyntö pysyvät ennallaan. Pääset niihin edelleen koodilla.',
  removeNow: 'Poista koodi',
  add: 'Lisää seurantakoodi',
  code: 'Seurantakoodi',
  codeHint: 'Sait koodin, kun pyysit apua tai kun sinut ohjattiin palveluun. Vain sinä näet, minkä lisäät.',
  addNow: 'Lisää koodi',
  gets: 'Lupa koskee ohjausta tähän palveluun. Vain nämä tiedot menevät perille.',
  what: 'Mitä',
  from: 'Kuka ohjasi',
  given: (day) => `Lupa annettiin ${day}.`,
  stopWhat:
    'Lupa loppuu heti, ja ohjaus tähän päättyy. Vastaanottaja ei enää näe näitä tietoja. Sinut ohjannut työntekijä saa tiedon ja kysyy, mitä toivot.',
  toCode: 'Siirry tähän ohjaukseen',
}

const sv: CodeTexts = {
  title: 'Begäranden om hjälp och hänvisningar',
  lead: 'Lägg till uppföljningskoden en gång, så ser och avslutar du här också de lov som du gav när du bad om hjälp eller hänvisades.',
  none: 'Du har inte lagt till någon uppföljningskod än.',
  whileActing: 'Du sköter nu ett barns ärenden. Dina egna uppföljningskoder syns när du avslutar det.',
  request: (door, day) => `Begäran om hjälp ${day}: ${door}`,
  referral: (unit, day) => `Hänvisning ${day}: ${unit}`,
  nothing: 'Koden öppnar ingenting längre',
  added: (day) => `Du lade till koden ${day}.`,
  referrals: 'Du har hänvisats',
  open: 'Öppna uppföljningssidan',
  openHint:
    'På uppföljningssidan läser du meddelanden och svarar. Samtidigt loggas du ut från de här sidorna.',
  openNow: (name) => `Öppna: ${name}`,
  remove: 'Ta bort koden härifrån',
  removeWhat: 'Loven och begäran är som förut. Du når dem fortfarande med koden.',
  removeNow: 'Ta bort koden',
  add: 'Lägg till uppföljningskod',
  code: 'Uppföljningskod',
  codeHint:
    'Du fick koden när du bad om hjälp eller hänvisades till en tjänst. Bara du ser det du lägger till.',
  addNow: 'Lägg till koden',
  gets: 'Lovet gäller en hänvisning hit. Bara de här uppgifterna går fram.',
  what: 'Vad',
  from: 'Vem som hänvisade',
  given: (day) => `Lovet gavs ${day}.`,
  stopWhat:
    'Lovet upphör genast, och hänvisningen hit avslutas. Mottagaren ser inte längre uppgifterna. Medarbetaren som hänvisade dig får veta det och frågar vad du önskar.',
  toCode: 'Gå till den här hänvisningen',
}

const en: CodeTexts = {
  title: 'Requests for help and referrals',
  lead: 'Add a follow code once, and you see and stop here also the permissions that you gave in a request for help or a referral.',
  none: 'You have not added a follow code yet.',
  whileActing: 'You are acting for a child now. Your own follow codes show when you end it.',
  request: (door, day) => `Request for help ${day}: ${door}`,
  referral: (unit, day) => `Referral ${day}: ${unit}`,
  nothing: 'The code opens nothing any more',
  added: (day) => `You added the code ${day}.`,
  referrals: 'You have been guided to',
  open: 'Open the follow page',
  openHint: 'On the follow page you read messages and answer. You are signed out of these pages then.',
  openNow: (name) => `Open: ${name}`,
  remove: 'Remove the code from here',
  removeWhat: 'The permissions and the request stay as they are. The code still opens them.',
  removeNow: 'Remove the code',
  add: 'Add a follow code',
  code: 'Follow code',
  codeHint:
    'You got the code when you asked for help or were guided to a service. Only you see what you add.',
  addNow: 'Add the code',
  gets: 'The permission is for a referral to this service. Only these details are passed on.',
  what: 'What',
  from: 'Who referred you',
  given: (day) => `Permission was given ${day}.`,
  stopWhat:
    'The permission ends at once, and so does the referral there. The receiver no longer sees these details. The worker who referred you is told and asks what you wish.',
  toCode: 'Go to this referral',
}

/** What the overview of permissions says of follow codes and of what stands behind them. */
export const codeTexts: Readonly<Record<Language, CodeTexts>> = { fi, sv, en }
