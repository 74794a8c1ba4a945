import type { ProposalOutcome, ProposalState, Urgency } from '#capabilities/development/index.ts'
import type { Language } from '#platform/text.ts'

type Words = {
  readonly states: Readonly<Record<ProposalState, string>>
  readonly outcomes: Readonly<Record<ProposalOutcome, string>>
  readonly urgencies: Readonly<Record<Urgency, string>>
  readonly title: string
  readonly lead: (all: number, waiting: number) => string
  readonly none: string
  readonly add: string
  readonly addLead: string
  readonly save: string
  readonly notDone: string
  readonly theirs: string
  readonly back: string
  readonly edit: string
  readonly editTitle: (name: string) => string
  readonly optional: string
  readonly nobody: string
  readonly field: Readonly<
    Record<
      | 'name'
      | 'why'
      | 'done'
      | 'remains'
      | 'urgency'
      | 'addressedTo'
      | 'keeper'
      | 'language'
      | 'sentOn'
      | 'outcome'
      | 'answer'
      | 'answeredOn',
      string
    >
  >
  readonly addressedHint: string
  readonly sent: (to: string, day: string) => string
  readonly sentOn: (day: string) => string
  readonly answered: (day: string) => string
  readonly send: string
  readonly sendLead: string
  readonly note: string
  readonly noteAgain: string
  readonly withdraw: string
  readonly withdrawLead: string
  readonly takeBack: string
  readonly dones: Readonly<Record<'added' | 'saved' | 'sent' | 'answered' | 'withdrawn' | 'taken', string>>
  readonly columns: readonly string[]
}

