import type { Language } from '#platform/text.ts'

/** The words of the list of meeting places and of one place. */
export type PlaceTexts = {
  readonly tab: string
  readonly list: {
    readonly title: (where: string) => string
    readonly all: string
    readonly lead: string
    readonly description: string
    readonly next: (when: string, title: string) => string
    readonly week: (count: number) => string
    readonly nothing: string
    readonly more: string
    readonly none: string
    readonly noneText: string
    readonly remote: string
    readonly own: {
      readonly title: string
      readonly label: string
      readonly hint: string
      readonly button: string
    }
  }
  readonly description: (name: string) => string
  readonly open: string
  readonly week: string
  readonly weekOf: (days: string) => string
  readonly weekNav: string
  readonly series: string
  readonly nextTime: (when: string) => string
  readonly breaks: string
  readonly break: (days: string) => string
  readonly facts: string
  readonly where: string
  readonly onMap: string
  readonly host: string
  readonly partners: string
  readonly forWhom: string
  readonly everybody: string
  readonly languages: string
  readonly accessibility: string
  readonly contact: string
  readonly web: string
  readonly mail: string
  readonly joinRemote: string
  readonly service: string
  readonly plan: string
  readonly noPlan: string
  readonly picture: (who: string) => string
  readonly paper: {
    readonly title: string
    readonly poster: string
    readonly feed: string
    readonly feedText: string
    readonly screen: string
  }
  readonly wish: { readonly title: string; readonly text: string; readonly link: string }
  readonly route: {
    readonly title: string
    readonly lead: string
    readonly next: string
    readonly cancelled: string
    readonly moved: string
    readonly decideOn: (day: string) => string
    readonly none: string
  }
}

const fi: PlaceTexts = {
  tab: 'Kohtaamispaikka',
  list: {
    title: (where) => `Kohtaamispaikat: ${where}`,
    all: 'Kohtaamispaikat',
    lead: 'Paikkoja, joihin saat tulla lapsen kanssa sellaisena kuin olet. Et tarvitse lähetettä etkä syytä.',
    description: 'Perheiden kohtaamispaikat: missä ne ovat, kuka pitää ne auki ja mitä siellä on.',
    next: (when, title) => `Seuraavaksi ${when}: ${title}`,
    week: (count) => (count === 1 ? '1 kerta viikon sisällä' : `${count} kertaa viikon sisällä`),
    nothing: 'Nyt on tauko',
    more: 'Näytä lisää paikkoja',
    none: 'Täällä ei ole vielä kohtaamispaikkaa',
    noneText: 'Katso koko alue tai se, mitä verkossa on. Toiveesi auttaa meitä saamaan paikan tännekin.',
    remote: 'Verkossa',
    own: {
      title: 'Oma kalenteri valituista paikoista',
      label: 'Paikat, jotka haluat kalenteriin',
      hint: 'Yksi osoite kaikille valituille. Saman osoitteen voit myös tilata puhelimen kalenteriin, niin muutokset tulevat itsestään.',
      button: 'Hae kalenteri',
    },
  },
  description: (name) => `${name}: viikko-ohjelma, osoite, esteettömyys ja kuka paikasta vastaa.`,
  open: 'Avoinna nyt',
  week: 'Viikon ohjelma',
  weekOf: (days) => `Ohjelma ${days}`,
  weekNav: 'Viikot',
  series: 'Mitä täällä on',
  nextTime: (when) => `Seuraava kerta ${when}`,
  breaks: 'Tauot',
  break: (days) => `Ei ohjelmaa ${days}`,
  facts: 'Tietoa paikasta',
  where: 'Missä',
  onMap: 'Näytä kartalla',
  host: 'Vastuutaho',
  partners: 'Mukana myös',
  forWhom: 'Kenelle',
  everybody: 'Kaikille perheille',
  languages: 'Kielet',
  accessibility: 'Esteettömyys',
  contact: 'Yhteys',
  web: 'Verkkosivu',
  mail: 'Sähköposti',
  joinRemote: 'Liity verkossa',
  service: 'Palvelun tiedot',
  plan: 'Kuka suunnittelee ohjelman',
  noPlan: 'Vastuutaho suunnittelee ohjelman.',
  picture: (who) => `Kuva: ${who}`,
  paper: {
    title: 'Ohjelma mukaan',
    poster: 'Viikko-ohjelma paperille',
    feed: 'Ohjelma omaan kalenteriin',
    feedText: 'Muutokset ja perumiset tulevat kalenteriin itsestään.',
    screen: 'Ohjelma aulan näytölle',
  },
  wish: {
    title: 'Mitä toivoisit tänne?',
    text: 'Kerro ilman nimeä. Vastaamme tällä sivustolla.',
    link: 'Kerro toiveesi',
  },
  route: {
    title: 'Reitti ja aikataulu',
    lead: 'Auto pysähtyy näissä paikoissa. Voit tulla käymään ilman aikaa.',
    next: 'Seuraavat kerrat',
    cancelled: 'peruttu',
    moved: 'siirretty',
    decideOn: (day) => `Auton jatkosta päätetään viimeistään ${day}`,
    none: 'Pysähdyksiä ei ole nyt sovittu.',
  },
}

