import type {
  CancelReason,
  Identity,
  OfferHours,
  OfferKind,
  OfferState,
} from '#capabilities/appointments/index.ts'
import type { Language } from '#platform/text.ts'

export type OfferTexts = {
  readonly title: string
  readonly lead: string
  readonly none: string
  readonly add: string
  readonly coming: (count: number) => string
  readonly states: Readonly<Record<OfferState, string>>
  readonly kinds: Readonly<Record<OfferKind, string>>
  readonly back: string
  readonly newTitle: string
  readonly toContact: string
  readonly toContactLead: string
  readonly contactBy: (day: string) => string
  readonly contacted: string
  readonly bookings: string
  readonly noBookings: string
  readonly earlier: string
  readonly later: string
  readonly nameless: string
  readonly parent: (side: number) => string
  readonly about: string
  readonly joint: Readonly<Record<'asked' | 'agreed' | 'declined' | 'lapsed', string>>
  readonly directedTo: (name: string, day: string) => string
  readonly directedDone: (name: string) => string
  readonly direct: string
  readonly directLead: string
  readonly worker: string
  readonly workerHint: string
  readonly by: string
  readonly directButton: string
  readonly held: string
  readonly noShow: string
  readonly cancel: string
  readonly reason: string
  readonly reasons: Readonly<Record<CancelReason, string>>
  readonly cancelButton: string
  readonly hours: string
  readonly hoursLead: string
  readonly noHours: string
  readonly whose: string
  readonly addHours: string
  readonly addButton: string
  readonly remove: string
  readonly publicPage: string
  readonly settings: string
  readonly unit: string
  readonly kind: string
  readonly name: string
  readonly summary: string
  readonly next: string
  readonly bring: string
  readonly place: string
  readonly placeHint: string
  readonly calendars: string
  readonly calendarsHint: string
  readonly room: string
  readonly noRoom: string
  readonly ways: string
  readonly minutes: string
  readonly identity: string
  readonly identities: Readonly<Record<Identity, string>>
  readonly when: string
  readonly whens: Readonly<Record<OfferHours, string>>
  readonly ownHours: string
  readonly ownHoursHint: string
  readonly onHolidays: string
  readonly notice: string
  readonly horizon: string
  readonly cancelHours: string
  readonly mostOpen: string
  readonly travel: string
  readonly travelHint: string
  readonly answer: string
  readonly answerHint: string
  readonly phone: string
  readonly phoneHint: string
  readonly state: string
  readonly save: string
  readonly rules: string
  readonly forFamilies: string
  readonly done: Readonly<
    Record<'saved' | 'hours' | 'noHours' | 'direct' | 'contacted' | 'held' | 'no-show' | 'cancelled', string>
  >
  readonly waysOf: Readonly<Record<'on-site' | 'remote' | 'phone', string>>
  readonly file: string
}

