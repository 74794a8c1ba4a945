import type {
  LimitArea,
  LimitDrop,
  LimitState,
  SectionDocument,
  SectionKind,
} from '#capabilities/casework/index.ts'
import type { Language } from '#platform/text.ts'

type AssessmentTexts = {
  readonly documents: Readonly<Record<SectionDocument, string>>
  readonly leads: Readonly<Record<SectionDocument, string>>
  readonly kinds: Readonly<Record<SectionKind, string>>
  readonly kindHints: Readonly<Record<SectionKind, string>>
  readonly empty: Readonly<Record<SectionDocument, string>>
  readonly emptyText: string
  readonly summary: string
  readonly writeSummary: string
  readonly summaryHint: string
  readonly write: string
  readonly kind: string
  readonly whose: string
  readonly whoseHint: string
  readonly together: string
  readonly title: string
  readonly titleHint: string
  readonly words: string
  readonly wordsHint: string
  readonly unit: string
  readonly choose: string
  readonly teamSees: string
  readonly teamSeesHint: string
  readonly told: string
  readonly toldHint: string
  readonly send: string
  readonly change: string
  readonly changeSend: string
  readonly tell: string
  readonly untell: string
  /** Of somebody’s own words. */
  readonly tellOwn: string
  readonly untellOwn: string
  readonly by: (name: string, day: string) => string
  readonly changed: (day: string) => string
  readonly unknownAuthor: string
  readonly ownWords: (name: string) => string
  readonly reads: {
    readonly team: string
    readonly teamAndFamily: string
    readonly own: (name: string) => string
    readonly ownAndTeam: (name: string) => string
    readonly ownNotTold: string
  }
  readonly voluntary: string
  readonly versions: string
  readonly versionsOf: (title: string) => string
  readonly version: (number: number, who: string, day: string) => string
  readonly conflict: {
    readonly stands: string
    readonly typed: string
    readonly both: string
    readonly bothHint: string
    readonly save: string
    readonly keep: string
  }
  readonly limits: string
  readonly limitsLead: string
  readonly noLimits: string
  readonly noLimitsText: string
  readonly noNumber: (what: string, source: string) => string
  readonly unchecked: string
  readonly states: Readonly<Record<LimitState, string>>
  readonly due: (day: string) => string
  readonly dueToday: string
  readonly daysLeft: (days: number) => string
  readonly daysLate: (days: number) => string
  readonly from: (day: string) => string
  readonly metOn: (day: string) => string
  readonly drops: Readonly<Record<LimitDrop, string>>
  readonly areas: Readonly<Record<LimitArea, string>>
  readonly meet: string
  readonly meetOn: string
  readonly meetSend: string
  readonly drop: string
  readonly why: string
  readonly dropSend: string
  readonly resume: string
  readonly add: string
  readonly addLead: string
  readonly rule: string
  readonly about: string
  readonly aboutHint: string
  readonly dayZero: string
  readonly dayZeroHint: string
  readonly addSend: string
  readonly earlier: string
  readonly done: Readonly<Record<string, string>>
}

