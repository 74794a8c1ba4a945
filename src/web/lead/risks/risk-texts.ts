import type { Realised, RiskKind } from '#capabilities/development/index.ts'
import type { Language } from '#platform/text.ts'

type Words = {
  readonly kinds: Readonly<Record<RiskKind, string>>
  readonly realised: Readonly<Record<Realised, string>>
  readonly title: string
  readonly lead: (open: number, realised: number, due: number) => string
  readonly open: string
  readonly closed: string
  readonly none: string
  readonly add: string
  readonly addLead: string
  readonly save: string
  readonly notDone: string
  readonly back: string
  readonly edit: string
  readonly editTitle: (name: string) => string
  readonly whole: string
  readonly optional: string
  readonly nobody: string
  readonly field: Readonly<
    Record<
      | 'kind'
      | 'name'
      | 'cause'
      | 'effect'
      | 'mitigation'
      | 'realised'
      | 'note'
      | 'owner'
      | 'ownerName'
      | 'ownerHint'
      | 'reviewOn'
      | 'area'
      | 'language',
      string
    >
  >
  readonly nextOn: (day: string) => string
  readonly late: (day: string) => string
  readonly review: string
  readonly reviewLead: string
  readonly reviewWords: string
  readonly reviewNext: string
  readonly reviews: string
  readonly by: (name: string) => string
  readonly close: string
  readonly closeLead: string
  readonly reopen: string
  readonly closedOn: (day: string) => string
  readonly theirs: string
  readonly columns: readonly string[]
  readonly done: Readonly<Record<'added' | 'saved' | 'reviewed' | 'closed' | 'reopened', string>>
}

