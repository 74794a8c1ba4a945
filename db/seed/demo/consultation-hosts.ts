import type { Text3 } from '#platform/text.ts'
import type { UnitKey } from './shape.ts'

export type DemoHost = {
  readonly key: string
  readonly name: Text3
  readonly unit: UnitKey
  /** Keys of people, without the county's suffix. */
  readonly people: readonly string[]
  readonly attends: 'all' | 'any'
  readonly speciality: string
  readonly audience: 'children-and-youth' | 'adults' | 'families'
  readonly whatFor: Text3
  readonly how: Text3
  readonly rule: string
  readonly opens: string
  readonly closes: string
  readonly minutes: number
  readonly ways: readonly string[]
  /** Only in this county, and only for these of its areas. */
  readonly only?: { readonly county: string; readonly areas: readonly string[] }
}

/** Whom colleagues may ask in the demonstration: a pair, groups and a person, each with a rhythm of its own (R68–R71). */
export const demoHosts: readonly DemoHost[] = [
  {
    key: 'child-psychiatry-pair',
    name: {
      fi: 'Lastenpsykiatrian työpari',
      sv: 'Barnpsykiatrins arbetspar',
      en: 'Child psychiatry pair',
    },
    unit: 'child-psychiatry',
    people: ['consulting-doctor', 'consulting-nurse'],
    attends: 'all',
    speciality: 'child-psychiatry',
    audience: 'children-and-youth',
    whatFor: {
      fi: 'Lapsen mieliala, käytös ja ahdistus: mitä arjessa voi tehdä ja milloin tarvitaan tutkimuksia.',
      sv: 'Barnets stämningsläge, beteende och ångest: vad man kan göra i vardagen och när utredning behövs.',
      en: 'A child’s mood, behaviour and anxiety: what to do in everyday life and when to examine.',
    },
    how: {
      fi: 'Lääkäri ja sairaanhoitaja vastaavat yhdessä joka tiistai.',
      sv: 'Läkaren och sjukskötaren svarar tillsammans varje tisdag.',
      en: 'The doctor and the nurse answer together every Tuesday.',
    },
    rule: 'FREQ=WEEKLY;BYDAY=TU',
    opens: '12:30',
    closes: '15:30',
    minutes: 45,
    ways: ['remote', 'phone', 'on-site'],
  },
  {
    key: 'lanu',
    name: {
      fi: 'LaNu-konsultaatioryhmä',
      sv: 'Konsultationsgruppen LaNu',
      en: 'Children and youth group (LaNu)',
    },
    unit: 'school',
    people: ['psychologist', 'consulting-nurse', 'family-counsellor'],
    attends: 'any',
    speciality: 'student-welfare',
    audience: 'children-and-youth',
    whatFor: {
      fi: 'Lasten ja nuorten mutkikkaat tilanteet, joissa on mukana koulu ja koti.',
      sv: 'Barns och ungas invecklade situationer där både skola och hem är med.',
      en: 'Complicated situations of children and young people, with school and home involved.',
    },
    how: {
      fi: 'Kaksi kertaa kuussa, monta ammattia samassa pöydässä.',
      sv: 'Två gånger i månaden, flera yrken kring samma bord.',
      en: 'Twice a month, several professions at one table.',
    },
    rule: 'FREQ=MONTHLY;BYDAY=1WE,3WE',
    opens: '09:00',
    closes: '11:00',
    minutes: 60,
    ways: ['remote', 'on-site'],
  },
  {
    key: 'adults',
    name: {
      fi: 'Aikuisten mielenterveys ja päihteet',
      sv: 'Vuxnas psykiska hälsa och rusmedel',
      en: 'Adults’ mental health and substances',
    },
    unit: 'mind',
    people: ['mind-worker', 'mind-lead'],
    attends: 'any',
    speciality: 'adult-mental-health',
    audience: 'adults',
    whatFor: {
      fi: 'Kun vanhempi ei jaksa tai käyttää päihteitä: miten otat puheeksi ja mihin ohjaat.',
      sv: 'När en förälder inte orkar eller använder rusmedel: hur du tar upp det och vart du hänvisar.',
      en: 'When a parent has no strength left or uses substances: how to raise it and where to guide.',
    },
    how: {
      fi: 'Kaksi kertaa kuussa etänä.',
      sv: 'Två gånger i månaden på distans.',
      en: 'Twice a month, remotely.',
    },
    rule: 'FREQ=MONTHLY;BYDAY=2TH,4TH',
    opens: '13:00',
    closes: '15:15',
    minutes: 45,
    ways: ['remote', 'phone'],
  },
  {
    key: 'family-counselling',
    name: {
      fi: 'Perheneuvolan konsultaatio',
      sv: 'Familjerådgivningens konsultation',
      en: 'Family counselling',
    },
    unit: 'family-counselling',
    people: ['family-counsellor'],
    attends: 'all',
    speciality: 'family-counselling',
    audience: 'families',
    whatFor: {
      fi: 'Kasvatus, parisuhde ja vaikea ero, ilman asiakkuutta.',
      sv: 'Fostran, parrelation och svår skilsmässa, utan klientrelation.',
      en: 'Parenting, couples and hard separations, without a client relation.',
    },
    how: { fi: 'Kaksi kertaa kuussa.', sv: 'Två gånger i månaden.', en: 'Twice a month.' },
    rule: 'FREQ=MONTHLY;BYDAY=2MO,4MO',
    opens: '12:00',
    closes: '14:00',
    minutes: 60,
    ways: ['remote', 'phone'],
  },
  {
    key: 'hartola-shared',
    name: {
      fi: 'Perheneuvola, Sihti ja Hartola yhdessä',
      sv: 'Familjerådgivningen, Sihti och Hartola tillsammans',
      en: 'Family counselling, Sihti and Hartola together',
    },
    unit: 'family-counselling',
    people: ['family-counsellor', 'home-service-worker'],
    attends: 'any',
    speciality: 'family-counselling',
    audience: 'families',
    whatFor: {
      fi: 'Yhteinen konsultaatio, kun perheellä ei ole asiakkuutta. Avoin myös naapurialueelle.',
      sv: 'Gemensam konsultation när familjen inte är klient. Öppen också för grannområdet.',
      en: 'Shared consultation when the family is nobody’s client. Open to the next area too.',
    },
    how: {
      fi: 'Kaksi kertaa kuussa, oma ajanvaraus.',
      sv: 'Två gånger i månaden, egen tidsbokning.',
      en: 'Twice a month, booked here.',
    },
    rule: 'FREQ=MONTHLY;BYDAY=1TH,3TH',
    opens: '09:00',
    closes: '11:00',
    minutes: 40,
    ways: ['remote', 'on-site'],
    only: { county: '09', areas: ['hartola', 'heinola-sysma', 'lahti'] },
  },
]