const fi: AssessmentTexts = {
  documents: { 'initial-survey': 'Alkukartoitus', assessment: 'Tilannearvio' },
  leads: {
    'initial-survey': 'Ensimmäinen kuva siitä, mitä perheelle kuuluu ja mitä se toivoo.',
    assessment: 'Yhdessä kirjoitettu arvio: jokainen omansa, ja yksi yhteinen yhteenveto.',
  },
  kinds: {
    professional: 'Ammattilaisen osa',
    'family-words': 'Perheen sanat',
    'child-view': 'Lapsen näkemys',
    summary: 'Yhteinen yhteenveto',
  },
  kindHints: {
    professional: 'Mitä sinä näet omasta työstäsi käsin.',
    'family-words': 'Mitä perhe sanoo, sen omin sanoin.',
    'child-view': 'Mitä lapsi itse sanoo tai näyttää.',
    summary: 'Mistä kaikki ovat yhtä mieltä.',
  },
  empty: {
    'initial-survey': 'Alkukartoitusta ei ole vielä kirjoitettu',
    assessment: 'Arviota ei ole vielä kirjoitettu',
  },
  emptyText: 'Aloita perheen omista sanoista. Sovi, kuka kirjoittaa mitäkin.',
  summary: 'Yhteinen yhteenveto',
  writeSummary: 'Kirjoita yhteinen yhteenveto',
  summaryHint: 'Yksi yhteinen teksti, jota kaikki asiassa mukana olevat voivat muuttaa.',
  write: 'Kirjoita osa',
  kind: 'Mikä osa',
  whose: 'Kenen sanat',
  whoseHint: 'Kun kirjaat jonkun sanat, ne ovat hänen oma osansa: muu perhe ei näe niitä.',
  together: 'ei kenenkään omat: yhteinen teksti',
  title: 'Otsikko',
  titleHint: 'Esimerkiksi Arki ja uni.',
  words: 'Teksti',
  wordsHint: 'Kirjoita niin, että perhe ymmärtää.',
  unit: 'Mistä yksiköstä kirjoitat',
  choose: 'Valitse',
  teamSees: 'Muutkin asiassa mukana olevat näkevät nämä sanat',
  teamSeesHint: 'Koskee jonkun omia sanoja. Muuten ne näkee vain hän ja sinun yksikkösi.',
  told: 'Näytä heti perheelle',
  toldHint: 'Jonkun omat sanat näkyvät vain hänelle itselleen.',
  send: 'Tallenna',
  change: 'Muuta',
  changeSend: 'Tallenna muutos',
  tell: 'Näytä perheelle',
  untell: 'Ota pois perheen näkyvistä',
  tellOwn: 'Näytä hänelle itselleen',
  untellOwn: 'Ota pois hänen näkyvistään',
  by: (name, day) => `${name}, ${day}`,
  changed: (day) => `muutettu ${day}`,
  unknownAuthor: 'Kirjoittajaa ei näytetä sinulle',
  ownWords: (name) => `${name}: omat sanat`,
  reads: {
    team: 'Lukevat: asiassa mukana olevat työntekijät. Perhe ei vielä.',
    teamAndFamily: 'Lukevat: asiassa mukana olevat työntekijät ja perhe.',
    own: (name) => `Lukevat: ${name} ja yksikkö, joka kirjasi sanat.`,
    ownAndTeam: (name) => `Lukevat: ${name} ja asiassa mukana olevat työntekijät. Muu perhe ei näe tätä.`,
    ownNotTold: 'Hänelle itselleen tätä ei ole vielä näytetty.',
  },
  voluntary: '(vapaaehtoinen)',
  versions: 'Aiemmat versiot',
  versionsOf: (title) => `Aiemmat versiot: ${title}`,
  version: (number, who, day) => `Versio ${number}, ${who}, ${day}`,
  conflict: {
    stands: 'Tallessa nyt',
    typed: 'Sinä kirjoitit',
    both: 'Yhdistetty teksti',
    bothHint: 'Molemmat tekstit ovat kentässä. Muokkaa niistä se, mikä jää voimaan.',
    save: 'Tallenna yhdistetty',
    keep: 'Jätä näin kuin on',
  },
  limits: 'Lain määräajat',
  limitsLead: 'Näkyvät myös perheelle, tavallisin sanoin.',
  noLimits: 'Mikään lain määräaika ei kulje nyt',
  noLimitsText: 'Lisää määräaika, jos laki antaa sellaisen tähän asiaan.',
  noNumber: (what, source) => `${what}. Laki ei anna päivien määrää (${source}).`,
  unchecked: 'Juristi ei ole vielä tarkistanut tätä laista.',
  states: {
    open: 'kulkee',
    soon: 'lähestyy',
    late: 'ylittynyt',
    met: 'tehty ajoissa',
    'met-late': 'tehty myöhässä',
    dropped: 'ei sovellu',
  },
  due: (day) => `viimeistään ${day}`,
  dueToday: 'tänään on viimeinen päivä',
  daysLeft: (days) => (days === 1 ? '1 päivä jäljellä' : `${days} päivää jäljellä`),
  daysLate: (days) => (days === 1 ? '1 päivän myöhässä' : `${days} päivää myöhässä`),
  from: (day) => `Alkoi ${day}`,
  metOn: (day) => `tehty ${day}`,
  drops: {
    mistake: 'merkitty erehdyksessä',
    'need-gone': 'tarve on poistunut',
    withdrawn: 'perhe perui',
    'done-elsewhere': 'tehty muualla',
  },
  areas: {
    social: 'Sosiaalihuolto',
    'child-welfare': 'Lastensuojelu',
    'student-welfare': 'Opiskeluhuolto',
    health: 'Terveydenhuolto',
  },
  meet: 'Merkitse tehdyksi',
  meetOn: 'Minä päivänä',
  meetSend: 'Tehty',
  drop: 'Ei sovellu',
  why: 'Miksi',
  dropSend: 'Poista määräaika',
  resume: 'Kulkee sittenkin',
  add: 'Lisää määräaika',
  addLead: 'Päivä lasketaan puolestasi lain mukaan. Määräaika käy vain sille, jota se koskee.',
  rule: 'Mikä määräaika',
  about: 'Kenestä on kyse',
  aboutHint: 'Terveydenhuollon määräajat riippuvat iästä.',
  dayZero: 'Mistä päivästä se lasketaan',
  dayZeroHint: 'Yhteydenoton, lähetteen tai arvion päivä. Sitä päivää ei lasketa mukaan.',
  addSend: 'Lisää',
  earlier: 'Päättyneet määräajat',
  done: {
    write: 'Osa on tallennettu.',
    summary: 'Yhteenveto on tallennettu.',
    change: 'Muutos on tallennettu.',
    tell: 'Osa näkyy nyt.',
    untell: 'Osa ei enää näy.',
    limit: 'Määräaika kulkee. Siitä muistutetaan ennen sen päättymistä.',
    meet: 'Määräaika on merkitty tehdyksi.',
    drop: 'Määräaika on poistettu.',
    resume: 'Määräaika kulkee taas.',
  },
}

