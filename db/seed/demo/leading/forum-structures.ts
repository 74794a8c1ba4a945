import type { Text3 } from '#platform/text.ts'

/** A seat: its sector, the organisation by its key, and who sits on it; without anybody it is empty. */
export type DemoSeat = {
  readonly key: string
  readonly sector: string
  readonly kind?: 'customer-representative' | 'expert' | 'national-coordinator'
  readonly organisation?: string
  readonly title?: Text3
  /** Key of a person of the demonstration without its county, or a name. */
  readonly person?: string
  readonly name?: string
  readonly deputy?: string
  readonly deputyName?: string
  /** Its term ended so many days ago, or ends in so many. */
  readonly endedAgo?: number
  readonly endsIn?: number
  readonly chosenBy?: string
}
export type DemoForum = {
  readonly key: string
  readonly level: 'centre' | 'operative' | 'strategic' | 'team'
  readonly name: Text3
  readonly purpose: Text3
  readonly area?: string
  readonly centre?: string
  /** In which language its minutes are written. */
  readonly language: 'fi' | 'sv'
  readonly cadence: number | null
  /** Weekday, hour, minutes, and how many meetings lie behind and ahead. */
  readonly rhythm: readonly [
    weekday: number,
    time: `${number}:${number}`,
    minutes: number,
    behind: number,
    ahead: number,
  ]
  /** How many weeks ago the last one was; two when left out. */
  readonly lastWeeksAgo?: number
  readonly place: string
  readonly remote?: true
  readonly template: string | null
  readonly customer?: readonly ['no' | 'part' | 'remotely' | 'yes', Text3]
  readonly coordinatorWords?: Text3
  readonly tellingWords?: Text3
  readonly chair?: string
  readonly chairName?: string
  readonly secretaries: readonly string[]
  readonly secretaryNames?: readonly string[]
  readonly responsible?: string
  readonly seats: readonly DemoSeat[]
}

export const t = (fi: string, sv: string, en: string): Text3 => ({ fi, sv, en })

const steeringPurpose = t(
  'Päättää perhekeskuksen tavoitteista, tiloista ja siitä, mitä koko maakunnassa tehdään samalla tavalla.',
  'Beslutar om familjecentrets mål, lokaler och vad som görs på samma sätt i hela landskapet.',
  'Decides on the goals of the family centre, its premises and what is done alike in the whole county.',
)
const operativePurpose = t(
  'Vie päätökset arkeen: kuka tekee mitä ja mihin mennessä.',
  'För besluten till vardagen: vem gör vad och när.',
  'Brings decisions into everyday work: who does what and by when.',
)
const centrePurpose = t(
  'Tutustumme, katsomme alueen aukot yhdessä ja sovimme arjesta.',
  'Vi lär känna varandra, ser områdets luckor tillsammans och kommer överens om vardagen.',
  'We get to know each other, look at the gaps of the area together and agree on everyday work.',
)
const coordinatorWords = t(
  'Koordinaattori on lasten, nuorten ja perheiden toimialajohtajan alainen.',
  'Koordinatorn är underställd sektorchefen för barn, unga och familjer.',
  'The coordinator works under the sector director for children, young people and families.',
)
const tellingWords = t(
  'Sihteeri kertoo päätöksistä viikon sisällä; vastaanottaja vahvistaa.',
  'Sekreteraren berättar om besluten inom en vecka; mottagaren bekräftar.',
  'The secretary tells of decisions within a week; the recipient confirms.',
)
const led = { coordinatorWords, tellingWords }

