import type { AgreementKind, AgreementState, ReviewOutcome } from '#capabilities/network/index.ts'
import type { Language } from '#platform/text.ts'

export type AgreementTexts = {
  readonly title: string
  readonly lead: (of: { late: number; soon: number }) => string
  readonly kinds: Readonly<Record<AgreementKind, string>>
  readonly states: Readonly<Record<AgreementState, string>>
  readonly wholeCounty: string
  readonly add: string
  readonly newTitle: string
  readonly newLead: string
  readonly back: string
  readonly filter: string
  readonly show: string
  readonly area: string
  readonly anyArea: string
  readonly state: string
  readonly anyState: string
  readonly none: string
  readonly nextPage: string
  readonly due: Readonly<Record<'late' | 'soon', string>>
  readonly reviewBy: (day: string) => string
  readonly endsOn: (day: string) => string
  readonly about: string
  readonly parties: string
  readonly partiesHint: string
  readonly otherParties: string
  readonly otherHint: string
  readonly kind: string
  readonly name: string
  readonly aboutHint: string
  readonly validity: string
  readonly from: string
  readonly to: string
  readonly toHint: string
  readonly untilFurther: string
  readonly review: string
  readonly reviewHint: string
  readonly responsible: string
  readonly responsibleHint: string
  readonly nobody: string
  readonly file: string
  readonly fileHint: string
  readonly openFile: string
  readonly noFile: string
  readonly reviewTitle: string
  readonly reviewLead: string
  readonly outcome: string
  readonly outcomes: Readonly<Record<ReviewOutcome, string>>
  readonly outcomeHints: Readonly<Record<ReviewOutcome, string>>
  readonly words: string
  readonly wordsHint: string
  readonly nextOn: string
  readonly nextHint: string
  readonly saveReview: string
  readonly history: string
  readonly noHistory: string
  readonly reviewed: (day: string, by: string | null) => string
  readonly edit: string
  readonly editTitle: (name: string) => string
  readonly save: string
  readonly notDone: string
  readonly nowStands: string
  readonly notSaid: string
  readonly done: Readonly<Record<'added' | 'reviewed' | 'saved', string>>
  readonly contractsLink: string
}