const sv: AssessmentTexts = {
  documents: { 'initial-survey': 'Inledande kartläggning', assessment: 'Bedömning av situationen' },
  leads: {
    'initial-survey': 'En första bild av hur familjen har det och vad den önskar.',
    assessment: 'En bedömning som skrivs tillsammans: var och en sitt, och en gemensam sammanfattning.',
  },
  kinds: {
    professional: 'En professionells del',
    'family-words': 'Familjens ord',
    'child-view': 'Barnets syn',
    summary: 'Gemensam sammanfattning',
  },
  kindHints: {
    professional: 'Vad du ser utifrån ditt eget arbete.',
    'family-words': 'Vad familjen säger, med egna ord.',
    'child-view': 'Vad barnet självt säger eller visar.',
    summary: 'Det som alla är överens om.',
  },
  empty: {
    'initial-survey': 'Kartläggningen är inte skriven ännu',
    assessment: 'Bedömningen är inte skriven ännu',
  },
  emptyText: 'Börja med familjens egna ord. Kom överens om vem som skriver vad.',
  summary: 'Gemensam sammanfattning',
  writeSummary: 'Skriv den gemensamma sammanfattningen',
  summaryHint: 'En gemensam text som alla som arbetar med ärendet kan ändra.',
  write: 'Skriv en del',
  kind: 'Vilken del',
  whose: 'Vems ord',
  whoseHint: 'När du skriver ner någons ord är de hens egen del: resten av familjen ser dem inte.',
  together: 'ingens egna: gemensam text',
  title: 'Rubrik',
  titleHint: 'Till exempel Vardag och sömn.',
  words: 'Text',
  wordsHint: 'Skriv så att familjen förstår.',
  unit: 'Från vilken enhet du skriver',
  choose: 'Välj',
  teamSees: 'Även andra som arbetar med ärendet ser orden',
  teamSeesHint: 'Gäller någons egna ord. Annars ser bara hen och din enhet dem.',
  told: 'Visa genast för familjen',
  toldHint: 'Någons egna ord visas bara för hen själv.',
  send: 'Spara',
  change: 'Ändra',
  changeSend: 'Spara ändringen',
  tell: 'Visa för familjen',
  untell: 'Sluta visa för familjen',
  tellOwn: 'Visa för hen själv',
  untellOwn: 'Sluta visa för hen själv',
  by: (name, day) => `${name}, ${day}`,
  changed: (day) => `ändrad ${day}`,
  unknownAuthor: 'Vem som skrev visas inte för dig',
  ownWords: (name) => `${name}: egna ord`,
  reads: {
    team: 'Läses av dem som arbetar med ärendet. Inte ännu av familjen.',
    teamAndFamily: 'Läses av dem som arbetar med ärendet och av familjen.',
    own: (name) => `Läses av ${name} och enheten som skrev ner orden.`,
    ownAndTeam: (name) =>
      `Läses av ${name} och dem som arbetar med ärendet. Resten av familjen ser det inte.`,
    ownNotTold: 'För hen själv har det inte visats ännu.',
  },
  voluntary: '(frivillig)',
  versions: 'Tidigare versioner',
  versionsOf: (title) => `Tidigare versioner: ${title}`,
  version: (number, who, day) => `Version ${number}, ${who}, ${day}`,
  conflict: {
    stands: 'Sparat nu',
    typed: 'Du skrev',
    both: 'Gemensam text',
    bothHint: 'Båda texterna finns i fältet. Redigera fram det som ska gälla.',
    save: 'Spara den gemensamma',
    keep: 'Låt det vara så här',
  },
  limits: 'Lagens tidsfrister',
  limitsLead: 'Visas också för familjen, med vanliga ord.',
  noLimits: 'Ingen av lagens tidsfrister löper nu',
  noLimitsText: 'Lägg till en tidsfrist om lagen ger en för det här ärendet.',
  noNumber: (what, source) => `${what}. Lagen ger inget antal dagar (${source}).`,
  unchecked: 'En jurist har inte ännu kontrollerat detta mot lagen.',
  states: {
    open: 'löper',
    soon: 'närmar sig',
    late: 'har gått ut',
    met: 'gjort i tid',
    'met-late': 'gjort för sent',
    dropped: 'gäller inte',
  },
  due: (day) => `senast ${day}`,
  dueToday: 'i dag är sista dagen',
  daysLeft: (days) => (days === 1 ? '1 dag kvar' : `${days} dagar kvar`),
  daysLate: (days) => (days === 1 ? '1 dag försenad' : `${days} dagar försenad`),
  from: (day) => `Började ${day}`,
  metOn: (day) => `gjort ${day}`,
  drops: {
    mistake: 'markerad av misstag',
    'need-gone': 'behovet finns inte längre',
    withdrawn: 'familjen tog tillbaka',
    'done-elsewhere': 'gjort på annat håll',
  },
  areas: {
    social: 'Socialvård',
    'child-welfare': 'Barnskydd',
    'student-welfare': 'Studerandevård',
    health: 'Hälso- och sjukvård',
  },
  meet: 'Markera som gjort',
  meetOn: 'Vilken dag',
  meetSend: 'Gjort',
  drop: 'Gäller inte',
  why: 'Varför',
  dropSend: 'Ta bort tidsfristen',
  resume: 'Löper ändå',
  add: 'Lägg till en tidsfrist',
  addLead: 'Dagen räknas ut åt dig enligt lagen. En tidsfrist gäller bara den som den är till för.',
  rule: 'Vilken tidsfrist',
  about: 'Vem det gäller',
  aboutHint: 'Hälso- och sjukvårdens tidsfrister beror på åldern.',
  dayZero: 'Från vilken dag den räknas',
  dayZeroHint: 'Dagen för kontakten, remissen eller bedömningen. Den dagen räknas inte med.',
  addSend: 'Lägg till',
  earlier: 'Avslutade tidsfrister',
  done: {
    write: 'Delen är sparad.',
    summary: 'Sammanfattningen är sparad.',
    change: 'Ändringen är sparad.',
    tell: 'Delen visas nu.',
    untell: 'Delen visas inte längre.',
    limit: 'Tidsfristen löper. Du påminns innan den går ut.',
    meet: 'Tidsfristen är markerad som gjord.',
    drop: 'Tidsfristen är borttagen.',
    resume: 'Tidsfristen löper igen.',
  },
}