/** The named sectors of the enlarged steering group. @source R134, R136, R138 */
const steering = (county: string, municipality: string, areas: readonly string[]): readonly DemoSeat[] => [
  {
    key: 'management',
    sector: 'management',
    organisation: 'county',
    person: 'county-leader',
    deputy: 'unit-lead',
  },
  { key: 'coordination', sector: 'coordination', organisation: 'county', person: 'coordinator' },
  { key: 'sote', sector: 'social-and-health', organisation: 'county', person: 'second-unit-lead' },
  {
    key: 'special',
    sector: 'specialised-care',
    organisation: 'county',
    person: 'consulting-doctor',
    deputy: 'consulting-nurse',
  },
  {
    key: 'welfare',
    sector: 'child-welfare',
    organisation: 'county',
    person: `family-law-lead-${county}`,
    endsIn: 21,
  },
  {
    key: 'disability',
    sector: 'disability',
    organisation: 'county',
    person: `disability-lead-${county}`,
    endedAgo: 64,
  },
  {
    key: 'education',
    sector: 'education',
    organisation: municipality,
    person: `ece-lead-${county}`,
    deputy: `ece-worker-${county}`,
  },
  {
    key: 'ngo',
    sector: 'third-sector',
    organisation: 'ngo-families',
    person: `community-lead-${county}`,
    deputy: 'maintainer',
  },
  { key: 'police', sector: 'police', name: 'Mika Koivula' },
  {
    key: 'customers',
    sector: 'customers',
    kind: 'customer-representative',
    title: t('Perheiden edustaja', 'Familjernas representant', 'Representative of families'),
  },
  { key: 'national', sector: 'national', kind: 'national-coordinator', name: 'Riikka Jokela' },
  ...areas.map((person, index): DemoSeat => ({
    key: `area-${index}`,
    sector: 'coordination',
    organisation: 'county',
    person,
    title: t('Perhekeskusvastaava', 'Familjecenteransvarig', 'Family centre lead'),
  })),
]

const operative = (county: string, municipality: string, parish: string): readonly DemoSeat[] => [
  { key: 'coordination', sector: 'coordination', organisation: 'county', person: 'coordinator' },
  { key: 'family', sector: 'family-services', organisation: 'county', person: 'unit-lead', deputy: 'guide' },
  {
    key: 'neuvola',
    sector: 'neuvola',
    organisation: 'county',
    person: `neuvola-lead-${county}`,
    deputy: `neuvola-worker-${county}`,
  },
  {
    key: 'school',
    sector: 'student-welfare',
    organisation: 'county',
    person: `school-lead-${county}`,
    deputy: 'psychologist',
  },
  { key: 'rehab', sector: 'rehabilitation', organisation: 'county', person: 'rehab-lead' },
  { key: 'education', sector: 'education', organisation: municipality, person: `ece-lead-${county}` },
  { key: 'ngo', sector: 'third-sector', organisation: 'ngo-separation', person: 'ngo-worker' },
  { key: 'parish', sector: 'parish', organisation: parish, person: 'parish-worker' },
]

const centreSeats = (
  county: string,
  municipality: string,
  parish: string,
  ngo: string,
  names: readonly [municipality: string, ngo: string],
): readonly DemoSeat[] => [
  { key: 'neuvola', sector: 'neuvola', organisation: 'county', person: `neuvola-worker-${county}` },
  { key: 'family', sector: 'family-services', organisation: 'county', person: 'guide', deputy: 'deputy' },
  {
    key: 'ece',
    sector: 'education',
    organisation: municipality,
    name: names[0],
    title: t('Varhaiskasvatus', 'Småbarnspedagogik', 'Early education'),
  },
  { key: 'municipality', sector: 'municipality', organisation: municipality },
  {
    key: 'school',
    sector: 'student-welfare',
    organisation: 'county',
    person: 'school-nurse',
    deputy: `school-worker-${county}`,
  },
  { key: 'ngo', sector: 'third-sector', organisation: ngo, name: names[1] },
  { key: 'parish', sector: 'parish', organisation: parish, person: 'parish-worker' },
]

