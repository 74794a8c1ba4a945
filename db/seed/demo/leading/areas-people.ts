import type { Localized } from '#platform/text.ts'
import type { UnitKey } from '../shape.ts'

export type Side = 'social' | 'health' | 'education' | 'third-sector'
export type DemoNamed = {
  readonly side: Side
  /** A person's key without the county's suffix, or a name of somebody without an account. */
  readonly person?: string
  readonly name?: string
  readonly whatFor: Localized
  readonly how: Localized
  readonly phone: string
}

const calls: Localized = {
  fi: 'Soita arkisin klo 8.30–9.30 tai lähetä viesti.',
  sv: 'Ring vardagar kl. 8.30–9.30 eller skicka ett meddelande.',
  en: 'Call on weekdays 8.30–9.30 or send a message.',
}
const social: Localized = {
  fi: 'Kun mietit, mikä sosiaalihuollon apu perheelle sopisi. Sovimme, kuka tekee mitä.',
  sv: 'När du funderar på vilken hjälp från socialvården som passar familjen. Vi kommer överens om vem som gör vad.',
  en: 'When you wonder which social services would suit a family. We agree on who does what.',
}
const health: Localized = {
  fi: 'Raskaus, vauva-aika, kasvu ja jaksaminen: neuvola ja kouluterveydenhuolto yhden numeron takana.',
  sv: 'Graviditet, spädbarnstid, växt och ork: rådgivning och skolhälsovård bakom ett nummer.',
  en: 'Pregnancy, babies, growth and strength: clinic and school health behind one number.',
}
const education: Localized = {
  fi: 'Varhaiskasvatuksen ja koulun tuki, siirtymät ja poissaolot.',
  sv: 'Stöd i småbarnspedagogik och skola, övergångar och frånvaro.',
  en: 'Support in early education and school, transitions, absence.',
}

/** Who is named between professionals: by the order of a county's areas. The last area has nobody from the health side. */
export const named: readonly (readonly DemoNamed[])[] = [
  [
    { side: 'social', person: 'second-guide', whatFor: social, how: calls, phone: '06 000 0311' },
    { side: 'health', person: 'school-nurse', whatFor: health, how: calls, phone: '06 000 0312' },
    { side: 'education', person: 'psychologist', whatFor: education, how: calls, phone: '06 000 0313' },
  ],
  [
    { side: 'social', person: 'guide', whatFor: social, how: calls, phone: '06 000 0321' },
    { side: 'health', person: 'consulting-nurse', whatFor: health, how: calls, phone: '06 000 0322' },
  ],
  [{ side: 'social', person: 'family-counsellor', whatFor: social, how: calls, phone: '06 000 0331' }],
  [
    { side: 'social', person: 'home-service-worker', whatFor: social, how: calls, phone: '06 000 0341' },
    { side: 'health', name: 'Tuire Kankare', whatFor: health, how: calls, phone: '06 000 0342' },
  ],
  [
    { side: 'social', person: 'deputy', whatFor: social, how: calls, phone: '06 000 0351' },
    { side: 'health', name: 'Anniina Ojala', whatFor: health, how: calls, phone: '06 000 0352' },
  ],
]

type InTwo = { readonly fi: string; readonly sv: string }
export type DemoPool = {
  readonly person: string
  readonly skills: readonly string[]
  readonly skillWords: InTwo
  readonly languages: readonly string[]
  readonly weekdays: readonly number[]
  readonly hours: number
  readonly availability: InTwo
  readonly paused?: true
}

