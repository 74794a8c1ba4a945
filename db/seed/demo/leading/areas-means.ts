import type { UnitKey } from '../shape.ts'

type InTwo = { readonly fi: string; readonly sv: string }

/** With what the areas work: hours a year and euros for each thousand people of the area. Invented, and their source says so. */
export const means: readonly {
  readonly type: string
  readonly funding: 'bought' | 'grant' | 'own' | 'partner'
  readonly preventive: boolean
  readonly hours: number | null
  readonly euros: number | null
  /** How it grows in a year, in hundredths. */
  readonly growth: number
}[] = [
  { type: 'child-clinic', funding: 'own', preventive: true, hours: 290, euros: 15_400, growth: 0 },
  { type: 'home-service', funding: 'own', preventive: true, hours: 130, euros: 5_200, growth: 8 },
  { type: 'home-service', funding: 'bought', preventive: true, hours: null, euros: 2_100, growth: -15 },
  { type: 'family-counselling', funding: 'own', preventive: true, hours: 95, euros: 5_900, growth: 2 },
  { type: 'meeting-place', funding: 'partner', preventive: true, hours: 60, euros: null, growth: 5 },
  { type: 'family-social-work', funding: 'own', preventive: false, hours: 160, euros: 8_700, growth: 1 },
  { type: 'child-welfare', funding: 'own', preventive: false, hours: 240, euros: 14_100, growth: -2 },
  { type: 'child-welfare', funding: 'bought', preventive: false, hours: null, euros: 19_800, growth: -4 },
]

export type DemoEffort = {
  readonly key: string
  readonly kind: 'know-how' | 'trial'
  readonly from: UnitKey
  readonly to: UnitKey | null
  readonly experiment: InTwo | null
  readonly what: InTwo
  readonly hours: number
  readonly euros: number | null
  readonly first: number
  readonly last: number
  readonly state: 'agreed' | 'ended' | 'proposed'
  readonly by: string
}

export const efforts: readonly DemoEffort[] = [
  {
    key: 'counsellor-to-school',
    kind: 'know-how',
    from: 'family-counselling',
    to: 'school-health',
    experiment: null,
    what: {
      fi: 'Perheneuvoja koululla joka toinen viikko: neuvo terveydenhoitajalle ja opettajille.',
      sv: 'Familjerådgivare i skolan varannan vecka: råd till hälsovårdaren och lärarna.',
    },
    hours: 4,
    euros: null,
    first: -60,
    last: 120,
    state: 'agreed',
    by: 'area-lead',
  },
  {
    key: 'groups-to-guidance',
    kind: 'know-how',
    from: 'ngo-groups',
    to: 'guidance',
    experiment: null,
    what: {
      fi: 'Eroryhmien ohjaaja perehdyttää palveluohjaajat ryhmän alkuhaastatteluun.',
      sv: 'Ledaren för skilsmässogrupperna introducerar servicehandledarna i gruppens första intervju.',
    },
    hours: 2,
    euros: null,
    first: 14,
    last: 45,
    state: 'proposed',
    by: 'unit-lead',
  },
  {
    key: 'evening-door',
    kind: 'trial',
    from: 'guidance',
    to: null,
    experiment: { fi: 'Iltaovi kerran viikossa', sv: 'Kvällsdörr en gång i veckan' },
    what: {
      fi: 'Yksi palveluohjaaja tiistai-iltaisin klo 16–19 kokeilun ajan.',
      sv: 'En servicehandledare tisdagskvällar kl. 16–19 under försöket.',
    },
    hours: 3,
    euros: 4200,
    first: -30,
    last: 90,
    state: 'agreed',
    by: 'coordinator',
  },
]

/** Which organisations use the hall of the meeting place or premises of others, week by week. */
export const commitments: readonly {
  readonly key: string
  readonly by: 'county' | 'kela' | 'municipality' | 'ngo' | 'parish'
  readonly weekday: number
  readonly opens: string
  readonly closes: string
  readonly shared: boolean
  readonly whatFor: InTwo
  /** In the hall that is booked here; else by these words. */
  readonly place: InTwo | null
}[] = [
  {
    key: 'county',
    by: 'county',
    weekday: 2,
    opens: '09:00',
    closes: '12:00',
    shared: true,
    whatFor: {
      fi: 'Palveluohjaaja ja neuvolan avoin ovi',
      sv: 'Servicehandledaren och rådgivningens öppna dörr',
    },
    place: null,
  },
  {
    key: 'ngo',
    by: 'ngo',
    weekday: 2,
    opens: '09:00',
    closes: '13:00',
    shared: true,
    whatFor: { fi: 'Perhekahvila', sv: 'Familjecafé' },
    place: null,
  },
  {
    key: 'kela',
    by: 'kela',
    weekday: 4,
    opens: '10:00',
    closes: '12:00',
    shared: true,
    whatFor: { fi: 'Neuvontaa etuuksista', sv: 'Råd om förmåner' },
    place: null,
  },
  {
    key: 'parish',
    by: 'parish',
    weekday: 3,
    opens: '16:30',
    closes: '19:00',
    shared: false,
    whatFor: { fi: 'Perheiden iltaruoka', sv: 'Familjernas kvällsmål' },
    place: { fi: 'Seurakuntakodin sali', sv: 'Församlingshemmets sal' },
  },
  {
    key: 'municipality',
    by: 'municipality',
    weekday: 5,
    opens: '08:30',
    closes: '11:30',
    shared: false,
    whatFor: { fi: 'Avoin varhaiskasvatus', sv: 'Öppen småbarnspedagogik' },
    place: { fi: 'Päiväkodin liikuntasali', sv: 'Daghemmets gymnastiksal' },
  },
]
