import type { Language } from '#platform/text.ts'

type TalkTexts = {
  readonly title: string
  readonly lead: string
  readonly list: string
  readonly none: string
  readonly noneHint: string
  readonly about: (name: string) => string
  readonly startTitle: string
  readonly startAbout: (name: string) => string
  readonly startOurs: string
  readonly noCase: string
  readonly unit: string
  readonly unitHint: string
  readonly who: string
  readonly whoHint: string
  readonly answers: string
  readonly awayUntil: (day: string, deputy: string | null) => string
  readonly along: string
  readonly alongHint: string
  readonly whose: string
  readonly wholeFamily: string
  readonly subject: string
  readonly subjectHint: string
  readonly text: string
  readonly file: string
  readonly fileHint: string
  readonly send: string
  readonly next: string
  readonly urgent: string
  readonly last: (moment: string) => string
  readonly draft: string
  readonly back: string
  readonly writeTitle: string
  readonly addTitle: string
  readonly addHint: string
  readonly add: string
  readonly done: Readonly<Record<'on-its-way' | 'undone' | 'dropped' | 'along', string>>
}

/** Words of conversations to a family. */
export const talkTexts: Readonly<Record<Language, TalkTexts>> = {
  fi: {
    title: 'Keskustelut',
    lead: 'Kirjoita niille, jotka auttavat teitä. Vain ne, jotka valitset, näkevät keskustelun.',
    list: 'Omat keskustelusi',
    none: 'Keskusteluja ei vielä ole',
    noneHint: 'Kun kirjoitat tai sinulle kirjoitetaan, viestit näkyvät tässä.',
    about: (name) => `Asia: ${name}`,
    startTitle: 'Aloita keskustelu',
    startAbout: (name) => `Kirjoita: ${name}`,
    startOurs: 'Kirjoita perheen asiasta',
    noCase: 'Keskusteluja voi aloittaa, kun perheesi asiaa hoidetaan yhdessä.',
    unit: 'Kirjoita yksikölle',
    unitHint: 'Voit aina kirjoittaa myös yksikölle, joka auttaa teitä.',
    who: 'Kenelle kirjoitat',
    whoHint: 'Valitse yksi tai useampi.',
    answers: 'vastaa kokonaisuudesta',
    awayUntil: (day, deputy) => `poissa ${day} asti${deputy === null ? '' : `, sijainen ${deputy}`}`,
    along: 'Kuka perheestä on mukana',
    alongHint: 'Sinä olet mukana aina. Jos et valitse ketään, muut perheestä eivät näe keskustelua.',
    whose: 'Kenestä on kyse',
    wholeFamily: 'Koko perheestä',
    subject: 'Otsikko',
    subjectHint: 'Muutama sana, esimerkiksi Nukkuminen.',
    text: 'Viesti',
    file: 'Liite',
    fileHint: 'Kuva, PDF tai teksti, enintään 10 Mt. Kuvan paikkatiedot poistetaan.',
    send: 'Lähetä',
    next: 'Viesti lähtee minuutin kuluttua. Sitä ennen voit perua sen.',
    urgent: 'Viestejä luetaan työaikana. Jos joku on vaarassa, soita 112.',
    last: (moment) => `Viimeksi ${moment}`,
    draft: 'Sinulla on tässä luonnos',
    back: 'Kaikki keskustelut',
    writeTitle: 'Kirjoita',
    addTitle: 'Ota joku mukaan',
    addHint: 'Hän näkee myös sen, mitä tässä on jo kirjoitettu.',
    add: 'Ota mukaan',
    done: {
      'on-its-way': 'Viestisi lähtee minuutin kuluttua. Voit vielä perua sen.',
      undone: 'Viesti on peruttu. Se ei lähtenyt. Sanasi ovat alla luonnoksena.',
      dropped: 'Luonnos on poistettu.',
      along: 'Hän on nyt mukana keskustelussa.',
    },
  },
  sv: {
    title: 'Samtal',
    lead: 'Skriv till dem som hjälper er. Bara de som du väljer ser samtalet.',
    list: 'Dina samtal',
    none: 'Det finns inga samtal ännu',
    noneHint: 'När du skriver, eller någon skriver till dig, syns meddelandena här.',
    about: (name) => `Det gäller: ${name}`,
    startTitle: 'Börja ett samtal',
    startAbout: (name) => `Skriv: ${name}`,
    startOurs: 'Skriv om familjens ärende',
    noCase: 'Du kan börja samtal när er familjs ärende sköts tillsammans.',
    unit: 'Skriv till en enhet',
    unitHint: 'Du kan alltid också skriva till en enhet som hjälper er.',
    who: 'Till vem skriver du',
    whoHint: 'Välj en eller flera.',
    answers: 'ansvarar för helheten',
    awayUntil: (day, deputy) =>
      `borta till och med ${day}${deputy === null ? '' : `, ställföreträdare ${deputy}`}`,
    along: 'Vem i familjen är med',
    alongHint: 'Du är alltid med. Väljer du ingen ser de andra i familjen inte samtalet.',
    whose: 'Vem gäller det',
    wholeFamily: 'Hela familjen',
    subject: 'Rubrik',
    subjectHint: 'Några ord, till exempel Sömnen.',
    text: 'Meddelande',
    file: 'Bilaga',
    fileHint: 'Bild, PDF eller text, högst 10 MB. Platsuppgifter i bilder tas bort.',
    send: 'Skicka',
    next: 'Meddelandet går i väg om en minut. Före det kan du ångra det.',
    urgent: 'Meddelanden läses på arbetstid. Är någon i fara, ring 112.',
    last: (moment) => `Senast ${moment}`,
    draft: 'Du har ett utkast här',
    back: 'Alla samtal',
    writeTitle: 'Skriv',
    addTitle: 'Ta med någon',
    addHint: 'Hen ser också det som redan har skrivits här.',
    add: 'Ta med',
    done: {
      'on-its-way': 'Ditt meddelande går i väg om en minut. Du kan ännu ångra det.',
      undone: 'Meddelandet är ångrat. Det gick inte i väg. Dina ord finns nedan som utkast.',
      dropped: 'Utkastet är borttaget.',
      along: 'Hen är nu med i samtalet.',
    },
  },
  en: {
    title: 'Conversations',
    lead: 'Write to those who help you. Only those you choose see the conversation.',
    list: 'Your conversations',
    none: 'There are no conversations yet',
    noneHint: 'When you write, or somebody writes to you, the messages are here.',
    about: (name) => `About: ${name}`,
    startTitle: 'Start a conversation',
    startAbout: (name) => `Write: ${name}`,
    startOurs: 'Write about your family’s matter',
    noCase: 'You can start conversations when your family’s matter is handled together.',
    unit: 'Write to a unit',
    unitHint: 'You can always write to a unit that helps you, too.',
    who: 'Whom you write to',
    whoHint: 'Choose one or more.',
    answers: 'answers for the whole',
    awayUntil: (day, deputy) => `away until ${day}${deputy === null ? '' : `, ${deputy} stands in`}`,
    along: 'Who of the family is along',
    alongHint: 'You always are. If you choose nobody, the others in the family do not see it.',
    whose: 'Whom it is about',
    wholeFamily: 'The whole family',
    subject: 'Heading',
    subjectHint: 'A few words, for example Sleep.',
    text: 'Message',
    file: 'Attachment',
    fileHint: 'A picture, PDF or text, at most 10 MB. Places noted in pictures are removed.',
    send: 'Send',
    next: 'The message goes in a minute. Until then you can take it back.',
    urgent: 'Messages are read in working hours. If somebody is in danger, call 112.',
    last: (moment) => `Last ${moment}`,
    draft: 'You have a draft here',
    back: 'All conversations',
    writeTitle: 'Write',
    addTitle: 'Bring somebody along',
    addHint: 'They also see what has been written here already.',
    add: 'Bring along',
    done: {
      'on-its-way': 'Your message goes in a minute. You can still take it back.',
      undone: 'The message is taken back. It did not go. Your words are below as a draft.',
      dropped: 'The draft is gone.',
      along: 'They are in the conversation now.',
    },
  },
}