const en: AssessmentTexts = {
  documents: { 'initial-survey': 'Initial survey', assessment: 'Assessment' },
  leads: {
    'initial-survey': 'A first picture of how the family is and what it hopes for.',
    assessment: 'An assessment written together: each their own, and one shared summary.',
  },
  kinds: {
    professional: 'A professional’s section',
    'family-words': 'The family’s words',
    'child-view': 'The child’s view',
    summary: 'Shared summary',
  },
  kindHints: {
    professional: 'What you see from your own work.',
    'family-words': 'What the family says, in its own words.',
    'child-view': 'What the child says or shows.',
    summary: 'What everybody agrees on.',
  },
  empty: {
    'initial-survey': 'The initial survey has not been written yet',
    assessment: 'The assessment has not been written yet',
  },
  emptyText: 'Begin with the family’s own words. Agree who writes what.',
  summary: 'Shared summary',
  writeSummary: 'Write the shared summary',
  summaryHint: 'One shared text that everybody who works on the case can change.',
  write: 'Write a section',
  kind: 'Which section',
  whose: 'Whose words',
  whoseHint:
    'When you write down somebody’s words, they are that one’s own part: the rest of the family does not see them.',
  together: 'nobody’s own: a common text',
  title: 'Heading',
  titleHint: 'For example Everyday life and sleep.',
  words: 'Text',
  wordsHint: 'Write so that the family understands.',
  unit: 'From which unit you write',
  choose: 'Choose',
  teamSees: 'Others who work on the case see these words too',
  teamSeesHint: 'Of somebody’s own words. Otherwise only they and your unit see them.',
  told: 'Show to the family at once',
  toldHint: 'Somebody’s own words are shown to that one alone.',
  send: 'Save',
  change: 'Change',
  changeSend: 'Save the change',
  tell: 'Show to the family',
  untell: 'Stop showing to the family',
  tellOwn: 'Show to that one',
  untellOwn: 'Stop showing to that one',
  by: (name, day) => `${name}, ${day}`,
  changed: (day) => `changed ${day}`,
  unknownAuthor: 'The writer is not shown to you',
  ownWords: (name) => `${name}: own words`,
  reads: {
    team: 'Read by those who work on the case. Not yet by the family.',
    teamAndFamily: 'Read by those who work on the case and by the family.',
    own: (name) => `Read by ${name} and the unit that wrote the words down.`,
    ownAndTeam: (name) =>
      `Read by ${name} and those who work on the case. The rest of the family does not see it.`,
    ownNotTold: 'It has not been shown to that one yet.',
  },
  voluntary: '(voluntary)',
  versions: 'Earlier versions',
  versionsOf: (title) => `Earlier versions: ${title}`,
  version: (number, who, day) => `Version ${number}, ${who}, ${day}`,
  conflict: {
    stands: 'Saved now',
    typed: 'You wrote',
    both: 'Joined text',
    bothHint: 'Both texts are in the field. Edit them into what is to stand.',
    save: 'Save the joined text',
    keep: 'Leave it as it is',
  },
  limits: 'Time limits of the law',
  limitsLead: 'Shown to the family too, in plain words.',
  noLimits: 'No time limit of the law is running',
  noLimitsText: 'Add a time limit if the law gives one for this case.',
  noNumber: (what, source) => `${what}. The law gives no number of days (${source}).`,
  unchecked: 'A lawyer has not checked this against the act yet.',
  states: {
    open: 'running',
    soon: 'near',
    late: 'passed',
    met: 'done in time',
    'met-late': 'done late',
    dropped: 'does not apply',
  },
  due: (day) => `by ${day}`,
  dueToday: 'today is the last day',
  daysLeft: (days) => (days === 1 ? '1 day left' : `${days} days left`),
  daysLate: (days) => (days === 1 ? '1 day late' : `${days} days late`),
  from: (day) => `Began ${day}`,
  metOn: (day) => `done ${day}`,
  drops: {
    mistake: 'marked by mistake',
    'need-gone': 'the need is gone',
    withdrawn: 'the family withdrew',
    'done-elsewhere': 'done elsewhere',
  },
  areas: {
    social: 'Social welfare',
    'child-welfare': 'Child welfare',
    'student-welfare': 'Student welfare',
    health: 'Health care',
  },
  meet: 'Mark as done',
  meetOn: 'On which day',
  meetSend: 'Done',
  drop: 'Does not apply',
  why: 'Why',
  dropSend: 'Remove the time limit',
  resume: 'Runs after all',
  add: 'Add a time limit',
  addLead: 'The day is counted for you as the law says. A time limit fits only the one it is for.',
  rule: 'Which time limit',
  about: 'About whom',
  aboutHint: 'Time limits of health care depend on age.',
  dayZero: 'From which day it is counted',
  dayZeroHint: 'The day of the contact, referral or assessment. That day itself is not counted.',
  addSend: 'Add',
  earlier: 'Time limits that are over',
  done: {
    write: 'The section has been saved.',
    summary: 'The summary has been saved.',
    change: 'The change has been saved.',
    tell: 'The section is shown now.',
    untell: 'The section is no longer shown.',
    limit: 'The time limit is running. You are reminded before it ends.',
    meet: 'The time limit has been marked as done.',
    drop: 'The time limit has been removed.',
    resume: 'The time limit is running again.',
  },
}

export const assessmentTexts: Readonly<Record<Language, AssessmentTexts>> = { fi, sv, en }
