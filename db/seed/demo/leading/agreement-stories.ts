import type { AgreementKind, AgreementState, PriceUnit } from '#capabilities/network/domain/agreements.ts'
import type { Text3 } from '#platform/text.ts'

export type AgreementStory = {
  readonly key: string
  readonly kind: AgreementKind
  /** By its order in the county; null: the whole county. */
  readonly area: number | null
  readonly name: Text3
  readonly about: Text3
  /** Keys of organisations, or names of other bodies. */
  readonly parties: readonly (string | { readonly name: string })[]
  /** Months from today. */
  readonly from: number
  readonly to: number | null
  /** Days from today. */
  readonly review: number | null
  /** Key of whoever answers for it, without the county. */
  readonly responsible: string
  readonly state: AgreementState
  /** The look that was taken a year ago. */
  readonly reviewed?: Text3
}

/** What the network of a county has agreed on, one of each kind (R59–R67, R189). */
export const agreementStories: readonly AgreementStory[] = [
  {
    key: 'specialist-psychiatry',
    kind: 'specialist',
    area: null,
    name: {
      fi: 'Lastenpsykiatrian yhteyshenkilö alueille',
      sv: 'Barnpsykiatrins kontaktperson för områdena',
      en: 'Contact of child psychiatry for the areas',
    },
    about: {
      fi: 'Perustason työntekijä saa neuvon puhelimessa arkisin kello 8–9 ja yhteisen konsultaation viikossa. Perheen asiasta puhutaan nimettömänä, ellei perhe ole mukana.',
      sv: 'Arbetstagaren på basnivå får råd per telefon vardagar kl. 8–9 och en gemensam konsultation inom en vecka. Familjen nämns inte vid namn om den inte är med.',
      en: 'A worker at basic level gets advice by phone on weekdays at 8–9 and a joint consultation within a week. Families stay unnamed unless they are there.',
    },
    parties: ['county', 'ngo-families'],
    from: -14,
    to: null,
    review: 12,
    responsible: 'mind-lead',
    state: 'in-force',
    reviewed: {
      fi: 'Puhelinaika on ollut käytössä joka viikko. Jatketaan, ja lisätään torstain iltapäivä.',
      sv: 'Telefontiden har använts varje vecka. Fortsätter, med torsdag eftermiddag till.',
      en: 'The phone hour was used every week. It goes on, with Thursday afternoons added.',
    },
  },
  {
    key: 'named-workers',
    kind: 'named-workers',
    area: 0,
    name: {
      fi: 'Nimetyt työntekijät sosiaali- ja terveyspuolelta',
      sv: 'Namngivna kontaktpersoner från social- och hälsovården',
      en: 'Named workers from the social and the health side',
    },
    about: {
      fi: 'Kummaltakin puolelta on nimetty yksi, joka vastaa muille ammattilaisille saman päivän aikana. Sijainen on sovittu lomiin.',
      sv: 'Från bägge sidor har utsetts en som svarar andra yrkespersoner samma dag. Ersättare är avtalad för semestrarna.',
      en: 'Each side has one who answers other professionals the same day. A deputy is agreed on for holidays.',
    },
    parties: ['county'],
    from: -10,
    to: null,
    review: -9,
    responsible: 'area-lead',
    state: 'in-force',
  },
  {
    key: 'nepsy-lead',
    kind: 'lead-worker',
    area: null,
    name: {
      fi: 'Kuka johtaa nepsy-perheen kokonaisuutta',
      sv: 'Vem som leder helheten för en nepsy-familj',
      en: 'Who leads the whole for a family with neuropsychiatric needs',
    },
    about: {
      fi: 'Neuvolan tai koulun terveydenhoitaja on lähityöntekijä. Nepsy-tiimi tukee häntä, ja vastuutyöntekijä nimetään viimeistään toisessa tapaamisessa.',
      sv: 'Hälsovårdaren på rådgivningen eller i skolan är närarbetare. Nepsy-teamet stöder, och en ansvarig medarbetare utses senast vid andra mötet.',
      en: 'The nurse of the clinic or the school is the close worker. The team supports, and a responsible worker is named by the second meeting.',
    },
    parties: ['county', 'ngo-families', { name: 'Koulut / Skolorna' }],
    from: -6,
    to: 18,
    review: 160,
    responsible: 'neuvola-lead',
    state: 'in-force',
  },
  {
    key: 'divorce-lead',
    kind: 'lead-worker',
    area: 0,
    name: {
      fi: 'Erotilanteen vastuutaho',
      sv: 'Ansvarigt organ vid skilsmässa',
      en: 'The body that leads in a divorce',
    },
    about: {
      fi: 'Perheoikeudelliset palvelut ottavat vastuun, miettivät ketä tarvitaan ja kutsuvat heidät koolle, myös omasta organisaatiosta ulos.',
      sv: 'De familjerättsliga tjänsterna tar ansvaret, tänker vem som behövs och sammankallar dem, även utanför den egna organisationen.',
      en: 'Family law takes the lead, thinks who is needed and calls them together, also from outside.',
    },
    parties: ['county', 'ngo-separation'],
    from: -3,
    to: null,
    review: 250,
    responsible: 'family-law-lead',
    state: 'in-force',
  },
  {
    key: 'pool',
    kind: 'worker-pool',
    area: null,
    name: {
      fi: 'Työntekijäpankin pelisäännöt',
      sv: 'Spelregler för personalbanken',
      en: 'Rules of the worker pool',
    },
    about: {
      fi: 'Jokainen kertoo itse, mitä osaa ja milloin voi. Palkan maksaa oma työnantaja, matkat se, joka pyytää.',
      sv: 'Var och en berättar själv vad den kan och när den har tid. Den egna arbetsgivaren betalar lönen, den som ber betalar resorna.',
      en: 'Everybody says themselves what they can do and when. The own employer pays the wage, whoever asks pays the travel.',
    },
    parties: ['county', 'ngo-families', 'company-therapy'],
    from: -8,
    to: 4,
    review: 95,
    responsible: 'coordinator',
    state: 'in-force',
  },
  {
    key: 'premises-meeting-place',
    kind: 'premises',
    area: 0,
    name: {
      fi: 'Kohtaamispaikan tila ja sen tunnit',
      sv: 'Mötesplatsens lokal och timmar',
      en: 'The meeting place’s room and its hours',
    },
    about: {
      fi: 'Kunta antaa tilan. Yhdistys on paikalla neljä aamua, hyvinvointialueen perheohjaaja kaksi, Kela kerran kuussa.',
      sv: 'Kommunen ger lokalen. Föreningen är på plats fyra morgnar, välfärdsområdets familjehandledare två, FPA en gång i månaden.',
      en: 'The municipality gives the room. The association is there four mornings, the county’s guide two, Kela once a month.',
    },
    parties: ['county', 'ngo-families', 'kela'],
    from: -20,
    to: 4,
    review: 26,
    responsible: 'area-lead',
    state: 'in-force',
    reviewed: {
      fi: 'Torstai-ilta lisätty perheiden toiveesta.',
      sv: 'Torsdagskväll tillagd på familjernas önskan.',
      en: 'Thursday evening added at the families’ wish.',
    },
  },
  {
    key: 'consulted-hartola',
    kind: 'cooperation',
    area: 1,
    name: {
      fi: 'Kenen kanssa neuvotellaan perustasolla',
      sv: 'Med vem man konsulterar på basnivå',
      en: 'Whom basic workers consult',
    },
    about: {
      fi: 'Luettelo kumppaneista, joilta kysytään useimmin, ja sopimus vastata kahdessa arkipäivässä.',
      sv: 'En lista över dem man oftast frågar och ett avtal om att svara inom två vardagar.',
      en: 'A list of those asked most often, and that they answer in two working days.',
    },
    parties: ['county', 'kela', { name: 'Poliisi / Polisen' }],
    from: -2,
    to: null,
    review: 200,
    responsible: 'coordinator',
    state: 'in-force',
  },
  {
    key: 'parish-evenings',
    kind: 'cooperation',
    area: 0,
    name: {
      fi: 'Parisuhdeillat seurakunnan kanssa',
      sv: 'Parkvällar med församlingen',
      en: 'Couples’ evenings with the parish',
    },
    about: {
      fi: 'Kuusi iltaa vuodessa, lastenhoito mukana. Luonnos on seurakunnan luettavana.',
      sv: 'Sex kvällar om året med barnpassning. Utkastet läses av församlingen.',
      en: 'Six evenings a year with child care. The parish is reading the draft.',
    },
    parties: ['county', { name: 'Seurakunta / Församlingen' }],
    from: 1,
    to: null,
    review: null,
    responsible: 'area-lead',
    state: 'draft',
  },
  {
    key: 'pilot-house',
    kind: 'other',
    area: null,
    name: {
      fi: 'Kokeilujen yhteinen sopimus',
      sv: 'Gemensamt avtal om försöken',
      en: 'Joint agreement on the pilots',
    },
    about: {
      fi: 'Kokeiluvaiheen vastuut. Päättyi, kun mallista tuli pysyvä.',
      sv: 'Ansvaret under försöken. Upphörde när modellen blev bestående.',
      en: 'Responsibilities of the pilots. It ended when the model became permanent.',
    },
    parties: ['county', 'ngo-families'],
    from: -30,
    to: -6,
    review: null,
    responsible: 'coordinator',
    state: 'ended',
  },
]

