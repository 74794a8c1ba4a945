import type { CameWhat } from '#capabilities/meeting-places/index.ts'
import type { Language } from '#platform/text.ts'
import type { NoteWords } from '#web/work/counting/notes.view.tsx'
import type { TallyProps } from '#web/work/counting/tally.island.tsx'

export type CountTexts = {
  readonly title: string
  readonly back: string
  readonly lead: string
  readonly when: string
  readonly where: string
  readonly signedUp: string
  readonly closed: Readonly<
    Record<'programme.day-cancelled' | 'programme.not-yet' | 'programme.counted-too-late', string>
  >
  readonly whats: Readonly<Record<CameWhat, string>>
  readonly groups: { readonly came: string; readonly checkUp: string }
  readonly firstTimeIsAmong: string
  readonly tally: TallyProps['words']
  readonly checkUpTally: string
  readonly note: NoteWords
  readonly notes: string
  readonly noteOf: string
  readonly removeNote: string
  readonly atOutreach: string
  readonly openOutreach: string
  readonly typed: string
  readonly typedLead: string
  readonly save: string
  readonly saved: string
  readonly notSaved: string
  readonly earlier: string
  readonly noEarlier: string
  readonly day: string
  readonly people: string
  readonly others: string
  readonly notCounted: string
  readonly visitors: (count: number) => string
  readonly moreDays: (count: number) => string
}