export const agreementTexts: Readonly<Record<Language, AgreementTexts>> = {
  fi: {
    title: 'Sopimukset',
    lead: ({ late, soon }) =>
      late === 0 && soon === 0
        ? 'Kaikki sopimukset on katsottu ajallaan.'
        : [
            late > 0
              ? late === 1
                ? 'Yhden sopimuksen tarkistus on myöhässä.'
                : `${late} sopimuksen tarkistus on myöhässä.`
              : '',
            soon > 0
              ? soon === 1
                ? 'Yksi katsotaan läpi kuukauden sisällä.'
                : `${soon} katsotaan läpi kuukauden sisällä.`
              : '',
          ]
            .filter((each) => each !== '')
            .join(' '),
    kinds: {
      cooperation: 'Yhteistyö',
      specialist: 'Erityistason yhteyshenkilö',
      'named-workers': 'Nimetyt työntekijät',
      'lead-worker': 'Kuka johtaa kokonaisuutta',
      'worker-pool': 'Työntekijäpankki',
      premises: 'Tilat',
      other: 'Muu',
    },
    states: { draft: 'luonnos', 'in-force': 'voimassa', ended: 'päättynyt' },
    wholeCounty: 'Koko maakunta',
    add: 'Lisää sopimus',
    newTitle: 'Uusi sopimus',
    newLead: 'Kirjaa, mistä on sovittu, ketkä ovat sopineet ja milloin sopimus katsotaan uudestaan.',
    back: 'Sopimukset',
    filter: 'Rajaa',
    show: 'Näytä',
    area: 'Alue',
    anyArea: 'Kaikki alueet',
    state: 'Tila',
    anyState: 'Kaikki',
    none: 'Tällä rajauksella ei ole sopimuksia. Näytä kaikki alueet ja tilat.',
    nextPage: 'Seuraavat sopimukset',
    due: { late: 'myöhässä', soon: 'katsotaan pian' },
    reviewBy: (day) => `katsotaan viimeistään ${day}`,
    endsOn: (day) => `päättyy ${day}`,
    about: 'Mistä on sovittu',
    parties: 'Osapuolet',
    partiesHint: 'Valitse organisaatiot, jotka ovat sopineet.',
    otherParties: 'Muut osapuolet',
    otherHint: 'Ne, joita luettelossa ei ole. Yksi riville.',
    kind: 'Sopimuksen laji',
    name: 'Nimi',
    aboutHint: 'Kuka tekee mitä, milloin ja kenelle. Ei perheiden tietoja.',
    validity: 'Voimassa',
    from: 'Alkaa',
    to: 'Päättyy',
    toHint: 'Jätä tyhjäksi, jos sopimus on voimassa toistaiseksi.',
    untilFurther: 'toistaiseksi',
    review: 'Katsotaan uudestaan',
    reviewHint: 'Vastuuhenkilö saa viestin kuukautta aiemmin.',
    responsible: 'Vastuuhenkilö',
    responsibleHint: 'Hän saa muistutuksen ja katsoo sopimuksen läpi.',
    nobody: 'Ei vielä sovittu',
    file: 'Allekirjoitettu sopimus',
    fileHint: 'Linkki asianhallintaan. Alkaa https://',
    openFile: 'Avaa sopimus',
    noFile: 'ei linkkiä',
    reviewTitle: 'Katso sopimus läpi',
    reviewLead: 'Lue sopimus ja kerro, jatkuuko se.',
    outcome: 'Mitä sopimukselle tehdään',
    outcomes: { keep: 'Jatkuu ennallaan', change: 'Sitä muutetaan', end: 'Se päättyy' },
    outcomeHints: {
      keep: 'Katsotaan uudestaan vuoden päästä.',
      change: 'Katsotaan uudestaan kuukauden päästä.',
      end: 'Sopimus jää luetteloon päättyneenä.',
    },
    words: 'Mitä huomattiin',
    wordsHint: 'Tarvitaan, jos sopimus muuttuu tai päättyy.',
    nextOn: 'Seuraava tarkistus',
    nextHint: 'Jätä tyhjäksi, niin päivä tulee itsestään.',
    saveReview: 'Tallenna tarkistus',
    history: 'Tarkistukset',
    noHistory: 'Sopimusta ei ole vielä katsottu läpi.',
    reviewed: (day, by) => `${day}${by === null ? '' : `, ${by}`}`,
    edit: 'Muuta sopimusta',
    editTitle: (name) => `Muuta: ${name}`,
    save: 'Tallenna',
    notDone: 'Ei tallennettu',
    nowStands:
      'Nyt tallessa on toisen tekemä muutos. Katso se sopimuksen sivulta ennen kuin tallennat omasi.',
    notSaid: 'ei sovittu',
    done: {
      added: 'Sopimus on luettelossa.',
      saved: 'Muutos on tallessa.',
      reviewed: 'Tarkistus on tallessa.',
    },
    contractsLink: 'Palveluntuottajasopimukset',
  },
  sv: {
    title: 'Avtal',
    lead: ({ late, soon }) =>
      late === 0 && soon === 0
        ? 'Alla avtal har setts över i tid.'
        : [
            late > 0
              ? late === 1
                ? 'Översynen av ett avtal är försenad.'
                : `Översynen av ${late} avtal är försenad.`
              : '',
            soon > 0 ? (soon === 1 ? 'Ett ses över inom en månad.' : `${soon} ses över inom en månad.`) : '',
          ]
            .filter((each) => each !== '')
            .join(' '),
    kinds: {
      cooperation: 'Samarbete',
      specialist: 'Kontaktperson på specialnivå',
      'named-workers': 'Namngivna kontaktpersoner',
      'lead-worker': 'Vem som leder helheten',
      'worker-pool': 'Personalbank',
      premises: 'Lokaler',
      other: 'Annat',
    },
    states: { draft: 'utkast', 'in-force': 'i kraft', ended: 'upphört' },
    wholeCounty: 'Hela välfärdsområdet',
    add: 'Lägg till ett avtal',
    newTitle: 'Nytt avtal',
    newLead: 'Skriv vad man har avtalat, vilka som har avtalat och när avtalet ses över.',
    back: 'Avtal',
    filter: 'Avgränsa',
    show: 'Visa',
    area: 'Område',
    anyArea: 'Alla områden',
    state: 'Läge',
    anyState: 'Alla',
    none: 'Det finns inga avtal med den här avgränsningen. Visa alla områden och lägen.',
    nextPage: 'Nästa avtal',
    due: { late: 'försenat', soon: 'ses över snart' },
    reviewBy: (day) => `ses över senast ${day}`,
    endsOn: (day) => `upphör ${day}`,
    about: 'Vad man har avtalat',
    parties: 'Parter',
    partiesHint: 'Välj de organisationer som har avtalat.',
    otherParties: 'Andra parter',
    otherHint: 'De som inte finns i listan. En per rad.',
    kind: 'Avtalets slag',
    name: 'Namn',
    aboutHint: 'Vem gör vad, när och för vem. Inga uppgifter om familjer.',
    validity: 'I kraft',
    from: 'Börjar',
    to: 'Upphör',
    toHint: 'Lämna tomt om avtalet gäller tills vidare.',
    untilFurther: 'tills vidare',
    review: 'Ses över',
    reviewHint: 'Den ansvariga får ett meddelande en månad före.',
    responsible: 'Ansvarig person',
    responsibleHint: 'Får påminnelsen och ser över avtalet.',
    nobody: 'Inte avtalat ännu',
    file: 'Undertecknat avtal',
    fileHint: 'Länk till ärendehanteringen. Börjar med https://',
    openFile: 'Öppna avtalet',
    noFile: 'ingen länk',
    reviewTitle: 'Se över avtalet',
    reviewLead: 'Läs avtalet och berätta om det fortsätter.',
    outcome: 'Vad görs med avtalet',
    outcomes: { keep: 'Fortsätter som förut', change: 'Ändras', end: 'Upphör' },
    outcomeHints: {
      keep: 'Ses över igen om ett år.',
      change: 'Ses över igen om en månad.',
      end: 'Avtalet blir kvar i listan som upphört.',
    },
    words: 'Vad man märkte',
    wordsHint: 'Behövs om avtalet ändras eller upphör.',
    nextOn: 'Nästa översyn',
    nextHint: 'Lämna tomt så kommer dagen av sig själv.',
    saveReview: 'Spara översynen',
    history: 'Översyner',
    noHistory: 'Avtalet har inte setts över ännu.',
    reviewed: (day, by) => `${day}${by === null ? '' : `, ${by}`}`,
    edit: 'Ändra avtalet',
    editTitle: (name) => `Ändra: ${name}`,
    save: 'Spara',
    notDone: 'Sparades inte',
    nowStands: 'Nu är någon annans ändring sparad. Se den på avtalets sida innan du sparar din.',
    notSaid: 'inte avtalat',
    done: {
      added: 'Avtalet finns i listan.',
      saved: 'Ändringen är sparad.',
      reviewed: 'Översynen är sparad.',
    },
    contractsLink: 'Avtal med serviceproducenter',
  },
  en: {
    title: 'Agreements',
    lead: ({ late, soon }) =>
      late === 0 && soon === 0
        ? 'Every agreement has been looked at in time.'
        : [
            late > 0
              ? late === 1
                ? 'One agreement’s review is late.'
                : `The reviews of ${late} agreements are late.`
              : '',
            soon > 0
              ? soon === 1
                ? 'One is looked at within a month.'
                : `${soon} are looked at within a month.`
              : '',
          ]
            .filter((each) => each !== '')
            .join(' '),
    kinds: {
      cooperation: 'Cooperation',
      specialist: 'Contact at special level',
      'named-workers': 'Named workers',
      'lead-worker': 'Who leads the whole',
      'worker-pool': 'Worker pool',
      premises: 'Premises',
      other: 'Other',
    },
    states: { draft: 'draft', 'in-force': 'in force', ended: 'ended' },
    wholeCounty: 'The whole county',
    add: 'Add an agreement',
    newTitle: 'New agreement',
    newLead: 'Write what was agreed, who has agreed, and when it is looked at again.',
    back: 'Agreements',
    filter: 'Narrow down',
    show: 'Show',
    area: 'Area',
    anyArea: 'All areas',
    state: 'State',
    anyState: 'All',
    none: 'There are no agreements here. Show all areas and states.',
    nextPage: 'More agreements',
    due: { late: 'late', soon: 'looked at soon' },
    reviewBy: (day) => `looked at by ${day}`,
    endsOn: (day) => `ends on ${day}`,
    about: 'What was agreed',
    parties: 'Parties',
    partiesHint: 'Choose the organisations that have agreed.',
    otherParties: 'Other parties',
    otherHint: 'Those not in the list. One on each line.',
    kind: 'Kind of agreement',
    name: 'Name',
    aboutHint: 'Who does what, when and for whom. Nothing about families.',
    validity: 'Valid',
    from: 'Begins',
    to: 'Ends',
    toHint: 'Leave empty if it is valid until further notice.',
    untilFurther: 'until further notice',
    review: 'Looked at again',
    reviewHint: 'Whoever answers for it is written to a month before.',
    responsible: 'Responsible person',
    responsibleHint: 'Gets the reminder and looks at the agreement.',
    nobody: 'Not agreed yet',
    file: 'Signed agreement',
    fileHint: 'A link to the archive. Begins with https://',
    openFile: 'Open the agreement',
    noFile: 'no link',
    reviewTitle: 'Look at the agreement',
    reviewLead: 'Read it and say whether it goes on.',
    outcome: 'What becomes of it',
    outcomes: { keep: 'It goes on as it is', change: 'It is changed', end: 'It ends' },
    outcomeHints: {
      keep: 'Looked at again in a year.',
      change: 'Looked at again in a month.',
      end: 'It stays in the list as ended.',
    },
    words: 'What was noticed',
    wordsHint: 'Needed if the agreement changes or ends.',
    nextOn: 'Next review',
    nextHint: 'Leave empty and the day comes by itself.',
    saveReview: 'Save the review',
    history: 'Reviews',
    noHistory: 'It has not been looked at yet.',
    reviewed: (day, by) => `${day}${by === null ? '' : `, ${by}`}`,
    edit: 'Change the agreement',
    editTitle: (name) => `Change: ${name}`,
    save: 'Save',
    notDone: 'Not saved',
    nowStands: 'Somebody else’s change is kept now. See it on the agreement’s page before you save yours.',
    notSaid: 'not agreed',
    done: {
      added: 'The agreement is in the list.',
      saved: 'The change is kept.',
      reviewed: 'The review is kept.',
    },
    contractsLink: 'Provider contracts',
  },
}
