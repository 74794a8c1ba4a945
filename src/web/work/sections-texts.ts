import type { Language } from '#platform/text.ts'

type SectionWords = {
  readonly pagesOf: (section: string) => string
  readonly requests: string
  readonly queue: string
  readonly record: string
  readonly templates: string
  readonly doors: string
  readonly guidanceModel: string
  readonly load: string
  readonly wallboard: string
  readonly families: string
  readonly cases: string
  readonly tasks: string
  readonly emergency: string
  readonly guiding: string
  readonly suggestions: string
  readonly referrals: string
  readonly receiving: string
  readonly consulting: string
  readonly learned: string
  readonly colleagues: string
  readonly times: string
  readonly bookable: string
  readonly rooms: string
  readonly worry: string
  readonly programme: string
  readonly jointCalendar: string
  readonly meetingPlaces: string
  readonly wishes: string
  readonly visitors: string
  readonly outreach: string
  readonly talks: string
  readonly talkSettings: string
  readonly services: string
  readonly listings: string
  readonly directoryWork: string
  readonly oversight: string
  readonly admin: string
  readonly settings: string
  readonly people: string
  readonly forms: string
  readonly paths: string
}

/** The names of the workspace's parts and pages. */
export const sectionWords: Readonly<Record<Language, SectionWords>> = {
  fi: {
    pagesOf: (section) => `${section}: sivut`,
    requests: 'Pyynnöt',
    queue: 'Jono',
    record: 'Kirjaa',
    templates: 'Viestipohjat',
    doors: 'Ovet ja vuorot',
    guidanceModel: 'Ohjausmalli',
    load: 'Kuormitus',
    wallboard: 'Seinätaulu',
    families: 'Perheet',
    cases: 'Asiat',
    tasks: 'Tehtäväni',
    emergency: 'Hätäkäyttö',
    guiding: 'Ohjaus ja lähetteet',
    suggestions: 'Sopivat palvelut',
    referrals: 'Lähetteet',
    receiving: 'Vastaanotto',
    consulting: 'Konsultaatio',
    learned: 'Opittua',
    colleagues: 'Kollegat',
    times: 'Ajat',
    bookable: 'Perheiden varattavat',
    rooms: 'Tilat',
    worry: 'Huoli lapsesta',
    programme: 'Ohjelma',
    jointCalendar: 'Kalenteri',
    meetingPlaces: 'Kohtaamispaikat',
    wishes: 'Toiveet',
    visitors: 'Kävijät',
    outreach: 'Jalkautuminen',
    talks: 'Keskustelut',
    talkSettings: 'Aukiolo ja vuorot',
    services: 'Palvelut',
    listings: 'Palvelujen tiedot',
    directoryWork: 'Hakemiston työ',
    oversight: 'Valvonta',
    admin: 'Hallinta',
    settings: 'Järjestelmä',
    people: 'Henkilöt ja roolit',
    forms: 'Lomakkeet',
    paths: 'Palvelupolut',
  },
  sv: {
    pagesOf: (section) => `${section}: sidor`,
    requests: 'Begäranden',
    queue: 'Kö',
    record: 'Anteckna',
    templates: 'Mallar',
    doors: 'Dörrar och turer',
    guidanceModel: 'Handledningsmodell',
    load: 'Belastning',
    wallboard: 'Väggtavla',
    families: 'Familjer',
    cases: 'Ärenden',
    tasks: 'Mina uppgifter',
    emergency: 'Nödöppning',
    guiding: 'Handledning och remisser',
    suggestions: 'Passande tjänster',
    referrals: 'Remisser',
    receiving: 'Mottagning',
    consulting: 'Konsultation',
    learned: 'Lärdomar',
    colleagues: 'Kolleger',
    times: 'Tider',
    bookable: 'Familjers tider',
    rooms: 'Lokaler',
    worry: 'Oro för ett barn',
    programme: 'Program',
    jointCalendar: 'Kalender',
    meetingPlaces: 'Mötesplatser',
    wishes: 'Önskemål',
    visitors: 'Besökare',
    outreach: 'Uppsökande arbete',
    talks: 'Samtal',
    talkSettings: 'Öppettider och turer',
    services: 'Tjänster',
    listings: 'Tjänsteuppgifter',
    directoryWork: 'Katalogarbete',
    oversight: 'Tillsyn',
    admin: 'Administration',
    settings: 'Systemet',
    people: 'Personer och roller',
    forms: 'Blanketter',
    paths: 'Servicestigar',
  },
  en: {
    pagesOf: (section) => `${section}: pages`,
    requests: 'Requests',
    queue: 'Queue',
    record: 'Record',
    templates: 'Ready texts',
    doors: 'Doors and rotas',
    guidanceModel: 'Guidance model',
    load: 'Workload',
    wallboard: 'Wallboard',
    families: 'Families',
    cases: 'Cases',
    tasks: 'My tasks',
    emergency: 'Emergency opening',
    guiding: 'Guiding and referrals',
    suggestions: 'Fitting services',
    referrals: 'Referrals',
    receiving: 'Receiving',
    consulting: 'Consultation',
    learned: 'Learned',
    colleagues: 'Colleagues',
    times: 'Times',
    bookable: 'Bookable by families',
    rooms: 'Rooms',
    worry: 'Worry about a child',
    programme: 'Programme',
    jointCalendar: 'Calendar',
    meetingPlaces: 'Meeting places',
    wishes: 'Wishes',
    visitors: 'Visitors',
    outreach: 'Outreach',
    talks: 'Talks',
    talkSettings: 'Hours and rota',
    services: 'Directory',
    listings: 'Listings',
    directoryWork: 'Directory work',
    oversight: 'Oversight',
    admin: 'Admin',
    settings: 'System',
    people: 'People and roles',
    forms: 'Forms',
    paths: 'Service paths',
  },
}