export const countTexts: Readonly<Record<Language, CountTexts>> = {
  fi: {
    title: 'Laske kävijät',
    back: 'Kävijät',
    lead: 'Paina plus, kun joku tulee. Toimii myös ilman verkkoa, ja sivun voi avata uudelleen: luvut lähtevät, kun yhteys palaa.',
    when: 'Milloin',
    where: 'Missä',
    signedUp: 'Ilmoittautuneita',
    closed: {
      'programme.day-cancelled': 'Tämä kerta on peruttu, joten kävijöitä ei lasketa.',
      'programme.not-yet': 'Kävijät lasketaan kerran päivänä. Palaa silloin.',
      'programme.counted-too-late': 'Kerrasta on yli 30 päivää. Lukuja ei enää muuteta.',
    },
    whats: {
      adults: 'Aikuisia',
      children: 'Lapsia',
      'first-time': 'Ensi kertaa paikalla',
      'check-up:done': 'Tarkastuksia tehty',
      'check-up:with-educator': 'Päiväkoti mukana loppukeskustelussa',
      'check-up:vaccine-elsewhere': 'Rokotus neuvolassa',
      'check-up:onward': 'Jatkosta sovittu',
      'check-up:moved': 'Siirtyi toiseen aikaan',
    },
    groups: { came: 'Keitä tuli', checkUp: 'Tarkastuspäivä' },
    firstTimeIsAmong: 'Ensi kertaa tulleet kuuluvat jo aikuisiin tai lapsiin.',
    tally: {
      more: 'Lisää',
      less: 'Vähennä',
      total: 'Ihmisiä yhteensä',
      saved: 'Tallessa',
      waiting: 'Odottaa verkkoa: {n}',
      signIn: 'Kirjaudu uudelleen. Luvut odottavat tällä laitteella.',
      refused: 'Osaa luvuista ei voitu enää tallentaa.',
      undo: 'Kumoa viimeisin',
      undone: 'Kumottu.',
    },
    checkUpTally: 'Tarkastuksia yhteensä',
    note: {
      title: 'Miten kerta sujui',
      hint: 'Kirjoita työstä ja paikasta, ei ihmisistä. Esimerkiksi: Rauhallinen huone puuttui.',
      label: 'Muistiinpano',
      save: 'Tallenna muistiinpano',
      none: 'Ei vielä muistiinpanoja.',
      personal: 'Tässä näyttää olevan jonkun puhelinnumero, osoite tai tunnus. Ota se pois.',
      waiting: '(odottaa verkkoa)',
      notKept: '(ei tallentunut: kirjoita uudelleen)',
    },
    notes: 'Poista muistiinpano',
    noteOf: 'Muistiinpanon kirjoitusaika',
    removeNote: 'Poista',
    atOutreach: 'Tämä on jalkautumispäivä. Kävijät ja puheenaiheet lasketaan jalkautumisen omalla sivulla.',
    openOutreach: 'Laske kävijät jalkautumisessa',
    typed: 'Kirjaa luvut jälkikäteen',
    typedLead: 'Kirjoita koko päivän luvut. Ne korvaavat laskurin luvut.',
    save: 'Tallenna luvut',
    saved: 'Tallennettu.',
    notSaved: 'Ei tallennettu',
    earlier: 'Aiemmat kerrat',
    noEarlier: 'Tämän toiminnan kävijöitä ei ole laskettu aiemmin.',
    day: 'Kerta',
    people: 'Yhteensä',
    others: 'Muut kerrat viikon ajalta',
    notCounted: 'ei laskettu',
    visitors: (count) => (count === 1 ? '1 kävijä' : `${count} kävijää`),
    moreDays: (count) => `Lisää kertoja: ${count}`,
  },
  sv: {
    title: 'Räkna besökare',
    back: 'Besökare',
    lead: 'Tryck på plus när någon kommer. Fungerar också utan nät, och sidan kan öppnas på nytt: talen skickas när förbindelsen är tillbaka.',
    when: 'När',
    where: 'Var',
    signedUp: 'Anmälda',
    closed: {
      'programme.day-cancelled': 'Det här tillfället är inställt, så besökarna räknas inte.',
      'programme.not-yet': 'Besökarna räknas på dagen. Kom tillbaka då.',
      'programme.counted-too-late': 'Det har gått över 30 dagar. Talen ändras inte längre.',
    },
    whats: {
      adults: 'Vuxna',
      children: 'Barn',
      'first-time': 'Här för första gången',
      'check-up:done': 'Gjorda undersökningar',
      'check-up:with-educator': 'Daghemmet med i slutsamtalet',
      'check-up:vaccine-elsewhere': 'Vaccination på rådgivningen',
      'check-up:onward': 'Fortsättning avtalad',
      'check-up:moved': 'Flyttades till en annan tid',
    },
    groups: { came: 'Vilka kom', checkUp: 'Undersökningsdag' },
    firstTimeIsAmong: 'De som kom för första gången ingår redan bland vuxna eller barn.',
    tally: {
      more: 'Lägg till',
      less: 'Ta bort',
      total: 'Personer totalt',
      saved: 'Sparat',
      waiting: 'Väntar på nätet: {n}',
      signIn: 'Logga in på nytt. Talen väntar på den här enheten.',
      refused: 'En del av talen kunde inte längre sparas.',
      undo: 'Ångra det senaste',
      undone: 'Ångrat.',
    },
    checkUpTally: 'Undersökningar totalt',
    note: {
      title: 'Hur tillfället gick',
      hint: 'Skriv om arbetet och platsen, inte om människor. Till exempel: Ett lugnt rum saknades.',
      label: 'Anteckning',
      save: 'Spara anteckningen',
      none: 'Inga anteckningar ännu.',
      personal: 'Här verkar stå någons telefonnummer, adress eller personbeteckning. Ta bort det.',
      waiting: '(väntar på nätet)',
      notKept: '(sparades inte: skriv på nytt)',
    },
    notes: 'Ta bort en anteckning',
    noteOf: 'När anteckningen skrevs',
    removeNote: 'Ta bort',
    atOutreach:
      'Det här är en dag av uppsökande arbete. Besökare och samtalsämnen räknas på det uppsökande arbetets egen sida.',
    openOutreach: 'Räkna besökare i det uppsökande arbetet',
    typed: 'Skriv in talen efteråt',
    typedLead: 'Skriv hela dagens tal. De ersätter räknarens tal.',
    save: 'Spara talen',
    saved: 'Sparat.',
    notSaved: 'Sparades inte',
    earlier: 'Tidigare tillfällen',
    noEarlier: 'Besökarna i den här verksamheten har inte räknats tidigare.',
    day: 'Tillfälle',
    people: 'Totalt',
    others: 'Andra tillfällen under veckan',
    notCounted: 'inte räknat',
    visitors: (count) => (count === 1 ? '1 besökare' : `${count} besökare`),
    moreDays: (count) => `Fler tillfällen: ${count}`,
  },
  en: {
    title: 'Count visitors',
    back: 'Visitors',
    lead: 'Press plus when somebody comes. It works without a network too, and the page opens again: the numbers leave when the connection is back.',
    when: 'When',
    where: 'Where',
    signedUp: 'Signed up',
    closed: {
      'programme.day-cancelled': 'This day is cancelled, so visitors are not counted.',
      'programme.not-yet': 'Visitors are counted on the day. Come back then.',
      'programme.counted-too-late': 'More than 30 days have gone. The numbers no longer change.',
    },
    whats: {
      adults: 'Adults',
      children: 'Children',
      'first-time': 'Here for the first time',
      'check-up:done': 'Check-ups made',
      'check-up:with-educator': 'Day-care took part in the closing talk',
      'check-up:vaccine-elsewhere': 'Vaccine at the clinic',
      'check-up:onward': 'Next step agreed',
      'check-up:moved': 'Moved to another time',
    },
    groups: { came: 'Who came', checkUp: 'Check-up day' },
    firstTimeIsAmong: 'Those who came for the first time are already among adults or children.',
    tally: {
      more: 'Add',
      less: 'Take away',
      total: 'People in all',
      saved: 'Saved',
      waiting: 'Waiting for the network: {n}',
      signIn: 'Sign in again. The numbers wait on this phone.',
      refused: 'Some of the numbers could no longer be saved.',
      undo: 'Undo the last',
      undone: 'Undone.',
    },
    checkUpTally: 'Check-ups in all',
    note: {
      title: 'How the day went',
      hint: 'Write about the work and the place, not about people. For example: There was no quiet room.',
      label: 'Note',
      save: 'Save the note',
      none: 'No notes yet.',
      personal: 'This seems to hold somebody’s phone number, address or code. Take it out.',
      waiting: '(waiting for the network)',
      notKept: '(not kept: write it again)',
    },
    notes: 'Remove a note',
    noteOf: 'When the note was written',
    removeNote: 'Remove',
    atOutreach: 'This is an outreach day. Visitors and topics are counted on the page of the outreach place.',
    openOutreach: 'Count visitors at the outreach place',
    typed: 'Write the numbers afterwards',
    typedLead: 'Write the numbers of the whole day. They replace those of the counter.',
    save: 'Save the numbers',
    saved: 'Saved.',
    notSaved: 'Not saved',
    earlier: 'Earlier days',
    noEarlier: 'Visitors of this activity have not been counted before.',
    day: 'Day',
    people: 'In all',
    others: 'Other days of the week',
    notCounted: 'not counted',
    visitors: (count) => (count === 1 ? '1 visitor' : `${count} visitors`),
    moreDays: (count) => `More days: ${count}`,
  },
}