const steeringForum = (
  county: string,
  language: 'fi' | 'sv',
  place: string,
  seats: readonly DemoSeat[],
): DemoForum => ({
  key: 'steering',
  level: 'strategic',
  name: t(
    'Perhekeskuksen strateginen ohjausryhmä',
    'Familjecentrets strategiska styrgrupp',
    'Strategic steering group of the family centre',
  ),
  purpose: steeringPurpose,
  language,
  cadence: 9,
  rhythm: [3, '13:00', 120, 6, 2],
  place,
  remote: true,
  template: 'strategic',
  ...led,
  chair: 'county-leader',
  secretaries: ['coordinator'],
  seats,
})

const pohjanmaa: readonly DemoForum[] = [
  steeringForum(
    '17',
    'sv',
    'Hietalahti, Vasa',
    steering('17', 'municipality-905', ['area-lead', 'area-lead-south-17', 'area-lead-north-17']),
  ),
  {
    key: 'cooperation',
    level: 'operative',
    name: t(
      'Alueellinen LAPE-yhteistyöryhmä',
      'Regionala samarbetsgruppen för barn och familjer',
      'Regional cooperation group for children and families',
    ),
    purpose: operativePurpose,
    language: 'fi',
    cadence: 4,
    rhythm: [2, '9:00', 90, 12, 3],
    place: 'Vaasan perhekeskus',
    remote: true,
    template: 'operative',
    ...led,
    chair: 'coordinator',
    secretaries: ['unit-lead'],
    seats: operative('17', 'municipality-905', 'parish-vasa'),
  },
  ...(
    [
      [
        'south',
        'Etelän',
        'Södra',
        'Southern',
        'sv',
        'area-lead-south-17',
        'Närpes bibliotek',
        '545',
        'parish-narpes',
        'ngo-narpes',
        ['Monica Ragnäs', 'Bodil Nygrann'],
      ],
      [
        'middle',
        'Keskisen',
        'Mellersta',
        'Middle',
        'fi',
        'area-lead',
        'Vaasan perhekeskus',
        '905',
        'parish-vaasa',
        'ngo-families',
        ['Tiina Perälä', 'Kaisu Rinta'],
      ],
      [
        'north',
        'Pohjoisen',
        'Norra',
        'Northern',
        'sv',
        'area-lead-north-17',
        'Jakobstads familjecenter',
        '598',
        'parish-jakobstad',
        'ngo-jakobstad',
        ['Carina Stenfors', 'Marika Lillqvist'],
      ],
    ] as const
  ).map(([area, fi, sv, en, language, lead, place, municipality, parish, ngo, names]): DemoForum => ({
    key: `centre-${area}`,
    level: 'centre',
    name: t(
      `${fi} alueen perhekeskusryhmä`,
      `${sv} områdets familjecentergrupp`,
      `${en} area’s family centre group`,
    ),
    purpose: centrePurpose,
    area,
    language,
    cadence: 4,
    rhythm: [4, '14:00', 90, 6, area === 'south' ? 0 : 2],
    lastWeeksAgo: area === 'south' ? 9 : 3,
    place,
    template: 'centre',
    chair: lead,
    secretaries: area === 'north' ? [] : ['deputy'],
    responsible: lead,
    seats: centreSeats('17', `municipality-${municipality}`, parish, ngo, names),
  })),
  {
    key: 'workshops',
    level: 'operative',
    name: t('Perhekeskuksen työpajat', 'Familjecentrets verkstäder', 'Workshops of the family centre'),
    purpose: t(
      'Verkosto suunnittelee perhekeskuksen yhdessä seitsemässä työpajassa.',
      'Nätverket planerar familjecentret tillsammans i sju verkstäder.',
      'The network plans the family centre together in seven workshops.',
    ),
    language: 'fi',
    cadence: null,
    rhythm: [1, '12:30', 180, 0, 0],
    place: 'Vaasan perhekeskus',
    remote: true,
    template: 'workshops',
    chair: 'coordinator',
    secretaries: ['deputy'],
    seats: operative('17', 'municipality-905', 'parish-vasa'),
  },
  {
    key: 'team-nepsy',
    level: 'team',
    name: t('Nepsy-tiimi', 'NEPF-teamet', 'Neurodevelopmental team'),
    purpose: t(
      'Miettii yhdessä, miten lapsen arki alkaa sujua kotona, päiväkodissa ja koulussa.',
      'Funderar tillsammans på hur vardagen börjar löpa hemma, på daghemmet och i skolan.',
      'Thinks together about how everyday life begins to work at home, in day care and at school.',
    ),
    area: 'middle',
    language: 'fi',
    cadence: 2,
    rhythm: [2, '14:00', 60, 8, 2],
    place: 'Lasten kuntoutus, Vaasa',
    template: 'team',
    customer: [
      'part',
      t(
        'Vanhempi tulee alkuun. Jos hän ei pääse, työntekijä soittaa samana päivänä ja kertoo, mitä sovittiin.',
        'Föräldern är med i början. Kan hen inte komma ringer medarbetaren samma dag och berättar vad som avtalades.',
        'A parent comes for the beginning. If not, the worker calls the same day and tells what was agreed.',
      ),
    ],
    chair: 'rehab-lead',
    secretaries: ['therapist'],
    seats: [
      { key: 'rehab', sector: 'rehabilitation', organisation: 'county', person: 'therapist' },
      { key: 'school', sector: 'student-welfare', organisation: 'county', person: 'psychologist' },
      { key: 'family', sector: 'family-services', organisation: 'county', person: 'family-counsellor' },
      { key: 'special', sector: 'specialised-care', organisation: 'county', person: 'consulting-nurse' },
    ],
  },
]