export type ContractStory = {
  readonly key: string
  /** Key of an organisation, or the name of a made-up company. */
  readonly provider: string | { readonly name: string }
  readonly name: Text3
  readonly about: Text3
  readonly areas: readonly number[]
  readonly price: { readonly cents: number; readonly unit: PriceUnit; readonly words: string } | null
  readonly from: number
  readonly to: number | null
  readonly review: number | null
  readonly option: string
  readonly targeting: string
  readonly customers: string
  readonly part: 'asked' | 'chose' | 'no' | 'not-said'
  readonly state: 'ended' | 'in-force' | 'tender'
  readonly visits: readonly {
    /** Days from today. */
    readonly on: number
    readonly finding: string
    readonly next: string
    readonly nextOn: number | null
    readonly done: number | null
  }[]
  readonly years: readonly {
    readonly euros: number
    readonly units: number
    readonly families: number
    readonly words: string
  }[]
}

/** What the county buys (R188): therapy, a group, a place for supervised meetings, a tender under way. */
export const contractStories: readonly ContractStory[] = [
  {
    key: 'speech-therapy',
    provider: 'company-therapy',
    name: {
      fi: 'Lasten puheterapia ostopalveluna',
      sv: 'Talterapi för barn som köptjänst',
      en: 'Speech therapy for children',
    },
    about: {
      fi: 'Puheterapiaa alle kouluikäisille silloin, kun oma jono ylittää kaksi kuukautta. Käynnit päiväkodissa tai kotona.',
      sv: 'Talterapi för barn under skolåldern när den egna kön överstiger två månader. Besök i daghemmet eller hemma.',
      en: 'Speech therapy for children under school age when the own queue is over two months. At day-care or at home.',
    },
    areas: [0, 1],
    price: { cents: 9_450, unit: 'visit', words: 'Matkat sisältyvät. Perumaton käynti puoleen hintaan.' },
    from: -16,
    to: 8,
    review: 24,
    option: 'Optio 12 kuukautta, päätettävä kolme kuukautta ennen päättymistä.',
    targeting:
      'Alle kouluikäiset, joiden jono on yli kaksi kuukautta. Ruotsinkielisille varataan oma terapeutti.',
    customers:
      'Kahdeksan vanhempaa luki laatuvaatimukset. He lisäsivät: terapeutti kertoo vanhemmalle joka käynnin jälkeen, mitä kotona voi tehdä.',
    part: 'asked',
    state: 'in-force',
    visits: [
      {
        on: -40,
        finding: 'Kirjaukset ajan tasalla. Kotiohjeet puuttuivat osasta käyntejä.',
        next: 'Tuottaja lisää kotiohjeen jokaiseen käyntiin.',
        nextOn: -5,
        done: null,
      },
      {
        on: -230,
        finding: 'Tilat ja henkilöstö sopimuksen mukaiset.',
        next: 'Tulkkausohje henkilöstölle.',
        nextOn: -200,
        done: -205,
      },
    ],
    years: [
      {
        euros: 118_300,
        units: 1_252,
        families: 96,
        words: 'Hinta käyntiä kohti pysyi. Kohtaaminen kotona lisääntyi.',
      },
      { euros: 31_200, units: 330, families: 41, words: 'Vuosi kesken.' },
    ],
  },
  {
    key: 'home-service',
    provider: { name: 'Arjen Esimerkkiapu Oy' },
    name: {
      fi: 'Kotipalvelun ilta- ja viikonloppuvuorot',
      sv: 'Hemservicens kvälls- och helgturer',
      en: 'Home service on evenings and weekends',
    },
    about: {
      fi: 'Oma henkilöstö käy arkisin, tuottaja iltaisin ja viikonloppuisin. Sama tekijä samaan perheeseen.',
      sv: 'Den egna personalen kommer på vardagar, producenten kvällar och helger. Samma arbetstagare till samma familj.',
      en: 'Own staff on weekdays, the provider on evenings and weekends. The same worker to the same family.',
    },
    areas: [],
    price: { cents: 4_280, unit: 'hour', words: 'Sunnuntaina kaksinkertainen.' },
    from: -22,
    to: 2,
    review: -3,
    option: 'Ei optiota. Kilpailutus alkaa syksyllä.',
    targeting: 'Perheet, joissa on monikkolapsia tai vanhempi toipuu.',
    customers: 'Asiakasraati valitsi kahdesta tarjouksesta laatuosuuden pisteet yhdessä hankinnan kanssa.',
    part: 'chose',
    state: 'in-force',
    visits: [
      {
        on: -90,
        finding: 'Perheet kiittävät pysyvyyttä. Kaksi vuoroa jäi tekemättä sairastumisen vuoksi.',
        next: 'Varahenkilöluettelo kuntoon.',
        nextOn: -60,
        done: -62,
      },
    ],
    years: [
      {
        euros: 204_700,
        units: 4_780,
        families: 133,
        words: 'Tunteja enemmän kuin arvioitiin, korjaava sijaishuolto väheni.',
      },
      { euros: 48_900, units: 1_140, families: 58, words: 'Vuosi kesken.' },
    ],
  },
  {
    key: 'supervised-contact',
    provider: 'ngo-separation',
    name: {
      fi: 'Valvotut tapaamiset ja vaihdot',
      sv: 'Övervakade umgängen och byten',
      en: 'Supervised contact',
    },
    about: {
      fi: 'Tapaamispaikka lauantaisin. Lapselle kerrotaan etukäteen, mitä tapahtuu.',
      sv: 'Mötesplats på lördagar. Barnet får veta på förhand vad som händer.',
      en: 'A place on Saturdays. The child is told beforehand what happens.',
    },
    areas: [0],
    price: { cents: 16_800, unit: 'visit', words: 'Kaksi ohjaajaa.' },
    from: -9,
    to: 15,
    review: 140,
    option: 'Optio 2 × 12 kuukautta.',
    targeting: 'Oikeuden päätöksen tai lastenvalvojan sopimuksen mukaan.',
    customers: '',
    part: 'not-said',
    state: 'in-force',
    visits: [],
    years: [{ euros: 22_500, units: 134, families: 4, words: '' }],
  },
  {
    key: 'nepsy-tender',
    provider: { name: 'Kilpailutus kesken' },
    name: {
      fi: 'Nepsy-valmennus perheille',
      sv: 'Nepsy-coachning för familjer',
      en: 'Neuropsychiatric coaching for families',
    },
    about: {
      fi: 'Valmennusta kotiin ja kouluun, ilman diagnoosia.',
      sv: 'Coachning hem och till skolan, utan diagnos.',
      en: 'Coaching at home and at school, without a diagnosis.',
    },
    areas: [],
    price: null,
    from: 5,
    to: null,
    review: null,
    option: '',
    targeting: 'Alakouluikäiset ja heidän vanhempansa.',
    customers: 'Perheiden ilta 12 vanhemman kanssa: valmentaja ei vaihdu kesken, ja ajan saa myös illalla.',
    part: 'asked',
    state: 'tender',
    visits: [],
    years: [],
  },
]
