import type { AvailabilityClass, CardRowKey, Presence } from '#capabilities/directory/index.ts'
import type { Language } from '#platform/text.ts'

export type MatrixTexts = {
  readonly title: string
  readonly lead: string
  readonly description: string
  readonly tab: string
  readonly counties: string
  readonly areas: string
  readonly service: string
  readonly presence: Readonly<Record<Presence, string>>
  /** Said once above the table. */
  readonly presenceMeans: Readonly<Record<Presence, string>>
  readonly classes: Readonly<Record<AvailabilityClass, string>>
  readonly legend: string
  readonly facts: {
    readonly samePremises: string
    readonly evening: string
    readonly digital: string
    readonly home: string
    readonly free: string
    readonly someFree: string
  }
  readonly planned: (day: string) => string
  readonly elsewhere: string
  readonly outside: string
  readonly paper: string
  readonly csv: string
  readonly card: string
  readonly toMatrix: string
  readonly areaPage: string
  readonly noAreas: string
  readonly cardTitle: (area: string) => string
  readonly cardLead: string
  readonly cardColumns: readonly [
    row: string,
    premises: string,
    network: string,
    meeting: string,
    names: string,
  ]
  readonly yes: string
  readonly no: string
  readonly cardRows: Readonly<Record<CardRowKey, string>>
  readonly csvColumns: readonly string[]
}

const fi: MatrixTexts = {
  title: 'Palvelut alueittain',
  lead: 'Näet, mitkä palvelut toimivat sinun alueellasi ja mitkä tulevat sinne muualta.',
  description:
    'Perhekeskuksen palvelut alue kerrallaan: mitä on lähellä, mitä tulee luokse ja mitä saa etänä.',
  tab: 'Palvelut alueittain',
  counties: 'Hyvinvointialueet',
  areas: 'Alueet',
  service: 'Palvelu',
  presence: {
    fixed: 'Toimii alueella',
    outreach: 'Käy alueella',
    both: 'Toimii alueella, tulee luokse',
    none: 'Ei alueella',
  },
  presenceMeans: {
    fixed: 'Palvelulla on oma paikka alueella.',
    outreach: 'Työntekijät tulevat alueelle muualta: kotiin, kouluun tai sovittuun paikkaan.',
    both: 'Palvelulla on oma paikka, ja sieltä tullaan myös luokse.',
    none: 'Palvelua ei ole tällä alueella. Linkistä löydät lähimmän.',
  },
  classes: {
    'every-centre': 'Lähellä joka perhekeskuksessa',
    'some-centres': 'Yhdessä tai joissakin perhekeskuksissa',
    centralised: 'Yhdestä paikasta koko alueelle',
    digital: 'Myös verkossa tai videolla',
    special: 'Erityistason palvelu',
  },
  legend: 'Mitä sanat tarkoittavat',
  facts: {
    samePremises: 'perhekeskuksen tiloissa',
    evening: 'iltaisin tai viikonloppuna',
    digital: 'etänä',
    home: 'kotona',
    free: 'maksuton',
    someFree: 'osa maksuttomia',
  },
  planned: (day) => `Tulossa ${day}`,
  elsewhere: 'Katso lähin',
  outside: 'Kerrosten vieressä',
  paper: 'Sivun voi tulostaa.',
  csv: 'Lataa taulukkona (CSV)',
  card: 'Perhekeskuskortin liite',
  toMatrix: 'Palvelut alueittain',
  areaPage: 'Alueen oma sivu',
  noAreas: 'Tällä hyvinvointialueella ei ole vielä perhekeskusalueita.',
  cardTitle: (area) => `Perhekeskuskortin liite: ${area}`,
  cardLead: 'Taulukko täyttyy alueen palvelutiedoista. Rasti kertoo, missä palvelu toimii.',
  cardColumns: [
    'Palvelu',
    'Yhteinen toimitila',
    'Verkostomainen ja jalkautuva toiminta',
    'Avoimet kohtaamispaikat',
    'Mikä tai kuka',
  ],
  yes: 'kyllä',
  no: 'ei',
  cardRows: {
    'maternity-clinic': 'Äitiysneuvola',
    'child-clinic': 'Lastenneuvola',
    doctor: 'Lääkäripalvelut',
    'speech-therapy': 'Puheterapia',
    psychologist: 'Psykologipalvelut',
    'oral-health': 'Suun terveydenhuolto',
    'child-rehab': 'Lasten kuntoutuspalvelut',
    'home-service': 'Kotipalvelu',
    'family-work': 'Perhetyö',
    'family-social-work': 'Lapsiperheiden sosiaalityö',
    'family-counselling': 'Kasvatus- ja perheneuvonta',
    'child-welfare': 'Lastensuojelu',
    'disability-services': 'Vammaispalvelut',
    'mental-health': 'Mielenterveyspalvelut',
    'substance-services': 'Päihdepalvelut',
    consultation: 'Konsultointi ja tiedon jakaminen erityispalveluista',
    'older-people': 'Ikäihmisten palvelut',
    ece: 'Varhaiskasvatus',
    school: 'Koulut',
    'other-education': 'Muu yhteistyö oppilaitosten kanssa',
    'municipality-other': 'Kuntien muu toiminta',
    parish: 'Uskonnolliset yhteisöt',
    ngo: 'Järjestöt ja yhdistykset',
    company: 'Yksityiset palveluntuottajat',
    other: 'Muut',
  },
  csvColumns: [
    'tyyppi',
    'palvelu',
    'kerros',
    'saatavuus',
    'alue',
    'alueella',
    'samassa talossa',
    'tulossa',
    'ei mukana, koska',
    'ilta tai viikonloppu',
    'etänä',
    'kotona',
    'maksuton',
    'palveluja',
  ],
}

