import type {
  CorrectionFilter,
  CorrectionState,
  ErrorField,
  ProposalField,
} from '#capabilities/directory/index.ts'
import type { Language } from '#platform/text.ts'

type Field = ErrorField | ProposalField
type CorrectionsTexts = {
  readonly title: string
  readonly lead: string
  readonly tabs: string
  readonly filters: Readonly<Record<CorrectionFilter, string>>
  readonly empty: Readonly<Record<CorrectionFilter, string>>
  readonly fields: Readonly<Record<Field, string>>
  readonly kinds: { readonly error: string; readonly proposal: string }
  readonly states: Readonly<Record<CorrectionState, string>>
  readonly from: { readonly anybody: string; readonly waits: string; readonly nobody: string }
  readonly words: string
  readonly why: string
  readonly now: string
  readonly proposed: string
  readonly none: string
  readonly inLanguage: Readonly<Record<Language, string>>
  readonly decide: string
  readonly accept: string
  readonly acceptProposal: string
  readonly acceptError: string
  readonly openListing: string
  readonly edit: string
  readonly editHint: string
  readonly editSend: string
  readonly refuse: string
  readonly reason: string
  readonly reasonHint: string
  readonly note: string
  readonly optional: string
  readonly refuseSend: string
  readonly decidedBy: (who: string, when: string) => string
  readonly done: Readonly<Record<'accept' | 'edit' | 'refuse', string>>
  readonly propose: {
    readonly title: string
    readonly lead: string
    readonly which: string
    readonly choose: string
    readonly texts: string
    readonly textsHint: string
    readonly plain: string
    readonly why: string
    readonly whyOther: string
    readonly whyHint: string
    readonly send: string
    readonly another: string
    readonly back: string
    readonly next: string
    readonly sent: string
    readonly mine: string
  }
}

