import type { Language } from '#platform/text.ts'

export type HostKeepingTexts = {
  readonly open: string
  readonly openLead: string
  readonly openButton: string
  readonly noUnits: string
  readonly edit: string
  readonly editTitle: (name: string) => string
  readonly unit: string
  readonly other: string
  readonly otherHint: string
  readonly noOther: string
  readonly people: string
  readonly peopleHint: string
  readonly attends: string
  readonly attendsChoices: Readonly<Record<'all' | 'any', string>>
  readonly name: string
  readonly nameHint: string
  readonly speciality: string
  readonly audience: string
  readonly whatFor: string
  readonly whatForHint: string
  readonly areas: string
  readonly areasHint: string
  readonly ways: string
  readonly link: string
  readonly linkHint: string
  readonly calendar: string
  readonly about: string
  readonly save: string
  readonly close: string
  readonly closeLead: string
  readonly closeButton: string
  readonly openAgain: string
  readonly closedNow: string
  readonly closed: string
  readonly done: Readonly<Record<'opened' | 'saved' | 'closed' | 'again', string>>
}

/** Opening, changing and closing a consultation. */
export const hostKeepingTexts: Readonly<Record<Language, HostKeepingTexts>> = {
  fi: {
    open: 'Avaa uusi konsultaatio',
    openLead: 'Kerro, keneltä kysytään ja mistä. Kollegat näkevät konsultaation heti, kun avaat sen.',
    openButton: 'Avaa konsultaatio',
    noUnits: 'Konsultaation avaa yksikön esihenkilö, alueen esihenkilö tai koordinaattori.',
    edit: 'Muokkaa konsultaatiota',
    editTitle: (name) => `Muokkaa: ${name}`,
    unit: 'Yksikkö',
    other: 'Ihmisiä myös toisesta yksiköstä',
    otherHint: 'Esimerkiksi työpariin.',
    noOther: 'Ei toista yksikköä',
    people: 'Keneltä kysytään?',
    peopleHint: 'Valitse yksi, työpari tai ryhmä.',
    attends: 'Ketkä tulevat, kun aika on varattu?',
    attendsChoices: { all: 'Kaikki valitut', any: 'Joku heistä' },
    name: 'Konsultaation nimi',
    nameHint: 'Esimerkiksi Lastenpsykiatrian työpari.',
    speciality: 'Ala',
    audience: 'Ketä varten?',
    whatFor: 'Mitä voi kysyä?',
    whatForHint: 'Yksi tai kaksi lausetta. Kirjoita niillä kielillä, joilla vastataan.',
    areas: 'Alueet',
    areasHint: 'Jätä tyhjäksi, jos konsultaatio on koko hyvinvointialueelle.',
    ways: 'Miten tavataan?',
    link: 'Etäyhteyden osoite',
    linkHint: 'Kysyjä saa sen, kun aika on varattu.',
    calendar: 'Milloin?',
    about: 'Tiedot',
    save: 'Tallenna tiedot',
    close: 'Sulje konsultaatio',
    closeLead: 'Uusia kysymyksiä ei voi enää lähettää. Jo kysyttyihin vastataan, ja sovitut ajat pysyvät.',
    closeButton: 'Sulje konsultaatio',
    openAgain: 'Avaa uudelleen',
    closedNow: 'Konsultaatio on suljettu. Sille ei voi lähettää kysymyksiä.',
    closed: 'Suljettu',
    done: {
      opened: 'Konsultaatio on avattu. Kollegat näkevät sen nyt.',
      saved: 'Tiedot on tallennettu.',
      closed: 'Konsultaatio on suljettu.',
      again: 'Konsultaatio on taas auki.',
    },
  },
  sv: {
    open: 'Öppna en ny konsultation',
    openLead: 'Berätta vem man frågar och om vad. Kollegerna ser konsultationen genast när du öppnar den.',
    openButton: 'Öppna konsultationen',
    noUnits: 'En konsultation öppnas av enhetens chef, områdets chef eller koordinatorn.',
    edit: 'Ändra konsultationen',
    editTitle: (name) => `Ändra: ${name}`,
    unit: 'Enhet',
    other: 'Personer också från en annan enhet',
    otherHint: 'Till exempel till ett arbetspar.',
    noOther: 'Ingen annan enhet',
    people: 'Vem frågar man?',
    peopleHint: 'Välj en person, ett arbetspar eller en grupp.',
    attends: 'Vilka kommer när en tid är bokad?',
    attendsChoices: { all: 'Alla valda', any: 'Någon av dem' },
    name: 'Konsultationens namn',
    nameHint: 'Till exempel Barnpsykiatrins arbetspar.',
    speciality: 'Område',
    audience: 'För vem?',
    whatFor: 'Vad kan man fråga om?',
    whatForHint: 'En eller två meningar. Skriv på de språk som ni svarar på.',
    areas: 'Delområden',
    areasHint: 'Lämna tomt om konsultationen är för hela välfärdsområdet.',
    ways: 'Hur träffas ni?',
    link: 'Adress för distansmötet',
    linkHint: 'Den som frågar får den när tiden är bokad.',
    calendar: 'När?',
    about: 'Uppgifter',
    save: 'Spara uppgifterna',
    close: 'Stäng konsultationen',
    closeLead:
      'Det går inte längre att skicka nya frågor. De som redan ställts besvaras, och avtalade tider står kvar.',
    closeButton: 'Stäng konsultationen',
    openAgain: 'Öppna på nytt',
    closedNow: 'Konsultationen är stängd. Det går inte att skicka frågor.',
    closed: 'Stängd',
    done: {
      opened: 'Konsultationen är öppnad. Kollegerna ser den nu.',
      saved: 'Uppgifterna är sparade.',
      closed: 'Konsultationen är stängd.',
      again: 'Konsultationen är öppen igen.',
    },
  },
  en: {
    open: 'Open a new consultation',
    openLead: 'Say who is asked and about what. Colleagues see the consultation as soon as you open it.',
    openButton: 'Open the consultation',
    noUnits: 'A consultation is opened by the unit’s lead, the area’s lead or the coordinator.',
    edit: 'Change the consultation',
    editTitle: (name) => `Change: ${name}`,
    unit: 'Unit',
    other: 'People of another unit too',
    otherHint: 'For a pair, for example.',
    noOther: 'No other unit',
    people: 'Who is asked?',
    peopleHint: 'Choose one person, a pair or a group.',
    attends: 'Who comes when a time is booked?',
    attendsChoices: { all: 'Everybody chosen', any: 'One of them' },
    name: 'Name of the consultation',
    nameHint: 'For example The pair of child psychiatry.',
    speciality: 'Speciality',
    audience: 'For whom?',
    whatFor: 'What can be asked?',
    whatForHint: 'One or two sentences. Write in the languages in which you answer.',
    areas: 'Areas',
    areasHint: 'Leave empty when it is for the whole county.',
    ways: 'How do you meet?',
    link: 'Address of the remote meeting',
    linkHint: 'The asker gets it when the time is booked.',
    calendar: 'When?',
    about: 'Details',
    save: 'Save the details',
    close: 'Close the consultation',
    closeLead: 'No new questions can be sent. Those already asked are answered, and agreed times stay.',
    closeButton: 'Close the consultation',
    openAgain: 'Open again',
    closedNow: 'The consultation is closed. No questions can be sent to it.',
    closed: 'Closed',
    done: {
      opened: 'The consultation is open. Colleagues see it now.',
      saved: 'The details are saved.',
      closed: 'The consultation is closed.',
      again: 'The consultation is open again.',
    },
  },
}
