import type { VoiceKind } from '#capabilities/casework/index.ts'
import type { Language } from '#platform/text.ts'

type CaseTalkTexts = {
  readonly lead: string
  readonly listTitle: string
  readonly none: string
  readonly noneHint: string
  readonly opened: string
  readonly about: (name: string) => string
  readonly last: (moment: string) => string
  readonly draft: string
  readonly open: string
  readonly members: string
  readonly membersHint: string
  readonly workers: string
  readonly workersHint: string
  readonly whose: string
  readonly all: string
  readonly subject: string
  readonly subjectHint: string
  readonly text: string
  readonly file: string
  readonly fileHint: string
  readonly send: string
  readonly next: string
  readonly tell: string
  readonly writeTitle: string
  readonly add: string
  readonly addHint: string
  readonly voicesTitle: string
  readonly voicesNone: string
  readonly kinds: Readonly<Record<VoiceKind, string>>
  readonly rating: (rating: number) => string
  readonly saidBy: (name: string, day: string) => string
  readonly answer: string
  readonly answered: (name: string, day: string) => string
  readonly done: Readonly<Record<string, string>>
}

/** Words of conversations with a family, to workers. */
export const caseTalkTexts: Readonly<Record<Language, CaseTalkTexts>> = {
  fi: {
    lead: 'Keskustelun näkevät vain siihen valitut. Kirjaa sovittu suunnitelmaan.',
    listTitle: 'Omat keskustelut',
    none: 'Ei keskusteluja',
    noneHint: 'Keskustelu näkyy tässä, kun olet sen osapuoli.',
    opened: 'Hätäkäytössä keskustelut eivät näy.',
    about: (name) => `Koskee: ${name}`,
    last: (moment) => `Viimeksi ${moment}`,
    draft: 'Luonnos',
    open: 'Aloita keskustelu',
    members: 'Perheestä',
    membersHint:
      'Vain valitut saavat tietää keskustelusta. Toinen vanhempi ei näe sitä, ellet valitse häntä.',
    workers: 'Työntekijöistä sinun lisäksesi',
    workersHint: 'Valitse vain ne, joita asia koskee.',
    whose: 'Ketä koskee',
    all: 'Koko perhettä',
    subject: 'Otsikko',
    subjectHint: 'Näkyy vain osapuolille. Ilmoituksessa ei ole otsikkoa.',
    text: 'Viesti',
    file: 'Liite',
    fileHint: 'Kuva, PDF tai teksti, enintään 10 Mt.',
    send: 'Lähetä',
    next: 'Lähtee minuutin kuluttua. Sitä ennen voit perua.',
    tell: 'Perhe saa ilmoituksen, jossa ei ole nimiä eikä asiaa.',
    writeTitle: 'Kirjoita',
    add: 'Ota kollega mukaan',
    addHint: 'Oman yksikön kollega näkee myös aiemmat viestit. Muita voi ottaa mukaan vain perhe.',
    voicesTitle: 'Perheen palaute',
    voicesNone: 'Palautetta ei ole.',
    kinds: { feedback: 'Palaute', 'change-of-worker': 'Toive' },
    rating: (rating) => `Auttaako apu: ${rating}/5`,
    saidBy: (name, day) => `${name}, ${day}`,
    answer: 'Vastaa palautteeseen',
    answered: (name, day) => `${name} vastasi ${day}`,
    done: {
      send: 'Viesti lähtee minuutin kuluttua. Voit vielä perua sen.',
      undo: 'Viesti on peruttu. Sanat ovat luonnoksena.',
      drop: 'Luonnos on poistettu.',
      add: 'Kollega on mukana keskustelussa.',
      answer: 'Vastaus on lähetetty perheelle.',
    },
  },
  sv: {
    lead: 'Bara de valda ser samtalet. Skriv in det som avtalas i planen.',
    listTitle: 'Egna samtal',
    none: 'Inga samtal',
    noneHint: 'Ett samtal syns här när du är part i det.',
    opened: 'Vid nödöppning syns inga samtal.',
    about: (name) => `Gäller: ${name}`,
    last: (moment) => `Senast ${moment}`,
    draft: 'Utkast',
    open: 'Börja ett samtal',
    members: 'I familjen',
    membersHint:
      'Bara de valda får veta om samtalet. Den andra föräldern ser det inte om du inte väljer hen.',
    workers: 'Medarbetare utöver dig',
    workersHint: 'Välj bara dem som saken gäller.',
    whose: 'Vem gäller det',
    all: 'Hela familjen',
    subject: 'Rubrik',
    subjectHint: 'Syns bara för parterna. I aviseringen finns ingen rubrik.',
    text: 'Meddelande',
    file: 'Bilaga',
    fileHint: 'Bild, PDF eller text, högst 10 MB.',
    send: 'Skicka',
    next: 'Går i väg om en minut. Före det kan du ångra.',
    tell: 'Familjen får en avisering utan namn och ärende.',
    writeTitle: 'Skriv',
    add: 'Ta med en kollega',
    addHint: 'En kollega i den egna enheten ser också tidigare meddelanden. Andra kan bara familjen ta med.',
    voicesTitle: 'Familjens respons',
    voicesNone: 'Det finns ingen respons.',
    kinds: { feedback: 'Respons', 'change-of-worker': 'Önskemål' },
    rating: (rating) => `Hjälper hjälpen: ${rating}/5`,
    saidBy: (name, day) => `${name}, ${day}`,
    answer: 'Svara på responsen',
    answered: (name, day) => `${name} svarade ${day}`,
    done: {
      send: 'Meddelandet går i väg om en minut. Du kan ännu ångra det.',
      undo: 'Meddelandet är ångrat. Orden finns som utkast.',
      drop: 'Utkastet är borttaget.',
      add: 'Kollegan är med i samtalet.',
      answer: 'Svaret har skickats till familjen.',
    },
  },
  en: {
    lead: 'Only those chosen see a conversation. Write what is agreed into the plan.',
    listTitle: 'Own conversations',
    none: 'No conversations',
    noneHint: 'A conversation is here when you are a side of it.',
    opened: 'In an emergency opening, conversations are not shown.',
    about: (name) => `About: ${name}`,
    last: (moment) => `Last ${moment}`,
    draft: 'Draft',
    open: 'Start a conversation',
    members: 'Of the family',
    membersHint: 'Only those chosen learn of it. The other parent does not see it unless you choose them.',
    workers: 'Workers beside you',
    workersHint: 'Choose only those whom it concerns.',
    whose: 'Whom it is about',
    all: 'The whole family',
    subject: 'Heading',
    subjectHint: 'Shown to the sides alone. The notice has no heading.',
    text: 'Message',
    file: 'Attachment',
    fileHint: 'A picture, PDF or text, at most 10 MB.',
    send: 'Send',
    next: 'Goes in a minute. Until then you can take it back.',
    tell: 'The family gets a notice without names or matter.',
    writeTitle: 'Write',
    add: 'Bring in a colleague',
    addHint: 'A colleague of your own unit also sees earlier messages. Others only the family can bring in.',
    voicesTitle: 'Feedback of the family',
    voicesNone: 'There is no feedback.',
    kinds: { feedback: 'Feedback', 'change-of-worker': 'Wish' },
    rating: (rating) => `Does the help help: ${rating}/5`,
    saidBy: (name, day) => `${name}, ${day}`,
    answer: 'Answer the feedback',
    answered: (name, day) => `${name} answered ${day}`,
    done: {
      send: 'The message goes in a minute. You can still take it back.',
      undo: 'The message is taken back. Its words are a draft.',
      drop: 'The draft is gone.',
      add: 'The colleague is in the conversation.',
      answer: 'The answer has gone to the family.',
    },
  },
}