export const proposalTexts: Readonly<Record<Language, Words>> = {
  fi: {
    states: { draft: 'Luonnos', sent: 'Odottaa vastausta', answered: 'Vastattu', withdrawn: 'Peruttu' },
    outcomes: {
      yes: 'Toteutetaan',
      partly: 'Toteutetaan osin',
      no: 'Ei toteuteta',
      noted: 'Merkitty tiedoksi',
    },
    urgencies: { first: 'Ensin', next: 'Seuraavaksi', later: 'Myöhemmin' },
    title: 'Ehdotukset kansalliselle tasolle',
    lead: (all, waiting) =>
      all === 0
        ? 'Ehdotuksia ei vielä ole. Kirjaa tähän, mitä hyvinvointialue ei voi ratkaista yksin.'
        : waiting === 0
          ? `Ehdotuksia on ${all}. Yksikään ei odota vastausta.`
          : `Ehdotuksia on ${all}, ja ${waiting} odottaa vastausta.`,
    none: 'Ehdotuksia ei vielä ole.',
    add: 'Tee ehdotus',
    addLead:
      'Mitä ehdotetaan, miksi, mitä on jo tehty ja mitä on jäljellä. Kansallisella tasolla nähdään silloin, mikä on tärkeintä.',
    save: 'Tallenna',
    notDone: 'Ei tallennettu',
    theirs: 'Toinen on tallentanut sillä välin. Hänen tekstinsä on tässä, omasi alla kentissä.',
    back: 'Ehdotukset',
    edit: 'Muokkaa',
    editTitle: (name) => `Muokkaa: ${name}`,
    optional: 'vapaaehtoinen',
    nobody: 'Ei vielä kukaan',
    field: {
      name: 'Mitä ehdotetaan',
      why: 'Miksi',
      done: 'Mitä on jo tehty',
      remains: 'Mitä on jäljellä',
      urgency: 'Tärkeysjärjestys',
      addressedTo: 'Kenelle',
      keeper: 'Kuka vastaa',
      language: 'Kieli, jolla kirjoitat',
      sentOn: 'Lähetetty',
      outcome: 'Mitä vastattiin',
      answer: 'Vastaus',
      answeredOn: 'Vastattu',
    },
    addressedHint: 'Esimerkiksi ministeriö, laitos tai työryhmä.',
    sent: (to, day) => `Lähetetty ${day}: ${to}.`,
    sentOn: (day) => `lähetetty ${day}`,
    answered: (day) => `vastattu ${day}`,
    send: 'Merkitse lähetetyksi',
    sendLead: 'Lähetettyä ehdotusta ei enää muuteta.',
    note: 'Kirjaa vastaus',
    noteAgain: 'Täydennä vastausta',
    withdraw: 'Peru ehdotus',
    withdrawLead: 'Ehdotus jää luetteloon peruttuna. Sen voi kirjoittaa uudelleen.',
    takeBack: 'Kirjoita uudelleen',
    dones: {
      added: 'Ehdotus on tallennettu luonnoksena.',
      saved: 'Muutokset on tallennettu.',
      sent: 'Ehdotus on merkitty lähetetyksi.',
      answered: 'Vastaus on kirjattu.',
      withdrawn: 'Ehdotus on peruttu.',
      taken: 'Ehdotus on taas luonnos.',
    },
    columns: [
      'Ehdotus',
      'Tila',
      'Tärkeys',
      'Miksi',
      'Tehty',
      'Jäljellä',
      'Kenelle',
      'Lähetetty',
      'Lopputulos',
      'Vastaus',
      'Vastattu',
      'Vastaa',
    ],
  },
  sv: {
    states: { draft: 'Utkast', sent: 'Väntar på svar', answered: 'Besvarat', withdrawn: 'Tillbakadraget' },
    outcomes: {
      yes: 'Genomförs',
      partly: 'Genomförs delvis',
      no: 'Genomförs inte',
      noted: 'Antecknat för kännedom',
    },
    urgencies: { first: 'Först', next: 'Sedan', later: 'Senare' },
    title: 'Förslag till nationell nivå',
    lead: (all, waiting) =>
      all === 0
        ? 'Det finns ännu inga förslag. Anteckna här det som välfärdsområdet inte kan lösa ensamt.'
        : waiting === 0
          ? `Förslagen är ${all}. Inget väntar på svar.`
          : `Förslagen är ${all}, och ${waiting} väntar på svar.`,
    none: 'Det finns ännu inga förslag.',
    add: 'Gör ett förslag',
    addLead:
      'Vad som föreslås, varför, vad som redan gjorts och vad som återstår. Då ser man nationellt vad som är viktigast.',
    save: 'Spara',
    notDone: 'Det sparades inte',
    theirs: 'Någon annan har sparat under tiden. Den texten finns här, din egen i fälten nedan.',
    back: 'Förslag',
    edit: 'Redigera',
    editTitle: (name) => `Redigera: ${name}`,
    optional: 'frivilligt',
    nobody: 'Ännu ingen',
    field: {
      name: 'Vad som föreslås',
      why: 'Varför',
      done: 'Vad som redan gjorts',
      remains: 'Vad som återstår',
      urgency: 'Prioritering',
      addressedTo: 'Till vem',
      keeper: 'Vem ansvarar',
      language: 'Språket du skriver på',
      sentOn: 'Skickat',
      outcome: 'Vad svaret blev',
      answer: 'Svar',
      answeredOn: 'Besvarat',
    },
    addressedHint: 'Till exempel ett ministerium, en myndighet eller en arbetsgrupp.',
    sent: (to, day) => `Skickat ${day}: ${to}.`,
    sentOn: (day) => `skickat ${day}`,
    answered: (day) => `besvarat ${day}`,
    send: 'Anteckna att det har skickats',
    sendLead: 'Ett förslag som har skickats ändras inte längre.',
    note: 'Anteckna svaret',
    noteAgain: 'Komplettera svaret',
    withdraw: 'Dra tillbaka förslaget',
    withdrawLead: 'Förslaget blir kvar i listan som tillbakadraget. Det kan skrivas på nytt.',
    takeBack: 'Skriv på nytt',
    dones: {
      added: 'Förslaget är sparat som utkast.',
      saved: 'Ändringarna är sparade.',
      sent: 'Förslaget är antecknat som skickat.',
      answered: 'Svaret är antecknat.',
      withdrawn: 'Förslaget är tillbakadraget.',
      taken: 'Förslaget är igen ett utkast.',
    },
    columns: [
      'Förslag',
      'Läge',
      'Prioritering',
      'Varför',
      'Gjort',
      'Återstår',
      'Till vem',
      'Skickat',
      'Utfall',
      'Svar',
      'Besvarat',
      'Ansvarar',
    ],
  },
  en: {
    states: { draft: 'Draft', sent: 'Waits for an answer', answered: 'Answered', withdrawn: 'Withdrawn' },
    outcomes: { yes: 'Will be done', partly: 'Will be done in part', no: 'Will not be done', noted: 'Noted' },
    urgencies: { first: 'First', next: 'Next', later: 'Later' },
    title: 'Proposals to the national level',
    lead: (all, waiting) =>
      all === 0
        ? 'There are no proposals yet. Note here what the county cannot solve alone.'
        : waiting === 0
          ? `There are ${all} proposals. None waits for an answer.`
          : `There are ${all} proposals, and ${waiting} wait for an answer.`,
    none: 'There are no proposals yet.',
    add: 'Make a proposal',
    addLead:
      'What is proposed, why, what has been done and what is left. Then the national level sees what matters most.',
    save: 'Save',
    notDone: 'It was not saved',
    theirs: 'Somebody else has saved meanwhile. Their text is here, yours is in the fields below.',
    back: 'Proposals',
    edit: 'Edit',
    editTitle: (name) => `Edit: ${name}`,
    optional: 'optional',
    nobody: 'Nobody yet',
    field: {
      name: 'What is proposed',
      why: 'Why',
      done: 'What has been done',
      remains: 'What is left',
      urgency: 'Priority',
      addressedTo: 'To whom',
      keeper: 'Who answers for it',
      language: 'The language you write in',
      sentOn: 'Sent',
      outcome: 'What the answer was',
      answer: 'Answer',
      answeredOn: 'Answered',
    },
    addressedHint: 'Such as a ministry, an institute or a working group.',
    sent: (to, day) => `Sent ${day}: ${to}.`,
    sentOn: (day) => `sent ${day}`,
    answered: (day) => `answered ${day}`,
    send: 'Note that it was sent',
    sendLead: 'What was sent is not changed any more.',
    note: 'Note the answer',
    noteAgain: 'Add to the answer',
    withdraw: 'Withdraw the proposal',
    withdrawLead: 'It stays on the list as withdrawn. It can be written anew.',
    takeBack: 'Write it anew',
    dones: {
      added: 'The proposal is saved as a draft.',
      saved: 'The changes are saved.',
      sent: 'The proposal is noted as sent.',
      answered: 'The answer is noted.',
      withdrawn: 'The proposal is withdrawn.',
      taken: 'The proposal is a draft again.',
    },
    columns: [
      'Proposal',
      'State',
      'Priority',
      'Why',
      'Done',
      'Left',
      'To whom',
      'Sent',
      'Outcome',
      'Answer',
      'Answered',
      'Responsible',
    ],
  },
}