const sv: PlaceTexts = {
  tab: 'Mötesplats',
  list: {
    title: (where) => `Mötesplatser: ${where}`,
    all: 'Mötesplatser',
    lead: 'Ställen dit du får komma med ditt barn precis som du är. Du behöver ingen remiss och inget skäl.',
    description: 'Mötesplatser för familjer: var de finns, vem som håller dem öppna och vad som händer där.',
    next: (when, title) => `Härnäst ${when}: ${title}`,
    week: (count) => (count === 1 ? '1 tillfälle inom en vecka' : `${count} tillfällen inom en vecka`),
    nothing: 'Nu är det paus',
    more: 'Visa fler platser',
    none: 'Här finns ingen mötesplats än',
    noneText:
      'Se hela området eller det som finns på nätet. Ditt önskemål hjälper oss att få en plats också hit.',
    remote: 'På nätet',
    own: {
      title: 'Egen kalender med de platser du väljer',
      label: 'Platser som du vill ha i kalendern',
      hint: 'En adress för alla du väljer. Samma adress kan du prenumerera på i telefonens kalender, så kommer ändringarna av sig själva.',
      button: 'Hämta kalendern',
    },
  },
  description: (name) => `${name}: veckoprogram, adress, tillgänglighet och vem som ansvarar för platsen.`,
  open: 'Öppet nu',
  week: 'Veckans program',
  weekOf: (days) => `Program ${days}`,
  weekNav: 'Veckor',
  series: 'Det här ordnas här',
  nextTime: (when) => `Nästa gång ${when}`,
  breaks: 'Pauser',
  break: (days) => `Inget program ${days}`,
  facts: 'Om platsen',
  where: 'Var',
  onMap: 'Visa på kartan',
  host: 'Ansvarig aktör',
  partners: 'Också med',
  forWhom: 'För vem',
  everybody: 'För alla familjer',
  languages: 'Språk',
  accessibility: 'Tillgänglighet',
  contact: 'Kontakt',
  web: 'Webbplats',
  mail: 'E-post',
  joinRemote: 'Delta på nätet',
  service: 'Om tjänsten',
  plan: 'Vem som planerar programmet',
  noPlan: 'Den ansvariga aktören planerar programmet.',
  picture: (who) => `Bild: ${who}`,
  paper: {
    title: 'Ta med programmet',
    poster: 'Veckoprogrammet på papper',
    feed: 'Programmet i din egen kalender',
    feedText: 'Ändringar och inställda tillfällen syns i kalendern av sig själva.',
    screen: 'Programmet för skärmen i aulan',
  },
  wish: {
    title: 'Vad skulle du vilja ha här?',
    text: 'Berätta utan namn. Vi svarar på den här webbplatsen.',
    link: 'Berätta vad du önskar',
  },
  route: {
    title: 'Rutt och tidtabell',
    lead: 'Bilen stannar på de här platserna. Du behöver ingen bokad tid.',
    next: 'Kommande hållplatser',
    cancelled: 'inställt',
    moved: 'flyttat',
    decideOn: (day) => `Om bilen fortsätter avgörs senast ${day}`,
    none: 'Just nu finns inga hållplatser.',
  },
}

const en: PlaceTexts = {
  tab: 'Meeting place',
  list: {
    title: (where) => `Meeting places: ${where}`,
    all: 'Meeting places',
    lead: 'Places where you may come with your child just as you are. You need no referral and no reason.',
    description: 'Meeting places for families: where they are, who keeps them open and what is on.',
    next: (when, title) => `Next ${when}: ${title}`,
    week: (count) => (count === 1 ? '1 activity within a week' : `${count} activities within a week`),
    nothing: 'On a break now',
    more: 'Show more places',
    none: 'There is no meeting place here yet',
    noneText: 'See the whole area or what there is online. Your wish helps us to bring a place here too.',
    remote: 'Online',
    own: {
      title: 'Your own calendar of chosen places',
      label: 'Places you want in the calendar',
      hint: 'One address for all you choose. You can subscribe to the same address in your phone’s calendar, and changes come by themselves.',
      button: 'Get the calendar',
    },
  },
  description: (name) => `${name}: week programme, address, accessibility and who runs the place.`,
  open: 'Open now',
  week: 'The week’s programme',
  weekOf: (days) => `Programme ${days}`,
  weekNav: 'Weeks',
  series: 'What is held here',
  nextTime: (when) => `Next time ${when}`,
  breaks: 'Breaks',
  break: (days) => `No programme ${days}`,
  facts: 'About the place',
  where: 'Where',
  onMap: 'Show on the map',
  host: 'Responsible body',
  partners: 'Also here',
  forWhom: 'For whom',
  everybody: 'For all families',
  languages: 'Languages',
  accessibility: 'Accessibility',
  contact: 'Contact',
  web: 'Website',
  mail: 'E-mail',
  joinRemote: 'Join online',
  service: 'About the service',
  plan: 'Who plans the programme',
  noPlan: 'The responsible body plans the programme.',
  picture: (who) => `Picture: ${who}`,
  paper: {
    title: 'Take the programme along',
    poster: 'The week programme on paper',
    feed: 'The programme in your own calendar',
    feedText: 'Changes and cancellations reach the calendar by themselves.',
    screen: 'The programme for a screen in the lobby',
  },
  wish: {
    title: 'What do you wish for here?',
    text: 'Tell us without a name. We answer on this site.',
    link: 'Tell us your wish',
  },
  route: {
    title: 'Route and timetable',
    lead: 'The car stops at these places. You can come without an appointment.',
    next: 'Next times',
    cancelled: 'cancelled',
    moved: 'moved',
    decideOn: (day) => `Whether the car goes on is decided by ${day}`,
    none: 'No stops are agreed at the moment.',
  },
}

export const placeTexts: Readonly<Record<Language, PlaceTexts>> = { fi, sv, en }
