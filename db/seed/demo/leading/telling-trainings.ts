import type { Profession, TrainingKind, TrainingState } from '#capabilities/network/index.ts'
import type { Localized } from '#platform/text.ts'

export type DemoMethod = {
  readonly key: string
  readonly name: Localized
  readonly about: Localized
  readonly reuse: Localized
  readonly licence: boolean
  readonly months: number | null
  /** Who knows it: by their keys without a county's ending; the first may be asked. */
  readonly known: readonly string[]
}

/** Ways of working that the named trainings give (R168), with how what is gathered is used again (R169). */
export const demoMethods: readonly DemoMethod[] = [
  {
    key: 'lets-talk',
    name: { fi: 'Lapset puheeksi', sv: 'Föra barnen på tal', en: 'Let’s Talk about Children' },
    about: {
      fi: 'Keskustelu lapsen arjesta, vahvuuksista ja haavoittuvuuksista vanhempien kanssa. Työläs, jos tietoa ei voi käyttää oman alan lomakkeen sijasta.',
      sv: 'Ett samtal med föräldrarna om barnets vardag, styrkor och sårbarheter. Arbetsdrygt om uppgifterna inte kan användas i stället för det egna områdets blankett.',
    },
    reuse: {
      fi: 'Keskustelun kooste kirjataan yhteiseen suunnitelmaan. Neuvola ja varhaiskasvatus eivät täytä omaa lomaketta samasta asiasta.',
      sv: 'Samtalets sammandrag antecknas i den gemensamma planen. Rådgivningen och småbarnspedagogiken fyller inte i en egen blankett om samma sak.',
    },
    licence: true,
    months: null,
    known: ['neuvola-worker', 'school-nurse', 'family-counsellor', 'ece-worker', 'psychologist'],
  },
  {
    key: 'incredible-years',
    name: { fi: 'Ihmeelliset vuodet', sv: 'De otroliga åren', en: 'Incredible Years' },
    about: {
      fi: 'Vanhempainryhmä ja ryhmänhallinnan koulutus. Ryhmää ohjaa kaksi koulutettua ohjaajaa.',
      sv: 'Föräldragrupp och utbildning i gruppledning. Gruppen leds av två utbildade ledare.',
    },
    reuse: {
      fi: 'Alku- ja loppukysely jää perheelle, ja perhe päättää, kuka sen näkee.',
      sv: 'Enkäten i början och slutet stannar hos familjen, och familjen bestämmer vem som ser den.',
    },
    licence: true,
    months: 36,
    known: ['family-counsellor', 'therapist'],
  },
  {
    key: 'nepsy',
    name: { fi: 'Nepsy-valmennus', sv: 'Nepsycoachning', en: 'Neuropsychiatric coaching' },
    about: {
      fi: 'Käytännön valmennusta lapselle ja perheelle kotona ja koulussa.',
      sv: 'Praktisk coachning för barnet och familjen hemma och i skolan.',
    },
    reuse: {
      fi: 'Valmennuksen tavoitteet ovat samat kuin lapsen yhteisessä suunnitelmassa.',
      sv: 'Coachningens mål är desamma som i barnets gemensamma plan.',
    },
    licence: true,
    months: 60,
    known: ['therapist', 'disability-worker'],
  },
  {
    key: 'positive-recognition',
    name: { fi: 'Myönteinen tunnistaminen', sv: 'Positivt erkännande', en: 'Positive recognition' },
    about: {
      fi: 'Huomataan lapsen teot ja vahvuudet ja sanotaan ne ääneen. Perheneuvolalle, palveluohjaukselle, opettajille, varhaiskasvatukselle ja perheille.',
      sv: 'Att märka barnets handlingar och styrkor och säga dem högt. För familjerådgivningen, servicehandledningen, lärare, småbarnspedagogiken och familjer.',
    },
    reuse: {},
    licence: false,
    months: null,
    known: ['guide', 'teacher', 'ece-worker'],
  },
  {
    key: 'speaking-up',
    name: { fi: 'Puheeksi ottaminen', sv: 'Att ta upp saken', en: 'Speaking up' },
    about: {
      fi: 'Väkivallan, päihteiden ja jaksamisen kysyminen niin, että perhe haluaa vastata.',
      sv: 'Att fråga om våld, rusmedel och ork så att familjen vill svara.',
    },
    reuse: {
      fi: 'Kysytty merkitään kerran. Seuraava työntekijä jatkaa siitä eikä aloita alusta.',
      sv: 'Det som frågats antecknas en gång. Nästa anställda fortsätter därifrån.',
    },
    licence: false,
    months: null,
    known: ['school-nurse', 'neuvola-worker', 'family-social-worker', 'home-service-worker'],
  },
]

