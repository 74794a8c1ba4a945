import type { StepKind } from '#capabilities/casework/index.ts'
import type { Language } from '#platform/text.ts'

type TasksTexts = {
  readonly title: string
  readonly lead: string
  readonly done: Readonly<Record<string, string>>
  readonly show: string
  readonly states: Readonly<Record<'open' | 'done', string>>
  readonly count: (open: number, late: number) => string
  readonly none: string
  readonly noneText: string
  readonly noneDone: string
  readonly kinds: Readonly<Record<StepKind, string>>
  readonly tick: string
  readonly reopen: string
  readonly toPlan: string
  readonly received: string
  readonly receivedLead: string
  readonly receivedNone: string
  readonly from: (name: string, unit: string, day: string) => string
  readonly toMe: string
  readonly toUnit: (unit: string) => string
  readonly due: (day: string) => string
  readonly take: string
  readonly takeSend: string
  readonly takeLead: string
  readonly decline: string
  readonly declineSend: string
  readonly declineWords: string
  readonly words: string
  readonly optional: string
  readonly acknowledged: (day: string) => string
  readonly receivedStates: Readonly<Record<'offered' | 'acknowledged', string>>
  readonly page: (page: number) => string
  readonly previous: string
  readonly next: string
}

export const tasksTexts: Readonly<Record<Language, TasksTexts>> = {
  fi: {
    title: 'Tehtäväni',
    lead: 'Mitä olet luvannut perheille ja työkavereille, lähin päivä ensin.',
    done: {
      'done-step': 'Merkitty tehdyksi.',
      'reopen-step': 'Tehtävä on taas avoin.',
      'take-join': 'Kuittasit siirron. Lähettäjä ja perhe näkevät, että teillä on se.',
      'decline-join': 'Lähettäjä saa tiedon ja kysyy toista.',
    },
    show: 'Näytä',
    states: { open: 'Avoimet', done: 'Tehdyt' },
    count: (open, late) => (late === 0 ? `Avoinna ${open}.` : `Avoinna ${open}, joista myöhässä ${late}.`),
    none: 'Ei avoimia tehtäviä',
    noneText: 'Kun suunnitelmassa tai neuvottelussa sovitaan sinulle askel, se tulee tähän.',
    noneDone: 'Et ole vielä merkinnyt mitään tehdyksi.',
    kinds: {
      family: 'perheen askel',
      service: 'palvelun askel',
      meanwhile: 'tuki odottaessa',
      task: 'tehtävä suunnitelman rinnalla',
    },
    tick: 'Tehty',
    reopen: 'Avaa uudelleen',
    toPlan: 'Suunnitelma',
    received: 'Saattaen siirrot sinulle ja yksikköösi',
    receivedLead:
      'Sinua pyydetään ottamaan vastaan. Siirto pysyy avoimena, kunnes joku kuittaa: meillä on tämä.',
    receivedNone: 'Siirtoja ei odota kuittausta.',
    from: (name, unit, day) => `${name}, ${unit}, ${day}`,
    toMe: 'sinulle',
    toUnit: (unit) => `yksikölle ${unit}`,
    due: (day) => `Viimeistään ${day}`,
    take: 'Meillä on tämä',
    takeSend: 'Kuittaa',
    takeLead: 'Kerro, kuka ottaa perheeseen yhteyttä ja milloin.',
    decline: 'Emme voi ottaa vastaan',
    declineSend: 'Lähetä vastaus',
    declineWords: 'Miksi, ja kuka voisi',
    words: 'Sanat lähettäjälle ja perheelle',
    optional: '(vapaaehtoinen)',
    acknowledged: (day) => `Kuitattu ${day}`,
    receivedStates: { offered: 'Odottavat kuittausta', acknowledged: 'Kuitatut' },
    page: (page) => `Sivu ${page}`,
    previous: 'Edellinen sivu',
    next: 'Seuraava sivu',
  },
  sv: {
    title: 'Mina uppgifter',
    lead: 'Vad du har lovat familjer och kolleger, närmaste dag först.',
    done: {
      'done-step': 'Märkt som gjort.',
      'reopen-step': 'Uppgiften är öppen igen.',
      'take-join': 'Du kvitterade övergången. Avsändaren och familjen ser att ni har den.',
      'decline-join': 'Avsändaren får veta det och frågar någon annan.',
    },
    show: 'Visa',
    states: { open: 'Öppna', done: 'Gjorda' },
    count: (open, late) => (late === 0 ? `Öppna: ${open}.` : `Öppna: ${open}, av dem försenade: ${late}.`),
    none: 'Inga öppna uppgifter',
    noneText: 'När ett steg för dig blir överenskommet i en plan eller på ett möte kommer det hit.',
    noneDone: 'Du har inte märkt något som gjort ännu.',
    kinds: {
      family: 'familjens steg',
      service: 'tjänstens steg',
      meanwhile: 'stöd under väntan',
      task: 'uppgift vid sidan av planen',
    },
    tick: 'Gjort',
    reopen: 'Öppna igen',
    toPlan: 'Plan',
    received: 'Trygga övergångar till dig och din enhet',
    receivedLead: 'Du ombeds ta emot. Övergången är öppen tills någon kvitterar: vi har det här.',
    receivedNone: 'Inga övergångar väntar på kvittering.',
    from: (name, unit, day) => `${name}, ${unit}, ${day}`,
    toMe: 'till dig',
    toUnit: (unit) => `till ${unit}`,
    due: (day) => `Senast ${day}`,
    take: 'Vi har det här',
    takeSend: 'Kvittera',
    takeLead: 'Berätta vem som kontaktar familjen och när.',
    decline: 'Vi kan inte ta emot',
    declineSend: 'Skicka svaret',
    declineWords: 'Varför, och vem kunde',
    words: 'Ord till avsändaren och familjen',
    optional: '(frivilligt)',
    acknowledged: (day) => `Kvitterat ${day}`,
    receivedStates: { offered: 'Väntar på kvittering', acknowledged: 'Kvitterade' },
    page: (page) => `Sida ${page}`,
    previous: 'Föregående sida',
    next: 'Nästa sida',
  },
  en: {
    title: 'My tasks',
    lead: 'What you have promised to families and colleagues, the nearest day first.',
    done: {
      'done-step': 'Marked as done.',
      'reopen-step': 'The task is open again.',
      'take-join': 'You have confirmed the join. The sender and the family see that you have it.',
      'decline-join': 'The sender is told and asks somebody else.',
    },
    show: 'Show',
    states: { open: 'Open', done: 'Done' },
    count: (open, late) => (late === 0 ? `${open} open.` : `${open} open, ${late} of them late.`),
    none: 'No open tasks',
    noneText: 'When a step is agreed for you in a plan or a meeting, it comes here.',
    noneDone: 'You have not marked anything as done yet.',
    kinds: {
      family: 'a step of the family',
      service: 'a step of a service',
      meanwhile: 'support meanwhile',
      task: 'task beside the plan',
    },
    tick: 'Done',
    reopen: 'Open again',
    toPlan: 'Plan',
    received: 'Joins to you and your unit',
    receivedLead: 'You are asked to receive. A join stays open until somebody confirms: we have it.',
    receivedNone: 'No joins wait to be confirmed.',
    from: (name, unit, day) => `${name}, ${unit}, ${day}`,
    toMe: 'to you',
    toUnit: (unit) => `to ${unit}`,
    due: (day) => `By ${day}`,
    take: 'We have it',
    takeSend: 'Confirm',
    takeLead: 'Tell who will contact the family, and when.',
    decline: 'We cannot receive',
    declineSend: 'Send the answer',
    declineWords: 'Why, and who could',
    words: 'Words to the sender and the family',
    optional: '(voluntary)',
    acknowledged: (day) => `Confirmed ${day}`,
    receivedStates: { offered: 'Waiting to be confirmed', acknowledged: 'Confirmed' },
    page: (page) => `Page ${page}`,
    previous: 'Previous page',
    next: 'Next page',
  },
}
