import type {
  ConsentGiver,
  ReferralOutcome,
  ReferralState,
  SharedField,
} from '#capabilities/guidance/index.ts'
import type { Language } from '#platform/text.ts'

/** Who and when, for the sentences below. Empty where nobody knows. */
export type Said = {
  readonly service: string
  readonly worker: string
  readonly who: string
  readonly due: string
  readonly expected: string
}

export type FamilyWords = {
  readonly tab: string
  readonly title: string
  readonly onlyTitle: string
  readonly lead: string
  readonly open: (service: string) => string
  readonly back: string
  readonly now: Readonly<Record<ReferralState, (said: Said) => string>>
  readonly next: Readonly<Record<ReferralState, (said: Said) => string>>
  readonly outcomes: Readonly<Record<ReferralOutcome, string>>
  readonly whoHas: string
  readonly guidedBy: string
  readonly position: Readonly<Record<'first-five' | 'first-ten' | 'first-twenty' | 'after-twenty', string>>
  readonly positionTerm: string
  readonly meanwhile: string
  readonly meeting: string
  readonly shared: string
  readonly sharedHint: string
  readonly fields: Readonly<Record<SharedField, string>>
  readonly why: (law: string) => string
  readonly consented: (day: string) => string
  readonly withdrawnOn: (day: string) => string
  readonly consent: string
  readonly consentLead: (service: string, organisation: string) => string
  readonly consentWho: string
  readonly givers: Readonly<Record<ConsentGiver, string>>
  readonly consentButton: string
  readonly consentNo: string
  readonly withdraw: string
  readonly withdrawHint: (service: string) => string
  readonly withdrawButton: string
  readonly withdrawWords: string
  readonly object: string
  readonly objectHint: string
  readonly objectButton: string
  readonly voluntary: string
  readonly done: Readonly<Record<'consent' | 'withdraw' | 'object', string>>
  readonly history: string
  readonly parties: Readonly<Record<'sender' | 'receiver' | 'family' | 'system', string>>
  readonly moves: Readonly<Record<string, string>>
  readonly secrecy: string
  readonly noLonger: string
  readonly notDone: string
}

const until = (sentence: string, due: string, by: string): string =>
  due === '' ? `${sentence}.` : `${sentence} ${by} ${due}.`

