import type { Topic } from '#capabilities/help-requests/index.ts'
import type { Text3 } from '#platform/text.ts'
import type { UnitKey } from './shape.ts'

/** Who takes referrals in each county of the demonstration. All people and addresses are invented. */
export type DemoReceiver = {
  readonly key: string
  readonly name: Text3
  readonly says: Text3
  readonly topics: readonly Topic[]
  /** Kinds of listed services for which it takes referrals. */
  readonly services: readonly string[]
  readonly capacity: 'free' | 'limited' | 'full' | 'paused'
  readonly waitWeeks: number | null
  /** How many days ago its room was stated. */
  readonly statedDaysAgo: number
  readonly answerDays: number
  readonly secrecyOn?: string
} & (
  | { readonly unit: UnitKey; readonly contact: string }
  | { readonly organisation: string; readonly guest: { readonly name: string; readonly email: string } }
)

export const demoReceivers: readonly DemoReceiver[] = [
  {
    key: 'child-rehab',
    unit: 'child-rehab',
    contact: 'therapist',
    name: {
      fi: 'Lasten kuntoutus: toiminta-, puhe- ja fysioterapia',
      sv: 'Barnrehabiliteringen: ergo-, tal- och fysioterapi',
      en: 'Children’s rehabilitation: occupational, speech and physical therapy',
    },
    says: {
      fi: 'Kerro, mikä arjessa on hankalaa ja mitä on kokeiltu. Lapsen ikä riittää alkuun.',
      sv: 'Berätta vad som är svårt i vardagen och vad ni har prövat. Barnets ålder räcker till att börja med.',
      en: 'Tell us what is hard in daily life and what has been tried. The child’s age is enough to begin with.',
    },
    topics: ['child-development', 'disability', 'school'],
    services: ['child-rehab', 'occupational-therapy', 'speech-therapy', 'physiotherapy'],
    capacity: 'limited',
    waitWeeks: 6,
    statedDaysAgo: 4,
    answerDays: 5,
  },
  {
    key: 'child-psychiatry',
    unit: 'child-psychiatry',
    contact: 'consulting-doctor',
    name: { fi: 'Lastenpsykiatria', sv: 'Barnpsykiatrin', en: 'Child psychiatry' },
    says: {
      fi: 'Perustason tuki on kokeiltu. Kiireellisessä tilanteessa soita.',
      sv: 'Stödet på basnivå har prövats. Ring om det är bråttom.',
      en: 'Basic-level support has been tried. Call if it is urgent.',
    },
    topics: ['mental-health', 'child-development'],
    services: ['child-psychiatry', 'specialised-care'],
    capacity: 'full',
    waitWeeks: 14,
    statedDaysAgo: 9,
    answerDays: 10,
  },
  {
    key: 'family-counselling',
    unit: 'family-counselling',
    contact: 'family-counsellor',
    name: { fi: 'Perheneuvola', sv: 'Familjerådgivningen', en: 'Family counselling' },
    says: {
      fi: 'Vanhemmuus, parisuhde, ero ja lapsen tunne-elämä.',
      sv: 'Föräldraskap, parförhållande, separation och barnets känsloliv.',
      en: 'Parenting, couples, separation and children’s feelings.',
    },
    topics: ['parenting', 'divorce', 'child-development'],
    services: ['family-counselling'],
    capacity: 'limited',
    waitWeeks: 4,
    statedDaysAgo: 2,
    answerDays: 5,
  },
  {
    key: 'home-service',
    unit: 'home-service',
    contact: 'home-service-worker',
    name: {
      fi: 'Lapsiperheiden kotipalvelu',
      sv: 'Hemservicen för barnfamiljer',
      en: 'Home service for families',
    },
    says: {
      fi: 'Kerro, milloin apua tarvitaan ja ketkä ovat kotona.',
      sv: 'Berätta när hjälpen behövs och vilka som är hemma.',
      en: 'Tell us when help is needed and who is at home.',
    },
    topics: ['tiredness', 'everyday-life', 'pregnancy-and-baby'],
    services: ['home-service', 'everyday-support'],
    capacity: 'free',
    waitWeeks: 1,
    statedDaysAgo: 1,
    answerDays: 3,
  },
  {
    key: 'student-welfare',
    unit: 'school',
    contact: 'psychologist',
    name: {
      fi: 'Opiskeluhuolto: psykologit ja kuraattorit',
      sv: 'Elevvården: psykologer och kuratorer',
      en: 'Student welfare: psychologists and social workers at school',
    },
    says: {
      fi: 'Kerro, mitä koulussa näkyy ja mitä oppilas itse toivoo.',
      sv: 'Berätta vad som syns i skolan och vad eleven själv önskar.',
      en: 'Tell us what shows at school and what the pupil wishes.',
    },
    topics: ['school', 'friends-and-bullying', 'mental-health'],
    services: ['student-welfare', 'psychologist'],
    capacity: 'limited',
    waitWeeks: 2,
    statedDaysAgo: 12,
    answerDays: 4,
  },
  {
    key: 'ngo-groups',
    unit: 'ngo-groups',
    contact: 'ngo-worker',
    name: {
      fi: 'Eroryhmät vanhemmille ja lapsille',
      sv: 'Skilsmässogrupper för föräldrar och barn',
      en: 'Separation groups for parents and children',
    },
    says: {
      fi: 'Ryhmä alkaa, kun kuusi perhettä on koossa. Ensin juttelemme kahden kesken.',
      sv: 'Gruppen börjar när sex familjer är med. Först pratar vi på tu man hand.',
      en: 'A group begins when six families are in. First we talk one to one.',
    },
    topics: ['divorce', 'parenting'],
    services: ['divorce-group', 'blended-family'],
    capacity: 'free',
    waitWeeks: 3,
    statedDaysAgo: 6,
    answerDays: 5,
    secrecyOn: '2026-01-12',
  },
  {
    key: 'parish-families',
    unit: 'parish-families',
    contact: 'parish-worker',
    name: { fi: 'Seurakunnan perhetyö', sv: 'Församlingens familjearbete', en: 'Parish family work' },
    says: {
      fi: 'Keskusteluapua, arjen apua ja vertaisryhmiä. Ei kysytä jäsenyyttä.',
      sv: 'Samtalshjälp, hjälp i vardagen och stödgrupper. Vi frågar inte om medlemskap.',
      en: 'Someone to talk with, help in daily life and peer groups. We do not ask about membership.',
    },
    topics: ['tiredness', 'everyday-life', 'money-and-housing'],
    services: ['parish-clubs', 'church-counselling'],
    capacity: 'free',
    waitWeeks: 0,
    statedDaysAgo: 40,
    answerDays: 5,
    secrecyOn: '2025-09-01',
  },
  {
    key: 'peer-support',
    organisation: 'ngo-families',
    guest: { name: 'Ritva Nieminen', email: 'vertaistuki@perheyhdistys.example' },
    name: {
      fi: 'Perheyhdistyksen vertaistuki',
      sv: 'Familjeföreningens kamratstöd',
      en: 'Peer support of the family association',
    },
    says: {
      fi: 'Etsimme perheelle tukiperheen tai vertaisen. Nimi ja puhelinnumero riittävät.',
      sv: 'Vi söker en stödfamilj eller en kamrat. Namn och telefonnummer räcker.',
      en: 'We look for a support family or a peer. A name and a phone number are enough.',
    },
    topics: ['tiredness', 'hobbies-and-peers', 'parenting'],
    services: ['peer-groups', 'fathers-group', 'family-school', 'ngo-activities'],
    capacity: 'free',
    waitWeeks: 2,
    statedDaysAgo: 8,
    answerDays: 5,
    secrecyOn: '2026-02-02',
  },
  {
    key: 'volunteers',
    organisation: 'ngo-families',
    guest: { name: 'Keijo Laurila', email: 'vapaaehtoiset@perheyhdistys.example' },
    name: {
      fi: 'Perheyhdistyksen vapaaehtoiset',
      sv: 'Familjeföreningens frivilliga',
      en: 'Volunteers of the family association',
    },
    says: {
      fi: 'Arjen kaveri muutamaksi tunniksi viikossa.',
      sv: 'En vardagskompis några timmar i veckan.',
      en: 'A friend in daily life for a few hours a week.',
    },
    topics: ['everyday-life', 'hobbies-and-peers'],
    services: [],
    capacity: 'free',
    waitWeeks: null,
    statedDaysAgo: 20,
    answerDays: 5,
  },
]
