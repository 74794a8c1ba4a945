import type { Text3 } from '#platform/text.ts'
import type { UnitKey } from './shape.ts'

export type DemoContact = {
  readonly key: string
  readonly speciality: string
  readonly side: 'social' | 'health' | 'education' | 'third-sector'
  /** A person's key without the county's suffix, or a unit. */
  readonly person?: string
  readonly unit: UnitKey
  readonly host?: string
  readonly whatFor: Text3
  readonly how: Text3
}

const office: Text3 = {
  fi: 'Arkisin klo 9–11, muulloin viestillä.',
  sv: 'Vardagar kl. 9–11, annars med meddelande.',
  en: 'Weekdays 9–11, otherwise by message.',
}
const booked: Text3 = {
  fi: 'Varaa konsultaatioaika tai kysy kirjallisesti.',
  sv: 'Boka en konsultationstid eller fråga skriftligt.',
  en: 'Book a consultation or ask in writing.',
}

/** Whom professionals ask, from the social and from the health side (R58, R59, R60). */
export const demoContacts: readonly DemoContact[] = [
  {
    key: 'child-psychiatry',
    speciality: 'child-psychiatry',
    side: 'health',
    person: 'consulting-doctor',
    unit: 'child-psychiatry',
    host: 'child-psychiatry-pair',
    whatFor: {
      fi: 'Lapsen mielenterveys: neuvo, työnjako ja milloin lähete.',
      sv: 'Barnets psykiska hälsa: råd, arbetsfördelning och när en remiss behövs.',
      en: 'A child’s mental health: advice, who does what, when to refer.',
    },
    how: booked,
  },
  {
    key: 'family-counselling',
    speciality: 'family-counselling',
    side: 'social',
    person: 'family-counsellor',
    unit: 'family-counselling',
    host: 'family-counselling',
    whatFor: {
      fi: 'Kasvatus, parisuhde ja ero: mitä voit tehdä itse ja mihin ohjaat.',
      sv: 'Fostran, parrelation och skilsmässa: vad du kan göra själv och vart du hänvisar.',
      en: 'Parenting, couples and separation: what you can do and where to guide.',
    },
    how: booked,
  },
  {
    key: 'occupational-therapy',
    speciality: 'occupational-therapy',
    side: 'health',
    person: 'therapist',
    unit: 'child-rehab',
    whatFor: {
      fi: 'Aistisäätely, hienomotoriikka ja arjen taidot.',
      sv: 'Sinnesreglering, finmotorik och vardagsfärdigheter.',
      en: 'Senses, fine motor skills and everyday skills.',
    },
    how: office,
  },
  {
    key: 'student-welfare',
    speciality: 'student-welfare',
    side: 'education',
    person: 'psychologist',
    unit: 'school',
    host: 'lanu',
    whatFor: {
      fi: 'Oppiminen, koulupoissaolot ja kiusaaminen.',
      sv: 'Inlärning, skolfrånvaro och mobbning.',
      en: 'Learning, absence from school and bullying.',
    },
    how: booked,
  },
  {
    key: 'substances',
    speciality: 'substances',
    side: 'health',
    person: 'mind-worker',
    unit: 'mind',
    host: 'adults',
    whatFor: {
      fi: 'Vanhemman päihteet ja mielenterveys: puheeksi otto ja hoitoon ohjaus.',
      sv: 'Förälderns rusmedel och psykiska hälsa: hur man tar upp det och hänvisar till vård.',
      en: 'A parent’s substances and mental health: raising it and guiding to care.',
    },
    how: booked,
  },
  {
    key: 'child-welfare',
    speciality: 'child-welfare',
    side: 'social',
    unit: 'family-social',
    whatFor: {
      fi: 'Yleinen neuvo lastensuojelusta ja palvelutarpeen arvioinnista ilman perheen tietoja.',
      sv: 'Allmänna råd om barnskydd och bedömning av servicebehov utan familjens uppgifter.',
      en: 'General advice on child welfare and assessing needs, without the family’s data.',
    },
    how: office,
  },
  {
    key: 'family-law',
    speciality: 'family-law',
    side: 'social',
    unit: 'family-law',
    whatFor: {
      fi: 'Huoltajuus, tapaamiset ja elatus: miten sovitaan ja kuka vahvistaa.',
      sv: 'Vårdnad, umgänge och underhåll: hur man avtalar och vem som fastställer.',
      en: 'Custody, meeting rights and maintenance: how to agree and who confirms.',
    },
    how: office,
  },
  {
    key: 'disability',
    speciality: 'disability',
    side: 'social',
    unit: 'disability',
    whatFor: {
      fi: 'Vammaispalvelut ja apuvälineet perheen arjessa.',
      sv: 'Funktionshinderservice och hjälpmedel i familjens vardag.',
      en: 'Disability services and aids in a family’s everyday life.',
    },
    how: office,
  },
  {
    key: 'home-service',
    speciality: 'home-service',
    side: 'social',
    person: 'home-service-worker',
    unit: 'home-service',
    whatFor: {
      fi: 'Apu kotiin nopeasti: milloin ja miten.',
      sv: 'Hjälp hem snabbt: när och hur.',
      en: 'Help at home quickly: when and how.',
    },
    how: office,
  },
  {
    key: 'parish',
    speciality: 'parish-and-associations',
    side: 'third-sector',
    person: 'parish-worker',
    unit: 'parish-families',
    whatFor: {
      fi: 'Perhekerhot, tukihenkilöt ja ruoka-apu.',
      sv: 'Familjeklubbar, stödpersoner och mathjälp.',
      en: 'Family clubs, support persons and food aid.',
    },
    how: office,
  },
]

/** For families: to whom a family of an area may turn in anything (R58 a). */
export const namedTexts: { readonly whatFor: Text3; readonly how: Text3 } = {
  whatFor: {
    fi: 'Perhe voi kääntyä tämän työntekijän puoleen kaikessa, mikä painaa.',
    sv: 'Familjen kan vända sig till den här arbetstagaren i allt som tynger.',
    en: 'A family may turn to this worker in anything that weighs on it.',
  },
  how: {
    fi: 'Puhelimella arkisin klo 9–15 tai Pyydä apua -sivulta.',
    sv: 'Per telefon vardagar kl. 9–15 eller via sidan Be om hjälp.',
    en: 'By phone on weekdays 9–15 or through Ask for help.',
  },
}
