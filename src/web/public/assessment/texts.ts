import type { LimitState, SectionDocument, SectionKind } from '#capabilities/casework/index.ts'
import type { Language } from '#platform/text.ts'

type MyAssessmentTexts = {
  readonly title: string
  readonly mineTitle: string
  readonly about: (name: string) => string
  readonly lead: string
  readonly choose: string
  readonly family: string
  readonly none: string
  readonly noneText: string
  readonly closed: (day: string) => string
  readonly limits: string
  readonly limitsLead: string
  readonly by: (day: string) => string
  readonly states: Readonly<Record<Exclude<LimitState, 'dropped'>, string>>
  readonly law: (source: string) => string
  readonly documents: Readonly<Record<SectionDocument, string>>
  readonly empty: Readonly<Record<SectionDocument, string>>
  readonly kinds: Readonly<Record<SectionKind, string>>
  readonly written: (name: string, day: string) => string
  readonly you: string
  readonly worker: string
  readonly seen: {
    readonly own: string
    readonly ownTeam: string
    readonly shown: (names: string) => string
    readonly shownToYou: (name: string) => string
    readonly everybody: string
  }
  readonly write: string
  readonly writeLead: string
  readonly where: string
  readonly words: string
  readonly wordsHint: string
  readonly send: string
  readonly see: {
    readonly title: string
    readonly team: string
    readonly teamHint: string
    readonly me: string
    readonly meHint: string
    readonly everybody: string
    readonly everybodyHint: string
    readonly also: string
  }
  readonly change: string
  readonly changeSend: string
  readonly open: string
  readonly openSend: string
  readonly standsNow: string
  readonly both: string
  readonly bothHint: string
  readonly done: Readonly<Record<string, string>>
}

const fi: MyAssessmentTexts = {
  title: 'Arvio tilanteestanne',
  mineTitle: 'Arvio tilanteestasi',
  about: (name) => `${name} ja perhe`,
  lead: 'Arvio kirjoitetaan yhdessä. Sinun sanasi ovat osa sitä.',
  choose: 'Kenestä arvio on',
  family: 'Perhe',
  none: 'Arviota ei ole',
  noneText: 'Kun asianne alkaa, arvio kirjoitetaan tähän yhdessä teidän kanssanne.',
  closed: (day) => `Asia päättyi ${day}. Voit lukea arvion.`,
  limits: 'Mitä tapahtuu ja mihin mennessä',
  limitsLead: 'Laki antaa näille päivän. Jos se ylittyy, kysy vastuutyöntekijältä, mitä tehdään nyt.',
  by: (day) => `viimeistään ${day}`,
  states: {
    open: 'tulossa',
    soon: 'pian',
    late: 'myöhässä',
    met: 'tehty',
    'met-late': 'tehty',
  },
  law: (source) => `Peruste: ${source}`,
  documents: { 'initial-survey': 'Alkukartoitus', assessment: 'Tilannearvio' },
  empty: {
    'initial-survey': 'Alkukartoituksesta ei ole vielä mitään luettavaa.',
    assessment: 'Arviosta ei ole vielä mitään luettavaa. Työntekijä näyttää sen, kun se on valmis.',
  },
  kinds: {
    professional: 'Työntekijän osa',
    'family-words': 'Perheen sanat',
    'child-view': 'Lapsen sanat',
    summary: 'Yhteinen yhteenveto',
  },
  written: (name, day) => `${name}, ${day}`,
  you: 'Sinä',
  worker: 'Työntekijä',
  seen: {
    own: 'Vain sinä näet tämän.',
    ownTeam: 'Sinä ja työntekijät näette tämän. Muu perhe ei näe.',
    shown: (names) => `Olet näyttänyt tämän: ${names}.`,
    shownToYou: (name) => `${name} on näyttänyt tämän sinulle.`,
    everybody: 'Kaikki, joita asia koskee, näkevät tämän.',
  },
  write: 'Kirjoita omin sanoin',
  writeLead: 'Mitä teille kuuluu, mikä toimii ja mikä on vaikeaa?',
  where: 'Mihin kirjoitat',
  words: 'Sinun sanasi',
  wordsHint: 'Voit muuttaa näitä myöhemmin.',
  send: 'Tallenna',
  see: {
    title: 'Kuka näkee tämän?',
    team: 'Minä ja työntekijät',
    teamHint: 'Muu perhe ei näe tätä.',
    me: 'Vain minä',
    meHint: 'Työntekijätkään eivät näe.',
    everybody: 'Kaikki, joita asia koskee',
    everybodyHint: 'Myös toinen vanhempi. Tätä ei voi enää ottaa takaisin.',
    also: 'Näytä lisäksi',
  },
  change: 'Muuta',
  changeSend: 'Tallenna muutos',
  open: 'Kuka näkee',
  openSend: 'Tallenna',
  standsNow: 'Tallessa nyt',
  both: 'Yhdistetty teksti',
  bothHint: 'Tekstiä oli muutettu sillä välin. Molemmat tekstit ovat kentässä: muokkaa niistä yksi.',
  done: {
    write: 'Sanasi on tallennettu.',
    change: 'Muutos on tallennettu.',
    open: 'Tallennettu: näet tekstin alta, kuka sen näkee.',
  },
}