const sv: MatrixTexts = {
  title: 'Tjänster per område',
  lead: 'Se vilka tjänster som finns i ditt område och vilka som kommer dit från annat håll.',
  description:
    'Familjecentrets tjänster område för område: vad som finns nära, kommer hem eller ges på distans.',
  tab: 'Tjänster per område',
  counties: 'Välfärdsområden',
  areas: 'Områden',
  service: 'Tjänst',
  presence: {
    fixed: 'Finns i området',
    outreach: 'Besöker området',
    both: 'Finns i området, gör besök',
    none: 'Inte i området',
  },
  presenceMeans: {
    fixed: 'Tjänsten har en egen plats i området.',
    outreach: 'Personalen kommer till området från annat håll: hem, till skolan eller till en avtalad plats.',
    both: 'Tjänsten har en egen plats och gör också besök därifrån.',
    none: 'Tjänsten finns inte i det här området. Via länken hittar du den närmaste.',
  },
  classes: {
    'every-centre': 'Nära i varje familjecenter',
    'some-centres': 'I ett eller några familjecenter',
    centralised: 'Från ett ställe till hela området',
    digital: 'Också på nätet eller per video',
    special: 'Tjänst på specialnivå',
  },
  legend: 'Vad orden betyder',
  facts: {
    samePremises: 'i familjecentrets lokaler',
    evening: 'på kvällar eller veckoslut',
    digital: 'på distans',
    home: 'hemma',
    free: 'avgiftsfri',
    someFree: 'en del avgiftsfria',
  },
  planned: (day) => `Kommer ${day}`,
  elsewhere: 'Se den närmaste',
  outside: 'Bredvid våningarna',
  paper: 'Sidan kan skrivas ut.',
  csv: 'Ladda ner som tabell (CSV)',
  card: 'Bilaga till familjecenterkortet',
  toMatrix: 'Tjänster per område',
  areaPage: 'Områdets egen sida',
  noAreas: 'Det här välfärdsområdet har ännu inga familjecenterområden.',
  cardTitle: (area) => `Bilaga till familjecenterkortet: ${area}`,
  cardLead: 'Tabellen fylls i ur områdets tjänsteuppgifter. Krysset visar var tjänsten ges.',
  cardColumns: [
    'Tjänst',
    'Gemensamma lokaler',
    'Nätverksarbete och uppsökande arbete',
    'Öppna mötesplatser',
    'Vilken eller vem',
  ],
  yes: 'ja',
  no: 'nej',
  cardRows: {
    'maternity-clinic': 'Mödrarådgivning',
    'child-clinic': 'Barnrådgivning',
    doctor: 'Läkartjänster',
    'speech-therapy': 'Talterapi',
    psychologist: 'Psykologtjänster',
    'oral-health': 'Munhälsovård',
    'child-rehab': 'Rehabilitering för barn',
    'home-service': 'Hemservice',
    'family-work': 'Familjearbete',
    'family-social-work': 'Socialt arbete för barnfamiljer',
    'family-counselling': 'Uppfostrings- och familjerådgivning',
    'child-welfare': 'Barnskydd',
    'disability-services': 'Funktionshinderservice',
    'mental-health': 'Tjänster för mental hälsa',
    'substance-services': 'Alkohol- och drogtjänster',
    consultation: 'Konsultation och information om specialtjänster',
    'older-people': 'Tjänster för äldre',
    ece: 'Småbarnspedagogik',
    school: 'Skolor',
    'other-education': 'Annat samarbete med läroanstalter',
    'municipality-other': 'Kommunernas övriga verksamhet',
    parish: 'Religiösa samfund',
    ngo: 'Organisationer och föreningar',
    company: 'Privata serviceproducenter',
    other: 'Övriga',
  },
  csvColumns: [
    'typ',
    'tjänst',
    'våning',
    'tillgång',
    'område',
    'i området',
    'i samma hus',
    'kommer',
    'inte med, eftersom',
    'kväll eller veckoslut',
    'på distans',
    'hemma',
    'avgiftsfri',
    'tjänster',
  ],
}