export type DemoTraining = {
  readonly key: string
  readonly title: Localized
  readonly kind: TrainingKind
  readonly provider: string
  readonly about?: Localized
  readonly need?: Localized
  readonly skill: Localized
  readonly method?: string
  readonly professions: readonly Profession[]
  /** Days from today, or the day itself. */
  readonly from: number | string | null
  readonly until?: number | string
  readonly times?: Localized
  readonly place?: Localized
  readonly seats?: number
  readonly state: TrainingState
  readonly county?: string
  /** Who was there or comes, by key; names of others with their roles. */
  readonly people?: readonly string[]
  readonly others?: readonly (readonly [name: string, role: string, organisation: string])[]
  readonly answers?: readonly (readonly [useful: number, usable: number, metOthers: number, words?: string])[]
  readonly heldWords?: string
  /** One of those that R168 names. */
  readonly named?: true
}

const several: readonly Profession[] = [
  'child-clinic',
  'school-health',
  'ece',
  'school',
  'social-work',
  'guidance',
]

/** A year of learning together: the seven trainings of R168 are among them. */
export const demoTrainings: readonly DemoTraining[] = [
  {
    key: 'multi-actor',
    named: true,
    county: '09',
    title: {
      fi: 'Monitoimijainen yhteistyö perhekeskuksessa',
      sv: 'Samarbete mellan många aktörer i familjecentret',
      en: 'Multi-actor cooperation in the family centre',
    },
    kind: 'common',
    provider: 'Lahden ammattikorkeakoulu',
    need: { fi: 'Uusi tapa työskennellä yhdessä alkoi ennen kuin kukaan ehti opetella sitä.' },
    skill: {
      fi: 'Osaa kutsua muut perheen kanssa työskentelevät saman pöydän ääreen ja sopia, kuka tekee mitä.',
      sv: 'Kan kalla de andra som arbetar med familjen till samma bord och komma överens om vem som gör vad.',
    },
    professions: [...several, 'association', 'parish', 'leaders'],
    from: '2018-03-01',
    until: '2018-10-31',
    times: { fi: 'Keväästä syksyyn 2018, lähipäiviä ja välitehtäviä' },
    state: 'held',
    answers: [
      [5, 4, 5, 'Opin tuntemaan naapuriyksikön ihmiset.'],
      [4, 4, 5],
      [4, 3, 5, 'Lähijohtajan olisi pitänyt olla mukana.'],
      [5, 5, 4],
      [3, 3, 4],
      [4, 4, 5, 'Oma tapaus auttoi ymmärtämään.'],
    ],
    heldWords: 'Yhteinen tapaus toimi parhaiten. Välitehtäville pitää varata työaikaa etukäteen.',
  },
  {
    key: 'named-worker-morning',
    named: true,
    title: {
      fi: 'Nimetyn työntekijän aamu',
      sv: 'Den namngivna medarbetarens morgon',
      en: 'Named worker’s morning',
    },
    kind: 'morning',
    provider: 'Hyvinvointialue',
    skill: {
      fi: 'Tietää, mitä nimetty työntekijä lupaa perheelle ja keneltä saa tukea.',
      sv: 'Vet vad den namngivna medarbetaren lovar familjen och vem som ger stöd.',
    },
    professions: ['child-clinic', 'school-health', 'social-work', 'family-work', 'family-counselling'],
    from: -62,
    times: { fi: 'klo 8.30–11', sv: 'kl. 8.30–11' },
    place: { fi: 'Perhekeskuksen kokoustila', sv: 'Familjecentrets mötesrum' },
    state: 'held',
    people: [
      'school-nurse',
      'family-counsellor',
      'home-service-worker',
      'neuvola-worker',
      'neuvola-lead',
      'guide',
    ],
    others: [['Päivi Esimerkki', 'diakoniatyöntekijä', 'Seurakunta']],
    answers: [
      [5, 5, 4, 'Nyt tiedän, kenelle soitan.'],
      [4, 5, 5],
      [5, 4, 4],
      [4, 4, 4, 'Pidetään tämä joka syksy.'],
      [5, 5, 5],
    ],
    heldWords: 'Aamu riitti. Roolit luettiin ääneen ja jokainen sanoi, mitä lupaa perheelle.',
  },
  {
    key: 'lets-talk-autumn',
    named: true,
    title: { fi: 'Lapset puheeksi -keskustelu', sv: 'Föra barnen på tal', en: 'Let’s Talk about Children' },
    kind: 'method',
    provider: 'Mieli-kouluttajat, alueen omat',
    need: {
      fi: 'Kolmella alueella keskustelun osaa alle kolme työntekijää.',
      sv: 'I tre områden kan under tre anställda föra samtalet.',
    },
    skill: {
      fi: 'Osaa käydä keskustelun ja sopia perheen kanssa, kuka tiedon näkee.',
      sv: 'Kan föra samtalet och komma överens med familjen om vem som ser uppgifterna.',
    },
    method: 'lets-talk',
    professions: ['child-clinic', 'ece', 'school', 'school-health', 'family-counselling'],
    from: 24,
    until: 52,
    times: {
      fi: 'kaksi päivää klo 9–15.30 ja yksi oma keskustelu välissä',
      sv: 'två dagar kl. 9–15.30 och ett eget samtal emellan',
    },
    place: { fi: 'Perhekeskus, sali', sv: 'Familjecentret, salen' },
    seats: 20,
    state: 'open',
    people: ['ece-lead', 'teacher', 'home-service-worker'],
  },
  {
    key: 'speaking-up',
    named: true,
    title: { fi: 'Puheeksi ottaminen', sv: 'Att ta upp saken', en: 'Speaking up' },
    kind: 'method',
    provider: 'Hyvinvointialue ja järjestöt',
    skill: {
      fi: 'Osaa kysyä väkivallasta ja päihteistä ilman syyttelyä ja tietää, mihin vastaus vie.',
      sv: 'Kan fråga om våld och rusmedel utan att skuldbelägga och vet vart svaret leder.',
    },
    method: 'speaking-up',
    professions: [...several, 'association', 'parish'],
    from: -131,
    until: -124,
    times: { fi: 'kaksi iltapäivää klo 12–16', sv: 'två eftermiddagar kl. 12–16' },
    state: 'held',
    people: ['parish-worker', 'neuvola-worker', 'home-service-worker', 'school-nurse'],
    answers: [
      [5, 5, 4],
      [4, 4, 3],
      [5, 4, 4],
    ],
    heldWords:
      'Harjoittelu pareittain oli paras osa. Ensi kerralla enemmän aikaa siihen, mitä tehdään, kun vastaus on kyllä.',
  },
  {
    key: 'positive-recognition',
    named: true,
    title: { fi: 'Myönteinen tunnistaminen', sv: 'Positivt erkännande', en: 'Positive recognition' },
    kind: 'method',
    provider: 'Ammattikorkeakoulu',
    skill: {
      fi: 'Huomaa lapsen vahvuuden ja sanoo sen niin, että lapsi kuulee.',
      sv: 'Märker barnets styrka och säger den så att barnet hör.',
    },
    method: 'positive-recognition',
    professions: ['family-counselling', 'guidance', 'school', 'ece', 'families'],
    from: 61,
    times: {
      fi: 'klo 13–16; vanhemmille oma ilta klo 17.30',
      sv: 'kl. 13–16; en egen kväll för föräldrar kl. 17.30',
    },
    place: { fi: 'Verkossa', sv: 'På nätet' },
    seats: 80,
    state: 'open',
    people: ['guide', 'second-guide'],
  },
  {
    key: 'nepsy-coaching',
    named: true,
    title: {
      fi: 'Nepsy-valmentajaksi',
      sv: 'Utbildning till nepsycoach',
      en: 'Becoming a neuropsychiatric coach',
    },
    kind: 'coaching',
    provider: 'Kesäyliopisto',
    need: {
      fi: 'Nepsy-valmennusta odotetaan viidellä alueella, ja valmentajia on kahdella.',
      sv: 'Familjer väntar på nepsycoachning i alla områden, och coacher finns i två.',
    },
    skill: {
      fi: 'Osaa valmentaa lasta ja perhettä arjessa ja sovittaa tavoitteet yhteiseen suunnitelmaan.',
      sv: 'Kan coacha barnet och familjen i vardagen och passa in målen i den gemensamma planen.',
    },
    method: 'nepsy',
    professions: ['therapy', 'family-work', 'school', 'school-health'],
    from: 96,
    until: 236,
    times: {
      fi: 'seitsemän lähipäivää ja oma valmennettava',
      sv: 'sju närstudiedagar och en egen coachning',
    },
    seats: 12,
    state: 'planned',
  },
  {
    key: 'incredible-years',
    named: true,
    title: {
      fi: 'Ihmeelliset vuodet -ryhmänohjaajat',
      sv: 'De otroliga åren: gruppledare',
      en: 'Incredible Years group leaders',
    },
    kind: 'method',
    provider: 'Lisensoidut kouluttajat',
    skill: {
      fi: 'Osaa ohjata vanhempainryhmän parin kanssa ohjelman mukaan.',
      sv: 'Kan leda en föräldragrupp med en kollega enligt programmet.',
    },
    method: 'incredible-years',
    professions: ['family-counselling', 'family-work', 'ece', 'association'],
    from: -288,
    until: -286,
    state: 'held',
    people: ['family-counsellor', 'therapist'],
    heldWords: 'Lisenssi ja kirjat maksoivat odotettua enemmän. Varataan ne ensi vuoden rahaan.',
  },
  {
    key: 'model',
    title: {
      fi: 'Mikä perhekeskus on? Perehdytys uusille',
      sv: 'Vad är familjecentret? Introduktion för nya',
      en: 'What is the family centre? For new workers',
    },
    kind: 'orientation',
    provider: 'Perhekeskuskoordinaattori',
    skill: {
      fi: 'Osaa kertoa perheelle yhdellä lauseella, mikä perhekeskus on, ja ohjata eteenpäin.',
      sv: 'Kan med en mening berätta för familjen vad familjecentret är och handleda vidare.',
    },
    professions: [...several, 'family-work', 'association', 'parish'],
    from: 10,
    times: { fi: 'klo 9–11', sv: 'kl. 9–11' },
    place: { fi: 'Etäyhteydellä', sv: 'På distans' },
    seats: 40,
    state: 'open',
    people: ['maintainer', 'ngo-worker'],
  },
  {
    key: 'need-interpreter',
    title: { fi: 'Tulkin kanssa työskentely', sv: 'Att arbeta med tolk', en: 'Working with an interpreter' },
    kind: 'common',
    provider: '',
    need: {
      fi: 'Neuvolassa ja perhetyössä tulkki tilataan liian myöhään, ja lapsi joutuu tulkkaamaan.',
      sv: 'Rådgivningen och familjearbetet beställer tolk för sent, och barnet får tolka.',
    },
    skill: {
      fi: 'Osaa tilata tulkin ja puhua lapselle suoraan.',
      sv: 'Kan beställa tolk och tala direkt till barnet.',
    },
    professions: ['child-clinic', 'family-work', 'guidance'],
    from: null,
    state: 'need',
  },
]