const sv: MyAssessmentTexts = {
  title: 'Bedömning av er situation',
  mineTitle: 'Bedömning av din situation',
  about: (name) => `${name} och familjen`,
  lead: 'Bedömningen skrivs tillsammans. Dina ord är en del av den.',
  choose: 'Vem bedömningen gäller',
  family: 'Familjen',
  none: 'Det finns ingen bedömning',
  noneText: 'När ert ärende börjar skrivs bedömningen här tillsammans med er.',
  closed: (day) => `Ärendet avslutades ${day}. Du kan läsa bedömningen.`,
  limits: 'Vad som händer och till när',
  limitsLead:
    'Lagen ger en dag för det här. Om den passeras, fråga den ansvariga medarbetaren vad som görs nu.',
  by: (day) => `senast ${day}`,
  states: { open: 'kommer', soon: 'snart', late: 'försenat', met: 'gjort', 'met-late': 'gjort' },
  law: (source) => `Grund: ${source}`,
  documents: { 'initial-survey': 'Inledande kartläggning', assessment: 'Bedömning av situationen' },
  empty: {
    'initial-survey': 'Det finns ännu inget att läsa i kartläggningen.',
    assessment: 'Det finns ännu inget att läsa i bedömningen. Medarbetaren visar den när den är klar.',
  },
  kinds: {
    professional: 'Medarbetarens del',
    'family-words': 'Familjens ord',
    'child-view': 'Barnets ord',
    summary: 'Gemensam sammanfattning',
  },
  written: (name, day) => `${name}, ${day}`,
  you: 'Du',
  worker: 'En medarbetare',
  seen: {
    own: 'Bara du ser det här.',
    ownTeam: 'Du och medarbetarna ser det här. Resten av familjen ser det inte.',
    shown: (names) => `Du har visat det här för: ${names}.`,
    shownToYou: (name) => `${name} har visat det här för dig.`,
    everybody: 'Alla som ärendet gäller ser det här.',
  },
  write: 'Skriv med egna ord',
  writeLead: 'Hur har ni det, vad fungerar och vad är svårt?',
  where: 'Var du skriver',
  words: 'Dina ord',
  wordsHint: 'Du kan ändra dem senare.',
  send: 'Spara',
  see: {
    title: 'Vem ser det här?',
    team: 'Jag och medarbetarna',
    teamHint: 'Resten av familjen ser det inte.',
    me: 'Bara jag',
    meHint: 'Inte heller medarbetarna ser det.',
    everybody: 'Alla som ärendet gäller',
    everybodyHint: 'Också den andra föräldern. Det går inte att ta tillbaka.',
    also: 'Visa dessutom för',
  },
  change: 'Ändra',
  changeSend: 'Spara ändringen',
  open: 'Vem som ser',
  openSend: 'Spara',
  standsNow: 'Sparat nu',
  both: 'Gemensam text',
  bothHint: 'Texten hade ändrats under tiden. Båda texterna finns i fältet: gör en av dem.',
  done: {
    write: 'Dina ord är sparade.',
    change: 'Ändringen är sparad.',
    open: 'Sparat: under texten ser du vem som ser den.',
  },
}

const en: MyAssessmentTexts = {
  title: 'Assessment of your situation',
  mineTitle: 'Assessment of your situation',
  about: (name) => `${name} and the family`,
  lead: 'The assessment is written together. Your words are part of it.',
  choose: 'Whom the assessment is about',
  family: 'Family',
  none: 'There is no assessment',
  noneText: 'When your matter begins, the assessment is written here together with you.',
  closed: (day) => `The matter ended ${day}. You can read the assessment.`,
  limits: 'What happens, and by when',
  limitsLead: 'The law gives a day for these. If it passes, ask your responsible worker what is done now.',
  by: (day) => `by ${day}`,
  states: { open: 'to come', soon: 'soon', late: 'late', met: 'done', 'met-late': 'done' },
  law: (source) => `Ground: ${source}`,
  documents: { 'initial-survey': 'Initial survey', assessment: 'Assessment' },
  empty: {
    'initial-survey': 'There is nothing to read of the initial survey yet.',
    assessment: 'There is nothing to read of the assessment yet. The worker shows it when it is ready.',
  },
  kinds: {
    professional: 'A worker’s section',
    'family-words': 'The family’s words',
    'child-view': 'The child’s words',
    summary: 'Shared summary',
  },
  written: (name, day) => `${name}, ${day}`,
  you: 'You',
  worker: 'A worker',
  seen: {
    own: 'Only you see this.',
    ownTeam: 'You and the workers see this. The rest of the family does not.',
    shown: (names) => `You have shown this to: ${names}.`,
    shownToYou: (name) => `${name} has shown this to you.`,
    everybody: 'Everybody whom the matter is about sees this.',
  },
  write: 'Write in your own words',
  writeLead: 'How are you, what works and what is hard?',
  where: 'Where you write',
  words: 'Your words',
  wordsHint: 'You can change them later.',
  send: 'Save',
  see: {
    title: 'Who sees this?',
    team: 'I and the workers',
    teamHint: 'The rest of the family does not see this.',
    me: 'Only I',
    meHint: 'Workers do not see it either.',
    everybody: 'Everybody whom the matter is about',
    everybodyHint: 'The other parent too. This cannot be taken back.',
    also: 'Show also to',
  },
  change: 'Change',
  changeSend: 'Save the change',
  open: 'Who sees it',
  openSend: 'Save',
  standsNow: 'Saved now',
  both: 'Joined text',
  bothHint: 'The text had been changed meanwhile. Both texts are in the field: make one of them.',
  done: {
    write: 'Your words have been saved.',
    change: 'The change has been saved.',
    open: 'Saved: below the text you see who sees it.',
  },
}

export const myAssessmentTexts: Readonly<Record<Language, MyAssessmentTexts>> = { fi, sv, en }