const etelaPohjanmaa: readonly DemoForum[] = [
  steeringForum(
    '16',
    'fi',
    'Seinäjoen perhekeskus',
    steering('16', 'municipality-743', [
      'area-lead',
      'area-lead-jik-16',
      'area-lead-suupohja-16',
      'area-lead-jarviseutu-16',
      'area-lead-kuusiokunnat-16',
    ]),
  ),
  {
    key: 'cooperation',
    level: 'operative',
    name: t(
      'Alueellinen LAPE-yhteistyöryhmä',
      'Regionala samarbetsgruppen för barn och familjer',
      'Regional cooperation group for children and families',
    ),
    purpose: operativePurpose,
    language: 'fi',
    cadence: 4,
    rhythm: [2, '9:00', 90, 12, 3],
    place: 'Seinäjoen perhekeskus',
    remote: true,
    template: 'operative',
    ...led,
    chair: 'coordinator',
    secretaries: ['unit-lead'],
    seats: operative('16', 'municipality-743', 'parish-lakeus'),
  },
  ...(
    [
      [
        'lakeus',
        'Lakeuden',
        'area-lead',
        '743',
        'parish-lakeus',
        'ngo-families',
        ['Satu Rintala', 'Merja Pihlajamäki'],
      ],
      [
        'jik',
        'JIK-alueen',
        'area-lead-jik-16',
        '301',
        'parish-jik',
        'ngo-families',
        ['Johanna Ylikoski', 'Tarja Hautamäki'],
      ],
      [
        'suupohja',
        'Suupohjan',
        'area-lead-suupohja-16',
        '232',
        'parish-suupohja',
        'ngo-suupohja',
        ['Pirjo Lehtikangas', 'Anna-Liisa Korpi'],
      ],
      [
        'jarviseutu',
        'Järviseudun',
        'area-lead-jarviseutu-16',
        '005',
        'parish-jarviseutu',
        'ngo-families',
        ['Leena Savolahti', 'Heli Niskala'],
      ],
      [
        'kuusiokunnat',
        'Kuusiokuntien',
        'area-lead-kuusiokunnat-16',
        '010',
        'parish-kuusiokunnat',
        'ngo-families',
        ['Marja-Leena Harju', 'Susanna Mäki'],
      ],
    ] as const
  ).map(([area, name, lead, municipality, parish, ngo, names]): DemoForum => ({
    key: `centre-${area}`,
    level: 'centre',
    name: t(
      `${name} perhekeskuksen vastuuryhmä`,
      `${name} perhekeskuksen vastuuryhmä`,
      `Responsible group, ${area}`,
    ),
    purpose: centrePurpose,
    area,
    language: 'fi',
    cadence: 4,
    rhythm: [4, '14:00', 90, 5, area === 'jarviseutu' ? 0 : 2],
    lastWeeksAgo: area === 'jarviseutu' ? 11 : 2,
    place: 'Perhekeskuksen kokoushuone',
    template: 'centre',
    chair: lead,
    secretaries: ['deputy'],
    responsible: lead,
    seats: centreSeats('16', `municipality-${municipality}`, parish, ngo, names),
  })),
]