const en: MatrixTexts = {
  title: 'Services by area',
  lead: 'See which services work in your area and which come there from elsewhere.',
  description:
    'The family centre’s services area by area: what is near, what comes to you, what is given online.',
  tab: 'Services by area',
  counties: 'Wellbeing services counties',
  areas: 'Areas',
  service: 'Service',
  presence: {
    fixed: 'Works in the area',
    outreach: 'Comes to the area',
    both: 'Works in the area, makes visits',
    none: 'Not in the area',
  },
  presenceMeans: {
    fixed: 'The service has a place of its own in the area.',
    outreach: 'Workers come to the area from elsewhere: to your home, the school or an agreed place.',
    both: 'The service has a place of its own and also makes visits from there.',
    none: 'The service is not in this area. The link shows you the nearest.',
  },
  classes: {
    'every-centre': 'Near, in every family centre',
    'some-centres': 'In one or some family centres',
    centralised: 'From one place to the whole area',
    digital: 'Also online or by video',
    special: 'Special level',
  },
  legend: 'What the words mean',
  facts: {
    samePremises: 'in the family centre’s premises',
    evening: 'evenings or weekends',
    digital: 'online',
    home: 'at home',
    free: 'free',
    someFree: 'some free',
  },
  planned: (day) => `Coming ${day}`,
  elsewhere: 'See the nearest',
  outside: 'Beside the floors',
  paper: 'You can print this page.',
  csv: 'Download as a table (CSV)',
  card: 'Appendix of the family centre card',
  toMatrix: 'Services by area',
  areaPage: 'The area’s own page',
  noAreas: 'This wellbeing services county has no family centre areas yet.',
  cardTitle: (area) => `Appendix of the family centre card: ${area}`,
  cardLead: 'The table fills itself from the area’s listings. A tick shows where the service is given.',
  cardColumns: [
    'Service',
    'Common premises',
    'Networked and outreach work',
    'Open meeting places',
    'Which or who',
  ],
  yes: 'yes',
  no: 'no',
  cardRows: {
    'maternity-clinic': 'Maternity clinic',
    'child-clinic': 'Child health clinic',
    doctor: 'Doctors',
    'speech-therapy': 'Speech therapy',
    psychologist: 'Psychologists',
    'oral-health': 'Oral health care',
    'child-rehab': 'Rehabilitation for children',
    'home-service': 'Home service',
    'family-work': 'Family work',
    'family-social-work': 'Social work for families',
    'family-counselling': 'Child guidance and family counselling',
    'child-welfare': 'Child welfare',
    'disability-services': 'Disability services',
    'mental-health': 'Mental health services',
    'substance-services': 'Substance services',
    consultation: 'Consultation and information on special services',
    'older-people': 'Services for older people',
    ece: 'Early childhood education',
    school: 'Schools',
    'other-education': 'Other work with places of education',
    'municipality-other': 'Other work of the municipalities',
    parish: 'Religious communities',
    ngo: 'Associations and organisations',
    company: 'Private providers',
    other: 'Others',
  },
  csvColumns: [
    'type',
    'service',
    'floor',
    'availability',
    'area',
    'in the area',
    'same house',
    'coming',
    'not included, because',
    'evening or weekend',
    'online',
    'at home',
    'free',
    'listings',
  ],
}

export const matrixTexts: Readonly<Record<Language, MatrixTexts>> = { fi, sv, en }