export const riskTexts: Readonly<Record<Language, Words>> = {
  fi: {
    kinds: { risk: 'Riski', warning: 'Varoitus' },
    realised: { no: 'Ei toteutunut', partly: 'Toteutui osin', yes: 'Toteutui' },
    title: 'Riskit',
    lead: (open, realised, due) =>
      open === 0
        ? 'Yhtään riskiä ei seurata. Kirjaa, mikä voi tulla tielle, ennen kuin se tulee.'
        : `Seurannassa on ${open}, niistä ${realised} on toteutunut ainakin osin. ${
            due === 0 ? 'Yhdenkään tarkistus ei ole myöhässä.' : `${due} odottaa tarkistusta.`
          }`,
    open: 'Seurannassa',
    closed: 'Ei enää seurannassa',
    none: 'Täällä ei ole vielä mitään.',
    add: 'Kirjaa riski',
    addLead:
      'Mikä voi tulla tielle, mistä se johtuisi, mitä siitä seuraisi ja mitä sille tehdään. Ei tietoja perheistä.',
    save: 'Tallenna',
    notDone: 'Ei tallennettu',
    back: 'Riskit',
    edit: 'Muokkaa',
    editTitle: (name) => `Muokkaa: ${name}`,
    whole: 'Koko hyvinvointialue',
    optional: 'vapaaehtoinen',
    nobody: 'Ei vielä kukaan',
    field: {
      kind: 'Laji',
      name: 'Nimi',
      cause: 'Mistä se johtuu',
      effect: 'Mitä siitä seuraa',
      mitigation: 'Mitä sille tehdään',
      realised: 'Toteutuiko',
      note: 'Huomio',
      owner: 'Kuka seuraa',
      ownerName: 'Tai nimi ja tehtävä',
      ownerHint: 'Jos seuraajalla ei ole tunnusta tänne.',
      reviewOn: 'Katsotaan uudelleen',
      area: 'Alue',
      language: 'Kieli, jolla kirjoitat',
    },
    nextOn: (day) => `katsotaan uudelleen ${day}`,
    late: (day) => `piti katsoa ${day}`,
    review: 'Kirjaa tarkistus',
    reviewLead: 'Tarkistukset jäävät näkyviin, jotta muutos nähdään.',
    reviewWords: 'Mitä nyt nähdään',
    reviewNext: 'Seuraava tarkistus',
    reviews: 'Tarkistukset',
    by: (name) => `Kirjasi ${name}.`,
    close: 'Lopeta seuranta',
    closeLead: 'Riski siirtyy niihin, joita ei enää seurata. Sen voi ottaa takaisin.',
    reopen: 'Ota takaisin seurantaan',
    closedOn: (day) => `Seuranta päättyi ${day}.`,
    theirs: 'Toinen on tallentanut sillä välin. Hänen tekstinsä on tässä, omasi alla kentissä.',
    columns: [
      'Riski',
      'Laji',
      'Alue',
      'Syy',
      'Seuraus',
      'Keinot',
      'Toteutuiko',
      'Huomio',
      'Seuraa',
      'Katsotaan uudelleen',
    ],
    done: {
      added: 'Riski on kirjattu.',
      saved: 'Muutokset on tallennettu.',
      reviewed: 'Tarkistus on kirjattu.',
      closed: 'Riskiä ei enää seurata.',
      reopened: 'Riski on taas seurannassa.',
    },
  },
  sv: {
    kinds: { risk: 'Risk', warning: 'Varning' },
    realised: { no: 'Blev inte verklighet', partly: 'Delvis verklighet', yes: 'Blev verklighet' },
    title: 'Risker',
    lead: (open, realised, due) =>
      open === 0
        ? 'Ingen risk följs. Anteckna vad som kan komma i vägen innan det gör det.'
        : `${open} följs, av dem har ${realised} åtminstone delvis blivit verklighet. ${
            due === 0 ? 'Ingen genomgång är försenad.' : `${due} väntar på genomgång.`
          }`,
    open: 'Följs',
    closed: 'Följs inte längre',
    none: 'Här finns ännu ingenting.',
    add: 'Anteckna en risk',
    addLead:
      'Vad som kan komma i vägen, vad det beror på, vad som följer och vad som görs. Inga uppgifter om familjer.',
    save: 'Spara',
    notDone: 'Det sparades inte',
    back: 'Risker',
    edit: 'Redigera',
    editTitle: (name) => `Redigera: ${name}`,
    whole: 'Hela välfärdsområdet',
    optional: 'frivilligt',
    nobody: 'Ännu ingen',
    field: {
      kind: 'Slag',
      name: 'Namn',
      cause: 'Vad den beror på',
      effect: 'Vad som följer',
      mitigation: 'Vad som görs',
      realised: 'Blev den verklighet',
      note: 'Anmärkning',
      owner: 'Vem följer den',
      ownerName: 'Eller namn och uppgift',
      ownerHint: 'Om den som följer inte har konto här.',
      reviewOn: 'Ses över',
      area: 'Område',
      language: 'Språket du skriver på',
    },
    nextOn: (day) => `ses över ${day}`,
    late: (day) => `skulle ha setts över ${day}`,
    review: 'Anteckna en genomgång',
    reviewLead: 'Genomgångarna står kvar, så att förändringen syns.',
    reviewWords: 'Vad som syns nu',
    reviewNext: 'Nästa genomgång',
    reviews: 'Genomgångar',
    by: (name) => `Antecknat av ${name}.`,
    close: 'Sluta följa',
    closeLead: 'Risken flyttas till dem som inte följs längre. Den kan tas tillbaka.',
    reopen: 'Börja följa på nytt',
    closedOn: (day) => `Följdes till ${day}.`,
    theirs: 'Någon annan har sparat under tiden. Den texten finns här, din egen i fälten nedan.',
    columns: [
      'Risk',
      'Slag',
      'Område',
      'Orsak',
      'Följd',
      'Åtgärder',
      'Blev den verklighet',
      'Anmärkning',
      'Följer',
      'Ses över',
    ],
    done: {
      added: 'Risken är antecknad.',
      saved: 'Ändringarna är sparade.',
      reviewed: 'Genomgången är antecknad.',
      closed: 'Risken följs inte längre.',
      reopened: 'Risken följs igen.',
    },
  },
  en: {
    kinds: { risk: 'Risk', warning: 'Warning' },
    realised: { no: 'Did not come true', partly: 'Partly came true', yes: 'Came true' },
    title: 'Risks',
    lead: (open, realised, due) =>
      open === 0
        ? 'No risk is watched. Note what may come in the way before it does.'
        : `${open} are watched, and ${realised} of them have come true at least in part. ${
            due === 0 ? 'No review is late.' : `${due} wait to be looked at.`
          }`,
    open: 'Watched',
    closed: 'No longer watched',
    none: 'There is nothing here yet.',
    add: 'Note a risk',
    addLead: 'What may come in the way, why, what would follow and what is done. Nothing about families.',
    save: 'Save',
    notDone: 'It was not saved',
    back: 'Risks',
    edit: 'Edit',
    editTitle: (name) => `Edit: ${name}`,
    whole: 'The whole county',
    optional: 'optional',
    nobody: 'Nobody yet',
    field: {
      kind: 'Kind',
      name: 'Name',
      cause: 'What it comes from',
      effect: 'What would follow',
      mitigation: 'What is done about it',
      realised: 'Did it come true',
      note: 'Note',
      owner: 'Who watches it',
      ownerName: 'Or name and task',
      ownerHint: 'If they have no account here.',
      reviewOn: 'Looked at again',
      area: 'Area',
      language: 'The language you write in',
    },
    nextOn: (day) => `looked at again ${day}`,
    late: (day) => `should have been looked at ${day}`,
    review: 'Note a review',
    reviewLead: 'Reviews stay, so that the change is seen.',
    reviewWords: 'What is seen now',
    reviewNext: 'Next review',
    reviews: 'Reviews',
    by: (name) => `Noted by ${name}.`,
    close: 'Stop watching',
    closeLead: 'The risk moves to those no longer watched. It can be taken back.',
    reopen: 'Watch it again',
    closedOn: (day) => `Watched until ${day}.`,
    theirs: 'Somebody else has saved meanwhile. Their text is here, yours is in the fields below.',
    columns: [
      'Risk',
      'Kind',
      'Area',
      'Cause',
      'Effect',
      'What is done',
      'Did it come true',
      'Note',
      'Watched by',
      'Looked at again',
    ],
    done: {
      added: 'The risk is noted.',
      saved: 'The changes are saved.',
      reviewed: 'The review is noted.',
      closed: 'The risk is no longer watched.',
      reopened: 'The risk is watched again.',
    },
  },
}