export const correctionsTexts: Readonly<Record<Language, CorrectionsTexts>> = {
  fi: {
    title: 'Ilmoitukset ja ehdotukset',
    lead: 'Perheet kertovat virheistä, ammattilaiset ehdottavat parempia sanoja. Sinä ratkaiset, ja ilmoittaja saa vastauksen.',
    tabs: 'Mitä näytetään',
    filters: { open: 'Odottavat', decided: 'Ratkaistut', mine: 'Omat ehdotukseni' },
    empty: {
      open: 'Mikään ei odota sinua.',
      decided: 'Mitään ei ole vielä ratkaistu.',
      mine: 'Et ole vielä ehdottanut mitään. Ehdota palvelun sivulta.',
    },
    fields: {
      name: 'Nimi',
      summary: 'Lyhyesti',
      description: 'Kuvaus',
      forWhom: 'Kenelle',
      howToGetIn: 'Miten pääset',
      afterContact: 'Mitä yhteydenoton jälkeen tapahtuu',
      cost: 'Hinta',
      criteria: 'Pääsyn perusteet',
      phone: 'Puhelin',
      web: 'Verkko-osoite',
      booking: 'Ajanvarauksen osoite',
      hours: 'Aukioloajat',
      address: 'Osoite tai paikka',
      ended: 'Palvelua ei enää ole',
      other: 'Jokin muu',
    },
    kinds: { error: 'Virheilmoitus', proposal: 'Ehdotus' },
    states: {
      open: 'Odottaa',
      accepted: 'Hyväksytty',
      edited: 'Korjattu toisin sanoin',
      refused: 'Ei muutettu',
    },
    from: {
      anybody: 'Palvelun käyttäjältä',
      waits: 'odottaa vastausta sähköpostiin',
      nobody: 'ei odota vastausta',
    },
    words: 'Ilmoittaja kirjoittaa',
    why: 'Miksi',
    now: 'Nyt',
    proposed: 'Ehdotus',
    none: 'Ei mitään',
    inLanguage: { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi' },
    decide: 'Ratkaise',
    accept: 'Hyväksy',
    acceptProposal: 'Hyväksy ja muuta palvelua',
    acceptError: 'Korjasin tämän',
    openListing: 'Avaa palvelun tiedot ja korjaa ne',
    edit: 'Kirjoita toisin sanoin',
    editHint: 'Muuta sanat. Ne tulevat heti palvelun tietoihin.',
    editSend: 'Tallenna nämä sanat',
    refuse: 'Älä muuta',
    reason: 'Miksi et muuta?',
    reasonHint: 'Ilmoittaja saa tämän.',
    note: 'Viesti ilmoittajalle',
    optional: '(vapaaehtoinen)',
    refuseSend: 'Jätä ennalleen',
    decidedBy: (who, when) => `${who}, ${when}`,
    done: {
      accept: 'Ratkaistu. Ilmoittaja saa vastauksen.',
      edit: 'Sanat on tallennettu. Ilmoittaja saa vastauksen.',
      refuse: 'Tietoa ei muutettu. Ilmoittaja saa syyn.',
    },
    propose: {
      title: 'Ehdota korjausta',
      lead: 'Kirjoita sanat niin kuin niiden pitäisi olla. Palvelun ylläpitäjä ratkaisee, ja näet vastauksen.',
      which: 'Mitä kohtaa ehdotus koskee?',
      choose: 'Jatka',
      texts: 'Sanat kullakin kielellä',
      textsHint: 'Muuta vain ne, jotka osaat. Muut jäävät ennalleen.',
      plain: 'Uusi tieto',
      why: 'Mistä tiedät?',
      whyOther: 'Mikä pitäisi korjata ja miten?',
      whyHint: 'Älä kirjoita perheiden asioita.',
      send: 'Lähetä ehdotus',
      another: 'Valitse toinen kohta',
      back: 'Takaisin palveluun',
      next: 'Ehdotus menee palvelun ylläpitäjälle. Saat vastauksen sähköpostiin.',
      sent: 'Kiitos! Ehdotus on lähetetty. Näet tästä, miten se ratkaistaan.',
      mine: 'Omat ehdotukseni',
    },
  },
  sv: {
    title: 'Anmälningar och förslag',
    lead: 'Familjer berättar om fel, yrkespersoner föreslår bättre ord. Du avgör, och den som anmälde får svar.',
    tabs: 'Vad som visas',
    filters: { open: 'Väntar', decided: 'Avgjorda', mine: 'Mina förslag' },
    empty: {
      open: 'Inget väntar på dig.',
      decided: 'Inget har avgjorts ännu.',
      mine: 'Du har inte föreslagit något ännu. Föreslå på tjänstens sida.',
    },
    fields: {
      name: 'Namn',
      summary: 'I korthet',
      description: 'Beskrivning',
      forWhom: 'För vem',
      howToGetIn: 'Så får du tjänsten',
      afterContact: 'Vad som händer efter kontakten',
      cost: 'Pris',
      criteria: 'Grunder för att få tjänsten',
      phone: 'Telefon',
      web: 'Webbadress',
      booking: 'Adress för tidsbokning',
      hours: 'Öppettider',
      address: 'Adress eller plats',
      ended: 'Tjänsten finns inte längre',
      other: 'Något annat',
    },
    kinds: { error: 'Felanmälan', proposal: 'Förslag' },
    states: { open: 'Väntar', accepted: 'Godkänt', edited: 'Rättat med andra ord', refused: 'Ändrades inte' },
    from: {
      anybody: 'Från någon som använder tjänsten',
      waits: 'väntar på svar per e-post',
      nobody: 'väntar inte på svar',
    },
    words: 'Den som anmäler skriver',
    why: 'Varför',
    now: 'Nu',
    proposed: 'Förslag',
    none: 'Inget',
    inLanguage: { fi: 'på finska', sv: 'på svenska', en: 'på engelska' },
    decide: 'Avgör',
    accept: 'Godkänn',
    acceptProposal: 'Godkänn och ändra tjänsten',
    acceptError: 'Jag har rättat det här',
    openListing: 'Öppna tjänstens uppgifter och rätta dem',
    edit: 'Skriv med andra ord',
    editHint: 'Ändra orden. De syns genast i tjänstens uppgifter.',
    editSend: 'Spara de här orden',
    refuse: 'Ändra inte',
    reason: 'Varför ändrar du inte?',
    reasonHint: 'Den som anmälde får det här.',
    note: 'Meddelande till den som anmälde',
    optional: '(frivilligt)',
    refuseSend: 'Låt det stå',
    decidedBy: (who, when) => `${who}, ${when}`,
    done: {
      accept: 'Avgjort. Den som anmälde får svar.',
      edit: 'Orden är sparade. Den som anmälde får svar.',
      refuse: 'Uppgiften ändrades inte. Den som anmälde får veta varför.',
    },
    propose: {
      title: 'Föreslå en rättelse',
      lead: 'Skriv orden så som de borde vara. Den som ansvarar för tjänsten avgör, och du ser svaret.',
      which: 'Vilken punkt gäller förslaget?',
      choose: 'Fortsätt',
      texts: 'Orden på varje språk',
      textsHint: 'Ändra bara dem som du kan. De andra blir som de är.',
      plain: 'Ny uppgift',
      why: 'Hur vet du det?',
      whyOther: 'Vad borde rättas och hur?',
      whyHint: 'Skriv inget om familjers ärenden.',
      send: 'Skicka förslaget',
      another: 'Välj en annan punkt',
      back: 'Tillbaka till tjänsten',
      next: 'Förslaget går till den som ansvarar för tjänsten. Du får svar per e-post.',
      sent: 'Tack! Förslaget är skickat. Här ser du hur det avgörs.',
      mine: 'Mina förslag',
    },
  },
  en: {
    title: 'Reports and proposals',
    lead: 'Families tell of errors, professionals propose better words. You decide, and the person who reported gets an answer.',
    tabs: 'What is shown',
    filters: { open: 'Waiting', decided: 'Decided', mine: 'My proposals' },
    empty: {
      open: 'Nothing waits for you.',
      decided: 'Nothing has been decided yet.',
      mine: 'You have not proposed anything yet. Propose on a service’s page.',
    },
    fields: {
      name: 'Name',
      summary: 'In short',
      description: 'Description',
      forWhom: 'For whom',
      howToGetIn: 'How to get in',
      afterContact: 'What happens after contact',
      cost: 'Price',
      criteria: 'Criteria of access',
      phone: 'Telephone',
      web: 'Web address',
      booking: 'Address for booking',
      hours: 'Opening hours',
      address: 'Address or place',
      ended: 'The service is no longer there',
      other: 'Something else',
    },
    kinds: { error: 'Reported error', proposal: 'Proposal' },
    states: {
      open: 'Waiting',
      accepted: 'Accepted',
      edited: 'Corrected in other words',
      refused: 'Not changed',
    },
    from: {
      anybody: 'From somebody who uses the service',
      waits: 'waits for an answer by e-mail',
      nobody: 'waits for no answer',
    },
    words: 'The report says',
    why: 'Why',
    now: 'Now',
    proposed: 'Proposal',
    none: 'Nothing',
    inLanguage: { fi: 'in Finnish', sv: 'in Swedish', en: 'in English' },
    decide: 'Decide',
    accept: 'Accept',
    acceptProposal: 'Accept and change the service',
    acceptError: 'I have corrected this',
    openListing: 'Open the service and correct it',
    edit: 'Write other words',
    editHint: 'Change the words. They stand in the service at once.',
    editSend: 'Save these words',
    refuse: 'Do not change',
    reason: 'Why do you not change it?',
    reasonHint: 'The person who reported gets this.',
    note: 'Message to the person who reported',
    optional: '(optional)',
    refuseSend: 'Leave it as it is',
    decidedBy: (who, when) => `${who}, ${when}`,
    done: {
      accept: 'Decided. The person who reported gets an answer.',
      edit: 'The words are saved. The person who reported gets an answer.',
      refuse: 'Nothing was changed. The person who reported gets the reason.',
    },
    propose: {
      title: 'Propose a correction',
      lead: 'Write the words as they should be. The maintainer of the service decides, and you see the answer.',
      which: 'What does the proposal concern?',
      choose: 'Go on',
      texts: 'The words in each language',
      textsHint: 'Change only those you know. The others stay.',
      plain: 'What it should be',
      why: 'How do you know?',
      whyOther: 'What should be corrected, and how?',
      whyHint: 'Write nothing about families.',
      send: 'Send the proposal',
      another: 'Choose something else',
      back: 'Back to the service',
      next: 'The proposal goes to the maintainer of the service. You get the answer by e-mail.',
      sent: 'Thank you! The proposal has been sent. Here you see how it is decided.',
      mine: 'My proposals',
    },
  },
}

/** What a report is about, whichever list its field comes from. */
export function fieldInWords(field: string, lang: Language): string {
  const { fields } = correctionsTexts[lang]
  const named: Readonly<Record<string, string>> = fields
  return named[field] ?? fields.other
}