export const offerTexts: Readonly<Record<Language, OfferTexts>> = {
  fi: {
    title: 'Perheiden varattavat ajat',
    lead: 'Ajat, jotka perhe voi varata itse ilman tunnusta. Vapaat ajat lasketaan kalentereista.',
    none: 'Yksikölläsi ei ole vielä aikoja, jotka perhe voi varata itse.',
    add: 'Avaa uusia aikoja perheille',
    coming: (count) => (count === 1 ? '1 varattu aika edessä' : `${count} varattua aikaa edessä`),
    states: { draft: 'Luonnos', published: 'Perheiden varattavissa', closed: 'Suljettu' },
    kinds: {
      central: 'Keskitetty ajanvaraus',
      phone: 'Puhelinaika',
      'pop-up': 'Pop-up-piste',
      slot: 'Ohjaajan aika',
      joint: 'Vanhempien yhteinen aika',
    },
    back: 'Perheiden varattavat ajat',
    newTitle: 'Uusia aikoja perheille',
    toContact: 'Nämä perheet odottavat yhteydenottoasi',
    toContactLead: 'Perhe on ohjattu sinulle keskitetystä ajanvarauksesta. Perhe tietää nimesi ja päivän.',
    contactBy: (day) => `Ota yhteyttä viimeistään ${day}`,
    contacted: 'Otin yhteyttä',
    bookings: 'Varatut ajat',
    noBookings: 'Näille viikoille ei ole varattu aikoja.',
    earlier: 'Aiemmat kaksi viikkoa',
    later: 'Seuraavat kaksi viikkoa',
    nameless: 'Nimeä ei ole kysytty',
    parent: (side) => (side === 1 ? 'Varaaja' : 'Toinen vanhempi'),
    about: 'Aihe',
    joint: {
      asked: 'Odottaa toista vanhempaa',
      agreed: 'Molemmat tulevat',
      declined: 'Toinen vanhempi ei tule',
      lapsed: 'Toinen vanhempi ei vastannut',
    },
    directedTo: (name, day) => `Ohjattu: ${name}, yhteydenotto viimeistään ${day}`,
    directedDone: (name) => `${name} on ottanut yhteyttä`,
    direct: 'Ohjaa omalle työntekijälle',
    directLead:
      'Perhe saa tiedon työntekijän nimestä ja päivästä. Työntekijä saa viestin ja näkee perheen yhteystiedot.',
    worker: 'Työntekijä',
    workerHint: 'Kirjoita nimi.',
    by: 'Ottaa yhteyttä viimeistään',
    directButton: 'Ohjaa',
    held: 'Aika pidettiin',
    noShow: 'Perhe ei tullut',
    cancel: 'Peru aika',
    reason: 'Syy',
    reasons: {
      'family-asked': 'Perhe pyysi',
      'worker-away': 'Työntekijä on poissa',
      'not-needed': 'Aikaa ei enää tarvita',
      'another-way': 'Hoidetaan muulla tavalla',
      mistake: 'Varattu vahingossa',
    },
    cancelButton: 'Peru ja kerro perheelle',
    hours: 'Milloin aikoja on',
    hoursLead: 'Nämä tunnit ovat vain perheille. Kollegat eivät varaa niitä.',
    noHours: 'Tunteja ei ole vielä lisätty.',
    whose: 'Kenen kalenteri',
    addHours: 'Lisää tunteja',
    addButton: 'Lisää',
    remove: 'Poista',
    publicPage: 'Katso sivu perheen silmin',
    settings: 'Tiedot ja säännöt',
    unit: 'Yksikkö',
    kind: 'Millainen aika',
    name: 'Nimi',
    summary: 'Mitä varten aika on',
    next: 'Mitä ajalla tapahtuu',
    bring: 'Ota mukaan',
    place: 'Paikka',
    placeHint: 'Jätä tyhjäksi, jos paikka on sama kuin kalenterilla.',
    calendars: 'Kenen aikoja tarjotaan',
    calendarsHint: 'Perhe saa ajan siltä, jolla on eniten tilaa.',
    room: 'Tila, joka varataan samalla',
    noRoom: 'Ei tilaa',
    ways: 'Miten tavataan',
    minutes: 'Kesto minuutteina',
    identity: 'Mitä perheeltä kysytään',
    identities: { asked: 'Nimi ja yhteystieto', none: 'Ei mitään: perhe saa vain koodin' },
    when: 'Mihin aikaan päivästä',
    whens: {
      any: 'Kaikki ajat',
      'after-school': 'Koulupäivän jälkeen (klo 14 alkaen) ja viikonloppuisin',
      evening: 'Iltaisin (klo 16 alkaen) ja viikonloppuisin',
    },
    ownHours: 'Vain tälle merkityt tunnit',
    ownHoursHint: 'Muuten perheet voivat varata myös kalenterin muita aikoja.',
    onHolidays: 'Aikoja on myös pyhäpäivinä',
    notice: 'Viimeistään montako tuntia ennen voi varata',
    horizon: 'Montako päivää eteenpäin voi varata',
    cancelHours: 'Viimeistään montako tuntia ennen perhe voi perua tai siirtää',
    mostOpen: 'Montako tulevaa aikaa perheellä voi olla',
    travel: 'Matka-aika minuutteina',
    travelHint: 'Varataan ennen aikaa ja sen jälkeen, kun tapaaminen on muualla.',
    answer: 'Montako tuntia toisella vanhemmalla on aikaa vastata',
    answerHint: 'Vain vanhempien yhteisessä ajassa.',
    phone: 'Puhelinnumero',
    phoneHint: 'Näkyy perheelle, kun aikaa ei voi enää perua itse.',
    state: 'Näkyvyys',
    save: 'Tallenna',
    rules: 'Säännöt',
    forFamilies: 'Mitä perhe lukee',
    done: {
      saved: 'Tallennettu.',
      hours: 'Tunnit lisätty.',
      noHours: 'Tunnit poistettu. Varatut ajat pysyvät.',
      direct: 'Perhe on ohjattu. Perheelle ja työntekijälle kerrotaan.',
      contacted: 'Merkitty. Perhe ei enää odota yhteydenottoasi.',
      held: 'Merkitty pidetyksi.',
      'no-show': 'Merkitty: perhe ei tullut.',
      cancelled: 'Aika on peruttu. Perheelle kerrotaan.',
    },
    waysOf: { phone: 'Puhelimella', remote: 'Etäyhteydellä', 'on-site': 'Paikan päällä' },
    file: 'Kalenteriin',
  },
  sv: {
    title: 'Tider som familjer kan boka',
    lead: 'Tider som familjen kan boka själv utan konto. De lediga tiderna räknas ut ur kalendrarna.',
    none: 'Din enhet har ännu inga tider som familjer kan boka själva.',
    add: 'Öppna nya tider för familjer',
    coming: (count) => (count === 1 ? '1 bokad tid framöver' : `${count} bokade tider framöver`),
    states: { draft: 'Utkast', published: 'Kan bokas av familjer', closed: 'Stängd' },
    kinds: {
      central: 'Central tidsbokning',
      phone: 'Telefontid',
      'pop-up': 'Popup-punkt',
      slot: 'Handledarens tid',
      joint: 'Gemensam tid för föräldrar',
    },
    back: 'Tider som familjer kan boka',
    newTitle: 'Nya tider för familjer',
    toContact: 'De här familjerna väntar på att du tar kontakt',
    toContactLead:
      'Familjen har hänvisats till dig från den centrala tidsbokningen. Familjen vet ditt namn och dagen.',
    contactBy: (day) => `Ta kontakt senast ${day}`,
    contacted: 'Jag har tagit kontakt',
    bookings: 'Bokade tider',
    noBookings: 'Inga tider är bokade för de här veckorna.',
    earlier: 'Föregående två veckor',
    later: 'Följande två veckor',
    nameless: 'Vi har inte frågat efter namn',
    parent: (side) => (side === 1 ? 'Den som bokade' : 'Den andra föräldern'),
    about: 'Ämne',
    joint: {
      asked: 'Väntar på den andra föräldern',
      agreed: 'Båda kommer',
      declined: 'Den andra föräldern kommer inte',
      lapsed: 'Den andra föräldern svarade inte',
    },
    directedTo: (name, day) => `Hänvisad: ${name}, tar kontakt senast ${day}`,
    directedDone: (name) => `${name} har tagit kontakt`,
    direct: 'Hänvisa till egen kontaktperson',
    directLead:
      'Familjen får veta arbetstagarens namn och dagen. Arbetstagaren får ett meddelande och ser familjens kontaktuppgifter.',
    worker: 'Arbetstagare',
    workerHint: 'Skriv namnet.',
    by: 'Tar kontakt senast',
    directButton: 'Hänvisa',
    held: 'Tiden hölls',
    noShow: 'Familjen kom inte',
    cancel: 'Avboka tiden',
    reason: 'Orsak',
    reasons: {
      'family-asked': 'Familjen bad om det',
      'worker-away': 'Arbetstagaren är borta',
      'not-needed': 'Tiden behövs inte längre',
      'another-way': 'Sköts på annat sätt',
      mistake: 'Bokad av misstag',
    },
    cancelButton: 'Avboka och meddela familjen',
    hours: 'När det finns tider',
    hoursLead: 'De här timmarna är bara för familjer. Kollegor bokar dem inte.',
    noHours: 'Inga timmar har lagts till ännu.',
    whose: 'Vems kalender',
    addHours: 'Lägg till timmar',
    addButton: 'Lägg till',
    remove: 'Ta bort',
    publicPage: 'Se sidan med familjens ögon',
    settings: 'Uppgifter och regler',
    unit: 'Enhet',
    kind: 'Vilken typ av tid',
    name: 'Namn',
    summary: 'Vad tiden är till för',
    next: 'Så här går det till',
    bring: 'Ta med',
    place: 'Plats',
    placeHint: 'Lämna tomt om platsen är densamma som kalenderns.',
    calendars: 'Vems tider som erbjuds',
    calendarsHint: 'Familjen får tiden hos den som har mest utrymme.',
    room: 'Lokal som bokas samtidigt',
    noRoom: 'Ingen lokal',
    ways: 'Hur ni träffas',
    minutes: 'Längd i minuter',
    identity: 'Vad familjen får frågor om',
    identities: { asked: 'Namn och kontaktuppgift', none: 'Ingenting: familjen får bara en kod' },
    when: 'Vilken tid på dagen',
    whens: {
      any: 'Alla tider',
      'after-school': 'Efter skoldagen (från kl. 14) och på veckoslut',
      evening: 'På kvällar (från kl. 16) och på veckoslut',
    },
    ownHours: 'Bara timmar som har markerats för det här',
    ownHoursHint: 'Annars kan familjer också boka kalenderns andra tider.',
    onHolidays: 'Det finns tider också på helgdagar',
    notice: 'Senast hur många timmar före kan man boka',
    horizon: 'Hur många dagar framåt kan man boka',
    cancelHours: 'Senast hur många timmar före kan familjen avboka eller flytta',
    mostOpen: 'Hur många kommande tider en familj kan ha',
    travel: 'Restid i minuter',
    travelHint: 'Reserveras före och efter tiden när ni träffas någon annanstans.',
    answer: 'Hur många timmar har den andra föräldern på sig att svara',
    answerHint: 'Bara i en gemensam tid för föräldrar.',
    phone: 'Telefonnummer',
    phoneHint: 'Visas för familjen när den inte längre kan avboka tiden själv.',
    state: 'Synlighet',
    save: 'Spara',
    rules: 'Regler',
    forFamilies: 'Vad familjen läser',
    done: {
      saved: 'Sparat.',
      hours: 'Timmarna har lagts till.',
      noHours: 'Timmarna har tagits bort. Bokade tider står kvar.',
      direct: 'Familjen har hänvisats. Familjen och arbetstagaren får veta det.',
      contacted: 'Antecknat. Familjen väntar inte längre på dig.',
      held: 'Antecknat: tiden hölls.',
      'no-show': 'Antecknat: familjen kom inte.',
      cancelled: 'Tiden är avbokad. Familjen får veta det.',
    },
    waysOf: { phone: 'Per telefon', remote: 'På distans', 'on-site': 'På plats' },
    file: 'Till kalendern',
  },
  en: {
    title: 'Times that families can book',
    lead: 'Times that a family can book by itself without an account. Free times are computed from the calendars.',
    none: 'Your unit has no times yet that families can book by themselves.',
    add: 'Open new times for families',
    coming: (count) => (count === 1 ? '1 booked time to come' : `${count} booked times to come`),
    states: { draft: 'Draft', published: 'Open to families', closed: 'Closed' },
    kinds: {
      central: 'Central booking',
      phone: 'Time on the phone',
      'pop-up': 'Pop-up point',
      slot: 'A guide’s time',
      joint: 'Time for two parents',
    },
    back: 'Times that families can book',
    newTitle: 'New times for families',
    toContact: 'These families wait to be contacted by you',
    toContactLead: 'The family was directed to you from the central booking. It knows your name and the day.',
    contactBy: (day) => `Contact by ${day}`,
    contacted: 'I have been in contact',
    bookings: 'Booked times',
    noBookings: 'No times are booked in these weeks.',
    earlier: 'Two weeks before',
    later: 'Next two weeks',
    nameless: 'No name was asked',
    parent: (side) => (side === 1 ? 'Who booked' : 'The other parent'),
    about: 'About',
    joint: {
      asked: 'Waits for the other parent',
      agreed: 'Both come',
      declined: 'The other parent does not come',
      lapsed: 'The other parent did not answer',
    },
    directedTo: (name, day) => `Directed to ${name}, who makes contact by ${day}`,
    directedDone: (name) => `${name} has been in contact`,
    direct: 'Direct to their own worker',
    directLead:
      'The family is told the worker’s name and the day. The worker gets a message and sees how the family is reached.',
    worker: 'Worker',
    workerHint: 'Write the name.',
    by: 'Makes contact by',
    directButton: 'Direct',
    held: 'The time was held',
    noShow: 'The family did not come',
    cancel: 'Cancel the time',
    reason: 'Reason',
    reasons: {
      'family-asked': 'The family asked',
      'worker-away': 'The worker is away',
      'not-needed': 'The time is not needed any more',
      'another-way': 'Handled in another way',
      mistake: 'Booked by mistake',
    },
    cancelButton: 'Cancel and tell the family',
    hours: 'When there are times',
    hoursLead: 'These hours are for families only. Colleagues do not book them.',
    noHours: 'No hours have been added yet.',
    whose: 'Whose calendar',
    addHours: 'Add hours',
    addButton: 'Add',
    remove: 'Remove',
    publicPage: 'See the page as a family does',
    settings: 'Details and rules',
    unit: 'Unit',
    kind: 'What kind of time',
    name: 'Name',
    summary: 'What the time is for',
    next: 'What happens at the time',
    bring: 'Bring along',
    place: 'Place',
    placeHint: 'Leave empty if the place is that of the calendar.',
    calendars: 'Whose times are offered',
    calendarsHint: 'The family gets the time with whoever has the most room.',
    room: 'Room that is booked with it',
    noRoom: 'No room',
    ways: 'How you meet',
    minutes: 'Length in minutes',
    identity: 'What the family is asked',
    identities: { asked: 'Name and a way to be reached', none: 'Nothing: the family only gets a code' },
    when: 'What time of the day',
    whens: {
      any: 'All times',
      'after-school': 'After school (from 14) and on weekends',
      evening: 'In the evening (from 16) and on weekends',
    },
    ownHours: 'Only hours for this',
    ownHoursHint: 'Otherwise families can also book other times of the calendar.',
    onHolidays: 'There are times on public holidays too',
    notice: 'How many hours before at the latest one can book',
    horizon: 'How many days ahead one can book',
    cancelHours: 'How many hours before at the latest a family can cancel or move',
    mostOpen: 'How many times to come a family can have',
    travel: 'Travel in minutes',
    travelHint: 'Taken before and after the time when you meet elsewhere.',
    answer: 'How many hours the other parent has to answer',
    answerHint: 'Only for a time of two parents.',
    phone: 'Phone number',
    phoneHint: 'Shown to the family when it can no longer cancel by itself.',
    state: 'Who sees it',
    save: 'Save',
    rules: 'Rules',
    forFamilies: 'What the family reads',
    done: {
      saved: 'Saved.',
      hours: 'The hours are added.',
      noHours: 'The hours are removed. Booked times stay.',
      direct: 'The family is directed. The family and the worker are told.',
      contacted: 'Noted. The family waits for you no longer.',
      held: 'Noted: the time was held.',
      'no-show': 'Noted: the family did not come.',
      cancelled: 'The time is cancelled. The family is told.',
    },
    waysOf: { phone: 'By phone', remote: 'Remotely', 'on-site': 'On site' },
    file: 'To the calendar',
  },
}