/** A Finnish date ends in a full stop of its own. */
const stop = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`)

const fi: FamilyWords = {
  tab: 'Seuraa',
  title: 'Palvelut, joihin sinut ohjattiin',
  onlyTitle: 'Palvelut, joihin sinut ohjattiin',
  lead: 'Näet tässä, kenellä asiasi on, mitä seuraavaksi tapahtuu ja mitä sinusta on kerrottu.',
  open: (service) => `Katso tarkemmin: ${service}`,
  back: 'Takaisin seurantasivulle',
  now: {
    draft: () => 'Mitään ei ole vielä kerrottu: sinun lupaasi odotetaan.',
    sent: () => 'Palvelulle on kerrottu asiastasi.',
    received: () => 'Palvelu on lukenut asiasi.',
    'more-asked': () => 'Palvelu pyysi lisää tietoa.',
    waitlisted: () => 'Olet jonossa.',
    accepted: () => 'Palvelu otti asiasi vastaan.',
    'in-progress': () => 'Apu on alkanut.',
    'cancel-asked': () => 'Sinut ohjannut työntekijä on pyytänyt perumaan tämän.',
    declined: () => 'Palvelu ei voinut ottaa asiaasi vastaan.',
    expired: () => 'Palvelu ei vastannut ajoissa.',
    completed: () => 'Tämä on päättynyt.',
    redirected: () => 'Asiasi jatkuu toisessa palvelussa.',
    cancelled: () => 'Tämä on peruttu.',
    closed: () => 'Asia ratkaistiin muulla tavalla.',
    withdrawn: () => 'Sinä peruit luvan.',
    mistake: () => 'Tämä lähti vahingossa, ja se on peruttu.',
  },
  next: {
    draft: ({ worker }) => `Kun annat luvan, ${worker} lähettää asian palvelulle.`,
    sent: ({ service, due }) => until(`${service} vastaa`, due, 'viimeistään'),
    received: ({ service, due }) => until(`${service} vastaa`, due, 'viimeistään'),
    'more-asked': ({ worker, due }) => until(`${worker} vastaa palvelulle`, due, 'viimeistään'),
    waitlisted: ({ expected }) =>
      expected === '' ? 'Saat tiedon, kun on sinun vuorosi.' : stop(`Vuorosi on arviolta ${expected}`),
    accepted: ({ who, due }) => until(`${who} ottaa sinuun yhteyttä`, due, 'viimeistään'),
    'in-progress': ({ who }) => `Sovit jatkosta palvelussa: ${who}.`,
    'cancel-asked': ({ due }) => until('Palvelu vahvistaa sen', due, 'viimeistään'),
    declined: ({ worker, due }) => until(`${worker} etsii kanssasi toisen ratkaisun`, due, 'viimeistään'),
    expired: ({ worker, due }) => until(`${worker} selvittää asian`, due, 'viimeistään'),
    completed: () => 'Jos tarvitset lisää apua, pyydä sitä uudestaan.',
    redirected: () => 'Näet uuden palvelun samalla seurantasivulla.',
    cancelled: () => 'Jos tarvitset apua, pyydä sitä uudestaan.',
    closed: () => 'Jos tarvitset lisää apua, pyydä sitä uudestaan.',
    withdrawn: () => 'Palvelu ei enää näe tietojasi. Saat silti apua.',
    mistake: () => 'Palvelu ei näe tietojasi.',
  },
  outcomes: {
    helped: 'Sait apua.',
    'partly-helped': 'Sait osan avusta.',
    'got-other-help': 'Sait apua muualta.',
    'could-not-reach': 'Palvelu ei tavoittanut sinua.',
    'not-eligible': 'Palvelun ehdot eivät täyttyneet.',
    'no-capacity': 'Palvelussa ei ollut tilaa.',
    'no-longer-wanted': 'Et enää halunnut tätä.',
    'did-not-come': 'Tapaaminen jäi väliin.',
    'could-not-help': 'Palvelu ei voinut auttaa.',
  },
  whoHas: 'Kenellä asiasi on',
  guidedBy: 'Kuka ohjasi',
  position: {
    'first-five': 'viiden ensimmäisen joukossa',
    'first-ten': 'kymmenen ensimmäisen joukossa',
    'first-twenty': 'kahdenkymmenen ensimmäisen joukossa',
    'after-twenty': 'yli kaksikymmentä on ennen sinua',
  },
  positionTerm: 'Paikkasi jonossa',
  meanwhile: 'Apua odottaessa',
  meeting: 'Yhteinen keskustelu',
  shared: 'Mitä sinusta kerrottiin',
  sharedHint: 'Tässä on kaikki, mitä palvelu sai tietää.',
  fields: {
    need: 'Mihin apua tarvitaan',
    wishes: 'Mitä toivot',
    worry: 'Huoli',
    'for-whom': 'Kenelle',
    'child-age': 'Lapsen ikä',
    'child-name': 'Lapsen nimi',
    'parent-names': 'Huoltajien nimet',
    contact: 'Miten sinut tavoittaa',
    'contact-times': 'Milloin sinulle sopii',
    language: 'Kieli',
    interpreter: 'Tulkki',
    municipality: 'Kunta',
    tried: 'Mitä on jo kokeiltu',
    background: 'Tausta',
    strengths: 'Vahvuudet ja mikä toimii',
    'others-involved': 'Ketkä muut auttavat',
    safety: 'Mitä turvallisuudesta pitää tietää',
  },
  why: (law) => `Peruste: ${law}.`,
  consented: (day) => stop(`Annoit luvan ${day}`),
  withdrawnOn: (day) => stop(`Peruit luvan ${day}`),
  consent: 'Saako tämän kertoa?',
  consentLead: (service, organisation) =>
    `Alla on kaikki, mitä kerrottaisiin: ${service}, ${organisation}. Mitään ei kerrota ilman lupaasi.`,
  consentWho: 'Kuka antaa luvan?',
  givers: {
    guardian: 'Huoltaja',
    'guardians-together': 'Huoltajat yhdessä',
    youth: 'Nuori itse',
    'adult-for-self': 'Aikuinen itsestään',
  },
  consentButton: 'Annan luvan',
  consentNo: 'En anna lupaa',
  withdraw: 'Lopeta kertominen',
  withdrawHint: (service) =>
    `${service} ei sen jälkeen näe tietojasi. Saat silti apua, ja voit pyytää sitä uudestaan.`,
  withdrawButton: 'Perun luvan',
  withdrawWords: 'Haluatko kertoa, miksi?',
  object: 'En halua tätä',
  objectHint:
    'Tämä perustuu lakiin, joten lupaa ei ole. Voit kertoa, ettet halua tätä. Työntekijä puhuu siitä kanssasi.',
  objectButton: 'Kerro, etten halua tätä',
  voluntary: '(vapaaehtoinen)',
  done: {
    consent: 'Kiitos. Lupa on annettu.',
    withdraw: 'Lupa on peruttu. Palvelu ei enää näe tietojasi.',
    object: 'Kerroimme tämän työntekijälle.',
  },
  history: 'Mitä on tapahtunut',
  parties: { sender: 'Ohjannut työntekijä', receiver: 'Palvelu', family: 'Sinä', system: 'Perhetalo' },
  moves: {
    send: 'Palvelulle kerrottiin',
    receive: 'Palvelu luki asian',
    accept: 'Palvelu otti asian vastaan',
    start: 'Apu alkoi',
    complete: 'Päättyi',
    decline: 'Palvelu ei ottanut vastaan',
    'ask-more': 'Palvelu kysyi lisää',
    'give-more': 'Työntekijä vastasi',
    waitlist: 'Jonoon',
    redirect: 'Ohjattiin toiseen palveluun',
    'send-elsewhere': 'Lähetetään toiseen palveluun',
    settle: 'Ratkaistiin muulla tavalla',
    'confirm-cancel': 'Peruttiin',
    mistake: 'Lähti vahingossa, peruttiin',
    'give-consent': 'Lupa',
    'withdraw-consent': 'Lupa peruttiin',
    object: 'Kerroit, ettet halua tätä',
    expire: 'Palvelu ei vastannut ajoissa',
    'book-meeting': 'Yhteinen keskustelu sovittiin',
    'meeting-held': 'Yhteinen keskustelu pidettiin',
    'meeting-not-held': 'Yhteistä keskustelua ei pidetty',
  },
  secrecy: 'Vastaaja on luvannut vaitiolon. Vapaaehtoiset eivät näe tietojasi.',
  noLonger: 'Palvelu ei enää näe näitä tietoja.',
  notDone: 'Tarkista tämä',
}

const sv: FamilyWords = {
  tab: 'Följ',
  title: 'Tjänster som du hänvisades till',
  onlyTitle: 'Tjänster som du hänvisades till',
  lead: 'Här ser du vem som har din sak, vad som händer sedan och vad som har berättats om dig.',
  open: (service) => `Se närmare: ${service}`,
  back: 'Tillbaka till uppföljningen',
  now: {
    draft: () => 'Ingenting har berättats ännu: ditt lov väntas.',
    sent: () => 'Tjänsten har fått veta om din sak.',
    received: () => 'Tjänsten har läst din sak.',
    'more-asked': () => 'Tjänsten bad om mer uppgifter.',
    waitlisted: () => 'Du står i kö.',
    accepted: () => 'Tjänsten tog emot din sak.',
    'in-progress': () => 'Hjälpen har börjat.',
    'cancel-asked': () => 'Den som hänvisade dig har bett att få ta tillbaka det här.',
    declined: () => 'Tjänsten kunde inte ta emot din sak.',
    expired: () => 'Tjänsten svarade inte i tid.',
    completed: () => 'Det här är avslutat.',
    redirected: () => 'Din sak fortsätter i en annan tjänst.',
    cancelled: () => 'Det här är återtaget.',
    closed: () => 'Saken löstes på annat sätt.',
    withdrawn: () => 'Du tog tillbaka ditt lov.',
    mistake: () => 'Det här skickades av misstag och är återtaget.',
  },
  next: {
    draft: ({ worker }) => `När du ger lov skickar ${worker} saken till tjänsten.`,
    sent: ({ service, due }) => until(`${service} svarar`, due, 'senast'),
    received: ({ service, due }) => until(`${service} svarar`, due, 'senast'),
    'more-asked': ({ worker, due }) => until(`${worker} svarar tjänsten`, due, 'senast'),
    waitlisted: ({ expected }) =>
      expected === '' ? 'Du får veta när det är din tur.' : `Det är din tur ungefär ${expected}.`,
    accepted: ({ who, due }) => until(`${who} tar kontakt med dig`, due, 'senast'),
    'in-progress': ({ who }) => `Du kommer överens om fortsättningen i tjänsten: ${who}.`,
    'cancel-asked': ({ due }) => until('Tjänsten bekräftar det', due, 'senast'),
    declined: ({ worker, due }) => until(`${worker} söker en annan lösning med dig`, due, 'senast'),
    expired: ({ worker, due }) => until(`${worker} reder ut saken`, due, 'senast'),
    completed: () => 'Be om hjälp på nytt om du behöver mer.',
    redirected: () => 'Du ser den nya tjänsten på samma uppföljningssida.',
    cancelled: () => 'Be om hjälp på nytt om du behöver den.',
    closed: () => 'Be om hjälp på nytt om du behöver mer.',
    withdrawn: () => 'Tjänsten ser inte längre dina uppgifter. Du får ändå hjälp.',
    mistake: () => 'Tjänsten ser inte dina uppgifter.',
  },
  outcomes: {
    helped: 'Du fick hjälp.',
    'partly-helped': 'Du fick en del av hjälpen.',
    'got-other-help': 'Du fick hjälp någon annanstans.',
    'could-not-reach': 'Tjänsten nådde dig inte.',
    'not-eligible': 'Tjänstens villkor uppfylldes inte.',
    'no-capacity': 'Tjänsten hade ingen plats.',
    'no-longer-wanted': 'Du ville inte längre det här.',
    'did-not-come': 'Mötet blev inte av.',
    'could-not-help': 'Tjänsten kunde inte hjälpa.',
  },
  whoHas: 'Vem har din sak',
  guidedBy: 'Vem hänvisade',
  position: {
    'first-five': 'bland de fem första',
    'first-ten': 'bland de tio första',
    'first-twenty': 'bland de tjugo första',
    'after-twenty': 'över tjugo är före dig',
  },
  positionTerm: 'Din plats i kön',
  meanwhile: 'Hjälp medan du väntar',
  meeting: 'Gemensamt samtal',
  shared: 'Vad som berättades om dig',
  sharedHint: 'Här är allt som tjänsten fick veta.',
  fields: {
    need: 'Vad hjälpen behövs till',
    wishes: 'Vad du önskar',
    worry: 'Oro',
    'for-whom': 'För vem',
    'child-age': 'Barnets ålder',
    'child-name': 'Barnets namn',
    'parent-names': 'Vårdnadshavarnas namn',
    contact: 'Hur du nås',
    'contact-times': 'När det passar dig',
    language: 'Språk',
    interpreter: 'Tolk',
    municipality: 'Kommun',
    tried: 'Vad som redan har prövats',
    background: 'Bakgrund',
    strengths: 'Styrkor och vad som fungerar',
    'others-involved': 'Vilka andra som hjälper',
    safety: 'Vad man måste veta om säkerheten',
  },
  why: (law) => `Grund: ${law}.`,
  consented: (day) => `Du gav lov ${day}.`,
  withdrawnOn: (day) => `Du tog tillbaka lovet ${day}.`,
  consent: 'Får vi berätta det här?',
  consentLead: (service, organisation) =>
    `Nedan finns allt som skulle berättas: ${service}, ${organisation}. Ingenting berättas utan ditt lov.`,
  consentWho: 'Vem ger lov?',
  givers: {
    guardian: 'Vårdnadshavaren',
    'guardians-together': 'Vårdnadshavarna tillsammans',
    youth: 'Den unga själv',
    'adult-for-self': 'En vuxen för sig själv',
  },
  consentButton: 'Jag ger lov',
  consentNo: 'Jag ger inte lov',
  withdraw: 'Sluta berätta',
  withdrawHint: (service) =>
    `${service} ser därefter inte dina uppgifter. Du får ändå hjälp och kan be om den på nytt.`,
  withdrawButton: 'Jag tar tillbaka mitt lov',
  withdrawWords: 'Vill du berätta varför?',
  object: 'Jag vill inte det här',
  objectHint:
    'Det här grundar sig på lag, så det finns inget lov. Du kan säga att du inte vill det här. Den som hänvisade dig talar med dig om det.',
  objectButton: 'Säg att jag inte vill det här',
  voluntary: '(frivilligt)',
  done: {
    consent: 'Tack. Lovet är givet.',
    withdraw: 'Lovet är återtaget. Tjänsten ser inte längre dina uppgifter.',
    object: 'Vi har berättat det här för den som hänvisade dig.',
  },
  history: 'Vad som har hänt',
  parties: { sender: 'Den som hänvisade', receiver: 'Tjänsten', family: 'Du', system: 'Familjehuset' },
  moves: {
    send: 'Tjänsten fick veta',
    receive: 'Tjänsten läste saken',
    accept: 'Tjänsten tog emot saken',
    start: 'Hjälpen började',
    complete: 'Avslutades',
    decline: 'Tjänsten tog inte emot',
    'ask-more': 'Tjänsten frågade mer',
    'give-more': 'Den som hänvisade svarade',
    waitlist: 'Till kön',
    redirect: 'Hänvisades till en annan tjänst',
    'send-elsewhere': 'Skickas till en annan tjänst',
    settle: 'Löstes på annat sätt',
    'confirm-cancel': 'Återtogs',
    mistake: 'Skickades av misstag, återtogs',
    'give-consent': 'Lov',
    'withdraw-consent': 'Lovet togs tillbaka',
    object: 'Du sade att du inte vill det här',
    expire: 'Tjänsten svarade inte i tid',
    'book-meeting': 'Ett gemensamt samtal avtalades',
    'meeting-held': 'Det gemensamma samtalet hölls',
    'meeting-not-held': 'Det gemensamma samtalet hölls inte',
  },
  secrecy: 'Den som svarar har lovat tystnadsplikt. Frivilliga ser inte dina uppgifter.',
  noLonger: 'Tjänsten ser inte längre de här uppgifterna.',
  notDone: 'Kontrollera det här',
}

const en: FamilyWords = {
  tab: 'Follow',
  title: 'Services you were guided to',
  onlyTitle: 'Services you were guided to',
  lead: 'Here you see who has your matter, what happens next and what has been told about you.',
  open: (service) => `See more: ${service}`,
  back: 'Back to the follow page',
  now: {
    draft: () => 'Nothing has been told yet: your permission is awaited.',
    sent: () => 'The service has been told of your matter.',
    received: () => 'The service has read your matter.',
    'more-asked': () => 'The service asked for more.',
    waitlisted: () => 'You are on the waiting list.',
    accepted: () => 'The service took your matter.',
    'in-progress': () => 'The help has begun.',
    'cancel-asked': () => 'The worker who guided you has asked to cancel this.',
    declined: () => 'The service could not take your matter.',
    expired: () => 'The service did not answer in time.',
    completed: () => 'This has ended.',
    redirected: () => 'Your matter goes on in another service.',
    cancelled: () => 'This has been cancelled.',
    closed: () => 'The matter was settled in another way.',
    withdrawn: () => 'You took your permission back.',
    mistake: () => 'This was sent by mistake and has been cancelled.',
  },
  next: {
    draft: ({ worker }) => `Once you give permission, ${worker} sends the matter to the service.`,
    sent: ({ service, due }) => until(`${service} answers`, due, 'by'),
    received: ({ service, due }) => until(`${service} answers`, due, 'by'),
    'more-asked': ({ worker, due }) => until(`${worker} answers the service`, due, 'by'),
    waitlisted: ({ expected }) =>
      expected === '' ? 'You hear when it is your turn.' : `Your turn is about ${expected}.`,
    accepted: ({ who, due }) => until(`${who} contacts you`, due, 'by'),
    'in-progress': ({ who }) => `You agree on what follows with the service: ${who}.`,
    'cancel-asked': ({ due }) => until('The service confirms it', due, 'by'),
    declined: ({ worker, due }) => until(`${worker} looks for another way with you`, due, 'by'),
    expired: ({ worker, due }) => until(`${worker} sorts it out`, due, 'by'),
    completed: () => 'If you need more help, ask for it again.',
    redirected: () => 'You see the new service on the same follow page.',
    cancelled: () => 'If you need help, ask for it again.',
    closed: () => 'If you need more help, ask for it again.',
    withdrawn: () => 'The service no longer sees your details. You still get help.',
    mistake: () => 'The service does not see your details.',
  },
  outcomes: {
    helped: 'You got help.',
    'partly-helped': 'You got part of the help.',
    'got-other-help': 'You got help elsewhere.',
    'could-not-reach': 'The service did not reach you.',
    'not-eligible': 'The service’s conditions were not met.',
    'no-capacity': 'The service had no room.',
    'no-longer-wanted': 'You no longer wanted this.',
    'did-not-come': 'The meeting did not happen.',
    'could-not-help': 'The service could not help.',
  },
  whoHas: 'Who has your matter',
  guidedBy: 'Who guided you',
  position: {
    'first-five': 'among the first five',
    'first-ten': 'among the first ten',
    'first-twenty': 'among the first twenty',
    'after-twenty': 'more than twenty are before you',
  },
  positionTerm: 'Your place in the queue',
  meanwhile: 'Help while you wait',
  meeting: 'Joint talk',
  shared: 'What was told about you',
  sharedHint: 'This is everything the service got to know.',
  fields: {
    need: 'What help is needed for',
    wishes: 'What you wish',
    worry: 'Worry',
    'for-whom': 'For whom',
    'child-age': 'Child’s age',
    'child-name': 'Child’s name',
    'parent-names': 'Guardians’ names',
    contact: 'How to reach you',
    'contact-times': 'When it suits you',
    language: 'Language',
    interpreter: 'Interpreter',
    municipality: 'Municipality',
    tried: 'What has been tried',
    background: 'Background',
    strengths: 'Strengths and what works',
    'others-involved': 'Who else helps',
    safety: 'What must be known about safety',
  },
  why: (law) => `Ground: ${law}.`,
  consented: (day) => `You gave permission on ${day}.`,
  withdrawnOn: (day) => `You took it back on ${day}.`,
  consent: 'May this be told?',
  consentLead: (service, organisation) =>
    `Below is everything that would be told to ${service}, ${organisation}. Nothing is told without your permission.`,
  consentWho: 'Who gives permission?',
  givers: {
    guardian: 'A guardian',
    'guardians-together': 'The guardians together',
    youth: 'The young person',
    'adult-for-self': 'An adult for themselves',
  },
  consentButton: 'I give permission',
  consentNo: 'I do not give permission',
  withdraw: 'Stop sharing',
  withdrawHint: (service) =>
    `${service} then no longer sees your details. You still get help, and can ask for it again.`,
  withdrawButton: 'I take my permission back',
  withdrawWords: 'Would you like to say why?',
  object: 'I do not want this',
  objectHint:
    'This stands on a law, so there is no permission to take back. You can say that you do not want this. The worker talks with you about it.',
  objectButton: 'Say that I do not want this',
  voluntary: '(voluntary)',
  done: {
    consent: 'Thank you. Permission has been given.',
    withdraw: 'Your permission has been taken back. The service no longer sees your details.',
    object: 'We have told the worker.',
  },
  history: 'What has happened',
  parties: {
    sender: 'The worker who guided you',
    receiver: 'The service',
    family: 'You',
    system: 'House of Families',
  },
  moves: {
    send: 'The service was told',
    receive: 'The service read it',
    accept: 'The service took it',
    start: 'Help began',
    complete: 'It ended',
    decline: 'The service did not take it',
    'ask-more': 'The service asked for more',
    'give-more': 'The worker answered',
    waitlist: 'Put on the waiting list',
    redirect: 'Guided to another service',
    'send-elsewhere': 'Being sent to another service',
    settle: 'Settled in another way',
    'confirm-cancel': 'Cancelled',
    mistake: 'Sent by mistake, cancelled',
    'give-consent': 'Permission',
    'withdraw-consent': 'Permission taken back',
    object: 'You said that you do not want this',
    expire: 'The service did not answer in time',
    'book-meeting': 'A joint talk was agreed',
    'meeting-held': 'The joint talk was held',
    'meeting-not-held': 'The joint talk was not held',
  },
  secrecy: 'The person who answers has promised secrecy. Volunteers do not see your details.',
  noLonger: 'The service no longer sees these details.',
  notDone: 'Check this',
}

export const familyWords: Readonly<Record<Language, FamilyWords>> = { fi, sv, en }