/** The two-step model with a customer representative, and the core groups of the pilots. @source R135, R141 */
const paijatHame: readonly DemoForum[] = [
  {
    key: 'cooperation',
    level: 'strategic',
    name: t(
      'Alueellinen LAPE-yhteistyöryhmä',
      'Regionala samarbetsgruppen för barn och familjer',
      'Regional cooperation group for children and families',
    ),
    purpose: t(
      'Kuntien sivistysjohto, hyvinvointialue, järjestöt ja seurakunta päättävät yhdessä suunnasta.',
      'Kommunernas bildningsledning, välfärdsområdet, organisationerna och församlingen beslutar om riktningen.',
      'The municipalities’ heads of education, the county, associations and the parish decide on the direction together.',
    ),
    language: 'fi',
    cadence: 9,
    rhythm: [3, '13:00', 120, 6, 2],
    place: 'Lahden kaupungintalo',
    remote: true,
    template: 'strategic',
    ...led,
    chair: 'county-leader',
    secretaries: ['coordinator'],
    seats: [
      {
        key: 'lahti',
        sector: 'education',
        organisation: 'municipality-398',
        name: 'Pekka Hiltunen',
        title: t('Sivistysjohtajien ryhmä', 'Bildningsdirektörernas grupp', 'Heads of education'),
      },
      {
        key: 'heinola',
        sector: 'municipality',
        organisation: 'municipality-111',
        name: 'Anneli Vuorela',
        title: t('Heinolan edustaja', 'Heinolas representant', 'Representative of Heinola'),
      },
      {
        key: 'sysma',
        sector: 'municipality',
        organisation: 'municipality-781',
        title: t('Sysmän edustaja', 'Sysmäs representant', 'Representative of Sysmä'),
      },
      {
        key: 'family',
        sector: 'family-services',
        organisation: 'county',
        person: 'second-unit-lead',
        deputy: 'unit-lead',
      },
      { key: 'coordination', sector: 'coordination', organisation: 'county', person: 'coordinator' },
      {
        key: 'ngo',
        sector: 'third-sector',
        organisation: 'ngo-families',
        person: 'community-lead-09',
        deputy: 'maintainer',
      },
      { key: 'parish', sector: 'parish', organisation: 'parish-lahti', person: 'parish-worker' },
      { key: 'special', sector: 'specialised-care', organisation: 'county', person: 'consulting-doctor' },
      { key: 'politics', sector: 'politics', name: 'Tapio Rautanen', endsIn: 17 },
    ],
  },
  {
    key: 'steering',
    level: 'operative',
    name: t(
      'Alueellinen perhekeskuksen johtoryhmä',
      'Regionala ledningsgruppen för familjecentret',
      'Regional leadership team of the family centre',
    ),
    purpose: operativePurpose,
    language: 'fi',
    cadence: 4,
    rhythm: [2, '9:00', 120, 12, 3],
    place: 'Monitoimitalo Jalo, Lahti',
    remote: true,
    template: 'operative',
    ...led,
    chair: 'second-unit-lead',
    secretaries: ['coordinator'],
    seats: [
      {
        key: 'family',
        sector: 'family-services',
        organisation: 'county',
        person: 'second-unit-lead',
        deputy: 'unit-lead',
      },
      { key: 'coordination', sector: 'coordination', organisation: 'county', person: 'coordinator' },
      {
        key: 'chosen',
        sector: 'education',
        organisation: 'municipality-398',
        person: 'ece-lead-09',
        chosenBy: 'cooperation',
        title: t('Yhteistyöryhmän valitsema', 'Vald av samarbetsgruppen', 'Chosen by the cooperation group'),
      },
      {
        key: 'rehab',
        sector: 'rehabilitation',
        organisation: 'county',
        person: 'rehab-lead',
        deputy: 'therapist',
      },
      {
        key: 'customers',
        sector: 'customers',
        kind: 'customer-representative',
        name: 'Noora Pajunen',
        title: t('Asiakkaiden edustaja', 'Kundernas representant', 'Customer representative'),
      },
      { key: 'neuvola', sector: 'neuvola', organisation: 'county', person: 'neuvola-lead-09', endedAgo: 40 },
      ...(
        [
          'area-lead',
          'area-lead-asikkala-09',
          'area-lead-hartola-09',
          'area-lead-heinola-09',
          'area-lead-south-west-09',
        ] as const
      ).map((person, index): DemoSeat => ({
        key: `area-${index}`,
        sector: 'coordination',
        organisation: 'county',
        person,
        title: t(
          'Perhekeskusalueen vastaava',
          'Ansvarig för familjecenterområdet',
          'Lead of a family centre area',
        ),
      })),
    ],
  },
  ...(
    [
      [
        'asikkala',
        'asikkala-network',
        'Asikkalan ydinryhmä',
        'Core group of Asikkala',
        'area-lead-asikkala-09',
        'Kirsti Lehtimäki',
        'Asikkalan kunnantalo',
        '016',
        'parish-paijanne',
        ['Outi Saarelma', 'Raili Tuokko'],
      ],
      [
        'hartola',
        'hartola-network',
        'Hartolan ydinryhmä',
        'Core group of Hartola',
        'area-lead-hartola-09',
        'Matti Uusimäki',
        'Hartolan koulu',
        '081',
        'parish-itahame',
        ['Eeva Pohjola', 'Aila Heinänen'],
      ],
      [
        'lahti',
        'jalo',
        'Jalon ydinryhmä',
        'Core group of Jalo',
        'area-lead',
        'rehtori Johanna Pesola',
        'Monitoimitalo Jalo',
        '398',
        'parish-lahti',
        ['Minna Kettunen', 'Sini Laaksonen'],
      ],
    ] as const
  ).map(([area, centre, fi, en, lead, chairName, place, municipality, parish, names]): DemoForum => ({
    key: `core-${area}`,
    level: 'centre',
    name: t(fi, fi, en),
    purpose: centrePurpose,
    area,
    centre,
    language: 'fi',
    cadence: 3,
    rhythm: [4, '14:00', 90, 7, area === 'hartola' ? 0 : 2],
    lastWeeksAgo: area === 'hartola' ? 8 : 2,
    place,
    template: 'centre',
    chairName,
    secretaries: ['deputy', 'guide'],
    responsible: lead,
    seats: centreSeats(
      '09',
      `municipality-${municipality}`,
      parish,
      area === 'hartola' ? 'ngo-hartola' : 'ngo-families',
      names,
    ),
  })),
]

/** The forums of the three counties. @source R134, R135, R136, R138, R139, R141 */
export const demoForums: Readonly<Record<string, readonly DemoForum[]>> = {
  '17': pohjanmaa,
  '16': etelaPohjanmaa,
  '09': paijatHame,
}