export const pool: readonly DemoPool[] = [
  {
    person: 'family-counsellor',
    skills: ['family-counselling', 'divorce', 'group-leading'],
    skillWords: { fi: 'Eroryhmien ohjaajakoulutus', sv: 'Utbildad ledare för skilsmässogrupper' },
    languages: ['fi', 'sv'],
    weekdays: [3, 4],
    hours: 8,
    availability: { fi: 'Keskiviikko ja torstai, myös etänä.', sv: 'Onsdag och torsdag, även på distans.' },
  },
  {
    person: 'home-service-worker',
    skills: ['home-service', 'family-work'],
    skillWords: { fi: 'Vauvaperheet ja monikkoperheet', sv: 'Familjer med spädbarn och flerlingar' },
    languages: ['fi'],
    weekdays: [1, 2, 5],
    hours: 15,
    availability: { fi: 'Aamupäivät, oma auto.', sv: 'Förmiddagar, egen bil.' },
  },
  {
    person: 'psychologist',
    skills: ['psychologist', 'student-welfare', 'neuropsychiatry'],
    skillWords: { fi: 'Poissaolot ja nepsy-tuki koulussa', sv: 'Frånvaro och npf-stöd i skolan' },
    languages: ['sv', 'fi'],
    weekdays: [2],
    hours: 4,
    availability: { fi: 'Tiistaisin.', sv: 'På tisdagar.' },
  },
  {
    person: 'therapist',
    skills: ['speech-therapy', 'neuropsychiatry'],
    skillWords: { fi: 'Arjen taidot, aistisäätely', sv: 'Vardagsfärdigheter, sinnesreglering' },
    languages: ['fi'],
    weekdays: [],
    hours: 6,
    availability: { fi: 'Sovitaan viikko kerrallaan.', sv: 'Vi kommer överens vecka för vecka.' },
  },
  {
    person: 'school-nurse',
    skills: ['child-clinic', 'maternity-clinic'],
    skillWords: { fi: 'Neuvolan lomasijaisuudet', sv: 'Semestervikariat på rådgivningen' },
    languages: ['fi', 'en'],
    weekdays: [1, 2, 3, 4, 5],
    hours: 20,
    availability: { fi: 'Koulujen loma-aikoina.', sv: 'Under skolloven.' },
    paused: true,
  },
]

export type DemoSubstitute = {
  readonly key: string
  readonly unit: UnitKey
  readonly by: string
  readonly skill: string
  readonly words: InTwo
  /** Days from today. */
  readonly from: number
  readonly to: number
  readonly hours: number
  readonly answers: readonly {
    readonly person: string
    readonly answer: 'no' | 'partly' | 'yes'
    readonly words: InTwo
  }[]
  readonly chosen?: string
}

export const substitutes: readonly DemoSubstitute[] = [
  {
    key: 'group-leader',
    unit: 'guidance',
    by: 'unit-lead',
    skill: 'divorce',
    words: {
      fi: 'Eroryhmän toinen ohjaaja on poissa. Neljä kertaa, keskiviikkoisin klo 17–19.',
      sv: 'Skilsmässogruppens andra ledare är borta. Fyra gånger, onsdagar kl. 17–19.',
    },
    from: 9,
    to: 37,
    hours: 3,
    answers: [
      {
        person: 'family-counsellor',
        answer: 'yes',
        words: { fi: 'Pääsen kaikkiin neljään.', sv: 'Jag kan alla fyra gånger.' },
      },
    ],
  },
  {
    key: 'home-service',
    unit: 'family-social',
    by: 'second-unit-lead',
    skill: 'home-service',
    words: {
      fi: 'Kotipalvelun työntekijä kolmeksi viikoksi, vauvaperheitä. Auto on.',
      sv: 'En hemserviceanställd för tre veckor, familjer med spädbarn. Bil finns.',
    },
    from: 3,
    to: 24,
    hours: 15,
    answers: [
      {
        person: 'home-service-worker',
        answer: 'partly',
        words: { fi: 'Maanantait ja tiistait käyvät.', sv: 'Måndagar och tisdagar går bra.' },
      },
    ],
  },
  {
    key: 'clinic-summer',
    unit: 'neuvola',
    by: 'coordinator',
    skill: 'child-clinic',
    words: { fi: 'Neuvolan kesäsijainen heinäkuuksi.', sv: 'Sommarvikarie till rådgivningen för juli.' },
    from: -150,
    to: -122,
    hours: 20,
    answers: [{ person: 'school-nurse', answer: 'yes', words: { fi: 'Sopii.', sv: 'Det passar.' } }],
    chosen: 'school-nurse',
  },
]
